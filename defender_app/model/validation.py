"""Whether what an incident holds makes sense. What is missing is another question (``ready``)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, cast

import msgspec

from defender_app.model import checks
from defender_app.model.acts import (
    act_problems,
    beside_problems,
    form_problems,
)
from defender_app.model.answers import Answer, Common, Ref
from defender_app.model.checks import Problem
from defender_app.model.consistency import consistency_problems
from defender_app.model.context import Context
from defender_app.model.incident import Act, Incident
from defender_app.model.kinds import MAX_LIST, Kind, kinds_of
from defender_app.model.references import duplicate_ids, ref_problem
from defender_app.taxonomy.records import OTHER

Problems: TypeAlias = Iterator[Problem]

_COUNTED = ("number", "date")
_TEXT_CHECKS: dict[str, Callable[[str], str | None]] = {
    "line": checks.line_problem,
    "longtext": checks.longtext_problem,
    "date": checks.date_text_problem,
    "bool": checks.yes_no_problem,
    "mechanism": checks.mechanism_problem,
    "mechanisms": checks.mechanism_problem,
    "language": checks.language_problem,
    "time-zone": checks.zone_problem,
    "id": checks.id_problem,
    "ids": checks.id_problem,
}
_CHOSEN = ("choice", "choices")


def validate(incident: Incident, *, training: bool, report: bool = False) -> tuple[Problem, ...]:
    """Everything that is wrong in an incident, in the order of its fields.

    Args:
        incident: what was read or filled in; absent fields are no problem here.
        training: whether the record belongs to a training vault: decides which countries it may
            hold.
        report: whether it comes from a sealed report, where masked references are allowed.

    Returns:
        (field path, code) pairs; none when the incident can be saved.
    """
    context = Context.of(incident, training=training, report=report)
    return (
        *_struct_problems(incident, "", context),
        *duplicate_ids(incident),
        *consistency_problems(incident),
    )


def _struct_problems(struct: msgspec.Struct, path: str, context: Context) -> Problems:
    kinds = kinds_of(type(struct))
    if isinstance(struct, Act):
        yield from act_problems(struct, path, context)
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        where = f"{path}.{name}" if path else name
        kind = kinds.get(name)
        if kind is not None:
            if value is not None:
                yield from _common_problems(value, kind, where, context)
        elif isinstance(value, tuple):
            yield from _list_length(value, where)
            for index, item in enumerate(value[:MAX_LIST]):
                if isinstance(item, msgspec.Struct):
                    yield from _struct_problems(item, f"{where}[{index}]", context)
        elif isinstance(value, msgspec.Struct):
            yield from _struct_problems(value, where, context)


def _list_length(value: tuple[object, ...], where: str) -> Problems:
    if len(value) > MAX_LIST:
        yield where, "too-many"


def _common_problems(value: Common, kind: Kind, where: str, context: Context) -> Problems:
    """A common field: the plain value, or ``none``, or the forms with words or precision."""
    if not isinstance(value, Answer):
        yield from _plain_problems(value, kind, where, context)
        return
    yield from form_problems(value, where)
    if value.none is not None or value.value is None:
        return
    other = kind.name in _CHOSEN and OTHER in value.chosen
    told = value.precision is not None or value.by is not None or bool(value.accounts)
    counted = kind.name in _COUNTED and told
    if not other and not counted:
        yield where, "write-plain-value"
        return
    if kind.single and (value.by is not None or value.accounts):
        yield where, "one-account-only"
    yield from beside_problems(value, where, chosen=other, counted=counted)
    yield from _plain_problems(value.value, kind, f"{where}.value", context)
    for index, account in enumerate(value.accounts[:MAX_LIST]):
        yield from _plain_problems(account.value, kind, f"{where}.accounts[{index}].value", context)


def _plain_problems(value: Common, kind: Kind, where: str, context: Context) -> Problems:
    if isinstance(value, tuple):
        yield from _tuple_problems(value, kind, where, context)
        return
    problem = _scalar_problem(value, kind, where, context)
    if problem:
        yield where, problem


def _tuple_problems(
    value: tuple[object, ...], kind: Kind, where: str, context: Context
) -> Problems:
    yield from _list_length(value, where)
    if kind.name not in ("choices", "countries", "mechanisms", "refs", "ids"):
        yield where, "wrong-value"
        return
    seen: set[object] = set()
    for index, item in enumerate(value[:MAX_LIST]):
        problem = _scalar_problem(cast("Common", item), kind, where, context)
        if problem is None and item in seen:
            problem = "duplicate-value"
        if problem:
            yield f"{where}[{index}]", problem
        seen.add(item)


def _scalar_problem(value: Common, kind: Kind, where: str, context: Context) -> str | None:
    if isinstance(value, bool):
        return None if kind.name == "flag" else "wrong-value"
    if isinstance(value, Ref):
        return ref_problem(value, kind.targets, context) if "ref" in kind.name else "wrong-value"
    if isinstance(value, int | float):
        return _number_problem(value, kind)
    if isinstance(value, str):
        return _text_problem(value, kind, where, context)
    return "wrong-value"


def _number_problem(value: float, kind: Kind) -> str | None:
    if kind.name != "number":
        return "wrong-value"
    if kind.whole and value != int(value):
        return "not-whole"
    return checks.number_problem(value, maximum=kind.maximum)


def _text_problem(value: str, kind: Kind, where: str, context: Context) -> str | None:
    check = _TEXT_CHECKS.get(kind.name)
    if check is not None:
        return check(value)
    if kind.name == "ref":
        return checks.line_problem(value) if kind.words else "wrong-value"
    if kind.name in _CHOSEN:
        return checks.choice_problem(kind.list_id, value)
    if kind.name in ("country", "countries"):
        whose = context.country_of(where) or kind.country_of
        return checks.country_problem(value, whose, training=context.training)
    return checks.hex_problem(value, kind.digits) if kind.name == "hex" else "wrong-value"
