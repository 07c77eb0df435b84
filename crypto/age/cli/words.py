"""What the command line says: exit status and one sentence for everything that can go wrong."""

from __future__ import annotations

import sys

from crypto.errors import (
    CryptoError,
    HeaderTamperedError,
    MalformedArmorError,
    MalformedHeaderError,
    NoMatchingKeyError,
    PayloadTamperedError,
    ResourceError,
    TruncatedError,
    UnsupportedError,
)

INPUT_FAULT = 1
WRONG_USAGE = 2
WRONG_KEY = 3
MACHINE_FAULT = 4
INTERRUPTED = 130

_MARK = "age-secret-key-"

# Wrong names are the fault of the input; everything else that a system call reports (disk full, no
# permission, a pulled stick) is the machine's.
_INPUT_ERRORS = (FileNotFoundError, FileExistsError, IsADirectoryError, NotADirectoryError)

_BY_CODE = {
    "age-version": "this is a newer version of the age format than this program knows",
    "version-line": "this is not an age file",
    "header-cut": "this is not an age file, or it ends inside its header",
    "empty-file": "the file is empty",
    "header-too-long": "the header is longer than this program accepts (64 KiB)",
    "too-many-stanzas": "the header has more recipients than this program accepts (32)",
    "payload-nonce": "the file ends right behind its header: it is incomplete",
    "scrypt-not-alone": "a passphrase cannot be combined with another recipient",
    "low-order-point": "a public key in it is invalid",
    "mixed-recipients": (
        "post-quantum (age1pq1…) and classical (age1…) recipients cannot be combined: the weaker "
        "one would decide; seal two files"
    ),
    "no-recipient": "no recipient",
    "too-many-recipients": "more than 32 recipients; seal several files",
    "too-many-identities": "more than 64 identities; give fewer identity files",
    "key-file-empty": "there is no key in the file",
    "key-file-too-long": "the key file is longer than 1 MiB",
    "key-type": "this is another kind of key, or none",
    "key-size": "the key has the wrong length",
    "key-value": "the key is not valid",
    "bech32-checksum": "the key is mistyped or damaged",
    "bech32-case": "the key mixes capital and small letters",
    "bech32-form": "this is not a key",
    "bech32-character": "this is not a key",
    "bech32-length": "this is too long for a key",
    "bech32-padding": "the key is mistyped or damaged",
}

_BY_CLASS: tuple[tuple[type[CryptoError], int, str], ...] = (
    (NoMatchingKeyError, WRONG_KEY, "none of the keys or passphrases given opens this file"),
    (MalformedArmorError, INPUT_FAULT, "the text armor is damaged"),
    (HeaderTamperedError, INPUT_FAULT, "the header was changed after sealing"),
    (PayloadTamperedError, INPUT_FAULT, "the file is damaged or incomplete"),
    (TruncatedError, INPUT_FAULT, "the file is incomplete: its end is missing"),
    (MalformedHeaderError, INPUT_FAULT, "this is not an age file or key, or it is damaged"),
    (UnsupportedError, INPUT_FAULT, "this is more than the program accepts"),
    (ResourceError, MACHINE_FAULT, "there is not enough memory for this passphrase's work factor"),
)


class Failure(Exception):  # noqa: N818 - a result of the program, not an error in it
    """Ends the program.

    Args:
        status: the exit status.
        sentence: one line, without a final full stop.
    """

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


def shown(name: str | bytes) -> str:
    """A name as an error may repeat it: not when somebody gave a key instead of a file."""
    text = repr(name)
    return "(a secret key)" if _MARK in text.lower() else text


def say(sentence: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"age: {sentence}\n")


def explain(error: BaseException) -> Failure:
    """The sentence and status for whatever ended the program."""
    if isinstance(error, Failure):
        return error
    if isinstance(error, CryptoError):
        return _explain_format(error)
    if isinstance(error, OSError):
        status = INPUT_FAULT if isinstance(error, _INPUT_ERRORS) else MACHINE_FAULT
        reason = error.strerror or "input or output error"
        named = isinstance(error.filename, str | bytes) and error.filename
        return Failure(status, f"{shown(error.filename)}: {reason}" if named else reason)
    if isinstance(error, KeyboardInterrupt):
        return Failure(INTERRUPTED, "stopped")
    return Failure(MACHINE_FAULT, "there is not enough memory")


def explain_key_file(name: str, error: CryptoError) -> Failure:
    """The same for an error in a key file, naming the file and the line, never its text."""
    line = error.facts.get("line")
    why = _BY_CODE.get(str(error.facts.get("why", error.code)), "not a key of a known kind")
    named = shown(name)
    return Failure(INPUT_FAULT, f"{named}, line {line}: {why}" if line else f"{named}: {why}")


def _explain_format(error: CryptoError) -> Failure:
    if error.code == "work-factor":
        limit = error.facts.get("limit")
        return Failure(INPUT_FAULT, f"the passphrase work factor of the file is above {limit}")
    status, sentence = next(
        ((status, sentence) for kind, status, sentence in _BY_CLASS if isinstance(error, kind)),
        (INPUT_FAULT, error.code),
    )
    return Failure(status, _BY_CODE.get(error.code, sentence))
