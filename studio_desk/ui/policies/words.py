"""The rows of the page's lists, and the sentences about a version. Values only, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from studio_desk.policy import Version
from studio_desk.studio.policies.values import PolicyLine, VersionLine
from studio_desk.studio.policies.whatif import Effect
from studio_desk.tongue import tr
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.policies.edits import Working
from studio_desk.ui.policies.effects import EffectView
from studio_desk.ui.policies.inspector import About
from studio_desk.ui.policies.lists import Entry
from studio_desk.wording.manner import manner
from studio_desk.wording.policies import HOLDS_WORDS, RULE_WORDS, STATE_WORDS, small_kind
from studio_desk.wording.policychange import Changed, changed
from studio_desk.wording.speech import Speech
from studio_desk.wording.statements import original_line, reading
from studio_desk.wording.versions import version_words

NEW = "new"
"""Key of a version under way that is not saved."""


def version_key(line: VersionLine) -> str:
    """What a version is called in the list: by its date, a draft by its number."""
    return f"draft:{line.draft}" if line.draft is not None else f"version:{line.version.label}"


def policy_entry(line: PolicyLine) -> Entry:
    """A policy: its title; its kinds of work and how many projects go by it."""
    kinds = [small_kind(kind) for kind in line.kinds]
    count = tr("%n projects", "%n project", line.projects)
    second = tr("of imported cases") if line.brought else ", ".join(kinds)
    said = f"{line.title}, {', '.join(kinds)}, {count}"
    return Entry(line.key, line.title, second, f" · {count}", said=said)


def version_entry(line: VersionLine) -> Entry:
    """A version: its date and how it stands; locked once a project accepted it."""
    state = tr(STATE_WORDS[line.state])
    chip = None
    if line.draft is not None:
        chip = ChipView("info", "circle-dashed", tr("Draft"))
    accepted = tr("%n orders", "%n order", line.accepted) if line.accepted else ""
    second = " · ".join(part for part in (state, accepted) if part)
    locked = "lock" if line.accepted or line.shipped else ""
    label = label_words(line.version)
    said = f"{label}, {second}"
    return Entry(version_key(line), label, second, chip=chip, icon=locked, said=said)


def working_entry(working: Working) -> Entry:
    """A version under way."""
    label = label_words(working.version)
    second = tr("draft, not saved") if working.dirty else tr("draft")
    key = NEW if working.draft is None else f"draft:{working.draft}"
    chip = ChipView("info", "circle-dashed", tr("Draft"))
    return Entry(key, label, second, chip=chip, said=f"{label}, {second}")


def day_words(day: date) -> str:
    """``Mon 9 Mar 2026``."""
    return manner().full_date(day, year=True)


def label_words(version: Version) -> str:
    """The date that names a version."""
    return version.label if version.effective is not None else tr("Undated")


def described(
    version: Version,
    other: Version | None,
    working: Working | None,
    chosen: VersionLine | None,
    *,
    comparing: bool,
) -> str:
    """The line under the title: which version is shown, and beside which other."""
    one = label_words(version)
    beside = label_words(other) if other is not None else ""
    if comparing and other is not None:
        return tr("Version {one} beside {other}. Marked rows differ.", one=one, other=beside)
    if working is not None:
        if other is None:
            return tr("Draft of a new policy.")
        return tr("Draft {one}. Marked rows change {other}.", one=one, other=beside)
    assert chosen is not None  # what is not under way is in the list
    state = tr(STATE_WORDS[chosen.state])
    if version.effective is None:
        return tr("Undated, {state}.", state=state)
    return tr("Version {one}, {state}.", one=one, state=state)


def source_words(working: Working) -> str:
    """What a new version starts as, and where it is edited."""
    if working.base is None:
        return tr("Terms are edited here, words in the document.")
    return tr(
        "Starts as a copy of {version}. Terms are edited here, words in the document.",
        version=label_words(working.base),
    )


def questions(working: Working, effects: str) -> tuple[str, list[str], str]:
    """The question before publishing: title, lines, words of the button. `effects` may be empty."""
    version = working.version
    name = version.title if working.base is None else version_words(version.label)
    lines = []
    if version.effective is not None:
        lines.append(tr("In force from {day}, 00:00.", day=day_words(version.effective)))
    if effects:
        lines.append(effects)
    stale = unsaid(working)
    if stale:
        listed = ", ".join(stale)
        lines.append(
            tr("The words of {clauses} are as before, their terms are not.", clauses=listed)
            if len(stale) > 1
            else tr("The words of {clauses} are as before, its term is not.", clauses=listed)
        )
    lines.append(
        tr(
            "Once a client has accepted it, it cannot be changed or taken back. Until then it can"
            " be withdrawn."
        )
    )
    return (
        tr("Publish {version}?", version=name),
        lines,
        tr("Publish {version}", version=name),
    )


def unsaid(working: Working) -> tuple[str, ...]:
    """The clauses whose term is another one than before, in the same words."""
    before = {clause.number: clause for clause in working.base.clauses} if working.base else {}
    return tuple(
        clause.number
        for clause in working.version.clauses
        if (old := before.get(clause.number)) is not None
        and old.term != clause.term
        and old.says == clause.says
    )


def about(chosen: VersionLine, *, writable: bool) -> About:
    """A version that is not edited."""
    mine = not chosen.shipped and not chosen.accepted and chosen.state != "draft"
    return About(
        tr("Version {version}", version=chosen.version.label)
        if chosen.version.effective is not None
        else tr("Undated version"),
        about_lines(chosen),
        can_draft=writable,
        can_withdraw=writable and mine,
    )


def about_lines(line: VersionLine) -> tuple[str, ...]:
    """What is to be said of a version that is not edited."""
    version = line.version
    lines = []
    if line.state == "draft":
        lines.append(tr("A draft. It holds for nobody yet."))
    elif line.begins is None:
        lines.append(tr("The first version: in force from the beginning."))
    elif version.effective is not None:
        lines.append(tr("In force from {day}, 00:00.", day=day_words(version.effective)))
    if line.accepted:
        lines.append(tr("Accepted with %n orders.", "Accepted with %n order.", line.accepted))
    lines.append(tr(HOLDS_WORDS[version.amendments]))
    if line.shipped:
        lines.append(tr("Comes with the program."))
    if version.source:
        lines.append(version.source)
    if any(original_line(reading(clause.says)) for clause in version.clauses):
        lines.append(tr("Read to you in your language. The words that hold are in each tip."))
    return tuple(lines)


def rule_words(version: Version) -> str:
    """What happens to what was there before, by the amendment rule."""
    return tr(RULE_WORDS[version.amendments])


def effect_view(effect: Effect, versions: tuple[Version, Version], now: int) -> EffectView:
    """A project that would change, in words: how its answer changes first, and its fee."""
    speech = Speech(effect.zone, now)
    lines: dict[str, Changed] = {}
    for difference in effect.differences[:12]:
        for line in changed(difference.before, difference.after, effect.kind, versions, speech):
            if difference is effect.first or line.fee:
                lines.setdefault("fee" if line.fee else line.what, line)
    return EffectView(effect.project_id, effect.title, effect.client, tuple(lines.values()))


def holding(
    lines: Sequence[PolicyLine], policy: str, number: str, digest: str
) -> tuple[PolicyLine, VersionLine] | None:
    """Where a clause of a policy stands: in the version of that hash, else in the one in force."""
    fitting = [
        (line, version)
        for line in lines
        for version in line.versions
        if line.name == policy and version.draft is None and version.version.states(number)
    ]
    exact = (pair for pair in fitting if pair[1].version.text_hash == digest)
    present = (pair for pair in fitting if pair[1].state == "in_force" and not pair[0].brought)
    return next(exact, None) or next(present, None) or next(iter(fitting), None)
