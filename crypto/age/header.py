"""The textual header of an age file (C2SP age.md "Header"; docs/formats.md 1).

A strict parser and its serialiser. Nothing here knows cryptography: a header that parses is
canonical, and ``parse(data).to_bytes() == data``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crypto.age import b64
from crypto.errors import MalformedHeaderError, UnsupportedHeaderError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.age.source import Source

VERSION_LINE = b"age-encryption.org/v1\n"
VERSION_PREFIX = b"age-encryption.org/"
MAX_HEADER = 64 * 1024
MAX_STANZAS = 32
MAC_SIZE = 32

_COLUMNS = 64
_BYTES_PER_LINE = 48
_MAC_MARK = b"---"
_OTHER_VERSION = re.compile(rb"age-encryption\.org/[!-~]+\n")
_ARGUMENTS = re.compile(rb"-> [!-~]+(?: [!-~]+)*\n")
_ARGUMENT = re.compile(r"[!-~]+")


@dataclass(frozen=True)
class Stanza:
    """One wrapping of the file key.

    Attributes:
        args: at least one argument of visible ASCII; the first names the type.
        body: the decoded body.
    """

    args: tuple[str, ...]
    body: bytes

    @property
    def kind(self) -> str:
        """The first argument."""
        return self.args[0]


@dataclass(frozen=True)
class Header:
    """A header that parsed; nothing about it is authenticated yet.

    Attributes:
        stanzas: one to 32, in file order.
        mac: 32 bytes.
        covered: the exact bytes that the MAC covers, from the version line to ``---``.
    """

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes

    def to_bytes(self) -> bytes:
        """The header as it stands in the file."""
        return self.covered + b" " + b64.encode(self.mac) + b"\n"


def covered_bytes(stanzas: Sequence[Stanza]) -> bytes:
    """The header up to and including ``---``, over which the MAC is made.

    Raises:
        ValueError: an argument is not visible ASCII, or there is none (a mistake of the caller).
    """
    lines = [VERSION_LINE]
    for stanza in stanzas:
        if not stanza.args or not all(_ARGUMENT.fullmatch(arg) for arg in stanza.args):
            raise ValueError("stanza arguments")
        lines.append(b"-> " + " ".join(stanza.args).encode("ascii") + b"\n")
        # A body that fills its lines still ends with a short one: the empty line.
        lines.extend(
            b64.encode(stanza.body[i : i + _BYTES_PER_LINE]) + b"\n"
            for i in range(0, len(stanza.body) + 1, _BYTES_PER_LINE)
        )
    return b"".join([*lines, _MAC_MARK])


def read(source: Source) -> Header:
    """Read the header and stop right behind it.

    Raises:
        MalformedHeaderError: the bytes are not a header of the specification.
        UnsupportedHeaderError: another version, over 64 KiB or over 32 stanzas.
    """
    lines = _Lines(source)
    _check_version(lines.next())
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(_MAC_MARK):
        if len(stanzas) == MAX_STANZAS:
            raise UnsupportedHeaderError("too-many-stanzas", limit=MAX_STANZAS)
        stanzas.append(_read_stanza(line, lines))
    if not stanzas:
        raise MalformedHeaderError("no-stanza")
    return Header(
        stanzas=tuple(stanzas),
        mac=_parse_mac(line),
        covered=lines.text()[: -len(line)] + _MAC_MARK,
    )


class _Lines:
    """Lines of the header, counted."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lines: list[bytes] = []
        self._left = MAX_HEADER

    def next(self) -> bytes:
        line = self._source.read_line(self._left)
        if not line.endswith(b"\n"):
            if len(line) == self._left:
                raise UnsupportedHeaderError("header-too-long", limit=MAX_HEADER)
            raise MalformedHeaderError("header-cut" if line or self._lines else "empty-file")
        self._lines.append(line)
        self._left -= len(line)
        return line

    def text(self) -> bytes:
        return b"".join(self._lines)


def _check_version(line: bytes) -> None:
    if line == VERSION_LINE:
        return
    if _OTHER_VERSION.fullmatch(line):
        raise UnsupportedHeaderError("age-version")
    raise MalformedHeaderError("version-line")


def _read_stanza(first: bytes, lines: _Lines) -> Stanza:
    if not _ARGUMENTS.fullmatch(first):
        raise MalformedHeaderError("stanza-arguments")
    parts: list[bytes] = []
    while True:
        text = lines.next()[:-1]
        part = b64.decode(text)
        if part is None or len(text) > _COLUMNS:
            raise MalformedHeaderError("stanza-body")
        parts.append(part)
        if len(text) < _COLUMNS:
            break
    return Stanza(tuple(first[3:-1].decode("ascii").split(" ")), b"".join(parts))


def _parse_mac(line: bytes) -> bytes:
    mark, text = line[: len(_MAC_MARK) + 1], line[len(_MAC_MARK) + 1 : -1]
    mac = b64.decode(text)
    if mark != _MAC_MARK + b" " or mac is None or len(mac) != MAC_SIZE:
        raise MalformedHeaderError("mac-line")
    return mac
