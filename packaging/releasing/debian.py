"""The package for Debian and its kin: `python packaging/release.py deb OUT`.

It is written here, and not by the tools of Debian, so that the same folder gives the same bytes
everywhere. It runs nothing when it is installed or removed.
"""

from __future__ import annotations

import hashlib
import io
import lzma
from typing import TYPE_CHECKING, Final

import defender_app
from releasing import frozen, linux_files, source
from releasing.tree import Tree

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

DEPENDS: Final = (
    # Measured: what the libraries in the folder ask for and do not bring along, and what Qt reads.
    *("libc6 (>= 2.35)", "libstdc++6 (>= 11)", "libgcc-s1", "zlib1g", "libzstd1", "liblzma5"),
    *("libglib2.0-0", "libdbus-1-3", "libegl1", "libgl1", "libfontconfig1", "libfreetype6"),
    *("libx11-6", "libx11-xcb1", "libxcb1", "xkb-data", "tzdata"),
)
RECOMMENDS: Final = ("libwayland-client0", "libwayland-cursor0")
_PLACE: Final = "usr/lib/defender-app"
_BLOCK: Final = 1 << 20


def name() -> str:
    """What the package is called."""
    return f"{frozen.NAME}_{defender_app.__version__}_amd64.deb"


def build(out: Path) -> Path:
    """Make it of the folder ``defender-app`` in ``out``, beside it.

    Raises:
        SystemExit: there is no such folder.
    """
    tree = Tree().take(frozen.made(out), _PLACE)
    tree.links[f"usr/bin/{frozen.NAME}"] = f"../lib/defender-app/{frozen.NAME}"
    share = "usr/share/doc/defender-app"
    tree.files[f"{share}/copyright"] = source.ROOT / "packaging" / "linux" / "copyright"
    linux_files.add_to(tree)
    target = out / name()
    with target.open("wb") as package:
        package.write(b"!<arch>\n")
        _member(package, "debian-binary", b"2.0\n")
        _member(package, "control.tar.xz", _pressed(_control(tree)))
        _member(package, "data.tar.xz", _pressed(tree))
    return target


def _control(tree: Tree) -> Tree:
    sums = "".join(f"{_md5(tree, place)}  {place}\n" for place in sorted(tree.files))
    return Tree({"control": control(tree.size()).encode(), "md5sums": sums.encode()})


def control(size: int) -> str:
    """What Debian's tools read of the package.

    Args:
        size: of all files, in bytes.
    """
    return "".join(
        f"{key}: {value}\n"
        for key, value in {
            "Package": frozen.NAME,
            "Version": defender_app.__version__,
            "Architecture": "amd64",
            "Maintainer": "The Defender project",
            "Installed-Size": str(-(-size // 1024)),
            "Depends": ", ".join(DEPENDS),
            "Recommends": ", ".join(RECOMMENDS),
            "Section": "utils",
            "Priority": "optional",
            "Description": _DESCRIPTION,
        }.items()
    )


_DESCRIPTION: Final = """records reprisals in an encrypted vault, offline
 Records reprisals for cooperating with the UN in an encrypted vault on this
 computer, and seals reports that only the focal point can open. It never uses
 a network, and brings its own Python."""


def _pressed(tree: Tree) -> bytes:
    out = io.BytesIO()
    # One thread and these settings: other ones give other bytes.
    with lzma.LZMAFile(out, "wb", format=lzma.FORMAT_XZ, preset=6) as pressed:
        tree.pack(pressed)
    return out.getvalue()


def _member(package: BinaryIO, title: str, data: bytes) -> None:
    head = f"{title:<16}{source.epoch():<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n"
    package.write(head.encode("ascii") + data + b"\n" * (len(data) % 2))


def _md5(tree: Tree, place: str) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    with tree.open(place) as read:
        while block := read.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
