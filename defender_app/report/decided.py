"""What a decision was made about: it holds for exactly that, and for nothing that took its place.

A code names a place in a record ("the first official") or somebody in it. Between deciding and
sealing a night may pass, and a record may be changed: a reason that was given for one official is
none for another, and a condition that was confirmed is another one once it was said anew.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.report import evidence_choice, officials

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.incident import Incident

CONDITIONAL: Final = "conditional"
SHOWN: Final = "rule-16"
_OF_OFFICIALS: Final = frozenset({officials.ASKED, officials.SURE})
_OF_FILES: Final = frozenset({SHOWN, evidence_choice.ORIGINAL})


def about(incident: Incident, code: str) -> str:
    """A digest of what a code of this record is about; "" where it can be about nothing else.

    Args:
        incident: with its identities.
        code: without the prefix of the record.
    """
    kind, _, rest = code.partition(":")
    meant: Any = None
    if kind in _OF_OFFICIALS:
        meant = _official(incident, rest)
    elif kind == CONDITIONAL:
        key, _, use = rest.rpartition(":")
        said = [(one.pid, one.consents) for one in incident.persons]
        said += [(one.oid, one.consents) for one in incident.organisations]
        meant = [one for who, given in said if who == key for one in given if one.use == use]
    elif kind in _OF_FILES:
        meant = [one for one in incident.evidence if one.eid == rest]
    else:
        return ""
    return hashlib.sha256(msgspec.json.encode(meant)).hexdigest()


def still(
    incident: Incident,
    accepted: Mapping[str, str],
    was_about: Mapping[str, str] | None,
    prefix: str,
) -> dict[str, str]:
    """The decisions that are not about something else in this record by now.

    Args:
        incident: with its identities, as it is now.
        accepted: code to reason, with the prefixes of the records in this report.
        was_about: code to digest; None where whoever decides sees the record as it is now.
        prefix: of the record.
    """
    return {
        code: reason
        for code, reason in accepted.items()
        if was_about is None
        or not code.startswith(prefix)
        or about(incident, code.removeprefix(prefix)) == was_about.get(code, "")
    }


def _official(incident: Incident, place: str) -> Any:
    """The alleged perpetrator at a place, or None."""
    known = incident.alleged_perpetrators
    return known[int(place)] if place.isdecimal() and int(place) < len(known) else None
