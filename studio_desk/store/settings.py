"""Settings: names and plain JSON values. What they mean is the studio's business.

Pictures of the studio are settings of their own, base64 with their SHA-256: so a backup, a
restore, the full export and an encrypted file hold them like everything else.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from studio_desk.store.models import Setting
from studio_desk.store.opening import Store

_PICTURE = "picture."


def load(store: Store) -> dict[str, Any]:
    """All settings that were ever made, without the pictures."""
    found = (
        Setting.select(Setting.name, Setting.value)
        .where(~Setting.name.startswith(_PICTURE))
        .tuples()
        .execute(store.db)
    )
    return {name: json.loads(value) for name, value in found}


def keep_picture(store: Store, name: str, data: bytes) -> None:
    """Keep the bytes of a picture under its name."""
    save(
        store,
        f"{_PICTURE}{name}",
        {"sha256": hashlib.sha256(data).hexdigest(), "base64": base64.b64encode(data).decode()},
    )


def picture(store: Store, name: str) -> bytes | None:
    """The bytes of a picture; None where there is none, or they are not those that were kept."""
    asked = Setting.select(Setting.value).where(Setting.name == f"{_PICTURE}{name}")
    found = [value for (value,) in asked.tuples().execute(store.db)]
    if not found:
        return None
    try:
        kept = json.loads(found[0])
        data = base64.b64decode(kept["base64"], validate=True)
        return data if hashlib.sha256(data).hexdigest() == kept["sha256"] else None
    except (ValueError, KeyError, TypeError):
        return None


def pictures(store: Store) -> frozenset[str]:
    """The names of the pictures that are kept."""
    asked = Setting.select(Setting.name).where(Setting.name.startswith(_PICTURE))
    return frozenset(name.removeprefix(_PICTURE) for (name,) in asked.tuples().execute(store.db))


def forget_picture(store: Store, name: str) -> None:
    """Drop a picture that nothing names any more."""
    Setting.delete().where(Setting.name == f"{_PICTURE}{name}").execute(store.db)


def save(store: Store, name: str, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False)
    Setting.insert(name=name, value=text).on_conflict(
        conflict_target=[Setting.name], update={Setting.value: text}
    ).execute(store.db)
