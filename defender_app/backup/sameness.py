"""Two drawers side by side: whether everything that one holds is in the other, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.backup import gather, history
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.without import Without
from defender_app.backup.writing import Steps
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from defender_app.backup.lines import FileLine
    from defender_app.backup.writing import Progress
    from defender_app.vault.drawer import Drawer


def is_empty(drawer: Drawer) -> bool:
    """Whether nothing was written in a drawer yet: no record, no name, no file, no document.

    What is set there, that it has recovery words, and that a move to it or from it was begun, is
    nothing that could be mixed up.
    """
    still = Still.of(drawer)
    kept = "kind NOT IN ('setting', 'recovery', 'moving')"
    tables = ("incidents", "identities", "blobs", f"documents WHERE {kept}")
    return not any(still.number(f"SELECT count(*) FROM {one}") for one in tables)  # noqa: S608 - own words


def check(
    old: Drawer,
    new: Drawer,
    *,
    without: Collection[str] = (),
    receipts: bool = True,
    progress: Progress | None = None,
) -> None:
    """Make sure that everything in one drawer is in another: every byte is read in both.

    Args:
        old: what was moved.
        new: where it arrived.
        without: event ids of records that were to stay behind; nothing of them may be in ``new``.
        receipts: of their reports, as ``Without`` has them.
        progress: (bytes done, bytes in all); False ends it.

    Raises:
        InputError: ``moving-differs``; ``backup-changed-meanwhile``: somebody wrote in ``old``;
            ``blob-damaged`` and others: it cannot be read; ``cancelled``.
    """
    staying = Without(old, without, receipts=receipts)
    still, arrived = Still.of(old), Still.of(new)
    try:
        files = gather.files(still, lambda one: staying.owners(gather.everything(one)))
        same = (
            _same_records(still, arrived, staying)
            and _same_rest(still, arrived, staying)
            and _same_history(still, arrived, staying)
            and _same_files(arrived, files, Steps(progress, sum(one.size for one in files)))
        )
    except ChangedError:
        raise InputError("backup-changed-meanwhile") from None
    if not same:
        raise InputError("moving-differs")


def _same_records(still: Still, arrived: Still, staying: Without) -> bool:
    count = 0
    for line in gather.records(still, staying):
        found = gather.record_line(arrived, line.event_id)
        if found is None or msgspec.structs.replace(found, changed=line.changed) != line:
            return False
        count += 1
    return count == arrived.number("SELECT count(*) FROM incidents")


def _same_rest(still: Still, arrived: Still, staying: Without) -> bool:
    """Names and documents; what the new drawer has besides is its own."""
    for name in gather.identities(still, staying):
        found = arrived.rows("SELECT body FROM identities WHERE uid = ?", (name.uid,))
        if [bytes(body) for (body,) in found] != [name.body.encode()]:
            return False
    ours = {(one.kind, one.id): one.body for one in gather.documents(arrived)}
    return all(
        ours.get((one.kind, one.id)) == one.body or one.kind == "setting"
        for one in gather.documents(still, staying)
    )


def _same_history(still: Still, arrived: Still, staying: Without) -> bool:
    """Every entry is there, in the same order; those that say that it was moved come besides."""
    theirs = map(history.decode, gather.custody(arrived))
    for line in gather.custody(still):
        entry = history.decode(line)
        if not staying.record(history.owner(entry.item)):
            continue
        said = history.key(entry)
        if all(history.key(one) != said for one in theirs):
            return False
    return True


def _same_files(arrived: Still, files: Iterable[FileLine], steps: Steps) -> bool:
    blobs = arrived.drawer.blobs
    for file in files:
        try:
            info = blobs.info(file.blob)
        except InputError:
            return False
        if (info.size, info.sha256, info.crc32) != (file.size, file.sha256, file.crc32):
            return False
        for piece in blobs.chunks(file.blob, thorough=True):
            steps(len(piece))
    return True
