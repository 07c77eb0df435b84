"""Whom to ask about somebody of whom less leaves than might."""

from __future__ import annotations

import json
from typing import Any

import pytest

from defender_app.model import decode_incident
from defender_app.report import whom_to_ask
from defender_app.report.consent_gate import Decision, Extent
from tests.support import line

NOT_NAMED = Extent.NOTHING


def _whom(because: str = "not-asked", extent: Extent = NOT_NAMED, **more: Any) -> str:
    value = line.incident(persons=[line.person("P1", how=None, **more)])
    incident = decode_incident(json.dumps(value).encode())
    decision = Decision(id="P1", extent=extent, contact=False, because=because)
    return whom_to_ask.whom(incident.persons[0], decision)


def _said(**more: Any) -> dict[str, Any]:
    return {"use": "focal-point", **line.YES, **more}


@pytest.mark.parametrize(
    "because",
    ["not-asked", "not-asked-too-risky", "no", "withdrawn", "conditional", "review-passed"],
)
def test_every_reason_leads_to_somebody(because: str) -> None:
    assert _whom(because) == "the-person"
    assert _whom(because, consents=[_said(value="no", given_by="lawyer")]) == "lawyer"
    assert _whom("how-named", Extent.INITIALS) == "the-person"


@pytest.mark.parametrize("because", ["left-out", "perpetrator"])
def test_nobody_is_asked_where_no_answer_changes_it(because: str) -> None:
    assert _whom(because) == ""
    assert _whom("", Extent.NAMED) == ""


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"vulnerability": ["minor"]}, "guardian"),
        ({"age_at_time": {"value": 12}}, "guardian"),
        ({"age_at_time": 17}, "guardian"),
        ({"status_now": "010100000000"}, "family-member"),
        ({"status_now": "010300000000"}, "family-member"),
        ({"deprived_of_liberty": "yes"}, "family-or-lawyer"),
        ({"status_now": "020200000000"}, "family-or-lawyer"),
        ({"deprived_of_liberty": {"none": "unknown"}}, "the-person"),
        ({"group": True, "count": 5}, "the-person"),
    ],
)
def test_who_would_have_to_answer(more: dict[str, Any], expected: str) -> None:
    assert _whom(**more) == expected


def test_a_group_of_which_the_count_leaves_is_asked_one_by_one() -> None:
    assert _whom("group", Extent.TITLE_ONLY, group=True, count=5) == "each-of-them"


def test_who_answered_for_this_use_comes_first() -> None:
    other = _said(use="contact-back", given_by="lawyer")
    assert _whom(consents=[other, _said(given_by="family-member")]) == "family-member"
    assert _whom(consents=[other]) == "lawyer"
    media = _said(use="media-name", given_by="family-member")
    assert _whom(consents=[media, other]) == "lawyer"


def test_a_child_that_said_no_is_asked_itself() -> None:
    refused = _said(given_by="guardian", child_agrees="no")
    assert _whom("no", consents=[refused], vulnerability=["minor"]) == "the-person"


def test_an_organisation_is_asked_through_whoever_answers_for_it() -> None:
    value = line.incident(
        organisations=[
            {"oid": "O1", "pseudonym": "REED", "roles": ["victim"], "consents": []},
        ]
    )
    (one,) = decode_incident(json.dumps(value).encode()).organisations
    decision = Decision(id="O1", extent=NOT_NAMED, contact=False, because="not-asked")
    assert whom_to_ask.whom(one, decision) == "other-representative"
