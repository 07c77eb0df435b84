"""What is said before each sending: rules 6, 7, 18, 25 and 26, in this order (docs/rules.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.model.answers import listed, plain
from defender_app.report import seal_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from defender_app.model.incident import Incident
    from defender_app.report.composition import Composition
    from defender_app.vault.drawer import Drawer

HARM: Final = 6
LIMITS: Final = 7
STRICT: Final = 18
ACCREDITED: Final = 25
WEBCAST: Final = 26

_OF_A_LIST: Final = frozenset({"accreditation-application", "registration", "planned-travel"})
_SAID_ALOUD: Final = frozenset(
    {"oral-statement", "attended-session", "online-participation", "oral-briefing"}
)


@dataclass(frozen=True)
class Said:
    """One rule.

    Attributes:
        rule: its number.
        applies: whether something in these records makes it more than general advice.
    """

    rule: int
    applies: bool

    @property
    def code(self) -> str:
        """Which sentence: ``before-18`` for everybody, ``before-18-here`` where it applies."""
        return f"before-{self.rule}{'-here' if self.applies else ''}"


def said(drawer: Drawer, compositions: Sequence[Composition]) -> tuple[Said, ...]:
    """The rules to show before these are sealed.

    Raises:
        InputError: ``unknown-incident``.
    """
    events = dict.fromkeys(record.event_id for one in compositions for record in one.records)
    return about([drawer.incidents.get(one) for one in events])


def about(incidents: Iterable[Incident]) -> tuple[Said, ...]:
    """The rules to show before these records are sealed."""
    found = {rule for incident in incidents for rule in _applying(incident)}
    return tuple(Said(rule, rule in found) for rule in (HARM, LIMITS, STRICT, ACCREDITED, WEBCAST))


def _applying(incident: Incident) -> Iterator[int]:
    if any(True for _ in seal_rules.about_strict_tier(incident)):
        yield STRICT
    forms = {form for one in incident.cooperation for form in listed(one.form)}
    known = {plain(one.how_authorities_knew) for one in incident.cooperation}
    if forms & _OF_A_LIST or known & {"un-disclosed-accreditation", "public-list"}:
        yield ACCREDITED
    if forms & _SAID_ALOUD or "webcast" in known:
        yield WEBCAST
