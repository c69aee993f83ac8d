"""A CSV file of payments as a table: encoding, separator and the row of headings are found out.

Banks put lines of their own above the headings, write them in their language, and separate by
semicolons where the comma is for cents. The separator and the row are those under which the most
headings are known (`columns.role_of`). Raises `BadInput` in words; nothing here trusts a file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from studio_desk.money.columns import role_of
from studio_desk.policy import BadInput, Problem
from studio_desk.policy.problems import saying
from studio_desk.values import dataclass

MAX_BYTES = 10_000_000
MOST_ROWS = 20_000
_MOST_COLUMNS = 200
_LONGEST_CELL = 10_000  # characters
_LOOKED_AT = 40  # rows among which the headings are
_SEPARATORS = (",", ";", "\t", "|")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the number of its first line in the file, and its cells, trimmed."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows under headings. `headings` are made up where the file has none."""

    encoding: str
    separator: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    headed: bool = True

    def column(self, place: int) -> list[str]:
        """All cells of a column, short rows included as empty."""
        return [row.cells[place] if place < len(row.cells) else "" for row in self.rows]


def read_table(data: bytes) -> Table:
    """The table of a file's bytes. Raises `BadInput`."""
    text, encoding = _decoded(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise BadInput([Problem("", saying("empty; headings and one payment on each line"))])
    separator, place = _layout(text)
    rows = list(_rows(text, separator, strict=True))
    if place is None and len(rows) > 1 and _names(rows[0]) and not _names(rows[1]):
        place = rows[0].number
    if place is None:
        wide = max(len(row.cells) for row in rows)
        headings = tuple(f"Column {number}" for number in range(1, wide + 1))
        body, headed = rows, False
    else:
        head = next(row for row in rows if row.number >= place)
        headings, headed = head.cells, True
        body = [row for row in rows if row.number > head.number]
    if len(headings) > _MOST_COLUMNS:
        raise BadInput(
            [
                Problem(
                    "",
                    saying(
                        "{count} columns; at most {most} are read",
                        count=len(headings),
                        most=_MOST_COLUMNS,
                    ),
                )
            ]
        )
    return Table(encoding, separator, headings, tuple(body), headed)


def _names(row: Row) -> bool:
    """Whether a row can be one of headings: no cell of it holds a figure."""
    return not any(ch.isdigit() for cell in row.cells for ch in cell)


def _decoded(data: bytes) -> tuple[str, str]:
    """Text and the name of its encoding: by its mark, as UTF-8, or as old programs write."""
    if len(data) > MAX_BYTES:
        raise BadInput(
            [Problem("", saying("{count} bytes; at most 10 MB are read", count=len(data)))]
        )
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or b"\0" in data:
            raise BadInput(
                [
                    Problem(
                        "",
                        saying(
                            "not text ({encoding}, byte {start})",
                            encoding=encoding,
                            start=error.start,
                        ),
                    )
                ]
            ) from None
        text, encoding = data.decode("cp1252", "replace"), "cp1252"
    if "\0" in text:
        raise BadInput([Problem("", saying("not text: it holds binary data"))])
    return text, encoding.removesuffix("-sig")


def _layout(text: str) -> tuple[str, int | None]:
    """The separator, and the line of the headings; None where no row holds headings."""
    lines = text.split("\n")[:_LOOKED_AT]
    if lines[0].casefold().startswith("sep=") and lines[0][4:5] in _SEPARATORS:
        separators: tuple[str, ...] = (lines[0][4],)
    else:
        separators = _SEPARATORS
    best = (0, 0, separators[0], 0)
    for separator in separators:
        for row in _rows("\n".join(lines), separator, strict=False):
            known = {role_of(cell) for cell in row.cells} - {""}
            good = len(known) if {"amount", "credit"} & known else len(known) - 1
            if (good, len(row.cells)) > best[:2] and len(known) > 1:
                best = (good, len(row.cells), separator, row.number)
    if best[0] >= 2:
        return best[2], best[3]
    return max(separators, key=lambda sign: sum(line.count(sign) for line in lines)), None


def _rows(text: str, separator: str, *, strict: bool) -> Iterator[Row]:
    lines = (f"{line}\n" for line in text.split("\n"))
    reader = csv.reader(lines, delimiter=separator, strict=strict, skipinitialspace=True)
    begin, count = 1, 0
    try:
        for cells in reader:
            here, begin = begin, reader.line_num + 1
            trimmed = tuple(" ".join(cell.split()) for cell in cells)
            if not any(trimmed) or _says_separator(trimmed):
                continue
            count += 1
            if strict:
                _check(here, count, cells)
            yield Row(here, trimmed)
    except csv.Error as error:
        if strict:
            raise BadInput(
                [
                    Problem(
                        saying("line {number}", number=begin),
                        saying("not CSV: {error}", error=error),
                    )
                ]
            ) from None


def _says_separator(cells: Sequence[str]) -> bool:
    return cells[0].casefold().startswith("sep=") and len("".join(cells)) <= len("sep=;")


def _check(number: int, count: int, cells: Sequence[str]) -> None:
    if count > MOST_ROWS:
        raise BadInput(
            [Problem("", saying("more than {most} lines; split the file", most=MOST_ROWS))]
        )
    if any(len(cell) > _LONGEST_CELL for cell in cells):
        raise BadInput(
            [
                Problem(
                    saying("line {number}", number=number),
                    saying("a cell of over {longest} characters", longest=_LONGEST_CELL),
                )
            ]
        )
    if any("\ud800" <= ch <= "\udfff" for cell in cells for ch in cell):
        raise BadInput(
            [Problem(saying("line {number}", number=number), saying("not a text that can be kept"))]
        )
