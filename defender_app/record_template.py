"""A record to fill in elsewhere, with every question that must be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.model import Consent, Cooperation, Incident, Person
from defender_app.model.kinds import kinds_of
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import msgspec

    from defender_app.taxonomy import Field, IncidentType

_LISTS: Final = frozenset({"choices", "multichoice", "countries", "mechanisms"})
NO_ANSWER: Final = {"none": "unknown"}


def incident(types: Sequence[IncidentType]) -> dict[str, Any]:
    """A record in the published form that can be saved as it is and is a draft until filled in.

    Args:
        types: one act of each, with its required questions: empty, or answered by "unknown".
    """
    return {
        "format": "defender-incident",
        "version": 1,
        # What stands there as "unknown" counts as answered: this keeps it from being sent.
        "record_status": "draft",
        **_required(Incident),
        "acts": [_act(one) for one in types],
        "persons": [{"pid": "P1", **_required(Person), "roles": ["victim"], "consents": _uses()}],
        "cooperation": [_required(Cooperation)],
    }


def _required(struct: type[msgspec.Struct]) -> dict[str, Any]:
    kinds = kinds_of(struct).items()
    return {name: _empty(kind.name) for name, kind in kinds if kind.ready}


def _empty(kind: str) -> Any:
    """What is saved as it is: empty where that is allowed, so that it is asked for again."""
    if kind in ("line", "longtext", "text"):
        return ""
    return [] if kind in _LISTS else dict(NO_ANSWER)


def _act(known: IncidentType) -> dict[str, Any]:
    asked = [field for field in known.fields if field.required]
    return {"type": known.id, "fields": {field.name: _answer(field) for field in asked}}


def _answer(field: Field) -> dict[str, Any]:
    empty = [] if field.many else _empty(field.type)
    return empty if isinstance(empty, dict) else {"value": empty}


def _uses() -> list[dict[str, str]]:
    uses = taxonomy().lists[kinds_of(Consent)["use"].list_id].choices
    return [{"use": use, "value": "not-asked"} for use in uses]


def questions(types: Sequence[IncidentType]) -> Iterator[dict[str, object]]:
    """The required questions of the acts of a template: path, question, choices with labels."""
    for index, known in enumerate(types):
        for field in known.fields:
            if field.required:
                yield {
                    "field": f"acts[{index}].fields.{field.name}",
                    "question": field.label,
                    "kind": field.type,
                    "choices": _choices(known, field),
                }


def _choices(known: IncidentType, field: Field) -> dict[str, str]:
    label = taxonomy().choice_label
    return {one: label(known.id, field.name, one) for one in field.shown_choices}
