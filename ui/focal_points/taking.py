"""Cards and revocations on their way in: from files, pictures, pasted text, the clipboard."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from defender_app import files, places
from defender_app.errors import InputError
from defender_app.focal import card_pictures, known_cards, revocations

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from defender_app.focal.card import Card
    from defender_app.vault.drawer import Drawer

_REVOCATION: Final = b"defender-card-revocation"
_PICTURES: Final = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp")
STOPS: Final = frozenset({"card-changed-key", "card-mixed-scripts"})
"""Codes of loud stops that a reason lifts."""


@dataclass(frozen=True)
class Taken:
    """What became of a file: of a card as ``known_cards.Added.what``; ``revoked`` or ``kept``."""

    what: str
    contact_id: str = ""


@dataclass(frozen=True)
class Several:
    """More than one card in one picture: somebody has to say which is meant."""

    untrusted: tuple[Card, ...] = field(repr=False)


def read(path: Path) -> bytes:
    """A file that may be a card or a picture of one; never more of it than such a picture can be.

    Raises:
        InputError: ``file-not-ordinary``.
        MachineError: it cannot be read.
    """
    with files.disk_errors(), places.regular_file(path).open("rb") as file:
        return file.read(card_pictures.MOST_BYTES + 1)


def in_clipboard(mime: QMimeData) -> Callable[[], bytes] | None:
    """What gives the picture of a clipboard as a file, away from the window; None without one.

    The bytes are given on as they are: pictures from outside are decoded in a process apart.
    """
    for kind in _PICTURES:
        if mime.hasFormat(kind):
            data = bytes(mime.data(kind).data())
            return lambda: data
    if mime.hasImage():
        # Where a system hands over pixels only, there is no file to decode.
        pixels = mime.imageData()
        if isinstance(pixels, QImage) and not pixels.isNull():
            return lambda: _as_png(pixels)
    return None


def _as_png(pixels: QImage) -> bytes:
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    pixels.save(device, "PNG")  # type: ignore[call-overload] # its stub wants bytes, which Qt refuses
    device.close()
    return bytes(data.data())


def one_of(data: bytes, progress: Callable[[int, int], bool] | None = None) -> bytes | Several:
    """The one card file in what was given, or all of them.

    Raises:
        InputError: as ``card_pictures.given``; ``card-code-only``.
    """
    found = card_pictures.given(data, progress)
    if not found.files:
        raise InputError("card-code-only")
    if len(found.files) == 1:
        return found.files[0]
    read = card_pictures.readable(found)
    return read[0].file if len(read) == 1 else Several(read)


def digits_in(data: bytes, progress: Callable[[int, int], bool] | None = None) -> str:
    """The 40 digits of a business card in a picture.

    Raises:
        InputError: as ``card_pictures.given``; ``card-no-digits``: there is none, or there are
            several; or a card is on it too: whoever put it there chose the digits as well.
    """
    found = card_pictures.given(data, progress)
    if len(found.digits) != 1 or found.files:
        raise InputError("card-no-digits")
    return found.digits[0]


def take(drawer: Drawer, data: bytes, reasons: Mapping[str, str] | None = None) -> Taken:
    """Keep a card, or take in a revocation.

    Args:
        drawer: where to keep it.
        data: the card file.
        reasons: by code of ``STOPS``, why the card is added all the same.

    Raises:
        InputError: as ``known_cards.add`` and ``revocations.add_revocation``.
    """
    if _REVOCATION in data:
        contact = revocations.add_revocation(drawer, data)
        return Taken("revoked", contact.contact_id) if contact else Taken("kept")
    given = reasons or {}
    added = known_cards.add(
        drawer,
        data,
        changed_key_reason=given.get("card-changed-key", ""),
        mixed_scripts_reason=given.get("card-mixed-scripts", ""),
    )
    return Taken(added.what, added.contact.contact_id)
