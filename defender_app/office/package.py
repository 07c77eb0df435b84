"""One ZIP of named parts, the same bytes for the same parts: no time, no author, no extra field."""

from __future__ import annotations

import html
import io
import zipfile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# The earliest time that a ZIP can say; every entry has it.
_TIME: Final = (1980, 1, 1, 0, 0, 0)
_FILE: Final = 0o100644 << 16
_UNIX: Final = 3


def escaped(words: str) -> str:
    """Words as text of XML.

    Not by ``xml.sax.saxutils``, which loads the parts of Python that use networks.
    """
    return html.escape(words, quote=False)


def quoted(words: str) -> str:
    """Words as an attribute of XML, with its quotation marks; they are one line."""
    return f'"{html.escape(words)}"'


def zipped(parts: Sequence[tuple[str, bytes]], *, stored: frozenset[str] = frozenset()) -> bytes:
    """The parts as one archive.

    Args:
        parts: (path in the archive, bytes), in the order in which they stand there.
        stored: paths of the parts that are not compressed (the ``mimetype`` of an ODT).

    Returns:
        A ZIP file.

    Raises:
        ValueError: two parts of one name, or a name that leads out of the archive.
    """
    names = [name for name, _ in parts]
    if len({name.casefold() for name in names}) != len(names) or not all(map(_is_plain, names)):
        raise ValueError("name")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", strict_timestamps=True) as archive:
        for name, body in parts:
            about = zipfile.ZipInfo(name, _TIME)
            about.create_system = _UNIX
            about.external_attr = _FILE
            about.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(about, body)
    return out.getvalue()


def _is_plain(name: str) -> bool:
    pieces = name.split("/")
    return name.isascii() and "\\" not in name and not {"", ".", ".."} & set(pieces)
