"""The options that narrow a list down; the same ones for ``record list`` and ``record search``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError, UsageError
from defender_app.model.hints import nearest
from defender_app.model.partial_date import PartialDate
from defender_app.taxonomy import taxonomy
from defender_app.vault.folding import fold
from defender_app.vault.listing import Query

if TYPE_CHECKING:
    from collections.abc import Collection

    from defender_app.cli.call import Call
    from defender_app.cli.options import Command
    from defender_app.vault.drawer import Drawer

_STATUSES: Final = ("draft", "ready", "sent", "answered", "closed", "withdrawn")
_URGENCIES: Final = ("critical", "high", "normal", "low")
_EVIDENCE: Final = {"yes": True, "no": False}
# A uid is found by its beginning, as records are.
_SHORTEST: Final = 4


def describe(command: Command) -> None:
    """Add the options to a command."""
    for name, metavar in (
        ("--type", "TYPE"),
        ("--country", "CC"),
        ("--mechanism", "ID"),
        ("--status", "STATUS"),
        ("--urgency", "LEVEL"),
        ("--person", "WHO"),
    ):
        command.takes(name, action="append", default=[], metavar=metavar)
    command.takes("--when", metavar="DATE")
    command.takes("--evidence", choices=tuple(_EVIDENCE))


def checked(call: Call) -> Query:
    """What the options say, before the vault is opened; ``--person`` is missing in it.

    Raises:
        UsageError: ``filter-unknown``, ``filter-date``.
    """
    given = call.options
    known = taxonomy()
    countries = tuple(code.upper() for code in given.country)
    _check("--type", given.type, known.types)
    _check("--mechanism", given.mechanism, known.mechanisms)
    _check("--status", given.status, _STATUSES)
    _check("--urgency", given.urgency, _URGENCIES)
    return Query(
        types=tuple(given.type),
        countries=countries,
        mechanisms=tuple(given.mechanism),
        statuses=tuple(given.status),
        urgencies=tuple(given.urgency),
        when=_date(given.when),
        has_evidence=_EVIDENCE.get(given.evidence),
    )


def people(drawer: Drawer, call: Call) -> tuple[str, ...]:
    """The vault-wide uids that ``--person`` means: a pseudonym, or the beginning of a uid.

    Raises:
        InputError: ``unknown-person``.
    """
    everybody = drawer.people.list() if call.options.person else ()
    found: list[str] = []
    for given in call.options.person:
        called = [one.uid for one in everybody if fold(one.pseudonym) == fold(given)]
        if not called and len(given) >= _SHORTEST:
            called = [one.uid for one in everybody if one.uid.startswith(given)]
        if not called:
            raise InputError("unknown-person")
        found += called
    return tuple(found)


def _check(option: str, given: Collection[str], known: Collection[str]) -> None:
    for value in given:
        if value not in known:
            raise UsageError(
                "filter-unknown", option=option, near=", ".join(nearest(value, known)) or "…"
            )


def _date(text: str | None) -> PartialDate | None:
    if text is None:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise UsageError("filter-date") from None
