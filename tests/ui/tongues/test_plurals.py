"""Counts in nine languages: the right form for each number, and the number wherever it varies."""

from __future__ import annotations

import ast
import re
from collections import defaultdict

import pytest
import translations
from PySide6.QtCore import QTranslator

from defender_app.model.consent import Consent
from tests.support.repository import ROOT, python_files
from tests.support.window import looks
from ui.i18n import languages
from ui.people import words as people_words

TRIED = (0, 1, 2, 3, 5, 11, 21, 100, 101)
MANY = range(201)
# Context, words and a remark.
WITHOUT_A_NUMBER = 3
USES = ("store", "focal-point", "un-confidential", "un-public")
ANSWERS = ("yes", "yes", "no", "withdrawn")
LANGUAGES = tuple(one for one in translations.LANGUAGES if one != translations.ENGLISH)

# Which of the numbers above share a form, by the rules of the Unicode CLDR.
FORMS = {
    "zh_CN": "aaaaaaaaa",
    "zh_TW": "aaaaaaaaa",
    "bo": "aaaaaaaaa",
    "ug": "babbbbbbb",
    "ar": "abcddeeff",
    "ru": "cabbccaca",
    "es": "babbbbbbb",
    "fr": "aabbbbbbb",
}


# Said in the same words for every number, and filled in without Qt.
SAME = {
    *(("ConsentWords", f"%n {answer}") for answer in ("yes", "no", "only if", "withdrawn")),
    ("ConsentWords", "%n not asked"),
    ("Reply", "{title} and %n more"),
}


def _loaded(language: str) -> QTranslator:
    made = QTranslator()
    assert made.load(str(translations.qm_file(language)))
    return made


def _counting(language: str) -> list[tuple[str, str]]:
    """(context, source) of every finished text that counts."""
    return [
        (context, source)
        for context, source, _, finished in translations.messages(language)
        if "%n" in source and finished and (context, source) not in SAME
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_is_empty_and_the_number_is_there_wherever_it_varies(language: str) -> None:
    translator = _loaded(language)
    wrong = []
    for context, source in _counting(language):
        numbers = defaultdict(list)
        for number in MANY:
            numbers[translator.translate(context, source, "", number)].append(number)
        for said, counted in numbers.items():
            # Words may stand for a number only where no other number has the same words.
            if not said or ("%n" not in said and len(counted) > 1):
                wrong.append((context, source, said, counted[:3]))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_share_a_form_as_speakers_expect(language: str) -> None:
    forms = dict(zip(TRIED, FORMS[language], strict=True))
    translator = _loaded(language)
    for context, source in _counting(language):
        said = {number: translator.translate(context, source, "", number) for number in TRIED}
        for one in TRIED:
            for other in TRIED:
                # Two forms may read alike; one form cannot read in two ways.
                if forms[one] == forms[other]:
                    assert said[one] == said[other], (context, source, one, other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_one_text_tells_the_forms_apart(language: str) -> None:
    translator = _loaded(language)
    wanted = len(set(FORMS[language]))
    told = max(
        len({translator.translate(context, source, "", number) for number in TRIED})
        for context, source in _counting(language)
    )
    assert told >= wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_counts_has_as_many_forms_as_the_language(language: str) -> None:
    wanted = len(set(FORMS[language]))
    short = [
        (context, source, said)
        for context, source, said, finished in translations.messages(language)
        if "%n" in source and finished and len(said) != wanted and (context, source) not in SAME
    ]
    assert short == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_in_the_same_words_keeps_its_number(language: str) -> None:
    said = {
        (context, source): words
        for context, source, words, _ in translations.messages(language)
        if (context, source) in SAME
    }
    assert set(said) == SAME
    assert [key for key, words in said.items() if len(words) != 1 or "%n" not in words[0]] == []


def test_a_number_is_given_to_tr_alone() -> None:
    """The program that collects the words finds no forms in a call of ``translate``."""
    counted = [
        (path.as_posix(), node.lineno)
        for path in python_files("ui")
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) == "translate"
        and len(node.args) + len(node.keywords) > WITHOUT_A_NUMBER
    ]
    assert counted == []


@pytest.mark.parametrize("code", [code for code, _ in languages.OFFERED])
def test_answers_are_counted_in_every_language(code: str) -> None:
    consents = tuple(
        Consent(use=use, value=value) for use, value in zip(USES, ANSWERS, strict=True)
    )
    with looks(language=code):
        said = people_words.in_words(consents, USES)
    assert re.findall(r"\d+", said) == ["2", "1", "1"], said
