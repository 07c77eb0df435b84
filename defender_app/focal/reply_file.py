"""The file of an answer, opened in the process apart; that it is signed is found out here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app import wire
from defender_app.errors import InputError, WrongKeyError
from defender_app.focal.opening import FAILED, Opener
from defender_app.report.documents import LARGEST_REPLY, Reply
from defender_app.report.open import REPLY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True)
class SignedReply:
    """An answer, the key that signed it (minisign string), and the SHA-256 of its bytes (hex)."""

    reply: Reply
    sender: str
    sha256: str


def read(path: Path, identities: Sequence[str]) -> SignedReply:
    """Read the answer in a sealed file.

    Args:
        path: the file.
        identities: what may open it, as age writes them.

    Raises:
        WrongKeyError: ``not-for-us``: none of them does.
        InputError: ``reply-…``, ``bag-…``, ``sealed-…``, ``not-a-sealed-file``: what is wrong with
            it; ``opening-failed`` and the like: it broke the process.
        MachineError: the file cannot be read; ``decoder-not-started``, ``decoder-not-confined``.
    """
    with Opener((), replies=identities, keep=True) as opener:
        opened = opener.read(path)
        try:
            told = opened.read
            if told.code == "not-for-us":
                raise WrongKeyError("not-for-us")
            if told.kind != "reply":
                raise InputError(told.code or FAILED, **told.facts)
            body = opened.document()
        finally:
            opened.close()
    reply = wire.decode(body, Reply, what="reply", max_bytes=LARGEST_REPLY)
    return SignedReply(reply, told.sender, told.digests[REPLY])
