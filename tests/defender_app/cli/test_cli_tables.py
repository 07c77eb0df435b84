"""``record import`` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from defender_app.cli import faults
from tests.support.command_line import Seat

TABLE = (
    "Title,When,Country,Type,Victim,Passport,Description\n"
    "At the gate,03/04/2025,Westeria,exit ban,Ilva Torrenko,X1,They came.\n"
    "Called in,2025-03,Westeria,interogation summons,Bron Keld,,They asked.\n"
    "A third,2025,Westeria,raid,,,Ilva was there.\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "cases.csv"
    path.write_text(TABLE)
    return path


def test_a_preview_takes_nothing(sender: Seat, table: Path) -> None:
    said = sender("record", "import", table, "--preview")
    assert said.data["rows"] == 3
    assert (said.data["new"], said.data["wrong"]) == (1, 2)
    assert [(one["row"], one["heading"], one["code"]) for one in said.data["cells"]] == [
        (2, "When", "cell-date-order"),
        (3, "Type", "cell-unknown-act"),
    ]
    assert said.data["taken"] is None
    assert sender("record", "list").data["records"] == []


def test_right_rows_come_in_and_the_second_time_nothing(sender: Seat, table: Path) -> None:
    said = sender("record", "import", table, "--dates", "day", "--column", "4=act", "--yes")
    assert len(said.data["taken"]) == 2
    rows = sender("record", "list").data["records"]
    assert {(row["title"], row["record_status"]) for row in rows} == {
        ("At the gate", "draft"),
        ("A third", "draft"),
    }
    again = sender("record", "import", table, "--dates", "day", "--yes")
    assert again.data["taken"] is None
    assert again.data["again"] == 2


def test_names_are_neither_shown_nor_asked_for(sender: Seat, table: Path) -> None:
    said = sender("record", "import", table, "--dates", "day", "--yes")
    assert "Torrenko" not in said.out + said.err
    shown = sender("record", "show", said.data["taken"][0])
    assert shown.data["hidden_identities"] == 1
    assert "Torrenko" not in shown.out


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--column", "Nothing=title"), "no-such-column"),
        (("--column", "When=nothing"), "no-such-field"),
        (("--sheet", "Nothing"), "no-such-sheet"),
        (("--header", "99"), "no-such-row"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    sender: Seat, table: Path, options: tuple[str, str], code: str
) -> None:
    said = sender.tries("record", "import", table, *options)
    assert (said.code, said.error["code"]) == (faults.USAGE, code)
