"""Taking in a table: the view of its columns, of what rows become, of what is not understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.window import RecordedNotify
from ui.incidents.page import IncidentsPage
from ui.incidents.tables.view import TableImport
from ui.workplace import Workplace

Show = Callable[..., IncidentsPage]
Settled = Callable[[], None]
TABLE = (
    "Event title,Date,Country,Place,Type of act,Victim,Passport number,Description\n"
    "Stopped at the gate,14/03/2025,Westeria,Port Lunden,Exit ban,Ilva Torrenko,X123,They asked.\n"
    "Called in,2025-03,Westeria,a town,travel ban,Bron Keld | Ana Vell,,They asked again.\n"
    "A bad row,31/31/2025,Freedonia,a town,nonsense,Cor Tann,,They asked once more.\n"
)


@pytest.fixture
def table_of(
    show_list: Show, training_place: Workplace, settled: Settled, tmp_path: Path
) -> Callable[..., TableImport]:
    def opening(content: str | bytes, name: str = "table.csv") -> TableImport:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        page = show_list(training_place)
        page.ways.table_chosen.emit(path)
        settled()
        table = page.table
        assert table is not None
        return table

    return opening


def test_right_rows_are_taken_and_wrong_cells_are_named(
    table_of: Callable[..., TableImport],
    training_place: Workplace,
    settled: Settled,
    notify: RecordedNotify,
) -> None:
    table = table_of(TABLE)
    assert table.take.text().startswith("Take in 2 record")
    said = [table.wrong.index(at, 0).data() for at in range(table.wrong.rowCount())]
    assert [one.partition(",")[0] for one in said] == [
        "Row 4  ·  \u2068Date\u2069  ·  \u206831/31/2025\u2069",
        "Row 4  ·  \u2068Country\u2069  ·  \u2068Freedonia\u2069",
        "Row 4  ·  \u2068Type of act\u2069  ·  \u2068nonsense\u2069",
    ]
    assert "not read as a date" in said[0]
    # What no field ever holds is left out, and is not even shown.
    passport = table.columns.rows[6]
    assert passport.pick.words() == "Left out: no field ever holds this"
    assert passport.sample.text() == "Not shown here"
    assert table.columns.rows[5].sample.text() == "Not shown here"
    table.take.click()
    settled()
    rows = training_place.drawer.incidents.list()
    assert {row.title for row in rows} == {"Stopped at the gate", "Called in"}
    assert {row.record_status for row in rows} == {"draft"}
    ((said_at_the_end, more),) = notify.ends
    assert said_at_the_end.startswith("2 draft")
    assert more == ""
    names = training_place.drawer.identities.names()
    assert set(names) == {"Ilva Torrenko", "Bron Keld", "Ana Vell"}
    assert notify.problems == []


def test_the_same_table_again_brings_nothing(
    table_of: Callable[..., TableImport], training_place: Workplace, settled: Settled
) -> None:
    table_of(TABLE).take.click()
    settled()
    table = table_of(TABLE)
    assert not table.take.isEnabled()
    assert "2 row" in table.summary.text()
    assert "here already" in table.summary.text()
    assert len(training_place.drawer.incidents.list()) == 2


def test_a_column_becomes_something_else(
    table_of: Callable[..., TableImport], settled: Settled
) -> None:
    table = table_of(TABLE)
    table.columns.changed.emit(4, "")
    table.columns.changed.emit(1, "")
    settled()
    table.columns.changed.emit(2, "place_text")
    settled()
    assert table.take.text().startswith("Take in 3 record")
    assert table.columns.rows[3].pick.words() == ""
    assert ("Where did it happen?", "Freedonia") not in table.becomes.told


def test_a_day_that_could_be_a_month_is_asked_for(
    table_of: Callable[..., TableImport], settled: Settled
) -> None:
    table = table_of("Title,Date\na record,03/04/2025\n")
    assert not table.take.isEnabled()
    assert "Day or month first?" in table.wrong.index(0, 0).data()
    table.options.order.choose("day")
    table.options.order.changed.emit()
    settled()
    assert table.take.isEnabled()
    assert "3 Apr 2025" in [value for _, value in table.becomes.told]


def test_names_are_not_shown_in_what_a_row_becomes(table_of: Callable[..., TableImport]) -> None:
    table = table_of(TABLE)
    shown = " ".join(f"{label} {value}" for label, value in table.becomes.told)
    assert "•••" in shown
    assert "Torrenko" not in shown


def test_leaving_takes_nothing(
    table_of: Callable[..., TableImport], training_place: Workplace, settled: Settled
) -> None:
    table = table_of(TABLE)
    table.leave.click()
    settled()
    assert training_place.drawer.incidents.list() == ()
    assert table.drafts == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "table-empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "table-old-or-locked"),
        (b"\x00\x01\x02\xff" * 50 + b"\x05", "table-not-text"),
    ],
)
def test_what_is_no_table_is_said(
    show_list: Show,
    training_place: Workplace,
    settled: Settled,
    notify: RecordedNotify,
    tmp_path: Path,
    content: bytes,
    code: str,
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    page = show_list(training_place)
    page.ways.table_chosen.emit(path)
    settled()
    assert [one.code for one in notify.problems] == [code]
    assert page.table is None


LONG = "Title,Date,Description\n" + "".join(f"Title {n},2025,text {n}\n" for n in range(400))


def test_stopping_half_way_keeps_what_is_in_and_says_so(
    table_of: Callable[..., TableImport],
    training_place: Workplace,
    settled: Settled,
    notify: RecordedNotify,
) -> None:
    table = table_of(LONG)
    table.take.click()
    assert table._job is not None
    table._job.cancel()
    settled()
    count = len(training_place.drawer.incidents.list())
    assert count < 400
    ((said, more),) = notify.ends
    assert said.startswith(f"{count} draft")
    assert f"{400 - count} row" in said
    assert f"from row {count + 2} on" in said
    assert "nothing comes in twice" in more
    # What is left to be taken is offered at once.
    assert table.take.isEnabled()
    assert table.take.text().startswith(f"Take in {400 - count} record")
    table.take.click()
    settled()
    assert len(training_place.drawer.incidents.list()) == 400
    assert notify.problems == []


def test_who_left_the_table_hears_what_came_in(
    table_of: Callable[..., TableImport],
    training_place: Workplace,
    settled: Settled,
    notify: RecordedNotify,
) -> None:
    table = table_of(LONG)
    table.take.click()
    table.leave.click()
    settled()
    count = len(training_place.drawer.incidents.list())
    ((said, _),) = notify.ends
    assert said.startswith(f"{count} draft")


def test_saves_go_on_while_a_table_comes_in(
    table_of: Callable[..., TableImport], training_place: Workplace, settled: Settled
) -> None:
    drawer, jobs = training_place.drawer, training_place.jobs
    table = table_of(LONG)
    table.take.click()
    there: list[int] = []

    def save() -> int:
        drawer.settings.set("typed", "meanwhile")
        return len(drawer.incidents.list())

    jobs.do(save, there.append, owner=table)
    assert jobs.finish(1_000)
    assert there[0] < 400
    settled()
    assert len(drawer.incidents.list()) == 400
