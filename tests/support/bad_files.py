"""Forty sealed files that are no reports for a desk, each with what has to come of it.

They are made from genuine reports by whoever could do it: a carrier who cuts, swaps and flips
bytes; a recipient who seals again what she opened; the sender herself, who signs what she likes.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crypto.age import HybridIdentity, armor, decrypt
from crypto.minisign import SigningKey
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from tests.support import forge, line, resealed, zips

CHUNK = 65_536 + 16
REPORT = "data/report.json"
CUSTODY = "data/custody.jsonl"
Bytes = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Bad:
    """One bad file: what it holds, and what its row has to say."""

    data: bytes
    outcome: str
    code: str


@dataclass(frozen=True)
class Genuine:
    """What the bad files are made from.

    Attributes:
        small: a genuine sealed report. large: one of several chunks, with a file of evidence.
        own: the card of the desk. signing: the sender's key towards it.
    """

    small: Path
    large: Path
    own: OwnCard
    signing: SigningKey

    @property
    def identity(self) -> HybridIdentity:
        """What opens them."""
        return self.own.keys.identity


def from_line(small: Path, large: Path, own: OwnCard, contact: Contact) -> Genuine:
    """The same from what tests have."""
    return Genuine(small, large, own, contact.signing_key())


def _payload(data: bytes) -> int:
    """Where the first chunk begins: after the header, its MAC and the nonce."""
    mac = data.index(b"\n--- ") + 5
    return data.index(b"\n", mac) + 1 + 16


def _another_letter(data: bytes, at: int) -> bytes:
    """Another one of base64: a sign of no base64 would be no header at all."""
    return data[:at] + (b"A" if data[at : at + 1] != b"A" else b"B") + data[at + 1 :]


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _swapped(data: bytes) -> bytes:
    at = _payload(data)
    first, second = data[at : at + CHUNK], data[at + CHUNK : at + 2 * CHUNK]
    return data[:at] + second + first + data[at + 2 * CHUNK :]


def _without_chunk(data: bytes, number: int) -> bytes:
    at = _payload(data) + number * CHUNK
    return data[:at] + data[at + CHUNK :]


def carried(one: Genuine) -> Iterator[tuple[str, Bad]]:
    """What a carrier does, who can open nothing."""
    data, large = one.small.read_bytes(), one.large.read_bytes()
    start = _payload(large)
    damaged = "damaged", "sealed-damaged"
    no_file = "not-a-sealed-file", "not-a-sealed-file"
    yield "empty", Bad(b"", *no_file)
    yield "words", Bad(b"This is a letter.\n", *no_file)
    yield "zip", Bad(zips.build({"a.txt": b"a"}), *no_file)
    yield "cut in the header", Bad(data[:700], *no_file)
    yield "cut after the header", Bad(data[: _payload(data) - 16], *no_file)
    yield "cut in a chunk", Bad(large[: start + CHUNK + 5_000], *damaged)
    yield "cut between chunks", Bad(large[: start + CHUNK], *damaged)
    yield "last byte gone", Bad(large[:-1], *damaged)
    yield "one byte more", Bad(large + b"\0", *damaged)
    yield "chunks swapped", Bad(_swapped(large), *damaged)
    yield "first chunk gone", Bad(_without_chunk(large, 0), *damaged)
    yield "bit in a chunk", Bad(_flipped(large, start + CHUNK + 77), *damaged)
    yield "bit in the MAC", Bad(_another_letter(data, _payload(data) - 40), *damaged)
    text = armor.encode(data)
    yield "armor cut", Bad(text[: len(text) // 2], *no_file)
    yield "armor with words in it", Bad(text.replace(b"\n", b"\n!", 1), *no_file)


def _json(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, bytes]], None]:
    def edit(entries: dict[str, bytes]) -> None:
        value = json.loads(entries[REPORT])
        change(value)
        entries[REPORT] = json.dumps(value).encode()

    return edit


def _raw(edit: Bytes) -> Callable[[dict[str, bytes]], None]:
    def change(entries: dict[str, bytes]) -> None:
        entries[REPORT] = edit(entries[REPORT])

    return change


def _more(member: bytes) -> Bytes:
    return lambda body: body[:-1] + b"," + member + b"}"


def signed(one: Genuine, folder: Path) -> Iterator[tuple[str, Bad]]:
    """What the sender herself can sign: what is in the report is not what the format allows."""
    first = "incidents"
    deep = b'"x":' + b"[" * 65 + b"]" * 65
    many = b'"x":[' + b"0," * 500_000 + b"0]"
    edits: dict[str, tuple[Callable[[dict[str, bytes]], None], str, str]] = {
        "depth 65": (_raw(_more(deep)), "damaged", "report-json"),
        "500,001 values": (_raw(_more(many)), "damaged", "report-json"),
        "no UTF-8": (
            _raw(lambda body: body.replace(b'"en"', b'"\xff"', 1)),
            "damaged",
            "report-json",
        ),
        "byte order mark": (_raw(lambda body: b"\xef\xbb\xbf" + body), "damaged", "report-json"),
        "member twice": (_raw(_more(b'"language":"en"')), "damaged", "report-json"),
        "half a letter": (_raw(_more(b'"x":"\\ud800"')), "damaged", "report-json"),
        "no number": (_raw(_more(b'"x":NaN')), "damaged", "report-json"),
        "one more member": (_raw(_more(b'"x":1')), "damaged", "report-member"),
        "later version": (_json(lambda v: v.update(version=2)), "later-version", "report-version"),
        "control letters": (
            _json(lambda v: v[first][0].update(title="a\x1b[31m")),
            "damaged",
            "report-incident",
        ),
        "for another desk": (
            _json(lambda v: v.update(to="0" * 64)),
            "written-for-someone-else",
            "written-for-someone-else",
        ),
        "practice and real": (
            _json(lambda v: v.update(training=not v["training"])),
            "wrong-mode",
            "report-wrong-mode",
        ),
        "nothing in it": (_json(lambda v: v.update(incidents=[])), "damaged", "report-ids"),
        "custody broken": (
            lambda entries: entries.update({CUSTODY: b"{}\n"}),
            "damaged",
            "custody-member",
        ),
    }
    to = [one.identity.recipient()]
    for name, (edit, outcome, code) in edits.items():
        path = forge.resealed(one.small, one.identity, one.signing, to, folder, edit)
        yield name, Bad(path.read_bytes(), outcome, code)
        path.unlink()


def _renamed(old: str, new: str) -> Bytes:
    """An entry under another name, as long as it was."""
    assert len(old) == len(new)
    return lambda plain: plain.replace(old.encode(), new.encode())


def _bomb(plain: bytes) -> bytes:
    """The same entries deflated, and thirty million zeros that are thirty thousand bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in line.zip_entries(plain).items():
            archive.writestr(name, bytes(30_000_000) if name.endswith("padding.bin") else data)
    return out.getvalue()


def _lying(plain: bytes) -> bytes:
    """The directory says that the report has four thousand million bytes."""
    at = plain.index(resealed.CENTRAL)
    name = REPORT.encode()
    while not plain[at + 46 :].split(b"PK")[0].count(name):
        at = plain.index(resealed.CENTRAL, at + 4)
    out = bytearray(plain)
    struct.pack_into("<2I", out, at + 20, 0xFFFFFFF0, 0xFFFFFFF0)
    return bytes(out)


def _linked(plain: bytes) -> bytes:
    """The first entry is a symbolic link for whoever unpacks it."""
    at = plain.index(resealed.CENTRAL)
    out = bytearray(plain)
    struct.pack_into("<I", out, at + 38, 0o120777 << 16)
    return bytes(out)


def _checked_otherwise(plain: bytes) -> bytes:
    """The local header of the first entry says another sum than the directory."""
    out = bytearray(plain)
    struct.pack_into("<I", out, 14, zlib.crc32(b"x"))
    return bytes(out)


def sealed_again(one: Genuine) -> Iterator[tuple[str, Bad]]:
    """What a recipient seals again: containers that readers could understand in two ways."""
    plain = decrypt(one.small.read_bytes(), [one.identity])
    canonical = "damaged", "bag-not-canonical"
    changes: dict[str, tuple[Bytes, str, str]] = {
        "bomb": (_bomb, *canonical),
        "size lies": (_lying, *canonical),
        "link": (_linked, *canonical),
        "local header differs": (_checked_otherwise, *canonical),
        "traversal": (_renamed("data/custody.jsonl", "data/../../x.jsonl"), *canonical),
        "another case": (_renamed("data/custody.jsonl", "data/Custody.jsonl"), *canonical),
    }
    names = ("b-note", "d-comment", "e-gap", "e-hidden-entry", "f-twice", "g-appended", "h-report")
    more = {name: resealed.TRICKS[name] for name in (*names, "h-page-and-manifests")}
    to = one.identity.recipient()
    tricks = {name: (trick.trick, "damaged", trick.code) for name, trick in more.items()}
    for name, (change, outcome, code) in {**changes, **tricks}.items():
        path = forge.put(one.small.parent, change(plain), to)
        yield name, Bad(path.read_bytes(), outcome, code)
        path.unlink()


def others(one: Genuine, stranger: HybridIdentity) -> Iterator[tuple[str, Bad]]:
    """Sealed files that are good, and nothing for this desk."""
    plain = decrypt(one.small.read_bytes(), [one.identity])
    path = forge.put(one.small.parent, plain, stranger.recipient())
    yield "not for us", Bad(path.read_bytes(), "not-for-us", "not-for-us")
    path.unlink()
    container = forge.container("reply", {"data/reply.json": b"{}"}, one.signing)
    path = forge.put(one.small.parent, container, one.identity.recipient())
    yield "an answer", Bad(path.read_bytes(), "damaged", "not-a-report")
    path.unlink()


def every(one: Genuine, stranger: HybridIdentity, folder: Path) -> dict[str, Bad]:
    """All of them by name; the bytes are not written anywhere that stays."""
    return {
        **dict(carried(one)),
        **dict(signed(one, folder)),
        **dict(sealed_again(one)),
        **dict(others(one, stranger)),
    }


def write(folder: Path, bad: dict[str, Bad]) -> dict[str, Path]:
    """Put them into a folder under their names."""
    folder.mkdir(exist_ok=True)
    found = {}
    for name, one in bad.items():
        path = found[name] = folder / f"bad {name}.age"
        path.write_bytes(one.data)
    return found
