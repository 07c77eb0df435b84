"""A name under three letters is shown for decision: never masked silently, never sent undecided."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import seal as sealing
from defender_app.report.compose import SealRefusedError, compose, examine
from defender_app.report.composition import Wish
from defender_app.report.refusals import Problem
from defender_app.report.what_leaves import paper
from defender_app.vault.drawer import Drawer
from tests.support import line

LI = {"real_name": "Ann Li", "aliases": ["Bo"]}


def _saved(drawer: Drawer, narrative: str, **more: Any) -> str:
    people = [line.person("P1", identity=LI), line.person("P2", how=None)]
    value = line.incident(urgency="high", persons=people, narrative=narrative, **more)
    return line.saved(drawer, value)


def _wish(contact: Contact, event_id: str, accepted: dict[str, str]) -> Wish:
    return Wish(contact_id=contact.contact_id, event_ids=(event_id,), accepted=accepted)


def _asked(drawer: Drawer, contact: Contact, event_id: str, **accepted: str) -> list[Problem]:
    found = examine(drawer, _wish(contact, event_id, accepted)).problems
    return [one for one in found if one.excerpt is not None]


def test_each_place_is_asked_about_and_nothing_is_sealed_before(
    defender: Drawer, contact: Contact
) -> None:
    event_id = _saved(defender, "Li left. LI and li and Bo.", impact="Nothing of Li.")
    asked = _asked(defender, contact, event_id)
    assert [(one.kind, one.where) for one in asked] == [("short-name", "narrative")] * 3 + [
        ("short-name", "impact")
    ]
    assert [one.excerpt and one.excerpt[1] for one in asked] == ["Li", "LI", "Bo", "Li"]
    assert all(one.acceptable and one.answers == ("name", "word") for one in asked)
    assert "Li" not in repr(asked)
    codes = [one.code for one in asked]
    assert list(line.refused(defender, contact, [event_id])) == codes
    # Words of somebody's own decide nothing.
    said = dict.fromkeys(codes, line.BECAUSE)
    assert list(line.refused(defender, contact, [event_id], said)) == codes


def test_what_was_decided_is_what_leaves(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    event_id = _saved(defender, "Li left with Li.")
    first, second = (one.code for one in _asked(defender, contact, event_id))
    accepted = {first: "name", second: "word"}
    made = compose(defender, contact.contact_id, [event_id], accepted)
    word = made.records[0].projection.people["P1"]
    sealed = sealing.seal(defender, made, out)
    report = json.loads(line.entries(sealed.path, own_card)["data/report.json"])
    assert report["incidents"][0]["narrative"] == f"{word} left with Li."
    # The vault remembers what was decided, and nothing of it is in the file.
    assert dict(made.accepted) == accepted
    assert first.encode() not in line.entries(sealed.path, own_card)["data/report.json"]


def test_a_decision_ends_when_the_text_changes(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender, "Li left.")
    (code,) = (one.code for one in _asked(defender, contact, event_id))
    value = line.incident(
        urgency="high",
        event_id=event_id,
        persons=[line.person("P1", identity=LI), line.person("P2", how=None)],
        narrative="Li came.",
    )
    line.saved(defender, value)
    (again,) = _asked(defender, contact, event_id, **{code: "word"})
    assert again.code != code
    with pytest.raises(SealRefusedError):
        compose(defender, contact.contact_id, [event_id], {code: "word"})


def test_in_several_records_each_has_its_own_codes(defender: Drawer, contact: Contact) -> None:
    events = [_saved(defender, "Li left.") for _ in range(2)]
    found = line.refused(defender, contact, events)
    assert len(found) == 2
    assert {code[:8] for code in found} == {event_id[:8] for event_id in events}
    accepted = dict.fromkeys(found, "word")
    made = compose(defender, contact.contact_id, events, accepted)
    assert [one.projection.incident.narrative for one in made.records] == ["Li left."] * 2


def test_the_paper_shows_what_was_decided(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender, "Li left.")
    (asked,) = _asked(defender, contact, event_id)
    for answer, states in (("", {"stays"}), ("name", {"stays"}), ("word", {"goes"})):
        looked = examine(defender, _wish(contact, event_id, {asked.code: answer}))
        shown = paper(defender, looked, event_id)
        (story,) = (one for one in shown.sections if one.name == "story")
        rows = [row for row in story.rows if any(n.problem == asked for n in row.notes)]
        pieces = [p for row in rows for span in row.spans for p in span.pieces if "Li" in p.text]
        assert {one.state for one in pieces} == states


@pytest.mark.parametrize(
    "name", ["Li", "S", "O", "Un", "★", "王", "مي", ".*", "()", "|", "\u202eLi"]
)
def test_the_shortest_names_are_asked_about_wherever_they_stand(
    name: str, defender: Drawer, contact: Contact
) -> None:
    people = [line.person("P1"), line.person("P2", how=None, identity={"aliases": [name]})]
    shown = name.replace("\u202e", "")
    text = f"They saw {shown} there."
    value = line.incident(urgency="high", persons=people, narrative=text, impact=f"{text} And")
    event_id = line.saved(defender, value)
    asked = _asked(defender, contact, event_id)
    assert [one.where for one in asked] == ["narrative", "impact"]
    made = compose(defender, contact.contact_id, [event_id], {one.code: "word" for one in asked})
    assert made.records[0].projection.incident.narrative == text


def test_five_thousand_aliases_take_no_time(defender: Drawer, contact: Contact) -> None:
    aliases = [f"Qx{number:04d}" for number in range(200)]
    people = [line.person("P1", identity={"real_name": "Ann Li", "aliases": aliases})]
    value = line.incident(urgency="high", persons=people, narrative="Li Qx0007 " * 50)
    event_id = line.saved(defender, value)
    assert len(_asked(defender, contact, event_id)) == 50


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("#KorstFREE", "#[a person]FREE"),
        ("KorstTEAM", "[a person]TEAM"),
        ("#FREEKorst now", "#FREE[a person] now"),
        ("FreeKorstNOW", "Free[a person]NOW"),
        ("KORSTS", "[a person]"),
    ],
)
def test_words_written_together_show_by_their_capitals_where_a_name_is(
    defender: Drawer, contact: Contact, text: str, left: str
) -> None:
    people = [line.person("P1"), line.person("P2", how=None, identity={"real_name": "Ilva Korst"})]
    value = line.incident(urgency="high", persons=people, narrative=text)
    event_id = line.saved(defender, value)
    assert _asked(defender, contact, event_id) == []
    (record,) = line.composed(defender, contact, [event_id]).records
    assert record.projection.incident.narrative == left


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("#freekorst", "freekorst"),
        ("#FREEKORST", "FREEKORST"),
        ("\uff03KORSTFREEDOM", "KORSTFREEDOM"),
        ("@friends.of.ilva2 wrote", ""),
        ("@thekorstfan", "thekorstfan"),
        ("#freeilva", "freeilva"),
        ("FREEKORST was on the wall", "FREEKORST"),
        ("korstmeister", ""),
    ],
)
def test_words_written_together_are_asked_about(
    defender: Drawer, contact: Contact, text: str, word: str
) -> None:
    people = [line.person("P1"), line.person("P2", how=None, identity={"real_name": "Ilva Korst"})]
    value = line.incident(urgency="high", persons=people, narrative=text)
    event_id = line.saved(defender, value)
    asked = _asked(defender, contact, event_id)
    assert [one.excerpt and one.excerpt[1] for one in asked] == ([word] if word else [])
    (record,) = line.composed(defender, contact, [event_id]).records
    left = str(record.projection.incident.narrative).casefold()
    # Small letters that another word goes on from are a word, as before.
    assert ("korst" in left or "ilva" in left) is (text == "korstmeister")
