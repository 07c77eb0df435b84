"""A vault with four drawers, of which the first takes quick notes in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from defender_app.quick_notes import switching
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.quick_notes import FIRST, SECOND

Opened = Callable[..., AbstractContextManager[Vault]]
OTHERS = ("a third for nobody here", "and a fourth for them")


@pytest.fixture(scope="session")
def note_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: switching on is what most tests begin with."""
    folder = tmp_path_factory.mktemp("noted") / "vault"
    vaults.new_vault(folder, FIRST, SECOND, *OTHERS, drawer_size=2 * vaults.MIB)
    with vaults.opened(folder, FIRST) as vault:
        switching.switch_on(vault.drawer, folder)
    return folder


@pytest.fixture
def noted(note_template: Path, tmp_path: Path) -> Path:
    """The folder, locked."""
    return Path(shutil.copytree(note_template, tmp_path / "vault"))


@pytest.fixture
def owner(noted: Path) -> Iterator[Vault]:
    """It, open at the drawer that takes notes in."""
    with vaults.opened(noted, FIRST) as vault:
        yield vault


@pytest.fixture
def unlock(noted: Path) -> Opened:
    """Opens a drawer as often as a test wants."""

    @contextmanager
    def opened(passphrase: str = FIRST) -> Iterator[Vault]:
        with vaults.opened(noted, passphrase) as vault:
            yield vault

    return opened
