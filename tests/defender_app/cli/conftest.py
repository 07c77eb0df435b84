"""A defender and a desk, each with a fresh training vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import line
from tests.support.command_line import Pair, Seat, Seats, sealed_with_every_reason, write_json


@pytest.fixture(scope="session")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Seats:
    return Seats(tmp_path_factory.mktemp("vault-masters"))


@pytest.fixture
def sender(seats: Seats, tmp_path: Path) -> Seat:
    return seats.take(tmp_path / "sender vault")


@pytest.fixture
def desk(seats: Seats, tmp_path: Path) -> Seat:
    return seats.take(tmp_path / "desk vault")


@pytest.fixture
def pair(seats: Seats, tmp_path: Path) -> Pair:
    """A sender and a desk that know each other."""
    return seats.pair(tmp_path)


@pytest.fixture
def record(pair: Pair, tmp_path: Path) -> str:
    """A record of the sender that can be sealed for the desk."""
    file = write_json(tmp_path / "incident.json", line.incident())
    return str(pair.sender("record", "add", file).data["event_id"])


@pytest.fixture
def sealed(pair: Pair, record: str, tmp_path: Path) -> Path:
    """One report, sealed for the desk."""
    out = tmp_path / "out"
    out.mkdir()
    words = ("--to", pair.contact, "--record", record, "--out", out)
    return Path(sealed_with_every_reason(pair.sender, *words).data["file"])
