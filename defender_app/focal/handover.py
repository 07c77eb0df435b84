"""An own card given to a colleague: sealed to their person card, with everything that is secret.

Whoever has the file and the key it is sealed to reads every file sealed to the card, and signs in
its name. So it goes to a person card that was compared, and nowhere else.
"""

from __future__ import annotations

import base64
import binascii
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import EncryptWriter, HybridIdentity, HybridRecipient
from crypto.errors import AgeError, SignatureError
from crypto.minisign import SigningKey
from defender_app import files, outside_names, places, wire
from defender_app.errors import InputError, WrongKeyError
from defender_app.focal import card as cards
from defender_app.focal import card_notes, cases, contacts, own_cards
from defender_app.focal.card_notes import HandedTo
from defender_app.focal.contacts import State
from defender_app.focal.look_alikes import has_shape
from defender_app.focal.opening import Opener
from defender_app.report import bag, foreign
from defender_app.report import open as open_report
from defender_app.report.bag_kinds import HANDOVER
from defender_app.report.documents import LARGEST_HANDOVER, Handover

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.focal.contacts import HeldCard
    from defender_app.focal.opening import Opened
    from defender_app.focal.own_cards import OwnCard
    from defender_app.vault.drawer import Drawer

LONGEST_REASON: Final = 1_000
MOST_NUMBERS: Final = 100_000
_HIGHEST: Final = 1_000_000
_ACTOR: Final = "desk"


@dataclass(frozen=True, kw_only=True)
class HandedOver:
    """A hand-over that lies where the user wanted it.

    Attributes:
        path: the file. size: its bytes. sha256: of them.
        digest: of the card in it. to: digest of the person card it is sealed to.
        numbers: of how many reports it tells the number of the last answer.
    """

    path: Path
    size: int
    sha256: str
    digest: str
    to: str
    numbers: int


@dataclass(frozen=True, kw_only=True)
class TakenOver:
    """What became of a hand-over.

    Attributes:
        outcome: ``taken``, or ``already-here``: the card was here; what was ended and the numbers
            of answers were brought up to date.
        digest: of the card. name: on it.
        numbers: of how many reports it told the number of the last answer.
    """

    outcome: str
    digest: str
    name: str
    numbers: int


def colleagues(drawer: Drawer) -> tuple[tuple[str, HeldCard], ...]:
    """Contacts with a person card that may be handed something: (contact id, card)."""
    now = drawer.now()
    found = ((one.contact_id, one.current()) for one in contacts.every(drawer))
    return tuple(
        (name, held)
        for name, held in found
        if held.state(now) is State.VERIFIED and held.card().body.role == "person"
    )


def create(  # noqa: PLR0913 - to whom, where, why, and what is done here afterwards
    drawer: Drawer, digest: str, contact_id: str, folder: Path, why: str, *, stop: bool = False
) -> HandedOver:
    """Seal an own card with its secret half to a colleague's person card.

    Args:
        drawer: holds both.
        digest: of the own card, as for ``own_cards.get``.
        contact_id: the colleague, as for ``contacts.get``.
        folder: gets the file, under a name that says nothing.
        why: is kept here.
        stop: nothing is answered with the card here any more; what came stays readable.

    Raises:
        InputError: ``own-card-unknown``; ``handover-person-card``: a person card is for one
            person; ``handover-to-whom``: the colleague's card is a focal point's;
            ``handover-not-compared``; ``card-expired``, ``card-replaced``, ``card-revoked``;
            ``reason-missing``; ``no-such-folder``; ``inside-a-vault``.
        MachineError: disk full, no permission; nothing is left behind.
    """
    with files.disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
    places.outside_vaults(folder)
    own = own_cards.get(drawer, digest)
    if own.card.body.role == "person":
        raise InputError("handover-person-card")
    said = own_cards.composed(why)
    if not has_shape(said) or not wire.plain_text(said, LONGEST_REASON):
        raise InputError("reason-missing")
    to = _addressee(drawer, contact_id)
    document = _document(drawer, own, to.digest)
    data = _sealed(document, own, to)
    path = folder / outside_names.of(drawer)
    given = HandedTo(
        digest=to.digest, name=to.card().body.name, on=drawer.now().date().isoformat(), why=said
    )
    _written(drawer, own.digest, path, data, given, stop=stop)
    return HandedOver(
        path=path,
        size=len(data),
        sha256=wire.sha256_hex(data),
        digest=own.digest,
        to=to.digest,
        numbers=len(document.reply_numbers),
    )


def _addressee(drawer: Drawer, contact_id: str) -> HeldCard:
    held = contacts.get(drawer, contact_id).current()
    state, body = held.state(drawer.now()), held.card().body
    if body.role != "person":
        raise InputError("handover-to-whom")
    if body.training != drawer.training:
        raise InputError("card-wrong-mode", training=body.training)
    if state is State.UNVERIFIED:
        raise InputError("handover-not-compared")
    if state is not State.VERIFIED:
        raise InputError(f"card-{state.value}", until=body.valid_until)
    return held


def _document(drawer: Drawer, own: OwnCard, to: str) -> Handover:
    return Handover(
        card=own.card.file.decode(),
        identity=own.keys.identity.to_secret_string(),
        signing_seed=base64.b64encode(own.keys.signing.to_secret().reveal()).decode(),
        to=to,
        from_=own.keys.signing.verify_key.string,
        training=drawer.training,
        date=drawer.now().date().isoformat(),
        reply_numbers=_numbers(drawer, own.digest),
        replaced_by=own.replaced_by or msgspec.UNSET,
        revoked_on=own.revoked_on or msgspec.UNSET,
    )


def _numbers(drawer: Drawer, digest: str) -> dict[str, int]:
    """The highest number of an answer to each report that came to this card."""
    highest = dict(card_notes.numbers_of(drawer, digest))
    for case in cases.every(drawer):
        given = max((one.reply.number for one in case.replies), default=0)
        if case.card == digest and given:
            highest[case.report_id] = max(given, highest.get(case.report_id, 0))
    # The newest reports come last: of more than anybody can have, these matter.
    return dict(list(highest.items())[-MOST_NUMBERS:])


def _sealed(document: Handover, own: OwnCard, to: HeldCard) -> bytes:
    sealed = io.BytesIO()
    recipient = HybridRecipient.from_string(to.card().body.recipient)
    with EncryptWriter(sealed, [recipient]) as encrypted:
        part = bag.part(open_report.HANDOVER, wire.encode(document))
        bag.write(HANDOVER, [part], own.keys.signing, encrypted)
    return sealed.getvalue()


def _written(  # noqa: PLR0913 - what is written where, and what is noted of it
    drawer: Drawer, digest: str, path: Path, data: bytes, given: HandedTo, *, stop: bool
) -> None:
    """Write the file; what is noted is taken back if it never gets its name."""
    before = card_notes.of(drawer, digest)
    sha256 = wire.sha256_hex(data)
    try:
        # Noted before the file has its name: a key is never out without this drawer knowing it.
        with files.atomic_write(
            path,
            neutral_time=True,
            before_naming=lambda: _note(drawer, digest, given, sha256, stop=stop),
        ) as out:
            out.write(data)
    except BaseException:
        if not path.exists() and card_notes.of(drawer, digest) != before:
            card_notes.put(drawer, before)
        raise


def _note(drawer: Drawer, digest: str, given: HandedTo, sha256: str, *, stop: bool) -> None:
    with drawer.transaction():
        note = card_notes.of(drawer, digest)
        handed = (*note.handed, given)[-card_notes.MOST_HANDED :]
        stopped = (note.stopped_on or given.on) if stop else note.stopped_on
        card_notes.change(drawer, digest, handed=handed, stopped_on=stopped)
        drawer.custody.append(None, _ACTOR, "exported", f"own-card/{digest}", sha256)


def answer_again(drawer: Drawer, digest: str) -> None:
    """Take back that nothing is answered with a card here; the colleague keeps its key.

    Raises:
        InputError: ``own-card-unknown``.
    """
    card_notes.change(drawer, own_cards.get(drawer, digest).digest, stopped_on="")


def take_in(drawer: Drawer, path: Path) -> TakenOver:
    """Take over an own card that a colleague handed over.

    The file is opened in the process apart that opens reports.

    Raises:
        WrongKeyError: ``not-for-us``: none of the own cards opens it.
        InputError: ``no-own-card``; ``not-a-handover``: it is something else; ``handover-…``: what
            does not fit; all codes of a sealed file that is damaged, and of a card.
        MachineError: the file cannot be read.
    """
    own = own_cards.every(drawer)
    if not own:
        raise InputError("no-own-card")
    with Opener(own, keep=True) as opener:
        opened = opener.read(path)
        try:
            return _take(drawer, opened, own)
        finally:
            opened.close()


def _take(drawer: Drawer, opened: Opened, own: Sequence[OwnCard]) -> TakenOver:
    read = opened.read
    if read.code == "not-for-us":
        raise WrongKeyError("not-for-us")
    if read.kind == "refused":
        raise InputError(
            "not-a-handover" if read.code == "not-a-report" else read.code, **read.facts
        )
    if read.kind != "handover":
        raise InputError("not-a-handover")
    told = wire.decode(opened.document(), Handover, what="handover", max_bytes=LARGEST_HANDOVER)
    card = cards.read(told.card.encode())
    _check(drawer, told, read.sender, card.body.verify_key, own)
    keys = _keys(told)
    if keys.signing.verify_key.string != card.body.verify_key:
        raise InputError("handover-keys")
    if str(keys.identity.recipient()) != card.body.recipient:
        raise InputError("handover-keys")
    if card.body.role == "person":
        raise InputError("handover-person-card")
    if card.body.training != drawer.training:
        raise InputError("handover-wrong-mode", training=card.body.training)
    return _kept(drawer, told, own_cards.OwnCard(card, keys), read.sha256)


def _check(drawer: Drawer, told: Handover, sender: str, key: str, own: Sequence[OwnCard]) -> None:
    """Whether it is what its signer made, and for a person card of this drawer."""
    if told.from_ != sender or key != sender:
        raise InputError("handover-signer")
    if told.training != drawer.training:
        raise InputError("handover-wrong-mode", training=told.training)
    to = next((one for one in own if one.digest == told.to), None)
    if to is None:
        raise InputError("handover-for-another")
    if to.card.body.role != "person":
        raise InputError("handover-to-whom")
    state = to.state(drawer.now())
    if state in {State.EXPIRED, State.REVOKED}:
        raise InputError("handover-card-ended", state=state.value)
    _check_values(told)


def _check_values(told: Handover) -> None:
    digests = (told.replaced_by,)
    days = (told.date, told.revoked_on)
    well = (
        all(isinstance(one, msgspec.UnsetType) or wire.HEX32.fullmatch(one) for one in digests)
        and all(isinstance(one, msgspec.UnsetType) or foreign.is_day(one) for one in days)
        and len(told.reply_numbers) <= MOST_NUMBERS
        and all(map(wire.HEX16.fullmatch, told.reply_numbers))
        and all(1 <= number <= _HIGHEST for number in told.reply_numbers.values())
    )
    if not well:
        raise InputError("handover-values")


def _keys(told: Handover) -> cards.CardKeys:
    try:
        seed = base64.b64decode(told.signing_seed, validate=True)
        return cards.CardKeys(
            identity=HybridIdentity.from_string(told.identity), signing=SigningKey.from_bytes(seed)
        )
    except (AgeError, SignatureError, binascii.Error, ValueError):
        pass
    # Not while that one is handled: its text may quote a key.
    raise InputError("handover-keys")


def _kept(drawer: Drawer, told: Handover, own: OwnCard, sha256: str) -> TakenOver:
    ended = {
        name: value
        for name, value in (
            ("replaced_by", _given(told.replaced_by)),
            ("revoked_on", _revoked_on(drawer, told, own.digest)),
        )
        if value
    }
    with drawer.transaction():
        known = own_cards.keep(drawer, own)
        own_cards.mark(drawer, own.digest, **ended)
        card_notes.raise_numbers(drawer, own.digest, told.reply_numbers)
        # Whoever is handed a key answers with it, also after having given it away once.
        note = card_notes.of(drawer, own.digest)
        today = drawer.now().date().isoformat()
        card_notes.change(
            drawer,
            own.digest,
            stopped_on="",
            forgotten_on="",
            successor="",
            received_on=note.received_on if known else today,
        )
        drawer.custody.append(None, _ACTOR, "received", f"own-card/{own.digest}", sha256)
    return TakenOver(
        outcome="already-here" if known else "taken",
        digest=own.digest,
        name=own.card.body.name,
        numbers=len(told.reply_numbers),
    )


def _revoked_on(drawer: Drawer, told: Handover, digest: str) -> str:
    """The day on which it was ended, as the file tells or as this drawer knows of a contact."""
    if told_day := _given(told.revoked_on):
        return told_day
    held = (one for contact in contacts.every(drawer) for one in contact.held)
    found = (_given(one.revoked_on) for one in held if one.digest == digest and one.revoked)
    return next(found, "")


def _given(text: str | msgspec.UnsetType) -> str:
    return "" if isinstance(text, msgspec.UnsetType) else text
