"""A quick note is written: no passphrase, no drawer, nothing that this computer can read.

It is sealed while it is written, to the one recipient in ``options.json``, and signed by a key
that nobody keeps. Nobody can tell from the outside how long it is or what is in it.
"""

from __future__ import annotations

import hashlib
import zlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import EncryptWriter, HybridRecipient, sealed_size
from crypto.errors import AgeError
from crypto.minisign import SigningKey
from defender_app import evidence_files, files, medium, options, wire
from defender_app.errors import InputError
from defender_app.flowing import Flowing
from defender_app.quick_notes import inbox, note
from defender_app.quick_notes.note import Note, NoteFile
from defender_app.report import bag
from defender_app.report.bag_kinds import NOTE
from defender_app.report.behind import Behind
from defender_app.vault import folder as rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    Progress = Callable[[int, int], bool]

_PIECE: Final = 1 << 20
# Header and nonce of a file for one hybrid recipient (docs/formats.md 2).
_HEAD: Final = 1_627 + 16


@dataclass(frozen=True)
class Kept:
    """A note that lies in the inbox: its name there, its bytes, and how many files it carries."""

    name: str
    size: int
    files: int


def is_on(folder: Path) -> bool:
    """Whether quick notes can be written in this folder."""
    return bool(options.read(folder).quick_note_recipient)


def write(  # noqa: PLR0913 - what is written, and when that was
    folder: Path,
    text: str,
    paths: Sequence[Path] = (),
    *,
    when: str = "",
    clock: Callable[[], datetime] = wire.utc_now,
    progress: Progress | None = None,
) -> Kept:
    """Put a note into the inbox of a vault: whole, or not at all.

    Args:
        folder: the vault; it is not opened.
        text: what happened; control characters become spaces.
        paths: photos and files, taken as they are; the originals are only read.
        when: a partial date, local time; "" for none.
        clock: gives the present time in UTC.
        progress: called with bytes written and bytes in all; False cancels.

    Raises:
        InputError: ``not-a-vault``, ``vault-…``; ``quick-notes-off``; ``quick-notes-recipient``:
            what stands in ``options.json`` is no recipient; ``note-empty``, ``note-too-long``
            (``limit``, ``length``), ``note-too-many-files``, ``note-too-large``, ``note-when``;
            ``file-not-found`` and the like; ``file-changed``: one of them changed meanwhile;
            ``cancelled``.
        MachineError: the disk; nothing is left behind.
    """
    training = rules.parse_vault_file(
        rules.read_named(folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
    ).training
    recipient = _recipient(folder)
    said = _checked(text, paths)
    found = [_Source.of(path, progress) for path in paths]
    if sum(one.size for one in found) > note.LARGEST - note.FLOOR:
        raise InputError("note-too-large", limit=note.LARGEST >> 20)
    key = SigningKey.generate()
    now = clock()
    made = Note(
        note_id=wire.new_id(),
        to=wire.sha256_hex(str(recipient).encode()),
        from_=key.verify_key.string,
        training=training,
        written_at=wire.to_rfc3339(now),
        when=note.check_when(when) if when else msgspec.UNSET,
        utc_offset=_offset(now) if when else msgspec.UNSET,
        text=said,
        files=tuple(
            NoteFile(path=one.entry(number), name=evidence_files.file_name(one.path))
            for number, one in enumerate(found, 1)
        ),
    )
    parts = [bag.part(note.PATH, wire.encode(made))]
    parts += [one.part(number, progress) for number, one in enumerate(found, 1)]
    return _written(folder, parts, key, recipient)


def _recipient(folder: Path) -> HybridRecipient:
    known = options.read(folder).quick_note_recipient
    if not known:
        raise InputError("quick-notes-off")
    try:
        recipient = HybridRecipient.from_string(known)
        # Wrapping finds what reading a key does not: a point of low order.
        recipient.wrap(bytes(16))
    except AgeError:
        raise InputError("quick-notes-recipient") from None
    return recipient


def _checked(text: str, paths: Sequence[Path]) -> str:
    said = note.cleaned(text)
    if len(said) > note.LONGEST_TEXT:
        raise InputError("note-too-long", limit=note.LONGEST_TEXT, length=len(said))
    if not said.strip() and not paths:
        raise InputError("note-empty")
    if len(paths) > note.MOST_FILES:
        raise InputError("note-too-many-files", limit=note.MOST_FILES)
    return said


def _offset(now: datetime) -> str:
    text = now.astimezone().strftime("%z")
    return f"{text[:3]}:{text[3:5]}"


@dataclass(frozen=True, repr=False)
class _Source:
    """A file that goes into a note, as it was when it was looked at."""

    path: Path
    size: int
    crc32: int
    sha256: str

    @classmethod
    def of(cls, path: Path, progress: Progress | None) -> _Source:
        """Read a file once, for what has to be known before it is written."""
        digest, crc, size = hashlib.sha256(), 0, 0
        for piece in _pieces(path):
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
            size += len(piece)
            if size > note.LARGEST:
                raise InputError("note-too-large", limit=note.LARGEST >> 20)
            if progress is not None and not progress(0, 0):
                raise InputError("cancelled")
        return cls(path, size, crc, digest.hexdigest())

    def entry(self, number: int) -> str:
        """Its name in the container."""
        return bag.evidence_path(number, self.path.suffix.removeprefix(".").lower())

    def part(self, number: int, progress: Progress | None) -> bag.Part:
        """It as an entry of the container."""
        return bag.Part(
            path=self.entry(number),
            size=self.size,
            crc32=self.crc32,
            sha256=self.sha256,
            chunks=lambda: self._same(progress),
        )

    def _same(self, progress: Progress | None) -> Iterator[bytes]:
        """Its bytes once more; what differs by now would be a note that nobody can read.

        Raises:
            InputError: ``file-changed``, ``cancelled``.
        """
        digest, done = hashlib.sha256(), 0
        for piece in _pieces(self.path):
            if progress is not None and not progress(done, self.size):
                raise InputError("cancelled")
            digest.update(piece)
            done += len(piece)
            if done > self.size:
                break
            yield piece
        if (done, digest.hexdigest()) != (self.size, self.sha256):
            raise InputError("file-changed", file=evidence_files.file_name(self.path))


def _pieces(path: Path) -> Iterator[bytes]:
    with closing(evidence_files.open_file(path)) as stream:
        while True:
            with files.disk_errors():
                piece = stream.read(_PIECE)
            if not piece:
                return
            yield piece


def _written(
    folder: Path, parts: Sequence[bag.Part], key: SigningKey, recipient: HybridRecipient
) -> Kept:
    place = inbox.make_sure(folder)
    size = _HEAD + sealed_size(bag.length(NOTE, parts, key, floor=note.FLOOR))
    medium.need_room(place, size)
    path = place / inbox.new_name()
    with files.atomic_write(path, neutral_time=True, overwrite=False) as out:
        medium.need_file_size(out, size)
        with (
            Flowing(out) as flowing,
            EncryptWriter(flowing, [recipient]) as sealed,
            Behind(sealed) as behind,
        ):
            bag.write(NOTE, parts, key, behind, floor=note.FLOOR)
    files.set_neutral_time(place)
    return Kept(path.name, size, len(parts) - 1)
