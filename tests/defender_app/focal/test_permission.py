from __future__ import annotations

import json
from datetime import date
from typing import Any

import msgspec
import pytest

from defender_app.focal import permission
from defender_app.focal.permission import Permission, TakenBack
from defender_app.model import decode_incident
from defender_app.model.consent import Consent
from defender_app.report.documents import Report
from tests.support import line

TODAY = date(2026, 11, 21)
EVERY = (*permission.COLUMNS, permission.UN_NAME, permission.MEDIA_NAME)


def agreed(*uses: str, **answers: Any) -> list[dict[str, Any]]:
    """Consents in the published form; ``keyword=value`` gives another answer to a use."""
    found = [{"use": use, **line.YES} for use in uses]
    for use, value in answers.items():
        more = value if isinstance(value, dict) else {"value": value}
        found.append({"use": use.replace("_", "-"), **line.YES, **more})
    return found


def who(pid: str, *uses: str, keep: bool = True, **answers: Any) -> dict[str, Any]:
    how = "title-only" if keep else None
    return line.person(pid, pseudonym=pid, how=how, consents=agreed(*uses, **answers))


def of(
    *persons: dict[str, Any],
    confirmed: tuple[str, ...] = (),
    taken_back: TakenBack | None = None,
    **more: Any,
) -> Permission:
    value = line.incident(persons=list(persons), **more)
    incident = decode_incident(json.dumps(value).encode())
    report = Report(
        report_id="0" * 32,
        to="",
        from_="",
        reply_to="",
        training=True,
        written_on="2026-11-21",
        language="en",
        incidents=(incident,),
        confirmed=confirmed or msgspec.UNSET,
    )
    return permission.of_incident(report, incident, today=TODAY, taken_back=taken_back)


def codes(found: Permission) -> list[tuple[str, ...]]:
    return [(one.code, *one.ids) for one in found.sentences]


def shapes(found: Permission, row: int = 0) -> dict[str, str]:
    return {use: cell.shape for use, cell in found.rows[row].cells.items()}


def test_the_two_people_of_the_picture() -> None:
    condition = {"value": "conditional", "conditions": "if I am arrested"}
    found = of(
        who("HERON", "un-confidential", "un-public-initials", "contact-back",
            government_letter=condition, media_name="no", un_public_name="no"),
        who("OTTER", "un-confidential", "un-public-initials",
            government_letter="no", media_name="no", un_public_name="no"),
    )  # fmt: skip
    assert codes(found) == [("keep-and-confide",), ("publish-none",), ("letter-if", "HERON")]
    assert found.sentences[2].condition == "if I am arrested"
    assert [shapes(found)[use] for use in permission.COLUMNS] == [
        "yes", "yes", "conditional", "yes", "no", "yes",
    ]  # fmt: skip
    assert [shapes(found, 1)[use] for use in permission.COLUMNS] == [
        "yes", "yes", "no", "yes", "no", "not-asked",
    ]  # fmt: skip
    assert found.agreed_up_to == "2026-11-01"


def test_nobody_in_it_allows_nothing() -> None:
    assert codes(of()) == [("keep-nothing",)]


def test_no_consent_to_keep_allows_nothing_whatever_else_was_said() -> None:
    assert codes(of(who("P1", *EVERY[1:], keep=False))) == [("keep-nothing",)]


def test_one_of_two_to_keep() -> None:
    found = of(who("P1", "un-confidential"), who("P2", "un-confidential", "media-name", keep=False))
    assert codes(found) == [
        ("keep-confide-some", "P1"),
        ("not-kept", "P2"),
        ("publish-none",),
        ("letter-none",),
    ]


def test_nobody_may_be_spoken_of() -> None:
    assert codes(of(who("P1")))[0] == ("keep-only",)


@pytest.mark.parametrize(
    ("answers", "said", "shape"),
    [
        ({"media_name": "yes", "un_public_name": "yes"}, ["publish-some", "un-name-some"], "yes"),
        ({"media_name": "yes"}, ["publish-some"], "some"),
        ({"un_public_name": "yes", "media_name": "no"}, ["un-name-some"], "some"),
        ({"media_name": "no", "un_public_name": "withdrawn"}, ["publish-none"], "withdrawn"),
        ({"media_name": "not-asked-too-risky"}, ["publish-none"], "not-asked-too-risky"),
        ({"media_name": {"value": "conditional", "conditions": "x"}}, ["publish-if"], "some"),
        ({}, ["publish-none"], "not-asked"),
    ],
)
def test_names_in_public(answers: dict[str, Any], said: list[str], shape: str) -> None:
    found = of(who("P1", **answers))
    public = [one.code for one in found.sentences if one.code.startswith(("publish", "un-name"))]
    assert public == said
    assert shapes(found)[permission.PUBLISH] == shape


def test_a_letter() -> None:
    condition = {"value": "conditional", "conditions": "later"}
    found = of(who("P1", "government-letter"), who("P2", government_letter=condition), who("P3"))
    assert codes(found)[-2:] == [("letter-some", "P1"), ("letter-if", "P2")]


def test_a_condition_that_the_sender_confirmed_is_met() -> None:
    condition = {"value": "conditional", "conditions": "if I am arrested"}
    person = who("P1", government_letter=condition)
    assert codes(of(person, confirmed=("P1:government-letter",)))[-1] == ("letter-some", "P1")
    assert codes(of(person, confirmed=("P2:government-letter",)))[-1] == ("letter-if", "P1")


def test_a_passed_day_to_ask_again_makes_it_conditional() -> None:
    person = who("P1", government_letter={"value": "yes", "review_on": "2026-11"})
    last = of(person).sentences[-1]
    assert (last.code, last.because, last.condition) == ("letter-if", "review-passed", "")


def test_withdrawn_is_said() -> None:
    taken_back = {"value": "withdrawn", "withdrawn_on": "2026-11-20"}
    found = of(who("P1", "un-confidential", other_ngo="yes", sg_report=taken_back))
    assert ("withdrawn", "P1") not in codes(found)
    found = of(who("P1", un_confidential=taken_back))
    assert ("withdrawn", "P1") in codes(found)
    assert shapes(found)[permission.CONFIDE] == "withdrawn"


def test_who_took_everything_back_later_allows_nothing() -> None:
    people = (who("P1", *EVERY), who("P2", *EVERY))
    found = of(*people, taken_back=permission.TakenBack(people=frozenset({"P2", "NOBODY"})))
    assert codes(found)[:3] == [
        ("keep-confide-some", "P1"),
        ("not-kept", "P2"),
        ("withdrawn", "P2"),
    ]
    assert set(shapes(found, 1).values()) == {"withdrawn"}
    assert set(shapes(found).values()) == {"yes"}


def test_a_report_that_was_taken_back_allows_nothing() -> None:
    found = of(who("P1", *EVERY), taken_back=permission.TakenBack(everything=True))
    assert codes(found) == [("report-withdrawn",)]
    assert set(shapes(found).values()) == {"withdrawn"}


def test_an_unknown_answer_allows_nothing_and_is_kept_as_it_is() -> None:
    found = of(who("P1", media_name="perhaps-v9"))
    assert found.rows[0].cells[permission.MEDIA_NAME].because == "perhaps-v9"
    assert shapes(found)[permission.MEDIA_NAME] == "no"


def test_whoever_is_blamed_is_not_asked() -> None:
    agent = {**who("P2", *EVERY), "roles": ["alleged-perpetrator"]}
    assert [row.id for row in of(who("P1"), agent).rows] == ["P1"]
    blamed = of(
        who("P1"),
        who("P2"),
        alleged_perpetrators=[{"kind": "individual", "ref": {"person": "P2"}}],
    )
    assert [row.id for row in blamed.rows] == ["P1"]


def test_a_private_organisation_is_asked_too() -> None:
    found = of(
        who("P1", "un-confidential"),
        organisations=[
            {
                "oid": "O1",
                "pseudonym": "LAKE",
                "roles": ["victim"],
                "consents": agreed("focal-point"),
            },
            {"oid": "O2", "name": "Town police"},
        ],
    )
    assert [(row.id, row.pseudonym) for row in found.rows] == [("P1", "P1"), ("O1", "LAKE")]
    assert codes(found)[0] == ("keep-confide-some", "P1")


def test_dates_that_are_none_are_passed_over() -> None:
    found = of(
        who("P1", media_name={"value": "yes", "date": "2026-10~"}),
        who("P2", keep=False, media_name={"value": "yes", "date": {"none": "unknown"}}),
    )
    assert found.agreed_up_to == "2026-11-01"
    assert of(who("P1", keep=False)).agreed_up_to == ""


def test_nothing_of_a_person_in_a_repr() -> None:
    found = of(who("HERON", media_name={"value": "conditional", "conditions": "secret words"}))
    assert "HERON" not in repr(found.rows[0]).replace("id='HERON'", "")
    assert "secret words" not in repr(found)


@pytest.mark.parametrize(
    ("uses", "beyond"),
    [
        ((), (False, False)),
        (("store", "contact-back"), (False, False)),
        (("un-confidential",), (True, False)),
        (("other-ngo",), (True, False)),
        (("sg-report",), (False, True)),
        (("government-letter", "media-name"), (True, True)),
        (("a-use-to-come",), (True, True)),
    ],
)
def test_what_reaches_beyond_the_desk(uses: tuple[str, ...], beyond: tuple[bool, bool]) -> None:
    known = decode_incident(json.dumps(line.incident(persons=[who("P1")])).encode())
    consents = (
        *known.persons[0].consents,
        *(Consent(use=use, value="conditional") for use in uses),
    )
    somebody = msgspec.structs.replace(known.persons[0], consents=consents)
    incident = msgspec.structs.replace(known, persons=(somebody,))
    assert permission.beyond_the_desk([known, incident]) == beyond


def test_a_refusal_reaches_nowhere() -> None:
    refused = (Consent(use="un-confidential", value="no"), Consent(use="sg-report"))
    known = decode_incident(json.dumps(line.incident(persons=[who("P1")])).encode())
    somebody = msgspec.structs.replace(known.persons[0], consents=refused)
    incident = msgspec.structs.replace(known, persons=(somebody,))
    assert permission.beyond_the_desk([incident]) == (False, False)
