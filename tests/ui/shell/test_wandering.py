"""The window survives somebody who never waits for it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.training.samples import samples
from tests.support import vaults
from tests.support.wandering import Wanderer
from ui.theme import theme

RECORDS = 300
CopiesVault = Callable[[Path], Path]


@pytest.fixture(scope="session")
def full_vault(tmp_path_factory: pytest.TempPathFactory) -> CopiesVault:
    """Copies a vault with many records."""
    template = tmp_path_factory.mktemp("wandering") / "vault"

    def copy(place: Path) -> Path:
        if not template.exists():
            vaults.new_vault(template, drawer_size=16 * vaults.MIB)
            with vaults.opened(template) as vault, vault.drawer.transaction():
                for number in range(RECORDS):
                    incident = samples()[number % len(samples())].incident
                    vault.drawer.incidents.save(msgspec.structs.replace(incident, event_id=None))
        return Path(shutil.copytree(template, place))

    return copy


def wander(folder: Path, seed: int, steps: int, qtbot: QtBot) -> None:
    walk = Wanderer(folder, seed, qtbot)
    try:
        walk.walk(steps)
    finally:
        walk.leave()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.install(app, "light")
    assert len(walk.taken) == steps


@pytest.mark.long
@pytest.mark.ci
def test_a_short_walk_ends_well(full_vault: CopiesVault, tmp_path: Path, qtbot: QtBot) -> None:
    wander(full_vault(tmp_path / "vault"), 12, 150, qtbot)


@pytest.mark.long
@pytest.mark.timeout(900)  # about two minutes on two quiet cores
@pytest.mark.parametrize("seed", range(20))
def test_a_long_walk_ends_well(
    seed: int, full_vault: CopiesVault, tmp_path: Path, qtbot: QtBot
) -> None:
    wander(full_vault(tmp_path / "vault"), seed, 2000, qtbot)
