"""Ids and the references between the parts of an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model import checks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.model.answers import Ref
    from defender_app.model.checks import Problem
    from defender_app.model.context import Context
    from defender_app.model.incident import Incident

_ALWAYS = ("masked", "none")


def ref_problem(ref: Ref, targets: tuple[str, ...], context: Context) -> str | None:
    """What is wrong with a reference that may point to ``targets``; events may be anywhere."""
    kind, target = ref.target
    if not kind:
        return "one-reference"
    if kind == "none":
        return None if target in ("unknown", "prefer-not-to-say") else "unknown-choice"
    if kind == "masked":
        return checks.line_problem(target) if context.report else "masked-in-record"
    if kind not in targets:
        return "wrong-reference"
    if kind == "event":
        return checks.id_problem(target)
    return None if target in context.ids[kind] else "dangling-reference"


def duplicate_ids(incident: Incident) -> Iterator[Problem]:
    """Ids used twice, and links by id that lead nowhere."""
    persons = [person.pid for person in incident.persons]
    organisations = [organisation.oid for organisation in incident.organisations]
    items = [item.eid for item in incident.evidence]
    accounts = [account.iid for account in incident.information]
    yield from _repeated(persons, "persons[{}].pid")
    yield from _repeated(organisations, "organisations[{}].oid")
    yield from _repeated(items, "evidence[{}].eid")
    yield from _repeated(accounts, "information[{}].iid")
    for index, item in enumerate(incident.evidence):
        if item.derived_from is not None:
            where = f"evidence[{index}].derived_from"
            yield from _link(item.derived_from, item.eid, items, where)
    for index, account in enumerate(incident.information):
        confirmed = account.corroborates
        for iid in (confirmed,) if isinstance(confirmed, str) else confirmed or ():
            where = f"information[{index}].corroborates"
            yield from _link(iid, account.iid, accounts, where)


def _link(target: str, own: str | None, known: list[str | None], where: str) -> Iterator[Problem]:
    if target not in known:
        yield where, "dangling-reference"
    elif target == own:
        yield where, "refers-to-itself"


def _repeated(ids: Iterable[str | None], where: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, ident in enumerate(ids):
        if ident is not None and ident in seen:
            yield where.format(index), "duplicate-id"
        if ident is not None:
            seen.add(ident)
