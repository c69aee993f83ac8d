"""Whether the studio's records still say what a PDF says: read its receipt, and make it again."""

from __future__ import annotations

from pathlib import Path

from studio_desk.errors import KnownError, WrongInput
from studio_desk.oswords import system_words
from studio_desk.reports.build import build
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.fingerprint import read_receipt
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.gather import logo_of
from studio_desk.reports.pdf import render_pdf
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.values import dataclass

_LARGEST = 200_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Checked:
    """`same`: the records say what they said; `words` tells it in a sentence or two."""

    same: bool
    words: str


def check_pdf(studio: Studio, path: Path) -> Checked:
    """Compare a PDF with the records. Raises `KnownError` where it is no report of ours."""
    try:
        if path.stat().st_size > _LARGEST:
            raise WrongInput(
                tr("{name} is over 200 MB, which no report of this program is.", name=path.name)
            )
        data = path.read_bytes()
    except OSError as problem:
        raise WrongInput(
            tr("{path} cannot be read: {why}.", path=path, why=system_words(problem))
        ) from problem
    receipt = read_receipt(data)
    if receipt is None:
        raise WrongInput(
            tr(
                "{name} carries no record of this program, so there is nothing to compare.",
                name=path.name,
            )
        )
    try:
        now = build(studio, receipt.kind, Choices.from_text(receipt.choices), receipt.as_of)
    except KnownError as error:
        return Checked(False, f"{path.name}: what it reports is not on record. {error.message}")
    if now.fingerprint != receipt.fingerprint:
        return Checked(
            False,
            f"{path.name}: the records say something else now. "
            f"Then {receipt.fingerprint[:12]}, now {now.fingerprint[:12]}.",
        )
    said = f"{path.name}: the records say the same. Record {now.fingerprint[:12]}."
    if _again(studio, now, data):
        return Checked(True, f"{said} The file is byte for byte the one they give.")
    return Checked(
        True,
        f"{said} The file itself is another: other templates, a logo, what is known of files "
        "on disk, another version of the program or fonts, or it was changed afterwards.",
    )


def _again(studio: Studio, content: ReportContent, data: bytes) -> bool:
    try:
        return render_pdf(content, logo=logo_of(studio)) == data
    except KnownError:
        return False  # a font that is not here
