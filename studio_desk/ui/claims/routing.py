"""Which form records a fact about a claim, wherever in the window it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Studio
from studio_desk.studio.claims import CLAIM, DISPUTE, EXCHANGE, Opened
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.kit.theme import Theme

DUPLICATE = "duplicate"
"""Stands for a claim of a payment that came twice, as the alert offers it."""
_SETTLING = ("refunded", "credited", "declined", "exchanged")


def form_of(
    studio: Studio, theme: Theme, clock: Clock, window: QWidget, project_id: int, kind: str
) -> FormDialog | None:
    """The form that asks for what a claim needs beside its fact; None where the plain one will do.

    Forms are imported only where they are wanted.
    """
    if kind in ("claimed", DUPLICATE):
        from studio_desk.ui.claims.opening import NewClaimDialog

        ground = "duplicate_payment" if kind == DUPLICATE else None
        return NewClaimDialog(studio, theme, clock, window, project_id=project_id, ground=ground)
    if kind == "charged_back":
        from studio_desk.ui.evidence.chargeback import ChargebackDialog

        return ChargebackDialog(studio, project_id, theme, clock, window)
    if kind == "chargeback_closed" and _has(studio, project_id, DISPUTE):
        from studio_desk.ui.claims.disputing import EndDisputeDialog

        return EndDisputeDialog(studio, theme, clock, project_id, window)
    if kind == "inspected":
        waiting = [
            line for line in studio.claims.of(project_id) if line.stage == "await_inspection"
        ]
        if waiting:
            from studio_desk.ui.claims.inspectform import InspectDialog

            opened = studio.claims.opened(*waiting[0].key)
            return InspectDialog(studio, theme, clock, opened, window)
    if kind in _SETTLING:
        unsettled = _unsettled(studio, project_id)
        if unsettled is not None:
            from studio_desk.ui.claims.settling import SettleDialog

            return SettleDialog(studio, theme, clock, unsettled, kind, window)
    return None


def _has(studio: Studio, project_id: int, kind: str) -> bool:
    return any(line.kind == kind and line.open for line in studio.claims.of(project_id))


def _unsettled(studio: Studio, project_id: int) -> Opened | None:
    """The one claim that is neither settled nor refused, or the one refused and not answered.

    Several: the plain form asks which.
    """
    lines = [line for line in studio.claims.of(project_id) if line.kind in (CLAIM, EXCHANGE)]
    for wanted in ([line for line in lines if line.open],
                   [line for line in lines if line.standing == "refused"]):  # fmt: skip
        if len(wanted) == 1:
            return studio.claims.opened(*wanted[0].key)
        if wanted:
            return None
    return None
