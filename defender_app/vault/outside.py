"""A vault folder that passed every check that needs no passphrase (docs/formats.md 5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crypto.errors import UnsupportedError
from crypto.passphrase import KdfParameters
from defender_app.errors import InputError
from defender_app.files import NEUTRAL_TIME
from defender_app.vault import folder as rules
from defender_app.vault import keys_file

if TYPE_CHECKING:
    from pathlib import Path

    from crypto import keycells


@dataclass(frozen=True)
class VaultInfo:
    """What can be said about a vault without a passphrase.

    Attributes:
        vault_id: 32 hex digits.
        training: whether it is for fiction.
        drawer_size: bytes of each drawer, as in force (after growth).
        created_drawer_size: the same as it was at creation.
        kdf: cost of a guess.
        keys_agree: both copies of the key cells are good and equal.
        cloud_service: the sign that a cloud service synchronises the folder, or None.
        other_files: names in the folder that are not the vault's.
        settled: the last session ended with a lock, as far as sizes and times tell.
    """

    vault_id: str
    training: bool
    drawer_size: int
    created_drawer_size: int
    kdf: KdfParameters
    keys_agree: bool
    cloud_service: str | None
    other_files: tuple[str, ...]
    settled: bool


@dataclass(frozen=True)
class Outside:
    """What the folder shows.

    Attributes:
        about: ``vault.json``.
        block: the key cells in force.
        keys_agree: both copies of them are good and equal.
        size: bytes of each drawer, as in force.
        lengths: bytes of each named file.
        settled: the last session ended with a lock, and nothing was copied or changed since, as
            far as sizes and times tell.
    """

    about: rules.VaultFile
    block: keycells.Block = field(repr=False)
    keys_agree: bool
    size: int
    lengths: dict[str, int] = field(repr=False)
    settled: bool

    @property
    def cost(self) -> KdfParameters:
        """What one guess costs."""
        return KdfParameters(self.about.kdf.memory_kib, self.about.kdf.passes)

    def check_cost(self, *, allow_weak: bool) -> None:
        """Refuse parameters outside the bounds, without deriving.

        Raises:
            InputError: ``kdf-cost``.
        """
        try:
            self.cost.check(allow_weak=allow_weak)
        except UnsupportedError:
            raise InputError("kdf-cost") from None


def look(folder: Path) -> Outside:
    """Look at a folder; changes nothing. Errors as for ``inspect``."""
    lengths = rules.check_files(folder)
    vault_json = rules.read_named(folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
    about = rules.parse_vault_file(vault_json)
    block, agree = keys_file.read(folder, rules.commitment(vault_json))
    size = rules.check_drawer_sizes(lengths, about.drawer_size)
    rules.check_grown(folder, lengths)
    settled = agree and _settled(folder, about.drawer_size)
    return Outside(about, block, agree, size, lengths, settled)


def _settled(folder: Path, drawer_size: int) -> bool:
    """Whether everything looks as a lock leaves it: equal sizes, neutral times."""
    drawers = [rules.check_named(folder, name) for name in rules.DRAWERS]
    journals = [rules.check_named(folder, name) for name in rules.JOURNALS]
    sizes = {found.st_size for found in drawers if found is not None}
    rest = {-1 if found is None else found.st_size for found in journals}
    others = (*journals, rules.check_named(folder, rules.KEYS))
    times = {int(found.st_mtime) for found in (*drawers, *others) if found is not None}
    same = len(sizes) == 1 and rest == {rules.journal_size(drawer_size)}
    return same and times == {NEUTRAL_TIME}


def inspect(folder: Path) -> VaultInfo:
    """Check everything about a vault that needs no passphrase; changes nothing.

    Raises:
        InputError: ``not-a-vault``, ``vault-incomplete``, ``vault-unsafe-file``,
            ``vault-wrong-size``, ``drawer-hollow``, ``vault-file-damaged``, ``vault-version``,
            ``keys-damaged``.
        MachineError: the folder cannot be read.
    """
    outside = look(folder)
    return VaultInfo(
        vault_id=outside.about.vault_id,
        training=outside.about.training,
        drawer_size=outside.size,
        created_drawer_size=outside.about.drawer_size,
        kdf=outside.cost,
        keys_agree=outside.keys_agree,
        cloud_service=rules.cloud_service(folder),
        other_files=rules.other_files(folder),
        settled=outside.settled,
    )
