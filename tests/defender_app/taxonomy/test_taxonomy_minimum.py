"""Rules 8 and 17: what no form asks for."""

from __future__ import annotations

import re

import pytest

from defender_app.model import Incident, Organisation, Person
from defender_app.model.evidence import Evidence
from defender_app.model.follow_up import StepTaken
from defender_app.model.kinds import metas_of
from defender_app.taxonomy import taxonomy

# Numbers of papers, where people live, how to reach third persons, other people's accounts.
PRIVATE = re.compile(
    r"passport.?(number|no)\b|id.?number|(?<!web )\baddress(es)?\b|e-?mail|phone.?number|"
    r"\bhandles?\b|user.?names?|account.?names?|\bgps\b|coordinates|latitude|longitude|imei|"
    r"serial.?number|\bmac\b|\bip\b|device.?id",
    re.IGNORECASE,
)
QUESTIONS = [
    (f"{kind.id}.{field.name}", f"{field.name} {field.label}")
    for kind in taxonomy().types.values()
    for field in kind.fields
]
MEMBERS = [
    (f"{struct.__name__}.{name}", f"{name} {meta.description}")
    for struct in (Incident, Person, Organisation, Evidence, StepTaken)
    for name, meta in metas_of(struct).items()
]


@pytest.mark.parametrize(("where", "words"), QUESTIONS + MEMBERS)
def test_no_field_asks_for_what_is_not_needed(where: str, words: str) -> None:
    assert not PRIVATE.search(words), where


def test_names_asked_about_is_a_tick_and_no_list() -> None:
    fields = [f for kind in taxonomy().types.values() for f in kind.fields]
    named = [field for field in fields if field.name == "names_asked_about"]
    assert named
    assert {field.type for field in named} == {"bool"}
