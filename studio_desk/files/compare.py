"""One delivery against the one before: what is new, what changed, what only has another name."""

from __future__ import annotations

from collections.abc import Sequence

from studio_desk.policy.facts import FileRef
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Names by what became of them; `renamed` are pairs (before, now)."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    same: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether everything is as it was."""
        return not (self.added or self.removed or self.changed or self.renamed)


def difference(before: Sequence[FileRef], now: Sequence[FileRef]) -> Difference:
    """What changed from one manifest to the next. A file is the same where name and hash are."""
    old = {ref.name: ref.sha256 for ref in before}
    new = {ref.name: ref.sha256 for ref in now}
    same = tuple(name for name in new if name in old and old[name] == new[name])
    changed = tuple(name for name in new if name in old and old[name] != new[name])
    gone = {name: digest for name, digest in old.items() if name not in new}
    renamed: list[tuple[str, str]] = []
    added: list[str] = []
    for name, digest in new.items():
        if name in old:
            continue
        twin = next((each for each, was in gone.items() if digest and was == digest), None)
        if twin is None:
            added.append(name)
        else:
            renamed.append((twin, name))
            del gone[twin]
    return Difference(tuple(added), tuple(gone), changed, tuple(renamed), same)
