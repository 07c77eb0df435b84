"""Cards in pictures and PDFs from outside: decoded and read in a process apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from defender_app import wire
from defender_app.decoding import kinds
from defender_app.decoding.read_codes import Codes
from defender_app.decoding.room import Bytes, Limits, Room
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import card_code
from defender_app.focal.card import MAX_FILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.decoding.room import Source
    from defender_app.focal.card import Card

MOST_BYTES: Final = 64 << 20
"""Of a picture that may hold a card: photographs and scans are smaller."""

_LIMITS: Final = Limits(memory=1 << 30, cpu=20)
_SECONDS: Final = 60.0


@dataclass(frozen=True)
class Given:
    """What somebody gave us as a card; nothing of it is checked yet.

    Attributes:
        files: of cards or revocations, all different.
        digits: codes of business cards (40 digits each), all different.
    """

    files: tuple[bytes, ...] = field(repr=False, default=())
    digits: tuple[str, ...] = field(repr=False, default=())


def given(data: bytes, progress: Callable[[int, int], bool] | None = None) -> Given:
    """What is in a file, in pasted text or in a picture.

    Args:
        data: a card file, a revocation, the text of a QR code, a picture or a PDF.
        progress: as for ``Room.ask``.

    Raises:
        InputError: as ``in_picture`` and ``card_code.file_of``; ``card-too-large``: too large for
            any of them.
    """
    start = data[: kinds.FIRST]
    # The mark of a PDF may stand in the words of a card.
    if start.lstrip().startswith(b"{"):
        if len(data) > MAX_FILE:
            raise InputError("card-too-large", bytes=len(data))
        return Given(files=(data,))
    if kinds.picture_format(start) or kinds.is_pdf(start):
        if len(data) > MOST_BYTES:
            raise InputError("card-picture-too-large", most=MOST_BYTES)
        return in_picture(Bytes(data), progress)
    if len(data) > MAX_FILE:
        raise InputError("card-too-large", bytes=len(data))
    # A byte order mark stands in front where Windows programs save a text.
    text = data.decode("utf-8-sig", errors="replace")
    return _of_texts((text,)) if card_code.is_marked(text) else Given(files=(data,))


def readable(found: Given) -> tuple[Card, ...]:
    """The cards among several files; one that is none never stands in the way of the others.

    Raises:
        InputError: as ``card.read``, where none of them is a card.
    """
    read: list[Card] = []
    wrong: InputError | None = None
    for file in found.files:
        try:
            read.append(cards.read(file))
        except InputError as error:
            wrong = wrong or error
    if wrong is not None and not read:
        raise wrong
    return tuple(read)


def in_picture(source: Source, progress: Callable[[int, int], bool] | None = None) -> Given:
    """The cards and codes in a picture or on the first pages of a PDF.

    Args:
        source: the file.
        progress: as for ``Room.ask``.

    Raises:
        InputError: ``card-not-in-picture``: no QR code can be read in it, or
            ``card-other-code``: only codes that are no card; the codes of ``card_code.file_of``
            when none can be used; those of ``Room.ask``. MachineError: ``decoder-not-started``.
    """
    with Room("codes", _LIMITS) as room:
        asked = room.ask("codes", {}, Codes, source=source, progress=progress, seconds=_SECONDS)
    found = asked.facts
    if not found.texts:
        raise InputError("card-other-code" if found.others else "card-not-in-picture")
    return _of_texts(found.texts)


def _of_texts(texts: tuple[str, ...]) -> Given:
    """All that can be used; where nothing can, why."""
    files: dict[str, bytes] = {}
    digits: dict[str, None] = {}
    wrong: InputError | None = None
    for text in texts:
        try:
            if text.lstrip().startswith(card_code.DIGITS):
                digits[card_code.digits_of(text)] = None
            else:
                file = card_code.file_of(text)
                files[wire.sha256_hex(file)] = file
        except InputError as error:
            wrong = wrong or error
    if wrong is not None and not files and not digits:
        raise wrong
    return Given(tuple(files.values()), tuple(digits))
