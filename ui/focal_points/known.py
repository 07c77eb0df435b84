"""The focal points of a drawer as a list shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from defender_app import build_date, wire
from defender_app.focal import contacts, designated, remarks
from defender_app.focal.contacts import State
from ui.i18n import dates
from ui.messages import isolated

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.focal.card import CardBody
    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True)
class Known:
    """One card of a contact; everything in ``untrusted`` was written by somebody else.

    Attributes:
        state: at the time in force.
        compared: when, how, who; ``None`` when nobody has.
        offered: a newer card that nobody has compared yet.
        usable: whether a report can be sealed to it here, compared or not.
        first: whether it is the designated one.
        clock: what the clock says, when that cannot be right; else "".
        earlier: cards of the same contact that are no longer in use, the newest first.
        added_because: the reason given for adding it past a loud stop.
        revoked_because: why it was ended, in the words of whoever ended it.
        remarks: codes of ``focal.remarks``.
    """

    contact_id: str
    digest: str
    untrusted: CardBody
    state: State
    compared: tuple[str, str, str] | None
    revoked_on: str
    successor_signed: bool
    offered: Known | None
    usable: bool
    first: bool = False
    clock: str = ""
    earlier: tuple[Known, ...] = ()
    added_because: str = ""
    revoked_because: str = ""
    remarks: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<known contact {self.contact_id}>"

    @property
    def verified(self) -> bool:
        """Whether all 40 digits were compared and the card is good."""
        return self.state is State.VERIFIED


def every(drawer: Drawer) -> tuple[Known, ...]:
    """All contacts: the designated one, then those that can be used, then by name."""
    now, first = drawer.now(), designated.contact_id(drawer)
    clock = drawer.clock().date().isoformat() if build_date.clock_doubtful(drawer) else ""
    found = [
        replace(of(one, now, training=drawer.training), first=one.contact_id == first, clock=clock)
        for one in contacts.every(drawer)
    ]

    def rank(one: Known) -> tuple[bool, bool, str, str]:
        return not one.first, not one.usable, one.untrusted.name.casefold(), one.digest

    return tuple(sorted(found, key=rank))


def of(contact: Contact, now: datetime, *, training: bool) -> Known:
    """One contact."""
    current, offered = contact.current(), contact.offered()
    used = {current.digest, offered.digest if offered else ""}
    earlier = [one for one in reversed(contact.held) if one.digest not in used]
    shown = _of_card(
        contact,
        current,
        now,
        training=training,
        offered=_of_card(contact, offered, now, training=training) if offered else None,
    )
    old = tuple(_of_card(contact, one, now, training=training) for one in earlier)
    return replace(shown, earlier=old)


def _of_card(
    contact: Contact,
    held: HeldCard,
    now: datetime,
    *,
    training: bool,
    offered: Known | None = None,
) -> Known:
    body, state = held.card().body, held.state(now)
    said = held.compared
    compared = None if isinstance(said, msgspec.UnsetType) else (said.when, said.how, said.who)
    good = state in {State.VERIFIED, State.UNVERIFIED}
    return Known(
        contact_id=contact.contact_id,
        digest=held.digest,
        untrusted=body,
        state=state,
        compared=compared,
        revoked_on="" if isinstance(held.revoked_on, msgspec.UnsetType) else held.revoked_on,
        successor_signed=held.successor_signed,
        offered=offered,
        usable=good and body.role == "focal-point" and body.training == training,
        added_because=held.added_because,
        revoked_because=held.revoked_because,
        remarks=remarks.of(body),
    )


def plain_name(known: Known) -> str:
    """Name and organisation of a card for the middle of a sentence: plain, short, isolated."""
    return isolated(known.untrusted.name)


def state_words(state: State) -> str:
    """A state, for a chip."""
    translate = QCoreApplication.translate
    return {
        State.VERIFIED: translate("CardState", "Verified"),
        State.UNVERIFIED: translate("CardState", "Not compared yet"),
        State.EXPIRED: translate("CardState", "Expired"),
        State.REPLACED: translate("CardState", "Replaced"),
        State.REVOKED: translate("CardState", "Revoked"),
    }[state]


def state_tone(state: State) -> str:
    """The tone of that chip."""
    return {State.VERIFIED: "ok", State.UNVERIFIED: "warn", State.REVOKED: "danger"}.get(
        state, "plain"
    )


def how_choices() -> tuple[tuple[str, str], ...]:
    """Ways of comparing."""
    translate = QCoreApplication.translate
    return (
        ("in person", translate("CardState", "In person")),
        ("video call", translate("CardState", "Video call")),
        ("phone", translate("CardState", "Phone")),
        ("printed card", translate("CardState", "From a printed card")),
    )


def comparison_words(known: Known) -> str:
    """How and when a card was verified, or what its state is."""
    translate = QCoreApplication.translate
    if known.state is State.VERIFIED and known.compared is not None:
        when, how, _ = known.compared
        ways = dict(how_choices())
        words = {
            "in person": translate("CardState", "Verified in person, {day}"),
            "video call": translate("CardState", "Verified on a video call, {day}"),
            "phone": translate("CardState", "Verified by phone, {day}"),
            "printed card": translate("CardState", "Verified from a printed card, {day}"),
        }.get(how if how in ways else "", translate("CardState", "Verified, {day}"))
        return words.format(day=day_of(when))
    if known.state is State.EXPIRED:
        ended = translate("CardState", "Expired on {day}")
        return ended.format(day=day_of(known.untrusted.valid_until))
    if known.state is State.REVOKED:
        return translate("CardState", "Revoked on {day}").format(day=dates.shown(known.revoked_on))
    return state_words(known.state)


def day_of(moment: str) -> str:
    """The day of a stored time, in words."""
    try:
        return dates.shown(wire.from_rfc3339(moment).date().isoformat())
    except ValueError:
        return dates.shown(moment)
