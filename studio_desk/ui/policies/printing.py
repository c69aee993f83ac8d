"""A policy on paper: plain black on white, printed or as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QFile, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from studio_desk.errors import KnownError
from studio_desk.tongue import tr
from studio_desk.wording.policies import Section

_MARGIN_MM = 20
_STYLE = "h1 { font-size: 17pt } h2 { font-size: 11pt } td { padding: 2pt 8pt 4pt 0 }"


def plain_text(title: str, second: str, sections: Sequence[Section]) -> str:
    """The policy as text, for the clipboard."""
    lines = [title, second]
    for section in sections:
        if section.id == "house":
            continue
        lines += ["", section.title]
        for row in section.rows:
            value = row.value.replace("\n", ", ")
            lines.append(f"{row.number}  {row.says}" + (f"  ({value})" if value else ""))
    return "\n".join(lines) + "\n"


def html_text(title: str, second: str, sections: Sequence[Section]) -> str:
    """The policy as a page; whatever an owner wrote stands there as it is."""
    parts = [f"<h1>{escape(title)}</h1><p>{escape(second)}</p>"]
    for section in sections:
        if section.id == "house":
            continue
        rows = "".join(
            f"<tr><td><b>{escape(row.number)}</b></td><td>{escape(row.says)}</td>"
            f"<td align='right'>{escape(row.value).replace(chr(10), '<br>')}</td></tr>"
            for row in section.rows
        )
        parts.append(f"<h2>{escape(section.title)}</h2><table width='100%'>{rows}</table>")
    return "".join(parts)


def print_on(device: QPagedPaintDevice, title: str, second: str, shown: Sequence[Section]) -> None:
    """Print the policy on a printer, or into a PDF."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", 10))
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html_text(title, second, shown))
    document.print_(device)


def write_pdf(path: str, title: str, second: str, sections: Sequence[Section]) -> None:
    """Write the policy as an A4 PDF. Raises `KnownError` where it cannot be written."""
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise KnownError(
            tr("The policy was not written: {why}.", why=file.errorString()),
            tr("Choose another folder."),
        )
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Studio Desk")
    print_on(writer, title, second, sections)
    file.close()
