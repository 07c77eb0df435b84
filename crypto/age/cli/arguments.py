"""The options, and which of them can stand together."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STANDARD_STREAM = "-"

_DESCRIPTION = "Seal and open age files."
_EPILOG = (
    "INPUT and -o default to standard input and output; '-' names them. Exit status: 0 done, "
    "1 the input is at fault, 2 wrong usage, 3 wrong passphrase or key, 4 the machine is at fault. "
    "Keys are made with: python -m crypto.age keygen [-o FILE] [--classic]; see keygen --help."
)


@dataclass(frozen=True)
class Options:
    """Options that fit together.

    Attributes:
        decrypt: open instead of seal.
        armor: write text armor.
        passphrase: seal with a passphrase.
        passphrase_file: where the passphrase is, instead of a prompt.
        recipients: recipient strings.
        recipients_files: names of files with recipients.
        identities: names of files with identities.
        output: name of the output, None for standard output that was not named.
        input: name of the input.
    """

    decrypt: bool
    armor: bool
    passphrase: bool
    passphrase_file: str | None
    recipients: tuple[str, ...]
    recipients_files: tuple[str, ...]
    identities: tuple[str, ...]
    output: str | None
    input: str


@dataclass(frozen=True)
class KeygenOptions:
    """What ``keygen`` shall do.

    Attributes:
        output: name of a file to create, None for standard output.
        classic: make an X25519 key.
        convert: print the recipients of the identities in ``input`` instead.
        input: name of an identity file, for ``convert``.
    """

    output: str | None
    classic: bool
    convert: bool
    input: str


def parse(argv: Sequence[str]) -> Options:
    """Read the options of sealing and opening; leaves with status 2 if they make no sense."""
    parser = argparse.ArgumentParser(
        prog="python -m crypto.age",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    add = parser.add_argument
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("-e", "--encrypt", action="store_true", help="seal (the default)")
    mode.add_argument("-d", "--decrypt", action="store_true", help="open")
    add("-o", "--output", metavar="FILE", help="write to FILE, once everything is verified")
    add("-a", "--armor", action="store_true", help="write text armor")
    add("-p", "--passphrase", action="store_true", help="seal with a passphrase")
    add("--passphrase-file", metavar="F", help="the passphrase is in F; one final line end is cut")
    add("-r", "--recipient", action="append", default=[], help="seal to this recipient")
    add("-R", "--recipients-file", action="append", default=[], help="seal to all in this file")
    add("-i", "--identity", action="append", default=[], help="open with the keys in this file")
    add("input", nargs="?", default=STANDARD_STREAM, metavar="INPUT")
    found = parser.parse_args(argv)
    options = Options(
        decrypt=found.decrypt,
        armor=found.armor,
        passphrase=found.passphrase or (found.passphrase_file is not None and not found.decrypt),
        passphrase_file=found.passphrase_file,
        recipients=tuple(found.recipient),
        recipients_files=tuple(found.recipients_file),
        identities=tuple(found.identity),
        output=found.output,
        input=found.input,
    )
    wrong = _wrong_together(options, explicit=found.encrypt) or _wrong_files(options)
    if wrong:
        parser.error(wrong)
    return options


def parse_keygen(argv: Sequence[str]) -> KeygenOptions:
    """Read the options of ``keygen``; leaves with status 2 if they make no sense."""
    parser = argparse.ArgumentParser(
        prog="python -m crypto.age keygen",
        description="Make a key pair: post-quantum (hybrid) unless --classic is given.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("-o", "--output", metavar="FILE", help="write the secret key to a new FILE (mode 0600)")
    add("--classic", action="store_true", help="make an X25519 key, for older programs")
    add("-y", dest="convert", action="store_true", help="print the recipients of INPUT instead")
    add("input", nargs="?", metavar="INPUT", help="identity file, with -y")
    found = parser.parse_args(argv)
    if found.input and not found.convert:
        parser.error("INPUT needs -y")
    if found.convert and found.classic:
        parser.error("--classic cannot be used with -y")
    output = None if found.output == STANDARD_STREAM else found.output
    return KeygenOptions(output, found.classic, found.convert, found.input or STANDARD_STREAM)


def _wrong_together(options: Options, *, explicit: bool) -> str | None:
    if options.decrypt:
        return _wrong_for_decrypt(options)
    keys = options.recipients or options.recipients_files or options.identities
    if options.identities and not explicit:
        return "-i is for opening (-d); to seal to your own key, say so with -e"
    if options.passphrase and keys:
        return "a passphrase cannot be combined with other recipients"
    if not options.passphrase and not keys:
        return "no recipient: give -r, -R or -p"
    return None


def _wrong_for_decrypt(options: Options) -> str | None:
    if options.recipients or options.recipients_files:
        return "-r and -R are for sealing; to open, give your own key with -i"
    if options.armor:
        return "-a is for sealing; text armor is recognised when opening"
    if options.passphrase:
        return "-p is for sealing; a passphrase file is recognised when opening"
    return None


def _wrong_files(options: Options) -> str | None:
    sources = [options.input, *options.recipients_files, *options.identities]
    if options.passphrase_file is not None:
        sources.append(options.passphrase_file)
    if sources.count(STANDARD_STREAM) > 1:
        return "standard input can be used for one thing only"
    if options.output not in (None, STANDARD_STREAM) and any(
        _same_file(options.output or "", source) for source in sources
    ):
        return "the output is also an input"
    return None


def _same_file(output: str, source: str) -> bool:
    if source == STANDARD_STREAM:
        return False
    try:
        return Path(output).is_file() and Path(output).samefile(source)
    except OSError:
        return False
