"""Acts and involvements by the codes of HURIDOCS (micro-thesauri), a row for each of them.

Numbers in the heads are those of the fields of the Events Standard Formats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.focal.exports import telling
from defender_app.focal.exports.columns import name_of, perpetrator, title
from defender_app.model.answers import plain
from defender_app.model.person import AllegedPerpetrator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.focal.exports.columns import Line
    from defender_app.model.answers import Text
    from defender_app.model.incident import Act

HEADS: Final = (
    "Case",
    "Event (title)",
    "Country",
    "Act number",
    "2109 Type of act (MT4)",
    "Type of act (label)",
    "2111 Initial date",
    "Final date",
    "Date text",
    "2113 Stated reason",
    "2115 Attribution (MT28)",
    "2153 Type of location (MT17)",
    "Victims",
    "2123 Status at end of act (MT25)",
    "Involvement number",
    "2412 Type of perpetrator (MT24)",
    "Perpetrator",
    "2409 Degree of involvement (MT18)",
    "2509 Source connection (MT19)",
    "2553 Reliability (MT42)",
    "2613 Response (MT27)",
    "Violation status (MT41)",
    "2652 Priority (MT46)",
    "0160 Date received",
)
_HARMED: Final = frozenset({"victim", "victim-indirect"})


def rows(lines: Iterable[Line]) -> Iterator[tuple[str | int | None, ...]]:
    """The heads, then a row for each act and involvement; of an act nobody is blamed for, one."""
    yield HEADS
    for line in lines:
        yield from _of_line(line)


def _of_line(line: Line) -> Iterator[tuple[str | int | None, ...]]:
    incident, coded = line.incident, line.coded
    first, _, last = line.days.range.partition(":")
    event = (line.number, title(line), telling.country(incident.country))
    of_event = (
        _codes("attribution_mt28", (o.attribution_mt28 for o in incident.authority_responses)),
        telling.code("place_kind", incident.place_kind),
        telling.joined(_victims(line)),
        _codes("status_now", (o.status_now for o in incident.persons if _HARMED & {*o.roles})),
    )
    after = (
        _codes("connection", (one.connection for one in incident.information)),
        _codes("reliability", (one.reliability for one in incident.information)),
        _codes("response_mt27", (one.response_mt27 for one in incident.authority_responses)),
        coded.violation_code,
        telling.code("urgency", coded.urgency or incident.urgency),
        coded.received,
    )
    bodies = {str(one.oid): one for one in incident.organisations}
    blamed = incident.alleged_perpetrators or (AllegedPerpetrator(),)
    reason = plain(incident.stated_reason)
    for number, act in enumerate(incident.acts, 1):
        when = (number, *_type(line, act), first, last, line.days.text, reason)
        for place, one in enumerate(blamed, 1):
            involved = (
                place if incident.alleged_perpetrators else None,
                telling.code("huri_mt24", one.huri_mt24),
                perpetrator(one, bodies),
                telling.code("degree", one.degree),
            )
            yield (*event, *when, *of_event, *involved, *after)


def _type(line: Line, act: Act) -> tuple[str, str]:
    """As the desk coded a case with one act, else by the type."""
    by_hand = line.coded.mt4 if len(line.incident.acts) == line.count == 1 else ()
    return "|".join(by_hand or telling.mt4(act.type)), telling.act(act.type)[1]


def _victims(line: Line) -> Iterator[str]:
    for one in line.incident.persons:
        if _HARMED.intersection(one.roles):
            yield name_of(str(one.pid), one, line)


def _codes(list_id: str, values: Iterable[Text]) -> str:
    found = (telling.code(list_id, value) for value in values)
    return telling.joined(found, "|")
