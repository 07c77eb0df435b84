"""Which modules a worker can be: each is imported whole before the process gives up its rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from defender_app.decoding.document import Document

ROOMS: Final[Mapping[str, str]] = {
    "viewing": "defender_app.decoding.viewing",
    "metadata": "defender_app.evidence_metadata.inside",
    "cleaning": "defender_app.evidence_cleaning.inside",
    "tables": "defender_app.decoding.tables",
    "codes": "defender_app.decoding.codes",
    "opening": "defender_app.focal.opening_inside",
}
"""Name of a room to the module whose ``OPERATIONS`` it offers."""


class Ask(Protocol):
    """What an operation is given besides the document."""

    @property
    def arguments(self) -> Mapping[str, object]:
        """The arguments as they were sent: plain JSON."""

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is."""

    def give(self, data: bytes | bytearray | memoryview) -> None:
        """Put out bytes: pixels, a text, a file. As often as wanted."""


if TYPE_CHECKING:
    Operation = Callable[[Document, Ask], object]
    """Works on a document inside the worker; gives what ``msgspec.json`` can encode, or raises
    ``Refused``."""
