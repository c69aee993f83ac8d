"""From the studio's records to a report's content, and the name a file of it would have."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from studio_desk.errors import KnownError, WrongInput
from studio_desk.policy import zone_named
from studio_desk.policy.instants import local_time
from studio_desk.policy.problems import told
from studio_desk.reports.content.choices import KINDS, LANGUAGES, Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.delivery import delivery_note
from studio_desk.reports.content.dossier import dispute_dossier
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.content.rma import rma_slip
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.statement import project_statement
from studio_desk.reports.content.summary import studio_summary
from studio_desk.reports.gather import gather
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.wording.sayings import said

Builder = Callable[[Sources, Choices, int], ReportContent]

BUILDERS: dict[str, Builder] = {
    "client": client_report,
    "project": project_statement,
    "delivery": delivery_note,
    "rma": rma_slip,
    "dossier": dispute_dossier,
    "summary": studio_summary,
}
PATTERN = "{kind} {name} {date}"
MOST_WORDS = 4000  # characters of the owner's own paragraph
_LONGEST = 120  # characters of a file's name, without its ending


def build(studio: Studio, kind: str, choices: Choices, as_of: int) -> ReportContent:
    """The content of a report as of an instant (UTC seconds).

    Raises `KnownError` where the choices name what is not there.
    """
    _check(kind, choices)
    return BUILDERS[kind](gather(studio, kind, choices), choices, as_of)


def _check(kind: str, choices: Choices) -> None:
    if kind not in BUILDERS:
        raise KnownError(
            tr("There is no {kind} report.", kind=kind),
            tr("Known are {names}.", names=", ".join(KINDS)),
        )
    if choices.language not in LANGUAGES:
        raise KnownError(
            tr("There are no reports in {language}.", language=f"{choices.language!r}"),
            tr("Known are {names}.", names=", ".join(LANGUAGES)),
        )
    if len(choices.paragraph) > MOST_WORDS:
        raise KnownError(
            tr(
                "The paragraph has {paragraph} characters; {most} are taken.",
                paragraph=len(choices.paragraph),
                most=MOST_WORDS,
            ),
            tr("Put the rest into a letter of its own."),
        )
    if choices.zone:
        try:
            zone_named(choices.zone)
        except ValueError as error:
            raise WrongInput(
                f"{said(told(error))}.", tr('Write it such as "Europe/Berlin".')
            ) from error


def suggested_name(content: ReportContent, pattern: str = PATTERN) -> str:
    """A file name for the report, ending in ``.pdf``.

    `pattern` may use {kind}, {name} (of client or project), {title}, {date} and {language}.
    Raises `KnownError` for another word in braces. Characters that a disk may refuse are left out.
    """
    return _named(
        pattern, content.kind, content.subject, content.title, content.day, content.language
    )


def filled(
    pattern: str, kind: str, name: str, title: str, at: int, zone: str, language: str
) -> str:
    """The name that a report made at an instant (UTC seconds) would have; as `suggested_name`."""
    day = local_time(at, zone_named(zone)).date().isoformat()
    return _named(pattern, kind, name, title, day, language)


def _named(pattern: str, kind: str, name: str, title: str, day: str, language: str) -> str:
    words = {"kind": kind, "name": name, "title": title, "date": day, "language": language}
    try:
        made = pattern.format(**words)
    except (KeyError, ValueError, IndexError, AttributeError) as error:
        known = ", ".join(f"{{{word}}}" for word in words)
        raise KnownError(
            tr("The pattern {pattern} cannot be filled in.", pattern=f"{pattern!r}"),
            tr("It may hold {known}.", known=known),
        ) from error
    return f"{_safe(made.removesuffix('.pdf'))}.pdf"


def _safe(name: str) -> str:
    kept = "".join(
        " " if letter in '/\\:*?"<>|' or not letter.isprintable() else letter
        for letter in unicodedata.normalize("NFC", name)
    )
    return " ".join(kept.split()).strip(". ")[:_LONGEST].rstrip(". ") or "report"
