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
from typing import TYPE_CHECKING, TypeAlias

from crypto.errors import (
    DamagedCellsError,
    NothingOpenedError,
    PassphraseError,
    ResourceError,
)
from crypto.passphrase import derive, normalise, recovery_key
from defender_app import device_secret, wire
from defender_app.errors import AppError, InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import burning, drawer_file, opening
from defender_app.vault import folder as rules
from defender_app.vault.interrupts import all_of, deferred
from defender_app.vault.lock_file import FolderLock
from defender_app.vault.outside import look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from crypto import keycells
    from crypto.passphrase import KdfParameters
    from crypto.secret import Secret
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.outside import Outside

Device: TypeAlias = "Callable[[str], Secret | None]"
"""Gives the secret that this computer keeps for a vault, by its ``vault_id``, or None."""


@dataclass(frozen=True)
class Ground:
    """What changes of the key cells and of the folder stand on; of an open vault.

    Attributes:
        folder: of the vault.
        about: its ``vault.json``.
        cost: of one guess.
        drawer: number of the open drawer, 0-3.
        device: asks this computer for its secret.
    """

    folder: Path
    about: rules.VaultFile = field(repr=False)
    cost: KdfParameters
    drawer: int = field(repr=False)
    device: Device = field(repr=False)


class Vault:
    """A vault with its open drawer. Use as a context manager, or call ``lock``.

    Attributes:
        drawer: what the passphrase opened.
        training: whether the vault is for fiction.
        folder: where it is.
    """

    def __init__(self, folder: Path, outside: Outside, lock: FolderLock, device: Device) -> None:
        """Use ``Vault.open``."""
        self.folder = folder
        self.training = outside.about.training
        self._outside = outside
        self._lock: FolderLock | None = lock
        self._drawer: Drawer | None = None
        self._device = device
        self._number = -1
        self.bound = False
        self._touched = False
        self._used = False
        # Should a signal end the program between two of our steps, it still locks.
        atexit.register(self._lock_at_exit)

    @classmethod
    def open(  # noqa: PLR0913 - what a vault is opened with
        cls,
        folder: Path,
        passphrase: str | Callable[[], str],
        *,
        device: Device = device_secret.find,
        assured: bool = True,
        allow_weak_kdf: bool = False,
        clock: Callable[[], datetime] = wire.utc_now,
    ) -> Vault:
        """Open the drawer that a passphrase belongs to.

        The work is the same whether it opens something or not.

        Args:
            folder: the vault.
            passphrase: as typed; or a function that asks for it, called only when everything
                else is in order and the vault is held.
            device: gives the secret that this computer keeps for a vault (by ``vault_id``), or
                None; asked whatever the passphrase is.
            assured: look at every row for older pages before anything is shown. Who says False
                calls ``Drawer.assure`` as soon as a list is on the screen, or only reads a list.
            allow_weak_kdf: only tests do.
            clock: gives the present time in UTC.

        Raises:
            InputError: as for ``inspect``; ``kdf-cost`` (unsupported cost), ``keys-damaged``,
                ``keys-two-fit``, ``drawer-damaged``, ``drawer-version`` (made by a later
                version; nothing was written).
            UsageError: ``vault-in-use``.
            WrongKeyError: ``nothing-opened``.
            MachineError: ``read-only`` (the vault needs a medium that can be written),
                ``kdf-memory``, ``no-permission``, ``disk-full``, ``io``, …
        """

        def find(outside: Outside) -> keycells.CellContent:
            typed = passphrase if isinstance(passphrase, str) else passphrase()
            return _by_passphrase(outside, typed, device)

        return cls._open(
            folder, find, device, assured=assured, allow_weak_kdf=allow_weak_kdf, clock=clock
        )

    @classmethod
    def open_recovered(
        cls,
        folder: Path,
        r: Secret,
        *,
        device: Device = device_secret.find,
        allow_weak_kdf: bool = False,
        clock: Callable[[], datetime] = wire.utc_now,
    ) -> Vault:
        """Open the drawer that a recovery secret belongs to; changes no key cell.

        Args:
            folder: the vault.
            r: the 32 bytes that the word shares give.
            device: as for ``open``; not needed to open, but for changes later on.
            allow_weak_kdf: only tests do.
            clock: gives the present time in UTC.

        Raises:
            AppError: as for ``open``.
        """

        def find(outside: Outside) -> keycells.CellContent:
            return _by_recovery(outside, r)

        return cls._open(
            folder, find, device, assured=True, allow_weak_kdf=allow_weak_kdf, clock=clock
        )

    @classmethod
    def _open(  # noqa: PLR0913 - what both ways of opening have in common
        cls,
        folder: Path,
        find: Callable[[Outside], keycells.CellContent],
        device: Device,
        *,
        assured: bool,
        allow_weak_kdf: bool,
        clock: Callable[[], datetime],
    ) -> Vault:
        folder = folder.absolute()
        look(folder).check_cost(allow_weak=allow_weak_kdf)
        lock = FolderLock(folder)
        try:
            # Before the folder was ours another process may have been writing: look again.
            outside = look(folder)
            outside.check_cost(allow_weak=allow_weak_kdf)
            vault = cls(folder, outside, lock, device)
        except BaseException:
            lock.release()
            raise
        try:
            _need_writable(folder)
            vault._open_drawer(outside, find(outside), clock, assured=assured)
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
            InputError: ``drawer-replayed``: older pages were put back under it, or it was copied
                while it was open; ``drawer-torn``: the same, noticed by its structure. Nothing in
                it may be relied on and nothing may be added; ``check`` says what it finds.
        """
        if self._drawer is None:
            raise UsageError("vault-locked")
        if self._drawer.refused:
            raise InputError(self._drawer.refused)
        return self._drawer

    @property
    def drawer_to_check(self) -> Drawer:
        """The open drawer, for ``check`` alone: the present thread may look, whatever its state.

        Raises:
            UsageError: ``vault-locked``.
        """
        if self._drawer is None:
            raise UsageError("vault-locked")
        self._drawer.database.let_look()
        return self._drawer

    @property
    def ground(self) -> Ground:
        """What changes of the key cells and of the folder stand on.

        Raises:
            UsageError: ``vault-locked``. InputError: as for ``drawer``.
            MachineError: ``vault-moved``: another folder stands in its place; ``not-found``.
        """
        lock = self._lock
        if self.drawer is None or lock is None:
            raise UsageError("vault-locked")
        lock.check_place()
        outside = self._outside
        return Ground(self.folder, outside.about, outside.cost, self._number, self._device)

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

    def burn(self, forget: Callable[[str], None] = device_secret.remove) -> burning.Burned:
        """Destroy the vault with everything in it, the other drawers too; it is closed then.

        Args:
            forget: takes the secret of a vault, by its ``vault_id``, out of the keychain.

        Raises:
            UsageError: ``vault-locked``.
            MachineError: ``vault-moved``, ``read-only``, …: nothing was destroyed, and the vault
                is open as before.
        """
        lock, drawer = self._lock, self._drawer
        if lock is None or drawer is None:
            raise UsageError("vault-locked")
        lock.check_place()
        with deferred():
            burned = burning.burn(
                self.folder, lock=lock, close=drawer.database.close, forget=forget
            )
            self._lock = self._drawer = None
            atexit.unregister(self._lock_at_exit)
        return burned

    def _leave_alike(self) -> None:
        steps: list[Callable[[], object]] = []
        if self._touched:
            size = rules.journal_size(self._outside.about.drawer_size)
            steps.append(partial(drawer_file.rest_journals, self.folder, size))
        # A drawer that could not be used must look at the next opening as it does at this one:
        # that no lock came last is how a copy taken at a bad moment is recognised.
        if self._used or self._outside.settled:
            if self._touched:
                rewrite = drawer_file.rewrite_first_page
                steps += [partial(rewrite, self.folder, name) for name in rules.DRAWERS]
            steps.append(partial(drawer_file.neutral_times, self.folder))
        first = all_of(steps)
        if first is not None:
            raise first

    def _lock_at_exit(self) -> None:
        with contextlib.suppress(AppError):
            self.lock()

    def _open_drawer(
        self,
        outside: Outside,
        content: keycells.CellContent,
        clock: Callable[[], datetime],
        *,
        assured: bool,
    ) -> None:
        opening.check(self.folder, outside, content)
        self._touched = True
        drawer = opening.open_drawer(self.folder, outside, content, clock, assured=assured)
        if not drawer.refused:
            try:
                drawer_file.touch_alike(self.folder)
            except BaseException:
                drawer.database.close()
                raise
            self._used = True
        self._number = content.drawer
        self.bound = content.needs_device
        self._drawer = drawer


def _need_writable(folder: Path) -> None:
    """Say before the passphrase is asked for that a vault cannot live on this medium."""
    for name in (rules.KEYS, *rules.DRAWERS):
        if not os.access(folder / name, os.W_OK):
            raise MachineError("read-only")


def _by_passphrase(outside: Outside, typed: str, device: Device) -> keycells.CellContent:
    secret = device(outside.about.vault_id)
    try:
        normal = normalise(typed)
    except PassphraseError:
        raise WrongKeyError("nothing-opened") from None
    with key_errors():
        keys = derive(normal, outside.about.salt_bytes, outside.cost, secret)
        return outside.block.open_with_passphrase(keys).content


def _by_recovery(outside: Outside, r: Secret) -> keycells.CellContent:
    with key_errors():
        key = recovery_key(r, outside.about.salt_bytes)
        return outside.block.open_with_recovery(key).content


@contextlib.contextmanager
def key_errors() -> Iterator[None]:
    """Turn what can be wrong with a key or with the key cells into errors of the subject.

    Raises:
        WrongKeyError: ``nothing-opened``. InputError: ``keys-damaged``; ``keys-two-fit``: two
            cells open, as where a passphrase was set while the keychain was not at hand.
        MachineError: ``kdf-memory``.
    """
    try:
        yield
    except NothingOpenedError:
        raise WrongKeyError("nothing-opened") from None
    except DamagedCellsError as error:
        if error.code == "two-cells":
            raise InputError("keys-two-fit") from None
        raise InputError("keys-damaged") from None
    except ResourceError:
        raise MachineError("kdf-memory") from None
