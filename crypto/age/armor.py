"""ASCII armor (C2SP age.md "ASCII armor"): strict PEM, read and written as a stream.

Accepted beside the canonical form: CRLF line ends, a missing last line end, and up to 1,024 bytes
of white space before and after. Everything else is refused.
"""

from __future__ import annotations

import io

from crypto.age import b64
from crypto.age.source import Source, SupportsRead, SupportsWrite
from crypto.errors import MalformedArmorError

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
MAX_WHITESPACE = 1024

_COLUMNS = 64
_BYTES_PER_LINE = 48
_LINE = _COLUMNS + 1
_WHITESPACE = b" \t\r\n\v\f"
_MAX_LINE = MAX_WHITESPACE + _LINE
_BLOCK_LINES = 1024
_BLOCK = _LINE * _BLOCK_LINES


def is_armored(start: bytes) -> bool:
    """Whether a file that starts with ``start`` (about 2 KiB) is meant as armor.

    A file that tries to be armor and fails shall fail as armor, so this is generous.
    """
    return start.lstrip(_WHITESPACE).startswith(b"-----") or BEGIN in start


def encode(data: bytes) -> bytes:
    """``data`` as canonical armor."""
    out = io.BytesIO()
    writer = ArmorWriter(out)
    writer.write(data)
    writer.close()
    return out.getvalue()


def decode(text: bytes) -> bytes:
    """The bytes in the armor.

    Raises:
        MalformedArmorError: not strict armor.
    """
    reader = ArmorReader(io.BytesIO(text))
    return b"".join(iter(lambda: reader.read(1 << 20), b""))


class ArmorWriter:
    """Writes armor; ``close`` ends it (and does not close the stream below)."""

    def __init__(self, out: SupportsWrite) -> None:
        self._out = out
        self._rest = b""
        out.write(BEGIN + b"\n")

    def write(self, data: bytes | memoryview) -> None:
        """Take all of ``data``."""
        data = self._rest + bytes(data)
        whole = len(data) - len(data) % _BYTES_PER_LINE
        self._rest = data[whole:]
        self._out.write(_lines(data[:whole]))

    def close(self) -> None:
        """Write what is left, and the last line."""
        self._out.write(_lines(self._rest) + END + b"\n")
        self._rest = b""


def _lines(data: bytes) -> bytes:
    text = b64.encode_padded(data)
    return b"".join(text[i : i + _COLUMNS] + b"\n" for i in range(0, len(text), _COLUMNS))


class ArmorReader:
    """Reads the bytes in armor, verified line by line.

    Args:
        raw: a stream of armor text.
    """

    def __init__(self, raw: SupportsRead) -> None:
        self._source = Source(raw)
        self._data = bytearray()
        self._started = False
        self._single_lines = 0
        self._ended = False
        self._error: MalformedArmorError | None = None

    def read(self, n: int, /) -> bytes:
        """Up to ``n`` bytes, fewer only at the end.

        Raises:
            MalformedArmorError: not strict armor; from then on every call raises it.
        """
        if self._error is not None:
            raise self._error
        try:
            while len(self._data) < n and not self._ended:
                self._fill()
        except MalformedArmorError as error:
            self._error = error
            raise
        taken = bytes(self._data[:n])
        del self._data[:n]
        return taken

    def _fill(self) -> None:
        if not self._started:
            self._skip_leading_space()
            if self._line() != BEGIN:
                raise MalformedArmorError("armor-first-line")
            self._started = True
        if self._single_lines or not self._fill_block():
            self._fill_line()

    def _skip_leading_space(self) -> None:
        skipped = 0
        while True:
            line = self._source.peek(_MAX_LINE).partition(b"\n")[0]
            if line.strip(_WHITESPACE) or len(line) == _MAX_LINE:
                return
            taken = len(self._source.read(len(line) + 1))
            skipped += taken
            if not taken or skipped > MAX_WHITESPACE:
                raise MalformedArmorError("armor-white-space" if taken else "armor-empty")

    def _fill_block(self) -> bool:
        """Take many full LF lines at once; False if the next lines are not of that form."""
        block = self._source.peek(_BLOCK)
        text = block.replace(b"\n", b"")
        regular = (
            len(block) == _BLOCK
            and len(text) == _COLUMNS * _BLOCK_LINES
            and not block[_COLUMNS::_LINE].strip(b"\n")
        )
        data = b64.decode_padded(text) if regular else None
        if data is None or len(data) != _BYTES_PER_LINE * _BLOCK_LINES:
            # Looking again after every line would make hostile input expensive.
            self._single_lines = _BLOCK_LINES
            return False
        self._source.read(_BLOCK)
        self._data += data
        return True

    def _fill_line(self) -> None:
        self._single_lines = max(0, self._single_lines - 1)
        line = self._line()
        if line == END:
            self._finish()
            return
        data = b64.decode_padded(line)
        if not line or data is None or len(line) > _COLUMNS:
            raise MalformedArmorError("armor-line")
        if len(data) < _BYTES_PER_LINE:
            if self._line() != END:
                raise MalformedArmorError("armor-last-line")
            self._finish()
        self._data += data

    def _finish(self) -> None:
        rest = self._source.read(MAX_WHITESPACE + 1)
        if len(rest) > MAX_WHITESPACE or rest.strip(_WHITESPACE):
            raise MalformedArmorError("armor-trailing-data")
        self._ended = True

    def _line(self) -> bytes:
        line = self._source.read_line(_MAX_LINE)
        if not line:
            raise MalformedArmorError("armor-cut")
        return line.removesuffix(b"\n").removesuffix(b"\r")
