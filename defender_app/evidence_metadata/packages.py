"""Documents that are ZIP archives: opened carefully, read within bounds."""

from __future__ import annotations

import zipfile
import zlib
from typing import IO, TYPE_CHECKING, Final

from defender_app.evidence_metadata.pieces import BrokenError

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PARTS: Final = 5000
LARGEST_PART: Final = 96 << 20
LARGEST: Final = 512 << 20


class Package:
    """The parts of an archive by name.

    Args:
        file: seekable.

    Raises:
        BrokenError: no archive, too many parts, two of one name, one without a name, or too large
            unpacked.
    """

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError):
            raise BrokenError from None
        infos = self._archive.infolist()
        names = [one.filename for one in infos]
        if len(infos) > MOST_PARTS or len(set(names)) != len(names) or "" in names:
            raise BrokenError
        if sum(one.file_size for one in infos) > LARGEST:
            raise BrokenError
        self.parts: Final[Mapping[str, zipfile.ZipInfo]] = {
            one.filename: one for one in infos if not one.is_dir()
        }
        self.comment: Final = self._archive.comment

    def read(self, name: str, most: int = LARGEST_PART) -> bytes:
        """A part, unpacked.

        Raises:
            BrokenError: it is not there, damaged, locked, or larger than ``most`` bytes.
        """
        info = self.parts.get(name)
        if info is None or info.file_size > most or info.flag_bits & 1:
            raise BrokenError
        try:
            with self._archive.open(info) as stream:
                data = stream.read(most + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            OSError,
            EOFError,
            ValueError,
            RuntimeError,
        ):
            raise BrokenError from None
        if len(data) > most:
            raise BrokenError
        return data
