"""A defender's drawer with something of everything in it, and its recovery words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from defender_app.vault import Finding, checking
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults


@pytest.fixture
def words(new_vaults: line.Vaults, defender: Drawer) -> backups.Words:
    """Recovery words of the defender's drawer."""
    return backups.Words.of(backups.held(new_vaults, defender))


@pytest.fixture
def found_in(new_vaults: line.Vaults) -> Callable[[Drawer], list[Finding]]:
    """What a check of the vault around a drawer finds."""
    return lambda drawer: checking.check(backups.held(new_vaults, drawer))


@pytest.fixture(scope="session")
def kept(vault_templates: Path, tmp_path_factory: pytest.TempPathFactory) -> backups.Kept:
    """A backup of a filled drawer that no test changes."""
    place = tmp_path_factory.mktemp("kept-backup")
    made = line.Vaults(vault_templates, place)
    drawer, desk = made.drawer(size=4 * vaults.MIB), made.drawer()
    words = backups.Words.of(backups.held(made, drawer))
    out, stick = place / "out", place / "stick"
    out.mkdir()
    stick.mkdir()
    ids = backups.fill_defender(drawer, desk, out)
    path = backups.write(drawer, stick).path
    holds = backups.holds(drawer)
    made.close()
    return backups.Kept(path, words, ids, holds)


@pytest.fixture
def ids(defender: Drawer, desk: Drawer, out: Path) -> dict[str, str]:
    """The defender's drawer filled; ids by what they are."""
    return backups.fill_defender(defender, desk, out)


@pytest.fixture
def defender(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a defender, for practice, with room for files."""
    return new_vaults.drawer(size=4 * vaults.MIB)


@pytest.fixture
def empty(new_vaults: line.Vaults) -> Drawer:
    """Another drawer, in a new vault for practice."""
    return new_vaults.drawer(size=4 * vaults.MIB)


@pytest.fixture
def backups_folder(tmp_path: Path) -> Path:
    """Where backups go."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
