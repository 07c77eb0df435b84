"""One small workshop for all tests, copied where it is changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from defender_app.workshop import folder as folders
from defender_app.workshop import making, scenario
from defender_app.workshop.folder import Workshop
from defender_app.workshop.scenario import Scenario

SOME = ("TRN-01", "TRN-05", "TRN-09", "TRN-11", "TRN-02", "TRN-16", "TRN-20")
"""One of each state, and three that are ready."""

Seats = Callable[[Workshop, str], AbstractContextManager[Drawer]]


def some_cases() -> Scenario:
    """A few of the Westeria cases."""
    whole = scenario.builtin()
    return replace(whole, cases=tuple(case for case in whole.cases if case.name in SOME))


@dataclass(frozen=True)
class Made:
    """A workshop that nobody changes, and what was said when it was made."""

    started: making.Started

    def copied(self, place: Path) -> Workshop:
        """The same somewhere else."""
        shutil.copytree(self.started.workshop.root, place, symlinks=True)
        return folders.at(place)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The workshop, made once."""
    root = tmp_path_factory.mktemp("workshop") / "w"
    return Made(making.start(root, cases_of=some_cases(), drawer_size=2 << 20))


@pytest.fixture
def workshop(made: Made, tmp_path: Path) -> Workshop:
    """A copy of it."""
    return made.copied(tmp_path / "w")


@contextmanager
def _seat(workshop: Workshop, who: str) -> Iterator[Drawer]:
    place = workshop.root / folders.VAULTS[who]
    with Vault.open(place, folders.PASSPHRASES[who]) as vault:
        yield vault.drawer


@pytest.fixture
def seat() -> Seats:
    """Opens the vault of one seat of a workshop."""
    return _seat
