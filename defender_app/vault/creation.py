"""Make a new vault (docs/formats.md 5, 5.1, 5.2).

All four drawers come to be by the same steps in random order; what tells a used one from an
unused one is only whether a cell knows its key. ``vault.json`` is written last: a folder where
creation was cut short has none, and is refused as incomplete.
"""

from __future__ import annotations

import contextlib
import random
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from crypto import keycells, passphrase
from crypto.errors import PassphraseError, ResourceError, UnsupportedError
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.files import disk_errors, fsync_folder
from defender_app.vault import drawer_file, migrations, new_drawer
from defender_app.vault import folder as rules
from defender_app.vault.interrupts import deferred
from defender_app.vault.new_drawer import NewDrawer
from defender_app.vault.sqlcipher import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from crypto.passphrase import KdfParameters

_OPTIONS: Final = b'{"format":"defender-options","version":1}\n'
_SLACK: Final = 1 << 20


@dataclass(frozen=True)
class _New:
    """A vault in the making: what it will be, and which files this call has made so far."""

    folder: Path
    about: rules.VaultFile
    made: list[str] = field(default_factory=list)

    def create_file(self, name: str, data: bytes = b"", *, sync: bool = True) -> None:
        # A signal between the two would leave a file that nobody takes away again.
        with deferred():
            try:
                rules.create_named(self.folder, name, data, sync=sync)
            except MachineError as error:
                if error.code == "exists":
                    raise UsageError("folder-not-empty") from None
                raise
            self.made.append(name)

    def create_inbox(self) -> None:
        with deferred(), disk_errors():
            try:
                (self.folder / rules.INBOX).mkdir(mode=0o700)
            except FileExistsError:
                raise UsageError("folder-not-empty") from None
            self.made.append(rules.INBOX)

    def remove(self, *, with_folder: bool) -> None:
        """Take away what this call made, and nothing that another one did.

        ``vault.json`` goes first: what cannot be removed stays incomplete.
        """
        for name in reversed(self.made):
            with contextlib.suppress(OSError):
                if name == rules.INBOX:
                    (self.folder / name).rmdir()
                else:
                    (self.folder / name).unlink()
        if with_folder:
            with contextlib.suppress(OSError):
                self.folder.rmdir()


def create(  # noqa: PLR0913 - everything that is fixed for ever is said here
    folder: Path,
    passphrases: Sequence[str],
    *,
    drawer_size: int,
    training: bool,
    kdf: KdfParameters | None = None,
    allow_weak_kdf: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> None:
    """Make a vault.

    Args:
        folder: new, or empty; the folder above must exist.
        passphrases: one to four, one for each drawer in use.
        drawer_size: bytes of each of the four drawers: a multiple of 32 KiB from 256 KiB.
        training: a vault for fiction, for ever.
        kdf: cost of a guess; measured on this machine when left out.
        allow_weak_kdf: only tests do.
        progress: called with the bytes written and the bytes in all; False cancels.

    Raises:
        UsageError: ``passphrase-count``, ``passphrases-equal``, ``drawer-size``,
            ``folder-not-empty``.
        InputError: ``passphrase-…`` (empty, too-long, control-character, unassigned, surrogate),
            ``kdf-cost``, ``vault-incomplete`` (left by a creation that was cut short),
            ``cancelled``.
        MachineError: ``disk-full`` (with ``needed`` and ``available`` bytes), ``no-permission``,
            ``not-found``, ``kdf-memory``, ``io``, … What this call made is removed again.
    """
    normal = _checked_passphrases(passphrases)
    if not rules.valid_drawer_size(drawer_size):
        raise UsageError("drawer-size", size=drawer_size)
    cost = _checked_cost(kdf, allow_weak_kdf=allow_weak_kdf)
    folder = folder.absolute()
    about = rules.VaultFile(
        format="defender-vault",
        version=1,
        vault_id=secrets.token_hex(16),
        salt=secrets.token_hex(32),
        kdf=rules.Kdf(name="argon2id13", memory_kib=cost.memory_kib, passes=cost.passes),
        drawer_size=drawer_size,
        cipher=rules.CIPHER,
        training=training,
    )
    made_folder = _prepare_folder(folder)
    new = _New(folder, about)
    try:
        drawer_file.need_room(folder, room_needed(drawer_size))
        _fill(new, normal, cost, progress)
    except BaseException:
        with deferred():
            new.remove(with_folder=made_folder)
        raise


def room_needed(drawer_size: int) -> int:
    """How many bytes a vault with drawers of this size takes on the disk, and a little more."""
    return 4 * (drawer_size + rules.journal_size(drawer_size)) + _SLACK


def _checked_passphrases(passphrases: Sequence[str]) -> list[bytes]:
    if not 1 <= len(passphrases) <= keycells.DRAWERS:
        raise UsageError("passphrase-count", given=len(passphrases))
    try:
        normal = [passphrase.check_new(text) for text in passphrases]
    except PassphraseError as error:
        raise InputError(f"passphrase-{error.code}") from None
    if len(set(normal)) != len(normal):
        raise UsageError("passphrases-equal")
    return normal


def _checked_cost(kdf: KdfParameters | None, *, allow_weak_kdf: bool) -> KdfParameters:
    try:
        if kdf is None:
            return passphrase.calibrate()
        kdf.check(allow_weak=allow_weak_kdf)
    except UnsupportedError:
        raise InputError("kdf-cost") from None
    except ResourceError:
        raise MachineError("kdf-memory") from None
    return kdf


def _prepare_folder(folder: Path) -> bool:
    """Make the folder, or take an empty one; tells whether it was made."""
    with disk_errors():
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            names = {entry.name for entry in folder.iterdir()} if folder.is_dir() else {""}
            if rules.VAULT_JSON not in names and names & {rules.KEYS, *rules.DRAWERS}:
                raise InputError("vault-incomplete", file=rules.VAULT_JSON) from None
            if names:
                raise UsageError("folder-not-empty") from None
            folder.chmod(0o700)
            return False
        return True


def _fill(
    new: _New,
    passphrases: list[bytes],
    cost: KdfParameters,
    progress: Callable[[int, int], bool] | None,
) -> None:
    folder, about = new.folder, new.about
    total = 4 * about.drawer_size
    done = 0

    def count(written: int) -> bool:
        nonlocal done
        done += written
        return progress is None or progress(done, total)

    new.create_inbox()
    new.create_file(rules.LOCK)
    new.create_file(rules.OPTIONS, _OPTIONS)
    _make_names(new)
    drawers = {}
    for number in _permutation():
        drawers[number] = _make_drawer(new, number, count)
    vault_json = about.encode()
    block = _block(rules.commitment(vault_json), about, passphrases, cost, drawers)
    new.create_file(rules.KEYS, block.data + block.data)
    new.create_file(rules.VAULT_JSON, vault_json)
    drawer_file.neutral_times(folder)
    with disk_errors():
        fsync_folder(folder)
        fsync_folder(folder.parent)


def _make_names(new: _New) -> None:
    """Make all drawers and journals at once, still empty.

    A file system keeps older copies of a folder: a name that came earlier would stand in more of
    them, and it shall not be told from another by that.
    """
    names = [*rules.DRAWERS, *rules.JOURNALS]
    random.SystemRandom().shuffle(names)
    for name in names:
        new.create_file(name, sync=False)
    with disk_errors():
        fsync_folder(new.folder)


def _permutation() -> list[int]:
    order = list(range(keycells.DRAWERS))
    random.SystemRandom().shuffle(order)
    return order


def _make_drawer(vault: _New, number: int, count: Callable[[int], bool]) -> NewDrawer:
    """Create one drawer: database, random tail, resting journal; the same for all four."""
    folder, about, name = vault.folder, vault.about, rules.DRAWERS[number]
    new = NewDrawer()
    database = Database(folder / name, new.key, new.salt, about.drawer_size // rules.PAGE)
    try:
        migrations.migrate(database)
        new_drawer.begin(database, about)
    finally:
        database.close()
    drawer_file.extend(folder, name, about.drawer_size, count)
    journal = rules.JOURNALS[number]
    drawer_file.rest_journal(folder, journal, rules.journal_size(about.drawer_size))
    return new


def _block(
    c: bytes,
    about: rules.VaultFile,
    passphrases: list[bytes],
    cost: KdfParameters,
    drawers: dict[int, NewDrawer],
) -> keycells.Block:
    """The key cells: rows and drawer numbers are independent random permutations."""
    rows, numbers = _permutation(), _permutation()
    cells = {}
    for normal, row, number in zip(passphrases, rows, numbers, strict=False):
        try:
            keys = passphrase.derive(normal, about.salt_bytes, cost, None)
        except ResourceError:
            raise MachineError("kdf-memory") from None
        new = drawers[number]
        content = keycells.CellContent(
            drawer=number, key=new.key, salt=new.salt, needs_device=False
        )
        place = (row, keycells.PASSPHRASE_COLUMN)
        cells[place] = keycells.seal_cell(keys.k_pass, content, c, *place)
    return keycells.Block.new(c, cells)
