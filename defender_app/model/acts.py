"""The answers of an act, checked against its type in the taxonomy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.model import checks, told_names
from defender_app.model.answers import Answer, Ref
from defender_app.model.kinds import MAX_LIST
from defender_app.model.references import ref_problem
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from defender_app.model.checks import Problem
    from defender_app.model.context import Context
    from defender_app.model.incident import Act
    from defender_app.taxonomy import Field

_REF_TARGETS = {
    "person-ref": ("person",),
    "org-ref": ("org",),
    "party-ref": ("person", "org"),
    "event-ref": ("event",),
    "evidence-ref": ("evidence",),
}
_COUNTED = ("number", "date", "datetime")
_CHOSEN = ("choice", "multichoice")
_TEXT_CHECKS: dict[str, Callable[[str], str | None]] = {
    "text": checks.line_problem,
    "longtext": checks.longtext_problem,
    "date": checks.date_text_problem,
    "datetime": checks.date_text_problem,
    "bool": checks.yes_no_problem,
    "mechanism": checks.mechanism_problem,
}


def act_problems(act: Act, path: str, context: Context) -> Iterator[Problem]:
    """Unknown type, unknown fields, and answers that do not fit their field."""
    known = taxonomy().types.get(act.type)
    if known is None:
        yield f"{path}.type", "unknown-type"
        return
    for name, answer in act.fields.items():
        field = known.field(name)
        where = f"{path}.fields.{told_names.told(name)}"
        if field is not None:
            yield from _answer_problems(answer, field, where, context)
        elif not where.endswith(told_names.UNTOLD):
            yield where, "unknown-field"
    unknown = [name for name in act.fields if known.field(name) is None]
    for where in told_names.hidden(f"{path}.fields", unknown):
        yield where, "unknown-field"


def form_problems(answer: Answer, where: str) -> Iterator[Problem]:
    """Either ``value`` or ``none``; words and precision only beside a value."""
    if answer.none is not None:
        if answer.value is not None:
            yield where, "value-and-none"
        if not msgspec.structs.replace(answer, none=None, value=None).is_plain:
            yield where, "none-with-more"
        if answer.none not in NO_ANSWERS:
            yield f"{where}.none", "unknown-choice"
    elif answer.value is None:
        yield where, "empty-answer"
    for precision, path in (
        (answer.precision, where),
        *((one.precision, f"{where}.accounts[{i}]") for i, one in enumerate(answer.accounts)),
    ):
        problem = checks.choice_problem("precision", precision) if precision is not None else None
        if problem:
            yield f"{path}.precision", problem


def beside_problems(
    answer: Answer, where: str, *, chosen: bool, counted: bool
) -> Iterator[Problem]:
    """``text`` belongs to ``other`` of a choice; ``precision`` and accounts to counts and dates."""
    if answer.text is not None:
        other = chosen and OTHER in answer.chosen
        problem = checks.longtext_problem(answer.text) if other else "text-without-other"
        if problem:
            yield f"{where}.text", problem
    if answer.precision is not None and not counted:
        yield f"{where}.precision", "precision-without-count"
    if (answer.by is not None or answer.accounts) and not counted:
        yield where, "accounts-without-count"
    told = (
        (answer.by, where),
        *((one.by, f"{where}.accounts[{i}]") for i, one in enumerate(answer.accounts)),
    )
    for by, path in told:
        problem = checks.line_problem(by) if by is not None else None
        if problem:
            yield f"{path}.by", problem
    if len(answer.accounts) > MAX_LIST:
        yield f"{where}.accounts", "too-many"


def _answer_problems(
    answer: Answer, field: Field, where: str, context: Context
) -> Iterator[Problem]:
    yield from form_problems(answer, where)
    value = answer.value
    if value is None or answer.none is not None:
        return
    yield from beside_problems(
        answer, where, chosen=field.type in _CHOSEN, counted=field.type in _COUNTED
    )
    several = field.many or field.type in ("multichoice", "countries")
    if several != isinstance(value, tuple):
        yield where, "list-expected" if several else "one-value-expected"
        return
    yield from _account_problems(answer, field, where, context)
    if not isinstance(value, tuple):
        problem = _value_problem(value, field, context)
        if problem:
            yield where, problem
        return
    if len(value) > MAX_LIST:
        yield where, "too-many"
    seen: set[str | Ref] = set()
    for index, item in enumerate(value[:MAX_LIST]):
        problem = _value_problem(item, field, context)
        if problem is None and item in seen:
            problem = "duplicate-value"
        if problem:
            yield f"{where}.value[{index}]", problem
        seen.add(item)


def _account_problems(
    answer: Answer, field: Field, where: str, context: Context
) -> Iterator[Problem]:
    for index, account in enumerate(answer.accounts[:MAX_LIST]):
        problem = _value_problem(account.value, field, context)
        if problem:
            yield f"{where}.accounts[{index}].value", problem


def _value_problem(value: str | float | Ref, field: Field, context: Context) -> str | None:
    if isinstance(value, Ref):
        targets = _REF_TARGETS.get(field.type)
        if targets is None:
            return "wrong-value"
        return "one-reference" if value.none else ref_problem(value, targets, context)
    if isinstance(value, str):
        return _text_problem(value, field, context)
    if field.type != "number":
        return "wrong-value"
    return checks.number_problem(value, negative=field.may_be_negative)


def _text_problem(value: str, field: Field, context: Context) -> str | None:
    check = _TEXT_CHECKS.get(field.type)
    if check is not None:
        return check(value)
    if field.type in _CHOSEN:
        if value in NO_ANSWERS:
            return "write-as-none"
        return None if value in field.shown_choices else "unknown-choice"
    if field.type in ("country", "countries"):
        return checks.country_problem(value, field.country_of, training=context.training)
    return "wrong-value"
