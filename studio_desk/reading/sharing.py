"""What neighbours in a sentence share: a change, an amount, a thing, a song."""

from __future__ import annotations

from itertools import pairwise

from studio_desk.reading.clause import Clause
from studio_desk.reading.draft import Draft


def share(drafts: list[Draft], order: Draft | None) -> None:
    """Give a change to the things that are named beside it, and a thing to bare changes.

    "Kick and snare up" shares to the left, "turn up the kick and the snare" to the right;
    `order` is a change that a colon parts from its things: "Turn down: vocals, hats".
    """
    for index, draft in enumerate(drafts):
        if not draft.open:
            continue
        left = next((d for d in reversed(drafts[:index]) if d.changes), None)
        right = next((d for d in drafts[index + 1 :] if d.changes), None)
        sides = (left, right) if left is not None and left.change_first else (right, left)
        for other in (order, *sides):
            if other is not None and _can_share(draft, other):
                draft.share_change(other)
                break
    for left, right in pairwise(drafts):
        right.share_amount(left)
        bare = left.element or left.section or left.whole or left.songs or "it" in left.roles
        if not bare and left.aspect and right.change_first and right.element:
            left.share_thing(right)


def _can_share(draft: Draft, other: Draft) -> bool:
    """Whether a change can be meant for this thing as well: things with things."""
    if draft.whole and not draft.element:
        return False
    if draft.element is None and draft.section is None and draft.aspect is not None:
        return other.word in ("more", "less") or other.aspect is not None
    return not other.fault or other.element is not None


def share_aspect(last: Draft | None, clause: Clause, draft: Draft) -> None:
    """Less of the same, as in "more reverb on the drums and less on the bass"."""
    if last is None or clause.word not in ("more", "less") or clause.aspect:
        return
    if last.word in ("more", "less") and last.aspect and clause.element:
        draft.aspect = last.aspect


def repeated(models: list[Draft], clause: Clause) -> list[Draft]:
    """What was asked last, of another song or thing: "same for the second song".

    Where that were several things, the words stand for each of them, and grow together.
    """
    made: list[Draft] = []
    for model in models:
        draft = Draft.of(clause)
        if made:
            draft.stretches = made[0].stretches
        draft.share_change(model)
        draft.aspect = clause.aspect or model.aspect
        draft.element = clause.element or model.element
        draft.section = clause.section or model.section
        draft.songs = clause.songs or model.songs
        made.append(draft)
    return made


def spread_songs(drafts: list[Draft], clauses: list[Clause], songs: tuple[str, ...]) -> None:
    """Songs named hold for what follows, and at the end of a sentence for what went before.

    `songs` are those that the sentence, or a line above it, opened with.
    """
    named = [draft for draft in drafts if draft.songs]
    ends = drafts[-1].songs
    current = songs
    for draft in drafts:
        if not draft.whole or draft.songs:
            current = draft.songs = draft.songs or current
    last = next((clause for clause in reversed(clauses) if clause.songs), None)
    if not ends or songs or named != drafts[-1:] or last is None or last.opens_with_song:
        return
    if last.thing or last.changes:
        for draft in drafts:
            draft.songs = ends
