"""A country is found by its name, and not by what somebody tells."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from defender_app.model.incident import Incident
from ui.fields import offers
from ui.fields.editor import World
from ui.fields.finding import Index
from ui.fields.question import common_question

QUESTION = common_question(Incident, "country", whole_record=True)
WORLD = cast("World", SimpleNamespace(training=False))


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(offers.entries(QUESTION, WORLD))


@pytest.mark.parametrize(
    "typed",
    [
        "They took my phone at the airport in Aruba",
        "At the airport they stopped me and my sister",
        "they arrested her in the barn",
        "in a car",
        "ar ba",
        "I had to go to the police in China twice",
        "他们在机场拿走了我的护照",
        "في المطار أخذوا هاتفي",
        "x" * 5000,
        "the islands of the north " * 200,
    ],
)
def test_a_sentence_finds_no_country(index: Index, typed: str) -> None:
    assert index.found(typed) == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("aruba", "AW"),
        ("aru", "AW"),
        ("Arubba", "AW"),
        ("switzer", "CH"),
        ("Swizerland", "CH"),
        ("frnace", "FR"),
        ("Untied Kingdom", "GB"),
        ("cote d'ivoire", "CI"),
        ("South Korea", "KR"),
        ("korea south", "KR"),
        ("usa", "US"),
        ("UK", "GB"),
        ("guinea", "GN"),
        ("香港", "HK"),
    ],
)
def test_a_name_finds_its_country(index: Index, typed: str, code: str) -> None:
    assert index.found(typed)[0].id == code


def test_nothing_typed_shows_them_all(index: Index) -> None:
    assert index.found("  ") == index.entries
