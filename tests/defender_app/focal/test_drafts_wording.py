"""What the paragraphs say: written down for all twenty practice cases, and read by a person."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.errors import InputError
from defender_app.focal.actions import Action
from defender_app.focal.drafts import acts, check, compose, facts, follow_up, letter, out, phrases
from defender_app.focal.drafts.check import Rules
from defender_app.focal.projection import Projected
from defender_app.model.incident import Incident
from defender_app.model.link_verbs import LinkVerb
from defender_app.report.consent_gate import Extent
from defender_app.report.documents import NamedPerson
from defender_app.report.masking import Masker
from defender_app.report.text_rules import name_rules
from defender_app.taxonomy import taxonomy
from tests.support.incidents import decoded, sample
from tests.support.judged import report
from tests.support.pace import milestones

TODAY = date(2026, 11, 22)
GOLDEN = Path(__file__).with_name("drafts_of_samples.json")
LINKS = (
    "stated-by-authority", "documents", "questions-asked", "message-content", "timing-and-pattern",
    "circumstances", "timing-only", "asserted-by-un", "victim-belief", "not-stated",
)  # fmt: skip
HOSTILE = (
    "<script>x</script>", "\u202eevil", "[[not ours?]]", "# heading", "{was} {by}", "བོད་པ",
    "ئۇيغۇر", "记者", "x" * 100_000, "a\nb", "", " ", "“”",
)  # fmt: skip


def projected(
    incident: Incident, extent: Extent = Extent.TITLE_ONLY, *, named: bool = False
) -> Projected:
    people = tuple(
        NamedPerson(id=str(one.pid), pseudonym=one.pseudonym or "", identity=one.identity)
        for one in incident.persons
        if one.identity is not None and named
    )
    extents = {str(one.pid): extent for one in incident.persons}
    return Projected(
        case_id="c" * 32, number=1, incidents=(incident,), named=people, extents=extents,
        verdicts=(), left_out=(),
    )  # fmt: skip


def written(incident: Incident, extent: Extent = Extent.TITLE_ONLY, *, named: bool = False) -> str:
    found = projected(incident, extent, named=named)
    return compose.paragraph(found, today=TODAY, training=True)


def held_to(verb: LinkVerb, kind: str = "paragraph", *names: str) -> Rules:
    rules = [rule for name in names for rule in name_rules(name, "[a person]")]
    return Rules(kind=kind, verb=verb, masker=Masker(rules))


def changed(number: int, **changes: Any) -> Incident:
    return decoded({**sample(number), **changes})


def linked(number: int, strength: str) -> Incident:
    value = sample(number)
    for one in value["cooperation"]:
        one["link_strength"] = strength
    return decoded(value)


def test_the_paragraphs_of_all_practice_cases_are_those_that_were_read() -> None:
    made = {f"TRN-{number:02}": written(decoded(sample(number))) for number in range(1, 21)}
    assert made == json.loads(GOLDEN.read_text("utf-8"))
    for text in made.values():
        assert compose.count_words(text) <= compose.MOST_WORDS
        found = {one.code for one in check.of_text(text, held_to("in-connection"))}
        assert found <= {"missing-fact"}, text


@pytest.mark.parametrize("number", range(1, 21))
@pytest.mark.parametrize("strength", LINKS)
def test_no_paragraph_says_more_than_its_link_allows(number: int, strength: str) -> None:
    incident = linked(number, strength)
    verb, _, _ = facts.linked(incident.cooperation)
    if strength == "not-stated":
        with pytest.raises(InputError, match="link-not-stated"):
            written(incident)
        return
    found = check.of_text(written(incident), held_to(verb))
    assert not [one for one in found if one.code == "stronger-than-link"], found


def test_a_named_person_has_a_name_and_a_title_only_one_has_none() -> None:
    named = written(decoded(sample(16)), Extent.NAMED, named=True)
    assert "Mr. Joren Lathe, a human rights lawyer, who had cooperated" in named
    assert "On 15 June 2026, he was reportedly suspended" in named
    short = changed(16, persons=[{**sample(16)["persons"][0], "identity": {"initials": "J. L."}}])
    assert "J. L., a human rights lawyer," in written(short, Extent.INITIALS, named=True)
    for extent in (Extent.TITLE_ONLY, Extent.INITIALS):
        assert "Lathe" not in written(decoded(sample(16)), extent, named=False)


@given(st.sampled_from(range(1, 21)), st.sampled_from(list(Extent)), st.data())
@settings(max_examples=40, deadline=None)
def test_a_name_stands_only_where_it_may(number: int, extent: Extent, data: st.DataObject) -> None:
    value = sample(number)
    for place, one in enumerate(value["persons"]):
        if not one.get("group"):
            one["identity"] = {"real_name": f"Zyxqu{place} Vokjiw", "initials": f"Q{place}X"}
    incident = decoded(value)
    may = data.draw(st.booleans())
    try:
        text = written(incident, extent, named=may)
    except InputError:
        return
    assert ("Zyxqu" in text) <= (may and extent is Extent.NAMED)
    assert bool(re.search(r"Q\dX", text)) <= (may and extent is Extent.INITIALS)
    assert not any(
        one.pseudonym and re.search(rf"\b{re.escape(one.pseudonym)}\b", text)
        for one in incident.persons
    )


@given(st.sampled_from(range(1, 21)), st.sampled_from(HOSTILE), st.booleans())
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_the_fields_the_paragraph_stays_one(
    number: int, text: str, everywhere: bool
) -> None:
    value = sample(number)
    for one in value["persons"]:
        one["descriptive_title"] = text
    for one in value.get("organisations", []):
        one["name"] = text
    value["stated_reason"] = value["place_text"] = text
    for act in value["acts"] if everywhere else ():
        for answer in act["fields"].values():
            if isinstance(answer.get("value"), str):
                answer["value"] = text
    incident = msgspec.convert(value, Incident, strict=False)
    made = written(incident)
    assert "\n" not in made
    assert "\u202e" not in made
    assert "not ours?]]" not in made
    assert "{" not in made.replace("{was} {by}", "")
    assert len(made) < 8_000


def test_what_was_only_threatened_is_not_said_to_have_happened() -> None:
    value = sample(16)
    for act in value["acts"]:
        act["attributes"] = ["threat_only"]
    text = written(decoded(value))
    assert "was threatened with raids and seizures by the Port Lunden city police" in text
    assert "measures against organizations were threatened" in text
    assert "searched" not in text
    assert "deregistered" not in text
    assert "suspended" not in text


def test_what_is_missing_is_marked() -> None:
    value = sample(16)
    del value["cooperation"][0]["date"]
    value["cooperation"][0]["mechanism"] = {"none": "unknown"}
    for act in value["acts"]:
        act["fields"] = {}
    del value["date_start"]
    value["alleged_perpetrators"], value["country"] = [], {"none": "unknown"}
    text = written(decoded(value))
    for mark in ("date of the act?", "which United Nations mechanism?", "State concerned?",
                 "date of the cooperation?"):  # fmt: skip
        assert f"[[{mark}]]" in text
    found = check.of_text(text, held_to("in-connection"))
    assert sum(one.code == "missing-fact" for one in found) >= 4


def test_a_confidential_letter_is_not_named_and_a_public_one_is() -> None:
    value = sample(16)
    action = {
        "date_sent_or_adopted": "2026-10-01", "mechanism": ["sp-sr-hrd"],
        "action_type": "allegation-letter", "reference": "wst 5/2026",
        "confidential_until": "2026-11-30", "summary": "x", "addressees": ["Government"],
    }  # fmt: skip
    hidden = written(decoded({**value, "followup": [action]}))
    assert "5/2026" not in hidden
    assert "[[communication confidential until 30 November 2026" in hidden
    response = {
        "date": "2026-11-02",
        "responder": "government",
        "summary": "It says that all is well.",
    }
    public = {**action, "confidential_until": "2026-11-20", "responses": [response]}
    told = written(decoded({**value, "followup": [public]}))
    assert "in an allegation letter (WST 5/2026)." in told
    assert told.endswith(
        "On 2 November 2026, the Government responded to the allegations, stating that all is well."
    )
    none = written(decoded({**value, "followup": [{**public, "responses": []}]}))
    assert none.endswith("no response had been received.")


def test_too_long_drops_in_order_and_says_so_at_last() -> None:
    value = sample(16)
    long = {**value, "stated_reason": " ".join(["word"] * 30)}
    long["acts"] = value["acts"] + [
        {"type": "arrest-detention", "fields": {"arrest_start": {"value": f"2026-07-{day:02}"}}}
        for day in range(1, 3)
    ]
    text = written(decoded(long))
    assert "word word" in text
    longer = {**long, "acts": long["acts"] * 3, "place_text": " ".join(["Place"] * 12)}
    short = written(decoded(longer))
    assert "word word" not in short
    found = check.of_text("Reportedly, " + "word " * 181 + ".", held_to("in-connection"))
    assert found[0].facts == {"words": 182, "limit": 180}


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("She was reportedly detained because of her cooperation.", ()),
        ("He was reportedly arrested for speaking to the Committee.", ()),
        ("They were reportedly dismissed in retaliation for it.", ()),
        ("This was, reportedly, due to her testimony.", ()),
        ("Her testimony allegedly led to her arrest.", ()),
        ("The arrest was reportedly a reprisal.", ()),
        ("It was reportedly meant to silence her.", ()),
        ("He was reportedly punished.", ()),
        ("Reportedly, it was no coincidence.", ()),
        ("She was reportedly targeted for having met the expert.", ()),
        ("Reportedly, be\u00adcause\u00a0of this she lost her work.", ()),
        ("Reportedly, as\na\nresult she left.", ()),
        ("La personne aurait été arrêtée en représailles.", ()),
        ("Fue detenida, al parecer, por haber hablado.", ()),
        ("It was allegedly in connection with her statement.", ("in-connection", "un-concern")),
        ("She was reportedly questioned about the session.",
         ("in-connection", "un-concern", "questioned-about")),
        ("He was reportedly stopped while attending the session.",
         ("in-connection", "un-concern", "while")),
        ("Reportedly, shortly after the session he was stopped.",
         ("in-connection", "un-concern", "questioned-about", "while")),
        ("The UN expressed concern that it occurred, at least in part, in reprisal for it.",
         ("un-concern",)),
        ("“You were arrested because of Geneva”, an officer reportedly said.", facts.ORDER),
        ("Reportedly, the officers were cautious and the clause was read out.", facts.ORDER),
        ("Reportedly, she intended to travel to Geneva to speak.", facts.ORDER),
    ],
)  # fmt: skip
def test_causes_are_refused_above_the_link(text: str, allowed: tuple[LinkVerb, ...]) -> None:
    for verb in facts.ORDER:
        codes = [one.code for one in check.of_text(text, held_to(verb))]
        assert ("stronger-than-link" in codes) == (verb not in allowed), verb


@pytest.mark.parametrize(
    "said",
    [
        *("“because of” the testimony", '"in reprisal for" the testimony', "over a submission"),
        *("after she spoke in Geneva", "upon returning from Geneva", "following a submission"),
        *("on the heels of the session", "in the aftermath of it", "in response to testimony"),
        *("to keep her from testifying", "so as to keep her quiet", "pursuant to her testimony"),
        *(
            "; the cause was her testimony",
            "; her speech caused the arrest",
            ". Reason: her speech",
        ),
        *(", and it led to her being arrested", ", which brought about the arrest"),
        *(", for it cost her her job", ", which earned her an arrest", ", having testified"),
        *("on grounds of her testimony", "under the pretext of it", "as a deterrent to others"),
        *("with a view to silencing her", "since her speech angered officials"),
        *("in connexion with it", "with regard to her testimony", "as a measure against her work"),
        *("por su testimonio", "pour son témoignage", "en relación con su trabajo"),
    ],
)
def test_what_rests_on_dates_gets_no_cause_in_any_paraphrase(said: str) -> None:
    for text in (
        f"She was reportedly arrested {said}.",
        f"> She was, reportedly, arrested {said}.",
    ):
        codes = [one.code for one in check.of_text(text, held_to("dates-only"))]
        assert "stronger-than-link" in codes, text


def test_an_official_is_not_named_between_quotation_marks_either() -> None:
    text = "“Colonel Marsk gave the order”, a neighbour reportedly said."
    codes = [one.code for one in check.of_text(text, held_to("dates-only"))]
    assert "official-named" in codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Reportedly, Colonel Marsk gave the order.", "official-named"),
        ("Reportedly, Judge Ünal signed it.", "official-named"),
        ("Reportedly, the police officer Brandt came.", "official-named"),
        ("The brutal arrest was reportedly filmed.", "adjective"),
        ("Reportedly, the Gov. denied it.", "abbreviation"),
        ("Reportedly, the government denied it.", "abbreviation"),
        ("She was detained by the police in the morning.", "not-attributed"),
        ("Reportedly, on 2017-04-26 it began.", "date-form"),
        ("Reportedly, on 26.4.2017 it began.", "date-form"),
        ("Reportedly, on [[date?]] it began.", "missing-fact"),
        ("Reportedly, Zyxqu's telephone was taken.", "name-not-allowed"),
        ("“Zyxqu was there”, a neighbour reportedly said.", "name-not-allowed"),
        ("> Zyxqu Vokjiw was there, it is alleged.", "name-not-allowed"),
    ],
)
def test_each_rule_finds_its_place(text: str, code: str) -> None:
    found = check.of_text(text, held_to("in-connection", "paragraph", "Zyxqu Vokjiw"))
    (one,) = [one for one in found if one.code == code]
    assert one.refuses == (code in check.REFUSED)
    assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reportedly, the General Assembly met.",
        "The Special Rapporteur was reportedly informed by the Minister of Justice.",
        "Westeria.",
        "The letter (CHN 6/2020) was reportedly sent, see A/HRC/45/36, para. 2.",
        "On 2 May 2025, the Government responded to the allegations.",
        "Ms. Vokjiw was reportedly stopped at para. 5 of the road.",
        "# Heading of anything\n\n- an item without the word",
        "Reportedly, the court gave no reasons, and the travel cost the family its savings.",
        "Reportedly, the officers brought the person to a station, who suffered an injury.",
    ],
)
def test_good_words_are_left_alone(text: str) -> None:
    assert check.of_text(text, held_to("in-connection")) == ()


def test_a_long_text_is_looked_at_quickly() -> None:
    text = written(decoded(sample(1))) + "\n\n" + "Reportedly, it rained. " * 400
    rules = held_to("in-connection", "paragraph", "Zyxqu Vokjiw")
    check.of_text(text, rules)
    assert milestones(lambda: check.of_text(text, rules), 80) < 80


def test_the_follow_up_needs_what_the_earlier_report_said() -> None:
    found = projected(decoded(sample(16)))
    text = follow_up.paragraph(found, today=TODAY, training=True)
    for mark in ("year of the earlier report?", "symbol of the earlier report?", "paragraph?",
                 "new facts during the reporting period?"):  # fmt: skip
        assert f"[[{mark}]]" in text
    entry = {
        "date_sent_or_adopted": "2025-09-20", "mechanism": ["sg-report"],
        "action_type": "sg-report-entry", "reference": "A/HRC/60/62",
        "summary": "annex I, para. 17",
    }  # fmt: skip
    later = {
        "date_sent_or_adopted": "2026-02-03", "mechanism": ["sp-sr-hrd"],
        "action_type": "allegation-letter", "reference": "WST 2/2026", "summary": "x",
    }  # fmt: skip
    known = projected(changed(16, followup=[entry, later]))
    text = follow_up.paragraph(known, today=TODAY, training=True)
    assert (
        "was included in the 2025 report of the Secretary-General (A/HRC/60/62, annex I, para. 17)"
        " for alleged reprisals for cooperation with the Committee on Economic, Social"
    ) in text
    assert "On 3 February 2026, the Special Rapporteur" in text
    assert not [
        one for one in check.of_text(text, held_to("in-connection", "follow-up")) if one.refuses
    ]


@pytest.mark.parametrize("language", letter.LANGUAGES)
@pytest.mark.parametrize("number", [1, 4, 9, 14, 18])
def test_a_letter_is_whole_in_each_language(number: int, language: str) -> None:
    incident = decoded(sample(number))
    text = letter.compose(
        [projected(incident)], [report(incident)], action=Action.CONFIDE, language=language,
        card=None, today=TODAY,
    )  # fmt: skip
    heads = [one for one in text.split("\n") if one.startswith("## ")]
    assert len(heads) == 16
    assert [one[3:5].rstrip(".") for one in heads[:13]] == [str(n) for n in range(1, 14)]
    narrative = str(incident.narrative).split("\n")[0]
    assert f"> {narrative[:40]}" in text
    kinds = {one.kind for one in out.blocks(text)}
    assert {"heading", "item", "quote", "paragraph"} <= kinds


def test_every_type_has_words_for_whatever_was_answered() -> None:
    for kind in taxonomy().types.values():
        for field in kind.fields:
            for choice in field.shown_choices or ("x",):
                several = field.type in {"multichoice", "countries"}
                value: Any = [choice] if several else choice
                if field.type in {"date", "datetime"}:
                    value = "2025-01-02"
                elif field.type == "number":
                    value = 3
                elif field.type.endswith("-ref"):
                    continue
                answers = {field.name: {"value": value}}
                raw = {"format": "defender-incident", "version": 1,
                       "acts": [{"type": kind.id, "fields": answers}]}  # fmt: skip
                incident = msgspec.convert(raw, Incident, strict=False)
                (told,) = acts.told(incident)
                filled = acts.filled(
                    told.main, told, {"was": "was", "had": "had", "rep": "", "at": ""}
                )
                assert "…" not in filled
                assert "{" not in filled
    assert set(phrases.table()["acts"]) == set(taxonomy().types)


def test_the_signs_of_the_text_make_the_blocks() -> None:
    text = (
        "# One\n\nWesteria and Estmark. Reportedly, it began.\ngoes on\n- item\n  - deeper\n"
        "> said\n> more\n---\n[[what?]]\n\nlast"
    )
    found = out.blocks(text)
    assert [(one.kind, one.level) for one in found] == [
        ("heading", 1), ("paragraph", 0), ("item", 0), ("item", 1), ("quote", 0), ("rule", 0),
        ("missing", 0), ("paragraph", 0),
    ]  # fmt: skip
    assert found[1].text[: found[1].lead] == "Westeria and Estmark."
    assert found[4].text == "said\nmore"
