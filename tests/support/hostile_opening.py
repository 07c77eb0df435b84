"""The room "opening" as a file that took it over would make it: it lies, hangs, breaks.

A file that begins with ``LIE`` says which lie is told of it; every other is read as ever.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from defender_app.decoding import frames
from defender_app.decoding.document import Document
from defender_app.decoding.rooms import Ask
from defender_app.focal import opening_inside
from tests.support import hostile_room

if TYPE_CHECKING:
    from defender_app.decoding.rooms import Operation

LIE: Final = b"LIE "
_HONEST: Final[Mapping[str, Any]] = opening_inside.OPERATIONS


def _report(**changes: object) -> dict[str, object]:
    """What could be said of a report with a content of 64 KiB of nothing."""
    content = bytes(65536)
    told: dict[str, object] = {
        "kind": "report",
        "sha256": "ab" * 32,
        "size": 100 + 65536 + 32 - 16,
        "content_size": len(content),
        "content_sha256": hashlib.sha256(content).hexdigest(),
        "head": base64.b64encode(bytes(100)).decode(),
        "payload_key": base64.b64encode(bytes(32)).decode(),
        "sender": "RWQ",
        "digests": {"data/report.json": "cd" * 32},
        "report_id": "00" * 16,
        "card": "ef" * 32,
    }
    return told | changes


_FACTS: Final = {f"f{chr(97 + n)}": n for n in range(9)}
LIES: Final[Mapping[str, object]] = {
    "another kind": {"kind": "case"},
    "no kind": {},
    "no object": [1],
    "more members": {"kind": "refused", "code": "x", "run": "rm"},
    "no code": {"kind": "refused"},
    "a code of letters that steer": {"kind": "refused", "code": "\u202eabc"},
    "too many facts": {"kind": "refused", "code": "x", "facts": _FACTS},
    "a long fact": {"kind": "refused", "code": "x", "facts": {"why": "a" * 201}},
    "a fact that steers": {"kind": "refused", "code": "x", "facts": {"why": "\u202e"}},
    "a fact of another kind": {"kind": "refused", "code": "x", "facts": {"why": [1]}},
    "a number below nought": {"kind": "refused", "code": "x", "facts": {"n": -1}},
    "a number that no sentence shows": {
        "kind": "refused",
        "code": "sealed-damaged",
        "facts": {"block": 2**53 + 1},
    },
    "a report of other bytes": _report(),
    "another content": _report(content_sha256="00" * 32),
    "another size": _report(size=5),
    "no digest of the report": _report(digests={}),
    "an entry elsewhere": _report(digests={"../../etc/passwd": "cd" * 32}),
    "no key": _report(payload_key=""),
    "a long head": _report(head=base64.b64encode(bytes(70_000)).decode()),
    "a large content that is small": _report(content_size=1 << 40, size=1 << 41),
    "a notice without one": _report(kind="notice"),
    "a remark without end": _report(remarks=[["a" * 1001, "unknown-type"]]),
    "many remarks": _report(remarks=[["a", "unknown-type"]] * 51),
}
"""What is said, by name."""

BREAKS: Final = ("crash", "leave", "hang", "spin", "eat", "recurse", "raise", "raw")
"""What is done instead of an answer."""


def said(name: str) -> bytes:
    """A lie as it is told."""
    return json.dumps(LIES[name], ensure_ascii=False).encode()


def _open(document: Document, ask: Ask) -> object:
    start = document.read(200) or b""
    document.seek(0)
    if not start.startswith(LIE):
        return _HONEST["open"](document, ask)
    name = start[len(LIE) :].decode()
    if name in BREAKS:
        return _break(name, document, ask)
    told = said(name)
    ask.give(told)
    ask.give(bytes(65536))
    return {"said": len(told), "content": 65536}


def _break(name: str, document: Document, ask: Ask) -> object:
    if name == "raw":
        os.write(1, frames.HEAD.pack(frames.ANSWER, 0xFFFFFFFF) + bytes(64))
        return None
    return hostile_room.OPERATIONS[name](document, ask)


OPERATIONS: Final[Mapping[str, Operation]] = {
    **_HONEST,
    "open": _open,
    "try": hostile_room.OPERATIONS["try"],
}
