"""Sizes, standings, places and times as the Files page says them. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from studio_desk.studio.filing import LedgerLine, Stands, Told, shown
from studio_desk.tongue import tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, plural

UNTITLED = "Untitled project"
_FRESH = 90 * 86_400  # seconds for which a reading gets its tick

# Tab: its word, icon, role.
TAB_LOOKS: dict[str, tuple[str, str, RoleName]] = {
    "in_care": ("In care", "shield-check", "info"),
    "courtesy": ("Courtesy", "clock", "closed"),
    "purgeable": ("Purgeable", "archive-x", "bill"),
    "overdue": ("Overdue", "triangle-alert", "alert"),
    "held": ("Held", "hand", "credit"),
    "unspecified": ("No promise", "circle-minus", "none"),
    "none": ("Not begun", "circle-dashed", "none"),
    "trash": ("In trash", "trash-2", "closed"),
    "purged": ("Purged", "file-x", "closed"),
    "nothing": ("No files yet", "folder-x", "none"),
}
FAULT_WORDS = {
    "missing": "is missing",
    "changed": "is not what was recorded",
    "truncated": "is cut short",
    "link": "is a link now",
    "unreadable": "cannot be read",
}


@dataclass(frozen=True, slots=True)
class LedgerView:
    """One row of the ledger in words. `fault` is said in red; `link` is something to click."""

    id: int
    title: str
    client: str
    chip: ChipView
    second: str
    size: str
    count: str
    place: str
    verified: str
    right: bool = False
    fault: str = ""
    link: str = ""
    quiet: bool = False
    percent: int | None = None

    @property
    def accessible(self) -> str:
        """The row as one sentence."""
        checked = self.fault or self.link or f"last verified {self.verified}"
        said = f"{self.title}, {self.client}, {self.chip.words} {self.second}"
        return f"{said}, {self.size}, {self.count}, {self.place}, {checked}"


def size_words(size: int) -> str:
    """``225.6 GB``: decimal units, one decimal from a gigabyte on."""
    for unit, scale in (("TB", 10**12), ("GB", 10**9)):
        if size >= scale * 0.9995:
            return f"{size / scale:.1f} {unit}"
    for unit, scale in (("MB", 10**6), ("kB", 10**3)):
        if size >= scale * 0.9995:
            number = size / scale
            return f"{number:.1f} {unit}" if number < 9.95 else f"{number:.0f} {unit}"
    return f"{size} B"


def place_words(root: str, place: str) -> str:
    """``Vault 1 › 2026 › Night Drive``."""
    return " › ".join([root, *(shown(part) for part in place.split("/") if part)])


def since_words(stands: Stands, speech: Speech) -> str:
    """The second line under a standing: until when, since when, or why."""
    if stands.held_by is not None and stands.held_at is not None:
        held = {"held": "held", "charged_back": "open dispute", "claim": "open claim"}
        return f"{held[stands.held_by]} since {speech.date(stands.held_at)}"
    match stands.standing:
        case "in_care" if stands.until is not None:
            return f"until {speech.when(stands.until)}"
        case "in_care" if stands.in_hand:
            return "while the request is in hand"
        case "in_care" | "none":
            return "not delivered yet" if not stands.delivered else "until it is complete"
        case "courtesy" if stands.until is not None:
            return f"until {speech.when(stands.until)}"
        case "purgeable" | "overdue" if stands.since is not None:
            return f"since {speech.when(stands.since)}"
        case "purged" if stands.since is not None:
            return speech.when(stands.since)
        case "unspecified" if stands.own_rule_at is not None:
            word = "may go since" if stands.may_go else "kept until"
            return f"own rule: {word} {speech.short_day(stands.own_rule_at)}"
        case "unspecified":
            return "policy says nothing"
        case _:
            return ""


def ledger_view(line: LedgerLine, speech: Speech, told: Told | None, queued: bool) -> LedgerView:
    """A line of the ledger in words; `told` is how far a reading of it is."""
    row, holding = line.row, line.row.holding
    word, icon, role = TAB_LOOKS[row.tab]
    second = since_words(line.stands, speech)
    base: dict[str, Any] = {
        "id": row.id,
        "title": row.title or tr(UNTITLED),
        "client": row.client or kind_of_work(row.kind),
        "chip": ChipView(role, icon, word),
    }
    if holding is None:
        return LedgerView(
            **base, second=second, size="", count="", place="", verified="", quiet=True
        )
    gone = row.tab in ("trash", "purged") and not holding.files
    size = holding.trash_size or holding.gone_size if gone else holding.size
    count = plural(holding.files, "file")
    place = place_words(line.root, holding.place)
    link = ""
    if gone:
        count = "in trash" if holding.trash_files else plural(holding.gone_files, "file")
        place = "Deleted from disk"
        link = "Restore"
        purge = line.purge
        if holding.trash_files and purge is not None and purge.keep_until is not None:
            place = f"Trash, until {speech.date(purge.keep_until)}"
            second = speech.when(purge.confirmed_at or purge.noticed_at)
    elif holding.trash_files:
        count = f"{size_words(holding.trash_size)} in trash"
    fault = f"{plural(holding.faults, 'file')} not right" if holding.faults else ""
    verified, right = "not verified yet", False
    if holding.verified_at is not None:
        verified = verified_words(holding.verified_at, speech)
        right = speech.now - holding.verified_at < _FRESH
    if queued:
        verified = "Queued"
    return LedgerView(
        **base,
        second=second,
        size=size_words(size),
        count=count,
        place=place,
        verified=verified,
        right=right and not queued,
        fault=fault,
        link=link,
        quiet=gone,
        percent=None if told is None else percent(told),
    )


def verified_words(at: int, speech: Speech) -> str:
    """``Wed 11 Feb, 10:30``; without the day of the week where the year is said."""
    if speech.local(at).year == speech.local(speech.now).year:
        return speech.when(at)
    return f"{speech.short_day(at)}, {speech.clock(at)}"


def percent(told: Told) -> int:
    """How far a job is, 0 to 100."""
    if told.all_bytes:
        return min(100, 100 * told.bytes // told.all_bytes)
    return 100 * told.files // told.all_files if told.all_files else 0


def progress_words(told: Told) -> str:
    """``12 of 98 files, 3.9 of 14.2 GB``."""
    if not told.all_files:
        return plural(told.files, "file")
    words = f"{told.files} of {plural(told.all_files, 'file')}"
    if told.all_bytes:
        done, every = size_words(told.bytes), size_words(told.all_bytes)
        if done.rpartition(" ")[2] == every.rpartition(" ")[2]:
            done = done.rpartition(" ")[0]
        words += f", {done} of {every}"
    return words


def left_words(left: list[tuple[str, str]], why: dict[str, str]) -> str:
    """What was left alone, the first few by name: ``mix.wav is open in another program. …``."""
    lines = [f"{name.rpartition('/')[2]} {why[word]}." for name, word in left[:3]]
    if len(left) > 3:
        lines.append(f"And {plural(len(left) - 3, 'more file', 'more files')}.")
    return " ".join(lines)


def notice_text(title: str, client: str, date: str, studio: str) -> str:
    """What can be sent to the client; the studio sends it, the program does not."""
    greeting = f"Hello {client}," if client else "Hello,"
    name = f"\n\n{studio}" if studio else ""
    return (
        f"{greeting}\n\nthe session files of “{title}” have been kept as long as agreed. "
        f"They leave our disks on {date}. If you want them kept, or a copy, answer before "
        f"then.{name}"
    )
