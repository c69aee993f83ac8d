"""The language the program speaks: every text that an owner reads passes through `tr`.

Pure, and below every room, so that the words of `wording/` can be translated as well as those of a
widget. English is the source and needs no catalogue; the app sets another language by `speak_with`
before anything is worded. Texts are found by Qt's lupdate, which knows `tr` and `QT_TR_NOOP` by
name: their first arguments are written as literals, and what varies stands in named places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

# (text, comment, number or -1) -> text, or nothing where the language has no words for it. The
# signature of QTranslator.translate, less context.
Translate = Callable[[str, str, int], str]


def _english(text: str, comment: str, number: int) -> str:
    return comment if number == 1 and comment else text


_translate: Translate = _english


def speak_with(translate: Translate | None) -> None:
    """Word everything by `translate` from now on; None: in English. Texts that are already worded
    stay as they are, so this is called once, before the first window.
    """
    global _translate
    _translate = translate or _english


@contextmanager
def worded_by(translate: Translate | None) -> Iterator[None]:
    """Word by `translate` inside the block: for what is written to somebody of another language."""
    global _translate
    former, _translate = _translate, translate or _english
    try:
        yield
    finally:
        _translate = former


def tr(text: str, comment: str = "", number: int = -1, /, **places: object) -> str:
    """`text` in the owner's language, its places filled: ``tr("Delete {name}", name=song)``.

    Where a number decides the form, the comment is the English singular and ``%n`` the number:
    ``tr("%n files", "%n file", count)``. Else the comment tells translators apart what is spelt
    alike. Places are filled after translating, so a text of the owner's is never a pattern.
    """
    found = _translate(text, comment, number) or _english(text, comment, number)
    if number >= 0:
        found = found.replace("%n", str(number))
    return found.format(**places) if places else found


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a literal for translation where it stands in a table; `tr` is asked when it is shown."""
    return text


class Words(Mapping[str, str]):
    """A table of words: what is looked up comes in the owner's language, at the time it is shown.

    Its texts are marked where they stand: ``Words({"free": QT_TR_NOOP("Free")})``.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def __getitem__(self, key: str) -> str:
        return tr(self._texts[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)
