"""What the inspector says of one project's files, as one frozen value. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio_desk.policy import decide, timeline
from studio_desk.studio import Studio
from studio_desk.studio.filing import FileRow, FileSettings, PurgeRow, Stands, shown
from studio_desk.tongue import tr
from studio_desk.ui.files.words import FAULT_WORDS, UNTITLED, place_words, size_words
from studio_desk.ui.kit.views import Action, CardView, Line
from studio_desk.ui.present.files_card import HELD, files_card
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, plural

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
        words = f"A claim is open since {speech.day(stands.held_at)}."
        card = replace(
            card, badge=badge, icon=icon, role=role, tinted=False, dashed=False,
            headline="Must not be purged", accessible=f"Files: held. {words}",
        )  # fmt: skip
        lines = (Line(words), *lines)
    elif stands.own_rule and settings.keep_months and stands.own_rule_at is not None:
        months = plural(settings.keep_months, "month")
        end = speech.short_day(stands.own_rule_at)
        word = "they may go since" if stands.may_go else "kept until"
        lines = (Line(f"By your own rule of {months}: {word} {end}."),)
    if purge is not None and purge.state == "trashed" and purge.keep_until is not None:
        lines = (*lines, Line(f"In trash until {speech.when(purge.keep_until)}."))
    return replace(card, lines=lines)


def _stages(
    stands: Stands, purge: PurgeRow | None, settings: FileSettings, speech: Speech
) -> tuple[Stage, ...]:
    """The four steps of a purge; none where nothing may go and nothing is under way."""
    if purge is None and not stands.may_go:
        return ()
    state = purge.state if purge else ""
    grace, trash = settings.grace_days, settings.trash_days
    told, until = "A notice with a date, before anything is moved.", ""
    if purge is not None:
        told = f"Notice logged {speech.when(purge.noticed_at)}."
        until = f"Until {speech.when(purge.not_before)}. "
    over = purge is not None and speech.now >= purge.not_before
    moved = state in ("trashed", "restoring", "emptying")
    wait = "done" if moved or (over and state) else "now" if state else "later"
    move = "done" if moved else "now" if wait == "done" else "later"
    days = plural(trash, "day")
    kept = f"Restorable for {days}."
    if moved and purge is not None and purge.keep_until is not None:
        kept = f"In trash until {speech.when(purge.keep_until)}."
    return (
        Stage("Tell the client", told, "done" if state else "now"),
        Stage(
            f"Wait {plural(grace, 'day')} for an answer",
            f"{until}A wish to keep them becomes a hold.",
            wait,
        ),
        Stage("Move to studio trash", kept, move),
        Stage(
            "Deleted from disk",
            f"After the {days}. A list of names and hashes is kept.",
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
            sizes = f"{plural(holding.files, 'file')}, {size_words(holding.size)}"
            found.append(("On disk", sizes))
        if holding.delivered:
            sizes = size_words(holding.delivered_size)
            found.append(("Delivered", f"{plural(holding.delivered, 'file')}, {sizes}"))
        if holding.trash_files:
            sizes = size_words(holding.trash_size)
            found.append(("In trash", f"{plural(holding.trash_files, 'file')}, {sizes}"))
    for folder in files.folders(project_id):
        where = place_words(labels.get(folder.root_id, ""), folder.path)
        scanned = f", scanned {speech.when(folder.scanned_at)}" if folder.scanned_at else ""
        left = f", {folder.left_out} left out" if folder.left_out else ""
        found.append(("Session", f"{where}{scanned}{left}"))
    return tuple(found)


def _faults(rows: list[FileRow], speech: Speech) -> tuple[str, ...]:
    lines = [
        f"{shown(row.path).rpartition('/')[2]} {FAULT_WORDS[row.state]}, "
        f"found {speech.when(row.state_at)}."
        for row in rows[:_SHOWN_FAULTS]
    ]
    if len(rows) > _SHOWN_FAULTS:
        lines.append(f"And {plural(len(rows) - _SHOWN_FAULTS, 'more file', 'more files')}.")
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
        found.append(Deed(Action("put_back", "Put back", "undo-2")))
        if stands.held_by is None:
            found.append(Deed(Action("empty", "Delete now…", "trash-2")))
    elif state == "moving":
        found.append(Deed(Action("move_on", "Go on moving", "trash-2")))
        found.append(Deed(Action("put_back", "Put back", "undo-2")))
    elif purge is not None and stands.held_by is None:
        ready = speech.now >= purge.not_before
        words = "Move to trash…"
        if not ready:
            words = f"Move to trash from {speech.short_day(purge.not_before)}"
        found.append(Deed(Action("move", words, "trash-2"), enabled=ready))
    elif stands.may_go and holding is not None and holding.files:
        found.append(Deed(Action("notice", "Tell the client…", "mail"), primary=True))
    if wrong:
        found.append(Deed(Action("accept", "Take changed files as they are", "check")))
    gone = stands.standing == "purged" or (holding is not None and holding.gone_files)
    if gone and not state:
        found.append(Deed(Action("restore", "Match files given back…", "archive-restore")))
    if stands.held_by == "held":
        found.append(Deed(Action("release", "End the hold…", "hand")))
    elif holding is not None and stands.standing != "purged":
        found.append(Deed(Action("hold", "Hold these files…", "hand")))
    if not state:
        found.append(Deed(Action("deliver", "Deliver files…", "package-check")))
    return tuple(found)
