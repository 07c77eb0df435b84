"""Rules 6, 7, 18, 25 and 26 are said before each sending, in every state of the records."""

from __future__ import annotations

import json
from typing import Any

import pytest

from defender_app.model import decode_incident
from defender_app.report import before_sending
from defender_app.training.samples import samples
from tests.support import line

ALL = (6, 7, 18, 25, 26)


def _about(**changes: Any) -> dict[int, bool]:
    incident = decode_incident(json.dumps(line.incident(**changes)).encode())
    return {one.rule: one.applies for one in before_sending.about([incident])}


def _cooperation(**changes: Any) -> dict[str, Any]:
    (usual,) = line.incident()["cooperation"]
    return {**usual, **changes}


def test_all_five_are_said_for_any_record() -> None:
    for one in samples():
        said = before_sending.about([one.incident])
        assert tuple(rule.rule for rule in said) == ALL
    assert _about() == dict.fromkeys(ALL, False)
    assert [one.rule for one in before_sending.about([])] == list(ALL)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"persons": [line.person("P1", deprived_of_liberty="yes")]}, 18),
        ({"persons": [line.person("P1", vulnerability=["minor"])]}, 18),
        ({"evidence": [{"eid": "E1", "kind": "document", "contains": ["health data"]}]}, 18),
        ({"cooperation": [_cooperation(form=["accreditation-application"])]}, 25),
        ({"cooperation": [_cooperation(how_authorities_knew="un-disclosed-accreditation")]}, 25),
        ({"cooperation": [_cooperation(form=["oral-statement"])]}, 26),
        ({"cooperation": [_cooperation(how_authorities_knew="webcast")]}, 26),
    ],
)
def test_what_makes_a_rule_apply(changes: dict[str, Any], rule: int) -> None:
    found = _about(**changes)
    assert [one for one, applies in found.items() if applies] == [rule]


def test_one_record_of_several_is_enough() -> None:
    first = decode_incident(json.dumps(line.incident()).encode())
    other = decode_incident(
        json.dumps(line.incident(persons=[line.person("P1", deprived_of_liberty="yes")])).encode()
    )
    applying = [one.code for one in before_sending.about([first, other]) if one.applies]
    assert applying == ["before-18-here"]
