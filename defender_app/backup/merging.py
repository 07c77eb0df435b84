"""Two forms of one thing that a drawer keeps: what is here stays, and loses nothing.

What only ever grows (replies, notices, cards, revocations, words for people) is kept from both.
What was ended on either side stays ended.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import (
    card_notes,
    cases,
    contacts,
    deleted,
    events,
    key_lost,
    own_cards,
    register_items,
    work_kept,
)
from defender_app.focal.card_notes import CardNote, Numbers
from defender_app.focal.cases import Case, Decided
from defender_app.focal.contacts import Contact, HeldCard
from defender_app.focal.deleted import Deleted
from defender_app.focal.events import JoinedEvent, PairDecision
from defender_app.focal.register_items import Item
from defender_app.focal.work_kept import CaseWork
from defender_app.report import sent, sent_notices
from defender_app.report.sent import SentReport
from defender_app.report.sent_notices import SentNotice
from defender_app.vault import versions

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault.versions import FrozenVersion

T = TypeVar("T")

INDEX: Final = "case-index"
NUMBER: Final = "number"
_DIGITS: Final = re.compile(rb"[0-9]{1,9}")
_KIND: Final = re.compile(r"[a-z][a-z0-9-]{0,63}")
_LONGEST_ID: Final = 500


def joined(kind: str, document_id: str, ours: bytes, theirs: bytes) -> bytes:
    """What shall stand here where both have something under one kind and id.

    Raises:
        InputError: ``backup-document``: the backup's cannot be read; or ours is damaged.
    """
    check(kind, document_id, theirs)
    if ours == theirs or not ours:
        return ours
    if kind == INDEX and document_id == NUMBER:
        return str(max(_number(ours), _number(theirs))).encode()
    if kind == INDEX and document_id.startswith(cases.CORRECTS):
        known = ours.split()
        new = [one for one in theirs.split() if one not in known]
        return ours + b"".join(one + b"\n" for one in new)
    join = _JOIN.get(kind)
    return ours if join is None else join(ours, theirs)


def lacks_its_keys(kind: str, body: bytes) -> bool:
    """Whether it is a report that came back without the keys, which are not here any more."""
    if kind == sent_notices.KIND:
        return not theirs_as(body, SentNotice, kind).reply_identity
    return kind == sent.KIND and not theirs_as(body, SentReport, kind).reply_identity


def check(kind: str, document_id: str, body: bytes) -> None:
    """Refuse what nobody could read once it is here.

    Raises:
        InputError: ``backup-document``.
    """
    plain = bool(document_id) and document_id.isprintable() and len(document_id) <= _LONGEST_ID
    if not plain or not _KIND.fullmatch(kind):
        raise InputError("backup-document", kind=kind if _KIND.fullmatch(kind) else "")
    if kind == INDEX and document_id == NUMBER:
        _number(body)
    elif kind == cases.KIND:
        if theirs_as(body, Case, kind).number < 1:
            raise InputError("backup-document", kind=kind)
    elif kind == versions.KIND:
        version(document_id, body)
    elif kind in _FORMS:
        read: object = theirs_as(body, _FORMS[kind], kind)
        if kind in _CALLED and getattr(read, _CALLED[kind]) != document_id:
            raise InputError("backup-document", kind=kind)


def version(document_id: str, body: bytes) -> FrozenVersion:
    """A version of the backup.

    Raises:
        InputError: ``backup-document``.
    """
    try:
        return versions.read(document_id, body)
    except InputError:
        raise InputError("backup-document", kind=versions.KIND) from None


def _number(body: bytes) -> int:
    if not _DIGITS.fullmatch(body):
        raise InputError("backup-document", kind=INDEX)
    return int(body)


def theirs_as(body: bytes, struct: type[T], kind: str) -> T:
    """A document of the backup.

    Raises:
        InputError: ``backup-document``.
    """
    try:
        return wire.decode_own(body, struct, what=kind)
    except InputError:
        raise InputError("backup-document", kind=kind) from None


def _sent(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, SentReport, what="sent-report")
    other = theirs_as(theirs, SentReport, sent.KIND)
    replies = _both(mine.replies, other.replies, lambda one: one.sha256)
    if not other.reply_identity:
        # A trusted person carried it: the keys never left this drawer.
        keys = {"reply_identity": mine.reply_identity, "signing": mine.signing}
        other = msgspec.structs.replace(other, **keys)
    if not mine.sealed_sha256 and other.sealed_sha256:
        # Here only its id was known, to say that its key was lost: the backup knows all of it.
        return wire.encode(msgspec.structs.replace(other, replies=replies))
    if mine.kept == "receipt" and other.kept == "copy":
        # Whoever brings a backup back brings the records back: they were sent, and know it.
        return wire.encode(msgspec.structs.replace(other, replies=replies))
    return _as_it_was(ours, mine, msgspec.structs.replace(mine, replies=replies))


def _notice(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, SentNotice, what="sent-notice")
    other = theirs_as(theirs, SentNotice, sent_notices.KIND)
    carried_on = mine.carried_on or other.carried_on
    # Of one that is a receipt here, what it says comes back with its records.
    both = msgspec.structs.replace(
        mine,
        carried_on=carried_on,
        text=mine.text or other.text,
        persons=mine.persons or other.persons,
        accepted={**other.accepted, **{code: why for code, why in mine.accepted.items() if why}},
    )
    return _as_it_was(ours, mine, both)


def _case(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, Case, what="case")
    other = theirs_as(theirs, Case, cases.KIND)
    replies = _both(mine.replies, other.replies, lambda one: one.sha256)
    decided = {one.sha256: one.decided for one in other.notices if one.is_decided}
    notices = tuple(
        one
        if one.is_decided or one.sha256 not in decided
        else msgspec.structs.replace(one, decided=decided[one.sha256])
        for one in _both(mine.notices, other.notices, lambda one: one.sha256)
    )
    changed = msgspec.structs.replace(mine, replies=replies, notices=notices)
    if not isinstance(mine.correction, Decided) and isinstance(other.correction, Decided):
        changed = msgspec.structs.replace(
            changed,
            correction=other.correction,
            corrects=other.corrects,
            unproven=other.unproven,
        )
    changed = msgspec.structs.replace(changed, reply_to=key_lost.key_in_force(changed))
    return _as_it_was(ours, mine, changed)


def _work(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, CaseWork, what=work_kept.KIND)
    other = theirs_as(theirs, CaseWork, work_kept.KIND)
    return _as_it_was(ours, mine, work_kept.joined(mine, other))


def _event(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, JoinedEvent, what=events.EVENT)
    other = theirs_as(theirs, JoinedEvent, events.EVENT)
    members = _both(mine.case_ids, other.case_ids, str)
    return _as_it_was(ours, mine, msgspec.structs.replace(mine, case_ids=members))


def _item(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, Item, what=register_items.KIND)
    other = theirs_as(theirs, Item, register_items.KIND)
    return _as_it_was(ours, mine, register_items.joined(mine, other))


def _contact(ours: bytes, theirs: bytes) -> bytes:
    mine = wire.decode_own(ours, Contact, what="contact")
    other = theirs_as(theirs, Contact, contacts.KIND)
    if mine.signing != other.signing:
        return ours
    there = {one.digest: one for one in other.held}
    held = tuple(_held(one, there.pop(one.digest, None)) for one in mine.held)
    changed = msgspec.structs.replace(
        mine, held=(*held, *there.values()), pseudonyms=other.pseudonyms | mine.pseudonyms
    )
    return _as_it_was(ours, mine, changed)


def _own_card(ours: bytes, theirs: bytes) -> bytes:
    try:
        return own_cards.joined(ours, theirs)
    except InputError:
        raise InputError("backup-document", kind=own_cards.KIND) from None


def _held(ours: HeldCard, theirs: HeldCard | None) -> HeldCard:
    """A card that both hold: the comparison of either counts, and so does its end."""
    if theirs is None or theirs.file != ours.file:
        return ours
    names = ("compared", "replaced_by", "revoked_on", "added_because", "revoked_because")
    lacking = [name for name in names if getattr(ours, name) in {msgspec.UNSET, ""}]
    return msgspec.structs.replace(ours, **{name: getattr(theirs, name) for name in lacking})


def _both(ours: tuple[T, ...], theirs: tuple[T, ...], key: Callable[[T], str]) -> tuple[T, ...]:
    known = {key(one) for one in ours}
    return (*ours, *(one for one in theirs if key(one) not in known))


def _as_it_was(body: bytes, before: object, after: object) -> bytes:
    """The very bytes that are here where nothing was added."""
    return body if before == after else wire.encode(after)


_FORMS: Final[dict[str, type]] = {
    sent.KIND: SentReport,
    sent_notices.KIND: SentNotice,
    cases.KIND: Case,
    contacts.KIND: Contact,
    work_kept.KIND: CaseWork,
    events.EVENT: JoinedEvent,
    events.PAIR: PairDecision,
    register_items.KIND: Item,
    deleted.KIND: Deleted,
    card_notes.KIND: CardNote,
    card_notes.NUMBERS: Numbers,
}
# Members that say once more under which id a document is kept.
_CALLED: Final = {
    work_kept.KIND: "case_id",
    events.EVENT: "event_id",
    register_items.KIND: "item_id",
    deleted.KIND: "case_id",
    card_notes.KIND: "digest",
    card_notes.NUMBERS: "digest",
}
_JOIN: Final[dict[str, Callable[[bytes, bytes], bytes]]] = {
    sent.KIND: _sent,
    sent_notices.KIND: _notice,
    cases.KIND: _case,
    contacts.KIND: _contact,
    work_kept.KIND: _work,
    events.EVENT: _event,
    register_items.KIND: _item,
    own_cards.KIND: _own_card,
    card_notes.KIND: card_notes.joined,
    card_notes.NUMBERS: card_notes.joined_numbers,
}
