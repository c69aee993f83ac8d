"""`Studio.policies`: every command and question about policies.

A draft is the text of a policy file that can be read. Publishing turns it into a version of the
catalogue; what it governs is then up to the policy's amendment rule. A version that a project has
accepted is never changed and never goes; before that, publishing can be undone or withdrawn.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from studio_desk.policy import BadInput, Policy, Problem, Version, parse_version, zone_named
from studio_desk.policy.instants import local_time
from studio_desk.policy.problems import on_one_line
from studio_desk.policy.versions import UNDATED
from studio_desk.policy.writing import version_text
from studio_desk.policyfiles import add_versions, read_version
from studio_desk.store import policies, projects, settings
from studio_desk.store.policies import DraftRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context
from studio_desk.studio.exporting import write_whole
from studio_desk.studio.operations import operation
from studio_desk.studio.policies.values import PolicyLine, State, VersionLine
from studio_desk.studio.policies.whatif import WhatIf, what_if
from studio_desk.studio.publishing import shown
from studio_desk.studio.settings import from_stored
from studio_desk.studio.shelf import of_rows, text_of
from studio_desk.tongue import tr

_FILE = "draft"  # what messages call a text that is in no file


class Policies:
    """All that concerns policies; one of `Studio`. Instants are UTC seconds."""

    def __init__(self, context: Context, did: Callable[[Changes], Changes]) -> None:
        self._context = context
        self._did = did

    # --- Asking ------------------------------------------------------------------------------

    def count(self) -> int:
        """How many policies the studio can give a project."""
        return len(self._context.catalogue)

    def listed(self) -> tuple[PolicyLine, ...]:
        """The policies by their titles: the studio's own list, drafts of new ones, and those that
        imported cases brought with them.
        """
        store = self._context.store
        with store.reading():
            catalogue = self._context.catalogue
            drafts = [(row, self._read(row.text)) for row in policies.drafts(store)]
            accepted = policies.acceptances(store)
            followers = policies.numbers_of_followers(store)
            brought = policies.own_of_projects(store)
            own = projects.policy_versions(store, {each for ids in brought for each in ids})
        lines = [
            self._line(
                name,
                catalogue.get(name),
                [(row, version) for row, version in drafts if version.name == name],
                accepted,
                followers[name],
            )
            for name in dict.fromkeys([*catalogue, *(version.name for _, version in drafts)])
        ]
        lines.sort(key=lambda line: (-line.projects, line.title.casefold()))
        for ids, count in sorted(brought.items()):
            policy = of_rows([own[each] for each in ids])
            key = f"{policy.name}:{'-'.join(map(str, ids))}"
            line = self._line(policy.name, policy, [], accepted, count)
            lines.append(dataclasses.replace(line, key=key, brought=True))
        return tuple(lines)

    def _line(
        self,
        name: str,
        policy: Policy | None,
        drafts: list[tuple[DraftRow, Version]],
        accepted: dict[str, int],
        count: int,
    ) -> PolicyLine:
        lines = [VersionLine(version, "draft", draft=row.id) for row, version in drafts]
        if policy is not None:
            lines += self._version_lines(policy, accepted)
        newest = policy.versions[-1] if policy else drafts[-1][1]
        return PolicyLine(name, name, newest.title, newest.kinds, count, tuple(lines), policy)

    def _version_lines(self, policy: Policy, accepted: dict[str, int]) -> list[VersionLine]:
        zone = zone_named(self.zone())
        now = self._context.clock.now()
        present = policy.in_force(now, zone)
        at = policy.versions.index(present)
        shipped = self._context.shipped.get(policy.name)
        known = {version.text_hash for version in shipped.versions} if shipped else set()
        lines = []
        for number, (version, begins) in enumerate(
            zip(policy.versions, policy.starts(zone), strict=True)
        ):
            state: State = "in_force" if number == at else "later" if number > at else "replaced"
            lines.append(
                VersionLine(
                    version,
                    state,
                    accepted.get(version.text_hash, 0),
                    begins if number else None,
                    shipped=version.text_hash in known,
                )
            )
        return lines[::-1]

    def zone(self) -> str:
        """The studio's zone: versions begin with a day of it."""
        return from_stored(settings.load(self._context.store)).zone

    def today(self) -> date:
        """The day that it is in the studio's zone."""
        return local_time(self._context.clock.now(), zone_named(self.zone())).date()

    def text(self, version: Version) -> str:
        """The file of a version that is published, ships, or came with a case."""
        try:
            return text_of(self._context.store, version)
        except KeyError:
            return version_text(version)

    def draft(self, draft_id: int) -> Version:
        """What a draft says. Raises `Refused` where there is none, or it was discarded."""
        return self._read(self._row(draft_id).text)

    def what_if(self, version: Version, stop: Callable[[], bool] = lambda: False) -> WhatIf:
        """What publishing a version would change. Takes a while where there are many projects;
        raises `whatif.Stopped` when `stop` says so, `Refused` where the version does not fit.
        """
        try:
            return what_if(self._context, version, self._context.clock.now(), stop)
        except BadInput as bad:
            raise Refused.of(bad) from bad

    # --- Making a version, still in memory ---------------------------------------------------

    def next_version(self, name: str) -> Version:
        """A copy of the last version that begins tomorrow, or the day after that one begins. Where
        the words of the other came from, it does not say.
        """
        version = self._context.catalogue[name].versions[-1]
        last = version.effective
        day = self.today() + timedelta(days=1)
        if last is not None and last >= day:
            day = last + timedelta(days=1)
        return dataclasses.replace(version, effective=day, source="", text_hash="")

    def new_policy(self, version: Version, title: str) -> Version:
        """A wholly new policy as a copy of a version, named after its title and without a date."""
        plain = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "policy"
        name, number = plain, 2
        taken = {line.name for line in self.listed()}
        while name in taken:
            name, number = f"{plain}-{number}", number + 1
        return dataclasses.replace(
            version, name=name, title=title.strip(), effective=None, source="", text_hash=""
        )

    def check(self, version: Version) -> tuple[Problem, ...]:
        """What is wrong with a version as it stands: with its text, or beside the other versions.
        Where it is in the clauses, the place ends in the key: ``draft:12: clause[2].lasts``.
        """
        try:
            add_versions(
                self._context.catalogue, [(parse_version(version_text(version), _FILE), _FILE)]
            )
        except BadInput as bad:
            return bad.problems
        return ()

    # --- Commands ----------------------------------------------------------------------------

    def take_file(self, path: Path) -> tuple[int, Changes]:
        """Make a draft of a policy file. Raises `Refused` with all problems, each with its line."""
        try:
            version = read_version(path)
        except BadInput as bad:
            raise Refused.of(bad) from bad
        return self._save(path.read_text("utf-8-sig"), version, None)

    def save_draft(self, version: Version, draft: int | None = None) -> tuple[int, Changes]:
        """Keep a version as a draft, or as the new state of one; its number and the changes."""
        text = version_text(version)
        return self._save(text, self._read(text), draft)

    def _save(self, text: str, version: Version, draft: int | None) -> tuple[int, Changes]:
        store = self._context.store
        name = "add_draft" if draft is None else "edit_draft"
        with operation(self._context, name) as running:
            if draft is None:
                draft = policies.add_draft(store, text, running.at)
                running.note("draft", draft, "removed_at", running.at, None)
                running.policies = True
            else:
                running.edit("draft", draft, "text", self._row(draft).text, text)
        return draft, self._did(running.changes(name, shown(version), None, 1))

    def discard_draft(self, draft: int) -> Changes:
        """Throw a draft away; undo brings it back."""
        with operation(self._context, "discard_draft") as running:
            row = self._row(draft)
            running.edit("draft", draft, "removed_at", None, running.at)
        return self._did(running.changes("discard_draft", shown(self._read(row.text)), None, 1))

    def publish(self, version: Version, draft: int | None = None) -> Changes:
        """Put a version into the studio's catalogue, and every project under the policy in order.

        A draft that it was made of is used up. A draft's own text is kept as it is where it says
        the same, with its comments. Raises `Refused` where the version does not fit, begins before
        an order that accepted another one, or in the past of a policy that is in use.
        """
        store = self._context.store
        with operation(self._context, "publish_policy") as running:
            text = version_text(version)
            if draft is not None:
                row = self._row(draft)
                if version_text(self._read(row.text)) == text:
                    text = row.text
                running.edit("draft", draft, "removed_at", None, running.at)
            good = self._read(text)
            number = projects.keep_version(
                store, good.name, good.label, text, good.text_hash, running.at
            )
            if policies.published_at(store, number) is not None:
                raise Refused.because(tr("{version} is published already", version=shown(good)))
            running.edit("policy", number, "published_at", None, running.at)
        return self._did(running.changes("publish_policy", shown(good), None, 1))

    def withdraw(self, version: Version) -> Changes:
        """Take a published version back, while no project has accepted it; it becomes a draft."""
        store = self._context.store
        with operation(self._context, "withdraw_policy") as running:
            row = next(
                (row for row in policies.published(store) if row.hash == version.text_hash), None
            )
            if row is None:
                raise Refused.because(
                    tr("{version} was not published here", version=shown(version))
                )
            before = policies.published_at(store, row.id)
            running.edit("policy", row.id, "published_at", before, None)
            draft = policies.add_draft(store, row.text, running.at)
            running.note("draft", draft, "removed_at", running.at, None)
        return self._did(running.changes("withdraw_policy", shown(version), None, 1))

    def export(self, version: Version, path: Path) -> None:
        """Write the file of a version. Raises `KnownError` where it cannot be written."""
        from studio_desk.store.backup import explained

        with explained(tr("The policy was not written")):
            write_whole(path, self.text(version))

    # -----------------------------------------------------------------------------------------

    def _row(self, draft: int) -> DraftRow:
        row = policies.draft(self._context.store, draft)
        if row is None or row.removed_at is not None:
            raise Refused.because(tr("that draft is not there any more"))
        return row

    def _read(self, text: str) -> Version:
        try:
            return parse_version(text, _FILE)
        except BadInput as bad:
            raise Refused.of(bad, (f"{_FILE}:",)) from bad


def file_stem(version: Version) -> str:
    """What a version's exported file is called, without ``.toml``."""
    label = "" if version.label == UNDATED else f"-{version.label}"
    return on_one_line(f"{version.name}{label}")
