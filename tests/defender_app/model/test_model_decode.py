"""Reading an incident: every refusal names the field."""

from __future__ import annotations

import copy
import json
import pickle
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from defender_app.errors import ValidationError
from defender_app.model import ABSENT, Identity, decode_incident, encode_incident, with_ids
from tests.support.incidents import EMPTY, decoded, sample

if TYPE_CHECKING:
    from collections.abc import Callable


def problems(value: object) -> tuple[str, tuple[tuple[str, str], ...]]:
    with pytest.raises(ValidationError) as caught:
        decoded(value)
    return caught.value.code, caught.value.problems


CHANGES: list[tuple[str, str, Callable[[dict[str, Any]], object]]] = [
    ("format", "missing-member", lambda s: s.pop("format")),
    ("version", "missing-member", lambda s: s.pop("version")),
    ("format", "wrong-value", lambda s: s.update(format="defender-report")),
    ("version", "wrong-value", lambda s: s.update(version=2)),
    ("version", "wrong-type", lambda s: s.update(version=True)),
    ("types", "unknown-member", lambda s: s.update(types=[])),
    ("violation_status", "unknown-member", lambda s: s.update(violation_status="x")),
    ("…", "unknown-member", lambda s: s.update({"\x1b[2J": 1})),
    ("…", "unknown-member", lambda s: s.update({"a`b - at `$.c`": 1})),
    ("persons[0].…", "unknown-member", lambda s: s["persons"][0].update({"Ilva Torrenko": 1})),
    ("… (2)", "unknown-member", lambda s: s.update(ilva_torrenko=1, quist=2)),
    ("title", "null", lambda s: s.update(title=None)),
    ("title", "wrong-type", lambda s: s.update(title=["x"])),
    ("persons", "wrong-type", lambda s: s.update(persons={})),
    ("persons[0]", "wrong-type", lambda s: s.update(persons=["x"])),
    ("persons[0].name", "unknown-member", lambda s: s["persons"][0].update(name="x")),
    (
        "persons[0].identity.real_name",
        "wrong-type",
        lambda s: s["persons"][0]["identity"].update(real_name=3),
    ),
    (
        "persons[0].consents[2].value",
        "wrong-type",
        lambda s: s["persons"][0]["consents"][2].update(value=True),
    ),
    (
        "persons[0].consents[2].use",
        "missing-member",
        lambda s: s["persons"][0]["consents"][2].pop("use"),
    ),
    ("acts[0].type", "missing-member", lambda s: s["acts"][0].pop("type")),
    (
        "acts[0].fields.direction",
        "wrong-type",
        lambda s: s["acts"][0]["fields"].update(direction="exit"),
    ),
    (
        "acts[0].fields.direction.value",
        "wrong-type",
        lambda s: s["acts"][0]["fields"]["direction"].update(value=True),
    ),
    (
        "acts[0].fields.direction.why",
        "unknown-member",
        lambda s: s["acts"][0]["fields"]["direction"].update(why="x"),
    ),
    (
        "acts[0].fields.agencies.value[1]",
        "wrong-type",
        lambda s: s["acts"][0]["fields"]["agencies"].update(value=["police", 3]),
    ),
    (
        "alleged_perpetrators[0].ref.name",
        "unknown-member",
        lambda s: s["alleged_perpetrators"][0]["ref"].update(name="x"),
    ),
]


@pytest.mark.parametrize(("path", "code", "change"), CHANGES)
def test_what_does_not_fit_is_named(
    path: str, code: str, change: Callable[[dict[str, Any]], object]
) -> None:
    value = sample(1)
    change(value)
    assert problems(value) == ("incident-does-not-fit", ((path, code),))


@pytest.mark.parametrize(
    "change",
    [
        {"Ilva Torrenko": 1},
        {"persons": [{"Ilva Torrenko": 1}]},
        {"persons": [{"identity": {"Ilva Torrenko": None}}]},
        {"acts": [{"type": "other", "fields": {"Ilva Torrenko": 3}}]},
    ],
)
def test_the_error_itself_says_no_name_that_somebody_wrote(change: dict[str, Any]) -> None:
    """What does not fit is listed beside it, for whoever has the file; logs have the error."""
    with pytest.raises(ValidationError) as caught:
        decoded({**EMPTY, **change})
    error = caught.value
    assert str(error) == "incident-does-not-fit"
    assert "Torrenko" not in f"{error!r} {error.args} {error.facts}"
    assert (error.__cause__, error.__context__) == (None, None)


def test_all_nulls_are_named_at_once() -> None:
    value = {**EMPTY, "title": None, "acts": [{"type": "other", "fields": {"date": None}}]}
    assert problems(value)[1] == (("title", "null"), ("acts[0].fields.date", "null"))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "syntax"),
        (b"\xef\xbb\xbf{}", "bom"),
        (b'{"format":"defender-incident","format":"x"}', "duplicate-name"),
        (b'{"title":"\xff"}', "encoding"),
        (b'{"title":"\\ud800"}', "surrogate"),
        (b"[" * 70 + b"]" * 70, "depth"),
        (b'{"version":1e999}', "number-range"),
    ],
)
def test_what_is_not_strict_json(data: bytes, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        decode_incident(data)
    assert caught.value.code == "incident-not-json"
    assert caught.value.problems == (("incident", code),)


@pytest.mark.parametrize("data", [b"[]", b"3", b'"x"', b"true"])
def test_what_is_not_an_object(data: bytes) -> None:
    with pytest.raises(ValidationError) as caught:
        decode_incident(data)
    assert caught.value.problems == (("incident", "wrong-type"),)


def test_nothing_but_format_and_version_is_needed() -> None:
    incident = decoded(EMPTY)
    assert json.loads(encode_incident(incident)) == EMPTY
    assert incident.persons == ()


def test_an_empty_list_that_was_given_is_kept_and_an_absent_one_stays_absent() -> None:
    value = {**EMPTY, "persons": [], "followup": [{"responses": []}]}
    assert json.loads(encode_incident(decoded(value))) == value
    for twin in (copy.copy(ABSENT), copy.deepcopy(ABSENT), pickle.loads(pickle.dumps(ABSENT))):  # noqa: S301 -- our own bytes
        assert twin is ABSENT


def test_false_and_zero_are_kept() -> None:
    value = {**EMPTY, "persons": [{"group": False, "count": 0}], "affected_count": 0}
    assert json.loads(encode_incident(decoded(value))) == value


def test_text_becomes_nfc_and_is_otherwise_kept() -> None:
    written = "Cafe\u0301  \u202eabc\u202c\tx\n "
    value = {**EMPTY, "narrative": written}
    assert decoded(value).narrative == unicodedata.normalize("NFC", written)


def test_ids_are_made_when_absent_and_kept_when_given() -> None:
    value = {**EMPTY, "persons": [{"pid": "P1"}, {}], "information": [{}], "evidence": [{}]}
    filled = with_ids(decoded(value))
    assert filled.persons[0].pid == "P1"
    made = [filled.persons[1].pid, filled.information[0].iid, filled.evidence[0].eid]
    assert all(ident is not None and len(ident) == 32 for ident in made)
    assert len(set(made)) == 3
    assert with_ids(filled) == filled


def test_an_identity_does_not_show_itself() -> None:
    identity = Identity(real_name="Ilva Torrenko")
    assert "Torrenko" not in repr(identity)
    assert "Torrenko" not in repr(decoded(sample(1)))
