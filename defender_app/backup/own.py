"""A backup for oneself: everything in the drawer, to a passphrase or to the recovery words."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import msgspec

from crypto import passphrase as passphrases
from crypto.age import HybridRecipient, ScryptRecipient
from crypto.errors import ResourceError
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.backup import gather, lines, writing
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.writing import Written
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.vault import recovery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crypto.age import Recipient
    from defender_app.backup.writing import Progress
    from defender_app.report import bag
    from defender_app.vault.drawer import Drawer

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
        progress: (bytes done, bytes in all), written and read back; False ends it.
        force: replace a file of that name.

    Raises:
        UsageError: ``backup-target``: not exactly one of the two.
        PassphraseError: the passphrase cannot be used.
        InputError: ``recovery-none``, ``recovery-untested``; ``drawer-replayed``; ``cancelled``;
            ``inside-a-vault``; ``custody-damaged``, ``blob-damaged``, …: the drawer is damaged.
        MachineError: ``medium-too-small``, ``medium-file-limit``, ``backup-not-read-back``,
            ``kdf-memory``, the disk. Nothing is left then.
    """
    if (passphrase is not None) == to_recovery:
        raise UsageError("backup-target")
    drawer.assure()
    recipient, to = _recipient(drawer, passphrase)
    path = writing.target(out)
    for _ in range(_ATTEMPTS - 1):
        try:
            return _write(drawer, recipient, to, path, progress, force=force)
        except ChangedError:
            continue
    try:
        with contextlib.ExitStack() as alone:
            alone.enter_context(drawer.database.guard)
            return _write(
                drawer, recipient, to, path, progress, force=force, lines_written=alone.close
            )
    except ChangedError:
        raise InputError("backup-changed-meanwhile") from None


def _recipient(drawer: Drawer, passphrase: str | None) -> tuple[Recipient, str | msgspec.UnsetType]:
    """Who opens it, and what its header says of that."""
    if passphrase is not None:
        return ScryptRecipient(passphrases.check_new(passphrase)), msgspec.UNSET
    known = recovery.state(drawer)
    if known is None:
        raise InputError("recovery-none")
    if known.tested_on is None:
        raise InputError("recovery-untested")
    return HybridRecipient.from_string(known.recipient), wire.sha256_hex(known.recipient.encode())


def _write(  # noqa: PLR0913 - what ``write_own`` worked out
    drawer: Drawer,
    recipient: Recipient,
    to: str | msgspec.UnsetType,
    path: Path,
    progress: Progress | None,
    *,
    force: bool,
    lines_written: Callable[[], None] = lambda: None,
) -> Written:
    drawer.custody.verify()
    still, key = Still.of(drawer), SigningKey.generate()
    files = gather.files(still, gather.everything)
    header = _header(still, key, to, len(files))
    times: list[int] = []

    def private() -> Iterator[bytes]:
        yield from gather.private_file(still)
        times.append(1)
        if len(times) == _TIMES:
            lines_written()

    parts: list[bag.Part] = [
        writing.line_part(gather.RECORDS, lambda: gather.records_file(still, header, files)),
        writing.line_part(gather.PRIVATE, private),
        *(writing.file_part(drawer, file) for file in files),
    ]
    try:
        size = writing.write(parts, key, recipient, path, progress=progress, force=force)
    except ResourceError:
        raise MachineError("kdf-memory") from None
    return Written(
        path=path,
        size=size,
        records=header.counts.records,
        files=header.counts.files,
        backup_id=header.backup_id,
    )


def _header(still: Still, key: SigningKey, to: str | msgspec.UnsetType, files: int) -> lines.Header:
    return lines.Header(
        kind="own",
        backup_id=wire.new_id(),
        training=still.drawer.training,
        made_on=wire.to_rfc3339(still.drawer.now()),
        from_=key.verify_key.string,
        to=to,
        custody_head=gather.head(still),
        counts=gather.counts(still, files),
    )
