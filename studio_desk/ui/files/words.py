"""Sizes, standings, places and times as the Files page says them. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from studio_desk.studio.filing import LedgerLine, RootState, Stands, Told, shown
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView
from studio_desk.values import dataclass
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.filefaults import fault_words
from studio_desk.wording.speech import Speech, size_words

UNTITLED = QT_TR_NOOP("Untitled project")
_FRESH = 90 * 86_400  # seconds for which a reading gets its tick

# Tab: its word, icon, role.
TAB_LOOKS: dict[str, tuple[str, str, RoleName]] = {
    "in_care": (QT_TR_NOOP("In care"), "shield-check", "info"),
    "courtesy": (QT_TR_NOOP("Courtesy"), "clock", "closed"),
    "purgeable": (QT_TR_NOOP("Purgeable"), "archive-x", "bill"),
    "overdue": (QT_TR_NOOP("Overdue"), "triangle-alert", "alert"),
    "held": (QT_TR_NOOP("Held"), "hand", "credit"),
    "unspecified": (QT_TR_NOOP("No promise"), "circle-minus", "none"),
    "none": (QT_TR_NOOP("Not begun"), "circle-dashed", "none"),
    "trash": (QT_TR_NOOP("In trash"), "trash-2", "closed"),
    "purged": (QT_TR_NOOP("Purged"), "file-x", "closed"),
    "nothing": (QT_TR_NOOP("No files yet"), "folder-x", "none"),
}
ROLE_WORDS = Words(
    {
        "master": QT_TR_NOOP("Master"),
        "mix": QT_TR_NOOP("Mix"),
        "stems": QT_TR_NOOP("Stems"),
        "instrumental": QT_TR_NOOP("Instrumental"),
        "alt": QT_TR_NOOP("Alt"),
        "session files": QT_TR_NOOP("Session files"),
        "reference": QT_TR_NOOP("Reference"),
        "artwork": QT_TR_NOOP("Artwork"),
    }
)
FAULT_WORDS = Words(
    {
        "missing": QT_TR_NOOP("is missing"),
        "changed": QT_TR_NOOP("is not what was recorded"),
        "truncated": QT_TR_NOOP("is cut short"),
        "link": QT_TR_NOOP("is a link now"),
        "unreadable": QT_TR_NOOP("cannot be read"),
    }
)


def tab_word(tab: str) -> str:
    """What a tab is called."""
    return tr(TAB_LOOKS[tab][0])


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
        checked = self.fault or self.link or tr("last verified {verified}", verified=self.verified)
        said = f"{self.title}, {self.client}, {self.chip.words} {self.second}"
        return f"{said}, {self.size}, {self.count}, {self.place}, {checked}"


def drive_words(states: Iterable[RootState], names: list[str], trash: int) -> str:
    """``on Vault 1, 2.1 TB free; Vault 2 offline. 4.0 GB in trash.``; the `names` alone where no
    disk was asked yet.
    """
    words = list(names)
    for state in states:
        label = state.row.label
        if not state.online:
            words.append(tr("{label} offline", label=label))
        elif state.room is not None:
            words.append(tr("{label}, {size} free", label=label, size=size_words(state.room.free)))
    said = [tr("on {drives}.", drives="; ".join(words))] if words else []
    if trash:
        said.append(tr("{size} in trash.", size=size_words(trash)))
    return " ".join(said)


def place_words(root: str, place: str) -> str:
    """``Vault 1 › 2026 › Night Drive``."""
    return " › ".join([root, *(shown(part) for part in place.split("/") if part)])


def since_words(stands: Stands, speech: Speech) -> str:
    """The second line under a standing: until when, since when, or why."""
    if stands.held_by is not None and stands.held_at is not None:
        return _held_words(stands.held_by, speech.date(stands.held_at))
    match stands.standing:
        case "in_care" if stands.until is not None:
            return tr("until {when}", when=speech.when(stands.until))
        case "in_care" if stands.in_hand:
            return tr("while the request is in hand")
        case "in_care" | "none":
            return tr("not delivered yet") if not stands.delivered else tr("until it is complete")
        case "courtesy" if stands.until is not None:
            return tr("until {when}", when=speech.when(stands.until))
        case "purgeable" | "overdue" if stands.since is not None:
            return tr("since {when}", when=speech.when(stands.since))
        case "purged" if stands.since is not None:
            return speech.when(stands.since)
        case "unspecified" if stands.own_rule_at is not None:
            day = speech.short_day(stands.own_rule_at)
            if stands.may_go:
                return tr("own rule: may go since {day}", day=day)
            return tr("own rule: kept until {day}", day=day)
        case "unspecified":
            return tr("policy says nothing")
        case _:
            return ""


def _held_words(by: str, day: str) -> str:
    match by:
        case "charged_back":
            return tr("open dispute since {day}", day=day)
        case "claim":
            return tr("open claim since {day}", day=day)
    return tr("held since {day}", day=day)


def ledger_view(line: LedgerLine, speech: Speech, told: Told | None, queued: bool) -> LedgerView:
    """A line of the ledger in words; `told` is how far a reading of it is."""
    row, holding = line.row, line.row.holding
    _, icon, role = TAB_LOOKS[row.tab]
    second = since_words(line.stands, speech)
    base: dict[str, Any] = {
        "id": row.id,
        "title": row.title or tr(UNTITLED),
        "client": row.client or kind_of_work(row.kind),
        "chip": ChipView(role, icon, tab_word(row.tab)),
    }
    if holding is None:
        return LedgerView(
            **base, second=second, size="", count="", place="", verified="", quiet=True
        )
    gone = row.tab in ("trash", "purged") and not holding.files
    size = holding.trash_size or holding.gone_size if gone else holding.size
    count = tr("%n files", "%n file", holding.files)
    place = place_words(line.root, holding.place)
    link = ""
    if gone:
        count = (
            tr("in trash") if holding.trash_files else tr("%n files", "%n file", holding.gone_files)
        )
        place = tr("Deleted from disk")
        link = tr("Restore")
        purge = line.purge
        if holding.trash_files and purge is not None and purge.keep_until is not None:
            place = tr("Trash, until {date}", date=speech.date(purge.keep_until))
            second = speech.when(purge.confirmed_at or purge.noticed_at)
    elif holding.trash_files:
        count = tr("{size} in trash", size=size_words(holding.trash_size))
    fault = fault_words(holding.wrong)
    verified, right = tr("not verified yet"), False
    if holding.verified_at is not None:
        verified = verified_words(holding.verified_at, speech)
        right = speech.now - holding.verified_at < _FRESH
    if queued:
        verified = tr("Queued")
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
        return tr("%n files", "%n file", told.files)
    words = tr("{files} of %n files", "{files} of %n file", told.all_files, files=told.files)
    if told.all_bytes:
        done, every = size_words(told.bytes), size_words(told.all_bytes)
        if done.rpartition(" ")[2] == every.rpartition(" ")[2]:
            done = done.rpartition(" ")[0]
        words = tr("{files}, {done} of {every}", files=words, done=done, every=every)
    return words


def left_words(left: list[tuple[str, str]], why: Mapping[str, str]) -> str:
    """What was left alone, the first few by name: ``mix.wav is open in another program. …``."""
    lines = [f"{name.rpartition('/')[2]} {why[word]}." for name, word in left[:3]]
    if len(left) > 3:
        lines.append(tr("And %n more files.", "And %n more file.", len(left) - 3))
    return " ".join(lines)


def notice_text(title: str, client: str, date: str, studio: str) -> str:
    """What can be sent to the client; the studio sends it, the program does not."""
    greeting = tr("Hello {name},", name=client) if client else tr("Hello,")
    text = tr(
        "the session files of “{title}” have been kept as long as agreed. They leave our disks on "
        "{date}. If you want them kept, or a copy, answer before then.",
        title=title,
        date=date,
    )
    return "\n\n".join([greeting, text, *([studio] if studio else [])])
