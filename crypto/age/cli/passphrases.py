"""Passphrases from a file or from the person at the terminal: the bytes as typed."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from crypto.age.cli.files import read_small
from crypto.age.cli.words import INPUT_FAULT, WRONG_KEY, WRONG_USAGE, Failure, explain
from crypto.age.scrypt import KIND, ScryptIdentity, check_scrypt
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.age.header import Stanza
    from crypto.age.wrap import Limits

MAX_PASSPHRASE_FILE = 64 * 1024
_OPTION = "--passphrase-file"


def from_file(name: str) -> Secret:
    """The bytes of a file, without one final LF or CRLF; nothing is normalised.

    Raises:
        Failure: the file holds no passphrase, or too much for one; or it cannot be read.
    """
    try:
        data = read_small(name, MAX_PASSPHRASE_FILE)
    except OSError as error:
        # The name is not repeated: people put the passphrase itself in its place.
        reason = explain(OSError(error.errno, error.strerror))
        raise Failure(reason.status, f"{_OPTION}: {reason.sentence}") from None
    if len(data) > MAX_PASSPHRASE_FILE:
        raise Failure(INPUT_FAULT, f"{_OPTION}: longer than 64 KiB, not a passphrase")
    data = data.removesuffix(b"\r\n") if data.endswith(b"\r\n") else data.removesuffix(b"\n")
    if not data:
        raise Failure(INPUT_FAULT, f"{_OPTION}: no passphrase in the file")
    return Secret(data)


def ask() -> Secret:
    """Ask once.

    Raises:
        Failure: there is no terminal, or nothing was typed.
    """
    passphrase = _prompt("Passphrase: ")
    if not len(passphrase):
        raise Failure(WRONG_KEY, "no passphrase was typed")
    return passphrase


def ask_for_new() -> Secret:
    """Ask twice.

    Raises:
        Failure: there is no terminal, nothing was typed, or two different things.
    """
    passphrase = ask()
    if _prompt("The same passphrase again: ") != passphrase:
        raise Failure(WRONG_KEY, "the two passphrases are not the same")
    return passphrase


class AskingIdentity:
    """Asks for the passphrase only when a file turns out to need one."""

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:
        """Refuse a malformed or too expensive scrypt stanza before anybody types."""
        check_scrypt(stanzas, limits)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, None if the passphrase is wrong or the file needs none."""
        if not any(stanza.kind == KIND for stanza in stanzas):
            return None
        return ScryptIdentity(ask()).unwrap(stanzas)


class KeyFileHint:
    """Stands behind identity files, and says so when the file needs a passphrase instead."""

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:
        """Refuse a malformed scrypt stanza."""
        check_scrypt(stanzas, limits)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """None, or a failure that explains."""
        if any(stanza.kind == KIND for stanza in stanzas):
            raise Failure(
                WRONG_KEY, "this file is sealed with a passphrase, not to a key: leave out -i"
            )
        return None


def _prompt(text: str) -> Secret:
    if not _has_terminal():
        raise Failure(
            WRONG_USAGE,
            "a passphrase is needed and there is no terminal to ask at; use --passphrase-file",
        )
    try:
        return Secret(getpass.getpass(text).encode("utf-8"))
    except UnicodeError:
        raise Failure(WRONG_USAGE, "the passphrase is not valid text in this terminal") from None
    except EOFError:
        raise Failure(WRONG_USAGE, "no passphrase was typed") from None


def _has_terminal() -> bool:
    if os.name != "posix":
        return sys.stdin is not None and sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True
