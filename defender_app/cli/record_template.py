"""``record template``: an incident to fill in, with every question that must be answered."""

from __future__ import annotations

import json

from defender_app.cli.call import Call, Result
from defender_app.errors import InputError
from defender_app.model.hints import nearest
from defender_app.record_template import incident, questions
from defender_app.taxonomy import taxonomy


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
