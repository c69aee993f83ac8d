"""The guide as it travels with the program: Markdown files, one a topic, in each language."""

from __future__ import annotations

from pathlib import Path

from studio_desk.values import dataclass

TOPICS = (
    "start", "revisions", "refunds", "files", "days", "standings", "reminders", "safety",
)  # fmt: skip
"""Names of the topics, in reading order: files below `help/LANGUAGE/`."""
STANDINGS = "standings"

# Which topic explains a page of the rail.
_OF_PAGE = {
    "today": "start",
    "projects": "revisions",
    "clients": "safety",
    "files": "files",
    "claims": "refunds",
    "policies": "days",
    "reports": "reminders",
    "reminders": "reminders",
}
# The icon of a card's badge, and the place of its heading in `standings.md`: each standing has an
# icon of its own, but for the one that two cards share.
_OF_ICON = {
    "circle-dashed": 0,
    "circle-check": 1,
    "wrench": 2,
    "coins": 3,
    "lock": 4,
    "landmark": 4,
    "circle-minus": 5,
    "wallet": 6,
    "eye": 7,
    "badge-check": 8,
    "paperclip": 9,
    "package": 10,
    "calendar-clock": 11,
    "shield-check": 12,
    "clock": 13,
    "archive-x": 14,
    "triangle-alert": 15,
    "hand": 16,
    "file-x": 17,
}
_NO_PROMISE = 18


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the guide. `headings` are those of the second level, in their order."""

    name: str
    title: str
    text: str
    headings: tuple[str, ...]


def guide_folder(root: Path, language: str) -> Path:
    """Where the guide of a language lies with its pictures; the English one where it has none."""
    folder = root / "help" / language
    return folder if folder.is_dir() else root / "help" / "en"


def read_guide(root: Path, language: str) -> tuple[Topic, ...]:
    """Read the guide in a language; one there is none of is English."""
    folder = guide_folder(root, language)
    return tuple(_topic(name, (folder / f"{name}.md").read_text("utf-8")) for name in TOPICS)


def _topic(name: str, text: str) -> Topic:
    lines = text.splitlines()
    title = next(line[2:] for line in lines if line.startswith("# "))
    headings = tuple(line[3:] for line in lines if line.startswith("## "))
    return Topic(name, title, text, headings)


def topic_of_page(page: str) -> str:
    """Return the topic that explains a page of the rail."""
    return _OF_PAGE.get(page, TOPICS[0])


def heading_of_standing(icon: str, *, files: bool) -> int:
    """Return the place among the headings of `standings.md` of what a card's badge says, by its
    icon; `files`: on the card of the files, where a circle means no promise.
    """
    if icon == "circle-minus" and files:
        return _NO_PROMISE
    return _OF_ICON.get(icon, 0)
