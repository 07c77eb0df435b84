"""The words of reports: complete in every language, and never more than an allegation."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from importlib import resources

import pytest

from defender_app.report.html import render
from defender_app.report.page import language as page_language
from defender_app.taxonomy import taxonomy, translated
from defender_app.training.samples import samples
from defender_app.words import FALLBACK, load_report, report_languages
from tests.support import pages

LANGUAGES = report_languages()
OTHERS = tuple(one for one in LANGUAGES if one != FALLBACK)
# What says, in each language, that something is alleged or told; and what must not stand without.
ALLEGED = {
    "en": r"alleged|reported|believed|said to|say",
    "zh": "据称|据报|指称|认为|说明",
    "zh-Hant": "據稱|據報|指稱|認為|說明",
    "ru": "предполаг|предполож|сообщ|утвержд|счита",
    "ar": "زعوم|يُزعم|يزعم|زُعم|ادعاء|مدع|بلاغ|أبلغ|أُبلغ|بحسب|وفق|حسب|يُعتقد|يُقال|يُذكر|تقول|المصادر",
    "bo": "བརྗོད|ཡིད་ཆེས",
    "ug": "دېيى|مەلۇم|قارال|قارىل",
    "fr": r"allégu|présum|signal|rapport|pens|selon|aurai|serai",
    "es": r"presunt|alega|denunci|según|señal|cree|habrí",
}
FLAT = {
    "en": r"(?<!alleged )\b(?:perpetrator|victim|offender|culprit)|\bguilty|\bcommitted\b|\bproven",
    "zh": "(?<!据称)(?:加害者|受害者)|凶手|罪犯|犯下|证实",
    "zh-Hant": "(?<!據稱)(?:加害者|受害者)|凶手|兇手|罪犯|犯下|證實",
    "ru": r"виновн|преступник|совершил|совершен|доказан",
    "ar": "الجناة(?! المزعوم)|مجرم|مذنب|ارتكب|ثبت",
    "bo": "ཉེས་ཅན་པ(?!་ཡིན་པར)|ར་སྤྲོད་བྱུང",
    "ug": "جىنايەتچى|گۇناھكار|ئىسپاتلان",
    "fr": r"\bauteurs?\b(?! présum)|\bvictimes?\b(?! présum)|coupable|\bcommis\b|prouvé",
    "es": r"(?<!presuntos )(?<!presunto )autor(?:es)?\b|(?<!presuntas )(?<!presunta )víctimas?"
    r"|culpable|cometid|\bprobad[oa]",
}
# Headings under which something is told that nobody has proven.
TOLD = (
    *("headings.victims", "headings.acts", "headings.perpetrators", "headings.link"),
    *("headings.situation", "headings.steps", "headings.law", "headings.chronology"),
    *("title", "allegation", "acts.alleged", "annex.what", "steps.responses", "steps.taken"),
    *("field.roles", "field.degree"),
)


def _flat(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}".strip("."))


def _words(language: str) -> dict[str, str]:
    file = resources.files("defender_app.words").joinpath(f"report.{language}.json")
    return dict(_flat(json.loads(file.read_text("utf-8"))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_always_alleged(language: str) -> None:
    words = _words(language)
    flat = {path for path in TOLD if not re.search(ALLEGED[language], words[path], re.IGNORECASE)}
    assert flat == set()
    verdicts = {
        path for path, text in words.items() if re.search(FLAT[language], text, re.IGNORECASE)
    }
    assert verdicts == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_act_is_named_as_alleged_on_the_page(language: str) -> None:
    words = load_report(language).section("report")["acts"]
    assert isinstance(words, dict)
    before, _, after = str(words["alleged"]).partition("{label}")
    page = pages.text(render(pages.report(*(one.incident for one in samples()), language=language)))
    data = translated.table(language)
    kinds = {act.type for one in samples() for act in one.incident.acts}
    for kind in kinds:
        label = data.get(f"type.{kind}") or taxonomy().types[kind].label
        found = re.findall(rf"<h3>([^<]*(?:<span lang=en>)?){re.escape(label)}", page)
        assert found, kind
        assert {one.removesuffix("<span lang=en>") for one in found} == {before}, kind
    assert before or after


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_text_with_its_places(language: str) -> None:
    english, other = _words(FALLBACK), _words(language)
    assert list(other) == list(english)
    place = re.compile(r"\{[a-z]+\}")
    for path, text in english.items():
        assert other[path].strip() or path.startswith("joins"), path
        assert sorted(place.findall(other[path])) == sorted(place.findall(text)), path


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_of_a_language_differ_from_the_english(language: str) -> None:
    english, other = _words(FALLBACK), _words(language)
    same = {path for path in english if english[path] == other[path] and len(english[path]) > 20}
    assert same <= {"section", "sizes.in-words"}


def test_a_chinese_page_says_nothing_in_english_of_its_own() -> None:
    page = pages.text(render(pages.report(pages.filled("x"), language="zh")))
    assert "<span lang=en>" not in page
    labels = re.findall(r"<(?:dt|th|h2)[^>]*>([^<]*)<", page)
    names = {"SHA-256", "CRC-32", ""}
    assert [
        one for one in labels if not re.search("[\u4e00-\u9fff]", one) and one not in names
    ] == []


# Lists of a vault alone, or of ids that never reach a page.
NOT_ON_PAGES = {"record_status", "safe_to_contact", "pattern_kind", "text_list"}


@pytest.mark.parametrize("language", OTHERS)
def test_types_mechanisms_and_common_answers_are_in_every_language(language: str) -> None:
    known, data = taxonomy(), translated.table(language)
    wanted = {f"type.{kind}" for kind in known.types}
    wanted |= {f"mechanism.{ident}" for ident in known.mechanisms}
    wanted |= {f"choice.{one}" for one in ("yes", "no", "unknown", "prefer-not-to-say", "other")}
    for name, held in known.lists.items():
        if name not in NOT_ON_PAGES:
            wanted |= {f"list.{name}.{choice}" for choice in held.choices}
    assert wanted - set(data) == set()
    assert {path for path, words in data.items() if not words.strip()} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_language_lacks_is_in_english_and_says_so(language: str) -> None:
    page = pages.text(render(pages.report(*(one.incident for one in samples()), language=language)))
    data = translated.table(language)
    lacking = 0
    for kind in taxonomy().types.values():
        for field in kind.fields:
            if f"field.{kind.id}.{field.name}" not in data:
                assert f"<dt>{html.escape(field.label)}</dt>" not in page
                lacking += f"<dt><span lang=en>{html.escape(field.label)}</span></dt>" in page
    assert (lacking > 0) == page_language.is_partial(language)
