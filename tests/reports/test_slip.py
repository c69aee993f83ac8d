"""The RMA slip as it is set: a page for the parcel and a label, with long and missing names."""

from __future__ import annotations

from studio_desk.disputefiles import checklists
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.rma import rma_slip
from studio_desk.reports.content.sources import Person, Sources, StudioSource
from studio_desk.reports.pdf import render_pdf
from tests.reports.made import NOW, RIBBON, STUDIO, project, ribbon, sources
from tests.reports.reading import pages, squeezed

LONG = StudioSource(
    "Studio für Tonaufnahmen, Mischung und Mastering am alten Güterbahnhof GmbH",
    "Studio für Tonaufnahmen, Mischung und Mastering am alten Güterbahnhof GmbH\n"
    "z. Hd. Frau Dr. Annegret Freifrau von Schönburg-Wertheim\nRückgebäude, 3. Stock links\n"
    "Unterer Güterbahnhofsvorplatz 118a\n10999 Berlin\nDeutschland\n+49 30 123 456 78",
    "Europe/Berlin",
    "EUR",
)


def test_the_label_says_to_whom_and_from_whom() -> None:
    """Cut off, it still names both, the number and the code; all is on one page."""
    (page,) = pages(render_pdf(rma_slip(sources(ribbon()), Choices(), NOW)))
    page_text, label = page.split("Cut here and stick on the parcel")
    for part in (page_text, label):
        assert squeezed("Low Tide Studio") in squeezed(part)
        assert squeezed("118 Harbor Row, Brooklyn NY 11231") in squeezed(part)
        assert "RMA-2026-0007" in part
        assert squeezed("Sent by Ana Pavlović") in squeezed(part)


def test_what_is_ticked_at_once_is_not_torn_apart() -> None:
    """A long address, several items and words of the owner's own need two pages: the checks stand
    on one of them, and the label is whole.
    """
    items = "Ribbon mic R-9 (matched pair); shock mount SM-4 × 2; 5 m cable; wooden case; " * 3
    client = Person(1, "Brass Orchestra of the Upper Valley, Friends and Neighbours", None)
    goods = project(4, items, RIBBON, kind="goods", policy="alustoora", client=client)
    words = "\n".join(["Gut polstern."] * 8)
    choices = Choices(language="de", paragraph=words)
    content = rma_slip(Sources(LONG, (goods,), client, book=checklists()), choices, NOW)
    first, last = pages(render_pdf(content))
    checks = ("RMA-Nummer auf dem Paket", "Originalverpackung", "Alles Zubehör")
    assert [squeezed(each) in squeezed(first) for each in checks] == [False] * 3
    assert [squeezed(each) in squeezed(last) for each in checks] == [True] * 3
    assert squeezed("+49 30 123 456 78") in squeezed(last.split("abtrennen")[1])


def test_what_is_not_known_is_left_to_be_written() -> None:
    """A studio without a name, an item without a title, a client unknown: no word fills in."""
    goods = project(4, None, RIBBON, kind="goods", policy="alustoora", client=None)
    studio = StudioSource("", "", STUDIO.zone, STUDIO.currency)
    content = rma_slip(Sources(studio, (goods,), None, book=checklists()), Choices(), NOW)
    assert content.details["item"] == ""
    (page,) = pages(render_pdf(content))
    assert "Untitled" not in page
    assert page.count("Send to") == 2
