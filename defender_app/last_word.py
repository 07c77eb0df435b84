"""A record that comes again after it was removed: what was said about its consents before it went.

The custody chain keeps a hash of every answer, also of a record that is gone. A file from before
may hold a yes that was taken back since: the last word here holds until somebody is asked again.
Source: domain rules 2.4, safety rules 3 and 22.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.model.consent_changes import NOT_ASKED
from defender_app.model.somebody import everybody
from defender_app.vault.consents import item_of

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from defender_app.model.somebody import Somebody
    from defender_app.vault.drawer import Drawer

_GIVEN: Final = "consent"


def heeded(drawer: Drawer, incident: Incident) -> Incident:
    """A record that is not here, as it may come in.

    Args:
        drawer: where to.
        incident: with its id, from a file.

    Returns:
        It, where every yes that is not the last answer the chain knows of is "not asked".

    Raises:
        InputError: ``custody-damaged``.
    """
    known = set(drawer.custody.items(f"consent/{incident.event_id}"))
    if not known:
        return incident
    for who in everybody(incident):
        incident = who.with_consents(incident, partial(_of_somebody, drawer, incident, who))
    return incident


def _of_somebody(
    drawer: Drawer, incident: Incident, who: Somebody, given: tuple[Consent, ...]
) -> tuple[Consent, ...]:
    return tuple(
        Consent(use=one.use, value=NOT_ASKED)
        if one.value in ALLOWING_VALUES and not _is_last(drawer, incident, who, one)
        else one
        for one in given
    )


def _is_last(drawer: Drawer, incident: Incident, who: Somebody, consent: Consent) -> bool:
    item = item_of(str(incident.event_id), (who.kind, who.id), consent.use)
    said = [one.hash for one in drawer.custody.entries(item) if one.action == _GIVEN]
    return not said or said[-1] == hashlib.sha256(msgspec.json.encode(consent)).hexdigest()
