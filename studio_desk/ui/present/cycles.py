"""The billing cycles of a subscription as rows of the panel: next charge, what was paid. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio_desk.tongue import tr
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.rounds import RoundRow
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.speech import money

if TYPE_CHECKING:
    from studio_desk.studio.claims import Cycle


def cycle_rows(scene: Scene) -> tuple[RoundRow, ...]:
    """The next cycle, the running one, those before it; none where nothing is subscribed to."""
    service, begun = scene.verdict.subscription, scene.last("subscribed")
    if service is None or begun is None:
        return ()
    from studio_desk.studio.claims.judging import cycles  # few projects are subscriptions

    found = cycles(scene.spans, scene.case, scene.verdict.at)
    ahead = [cycle for cycle in found if cycle.state == "next"][:1]
    shown = [*(cycle for cycle in found if cycle.state != "next"), *ahead]
    return tuple(_row(scene, cycle, begun.id) for cycle in reversed(shown))


def _row(scene: Scene, cycle: Cycle, about: str) -> RoundRow:
    speech = scene.speech
    title = tr("{begin} to {end}", begin=speech.day(cycle.begin), end=speech.day(cycle.end))
    return RoundRow(about, title, _lines(scene, cycle), _chip(scene, cycle), "")


def _lines(scene: Scene, cycle: Cycle) -> tuple[str, ...]:
    speech, project = scene.speech, scene.case.project
    if cycle.state == "next":
        when = speech.when(cycle.begin)
        if project.price is None:
            return (tr("Next charge {when}.", when=when),)
        amount = money(project.price, project.currency)
        return (tr("Next charge {when}: {amount}.", when=when, amount=amount),)
    paid = tr("Nothing recorded as paid.")
    if cycle.paid:
        paid = tr("Paid {amount}.", amount=money(cycle.paid, project.currency))
    service = scene.verdict.subscription
    if service is not None and service.access_until == cycle.end:
        when = speech.when(cycle.end)
        if service.standing == "ended":
            return (paid, tr("Access ended {when}.", when=when))
        return (paid, tr("Access until {when}. Not charged again.", when=when))
    return (paid,)


def _chip(scene: Scene, cycle: Cycle) -> ChipView:
    service = scene.verdict.subscription
    if cycle.state == "over":
        return ChipView("closed", "check", tr("Over"))
    if cycle.state == "next":
        return ChipView("none", "calendar-clock", tr("To come"))
    if service is not None and service.standing == "ending":
        return ChipView("info", "calendar-clock", tr("The last one"))
    return ChipView("free", "repeat", tr("Runs now"))
