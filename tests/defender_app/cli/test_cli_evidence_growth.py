"""Files that do not fit: what it would take is said, and happens only when asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from defender_app.cli import faults
from tests.support.command_line import SMALL, Seat, Seats, command, write_json
from tests.support.incidents import sample


@pytest.fixture
def seat(seats: Seats, tmp_path: Path) -> Seat:
    return seats.take(tmp_path / "vault")


@pytest.fixture
def record(seat: Seat, tmp_path: Path) -> str:
    return str(
        seat("record", "add", write_json(tmp_path / "given.json", sample(9))).data["event_id"]
    )


def _sizes(seat: Seat) -> set[int]:
    return {path.stat().st_size for path in seat.folder.glob("drawer-[0-3]")}


def test_what_does_not_fit_is_named_and_leaves_nothing(
    seat: Seat, record: str, tmp_path: Path
) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"small")
    large.write_bytes(bytes(SMALL))
    said = seat.tries("evidence", "add", record, small, large)
    assert (said.code, said.error["code"]) == (faults.INPUT, "evidence-does-not-fit")
    assert said.error["missing_bytes"] > 0
    assert said.error["grown_bytes"] > SMALL
    assert "can see" in said.error["next"]
    held = seat("evidence", "list", record).data["evidence"]
    assert not [one for one in held if one["held"]]
    assert _sizes(seat) == {SMALL}


def test_growth_is_asked_for_twice(
    seat: Seat, record: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: False)
    large = tmp_path / "large"
    large.write_bytes(bytes(SMALL))
    said = seat.tries("evidence", "add", record, large, "--grow")
    assert (said.code, said.error["code"]) == (faults.USAGE, "cannot-ask")
    assert _sizes(seat) == {SMALL}
    added = seat("evidence", "add", record, large, "--grow", "--yes").data["evidence"]
    assert added[0]["size"] == SMALL
    (grown,) = _sizes(seat)
    assert grown > SMALL
    assert (grown - SMALL) % (SMALL // 4) == 0
    out = tmp_path / "back"
    seat("evidence", "export", added[0]["eid"], "--out", out)
    assert out.read_bytes() == large.read_bytes()


def test_a_vault_that_has_room_does_not_grow(seat: Seat, record: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    seat("evidence", "add", record, file, "--grow", "--yes")
    assert _sizes(seat) == {SMALL}


def test_that_the_original_stays_is_said(seat: Seat, record: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    said = " ".join(command("evidence", "add", record, file, *where).out.split())
    assert "still where they were" in said
