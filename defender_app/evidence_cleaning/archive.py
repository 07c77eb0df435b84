"""A ZIP archive without times, owners, comments or extra fields."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def packed(parts: Iterable[tuple[str, bytes]], *, stored: str = "") -> bytes:
    """The archive.

    Args:
        parts: names and bytes, in order.
        stored: name of a part that is not compressed.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 0
            info.external_attr = 0
            info.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()
