"""Seal and open, as the options say."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, NoReturn, TypeVar

from crypto.age.cli import arguments, files, keygen, passphrases, words
from crypto.age.cli.words import Failure
from crypto.age.header import VERSION_PREFIX
from crypto.age.keys import (
    MAX_KEY_FILE,
    KeyRecipient,
    parse_identities_file,
    parse_recipient,
    parse_recipients_file,
)
from crypto.age.reader import DecryptReader
from crypto.age.scrypt import ScryptIdentity, ScryptRecipient
from crypto.age.source import Source
from crypto.age.stream import CHUNK
from crypto.age.writer import EncryptWriter, check_recipients
from crypto.errors import CryptoError, UnsupportedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import FrameType

    from crypto.age.wrap import Identity, Recipient

MAX_WORK_FACTOR = 22
MAX_IDENTITIES = 64

_Key = TypeVar("_Key")


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit status."""
    for name in ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _stop)
    try:
        if argv[:1] == ["keygen"]:
            keygen.run(arguments.parse_keygen(argv[1:]))
        else:
            _run(arguments.parse(argv))
    except BrokenPipeError:
        files.silence_stdout()
        return words.MACHINE_FAULT
    except (Failure, CryptoError, OSError, MemoryError, KeyboardInterrupt) as error:
        failure = words.explain(error)
        words.say(failure.sentence)
        return failure.status
    return 0


def _stop(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - the form of a handler
    # An exception, so that a temporary file is removed on the way out.
    sys.exit(128 + number)


def _run(options: arguments.Options) -> None:
    if options.decrypt:
        _decrypt(options)
    else:
        _encrypt(options)


def _encrypt(options: arguments.Options) -> None:
    recipients = _recipients(options)
    with files.open_input(options.input) as stream:
        source = Source(stream)
        with (
            files.open_output(options.output, binary=not options.armor) as out,
            EncryptWriter(out, recipients, armored=options.armor) as writer,
        ):
            while data := source.read(CHUNK):
                writer.write(data)


def _recipients(options: arguments.Options) -> list[Recipient]:
    if options.passphrase_file is not None:
        return [ScryptRecipient(passphrases.from_file(options.passphrase_file))]
    if options.passphrase:
        return [ScryptRecipient(passphrases.ask_for_new())]
    recipients: list[Recipient] = [_recipient(text) for text in options.recipients]
    for name in options.recipients_files:
        recipients += _key_file(name, parse_recipients_file)
    for name in options.identities:
        recipients += [identity.recipient() for identity in _key_file(name, parse_identities_file)]
    try:
        check_recipients(recipients)
    except CryptoError as error:
        raise Failure(words.WRONG_USAGE, words.explain(error).sentence) from None
    if not all(recipient.post_quantum for recipient in recipients):
        words.say("note: an X25519 recipient (age1…) is not safe against future quantum computers")
    return recipients


def _recipient(text: str) -> KeyRecipient:
    try:
        return parse_recipient(text)
    except CryptoError as error:
        if "AGE-SECRET-KEY-" in text.upper():
            raise Failure(words.INPUT_FAULT, "-r: this is a secret key, not a recipient") from None
        short = text if len(text) <= 80 else text[:40] + "…"  # noqa: PLR2004 - about one line
        # What does not even begin like a recipient may be anything, a passphrase among others.
        named = f" {short!r}" if text.lower().startswith("age1") else ""
        raise Failure(words.INPUT_FAULT, f"-r{named}: {words.explain(error).sentence}") from None


def _decrypt(options: arguments.Options) -> None:
    identities = _identities(options)
    with files.open_input(options.input) as stream:
        reader = DecryptReader(
            stream,
            identities,
            max_work_factor=MAX_WORK_FACTOR,
            max_identities=len(identities),  # counted where the key files were read
        )
        with files.open_output(options.output, binary=False) as out:
            for chunk in reader:
                out.write(chunk)


def _identities(options: arguments.Options) -> list[Identity]:
    identities: list[Identity] = []
    for name in options.identities:
        identities += _key_file(name, parse_identities_file)
    if len(identities) > MAX_IDENTITIES:
        raise UnsupportedError("too-many-identities")
    if options.passphrase_file is not None:
        identities.append(ScryptIdentity(passphrases.from_file(options.passphrase_file)))
    else:
        identities.append(passphrases.KeyFileHint() if identities else passphrases.AskingIdentity())
    return identities


def _key_file(name: str, parse: Callable[[bytes], Sequence[_Key]]) -> Sequence[_Key]:
    data = files.read_small(name, MAX_KEY_FILE)
    if data.startswith(VERSION_PREFIX):
        raise Failure(
            words.INPUT_FAULT, f"{words.shown(name)}: the key file is itself sealed; open it first"
        )
    try:
        return parse(data)
    except CryptoError as error:
        raise words.explain_key_file(name, error) from None
