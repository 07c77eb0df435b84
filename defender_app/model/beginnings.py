"""The date at which the thing began whose end a field asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.model.answers import plain
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from defender_app.model.answers import Answer
    from defender_app.model.incident import Act, Incident

_FIELD: Final = re.compile(r"acts\[(\d+)\]\.fields\.(\w+)")
_DATES: Final = frozenset({"date", "datetime"})


def beginning(incident: Incident, path: str) -> str:
    """The partial date of the beginning, or "" where there is none to count from.

    Args:
        incident: the record.
        path: of the field of the end.
    """
    if path == "date_end":
        return plain(incident.date_start)
    found = _FIELD.fullmatch(path)
    if found is None or int(found[1]) >= len(incident.acts):
        return ""
    act = incident.acts[int(found[1])]
    return _of_act(act, found[2]) or plain(incident.date_start)


def _of_act(act: Act, name: str) -> str:
    """The first answered date among those that the form asks before this one."""
    known = taxonomy().types.get(act.type)
    before = ""
    for field in known.fields if known is not None else ():
        if field.name == name:
            return before
        answer: Answer | None = act.fields.get(field.name)
        if field.type in _DATES and answer is not None and plain(answer):
            before = before or plain(answer)
    return ""
