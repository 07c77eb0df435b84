"""One line about an act, from its answers: "Let go later · 5 h 35 min"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app.model.partial_date import PartialDate, Step, date_problem
from defender_app.taxonomy import taxonomy
from ui.i18n import dates, field_words

if TYPE_CHECKING:
    from defender_app.model.answers import Answer
    from defender_app.model.incident import Act
    from defender_app.taxonomy import Field

# What tells most about an act, where it is asked.
_TELLING: Final = ("outcome", "end_outcome", "current_status", "found_status", "returned", "action")
_AT_MOST: Final = 3
_HOUR: Final = 60
_DAY: Final = 24 * _HOUR


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
    found = []
    for field in fields:
        answer = act.fields.get(field.name)
        if field.type in ("choice", "multichoice") and answer is not None and answer.chosen:
            words = _chosen(act, field.name, answer)
            if words not in skip:
                found.append(words)
    return found


def _when(act: Act) -> str:
    for field in taxonomy().types[act.type].fields:
        answer = act.fields.get(field.name)
        if field.type in ("date", "datetime") and field.required and _is_date(answer):
            return dates.shown(str(answer.value).partition("T")[0]) if answer else ""
    return ""


def _lasted(act: Act) -> str:
    """How long it took, when both its ends are known to the minute."""
    for start, end in (("stop_start", "stop_end"), ("start", "end")):
        first, last = act.fields.get(start), act.fields.get(end)
        if not (_is_date(first) and _is_date(last)) or first is None or last is None:
            continue
        one, two = (
            PartialDate.parse(str(first.value)).first,
            PartialDate.parse(str(last.value)).last,
        )
        if one is None or two is None or min(one.step, two.step) < Step.MINUTE:
            continue
        minutes = round((two.start - one.start).total_seconds() / 60)
        if 0 < minutes < _DAY:
            words = QCoreApplication.translate("ActLine", "{hours} h {minutes} min")
            return words.format(hours=minutes // _HOUR, minutes=minutes % _HOUR)
    return ""


def _is_date(answer: Answer | None) -> bool:
    return answer is not None and isinstance(answer.value, str) and not date_problem(answer.value)
