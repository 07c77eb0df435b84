"""``record list`` and ``record search`` narrowed down."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from tests.support.command_line import Seat, write_json
from tests.support.incidents import sample


@pytest.fixture
def three(sender: Seat, tmp_path: Path) -> Seat:
    for number in (0, 1, 2):
        sender("record", "add", write_json(tmp_path / f"{number}.json", sample(number)))
    return sender


def listed(seat: Seat, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = seat("record", "list", *options).data["records"]
    return found


def test_a_list_is_narrowed_down(three: Seat) -> None:
    every = listed(three)
    assert len(every) == 3
    kind = every[0]["types"][0]
    assert listed(three, "--type", kind) == [one for one in every if kind in one["types"]]
    year = every[0]["date_start"][:4]
    assert every[0] in listed(three, "--when", year)
    assert listed(three, "--when", "../1999") == []
    assert listed(three, "--country", "xw", "--country", "XE", "--country", "KE") == every
    assert listed(three, "--status", "closed") == []
    with_files = listed(three, "--evidence", "yes")
    without = listed(three, "--evidence", "no")
    assert len(with_files) + len(without) == 3
    heron = three("record", "list", "--person", "heron").data["records"]
    assert 0 < len(heron) <= 3


def test_a_search_is_narrowed_down(three: Seat) -> None:
    words = ("record", "search", "heron")
    found = three(*words).data["records"]
    assert found
    assert three(*words, "--when", "../1999").data["records"] == []
    assert three("record", "search", "-", stdin=b" \n").data["records"] == []


@pytest.mark.parametrize(
    ("options", "code", "fault"),
    [
        (("--type", "exit-bann"), "filter-unknown", faults.USAGE),
        (("--mechanism", "nobody"), "filter-unknown", faults.USAGE),
        (("--status", "drafft"), "filter-unknown", faults.USAGE),
        (("--urgency", "very"), "filter-unknown", faults.USAGE),
        (("--when", "spring"), "filter-date", faults.USAGE),
        (("--when", "2014-02-30"), "filter-date", faults.USAGE),
        (("--person", "nobody-like-that"), "unknown-person", faults.INPUT),
    ],
)
def test_what_cannot_be_is_said(
    three: Seat, options: tuple[str, ...], code: str, fault: int
) -> None:
    said = three.tries("record", "list", *options)
    assert (said.code, said.error["code"]) == (fault, code)
    if options[1] == "exit-bann":
        assert "exit-ban" in said.err
