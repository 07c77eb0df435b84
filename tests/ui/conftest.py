"""What holds for every test of the window: no modal box, a real vault, real jobs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from tests.support import vaults
from tests.support.window import RecordedGo, RecordedNotify
from tests.support.window_rules import window_rules
from ui.jobs import Jobs
from ui.theme import theme
from ui.workplace import Workplace

DRAWER = 2 * vaults.MIB


@pytest.fixture(autouse=True)
def _window_rules(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No modal boxes; every test begins in light English."""
    with window_rules(qapp, monkeypatch):
        yield


@pytest.fixture(scope="session", autouse=True)
def _theme(qapp: QApplication) -> None:
    theme.install(qapp, "light")


@pytest.fixture(scope="session")
def window_templates(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Makes each kind of vault once; tests get copies, because making one takes longer."""
    folder = tmp_path_factory.mktemp("window-templates")

    def template(kind: str) -> Path:
        made = folder / kind
        if not made.exists():
            vaults.new_vault(made, drawer_size=DRAWER, training=kind == "practice")
        return made

    return template


@pytest.fixture
def vault_folder(window_templates: Callable[[str], Path], tmp_path: Path) -> Path:
    """The folder of a locked vault, not for practice."""
    return Path(shutil.copytree(window_templates("real"), tmp_path / "vault"))


@pytest.fixture
def vault(vault_folder: Path) -> Iterator[Vault]:
    """An open vault, not for practice."""
    with Vault.open(vault_folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        yield opened


@pytest.fixture
def training_vault(window_templates: Callable[[str], Path], tmp_path: Path) -> Iterator[Vault]:
    """An open practice vault."""
    folder = shutil.copytree(window_templates("practice"), tmp_path / "practice")
    with Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        yield opened


@pytest.fixture
def desk_drawer(tmp_path: Path) -> Iterator[Drawer]:
    """A small drawer of a focal point, for practice."""
    folder = tmp_path / "desk"
    vaults.new_vault(folder, drawer_size=vaults.MIB, training=True)
    with vaults.opened(folder) as vault:
        yield vault.drawer


@pytest.fixture
def notify() -> RecordedNotify:
    """Records what the person is told, and answers for them."""
    return RecordedNotify()


@pytest.fixture
def jobs(notify: RecordedNotify) -> Iterator[Jobs]:
    """The real thing; stopped at the end of the test."""
    made = Jobs(notify.problem)
    yield made
    assert made.stop(10_000), "work is still running"


@pytest.fixture
def go() -> RecordedGo:
    """Records where pages lead."""
    return RecordedGo()


@pytest.fixture
def place(vault: Vault, jobs: Jobs, notify: RecordedNotify, go: RecordedGo) -> Workplace:
    """The workplace of a page: an open vault that is not for practice."""
    return Workplace(vault.drawer, vault.folder, vault.training, jobs, notify, go, vault=vault)


@pytest.fixture
def training_place(
    training_vault: Vault, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Workplace:
    """The workplace of a page in a practice vault."""
    vault = training_vault
    return Workplace(vault.drawer, vault.folder, vault.training, jobs, notify, go, vault=vault)


@pytest.fixture
def settled(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    """Call it to wait until all work is done and its results were delivered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
        # What was put into a layout by the results is shown by an event of its own.
        QApplication.processEvents()
        qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)

    return wait
