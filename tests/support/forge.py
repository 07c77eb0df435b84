"""Sealed files as an enemy would make them: any content, any key, any recipient."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from crypto.age import HybridIdentity, HybridRecipient, decrypt, encrypt
from crypto.minisign import SigningKey
from defender_app import files, wire
from defender_app.focal.own_cards import OwnCard
from defender_app.report import bag
from defender_app.report.documents import Reply
from defender_app.report.sent import SentReport
from tests.support import line

Json = dict[str, Any]


def container(kind: str, entries: Mapping[str, bytes], key: SigningKey) -> bytes:
    """A correct container of that kind, signed by any key."""
    known = bag.KINDS.get(kind) or bag.Kind(name=kind, required=tuple(entries))
    out = io.BytesIO()
    bag.write(known, [bag.part(path, data) for path, data in entries.items()], key, out)
    return out.getvalue()


def put(folder: Path, plain: bytes, *to: HybridRecipient) -> Path:
    """Seal any bytes to anybody; gives the file."""
    path = folder / f"{files.random_name()}.age"
    path.write_bytes(encrypt(plain, list(to)))
    return path


def data_of(path: Path, identity: HybridIdentity) -> dict[str, bytes]:
    """The ``data/`` entries of a sealed file by path."""
    found = line.zip_entries(decrypt(path.read_bytes(), [identity]))
    named = {name.partition("/")[2]: data for name, data in found.items()}
    return {name: data for name, data in named.items() if name.startswith("data/")}


def changed(data: bytes, **changes: object) -> bytes:
    """A JSON object with other members; None removes one. ``from_`` is ``from``."""
    value: Json = json.loads(data)
    for name, new in changes.items():
        value[name.rstrip("_")] = new
    return json.dumps({name: one for name, one in value.items() if one is not None}).encode()


def answer(record: SentReport, own: OwnCard, **changes: object) -> bytes:
    """What a genuine answer to a report says, with other members."""
    genuine = Reply(
        kind="received",
        reply_id=wire.new_id(),
        number=1,
        report_id=record.report_id,
        sealed_sha256=record.sealed_sha256,
        from_=own.digest,
        to=record.reply_to_sha256,
        training=record.training,
        date="2026-11-21",
        message="We have it.",
    )
    return changed(wire.encode(genuine), **changes)


def resealed(
    path: Path,
    identity: HybridIdentity,
    key: SigningKey,
    to: Sequence[HybridRecipient],
    folder: Path,
    edit: Callable[[dict[str, bytes]], None] = lambda _: None,
) -> Path:
    """The same content, edited, signed by ``key`` and sealed to ``to``."""
    entries = data_of(path, identity)
    edit(entries)
    kind = next(iter(entries)).removeprefix("data/").removesuffix(".json")
    return put(folder, container(kind, entries, key), *to)
