"""The three verdict cards, and the strips for alerts that have no card of their own."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.views import Action, CardView, Clause
from studio_desk.ui.present.files_card import files_card
from studio_desk.ui.present.refund_card import refund_card
from studio_desk.ui.present.revision_card import revision_card
from studio_desk.ui.present.scene import Scene
from studio_desk.ui.present.service_cards import exchange_card, subscription_card
from studio_desk.values import dataclass
from studio_desk.wording.explain import ALERT_WORDS
from studio_desk.wording.speech import money

SIDE_BY_SIDE = "side_by_side"  # shows both payments
CLAIMS = "claims"  # shows the page of claims


@dataclass(frozen=True, slots=True)
class Strip:
    """One line above the cards: icon, a bold beginning, the rest, the clauses, what can be done:
    `action`, and before it `also`.
    """

    icon: str
    strong: str
    text: str
    clauses: tuple[Clause, ...]
    action: Action | None = None
    also: Action | None = None


def card_views(scene: Scene) -> tuple[CardView, CardView, CardView]:
    """Revision (or exchange, or subscription), refund, files."""
    verdict = scene.verdict
    if verdict.subscription is not None:
        first = subscription_card(scene, verdict.subscription)
    elif verdict.exchange is not None:
        first = exchange_card(scene, verdict.exchange)
    else:
        first = revision_card(scene)
    return first, refund_card(scene), files_card(scene)


_ICONS = {
    "suspected_duplicate_payment": "copy",
    "chargeback_without_contact": "landmark",
    "kind_not_covered": "triangle-alert",
    "policy_unclear": "triangle-alert",
}
_SHORT = Words(
    {
        "suspected_duplicate_payment": QT_TR_NOOP("Paid twice?"),
        "chargeback_without_contact": QT_TR_NOOP("Chargeback."),
        "kind_not_covered": QT_TR_NOOP("Not covered."),
        "policy_unclear": QT_TR_NOOP("Unclear."),
    }
)


def alert_strips(scene: Scene) -> tuple[Strip, ...]:
    """The alerts, each as one strip."""
    strips = []
    for alert in scene.verdict.alerts:
        text = f"{ALERT_WORDS[alert.alert]}."
        action = also = None
        if alert.alert == "suspected_duplicate_payment":
            action = Action(SIDE_BY_SIDE, tr("Side by side"))
            amount = money(alert.amount or 0, scene.case.project.currency)
            first, second = (scene.speech.when(scene.fact(key).at) for key in alert.facts)
            text = tr(
                "{amount} came in {first}, and again {second}.",
                amount=amount,
                first=first,
                second=second,
            )
            also = _of_duplicate(scene)
        elif alert.alert == "chargeback_without_contact":
            text = tr(
                "{when}, with no word to you first.",
                when=scene.speech.when(scene.fact(alert.facts[0]).at),
            )
            action = Action(CLAIMS, tr("Show dispute"), "landmark")
        icon, short = _ICONS[alert.alert], _SHORT[alert.alert]
        strips.append(Strip(icon, short, text, scene.clauses(alert.because), action, also))
    return tuple(strips)


def _of_duplicate(scene: Scene) -> Action:
    """Open a claim for the payment that came twice, or show the one that there is."""
    grounds = [
        scene.fact(key).ground
        for key, claim in scene.verdict.claims.items()
        if claim.outcome != "settled"
    ]
    if "duplicate_payment" in grounds:
        return Action(CLAIMS, tr("Show claim"))
    return Action("record:duplicate", tr("Open claim…"))
