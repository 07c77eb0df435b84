"""The official age test vectors (npm package cctv-age), every one of them."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import shutil
import subprocess
import sys
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from crypto.age import DecryptReader, ScryptIdentity, SeekableReader, armor, header, parse_identity
from crypto.age.source import Source
from crypto.errors import (
    CryptoError,
    HeaderTamperedError,
    MalformedArmorError,
    MalformedHeaderError,
    NoMatchingKeyError,
    PayloadTamperedError,
    TruncatedError,
)
from tests.support import external

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crypto.age import Identity

COUNT = 143
EXPECTED: dict[str, tuple[type[CryptoError], ...]] = {
    "success": (),
    "no match": (NoMatchingKeyError,),
    "HMAC failure": (HeaderTamperedError,),
    "header failure": (MalformedHeaderError,),
    "armor failure": (MalformedArmorError,),
    "payload failure": (PayloadTamperedError, TruncatedError),
}
KNOWN_KEYS = frozenset(
    ("expect", "payload", "identity", "passphrase", "armored", "compressed", "comment", "file key")
)
EXIT_STATUS = {"success": 0, "no match": 3}
NOTHING = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True)
class Vector:
    expect: str
    payload: str
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    file: bytes

    def keys(self) -> list[Identity]:
        keys: list[Identity] = [parse_identity(text) for text in self.identities]
        keys += [ScryptIdentity(text) for text in self.passphrases]
        return keys


@lru_cache(maxsize=1)
def load() -> dict[str, Vector]:
    node = external.require_npm("cctv-age")
    run = subprocess.run(
        [node, external.INTEROP / "cctv_vectors.mjs"], capture_output=True, check=True
    )
    return {name: parse(base64.b64decode(data)) for name, data in json.loads(run.stdout).items()}


def parse(data: bytes) -> Vector:
    head, _, file = data.partition(b"\n\n")
    found: dict[str, list[str]] = {}
    for line in head.decode().splitlines():
        key, _, value = line.partition(": ")
        found.setdefault(key, []).append(value)
    assert found.keys() <= KNOWN_KEYS
    return Vector(
        expect=found["expect"][0],
        payload=found.get("payload", [NOTHING])[0],
        identities=tuple(found.get("identity", ())),
        passphrases=tuple(found.get("passphrase", ())),
        armored="armored" in found,
        file=zlib.decompress(file) if "compressed" in found else file,
    )


def vector_names() -> list[str]:
    if not (external.NODE_MODULES / "cctv-age").exists() or not shutil.which("node"):
        return ["not installed"]
    return sorted(load())


@pytest.fixture(params=vector_names())
def vector(request: pytest.FixtureRequest) -> Vector:
    return load()[request.param]


def attempt(reader: Callable[[], Iterator[bytes]]) -> tuple[bytes, CryptoError | None]:
    released = b""
    try:
        for chunk in reader():
            released += chunk
    except CryptoError as error:
        return released, error
    return released, None


def assert_outcome(vector: Vector, released: bytes, error: CryptoError | None) -> None:
    if vector.expect == "success":
        assert error is None
    else:
        assert isinstance(error, EXPECTED[vector.expect])
    assert hashlib.sha256(released).hexdigest() == vector.payload


def test_all_vectors_are_here() -> None:
    assert len(load()) == COUNT
    assert {vector.expect for vector in load().values()} == EXPECTED.keys()


@pytest.mark.parametrize("told", [True, False], ids=["told", "found-out"])
def test_vector(vector: Vector, *, told: bool) -> None:
    armored = vector.armored if told else None
    released, error = attempt(
        lambda: DecryptReader(
            io.BytesIO(vector.file), vector.keys(), max_work_factor=22, armored=armored
        )
    )
    assert_outcome(vector, released, error)


class Dribble(io.BytesIO):
    """A pipe that gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 4099))


def test_vector_through_a_slow_pipe(vector: Vector) -> None:
    released, error = attempt(lambda: DecryptReader(Dribble(vector.file), vector.keys()))
    assert_outcome(vector, released, error)


def test_seekable_reader_agrees(vector: Vector) -> None:
    # The last chunk is verified first, so that nothing is released where it fails.
    if vector.armored:
        return
    released = b""
    error: CryptoError | None = None
    try:
        reader = SeekableReader(io.BytesIO(vector.file), vector.keys(), max_work_factor=22)
        released = reader.read()
    except CryptoError as caught:
        error = caught
    if vector.expect == "success":
        assert error is None
        assert hashlib.sha256(released).hexdigest() == vector.payload
    else:
        assert isinstance(error, EXPECTED[vector.expect])
        assert released == b""


def test_header_goes_round(vector: Vector) -> None:
    if vector.expect in ("header failure", "armor failure"):
        return
    file = armor.decode(vector.file) if vector.armored else vector.file
    parsed = header.read(Source(io.BytesIO(file)))
    assert file.startswith(parsed.to_bytes())
    assert header.covered_bytes(parsed.stanzas) == parsed.covered


def test_armor_goes_round(vector: Vector) -> None:
    if not vector.armored or vector.expect == "armor failure":
        return
    data = armor.decode(vector.file)
    text = b"\n".join(vector.file.replace(b"\r\n", b"\n").strip().split(b"\n")) + b"\n"
    assert armor.encode(data) == text


@pytest.mark.parametrize(
    "name",
    ["hybrid_and_x25519", "x25519_no_match", "hmac_bad", "stream_bad_tag", "armor_no_end_line"],
)
def test_vector_on_the_command_line(tmp_path: Path, name: str) -> None:
    vector = load()[name]
    (tmp_path / "key").write_text("\n".join(vector.identities))
    (tmp_path / "in.age").write_bytes(vector.file)
    command: list[str | Path] = [sys.executable, "-m", "crypto.age", "-d", "-i"]
    command.append(tmp_path / "key")
    run = subprocess.run(
        [*command, "-o", tmp_path / "out", tmp_path / "in.age"],
        capture_output=True,
        check=False,
        cwd=external.REPOSITORY,
    )
    assert run.returncode == EXIT_STATUS.get(vector.expect, 1)
    if vector.expect == "success":
        assert hashlib.sha256((tmp_path / "out").read_bytes()).hexdigest() == vector.payload
    else:
        assert sorted(path.name for path in tmp_path.iterdir()) == ["in.age", "key"]
        assert run.stderr.count(b"\n") == 1
