"""What is told of two versions: no change too many, none too few, in any script."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model import Incident, incident_from_json
from defender_app.version_changes import Change, compare, everything, word_by_word

SCRIPTS = [
    ("They asked.", "They asked twice."),
    ("他们问了报告", "他们又问了报告"),
    ("བོད་ཡིག་གི་ཡི་གེ།", "བོད་ཡིག་གི་ཡི་གེ་གསར་པ།"),
    ("ئۇلار سورىدى", "ئۇلار يەنە سورىدى"),
    ("พวกเขาถาม", "พวกเขาถามอีก"),
    ("ጠየቁኝ", "እንደገና ጠየቁኝ"),
    ("سَأَلوا عَنِ التَّقرير", "سَأَلوا ثانيةً عَنِ التَّقرير"),
]


def _incident(**members: Any) -> Incident:
    value = {"format": "defender-incident", "version": 1, **members}
    return incident_from_json(json.loads(json.dumps(value)))


def _told(before: Incident, after: Incident) -> list[tuple[str, str]]:
    return [(one.kind, one.path) for one in compare(before, after)]


def test_equal_versions_differ_in_nothing() -> None:
    one = _incident(title="t", persons=[{"pid": "P1", "pseudonym": "HERON"}])
    assert compare(one, one) == ()


def test_members_come_go_and_change() -> None:
    before = _incident(title="one", narrative="kept", impact="gone")
    after = _incident(title="two", narrative="kept", country="XW")
    assert set(_told(before, after)) == {
        ("changed", "title"),
        ("removed", "impact"),
        ("added", "country"),
    }


def test_people_are_followed_by_their_id() -> None:
    before = _incident(
        persons=[{"pid": "P1", "pseudonym": "HERON"}, {"pid": "P2", "pseudonym": "WREN"}]
    )
    after = _incident(persons=[{"pid": "P2", "pseudonym": "WREN", "descriptive_title": "doctor"}])
    assert _told(before, after) == [
        ("added", "persons[0].descriptive_title"),
        ("removed", "persons[0]"),
    ]


def test_another_order_is_told_once() -> None:
    people = [{"pid": "P1", "pseudonym": "HERON"}, {"pid": "P2", "pseudonym": "WREN"}]
    assert _told(_incident(persons=people), _incident(persons=people[::-1])) == [
        ("order", "persons")
    ]


def test_steps_without_an_id_are_matched_by_what_they_say() -> None:
    steps = [{"how": "by letter", "date": f"2026-01-0{day}"} for day in (1, 2, 3)]
    before, after = _incident(steps_taken=steps), _incident(steps_taken=steps[1:])
    assert _told(before, after) == [("removed", "steps_taken[0]")]
    assert compare(before, after)[0].before == before.steps_taken[0]


def test_an_act_of_another_type_is_another_act() -> None:
    before = _incident(acts=[{"type": "interrogation"}])
    after = _incident(acts=[{"type": "surveillance"}])
    assert {one.kind for one in compare(before, after)} == {"added", "removed"}


def test_answers_of_an_act_are_told_by_their_field() -> None:
    before = _incident(acts=[{"type": "interrogation", "fields": {"a": {"value": "x"}}}])
    after = _incident(
        acts=[{"type": "interrogation", "fields": {"a": {"none": "unknown"}, "b": {"value": 2}}}]
    )
    found = {(one.member, one.kind, one.act) for one in compare(before, after)}
    assert found == {("a", "changed", "interrogation"), ("b", "added", "interrogation")}


def test_what_the_vault_fills_in_is_no_change() -> None:
    before = _incident(record_status="ready", entered_on="2026-01-01")
    assert compare(before, _incident(record_status="sent", entered_on="2026-01-02")) == ()


def test_everything_is_what_a_version_adds_to_nothing() -> None:
    found = everything(_incident(title="t", persons=[{"pid": "P1", "pseudonym": "HERON"}]))
    assert [(one.kind, one.path) for one in found] == [("added", "title"), ("added", "persons[0]")]


def test_a_change_shows_nothing_of_the_record() -> None:
    assert "HERON" not in repr(Change("title", "Incident", "title", "HERON", "WREN"))


@pytest.mark.parametrize(("before", "after"), SCRIPTS)
def test_texts_of_any_script_keep_what_both_say(before: str, after: str) -> None:
    ours, theirs = word_by_word(before, after)
    assert "".join(one.text for one in ours) == before
    assert "".join(one.text for one in theirs) == after
    assert any(one.same for one in ours)
    assert any(not one.same for one in theirs)


def test_a_mark_is_never_parted_from_its_letter() -> None:
    ours, _ = word_by_word("ཀི་", "ཀུ་")
    assert [one.text for one in ours if not one.same] == ["ཀི"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_pieces_always_give_the_whole_text(before: str, after: str) -> None:
    ours, theirs = word_by_word(before, after)
    assert "".join(one.text for one in ours) == before
    assert "".join(one.text for one in theirs) == after
    same = ["".join(one.text for one in side if one.same) for side in (ours, theirs)]
    assert same[0] == same[1]


def test_a_long_text_that_changed_throughout_does_not_take_long() -> None:
    before = " ".join(str(number) for number in range(40_000))
    after = " ".join(str(number) for number in range(40_000, 0, -1))
    ours, _ = word_by_word(before, after)
    assert "".join(one.text for one in ours) == before
