"""The words and templates of replies in English."""

from __future__ import annotations

from collections.abc import Mapping

from studio_desk.wording.manner import LONG_DAYS, LONG_MONTHS

DAYS, MONTHS, DAY, DECIMAL = LONG_DAYS, LONG_MONTHS, "{weekday} {day} {month}", "."
CRAFT: Mapping[str, str] = {}

WORDS: Mapping[str, str] = {
    "zone": "{city} time",
    "terms": "terms {clauses}",
    "quoted": "“{text}”",
    "something": "one more thing",
    "to_original": "back to how it was",
    "and": "and",
    "subject.request": "Your request for {project}",
    "subject.standing": "About {project}",
    "subject.claim": "Your claim about {project}",
    "songs.one": "{n} song",
    "songs.many": "{n} songs",
    "rounds.one": "{n} free round",
    "rounds.many": "{n} free rounds",
    "fee_for": "{fee} for {songs}",
    # Why an item stands as it does.
    "free.mistake": "That is our own mistake",
    "free.rounds": "Part of your free rounds",
    "free.follow_up": "It takes your request of {date} further",
    "free.time": "Asked in time, until {when}",
    "free.open": "Asked in time",
    "billable.reversal": "It takes back the change you asked for on {date}",
    "billable.reversal_of": "It takes back the change you asked for on {date}, {change}",
    "billable.late": "Asked after the project was complete, {when}",
    "billable.in_hand": "Your request of {date} is still in hand",
    "billable.new": "It is new: not in your request of {date}",
    "billable.rounds": "Beyond the free rounds",
    "billable.unreasonable": "More than a revision",
    "closed.rounds": "The free rounds are used",
    "closed.unreasonable": "More than a revision",
    "closed.H1": "Nothing is delivered yet",
    "closed.H3": "The session files are deleted",
    "closed.H4": "The order is cancelled or paid back",
    "closed.H5": "Our terms do not cover this kind of work",
    "closed.H6": "This kind of work has no revisions",
    "closed.chargeback": "A payment was taken back through the bank, and that is still open",
    "closed.other": "It is not part of the project any more",
    # How a project stands.
    "revisions.not_delivered": "The work is not delivered yet, so the time for revisions has not "
    "begun",
    "revisions.closed": "Revisions are closed. {why}",
    "revisions.in_hand": "Your revision is in hand. Anything more asked before it is delivered is "
    "charged, from {fee} per song",
    "revisions.in_hand_rounds": "Your revision is in hand; {rounds} left beside it",
    "revisions.billable": "The time for free revisions is over. A further one is charged, from "
    "{fee} per song",
    "revisions.billable_round": "The free rounds are used. A further one costs {fee}",
    "revisions.rounds": "You have {rounds} left, with no deadline",
    "revisions.free": "Revisions are free until {when}",
    "revisions.follow_ups": "Follow-ups to what you asked before are free until {when}; "
    "a new wish is charged",
    "revisions.then": "After that, from {fee} per song",
    "exchange.open": "The item can be exchanged: asked for and back by {when}, unused and complete",
    "exchange.open_ended": "The item can be exchanged, unused and complete",
    "exchange.asked": "The exchange is under way",
    "exchange.expired": "The time to exchange the item is over",
    "exchange.excluded": "This item cannot be exchanged",
    "exchange.settled": "The exchange is settled",
    "subscription.active": "Your subscription is active; the next charge is {when}",
    "subscription.cancel_by": "Cancelled by {when}, it is not charged",
    "subscription.ending": "Your subscription is cancelled; you have access until {when}",
    "subscription.ended": "Your subscription has ended",
    "refund.barred": "Payments are not refunded here",
    "refund.credit_only": "Payments are not refunded. If you ask, you get credit, in an amount "
    "that we set",
    "refund.review": "We look into a refund case by case",
    "refund.applies": "An exception applies, and money comes back",
    "files.held": "The session files are on hold and are not deleted",
    "files.none": "We hold no session files yet",
    "files.in_care": "We keep the session files while the project is open",
    "files.in_care_until": "We keep the session files until {when}",
    "files.courtesy": "We still have the session files, as a courtesy until {when} and without a "
    "promise",
    "files.then_courtesy": "After that we keep them as a courtesy until {when}, without a promise",
    "files.purgeable": "The time we keep session files is over; they may be deleted any day",
    "files.overdue": "The session files are past the longest time we keep them and will be deleted",
    "files.purged": "The session files are deleted",
    "files.unspecified": "Our terms say nothing about keeping session files",
    # Claims.
    "ground.duplicate_payment": "a duplicate payment",
    "ground.payment_error": "a fault of the payment",
    "ground.cannot_complete": "work that cannot be completed",
    "ground.studio_mistake": "a mistake of ours",
    "ground.service_issue": "an issue with the service",
    "ground.billing_error": "an error in billing",
    "ground.unused_portion": "an unused portion",
    "ground.dissatisfaction": "not being satisfied",
    "ground.change_of_mind": "a change of mind",
    "ground.user_error": "an error in use",
    "ground.changed_requirements": "changed needs",
    "ground.used_after_completion": "use after completion",
    "ground.exchange": "an exchange",
    "ground.other": "another reason",
    "reason.late": "It had to reach us by {when} and came {claimed}",
    "reason.in_time": "It reached us in time, before {when}",
    "reason.delivered": "The work was delivered on {date}",
    "reason.started": "The work was started on {date}",
    "reason.purchased": "The purchase was made on {date}",
    "reason.paid": "The payment was made on {date}",
    "reason.cannot_complete": "We found on {date} that the work cannot be completed",
    "reason.balance": "We see {paid} paid for {owed} owed",
    "reason.other": "That is how our terms have it",
    "missing.evidence": "a bank or payment record that shows it",
    "missing.cannot_complete": "our own finding that the work cannot be completed",
    "missing.unused": "that the item is unused",
    "missing.packaging": "the original packaging",
    "missing.accessories": "the accessories",
    "remedy.refund": "We pay the money back",
    "remedy.credit": "You get credit with us",
    "remedy.refund_or_credit": "Money back or credit with us, as you prefer",
    "remedy.fix": "We fix it first, at no cost to you",
    "remedy.partial_refund_or_credit": "Part of the money, or credit with us",
    "remedy.exchange": "We exchange the item",
    "remedy.alternative_or_store_credit": "Another item, or store credit of equal value",
    "stage.await_rma": "An RMA number follows; send the item back with it",
    "stage.await_return": "The item must be back by {when}, unused and complete",
    "stage.await_inspection": "The item is back with us and will be inspected",
    "settled.refunded": "We paid back {amount} on {date}",
    "settled.credited": "You have {amount} of credit with us since {date}",
    "settled.declined": "We declined it on {date}",
    "settled.exchanged": "We exchanged the item on {date}",
    "settled.fixed": "We fixed it on {date}",
    "settled.other": "It is settled",
    "fault.evidence": "No bank or payment record that shows it has reached us",
    "fault.unused": "The item was used",
    "fault.packaging": "The original packaging is missing",
    "fault.accessories": "Accessories are missing",
    "possible": "What you can still claim: {openings}",
    "possible.discretion": "An exception, such as credit, is left to our discretion",
    "opening": "{ground}, until {when}",
    "opening.ended": "{ground}",
}

_SIGNED = "\n\n{studio}"
_F = "Free of charge:\n{free_items}"
_C = "Charged:\n{charged_items}"
_W = "On us this time, usually {usual_fee}:\n{charged_items}"
_X = "Not part of the project any more:\n{closed_items}"

TEMPLATES: Mapping[tuple[str, str], str] = {
    ("request_free", "warm"): (
        "Hi {client},\n\nthank you for your notes on {project}. We are glad to do this.\n\n"
        f"{_F}\n\n{_W}\n\n{_X}\n\nWe will tell you when the new version is ready.{_SIGNED}"
    ),
    ("request_free", "plain"): (
        "Hello {client},\n\nthis is about your request for {project} of {asked}.\n\n"
        f"{_F}\n\n{_W}\n\n{_X}\n\nYou will hear from us when it is done.{_SIGNED}"
    ),
    ("request_free", "firm"): (
        "Hello {client},\n\nyour request for {project} of {asked} is logged.\n\n"
        f"{_F}\n\n{_W}\n\n{_X}\n\nAnything asked for later is looked at by itself and may be "
        f"charged.{_SIGNED}"
    ),
    ("request_charged", "warm"): (
        "Hi {client},\n\nthank you for your notes on {project}.\n\n"
        f"{_F}\n\n{_C}\n\n{_X}\n\n"
        "That comes to {fee_words}.\n\n"
        "It would usually be {usual_fee}; the rest is on us this time.\n\n"
        f"Say yes and we start.{_SIGNED}"
    ),
    ("request_charged", "plain"): (
        "Hello {client},\n\nthis is about your request for {project} of {asked}.\n\n"
        f"{_F}\n\n{_C}\n\n{_X}\n\n"
        "The fee is {fee_words}.\n\n"
        "The usual fee is {usual_fee}; we charge less this once.\n\n"
        f"We start once you agree to it.{_SIGNED}"
    ),
    ("request_charged", "firm"): (
        "Hello {client},\n\nyour request for {project} of {asked} is not all covered by what you "
        "ordered.\n\n"
        f"{_C}\n\n{_F}\n\n{_X}\n\n"
        "The fee is {fee_words}.\n\n"
        "The usual fee is {usual_fee}. We charge less this once, without a promise for later.\n\n"
        f"We begin with the charged work only after you agree in writing.{_SIGNED}"
    ),
    ("request_closed", "warm"): (
        "Hi {client},\n\nthank you for writing about {project}. Sadly we cannot do this as a "
        f"revision any more:\n{{closed_items}}\n\nIf you like, we make you an offer for new "
        f"work.{_SIGNED}"
    ),
    ("request_closed", "plain"): (
        "Hello {client},\n\nyour request for {project} of {asked} cannot be done as a revision:\n"
        f"{{closed_items}}\n\nIt can be ordered as new work.{_SIGNED}"
    ),
    ("request_closed", "firm"): (
        "Hello {client},\n\nrevisions of {project} are closed. Of what you asked for on {asked}, "
        f"this is not covered:\n{{closed_items}}{_SIGNED}"
    ),
    ("standing", "warm"): (
        "Hi {client},\n\nhere is how {project} stands.\n\n{revisions}\n\n{refund}\n\n{files}\n\n"
        f"Write any time if something is unclear.{_SIGNED}"
    ),
    ("standing", "plain"): (
        "Hello {client},\n\nabout {project}:\n\n{revisions}\n\n{refund}\n\n{files}" + _SIGNED
    ),
    ("standing", "firm"): (
        "Hello {client},\n\nfor {project} this is what the terms say today.\n\n"
        "{revisions}\n\n{refund}\n\n{files}" + _SIGNED
    ),
    ("claim_accepted", "warm"): (
        "Hi {client},\n\nthank you for telling us about {ground} with {project}. You are right.\n\n"
        "{remedy} {reason}\n\n{until}" + _SIGNED
    ),
    ("claim_accepted", "plain"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) is accepted.\n\n"
        "{remedy} {reason}\n\n{until}" + _SIGNED
    ),
    ("claim_accepted", "firm"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) is accepted, and "
        "with this it is closed for us.\n\n{remedy} {reason}\n\n{until}" + _SIGNED
    ),
    ("claim_evidence", "warm"): (
        "Hi {client},\n\nthank you for writing about {ground} with {project}. We want to put it "
        "right; for that we need one thing from you: {missing}.\n\n{reason}\n\n{until}" + _SIGNED
    ),
    ("claim_evidence", "plain"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) needs proof: "
        "{missing}.\n\n{reason}\n\n{until}" + _SIGNED
    ),
    ("claim_evidence", "firm"): (
        "Hello {client},\n\nwe decide on your claim about {project} of {claimed} ({ground}) once "
        "we have {missing}. Until then nothing is paid back.\n\n{reason}\n\n{until}" + _SIGNED
    ),
    ("claim_review", "warm"): (
        "Hi {client},\n\nthank you for writing about {ground} with {project}. We are looking into "
        "it and will come back to you.\n\n{until}\n\n{reason}" + _SIGNED
    ),
    ("claim_review", "plain"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) is being looked "
        "into.\n\n{until}\n\n{reason}" + _SIGNED
    ),
    ("claim_review", "firm"): (
        "Hello {client},\n\nwe have your claim about {project} of {claimed} ({ground}) and look "
        "into it. Nothing is decided by that.\n\n{until}\n\n{reason}" + _SIGNED
    ),
    ("claim_refused", "warm"): (
        "Hi {client},\n\nthank you for writing about {project}. We looked at it with care, and we "
        "cannot pay back on the ground of {ground}.\n\n{reason}\n\n{possible}\n\n"
        f"We are sorry that it is not the answer you hoped for.{_SIGNED}"
    ),
    ("claim_refused", "plain"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) is refused.\n\n"
        "{reason}\n\n{possible}" + _SIGNED
    ),
    ("claim_refused", "firm"): (
        "Hello {client},\n\nwe refuse your claim about {project} of {claimed} ({ground}).\n\n"
        "{reason}\n\n{possible}\n\n"
        f"Without new facts we stay with this answer.{_SIGNED}"
    ),
    ("claim_settled", "warm"): (
        "Hi {client},\n\nyour claim about {project} ({ground}) is settled. {outcome}\n\n"
        f"Thank you for your patience.{_SIGNED}"
    ),
    ("claim_settled", "plain"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) is settled. "
        "{outcome}" + _SIGNED
    ),
    ("claim_settled", "firm"): (
        "Hello {client},\n\nyour claim about {project} of {claimed} ({ground}) is settled for "
        "good. {outcome}" + _SIGNED
    ),
}
