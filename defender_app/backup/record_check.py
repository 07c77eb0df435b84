"""Whether a record of a backup holds together: checked before anything of it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from defender_app import wire
from defender_app.backup import said
from defender_app.errors import InputError
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Incident
from defender_app.vault import apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from defender_app.backup.lines import ConsentLine, RecordLine
    from defender_app.backup.said import Said

T = TypeVar("T")

BLOB: Final = re.compile(r"[0-9a-f]{10}")
_UID: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
_LARGEST: Final = 1 << 53


def check(record: RecordLine, there: Said) -> Incident:
    """Refuse a record that contradicts itself or the backup's own chain.

    Args:
        record: with all its parts.
        there: what the chain of the backup says of consents.

    Returns:
        Its body.

    Raises:
        InputError: ``backup-record``.
    """
    try:
        body = msgspec.json.decode(record.body, type=Incident)
        wire.from_rfc3339(record.changed)
        parts = apart.take_apart(apart.with_ids(body))
        described = {
            one.eid: msgspec.json.decode(one.body, type=Evidence) for one in record.evidence
        }
    except (msgspec.DecodeError, ValueError, RecursionError, InputError):
        raise InputError("backup-record") from None
    people = {(one.kind, one.pid): (one.pseudonym, one.descriptive_title) for one in record.people}
    expected = {one.owner: (one.pseudonym, one.descriptive_title) for one in parts.people}
    holds = (
        _is_an_id(record.event_id)
        and body.event_id == record.event_id
        # Names, consents and evidence have lines of their own, with a history.
        and parts.body == body
        and people == expected
        and all(_UID.fullmatch(one.uid) for one in record.people)
        and all((one.kind, one.pid) in expected for one in record.consents)
        and all(item.eid == eid for eid, item in described.items())
        and _counts(record)
    )
    if not holds or not all(_stands(record, line, there) for line in record.consents):
        raise InputError("backup-record")
    return body


def _is_an_id(event_id: str) -> bool:
    return bool(event_id) and event_id.isprintable() and "/" not in event_id


def _stands(record: RecordLine, line: ConsentLine, there: Said) -> bool:
    said.read(line)
    return there.stands(said.item(record.event_id, line), said.digest(line.body))


def _counts(record: RecordLine) -> bool:
    """Nobody twice, and every number one that a drawer can hold."""
    places = [one.place for one in record.consents] + [one.place for one in record.evidence]
    return (
        _once(record.people, lambda one: (one.kind, one.pid))
        and _once(record.consents, lambda one: (one.kind, one.pid, one.use))
        and _once(record.evidence, lambda one: one.eid)
        and all(0 <= place < _LARGEST for place in places)
    )


def _once(parts: Iterable[T], key: Callable[[T], object]) -> bool:
    keys = [key(one) for one in parts]
    return len(set(keys)) == len(keys)
