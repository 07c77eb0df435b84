"""The inbox of a vault folder: what waits there, from outside, and how it goes."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.files import NEUTRAL_TIME, disk_errors, fsync_folder, set_neutral_time
from defender_app.vault import folder as rules
from defender_app.vault.burning import overwrite

if TYPE_CHECKING:
    from pathlib import Path

_NAME_LETTERS: Final = 16
SUFFIX: Final = ".age"


@dataclass(frozen=True)
class Waiting:
    """One file in the inbox.

    Attributes:
        name: 16 letters and ``.age``.
        size: its bytes.
        ordinary: whether it is a file, and nothing else leads to it.
    """

    name: str
    size: int
    ordinary: bool = True


@dataclass(frozen=True)
class Inbox:
    """What lies in an inbox.

    Attributes:
        notes: files that are named as notes, by name.
        others: how many other things lie there; they are left alone.
    """

    notes: tuple[Waiting, ...] = ()
    others: int = 0


def look(folder: Path) -> Inbox:
    """What waits in a vault's inbox; no passphrase is needed, and nothing is opened.

    Raises:
        InputError: ``vault-unsafe-file``: the inbox is a link, or no folder.
        MachineError: it cannot be read.
    """
    if rules.check_named(folder, rules.INBOX, folder_wanted=True) is None:
        return Inbox()
    notes, others = [], 0
    with disk_errors(), os.scandir(folder / rules.INBOX) as entries:
        for one in entries:
            if not rules.NOTE_NAME.fullmatch(one.name):
                # What a writer has begun is hidden, and no one's business.
                others += not one.name.startswith(".")
                continue
            # Of the file itself: what the entry knows has no number of links on Windows.
            state = os.lstat(folder / rules.INBOX / one.name)
            ordinary = stat.S_ISREG(state.st_mode) and state.st_nlink == 1
            notes.append(Waiting(one.name, state.st_size, ordinary))
    return Inbox(tuple(sorted(notes, key=lambda note: note.name)), others)


def new_name() -> str:
    """The name of a new note: letters that say nothing."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "".join(secrets.choice(letters) for _ in range(_NAME_LETTERS)) + SUFFIX


def make_sure(folder: Path) -> Path:
    """The inbox of a vault, made where it is missing.

    Raises:
        InputError: ``vault-unsafe-file``. MachineError: it cannot be made.
    """
    inbox = folder / rules.INBOX
    if rules.check_named(folder, rules.INBOX, folder_wanted=True) is None:
        with disk_errors(), contextlib.suppress(FileExistsError):
            inbox.mkdir(mode=0o700)
            set_neutral_time(folder)
    return inbox


def remove(folder: Path, names: tuple[str, ...]) -> tuple[str, ...]:
    """Overwrite and delete notes that are in the drawer; gives the names of those that stay.

    A drawer keeps the key that opens them, so what lies on the disk goes too, as far as a program
    can reach it.

    Raises:
        InputError: ``vault-unsafe-file``: the inbox is a link, and what it leads to is not ours.
    """
    if rules.check_named(folder, rules.INBOX, folder_wanted=True) is None:
        return ()
    inbox, left = folder / rules.INBOX, []
    for name in names:
        try:
            with contextlib.suppress(FileNotFoundError, PermissionError):
                # What cannot be written can still be deleted where the folder lets us.
                overwrite(inbox / name)
            (inbox / name).unlink(missing_ok=True)
        except OSError:
            left.append(name)
    with contextlib.suppress(OSError):
        fsync_folder(inbox)
        os.utime(inbox, (NEUTRAL_TIME, NEUTRAL_TIME))
    return tuple(left)
