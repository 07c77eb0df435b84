"""``record template``: an incident to fill in, with every question that must be answered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli.call import Call, Result
from defender_app.errors import InputError
from defender_app.model import Consent, Cooperation, Incident, Person
from defender_app.model.hints import nearest
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


def template(call: Call) -> Result:
    """The JSON to fill in; without a type, the types there are."""
    given: list[str] = call.options.types
    known = taxonomy().types
    if not given:
        return _types(call)
    for name in given:
        if name not in known:
            raise InputError("template-type", near=", ".join(nearest(name, known)) or "…")
    chosen = [known[name] for name in dict.fromkeys(given)]
    asked = list(questions(chosen))
    made = incident(chosen)
    if not call.json:
        call.note("template.how")
        for one in asked:
            choices = one["choices"]
            told = ", ".join(choices) if isinstance(choices, dict) else ""
            key = "template.choices" if told else "template.question"
            call.note(key, field=one["field"], question=one["question"], choices=told)
    page = call.page().add(json.dumps(made, indent=2, ensure_ascii=False))
    return Result({"record": made, "questions": asked}, page)


def _types(call: Call) -> Result:
    known = taxonomy()
    page = call.page()
    for letter, group in known.groups.items():
        page.blank().text(group)
        rows = [(f"  {one.id}", one.label) for one in known.types.values() if one.group == letter]
        page.table(rows)
    page.blank().say("template.types")
    data = [{"id": one.id, "label": one.label} for one in known.types.values()]
    return Result({"types": data}, page)
