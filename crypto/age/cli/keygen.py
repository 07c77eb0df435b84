"""Make a key pair, or show the public keys of one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from crypto.age.cli import files, words
from crypto.age.keys import MAX_KEY_FILE, parse_identities_file
from crypto.age.mlkem768x25519 import HybridIdentity
from crypto.age.x25519 import X25519Identity
from crypto.errors import CryptoError

if TYPE_CHECKING:
    from crypto.age.cli.arguments import KeygenOptions


def run(options: KeygenOptions) -> None:
    """Do what the options say.

    Raises:
        Failure: the identity file is at fault.
        OSError: a file cannot be read, or exists already.
    """
    if options.convert:
        _write(options, _recipients_of(options.input))
        return
    identity = X25519Identity.generate() if options.classic else HybridIdentity.generate()
    public = str(identity.recipient())
    _write(options, f"# public key: {public}\n{identity.to_secret_string()}\n")
    sys.stderr.write(f"Public key: {public}\n")
    if options.classic:
        words.say("note: an X25519 key is not safe against future quantum computers")


def _recipients_of(name: str) -> str:
    try:
        identities = parse_identities_file(files.read_small(name, MAX_KEY_FILE))
    except CryptoError as error:
        raise words.explain_key_file(name, error) from None
    return "".join(f"{identity.recipient()}\n" for identity in identities)


def _write(options: KeygenOptions, text: str) -> None:
    if options.output is None:
        with files.open_output(None, binary=False) as out:
            out.write(text.encode("ascii"))
    else:
        files.create_secret_file(options.output, text.encode("ascii"))
