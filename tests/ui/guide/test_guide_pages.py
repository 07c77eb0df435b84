"""The guide says what is so: its screens, buttons, keys, commands, links and pictures exist."""

from __future__ import annotations

import argparse
import re
import shlex
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import guide as guide_documents
import pytest
import translations
from gallery import guide as guide_pictures

from defender_app import words
from defender_app.cli import parser
from defender_app.workshop import exercises
from tests.support.repository import ROOT, python_files
from ui.guide import places, reading, shelf
from ui.guide.reading import Document
from ui.learn.texts import LESSONS
from ui.record import rooms
from ui.settings import page as settings_page
from ui.shell import pages

CHINESE = "zh_CN"
LANGUAGES = (shelf.ENGLISH, CHINESE)
BYTES = 4 << 20
# What somebody who is tired and afraid should not have to read; technical people may.
JARGON = re.compile(
    r"\b(?:cipher\w*|crypt\w*|encrypt(?:ed|s|ing)?|decrypt\w*|plaintext|stanza|metadata|EXIF|hash(?:es)?"
    r"|SHA-256|recipient|payload|Argon2\w*|binary|byte layout|API)\b",
    re.IGNORECASE,
)
WORDS_OF_A_SENTENCE = 34


@cache
def _pages(language: str) -> dict[str, Document]:
    folder = shelf.FOLDER / language
    return {one.stem: reading.read(one.read_text("utf-8")) for one in folder.glob("*.md")}


def _cases(*languages: str) -> list[tuple[str, str]]:
    return [(one, ident) for one in languages for ident in sorted(_pages(one))]


@cache
def _labels() -> dict[str, set[str]]:
    """Every text of the window, with all its translations into Chinese."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, source, told, _ in translations.messages(CHINESE):
        found[source].update(told)
    return found


def test_every_page_has_its_place_and_every_place_its_page() -> None:
    lessons = {lesson.ident for lesson in LESSONS}
    assert len(set(shelf.ORDER)) == len(shelf.ORDER)
    assert not lessons & set(_pages(shelf.ENGLISH))
    assert set(_pages(shelf.ENGLISH)) | lessons == set(shelf.ORDER)
    assert set(_pages(CHINESE)) <= set(_pages(shelf.ENGLISH))


def test_every_screen_has_its_page() -> None:
    screens = {one.partition("/")[0] for one in places.SCREENS}
    assert set(pages.ENTRIES) <= screens
    parts = {f"settings/{one}" for one in _settings_parts()}
    parts |= {f"record/{one}" for one in rooms.TITLES}
    assert {one for one in places.SCREENS if "/" in one} <= {*parts, "cases/case"}
    led = {*places.SCREENS.values(), *places.CLOSED.values(), *places.DIALOGS.values()}
    assert led <= set(shelf.ORDER)


def _settings_parts() -> set[str]:
    known = vars(settings_page).items()
    return {value for name, value in known if name.isupper() and isinstance(value, str)}


def test_every_view_of_the_settings_has_a_page_of_its_own() -> None:
    told = {places.page_for("settings", one) for one in _settings_parts()}
    assert len(told) == len(_settings_parts())


def test_what_stands_before_a_vault_is_open_and_dialogs_are_there() -> None:
    source = "\n".join((ROOT / one).read_text("utf-8") for one in python_files("ui"))
    classes = set(re.findall(r"(?m)^class (\w+)", source))
    assert {*places.CLOSED, *places.DIALOGS} <= classes
    window = (ROOT / "ui" / "unlock" / "window.py").read_text("utf-8")
    (bodies,) = re.findall(r"(?m)^ +Body = (.*)$", window)
    assert set(bodies.split(" | ")) == set(places.CLOSED)


@pytest.mark.parametrize(("language", "ident"), _cases(*LANGUAGES))
def test_links_and_pictures_of_a_page_exist(language: str, ident: str) -> None:
    page = _pages(language)[ident]
    for text in page.texts():
        for mark in text.marks:
            assert not mark.page or mark.page in shelf.ORDER, mark.page
    for block in page.blocks:
        if block.kind == "picture":
            folders = {language, shelf.ENGLISH}
            assert any((shelf.FOLDER / one / "pictures" / block.name).is_file() for one in folders)


def test_a_page_names_only_labels_that_are_in_the_window() -> None:
    wrong = {
        ident: missing
        for ident, page in _pages(shelf.ENGLISH).items()
        if (missing := set(_marked(page, "label")) - set(_labels()))
    }
    assert wrong == {}


def test_a_chinese_page_names_the_same_labels_as_they_are_in_chinese() -> None:
    wrong = {}
    for ident, page in _pages(CHINESE).items():
        english = set(_marked(_pages(shelf.ENGLISH)[ident], "label"))
        there = set().union(*(_labels()[one] for one in english)) if english else set()
        missing = set(_marked(page, "label")) - there
        # A label whose translation is still to come can be called something here already.
        if len(missing) > sum(_labels()[one] == {""} for one in english):
            wrong[ident] = missing
    assert wrong == {}


def test_a_chinese_page_has_the_parts_of_the_english_one() -> None:
    for ident, page in _pages(CHINESE).items():
        english = _pages(shelf.ENGLISH)[ident]
        assert [one.kind for one in page.blocks] == [one.kind for one in english.blocks], ident
        assert [one.name for one in page.blocks] == [one.name for one in english.blocks], ident
        assert list(_typed(page)) == list(_typed(english)), ident


def _marked(page: Document, kind: reading.MarkKind) -> Iterator[str]:
    for text in page.texts():
        yield from text.marked(kind)


def _typed(page: Document) -> Iterator[str]:
    for block in page.blocks:
        if block.kind == "typed":
            yield from block.text.words.split("\n")


def _commands() -> Iterator[str]:
    for page in _pages(shelf.ENGLISH).values():
        lines = [*_typed(page), *_marked(page, "typed")]
        yield from (line for line in lines if "defender-app " in line)


def test_every_command_that_is_shown_can_be_typed() -> None:
    program = parser.build(words.load(), "1")
    shown = list(_commands())
    assert len(shown) >= 4
    for line in shown:
        typed = line[line.index("defender-app ") :].partition("|")[0]
        try:
            program.parse_args(shlex.split(typed)[1:])
        except (SystemExit, argparse.ArgumentError) as error:
            pytest.fail(f"{line}: {error}")


def _plan(ident: str, language: str = shelf.ENGLISH) -> list[tuple[int, int, str]]:
    rows = [block.texts for block in _pages(language)[ident].blocks if block.kind == "row"]
    made = []
    for minutes, what in rows[1:]:
        start, end = re.fullmatch(r"(\d+) (?:to|到) (\d+)", minutes.words).groups()  # type: ignore[union-attr] # or it fails
        made.append((int(start), int(end), what.words))
    return made


@pytest.mark.parametrize(("ident", "minutes"), [("two-hours", 120), ("half-day", 240)])
def test_a_plan_of_a_trainer_adds_up_and_leads_through_the_exercises(
    ident: str, minutes: int
) -> None:
    plan = _plan(ident)
    assert [start for start, _, _ in plan] == [0, *(end for _, end, _ in plan[:-1])]
    assert plan[-1][1] == minutes
    titles = {exercises.text(one.id, "en").title: one for one in exercises.every()}
    shown = [(name, end - start) for start, end, what in plan for name in _quoted(what)]
    assert len(shown) >= 6
    for name, given in shown:
        assert titles[name].minutes <= given, name


def _quoted(words: str) -> list[str]:
    return re.findall(r'["“]([^"”]+)["”]', words)


@pytest.mark.parametrize("ident", ["two-hours", "half-day"])
def test_the_plan_is_the_same_in_chinese(ident: str) -> None:
    title = {one.id: exercises.text(one.id, "en").title for one in exercises.every()}
    chinese = {title[one.id]: exercises.text(one.id, "zh").title for one in exercises.every()}
    plans = zip(_plan(ident), _plan(ident, CHINESE), strict=True)
    for (start, end, what), (begun, done, told) in plans:
        assert (start, end) == (begun, done)
        assert [chinese[name] for name in _quoted(what)] == _quoted(told)


def test_half_a_day_has_every_exercise_in_it() -> None:
    shown = {name for _, _, what in _plan("half-day") for name in _quoted(what)}
    assert shown == {exercises.text(one.id, "en").title for one in exercises.every()}


@pytest.mark.parametrize("ident", sorted(set(_pages(shelf.ENGLISH)) - {"check"}))
def test_a_page_can_be_read_by_somebody_who_is_tired(ident: str) -> None:
    for text in _pages(shelf.ENGLISH)[ident].texts():
        assert not JARGON.search(text.words), text.words
        assert "!" not in text.words
        for sentence in re.split(r"[.:;?]\s", text.words):
            assert len(sentence.split()) <= WORDS_OF_A_SENTENCE, sentence


def test_pictures_are_small_and_are_those_that_are_shown() -> None:
    size = 0
    for language in LANGUAGES:
        shown = guide_pictures.wanted(language)
        assert guide_pictures.kept(language) == shown
        assert not guide_pictures.nameless(shown)
        folder = shelf.FOLDER / language / "pictures"
        size += sum(one.stat().st_size for one in folder.glob("*.png"))
    assert size < BYTES


def test_the_documents_are_those_of_the_pages() -> None:
    for name, text in guide_documents.documents().items():
        there = (ROOT / "docs" / name).read_text(encoding="utf-8")
        assert there == text, "run: python packaging/guide.py write"


def test_links_of_the_documents_lead_somewhere() -> None:
    made = guide_documents.documents()
    for name, text in made.items():
        for target in re.findall(r"\]\(([^)]+)\)", text):
            path, _, anchor = target.partition("#")
            if path.endswith(".png"):
                assert (ROOT / "docs" / path).resolve().is_file(), target
                continue
            there = made[path or name]
            heads = re.findall(r"(?m)^#+ (.*)$", there)
            assert not anchor or anchor in {guide_documents._anchor(one) for one in heads}, target
