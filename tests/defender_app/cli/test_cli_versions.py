"""Versions on the command line: listed, shown, compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from tests.support.command_line import Pair, command, sealed_with_every_reason, write_json
from tests.support.incidents import sample


@pytest.fixture
def record(pair: Pair, tmp_path: Path) -> str:
    given = write_json(tmp_path / "given.json", sample(9))
    return str(pair.sender("record", "add", given).data["event_id"])


def _seal(pair: Pair, record: str, out: Path) -> dict[str, Any]:
    words = ("--to", pair.contact, "--record", record, "--out", out)
    return sealed_with_every_reason(pair.sender, *words).data


def _change(pair: Pair, record: str, tmp_path: Path, **members: Any) -> None:
    shown = pair.sender("record", "show", record, "--with-identities").data["record"]
    file = write_json(tmp_path / "changed.json", shown | members)
    pair.sender("record", "add", file, "--replace")


def _versions(pair: Pair, record: str) -> list[tuple[int, str, bool]]:
    found = pair.sender("record", "versions", record[:8]).data["versions"]
    return [(one["number"], one["state"], one["current"]) for one in found]


def test_a_record_from_the_first_version_to_the_second(
    pair: Pair, record: str, tmp_path: Path
) -> None:
    assert _versions(pair, record) == [(1, "working", True)]
    said = pair.sender.tries("record", "compare", record)
    assert said.error["code"] == "version-only-one"
    report = _seal(pair, record, tmp_path / "out")
    assert _versions(pair, record) == [(1, "sent", True)]
    said = pair.sender.tries("record", "compare", record)
    assert said.error["code"] == "version-only-one"
    _change(pair, record, tmp_path, narrative="They came back.", impact="She lost her post.")
    assert _versions(pair, record) == [(1, "sent", False), (2, "working", True)]
    first = pair.sender("record", "versions", record).data["versions"][0]["sent"][0]
    assert (first["report_id"], first["contact"]) == (report["report_id"], "Desk")
    told = pair.sender("record", "compare", record).data
    assert (told["older"], told["newer"]) == (1, 2)
    by_field = {one["field"]: one for one in told["changes"]}
    assert by_field["narrative"]["after"] == "They came back."
    assert by_field["narrative"]["before"] == sample(9)["narrative"]
    assert all(one["question"] for one in told["changes"])
    turned = pair.sender("record", "compare", record, "2", "1").data["changes"]
    assert {one["field"] for one in turned} == set(by_field)
    old = pair.sender("record", "show", record, "--version", "1").data
    assert old["record"]["narrative"] == sample(9)["narrative"]
    assert old["version"] == 1


def test_people_read_the_same(pair: Pair, record: str, tmp_path: Path) -> None:
    _seal(pair, record, tmp_path / "out")
    _change(pair, record, tmp_path, narrative="They came back.", acts=[])
    where = ("--vault", pair.sender.folder, "--passphrase-file", pair.sender.passphrase_file)
    page = command("record", "compare", record, *where).out
    assert "Version 1 and version 2" in page
    assert "They came back." in page
    assert "before:" in page
    listed = command("record", "versions", record, *where).out
    assert "working version" in listed
    assert "for Desk" in listed
    shown = command("record", "show", record, "--version", "1", *where).out
    assert str(sample(9)["narrative"])[:20] in " ".join(shown.split())


@pytest.mark.parametrize("number", ["0", "7", "-1"])
def test_a_number_that_is_no_version(pair: Pair, record: str, number: str) -> None:
    said = pair.sender.tries("record", "show", record, f"--version={number}")
    assert (said.code, said.error["code"]) == (faults.INPUT, "unknown-version")


def test_names_that_are_kept_apart_are_in_no_version(
    pair: Pair, record: str, tmp_path: Path
) -> None:
    _seal(pair, record, tmp_path / "out")
    shown = pair.sender("record", "show", record, "--with-identities").data["record"]
    names = [one["identity"]["real_name"] for one in shown["persons"] if one.get("identity", {})]
    assert names
    old = pair.sender("record", "show", record, "--version", "1")
    assert all(name not in old.out for name in names)
