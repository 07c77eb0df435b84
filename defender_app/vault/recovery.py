"""The recovery secret of a drawer: made, kept, tested, used (docs/formats.md 5.4).

The secret itself is stored nowhere: it exists as word shares on paper. The drawer knows only the
recipient derived from it, how many shares there are, and when they were made and last tested.
Keeping takes three steps, each on the disk before the next: what is coming, the key cell, what is
in force. The cell decides: after a crash the words that open it are the ones in force.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from crypto import shares as word_shares
from crypto.age import HybridIdentity
from crypto.keycells import PASSPHRASE_COLUMN, RECOVERY_COLUMN
from crypto.passphrase import recovery_recipient_seed
from crypto.secret import Secret
from crypto.shares import SECRET_SIZE
from defender_app import wire
from defender_app.errors import AppError, InputError, WrongKeyError
from defender_app.vault import cell_changes
from defender_app.vault.freshness import KEY as FRESH_KEY
from defender_app.vault.interrupts import deferred
from defender_app.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from crypto.shares import Share
    from defender_app.vault.drawer import Drawer

DEFAULT_NEEDED: Final = 2
DEFAULT_COUNT: Final = 3
REMIND_AFTER: Final = timedelta(days=30)
KIND: Final = "recovery"
"""The kind of the drawer's own documents about this. They are of no use in any other drawer."""

_IN_FORCE: Final = "in-force"
_COMING: Final = "coming"


@dataclass(frozen=True, slots=True)
class NewRecovery:
    """A recovery secret that nothing knows yet, and its shares. Made by ``prepare``."""

    secret: Secret
    shares: tuple[Share, ...]
    needed: int

    @property
    def count(self) -> int:
        """How many shares there are."""
        return len(self.shares)


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What a drawer knows about its recovery words.

    Attributes:
        recipient: the hybrid recipient (bech32 text) that the words open; for backups.
        needed: M.
        count: N.
        made_on: when the words came into force, UTC.
        tested_on: when M of them were last entered and fitted, or None.
        uncertain: making words was cut short. The ones told of here may open the drawer, or
            others, or none: a test tells.
        due: the last test, or else the making, is 30 days ago or more; or they are uncertain.
    """

    recipient: str
    needed: int
    count: int
    made_on: datetime
    tested_on: datetime | None
    uncertain: bool
    due: bool


class _Note(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """As stored. ``home`` keeps a note that was carried into another drawer from being believed."""

    home: str
    recipient: str
    needed: int
    count: int
    made_on: str
    tested_on: str = ""


def prepare(needed: int = DEFAULT_NEEDED, count: int = DEFAULT_COUNT) -> NewRecovery:
    """Make a secret and its shares; they open nothing until ``keep``.

    Args:
        needed: M, how many shares open.
        count: N, how many there are: 2 <= M <= N <= 16, or 1 of 1.

    Raises:
        ShareError: ``share-counts``.
    """
    secret = Secret(secrets.token_bytes(SECRET_SIZE))
    return NewRecovery(secret, word_shares.split(secret, needed, count), needed)


def keep(vault: Vault, current: str, new: NewRecovery) -> None:
    """Put new words in force for the open drawer; those before end, for this folder.

    To be called after the shares were shown. A crash before leaves the old ones in force. A
    signal waits until the end. After any error at all, ``may_open`` says whether the new words
    open the drawer all the same: then nobody may throw them away.

    Args:
        vault: with the open drawer.
        current: the passphrase of the open drawer, asked for again.
        new: from ``prepare``.

    Raises:
        WrongKeyError: ``passphrase-not-current``: not the passphrase of the open drawer.
        MachineError: ``keys-one-copy``: the new words are in force; the disk.
        InputError: the folder, the drawer.
    """
    drawer = vault.drawer
    cell = cell_changes.open_own(vault, current)
    coming = _Note(
        home=_home(drawer),
        recipient=recipient_of(new.secret),
        needed=new.needed,
        count=new.count,
        made_on=wire.to_rfc3339(drawer.now()),
    )
    k_rec = cell_changes.recovery_key(vault, new.secret)
    content = replace(cell.content, needs_device=False)
    put = partial(cell_changes.put_cell, vault, cell.row, RECOVERY_COLUMN, k_rec, content)
    with deferred():
        _write(drawer, _COMING, coming)
        before = cell_changes.block_of(vault)
        one_copy = cell_changes.in_force(put)
        try:
            _put_in_force(drawer, coming)
        except BaseException:
            # What fails must leave the former words in force: somebody would burn the new ones.
            # Not where the note was saved all the same: cell and note must not part.
            with contextlib.suppress(AppError):
                if _read(drawer, _IN_FORCE) != coming:
                    cell_changes.write_block(vault, before)
            raise
        if one_copy is not None:
            raise one_copy


def may_open(vault: Vault, new: NewRecovery) -> bool:
    """Whether new words open the drawer, now or after one copy of the key cells was lost.

    To be asked when ``keep`` failed, before anybody is told to throw them away. True as well
    where it cannot be found out.
    """
    return cell_changes.may_open(vault, new.secret)


def state(drawer: Drawer) -> RecoveryState | None:
    """What the drawer knows about its words, or None while it has none.

    Raises:
        InputError: ``drawer-damaged``.
    """
    coming = _read(drawer, _COMING)
    note = _read(drawer, _IN_FORCE) or coming
    if note is None:
        return None
    made = wire.from_rfc3339(note.made_on)
    # A making of words that was cut short: which ones open, if any, only a test can tell.
    uncertain = coming is not None
    known = note.tested_on and not uncertain
    tested = wire.from_rfc3339(note.tested_on) if known else None
    return RecoveryState(
        recipient=note.recipient,
        needed=note.needed,
        count=note.count,
        made_on=made,
        tested_on=tested,
        uncertain=uncertain,
        due=uncertain or drawer.now() - (tested or made) >= REMIND_AFTER,
    )


def end(drawer: Drawer) -> None:
    """Let the drawer say that it has no words; before its cell of column 1 goes."""
    with drawer.transaction():
        for name in (_IN_FORCE, _COMING):
            if drawer.documents.find(KIND, name) is not None:
                drawer.documents.delete(KIND, name)


def test(vault: Vault, shares: Sequence[Share]) -> None:
    """Check that these words open the open drawer; only the date of the test is written down.

    Args:
        vault: with the open drawer.
        shares: M different ones; more do no harm.

    Raises:
        ShareError: ``shares-too-few``, ``share-other-set``, ``shares-disagree``.
        WrongKeyError: ``recovery-wrong``: they do not open this drawer.
        InputError: ``keys-damaged``, ``drawer-damaged``.
    """
    drawer = vault.drawer
    secret = word_shares.combine(shares)
    try:
        cell = cell_changes.open_recovered_cell(vault, secret)
    except WrongKeyError:
        cell = None
    # Words of another drawer get the same answer: that there is another one is not said.
    if cell is None or not cell_changes.is_own(vault, cell):
        raise WrongKeyError("recovery-wrong")
    _note_tested(drawer, secret, shares)


def use(
    folder: Path,
    shares: Sequence[Share],
    new: str,
    *,
    allow_weak_kdf: bool = False,
    clock: Callable[[], datetime] = wire.utc_now,
) -> Vault:
    """Open a drawer with its recovery words and give it a new passphrase.

    The drawer is no longer bound to a computer then. The words stay in force.

    Args:
        folder: the vault.
        shares: M different ones; more do no harm.
        new: the passphrase to set, as typed.
        allow_weak_kdf: only tests do.
        clock: gives the present time in UTC.

    Returns:
        The vault, open.

    Raises:
        ShareError: ``shares-too-few``, ``share-other-set``, ``shares-disagree``.
        WrongKeyError: ``recovery-wrong``: the words open no drawer here.
        InputError: ``passphrase-…`` (empty, too-long, control-character, unassigned, surrogate),
            ``passphrase-in-use``; and all that ``Vault.open`` raises. Nothing is changed then.
        MachineError: ``keys-one-copy``: the new passphrase is in force; the disk.
    """
    cell_changes.check_form(new)
    secret = word_shares.combine(shares)
    try:
        vault = Vault.open_recovered(folder, secret, allow_weak_kdf=allow_weak_kdf, clock=clock)
    except WrongKeyError:
        raise WrongKeyError("recovery-wrong") from None
    try:
        cell = cell_changes.open_recovered_cell(vault, secret)
        keys = cell_changes.check_new(vault, new)
        cell_changes.put_cell(vault, cell.row, PASSPHRASE_COLUMN, keys.k_pass, cell.content)
        with contextlib.suppress(AppError):
            # The passphrase is set; a drawer too full for a date is no reason to say otherwise.
            _note_tested(vault.drawer, secret, shares)
    except BaseException:
        vault.lock()
        raise
    return vault


def recipient_of(secret: Secret) -> str:
    """The recovery recipient of a secret, as bech32 text."""
    return str(identity_of(secret).recipient())


def identity_of(secret: Secret) -> HybridIdentity:
    """What opens files that were sealed to the recovery recipient."""
    return HybridIdentity.from_seed(recovery_recipient_seed(secret).reveal())


def _home(drawer: Drawer) -> str:
    """A mark of this drawer that no other one has, and that says nothing about it."""
    key = (drawer.meta(FRESH_KEY) or "").encode("ascii")
    return hashlib.blake2b(b"recovery", key=key, digest_size=16).hexdigest()


def _read(drawer: Drawer, name: str) -> _Note | None:
    body = drawer.documents.find(KIND, name)
    if body is None:
        return None
    try:
        note = msgspec.json.decode(body, type=_Note)
        for time in filter(None, (note.made_on, note.tested_on)):
            wire.from_rfc3339(time)
    except (ValueError, RecursionError):
        # Every error of msgspec and of the decoding of text is a ValueError.
        raise InputError("drawer-damaged") from None
    return note if note.home == _home(drawer) else None


def _write(drawer: Drawer, name: str, note: _Note) -> None:
    drawer.documents.put(KIND, name, msgspec.json.encode(note))


def _put_in_force(drawer: Drawer, note: _Note) -> None:
    with drawer.transaction():
        _write(drawer, _IN_FORCE, note)
        if drawer.documents.find(KIND, _COMING) is not None:
            drawer.documents.delete(KIND, _COMING)


def _note_tested(drawer: Drawer, secret: Secret, shares: Sequence[Share]) -> None:
    """Write down the test of words that did open the cell.

    The note in force may be about others when a crash came between the cell and the note, or when
    an older drawer was put back; then the note follows the cell.
    """
    recipient, now = recipient_of(secret), wire.to_rfc3339(drawer.now())
    known = (_read(drawer, _IN_FORCE), _read(drawer, _COMING))
    note = next((one for one in known if one is not None and one.recipient == recipient), None)
    if note is None:
        note = _Note(
            home=_home(drawer),
            recipient=recipient,
            needed=shares[0].needed,
            count=max(shares[0].needed, *(one.number for one in shares)),
            made_on=now,
        )
    _put_in_force(drawer, msgspec.structs.replace(note, tested_on=now))
