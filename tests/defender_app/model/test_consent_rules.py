"""Every contradiction of consent is found where it is, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from defender_app.model import warnings
from defender_app.model.consent_rules import identity_remarks, remarks_before_sending
from defender_app.model.person import Identity
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import Sample, samples
from tests.support.incidents import EMPTY, decoded

DEAD, MISSING, HELD = "010100000000", "010300000000", "020200000000"
TOLD = ("what-is-written", "can-refuse", "may-be-published", "government-will-know")
FREE = {"status_now": "at-liberty", "deprived_of_liberty": "no"}


def yes(use: str = "store", **more: object) -> dict[str, Any]:
    return {"use": use, "value": "yes", **more}


def no(use: str, **more: object) -> dict[str, Any]:
    return {"use": use, "value": "no", **more}


def found(
    *consents: dict[str, Any], record: dict[str, Any] | None = None, **members: object
) -> list[str]:
    persons = [{"pid": "p1", **members, "consents": list(consents)}]
    incident = decoded({**EMPTY, "persons": persons, **(record or {})})
    return [code for path, code in warnings(incident) if ".consents[" in path]


@pytest.mark.parametrize(
    ("consents", "members", "code"),
    [
        # A child: a guardian, and the child's own view.
        ([yes(given_by="the-person")], {"age_at_time": 17}, "child-without-guardian"),
        ([yes(given_by="family-member")], {"vulnerability": ["minor"]}, "child-without-guardian"),
        ([yes(given_by="guardian")], {"age_at_time": 17}, "child-not-asked"),
        ([yes(given_by="guardian", child_agrees="no")], {"age_at_time": 9}, "child-disagrees"),
        ([yes(given_by="guardian", child_agrees="yes")], {"age_at_time": 9}, ""),
        ([no("store", given_by="guardian")], {"age_at_time": 9}, "kept-against-their-word"),
        ([yes(given_by="guardian")], {"age_at_time": 18}, "guardian-of-an-adult"),
        (
            [yes(given_by="guardian")],
            {"age_at_time": 50, "vulnerability": ["disability"]},
            "",
        ),
        # Dead, missing, held, free.
        ([yes(given_by="the-person")], {"status_now": DEAD}, "answered-by-somebody-gone"),
        ([yes(given_by="the-person")], {"status_now": MISSING}, "answered-by-somebody-gone"),
        ([yes(given_by="the-person", how="prior-instruction")], {"status_now": DEAD}, ""),
        ([yes(given_by="family-member")], {"status_now": DEAD}, ""),
        ([yes(given_by="the-person")], {"status_now": HELD}, "answered-while-held"),
        ([yes(given_by="the-person")], {"deprived_of_liberty": "yes"}, "answered-while-held"),
        ([yes(given_by="lawyer")], {"deprived_of_liberty": "yes"}, ""),
        ([yes(given_by="lawyer")], FREE, "represented-though-free"),
        ([yes(given_by="lawyer", how="prior-instruction")], FREE, ""),
        ([yes(given_by="lawyer")], {**FREE, "vulnerability": ["illness"]}, ""),
        ([yes(given_by="lawyer")], {"status_now": "at-liberty"}, ""),
        ([yes(given_by="the-person")], FREE, ""),
        # A group.
        ([yes("government-letter")], {"group": True, "count": 30}, "group-cannot-be-named"),
        ([yes("media-name")], {"group": True, "count": 30}, "group-cannot-be-named"),
        ([yes("un-public-initials")], {"group": True, "count": 30}, ""),
        ([yes("focal-point")], {"group": True, "count": 30}, ""),
        # Blamed, and agreeing to be named.
        (
            [yes("focal-point", how_named="named")],
            {"roles": ["victim", "alleged-perpetrator"]},
            "perpetrator-never-named",
        ),
        ([yes("focal-point")], {"roles": ["alleged-perpetrator"]}, ""),
        # Against each other.
        ([no("store")], {}, "kept-against-their-word"),
        ([{"use": "store", "value": "withdrawn"}], {}, "kept-against-their-word"),
        ([{"use": "store", "value": "conditional"}], {}, ""),
        ([yes("un-public-name")], {}, "public-name-without-government-letter"),
        (
            [{"use": "un-public-name", "value": "conditional"}, no("government-letter")],
            {},
            "public-name-without-government-letter",
        ),
        (
            [
                {"use": "un-public-name", "value": "conditional"},
                {"use": "government-letter", "value": "conditional"},
            ],
            {},
            "",
        ),
        ([yes("media-name"), no("government-letter")], {}, ""),
        ([yes("un-confidential"), no("focal-point")], {}, "never-reaches-the-focal-point"),
        ([yes("un-confidential")], {}, ""),
        ([yes("media-name"), no("focal-point")], {}, ""),
        # Against their own details.
        (
            [yes("sg-report", explained=["what-is-written"])],
            {},
            "publishing-not-explained",
        ),
        ([yes("sg-report", explained=list(TOLD))], {}, ""),
        ([yes(withdrawn_on="2026-02")], {}, "allowed-and-withdrawn"),
        ([yes(conditions="only if I am arrested")], {}, "yes-with-a-condition"),
        ([yes(conditions="  ")], {}, ""),
        ([yes(date="2026-03-01", review_on="2026-02-01")], {}, "review-before-answer"),
        ([yes(date="2026-03-01", review_on="2026")], {}, ""),
        (
            [
                {
                    "use": "focal-point",
                    "value": "withdrawn",
                    "withdrawn_on": "2026-05-02",
                    "recipients_told": "2026-05-01",
                }
            ],
            {},
            "told-before-withdrawn",
        ),
        ([yes(asked_by={"person": "p1"})], {}, ""),
        (
            [yes(asked_by={"person": "p1"})],
            {"roles": ["alleged-perpetrator"]},
            "asked-by-who-is-blamed",
        ),
    ],
)
def test_each_contradiction_is_found(
    consents: list[dict[str, Any]], members: dict[str, Any], code: str
) -> None:
    assert found(*consents, **members) == ([code] if code else [])


def test_whoever_is_blamed_by_reference_is_blamed() -> None:
    record = {
        "persons": [
            {"pid": "p1", "consents": [yes(witness={"person": "p2"})]},
            {"pid": "p2", "consents": [yes("focal-point", how_named="named")]},
        ],
        "alleged_perpetrators": [{"ref": {"person": "p2"}, "may_be_coerced": "yes"}],
    }
    assert list(warnings(decoded({**EMPTY, **record}))) == [
        ("persons[0].consents[0].witness", "asked-by-who-is-blamed"),
        ("persons[1].consents[0]", "perpetrator-never-named"),
    ]


def test_an_organisation_answers_through_somebody() -> None:
    organisation = {"oid": "o1", "name": "Lake Watch", "roles": ["victim"]}
    for by, expected in (
        ("the-person", ["organisation-without-representative"]),
        ("other-representative", []),
        ("lawyer", []),
    ):
        consents = [yes("focal-point", given_by=by)]
        record = {**EMPTY, "organisations": [{**organisation, "consents": consents}]}
        assert [code for _, code in warnings(decoded(record))] == expected


@pytest.mark.parametrize(
    ("consent", "identity", "code"),
    [
        (yes("focal-point", how_named="named"), {}, "no-name-kept"),
        (yes("government-letter"), {}, "no-name-kept"),
        (yes("focal-point", how_named="named"), {"real_name": "Ana Bel"}, ""),
        (yes("focal-point", how_named="initials"), {"real_name": "Ana Bel"}, "no-initials-kept"),
        (yes("un-public-initials"), {"initials": "A. B."}, ""),
        (yes("focal-point"), {}, ""),
        (yes("contact-back"), {}, "no-contact-kept"),
        (
            yes("contact-back"),
            {"contact_channel": "x", "safe_to_contact": "no"},
            "contact-not-safe",
        ),
        (yes("contact-back"), {"contact_channel": "x", "safe_to_contact": "yes"}, ""),
        (yes("training-anonymised", how_named="named"), {}, ""),
        (no("government-letter"), {}, ""),
    ],
)
def test_what_is_promised_and_not_kept(
    consent: dict[str, Any], identity: dict[str, Any], code: str
) -> None:
    incident = decoded({**EMPTY, "persons": [{"pid": "p1", "consents": [consent]}]})
    told = identity_remarks(incident.persons[0].consents, Identity(**identity), "persons[0]")
    assert [code for _, code in told] == ([code] if code else [])


def test_the_practice_cases_hold_no_contradiction_nobody_meant() -> None:
    told = {
        (one.id, code)
        for one in samples()
        for path, code in warnings(one.incident)
        if ".consents[" in path and not code.startswith("no-")
    }
    # They agreed to share, and have not said with whom yet.
    shared = "shared-with-nobody"
    assert told == {(one, shared) for one in ("TRN-05", "TRN-16", "TRN-19")}


def test_no_use_is_left_out_of_the_rules() -> None:
    uses = taxonomy().lists["consent_use"].choices
    assert len(uses) == 11
    for use in uses:
        assert found(yes(use, explained=list(TOLD), shared_with=["X"])) in (
            [],
            ["public-name-without-government-letter"],
        )


SENT = yes("focal-point", given_by="the-person")


@pytest.mark.parametrize(
    ("consents", "members", "codes"),
    [
        ([SENT], {"age_at_time": 9}, ["child-without-guardian"]),
        # Once for each person, however many answers it is about.
        (
            [SENT, yes("store", given_by="the-person")],
            {"age_at_time": 9},
            ["child-without-guardian"],
        ),
        ([SENT, yes("un-public-name")], FREE, ["public-name-without-government-letter"]),
        ([SENT, yes("store", conditions="if held")], FREE, ["yes-with-a-condition"]),
        ([{**SENT, "withdrawn_on": "2026-11-02"}], FREE, ["allowed-and-withdrawn"]),
        # Whoever stays here is not asked about, nor is what changes nothing for the reader.
        ([no("focal-point"), yes("store", given_by="the-person")], {"age_at_time": 9}, []),
        ([{**SENT, "date": "2026-11-02", "review_on": "2025"}], FREE, []),
        ([SENT], FREE, []),
    ],
)
def test_what_matters_before_sending(
    consents: list[dict[str, Any]], members: dict[str, Any], codes: list[str]
) -> None:
    persons = [{"pid": "p1", **members, "consents": consents}]
    incident = decoded({**EMPTY, "persons": persons})
    left = list(remarks_before_sending(incident))
    assert [code for _, code in left] == codes
    assert set(left) <= set(warnings(incident))


@pytest.mark.parametrize("one", samples(), ids=lambda one: one.id)
def test_no_practice_case_has_to_be_looked_at_again(one: Sample) -> None:
    assert list(remarks_before_sending(one.incident)) == []


def test_the_youngest_age_that_anybody_gives_counts() -> None:
    age = {"value": 19, "accounts": [{"value": 16, "by": "a teacher"}]}
    assert found(yes(given_by="the-person"), age_at_time=age) == ["child-without-guardian"]
