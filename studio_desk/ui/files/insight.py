"""What the inspector says of one project's files, as one frozen value. Qt-free."""

from __future__ import annotations

from dataclasses import replace

from studio_desk.policy import decide, timeline
from studio_desk.studio import Studio
from studio_desk.studio.filing import FileRow, FileSettings, PurgeRow, Stands, shown
from studio_desk.tongue import tr
from studio_desk.ui.files.words import FAULT_WORDS, UNTITLED, place_words
from studio_desk.ui.kit.views import Action, CardView, Line
from studio_desk.ui.present.files_card import HELD, files_card
from studio_desk.ui.present.scene import Scene
from studio_desk.values import dataclass
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, size_words

_SHOWN_FAULTS = 4


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a purge: words, and whether it is ``done``, ``now`` or ``later``."""

    title: str
    text: str
    state: str


@dataclass(frozen=True, slots=True)
class Deed:
    """A button of the inspector; one that is off says in its words from when on it can be done."""

    action: Action
    enabled: bool = True
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Insight:
    """Everything the inspector shows."""

    id: int
    title: str
    second: str
    card: CardView
    stages: tuple[Stage, ...]
    facts: tuple[tuple[str, str], ...]
    faults: tuple[str, ...]
    deeds: tuple[Deed, ...]


def insight(studio: Studio, project_id: int, now: int) -> Insight:
    """Look at the files of one project. Raises `KnownError` where it is not there."""
    detail = studio.project(project_id)
    speech = Speech(detail.project.zone, now)
    scene = Scene(
        detail.case,
        detail.policy,
        timeline(detail.case, detail.policy),
        decide(detail.case, detail.policy, now),
        speech,
    )
    files = studio.files
    stands, settings = files.stands(project_id), files.settings()
    purge = files.purge(project_id)
    first = next((f.at for f in detail.case.ordered()), detail.project.created_at)
    kind = kind_of_work(detail.project.kind)
    client = f"{detail.client.shown} · " if detail.client else ""
    wrong = [r for r in files.files(project_id) if r.state in FAULT_WORDS]
    return Insight(
        project_id,
        detail.project.title or tr(UNTITLED),
        f"{client}{kind}, {speech.local(first).year}",
        _card(scene, stands, purge, settings, speech),
        _stages(stands, purge, settings, speech),
        _facts(studio, project_id, speech),
        _faults(wrong, speech),
        _deeds(studio, project_id, stands, purge, bool(wrong), speech),
    )


def _card(
    scene: Scene, stands: Stands, purge: PurgeRow | None, settings: FileSettings, speech: Speech
) -> CardView:
    card = replace(files_card(scene), action=None)
    lines = card.lines
    if stands.held_by == "claim" and stands.held_at is not None:
        badge, icon, role = HELD
        words = tr("A claim is open since {day}.", day=speech.day(stands.held_at))
        card = replace(
            card, badge=badge, icon=icon, role=role, tinted=False, dashed=False,
            headline=tr("Must not be purged"),
            accessible=tr("Files: held. {words}", words=words),
        )  # fmt: skip
        lines = (Line(words), *lines)
    elif stands.own_rule and settings.keep_months and stands.own_rule_at is not None:
        end = speech.short_day(stands.own_rule_at)
        if stands.may_go:
            rule = tr(
                "By your own rule of %n months: they may go since {day}.",
                "By your own rule of %n month: they may go since {day}.",
                settings.keep_months,
                day=end,
            )
        else:
            rule = tr(
                "By your own rule of %n months: kept until {day}.",
                "By your own rule of %n month: kept until {day}.",
                settings.keep_months,
                day=end,
            )
        lines = (Line(rule),)
    if purge is not None and purge.state == "trashed" and purge.keep_until is not None:
        lines = (*lines, Line(tr("In trash until {when}.", when=speech.when(purge.keep_until))))
    return replace(card, lines=lines)


def _stages(
    stands: Stands, purge: PurgeRow | None, settings: FileSettings, speech: Speech
) -> tuple[Stage, ...]:
    """The four steps of a purge; none where nothing may go and nothing is under way."""
    if purge is None and not stands.may_go:
        return ()
    state = purge.state if purge else ""
    grace, trash = settings.grace_days, settings.trash_days
    told = tr("A notice with a date, before anything is moved.")
    wish = tr("A wish to keep them becomes a hold.")
    if purge is not None:
        told = tr("Notice logged {when}.", when=speech.when(purge.noticed_at))
        when = speech.when(purge.not_before)
        wish = tr("Until {when}. A wish to keep them becomes a hold.", when=when)
    over = purge is not None and speech.now >= purge.not_before
    moved = state in ("trashed", "restoring", "emptying")
    wait = "done" if moved or (over and state) else "now" if state else "later"
    move = "done" if moved else "now" if wait == "done" else "later"
    kept = tr("Restorable for %n days.", "Restorable for %n day.", trash)
    if moved and purge is not None and purge.keep_until is not None:
        kept = tr("In trash until {when}.", when=speech.when(purge.keep_until))
    return (
        Stage(tr("Tell the client"), told, "done" if state else "now"),
        Stage(
            tr("Wait %n days for an answer", "Wait %n day for an answer", grace),
            wish,
            wait,
        ),
        Stage(tr("Move to studio trash"), kept, move),
        Stage(
            tr("Deleted from disk"),
            tr(
                "After the %n days. A list of names and hashes is kept.",
                "After the %n day. A list of names and hashes is kept.",
                trash,
            ),
            "now" if moved else "later",
        ),
    )


def _facts(studio: Studio, project_id: int, speech: Speech) -> tuple[tuple[str, str], ...]:
    files = studio.files
    holding = files.holding(project_id)
    labels = {row.id: row.label for row in files.roots()}
    found: list[tuple[str, str]] = []
    if holding is not None:
        if holding.files:
            found.append((tr("On disk"), _sums(holding.files, holding.size)))
        if holding.delivered:
            found.append((tr("Delivered"), _sums(holding.delivered, holding.delivered_size)))
        if holding.trash_files:
            found.append((tr("In trash"), _sums(holding.trash_files, holding.trash_size)))
    for folder in files.folders(project_id):
        where = place_words(labels.get(folder.root_id, ""), folder.path)
        said = [where]
        if folder.scanned_at:
            said.append(tr("scanned {when}", when=speech.when(folder.scanned_at)))
        if folder.left_out:
            said.append(tr("%n left out", "%n left out", folder.left_out))
        found.append((tr("Session"), ", ".join(said)))
    return tuple(found)


def _sums(count: int, size: int) -> str:
    return tr("%n files, {size}", "%n file, {size}", count, size=size_words(size))


def _faults(rows: list[FileRow], speech: Speech) -> tuple[str, ...]:
    lines = [
        tr(
            "{name} {fault}, found {when}.",
            name=shown(row.path).rpartition("/")[2],
            fault=FAULT_WORDS[row.state],
            when=speech.when(row.state_at),
        )
        for row in rows[:_SHOWN_FAULTS]
    ]
    if len(rows) > _SHOWN_FAULTS:
        lines.append(tr("And %n more files.", "And %n more file.", len(rows) - _SHOWN_FAULTS))
    return tuple(lines)


def _deeds(
    studio: Studio,
    project_id: int,
    stands: Stands,
    purge: PurgeRow | None,
    wrong: bool,
    speech: Speech,
) -> tuple[Deed, ...]:
    found: list[Deed] = []
    state = purge.state if purge else ""
    holding = studio.files.holding(project_id)
    if state in ("trashed", "restoring", "emptying"):
        found.append(Deed(Action("put_back", tr("Put back"), "undo-2")))
        if stands.held_by is None:
            found.append(Deed(Action("empty", tr("Delete now…"), "trash-2")))
    elif state == "moving":
        found.append(Deed(Action("move_on", tr("Go on moving"), "trash-2")))
        found.append(Deed(Action("put_back", tr("Put back"), "undo-2")))
    elif purge is not None and stands.held_by is None:
        ready = speech.now >= purge.not_before
        words = tr("Move to trash…")
        if not ready:
            words = tr("Move to trash from {day}", day=speech.short_day(purge.not_before))
        found.append(Deed(Action("move", words, "trash-2"), enabled=ready))
    elif stands.may_go and holding is not None and holding.files:
        found.append(Deed(Action("notice", tr("Tell the client…"), "mail"), primary=True))
    if wrong:
        found.append(Deed(Action("accept", tr("Take changed files as they are"), "check")))
    gone = stands.standing == "purged" or (holding is not None and holding.gone_files)
    if gone and not state:
        found.append(Deed(Action("restore", tr("Match files given back…"), "archive-restore")))
    if stands.held_by == "held":
        found.append(Deed(Action("release", tr("End the hold…"), "hand")))
    elif holding is not None and stands.standing != "purged":
        found.append(Deed(Action("hold", tr("Hold these files…"), "hand")))
    if not state:
        found.append(Deed(Action("deliver", tr("Deliver files…"), "package-check")))
    return tuple(found)
