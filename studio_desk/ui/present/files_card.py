"""The third card: how long the files are kept, and whether anything keeps them from going."""

from __future__ import annotations

from dataclasses import replace

from studio_desk.policy import Verdict
from studio_desk.policy import terms as t
from studio_desk.policy.verdict import Retention
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import Action, CardView, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.explain import RETENTION_WORDS
from studio_desk.wording.filefaults import fault_words
from studio_desk.wording.opened import period_words
from studio_desk.wording.speech import inside, size_words

QUESTION = QT_TR_NOOP("Files")
OPEN_FILES = "files"  # shows the page of files: what lies there is purged there, with notice

# Standing: badge, icon, role.
LOOKS: dict[str, tuple[str, str, RoleName]] = {
    "none": (QT_TR_NOOP("Nothing yet"), "circle-dashed", "none"),
    "in_care": (QT_TR_NOOP("In care"), "shield-check", "info"),
    "courtesy": (QT_TR_NOOP("Courtesy"), "clock", "closed"),
    "purgeable": (QT_TR_NOOP("Purgeable"), "archive-x", "bill"),
    "overdue": (QT_TR_NOOP("Overdue"), "triangle-alert", "alert"),
    "purged": (QT_TR_NOOP("Purged"), "file-x", "closed"),
    "unspecified": (QT_TR_NOOP("No promise"), "circle-minus", "none"),
}
HELD: tuple[str, str, RoleName] = (QT_TR_NOOP("Held"), "hand", "credit")


def look(retention: Retention) -> tuple[str, str, RoleName]:
    """Badge, icon and role of how the files stand."""
    badge, icon, role = HELD if retention.held else LOOKS[retention.standing]
    return tr(badge), icon, role


def files_card(scene: Scene) -> CardView:
    """The promise about the files; a hold wins over it and names it in the second line."""
    retention = scene.verdict.retention
    standing = retention.standing
    badge, icon, role = look(retention)
    headline, lines = _held(scene) if retention.held else _words(scene)
    because = retention.because
    after = scene.upcoming("retention.standing")
    shorter = _short(scene, after) if standing == "in_care" and not retention.held else None
    if standing == "in_care" and after is not None:
        because = (*because, *after.retention.because)  # the card says what comes next, too
    return CardView(
        tr(QUESTION),
        badge,
        icon,
        role,
        scene.sentence(tr(QUESTION), f"{inside(badge)}, {headline}", retention.because),
        tinted=standing == "overdue" and not retention.held,
        dashed=role == "none",
        headline=headline,
        short_badge=tr("None yet") if standing == "none" and not retention.held else "",
        lines=(*lines, *_on_disk(scene)),
        short_lines=(*_faults(scene), *(lines if shorter is None else shorter)),
        clauses=scene.clauses(because),
        action=_action(scene, standing),
    )


def _short(scene: Scene, after: Verdict | None) -> tuple[Line, ...] | None:
    """The line of files in care where there is little room; None where it is short already."""
    if scene.verdict.retention.until is None or after is None or after.retention.until is None:
        return None
    return (
        Line(tr("Then a courtesy until {day}.", day=scene.speech.short_day(after.retention.until))),
    )


def _on_disk(scene: Scene) -> tuple[Line, ...]:
    """What is held, and when it was last found as it should be; nothing of files not registered."""
    holding = scene.holding
    if holding is None or not holding.files:
        return ()
    said = [size_words(holding.size), tr("%n files", "%n file", holding.files)]
    for fault in _faults(scene):
        return (replace(fault, text=", ".join(said)),)
    if holding.verified_at is not None:
        said.append(tr("verified {when}", when=scene.speech.when(holding.verified_at)))
    return (Line(", ".join(said)),)


def _faults(scene: Scene) -> tuple[Line, ...]:
    """What is wrong with what is held: said also where there is little room."""
    if scene.holding is None or not scene.holding.faults:
        return ()
    return (Line("", f"{fault_words(scene.holding.wrong)}.", "circle-alert", "alert"),)


def _action(scene: Scene, standing: str) -> Action | None:
    if scene.verdict.retention.held:
        return None
    if standing in ("purgeable", "overdue"):
        if scene.holding is not None and scene.holding.files:
            return Action(OPEN_FILES, tr("Open files"), "hard-drive")
        return Action("record:purged", tr("Record purge"), "trash-2")
    if standing == "purged":
        return Action("record:restored", tr("Record restore"), "undo-2")
    return None


def _held(scene: Scene) -> tuple[str, tuple[Line, ...]]:
    speech = scene.speech
    hold, dispute = scene.last("held", "released"), scene.last("charged_back", "chargeback_closed")
    if hold is not None and hold.kind == "held":
        first = tr("On hold since {day}.", day=speech.day(hold.at))
        if hold.why:
            first = tr("On hold since {day}: {why}", day=speech.day(hold.at), why=hold.why)
    elif dispute is not None:
        first = tr("A dispute is open since {day}.", day=speech.day(dispute.at))
    else:
        first = ""
    standing = RETENTION_WORDS[scene.verdict.retention.standing]
    return tr("Must not be purged"), (
        Line(first),
        Line(tr("Otherwise: {standing}.", standing=standing)),
    )


def _words(scene: Scene) -> tuple[str, tuple[Line, ...]]:
    retention, speech = scene.verdict.retention, scene.speech
    until = retention.until
    match retention.standing:
        case "none":
            return tr("No files yet"), (Line(tr("Care begins with the work or the delivery.")),)
        case "in_care":
            return _in_care(scene)
        case "courtesy":
            headline = "" if until is None else tr("to {when}", when=speech.when(until))
            return headline, (Line(tr("Kept without a promise. Then purgeable.")),)
        case "purgeable":
            line = tr("May go any day.")
            if until is not None:
                line = tr("May go any day. Overdue after {day}.", day=speech.short_day(until))
            headline = scene.since_words("retention.standing")
            return headline, (Line(line),)
        case "overdue":
            courtesy = scene.terms.one(t.Courtesy)
            longest = "" if courtesy is None else period_words(courtesy.keep_at_most)
            headline = scene.since_words("retention.standing")
            return headline, (Line(tr("{longest} have passed since completion.", longest=longest)),)
        case "purged":
            purge = scene.last("purged")
            headline = "" if purge is None else speech.when(purge.at)
            return headline, (
                Line(tr("Session files are gone. Restore them to reopen revisions.")),
            )
        case _:
            return tr("The policy says nothing"), (
                Line(tr("How long is the studio's own choice.")),
            )


def _in_care(scene: Scene) -> tuple[str, tuple[Line, ...]]:
    speech, until = scene.speech, scene.verdict.retention.until
    if until is None:
        return tr("while the project is open"), (Line(tr("Then a courtesy without a promise.")),)
    after = scene.upcoming("retention.standing")
    line = tr("Then a courtesy without a promise.")
    if after is not None and after.retention.until is not None:
        line = tr("Then a courtesy to\n{when}.", when=speech.when(after.retention.until))
    return tr("until {when}", when=speech.when(until)), (Line(line),)
