"""What happened since the owner last looked, in words: the line above Today, and its list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from studio_desk.studio.since import DAY, News
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.present.rows import UNTITLED
from studio_desk.values import dataclass
from studio_desk.wording.manner import manner
from studio_desk.wording.reminders import LOOKS, reminder_words, sort_of
from studio_desk.wording.speech import Speech, isolate

_SHOWN = 3
_ENDED: dict[str, tuple[str, str]] = {
    "revision": ("circle-check", QT_TR_NOOP("free revisions of {title} ended")),
    "care": ("shield-check", QT_TR_NOOP("care for the files of {title} ended")),
    "courtesy": ("archive-x", QT_TR_NOOP("the files of {title} may be purged")),
    "overdue": ("triangle-alert", QT_TR_NOOP("the files of {title} are kept past their term")),
    "exchange": ("repeat", QT_TR_NOOP("the time to exchange {title} ended")),
    "access": ("calendar-clock", QT_TR_NOOP("access to {title} ended")),
    "claim": ("scale", QT_TR_NOOP("a claim about {title} ran out")),
}


@dataclass(frozen=True, slots=True)
class NewsRow:
    """One thing of the list: icon, words, when, and the project it leads to."""

    icon: str
    text: str
    when: str
    project: int | None


@dataclass(frozen=True, slots=True)
class NewsView:
    """The line: since when, what, and the whole list."""

    head: str
    text: str
    rows: tuple[NewsRow, ...]

    @property
    def accessible(self) -> str:
        """The line as one text."""
        return f"{self.head} {self.text}"


def news_view(news: Sequence[News], seen: int, zone: str, now: int) -> NewsView:
    """The line about these, worded at `now` (UTC seconds) in the studio's zone."""
    speech = Speech(zone, now)
    rows = tuple(_row(each, speech) for each in news)
    texts = [row.text for row, each in zip(rows, news, strict=True) if each.kind != "recorded"]
    recorded = len(rows) - len(texts)
    shown = texts[:_SHOWN]
    if recorded and len(shown) < _SHOWN:
        shown.append(tr("%n things were recorded", "%n thing was recorded", recorded))
    left = len(texts) - min(len(texts), _SHOWN)
    if left:
        shown.append(tr("and %n more", "and %n more", left))
    head = tr("Since {when}:", when=_since(seen, speech))
    return NewsView(head, f"{', '.join(shown)}.", rows)


def _since(seen: int, speech: Speech) -> str:
    """``Saturday 18:30`` within a week, else the date as well; the time alone for today."""
    day, today = speech.local(seen), speech.local(speech.now)
    if day.date() == today.date():
        return speech.clock(seen)
    if (today.date() - day.date()).days < 7:
        return f"{manner().long_days[day.weekday()]} {speech.clock(seen)}"
    return speech.when(seen)


def _row(news: News, speech: Speech) -> NewsRow:
    icon, text = _WORDS.get(news.kind, _ended)(news, speech)
    return NewsRow(icon, text, speech.when(min(news.at, speech.now)), news.project)


def _title(news: News) -> str:
    return isolate(news.title or tr(UNTITLED))


def _ended(news: News, _speech: Speech) -> tuple[str, str]:
    icon, words = _ENDED[news.kind]
    return icon, tr(words, title=_title(news))


def _clocks(news: News, _speech: Speech) -> tuple[str, str]:
    hours, minutes = divmod(abs(news.number), 60)
    if minutes:
        much = tr("{minutes} min", minutes=abs(news.number))
    else:
        much = tr("{hours} h", hours=hours)
    forward = tr("clocks went forward {much}", much=much)
    return "clock", forward if news.number > 0 else tr("clocks went back {much}", much=much)


def _near(news: News, speech: Speech) -> tuple[str, str]:
    days = max(0, news.number - speech.now) // DAY
    return "calendar-clock", tr("{title} has {days} d left", title=_title(news), days=days)


def _told(news: News, speech: Speech) -> tuple[str, str]:
    assert news.due is not None  # a telling is about a matter
    return LOOKS[sort_of(news.due.deadline)][1], reminder_words(
        news.due, speech.zone, speech.now
    ).line


def _recorded(news: News, _speech: Speech) -> tuple[str, str]:
    return "history", news.title or ""


_WORDS: dict[str, Callable[[News, Speech], tuple[str, str]]] = {
    "clocks": _clocks,
    "near": _near,
    "told": _told,
    "recorded": _recorded,
}
