"""Another drawer in a vault that exists (docs/formats.md 5.1 "Adding a drawer").

Nobody, this program included, can tell how many drawers are in use. So every one of them must be
named by its passphrase; what is not named may be overwritten. All eight cells are written anew:
two copies of the folder then do not show which of them are in use.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from crypto import keycells
from crypto.shares import combine
from defender_app.errors import InputError, UsageError, WrongKeyError
from defender_app.vault import cell_changes, new_drawer, opening
from defender_app.vault import recovery as word_notes
from defender_app.vault.interrupts import deferred
from defender_app.vault.outside import look
from defender_app.vault.vault import key_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from crypto.keycells import Block, CellContent
    from crypto.passphrase import PassphraseKeys
    from crypto.secret import Secret
    from crypto.shares import Share
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.vault import Vault

MOST: Final = keycells.DRAWERS


@dataclass(frozen=True)
class Added:
    """What adding a drawer did.

    Attributes:
        drawers: how many are in use now, as far as they were named.
        recovery_ended: how many of them have no recovery words any more.
    """

    drawers: int
    recovery_ended: int


def secrets_of(shares: Sequence[Share]) -> tuple[Secret, ...]:
    """The recovery secrets of shares that may belong to several sets, one drawer each.

    Raises:
        ShareError: as ``crypto.shares.combine``, for example ``shares-too-few``.
    """
    sets: dict[int, list[Share]] = {}
    for share in shares:
        sets.setdefault(share.identifier, []).append(share)
    return tuple(combine(one) for one in sets.values())


@dataclass
class _Named:
    """A drawer in use: its row, what its cell says, and the keys to write its cells anew."""

    row: int = field(repr=False)
    content: CellContent = field(repr=False)
    keys: PassphraseKeys
    k_rec: Secret | None = None
    ends: bool = False

    @property
    def key(self) -> Secret:
        return self.keys.k_device if self.content.needs_device else self.keys.k_pass


@dataclass
class _Steps:
    """Counts the slow steps, one for each key that is derived, and one to write."""

    total: int
    progress: Callable[[int, int], bool] | None
    done: int = 0

    def take(self) -> None:
        """One more step is done; errors: ``cancelled``."""
        self.done += 1
        if self.progress is not None and not self.progress(self.done, self.total):
            raise InputError("cancelled")


def add_drawer(  # noqa: PLR0913 - everything that must be known before anything is written
    vault: Vault,
    current: str,
    others: Sequence[str],
    new: str,
    *,
    recovery: Sequence[Secret] = (),
    end_recovery: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> Added:
    """Make a drawer of its own for a new passphrase; what is not named may be lost.

    Everything is tried before anything is written. After a kill the vault is as it was before, or
    as it is to be; a drawer that was not named may be lost either way.

    Args:
        vault: with the open drawer.
        current: the passphrase of the open drawer.
        others: the passphrases of all other drawers in use.
        new: the one to add.
        recovery: of the drawers named that have recovery words, 32 bytes each.
        end_recovery: let the words end of those drawers whose secret is not given.
        progress: called with steps done and steps in all; False cancels, until writing begins.

    Raises:
        UsageError: ``no-drawer-left``: four are named; ``passphrases-equal``: one is named twice.
        WrongKeyError: ``passphrase-not-current``; ``other-opens-nothing`` (``number``: which of
            ``others``, from 1); ``recovery-wrong``: a recovery secret of no drawer named.
        InputError: ``passphrase-…`` as for a new vault; ``passphrase-in-use``;
            ``recovery-would-end`` (``count``); ``bound-needs-recovery``: words would end of a
            drawer that is bound to this computer; ``other-unfinished``; ``cancelled``; damage.
        MachineError: ``kdf-memory``, ``keychain-silent``, the disk.
    """
    if len(others) + 1 >= MOST:
        raise UsageError("no-drawer-left")
    cell_changes.check_form(new)
    steps = _Steps(len(others) + 3, progress)
    named = _name_all(vault, current, others, steps)
    keys = cell_changes.check_new(vault, new)
    steps.take()
    _take_recovery(vault, named, recovery)
    _look_at_recovery(vault, named, end_recovery=end_recovery)
    with deferred():
        _write(vault, named, keys)
    if progress is not None:
        progress(steps.total, steps.total)
    return Added(len(named) + 1, sum(one.ends for one in named))


def look_at_named(
    vault: Vault,
    current: str,
    others: Sequence[str],
    *,
    progress: Callable[[int, int], bool] | None = None,
) -> int:
    """Try the passphrases of the drawers in use before anything else is asked. Writes nothing.

    Args:
        vault: with the open drawer.
        current: the passphrase of the open drawer.
        others: the passphrases of all other drawers in use.
        progress: called with steps done and steps in all; False cancels.

    Returns:
        How many of the drawers named have recovery words.

    Raises:
        UsageError, WrongKeyError, InputError, MachineError: as ``add_drawer``, for what is known
            without a new passphrase.
    """
    if len(others) + 1 >= MOST:
        raise UsageError("no-drawer-left")
    steps = _Steps(len(others) + 2, progress)
    named = _name_all(vault, current, others, steps)
    _look_at_recovery(vault, named, end_recovery=True, bound_may=True)
    steps.take()
    return sum(one.ends for one in named)


def _name_all(vault: Vault, current: str, others: Sequence[str], steps: _Steps) -> list[_Named]:
    block = cell_changes.block_of(vault)
    named = [_named(vault, block, current)]
    if named[0].content.drawer != vault.ground.drawer:
        raise WrongKeyError("passphrase-not-current")
    steps.take()
    for number, typed in enumerate(others, 1):
        one = _named(vault, block, typed, number)
        if any(one.row == before.row for before in named):
            raise UsageError("passphrases-equal")
        if any(one.content.drawer == before.content.drawer for before in named):
            raise InputError("keys-damaged")
        named.append(one)
        steps.take()
    return named


def _named(vault: Vault, block: Block, typed: str, number: int = 0) -> _Named:
    try:
        keys = cell_changes.keys_of(vault, typed)
        with key_errors():
            opened = block.open_with_passphrase(keys)
    except WrongKeyError:
        if number:
            raise WrongKeyError("other-opens-nothing", number=number) from None
        raise WrongKeyError("passphrase-not-current") from None
    return _Named(opened.row, opened.content, keys)


def _take_recovery(vault: Vault, named: list[_Named], found: Sequence[Secret]) -> None:
    block = cell_changes.block_of(vault)
    for secret in found:
        k_rec = cell_changes.recovery_key(vault, secret)
        try:
            with key_errors():
                row = block.open_with_recovery(k_rec).row
        except WrongKeyError:
            row = -1
        whose = [one for one in named if one.row == row]
        if not whose:
            raise WrongKeyError("recovery-wrong")
        whose[0].k_rec = k_rec


def _look_at_recovery(
    vault: Vault, named: list[_Named], *, end_recovery: bool, bound_may: bool = False
) -> None:
    """Find out, from the drawers themselves, whose words would end.

    Each is opened, words or not: an unfinished save or older pages in one of them must be told
    before anything is written.
    """
    for one in named:
        with _Beside(vault, one.content) as drawer:
            drawer.assure()
            one.ends = one.k_rec is None and word_notes.state(drawer) is not None
    ends = [one for one in named if one.ends]
    if ends and not end_recovery:
        raise InputError("recovery-would-end", count=len(ends))
    if not bound_may and any(one.content.needs_device for one in ends):
        raise InputError("bound-needs-recovery")


class _Beside:
    """A named drawer for a moment: the open one, or one that is opened beside it."""

    def __init__(self, vault: Vault, content: CellContent) -> None:
        self._vault, self._content = vault, content
        self._opened: Drawer | None = None

    def __enter__(self) -> Drawer:
        own, ground = self._vault.drawer, self._vault.ground
        if self._content.drawer == ground.drawer:
            return own
        outside = look(ground.folder)
        self._opened = opening.open_beside(ground.folder, outside, self._content, own.now)
        return self._opened

    def __exit__(self, *_: object) -> None:
        if self._opened is not None:
            self._opened.database.close()


def _write(vault: Vault, named: list[_Named], keys: PassphraseKeys) -> None:
    ground = vault.ground
    number = _drawn({one.content.drawer for one in named})
    row = _drawn({one.row for one in named})
    made = new_drawer.make_in_place(ground.folder, ground.about, number, look(ground.folder).size)
    # Before the cells: a drawer that says nothing of words that still open does less harm than
    # one that speaks of words that do not.
    for one in named:
        if one.ends:
            with _Beside(vault, one.content) as drawer:
                word_notes.end(drawer)
    c = cell_changes.block_of(vault).c
    passphrases, words = keycells.PASSPHRASE_COLUMN, keycells.RECOVERY_COLUMN
    places = [(row, passphrases, keys.k_pass, made.cell(number))]
    places += [(one.row, passphrases, one.key, one.content) for one in named]
    places += [
        (one.row, words, one.k_rec, replace(one.content, needs_device=False))
        for one in named
        if one.k_rec is not None
    ]
    cells = {
        (row, column): keycells.seal_cell(key, content, c, row, column)
        for row, column, key, content in places
    }
    cell_changes.write_block(vault, keycells.Block.new(c, cells))


def _drawn(taken: set[int]) -> int:
    return secrets.choice([one for one in range(MOST) if one not in taken])
