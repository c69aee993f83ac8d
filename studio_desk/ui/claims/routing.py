"""Which form records a fact about a claim, wherever in the window it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Studio
from studio_desk.studio.claims import CLAIM, DISPUTE, EXCHANGE, Opened
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.kit.theme import Theme

DUPLICATE = "duplicate"
"""Stands for a claim of a payment that came twice, as the alert offers it."""
_SETTLING = ("refunded", "credited", "declined", "exchanged")
_UNCLAIMED = ("refunded", "credited")


def form_of(
    studio: Studio,
    theme: Theme,
    clock: Clock,
    window: QWidget,
    project_id: int,
    kind: str,
    preset: Mapping[str, Any] | None = None,
) -> FormDialog | None:
    """The form that asks for what a claim needs beside its fact; None where the plain one will do.

    Of several claims the form asks which. Forms are imported only where they are wanted.
    """
    if kind in _SETTLING:
        return _settling(studio, theme, clock, window, project_id, kind, preset or {})
    if preset:
        return None
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

            found = [studio.claims.opened(*line.key) for line in waiting]
            return InspectDialog(studio, theme, clock, found, window)
    return None


def _settling(
    studio: Studio,
    theme: Theme,
    clock: Clock,
    window: QWidget,
    project_id: int,
    kind: str,
    preset: Mapping[str, Any],
) -> FormDialog | None:
    """The form of what settles a claim. Money and credit may be given without one."""
    from studio_desk.ui.claims.settling import SettleDialog

    claims = _unsettled(studio, project_id, kind)
    if "claim" in preset:
        claims = [each for each in claims if each.fact.id == preset["claim"]]
    unclaimed = kind in _UNCLAIMED and "claim" not in preset
    if not claims and not unclaimed:
        return None
    return SettleDialog(
        studio, theme, clock, claims, kind, window,
        project_id=project_id, unclaimed=unclaimed, amount=str(preset.get("amount") or ""),
    )  # fmt: skip


def _has(studio: Studio, project_id: int, kind: str) -> bool:
    return any(line.kind == kind and line.open for line in studio.claims.of(project_id))


def _unsettled(studio: Studio, project_id: int, kind: str) -> list[Opened]:
    """The claims that such a fact can settle, those that are open before those that were refused
    and not answered.
    """
    lines = [line for line in studio.claims.of(project_id) if line.kind in (CLAIM, EXCHANGE)]
    if kind == "exchanged":
        lines = [line for line in lines if line.ground == "exchange"]
    lines = [line for line in lines if line.standing != "settled"]
    ordered = sorted(lines, key=lambda line: not line.open)
    return [studio.claims.opened(*line.key) for line in ordered]
