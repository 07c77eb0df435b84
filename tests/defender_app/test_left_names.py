"""A word that is to stay is known again in this drawer, and tells nobody anything elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app import left_names
from defender_app.names_in_text import NameFound
from defender_app.vault import unfinished
from defender_app.vault.drawer import Drawer
from tests.support import line

TEXTS = [
    "We met in the field.",
    "ང་ཚོ་ཞིང་ཁར་ཐུག",
    "كىتاب ئوقۇدۇم",
    "พบกันที่ทุ่งนา",
    "በሜዳው ተገናኘን",
    "他们昨天在北边的田野见面",
]


def found(text: str, word: str) -> NameFound:
    start = text.index(word)
    return NameFound(start, start + len(word), "HERON")


@pytest.mark.parametrize("text", TEXTS)
def test_a_word_is_left_and_another_one_is_not(defender: Drawer, text: str) -> None:
    one, other = found(text, text[3:6]), found(text, text[7:9])
    assert left_names.without(defender, text, (one, other), "") == (one, other)
    kept = left_names.marks(defender, [text[3:6]])
    assert left_names.without(defender, text, (one, other), kept) == (other,)
    kept = left_names.marks(defender, [text[7:9]], kept)
    assert left_names.without(defender, text, (one, other), kept) == ()
    assert not set(text) & set(kept) - set("abcdefghijklmnop ")


def test_it_means_nothing_in_another_drawer(defender: Drawer, new_vaults: line.Vaults) -> None:
    text, other = TEXTS[0], new_vaults.drawer()
    names = (found(text, "field"),)
    kept = left_names.marks(defender, ["field"])
    assert left_names.without(other, text, names, kept) == names
    assert left_names.marks(other, ["field"]) != kept
    assert left_names.without(other, text, names, kept) == names


def test_it_is_a_mark_and_no_text_however_many_there_are(defender: Drawer) -> None:
    kept = ""
    for number in range(40):
        kept = left_names.marks(defender, [f"word {number}"], kept)
        unfinished.write(defender, "E1", {left_names.path_of("acts[0].fields.what"): kept})
        assert unfinished.texts(defender, "E1") == {}
    last = found("word 39", "word 39")
    assert left_names.without(defender, "word 39", (last,), kept) == ()


@given(st.text())
def test_marks_have_letters_only(word: str) -> None:
    made = left_names._mark(b"k" * 32, word)
    assert len(made) == 16
    assert made.isascii()
    assert made.isalpha()
    assert made.islower()
