"""When things happened, for putting them in order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from defender_app.model.partial_date import PartialDate
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.report.values import Plain

# What an act asks for that is not when it happened.
_NOT_THE_ACT = frozenset({"next_appointment", "next_hearing", "needed_by", "answer_deadline"})


def told(value: Plain) -> str:
    """The date of a plain value or an answer; "" where none is known."""
    if isinstance(value, dict):
        value = value.get("value")
    return value if isinstance(value, str) else ""


def of_act(act: Mapping[str, Plain]) -> str:
    """The earliest date that an act gives for itself."""
    kind = taxonomy().types.get(str(act.get("type")))
    answers: Any = act.get("fields", {})
    days = [
        told(answers[field.name])
        for field in (kind.fields if kind is not None else ())
        if field.type in {"date", "datetime"} and field.name not in _NOT_THE_ACT
        if field.name in answers
    ]
    return min((day for day in days if day), key=order, default="")


def order(day: str) -> tuple[date, str]:
    """For sorting: by the first day that can be meant; what has no date comes last."""
    try:
        parsed = PartialDate.parse(day)
    except ValueError:
        return date.max, day
    return parsed.earliest() or parsed.latest() or date.max, day
