"""What the office notes with an own card: a label, who else has its key, what stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal.look_alikes import has_shape

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "own-card-note"
NUMBERS: Final = "handed-numbers"
LONGEST_LABEL: Final = 80
MOST_HANDED: Final = 200
# Letters that reorder what stands around them.
_STEERING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class HandedTo(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """To whom a key was handed over: digest and name of the person card, the day, and why."""

    digest: str
    name: str
    on: str
    why: str

    def __repr__(self) -> str:
        return "<handed to>"


class CardNote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What belongs to one own card and is on no card.

    Attributes:
        digest: of the card.
        label: what the office calls it among its cards, or "".
        handed: to whom its key was given, oldest first.
        stopped_on: the day since which nothing is answered with it here, or "".
        received_on: the day on which it came here by a hand-over, or "".
        forgotten_on: the day on which its key was deleted here, or "".
        successor: digest of the card that answers in its place once it is forgotten, or "".
    """

    digest: str
    label: str = ""
    handed: tuple[HandedTo, ...] = ()
    stopped_on: str = ""
    received_on: str = ""
    forgotten_on: str = ""
    successor: str = ""

    def __repr__(self) -> str:
        return "<card note>"


class Numbers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The highest number of an answer by report id, as a hand-over of this card told it."""

    digest: str
    highest: dict[str, int] = {}

    def __repr__(self) -> str:
        return "<handed numbers>"


def of(drawer: Drawer, digest: str) -> CardNote:
    """What is noted with a card; an empty note where nothing is.

    Raises:
        InputError: ``own-card-note-damaged``.
    """
    body = drawer.documents.find(KIND, digest)
    return CardNote(digest=digest) if body is None else wire.decode_own(body, CardNote, what=KIND)


def every(drawer: Drawer) -> dict[str, CardNote]:
    """All notes by the digest of their card; one that is damaged hides no other."""
    found, _ = wire.decode_each(drawer.documents.all(KIND), CardNote, what=KIND)
    return {one.digest: one for one in found}


def change(drawer: Drawer, digest: str, **changes: object) -> CardNote:
    """Note something with a card."""
    return put(drawer, msgspec.structs.replace(of(drawer, digest), **changes))


def put(drawer: Drawer, note: CardNote) -> CardNote:
    """Keep a note in place of the one there."""
    drawer.documents.put(KIND, note.digest, wire.encode_own(note, what=KIND))
    return note


def set_label(drawer: Drawer, digest: str, label: str) -> CardNote:
    """Call a card something, or nothing with "".

    Raises:
        InputError: ``card-label``: too long, several lines, or letters that steer others.
    """
    said = label.strip()
    plain = wire.plain_line(said, LONGEST_LABEL) and _STEERING.isdisjoint(said)
    if said and not (plain and has_shape(said)):
        raise InputError("card-label", most=LONGEST_LABEL)
    return change(drawer, digest, label=said)


def highest_number(drawer: Drawer, report_id: str) -> int:
    """The highest number of an answer to this report that a hand-over told of, or 0."""
    found, _ = wire.decode_each(drawer.documents.all(NUMBERS), Numbers, what=NUMBERS)
    return max((one.highest.get(report_id, 0) for one in found), default=0)


def numbers_of(drawer: Drawer, digest: str) -> dict[str, int]:
    """What a hand-over of this card told of the numbers of answers."""
    body = drawer.documents.find(NUMBERS, digest)
    return {} if body is None else wire.decode_own(body, Numbers, what=NUMBERS).highest


def raise_numbers(drawer: Drawer, digest: str, told: dict[str, int]) -> None:
    """Remember the larger of what is known and what is told."""
    known = numbers_of(drawer, digest)
    highest = known | {name: max(number, known.get(name, 0)) for name, number in told.items()}
    if highest != known:
        numbers = Numbers(digest=digest, highest=highest)
        drawer.documents.put(NUMBERS, digest, wire.encode_own(numbers, what=NUMBERS))


def joined(ours: bytes, theirs: bytes) -> bytes:
    """The note of one card in two drawers: what is here stays, and nobody is left out.

    Raises:
        InputError: ``own-card-note-damaged``.
    """
    mine = wire.decode_own(ours, CardNote, what=KIND)
    other = wire.decode_own(theirs, CardNote, what=KIND)
    handed = (*mine.handed, *(one for one in other.handed if one not in mine.handed))
    lacking = {
        name: getattr(other, name)
        for name in ("label", "stopped_on", "received_on", "forgotten_on", "successor")
        if not getattr(mine, name)
    }
    changed = msgspec.structs.replace(mine, handed=handed, **lacking)
    return ours if changed == mine else wire.encode(changed)


def joined_numbers(ours: bytes, theirs: bytes) -> bytes:
    """The larger of both.

    Raises:
        InputError: ``handed-numbers-damaged``.
    """
    mine = wire.decode_own(ours, Numbers, what=NUMBERS)
    other = wire.decode_own(theirs, Numbers, what=NUMBERS)
    higher = {
        name: number for name, number in other.highest.items() if number > mine.highest.get(name, 0)
    }
    changed = msgspec.structs.replace(mine, highest=mine.highest | higher)
    return ours if not higher else wire.encode(changed)
