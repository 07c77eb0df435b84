"""Unlock and list 10,000 entries, each program started anew, against ``keepassxc-cli ls``.

Both have the same Argon2id: 256 MiB, 3 passes, one lane. The other program makes no database with
Argon2 from the command line, so one is written here (KDBX 4, AES-256, no compression). Both read
the passphrase from standard input or a file and write one line for each entry to a file. Debian's
``keepassxc`` is needed; ``KEEPASSXC_CLI`` may name the program. Without it the benchmark says so
and measures nothing.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict
from xml.sax.saxutils import escape

import msgspec
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from nacl import pwhash

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.training.samples import samples
from tests.support.repository import ROOT
from tests.support.vaults import PASSPHRASE

ENTRIES = 10_000
ROUNDS = 5
LIMIT = 1.0
_DRAWER = 256 << 20
_BLOCK = 1 << 20
COST = KdfParameters(memory_kib=256 << 10, passes=3)
_AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
_ARGON2ID = bytes.fromhex("9e298b1956db4773b23dfc3ec6f0a1e6")


class Measurement(TypedDict):
    """One line of the report."""

    name: str
    value: float | None
    unit: str
    peer: float | None
    ratio: float | None
    limit: float | None


def measure() -> list[Measurement]:
    """Medians of whole runs, in turns, in seconds."""
    name = f"unlock and list {ENTRIES:,} entries, from start to end"
    program = os.environ.get("KEEPASSXC_CLI") or shutil.which("keepassxc-cli")
    if program is None:
        unit = "skipped: keepassxc-cli is not installed"
        row: Measurement = {
            "name": name,
            "value": 0,
            "unit": unit,
            "peer": None,
            "ratio": None,
            "limit": LIMIT,
        }
        return [row]
    with tempfile.TemporaryDirectory(prefix="unlock-bench-") as folder:
        place = Path(folder)
        theirs, ours = _database(place, program), _vault(place)
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):
            times[0].append(ours())
            times[1].append(theirs())
    value, peer = (statistics.median(one) for one in times)
    return [
        {
            "name": name,
            "value": round(value, 3),
            "unit": "s",
            "peer": round(peer, 3),
            "ratio": round(value / peer, 2),
            "limit": LIMIT,
        }
    ]


def _database(place: Path, program: str) -> Callable[[], float]:
    texts = [str(one.incident.narrative) for one in samples()]
    entries = "".join(
        f"<Entry><UUID>{base64.b64encode(number.to_bytes(16)).decode()}</UUID>"
        f"<String><Key>Title</Key><Value>Record {number}</Value></String>"
        f"<String><Key>Notes</Key><Value>{escape(texts[number % len(texts)])}</Value></String>"
        "</Entry>"
        for number in range(1, ENTRIES + 1)
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?><KeePassFile><Meta/><Root><Group>'
        f"<UUID>{base64.b64encode(bytes(15) + b'r').decode()}</UUID><Name>Root</Name>"
        f"{entries}</Group></Root></KeePassFile>"
    )
    database = place / "entries.kdbx"
    database.write_bytes(_kdbx(xml.encode()))
    command = [program, "ls", "-q", str(database)]
    return lambda: _timed(command, place / "theirs.txt", f"{PASSPHRASE}\n".encode())


def _kdbx(xml: bytes) -> bytes:
    """A KDBX 4 database with this XML in it."""
    seed, iv, salt = os.urandom(32), os.urandom(16), os.urandom(16)
    composite = hashlib.sha256(hashlib.sha256(PASSPHRASE.encode()).digest()).digest()
    key = pwhash.argon2id.kdf(
        32, composite, salt, opslimit=COST.passes, memlimit=COST.memory_kib << 10
    )
    kdf = b"\x00\x01" + b"".join(
        bytes([kind]) + _sized(name) + _sized(value)
        for kind, name, value in (
            (0x42, b"$UUID", _ARGON2ID),
            (0x42, b"S", salt),
            (0x04, b"P", _little(1)),
            (0x04, b"V", _little(0x13)),
            (0x05, b"M", _little(COST.memory_kib << 10, 8)),
            (0x05, b"I", _little(COST.passes, 8)),
        )
    )
    header = bytes.fromhex("03d9a29a67fb4bb5") + _little(0x40000)
    for ident, value in (
        *((2, _AES), (3, _little(0)), (4, seed), (7, iv), (11, kdf + b"\x00")),
        (0, b"\r\n\r\n"),
    ):
        header += bytes([ident]) + _sized(value)
    inner = b"\x01" + _sized(_little(3)) + b"\x02" + _sized(os.urandom(64)) + b"\x00" + _sized(b"")
    padder = padding.PKCS7(128).padder()
    plain = padder.update(inner + xml) + padder.finalize()
    cipher = Cipher(algorithms.AES(hashlib.sha256(seed + key).digest()), modes.CBC(iv)).encryptor()
    sealed = cipher.update(plain) + cipher.finalize()
    mac_key = hashlib.sha512(seed + key + b"\x01").digest()
    out = header + hashlib.sha256(header).digest() + _mac(mac_key, (1 << 64) - 1, header)
    for number, start in enumerate(range(0, len(sealed) + _BLOCK, _BLOCK)):
        block = _sized(sealed[start : start + _BLOCK])
        out += _mac(mac_key, number, _little(number, 8) + block) + block
    return out


def _mac(key: bytes, number: int, data: bytes) -> bytes:
    block_key = hashlib.sha512(_little(number, 8) + key).digest()
    return hmac.digest(block_key, data, "sha256")


def _little(value: int, size: int = 4) -> bytes:
    return value.to_bytes(size, "little")


def _sized(data: bytes) -> bytes:
    return _little(len(data)) + data


def _vault(place: Path) -> Callable[[], float]:
    folder, phrase = place / "vault", place / "passphrase"
    phrase.write_text(PASSPHRASE, encoding="utf-8")
    phrase.chmod(0o600)
    vault.create(
        folder,
        (PASSPHRASE,),
        drawer_size=_DRAWER,
        training=True,
        kdf=COST,
        allow_weak_kdf=True,
    )
    with vault.Vault.open(folder, PASSPHRASE, allow_weak_kdf=True) as held:
        cases = [one.incident for one in samples()]
        with held.drawer.transaction():
            for number in range(ENTRIES):
                one = msgspec.structs.replace(
                    cases[number % len(cases)],
                    event_id=f"{number:032x}",
                    persons=(),
                    organisations=(),
                    evidence=(),
                )
                body = msgspec.json.encode(one)
                held.drawer.incidents.bring_back(f"{number:032x}", body, "2026-01-01T00:00:00Z")
    command = [
        *(sys.executable, "-m", "defender_app", "record", "list"),
        *("--vault", str(folder), "--passphrase-file", str(phrase)),
    ]
    return lambda: _timed(command, place / "ours.txt", b"")


def _timed(command: list[str], output: Path, typed: bytes) -> float:
    with output.open("wb") as out:
        begun = time.perf_counter()
        subprocess.run(command, input=typed, stdout=out, check=True, cwd=ROOT)
        taken = time.perf_counter() - begun
    assert output.read_bytes().count(b"\n") >= ENTRIES
    return taken
