"""What the page of policies shows: plain frozen values."""

from __future__ import annotations

from typing import Literal

from studio_desk.policy import Policy, Version
from studio_desk.values import dataclass

State = Literal["in_force", "later", "replaced", "draft"]


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version of a policy. `accepted` projects took it with their order, so it stays for good.

    `begins` is its first second, UTC; None for the first version, which was always there. `draft`
    is the id of a draft. `shipped`: it comes with the program and cannot be withdrawn.
    """

    version: Version
    state: State
    accepted: int = 0
    begins: int | None = None
    draft: int | None = None
    shipped: bool = False


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One policy with its versions, the newest first. `policy` is None where all of it is a draft.

    `projects` go by it. `brought` is true for one that came with imported cases and holds for them
    alone; the studio's own list does not know it, and no new version of it can be published.
    """

    key: str
    name: str
    title: str
    kinds: tuple[str, ...]
    projects: int
    versions: tuple[VersionLine, ...]
    policy: Policy | None = None
    brought: bool = False

    @property
    def present(self) -> VersionLine:
        """The version in force, or the newest where none is yet."""
        found = (line for line in self.versions if line.state == "in_force")
        return next(found, self.versions[0])
