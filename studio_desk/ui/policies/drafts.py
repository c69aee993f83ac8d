"""The versions under way: begun, kept as drafts, thrown away, published. No widgets."""

from __future__ import annotations

from collections.abc import Callable

from studio_desk.policy import Version
from studio_desk.studio import Changes, Studio
from studio_desk.studio.policies.values import PolicyLine, VersionLine
from studio_desk.ui.policies.edits import Working, plain
from studio_desk.ui.policies.words import NEW, version_key


class Drafts:
    """What is being written, by the key of its row; nothing is lost by looking elsewhere."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._new: dict[str, Working] = {}
        self._saved: dict[str, Working] = {}

    def of(self, policy: str, version: str) -> Working | None:
        """What is under way behind a row; None for a version that is not edited."""
        return self._new.get(policy) if version == NEW else self._saved.get(version)

    def new(self, policy: str) -> Working | None:
        """The new version of a policy that was begun and never saved."""
        return self._new.get(policy)

    def follow(self, lines: tuple[PolicyLine, ...]) -> None:
        """Take note of what the studio has: drafts that are gone, or were set back by an undo."""
        stored = {
            version_key(each): each.version
            for line in lines
            for each in line.versions
            if each.draft is not None
        }
        for key in [key for key in self._saved if key not in stored]:
            del self._saved[key]
        for key, working in tuple(self._saved.items()):
            version = stored[key]
            if not working.dirty and plain(version) != plain(working.version):
                self._saved[key] = Working(
                    working.policy, working.base, version, version, working.draft
                )

    def begin(self, line: PolicyLine) -> Working:
        """Begin a new version of a policy, or go on with the one begun."""
        if line.key not in self._new:
            version = self._studio.policies.next_version(line.name)
            self._new[line.key] = Working(line.name, _before(line, version), version)
        return self._new[line.key]

    def open(self, line: PolicyLine, version: VersionLine) -> Working:
        """Go on with a draft that was saved."""
        base = _before(line, version.version)
        working = Working(line.name, base, version.version, version.version, version.draft)
        return self._saved.setdefault(version_key(version), working)

    def save(self, policy: str, working: Working) -> str:
        """Keep it as a draft; the key of its row from now on."""
        version = working.version
        known = working.draft
        draft, _ = self._studio.policies.save_draft(version, known)
        if known is None:
            self._new.pop(policy, None)
        working.draft, working.saved = draft, version
        self._saved[f"draft:{draft}"] = working
        return f"draft:{draft}"

    def discard(self, policy: str, working: Working) -> None:
        """Throw it away. Undo brings it back as it was saved, or as it stood if it never was."""
        if working.draft is None and self._worth(working):
            self.save(policy, working)
        if working.draft is None:
            self._new.pop(policy, None)
        else:
            self._saved.pop(f"draft:{working.draft}", None)
            self._studio.policies.discard_draft(working.draft)

    def _worth(self, working: Working) -> bool:
        """Whether something was written that is not saved, and can be read as a policy."""
        begun = working.base is None or working.version.clauses != working.base.clauses
        return working.dirty and begun and not self._studio.policies.check(working.version)

    def published(self, policy: str, working: Working) -> str:
        """Forget it: it is in the catalogue now; the key of its row from now on."""
        version = working.version
        if working.draft is None:
            self._new.pop(policy, None)
        else:
            self._saved.pop(f"draft:{working.draft}", None)
        return f"version:{version.label}"

    def publishing(self, working: Working) -> Callable[[Studio], Changes]:
        """What puts it into the catalogue, to be done on a studio of any thread."""
        version, draft = working.version, working.draft
        return lambda studio: studio.policies.publish(version, draft)

    def keep_all(self) -> None:
        """Save what was written and can be published as it stands, for a window that closes."""
        for working in (*self._new.values(), *self._saved.values()):
            if self._worth(working):
                self._studio.policies.save_draft(working.version, working.draft)


def _before(line: PolicyLine, version: Version) -> Version | None:
    """The version that another one follows; None for the first of a policy."""
    if line.policy is None:
        return None
    day = version.effective
    earlier = [
        each
        for each in line.policy.versions
        if each.effective is None or (day is not None and each.effective < day)
    ]
    return earlier[-1] if earlier else line.policy.versions[0]
