"""The third card: how long the files are kept, and whether anything keeps them from going."""

from __future__ import annotations

from studio_desk.policy import Verdict
from studio_desk.policy import terms as t
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import Action, CardView, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.explain import RETENTION_WORDS
from studio_desk.wording.why import period_words

QUESTION = "Files"

# Standing: badge, icon, role.
LOOKS: dict[str, tuple[str, str, RoleName]] = {
    "none": ("Nothing yet", "circle-dashed", "none"),
    "in_care": ("In care", "shield-check", "info"),
    "courtesy": ("Courtesy", "clock", "closed"),
    "purgeable": ("Purgeable", "archive-x", "bill"),
    "overdue": ("Overdue", "triangle-alert", "alert"),
    "purged": ("Purged", "file-x", "closed"),
    "unspecified": ("No promise", "circle-minus", "none"),
}
HELD: tuple[str, str, RoleName] = ("Held", "hand", "credit")


def files_card(scene: Scene) -> CardView:
    """The promise about the files; a hold wins over it and names it in the second line."""
    retention = scene.verdict.retention
    standing = retention.standing
    badge, icon, role = HELD if retention.held else LOOKS[standing]
    headline, lines = _held(scene) if retention.held else _words(scene)
    because = retention.because
    after = scene.upcoming("retention.standing")
    if standing == "in_care" and after is not None:
        because = (*because, *after.retention.because)  # the card says what comes next, too
    return CardView(
        QUESTION,
        badge,
        icon,
        role,
        scene.sentence(QUESTION, f"{badge.lower()}, {headline}", retention.because),
        tinted=standing == "overdue" and not retention.held,
        dashed=role == "none",
        headline=headline,
        short_badge="None yet" if badge == "Nothing yet" else "",
        lines=lines,
        short_lines=_short(scene, after) if standing == "in_care" and not retention.held else None,
        clauses=scene.clauses(because),
        action=_action(standing, retention.held),
    )


def _short(scene: Scene, after: Verdict | None) -> tuple[Line, ...] | None:
    """The line of files in care where there is little room; None where it is short already."""
    if scene.verdict.retention.until is None or after is None or after.retention.until is None:
        return None
    return (Line(f"Then a courtesy until {scene.speech.short_day(after.retention.until)}."),)


def _action(standing: str, held: bool) -> Action | None:
    if held:
        return None
    if standing in ("purgeable", "overdue"):
        return Action("record:purged", "Record purge", "trash-2")
    if standing == "purged":
        return Action("record:restored", "Record restore", "undo-2")
    return None


def _held(scene: Scene) -> tuple[str, tuple[Line, ...]]:
    speech = scene.speech
    hold, dispute = scene.last("held", "released"), scene.last("charged_back", "chargeback_closed")
    if hold is not None and hold.kind == "held":
        first = f"On hold since {speech.day(hold.at)}" + (f": {hold.why}" if hold.why else ".")
    elif dispute is not None:
        first = f"A dispute is open since {speech.day(dispute.at)}."
    else:
        first = ""
    standing = RETENTION_WORDS[scene.verdict.retention.standing]
    return "Must not be purged", (Line(first), Line(f"Otherwise: {standing}."))


def _words(scene: Scene) -> tuple[str, tuple[Line, ...]]:
    retention, speech = scene.verdict.retention, scene.speech
    until = retention.until
    match retention.standing:
        case "none":
            return "No files yet", (Line("Care begins with the work or the delivery."),)
        case "in_care":
            return _in_care(scene)
        case "courtesy":
            headline = "" if until is None else f"to {speech.when(until)}"
            return headline, (Line("Kept without a promise. Then purgeable."),)
        case "purgeable":
            overdue = "" if until is None else f" Overdue after {speech.short_day(until)}."
            headline = scene.since_words("retention.standing")
            return headline, (Line(f"May go any day.{overdue}"),)
        case "overdue":
            courtesy = scene.terms.one(t.Courtesy)
            longest = "" if courtesy is None else period_words(courtesy.keep_at_most)
            headline = scene.since_words("retention.standing")
            return headline, (Line(f"{longest} have passed since completion."),)
        case "purged":
            purge = scene.last("purged")
            headline = "" if purge is None else speech.when(purge.at)
            return headline, (Line("Session files are gone. Restore them to reopen revisions."),)
        case _:
            return "The policy says nothing", (Line("How long is the studio's own choice."),)


def _in_care(scene: Scene) -> tuple[str, tuple[Line, ...]]:
    speech, until = scene.speech, scene.verdict.retention.until
    if until is None:
        return "while the project is open", (Line("Then a courtesy without a promise."),)
    after = scene.upcoming("retention.standing")
    line = "Then a courtesy without a promise."
    if after is not None and after.retention.until is not None:
        line = f"Then a courtesy to\n{speech.when(after.retention.until)}."
    return f"until {speech.when(until)}", (Line(line),)
