"""A backup for oneself: everything in the drawer, to a passphrase or to the recovery words."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from crypto import passphrase as passphrases
from crypto.age import HybridRecipient, ScryptRecipient
from crypto.errors import ResourceError
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.backup import gather, lines, writing
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.without import Without
from defender_app.backup.writing import Written
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.vault import recovery

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path
    from typing import TypeAlias

    from crypto.age import Recipient
    from crypto.secret import Secret
    from defender_app.backup.writing import Progress
    from defender_app.report import bag
    from defender_app.vault.drawer import Drawer

    _To: TypeAlias = tuple[Recipient, str | msgspec.UnsetType]

# The last attempt keeps everybody else from saving until the records are written.
_ATTEMPTS: Final = 3
# All lines are made twice: for their hash, and to be written.
_TIMES: Final = 2


def write_own(  # noqa: PLR0913 - to whom, and how it is written
    drawer: Drawer,
    out: Path,
    *,
    passphrase: str | None = None,
    to_recovery: bool = False,
    secret: Secret | None = None,
    without: Collection[str] = (),
    receipts: bool = True,
    progress: Progress | None = None,
    force: bool = False,
) -> Written:
    """Write everything in the drawer into one sealed file, and read it back.

    It is complete or is not made. Others may save meanwhile: then it is begun again.

    Args:
        drawer: what to back up.
        out: a folder, for a new name that says nothing, or a file.
        passphrase: as typed; opens the file.
        to_recovery: the recovery words of this drawer open it instead.
        secret: 32 bytes made for this one file open it instead: whoever made them keeps them in
            memory alone, and ``opened`` takes them as it takes a recovery secret.
        without: event ids of records that stay behind (``without.Without``); for a move alone, a
            backup is whole.
        receipts: of their reports, as there.
        progress: (bytes done, bytes in all), written and read back; False ends it.
        force: replace a file of that name.

    Raises:
        UsageError: ``backup-target``: not exactly one of the three.
        PassphraseError: the passphrase cannot be used.
        InputError: ``recovery-none``, ``recovery-untested``; ``drawer-replayed``; ``cancelled``;
            ``inside-a-vault``; ``custody-damaged``, ``blob-damaged``, …: the drawer is damaged.
        MachineError: ``medium-too-small``, ``medium-file-limit``, ``backup-not-read-back``,
            ``kdf-memory``, the disk. Nothing is left then.
    """
    if sum((passphrase is not None, to_recovery, secret is not None)) != 1:
        raise UsageError("backup-target")
    drawer.assure()
    to = recipient(drawer, passphrase, secret)
    staying, path = Without(drawer, without, receipts=receipts), writing.target(out, drawer)
    for _ in range(_ATTEMPTS - 1):
        try:
            return _write(drawer, to, staying, path, progress, force=force)
        except ChangedError:
            continue
    try:
        with contextlib.ExitStack() as alone:
            alone.enter_context(drawer.database.guard)
            staying = Without(drawer, without, receipts=receipts)
            return _write(
                drawer, to, staying, path, progress, force=force, lines_written=alone.close
            )
    except ChangedError:
        raise InputError("backup-changed-meanwhile") from None


def recipient(drawer: Drawer, passphrase: str | None, secret: Secret | None = None) -> _To:
    """Who opens it, and what its header says of that."""
    if passphrase is not None:
        return ScryptRecipient(passphrases.check_new(passphrase)), msgspec.UNSET
    if secret is not None:
        return recovery.identity_of(secret).recipient(), msgspec.UNSET
    known = recovery.state(drawer)
    if known is None:
        raise InputError("recovery-none")
    if known.tested_on is None:
        raise InputError("recovery-untested")
    return HybridRecipient.from_string(known.recipient), wire.sha256_hex(known.recipient.encode())


def _write(  # noqa: PLR0913 - what ``write_own`` worked out
    drawer: Drawer,
    to: _To,
    staying: Without,
    path: Path,
    progress: Progress | None,
    *,
    force: bool,
    lines_written: Callable[[], None] = lambda: None,
) -> Written:
    drawer.custody.verify()
    still, key = Still.of(drawer), SigningKey.generate()
    files = gather.files(still, lambda one: staying.owners(gather.everything(one)))
    header = _header(still, key, to[1], gather.counts(still, len(files), staying))
    times: list[int] = []

    def private() -> Iterator[bytes]:
        yield from gather.private_file(still, staying)
        times.append(1)
        if len(times) == _TIMES:
            lines_written()

    records = partial(gather.records_file, still, header, files, staying)
    parts: list[bag.Part] = [
        writing.line_part(gather.RECORDS, records),
        writing.line_part(gather.PRIVATE, private),
        *(writing.file_part(drawer, file) for file in files),
    ]
    try:
        size = writing.write(parts, key, to[0], path, progress=progress, force=force)
    except ResourceError:
        raise MachineError("kdf-memory") from None
    return Written(
        path=path,
        size=size,
        records=header.counts.records,
        files=header.counts.files,
        backup_id=header.backup_id,
    )


def _header(
    still: Still, key: SigningKey, to: str | msgspec.UnsetType, counts: lines.Counts
) -> lines.Header:
    return lines.Header(
        kind="own",
        backup_id=wire.new_id(),
        training=still.drawer.training,
        made_on=wire.to_rfc3339(still.drawer.now()),
        from_=key.verify_key.string,
        to=to,
        custody_head=gather.head(still),
        counts=counts,
    )
