"""What is said of evidence on the command line, checked as part of its record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.errors import ValidationError
from defender_app.model import validate
from defender_app.model.hints import hints

if TYPE_CHECKING:
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident


def check(incident: Incident, item: Evidence, *, training: bool) -> None:
    """Refuse a description that the record would not accept, naming the field."""
    others = tuple(one for one in incident.evidence if item.eid is None or one.eid != item.eid)
    place = len(others)
    whole = msgspec.structs.replace(incident, evidence=(*others, item))
    here = f"evidence[{place}]"
    found = [one for one in validate(whole, training=training) if one[0].startswith(here)]
    if found:
        told = hints(found, msgspec.to_builtins(whole), training=training)
        short = {
            one: (one[0].removeprefix(here).lstrip(".") or "evidence", one[1]) for one in found
        }
        raise ValidationError(
            "evidence-invalid",
            tuple(short.values()),
            hints={short[one]: hint for one, hint in told.items()},
        )
