"""Where a passphrase comes from: a prompt, a file or a descriptor.

Never an argument or the environment, which other programs and shell histories can read.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import Final

from crypto.errors import PassphraseError
from defender_app.errors import InputError, UsageError
from defender_app.files import disk_errors

# More than any passphrase may have before normalisation; what is longer is refused, never cut.
_LIMIT: Final = 64 * 1024


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
        UsageError: ``no-terminal``: nobody can be asked here.
    """
    if not has_terminal():
        raise UsageError("no-terminal")
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise UsageError("no-terminal") from None
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
        InputError: ``file-not-found``. PassphraseError: not UTF-8, or far too long.
    """
    path = Path(name)
    with disk_errors():
        try:
            with path.open("rb") as source:
                return _text(source.read(_LIMIT + 1))
        except FileNotFoundError:
            raise InputError("file-not-found", file=path.name) from None


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
