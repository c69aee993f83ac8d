"""How well the reader reads: the corpus of messages against what people say is asked in them.

`python -m tests.reading.score [-v]` prints the figures; -v also what was read otherwise.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio_desk.policy import Item
from studio_desk.reading import Known, Message, Reading, message_of, read_mail, read_request
from studio_desk.readingfiles import vocabulary

CORPUS = Path(__file__).parent / "corpus"
FIELDS = ("song", "element", "aspect", "change")
_WORDS = {"up": "more", "down": "less"}
Parts = tuple[str, str, str, str]


@dataclass
class Case:
    """One message of the corpus with the items expected of it; `rest` only where it is pinned."""

    name: str
    message: Message
    songs: tuple[str, ...]
    expected: list[Parts]
    rest: list[str] | None
    sender: str | None
    at: str | None


@dataclass
class Score:
    """Counts over a corpus. An item is found if its element and aspect are (or the one it has)."""

    messages: int = 0
    expected: int = 0
    given: int = 0
    found: int = 0
    fields: int = 0
    right: int = 0
    whole: int = 0
    differences: list[str] = field(default_factory=list)

    @property
    def hit_rate(self) -> float:
        """Expected items that were found."""
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """Items given that were expected."""
        return self.found / self.given if self.given else 1.0

    @property
    def fields_right(self) -> float:
        """Fields of found items that are as expected, absent ones included."""
        return self.right / self.fields if self.fields else 1.0

    def line(self, name: str) -> str:
        """The figures in one line."""
        return (
            f"{name:10} {self.messages:3} messages  {self.found:3}/{self.expected:3} items found "
            f"{self.hit_rate:6.1%}  precision {self.precision:6.1%}  "
            f"fields {self.fields_right:6.1%}  whole messages {self.whole:3}"
        )


def corpus(folder: Path = CORPUS) -> dict[str, list[Case]]:
    """The messages by file."""
    return {path.stem: _cases(path) for path in sorted(folder.glob("*.toml"))}


def _cases(path: Path) -> list[Case]:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    out = []
    for number, row in enumerate(table["message"], 1):
        if "eml" in row:
            message = read_mail(row["eml"].lstrip().encode())
        else:
            message = message_of(row["text"].strip("\n"))
        out.append(
            Case(
                f"{path.stem} {number}",
                message,
                tuple(row.get("songs", table["songs"])),
                [_parts(line) for line in row["items"]],
                row.get("rest"),
                row.get("from"),
                row.get("at"),
            )
        )
    return out


def _parts(line: str) -> Parts:
    song, element, aspect, change = (part.strip() for part in line.split("|"))
    return song, element, aspect, change


def parts_of(item: Item) -> Parts:
    """An item in the corpus's own short form."""
    change = "=original" if item.to else item.change
    return (item.song or "-", item.element or "-", item.aspect or "-", change or "-")


def read(case: Case) -> Reading:
    """Read one message, knowing the project's songs and nothing else."""
    return read_request(case.message, vocabulary(), Known(case.songs))


def score(cases: list[Case]) -> Score:
    """Read every message and count."""
    total = Score()
    for case in cases:
        given = [parts_of(item) for item in read(case).items]
        pairs = _pairs(case.expected, given)
        total.messages += 1
        total.expected += len(case.expected)
        total.given += len(given)
        total.found += len(pairs)
        for one, two in pairs:
            total.fields += len(FIELDS)
            total.right += sum(_alike(a, b) for a, b in zip(one, two, strict=True))
        if [_normal(p) for p in given] == [_normal(p) for p in case.expected]:
            total.whole += 1
        else:
            total.differences.append(_difference(case, given))
    return total


def _pairs(expected: list[Parts], given: list[Parts]) -> list[tuple[Parts, Parts]]:
    """Each expected item with the given one that is most like it, none used twice."""
    ranked = sorted(
        (
            (-sum(a == b for a, b in zip(one, two, strict=True)), i, j)
            for i, one in enumerate(expected)
            for j, two in enumerate(given)
            if _same_thing(one, two)
        ),
    )
    left, right, out = set(range(len(expected))), set(range(len(given))), []
    for _, i, j in ranked:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            out.append((expected[i], given[j]))
    return out


def _alike(one: str, two: str) -> bool:
    """Whether two fields say the same; the policy reads "up" and "more" alike (pin 12)."""
    return _WORDS.get(one, one) == _WORDS.get(two, two)


def _normal(parts: Parts) -> list[str]:
    return [_WORDS.get(part, part) for part in parts]


def _same_thing(one: Parts, two: Parts) -> bool:
    agree = [a == b for a, b in zip(one[1:3], two[1:3], strict=True) if a != "-"]
    return any(agree)


def _difference(case: Case, given: list[Parts]) -> str:
    lines = [f"--- {case.name}: {' / '.join(case.message.text.split(chr(10)))}"]
    lines += [f"  expected {' | '.join(p)}" for p in case.expected if p not in given]
    lines += [f"  given    {' | '.join(p)}" for p in given if p not in case.expected]
    return "\n".join(lines)


def total(cases: dict[str, list[Case]]) -> Score:
    """All files together."""
    return score([case for group in cases.values() for case in group])


def main(arguments: list[str]) -> None:
    """Print the figures by file and in all."""
    found: dict[str, Any] = corpus()
    for name, cases in found.items():
        print(score(cases).line(name))  # noqa: T201
    everything = total(found)
    print(everything.line("all"))  # noqa: T201
    if "-v" in arguments:
        print("\n".join(everything.differences))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
