"""People across the incidents of a drawer, by vault-wide uid: pseudonyms and titles, no names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from defender_app.errors import InputError
from defender_app.model.person import Identity
from defender_app.vault import grams, noting
from defender_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

PersonKind: TypeAlias = Literal["person", "organisation", "alleged-perpetrator"]


@dataclass(frozen=True)
class Place:
    """Where somebody occurs: incident, kind of entry, and the id used there."""

    event_id: str
    kind: PersonKind
    pid: str


@dataclass(frozen=True)
class PersonRow:
    """Somebody, with every place where they occur; words are those of the latest save."""

    uid: str
    pseudonym: str
    descriptive_title: str
    places: tuple[Place, ...]


class People:
    """Everybody named in the incidents of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def list(self, kind: PersonKind | None = None) -> tuple[PersonRow, ...]:
        """Everybody, or everybody of one kind, by pseudonym."""
        return self._listed("", (), kind)

    def words(self) -> frozenset[str]:
        """Every pseudonym that somebody has."""
        rows = self._drawer.database.rows("SELECT DISTINCT pseudonym FROM people")
        return frozenset(str(word) for (word,) in rows if word)

    def find(self, words: str) -> tuple[PersonRow, ...]:
        """Everybody whose pseudonym or descriptive title contains all the words."""
        wanted = grams.wanted(words)
        # Both are among the words of the incident: nobody is in one that was not found.
        numbers = self._drawer.search.find(words)
        if not numbers or wanted is None:
            return ()
        people = self._listed(
            " WHERE p.uid IN (SELECT uid FROM people JOIN incidents USING (event_id)"
            " WHERE no IN (SELECT value FROM json_each(?)))",
            (msgspec.json.encode(numbers).decode(),),
        )
        return tuple(
            person
            for person in people
            if grams.has_all(fold(f"{person.pseudonym}\n{person.descriptive_title}"), wanted.words)
        )

    def get(self, uid: str) -> PersonRow:
        """One person.

        Raises:
            InputError: ``unknown-person``.
        """
        found = self._listed(" WHERE p.uid = ?", (uid,))
        if not found:
            raise InputError("unknown-person")
        return found[0]

    def _listed(
        self, where: str, values: tuple[str, ...], kind: PersonKind | None = None
    ) -> tuple[PersonRow, ...]:
        found: dict[str, PersonRow] = {}
        for uid, event_id, place_kind, pid, pseudonym, title in self._drawer.database.rows(
            "SELECT p.uid, p.event_id, p.kind, p.pid, p.pseudonym, p.descriptive_title"  # noqa: S608 - conditions of ours
            f" FROM people p JOIN incidents i USING (event_id){where}"
            " ORDER BY i.changed, i.no, p.pid",
            values,
        ):
            if kind not in {None, place_kind}:
                continue
            places = found[uid].places if uid in found else ()
            place = Place(event_id, place_kind, pid)
            found[uid] = PersonRow(uid, pseudonym, title, (*places, place))
        return tuple(sorted(found.values(), key=lambda one: (one.pseudonym, one.uid)))

    def uid_of(self, event_id: str, pid: str, kind: PersonKind = "person") -> str:
        """The vault-wide uid of a person of an incident.

        Raises:
            InputError: ``unknown-person``.
        """
        row = self._drawer.database.one(
            "SELECT uid FROM people WHERE event_id = ? AND kind = ? AND pid = ?",
            (event_id, kind, pid),
        )
        if row is None:
            raise InputError("unknown-person")
        return str(row[0])

    def name(self, uid: str, identity: Identity, *, actor: str = "me") -> None:
        """Say who somebody is, or forget it; every record that they are in counts as changed.

        A name that comes or goes is an entry in the custody chain for each place where they
        occur, other words of it one for each stretch of writing.

        Args:
            uid: of the person, organisation or alleged perpetrator.
            identity: all of it, in place of what was known; an empty one forgets it.
            actor: who says so, by pseudonym.

        Raises:
            InputError: ``unknown-person``; as ``Drawer.transaction``.
        """
        with self._drawer.transaction():
            places = self.get(uid).places
            identities = self._drawer.identities
            before = identities.get(uid) or Identity()
            if identity == before:
                return
            if identity == Identity():
                identities.delete(uid)
            else:
                identities.put(uid, identity)
            goes_on = self._drawer.custody.goes_on(actor, f"name/{uid}")
            if not goes_on or Identity() in (identity, before):
                noting.named(self._drawer, places, actor=actor)
            self._touch(places)

    def same(self, uid: str, other: str, *, actor: str = "me") -> None:
        """Say that ``other`` is the person ``uid``; afterwards only ``uid`` is known.

        Each record in which somebody else stands now, or has a name, counts as changed; each
        place has an entry in the custody chain.

        Args:
            uid: who stays.
            other: who goes.
            actor: who says so, by pseudonym.

        Raises:
            InputError: ``unknown-person``; ``identities-differ``: both have an identity and they
                are not the same, so a person must decide which one stays.
        """
        with self._drawer.transaction():
            places = self.get(other).places
            ours_at = self.get(uid).places
            if uid == other:
                return
            identities = self._drawer.identities
            ours, theirs = identities.get(uid), identities.get(other)
            if ours is not None and theirs is not None and ours != theirs:
                raise InputError("identities-differ")
            if ours is None and theirs is not None:
                identities.put(uid, theirs)
                places = (*ours_at, *places)
            self._drawer.database.run("UPDATE people SET uid = ? WHERE uid = ?", (uid, other))
            identities.drop_unused((other,))
            noting.named(self._drawer, places, actor=actor)
            self._touch(places)

    def _touch(self, places: Iterable[Place]) -> None:
        for event_id in sorted({place.event_id for place in places}):
            self._drawer.incidents.touch(event_id)
