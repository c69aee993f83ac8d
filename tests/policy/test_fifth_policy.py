"""A policy is a file: one that no program text knows is decided from end to end."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

import studio_desk.policy
from studio_desk.policy import BadInput, decide, parse_instant, verdict_to_json
from studio_desk.policyfiles import built_in_catalogue, read_case_bytes
from tests.policy.making import NORTH, NORTH_ROOM, case_of, verdict, when

DELIVERED = ("delivered", "03-01")
BASS = {"song": "Glass", "element": "bass", "aspect": "level", "change": "+1 dB"}


def item(**values: str) -> dict[str, list[dict[str, str]]]:
    return {"items": [BASS | values]}


def north(kind: str, at: str, *facts: tuple[Any, ...], **project: Any) -> dict[str, Any]:
    return verdict(case_of(NORTH, kind, *facts, **project), NORTH, at)


def test_it_is_read_from_its_file_with_its_own_kinds(tmp_path: Path) -> None:
    """Given by a file on the command line or beside the case, a fifth policy is decided."""
    raw = {
        "format": "studio-desk/case@1",
        "zone": "Europe/Stockholm",
        "policy": "north-room",
        "project": {"kind": "remix"},
        "facts": [{"id": "a", "fact": "delivered", "at": when("03-01")}],
    }
    with pytest.raises(BadInput):
        read_case_bytes(json.dumps(raw).encode(), tmp_path)
    case, policy = read_case_bytes(json.dumps(raw).encode(), tmp_path, extra=[NORTH_ROOM])
    told = verdict_to_json(decide(case, policy, parse_instant(when("03-02"))))
    assert told["policy"] == {"name": "north-room", "version": "2025-01-01"}
    assert told["revision"]["because"] == ["R2"]

    raw["policy"] = {"name": "north-room", "versions": ["mine.toml"]}
    (tmp_path / "mine.toml").write_text(NORTH_ROOM.read_text("utf-8"), "utf-8")
    case, policy = read_case_bytes(json.dumps(raw).encode(), tmp_path)
    assert verdict_to_json(decide(case, policy, parse_instant(when("03-02")))) == told


def test_rounds_under_its_own_clauses() -> None:
    """Three rounds are free, then closed; the refund is barred by its own bar."""
    asked = [("requested", f"03-0{day}", item()) for day in range(2, 7)]
    found = north("remix", "03-06", DELIVERED, *asked)
    standings = [request["standing"] for request in found["requests"].values()]
    assert standings == ["free", "free", "free", "closed", "closed"]
    assert (found["revision"]["standing"], found["revision"]["rounds_left"]) == ("closed", 0)
    assert found["refund"] == {"standing": "barred", "because": ["R3"], "open": []}


def test_windows_without_a_rule_on_additional_submissions() -> None:
    """What is added while a request is in hand is free where no clause charges it."""
    facts = [DELIVERED, ("requested", "03-14", item()), ("requested", "03-20", item(song="Tin"))]
    found = north("stem_mix", "03-20", *facts)
    assert found["revision"] | {"because": None} == {
        "standing": "free",
        "scope": "anything",
        "until": None,
        "in_hand": True,
        "rounds_left": None,
        "complete": False,
        "completed_at": None,
        "fee": None,
        "because": None,
        "next": None,
    }
    assert found["revision"]["because"] == ["S1", "S3"]
    assert found["requests"]["f2"]["items"] == [{"standing": "free", "because": ["S1"]}]
    # Its window is over, but the first request keeps the project open.
    assert found["requests"]["f3"]["items"] == [{"standing": "free", "because": ["S3"]}]


def test_a_window_counted_by_date_completes_the_project() -> None:
    """Two weeks from the date end at 23:59:59; later changes cost the floor."""
    found = north("stem_mix", "03-16", DELIVERED)["revision"]
    assert (found["complete"], found["completed_at"]) == (True, "2026-03-15T23:59:59Z")
    assert found["fee"] == {"at_least": "150.00", "currency": "SEK", "per": "song"}
    assert found["because"] == ["S4", "S5"]


def test_a_reversal_costs_its_own_fee_where_that_is_more() -> None:
    """A song with a reversal costs 400, another billable one the floor of 150 (like B6c, B6d)."""
    change = [("requested", "03-02", item()), ("revised", "03-03", {"request": "f2"})]
    back = {"items": [BASS | {"change": "-1 dB"}, {"song": "Tin", "text": "louder"}]}
    in_time = north("stem_mix", "03-04", DELIVERED, *change, ("requested", "03-04", back))
    assert in_time["requests"]["f4"]["fee"] == {"at_least": "400.00", "currency": "SEK"}
    assert in_time["requests"]["f4"]["items"][0]["because"] == ["S6", "S7"]
    late = north("stem_mix", "03-20", DELIVERED, *change, ("requested", "03-20", back))
    assert late["requests"]["f4"]["fee"] == {"at_least": "550.00", "currency": "SEK"}


def test_an_exchange_with_its_own_times() -> None:
    """Asked for within a month, back within 40 days, unused; the rest is not looked at."""
    claim = ("claimed", "03-31", {"ground": "exchange"})
    facts = [("purchased", "03-01"), claim, ("rma_issued", "04-01", {"claim": "f2", "number": "7"})]
    found = north("tape", "04-02", *facts, custom_made=True)
    assert found["claims"]["f2"]["until"] == "2026-04-10T23:59:59Z"
    assert found["exchange"]["standing"] == "asked"
    seen = {"claim": "f2", "unused": True, "packaging": False, "accessories": False}
    looked = ("inspected", "04-09", seen | {"available": False})
    found = north("tape", "04-10", *facts, looked, custom_made=True)
    assert found["claims"]["f2"]["remedy"] == "alternative_or_store_credit"
    assert found["claims"]["f2"]["because"] == ["T7", "T4"]
    late = north("tape", "04-02", ("purchased", "03-01"), ("claimed", "04-01 12:00:01", claim[2]))
    assert late["claims"]["f2"]["because"] == ["T2"]
    assert north("tape", "03-02", ("purchased", "03-01"), final_sale=True)["exchange"] == {
        "standing": "excluded",
        "until": None,
        "because": ["T8"],
    }


def test_a_subscription_under_its_own_clauses() -> None:
    """Coaching is billed by the year and ends with the paid cycle."""
    begun = ("subscribed", "03-01", {"period": "year"})
    found = north("coaching", "04-01", begun)
    assert found["subscription"]["next_charge_at"] == "2027-03-01T12:00:00Z"
    assert [opening["ground"] for opening in found["refund"]["open"]] == ["billing_error"]
    found = north("coaching", "05-01", begun, ("cancelled", "04-01"))
    assert found["subscription"]["because"] == ["U1", "U2"]
    assert found["subscription"]["access_until"] == "2027-03-01T11:59:59Z"


def test_a_repair_in_a_window_by_time() -> None:
    """The studio's mistake is reported within 3 days to the second, and fixed or partly repaid."""
    claim = {"ground": "studio_mistake"}
    in_time = north("tuning", "03-04", DELIVERED, ("claimed", "03-04", claim))["claims"]["f2"]
    assert (in_time["outcome"], in_time["remedy"]) == ("applies", "fix")
    late = north("tuning", "03-05", DELIVERED, ("claimed", "03-04 12:00:01", claim))["claims"]["f2"]
    # No clause leaves a refusal to the studio's discretion here.
    assert (late["outcome"], late["late"], late["discretion"]) == ("refused", True, False)
    failed = ("fix_failed", "03-05", {"claim": "f2"})
    found = north("tuning", "03-05", DELIVERED, ("claimed", "03-04", claim), failed)
    assert found["claims"]["f2"]["remedy"] == "partial_refund_or_credit"


def test_an_exception_whose_remedy_the_client_chooses() -> None:
    """A wish that the remedy leaves open is heard, another one is not."""
    paid = ("purchased", "03-01")
    for wants, remedy in (("credit", "credit"), ("refund", "refund"), ("fix", "refund_or_credit")):
        claim = {"ground": "payment_error", "wants": wants, "evidence": ["slip"]}
        found = north("remix", "03-02", paid, ("claimed", "03-02", claim))
        assert found["claims"]["f2"]["remedy"] == remedy
        assert found["refund"]["standing"] == "applies"


@pytest.mark.parametrize(
    ("at", "standing"),
    [
        ("02-01", "in_care"),
        ("08-31 12:00:00", "courtesy"),
        ("09-01 12:00:01", "purgeable"),
        ("2028-03-01T12:00:00Z", "purgeable"),
        ("2028-03-01T12:00:01Z", "overdue"),
    ],
)
def test_files_are_kept_by_its_own_terms(at: str, standing: str) -> None:
    """Care from the start of work, then months and years from completion."""
    found = north("remix", at, ("started", "01-15"), DELIVERED)["retention"]
    assert found["standing"] == standing
    assert found["because"] == (["W3"] if standing == "in_care" else ["W4"])


# --- no policy is known by name -----------------------------------------------------------------


def constants(file: Path) -> set[str]:
    """The strings in a module, without its docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documented
    }


MODULES = sorted(Path(studio_desk.policy.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.stem)
def test_no_rule_knows_a_policy(file: Path) -> None:
    """No module of the core names a shipped policy or one of its clauses: terms decide."""
    names = set(built_in_catalogue()) | {p.title for p in built_in_catalogue().values()}
    numbers = {
        clause.number
        for policy in built_in_catalogue().values()
        for version in policy.versions
        for clause in version.clauses
    }
    found = constants(file)
    assert found & numbers == set()
    assert {text for text in found if any(name in text for name in names)} == set()


def test_strings_are_found(tmp_path: Path) -> None:
    """The search sees a comparison with a name, and passes over docstrings."""
    module = tmp_path / "rule.py"
    module.write_text('"""alustoora"""\ndef f(p):\n    """B4a"""\n    return p == "alus-audio"\n')
    assert constants(module) == {"alus-audio"}
    assert len(MODULES) > 15
