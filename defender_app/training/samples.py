"""The fictional practice cases, in the published form, with what only the trainer sees."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from defender_app.model.answers import ABSENT, Ref
from defender_app.model.derived import Derived
from defender_app.model.incident import Incident


class SampleReply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer of the focal point in a practice case."""

    date: str
    kind: str
    message: str
    status: str | None = None


class SampleNotice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One notice to the focal point in a practice case."""

    date: str
    kind: str
    persons: tuple[Ref, ...]


class Sending(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What happened between the two sides."""

    sent_on: str
    recipient: str
    replies: tuple[SampleReply, ...]
    notices: tuple[SampleNotice, ...] = ABSENT


class Sample(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One practice case.

    ``focal_point_gets`` says for each person (pid or oid) what the consent gate leaves in a
    sealed report without any confirmation: ``named``, ``initials``, ``title-only``, ``nothing``.
    """

    id: str
    incident: Incident
    focal_point_gets: dict[str, str]
    teaching_point: str
    derived: Derived | None = None
    sending: Sending | None = None


def samples_json() -> bytes:
    """The data file as it is."""
    return files("defender_app.training").joinpath("samples.json").read_bytes()


@cache
def samples() -> tuple[Sample, ...]:
    """All practice cases; read on first use and then shared."""
    return msgspec.json.decode(samples_json(), type=tuple[Sample, ...])
