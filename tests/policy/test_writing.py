"""A version written as a file reads back as the same version, whatever its texts hold."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.policy import parse_version
from studio_desk.policy.writing import version_text
from studio_desk.policyfiles import built_in_catalogue

SHIPPED = [policy.versions[-1] for policy in built_in_catalogue().values()]
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(str.strip)


@pytest.mark.parametrize("version", SHIPPED, ids=lambda version: version.name)
def test_the_shipped_policies_come_back_as_they_were(version) -> None:  # a Version
    """Every kind of term there is goes out and comes in again."""
    again = parse_version(version_text(version), "again.toml")
    assert again.clauses == version.clauses
    assert (
        dataclasses.astuple(dataclasses.replace(again, text_hash="", lines={}))[:8]
        == (dataclasses.astuple(dataclasses.replace(version, text_hash="", lines={}))[:8])
    )


@given(title=TEXTS, says=TEXTS)
def test_any_text_survives(title: str, says: str) -> None:
    """Quotes, backslashes, line ends and letters that do not print."""
    version = SHIPPED[0]
    clauses = (dataclasses.replace(version.clauses[0], says=says), *version.clauses[1:])
    written = version_text(dataclasses.replace(version, title=title, clauses=clauses))
    again = parse_version(written, "again.toml")
    assert (again.title, again.clauses[0].says) == (title, says)


def test_a_version_that_names_no_source_is_written_without_one() -> None:
    """A field that says nothing is left out, and reads back as nothing."""
    written = version_text(dataclasses.replace(SHIPPED[0], source=""))
    assert "source =" not in written
    assert parse_version(written, "again.toml").source == ""
