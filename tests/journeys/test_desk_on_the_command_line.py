"""A year at the desk on the command line: from a bag of post to the export."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from defender_app import vault
from defender_app.focal import contacts, own_cards
from tests.support import export_lines, post, uwazi_importer
from tests.support.command_line import PASSPHRASE, Seat, Seats, meet
from tests.support.post import Post
from tests.support.slices import CI

ROOM = 16 << 20
FEW = (
    "chunks swapped",
    "bomb",
    "depth 65",
    "practice and real",
    "not for us",
    "words",
    "for another desk",
)


def today() -> date:
    return datetime.now(tz=UTC).date()


def posted(sender: Seat, desk: Seat, contact: str, tmp_path: Path, good: int, bad: Any) -> Post:
    """A bag of post from the defender's own vault."""
    with vault.Vault.open(desk.folder, PASSPHRASE) as theirs:
        (own,) = own_cards.every(theirs.drawer)
    with vault.Vault.open(sender.folder, PASSPHRASE) as hers:
        known = contacts.get(hers.drawer, contact)
        return post.make(
            hers.drawer, known, own, tmp_path / "post", good=good, bad=bad, today=today()
        )


@pytest.mark.parametrize(
    ("good", "bad"), [(6, FEW), pytest.param(60, None, marks=CI)], ids=["few", "all"]
)
@pytest.mark.timeout(600)
def test_a_year_at_the_desk(seats: Seats, tmp_path: Path, good: int, bad: Any) -> None:
    sender = seats.take(tmp_path / "sender", size=ROOM)
    desk = seats.take(tmp_path / "desk", size=ROOM)
    contact = meet(sender, desk, tmp_path)
    bag = posted(sender, desk, contact, tmp_path, good, bad)
    _open(desk, bag)
    first, second = _triage(desk)
    _join(desk, first, second)
    _answer(desk, sender, first, tmp_path)
    _register(desk, first)
    _paragraph(desk, first, tmp_path)
    _export(desk, good, tmp_path)


def _open(desk: Seat, bag: Post) -> None:
    said = desk.tries("open", bag.folder)
    assert said.code == 1
    rows = {Path(one["file"]).name: one for one in said.data["files"]}
    assert rows.keys() == bag.good.keys() | bag.bad.keys() | {bag.copy}
    for name, one in bag.bad.items():
        assert (rows[name]["outcome"], rows[name]["why"]) == (one.outcome, one.code), name
    assert {rows[name]["outcome"] for name in bag.good} == {"opened"}
    assert rows[bag.copy]["outcome"] == "duplicate"
    listed = desk("case", "list").data["cases"]
    assert {one["titles"][0] for one in listed} == set(bag.good.values())
    again = {one["outcome"] for one in desk.tries("open", bag.folder).data["files"]}
    assert "opened" not in again


def _triage(desk: Seat) -> tuple[str, str]:
    """The two cases of one event, after the first was looked at."""
    found = desk("case", "list", "--within-72", "--order", "urgency").data["cases"]
    assert found[0]["urgency"] == "critical"
    numbers = {one["titles"][0]: str(one["number"]) for one in found}
    first, second = numbers[post.FIRST], numbers[post.SECOND]
    refused = desk.tries("case", "set", first, "--urgency", "critical")
    assert refused.code == 1
    desk("case", "set", first, "--urgency", "critical", "--why", "She leaves tomorrow")
    desk("case", "set", first, "--violation", "likely", "--why", "Two sources say so")
    row = next(one for one in desk("case", "list").data["cases"] if str(one["number"]) == first)
    assert (row["urgency"], row["violation"]) == ("critical", "likely")
    return first, second


def _join(desk: Seat, first: str, second: str) -> None:
    near = desk("case", "candidates", first).data["candidates"]
    assert second in {str(one["number"]) for one in near}
    compared = desk("case", "compare", first, second).data
    assert compared
    why = ("--why", "The same gate on the same day")
    desk("case", "decide", first, second, "--same-event", *why)
    listed = {str(one["number"]): one for one in desk("case", "list").data["cases"]}
    assert listed[first]["event"] == listed[second]["event"] != ""
    assert why[1] in json.dumps(desk("case", "history", first).data)


def _answer(desk: Seat, sender: Seat, case: str, tmp_path: Path) -> None:
    case_id = next(
        one["case_id"] for one in desk("case", "list").data["cases"] if str(one["number"]) == case
    )
    words = ("--kind", "received", "--text", "It came. We read it today.")
    desk("reply", case_id, *words, "--out", tmp_path / "answers")
    (answer,) = (tmp_path / "answers").iterdir()
    taken = sender("reply-import", answer).data["files"][0]
    assert taken["outcome"] == "attached"
    left = desk("case", "list", "--within-72").data["cases"]
    assert case not in {str(one["number"]) for one in left}


def _register(desk: Seat, case: str) -> None:
    sent = (today() - timedelta(days=70)).isoformat()
    words = ("--action-type", "joint-allegation-letter", "--date", sent)
    made = desk("register", "add", *words, "--mechanism", "sp-sr-hrd", "--case", case).data
    late = desk("register", "overdue").data["overdue"]
    mine = [one for one in late if one["sort"] == "reply"]
    assert [one["days_late"] for one in mine] == [10], made
    answered = ("--date", today().isoformat(), "--kind", "letter")
    item = str(mine[0]["item"])
    desk("register", "response", item, "--responder", "government", *answered)
    late = desk("register", "overdue").data["overdue"]
    assert not [one for one in late if one["sort"] == "reply"]


def _paragraph(desk: Seat, case: str, tmp_path: Path) -> None:
    year = str(today().year)
    may = desk("case", "may", case, "--action", "sg-unnamed", "--year", year).data["actions"]
    assert all(one["allowed"] for one in may)
    refused = desk.tries("case", "may", case, "--action", "sg-named", "--year", year)
    assert refused.code == 1
    made = desk("draft", "make", case, "--action", "sg-unnamed", "--year", year).data
    assert "reportedly" in made["text"] or "allegedly" in made["text"]
    assert "HERON" not in made["text"]
    assert made["words"] <= 180
    assert tmp_path


def _export(desk: Seat, good: int, tmp_path: Path) -> None:
    target = tmp_path / "cases.zip"
    words = ("--all", "--format", "uwazi", "--for", "confide", "--out", target)
    asked = desk.tries("case", "export", *words)
    assert asked.error["code"] == "cannot-ask"
    done = desk("case", "export", *words, "--yes").data
    assert done["cases"] == good
    made = uwazi_importer.run(target.read_bytes(), export_lines.TEMPLATE)
    assert len(made.entities) == good
    assert not made.unknown
    with zipfile.ZipFile(target) as archive:
        table = archive.read("import.csv").decode()
    assert len(list(csv.reader(io.StringIO(table)))) == good + 1
    counted = desk("statistics", "--by", "country").data
    assert counted
