"""By which word a focal point knows each person: never one by which another knows anybody.

Two focal points that compare what they hold find no word in common that this program made
(docs/formats.md 2, "What links").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.focal import contacts
from defender_app.report import knowledge, pseudonyms, sent
from defender_app.report.record_rules import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.focal.contacts import Contact
    from defender_app.report.composition import Composition, Wish
    from defender_app.report.draft import Draft
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonKind


class Naming:
    """The words of one report.

    Attributes:
        known: uid to word: those of before, and those made for this report.

    Args:
        drawer: holds everybody.
        contact: to whom.
        wish: with words of an earlier look, which stay unless somebody else got them meanwhile.
    """

    def __init__(self, drawer: Drawer, contact: Contact, wish: Wish) -> None:
        self._drawer = drawer
        before = contact.pseudonyms
        others = {*of_others(drawer, contact.contact_id, wish.refers_to), *_upper(wish.not_words)}
        looked = {who: word for who, word in wish.words.items() if word.upper() not in others}
        self.known: dict[str, str] = {**looked, **({} if wish.one_time else before)}
        everybody = knowledge.elsewhere(drawer)
        self._taken = others | set(_upper(everybody.pseudonyms))
        self._taken |= set(_upper((*self.known.values(), *before.values())))
        self._names = name_parts((*everybody.names, *everybody.organisations))

    def of(self, draft: Draft) -> dict[str, str]:
        """The word of each person of a record, made when there is none; by pid or oid.

        Never a word that the vault uses for anyone, nor one that is part of anyone's name.
        """
        persons = {str(person.pid) for person in draft.incident.persons}
        words = {}
        for key in draft.decisions:
            kind: PersonKind = "person" if key in persons else "organisation"
            who = self._drawer.people.uid_of(draft.event_id, key, kind)
            if who not in self.known:
                self.known[who] = pseudonyms.fresh(self._taken, self._names)
                self._taken.add(self.known[who])
            words[key] = self.known[who]
        return words


def of_others(drawer: Drawer, contact_id: str, refers_to: str = "") -> set[str]:
    """The words that other contacts know, and those of reports under a key of their own.

    Args:
        drawer: holds them.
        contact_id: whose own words are not meant.
        refers_to: the report that is corrected: the words of its key are not meant either.

    Returns:
        Words in upper case.
    """
    reports = [one for one in sent.every(drawer) if one.signing]
    same = {one.signing for one in reports if one.report_id == refers_to}
    found = set[str]()
    for contact in contacts.every(drawer):
        if contact.contact_id != contact_id:
            found |= set(_upper(contact.pseudonyms.values()))
    for report in reports:
        if report.signing not in same:
            found |= set(_upper(report.people.values()))
    return found


def still_own(drawer: Drawer, composition: Composition) -> bool:
    """Whether no word made for a report was given to another contact since."""
    contact_id = composition.contact.contact_id
    before = set(_upper(contacts.get(drawer, contact_id).pseudonyms.values()))
    made = set(_upper(composition.words.values())) - before
    return made.isdisjoint(of_others(drawer, contact_id, composition.refers_to))


def _upper(words: Iterable[str]) -> Iterator[str]:
    return (word.upper() for word in words)
