"""The same reports in reportlab and WeasyPrint, as far as each goes: same texts, tables and bars.

Neither is a dependency. Where one is not installed its columns stay empty; install them beside
(``pip install reportlab weasyprint``) to compare.
"""

from __future__ import annotations

import html
import importlib.util
import io
from collections.abc import Callable, Iterator
from typing import Any

from studio_desk import resources
from studio_desk.reports.content.parts import Bars, Table
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.pdf import render_pdf

Render = Callable[[ReportContent], bytes]
_ROLES = {
    "free": "#E2F2E8",
    "bill": "#FBEDD6",
    "closed": "#F0F0F1",
    "info": "#E4ECF9",
    "credit": "#EEE8FA",
    "alert": "#FBE5E2",
    "none": "#FFFFFF",
}


def renderers() -> dict[str, Render]:
    """Those that are installed here, ours first."""
    found: dict[str, Render] = {"typst": render_pdf}
    if importlib.util.find_spec("reportlab") is not None:
        found["reportlab"] = by_reportlab
    if importlib.util.find_spec("weasyprint") is not None:
        found["weasyprint"] = by_weasyprint
    return found


def _tables(content: ReportContent) -> Iterator[tuple[str, Bars | None, list[Table]]]:
    """Each project: its head, its bars, its tables."""
    for section in content.sections:
        head = f"{section.title}\n{section.subtitle}\n{section.chip.strong} {section.chip.text}"
        tables = [*section.rounds, section.movements]
        yield head, section.bars, [*tables, *([section.claims] if section.claims else [])]


def _cell(cell: Any) -> str:
    return " ".join(part for part in (cell.text, *cell.clauses, cell.note) if part)


# --- reportlab ------------------------------------------------------------------------------------


def by_reportlab(content: ReportContent) -> bytes:
    """Without tags and without PDF/A, which it does not write."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer
    from reportlab.platypus import Table as Grid

    if "Inter" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Inter", resources.path("fonts", "Inter-Regular.ttf")))
    plain = ParagraphStyle("plain", fontName="Inter", fontSize=8.6, leading=12)
    head = ParagraphStyle("head", plain, fontSize=18, leading=22)
    rule = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.75, colors.lightgrey),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]

    def words(text: str, style: ParagraphStyle = plain) -> Paragraph:
        return Paragraph(html.escape(text).replace("\n", "<br/>"), style)

    story: list[Any] = [words(content.title, head), words(content.subtitle)]
    story.append(Grid([[words(f"{t.label}\n{t.value}\n{t.note}") for t in content.tiles]]))
    for title, bars, tables in _tables(content):
        story += [Spacer(1, 12), words(title), *([_drawn(bars)] if bars else [])]
        for table in (table for table in tables if table.rows):
            rows = [[words(column.label) for column in table.columns]]
            rows += [[words(_cell(cell)) for cell in row] for row in table.rows]
            story += [words(table.title), Grid(rows, repeatRows=1, style=rule), words(table.note)]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=42, rightMargin=42).build(
        story, canvasmaker=_numbered(content)
    )
    return out.getvalue()


def _drawn(bars: Bars) -> Any:
    from reportlab.graphics.shapes import Drawing, Rect, String
    from reportlab.lib import colors

    drawing = Drawing(511, 20 * len(bars.lanes))
    for row, lane in enumerate(reversed(bars.lanes)):
        drawing.add(String(0, row * 16 + 3, lane.name, fontName="Inter", fontSize=7.9))
        for bar in lane.bars:
            x, width = 58 + bar.start * 453, (bar.end - bar.start) * 453
            fill = colors.HexColor(_ROLES[bar.role])
            drawing.add(Rect(x, row * 16, width, 11, fillColor=fill, strokeWidth=0.5))
            if width > 60:
                drawing.add(String(x + 3, row * 16 + 3, bar.label, fontName="Inter", fontSize=7))
    return drawing


def _numbered(content: ReportContent) -> type[Any]:
    """A canvas that knows how many pages there are before it writes the foot of the first."""
    from reportlab.pdfgen import canvas

    class Numbered(canvas.Canvas):  # type: ignore[misc]  # no types
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self.kept: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802  # its name there
            self.kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, state in enumerate(self.kept, start=1):
                self.__dict__.update(state)
                self.setFont("Inter", 7.1)
                self.drawString(42, 30, content.words.foot)
                self.drawRightString(553, 30, f"{content.words.made} · {number}/{len(self.kept)}")
                super().showPage()
            super().save()

    return Numbered


# --- WeasyPrint -----------------------------------------------------------------------------------


def by_weasyprint(content: ReportContent) -> bytes:
    """Tagged, as PDF/UA-1."""
    from weasyprint import HTML

    folder = resources.path("fonts").as_uri()
    parts = [
        f"<html lang={content.language}><title>{html.escape(content.title)}</title><style>",
        f"@font-face{{font-family:Inter;src:url({folder}/Inter-Regular.ttf)}}",
        "@page{size:A4;margin:14mm 15mm;@bottom-right{content:counter(page) '/' counter(pages);",
        "font-size:7pt}}body{font:8.6pt/12pt Inter}table{border-collapse:collapse;width:100%}",
        "td,th{border-bottom:.75pt solid #ddd;text-align:left;vertical-align:top;padding:3pt}",
        "tr{break-inside:avoid}h2,h3{break-after:avoid}h1{font-size:18pt}</style>",
        f"<h1>{html.escape(content.title)}</h1><p>{html.escape(content.subtitle)}<table><tr>",
        *(f"<td>{html.escape(f'{t.label} {t.value} {t.note}')}" for t in content.tiles),
        "</table>",
    ]
    for title, bars, tables in _tables(content):
        parts.append(f"<h2>{html.escape(title)}</h2>")
        if bars:
            parts.append(f"<svg width=682 height={20 * len(bars.lanes)}>")
            for row, lane in enumerate(bars.lanes):
                parts += [
                    f'<rect x="{77 + b.start * 605}" y="{row * 20}" height="15" '
                    f'width="{(b.end - b.start) * 605}" fill="{_ROLES[b.role]}" stroke="#aaa"/>'
                    for b in lane.bars
                ]
            parts.append("</svg>")
        for table in tables:
            if not table.rows:
                continue
            parts.append(f"<h3>{html.escape(table.title)}</h3><table><thead><tr>")
            parts += [f"<th>{html.escape(column.label)}" for column in table.columns]
            parts.append("</thead>")
            for row in table.rows:
                parts += ["<tr>", *(f"<td>{html.escape(_cell(cell))}" for cell in row)]
            parts.append(f"</table><p>{html.escape(table.note)}")
    made = HTML(string="".join(parts)).write_pdf(pdf_variant="pdf/ua-1")
    assert isinstance(made, bytes)
    return made
