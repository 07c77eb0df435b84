"""Full-text search over what incidents say; never over identities.

Whatever is typed is data: words, separated by white space, all of which must occur, anywhere in
the text, in any case, with or without accents (``folding``). The index answers exactly for words
of up to three characters, such as most Chinese ones, and for those that begin a word; of others
the texts are looked through (``grams``). Source: docs/formats.md 5.10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Incident
from defender_app.vault import grams, schema, searched

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Database

_STATE: Final = "search"
_OFF: Final = "off"
# What the index holds; one that holds something else is made anew.
_KIND: Final = "6"
_FEW: Final = 256
# What an index takes of its text, about, with room to work in.
_FACTOR: Final = 4
_LEAST: Final = 64 << 10


class Search:
    """The search index of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._changed: dict[str, None] = {}

    def note(self, event_id: str) -> None:
        """Have an incident indexed again before the transaction now running ends."""
        self._changed[event_id] = None

    def flush(self) -> None:
        """Index what was noted; called by the drawer at the end of a transaction."""
        changed, self._changed = self._changed, {}
        if changed and not self.is_off:
            for event_id in changed:
                _index(self._drawer.database, event_id)

    def forget(self) -> None:
        """Drop what was noted, after a roll-back."""
        self._changed = {}

    def remove(self, number: int) -> None:
        """Take the incident with this row number out of the index."""
        if not self.is_off:
            _write(self._drawer.database, number, "")

    @property
    def is_off(self) -> bool:
        """Whether the drawer has no index, or none of this kind: searching takes longer then."""
        return self._drawer.meta(_STATE) != _KIND

    def tidy(self) -> None:
        """Make the index that there was no room for, where there is room now."""
        if not self.is_off:
            return
        row = self._drawer.database.one("SELECT coalesce(sum(length(body)), 0) FROM bodies")
        if row is None or self._drawer.free_bytes() < _LEAST + _FACTOR * int(row[0]):
            return
        try:
            with self._drawer.transaction():
                self._drawer.database.run_many(schema.WITHOUT_INDEX)
                build(self._drawer.database)
        except InputError as error:
            if error.code != "drawer-full":
                raise

    def find(self, words: str) -> tuple[int, ...]:
        """Row numbers of the incidents that contain all the words; none for an empty query."""
        wanted = grams.wanted(words)
        if wanted is None:
            return ()
        with self._drawer.database.guard:
            if self.is_off:
                return _looked_through(self._drawer.database, wanted)
            candidates = self._matching(wanted.candidates)
            if not wanted.certain:
                return candidates
            certain: tuple[int, ...] = ()
            if len(candidates) > _FEW:
                certain = self._matching(wanted.certain)
            rest = candidates if not certain else tuple(set(candidates).difference(certain))
            return certain + self._holding(rest, wanted.words)

    def _matching(self, query: str) -> tuple[int, ...]:
        row = self._drawer.database.one(
            "SELECT json_group_array(rowid) FROM search WHERE search MATCH ?", (query,)
        )
        return _numbers(row)

    def _holding(self, numbers: tuple[int, ...], words: tuple[str, ...]) -> tuple[int, ...]:
        if not numbers:
            return ()
        # One condition for each word: a list of them would be read anew for each text.
        holds = " AND ".join(["instr(text, ?)"] * len(words))
        row = self._drawer.database.one(
            "SELECT json_group_array(no) FROM texts"  # noqa: S608 - no words in it
            f" WHERE no IN (SELECT value FROM json_each(?)) AND {holds}",
            (msgspec.json.encode(numbers).decode(), *words),
        )
        return _numbers(row)


def build(database: Database) -> None:
    """Make the index and put every incident into it; inside a transaction."""
    database.run_many(schema.VERSION_2_INDEX)
    for (event_id,) in database.rows("SELECT event_id FROM incidents ORDER BY no"):
        _index(database, str(event_id))
    _note(database, _KIND)


def switch_off(database: Database) -> None:
    """Do without an index; inside a transaction."""
    database.run_many(schema.WITHOUT_INDEX)
    _note(database, _OFF)


def _note(database: Database, state: str) -> None:
    database.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_STATE, state))


def _index(database: Database, event_id: str) -> None:
    row = database.one("SELECT no FROM incidents WHERE event_id = ?", (event_id,))
    if row is not None:
        _write(database, int(row[0]), _text(database, event_id))


def _text(database: Database, event_id: str) -> str:
    """The folded text of an incident as it is stored; "" where it cannot be read."""
    row = database.one(
        "SELECT b.body FROM bodies b JOIN incidents i USING (no) WHERE i.event_id = ?", (event_id,)
    )
    items = database.rows(
        "SELECT body FROM evidence WHERE event_id = ? ORDER BY place, eid", (event_id,)
    )
    if row is None:
        return ""
    try:
        body = msgspec.json.decode(row[0], type=Incident)
        evidence = [msgspec.json.decode(item, type=Evidence) for (item,) in items]
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""
    return searched.text(body, evidence)


def _write(database: Database, number: int, text: str) -> None:
    """Make ``text`` what is indexed under a number; only what differs is written."""
    row = database.one("SELECT text FROM texts WHERE no = ?", (number,))
    before = "" if row is None else str(row[0])
    if before == text:
        return
    old, new = grams.tokens(before), grams.tokens(text)
    gone, come = " ".join(old - new), " ".join(new - old)
    if gone:
        database.run(
            "INSERT INTO search (search, rowid, tokens) VALUES ('delete', ?, ?)", (number, gone)
        )
    if come:
        database.run("INSERT INTO search (rowid, tokens) VALUES (?, ?)", (number, come))
    if text:
        database.run("INSERT OR REPLACE INTO texts (no, text) VALUES (?, ?)", (number, text))
    else:
        database.run("DELETE FROM texts WHERE no = ?", (number,))


def _looked_through(database: Database, wanted: grams.Wanted) -> tuple[int, ...]:
    found = []
    for number, event_id in database.rows("SELECT no, event_id FROM incidents ORDER BY no"):
        if grams.has_all(_text(database, str(event_id)), wanted.words):
            found.append(int(number))
    return tuple(found)


def _numbers(row: tuple[object, ...] | None) -> tuple[int, ...]:
    if row is None:
        return ()
    return msgspec.json.decode(str(row[0]), type=tuple[int, ...])
