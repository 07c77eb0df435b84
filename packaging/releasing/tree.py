"""A tree of files in memory, as it will lie on the disk of somebody, and archives of it."""

from __future__ import annotations

import io
import stat
import tarfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final

from releasing import source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from lzma import LZMAFile
    from pathlib import Path

_PROGRAM, _FILE = 0o755, 0o644
_BLOCK: Final = 1 << 20


@dataclass
class Tree:
    """Files by the path at which they will lie, such as ``usr/bin/defender-app``.

    Attributes:
        files: either what is in them, or where that stands now.
        links: symbolic links, and where each leads.
    """

    files: dict[str, bytes | Path] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)

    def take(self, folder: Path, below: str) -> Tree:
        """Take in a whole folder; its links have to stay inside."""
        for path in sorted(folder.rglob("*")):
            place = f"{below}/{path.relative_to(folder).as_posix()}"
            if path.is_symlink():
                self.links[place] = path.readlink().as_posix()
            elif path.is_file():
                self.files[place] = path
        return self

    def size(self) -> int:
        """Bytes of all files."""
        return sum(map(_length, self.files.values()))

    def open(self, place: str) -> BinaryIO:
        """Read one file."""
        found = self.files[place]
        return io.BytesIO(found) if isinstance(found, bytes) else found.open("rb")

    def pack(self, into: BinaryIO | LZMAFile, before: str = "./") -> None:
        """Write it as a tar archive: one time, one owner, in order of name."""
        with tarfile.open(
            fileobj=into, mode="w|", format=tarfile.GNU_FORMAT, bufsize=_BLOCK
        ) as tar:
            for place, kind in sorted(self._all(before)):
                member = _member(before + place, kind)
                if kind == tarfile.SYMTYPE:
                    member.linkname = self.links[place]
                    tar.addfile(member)
                elif kind == tarfile.DIRTYPE:
                    tar.addfile(member)
                else:
                    found = self.files[place]
                    member.size = _length(found)
                    member.mode = _PROGRAM if _is_program(place, found) else _FILE
                    with self.open(place) as read:
                        tar.addfile(member, read)

    def _all(self, before: str) -> Iterator[tuple[str, bytes]]:
        folders = {""}
        for place in (*self.files, *self.links):
            parts = place.split("/")[:-1]
            folders |= {"/".join(parts[: number + 1]) for number in range(len(parts))}
        yield from ((place, tarfile.DIRTYPE) for place in folders if place or before)
        yield from ((place, tarfile.REGTYPE) for place in self.files)
        yield from ((place, tarfile.SYMTYPE) for place in self.links)


def _member(name: str, kind: bytes) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name.rstrip("/"))
    made.type = kind
    made.mtime = source.epoch()
    made.mode = 0o777 if kind == tarfile.SYMTYPE else _PROGRAM
    made.uname = made.gname = "root"
    return made


def _length(found: bytes | Path) -> int:
    return len(found) if isinstance(found, bytes) else found.stat().st_size


def _is_program(place: str, found: bytes | Path) -> bool:
    if isinstance(found, bytes):
        return place.startswith("usr/bin/")
    return bool(found.stat().st_mode & stat.S_IXUSR)
