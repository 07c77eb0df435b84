"""What was exposed, by pseudonym: for a person who has to think of whom to tell, not for a list.

No real name, no contact and no file name is in it, also where one stands in a title.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import printable, record_notes
from defender_app.backup import entrusted_keys
from defender_app.focal import cases, own_cards
from defender_app.model.answers import plain
from defender_app.report import sent
from defender_app.report.correspondence import pseudonyms_here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.report.masking import Masker
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonRow

_BLAMED: Final = "alleged-perpetrator"


@dataclass(frozen=True, kw_only=True, repr=False)
class OneRecord:
    """One record: title without a name, when, which types, how many people and files."""

    event_id: str
    title: str
    date_start: str
    types: tuple[str, ...]
    people: int
    files: int


@dataclass(frozen=True, kw_only=True, repr=False)
class OnePerson:
    """Somebody in the records.

    Attributes:
        pseudonym: "" where there is none.
        descriptive_title: without a name.
        records: in how many they are.
        is_organisation: or a person.
        has_name: the real name was in the drawer.
        has_contact: a way to reach them was.
    """

    uid: str
    pseudonym: str
    descriptive_title: str
    records: int
    is_organisation: bool
    has_name: bool
    has_contact: bool


@dataclass(frozen=True, kw_only=True, repr=False)
class OneContact:
    """A focal point, or a trusted person: what of theirs was in the drawer.

    Attributes:
        untrusted_name: on the card.
        reports: sealed to them.
        answers: of theirs.
        backups: entrusted to them.
        knows_of: pseudonyms of the people in these reports, as far as copies are kept.
    """

    contact_id: str
    untrusted_name: str
    reports: int
    answers: int
    backups: int
    knows_of: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class Exposed:
    """Everything in the drawer, counted and by pseudonym.

    Attributes:
        kinds: how many files of each kind of evidence; "" where it was not said.
        cases: how many at a desk. own_cards: how many cards of one's own, with their keys.
    """

    records: tuple[OneRecord, ...]
    people: tuple[OnePerson, ...]
    kinds: tuple[tuple[str, int], ...]
    contacts: tuple[OneContact, ...]
    cases: int
    own_cards: int

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing in the drawer that tells of anybody."""
        return not (self.records or self.people or self.contacts or self.cases or self.own_cards)


def exposed(drawer: Drawer) -> Exposed:
    """Look at everything.

    Raises:
        InputError: a record or a name cannot be read.
    """
    hide = printable.hider(drawer)
    people = [one for one in drawer.people.list() if any(p.kind != _BLAMED for p in one.places)]
    in_record = Counter(
        place.event_id for one in people for place in one.places if place.kind != _BLAMED
    )
    files: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    rows = drawer.incidents.list()
    for row in rows:
        for item in drawer.evidence.list(row.event_id):
            files[row.event_id] += 1
            kinds[plain(item.kind)] += 1
    return Exposed(
        records=tuple(
            OneRecord(
                event_id=row.event_id,
                title=_hidden(hide, row.title),
                date_start=row.date_start,
                types=row.types,
                people=in_record[row.event_id],
                files=files[row.event_id],
            )
            for row in rows
        ),
        people=tuple(_people(drawer, hide, people)),
        kinds=tuple(kinds.most_common()),
        contacts=_contacts(drawer, hide),
        cases=len(cases.every(drawer)),
        own_cards=len(own_cards.every(drawer)),
    )


def _people(drawer: Drawer, hide: Masker, people: Iterable[PersonRow]) -> Iterable[OnePerson]:
    for one in people:
        identity = drawer.identities.get(one.uid)
        yield OnePerson(
            uid=one.uid,
            pseudonym=_hidden(hide, one.pseudonym),
            descriptive_title=_hidden(hide, one.descriptive_title),
            records=len({place.event_id for place in one.places}),
            is_organisation=all(place.kind == "organisation" for place in one.places),
            has_name=identity is not None and bool(identity.real_name or identity.aliases),
            has_contact=identity is not None and bool(identity.contact_channel),
        )


def _contacts(drawer: Drawer, hide: Masker) -> tuple[OneContact, ...]:
    reports = sent.every(drawer)
    sealed = Counter(one.contact_id for one in reports)
    answers: Counter[str] = Counter()
    words = pseudonyms_here(drawer)
    known: dict[str, set[str]] = {}
    for one in reports:
        answers[one.contact_id] += len(one.replies)
        here = {words[key] for key in one.people if key in words}
        known.setdefault(one.contact_id, set()).update(_hidden(hide, word) for word in here)
    entrusted = Counter(one.contact_id for one in entrusted_keys.readable(drawer)[0])
    return tuple(
        OneContact(
            contact_id=contact_id,
            untrusted_name=record_notes.contact_name(drawer, contact_id),
            reports=sealed[contact_id],
            answers=answers[contact_id],
            backups=entrusted[contact_id],
            knows_of=tuple(sorted(known.get(contact_id, ()))),
        )
        for contact_id, _ in drawer.documents.all("contact")
    )


def _hidden(hide: Masker, text: str) -> str:
    return hide(text) if text and hide.finds(text) else text
