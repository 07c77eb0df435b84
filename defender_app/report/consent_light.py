"""How far the people of a record agreed that it goes to the focal point, at a glance.

The light of a person is what the consent gate would say today, before any condition is confirmed;
the light of a record sums up the people whose story it is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from defender_app.report.consent_gate import FOCAL_POINT, Answer, answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident

_THEIR_STORY: Final = frozenset({"victim", "victim-indirect", "source", "witness"})
_BLAMED: Final = "alleged-perpetrator"


class Light(StrEnum):
    """What stands beside a person or a record."""

    YES = "yes"
    SOME = "some"
    NOT_ASKED = "not-asked"
    NO = "no"
    WITHDRAWN = "withdrawn"


class _Somebody(Protocol):
    @property
    def roles(self) -> tuple[str, ...]: ...

    @property
    def consents(self) -> tuple[Consent, ...]: ...


def of_person(consents: Iterable[Consent], *, today: date) -> Light:
    """What one person said about being sent to the focal point.

    Args:
        consents: all consents of the person.
        today: a passed day to ask again turns *yes* into *some*.
    """
    value, because = answer(consents, FOCAL_POINT, today=today, confirmed=False)
    if value is Answer.YES:
        return Light.YES
    if value is Answer.CONDITIONAL:
        return Light.SOME
    return {"no": Light.NO, "withdrawn": Light.WITHDRAWN}.get(because, Light.NOT_ASKED)


def of_record(incident: Incident, *, today: date) -> Light:
    """What the victims, sources and witnesses of a record said, together.

    Where nobody has such a part, everybody counts who is not blamed; a record without people was
    not asked about. *Some* means that a part agreed, or only under a condition. Where nobody
    agreed, a withdrawal counts most, then a question that is still open.
    """
    lights = {of_person(one.consents, today=today) for one in _concerned(incident)}
    if len(lights) == 1:
        return lights.pop()
    if lights & {Light.YES, Light.SOME}:
        return Light.SOME
    return Light.WITHDRAWN if Light.WITHDRAWN in lights else Light.NOT_ASKED


def _concerned(incident: Incident) -> list[_Somebody]:
    everybody = [one for one in _everybody(incident) if _BLAMED not in one.roles]
    theirs = [one for one in everybody if _THEIR_STORY.intersection(one.roles)]
    return theirs or everybody


def _everybody(incident: Incident) -> Iterator[_Somebody]:
    yield from incident.persons
    private = incident.private_organisations
    yield from (one for one in incident.organisations if one.oid in private)
