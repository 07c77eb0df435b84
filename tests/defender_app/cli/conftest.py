"""A defender and a desk, each with a fresh training vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Seat, Seats


@pytest.fixture(scope="session")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Seats:
    return Seats(tmp_path_factory.mktemp("vault-masters"))


@pytest.fixture
def sender(seats: Seats, tmp_path: Path) -> Seat:
    return seats.take(tmp_path / "sender vault")


@pytest.fixture
def desk(seats: Seats, tmp_path: Path) -> Seat:
    return seats.take(tmp_path / "desk vault")
