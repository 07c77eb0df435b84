"""Ids for the parts of an incident that came without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from defender_app.wire import new_id

if TYPE_CHECKING:
    from defender_app.model.incident import Incident

_T = TypeVar("_T", bound=msgspec.Struct)


def with_ids(incident: Incident) -> Incident:
    """The same incident with every pid, oid, iid and eid filled in; given ones are kept."""
    return msgspec.structs.replace(
        incident,
        persons=_filled(incident.persons, "pid"),
        organisations=_filled(incident.organisations, "oid"),
        information=_filled(incident.information, "iid"),
        evidence=_filled(incident.evidence, "eid"),
    )


def _filled(parts: tuple[_T, ...], name: str) -> tuple[_T, ...]:
    if all(getattr(part, name) is not None for part in parts):
        return parts
    return tuple(
        msgspec.structs.replace(part, **{name: getattr(part, name) or new_id()}) for part in parts
    )
