"""A desk's work in a backup: what both places worked out, which cases belong together, the list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from defender_app import wire
from defender_app.backup import merging
from defender_app.errors import InputError
from defender_app.focal import case_index, cases, events, work
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, many_cases

WHY = "two accounts agree"


@pytest.fixture
def first(new_vaults: line.Vaults) -> Drawer:
    """A desk with four cases, judged and joined."""
    desk = new_vaults.drawer()
    many = many_cases.Desk(desk)
    for number in range(4):
        many.take(many_cases.incident(number, date(2026, 11, 1)))
    work.judge_urgency(desk, "1", "critical", WHY)
    events.join(desk, ["1", "2"], WHY)
    events.decide(desk, "3", "4", "related", WHY)
    return desk


def listed(drawer: Drawer) -> list[tuple[object, ...]]:
    """The rows as they are shown, without the numbers, which may be other ones."""
    rows = case_index.rows(drawer)
    plain = [msgspec.structs.astuple(msgspec.structs.replace(one, number=0)) for one in rows]
    return sorted(plain, key=str)


def proven(drawer: Drawer) -> None:
    sql = "SELECT * FROM case_rows ORDER BY case_id"
    before = drawer.database.rows(sql), drawer.database.rows("SELECT count(*) FROM case_marks")
    case_index.rebuild(drawer)
    after = drawer.database.rows(sql), drawer.database.rows("SELECT count(*) FROM case_marks")
    assert before == after


def brought(new_vaults: line.Vaults, source: Drawer, into: Drawer, folder: Path) -> int:
    """Back up one desk, and bring that into another; gives how many documents came."""
    words = backups.Words.of(backups.held(new_vaults, source))
    return words.restore(backups.write(source, folder).path, into).documents


def test_an_empty_desk_gets_everything_back(
    new_vaults: line.Vaults, first: Drawer, empty: Drawer, backups_folder: Path
) -> None:
    assert brought(new_vaults, first, empty, backups_folder) > 8
    assert listed(empty) == listed(first)
    for row in case_index.rows(first):
        assert work.of(empty, row.case_id) == work.of(first, row.case_id)
    assert empty.documents.all(events.EVENT) == first.documents.all(events.EVENT)
    assert empty.documents.all(events.PAIR) == first.documents.all(events.PAIR)
    proven(empty)
    assert case_index.counts(empty).cases == 4


def test_numbers_that_are_taken_are_other_ones_and_everything_else_agrees(
    new_vaults: line.Vaults, first: Drawer, empty: Drawer, backups_folder: Path
) -> None:
    many = many_cases.Desk(empty)
    for number in range(3):
        many.take(many_cases.incident(number, date(2026, 11, 1)))
    brought(new_vaults, first, empty, backups_folder)
    rows = case_index.rows(empty)
    assert sorted(row.number for row in rows) == [1, 2, 3, 4, 5, 6, 7]
    assert cases.next_number(empty) == 8
    for row in rows:
        assert cases.get(empty, str(row.number)).case_id == row.case_id
    proven(empty)
    assert brought(new_vaults, first, empty, backups_folder) == 0


def test_two_places_that_both_worked(
    new_vaults: line.Vaults, first: Drawer, empty: Drawer, backups_folder: Path
) -> None:
    brought(new_vaults, first, empty, backups_folder)
    ids = {row.number: row.case_id for row in case_index.rows(empty)}
    new_vaults.clock.forward(hours=1)
    work.judge_urgency(empty, ids[1], "low", "she is home")
    events.leave(empty, ids[2], "another day")
    new_vaults.clock.forward(hours=1)
    work.set_status(first, "4", "acted")
    events.join(first, ["3", "4"], WHY)
    work.note(first, ids[1], "exported")
    brought(new_vaults, empty, first, backups_folder)
    # Later there: what was judged last, and what was left, holds here too.
    known = work.of(first, ids[1])
    assert known.urgency.value == "low"
    assert known.event == ""
    assert {one.what for one in known.history} == {"urgency", "joined", "event-ended", "exported"}
    assert events.of_case(first, ids[2]) is None
    joined = events.of_case(first, ids[3])
    assert joined is not None
    assert set(joined.case_ids) == {ids[3], ids[4]}
    proven(first)
    # And the other way round: both are the same afterwards.
    brought(new_vaults, first, empty, backups_folder)
    for case_id in ids.values():
        assert work.of(empty, case_id) == work.of(first, case_id)
    assert empty.documents.all(events.EVENT) == first.documents.all(events.EVENT)
    assert {row.event for row in case_index.rows(empty)} == {"", joined.event_id}
    proven(empty)


def test_what_is_damaged_here_stops_no_backup(
    new_vaults: line.Vaults, first: Drawer, empty: Drawer, backups_folder: Path
) -> None:
    strange = many_cases.Desk(empty).take(many_cases.incident(9, date(2026, 11, 1)))
    empty.documents.put(work.KIND, strange.case_id, b"{")
    brought(new_vaults, first, empty, backups_folder)
    assert len(case_index.rows(empty)) == 5
    assert empty.documents.get(work.KIND, strange.case_id) == b"{"


@pytest.mark.parametrize(
    ("kind", "name", "body"),
    [
        ("case-work", "a" * 32, b"{}"),
        ("case-work", "a" * 32, wire.encode(work.CaseWork(case_id="b" * 32))),
        ("case-work", "a" * 32, b'{"case_id":"' + b"a" * 32 + b'","later":1}'),
        ("case-event", "a" * 32, b"[]"),
        ("case-pair", "x", b'{"first":"a"}'),
    ],
)
def test_a_document_that_nobody_could_read_is_refused(kind: str, name: str, body: bytes) -> None:
    with pytest.raises(InputError, match="backup-document"):
        merging.check(kind, name, body)
