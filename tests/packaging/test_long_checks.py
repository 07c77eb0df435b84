"""The long checks that have a name are there, and have a slice for every run."""

from __future__ import annotations

import long_checks
import pytest

from tests.support.repository import ROOT


@pytest.mark.parametrize("name", long_checks.NAMED)
def test_every_name_picks_modules_with_a_fast_slice(name: str) -> None:
    found = [
        path.read_text(encoding="utf-8")
        for module in long_checks.NAMED[name]
        for path in (ROOT / "tests").rglob(f"{module}.py")
    ]
    assert len(found) == len(long_checks.NAMED[name])
    assert all("pytest.mark.long" in one for one in found)
    assert any("pytest.mark.ci" in one for one in found)


def test_a_name_picks_its_modules_and_any_other_word_what_contains_it() -> None:
    arguments = long_checks.pytest_arguments(["burn", "five-thousand"], fast=True, listing=False)
    assert arguments[arguments.index("-k") + 1] == (
        "test_burn_killed or test_raw_image or five_thousand"
    )
    assert "long and ci" in arguments
