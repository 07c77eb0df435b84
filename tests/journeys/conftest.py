"""A defender and a desk, each with a training vault, who have compared the digits."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Pair, Seat, Seats


@pytest.fixture(scope="session")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Seats:
    return Seats(tmp_path_factory.mktemp("vault-masters"))


@pytest.fixture
def pair(seats: Seats, tmp_path: Path) -> Pair:
    return seats.pair(tmp_path)


@pytest.fixture
def sender(pair: Pair) -> Seat:
    return pair.sender


@pytest.fixture
def desk(pair: Pair) -> Seat:
    return pair.desk


@pytest.fixture
def contact(pair: Pair) -> str:
    return pair.contact
