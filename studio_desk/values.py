"""Frozen values, made at a quarter of what `dataclasses` takes to make their classes.

``from studio_desk.values import dataclass`` in place of that of `dataclasses`: the same
decorator to a type checker and to whoever uses the values (`fields`, `replace`, `asdict`, matching,
pickling). There are hundreds of these classes, and the standard library compiles six functions for
each of them. Here only ``__init__`` is compiled; comparing, hashing, showing and refusing to be
changed need no code of their own. What is not plainly frozen with slots is left to `dataclasses`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import TYPE_CHECKING, Any

_set = object.__setattr__


def _get_state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        _set(self, field.name, value)


def _no_setting(_self: Any, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_deleting(_self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _shown(self: Any) -> str:
    named = (f for f in dataclasses.fields(self) if f.repr)
    inner = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in named)
    return f"{self.__class__.__qualname__}({inner})"


def _key(fields: tuple[dataclasses.Field[Any], ...]) -> Callable[[Any], object]:
    names = [field.name for field in fields if field.compare]
    return attrgetter(*names) if names else lambda _self: ()


def _init(cls: type, fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    """Compile ``__init__``; defaults and factories are handed in by name."""
    missing = dataclasses.MISSING
    known: dict[str, Any] = {"_set": _set, "_new": missing}
    positional: list[str] = []
    named: list[str] = []
    body: list[str] = []
    for field in fields:
        name = field.name
        word, value = name, name
        if field.default_factory is not missing:
            known[f"_make_{name}"] = field.default_factory
            word, value = f"{name}=_new", f"_make_{name}() if {name} is _new else {name}"
        elif field.default is not missing:
            known[f"_default_{name}"] = field.default
            word = f"{name}=_default_{name}"
        (named if field.kw_only else positional).append(word)
        body.append(f" _set(self, {name!r}, {value})\n")
    words = ", ".join(["self", *positional, *(["*", *named] if named else [])])
    exec(f"def __init__({words}):\n{''.join(body) or ' pass'}", known)  # noqa: S102  # as dataclasses does
    made = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__module__ = cls.__module__
    made.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    return made


@contextmanager
def _thawed(cls: type) -> Iterator[None]:
    """Let `dataclasses` make a class, open to its mind, below one that is said to be frozen."""
    marks = [each.__dict__.get("__dataclass_params__") for each in cls.__mro__[1:]]
    frozen = [mark for mark in marks if mark is not None and mark.frozen]
    for mark in frozen:
        mark.frozen = False
    try:
        yield
    finally:
        for mark in frozen:
            mark.frozen = True


def _made(cls: type, *, kw_only: bool) -> type:
    only = {"init": False, "repr": False, "eq": False, "slots": True, "kw_only": kw_only}
    with _thawed(cls):
        made: Any = dataclasses.dataclass(**only)(cls)
    made.__dataclass_params__.frozen = True
    fields = dataclasses.fields(made)
    key = _key(fields)

    def same(self: Any, other: Any) -> bool:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def number(self: Any) -> int:
        return hash(key(self))

    own = {
        "__init__": _init(made, fields),
        "__repr__": _shown,
        "__eq__": same,
        "__hash__": number,
        "__setattr__": _no_setting,
        "__delattr__": _no_deleting,
        "__getstate__": _get_state,
        "__setstate__": _set_state,
    }
    for name, function in own.items():
        if name not in cls.__dict__ or (name == "__hash__" and cls.__dict__[name] is None):
            setattr(made, name, function)
    return made


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, kw_only=False, **others):
        """As `dataclasses.dataclass`; quick where it is ``frozen=True, slots=True``."""
        if cls is None:
            return lambda found: dataclass(
                found, frozen=frozen, slots=slots, kw_only=kw_only, **others
            )
        if frozen and slots and not others and not hasattr(cls, "__post_init__"):
            return _made(cls, kw_only=kw_only)
        return dataclasses.dataclass(cls, frozen=frozen, slots=slots, kw_only=kw_only, **others)
