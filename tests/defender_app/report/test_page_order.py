"""The page of a report: the order of its sections, whose consent it states, what files it names."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest

from defender_app.model import decode_incident
from defender_app.model.incident import Incident
from defender_app.report.documents import Report
from defender_app.report.html import render
from defender_app.words import load_report, report_languages
from tests.support import line, pages

ORDER = (
    *("cover", "consent", "submitter", "victims", "cooperation", "acts", "perpetrators", "link"),
    *("situation", "steps", "law", "request", "evidence"),
)
HASH = "ab" * 32


def _incident(**members: Any) -> Incident:
    return decode_incident(json.dumps(line.incident(**members)).encode())


def _consent(use: str, value: str, **members: Any) -> dict[str, Any]:
    return {"use": use, "value": value, "given_by": "the-person", "date": "2026-03-01", **members}


def _consenting(*consents: dict[str, Any], **members: Any) -> Incident:
    person = {
        "pid": "P1",
        "pseudonym": "HERON",
        "descriptive_title": "lawyer",
        "roles": ["victim"],
        "consents": list(consents),
        **members,
    }
    return _incident(persons=[person])


def _asked(report: Report) -> list[str]:
    """The line of HERON in the consent statement: Government, public, SG report."""
    page = pages.text(render(report))
    (rows,) = re.findall(r"<table class=asked>(.*?)</table>", page, re.DOTALL)
    (first, *_) = re.findall(r"<tbody><tr>(.*?)</tr>", rows, re.DOTALL)
    return [pages.words(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", first, re.DOTALL)]


def _confidential(report: Report) -> str:
    page = pages.text(render(report))
    (rows,) = re.findall(r"<table class=asked>(.*?)</table>", page, re.DOTALL)
    (row,) = re.findall(r"<tr class=more>(.*?)</tr>", rows, re.DOTALL)
    return pages.words(row)


@pytest.mark.parametrize("language", report_languages())
@pytest.mark.parametrize("full", [True, False], ids=["full", "empty"])
def test_the_sections_always_stand_in_the_same_order(language: str, *, full: bool) -> None:
    incident = pages.filled("x") if full else _incident(title="Nothing else")
    page = pages.text(render(pages.report(incident, language=language)))
    headings = load_report(language).section("report")["headings"]
    assert isinstance(headings, dict)
    found = [pages.words(one) for one in re.findall(r"<h2[^>]*>(.*?)</h2>", page)]
    annexes = [headings[key] for key in ("identities", "chronology", "translations")]
    assert found == [
        *(pages.words(f"{number}. {headings[key]}") for number, key in enumerate(ORDER, 1)),
        *map(pages.words, annexes),
    ]


def test_the_cover_says_what_it_is() -> None:
    report = pages.report(
        _incident(narrative="…", narrative_language="bo", narrative_en={"text": "x"})
    )
    told = msgspec.structs.replace(report, submitted_to="Office <b>, OHCHR", kind="correction")
    told = msgspec.structs.replace(told, refers_to="f" * 32)
    cover = pages.words(pages.text(render(told)).split("<h2>2.")[0])
    for words in (
        report.report_id,
        "2026-11-21",
        "CONFIDENTIAL – contains personal data – do not forward",
        "Office <b>, OHCHR",
        "English, Tibetan",
        "f" * 32,
        "Copied to Nobody, by this file",
    ):
        assert words in cover, words


def test_the_cover_says_where_else_it_went() -> None:
    """So that nobody counts one incident twice."""
    steps = [
        {"to": "police", "date": "2026-11-13"},
        {"to": "special-procedures", "date": "2026-11-14", "how": "by their form"},
        {"to": {"none": "unknown"}, "date": "2026-11-15"},
        {"to": "ohchr-field"},
    ]
    for language in report_languages():
        report = pages.report(_incident(steps_taken=steps), language=language)
        page = pages.text(render(report))
        cover = pages.words(page.split("<h2>2.")[0])
        assert "2026-11-14" in cover
        assert "2026-11-13" not in cover
        assert "2026-11-15" not in cover
    report = pages.report(_incident(steps_taken=steps))
    cover = pages.words(pages.text(render(report)).split("<h2>2.")[0])
    others = "Special procedures (2026-11-14), UN human rights office in the country"
    assert f"By other ways, as the records say: {others}. Nobody, by this file" in cover


@pytest.mark.parametrize(
    ("consent", "said"),
    [
        (_consent("government-letter", "yes"), "Yes"),
        (_consent("government-letter", "no"), "No"),
        (_consent("government-letter", "not-asked"), "No – not asked"),
        (_consent("government-letter", "not-asked-too-risky"), "No – too risky to ask"),
        (_consent("government-letter", "withdrawn"), "No – withdrawn"),
        (_consent("government-letter", "yes", withdrawn_on="2026-04-01"), "No – withdrawn"),
        (_consent("un-confidential", "yes"), "No – not asked"),
        (
            _consent("government-letter", "conditional", conditions="after release"),
            "Only if: after release",
        ),
        (
            _consent("government-letter", "yes", review_on="2026-11-20"),
            "Only after asking again: that day has come",
        ),
        (_consent("government-letter", "yes", review_on="2026-11-22"), "Yes"),
    ],
)
def test_each_person_is_asked_the_two_questions(consent: dict[str, Any], said: str) -> None:
    asked = _asked(pages.report(_consenting(consent)))
    assert asked == ["HERON, lawyer", said, "No – not asked", "No – not asked"]


def test_a_confirmed_condition_is_said_to_be_met() -> None:
    incident = _consenting(_consent("sg-report", "conditional", conditions="no photograph"))
    report = msgspec.structs.replace(pages.report(incident), confirmed=("HERON:sg-report",))
    assert _asked(report)[3] == (
        "Only if: no photograph (the sender has confirmed that the condition is met)"
    )


def test_what_is_not_allowed_must_stay_confidential() -> None:
    every = [
        *("un-confidential", "government-letter", "un-public-initials", "un-public-name"),
        *("sg-report", "other-ngo", "media-name", "contact-back", "training-anonymised"),
    ]
    all_but_two = [_consent(use, "yes") for use in every if use not in {"media-name", "sg-report"}]
    said = _confidential(pages.report(_consenting(*all_but_two)))
    assert said == (
        "Must stay confidential: the case, in the Secretary-General’s report; "
        "the name, in the media."
    )
    open_to_all = _confidential(pages.report(_consenting(*(_consent(use, "yes") for use in every))))
    assert "confidential" not in open_to_all
    nobody = _confidential(pages.report(_consenting()))
    assert nobody.count(";") == len(every) - 1


def _evidence(**members: Any) -> dict[str, Any]:
    return {"eid": "E1", "kind": "photograph", "size": 20_000, "sha256": HASH, **members}


def test_the_evidence_list_names_files_sizes_and_hashes() -> None:
    consents = [_consent("government-letter", "yes")]
    person = {"pid": "P1", "pseudonym": "HERON", "roles": ["victim"], "consents": consents}
    incident = _incident(
        persons=[person],
        evidence=[
            _evidence(shows=[{"person": "P1"}], metadata_kept="yes"),
            {"eid": "E2", "kind": "own-note", "description": "a diary"},
        ],
    )
    report = msgspec.structs.replace(pages.report(incident), files={"E1": "data/evidence/001.jpg"})
    page = pages.text(render(report))
    (table,) = re.findall(r"<table class=files>(.*?)</table>", page, re.DOTALL)
    rows = [pages.words(row) for row in re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.DOTALL)]
    assert rows == [
        "No. File What it is Size",
        "1 data/evidence/001.jpg Photograph 19.5 KiB (20 000 bytes)",
        f"SHA-256 {HASH}",
        "2 not in this file; described only Own note",
    ]
    said = pages.words(page)
    assert (
        "HERON can be recognised in it: name to the Government: Yes; name public: No – not asked"
        in said
    )
    assert "Hidden data may still be in it" in said
    assert "a diary" in said


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1023, "1 023 bytes"),
        (1024, "1 KiB (1 024 bytes)"),
        (1_500_000, "1.43 MiB (1 500 000 bytes)"),
        (3 << 30, "3 GiB (3 221 225 472 bytes)"),
    ],
)
def test_sizes_are_said_in_words(size: int, words: str) -> None:
    incident = _incident(evidence=[_evidence(size=size)])
    assert words in pages.words(pages.text(render(pages.report(incident))))


def test_acts_and_chronology_stand_in_the_order_of_their_dates() -> None:
    incident = _incident(
        date_start="2026-03-01",
        date_end="2026-03-20",
        cooperation=[],
        acts=[
            {"type": "exit-ban", "fields": {}},
            {
                "type": "airport-border-stop",
                "fields": {"stop_start": {"value": "2026-03-09T10:00"}},
            },
            {"type": "passport-confiscation", "fields": {"action_date": {"value": "2026-03~"}}},
        ],
        steps_taken=[{"date": "2026-04", "to": "lawyer"}, {"date": "../2026-02-01", "to": "court"}],
    )
    page = pages.text(render(pages.report(incident)))
    section = page[page.index("<h2>6.") : page.index("<h2>7.")]
    acts = [pages.words(one) for one in re.findall(r"<h3>(.*?)</h3>", section)][-3:]
    assert [act.startswith("Alleged: ") for act in acts] == [True] * 3
    assert ["Passport" in acts[0], "Airport" in acts[1], "ban" in acts[2]] == [True] * 3
    (table,) = re.findall(r"<table class=dates>(.*?)</table>", page, re.DOTALL)
    days = [pages.words(one) for one in re.findall(r"<tr><td[^>]*>(.*?)</td>", table)]
    assert days == [
        "../2026-02-01",
        "2026-03-01",
        "2026-03~",
        "2026-03-09T10:00",
        "2026-03-20",
        "2026-04",
    ]


def test_law_that_was_named_is_collected() -> None:
    incident = _incident(
        acts=[
            {"type": "passport-confiscation", "fields": {"legal_basis_cited": {"value": "Art. 9"}}}
        ]
    )
    page = pages.text(render(pages.report(incident)))
    assert "Art. 9" in page[page.index("<h2>11.") : page.index("<h2>12.")]


def test_the_original_stands_beside_its_translation() -> None:
    incident = _incident(
        narrative="ང་བཀག་སོང་།",
        narrative_language="bo",
        narrative_en={"text": "I was stopped.", "translator": "WREN", "date": "2026-03-03"},
    )
    page = pages.text(render(pages.report(incident)))
    (two,) = re.findall(r"<div class=two>(.*?)</div></div>", page, re.DOTALL)
    original, translation = two.split("</div><div>")
    assert '<p class=text lang="bo" dir=auto>ང་བཀག་སོང་།</p>' in original
    assert "The original wording (Tibetan)" in original
    assert "I was stopped." in translation
    assert "Translated by WREN on 2026-03-03" in pages.words(translation)
    annex = pages.words(page[page.index("Annex C") :])
    assert "from Tibetan into English. Translated by WREN on 2026-03-03" in annex


def test_several_records_have_all_sections_each_and_one_set_of_annexes() -> None:
    one, two = _incident(title="First one"), _incident(title="Second one", event_id="EV2")
    page = pages.text(render(pages.report(one, two)))
    assert page.count("<h2>2.") == page.count("<h2>13.") == 2
    assert page.count("<h2>1.") == page.count("Annex A:") == page.count("Annex B:") == 1
    assert "Record 2 of 2" in page
    assert page.index("First one") < page.index("Second one") < page.index("Annex A:")
