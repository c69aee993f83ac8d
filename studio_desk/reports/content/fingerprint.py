"""What a report rests on, as a fingerprint, and the receipt it carries in the PDF's metadata.

The fingerprint covers the facts up to the report's instant with both their times, the policies by
the hash of their files, the studio's name and address, and the choices. It does not hang on the
machine, the template or the version of the program.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from typing import Any

from studio_desk.policy import case_to_json, format_instant, policy_hash
from studio_desk.reports.content.choices import KINDS, Choices
from studio_desk.reports.content.sources import ProjectSource, Sources
from studio_desk.values import dataclass

MARK = "studio-desk-report:"
_FOUND = re.compile(MARK.encode() + rb"([A-Za-z0-9_-]+)")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is needed to make a report again: its kind, instant (UTC seconds), choices, and the
    fingerprint of what it said then.
    """

    kind: str
    as_of: int
    choices: str
    fingerprint: str

    @property
    def keyword(self) -> str:
        """One word of letters, digits, - and _ for the PDF's keywords."""
        plain = [self.kind, self.as_of, self.choices, self.fingerprint]
        data = json.dumps(plain, ensure_ascii=True, separators=(",", ":")).encode()
        return MARK + base64.urlsafe_b64encode(data).decode().rstrip("=")


def read_receipt(pdf: bytes) -> Receipt | None:
    """The receipt in a PDF's metadata, or None where there is none that can be read."""
    found = _FOUND.search(pdf)
    if found is None:
        return None
    word = found[1]
    try:
        data = base64.urlsafe_b64decode(word + b"=" * (-len(word) % 4))
        kind, as_of, choices, stamp = json.loads(data)
        Choices.from_text(choices)
    except (binascii.Error, ValueError, TypeError):
        return None
    if kind not in KINDS or not isinstance(as_of, int) or not isinstance(stamp, str):
        return None
    return Receipt(kind, as_of, choices, stamp)


def fingerprint(kind: str, sources: Sources, choices: Choices, as_of: int) -> str:
    """SHA-256, in hex, of what a report rests on."""
    studio = sources.studio
    plain = {
        "report": kind,
        "as_of": format_instant(as_of),
        "choices": choices.as_text(),
        "studio": [studio.name, studio.contact, studio.zone],
        "client": sources.client and [sources.client.name, sources.client.email],
        "projects": [_project(source, as_of) for source in sources.projects],
    }
    text = json.dumps(plain, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _project(source: ProjectSource, as_of: int) -> dict[str, Any]:
    case = case_to_json(source.case)
    happened = {fact.id for fact in source.case.facts if fact.at <= as_of}
    case["facts"] = sorted(
        (fact for fact in case["facts"] if fact["id"] in happened), key=lambda fact: str(fact["id"])
    )
    plain: dict[str, Any] = {
        "id": source.id,
        "case": case,
        "policy": policy_hash(source.policy),
        "recorded": {key: at for key, at in sorted(source.recorded.items()) if key in happened},
    }
    offers = [
        [offer.request, offer.at, offer.amount, offer.waived, offer.state_at(as_of)]
        for offer in source.offers
        if offer.at <= as_of
    ]
    moves = [
        [move.at, move.amount, move.out, move.other] for move in source.moves if move.at <= as_of
    ]
    return plain | ({"offers": offers} if offers else {}) | ({"credit": moves} if moves else {})
