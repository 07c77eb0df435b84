"""Parsers below the app: age, armor, bech32, ZIP, signatures, JSON, shares, key cells."""

from __future__ import annotations

import functools
import io

from crypto import base45, keycells, shares, strict_json
from crypto.age import HybridIdentity, SeekableReader, armor, bech32, encrypt, header
from crypto.age.source import Source
from crypto.canonical_zip import ZipReader, ZipWriter
from crypto.minisign import SigningKey, VerifyKey
from crypto.secret import Secret
from tests.fuzz.fuzzing import Target, text, typed

SEED = bytes(range(40))
CHUNK = 65_536
C = bytes(32)


@functools.cache
def identity() -> HybridIdentity:
    """A key of the targets alone."""
    return HybridIdentity.from_seed(bytes(range(32)))


@functools.cache
def sealed() -> bytes:
    """A file of three chunks to that key."""
    return encrypt(bytes(2 * CHUNK + 100), [identity().recipient()])


def _header(data: bytes) -> None:
    header.read(Source(io.BytesIO(data)))


def _armored(data: bytes) -> None:
    plain = armor.decode(data)
    assert armor.decode(armor.encode(plain)) == plain


def _stream(data: bytes) -> None:
    """The bytes are orders: three bytes each, what to do where with a file that is good."""
    changed = bytearray(sealed())
    for at in range(0, min(len(data) - 3, 64), 4):
        _spoil(changed, data[at], int.from_bytes(data[at + 1 : at + 4], "big"))
    reader = SeekableReader(io.BytesIO(bytes(changed)), [identity()])
    plain = b""
    while piece := reader.read(1 << 16):
        plain += piece
    if bytes(changed) != sealed():
        raise AssertionError("a changed file was believed")
    assert plain == bytes(2 * CHUNK + 100)


def _spoil(changed: bytearray, order: int, number: int) -> None:
    at = number % (len(changed) + 1)
    chunk = CHUNK + 16
    start = len(sealed()) - 100 - 16 - 2 * chunk
    match order % 5:
        case 0 if at < len(changed):
            changed[at] ^= 1 + number % 255
        case 1:
            del changed[at:]
        case 2:
            changed.extend(bytes(number % 200_000))
        case 3:
            first, second = changed[start : start + chunk], changed[start + chunk :][:chunk]
            changed[start : start + 2 * chunk] = second + first
        case 4:
            del changed[start : start + chunk]


def _bech32(word: str) -> None:
    prefix, data = bech32.decode(word)
    assert bech32.decode(bech32.encode(prefix, data))[1] == data


def _key(word: str) -> None:
    HybridIdentity.from_string(word)


def _zip(data: bytes) -> None:
    archive = ZipReader(io.BytesIO(data), len(data))
    again = io.BytesIO()
    writer = ZipWriter(again)
    for entry in archive.entries:
        body = archive.read(entry, max_bytes=1 << 20)
        writer.add(entry.name, entry.size, entry.crc32, [body])
    writer.finish()
    assert again.getvalue() == data


def _signature(data: bytes) -> None:
    signing().verify_key.verify(b"words", data, "report v1")
    assert data == signing().sign(b"words", "report v1")


def _verify_key(data: bytes) -> None:
    assert VerifyKey.from_file(data).to_file() == data


def signing() -> SigningKey:
    """A key of the targets alone."""
    return SigningKey.from_bytes(SEED)


def _json(data: bytes) -> None:
    value = strict_json.parse(data, max_bytes=1 << 20)
    assert strict_json.parse(strict_json.dumps(value), max_bytes=1 << 24) == value


def _share(words: str) -> None:
    share = shares.read_share(words)
    assert shares.read_share(" ".join(share.words)) == share


def _base45(word: str) -> None:
    assert base45.decode(base45.encode(base45.decode(word))) == base45.decode(word)


def _zip_seed() -> bytes:
    import zlib  # noqa: PLC0415 - only where seeds are made

    out = io.BytesIO()
    writer = ZipWriter(out)
    for name, body in (("top-abcdefgh/data/a.json", b"{}"), ("top-abcdefgh/padding.bin", bytes(9))):
        writer.add(name, len(body), zlib.crc32(body), [body])
    writer.finish()
    return out.getvalue()


def _shares_seed() -> dict[str, bytes]:
    made = shares.split(Secret(bytes(range(32))), 2, 3)
    return {f"share-{n}": " ".join(one.words).encode() for n, one in enumerate(made)}


def _cells_seed() -> dict[str, bytes]:
    return {"empty": bytes(64), "random": SEED * 40}


_JSON_SEEDS = {
    "object": b'{"a":[1,2.5,-3e2,true,null,"\\u00e9\\ud83d\\ude00"],"b":{}}',
    "deep": b"[" * 64 + b"]" * 64,
    "twice": b'{"a":1,"a":2}',
    "numbers": b"[9007199254740992,1e308,-0,0.1]",
    "surrogate": b'["\\ud800"]',
    "bom": b"\xef\xbb\xbf{}",
}

TARGETS: dict[str, Target] = {
    "age-header": Target(typed(_header), lambda: {"file": sealed()[:2000]}),
    "age-stream": Target(
        typed(_stream),
        lambda: {f"order-{n}": bytes([n]) + bytes(3) for n in range(5)},
        largest=64,
    ),
    "armor": Target(typed(_armored), lambda: {"text": armor.encode(bytes(100))}),
    "bech32": Target(
        text(_bech32), lambda: {"recipient": str(identity().recipient()).encode()[:200]}
    ),
    "identity": Target(text(_key), lambda: {"key": identity().to_secret_string().encode()}),
    "canonical-zip": Target(typed(_zip), lambda: {"two": _zip_seed()}),
    "minisign-signature": Target(
        typed(_signature), lambda: {"good": signing().sign(b"words", "report v1")}
    ),
    "minisign-key": Target(typed(_verify_key), lambda: {"good": signing().verify_key.to_file()}),
    "strict-json": Target(typed(_json), lambda: dict(_JSON_SEEDS)),
    "share-words": Target(text(_share), _shares_seed),
    "key-cells": Target(typed(lambda data: keycells.read_pair(data, C)), _cells_seed),
    "base45": Target(text(_base45), lambda: {"text": base45.encode(b"words").encode()}),
}
