"""Sealed files as an enemy would make them: any content, any key, any recipient."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from crypto.age import HybridIdentity, HybridRecipient, decrypt, encrypt
from crypto.minisign import SigningKey
from defender_app import files
from defender_app.report import bag
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
