"""What would be right: every problem that can have a hint has one, and it never tells content."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from defender_app import words
from defender_app.errors import ValidationError
from defender_app.model import incident_from_json, validate
from defender_app.model.decode import MAX_PROBLEMS, decode_incident
from defender_app.model.hints import hints
from tests.support.incidents import EMPTY, sample

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[3]
STOP = "airport-border-stop"


def told(value: dict[str, Any], *, training: bool = True) -> Mapping[tuple[str, str], Any]:
    whole = {**EMPTY, **value}
    try:
        problems = validate(incident_from_json(whole), training=training)
    except ValidationError as error:
        problems = error.problems
    assert problems
    return hints(problems, whole, training=training)


def act(kind: str, **fields: object) -> dict[str, Any]:
    return {"acts": [{"type": kind, "fields": fields}]}


CASES: list[tuple[dict[str, Any], tuple[str, str], str, str]] = [
    ({"affected_count": "3"}, ("affected_count", "wrong-type"), "number-or-none", ""),
    ({"title": 3}, ("title", "wrong-type"), "text", ""),
    ({"date_start": 2020}, ("date_start", "wrong-type"), "date-or-none", ""),
    ({"ongoing": True}, ("ongoing", "wrong-type"), "yes-no-or-none", ""),
    ({"ongoing": "ja"}, ("ongoing", "unknown-choice"), "yes-no", ""),
    ({"persons": {}}, ("persons", "wrong-type"), "objects", ""),
    ({"persons": ["x"]}, ("persons[0]", "wrong-type"), "object", ""),
    ({"persons": [{"group": "no"}]}, ("persons[0].group", "wrong-type"), "flag", ""),
    ({"persons": [{"roles": "victim"}]}, ("persons[0].roles", "wrong-type"), "list-of", "victim"),
    (
        {"persons": [{"consents": [{}]}]},
        ("persons[0].consents[0].use", "missing-member"),
        "one-of",
        "focal-point",
    ),
    ({"persons": [{"name": "x"}]}, ("persons[0].name", "unknown-member"), "write", "real_name"),
    (
        {"persons": [{"pseudonim": "x"}]},
        ("persons[0].pseudonim", "unknown-member"),
        "did-you-mean",
        "pseudonym",
    ),
    ({"urgency": "urgent"}, ("urgency", "unknown-choice"), "one-of", "critical, high"),
    ({"urgency": None}, ("urgency", "null"), "one-of", "normal"),
    ({"place_kind": "Prison"}, ("place_kind", "unknown-choice"), "one-of", "penal-institution"),
    (
        {"requested_action": ["urgent-apeal"]},
        ("requested_action[0]", "unknown-choice"),
        "did-you-mean",
        "urgent-appeal",
    ),
    ({"country": "Kenya"}, ("country", "unknown-country"), "country-training", ""),
    (act("arrest"), ("acts[0].type", "unknown-type"), "nearest-type", "arrest-detention"),
    (act("qqqq"), ("acts[0].type", "unknown-type"), "list-type", ""),
    ({"acts": [{}]}, ("acts[0].type", "missing-member"), "list-type", ""),
    (act(STOP, direction="exit"), ("acts[0].fields.direction", "wrong-type"), "answer", ""),
    (
        act(STOP, direktion={"value": "exit"}),
        ("acts[0].fields.direktion", "unknown-field"),
        "did-you-mean",
        "direction",
    ),
    (
        act(STOP, direction={"value": "out"}),
        ("acts[0].fields.direction", "unknown-choice"),
        "one-of",
        "exit, entry",
    ),
    (
        act(STOP, direction={"none": "no"}),
        ("acts[0].fields.direction.none", "unknown-choice"),
        "one-of",
        "unknown",
    ),
    (
        act(STOP, agencies={"value": "police"}),
        ("acts[0].fields.agencies", "list-expected"),
        "list-of",
        "police",
    ),
    (
        {"cooperation": [{"mechanism": ["asg"]}]},
        ("cooperation[0].mechanism[0]", "unknown-mechanism"),
        "nearest-mechanism",
        "asg-reprisals",
    ),
    ({"title": "x" * 1001}, ("title", "too-long"), "limit", "1,000"),
    ({"narrative": "x" * 200_001}, ("narrative", "too-long"), "limit", "200,000"),
    (
        {"persons": [{"age_at_time": 151}]},
        ("persons[0].age_at_time", "number-range"),
        "maximum",
        "150",
    ),
]


@pytest.mark.parametrize(("value", "problem", "code", "part"), CASES)
def test_a_problem_says_what_would_be_right(
    value: dict[str, Any], problem: tuple[str, str], code: str, part: str
) -> None:
    found = told(value)[problem]
    assert found[0] == code
    assert part in " ".join(found[1].values())


@pytest.mark.parametrize("written", ["Kenya", "ke", " KENYA "])
def test_the_code_of_a_country_is_found_by_its_name(written: str) -> None:
    found = told({"country": written}, training=False)
    assert found[("country", "unknown-country")] == ("write", {"wanted": '"KE"'})
    other = told({"country": "Mordor"}, training=False)
    assert other[("country", "unknown-country")] == ("country", {})


def test_everything_that_does_not_fit_is_told_in_one_run() -> None:
    value = sample(1)
    value["title"] = 3
    value["titel"] = "x"
    value["urgency"] = None
    value["persons"][0]["age_at_time"] = "34"
    value["persons"][0]["consents"][1].pop("use")
    value["acts"][0]["fields"]["direction"] = "exit"
    with pytest.raises(ValidationError) as caught:
        incident_from_json(value)
    assert set(caught.value.problems) == {
        ("urgency", "null"),
        ("title", "wrong-type"),
        ("titel", "unknown-member"),
        ("persons[0].age_at_time", "wrong-type"),
        ("persons[0].consents[1].use", "missing-member"),
        ("acts[0].fields.direction", "wrong-type"),
    }


def test_the_list_of_problems_ends() -> None:
    value = {**EMPTY, "persons": list(range(5000))}
    with pytest.raises(ValidationError) as caught:
        incident_from_json(value)
    assert len(caught.value.problems) == MAX_PROBLEMS


def test_no_hint_repeats_what_was_written() -> None:
    secret = "Ilva-Torrenko"
    value = {
        "country": secret,
        "urgency": secret,
        "requested_action": [secret],
        "persons": [{"pid": "P1", "roles": [secret], "status_now": secret}],
        "cooperation": [{"mechanism": [secret], "form": [secret]}],
        "acts": [{"type": secret}, {"type": STOP, "fields": {"direction": {"value": secret}}}],
    }
    for training in (True, False):
        assert secret.lower() not in str(told(value, training=training)).lower()


PLACES: list[tuple[bytes, dict[str, object]]] = [
    (b"", {"line": 1, "column": 1, "cause": "nothing-there"}),
    (b'{\n "a": 1,\n}', {"line": 3, "column": 1, "cause": "comma-too-many"}),
    (b'{\n "a": 1\n "b": 2}', {"line": 3, "column": 2, "cause": "comma-missing"}),
    (b"{'a': 1}", {"line": 1, "column": 2, "cause": "wrong-quotes"}),
    ('{"a": “x”}'.encode(), {"line": 1, "column": 7, "cause": "wrong-quotes"}),
    (b'{"a": "x\ny"}', {"line": 1, "column": 9, "cause": "line-break-in-text"}),
    (b'{"a": True}', {"line": 1, "column": 7, "cause": "word-without-quotes"}),
    (b'{"a": "b\\q"}', {"line": 1, "column": 9, "cause": "backslash"}),
    (b'{"a": 1} {}', {"line": 1, "column": 10, "cause": "more-behind-the-end"}),
    (b'{"a": 1 // c\n}', {"line": 1, "column": 9, "cause": "comment"}),
    (b'{"a": [1', {"line": 1, "column": 9, "cause": "ends-too-early"}),
    (b'{"a": "b}', {"line": 1, "column": 7, "cause": "quote-not-closed"}),
    (b'{"a" 1}', {"line": 1, "column": 6, "cause": "other"}),
    (b'{\n"a": "\xff"}', {"line": 2, "column": 7, "cause": "not-utf-8"}),
    (b'{"a": NaN}', {"cause": "not-finite"}),
    (b'{"a": [-Infinity]}', {"cause": "not-finite"}),
    (b'{"a": 1e99}', {}),
    (b'{"a": {"b c": 1, "b c": 2}}', {"cause": "duplicate-untold"}),
    (b"[" * 70 + b"]" * 70, {"limit": 64}),
    (b"\xef\xbb\xbf{}", {}),
]


@pytest.mark.parametrize(("data", "facts"), PLACES)
def test_what_is_no_json_is_located(data: bytes, facts: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as caught:
        decode_incident(data)
    assert caught.value.code == "incident-not-json"
    assert caught.value.facts == facts
    ((code, said),) = caught.value.hints.values()
    ((_, problem),) = caught.value.problems
    assert (problem == "not-finite") == (facts.get("cause") == "not-finite")
    assert f"hint.{code}" in words.load().section("cli")
    assert "…" not in words.load().cli(f"hint.{code}", **said)


def test_every_hint_has_words() -> None:
    known = words.load().section("cli")
    codes = {code for value, problem, code, _ in CASES}
    codes |= {
        *("texts", "countries", "countries-training", "country", "mechanism", "mechanisms"),
        *("reference", "references", "answers", "some-of", "list-mechanism"),
    }
    assert all(f"hint.{code.removesuffix('-or-none')}" in known for code in codes)


def test_the_example_is_complete_fiction() -> None:
    data = (ROOT / "docs" / "examples" / "incident.json").read_bytes()
    incident = decode_incident(data)
    assert validate(incident, training=True) == ()
    assert len(incident.persons) == 2
    assert json.loads(data)["country"] == "XW"
