from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from defender_app.errors import InputError
from defender_app.focal import actions, asking, cases, reply, templates
from defender_app.focal.actions import Action, Missing, Wish
from defender_app.focal.cases import Case
from defender_app.focal.templates import Template
from defender_app.report import whom_to_ask
from defender_app.report.documents import ReplyKind
from defender_app.taxonomy import taxonomy
from defender_app.vault.drawer import Drawer
from tests.support.judged import NOBODY, TODAY, consent, incident, person, report

PLACES = {
    "reference": "3f8bbd4e",
    "received_on": "2026-11-21",
    "title": "Stopped at the gate",
    "next_contact": "2026-12-05",
    "desk": "Reprisals desk, Westeria Watch",
    "hash": "ab" * 32,
}


def own(**more: str) -> Template:
    known = {"template_id": "bo-receipt", "kind": "received", "language": "bo"}
    return msgspec.convert({**known, "text": "འབྱོར་སོང་། {reference}", **more}, Template)


def test_every_kind_has_words_in_every_language_and_each_can_be_sealed() -> None:
    found = templates.built_in()
    assert len(found) == len(get_args(ReplyKind)) * len(templates.LANGUAGES)
    for one in found:
        templates.check(one)
        made = templates.fill(one, PLACES)
        reply.check(reply.Answer(kind=one.kind, text=made.text, status="assessed"))
        assert "{" not in made.text
        bare = templates.fill(one, {**PLACES, "next_contact": ""})
        less = 0 if one.kind == "closed" else 1
        assert len(bare.text.splitlines()) == len(made.text.splitlines()) - less


@pytest.mark.parametrize("language", templates.LANGUAGES)
def test_the_words_of_each_language_are_whole(language: str) -> None:
    known = templates.words(language)["asking"]
    english = templates.words("en")["asking"]
    assert set(known) == set(english)
    uses = set(taxonomy().lists["consent_use"].choices) - {"store"}
    assert set(known["uses"]) == uses
    assert set(known["whom"]) == {"", *whom_to_ask.CODES}
    assert set(known["because"]) == set(english["because"])
    assert all("{who}" in one for one in known["whom"].values())
    assert len(templates.words(language)["months"]) == 12


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "21 November 2026"),
        ("fr", "21 novembre 2026"),
        ("es-MX", "21 de noviembre de 2026"),
        ("zh_Hans", "2026年11月21日"),
        ("ru", "21 ноября 2026 года"),
        ("zh-TW", "2026年11月21日"),
        ("dz", "2026-11-21"),
    ],
)
def test_a_day_as_a_language_writes_it(language: str, day: str) -> None:
    assert templates.day("2026-11-21", language) == day
    assert templates.day("soon", language) == "soon"


def test_a_receipt_says_what_came_and_what_will_not_be_done(desk: Drawer, case: Case) -> None:
    told = cases.report(desk, case)
    places = templates.places_of(desk, case, next_contact="2026-12-05")
    made = templates.fill(templates.get(desk, "received-en"), places, report=told)
    assert case.sealed_sha256 in made.text
    assert case.report_id[:8] in made.text
    assert "21 November 2026" in made.text
    assert "5 December 2026" in made.text
    assert made.promise == "We will publish nothing without asking you again."
    assert made.as_wanted


def test_words_of_ones_own_come_first_and_can_be_taken_back(desk: Drawer) -> None:
    first = templates.put(desk, own(template_id="received-en", language="en", text="It is here."))
    assert first.is_own
    assert templates.get(desk, "received-en").text == "It is here."
    assert [one.template_id for one in templates.own(desk)] == ["received-en"]
    assert len(templates.every(desk)) == len(templates.built_in())
    templates.remove(desk, "received-en")
    assert not templates.get(desk, "received-en").is_own
    for template_id, code in (("received-en", "template-built-in"), ("x", "template-unknown")):
        with pytest.raises(InputError) as refused:
            templates.remove(desk, template_id)
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("languages", "template_id"),
    [
        (("bo", "en"), "bo-receipt"),
        (("bo-CN",), "bo-receipt"),
        (("zh-Hant", "en"), "received-zh-hant"),
        (("zh-TW",), "received-zh-hant"),
        (("zh-Hans-TW",), "received-zh"),
        (("dz", "es", "en"), "received-es"),
        (("ug", "en"), "received-ug"),
        (("dz",), "received-en"),
        ((), "received-en"),
    ],
)
def test_the_best_language_there_is(languages: tuple[str, ...], template_id: str) -> None:
    every = (own(), *templates.built_in())
    assert templates.choose(every, "received", languages).template_id == template_id


def test_the_language_of_the_story_comes_before_that_of_the_page() -> None:
    one = report(incident(narrative_language="bo"))
    assert templates.languages_of(one) == ("bo", "en")
    french = msgspec.structs.replace(one, language="fr-CH")
    assert templates.languages_of(french) == ("bo", "fr", "en")
    made = templates.fill(templates.built_in()[0], PLACES, report=french)
    assert not made.as_wanted


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"text": ""}, "template-text"),
        ({"text": "\u200b \u3164"}, "template-text"),
        ({"text": "a\u202eb"}, "template-text"),
        ({"text": "a\x07"}, "template-text"),
        ({"text": "a" * 20_001}, "template-text"),
        ({"text": "Dear {name}"}, "template-place"),
        ({"text": "Dear {real_name}, {reference}"}, "template-place"),
        ({"text": "It is here.", "promise": "{who}"}, "template-place"),
        ({"template_id": "../x"}, "template-id"),
        ({"template_id": ""}, "template-id"),
        ({"template_id": "a" * 65}, "template-id"),
        ({"language": "english please"}, "template-language"),
        ({"name": "two\nlines"}, "template-name"),
        ({"name": "n" * 81}, "template-name"),
    ],
)
def test_what_cannot_be_a_template(wrong: dict[str, str], code: str) -> None:
    with pytest.raises(InputError) as refused:
        templates.check(own(**wrong))
    assert refused.value.code == code


def test_a_damaged_template_hides_no_other(desk: Drawer) -> None:
    templates.put(desk, own())
    desk.documents.put(templates.KIND, "broken", b"{")
    assert [one.template_id for one in templates.own(desk)] == ["bo-receipt"]


def test_words_from_outside_turn_nothing_around() -> None:
    assert templates.one_line("a\u202eb\n c\x00\u2066d") == "ab cd"
    assert len(templates.one_line("x" * 1_000_000)) == 201
    assert templates.one_line("<b>&amp;</b> ཁང་པ་") == "<b>&amp;</b> ཁང་པ་"


@pytest.mark.parametrize("language", templates.LANGUAGES)
def test_the_question_names_whom_to_ask_and_what(language: str) -> None:
    said = consent("government-letter", "conditional", conditions="only if\u202e\nI am arrested")
    silent = person("b", consent("focal-point"), pseudonym="OTTER", vulnerability=("minor",))
    found = incident(person("a", consent("focal-point"), said, pseudonym="HERON"), silent)
    wish = Wish(action=Action.LETTER_NAMED)
    verdict = actions.judge(report(found), found, wish, today=TODAY, ended=NOBODY)
    gaps = asking.missing([verdict, verdict])
    assert [(one.pseudonym, one.use) for one in gaps] == [
        ("HERON", "government-letter"),
        ("HERON", "un-public-name"),
        ("OTTER", "government-letter"),
        ("OTTER", "un-public-name"),
    ]
    text = asking.question(gaps, PLACES, language=language, year=2026)
    reply.check(reply.Answer(kind="needs-information", text=text))
    known = templates.words(language)["asking"]
    assert "only if I am arrested" in text
    assert known["whom"]["guardian"].format(who="OTTER") in text
    assert known["uses"]["government-letter"] in text
    assert "{" not in text


def test_a_question_about_a_thousand_people_still_fits() -> None:
    gaps = [
        Missing(id=str(n), pseudonym=f"WORD-{n}", use="un-confidential", because="not-asked")
        for n in range(1_000)
    ]
    text = asking.question(gaps, PLACES, language="en", year=2026)
    reply.check(reply.Answer(kind="needs-information", text=text))
    assert "WORD-0:" in text
    assert "\n\n…\n\n" in text
    assert asking.question((), PLACES, language="en", year=2026) == ""
