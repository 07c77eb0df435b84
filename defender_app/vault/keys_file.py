"""``keys.bin``: read, and written in place, block after block (docs/formats.md 5.2)."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, BinaryIO

from crypto import keycells
from crypto.errors import DamagedCellsError
from defender_app.errors import InputError, MachineError
from defender_app.files import disk_errors
from defender_app.vault import folder as rules

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, c: bytes) -> tuple[keycells.Block, bool]:
    """The block in force, and whether both copies are good and equal.

    Raises:
        InputError: ``keys-damaged``: ``keys.bin`` or ``vault.json`` is not what was written.
        MachineError: it cannot be read.
    """
    data = rules.read_named(folder, rules.KEYS, rules.KEYS_SIZE + 1)
    try:
        return keycells.read_pair(data, c)
    except DamagedCellsError:
        raise InputError("keys-damaged") from None


def write(folder: Path, block: keycells.Block) -> None:
    """Write the block to both places, the first synced before the second begins.

    Never renamed, truncated or copied: former blocks must not stay on the disk.

    Raises:
        InputError: the file rules.
        MachineError: the disk: the cells are what they were, unless it fails again when that is
            put back. ``keys-one-copy``: the block is in force, but stands in one place only; the
            next opening writes the other.
    """
    rules.check_named(folder, rules.KEYS)
    with disk_errors():
        handle = os.open(folder / rules.KEYS, os.O_RDWR | rules.open_flags())
        with os.fdopen(handle, "r+b", buffering=0) as out:
            before = out.read(keycells.BLOCK_SIZE)
            try:
                _put(out, 0, block.data)
            except OSError:
                # Who is told of an error must find the former passphrase in force.
                with contextlib.suppress(OSError):
                    _put(out, 0, before)
                raise
            try:
                _put(out, keycells.BLOCK_SIZE, block.data)
            except OSError:
                raise MachineError("keys-one-copy") from None


def mend(folder: Path, block: keycells.Block) -> None:
    """Write the block in force over the place that does not hold it; a good one is not touched.

    Raises:
        InputError: the file rules. MachineError: the disk; the good place is as it was.
    """
    rules.check_named(folder, rules.KEYS)
    with disk_errors():
        handle = os.open(folder / rules.KEYS, os.O_RDWR | rules.open_flags())
        with os.fdopen(handle, "r+b", buffering=0) as out:
            for place in (0, keycells.BLOCK_SIZE):
                out.seek(place)
                if out.read(keycells.BLOCK_SIZE) != block.data:
                    _put(out, place, block.data)


def both(folder: Path, c: bytes) -> tuple[keycells.Block, ...]:
    """Every good block that stands in the file, in force or not: what a later reading may find.

    Raises:
        InputError: the file rules. MachineError: it cannot be read.
    """
    data = rules.read_named(folder, rules.KEYS, rules.KEYS_SIZE + 1)
    found = []
    for place in (0, keycells.BLOCK_SIZE):
        with contextlib.suppress(DamagedCellsError):
            found.append(keycells.Block.parse(data[place : place + keycells.BLOCK_SIZE], c))
    return tuple(found)


def _put(out: BinaryIO, place: int, data: bytes) -> None:
    out.seek(place)
    view = memoryview(data)
    while view:
        view = view[out.write(view) :]
    os.fsync(out.fileno())
