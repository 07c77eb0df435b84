"""The people in a row: names are kept apart from the first moment, a pseudonym stands for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from defender_app import han, wire
from defender_app.model import checks
from defender_app.model.person import AllegedPerpetrator, Identity, Person
from defender_app.table_import import cells
from defender_app.table_import.cells import CellError
from defender_app.table_import.targets import ROLES
from defender_app.table_import.words import key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.table_import.cells import Understanding
    from defender_app.table_import.pseudonyms import Drawn
    from defender_app.table_import.targets import Target

PEOPLE: Final = "cell-people-count"
_BETWEEN: Final = re.compile(r"\s*[|;；\n、]\s*")


def names_in(cell: str) -> tuple[str, ...]:
    """The names in a cell; commas do not part them: they stand inside names ("Torrenko, Ilva")."""
    return tuple(filter(None, (one.strip() for one in _BETWEEN.split(cell.strip()))))


class Everybody:
    """Gives everybody of a table a pseudonym, and the same name the same one.

    Args:
        drawn: where words come from.
        same: whether the same name means the same person.
    """

    def __init__(self, drawn: Drawn, *, same: bool) -> None:
        self._drawn = drawn
        self._same = same
        self._known: dict[str, tuple[str, str]] = {}
        self._identities: dict[str, dict[str, Any]] = {}

    def identity(self, uid: str, told: dict[str, Any]) -> Identity | None:
        """All that the rows so far tell of who somebody is."""
        known = self._identities.setdefault(uid, {})
        known |= told
        return Identity(**known) if known else None

    def who(self, name: str, pseudonym: str) -> tuple[str, str]:
        """(vault-wide uid, pseudonym) of somebody.

        Args:
            name: as in the table; "" where it gives none.
            pseudonym: as in the table; "" to have one drawn.
        """
        word = f"{han.folded(key(name))}\n{key(pseudonym)}" if name else ""
        if word and self._same and word in self._known:
            return self._known[word]
        if pseudonym:
            self._drawn.take(pseudonym)
        made = wire.new_id(), pseudonym or self._drawn.draw()
        if word:
            self._known[word] = made
        return made


def of_group(
    group: str, given: Mapping[str, tuple[Target, str]], how: Understanding, everybody: Everybody
) -> tuple[Person, ...]:
    """The people of one group of columns in one row.

    Args:
        group: ``victim``, ``witness``…
        given: by member: the target and the cell; cells that are empty are left out.
        how: what is needed to understand cells.
        everybody: who has which word.

    Raises:
        PersonError: a cell is not understood.
    """
    names = names_in(given["name"][1]) if "name" in given else ()
    count = max(1, len(names))
    members = [
        (member, target, _for_each(cell, count, member))
        for member, (target, cell) in given.items()
        if not (target.is_private and member == "name")
    ]
    return tuple(
        _person(group, names[at] if names else "", [(m, t, c[at]) for m, t, c in members], how,
                everybody)
        for at in range(count)
    )  # fmt: skip


class PersonError(CellError):
    """A cell about somebody is not understood.

    Args:
        member: which one.
        code: why.
        nearest: the id of what it looks like.
    """

    def __init__(self, member: str, code: str, nearest: str = "") -> None:
        super().__init__(code, nearest)
        self.member = member


def _for_each(cell: str, count: int, member: str) -> Sequence[str]:
    """One cell for each of several people: as many parts as there are people."""
    if count == 1:
        return (cell,)
    found = names_in(cell)
    if len(found) != count:
        raise PersonError(member, PEOPLE)
    return found


def _person(
    group: str,
    name: str,
    members: Sequence[tuple[str, Target, str]],
    how: Understanding,
    everybody: Everybody,
) -> Person:
    values: dict[str, Any] = {}
    identity: dict[str, Any] = {"real_name": _line("name", name)} if name else {}
    for member, target, cell in members:
        try:
            if member == "aliases":
                identity["aliases"] = tuple(_line(member, one) for one in names_in(cell))
            elif member == "contact":
                identity["contact_channel"] = _line(member, cell)
            elif target.kind is not None:
                values[member] = cells.value(cell, target.kind, how)
        except PersonError:
            raise
        except CellError as error:
            raise PersonError(member, error.code, error.nearest) from None
    uid, word = everybody.who(name, str(values.pop("pseudonym", "") or ""))
    return Person(
        uid=uid,
        pseudonym=word,
        roles=(ROLES[group],),
        identity=everybody.identity(uid, identity),
        **values,
    )


def perpetrators(
    given: Mapping[str, tuple[Target, str]], how: Understanding
) -> tuple[AllegedPerpetrator, ...]:
    """Who is alleged to have done it; names are kept apart.

    Raises:
        PersonError: a cell is not understood.
    """
    names = names_in(given["name"][1]) if "name" in given else ()
    values: dict[str, Any] = {}
    for member, (target, cell) in given.items():
        if target.kind is None:
            continue
        try:
            values[member] = cells.value(cell, target.kind, how)
        except CellError as error:
            raise PersonError(member, error.code, error.nearest) from None
    if not names:
        return (AllegedPerpetrator(**values),)
    return tuple(
        AllegedPerpetrator(
            kind="individual", identity=Identity(real_name=_line("name", name)), **values
        )
        for name in names
    )


def _line(member: str, text: str) -> str:
    problem = checks.line_problem(text.strip())
    if problem:
        raise PersonError(member, cells.TOO_LONG if problem == "too-long" else cells.LETTERS)
    return text.strip()
