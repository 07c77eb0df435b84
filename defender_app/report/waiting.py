"""Reports that rest until tomorrow: what was chosen and decided, so that none of it is asked twice.

Nothing is sealed by itself: somebody goes on, and everything is looked at once more then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import cooling_off

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from defender_app.vault.drawer import Drawer

KIND: Final = "waiting-seal"
_WHAT: Final = "waiting-seal"


class Decided(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One warning that was accepted, or condition confirmed; ``about`` as ``decided.about``."""

    contact_id: str
    event_id: str
    code: str
    reason: str
    about: str = ""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person or a file of a record, and how it goes: ``left-out`` or a form of evidence."""

    event_id: str
    id: str
    form: str


class Waiting(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """What is to be sealed, and what was decided about it.

    Attributes:
        waiting_id: random, hex.
        kept_on: when somebody put it off.
        card_reasons: contact to the reason for sealing without comparing.
        left_out: people and files that stay out of it.
        forms: how files leave.
        corrects: contact to the report of theirs that is corrected; "" for a new one.
        with_times: the history of the files tells times, not only days.
    """

    waiting_id: str
    kept_on: str
    event_ids: tuple[str, ...]
    contact_ids: tuple[str, ...]
    decided: tuple[Decided, ...] = ()
    card_reasons: dict[str, str] = {}
    left_out: tuple[Part, ...] = ()
    forms: tuple[Part, ...] = ()
    one_time: bool = False
    corrects: dict[str, str] = {}
    with_times: bool = False

    def __repr__(self) -> str:
        return f"<waiting report {self.waiting_id}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Rests:
    """A waiting report as a person sees it.

    Attributes:
        titles: of its records. untrusted_names: of the focal points, as their cards say.
        ready_on: when the last of its records has rested; None: it has.
    """

    waiting: Waiting
    titles: tuple[str, ...]
    untrusted_names: tuple[str, ...]
    ready_on: datetime | None

    def __repr__(self) -> str:
        return f"<rests {self.waiting.waiting_id}>"


def put_off(drawer: Drawer, waiting: Waiting) -> Waiting:
    """Keep it; one of the same records for the same focal points takes the place of an earlier one.

    Raises:
        InputError: ``waiting-seal-damaged``; ``drawer-full``.
    """
    with drawer.transaction():
        for one in every(drawer):
            same = set(one.event_ids) == set(waiting.event_ids)
            if same and set(one.contact_ids) == set(waiting.contact_ids):
                forget(drawer, one.waiting_id)
        body = wire.encode_own(waiting, what=_WHAT)
        drawer.documents.put(KIND, waiting.waiting_id, body)
    return waiting


def every(drawer: Drawer) -> tuple[Waiting, ...]:
    """All of them that can be read, oldest first."""
    # Of one that cannot, nothing but a convenience is lost: the records are there.
    found, _ = wire.decode_each(drawer.documents.all(KIND), Waiting, what=_WHAT)
    return tuple(sorted(found, key=lambda one: one.kept_on))


def forget(drawer: Drawer, waiting_id: str) -> None:
    """Remove one; it may be gone already."""
    if drawer.documents.find(KIND, waiting_id) is not None:
        drawer.documents.delete(KIND, waiting_id)


def forget_records(drawer: Drawer, event_ids: Collection[str]) -> None:
    """Remove those that were about any of these records: reasons tell of them."""
    for one in every(drawer):
        if not set(event_ids).isdisjoint(one.event_ids):
            forget(drawer, one.waiting_id)


def resting(drawer: Drawer) -> tuple[Rests, ...]:
    """What waits, for a person to see; what can never go is removed first.

    Raises:
        InputError: as for ``incidents.get``.
    """
    titles = {row.event_id: row.title for row in drawer.incidents.list()}
    found = []
    for one in every(drawer):
        if not titles.keys() >= set(one.event_ids):
            forget(drawer, one.waiting_id)
            continue
        found.append(
            Rests(
                waiting=one,
                titles=tuple(titles[event_id] for event_id in one.event_ids),
                untrusted_names=tuple(_name(drawer, who) for who in one.contact_ids),
                ready_on=cooling_off.over_on(drawer, one.event_ids),
            )
        )
    return tuple(found)


def _name(drawer: Drawer, contact_id: str) -> str:
    try:
        return contacts.get(drawer, contact_id).current().card().body.name
    except InputError:
        return ""
