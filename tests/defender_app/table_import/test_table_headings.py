"""What the headings of tables mean."""

from __future__ import annotations

import pytest

from defender_app.table_import.targets import KEPT_OUT, LEFT_OUT, guess, guesses, targets
from defender_app.table_import.vocabulary import Vocabulary, _act_words
from defender_app.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Title", "title"),
        ("EVENT TITLE (0102)", "title"),
        ("title__en", "title"),
        ("标题", "title"),
        ("Initial Date", "date_start"),
        ("Date of the incident", "date_start"),
        ("发生时间", "date_start"),
        ("发生的时间", "date_start"),
        ("Final date", "date_end"),
        ("Geographical Term", "country"),
        ("国家", "country"),
        ("place", "place_text"),
        ("Type of Act (2109)", "act"),
        ("Types of reprisals suffered", "act"),
        ("类型 Type", "act"),
        ("Event Description", "narrative"),
        ("事件经过", "narrative"),
        ("UN mechanism", "cooperation.mechanism"),
        ("Victim's name", "victim.name"),
        ("VictimName", "victim.name"),
        ("姓名", "victim.name"),
        ("Names of victims", "victim.name"),
        ("Phone number", "victim.contact"),
        ("联系方式", "victim.contact"),
        ("Alleged perpetrator", "perpetrator.name"),
        ("Passport No.", KEPT_OUT),
        ("身份证号码", KEPT_OUT),
        ("home address", KEPT_OUT),
        ("place_geolocation", KEPT_OUT),
        ("Facebook", KEPT_OUT),
        ("IMEI", KEPT_OUT),
        ("", LEFT_OUT),
        ("something of our own", LEFT_OUT),
    ],
)
def test_a_heading_is_understood(heading: str, target: str) -> None:
    assert guess(heading) == target


def test_nothing_is_guessed_twice_but_texts() -> None:
    found = guesses(["Date", "Start date", "Description", "Details", "Passport", "Address"])
    assert found == ("date_start", "", "narrative", "narrative", KEPT_OUT, KEPT_OUT)


def test_other_headings_can_be_told() -> None:
    assert guess("Wann war es?", {"wann war es": "date_start"}) == "date_start"


def test_every_target_has_a_field_or_is_special() -> None:
    for target in targets().values():
        assert (target.kind is None) == bool(target.special)
    private = {one.id for one in targets().values() if one.is_private}
    assert {one for one in targets() if one.endswith((".name", ".aliases", ".contact"))} == private


@pytest.mark.parametrize(
    ("words", "type_id"),
    [
        ("Interrogation", "interrogation-summons"),
        ("Arbitrary arrest", "arrest-detention"),
        ("Smear campaign", "smear-stigmatisation"),
        ("Surveillance", "physical-surveillance"),
        ("EXIT-BAN", "exit-ban"),
        ("酷刑", "torture-ill-treatment"),
        ("拘留", "arrest-detention"),
        ("Picnic", ""),
    ],
)
def test_words_that_tables_use_for_acts(words: str, type_id: str) -> None:
    assert Vocabulary().act(words) == type_id


def test_every_word_for_an_act_is_of_a_type_and_of_one_alone() -> None:
    known = [(word, ident) for ident, words in _act_words().items() for word in words]
    assert {ident for _, ident in known} <= set(taxonomy().types)
    words = Vocabulary()
    assert [one for one in known if words.act(one[0]) == ""] == []
    assert len({word for word, _ in known}) == len(known)


def test_every_country_is_found_by_its_names() -> None:
    words = Vocabulary()
    for code, label in taxonomy().countries.items():
        assert words.country(label) == code
        assert words.country(code.lower()) == code
    assert [words.country(one) for one in ("俄罗斯", "U.S.A.", "Türkiye", "مصر", "CHN")] == [
        *("RU", "US", "TR", "EG", "CN")
    ]
