"""How much of what a report needs is answered, and what is left, in the order of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.model.consent import ASKED_VALUES
from defender_app.model.consent_rules import is_asked
from defender_app.model.kinds import kinds_of
from defender_app.model.ready import missing_for_ready
from defender_app.taxonomy import field_is_asked, taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import msgspec

    from defender_app.model.checks import Problem
    from defender_app.model.incident import Act, Incident
    from defender_app.model.person import Organisation, Person

ASK_CONSENT: Final = "ask-consent"

_SEND: Final = "focal-point"
_LISTS: Final = ("persons", "cooperation")


class Progress(NamedTuple):
    """``left``: (path, code) of what is missing, and of people who were not asked yet."""

    total: int
    left: tuple[Problem, ...]

    @property
    def answered(self) -> int:
        """How many are answered."""
        return self.total - len(self.left)


def progress(incident: Incident, *, today: date) -> Progress:
    """Count what must be answered before sending.

    Consent to sending counts once for each person, and each organisation whose name is private:
    without it nothing is refused, but whoever was not asked stays out (code ``ask-consent``).
    """
    missing = missing_for_ready(incident, today=today)
    asked = tuple(_asked(incident))
    unasked = tuple((f"{path}.consents", ASK_CONSENT) for path, one in asked if not _was_asked(one))
    paths = {*_required(incident), *(path for path, _ in missing)}
    return Progress(len(paths) + len(asked), (*missing, *unasked))


def act_progress(act: Act) -> tuple[int, int]:
    """(answered, asked) questions of an act that are required."""
    known = taxonomy().types.get(act.type)
    asked = [
        field
        for field in (known.fields if known else ())
        if field.required and field_is_asked(field, act.fields)
    ]
    given = [act.fields.get(field.name) for field in asked]
    return sum(1 for one in given if one is not None and one.counts_as_answer), len(asked)


def _required(incident: Incident) -> Iterator[str]:
    yield from _ready_members(incident, "")
    yield "acts"
    yield "cooperation"
    for index, act in enumerate(incident.acts):
        known = taxonomy().types.get(act.type)
        for field in known.fields if known else ():
            if field.required and field_is_asked(field, act.fields):
                yield f"acts[{index}].fields.{field.name}"
    for name in _LISTS:
        for index, part in enumerate(getattr(incident, name)):
            yield from _ready_members(part, f"{name}[{index}].")


def _ready_members(part: msgspec.Struct, path: str) -> Iterator[str]:
    yield from (path + name for name, kind in kinds_of(type(part)).items() if kind.ready)


def _asked(incident: Incident) -> Iterator[tuple[str, Person | Organisation]]:
    """Of whom consent is asked: path and part."""
    for name in ("persons", "organisations"):
        one: Person | Organisation
        for index, one in enumerate(getattr(incident, name)):
            if is_asked(one, incident):
                yield f"{name}[{index}]", one


def _was_asked(one: Person | Organisation) -> bool:
    return any(given.use == _SEND and given.value in ASKED_VALUES for given in one.consents)
