"""A client's message to a request: who wrote, when, and what is asked, item by item. Pure.

`read_mail`, `read_text` and `message_of` give a `Message`; `read_request` reads it with the
vocabulary and what is `Known` of a project; `judge` says what the policy makes of the items.
"""

from __future__ import annotations

from studio_desk.reading.direction import has_direction
from studio_desk.reading.judging import Judged, judge, judged_to_json, known_of
from studio_desk.reading.mail import Message, Sender, message_of, read_mail, read_text
from studio_desk.reading.request import read_request
from studio_desk.reading.result import Reading, Remainder, item_parts, reading_to_json
from studio_desk.reading.vocabulary import Known, Vocabulary, parse_vocabulary

__all__ = [
    "Judged",
    "Known",
    "Message",
    "Reading",
    "Remainder",
    "Sender",
    "Vocabulary",
    "has_direction",
    "item_parts",
    "judge",
    "judged_to_json",
    "known_of",
    "message_of",
    "parse_vocabulary",
    "read_mail",
    "read_request",
    "read_text",
    "reading_to_json",
]
