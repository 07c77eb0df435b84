"""``case export`` and ``statistics`` as an office uses them."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support import export_lines, line, uwazi_importer
from tests.support.command_line import (
    Said,
    Seat,
    Seats,
    command,
    sealed_with_every_reason,
    write_json,
)


@pytest.fixture(scope="module")
def whole_office(seats: Seats, tmp_path_factory: pytest.TempPathFactory) -> Seat:
    """A desk with two cases: one that may be given to UN colleagues, one that may not."""
    tmp_path = tmp_path_factory.mktemp("office")
    pair = seats.pair(tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    agreed = {"use": "un-confidential", **line.YES}
    told = (
        line.incident(persons=[line.person("P1", consents=[agreed])]),
        line.incident(title="Followed after the session"),
    )
    for number, one in enumerate(told):
        record = write_json(tmp_path / f"{number}.json", one)
        event_id = pair.sender("record", "add", record).data["event_id"]
        words = ("--to", pair.contact, "--record", event_id, "--out", out)
        sealed = sealed_with_every_reason(pair.sender, *words).data["file"]
        pair.desk("open", sealed)
    return pair.desk


@pytest.fixture
def office(whole_office: Seat, tmp_path: Path) -> Seat:
    """A copy of it."""
    shutil.copytree(whole_office.folder, tmp_path / "office")
    return replace(whole_office, folder=tmp_path / "office")


def _refused(seat: Seat, code: int, *words: str | Path) -> Said:
    said = seat.tries(*words)
    assert said.code == code, said.out
    return said


def _people_see(seat: Seat, *words: object) -> tuple[int, str, str]:
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    said = command(*map(str, words), *map(str, where))
    return said.code, " ".join(said.out.split()), " ".join(said.err.split())


def test_cases_leave_through_the_gate_and_the_others_are_named(
    office: Seat, tmp_path: Path
) -> None:
    target = tmp_path / "a.zip"
    export = ("case", "export", "--all", "--format", "uwazi", "--for", "confide")
    said = office(*export, "--out", target, "--yes")
    assert said.code == 0
    data = said.data
    assert (data["file"], data["cases"], data["noted"]) == (str(target), 1, True)
    assert data["size"] == target.stat().st_size
    (left,) = data["left_out"]
    assert (left["case"], left["why"]) == (2, ["consent-missing"])
    assert left["people"][0]["use"] == "un-confidential"
    assert data["warnings"][:2] == ["training", "in-the-clear"]
    made = uwazi_importer.run(target.read_bytes(), export_lines.TEMPLATE)
    assert made.warnings == []
    assert [one.title for one in made.entities] == [
        "TRAINING – Case 1: Questioned after the side event"
    ]


def test_people_see_what_is_in_it_before_they_are_asked(office: Seat, tmp_path: Path) -> None:
    words = ("case", "export", "1", "2", "--format", "csv", "--for", "confide", "--out")
    code, out, err = _people_see(office, *words, tmp_path / "a.csv", "--yes")
    assert code == 0
    assert "In it: 1 case(s), 1 incident(s)" in err
    assert "Case 2 is left out" in err
    assert "lies in the clear" in err
    assert "not encrypted" in out
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0]["Country"] == "Westeria"
    code, _, err = _people_see(office, *words, tmp_path / "b.csv")
    assert code == 2
    assert not (tmp_path / "b.csv").exists()


def test_every_form(office: Seat, tmp_path: Path) -> None:
    for form in ("end-reprisals", "huridocs", "csv", "xlsx", "json"):
        words = ("case", "export", "1", "--format", form, "--for", "confide", "--yes", "--out")
        said = office(*words, tmp_path / form)
        assert (tmp_path / form).stat().st_size == said.data["size"] > 0


def test_a_report_as_it_came_and_files_need_their_reason(office: Seat, tmp_path: Path) -> None:
    words = ("case", "export", "1", "--format", "original", "--for", "own-file", "--yes", "--out")
    said = _refused(office, 1, *words, tmp_path / "a.zip")
    assert said.error["code"] == "reason-missing"
    said = office(*words, tmp_path / "a.zip", "--why", "Handed to our lawyer")
    assert said.data["size"] == (tmp_path / "a.zip").stat().st_size


def test_nothing_that_may_leave_is_an_answer(office: Seat, tmp_path: Path) -> None:
    words = ("case", "export", "--all", "--format", "csv", "--for", "press", "--yes", "--out")
    said = _refused(office, 1, *words, tmp_path / "a.csv")
    assert (said.data["file"], len(said.data["left_out"])) == ("", 2)
    assert not (tmp_path / "a.csv").exists()


def test_wrong_usage(seats: Seats, tmp_path: Path) -> None:
    desk = seats.take(tmp_path / "empty")
    out = ("--out", tmp_path / "x")
    for words, code in (
        (("--all", "--format", "csv", "--for", "confide"), "export-options"),
        (("--all", "1", "--format", "csv", "--for", "confide", *out), "export-cases"),
        (("--format", "csv", "--for", "confide", *out), "export-cases"),
        (("--format", "csv", "--describe"), "export-describe"),
        (("1", "--format", "csv", "--for", "confide", "--out", "-"), "out-is-a-dash"),
        (("1", "--format", "csv", "--for", "sg-named", "--year", "12", *out), "year-form"),
    ):
        assert _refused(desk, 2, "case", "export", *words).error["code"] == code


def test_the_properties_for_uwazi_need_no_vault() -> None:
    said = command("case", "export", "--format", "uwazi", "--describe", "--json")
    rows = said.data["properties"]
    assert rows[0] == {"label": "Title", "type": "Title", "note": ""}
    assert {"label": "Types", "type": "Multiple select, with groups"}.items() <= next(
        one for one in rows if one["label"] == "Types"
    ).items()


def test_a_coding_of_the_office(office: Seat, tmp_path: Path) -> None:
    coding = {"field": "Kind", "values": {"a": "Something else"}, "types": {"other": "a"}}
    file = tmp_path / "coding.json"
    file.write_text(json.dumps(coding))
    words = ("case", "export", "1", "--format", "end-reprisals", "--for", "confide", "--yes")
    office(*words, "--coding", file, "--out", tmp_path / "a.csv")
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0]["Kind"] == "Something else"
    file.write_text("[]")
    said = _refused(office, 1, *words, "--coding", file, "--out", tmp_path / "b.csv")
    assert said.error["code"].startswith("coding-")


def test_numbers_hide_what_is_small(office: Seat, tmp_path: Path) -> None:
    said = office("statistics")
    assert [one["by"] for one in said.data["tables"]] == [
        *("type", "country", "mechanism", "month", "outcome")
    ]
    assert said.data["tables"][1]["rows"] == [
        {"key": "XW", "label": "Westeria", **dict.fromkeys(_COUNTED, "<5")}
    ]
    target = tmp_path / "a.csv"
    office("statistics", "--by", "country", "--format", "csv", "--out", target)
    assert "<5" in target.read_text("utf-8-sig")
    small = ("statistics", "--by", "country", "--show-small")
    assert _refused(office, 1, *small).error["code"] == "reason-missing"
    said = office(*small, "--why", "For our own board", "--format", "json", "--out", tmp_path / "b")
    assert said.data["tables"][0]["rows"][0]["cases"] == 2
    assert "For our own board" in (tmp_path / "b").read_text()
    said = office("statistics", "--from", "2027-01-01")
    assert said.data["tables"][0]["total"]["cases"] == 0


_COUNTED = ("cases", "events", "incidents", "acts", "people")


def test_statistics_asked_for_wrongly(seats: Seats, tmp_path: Path) -> None:
    desk = seats.take(tmp_path / "empty")
    for words, code in (
        (("--format", "csv"), "statistics-options"),
        (("--from", "yesterday"), "period-form"),
        (("--from", "2026-02-01", "--to", "2026-01-01"), "period-order"),
    ):
        assert _refused(desk, 2, "statistics", *words).error["code"] == code


def test_an_empty_desk(seats: Seats, tmp_path: Path) -> None:
    desk = seats.take(tmp_path / "empty")
    said = desk("statistics")
    assert all(one["rows"] == [] for one in said.data["tables"])
    words = (
        "case",
        "export",
        "--all",
        "--format",
        "csv",
        "--for",
        "confide",
        "--out",
        tmp_path / "a",
    )
    assert _refused(desk, 1, *words).error["code"] == "export-nothing"
