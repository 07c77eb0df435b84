"""Counts over real cases: apart, once for an event, and without what does not count."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest

from defender_app.errors import InputError
from defender_app.focal import cases, events, intake, statistics
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.contacts import Contact
from defender_app.focal.exports import tables
from defender_app.focal.statistics import Table
from defender_app.vault.drawer import Drawer
from tests.support import line

ALL = CaseQuery()
BAN = {"type": "exit-ban", "fields": {}}
SPIED = {"type": "physical-surveillance", "fields": {}}
Take = Callable[..., cases.Case]


@pytest.fixture
def take(defender: Drawer, desk: Drawer, contact: Contact, out: Path) -> Take:
    def taken(**changes: Any) -> cases.Case:
        event_id = line.saved(defender, line.incident(**changes))
        path = line.sealed(defender, contact, [event_id], out).path
        return cases.get(desk, str(intake.take_in(desk, path).case_id))

    return taken


def _table(desk: Drawer, by: statistics.By, **more: Any) -> Table:
    found = statistics.read(desk, ALL, **more)
    return statistics.tables(found, (by,), suppress=0)[0]


def _counts(table: Table) -> dict[str, tuple[int, ...]]:
    return {one.key: tuple(one.counts.values()) for one in table.cells}


def test_cases_acts_and_people_are_counted_apart(desk: Drawer, take: Take) -> None:
    group = line.person("G1", group=True, count=11, count_precision="exact")
    take(persons=[group], acts=[line.incident()["acts"][0]] * 2)
    take()
    table = _table(desk, "country")
    assert _counts(table) == {"XW": (2, 2, 2, 3, 12)}
    assert statistics.NOT_VICTIMS in table.notes
    assert _table(desk, "type").cells[0].label == "Another kind of act"


def test_reports_that_were_joined_are_one_event(desk: Drawer, take: Take) -> None:
    first, second, _ = take(), take(), take()
    events.join(desk, (first.case_id, second.case_id), "the same evening")
    table = _table(desk, "country")
    assert _counts(table)["XW"][:2] == (3, 2)
    assert statistics.JOINED in table.notes


def test_what_was_taken_back_does_not_count(desk: Drawer, take: Take) -> None:
    for status in ("withdrawn", "archived-no-consent"):
        cases.save(desk, msgspec.structs.replace(take(), status=status))
    take()
    table = _table(desk, "status")
    assert (_counts(table), table.left_out) == ({"new": (1, 1, 1, 1, 1)}, 2)
    assert statistics.LEFT_OUT in table.notes


def test_a_period_leaves_out_what_was_not_in_it(desk: Drawer, take: Take) -> None:
    take(date_start="2026-03-14")
    take(date_start="2026")
    take(date_start={"none": "unknown"})
    every = _table(desk, "month")
    assert [one.key for one in every.cells] == ["2026", "2026-03", statistics.NOT_STATED]
    march = _table(desk, "month", first=date(2026, 3, 1), last=date(2026, 3, 31))
    assert (set(_counts(march)), march.undated) == ({"2026", "2026-03"}, 1)
    assert _counts(_table(desk, "month", first=date(2027, 1, 1))) == {}


def test_what_lasts_counts_in_the_month_it_began(desk: Drawer, take: Take) -> None:
    take(date_start="2026-03-14", ongoing="yes")
    take(date_start="2026-03-30", date_end="2026-05-02")
    take(date_start="2026-03/2026-04")
    assert [one.key for one in _table(desk, "month").cells] == ["2026", "2026-03"]
    assert _counts(_table(desk, "month"))["2026-03"][0] == 2


def test_a_case_that_cannot_be_read_still_counts(desk: Drawer, take: Take) -> None:
    cases.save(desk, msgspec.structs.replace(take(), report_sha256="0" * 64))
    assert _counts(_table(desk, "type")) == {statistics.NOT_STATED: (1, 1, 1, 0, 0)}


def test_small_numbers_hide_in_every_form(desk: Drawer, take: Take, tmp_path: Path) -> None:
    for _ in range(6):
        take()
    take(country="XE")
    found = statistics.read(desk, ALL)
    made = statistics.tables(found, statistics.WAYS, suppress=5)
    (country,) = (one for one in made if one.by == "country")
    assert [str(one.shown["cases"]) for one in country.cells] == ["≥5", "<5"]
    # A total that one table hides stands in no other.
    assert {str(one.shown["cases"]) for one in made} == {str(country.shown["cases"])}
    for form in tables.FORMS:
        tables.write(desk, made, form, tmp_path / form, below=5)
    rows = list(csv.reader((tmp_path / "csv").read_text("utf-8-sig").splitlines()))
    assert ["By country", "Estmark", *["<5"] * 5] in rows
    assert ["Note", "TRAINING"] in [row[:2] for row in rows]
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "xlsx").read_bytes()))
    assert book.sheetnames[0] == "By type"
    told = json.loads((tmp_path / "json").read_bytes())
    assert told["mark"] == "TRAINING"
    assert (told["format"], told["training"], told["suppressed_below"]) == (
        *("defender-statistics", True),
        5,
    )
    assert not any(one.get("left_out") for one in told["tables"])
    last = [*desk.custody.entries()][-1]
    assert (last.action, last.item) == ("exported", "statistics")


def test_small_numbers_are_shown_with_a_reason_that_stands_in_the_file(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    take()
    made = statistics.tables(statistics.read(desk, ALL), ("type",), suppress=0)
    with pytest.raises(InputError, match="reason-missing"):
        tables.write(desk, made, "csv", tmp_path / "a", below=0, small=" ")
    assert not (tmp_path / "a").exists()
    tables.write(desk, made, "csv", tmp_path / "a", below=0, small="=our board")
    assert "because: =our board" in (tmp_path / "a").read_text("utf-8-sig")
    assert [*desk.custody.entries()][-1].action == "exported-small-numbers"


def test_the_desk_says_what_is_small(desk: Drawer) -> None:
    assert statistics.below(desk) == 5
    desk.settings.set("suppress-below", 10)
    assert statistics.below(desk) == 10
    for odd in (0, -3, 1_000, "ten"):
        desk.settings.set("suppress-below", odd)
        assert statistics.below(desk) == 5


def test_counting_can_be_stopped(desk: Drawer, take: Take) -> None:
    take()
    with pytest.raises(InputError, match="cancelled"):
        statistics.read(desk, ALL, progress=lambda _done, _all: False)


def test_an_empty_desk_has_empty_tables(desk: Drawer, tmp_path: Path) -> None:
    made = statistics.tables(statistics.read(desk, ALL), statistics.WAYS, suppress=5)
    assert all(not one.cells for one in made)
    for form in tables.FORMS:
        assert tables.write(desk, made, form, tmp_path / form, below=5).cases == 0
