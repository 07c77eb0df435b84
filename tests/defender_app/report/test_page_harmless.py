"""Signs that nobody sees cannot turn a page around, and what a person wrote stays in its place."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model import decode_incident
from defender_app.report.html import render
from defender_app.report.page import markup, scripts
from defender_app.training.samples import samples
from defender_app.words import report_languages
from tests.support import line, pages

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HIDDEN = "\u2028\u2029\u2061\ufff9\U000e0041\u180e\ufdd0\ufdd1\ufffe\x00\x07\x1b\x85"
KEPT = "\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\u0600\u06dd"
POISON = (
    *("<script>alert(1)</script>", "</dd></dl></body>", '" onmouseover="x', "<!-- ", "]]>"),
    *("\u202e<b>gnp.exe", "\u2067\u2067\u2067", "\ufdd0\ufdd4\ufdd3", "&#8238;", "\u2028"),
)


@pytest.mark.parametrize("sign", TURNING + HIDDEN, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_sign_that_nobody_sees_is_written_out(sign: str) -> None:
    shown = markup.inline(markup.free(f"a{sign}b"))
    assert sign not in shown
    assert f"<span class=odd>U+{ord(sign):04X}</span>" in shown
    assert markup.inline(markup.harmless(sign)).count("<span") == 1


@pytest.mark.parametrize("sign", KEPT, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_sign_that_a_language_needs_stays(sign: str) -> None:
    assert markup.inline(markup.harmless(f"a{sign}b")) == f"a{sign}b"


@given(st.text())
def test_no_text_leaves_its_place(text: str) -> None:
    shown = markup.inline(markup.free(text))
    if text:
        assert shown.startswith("<bdi>")
        assert shown.endswith("</bdi>")
    assert shown.count("<bdi>") == shown.count("</bdi>") == bool(text)
    inside = re.sub(r"</?bdi>|<span class=odd>|</span>", "", shown)
    assert not set("<>") & set(inside)
    for letter in shown:
        assert unicodedata.category(letter) not in {"Cs", "Zl", "Zp"}
        assert letter not in TURNING


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
def test_line_breaks_stay_line_breaks(newline: str) -> None:
    assert markup.harmless(f"a{newline}b") == "a\nb"


@pytest.mark.parametrize("poison", POISON, ids=ascii)
@pytest.mark.parametrize("language", report_languages())
def test_a_strict_parser_accepts_every_page(language: str, poison: str) -> None:
    page = render(pages.report(pages.filled(poison), language=language))
    html5lib.HTMLParser(strict=True).parse(page.decode())
    assert not re.search("[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\u2028\x00]", page.decode())


@pytest.mark.parametrize("language", report_languages())
def test_a_strict_parser_accepts_all_samples_and_reads_the_same_words(language: str) -> None:
    page = render(pages.report(*(one.incident for one in samples()), language=language))
    tree = html5lib.HTMLParser(
        strict=True, tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False
    ).parse(page.decode())
    body: Any = tree.find("body")
    read = "".join("".join(body.itertext()).split())
    assert read == pages.words(page.decode()).replace(" ", "")
    names = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert not names & {"script", "img", "link", "a", "iframe", "form", "object", "base", "svg"}


ARABIC = "أُوقِفتُ في المطار"
UYGHUR = "مەن ئايرودرومدا توسۇلدۇم"
TIBETAN = "ང་གནམ་ཐང་ནས་བཀག་སོང་།"
CHINESE = "我在机场被拦下"


@pytest.mark.parametrize(
    ("text", "told", "tag"),
    [
        (CHINESE, "zh-Hant", "zh-Hant"),
        (CHINESE, "bo", "zh"),
        (CHINESE, "ja", "ja"),
        ("さくらは空港で", "", "ja"),
        ("공항에서", "ko", "ko"),
        (TIBETAN, "", "bo"),
        (TIBETAN, "dz", "dz"),
        (UYGHUR, "", "ug"),
        (UYGHUR, "ug-Arab", "ug-Arab"),
        (ARABIC, "ar", "ar"),
        (ARABIC, "fa", "fa"),
        (ARABIC, "en", ""),
        ("ተያዝኩ", "ti", "ti"),
        ("ถูกหยุด", "en", "th"),
        ("I was stopped by 王 of the border police", "zh", ""),
        ("Меня остановили", "ru", ""),
        ("plain", "bo", ""),
        ("", "bo", ""),
    ],
)
def test_the_language_of_a_text_is_told_by_its_letters(text: str, told: str, tag: str) -> None:
    assert scripts.language_of(text, told) == tag


@pytest.mark.parametrize(
    ("text", "language"),
    [(ARABIC, "ar"), (UYGHUR, "ug"), (TIBETAN, "bo"), (CHINESE, "zh-Hans")],
    ids=["ar", "ug", "bo", "zh"],
)
def test_every_text_in_another_script_says_its_language_and_direction(
    text: str, language: str
) -> None:
    value = line.incident(
        title=text,
        narrative=text,
        narrative_language=language,
        place_text=text,
        stated_reason=text,
        impact=text,
        persons=[{"pid": "P1", "pseudonym": "HERON", "occupation": text, "roles": ["victim"]}],
        steps_taken=[{"how": text, "to": {"value": "other", "text": text}}],
        evidence=[{"eid": "E1", "kind": "photograph", "description": text}],
    )
    page = render(pages.report(decode_incident(json.dumps(value).encode()))).decode()
    places = re.findall(r"<([a-z0-9]+)([^>]*)>([^<]*)" + text, page)
    assert len(places) >= 8
    for tag, marks, before in places:
        apart = tag == "bdi" or ("dir=auto" in marks and f'lang="{language}"' in marks)
        assert apart, (tag, marks, before)


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        *(("ar", "rtl"), ("fa", "rtl"), ("ug-Arab-CN", "rtl"), ("ur", "rtl"), ("he", "rtl")),
        *(("en", "ltr"), ("zh-Hans", "ltr"), ("bo", "ltr"), ("", "ltr")),
    ],
)
def test_the_direction_of_a_page_follows_its_language(language: str, direction: str) -> None:
    assert scripts.direction(language) == direction


def test_a_list_of_what_people_wrote_keeps_each_in_its_place() -> None:
    consents = [
        {
            "use": "other-ngo",
            "value": "yes",
            "given_by": "the-person",
            "shared_with": ["\u202eevil", ARABIC, "ISHR"],
        }
    ]
    value = line.incident(
        persons=[{"pid": "P1", "pseudonym": "HERON", "roles": ["victim"], "consents": consents}]
    )
    page = render(pages.report(decode_incident(json.dumps(value).encode()))).decode()
    assert (
        f"<bdi><span class=odd>U+202E</span>evil</bdi>, <bdi>{ARABIC}</bdi>, <bdi>ISHR</bdi>"
    ) in page
