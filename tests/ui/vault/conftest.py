"""A window over a vault with two drawers, and the settings page as it stands in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from crypto.shares import Share
from defender_app.vault import Vault, recovery
from tests.support import vaults
from tests.support.window import RecordedNotify, arrived
from ui.jobs import Jobs
from ui.settings.page import SettingsPage
from ui.vault.flow import Flow
from ui.workplace import Workplace

One = TypeVar("One", bound=Flow)
Open = Callable[[type[One]], One]


@pytest.fixture
def two_drawers(tmp_path: Path) -> Path:
    """The folder of a locked vault with two drawers in use."""
    return vaults.new_vault(
        tmp_path / "two", vaults.PASSPHRASE, vaults.SECOND, drawer_size=512 * vaults.KIB
    )


@pytest.fixture
def two(two_drawers: Path) -> Iterator[Vault]:
    """It is open at its first drawer."""
    with vaults.opened(two_drawers) as held:
        yield held


@pytest.fixture
def two_place(two: Vault, jobs: Jobs, notify: RecordedNotify, go: object) -> Workplace:
    """What a page works with over it."""
    return Workplace(two.drawer, two.folder, two.training, jobs, notify, go, vault=two)  # type: ignore[arg-type] # records


@pytest.fixture
def page(two_place: Workplace, qtbot: QtBot, settled: Callable[[], None]) -> SettingsPage:
    """The settings over it."""
    made = SettingsPage(two_place)
    arrived(made, qtbot, settled, (1076, 630))
    return made


@pytest.fixture
def opened_dialog(page: SettingsPage) -> Open[Flow]:
    """Finds the dialog of a kind that a button has just opened."""

    def find(kind: type[One]) -> One:
        return next(one for one in page.findChildren(kind) if one.isVisible())

    return find


@pytest.fixture
def words_in_force(two: Vault) -> tuple[Share, ...]:
    """Recovery words of the open drawer."""
    new = recovery.prepare()
    recovery.keep(two, vaults.PASSPHRASE, new)
    return new.shares
