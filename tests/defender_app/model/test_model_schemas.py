"""The published schemas are those of the structs, and a stranger can rely on them."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from tests.support.incidents import EMPTY, SAMPLES, sample

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "docs" / "schema"
NAMES = ("incident", "report", "reply", "notice", "card", "handover", "note")


@cache
def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema_of(name))


def schema_of(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))
    return schema


def accepts(value: object) -> bool:
    return bool(validator("incident").is_valid(value))


def test_what_is_published_is_what_the_structs_give() -> None:
    spec = importlib.util.spec_from_file_location(
        "make_schemas", ROOT / "packaging" / "make_schemas.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    published = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.schema.json")}
    assert published == module.schemas()
    assert set(published) == {f"{name}.schema.json" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_each_is_a_schema_and_closed(name: str) -> None:
    schema = schema_of(name)
    Draft202012Validator.check_schema(schema)
    for definition in schema["$defs"].values():
        if definition.get("type") == "object":
            assert definition["additionalProperties"] is False
    assert '"null"' not in json.dumps(schema)


@pytest.mark.parametrize("case", SAMPLES, ids=lambda case: case["id"])
def test_every_sample_fits(case: dict[str, Any]) -> None:
    assert [error.message for error in validator("incident").iter_errors(case["incident"])] == []


BROKEN: list[Callable[[dict[str, Any]], object]] = [
    lambda s: s.pop("format"),
    lambda s: s.pop("version"),
    lambda s: s.update(version=2),
    lambda s: s.update(types=[]),
    lambda s: s.update(title=None),
    lambda s: s.update(title="a\nb"),
    lambda s: s.update(date_start="soon"),
    lambda s: s.update(country="QQ"),
    lambda s: s.update(place_kind="castle"),
    lambda s: s.update(place_kind="unknown"),
    lambda s: s.update(urgency="very"),
    lambda s: s["acts"][0].update(type="stolen-hat"),
    lambda s: s["acts"][0].update(type="exit-ban"),
    lambda s: s["acts"][0].pop("type"),
    lambda s: s["acts"][0]["fields"].update(direction="exit"),
    lambda s: s["acts"][0]["fields"].update(direction={"value": "up"}),
    lambda s: s["acts"][0]["fields"].update(direction={}),
    lambda s: s["acts"][0]["fields"].update(direction={"value": "exit", "none": "unknown"}),
    lambda s: s["acts"][0]["fields"].update(agencies={"value": "customs"}),
    lambda s: s["acts"][0]["fields"].update(height_of_gate={"value": "x"}),
    lambda s: s["acts"][0]["fields"].update(companions_stopped={"value": -1}),
    lambda s: s["persons"][0].update(name="x"),
    lambda s: s["persons"][0].update(deprived_of_liberty="unknown"),
    lambda s: s["persons"][0].update(status_now="0202"),
    lambda s: s["persons"][0]["consents"][0].pop("use"),
    lambda s: s["persons"][0]["consents"][0].update(value="perhaps"),
    lambda s: s["alleged_perpetrators"][0].update(ref={"event": "x"}),
    lambda s: s["information"][0].update(source={"masked": "[a person]"}),
    lambda s: s["cooperation"][0].update(mechanism=["tb-nothing"]),
]


@pytest.mark.parametrize("change", BROKEN, ids=range(len(BROKEN)))
def test_what_is_broken_does_not_fit(change: Callable[[dict[str, Any]], object]) -> None:
    value = sample(1)
    change(value)
    assert not accepts(value)


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"country": {"none": "unknown"}, "date_start": "../2014-05-20"},
        {"place_kind": {"value": "other", "text": "a boat"}},
        {"affected_count": {"value": 3, "precision": "at-least"}},
        {"persons": [{"status_now": "999900000000", "group": True, "count": 3}]},
        {"information": [{"source": {"none": "unknown"}}]},
        {"acts": [{"type": "other"}]},
        {"acts": [{"type": "other", "fields": {"date": {"value": "2014~"}}}]},
    ],
)
def test_what_is_allowed_fits(members: dict[str, Any]) -> None:
    assert accepts({**EMPTY, **members})


def test_references_may_be_masked_in_reports_only() -> None:
    definitions = {name: schema_of(name)["$defs"] for name in ("incident", "report")}
    assert "masked" not in definitions["incident"]["ref.person"]["properties"]
    assert "masked" in definitions["report"]["ref.person"]["properties"]
