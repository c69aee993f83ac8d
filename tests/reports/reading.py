"""Reads back what was set: text, metadata and the tree of tags of a PDF."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in reader(pdf).pages]


def squeezed(text: str) -> str:
    """Without white space, break marks and marks of direction, which come and go with the lines."""
    return re.sub(r"[\s\u200b\u2066-\u2069]", "", text)


def text_of(pdf: bytes) -> str:
    return squeezed("".join(pages(pdf)))


def tags(pdf: bytes) -> list[str]:
    """The names of all tags, in reading order."""
    return [str(element["/S"]) for element in _elements(pdf)]


def alternatives(pdf: bytes) -> list[str]:
    """The alternative texts of figures."""
    return [str(element["/Alt"]) for element in _elements(pdf) if "/Alt" in element]


def _elements(pdf: bytes) -> Iterator[DictionaryObject]:
    root: Any = reader(pdf).trailer["/Root"]
    yield from _walk(root["/StructTreeRoot"]["/K"])


def _walk(node: Any) -> Iterator[DictionaryObject]:
    node = node.get_object()
    if isinstance(node, ArrayObject):
        for inner in node:
            yield from _walk(inner)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from _walk(node["/K"])
