"""One line about an act, from its answers: "Let go later · 5 h 35 min"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.model.act_facts import act_facts
from defender_app.model.partial_date import date_problem
from defender_app.taxonomy import taxonomy
from ui.i18n import dates, field_words
from ui.record.act_facts import time_words, today

if TYPE_CHECKING:
    from defender_app.model.answers import Answer
    from defender_app.model.incident import Act
    from defender_app.taxonomy import Field

# What tells most about an act, where it is asked.
_TELLING: Final = ("outcome", "end_outcome", "current_status", "found_status", "returned", "action")
_AT_MOST: Final = 3
_LONG: Final = frozenset(
    {"lasted", "kept", "held", "missing", "kept-so-far", "held-so-far", "missing-so-far"}
)


def act_line(act: Act) -> str:
    """Up to three facts, or "" while nothing was answered."""
    known = taxonomy().types.get(act.type)
    if known is None:
        return ""
    facts = [fact for fact in (_told(act), _when(act), _lasted(act)) if fact]
    if len(facts) < _AT_MOST - 1:
        facts += _choices(act, known.fields, skip=facts)
    return "  ·  ".join(facts[:_AT_MOST])


def _told(act: Act) -> str:
    known = taxonomy().types[act.type]
    for name in _TELLING:
        answer, field = act.fields.get(name), known.field(name)
        if answer is not None and field is not None and field.type == "choice" and answer.chosen:
            return _chosen(act, name, answer)
    return ""


def _chosen(act: Act, name: str, answer: Answer) -> str:
    if answer.text and answer.chosen == ("other",):
        return answer.text
    return ", ".join(
        field_words.choice_label(act.type, name, choice) for choice in answer.chosen[:2]
    )


def _choices(act: Act, fields: tuple[Field, ...], *, skip: list[str]) -> list[str]:
    found: list[str] = []
    for field in fields:
        answer = act.fields.get(field.name)
        if field.type in ("choice", "multichoice") and answer is not None and answer.chosen:
            words = _chosen(act, field.name, answer)
            if words not in (*skip, *found):
                found.append(words)
    return found


def _when(act: Act) -> str:
    for field in taxonomy().types[act.type].fields:
        answer = act.fields.get(field.name)
        if field.type in ("date", "datetime") and field.required and _is_date(answer):
            return dates.shown(str(answer.value).partition("T")[0]) if answer else ""
    return ""


def _lasted(act: Act) -> str:
    """How long it took or was kept, as far as the dates say."""
    facts = act_facts(act, today=today())
    told = next((fact for fact in facts if fact.code in _LONG), None)
    return time_words(told) if told is not None else ""


def _is_date(answer: Answer | None) -> bool:
    return answer is not None and isinstance(answer.value, str) and not date_problem(answer.value)
