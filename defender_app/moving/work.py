"""One move: the new vault, the file on the way, what is compared."""

from __future__ import annotations

import contextlib
import secrets
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from crypto.secret import Secret
from crypto.shares import SECRET_SIZE
from defender_app import backup, files, places, wire
from defender_app.backup import sameness
from defender_app.errors import AppError, InputError, UsageError
from defender_app.files import disk_errors
from defender_app.moving import note
from defender_app.moving.note import ID, KIND, WHAT, Begun, Moved
from defender_app.vault import Vault, cell_changes, creation
from defender_app.vault import folder as rules

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from crypto.passphrase import KdfParameters
    from defender_app.backup import Progress
    from defender_app.vault.drawer import Drawer

_FROM: Final = "from"
_SUFFIX: Final = ".age"
_UNIT: Final = 32 * 1024
# What a drawer holds before anything is in it, and what is made again from what arrives.
_SPARE: Final = 128 * 1024
_PHASES: Final = 5


def move(  # noqa: PLR0913 - what the new vault is, and what goes there
    vault: Vault,
    folder: Path,
    passphrase: str,
    *,
    without: Collection[str] = (),
    receipts: bool = True,
    drawer_size: int | None = None,
    arrived: Callable[[Drawer], None] | None = None,
    progress: Progress | None = None,
    kdf: KdfParameters | None = None,
    allow_weak_kdf: bool = False,
) -> Moved:
    """Make a new vault and bring everything that the open drawer holds into it.

    Args:
        vault: with the open drawer; nothing in it changes but that it knows of the move, and that
            quick notes that wait for it come in.
        folder: of the new vault: new, empty, left by a move from this drawer that was cut short,
            or a vault with an empty drawer that the passphrase opens.
        passphrase: of the new vault.
        without: event ids of records that do not come along, with all that belongs to them: their
            files, versions, copies of what was sent, names that no other record has, history.
        receipts: whether a receipt of what was sent of them comes along.
        drawer_size: bytes of each new drawer; as large as here when left out.
        arrived: called with the new drawer when everything was compared, before the new vault is
            locked.
        progress: (done, total) of all steps together; False ends it.
        kdf: as for ``creation.create``.
        allow_weak_kdf: only tests do.

    Raises:
        UsageError: ``folder-not-empty``, ``drawer-size``, ``vault-in-use``.
        InputError: ``passphrase-in-use``: it opens a drawer here; ``moving-not-empty``: the drawer
            that it opens there holds something else; ``moving-differs``: what arrived is not what
            is here; ``inside-a-vault``; ``passphrase-…``; ``drawer-full`` (of the new one);
            ``unknown-incident``; ``backup-…``; ``cancelled``; those of the drawer.
        WrongKeyError: ``nothing-opened``: the vault that was begun has another passphrase.
        MachineError: the disk; ``kdf-memory``. In any case everything is here as it was, and a new
            vault that this call made is gone again.
    """
    folder = folder.absolute()
    places.outside_vaults(folder.parent)
    drawer = vault.drawer
    drawer.assure()
    left = frozenset(without)
    for event_id in left:
        if not drawer.incidents.exists(event_id):
            raise InputError("unknown-incident")
    # Whoever came to know a passphrase of this vault must not hold the new one as well.
    cell_changes.check_new(vault, passphrase)
    note.take_notes_in(vault)
    return _Move(vault, folder, left, _Steps(progress), receipts=receipts).go(
        passphrase,
        drawer_size or _size_like(vault),
        arrived,
        partial(creation.create, kdf=kdf, allow_weak_kdf=allow_weak_kdf),
        partial(Vault.open, device=_no_device, allow_weak_kdf=allow_weak_kdf, clock=drawer.clock),
    )


class _Steps:
    """One bar for all steps: each has its share."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._phase = -1

    def next(self) -> Progress | None:
        """The progress of the step that begins."""
        self._phase += 1
        if self._progress is None:
            return None
        return partial(self._tell, self._phase)

    def _tell(self, phase: int, done: int, total: int) -> bool:
        share = 1000
        part = share * min(done, total) // max(1, total)
        return self._progress is None or self._progress(share * phase + part, share * _PHASES)


def _need_empty(folder: Path) -> None:
    """Before anything is made that would be taken back: what lies there is not ours.

    Raises:
        UsageError: ``folder-not-empty``.
    """
    with disk_errors():
        if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
            raise UsageError("folder-not-empty")


class _Move:
    """One move, from its first note to the last."""

    def __init__(
        self,
        vault: Vault,
        folder: Path,
        without: frozenset[str],
        steps: _Steps,
        *,
        receipts: bool,
    ) -> None:
        self._receipts = receipts
        self._vault = vault
        self._drawer = vault.drawer
        self._folder = folder
        self._without = without
        self._steps = steps
        known = note.begun(self._drawer)
        if known is not None and not known.done_on:
            note.remove_package(known)
        ours = known is not None and Path(known.folder) == folder
        if ours:
            note.remove_unfinished(folder)
        package = folder.parent / (files.random_name() + _SUFFIX)
        self._note = Begun(
            token=known.token if known is not None and ours else wire.new_id(),
            folder=str(folder),
            package=str(package),
        )

    def go(
        self,
        passphrase: str,
        size: int,
        arrived: Callable[[Drawer], None] | None,
        create: Callable[..., None],
        open_new: Callable[..., Vault],
    ) -> Moved:
        """All steps; what was made is taken back unless the last one was reached."""
        is_there = (self._folder / rules.VAULT_JSON).exists()
        if not is_there:
            _need_empty(self._folder)
        with self._taken_back(made=not is_there):
            self._keep(self._note)
            if not is_there:
                create(
                    self._folder,
                    [passphrase],
                    drawer_size=size,
                    training=self._vault.training,
                    progress=self._steps.next(),
                )
            else:
                self._steps.next()
            with open_new(self._folder, passphrase) as new:
                vault_id = new.ground.about.vault_id
                self._take(new.drawer)
                self._carry(new.drawer)
                if arrived is not None:
                    arrived(new.drawer)
                records, count = new.drawer.incidents.count(), len(new.drawer.blobs.all_ids())
        return self._done(vault_id, records, count)

    def _take(self, new: Drawer) -> None:
        """Nothing is ever mixed into a drawer that holds something else."""
        if new.training != self._vault.training:
            raise InputError("backup-wrong-mode", training=self._vault.training)
        token = self._note.token.encode()
        if new.documents.find(KIND, _FROM) != token:
            if not sameness.is_empty(new):
                raise InputError("moving-not-empty")
            new.documents.put(KIND, _FROM, token)

    def _carry(self, new: Drawer) -> None:
        """By a file whose key is nowhere but here."""
        key, package = Secret(secrets.token_bytes(SECRET_SIZE)), Path(self._note.package)
        backup.write_own(
            self._drawer,
            package,
            secret=key,
            without=self._without,
            receipts=self._receipts,
            progress=self._steps.next(),
        )
        try:
            opening = backup.opened(package, recovery_secret=key, progress=self._steps.next())
            with opening as found:
                backup.restore(
                    new,
                    found,
                    take_newer=True,
                    without=self._without,
                    progress=self._steps.next(),
                )
        finally:
            note.remove_package(self._note)
        sameness.check(
            self._drawer,
            new,
            without=self._without,
            receipts=self._receipts,
            progress=self._steps.next(),
        )

    @contextlib.contextmanager
    def _taken_back(self, *, made: bool) -> Iterator[None]:
        try:
            yield
        except BaseException:
            note.remove_package(self._note)
            if made:
                note.remove_made(self._folder)
                with contextlib.suppress(AppError):
                    self._forget()
            raise

    def _keep(self, begun: Begun) -> None:
        """Note it where there is room: a drawer that is full is moved all the same."""
        try:
            self._drawer.documents.put(KIND, ID, wire.encode_own(begun, what=WHAT))
        except AppError as error:
            if error.code != "drawer-full":
                raise

    def _forget(self) -> None:
        if self._drawer.documents.find(KIND, ID) is not None:
            self._drawer.documents.delete(KIND, ID)

    def _done(self, vault_id: str, records: int, count: int) -> Moved:
        state = note.state_of(self._drawer)
        moved = Moved(
            folder=self._folder, vault_id=vault_id, records=records, files=count, state=state
        )
        self._keep(
            Begun(
                token=self._note.token,
                folder=str(self._folder),
                vault_id=vault_id,
                done_on=wire.to_rfc3339(self._drawer.now()),
                state=state,
            )
        )
        return moved


def _no_device(_: str) -> None:
    """A new vault is not bound to any computer yet."""


def _size_like(vault: Vault) -> int:
    """As many bytes as the drawers here have, and room to arrive where this one is nearly full."""
    size = max(rules.size_of(vault.folder, name) for name in rules.DRAWERS)
    used = size - vault.drawer.free_bytes()
    wanted = max(size, used + used // 4 + _SPARE)
    return min(-(-wanted // _UNIT) * _UNIT, rules.LARGEST_DRAWER)
