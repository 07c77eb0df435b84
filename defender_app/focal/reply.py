"""Replies: signed receipts and later words, sealed to one report's reply key (formats 3)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import EncryptWriter, HybridRecipient
from defender_app import files, outside_names, places, wire
from defender_app.errors import InputError, WrongKeyError
from defender_app.focal import (
    card_notes,
    cases,
    contacts,
    key_lost,
    own_cards,
    reply_file,
    work,
)
from defender_app.focal.cases import Case, GivenReply
from defender_app.focal.look_alikes import has_shape
from defender_app.report import bag, foreign, sent, sent_notices
from defender_app.report.documents import (
    LONGEST_TEXT,
    CaseStatus,
    Reply,
    ReplyKind,
)
from defender_app.report.open import REPLY
from defender_app.report.sent import SentReport, TakenReply

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator
    from pathlib import Path

    from defender_app.focal.contacts import Contact
    from defender_app.focal.own_cards import OwnCard
    from defender_app.focal.reply_file import SignedReply
    from defender_app.report.sent_notices import SentNotice
    from defender_app.vault.drawer import Drawer

LONGEST: Final = LONGEST_TEXT
# No language needs them: they make words be read in another order than they stand in.
_OVERRIDES: Final = frozenset("\u202d\u202e")
MOST_REPLIES: Final = 1_000
MOST_NUMBERS: Final = 1_000_000
MOST_MISSING: Final = 100
ALREADY_HERE: Final = "already-here"
STATUS_AFTER: Final[dict[str, CaseStatus]] = {
    "received": "acknowledged",
    "needs-information": "needs-information",
    "closed": "closed",
}


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a focal point says.

    Attributes:
        kind: ``received``, ``needs-information``, ``status`` or ``closed``.
        text: plain words, at most 20,000 characters.
        status: new status of the case, for kind ``status``.
        next_contact: when the focal point will write again (a date), or empty.
        not_without_consent: what will not be done without further consent, or empty.
    """

    kind: ReplyKind
    text: str = field(repr=False)
    status: CaseStatus | None = None
    next_contact: str = field(default="", repr=False)
    not_without_consent: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class SealedReply:
    """A reply file that lies where the user wanted it."""

    path: Path
    size: int
    number: int


def create(drawer: Drawer, case_id: str, answer: Answer, folder: Path) -> SealedReply:
    """Seal an answer to the reply key of one case's report.

    Raises:
        InputError: ``case-unknown``, ``reply-text``, ``reply-status``, ``case-unproven`` (an
            unproven correction, or somebody said that the sender's key was lost and nobody here
            has decided about it), ``own-card-unknown`` (its key was deleted),
            ``own-card-revoked`` (and it has no successor: nobody would believe the answer),
            ``own-card-handed-over`` (a colleague answers with it), ``case-withdrawn`` (the sender
            took the report back, and the answer would say another status),
            ``reply-names-somebody`` (of another report),
            ``no-such-folder``, ``inside-a-vault``.
        MachineError: disk full, no permission; nothing is left behind.
    """
    with files.disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
    places.outside_vaults(folder)
    case = cases.get(drawer, case_id)
    if answer.status not in {None, case.status} and work.is_taken_back(case):
        raise InputError("case-withdrawn", number=case.number)
    own = speaking(drawer, case)
    reply = _compose(drawer, case, answer, own.digest)
    look_at(drawer, case, answer)
    body = wire.encode(reply)
    part = bag.part(REPLY, body)
    path = folder / outside_names.of(drawer)
    recipient = HybridRecipient.from_string(case.reply_to)
    given = GivenReply(
        reply=reply, sha256=wire.sha256_hex(body), made_on=wire.to_rfc3339(drawer.now())
    )
    status = reply.status if not isinstance(reply.status, msgspec.UnsetType) else case.status
    changed = msgspec.structs.replace(case, replies=(*case.replies, given), status=status)
    with _remembering(drawer, case, path) as remember:  # noqa: SIM117 - the order is the point
        # Saved before the file has its name: one number never stands for two replies.
        with files.atomic_write(
            path, neutral_time=True, overwrite=False, before_naming=lambda: remember(changed)
        ) as out:
            with EncryptWriter(out, [recipient]) as encrypted:
                bag.write(bag.KINDS["reply"], [part], own.keys.signing, encrypted)
            size = out.tell()
    return SealedReply(path=path, size=size, number=reply.number)


def speaking(drawer: Drawer, case: Case) -> OwnCard:
    """The card that answers a case, where an answer can be sealed to it at all.

    Raises:
        InputError: ``case-unproven``, ``own-card-unknown``, ``own-card-revoked``,
            ``own-card-handed-over``, as for ``create``.
    """
    if case.unproven or key_lost.waiting(case):
        raise InputError("case-unproven")
    own = own_cards.speaking_for(drawer, case.card)
    if card_notes.of(drawer, own.digest).stopped_on:
        raise InputError("own-card-handed-over")
    return own


@contextmanager
def _remembering(drawer: Drawer, before: Case, path: Path) -> Iterator[Callable[[Case], None]]:
    """Save the case while the file has no name yet; take it back if the file never gets one."""
    saved: list[Case] = []

    def remember(changed: Case) -> None:
        # Deleted while the answer was being sealed: it would come back as a case.
        if drawer.documents.find(cases.KIND, changed.case_id) is None:
            raise InputError("case-unknown")
        saved.append(cases.save(drawer, changed))

    try:
        yield remember
    except BaseException:
        # A folder that could not be synced fails after the file has its name: it may be sent.
        if saved and not path.exists():
            cases.save(drawer, before)
        raise


def check(answer: Answer) -> None:
    """Look at an answer before anything is sealed.

    Raises:
        InputError: ``reply-status``, ``reply-text``.
    """
    if answer.kind == "status" and answer.status is None:
        raise InputError("reply-status")
    _check_words(answer.text, answer.next_contact, answer.not_without_consent)


def look_at(drawer: Drawer, case: Case, answer: Answer) -> None:
    """Refuse what names somebody whom the sender of the case did not tell of.

    Raises:
        InputError: ``reply-names-somebody``, as for ``answer_names.check``.
    """
    from defender_app.focal import answer_names  # noqa: PLC0415 - it needs what needs this

    texts = (answer.text, answer.next_contact, answer.not_without_consent)
    answer_names.check(drawer, case, *texts)


def _compose(drawer: Drawer, case: Case, answer: Answer, signer: str) -> Reply:
    check(answer)
    status = answer.status or _status_after(case, answer.kind)
    reply = Reply(
        kind=answer.kind,
        reply_id=wire.new_id(),
        number=1 + _last_number(drawer, case),
        report_id=case.report_id,
        sealed_sha256=case.sealed_sha256,
        from_=signer,
        to=wire.sha256_hex(case.reply_to.encode()),
        training=case.training,
        date=drawer.now().date().isoformat(),
        status=status or msgspec.UNSET,
        message=answer.text,
        next_contact=answer.next_contact or msgspec.UNSET,
        not_without_consent=answer.not_without_consent or msgspec.UNSET,
    )
    _check_texts(reply)
    return reply


def _last_number(drawer: Drawer, case: Case) -> int:
    """Of the answers given here, and of those that a hand-over of the card told of."""
    given = max((one.reply.number for one in case.replies), default=0)
    return max(given, card_notes.highest_number(drawer, case.report_id))


def _is_plain(text: str) -> bool:
    return wire.plain_text(text, LONGEST) and _OVERRIDES.isdisjoint(text)


def _check_texts(reply: Reply) -> None:
    """What is written and what is read keep the same rules."""
    texts = (reply.next_contact, reply.not_without_consent)
    given = [text for text in texts if not isinstance(text, msgspec.UnsetType)]
    _check_words(reply.message, *given)
    if not foreign.is_day(reply.date):
        raise InputError("reply-date")


def _check_words(message: str, *more: str) -> None:
    if not has_shape(message) or not all(map(_is_plain, (message, *more))):
        raise InputError("reply-text")


def _status_after(case: Case, kind: ReplyKind) -> CaseStatus | None:
    """What an answer makes of the case when nothing else was said: never a step back."""
    if case.status == "withdrawn" or (kind == "received" and case.status != "new"):
        return case.status
    return STATUS_AFTER.get(kind)


@dataclass(frozen=True, kw_only=True)
class TakenIn:
    """What became of one reply file.

    Attributes:
        outcome: ``attached`` or ``already-here``.
        mark: ``""``, ``arrived-late`` or ``same-number``.
        event_ids: the records it belongs to.
        reply: what it says.
        missing: numbers of replies that have not arrived yet, the first 100.
    """

    outcome: str
    mark: str
    event_ids: tuple[str, ...]
    reply: Reply
    missing: tuple[int, ...]


def take_in(drawer: Drawer, path: Path) -> TakenIn:
    """Open a reply file and attach it to its records. Anything that does not fit changes nothing.

    It is opened in the process apart that opens reports at a desk.

    Raises:
        WrongKeyError: ``reply-not-for-us``: it answers none of this drawer's reports.
        InputError: ``reply-…`` or ``bag-…``: which condition of docs/formats.md 3 does not hold;
            ``opening-failed`` and others of a file that breaks the process.
        MachineError: the file cannot be read; ``decoder-not-started``, ``decoder-not-confined``.
    """
    known, notices = sent.every(drawer), sent_notices.every(drawer)
    secrets = [one.reply_identity for one in known] + [one.reply_identity for one in notices]
    try:
        first = reply_file.read(path, secrets).reply
    except WrongKeyError:
        raise WrongKeyError("reply-not-for-us") from None
    record = next((one for one in known if one.report_id == first.report_id), None)
    if record is None:
        raise InputError("reply-unknown-report")
    # Opened again with the identity of exactly this report, or of the very notice about it that
    # the answer names; only this reading counts.
    try:
        signed = reply_file.read(path, [_identity(record, notices, first.to)])
    except WrongKeyError:
        raise InputError("reply-key-of-another-report") from None
    return _attach(drawer, signed, record, frozenset(_keys(record, notices)))


def _keys(record: SentReport, notices: Iterable[SentNotice]) -> dict[str, str]:
    """What opens answers to a report, by the SHA-256 of the recipient."""
    later = sent_notices.of_report(notices, record.report_id)
    known = {one.reply_to_sha256: one.reply_identity for one in later}
    return {**known, record.reply_to_sha256: record.reply_identity}


def _identity(record: SentReport, notices: Iterable[SentNotice], to: str) -> str:
    return _keys(record, notices).get(to, record.reply_identity)


def _attach(
    drawer: Drawer, signed: SignedReply, record: SentReport, keys: Container[str]
) -> TakenIn:
    reply, sha256 = signed.reply, signed.sha256
    if reply.report_id != record.report_id:
        raise InputError("reply-unknown-report")
    if reply.to not in keys:
        raise InputError("reply-of-another-key")
    sender = _check(drawer, reply, record, signed.sender)
    for taken in record.replies:
        if taken.sha256 == sha256:
            return _outcome(record, reply, ALREADY_HERE, taken.mark)
    if any(one.reply.reply_id == reply.reply_id for one in record.replies):
        raise InputError("reply-changed")
    if len(record.replies) >= MOST_REPLIES:
        raise InputError("reply-too-many")
    numbers = [one.reply.number for one in record.replies]
    if reply.number in numbers:
        mark = "same-number"
    else:
        mark = "arrived-late" if reply.number < max(numbers, default=0) else ""
    when = wire.to_rfc3339(drawer.now())
    taken = TakenReply(reply=reply, sha256=sha256, taken_on=when, mark=mark, sender=sender)
    changed = msgspec.structs.replace(
        record, replies=(*record.replies, taken), sealed_sha256=reply.sealed_sha256
    )
    with drawer.transaction():
        sent.save(drawer, changed)
        for event_id in record.event_ids:
            if mark == "":
                _answered(drawer, event_id)
    return _outcome(changed, reply, "attached", mark)


def _answered(drawer: Drawer, event_id: str) -> None:
    """A removed record stays away, a withdrawn or closed one stays what it is."""
    if not drawer.incidents.exists(event_id):
        return
    if drawer.incidents.get(event_id).record_status not in {"withdrawn", "closed"}:
        drawer.incidents.set_status(event_id, "answered")


def _outcome(record: SentReport, reply: Reply, outcome: str, mark: str) -> TakenIn:
    numbers = {one.reply.number for one in record.replies}
    gaps = (n for n in range(1, max(numbers, default=0)) if n not in numbers)
    return TakenIn(
        outcome=outcome,
        mark=mark,
        event_ids=record.event_ids,
        reply=reply,
        missing=tuple(islice(gaps, MOST_MISSING)),
    )


def _check(drawer: Drawer, reply: Reply, record: SentReport, key: str) -> str:
    """All that must hold before a reply counts; gives the digest of the card that signed."""
    # Of a report of a vault that was lost, nobody here knows the file: the first answer tells.
    if record.sealed_sha256 and reply.sealed_sha256 != record.sealed_sha256:
        raise InputError("reply-of-another-file")
    if not wire.HEX32.fullmatch(reply.sealed_sha256):
        raise InputError("reply-ids")
    if reply.training != record.training:
        raise InputError("reply-wrong-mode", training=reply.training)
    if not 1 <= reply.number <= MOST_NUMBERS or not wire.HEX16.fullmatch(reply.reply_id):
        raise InputError("reply-ids")
    _check_texts(reply)
    contact = contacts.get(drawer, record.contact_id)
    _check_signer(contact, record, reply.from_, key)
    return reply.from_


def _check_signer(contact: Contact, record: SentReport, digest: str, key: str) -> None:
    """The card the report was sealed to, or a verified successor of it, not revoked."""
    places = {one.digest: place for place, one in enumerate(contact.held)}
    if digest not in places or record.card not in places:
        raise InputError("reply-signer")
    one = contact.held[places[digest]]
    successor = places[digest] > places[record.card] and not isinstance(
        one.compared, msgspec.UnsetType
    )
    if one.card().body.verify_key != key or not (digest == record.card or successor):
        raise InputError("reply-signer")
    if one.revoked:
        raise InputError("reply-card-revoked")
