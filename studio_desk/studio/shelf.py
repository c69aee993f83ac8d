"""The policies at hand: those that ship with the program, and the versions this studio published.

The catalogue is asked for all the time and changes seldom: it is built anew only where the list of
published texts is another one, which holds through rollbacks, restores and other connections.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from studio_desk import resources
from studio_desk.policy import (
    CORE_VERSION,
    Catalogue,
    Policy,
    Version,
    assemble,
    parse_version,
    policy_hash,
)
from studio_desk.policyfiles import add_versions
from studio_desk.reminders.plan.kinds import PLAN_VERSION
from studio_desk.store import Store, policies
from studio_desk.store.rows import PolicyVersionRow

STAMP = "derived.stamp"  # stored beside the settings, under a name that no setting has


class Shelf:
    """Keeps the catalogue that was built last. One for each studio: threads do not share it."""

    def __init__(self) -> None:
        self._key: tuple[str, ...] = ()
        self._built: Catalogue | None = None

    def catalogue(self, store: Store, shipped: Catalogue) -> Catalogue:
        """The shipped policies with the studio's own."""
        key = policies.published_hashes(store)
        if not key:
            return shipped
        if self._built is None or key != self._key:
            rows = policies.published(store)
            given = [(parse_version(row.text, file_name(row)), file_name(row)) for row in rows]
            self._built, self._key = add_versions(shipped, given), key
        return self._built


def file_name(version: PolicyVersionRow) -> str:
    """The name under which a policy version is exported: the same for the same text, always."""
    return name_of_file(version.name, version.version, version.hash)


def name_of_file(name: str, label: str, digest: str) -> str:
    return f"{name}-{label}-{digest[:8]}.toml"


def files_of(policy: Policy, shipped: Catalogue) -> tuple[str, ...]:
    """The files that a case under this policy names: none where the program itself brings it."""
    known = shipped.get(policy.name)
    if known is not None and (
        known is policy
        or [v.text_hash for v in known.versions] == [v.text_hash for v in policy.versions]
    ):
        return ()
    return tuple(name_of_file(v.name, v.label, v.text_hash) for v in policy.versions)


def text_of(store: Store, version: Version) -> str:
    """The text of a version's file. Raises `KeyError` for one that is neither shipped nor kept."""
    for row in policies.published(store):
        if row.hash == version.text_hash:
            return row.text
    return shipped_text(version)


def shipped_text(version: Version) -> str:
    """The text of the file of a version that ships. Raises `KeyError` for any other."""
    for path in resources.policy_files():
        text = path.read_text("utf-8-sig")
        if hashlib.sha256(text.encode()).hexdigest() == version.text_hash:
            return text
    raise KeyError(version.name)


def of_rows(rows: Sequence[PolicyVersionRow]) -> Policy:
    """A policy of its stored versions, in their order."""
    return assemble((parse_version(row.text, file_name(row)), file_name(row)) for row in rows)


def stamp(catalogue: Catalogue) -> str:
    """What derived rows hang on beside their facts: the core, the reminders, the policies."""
    known = [f"{name} {policy_hash(catalogue[name])}" for name in sorted(catalogue)]
    return hashlib.sha256("\n".join([CORE_VERSION, PLAN_VERSION, *known]).encode()).hexdigest()
