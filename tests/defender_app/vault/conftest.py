"""A vault, open, in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app import vault
from tests.support import vaults


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A locked vault of 1 MiB drawers with one passphrase."""
    return vaults.new_vault(tmp_path / "vault")


@pytest.fixture
def open_vault(folder: Path) -> Iterator[vault.Vault]:
    with vaults.opened(folder) as opened:
        yield opened


@pytest.fixture
def drawer(open_vault: vault.Vault) -> vault.Drawer:
    return open_vault.drawer
