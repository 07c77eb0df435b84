"""The vault: a folder with four encrypted drawers (docs/formats.md 5)."""

from __future__ import annotations

from defender_app.vault.checking import Finding, check
from defender_app.vault.creation import create
from defender_app.vault.drawer import Drawer
from defender_app.vault.outside import VaultInfo, inspect
from defender_app.vault.vault import Vault

__all__ = ["Drawer", "Finding", "Vault", "VaultInfo", "check", "create", "inspect"]
