from __future__ import annotations

import collections
import math

from crypto import passphrase
from defender_app import passphrase_words
from defender_app.passphrase_advice import judge
from tests.support.repository import ROOT

LIST = ROOT / "defender_app" / "wordlists" / "eff_large.txt"


def test_the_list_has_the_words_it_says() -> None:
    words = passphrase_words.words()
    assert len(words) == len(set(words)) == 7_776
    assert all(word.isascii() and word == word.lower() and " " not in word for word in words)
    assert min(map(len, words)) >= 3


def test_the_list_carries_its_licence() -> None:
    head = LIST.read_text("ascii").split("\nabacus\n")[0]
    assert "Creative Commons Attribution 3.0" in head
    assert "Electronic Frontier Foundation" in head
    assert "eff_large.txt" in (ROOT / "docs" / "licences.md").read_text("utf-8")


def test_six_words_are_drawn_and_can_be_taken_as_they_are() -> None:
    drawn = passphrase_words.draw()
    assert len(drawn) == 6
    assert set(drawn) <= set(passphrase_words.words())
    typed = passphrase_words.SEPARATOR.join(drawn)
    assert passphrase.check_new(typed) == typed.encode()
    assert judge(typed).band == "strong"


def test_every_word_comes_as_often_as_another() -> None:
    drawn = collections.Counter(passphrase_words.draw(77_760))
    # Ten of each on average; a list that left some out, or preferred some, would show.
    assert len(drawn) > 7_700
    assert max(drawn.values()) < 40


def test_the_strength_is_that_of_the_lot() -> None:
    assert passphrase_words.possibilities() == 7_776**6
    assert math.log2(passphrase_words.possibilities()) > 77
    assert passphrase_words.years_to_guess(1_000_000) > 3 * 10**9
