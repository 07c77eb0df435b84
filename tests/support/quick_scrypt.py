"""Files sealed to a passphrase without the second that each guess is meant to cost."""

from __future__ import annotations

import pytest

from crypto.age import scrypt
from crypto.secret import Secret

_COST = 8


def install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive with a low cost, in writing and in opening, whatever the file says of it."""
    real = scrypt._derive

    def quick(passphrase: Secret, salt: bytes, _cost: int) -> bytes:
        return real(passphrase, salt, _COST)

    monkeypatch.setattr(scrypt, "_derive", quick)
