"""The style sheet for Qt's own widgets, filled from the tokens.

Only what a style sheet can do well: fills, borders, radius, padding. Type comes from the theme's
fonts; letter spacing, dashed corners and hatches are painted by the widgets themselves.
Properties a page may set on a widget: ``kind`` of a button (primary, quiet, danger), ``surface`` of
a frame or widget (canvas, rail, list, panel, raised, sunken, box, bar), ``tone`` of a label (2, 3,
alert, accent), ``fault`` of an input (true).
"""

from __future__ import annotations

from string import Template

from studio_desk.ui.kit.tokens import ROLES, Tokens

_TEMPLATE = Template(
    """
QWidget { color: $ink; }
QMainWindow, QDialog { background: $panel; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line2; padding: 4px 6px; }

*[surface="canvas"] { background: $canvas; }
*[surface="rail"] { background: $rail; }
*[surface="list"] { background: $list; }
*[surface="panel"] { background: $panel; }
*[surface="raised"] { background: $raised; }
*[surface="sunken"] { background: $sunken; }
QFrame[surface="box"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="bar"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[surface="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[tone="2"] { color: $ink2; }
QLabel[tone="3"] { color: $ink3; }
QLabel[tone="alert"] { color: $alert; }
QLabel[tone="accent"] { color: $accent; }

QPushButton { min-height: ${button}px; padding: 0 12px; border: 1px solid $line2;
  border-radius: 6px; background: $raised; color: $ink; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; border-color: $field; }
QPushButton:disabled { color: $ink3; background: $sunken; border-color: $line; }
QPushButton:focus { outline: none; }
QPushButton[small="true"] { min-height: ${buttonsmall}px; padding: 0 9px; font-size: ${small}px; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $accentink;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $ink; }
QPushButton[kind="primary"]:disabled { color: $ink3; background: $sunken; border-color: $line; }
QPushButton[kind="danger"] { color: $alert; border-color: $alertline; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $ink2; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:disabled { color: $ink3; }
QPushButton[kind="link"] { background: transparent; border: none; padding: 0 2px; color: $accent;
  text-align: left; }
QPushButton[kind="tab"] { background: transparent; border-color: transparent; color: $ink2;
  min-height: ${tab}px; padding: 0 10px; font-size: ${small}px; }
QPushButton[kind="tab"]:hover { background: $hover; }
QPushButton[kind="tab"]:checked { background: $accenttint; color: $accent; font-weight: 600; }
QPushButton::menu-indicator { width: 0; image: none; }

QToolButton[kind="icon"] { border: 1px solid transparent; border-radius: 6px;
  background: transparent; min-width: ${button}px; max-width: ${button}px;
  min-height: ${button}px; max-height: ${button}px; }
QToolButton[kind="icon"]:hover { background: $hover; }
QToolButton[kind="icon"]:pressed, QToolButton[kind="icon"]:open { background: $sunken; }
QToolButton[kind="icon"][small="true"] { min-width: ${hit}px; max-width: ${hit}px;
  min-height: ${hit}px; max-height: ${hit}px; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${button}px; padding: 0 9px;
  border: 1px solid $field; border-radius: 6px; background: $raised; color: $ink;
  selection-background-color: $accent; selection-color: $accentink;
  placeholder-text-color: $ink3; }
QLineEdit { padding: 0 7px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus;
  padding: 0 8px; min-height: ${inputfocus}px; }
QLineEdit:focus { padding: 0 6px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $ink3;
  background: $sunken; border-color: $line2; }
QLineEdit[readOnly="true"] { background: $sunken; }
QLineEdit[fault="true"], QComboBox[fault="true"], QAbstractSpinBox[fault="true"],
QPlainTextEdit[fault="true"] { border-color: $alert; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line2; outline: none;
  selection-background-color: $rowsel; selection-color: $ink; }
QAbstractSpinBox { padding-right: 2px; }
QAbstractScrollArea { border: none; background: transparent; }
QListView[surface="suggestions"] { background: $raised; border: 1px solid $line2; outline: none;
  padding: 3px; selection-background-color: $rowsel; selection-color: $ink; }
QListView[surface="suggestions"]::item { min-height: ${hit}px; padding: 0 6px; }
QScrollArea > QWidget > QWidget { background: transparent; }
QPlainTextEdit, QTextEdit { border: 1px solid $field; border-radius: 6px; background: $raised;
  color: $ink; padding: 5px 7px; selection-background-color: $accent;
  selection-color: $accentink; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 4px 6px; }
QPlainTextEdit[readOnly="true"] { background: $sunken; border-color: $line; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: ${hit}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px;
  border: 1px solid $field; border-radius: 4px;
  background: $raised; }
QCheckBox::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent;
  image: url("$check"); }
QCheckBox::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $field;
  border-radius: 8px; background: $raised; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent;
  border-radius: 8px; background: $raised; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QMenu { background: $raised; border: 1px solid $line2; padding: 5px 0; }
QMenu::item { padding: 6px 16px 6px 12px; color: $ink; background: transparent; }
QMenu::item:selected { background: $rowsel; }
QMenu::item:disabled { color: $ink3; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 0; }

QListView, QTreeView, QTableView { border: none; outline: none; background: $panel;
  selection-background-color: $rowsel; selection-color: $ink; gridline-color: $line; }
QListView[surface="list"], QTreeView[surface="list"] { background: $list; }
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 0 10px; }
QTableView::item:selected, QTableView::item:focus { background: $rowsel;
  border-bottom-color: $rowselline; color: $ink; }
QHeaderView { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section { background: $panel; color: $ink3; border: none;
  border-bottom: 1px solid $line2; padding: 0 10px; font-size: ${caption}px; font-weight: 600;
  min-height: ${head}px; }
QTableCornerButton::section { background: $panel; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line2; border-radius: 3px; min-height: 28px;
  margin: 2px; }
QScrollBar::handle:vertical:hover { background: $field; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 3px; min-width: 28px;
  margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QProgressBar { border: none; border-radius: 3px; background: $closedbg; max-height: 6px;
  min-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { min-height: ${tab}px; padding: 0 10px; margin-right: 2px; border: none;
  border-radius: 6px; background: transparent; color: $ink2; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { background: $accenttint; color: $accent; }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 8px; padding: 8px; }

VerdictCard { background: $raised; border: 1px solid $line; border-radius: 8px; }
$cards
Toast { background: $ink; border: 1px solid $line2; border-radius: 8px; }
Toast QLabel { color: $panel; }
Toast QPushButton { background: transparent; border: 1px solid $ink3; color: $panel; }
Toast QPushButton:hover { border-color: $panel; }
Strip, SinceStrip { border: 1px solid $line; border-radius: 8px; background: $sunken; }
Strip[kind="asof"] { border-color: $accent; background: $accenttint; }
$strips
"""
)


def style_sheet(tokens: Tokens, scale: float, *, check: str, chevron: str) -> str:
    """Return the style sheet of ``tokens`` at a text scale.

    ``check`` and ``chevron`` are paths of pictures, because a style sheet cannot draw.
    """

    def px(size: int) -> int:
        return round(size * scale)

    roles = [name for name in ROLES if name != "none"]
    cards = "\n".join(
        f'VerdictCard[tinted="true"][role="{name}"] {{ background: {tokens.role(name).bg};'
        f" border-color: {tokens.role(name).line}; }}"
        for name in roles
    )
    strips = "\n".join(
        f'Strip[kind="{name}"] {{ background: {tokens.role(name).bg};'
        f" border-color: {tokens.role(name).line}; }}"
        for name in roles
    )
    return _TEMPLATE.substitute(
        canvas=tokens.canvas,
        rail=tokens.rail,
        list=tokens.list,
        panel=tokens.panel,
        raised=tokens.raised,
        sunken=tokens.sunken,
        line=tokens.line,
        line2=tokens.line2,
        field=tokens.field,
        hover=tokens.hover,
        rowsel=tokens.rowsel,
        rowselline=tokens.rowselline,
        ink=tokens.ink,
        ink2=tokens.ink2,
        ink3=tokens.ink3,
        accent=tokens.accent,
        accentink=tokens.accent_ink,
        accenttint=tokens.accent_tint,
        focus=tokens.focus,
        alert=tokens.alert.fg,
        alertline=tokens.alert.line,
        closedbg=tokens.closed.bg,
        cards=cards,
        strips=strips,
        check=check,
        chevron=chevron,
        button=px(30) - 2,
        buttonsmall=px(26) - 2,
        inputfocus=px(30) - 4,
        tab=px(28) - 2,
        hit=px(24) - 2,
        head=px(28),
        small=px(12),
        caption=px(11),
    )
