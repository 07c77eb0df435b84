"""A PDF that says neither when nor with what it was made.

Qt writes the moment, its own version and a random id in three places. Each is overwritten by as
many bytes, for the offsets of a PDF count them.
"""

from __future__ import annotations

import re
from typing import Final

_INFO: Final = re.compile(rb"/(CreationDate|ModDate|Producer|Creator|Author|Title) \(")
_META: Final = re.compile(
    rb"(/Type /Metadata /Subtype /XML\r?\n/Length (\d+)\r?\n>>\r?\nstream\r?\n)"
)
_ID: Final = re.compile(rb"/ID \[ <([0-9a-fA-F]+)> <([0-9a-fA-F]+)> \]")
_NEUTRAL: Final = b"D:20000101000000Z"
_PACKET: Final = (
    b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    b"<?xpacket end='w'?>"
)


def neutral(data: bytes) -> bytes:
    """The same pages without time, program and id.

    Args:
        data: a PDF as ``QPdfWriter`` makes it.

    Raises:
        ValueError: it has another form; nothing of it may leave then.
    """
    head_end = data.find(b"endobj")
    head = _info(data[:head_end])
    whole = head + data[head_end:]
    found = _META.search(whole)
    if found is not None:
        start, length = found.end(), int(found[2])
        room = max(0, length - len(_PACKET))
        whole = whole[:start] + (_PACKET + b" " * room)[:length] + whole[start + length :]
    whole = _ID.sub(_zeros, whole)
    if len(whole) != len(data) or b"Qt " in head:
        raise ValueError("pdf")
    return whole


def _info(head: bytes) -> bytes:
    """The dictionary of the document, its texts empty and its dates neutral."""
    done, at = b"", 0
    for found in _INFO.finditer(head):
        if found.start() < at:
            continue
        end = _end(head, found.end())
        room = end - found.end()
        date = found[1] in {b"CreationDate", b"ModDate"}
        words = _NEUTRAL[:room] if date else b""
        done += head[at : found.end()] + words + b")" + b" " * (room - len(words))
        at = end + 1
    return done + head[at:]


def _end(head: bytes, at: int) -> int:
    """Where a text in brackets ends."""
    depth = 0
    while at < len(head):
        if head[at : at + 1] == b"\\":
            at += 1
        elif head[at : at + 1] == b"(":
            depth += 1
        elif head[at : at + 1] == b")":
            if depth == 0:
                return at
            depth -= 1
        at += 1
    raise ValueError("pdf")


def _zeros(found: re.Match[bytes]) -> bytes:
    return b"/ID [ <" + b"0" * len(found[1]) + b"> <" + b"0" * len(found[2]) + b"> ]"
