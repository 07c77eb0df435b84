"""Every target by name, its seeds and its crashes, and the plain way to fuzz."""

from __future__ import annotations

import hashlib
import random
import time
from pathlib import Path

from tests.fuzz import crypto_targets, file_targets, report_targets
from tests.fuzz.fuzzing import Target

HERE = Path(__file__).resolve().parent
SEEDS = HERE / "seeds"
CRASHES = HERE / "crashes"
TARGETS: dict[str, Target] = {
    **crypto_targets.TARGETS,
    **report_targets.TARGETS,
    **file_targets.TARGETS,
}


def seeds(name: str) -> list[bytes]:
    """The seed files of a target, and what broke it once."""
    folders = (SEEDS / name, CRASHES / name)
    return [path.read_bytes() for one in folders for path in sorted(one.glob("*"))]


def keep_crash(name: str, data: bytes) -> Path:
    """Keep what broke a target as a vector; the suite tries it ever after."""
    folder = CRASHES / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / hashlib.sha256(data).hexdigest()[:8]
    path.write_bytes(data)
    return path


def plain(name: str, seconds: float, seed: int) -> int:
    """Change the seeds at random and try each; without coverage, where atheris is missing.

    Returns:
        How many were tried.

    Raises:
        Whatever breaks the target; the bytes are kept.
    """
    target, chance = TARGETS[name], random.Random(seed)  # noqa: S311 - chance, no secret
    known = seeds(name) or [b""]
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        data = mutated(chance, known)[: target.largest]
        count += 1
        try:
            target.one(data)
        except BaseException:
            keep_crash(name, data)
            raise
    return count


_WORDS = (
    *(
        b'"',
        b"{",
        b"[",
        b"null",
        b"-1",
        b"1e999",
        b"\\ud800",
        b"\xe2\x80\xae",
        b"\x00",
        b"\xff" * 4,
    ),
    *(b"\x00\x00\x00\x01", b"\x7f\xff\xff\xff", b"PK\x03\x04", b"<!DOCTYPE", b"../", b"\r\n"),
)


def mutated(chance: random.Random, known: list[bytes]) -> bytes:
    """One of these with some bytes changed, removed, doubled or put in."""
    data = bytearray(chance.choice(known))
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        at = chance.randrange(len(data) + 1)
        length = min(chance.choice((1, 2, 4, 16, 256)), len(data) - at)
        match chance.randrange(6):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length]
            case 3:
                data[at:at] = chance.choice(_WORDS)
            case 4:
                data[at : at + length] = chance.randbytes(length)
            case _:
                other = chance.choice(known)
                start = chance.randrange(len(other) + 1)
                data[at:] = other[start : start + 256]
    return bytes(data)
