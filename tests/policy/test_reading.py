"""Reading: sizes and depths that no case file should hold, and the rarer fields of facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import (
    BadInput,
    Fact,
    Problem,
    case_to_json,
    check_references,
    parse_case,
    parse_policy_ref,
    policy_hash,
    read_json,
)
from studio_desk.policyfiles import add_versions, built_in_catalogue, read_case_bytes, read_version
from tests.policy.making import A, B, D, amended, case_of, policy_of, shipped

FOLDER = Path(__file__).parent


def raw_case(*facts: dict[str, Any], **top: Any) -> dict[str, Any]:
    return {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": A,
        "project": {"kind": "mixing"},
        "facts": list(facts),
        **top,
    }


def told(data: bytes | dict[str, Any], folder: Path = FOLDER) -> list[str]:
    """The lines of the refusal; empty where the case is read."""
    try:
        read_case_bytes(data if isinstance(data, bytes) else json.dumps(data).encode(), folder)
    except BadInput as error:
        return [str(problem) for problem in error.problems]
    return []


def test_a_byte_order_mark_is_passed_over() -> None:
    """A case that begins with one is read like one without (pin 38)."""
    data = json.dumps(raw_case()).encode()
    assert read_case_bytes(b"\xef\xbb\xbf" + data, FOLDER) == read_case_bytes(data, FOLDER)


def test_ten_million_bytes_are_read_and_no_more() -> None:
    """The limit is 10,000,000 bytes, and what is beyond is refused unread (pin 38)."""
    data = json.dumps(raw_case()).encode()
    assert told(data.ljust(10_000_000)) == []
    (line,) = told(b"{" * 10_000_001)
    assert "10 MB" in line


def test_sixty_four_levels_are_read_and_no_more() -> None:
    """Depth is refused from the 65th level on; brackets side by side or in texts are none."""
    assert read_json(b"[" * 64 + b"]" * 64)
    with pytest.raises(BadInput, match="nested deeper than 64"):
        read_json(b"[" * 65 + b"]" * 65)
    assert len(read_json(b"[" + b",".join([b"{}"] * 100) + b"]")) == 100
    assert read_json(json.dumps(["[" * 100, '\\"' + "{" * 100]).encode())


def test_a_reply_date_is_the_end_of_its_day() -> None:
    """A date means its last second in the case's zone; an instant is one; others are refused."""

    def reply_by(text: str) -> dict[str, Any]:
        fact = {"id": "a", "fact": "charged_back", "at": "2026-03-01T00:00:00Z"}
        return raw_case(fact | {"reply_by": text})

    case, _ = read_case_bytes(json.dumps(reply_by("2026-03-10")).encode(), FOLDER)
    assert case_to_json(case)["facts"][0]["reply_by"] == "2026-03-11T03:59:59Z"
    assert told(reply_by("2026-03-10T10:00:00Z")) == []
    place = "facts[0].reply_by"
    assert told(reply_by("9999-12-31")) == [
        f'{place}: "9999-12-31": outside the years 1900 to 2200'
    ]
    assert told(reply_by("2026-02-30")) == [
        f'{place}: "2026-02-30": not an RFC 3339 instant with an offset'
    ]
    assert told(reply_by("2026-03-10") | {"zone": "Nowhere"}) == [
        'zone: "Nowhere": not an IANA time zone such as "Europe/Berlin"'
    ]


def test_what_may_not_be_left_out_is_not_advised_to_be() -> None:
    """Empty texts: only of a key that may be missing is it said that it may."""
    paid = {"id": "a", "fact": "paid", "at": "2026-03-01T00:00:00Z", "amount": "1"}
    held = {"id": "", "fact": "held", "at": "2026-03-01T00:00:00Z", "why": ""}
    raw = raw_case(paid | {"reference": ""}, held)
    raw["project"]["songs"] = [" "]
    assert told(raw | {"policy": ""}) == [
        'policy: "": empty; write something',
        'project.songs[0]: " ": empty; write something',
        'facts[0].reference: "": empty; write something or leave the key out',
        'facts[1].id: "": empty; write something',
        'facts[1].why: "": empty; write something',
    ]


def test_a_reversal_of_nothing_is_told_so() -> None:
    """Without an earlier request there is no item to name as an example."""
    items = {"items": [{"reverts": "a/0"}]}
    asked = {"id": "a", "fact": "requested", "at": "2026-03-01T00:00:00Z"} | items
    assert told(raw_case(asked)) == [
        'facts[0].items[0].reverts: "a/0": no request is earlier; leave the key out'
    ]


def test_files_are_named_or_described() -> None:
    """A bare name, or an object with role, size and hash; anything else is told."""
    whole = {"name": "mix.wav", "role": "master", "bytes": 7, "sha256": "0" * 64}
    fact = {"id": "a", "fact": "delivered", "at": "2026-03-01T00:00:00Z"}
    raw = raw_case(fact | {"files": ["notes.txt", whole]})
    case, _ = read_case_bytes(json.dumps(raw).encode(), FOLDER)
    assert case_to_json(case)["facts"][0]["files"] == ["notes.txt", whole]
    broken = [" ", 7, {"role": "master"}, whole | {"bytes": -1}, whole | {"sha256": "0" * 63}]
    assert told(raw_case(fact | {"files": broken})) == [
        'facts[0].files[0]: " ": empty; write something',
        "facts[0].files[1]: 7: not a file's name, or {name, role, bytes, sha256}",
        "facts[0].files[2].name: missing",
        "facts[0].files[3].bytes: -1: not a number of bytes",
        f'facts[0].files[4].sha256: "{"0" * 58}…: not 64 lower-case hexadecimal digits',
    ]
    assert told(raw_case(fact | {"files": "mix.wav"})) == [
        'facts[0].files: "mix.wav": not a list; write […]'
    ]


def test_references_to_what_could_not_be_read_are_let_be() -> None:
    """One fault is told once: not again by every fact that points to the broken one."""
    asked = {"id": "a", "fact": "requested", "at": "never", "items": [{"song": "Glass"}]}
    answer = {"id": "b", "fact": "revised", "at": "2026-03-02T00:00:00Z", "request": "a"}
    item = {"song": "Glass", "reverts": "a/7"}
    more = {"id": "c", "fact": "requested", "at": "2026-03-03T00:00:00Z", "items": [item]}
    assert told(raw_case(asked, answer, more)) == [
        'facts[0].at: "never": not an RFC 3339 instant with an offset'
    ]
    empty = asked | {"at": "2026-03-01T00:00:00Z", "items": []}
    assert told(raw_case(empty, answer, more)) == [
        "facts[0].items: []: empty; a request has at least one item"
    ]
    claim = {"id": "d", "fact": "claimed", "at": "2026-03-01T00:00:00Z", "ground": 7}
    back = {"id": "e", "fact": "returned", "at": "2026-03-02T00:00:00Z", "claim": "d"}
    (line,) = told(raw_case(claim, back))
    assert line.startswith("facts[0].ground: 7: not one of")


def test_references_of_facts_at_hand_are_checked() -> None:
    """What a form is about to add is checked by the same rules, with the same words."""
    sold = ("purchased", "03-01")
    case = case_of(policy_of(shipped(D)), "goods", sold, ("claimed", "03-02", {"ground": "other"}))
    problems: list[Problem] = []
    check_references(case.facts, problems)
    assert problems == []
    added = Fact("f3", "returned", case.facts[1].at, claim="f2")
    check_references((added, *case.facts), problems)
    assert [str(problem) for problem in problems] == [
        'facts[0].claim: "f2": a later fact; point to an earlier one'
    ]
    problems.clear()
    check_references((*case.facts, added), problems)
    assert [problem.place for problem in problems] == ["facts[2].claim"]


def test_a_policy_may_come_with_the_case(tmp_path: Path) -> None:
    """Files are found beside the case; their name must be the one that the case gives."""
    (tmp_path / "one.toml").write_text(amended(B, "2020-01-01"), "utf-8")
    (tmp_path / "two.toml").write_text(amended(B, "2021-01-01"), "utf-8")
    files = ["one.toml", "two.toml"]
    named = {"name": B, "versions": files}
    case, policy = read_case_bytes(json.dumps(raw_case(policy=named)).encode(), tmp_path)
    assert [version.label for version in policy.versions] == ["2020-01-01", "2021-01-01"]
    assert case_to_json(case)["policy"] == named

    assert told(raw_case(policy=named | {"name": "other"}), tmp_path) == [
        'policy.name: "other": the files say "audio-mastering-and-mixing"'
    ]
    files.reverse()
    before = "before it; list the first one first"
    assert told(raw_case(policy=named), tmp_path) == [
        f"one.toml:3: effective: 2020-01-01: earlier than 2021-01-01 {before}"
    ]
    assert told(raw_case(policy={"name": B, "versions": ["a\0b"]}), tmp_path) == [
        f"{tmp_path}/a\\u0000b: not read: no file has such a name"
    ]
    assert parse_policy_ref({"policy": 7}) is None
    assert parse_policy_ref("no case") is None


def test_further_versions_join_a_known_policy(tmp_path: Path) -> None:
    """A file on the command line adds a version to the shipped policy of its name."""
    file = tmp_path / "b.toml"
    file.write_text(amended(B, "2026-03-08"), "utf-8")
    data = json.dumps(raw_case(policy=B)).encode()
    _, policy = read_case_bytes(data, tmp_path, extra=[file])
    assert [version.label for version in policy.versions] == ["2011-04-30", "2026-03-08"]
    file.write_text(amended(B, "2011-04-30"), "utf-8")
    with pytest.raises(BadInput, match=r"^b\.toml:3: effective: 2011-04-30: two versions"):
        read_case_bytes(data, tmp_path, extra=[file])


def test_every_version_that_is_not_in_order_is_told(tmp_path: Path) -> None:
    """A case may list several policy files: one that fails does not hide the next."""
    (tmp_path / "words.toml").write_text("words", encoding="utf-8")
    ref = {"name": "alustoora", "versions": ["gone.toml", "words.toml"]}
    with pytest.raises(BadInput) as caught:
        read_case_bytes(json.dumps(raw_case(policy=ref)).encode(), tmp_path)
    gone, words = (str(problem) for problem in caught.value.problems)
    assert gone.endswith("gone.toml: not read: no such file or directory")
    assert words.startswith("words.toml:1: not TOML")


def test_an_example_of_an_item_is_written_on_one_line() -> None:
    """An id that would break or fill the line is escaped and cut, in the example too."""
    asked = {"id": "a\n" + "b" * 200, "fact": "requested", "at": "2026-03-01T00:00:00Z"}
    again = {"id": "c", "fact": "requested", "at": "2026-03-02T00:00:00Z"}
    (line,) = told(
        raw_case(asked | {"items": [{"song": "x"}]}, again | {"items": [{"reverts": "d/0"}]})
    )
    assert 'such as "a\\nbbb' in line
    assert len(line) < 200


def test_a_policy_is_stamped_by_all_of_its_versions() -> None:
    """The hash changes with any version, and with nothing else."""
    one, two = policy_of(shipped(B)), policy_of(shipped(B), amended(B, "2026-03-08"))
    assert policy_hash(one) == policy_hash(policy_of(shipped(B))) != policy_hash(two)
    assert two.version("2026-03-08") is two.versions[1]
    assert two.version("2000-01-01") is None
    assert two.title == one.title


def test_a_catalogue_keeps_its_policies_by_name() -> None:
    """A policy of the same name takes the other's place; kinds of its own become known."""
    known = built_in_catalogue()
    more = add_versions(known, [(read_version(FOLDER / "policies/my-house.toml"), "my-house.toml")])
    assert len(more) == len(known) + 1
    assert set(more.kinds) == set(known.kinds)
    with pytest.raises(KeyError):
        more["nowhere"]


def test_parse_case_reads_what_case_to_json_wrote() -> None:
    """A case with every part of a project survives the round trip."""
    raw = raw_case(
        client={"name": "Ana", "email": "ana@example.org"},
        project={
            "title": "EP",
            "kind": "mixing",
            "currency": "USD",
            "price": "400.00",
            "songs": ["Glass"],
            "package": {"free_rounds": 2, "extra_round_fee": "35.00"},
            "custom_made": True,
            "final_sale": True,
        },
    )
    known = built_in_catalogue()
    assert case_to_json(parse_case(raw, known, known.kinds)) == raw
