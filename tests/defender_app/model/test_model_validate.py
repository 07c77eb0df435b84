"""What does not make sense is named with its field and a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from defender_app.model import Answer, Incident, validate
from tests.support.incidents import EMPTY, SAMPLES, decoded, sample

if TYPE_CHECKING:
    pass

Found = tuple[tuple[str, str], ...]


def found(value: object, *, training: bool = True, report: bool = False) -> Found:
    return validate(decoded(value), training=training, report=report)


def with_answer(answer: object, *, type_id: str, field: str) -> dict[str, Any]:
    return {**EMPTY, "acts": [{"type": type_id, "fields": {field: answer}}]}


STOP = "airport-border-stop"
ANSWERS: list[tuple[str, str, object, str, str]] = [
    (STOP, "direction", {}, "", "empty-answer"),
    (STOP, "direction", {"value": "exit", "none": "unknown"}, "", "value-and-none"),
    (STOP, "direction", {"none": "no"}, ".none", "unknown-choice"),
    (STOP, "direction", {"none": "unknown", "text": "x"}, "", "none-with-more"),
    (STOP, "direction", {"value": "unknown"}, "", "write-as-none"),
    (STOP, "direction", {"value": "prefer-not-to-say"}, "", "write-as-none"),
    (STOP, "direction", {"value": "sideways"}, "", "unknown-choice"),
    (STOP, "direction", {"value": ["exit"]}, "", "one-value-expected"),
    (STOP, "direction", {"value": 3}, "", "wrong-value"),
    (STOP, "direction", {"value": "exit", "text": "x"}, ".text", "text-without-other"),
    (
        STOP,
        "direction",
        {"value": "exit", "precision": "exact"},
        ".precision",
        "precision-without-count",
    ),
    (STOP, "agencies", {"value": "customs"}, "", "list-expected"),
    (STOP, "agencies", {"value": ["customs", "customs"]}, ".value[1]", "duplicate-value"),
    (STOP, "agencies", {"value": ["customs", "pirates"]}, ".value[1]", "unknown-choice"),
    (STOP, "agencies", {"value": ["unknown"]}, ".value[0]", "write-as-none"),
    (STOP, "asked_about_un", {"value": "unknown"}, "", "write-as-none"),
    (STOP, "asked_about_un", {"value": "maybe"}, "", "unknown-choice"),
    (STOP, "companions_stopped", {"value": -1}, "", "negative-number"),
    (STOP, "companions_stopped", {"value": "1"}, "", "wrong-value"),
    (
        STOP,
        "companions_stopped",
        {"value": 1, "precision": "roughly"},
        ".precision",
        "unknown-choice",
    ),
    (STOP, "stop_start", {"value": "yesterday"}, "", "bad-date"),
    (STOP, "stop_start", {"value": "2025/2024"}, "", "range-order"),
    (STOP, "stop_start", {"value": "unknown"}, "", "write-as-none"),
    (STOP, "point_country", {"value": "QQ"}, "", "unknown-country"),
    (STOP, "point_country", {"value": "xw"}, "", "unknown-country"),
    (STOP, "point_name", {"value": "a\nb"}, "", "line-break"),
    (STOP, "point_name", {"value": "a\u0007b"}, "", "control-character"),
    (STOP, "point_name", {"value": "a" * 1001}, "", "too-long"),
    (STOP, "reason_given", {"value": "a" * 200_001}, "", "too-long"),
    (STOP, "reason_given", {"value": "a\x00b"}, "", "control-character"),
    (STOP, "place_number", {"value": "x"}, "", "unknown-field"),
    ("exit-ban", "agency", {"value": {"org": "O9"}}, "", "dangling-reference"),
    ("exit-ban", "agency", {"value": {"person": "P1"}}, "", "wrong-reference"),
    ("exit-ban", "agency", {"value": {"masked": "[a person]"}}, "", "masked-in-record"),
    ("exit-ban", "agency", {"value": {"none": "unknown"}}, "", "one-reference"),
    ("exit-ban", "agency", {"value": {}}, "", "one-reference"),
    ("exit-ban", "agency", {"value": "O1"}, "", "wrong-value"),
    ("event-obstruction", "organisers", {"value": {"org": "O1"}}, "", "list-expected"),
    ("un-visit-interference", "mandate", {"value": "sp-sr-nothing"}, "", "unknown-mechanism"),
]


@pytest.mark.parametrize(("type_id", "field", "answer", "tail", "code"), ANSWERS)
def test_answers_of_a_type_field(
    type_id: str, field: str, answer: object, tail: str, code: str
) -> None:
    value = with_answer(answer, type_id=type_id, field=field)
    assert found(value) == ((f"acts[0].fields.{field}{tail}", code),)


@pytest.mark.parametrize(
    ("type_id", "field", "answer"),
    [
        (STOP, "direction", {"none": "prefer-not-to-say"}),
        (STOP, "direction", {"value": "other", "text": "through a tunnel\nat night"}),
        (STOP, "direction", {"value": "other"}),
        (STOP, "agencies", {"value": ["customs", "other"], "text": "a school class"}),
        (STOP, "agencies", {"value": []}),
        (STOP, "stop_start", {"value": "2025-02~", "precision": "estimate"}),
        (STOP, "companions_stopped", {"value": 2.5, "precision": "at-least"}),
        (STOP, "intended_destination", {"value": "KE"}),
        ("visa-obstruction", "hours_before_event", {"value": -3}),
    ],
)
def test_answers_that_fit(type_id: str, field: str, answer: object) -> None:
    assert found(with_answer(answer, type_id=type_id, field=field)) == ()


def test_masked_references_are_for_reports() -> None:
    value = with_answer({"value": {"masked": "[a person]"}}, type_id="exit-ban", field="agency")
    assert found(value, report=True) == ()


COMMON: list[tuple[dict[str, Any], str, str]] = [
    ({"acts": [{"type": "stolen-hat"}]}, "acts[0].type", "unknown-type"),
    (
        {"acts": [{"type": "other", "attributes": ["red"]}]},
        "acts[0].attributes[0]",
        "unknown-choice",
    ),
    ({"record_status": "lost"}, "record_status", "unknown-choice"),
    ({"date_start": "soon"}, "date_start", "bad-date"),
    ({"date_start": "2025-05", "date_end": "2025-04"}, "date_end", "end-before-start"),
    ({"not_before": "2025", "not_after": "2024"}, "not_after", "end-before-start"),
    ({"time_zone": "CET+1"}, "time_zone", "bad-time-zone"),
    ({"time_zone": "+25:00"}, "time_zone", "bad-time-zone"),
    ({"narrative_language": "english please"}, "narrative_language", "bad-language"),
    ({"narrative_language": "unknown"}, "narrative_language", "write-as-none"),
    ({"country": "unknown"}, "country", "write-as-none"),
    ({"place_kind": "unknown"}, "place_kind", "write-as-none"),
    ({"place_kind": "castle"}, "place_kind", "unknown-choice"),
    ({"place_kind": {"value": "court"}}, "place_kind", "write-plain-value"),
    ({"place_kind": {"none": "no idea"}}, "place_kind.none", "unknown-choice"),
    ({"title": "a\u0085b"}, "title", "control-character"),
    ({"affected_count": -2}, "affected_count", "negative-number"),
    (
        {"affected_count": {"value": 2, "precision": "some"}},
        "affected_count.precision",
        "unknown-choice",
    ),
    ({"urgency_because": ["bored"]}, "urgency_because[0]", "unknown-choice"),
    ({"event_id": "../etc"}, "event_id", "bad-id"),
    (
        {"pattern_links": [{"event": "e1", "kind": "0100"}]},
        "pattern_links[0].kind",
        "unknown-choice",
    ),
    ({"persons": [{"pid": "P1"}, {"pid": "P1"}]}, "persons[1].pid", "duplicate-id"),
    ({"persons": [{"uid": "XYZ"}]}, "persons[0].uid", "bad-hex"),
    ({"persons": [{"roles": ["hero"]}]}, "persons[0].roles[0]", "unknown-choice"),
    (
        {"persons": [{"deprived_of_liberty": "unknown"}]},
        "persons[0].deprived_of_liberty",
        "write-as-none",
    ),
    ({"persons": [{"age_at_time": 200}]}, "persons[0].age_at_time", "number-range"),
    ({"persons": [{"count": 1.5}]}, "persons[0].count", "not-whole"),
    ({"persons": [{"group": True, "identity": {}}]}, "persons[0].identity", "group-has-identity"),
    ({"organisations": [{"oid": "O1"}, {"oid": "O1"}]}, "organisations[1].oid", "duplicate-id"),
    (
        {"cooperation": [{"mechanism": ["tb-nothing"]}]},
        "cooperation[0].mechanism[0]",
        "unknown-mechanism",
    ),
    ({"cooperation": [{"hrc12_2": ["z"]}]}, "cooperation[0].hrc12_2[0]", "unknown-choice"),
    (
        {"information": [{"source": {"person": "P7"}}]},
        "information[0].source",
        "dangling-reference",
    ),
    (
        {"information": [{"source": {"person": "P7", "org": "O1"}}]},
        "information[0].source",
        "one-reference",
    ),
    (
        {"information": [{"iid": "I1", "corroborates": "I2"}]},
        "information[0].corroborates",
        "dangling-reference",
    ),
    (
        {"information": [{"iid": "I1", "corroborates": ["I1"]}]},
        "information[0].corroborates",
        "refers-to-itself",
    ),
    (
        {"evidence": [{"eid": "E1", "derived_from": "E2"}]},
        "evidence[0].derived_from",
        "dangling-reference",
    ),
    ({"evidence": [{"sha256": "00"}]}, "evidence[0].sha256", "bad-hex"),
    ({"evidence": [{"crc32": 2**32}]}, "evidence[0].crc32", "number-range"),
    ({"evidence": [{"shows": [{"person": "P1"}]}]}, "evidence[0].shows[0]", "dangling-reference"),
    ({"steps_taken": [{"to": "the moon"}]}, "steps_taken[0].to", "unknown-choice"),
    ({"followup": [{"responses": [{"date": "x"}]}]}, "followup[0].responses[0].date", "bad-date"),
    ({"upr_tracking": [{"action_category": 6}]}, "upr_tracking[0].action_category", "number-range"),
    (
        {"treaty_body_followup": [{"committee": "un"}]},
        "treaty_body_followup[0].committee",
        "unknown-mechanism",
    ),
    ({"narrative_en": {"date": "x"}}, "narrative_en.date", "bad-date"),
    ({"steps_taken": [{}] * 1001}, "steps_taken", "too-many"),
]


@pytest.mark.parametrize(("members", "path", "code"), COMMON, ids=lambda x: str(x)[:50])
def test_common_fields(members: dict[str, Any], path: str, code: str) -> None:
    assert found({**EMPTY, **members}) == ((path, code),)


@pytest.mark.parametrize(
    "members",
    [
        {"country": {"none": "unknown"}, "date_start": {"none": "prefer-not-to-say"}},
        {"place_kind": "other"},
        {"place_kind": {"value": "other", "text": "a boat"}},
        {"affected_count": {"none": "unknown"}},
        {"date_start": {"value": "2025", "precision": "estimate"}},
        {"time_zone": "Africa/Nairobi"},
        {"time_zone": "-03:30"},
        {"narrative_language": "zh-Hans-CN-x-private"},
        {"information": [{"source": {"none": "unknown"}}]},
        {"authority_responses": [{"by": "the airline"}]},
        {"pattern_links": [{"event": "elsewhere", "kind": "010000000000"}]},
        {"persons": [{"hrd_field": {"none": "prefer-not-to-say"}}]},
        {"persons": [{"hrd_field": {"value": ["land", "other"], "text": "rivers"}}]},
    ],
)
def test_common_fields_that_fit(members: dict[str, Any]) -> None:
    assert found({**EMPTY, **members}) == ()


CONSENTS: list[tuple[list[dict[str, Any]], str, str]] = [
    ([{"use": "everything"}], "[0].use", "unknown-choice"),
    ([{"use": "store", "value": "perhaps"}], "[0].value", "unknown-choice"),
    ([{"use": "store"}, {"use": "store"}], "[1].use", "duplicate-use"),
    ([{"use": "government-letter", "how_named": "initials"}], "[0].how_named", "how-named-fixed"),
    ([{"use": "un-public-initials", "how_named": "named"}], "[0].how_named", "how-named-fixed"),
    ([{"use": "store", "how_named": "loudly"}], "[0].how_named", "unknown-choice"),
    ([{"use": "store", "explained": ["magic"]}], "[0].explained[0]", "unknown-choice"),
    ([{"use": "store", "asked_by": {"person": "P9"}}], "[0].asked_by", "dangling-reference"),
    (
        [{"use": "store", "date": "2025-02", "withdrawn_on": "2025-01"}],
        "[0].withdrawn_on",
        "end-before-start",
    ),
]


@pytest.mark.parametrize(("consents", "tail", "code"), CONSENTS)
def test_consents(consents: list[dict[str, Any]], tail: str, code: str) -> None:
    for members in ("persons", "organisations"):
        value = {**EMPTY, members: [{"consents": consents}]}
        assert found(value) == ((f"{members}[0].consents{tail}", code),)


def test_a_group_is_never_named() -> None:
    person = {"group": True, "consents": [{"use": "focal-point", "how_named": "named"}]}
    path = "persons[0].consents[0].how_named"
    assert found({**EMPTY, "persons": [person]}) == ((path, "group-title-only"),)


def blame(country: str) -> dict[str, Any]:
    return {**EMPTY, "alleged_perpetrators": [{"kind": "state", "country": country}]}


def agency(country: str, kind: str = "state-agency") -> dict[str, Any]:
    act = {"type": "exit-ban", "fields": {"agency": {"value": {"org": "O1"}}}}
    organisation = {"oid": "O1", "kind": kind, "country": country}
    return {**EMPTY, "acts": [act], "organisations": [organisation]}


TRAINING: list[tuple[dict[str, Any], str]] = [
    (blame("CH"), "alleged_perpetrators[0].country"),
    (blame("FR"), "alleged_perpetrators[0].country"),
    (blame("XK"), "alleged_perpetrators[0].country"),
    (agency("CH"), "organisations[0].country"),
    ({**EMPTY, "persons": [{"nationality": "US"}]}, "persons[0].nationality"),
    ({**EMPTY, "persons": [{"country_of_residence": "KE"}]}, "persons[0].country_of_residence"),
    ({**EMPTY, "country": "FR"}, "country"),
    ({**EMPTY, "upr_tracking": [{"state": "CH"}]}, "upr_tracking[0].state"),
    (
        with_answer({"value": "CH"}, type_id="restrictive-legislation", field="state"),
        "acts[0].fields.state",
    ),
    (
        with_answer(
            {"value": ["XW", "US"]}, type_id="speaking-obstruction", field="interrupting_states"
        ),
        "acts[0].fields.interrupting_states.value[1]",
    ),
    (
        with_answer({"value": "CH"}, type_id="family-pressure", field="relative_country"),
        "acts[0].fields.relative_country",
    ),
    (
        with_answer({"value": "FR"}, type_id=STOP, field="intended_destination"),
        "acts[0].fields.intended_destination",
    ),
]


@pytest.mark.parametrize(("value", "path"), TRAINING)
def test_training_blames_no_real_state_and_holds_no_real_country_of_a_person(
    value: dict[str, Any], path: str
) -> None:
    assert found(value, training=True) == ((path, "real-country"),)
    assert {code for _, code in found(value, training=False)} <= {"training-country"}


@pytest.mark.parametrize("host", ["CH", "US", "AT", "KE"])
def test_training_may_happen_where_the_un_meets(host: str) -> None:
    assert found({**EMPTY, "country": host}) == ()
    assert found(agency(host, "un-body")) == ()
    assert found(with_answer({"value": host}, type_id=STOP, field="point_country")) == ()


def test_a_real_record_holds_no_fictional_state() -> None:
    assert found({**EMPTY, "country": "XW"}, training=False) == (("country", "training-country"),)
    assert found({**EMPTY, "country": "XK"}, training=False) == ()
    assert found({**EMPTY, "country": "WS"}, training=False) == ()


def test_all_problems_are_named_at_once() -> None:
    value = sample(1)
    value["title"] = "a\nb"
    value["persons"][0]["roles"] = ["hero"]
    value["acts"][0]["fields"]["direction"] = {"value": "up"}
    assert [path for path, _ in found(value)] == [
        "title",
        "acts[0].fields.direction",
        "persons[0].roles[0]",
    ]


def test_what_was_not_read_but_built_is_checked_too() -> None:
    incident = Incident(
        format="defender-incident", version=1, narrative="\ud800", place_text=Answer()
    )
    assert validate(incident, training=True) == (
        ("place_text", "empty-answer"),
        ("narrative", "surrogate"),
    )


@pytest.mark.parametrize("case", SAMPLES, ids=lambda case: case["id"])
def test_a_misspelt_answer_of_any_sample_is_found(case: dict[str, Any]) -> None:
    for index, act in enumerate(case["incident"]["acts"]):
        for name, answer in act["fields"].items():
            if not isinstance(answer.get("value"), dict):
                continue
            changed = sample(int(case["id"][-2:]))
            changed["acts"][index]["fields"][name] = {"value": {"event": "x"}}
            assert found(changed) == ((f"acts[{index}].fields.{name}", "wrong-reference"),)
