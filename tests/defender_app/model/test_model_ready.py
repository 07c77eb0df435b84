"""What keeps a record from being ready."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from defender_app.model import missing_for_ready, status_after_save, unanswered, why_not_ready
from defender_app.taxonomy import taxonomy
from tests.support.incidents import EMPTY, decoded, sample

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 1)
NONE = {"none": "prefer-not-to-say"}


def missing(value: object) -> tuple[tuple[str, str], ...]:
    return missing_for_ready(decoded(value), today=TODAY)


def test_an_empty_record_lacks_everything_that_ready_needs() -> None:
    paths = ["title", "date_start", "country", "place_text", "narrative", "narrative_language"]
    paths += ["acts", "cooperation"]
    assert missing(EMPTY) == tuple((path, "missing") for path in paths)


def test_empty_parts_lack_their_own_fields() -> None:
    value = {**EMPTY, "persons": [{}], "cooperation": [{}], "acts": [{"type": "other"}]}
    paths = [path for path, _ in missing(value)][6:]
    assert paths == [
        *(f"acts[0].fields.{name}" for name in ("what_happened", "date", "why_linked_to_un")),
        *(
            f"persons[0].{name}"
            for name in ("pseudonym", "descriptive_title", "deprived_of_liberty", "status_now")
        ),
        *(
            f"cooperation[0].{name}"
            for name in (
                "mechanism",
                "relation",
                "hrc12_2",
                "form",
                "date",
                "place",
                "link_strength",
                "link_explanation",
            )
        ),
    ]


FIRST = ("persons", 0, "consents", 3)  # government-letter: yes


def put(value: dict[str, Any], *path: str | int, to: object) -> None:
    inner: Any = value
    for step in path[:-1]:
        inner = inner[step]
    if to is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = to


CASES: list[tuple[tuple[str | int, ...], object, str | None, str]] = [
    (("title",), "", "title", "missing"),
    (("title",), "  ", "title", "missing"),
    (("place_text",), NONE, None, ""),
    (("narrative",), NONE, None, ""),
    (("cooperation", 0, "form"), [], "cooperation[0].form", "missing"),
    (("cooperation", 0, "form"), NONE, None, ""),
    (("cooperation", 0, "link_strength"), "not-stated", None, ""),
    (("acts", 0, "fields", "agencies"), {"value": []}, "acts[0].fields.agencies", "missing"),
    (("acts", 0, "fields", "agencies"), {"none": "unknown"}, None, ""),
    (("acts", 0, "fields", "agencies"), None, "acts[0].fields.agencies", "missing"),
    (("acts", 0, "fields", "point_name"), None, None, ""),
    (
        ("acts", 0, "fields", "outcome"),
        {"value": "other"},
        "acts[0].fields.outcome",
        "other-needs-text",
    ),
    (("acts", 0, "fields", "outcome"), {"value": "other", "text": "sent by sea"}, None, ""),
    (("acts", 0, "fields", "point_name"), {"value": "other"}, None, ""),
    ((*FIRST, "given_by"), None, "persons[0].consents[3].given_by", "missing"),
    ((*FIRST, "how"), None, "persons[0].consents[3].how", "missing"),
    ((*FIRST, "date"), None, "persons[0].consents[3].date", "missing"),
    ((*FIRST, "date"), NONE, None, ""),
    ((*FIRST, "value"), "conditional", "persons[0].consents[3].conditions", "missing"),
    ((*FIRST, "given_by"), "lawyer", "persons[0].consents[3].authority_basis", "missing"),
    ((*FIRST, "explained"), ["risks-to-me"], "persons[0].consents[3].explained", "not-explained"),
    (("persons", 0, "consents", 2, "explained"), ["risks-to-me"], None, ""),
    (("persons", 0, "consents", 2, "explained"), [], "persons[0].consents[2].explained", "missing"),
]


@pytest.mark.parametrize(("path", "to", "where", "code"), CASES)
def test_one_answer_more_or_less(
    path: tuple[str | int, ...], to: object, where: str | None, code: str
) -> None:
    value = sample(1)
    put(value, *path, to=to)
    assert missing(value) == (() if where is None else ((where, code),))


def test_nobody_asked_needs_no_more() -> None:
    value = sample(1)
    value["persons"][0]["consents"] = [
        {"use": "store"},
        {"use": "focal-point", "value": "not-asked"},
        {"use": "media-name", "value": "not-asked-too-risky"},
    ]
    assert missing(value) == ()


def test_a_withdrawal_says_when_and_how_and_once_sent_that_recipients_were_told() -> None:
    value = sample(20)
    consent = value["persons"][0]["consents"][1]
    for name in ("withdrawn_on", "withdrawn_how", "recipients_told"):
        del consent[name]
    where = "persons[0].consents[1]"
    told = (f"{where}.recipients_told", "missing")
    first = ((f"{where}.withdrawn_on", "missing"), (f"{where}.withdrawn_how", "missing"))
    assert missing(value) == (*first, told)
    value["record_status"] = "ready"
    assert missing(value) == first


def test_an_organisation_that_is_a_victim_needs_a_pseudonym() -> None:
    value = sample(6)
    del value["organisations"][0]["pseudonym"]
    assert missing(value) == (("organisations[0].pseudonym", "missing"),)
    value["organisations"][0]["roles"] = ["intermediary"]
    assert missing(value) == ()


@pytest.mark.parametrize("known", list(taxonomy().types.values()), ids=lambda known: known.id)
def test_an_act_without_answers_lacks_what_is_required_and_asked(known: Any) -> None:
    value = {**sample(1), "acts": [{"type": known.id}]}
    expected = {
        field.name
        for field in known.fields
        if field.required and (field.when is None or field.when.none_of is not None)
    }
    assert {path for path, _ in missing(value)} == {f"acts[0].fields.{n}" for n in expected}


def change_nothing(value: dict[str, Any]) -> None:
    assert value


STATUS: list[tuple[str | None, Callable[[dict[str, Any]], object], str]] = [
    (None, change_nothing, "ready"),
    ("ready", change_nothing, "ready"),
    ("draft", change_nothing, "draft"),
    ("sent", change_nothing, "ready"),
    ("answered", change_nothing, "ready"),
    ("closed", change_nothing, "closed"),
    ("withdrawn", change_nothing, "withdrawn"),
    ("ready", lambda value: value.pop("title"), "draft"),
    ("sent", lambda value: value.pop("title"), "draft"),
    (None, lambda value: value.pop("title"), "draft"),
    ("withdrawn", lambda value: value.pop("title"), "withdrawn"),
]


@pytest.mark.parametrize(("given", "change", "expected"), STATUS)
def test_the_status_that_saving_gives(
    given: str | None, change: Callable[[dict[str, Any]], object], expected: str
) -> None:
    value = sample(2)
    put(value, "record_status", to=given)
    change(value)
    assert status_after_save(decoded(value), today=TODAY) == expected


def test_a_draft_is_not_ready_even_when_nothing_is_missing() -> None:
    incident = decoded(sample(7))
    assert why_not_ready(incident, today=TODAY) == (("record_status", "marked-draft"),)
    assert why_not_ready(decoded(sample(2)), today=TODAY) == ()


def test_questions_without_an_answer_are_listed_as_they_are_asked() -> None:
    assert unanswered(decoded(sample(1))) == (
        "acts[0].fields.officer_identifiers",
        "acts[0].fields.visa_or_invitation_inspected",
        "acts[0].fields.biometrics_taken",
    )
