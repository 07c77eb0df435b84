"""Officials leave as their agency; a name only with a reason and a second confirmation (rule 21).

Never the name of somebody who may act under pressure, who is a person of the record, or of whom
nothing official is known. A name that leaves travels in ``data/identities.json`` alone; in every
text an official stays ``[an official]``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from defender_app.model.answers import ABSENT, Answer, plain
from defender_app.model.person import Identity, Person
from defender_app.report import record_rules
from defender_app.report.documents import NamedPerson
from defender_app.report.masking import Masker
from defender_app.report.refusals import Problem

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from defender_app.model.answers import Text
    from defender_app.model.incident import Incident
    from defender_app.model.person import AllegedPerpetrator
    from defender_app.report.record_rules import Elsewhere
    from defender_app.report.redaction import Projection

ASKED: Final = "official"
SURE: Final = "official-sure"
REFUSED: Final = "official-not"


def official_id(event_id: str, place: int) -> str:
    """The id in ``identities.json`` of an alleged perpetrator: those have none of their own.

    Args:
        event_id: of the record, as in the report.
        place: in its list of alleged perpetrators, from 0.
    """
    return f"{event_id}-official-{place}"


def as_people(incident: Incident, named: Container[str]) -> tuple[Person, ...]:
    """The alleged perpetrators whose names came with a report, as people of it are shown.

    Args:
        incident: of a report.
        named: ids in its ``identities.json``.
    """
    found = []
    for place, one in enumerate(incident.alleged_perpetrators):
        key = official_id(str(incident.event_id), place)
        if key in named:
            title = ", ".join(filter(None, (plain(one.rank), plain(one.unit)))) or None
            roles = ("alleged-perpetrator",)
            word = _word(place)
            found.append(Person(pid=key, pseudonym=word, descriptive_title=title, roles=roles))
    return tuple(found)


def _word(place: int) -> str:
    return f"OFFICIAL-{place + 1}"


def why_not(incident: Incident, place: int, elsewhere: Elsewhere) -> str:
    """The code of why a name may not leave, or "".

    Args:
        incident: with its identities.
        place: in its list of alleged perpetrators, from 0.
        elsewhere: names of everybody else in the drawer.
    """
    one = incident.alleged_perpetrators[place]
    if one.identity is None or not one.identity.real_name:
        return "official-without-name"
    if not _is_no(one.may_be_coerced):
        return "official-pressed"
    if (one.ref is not None and one.ref.person) or not _is_official(one):
        return "official-private"
    others = record_rules.others_than_official(incident, elsewhere)
    if any(Masker(others).finds(name) for name in _names(one.identity)):
        return "official-same-name"
    return ""


def problems(
    incident: Incident, prefix: str, accepted: Mapping[str, str], elsewhere: Elsewhere
) -> Iterator[Problem]:
    """What is asked about each official whose name somebody wants to give.

    Args:
        incident: with its identities.
        prefix: of the codes of this record in this report.
        accepted: code to reason; ``official:<place>`` gives a name with the reason.
        elsewhere: names of everybody else in the drawer.
    """
    for place in range(len(incident.alleged_perpetrators)):
        if not accepted.get(f"{prefix}{ASKED}:{place}", "").strip():
            continue
        where = f"alleged_perpetrators[{place}]"
        because = why_not(incident, place, elsewhere)
        if because:
            code = f"{REFUSED}:{place}"
            yield Problem(code=code, kind=because, acceptable=False, where=where)
            continue
        yield Problem(code=f"{ASKED}:{place}", kind=ASKED, acceptable=True, where=where)
        yield Problem(code=f"{SURE}:{place}", kind=SURE, acceptable=True, where=where)


def with_names(
    projection: Projection,
    incident: Incident,
    *,
    prefix: str,
    accepted: Mapping[str, str],
    elsewhere: Elsewhere,
) -> Projection:
    """The projection with the names of officials that were asked for twice."""
    named = []
    for place, one in enumerate(incident.alleged_perpetrators):
        codes = (f"{prefix}{ASKED}:{place}", f"{prefix}{SURE}:{place}")
        wanted = all(accepted.get(code, "").strip() for code in codes)
        if not wanted or one.identity is None or why_not(incident, place, elsewhere):
            continue
        known = Identity(real_name=one.identity.real_name, aliases=one.identity.aliases or ABSENT)
        key = official_id(str(projection.incident.event_id), place)
        named.append(NamedPerson(id=key, pseudonym=_word(place), identity=known))
    return replace(projection, named=(*projection.named, *named))


def _names(identity: Identity) -> Iterator[str]:
    yield identity.real_name or ""
    yield from identity.aliases


def _is_no(said: Text) -> bool:
    """Whether everybody who said something said no; nothing said is no such answer."""
    if isinstance(said, Answer) and any(account.value != "no" for account in said.accounts):
        return False
    return plain(said) == "no"


def _is_official(one: AllegedPerpetrator) -> bool:
    """Whether the record says for whom they act."""
    return bool((one.ref is not None and one.ref.org) or plain(one.unit) or plain(one.rank))
