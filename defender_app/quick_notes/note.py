"""``data/note.json``: what a quick note says, and the rules that its values keep."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.model.partial_date import PartialDate
from defender_app.report.bag_kinds import NOTE

if TYPE_CHECKING:
    from defender_app.report.bag import Bag

PATH: Final = "data/note.json"
FLOOR: Final = 256 * 1024
"""Bytes of the smallest container: a line and a page of text look the same."""
LONGEST_TEXT: Final = 20_000
MOST_FILES: Final = 100
LONGEST_NAME: Final = 255
LARGEST_JSON: Final = 1 << 20
LARGEST: Final = 1 << 30
"""Bytes of a container; a larger one is neither written nor taken in."""

_OFFSET: Final = re.compile(r"[+-](?:0[0-9]|1[0-4]):[0-5][0-9]")
_LONGEST_WHEN: Final = 60


class NoteFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file that came with a note: where it is in the container, and what it was called."""

    path: Annotated[str, msgspec.Meta(max_length=100)]
    name: Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)]

    def __repr__(self) -> str:
        return "<note file>"


class Note(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``data/note.json``: a quick note, sealed to one drawer by nobody in particular.

    Attributes:
        note_id: 16 random bytes, hex, made for this file.
        to: SHA-256 (hex) of the recipient string it is sealed to.
        from_: the key in ``sender.pub``, made for this file and forgotten.
        training: of the vault in whose inbox it was put.
        written_at: what the clock of the computer said, RFC 3339, UTC.
        when: when it happened, as whoever wrote it says: a partial date, local time.
        utc_offset: of that local time.
        text: what happened.
        files: one for each evidence entry, in their order.
    """

    format: Literal["defender-note"] = "defender-note"
    version: Literal[1] = 1
    note_id: str
    to: str
    from_: str = msgspec.field(name="from")
    training: bool
    written_at: str
    when: Annotated[str, msgspec.Meta(max_length=_LONGEST_WHEN)] | msgspec.UnsetType = msgspec.UNSET
    utc_offset: Annotated[str, msgspec.Meta(max_length=6)] | msgspec.UnsetType = msgspec.UNSET
    text: Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)] = ""
    files: Annotated[tuple[NoteFile, ...], msgspec.Meta(max_length=MOST_FILES)] = ()

    def __repr__(self) -> str:
        return "<quick note>"


def cleaned(text: str) -> str:
    """A text as a note may hold it: NFC, no control characters but line ends and tabs.

    Nothing that was written is lost; what steers a terminal becomes a space.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    lines = lines.replace("\u2028", "\n")
    kept = "".join(
        " " if unicodedata.category(x) in {"Cc", "Cs"} and x not in "\n\t" else x for x in lines
    )
    return unicodedata.normalize("NFC", kept)


def check_when(when: str) -> str:
    """A time that can be written into a note; gives it back.

    Raises:
        InputError: ``note-when``: no partial date.
    """
    try:
        PartialDate.parse(when)
    except ValueError:
        raise InputError("note-when") from None
    if len(when) > _LONGEST_WHEN:
        raise InputError("note-when")
    return when


def decode(body: bytes) -> Note:
    """Read ``data/note.json`` of somebody unknown, and check every value.

    Raises:
        InputError: ``note-json``, ``note-version``, ``note-member``; ``note-ids``, ``note-when``,
            ``note-text``, ``note-files``, ``note-empty``.
    """
    note = wire.decode(body, Note, what="note", max_bytes=LARGEST_JSON)
    if not (wire.HEX16.fullmatch(note.note_id) and wire.HEX32.fullmatch(note.to)):
        raise InputError("note-ids")
    _check_times(note)
    if not wire.plain_text(note.text, LONGEST_TEXT):
        raise InputError("note-text")
    if not all(wire.plain_line(one.name, LONGEST_NAME) for one in note.files):
        raise InputError("note-files")
    if not note.text.strip() and not note.files:
        raise InputError("note-empty")
    return note


def _check_times(note: Note) -> None:
    try:
        wire.from_rfc3339(note.written_at)
    except ValueError:
        raise InputError("note-when") from None
    if not isinstance(note.when, msgspec.UnsetType):
        check_when(note.when)
    offset = note.utc_offset
    if not isinstance(offset, msgspec.UnsetType) and not _OFFSET.fullmatch(offset):
        raise InputError("note-when")


def check_files(note: Note, evidence: tuple[str, ...]) -> None:
    """Check that a note names exactly the files of its container, in their order.

    Raises:
        InputError: ``note-files``.
    """
    if tuple(one.path for one in note.files) != evidence:
        raise InputError("note-files")


def read(container: Bag) -> Note:
    """The note in a verified container, signed by whom it says.

    Raises:
        InputError: ``note-not-a-note``; ``note-signer``; as for ``decode`` and ``check_files``.
    """
    if container.kind is not NOTE:
        raise InputError("note-not-a-note", kind=container.kind.name)
    note = decode(container.read(PATH))
    if note.from_ != container.sender.string:
        raise InputError("note-signer")
    check_files(note, container.evidence)
    return note
