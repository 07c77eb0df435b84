"""One file that unpacks itself: `python packaging/release.py run OUT`.

A script of the shell, and behind it the folder as an archive. The script checks the archive before
it unpacks anything, and runs without root.
"""

from __future__ import annotations

import hashlib
import io
import lzma
from typing import TYPE_CHECKING, Final

import defender_app
from releasing import frozen, source
from releasing.tree import Tree

if TYPE_CHECKING:
    from pathlib import Path

_HEAD: Final = source.ROOT / "packaging" / "linux" / "head.sh"
_PROGRAM: Final = 0o755
_WIDTH: Final = 10


def name() -> str:
    """What the file is called."""
    return f"defender-{defender_app.__version__}-linux-x86_64.run"


def build(out: Path) -> Path:
    """Make it of the folder ``defender-app`` in ``out``, beside it.

    Raises:
        SystemExit: there is no such folder.
    """
    packed = archive(frozen.made(out))
    target = out / name()
    target.write_bytes(head(packed) + packed)
    target.chmod(_PROGRAM)
    return target


def archive(folder: Path) -> bytes:
    """A folder as ``.tar.xz``, the same on every day."""
    out = io.BytesIO()
    with lzma.LZMAFile(out, "wb", format=lzma.FORMAT_XZ, preset=6) as pressed:
        Tree().take(folder, frozen.NAME).pack(pressed, before="")
    return out.getvalue()


def head(packed: bytes) -> bytes:
    """The script that stands before an archive."""
    text = _HEAD.read_text(encoding="utf-8")
    text = text.replace("@VERSION@", defender_app.__version__)
    text = text.replace("@LENGTH@", str(len(packed)))
    text = text.replace("@SUM@", hashlib.sha256(packed).hexdigest())
    # It stands in itself where it ends, so its length must not depend on that.
    length = len(text.replace("@BEGIN@", "0" * _WIDTH).encode())
    return text.replace("@BEGIN@", f"{length + 1:0{_WIDTH}}").encode()
