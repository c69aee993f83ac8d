"""Why files must not go, by their standing and by what holds them."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, Words

KEPT = Words(
    {
        "none": QT_TR_NOOP("nothing was delivered yet"),
        "in_care": QT_TR_NOOP("these files are in care"),
        "courtesy": QT_TR_NOOP("these files are kept by courtesy still"),
        "unspecified": QT_TR_NOOP(
            "the policy promises nothing, and your own rule does not let these files go yet"
        ),
        "purged": QT_TR_NOOP("these files are purged already"),
    }
)
HELD = Words(
    {
        "held": QT_TR_NOOP("these files are held"),
        "charged_back": QT_TR_NOOP("a dispute is open"),
        "claim": QT_TR_NOOP("a claim is open"),
    }
)
