"""What a careful reader would ask about."""

from __future__ import annotations

from typing import Any

import pytest

from defender_app.model import compute_urgency, names_in_text, warnings
from tests.support.incidents import EMPTY, decoded


def codes(members: dict[str, Any]) -> list[tuple[str, str]]:
    return list(warnings(decoded({**EMPTY, **members})))


def person(*consents: dict[str, Any], **members: object) -> dict[str, Any]:
    return {"persons": [{**members, "consents": list(consents)}]}


PUBLIC = {"use": "un-public-name", "value": "yes"}
LETTER = {"use": "government-letter", "value": "yes"}
NAMED = {"use": "sg-report", "value": "yes", "how_named": "named"}
HERE = "persons[0].consents"


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        (person(PUBLIC), [(f"{HERE}[0]", "public-name-without-government-letter")]),
        (
            person(PUBLIC, {**LETTER, "value": "conditional"}),
            [(f"{HERE}[0]", "public-name-without-government-letter")],
        ),
        (person(PUBLIC, LETTER), []),
        (person(LETTER), []),
        (person(NAMED), [(f"{HERE}[0]", "sg-report-named-without-public-name")]),
        (person(NAMED, PUBLIC, LETTER), []),
        (person({**NAMED, "how_named": "title-only"}), []),
        (
            person({"use": "other-ngo", "value": "yes"}),
            [(f"{HERE}[0].shared_with", "shared-with-nobody")],
        ),
        (person({"use": "other-ngo", "value": "yes", "shared_with": ["Open Reeds"]}), []),
        (person({"use": "other-ngo", "value": "no"}), []),
        (
            person({"use": "store", "value": "yes", "given_by": "the-person"}, age_at_time=15),
            [(f"{HERE}[0].given_by", "child-without-guardian")],
        ),
        (
            person(
                {"use": "store", "value": "yes", "given_by": "guardian", "child_agrees": "yes"},
                age_at_time=15,
            ),
            [],
        ),
        (person(group=True), [("persons[0].count", "group-without-count")]),
        (
            {"urgency": "low", "urgency_because": ["in-detention"]},
            [("urgency", "urgency-differs")],
        ),
        ({"date_end": "2025", "ongoing": "yes"}, [("ongoing", "ended-and-ongoing")]),
        (
            {"followup": [{"reference": "letter 5"}]},
            [("followup[0].reference", "unusual-reference")],
        ),
        ({"followup": [{"reference": "AL CHN 4/2021"}, {"reference": "CHN 20/2020"}]}, []),
        (
            {
                "cooperation": [
                    {"confidential_submission": "yes", "how_authorities_knew": "webcast"}
                ]
            },
            [("cooperation[0].confidential_submission", "record-leak")],
        ),
    ],
)
def test_warnings(members: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes(members) == expected


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("They called Maro Quist.", ["Maro Quist"], 1),
        ("They called QUIST\u2019s office.", ["Maro Quist"], 1),
        ("The quistianesque manner", ["Maro Quist"], 0),
        ("昨天他們把劉曉帶走了", ["刘晓"], 1),
        ("an old man", ["An Le"], 0),
        ("I met An Le there", ["An Le"], 1),
        ("昨天他们把李小明带走了", ["李小明"], 1),
        ("", ["Maro Quist"], 0),
        ("nothing", [""], 0),
    ],
)
def test_names_are_found_as_words(text: str, names: list[str], found: int) -> None:
    assert len(names_in_text(text, names)) == found


def test_a_real_name_in_any_text_is_shown() -> None:
    members = {
        "title": "Quist at the gate",
        "narrative_en": {"text": "Maro Quist went home."},
        "persons": [{"identity": {"real_name": "Maro Quist"}}],
    }
    assert codes(members) == [
        ("title", "contains-real-name"),
        ("narrative_en", "contains-real-name"),
    ]


@pytest.mark.parametrize(
    ("because", "level"),
    [
        ([], None),
        (["not-a-reason"], None),
        (["institutional-no-personal-danger"], "low"),
        (["act-finished-risk-remains", "institutional-no-personal-danger"], "normal"),
        (["act-finished-risk-remains", "in-detention"], "high"),
        (["in-detention", "torture-feared-now"], "critical"),
    ],
)
def test_the_highest_reason_decides(because: list[str], level: str | None) -> None:
    assert compute_urgency(because) == level
