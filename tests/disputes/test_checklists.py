"""The checklists of disputes: what the file says, and how a project answers each."""

from __future__ import annotations

import pytest

import studio_desk.wording.disputes as words
from studio_desk.disputefiles import checklists
from studio_desk.disputes.book import SHOWN, parse_book
from studio_desk.disputes.judging import (
    FILE,
    MISSING,
    NONE,
    RECORD,
    Checklist,
    KeptFile,
    Record,
    check,
    readiness,
)
from studio_desk.policy import BadInput, Fact, FileRef

BOOK = checklists()
ORDER = Fact("f1", "purchased", 100)
PAID = Fact("f2", "paid", 110, amount=30000, reference="INV-7")
HASHED = FileRef("a.wav", "mix", 5, "a" * 64)
SENT = Fact("f3", "delivered", 200, files=(HASHED,))
BACK = Fact("f9", "charged_back", 900, amount=30000)


def states(found: Checklist) -> dict[str, str]:
    return {item.key: item.state for item in found.items}


def test_every_piece_and_reason_has_its_words_and_is_asked_for() -> None:
    """Words and file know the same keys; no piece is asked for by nobody."""
    assert words.PIECES.keys() == words.GET.keys() == BOOK.pieces.keys()
    assert words.REASONS.keys() == BOOK.reasons.keys()
    assert {key for reason in BOOK.reasons.values() for key in reason.pieces} == set(BOOK.pieces)
    assert {piece.shown for piece in BOOK.pieces.values()} == set(SHOWN)


def test_the_eight_reasons_are_there() -> None:
    """Those that a bank gives, and one for all else."""
    assert set(BOOK.reasons) == {
        "not_received", "not_as_described", "duplicate", "credit_not_processed", "cancelled",
        "unrecognised", "processing_error", "other",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Merchandise/Services Not Received", "not_received"),
        ("13.3 Not as Described or Defective", "not_as_described"),
        ("Duplicate processing", "duplicate"),
        ("Paid by other means twice", "duplicate"),
        ("Credit Not Processed", "credit_not_processed"),
        ("Cancelled recurring transaction", "cancelled"),
        ("Fraud: card absent", "unrecognised"),
        ("Incorrect amount", "processing_error"),
        ("processing_error", "processing_error"),
        ("Nicht erhalten", "not_received"),
        ("", "other"),
        (None, "other"),
        ("Something else", "other"),
    ],
)
def test_a_banks_words_name_the_reason(said: str | None, reason: str) -> None:
    """In English and German, in any case, or by the reason's own key."""
    assert BOOK.reason_of(said) == reason


def test_the_records_answer_what_they_show() -> None:
    """Facts, accepted terms, a reference, hashes, the client, a hold; the rest is missing."""
    record = Record((ORDER, PAID, SENT, BACK), client=True, accepted=True, held=True)
    found = check(BOOK, "not_as_described", record)
    assert states(found) == {
        "order": RECORD, "terms": RECORD, "receipt": RECORD, "delivery": RECORD, "files": RECORD,
        "requests": NONE, "revisions": NONE, "approval": MISSING, "contact": MISSING,
        "notice": MISSING, "hold": RECORD,
    }  # fmt: skip
    assert (found.there, len(found.asked)) == (6, 9)
    assert [item.key for item in found.missing] == ["approval", "contact", "notice"]
    assert found.score == 100 * 13 // 19


def test_what_the_records_lack_is_missing() -> None:
    """An order without a known version, a payment without a reference, files without a hash."""
    bare = Record(
        (ORDER, Fact("f2", "paid", 110, amount=1), Fact("f3", "delivered", 200)), client=False
    )
    found = states(check(BOOK, "not_as_described", bare))
    assert found["order"] == RECORD
    assert [found[key] for key in ("terms", "receipt", "files", "hold")] == [MISSING] * 4
    assert states(check(BOOK, "unrecognised", bare))["identity"] == MISSING


def test_a_kept_file_answers_its_piece() -> None:
    """By what it was kept as, else by the fact it was kept with, once; a spoiled one does not."""
    notice = KeptFile("notice.pdf", 1, "1" * 64, "notice")
    mail = KeptFile("mail.eml", 1, "2" * 64, None, "charged_back")
    link = KeptFile("link.eml", 1, "3" * 64, None, "delivered")
    odd = KeptFile("desk.jpg", 1, "4" * 64)
    spoiled = KeptFile("log.txt", 1, "5" * 64, "access", sound=False)
    record = Record((ORDER, SENT, BACK), files=(notice, mail, link, odd, spoiled))
    found = check(BOOK, "not_received", record)
    files = {item.key: [file.name for file in item.files] for item in found.items if item.files}
    assert files == {"notice": ["notice.pdf", "mail.eml"], "delivery": ["link.eml"]}
    assert states(found)["notice"] == FILE
    assert states(found)["access"] == MISSING
    assert found.others == (odd,)


def test_some_are_needed_for_one_reason_and_welcome_for_another() -> None:
    """Where the client says that a refund never came, one must be shown; else none is missed."""
    record = Record((ORDER, PAID, BACK))
    assert states(check(BOOK, "credit_not_processed", record))["refund"] == MISSING
    assert states(check(BOOK, "duplicate", record))["refund"] == NONE
    assert states(check(BOOK, "duplicate", record))["payments"] == MISSING
    twice = Record((ORDER, PAID, Fact("f4", "paid", 120, amount=1), BACK))
    assert states(check(BOOK, "duplicate", twice))["payments"] == RECORD
    refunded = Record((ORDER, Fact("f5", "refunded", 300, amount=1), BACK))
    assert states(check(BOOK, "credit_not_processed", refunded))["refund"] == RECORD


def test_readiness_begins_on_the_first_day_and_asks_only_for_what_is_due() -> None:
    """On the day of the order nothing more is expected; with the delivery come its proofs."""
    first = readiness(BOOK, Record((ORDER,), client=True, accepted=True))
    assert first.score == 100
    assert {item.key for item in first.asked} == {"order", "terms"}
    bare = readiness(BOOK, Record((ORDER,)))
    assert [item.key for item in bare.missing] == ["terms"]
    sent = readiness(BOOK, Record((ORDER, PAID, SENT), accepted=True))
    assert [item.key for item in sent.missing] == ["approval", "contact"]
    assert 0 < sent.score < 100
    assert readiness(BOOK, Record(())).score < 100


def test_more_evidence_never_lowers_the_score() -> None:
    """Each thing that is added leaves it as it is or raises it."""
    facts = [ORDER, PAID, SENT, Fact("f5", "contacted", 300), Fact("f6", "approved", 310), BACK]
    for reason in BOOK.reasons:
        scores = [
            check(BOOK, reason, Record(tuple(facts[:length]), client=True, accepted=True)).score
            for length in range(len(facts) + 1)
        ]
        assert scores == sorted(scores), reason


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[pieces", ""),
        ('[pieces.x]\nfacts = ["guessed"]', "pieces.x.facts"),
        ('[pieces.x]\nshown = "magic"', "pieces.x.shown"),
        ("[pieces.x]\nweight = 0", "pieces.x.weight"),
        ("[pieces.x]\nif_any = 1", "pieces.x.if_any"),
        ("[pieces.x]\nodd = 1", "pieces.x.odd"),
        ('[reasons.y]\npieces = ["nothing"]', "reasons.y.pieces"),
        ("[reasons.y]\npieces = 7", "reasons.y.pieces"),
        ('[reasons.y]\npieces = []\nneeded = ["x"]', "reasons.y.needed"),
        ("", "reasons"),
    ],
)
def test_a_broken_file_is_named_by_place(text: str, place: str) -> None:
    """Every problem with its place; nothing is guessed."""
    with pytest.raises(BadInput) as caught:
        parse_book(text)
    assert place in [problem.place for problem in caught.value.problems]
