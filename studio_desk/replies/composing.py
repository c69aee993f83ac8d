"""Composes a reply: the situation's reasons in words, put into the places of a template. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from studio_desk.replies import english, german
from studio_desk.replies.claimwords import claim_places
from studio_desk.replies.requestwords import request_places
from studio_desk.replies.situations import (
    KINDS,
    ClaimSituation,
    RequestSituation,
    Situation,
)
from studio_desk.replies.standingwords import standing_places
from studio_desk.replies.templates import TONES, TemplateKey, Templates, faults, filled
from studio_desk.replies.voice import Language, Voice, kept_apart

LANGUAGES: Mapping[str, Language] = {
    code: Language(
        code,
        name,
        words.WORDS,
        words.TEMPLATES,
        words.DAYS,
        words.MONTHS,
        words.DAY,
        words.DECIMAL,
        words.CRAFT,
    )
    for code, name, words in (("en", "English", english), ("de", "Deutsch", german))
}


def compose(
    situation: Situation,
    tone: str = "plain",
    language: str = "en",
    templates: Templates | None = None,
) -> str:
    """The reply to a situation. `templates` are the owner's own, by key; what is not among them,
    or cannot be used, is taken from those that ship.
    """
    voice = Voice(LANGUAGES[language], situation.who.zone, situation.who.now)
    key = TemplateKey(situation.kind, tone, language)
    own = (templates or {}).get(key)
    usable = own is not None and not faults(key.kind, own)
    return filled(own if usable and own is not None else shipped(key), places(situation, voice))


def subject(situation: Situation, language: str = "en") -> str:
    """The subject line of the reply."""
    key = f"subject.{situation.kind.partition('_')[0]}"
    return LANGUAGES[language].words[key].format(project=situation.who.project)


def shipped(key: TemplateKey) -> str:
    """The template that ships for a key."""
    return LANGUAGES[key.language].templates[key.kind, key.tone]


def every_key() -> tuple[TemplateKey, ...]:
    """The keys of all templates, by kind, language and tone."""
    return tuple(
        TemplateKey(kind, tone, language)
        for kind in KINDS
        for language in LANGUAGES
        for tone in TONES
    )


def places(situation: Situation, voice: Voice) -> dict[str, str]:
    """What stands in each place; an empty text where there is nothing to say."""
    who = situation.who
    named = {"client": who.client, "project": who.project, "studio": who.studio}
    common = {key: kept_apart(name) for key, name in named.items()}
    if isinstance(situation, RequestSituation):
        return common | request_places(situation, voice)
    if isinstance(situation, ClaimSituation):
        return common | claim_places(situation, voice)
    return common | standing_places(situation, voice)
