"""An open vault: one folder, one passphrase, one drawer (docs/formats.md 5).

Everything that can be wrong with the folder is said before a passphrase is asked for. Locking
leaves all four drawers alike.
"""

from __future__ import annotations

import atexit
import contextlib
import os
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from crypto import keycells, passphrase
from crypto.errors import (
    DamagedCellsError,
    NothingOpenedError,
    PassphraseError,
    ResourceError,
    UnsupportedError,
)
from crypto.passphrase import KdfParameters
from defender_app import wire
from defender_app.errors import AppError, InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import drawer_file, keys_file, migrations
from defender_app.vault import folder as rules
from defender_app.vault.drawer import Drawer
from defender_app.vault.interrupts import all_of, deferred
from defender_app.vault.lock_file import FolderLock
from defender_app.vault.sqlcipher import Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType
    from typing import Self


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
    """

    vault_id: str
    training: bool
    drawer_size: int
    created_drawer_size: int
    kdf: KdfParameters
    keys_agree: bool
    cloud_service: str | None
    other_files: tuple[str, ...]


@dataclass(frozen=True)
class _Outside:
    """A folder that passed every check that needs no passphrase."""

    about: rules.VaultFile
    block: keycells.Block = field(repr=False)
    keys_agree: bool
    size: int
    lengths: dict[str, int] = field(repr=False)

    @property
    def cost(self) -> KdfParameters:
        return KdfParameters(self.about.kdf.memory_kib, self.about.kdf.passes)


def _look(folder: Path) -> _Outside:
    lengths = rules.check_files(folder)
    vault_json = rules.read_named(folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
    about = rules.parse_vault_file(vault_json)
    block, agree = keys_file.read(folder, rules.commitment(vault_json))
    size = rules.check_drawer_sizes(lengths, about.drawer_size)
    rules.check_grown(folder, lengths)
    return _Outside(about, block, agree, size, lengths)


def inspect(folder: Path) -> VaultInfo:
    """Check everything about a vault that needs no passphrase; changes nothing.

    Raises:
        InputError: ``not-a-vault``, ``vault-incomplete``, ``vault-unsafe-file``,
            ``vault-wrong-size``, ``drawer-hollow``, ``vault-file-damaged``, ``vault-version``,
            ``keys-damaged``.
        MachineError: the folder cannot be read.
    """
    outside = _look(folder)
    return VaultInfo(
        vault_id=outside.about.vault_id,
        training=outside.about.training,
        drawer_size=outside.size,
        created_drawer_size=outside.about.drawer_size,
        kdf=outside.cost,
        keys_agree=outside.keys_agree,
        cloud_service=rules.cloud_service(folder),
        other_files=rules.other_files(folder),
    )


class Vault:
    """A vault with its open drawer. Use as a context manager, or call ``lock``.

    Attributes:
        drawer: what the passphrase opened.
        training: whether the vault is for fiction.
        folder: where it is.
    """

    def __init__(self, folder: Path, outside: _Outside, lock: FolderLock) -> None:
        """Use ``Vault.open``."""
        self.folder = folder
        self.training = outside.about.training
        self._about = outside.about
        self._lock: FolderLock | None = lock
        self._drawer: Drawer | None = None
        self._replayed = False
        self._touched = False
        # Should a signal end the program between two of our steps, it still locks.
        atexit.register(self._lock_at_exit)

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str | Callable[[], str],
        *,
        allow_weak_kdf: bool = False,
        clock: Callable[[], datetime] = wire.utc_now,
    ) -> Vault:
        """Open the drawer that a passphrase belongs to.

        The work is the same whether it opens something or not.

        Args:
            folder: the vault.
            passphrase: as typed; or a function that asks for it, called only when everything
                else is in order and the vault is held.
            allow_weak_kdf: only tests do.
            clock: gives the present time in UTC.

        Raises:
            InputError: as for ``inspect``; ``kdf-cost`` (unsupported cost), ``keys-damaged``,
                ``drawer-damaged``, ``drawer-version`` (made by a later version; unchanged).
            UsageError: ``vault-in-use``.
            WrongKeyError: ``nothing-opened``.
            MachineError: ``read-only`` (the vault needs a medium that can be written),
                ``kdf-memory``, ``no-permission``, ``disk-full``, ``io``, …
        """
        folder = folder.absolute()
        _check_cost(_look(folder), allow_weak=allow_weak_kdf)
        lock = FolderLock(folder)
        try:
            # Before the folder was ours another process may have been writing: look again.
            outside = _look(folder)
            _check_cost(outside, allow_weak=allow_weak_kdf)
            vault = cls(folder, outside, lock)
        except BaseException:
            lock.release()
            raise
        try:
            _need_writable(folder)
            typed = passphrase if isinstance(passphrase, str) else passphrase()
            cell = _try(outside, typed)
            vault._open_drawer(outside, cell, clock)
        except BaseException:
            with contextlib.suppress(AppError):
                vault.lock()
            raise
        return vault

    def __repr__(self) -> str:
        return "<vault>"

    @property
    def drawer(self) -> Drawer:
        """The open drawer.

        Raises:
            UsageError: ``vault-locked``.
            InputError: ``drawer-replayed``: older pages were put back under it, so nothing in it
                may be relied on and nothing may be added; ``check`` still says what it finds.
        """
        drawer = self.drawer_to_check
        if self._replayed:
            raise InputError("drawer-replayed")
        return drawer

    @property
    def drawer_to_check(self) -> Drawer:
        """The open drawer, for ``check`` alone: whatever state it is in.

        Raises:
            UsageError: ``vault-locked``.
        """
        if self._drawer is None:
            raise UsageError("vault-locked")
        return self._drawer

    @property
    def is_open(self) -> bool:
        """Whether the vault was not locked yet."""
        return self._drawer is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.lock()
        finally:
            self.lock()  # does nothing, unless a signal came before the first one had begun

    def lock(self) -> None:
        """Close the drawer and leave all four alike; a second call does nothing.

        Journals are overwritten and cut, one page of each drawer is written with its own bytes,
        and every file gets the neutral time (docs/formats.md 5.1). A signal waits until all of it
        is done, and a step that fails keeps no other from being taken.

        Raises:
            MachineError: a step failed, for example because the stick was pulled, or
                ``vault-moved``: another folder stands in its place, which is left as it is. The
                vault is closed all the same.
            InputError: one of the files is not what it was.
        """
        with deferred():
            lock, self._lock = self._lock, None
            if lock is None:
                return
            drawer, self._drawer = self._drawer, None
            atexit.unregister(self._lock_at_exit)
            try:
                if drawer is not None:
                    drawer.database.close()
                lock.check_place()
                self._leave_alike()
            finally:
                lock.release()

    def _leave_alike(self) -> None:
        steps: list[Callable[[], object]] = []
        if self._touched:
            size = rules.journal_size(self._about.drawer_size)
            rewrite = drawer_file.rewrite_first_page
            steps.append(partial(drawer_file.rest_journals, self.folder, size))
            steps += [partial(rewrite, self.folder, name) for name in rules.DRAWERS]
        first = all_of([*steps, partial(drawer_file.neutral_times, self.folder)])
        if first is not None:
            raise first

    def _lock_at_exit(self) -> None:
        with contextlib.suppress(AppError):
            self.lock()

    def _open_drawer(
        self, outside: _Outside, cell: keycells.CellContent, clock: Callable[[], datetime]
    ) -> None:
        name, journal = rules.DRAWERS[cell.drawer], rules.JOURNALS[cell.drawer]
        if drawer_file.salt_of(self.folder, name) != cell.salt:
            raise InputError("drawer-damaged")
        rest = rules.journal_size(outside.about.drawer_size)
        length = outside.lengths[name]
        if journal in outside.lengths:
            drawer_file.check_journal(self.folder, journal, outside.about.drawer_size, length)
        self._touched = True
        self._repair(outside, but=name)
        drawer_file.rest_journals(self.folder, rest, but=journal)
        with deferred(), drawer_file.scrubbed_when_deleted(self.folder, journal):
            database = Database(self.folder / name, cell.key, cell.salt, outside.size // rules.PAGE)
        try:
            drawer_file.check_fits(database.number("page_count"), length)
            # Roll-back may have shortened the file; nothing needs its journal now.
            drawer_file.extend(self.folder, name, outside.size)
            if drawer_file.any_missing(self.folder):
                drawer_file.remake_journals(self.folder, rest)
            drawer_file.rest_journal(self.folder, journal, rest)
            migrations.refuse_empty(database)
            migrations.migrate(database)
            drawer = Drawer(
                database,
                training=outside.about.training,
                vault_id=outside.about.vault_id,
                clock=clock,
            )
            self._replayed = bool(drawer.freshness.stale())
            if not self._replayed:
                drawer.blobs.tidy()
            drawer_file.touch_alike(self.folder)
        except BaseException:
            database.close()
            raise
        self._drawer = drawer

    def _repair(self, outside: _Outside, *, but: str) -> None:
        """What the first writable open mends: modes, unequal key copies, short drawers.

        The drawer ``but`` is extended only once it is known that its database fits.
        """
        rules.tighten(self.folder)
        if not outside.keys_agree:
            keys_file.write(self.folder, outside.block)
        if rules.INBOX not in outside.lengths:
            with contextlib.suppress(FileExistsError):
                (self.folder / rules.INBOX).mkdir(mode=0o700)
        short = [name for name in rules.DRAWERS if outside.lengths[name] < outside.size]
        missing = sum(outside.size - outside.lengths[name] for name in short)
        if missing:
            drawer_file.need_room(self.folder, missing)
        for name in short:
            if name != but:
                drawer_file.extend(self.folder, name, outside.size)


def _check_cost(outside: _Outside, *, allow_weak: bool) -> None:
    try:
        outside.cost.check(allow_weak=allow_weak)
    except UnsupportedError:
        raise InputError("kdf-cost") from None


def _need_writable(folder: Path) -> None:
    """Say before the passphrase is asked for that a vault cannot live on this medium."""
    for name in (rules.KEYS, *rules.DRAWERS):
        if not os.access(folder / name, os.W_OK):
            raise MachineError("read-only")


def _try(outside: _Outside, typed: str) -> keycells.CellContent:
    try:
        normal = passphrase.normalise(typed)
    except PassphraseError:
        raise WrongKeyError("nothing-opened") from None
    try:
        keys = passphrase.derive(normal, outside.about.salt_bytes, outside.cost, None)
        return outside.block.open_with_passphrase(keys).content
    except NothingOpenedError:
        raise WrongKeyError("nothing-opened") from None
    except DamagedCellsError:
        raise InputError("keys-damaged") from None
    except ResourceError:
        raise MachineError("kdf-memory") from None
