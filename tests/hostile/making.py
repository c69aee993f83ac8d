"""A demo studio whose every free text is hostile: markup, formulas, lines, marks, emoji, length."""

from __future__ import annotations

import contextlib
import csv
import dataclasses
import io
import json
import re
from pathlib import Path
from typing import Any

from studio_desk import resources
from studio_desk.errors import KnownError
from studio_desk.policy import parse_instant
from studio_desk.studio import Studio, demo

NOW = parse_instant("2026-03-08T13:18:00Z")
PICTURE = "file:///etc/hostname"
HOSTILE = (
    f'<b>loud</b><img src="{PICTURE}"><a href="https://evil.example/">x</a><script>1</script>',
    '=HYPERLINK("https://evil.example","x")',
    "one\r\nBcc: evil@example.org\r\n\r\nEND:VEVENT\nX-EVIL:1",
    "\u202egnp.exe\u202c \u2066mixed\u2069 שלום \u200f",
    "👩\u200d👩\u200d👧\u200d👦🎚\ufe0f🏳\ufe0f\u200d🌈" * 3,
    "nul\0here \x1b[2J\x07 \x7f",
    "%n {name} {0} %1 %s &amp; AT&T &File \\n ${HOME} $(reboot) `id` ' \" ;--",
    "long " * 2_000,
    "wide" * 2_500,
    "+1+1|cmd' /C calc'!A0",
)
# Keys of a demo file whose texts people write freely.
FREE = (
    "name", "title", "note", "about", "reason", "reference", "text", "song", "songs", "why",
    "discretion", "override", "refused", "withdrawn", "studio_name", "contact", "phone",
)  # fmt: skip
LINES = ("note", "contact")  # the rest is one line wherever people type it, not where files say it


def hostile(number: int, text: str) -> str:
    """A text made hostile, so that it can still be told from others."""
    return f"{HOSTILE[number % len(HOSTILE)]} {text}"


class Spoiler:
    """Makes the same text hostile in the same way everywhere, so that what names it finds it."""

    def __init__(self) -> None:
        self.made: dict[str, str] = {}

    def text(self, text: str) -> str:
        if text not in self.made:
            self.made[text] = hostile(len(self.made), text)
        return self.made[text]

    def value(self, key: str, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self.value(name, each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.value(key, each) for each in value]
        if isinstance(value, str) and value and key in FREE:
            return self.text(value)
        return value


def lay_out(studio: Studio, folder: Path) -> Spoiler:
    """Load the demo with its texts made hostile, and the rest that a studio can hold."""
    spoiler = Spoiler()
    folder.mkdir()
    for path in sorted(resources.path("demo").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        for use in document.get("credit_used", ()):
            use["from"] = spoiler.text(use["from"])
        made = spoiler.value("", document)
        (folder / path.name).write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    changes = demo.load(studio._context, NOW, folder)
    studio._tell(changes)
    return spoiler


def plain(text: str) -> str:
    """What of a text can be compared on whatever face: letters and figures only."""
    return re.sub(r"\W+", "", text)


def add_the_rest(studio: Studio, folder: Path) -> None:
    """What the demo has not: a draft of a policy, evidence, an offer with its waiver, notes of an
    exchange, imported payments, templates of replies; all of it hostile.
    """
    studio.edit_settings(contact="\n".join(HOSTILE), studio_name=HOSTILE[0])
    ids = [row.id for row in studio.projects(limit=500).rows]
    for number, text in enumerate(HOSTILE):
        project = ids[number]
        evidence = folder / "evidence"
        evidence.mkdir(exist_ok=True)
        file = evidence / (plain(text)[:40] + "<b>&amp;\u202e .txt")
        file.write_text(text, encoding="utf-8")
        studio.evidence.keep_file(project, file)
        studio.evidence.keep_text(project, text, name=f"{number} {text[:40]}")
    _ask(studio, ids)
    _note(studio)
    (folder / "bank.csv").write_text(statement(studio), encoding="utf-8")
    preview = studio.payments.preview(folder / "bank.csv")
    studio.payments.take_in(preview)
    draft(studio)


def _ask(studio: Studio, ids: list[int]) -> None:
    """Requests with an offer that waits, the fee waived for a hostile reason."""
    for number, project in enumerate(ids):
        items = [{"text": HOSTILE[number % len(HOSTILE)], "song": HOSTILE[4]}]
        text = HOSTILE[(number + 1) % len(HOSTILE)]
        with contextlib.suppress(KnownError):  # where no request can be made
            studio.requests.log(project, NOW, items, fee=1, reason=text, message=text)


def _note(studio: Studio) -> None:
    for number, line in enumerate(studio.claims.listed()):
        with contextlib.suppress(KnownError):  # where there is no exchange
            text = HOSTILE[number % len(HOSTILE)]
            studio.claims.note(line.project_id, line.about, tracking=text, included=text)


def statement(studio: Studio) -> str:
    """A bank's file whose payers and purposes are hostile; some pay a project of the demo."""
    out = io.StringIO()
    write = csv.writer(out)
    write.writerow(["Date", "Name", "Description", "Reference", "Amount", "Currency"])
    for number, text in enumerate(each[:9_000] for each in HOSTILE):
        write.writerow(["2026-03-07", text, f"Ember & Ash {text}", f"R{number}", "10.00", "USD"])
    for row in studio.projects(limit=500).rows[:8]:
        client, title = (row.client or "")[:9_000], (row.title or "")[:9_000]
        write.writerow(["2026-03-06", client, title, "", "600.00", "USD"])
    return out.getvalue().replace("\0", "")  # a file with NUL in it is refused as no text


def draft(studio: Studio) -> None:
    """A policy of the studio's own whose words are hostile: a draft, and one that is published."""
    line = next(each for each in studio.policies.listed() if each.policy is not None)
    for number in (6, 0):
        version = studio.policies.new_policy(line.versions[0].version, f"{HOSTILE[number]} policy")
        clauses = tuple(
            dataclasses.replace(clause, says=HOSTILE[place % len(HOSTILE)])
            for place, clause in enumerate(version.clauses)
        )
        made, _ = studio.policies.save_draft(dataclasses.replace(version, clauses=clauses))
    studio.policies.publish(studio.policies.draft(made), made)
