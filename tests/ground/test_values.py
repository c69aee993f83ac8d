"""Values are as those of `dataclasses`, whoever looks at them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import field
from typing import Any

import pytest

from studio_desk import values


def made(dataclass: Any) -> dict[str, type]:
    """The same classes by either decorator."""

    @dataclass(frozen=True, slots=True)
    class Point:
        """Two numbers."""

        x: int
        y: int = 2

        @property
        def sum(self) -> int:
            return self.x + self.y

    @dataclass(frozen=True, slots=True)
    class Named(Point):
        """With a list of its own each, and something that is not compared or shown."""

        names: list[str] = field(default_factory=list)
        note: str = field(default="", compare=False, repr=False)

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Words:
        """Only by name."""

        one: str
        two: str = "b"

    @dataclass(frozen=True, slots=True)
    class Nothing:
        """Nothing at all."""

    @dataclass(frozen=True, slots=True)
    class Single:
        """One alone, which tells itself."""

        only: int

        def __repr__(self) -> str:
            return "only me"

    return {each.__name__: each for each in (Point, Named, Words, Nothing, Single)}


OURS, THEIRS = made(values.dataclass), made(dataclasses.dataclass)
CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Point", (1,), {}),
    ("Point", (1, 3), {}),
    ("Point", (), {"y": 1, "x": 4}),
    ("Named", (1, 2), {"names": ["a"], "note": "n"}),
    ("Named", (1,), {}),
    ("Words", (), {"one": "a"}),
    ("Nothing", (), {}),
    ("Single", (5,), {}),
]


@pytest.mark.parametrize(("name", "given", "named"), CALLS)
def test_they_look_alike(name: str, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    """Shown, taken apart, replaced and matched, they say the same."""
    ours, theirs = OURS[name](*given, **named), THEIRS[name](*given, **named)
    assert repr(ours) == repr(theirs)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)  # type: ignore[call-overload]
    assert type(ours).__match_args__ == type(theirs).__match_args__
    assert type(ours).__slots__ == type(theirs).__slots__
    assert [f.name for f in dataclasses.fields(ours)] == [
        f.name for f in dataclasses.fields(theirs)
    ]
    ours_says, theirs_says = inspect.signature(type(ours)), inspect.signature(type(theirs))
    assert list(ours_says.parameters) == list(theirs_says.parameters)


@pytest.mark.parametrize(("name", "given", "named"), CALLS)
def test_equal_ones_are_one_in_a_set(
    name: str, given: tuple[Any, ...], named: dict[str, Any]
) -> None:
    """Equal by their compared fields and their class; hashed alike, where what they hold can be."""
    one, other = OURS[name](*given, **named), OURS[name](*given, **named)
    assert one == other
    assert not (one != other)  # noqa: SIM202  # the other operator
    assert one != THEIRS[name](*given, **named)
    assert one != "another thing"
    if name != "Named":
        assert len({one, other}) == 1
    assert copy.copy(one) == one == copy.deepcopy(one)


def test_what_is_not_compared_makes_no_difference() -> None:
    """A note is none of the value."""
    assert OURS["Named"](1, note="a") == OURS["Named"](1, note="b")
    assert OURS["Named"](1) != OURS["Named"](2)


def test_each_has_a_list_of_its_own() -> None:
    """What a factory makes is made each time."""
    one, other = OURS["Named"](1), OURS["Named"](1)
    one.names.append("a")  # type: ignore[attr-defined]
    assert other.names == []  # type: ignore[attr-defined]


def test_nothing_about_one_can_be_changed() -> None:
    """Neither set nor deleted, nor given something new."""
    point = OURS["Point"](1)
    for name in ("x", "other"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(point, name, 5)
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x  # type: ignore[attr-defined]
    assert dataclasses.replace(point, x=9).sum == 11  # type: ignore[type-var, attr-defined]


@pytest.mark.parametrize(("given", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 1})])
def test_a_wrong_call_is_refused(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    """As any function would."""
    with pytest.raises(TypeError):
        OURS["Point"](*given, **named)
    with pytest.raises(TypeError):
        OURS["Words"]("a")


@values.dataclass(frozen=True, slots=True)
class Kept:
    """One that a pickle can find."""

    x: int
    inner: tuple[int, ...] = ()


def test_they_survive_being_pickled() -> None:
    """For what is handed to another process."""
    kept = Kept(1, (2, 3))
    assert pickle.loads(pickle.dumps(kept)) == kept  # noqa: S301  # our own


def test_one_can_be_made_of_the_other() -> None:
    """A class of the standard library's below one of ours, and one of ours below that."""

    @dataclasses.dataclass(frozen=True, slots=True)
    class Below(OURS["Point"]):  # type: ignore[name-defined, misc]  # a class of a table
        """With a third."""

        z: int = 3

    @values.dataclass(frozen=True, slots=True)
    class Lowest(Below):
        """With a fourth."""

        last: int = 4

    lowest = Lowest(1)
    assert (lowest.x, lowest.y, lowest.z, lowest.last) == (1, 2, 3, 4)
    assert lowest == Lowest(1)
    for made in (Below(1), lowest):
        with pytest.raises(dataclasses.FrozenInstanceError):
            made.x = 5


def test_other_kinds_are_left_to_the_standard_library() -> None:
    """Ordered ones, and those that can be changed."""

    @values.dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        """One after the other."""

        x: int

    @values.dataclass
    class Open:
        """To be changed."""

        x: int

    assert Ordered(1) < Ordered(2)
    changed = Open(1)
    changed.x = 2
    assert changed == Open(2)
