"""Inside the worker: a sealed file from a stranger is decrypted, unpacked, verified and read.

Everything that takes bytes of strangers apart runs here: armor, age header, chunks, container,
manifests, signature, JSON. It always answers with facts: what is wrong with a file is one of them.
"""

from __future__ import annotations

import hashlib
import io
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from crypto.age import HybridIdentity
from crypto.errors import CryptoError
from defender_app import wire
from defender_app.decoding.refusals import Refused
from defender_app.errors import AppError, InputError
from defender_app.focal import card as cards
from defender_app.focal import opening_rehearsal
from defender_app.focal.opening_told import AT_ONCE, LARGEST_FACT, Gave, Held, Read, Ready, Sent
from defender_app.quick_notes import note
from defender_app.report import bag, sealed_file
from defender_app.report import open as open_report
from defender_app.report.bag_kinds import HANDOVER, NOTE
from defender_app.report.documents import LARGEST_REPLY, Reply
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask, Operation
    from defender_app.focal.card import Card
    from defender_app.report.sealed_file import SealedFile

_KINDS: Final = {**bag.KINDS, HANDOVER.name: HANDOVER}
_PIECE: Final = 1 << 20
_MOST_FACTS: Final = 8
_LONGEST_FACT: Final = 200
_LONGEST_REMARK: Final = 1000


@dataclass(frozen=True)
class _Own:
    """One of the desk's cards, and what opens files sealed to it."""

    card: Card
    identity: HybridIdentity

    @property
    def digest(self) -> str:
        return self.card.digest


_own: Final[dict[str, _Own]] = {}
_replies: Final[list[HybridIdentity]] = []
_notes: Final[list[HybridIdentity]] = []
_last: Final[dict[Document, SealedFile]] = {}


def _keys(document: Document, ask: Ask) -> Ready:
    """Take the cards to read with, in place of earlier ones: the document is a list of ``Held``."""
    del ask
    held = msgspec.json.decode(document.read(), type=tuple[Held, ...])
    _own.clear()
    _replies.clear()
    _notes.clear()
    for one in held:
        identity = HybridIdentity.from_string(one.identity)
        if one.note:
            _notes.append(identity)
        elif one.card:
            card = cards.read(one.card.encode())
            _own[card.digest] = _Own(card, identity)
        else:
            _replies.append(identity)
    return Ready(len(held))


def _open(document: Document, ask: Ask) -> Gave:
    """Read a sealed file; what is said, and a content up to ``most`` bytes, are put out."""
    _last.clear()
    content: Iterator[bytes] = iter(())
    try:
        sealed = _unsealed(document)
        with sealed_file.errors():
            said, content = _read(sealed)
        _last[document] = sealed
    except AppError as error:
        said = Read(kind="refused", code=error.code, facts=_plain(error.facts), size=document.size)
    except CryptoError as error:
        said = Read(kind="refused", code=error.code, facts=_plain(error.facts), size=document.size)
    told = msgspec.json.encode(said)
    ask.give(told)
    most = ask.arguments.get("most")
    at_once = said.content_size if said.content_size <= _most(most) else 0
    if at_once:
        for piece in content:
            ask.give(piece)
    return Gave(len(told), at_once)


def _most(wanted: object) -> int:
    return min(wanted, AT_ONCE) if isinstance(wanted, int) else AT_ONCE


def _unsealed(raw: io.RawIOBase | io.BytesIO) -> SealedFile:
    identities = _notes or [*_replies, *(one.identity for one in _own.values())]
    kinds = {NOTE.name: NOTE} if _notes else _KINDS
    return sealed_file.opened_from(io.BufferedReader(raw), identities, kinds=kinds)


def _content(document: Document, ask: Ask) -> Sent:
    """Put out the content of the report that was just read."""
    sealed = _last.get(document)
    if sealed is None:
        raise Refused("not-this-kind")
    for piece in _pieces(sealed):
        ask.give(piece)
    return Sent(sealed.content.size)


def _pieces(sealed: SealedFile) -> Iterator[bytes]:
    sealed.content.seek(0)
    while piece := sealed.content.read(_PIECE):
        yield piece


def _read(sealed: SealedFile) -> tuple[Read, Iterator[bytes]]:
    kind = sealed.bag.kind.name
    if _notes:
        note.read(sealed.bag)
        return _told(sealed, "note"), _pieces(sealed)
    if not _own:
        return _reply(sealed)
    if kind == "report":
        opened = open_report.read(sealed.bag, _own)
        said = msgspec.structs.replace(
            _told(sealed, "report"),
            report_id=opened.report.report_id,
            card=opened.card.digest,
            remarks=tuple((path[:_LONGEST_REMARK], code) for path, code in opened.remarks),
        )
        return said, _pieces(sealed)
    if kind == "notice":
        open_report.read_notice(sealed.bag, _own)
        return _document(sealed, "notice")
    if kind == HANDOVER.name:
        return _document(sealed, "handover")
    raise InputError("not-a-report", kind=kind)


def _reply(sealed: SealedFile) -> tuple[Read, Iterator[bytes]]:
    kind = sealed.bag.kind.name
    if kind != "reply":
        raise InputError("reply-not-a-reply", kind=kind)
    body = sealed.bag.read(open_report.REPLY)
    wire.decode(body, Reply, what="reply", max_bytes=LARGEST_REPLY)
    return _document(sealed, "reply")


def _told(
    sealed: SealedFile, kind: Literal["report", "notice", "handover", "reply", "note"]
) -> Read:
    digest = hashlib.sha256()
    for piece in _pieces(sealed):
        digest.update(piece)
    return Read(
        kind=kind,
        sha256=sealed.sha256,
        size=sealed.size,
        content_size=sealed.content.size,
        content_sha256=digest.hexdigest(),
        head=sealed.head,
        payload_key=sealed.content.payload_key.reveal(),
        sender=sealed.bag.sender.string,
        digests=sealed.bag.digests,
    )


def _document(
    sealed: SealedFile, kind: Literal["notice", "handover", "reply"]
) -> tuple[Read, Iterator[bytes]]:
    if sealed.content.size > AT_ONCE:
        raise bag.refuse("entry-too-large")
    return _told(sealed, kind), _pieces(sealed)


def _plain(facts: Mapping[str, object]) -> dict[str, int | str]:
    """What a sentence needs, in letters that steer nothing."""
    found: dict[str, int | str] = {}
    for name, one in list(facts.items())[:_MOST_FACTS]:
        is_number = type(one) is int and 0 <= one <= LARGEST_FACT
        found[name] = one if isinstance(one, int) and is_number else _word(str(one))
    return found


def _word(text: str) -> str:
    return text.encode("ascii", "replace").decode("ascii")[:_LONGEST_FACT]


def _rehearse() -> None:
    """Do all of it once, while files can still be opened; the words of the field are in one."""
    taxonomy()
    card, keys = opening_rehearsal.pair()
    _own[card.digest] = _Own(cards.read(card.file), keys.identity)
    for body in (opening_rehearsal.report(card, keys), opening_rehearsal.notice(card, keys)):
        for data in (body, body[:-1], body[:200]):
            with suppress(AppError), sealed_file.errors():
                _read(_unsealed(io.BytesIO(data)))
    _own.clear()
    _notes.append(keys.identity)
    with suppress(AppError), sealed_file.errors():
        _read(_unsealed(io.BytesIO(opening_rehearsal.quick_note(keys))))
    _notes.clear()


_rehearse()

OPERATIONS: Final[Mapping[str, Operation]] = {"keys": _keys, "open": _open, "content": _content}
