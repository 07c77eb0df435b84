"""Where a passphrase comes from: a prompt, a file or a descriptor.

Never an argument or the environment, which other programs and shell histories can read.
"""

from __future__ import annotations

import contextlib
import getpass
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from crypto.errors import PassphraseError
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.files import disk_errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

# More than any passphrase may have before normalisation; what is longer is refused, never cut.
_LIMIT: Final = 64 * 1024
SHORT: Final = 12
"""Fewer characters than this are noted, never refused."""


def has_terminal() -> bool:
    """Whether there is a person at a terminal who can be asked."""
    if os.name == "posix":
        try:
            os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
        except OSError:
            return _is_terminal()
        return True
    return _is_terminal()


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def ask(prompt: str) -> str:
    """Ask for a passphrase without showing it.

    Raises:
        UsageError: ``no-terminal``: nobody can be asked here; ``nothing-typed``: Ctrl-D.
    """
    if not has_terminal():
        raise UsageError("no-terminal")
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise UsageError("nothing-typed") from None
    except UnicodeDecodeError:
        raise PassphraseError("encoding") from None


def ask_twice(first: str, again: str) -> str:
    """Ask for a new passphrase, two times.

    Raises:
        InputError: ``passphrases-differ``.
    """
    passphrase = ask(first)
    if ask(again) != passphrase:
        raise InputError("passphrases-differ")
    return passphrase


def show_until_enter(lines: str, prompt: str) -> None:
    """Show something secret on the terminal, and wipe the screen when the person has seen it.

    Args:
        lines: what is shown; never sent to standard output, which may be a file.
        prompt: what to do next.

    Raises:
        UsageError: ``no-terminal``; ``nothing-typed``: Ctrl-D.
    """
    if not has_terminal():
        raise UsageError("no-terminal")
    try:
        with _keyboard_and_screen() as (keyboard, screen):
            try:
                screen.write(f"{lines}\n{prompt}")
                screen.flush()
                answer = keyboard.readline()
            finally:
                # Screen and what can be scrolled back to, as far as the terminal goes along.
                screen.write("\x1b[2J\x1b[3J\x1b[H")
                screen.flush()
    except OSError:
        raise UsageError("no-terminal") from None
    if not answer:
        raise UsageError("nothing-typed")


def show(line: str) -> None:
    """Show something that is nearly a secret at the terminal; where there is none, nowhere."""
    if os.name != "posix" and not sys.stderr.isatty():
        return
    with contextlib.suppress(OSError), _keyboard_and_screen() as (_, screen):
        screen.write(f"{line}\n")
        screen.flush()


@contextlib.contextmanager
def _keyboard_and_screen() -> Iterator[tuple[TextIO, TextIO]]:
    if os.name == "posix":
        tty = Path("/dev/tty")
        with tty.open(encoding="utf-8") as keyboard, tty.open("w", encoding="utf-8") as screen:
            yield keyboard, screen
    else:
        yield sys.stdin, sys.stderr


def _text(data: bytes) -> str:
    """The bytes as typed: one final LF or CRLF is dropped, nothing else."""
    if len(data) > _LIMIT:
        raise PassphraseError("too-long")
    if data.endswith(b"\n"):
        data = data[:-2] if data.endswith(b"\r\n") else data[:-1]
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise PassphraseError("encoding") from None


def from_file(name: str) -> str:
    """The passphrase in a file.

    Raises:
        InputError: ``passphrase-file-not-found``, without the name: people put the passphrase
            itself in its place; ``file-is-a-folder``.
        PassphraseError: not UTF-8, or far too long.
    """
    path = Path(name)
    try:
        with disk_errors():
            try:
                with path.open("rb") as source:
                    return _text(source.read(_LIMIT + 1))
            except IsADirectoryError:
                raise InputError("file-is-a-folder", file=path.name) from None
    except MachineError as error:
        if error.code in {"not-found", "name-too-long"}:
            raise InputError("passphrase-file-not-found") from None
        raise


def readable_by_others(name: str) -> bool:
    """Whether other people on this computer may read an ordinary file."""
    if os.name != "posix":
        return False
    try:
        mode = Path(name).stat().st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) and bool(mode & (stat.S_IRGRP | stat.S_IROTH))


def is_short(passphrase: str) -> bool:
    """Whether a new passphrase has so few characters that it should not go without a word."""
    return len(passphrase) < SHORT


def from_descriptor(number: int) -> str:
    """The passphrase that stands in an open file descriptor, read to its end.

    Raises:
        UsageError: ``bad-descriptor``. PassphraseError: not UTF-8, or far too long.
    """
    data = b""
    try:
        while len(data) <= _LIMIT:
            piece = os.read(number, _LIMIT)
            if not piece:
                break
            data += piece
    except OSError:
        raise UsageError("bad-descriptor", number=number) from None
    return _text(data)
