"""Settings: names and plain JSON values. What they mean is the studio's business."""

from __future__ import annotations

import json
from typing import Any

from studio_desk.store.models import Setting
from studio_desk.store.opening import Store


def load(store: Store) -> dict[str, Any]:
    """All settings that were ever made."""
    found = Setting.select(Setting.name, Setting.value).tuples().execute(store.db)
    return {name: json.loads(value) for name, value in found}


def save(store: Store, name: str, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False)
    Setting.insert(name=name, value=text).on_conflict(
        conflict_target=[Setting.name], update={Setting.value: text}
    ).execute(store.db)
