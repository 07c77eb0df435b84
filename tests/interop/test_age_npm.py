"""Both directions against the npm package age-encryption: hybrid, X25519, scrypt."""

from __future__ import annotations

import os
import subprocess

import pytest

from crypto.age import (
    HybridIdentity,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    decrypt,
    encrypt,
    parse_identity,
)
from tests.support import external

DATA = os.urandom(70_000)
KINDS: dict[str, type[HybridIdentity | X25519Identity]] = {
    "hybrid": HybridIdentity,
    "x25519": X25519Identity,
}


def npm(*arguments: str, data: bytes = b"") -> bytes:
    node = external.require_npm("age-encryption")
    run = subprocess.run(
        [node, external.INTEROP / "age_npm.mjs", *arguments],
        input=data,
        capture_output=True,
        check=True,
    )
    return run.stdout


@pytest.mark.parametrize("form", ["armor", "binary"])
@pytest.mark.parametrize("kind", KINDS)
def test_keys_and_files_go_both_ways(kind: str, form: str) -> None:
    secret, public = npm("generate", kind).decode().split()
    identity = parse_identity(secret)
    assert isinstance(identity, KINDS[kind])
    assert str(identity.recipient()) == public
    ours = encrypt(DATA, [identity.recipient()], armored=form == "armor")
    assert npm("open", "identity", secret, data=ours) == DATA
    theirs = npm("seal", "recipient", public, form, data=DATA)
    assert theirs.startswith(b"-----BEGIN" if form == "armor" else b"age-")
    assert decrypt(theirs, [identity]) == DATA


@pytest.mark.parametrize("kind", KINDS)
def test_our_keys_work_there(kind: str) -> None:
    identity = KINDS[kind].generate()
    theirs = npm("seal", "recipient", str(identity.recipient()), "binary", data=DATA)
    assert decrypt(theirs, [identity]) == DATA


@pytest.mark.parametrize("form", ["armor", "binary"])
def test_passphrases_go_both_ways(form: str) -> None:
    passphrase = "Für alle Fälle 🗝"
    ours = encrypt(DATA, [ScryptRecipient(passphrase, 8)], armored=form == "armor")
    assert npm("open", "passphrase", passphrase, data=ours) == DATA
    theirs = npm("seal", "passphrase", passphrase, form, data=DATA)
    assert decrypt(theirs, [ScryptIdentity(passphrase)]) == DATA
