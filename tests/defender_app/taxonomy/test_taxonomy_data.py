"""The data files agree with themselves and with the numbers of the field reference."""

from __future__ import annotations

import re

import pytest

from defender_app.taxonomy import Field, IncidentType, taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER

TYPES = list(taxonomy().types.values())
FIELDS = [(known, field) for known in TYPES for field in known.fields]
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def test_the_numbers_of_the_reference() -> None:
    assert len(TYPES) == 40
    assert len(FIELDS) == 475
    assert sum(field.required for _, field in FIELDS) == 229
    assert sum(field.when is not None for _, field in FIELDS) == 63
    assert sum(bool(field.choices) for _, field in FIELDS) == 142
    assert len({choice for _, field in FIELDS for choice in field.choices}) == 656
    assert len(taxonomy().labels) == 789
    assert len(taxonomy().mechanisms) == 93
    assert sum(not entry.confirmed for entry in taxonomy().mechanisms.values()) == 25
    assert sum(len(known.search_words) for known in TYPES) >= 411
    assert min(len(known.search_words) for known in TYPES) >= 14


def test_ids_are_kebab_case_and_unique() -> None:
    assert all(KEBAB.fullmatch(name) for name in (*taxonomy().types, *taxonomy().mechanisms))
    for known in TYPES:
        names = [field.name for field in known.fields]
        assert len(names) == len(set(names))
        assert known.group in taxonomy().groups
        assert known.search_words


def test_mechanisms_belong_to_a_family() -> None:
    families = taxonomy().mechanism_families
    assert {entry.family for entry in taxonomy().mechanisms.values()} == set(families)


@pytest.mark.parametrize("known", TYPES, ids=lambda known: known.id)
def test_every_choice_has_a_label(known: IncidentType) -> None:
    for field in known.fields:
        assert (field.type in ("choice", "multichoice")) == bool(field.choices)
        assert len(set(field.choices)) == len(field.choices)
        for choice in (*field.choices, *field.shown_choices):
            assert taxonomy().choice_label(known.id, field.name, choice)


@pytest.mark.parametrize("known", TYPES, ids=lambda known: known.id)
def test_every_condition_refers_to_a_field_and_choices_before_it(known: IncidentType) -> None:
    for field in known.fields:
        when = field.when
        if when is None:
            continue
        target = known.field(when.field)
        assert target is not None
        assert target.name != field.name
        given = [when.any_of is not None, when.none_of is not None, when.answered]
        assert sum(given) == 1
        allowed = ("yes", "no") if target.type == "bool" else target.shown_choices
        for choice in (*(when.any_of or ()), *(when.none_of or ())):
            assert choice in allowed


def test_shown_choices_leave_out_what_is_stored_as_none() -> None:
    field = Field(
        name="x", label="x", type="choice", required=False, choices=("other", "a", "unknown")
    )
    assert field.shown_choices == ("a", OTHER)
    assert not NO_ANSWERS.intersection(field.shown_choices)


def test_lists_have_labels_and_no_answers_of_none() -> None:
    for name, entries in taxonomy().lists.items():
        assert all(entries.choices.values()), name
        assert not NO_ANSWERS.intersection(entries.choices), name
        assert set(entries.levels) <= set(entries.choices)
        assert set(entries.codes) <= set(entries.choices)
        assert set(entries.unconfirmed) <= set(entries.choices)


def test_countries_are_iso_and_the_training_range() -> None:
    words = taxonomy()
    real = [code for code in words.countries if not words.is_fictional(code)]
    assert len(real) == 250  # 249 of ISO 3166-1, and XK
    assert all(re.fullmatch("[A-Z]{2}", code) for code in real)
    assert words.country_label("XW") == "Westeria"
    assert words.is_country("XA")
    assert words.is_fictional("XZ")
    assert not words.is_fictional("XK")
    assert not words.is_country("ZZ")
    assert words.country_label("XB") == "XB"


@pytest.mark.parametrize(
    ("name", "choice", "accepted"),
    [
        ("status_now", "at-liberty", True),
        ("status_now", "020200000000", True),
        ("status_now", "999900000000", True),
        ("status_now", "0202", False),
        ("status_now", OTHER, True),
        ("roles", OTHER, False),
        ("consent_value", "maybe", False),
        ("material", "a diary", True),
        ("hrc12_2", "e", False),
    ],
)
def test_what_a_list_accepts(name: str, choice: str, accepted: bool) -> None:
    assert taxonomy().lists[name].accepts(choice) is accepted


def test_the_taxonomy_is_read_once() -> None:
    assert taxonomy() is taxonomy()
