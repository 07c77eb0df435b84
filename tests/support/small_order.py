"""Signatures that nobody made: what a key of small order takes from whoever checks carelessly."""

from __future__ import annotations

import hashlib
from typing import Final

import nacl.bindings

ORDER: Final = 2**252 + 27742317777372353535851937790883648493
"""Of the group of Ed25519."""


def forged(key: bytes, message: bytes) -> bytes:
    """Sign without a secret: under a key of small order k·A vanishes for every eighth k."""
    for number in range(1, 500):
        s = number.to_bytes(32, "little")
        r = nacl.bindings.crypto_scalarmult_ed25519_base_noclamp(s)
        k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % ORDER
        if k % 8 == 0:
            return r + s
    raise AssertionError
