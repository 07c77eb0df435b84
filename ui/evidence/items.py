"""An incident with items of evidence that come, and with what the vault says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.evidence.parts import changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from ui.evidence.importing import Wanted


def with_items(incident: Incident, files: Sequence[Wanted]) -> Incident:
    """The incident with the descriptions of files that are about to come."""
    known = {one.eid for one in incident.evidence}
    for one in files:
        if one.item.eid in known:
            kept = one.item
            incident = changed(
                incident,
                str(kept.eid),
                original_file_name=kept.original_file_name,
                media_type=kept.media_type,
            )
    new = tuple(one.item for one in files if one.item.eid not in known)
    return msgspec.structs.replace(incident, evidence=(*incident.evidence, *new))


def settled(incident: Incident, new: set[str], kept: Sequence[Evidence]) -> Incident:
    """The incident with what the vault says of files that came, without those that did not."""
    here = {str(one.eid): one for one in kept}
    for eid, one in here.items():
        incident = changed(
            incident,
            eid,
            size=one.size,
            sha256=one.sha256,
            crc32=one.crc32,
            hashed_at=one.hashed_at,
        )
    left = tuple(
        one for one in incident.evidence if str(one.eid) not in new or str(one.eid) in here
    )
    # A page made while they came may not have known of them.
    known = {str(one.eid) for one in left}
    left = (*left, *(one for eid, one in here.items() if eid not in known))
    if left == incident.evidence:
        return incident
    blank = type(incident)(format="defender-incident", version=1)
    return msgspec.structs.replace(incident, evidence=left or blank.evidence)
