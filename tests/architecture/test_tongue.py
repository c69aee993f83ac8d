"""Every text that is shown passes through `tr`, in the form in which lupdate finds it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.tree import Module, modules

# Where words become widgets. What a pure room says is asked for by the forms of `tr` alone.
SHOWN_BY = ("ui", "presence", "reminders")
# Calls whose bare literals an owner reads.
SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setWindowTitle", "setTitle", "setSuffix", "setPrefix", "addAction",
    "addMenu", "addSection", "addTab", "addField", "setHorizontalHeaderLabels", "Label",
    "ElidedLabel", "QLabel", "Button", "QPushButton", "IconButton", "QCheckBox", "QRadioButton",
    "QGroupBox", "EmptyState", "Action", "Strip", "SearchField", "TextInput", "titled",
    "add_field", "DashedButton", "ChipView", "set_text", "set_name", "set_sentence",
    "tell_error", "say", "told", "failed", "CardView", "Line", "Mark", "Lane", "Span", "RowView",
    "GroupView", "RailItem", "Option", "Paragraph",
}  # fmt: skip
# What lupdate finds: words for the window, and messages of the pure core (policy/problems.py).
ASKING = ("tr", "saying")
# Raised for the owner: their words have passed `tr`. The command line speaks English alone.
RAISED = ("KnownError", "Unsound", "NotWritable", "Locked", "Problem", "because")
# Literal: why it is not translated.
AS_IT_IS = {
    "Studio Desk": "the program's name",
    "Europe/Berlin": "the name of a zone",
    "America/New_York": "the name of a zone",
    "USD": "the code of a currency",
    "SHA-256": "the name of a sum",
    "Ctrl F": "keys are named by kit.keynames",
}
_NAMED = r"Ctrl|Shift|Alt|Esc|Enter|Del|Home|End|Space|F\d|PgUp|PgDn"
_KEYS = re.compile(rf"(({_NAMED}|\W|\b\w\b)[ +]?)+")


def looks_like_words(text: str) -> bool:
    """Words of a sentence, or one with a capital; no key, icon, id or mark."""
    bare = text.strip()
    if bare in AS_IT_IS or _KEYS.fullmatch(bare) or not re.search("[A-Za-z]{2}", bare):
        return False
    if re.fullmatch(r"[a-z0-9_.:/\-]+", bare):  # an icon, a role, an id
        return False
    return " " in bare or bare[0].isupper()


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def bare_words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals that are shown without having passed through `tr`."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if name_of(call) not in SHOWING:
            continue
        for given in [*call.args, *(keyword.value for keyword in call.keywords)]:
            for part in (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,):
                match part:
                    case ast.Constant(str(text)) if looks_like_words(text):
                        yield part.lineno, text
                    case ast.JoinedStr(values):
                        texts = (each.value for each in values if isinstance(each, ast.Constant))
                        said = " ".join(str(text) for text in texts)
                        if looks_like_words(said):
                            yield part.lineno, said


def unfit(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Calls of `tr` that lupdate does not find, or whose places do not fit its text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inner = (each for each in ast.walk(node) if isinstance(each, ast.Call))
            named = [call.args[0] for call in inner if name_of(call) in ASKING and call.args]
            if any(isinstance(text, ast.Constant) for text in named):
                yield node.lineno, "stands inside an f-string"
        if not isinstance(node, ast.Call) or name_of(node) not in ASKING or not node.args:
            continue
        text = node.args[0]
        made = isinstance(text, ast.Call) and name_of(text) in ("format", "join", "tr")
        if made or isinstance(text, ast.JoinedStr | ast.BinOp):
            yield node.lineno, "its text is put together"
        if isinstance(text, ast.Constant) and not any(word.arg is None for word in node.keywords):
            places = set(re.findall(r"\{(\w+)\}", str(text.value)))
            if places != {str(word.arg) for word in node.keywords}:
                yield node.lineno, f"its places are {sorted(places)}"
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign | ast.Expr):
            for node in _run_at_import(statement):
                if isinstance(node, ast.Call) and name_of(node) == "tr":
                    yield node.lineno, "is asked at import, before a language is set"


def bare_errors(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals that are raised at the owner without having passed `tr` or `saying`."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if name_of(call) not in RAISED:
            continue
        given = call.args[1:] if name_of(call) == "Problem" else call.args
        for part in given:
            match part:
                case ast.Constant(str(text)) if text != "missing" and looks_like_words(text):
                    yield part.lineno, text
                case ast.JoinedStr(values):
                    texts = [str(each.value) for each in values if isinstance(each, ast.Constant)]
                    if any(letter.isalpha() for text in texts for letter in text):
                        yield part.lineno, ast.unparse(part)


def _run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Lambda):
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _run_at_import(child)


def _found(module: Module, wrong: Iterator[tuple[int, str]]) -> list[str]:
    return [f"{module.place}:{line}: {what}" for line, what in wrong]


def test_whatever_is_shown_is_translated() -> None:
    """A literal goes into no widget, menu, tooltip or name for assistive tools."""
    shown = [each for each in modules().values() if each.parts and each.parts[0] in SHOWN_BY]
    assert [line for each in shown for line in _found(each, bare_words(each.tree))] == []


def test_whatever_is_raised_is_translated() -> None:
    """Errors and problems are worded by `tr`, or by `saying` where the room is pure."""
    told = [each for each in modules().values() if not _is_english(each)]
    assert [line for each in told for line in _found(each, bare_errors(each.tree))] == []


def _is_english(module: Module) -> bool:
    """The command line; and what reads files that only we write."""
    return ".".join(module.parts).startswith(("cli", "commands", "reports.commands", "disputes"))


def test_every_text_is_written_so_that_it_is_found() -> None:
    """`tr` has literals, outside of f-strings, with the very places its text names."""
    assert [line for each in modules().values() for line in _found(each, unfit(each.tree))] == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("No file")',
        'label.setText("No file" if gone else tr("One"))',
        'menu.addAction(f"Delete {name}")',
        'Button(theme, "Save")',
    ],
)
def test_bare_words_are_seen(source: str) -> None:
    """The rule sees a literal, a choice between two, and one with a place in it."""
    assert len(list(bare_words(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    "source",
    ['label.setText(tr("No file"))', 'Button(theme, tr("Save"), "trash-2", keys="Ctrl S")'],
)
def test_translated_words_are_let_be(source: str) -> None:
    """Icons and keys are no words."""
    assert list(bare_words(ast.parse(source))) == []


@pytest.mark.parametrize("source", ['KnownError("No room.")', 'Problem("at", f"no {name}")'])
def test_bare_errors_are_seen(source: str) -> None:
    """The rule sees a literal message, and one with a place in it."""
    assert len(list(bare_errors(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "f\"{tr('a')}\"",
        'tr(f"Delete {name}")',
        'tr("Delete {name}", what=1)',
        'tr("a" + b)',
    ],
)
def test_what_is_not_found_is_seen(source: str) -> None:
    """The rule sees texts inside f-strings, put together, with other places."""
    assert len(list(unfit(ast.parse(f"def words():\n    return {source}")))) == 1


def test_asking_at_import_is_seen() -> None:
    """A table holds marked texts: no language is set when it is made."""
    assert len(list(unfit(ast.parse('WORDS = {"a": tr("A")}')))) == 1
    assert list(unfit(ast.parse('WORDS = {"a": QT_TR_NOOP("A")}'))) == []
