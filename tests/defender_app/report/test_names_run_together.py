"""Words of one name written without a space are found; one short word inside another is not."""

from __future__ import annotations

import pytest

from defender_app.model.person import Identity
from defender_app.report.masking import Masker
from defender_app.report.text_rules import name_rules, names_of


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        (
            "Maro Quist",
            "MAROQUIST #MAROQUIST maroquist@post.example MaroQuist MARO-QUIST quistmaro QUISTMARO",
        ),
        (
            "Maro Quist",
            "Quistmaro #quistmaro quistmaro7 quist.maro FREEQUISTMARO freemaroquist",
        ),
        ("Maro Ten Quist", "maroquist MAROQUIST quistmaro"),
        ("Maro Ten-Quist", "maroquist QUISTMARO"),
        ("Maro de la Quist", "maroquist quistmaro"),
        ("Лена Квист", "квистлена КВИСТЛЕНА ЛЕНАКВИСТ"),
        ("سلام حاجي", "حاجيسلام #سلامحاجي"),
    ],
)
def test_two_words_of_a_name_run_together_are_masked(name: str, texts: str) -> None:
    mask = Masker(name_rules(name, "[X]"))
    for text in texts.split():
        masked = mask(f"… {text} …").replace("[X]", "")
        assert not [one for one in name.lower().split() if len(one) > 2 and one in masked.lower()]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Maro Quist", "MAROONED, marooned, Tamaro, FREEMARO"),
        ("Anna Lise Berg", "SAVANNAH, iceberg, ICEBERGS, bergamot"),
        ("Tan Dren", "standard, DRENCHED, tan"),
    ],
)
def test_one_short_word_of_a_name_inside_another_word_stays(name: str, text: str) -> None:
    looked = Masker(name_rules(name, "[X]")).looked_at(text)
    assert looked[0].replace("[X]", "tan") == text


def test_a_name_and_another_name_of_the_same_person_run_together() -> None:
    identity = Identity(real_name="Maro Quist", aliases=("Ilv", "the tall one from the north"))
    few = Identity(real_name="Maro Quist", aliases=("Ilv",))
    mask = Masker(rule for name in names_of(few) for rule in name_rules(name, "[X]"))
    assert mask("ilvquist, MAROILV and ilvmaro") == "[X], [X] and [X]"
    # Of a description no pairs are made.
    assert list(names_of(identity)) == ["Maro Quist", "Ilv", "the tall one from the north"]
    assert list(names_of(Identity(real_name="Maro"))) == ["Maro"]
