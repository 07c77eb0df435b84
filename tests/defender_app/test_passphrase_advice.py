from __future__ import annotations

import ast
import inspect
import time

import pytest
from zxcvbn import feedback

from defender_app.passphrase_advice import (
    BANDS,
    HINTS,
    SUGGESTIONS,
    WARNINGS,
    Judgement,
    judge,
)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("", "empty"),
        ("   \u200b\t", "empty"),
        ("password", "easy"),
        ("P@ssw0rd", "easy"),
        ("drowssap", "easy"),
        ("qwertyuiop", "easy"),
        ("1999", "easy"),
        ("Maria Garcia", "easy"),
        ("a" * 200, "easy"),
        ("湖" * 60, "easy"),
        ("མ" * 60, "easy"),
        ("abcabcabcabcabcabcabcabc", "easy"),
        ("дом над рекой", "weak"),
        ("correct horse battery staple", "fair"),
        ("湖上七只苍鹭飞过去了", "fair"),
        ("breeches clash humid rhyme illusive saddle", "strong"),
        ("湖上七只苍鹭飞过去了灯火阑珊", "strong"),
        ("ئۇيغۇر تىلىدىكى بىر جۈملە سۆز", "strong"),
    ],
)
def test_a_passphrase_is_judged_by_how_it_would_be_guessed(text: str, band: str) -> None:
    assert judge(text).band == band


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("password", "common"),
        ("pa$$word99", "like-common"),
        ("asdfghjkl;'", "row-of-keys"),
        ("lllllllllll", "repeated"),
        ("abcdefgh", "sequence"),
        ("1984", "year"),
        ("12.12.2001", "date"),
        ("garcia", "name"),
        ("Window", "capitals"),
        ("drowssap", "reversed"),
        ("p@ssw0rd", "substitutions"),
        ("x", "more-words"),
    ],
)
def test_what_makes_it_easy_is_named(text: str, hint: str) -> None:
    assert hint in judge(text).hints


def test_spaces_make_nothing_stronger() -> None:
    assert judge("correct horse battery staple").band == judge("correcthorsebatterystaple").band
    assert judge("  p a s s w o r d  ") == judge("password")


def test_a_script_without_a_dictionary_is_said() -> None:
    assert judge("མཚོ་སྟོད་ཀྱི་བྱ་").counted_only
    assert judge("ኢትዮጵያ ውስጥ").counted_only
    assert judge("ทะเลสาบ").counted_only
    assert not judge("seven herons 湖").counted_only


def test_vowel_marks_alone_make_nothing_stronger() -> None:
    bare, marked = "ཀཁགངཅཆ", "ཀིཁིགིངིཅིཆི"
    assert judge(bare).band == judge(marked).band


def test_everything_the_library_says_has_a_code() -> None:
    said = {
        node.args[0].value
        for node in ast.walk(ast.parse(inspect.getsource(feedback)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "_"
        and isinstance(node.args[0], ast.Constant)
    }
    assert said == {*WARNINGS, *SUGGESTIONS}


@pytest.mark.parametrize(
    "text",
    ["\ud800", "a\x00b", "x" * 30_000, "\u0301" * 5_000, "".join(map(chr, range(32, 127))) * 8],
)
def test_nothing_that_can_be_typed_breaks_it_or_takes_long(text: str) -> None:
    begun = time.process_time()
    assert judge(text).band in BANDS
    assert time.process_time() - begun < 5


def test_a_strong_one_needs_no_hints_and_no_judgement_holds_the_words() -> None:
    judged = judge("breeches clash humid rhyme illusive saddle")
    assert judged.hints == ()
    assert "clash" not in repr(judged)
    assert all(hint in HINTS for hint in judge("password").hints)
    assert Judgement("empty") == judge("")
