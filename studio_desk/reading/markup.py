"""The text of an HTML mail, with what mail programs mean by their tags kept as plain signs.

Quoted mail gets ``>`` in front, a marked signature ``-- ``, list points a dash or a number.
"""

from __future__ import annotations

from dataclasses import field
from html.parser import HTMLParser

from studio_desk.values import dataclass

_SILENT = {"style", "script", "head", "title", "template", "noscript"}
_BLOCKS = {
    "p", "div", "br", "tr", "table", "ul", "ol", "li", "blockquote", "pre", "hr", "section",
    "article", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
}  # fmt: skip
_APART = {"p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"}
_SIGNATURES = ("gmail_signature", "moz-signature", "x_signature")


@dataclass
class _Text(HTMLParser):
    """Gathers lines. Quotes nest; anything inside a silent tag is dropped."""

    lines: list[str] = field(default_factory=lambda: [""])
    silent: int = 0
    quotes: int = 0
    lists: list[int | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += 1
        if tag not in _BLOCKS:
            return
        marks = " ".join(value or "" for name, value in attrs if name in ("class", "id"))
        self.new_line(blank=tag in _APART and not self.lists)
        if tag == "blockquote":
            self.quotes += 1
            self.new_line()
        elif tag in ("ul", "ol"):
            self.lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self.lines[-1] += self.point()
        elif tag == "hr":
            self.lines[-1] = self.prefix() + "________________"
            self.new_line()
        if any(name in marks for name in _SIGNATURES):
            self.new_line()
            self.lines[-1] = self.prefix() + "-- "
            self.lines.append(self.prefix())

    def point(self) -> str:
        if not self.lists or self.lists[-1] is None:
            return "- "
        self.lists[-1] += 1
        return f"{self.lists[-1]}. "

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        if tag not in _BLOCKS or tag == "br":
            return
        if tag == "blockquote":
            self.quotes = max(0, self.quotes - 1)
        elif tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        self.new_line(blank=tag in _APART and not self.lists)

    def handle_data(self, data: str) -> None:
        if self.silent:
            return
        words = " ".join(data.split())
        line = self.lines[-1]
        if data[:1].isspace() and line and not line.endswith(" "):
            line += " "
        self.lines[-1] = line + words
        if words and data[-1:].isspace():
            self.lines[-1] += " "

    def prefix(self) -> str:
        return "> " * self.quotes

    def new_line(self, *, blank: bool = False) -> None:
        if self.lines[-1].strip(" >"):
            self.lines.append(self.prefix())
            if blank:
                self.lines.append(self.prefix())
        else:
            self.lines[-1] = self.prefix()


def text_of(html: str) -> str:
    """The readable text of an HTML document; broken HTML gives what can be read of it."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return "\n".join(line if line == "-- " else line.rstrip() for line in parser.lines).strip("\n")
