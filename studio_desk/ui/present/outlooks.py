"""What would come of a claim, in a few sentences: remedy, deadline, what is missing. Pure."""

from __future__ import annotations

from studio_desk.studio.claims import Outlook
from studio_desk.tongue import tr
from studio_desk.wording.claims import REMEDIES, first_up
from studio_desk.wording.speech import Speech
from studio_desk.wording.statements import reading


def outlook_lines(outlook: Outlook, speech: Speech) -> tuple[str, ...]:
    """The sentences, the most telling first."""
    claim = outlook.claim
    lines = []
    if claim.remedy is not None and claim.outcome == "applies":
        lines.append(first_up(tr(REMEDIES[claim.remedy])) + ".")
    if claim.stage == "await_rma":
        lines.append(tr("The next step is an RMA number."))
    if claim.outcome == "review":
        lines.append(tr("You look into it and decide."))
    if outlook.contact is not None:
        when = speech.when(outlook.contact.end)
        if claim.late:
            lines.append(tr("Contact was due until {when}. It came late.", when=when))
        else:
            lines.append(tr("Contact was due until {when}. It came in time.", when=when))
    if "evidence" in claim.missing:
        lines.append(tr("Missing: proof, such as a bank or processor record."))
    elif "cannot_complete" in claim.missing:
        lines.append(tr("Missing: the record that the work cannot be done."))
    if claim.outcome == "refused" and not claim.late:
        says = reading(outlook.version.says(claim.because[0].clause))
        lines.append(f"{says.rstrip('.')}.")
    if claim.discretion:
        lines.append(
            tr("You may decide otherwise, with a reason.")
            if claim.outcome == "refused"
            else tr("At your discretion.")
        )
    return tuple(lines)
