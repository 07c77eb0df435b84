"""What a person is shown before sealing is what leaves: nothing more, nothing less."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from defender_app.focal.contacts import Contact
from defender_app.report import knowledge, record_rules
from defender_app.report.compared import Piece
from defender_app.report.compose import Wish, examine
from defender_app.report.masking import Masker
from defender_app.report.paper import Note, Paper
from defender_app.report.what_leaves import paper
from defender_app.training.samples import Sample, samples
from defender_app.vault.drawer import Drawer
from tests.support import line

ALL = samples()


def _looked(drawer: Drawer, contact: Contact, event_id: str, **more: Any) -> tuple[Paper, Any]:
    wish = Wish(contact_id=contact.contact_id, event_ids=(event_id,), **more)
    examined = examine(drawer, wish)
    (record,) = examined.composition.records
    return paper(drawer, examined, event_id), record.projection.incident


def _pieces(page: Paper) -> Iterator[Piece]:
    rows = [page.title, *(row for section in page.sections for row in section.rows)]
    for row in rows:
        for span in row.spans:
            yield from span.pieces


def _notes(page: Paper) -> Iterator[Note]:
    for section in page.sections:
        for row in section.rows:
            yield from row.notes


def _texts(value: Any) -> Iterator[str]:
    """Every text of a plain value but ids and fixed members."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in {
                "format",
                "version",
                "pid",
                "oid",
                "eid",
                "iid",
                "event_id",
                "pseudonym",
            }:
                yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, bool):
        yield "yes" if value else "no"
    elif isinstance(value, str | int | float):
        yield str(value)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_the_people_are_those_the_gate_decided_on(
    one: Sample, defender: Drawer, contact: Contact
) -> None:
    page, _ = _looked(defender, contact, line.saved(defender, one.incident))
    assert {p.key: str(p.decision.extent) for p in page.people} == one.focal_point_gets
    beside = {note.about for note in _notes(page) if note.kind == "human"}
    assert beside == set(one.focal_point_gets)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_what_is_said_to_go_is_in_what_leaves(
    one: Sample, defender: Drawer, contact: Contact
) -> None:
    page, incident = _looked(defender, contact, line.saved(defender, one.incident))
    leaving = "\n".join(_texts(msgspec.to_builtins(incident)))
    words = {p.word_there for p in page.people if p.word_there}
    for piece in _pieces(page):
        if piece.state != "stays" and piece.text.strip(" ,:") and piece.text not in words:
            assert piece.text in leaving or piece.how == "ref"


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_every_text_that_leaves_is_shown(one: Sample, defender: Drawer, contact: Contact) -> None:
    page, incident = _looked(defender, contact, line.saved(defender, one.incident))
    shown = "".join(piece.text for piece in _pieces(page) if piece.state != "stays")
    plain = msgspec.to_builtins(incident)
    for text in (plain.get("title"), plain.get("narrative"), plain.get("impact")):
        assert (text or "").replace("\n", "") in shown.replace("\n", "")
    for act in plain.get("acts", ()):
        for answer in act.get("fields", {}).values():
            for text in _texts(answer.get("value")):
                assert text in shown or text == "unknown" or len(text) == 32


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_no_stored_name_is_shown_as_leaving(
    one: Sample, defender: Drawer, contact: Contact
) -> None:
    page, _ = _looked(defender, contact, line.saved(defender, one.incident))
    names = [p.identity.real_name for p in one.incident.persons if p.identity]
    gone = "".join(piece.text for piece in _pieces(page) if piece.state != "stays").casefold()
    for name in filter(None, names):
        assert name.casefold() not in gone


def test_each_thing_that_is_struck_has_its_reason_beside_it(
    defender: Drawer, contact: Contact
) -> None:
    page, _ = _looked(defender, contact, line.sample(defender, "TRN-08"))
    for section in page.sections:
        for row in section.rows:
            struck = {
                piece.about
                for span in row.spans
                for piece in span.pieces
                if piece.state == "stays" and piece.how != "real-name"
            }
            assert struck <= {note.about for note in row.notes}


def test_a_name_in_the_text_is_told_whose_it_is(defender: Drawer, contact: Contact) -> None:
    page, _ = _looked(defender, contact, line.sample(defender, "TRN-02"))
    (word,) = (p.word_there for p in page.people)
    story = next(section for section in page.sections if section.name == "story")
    struck = [p for s in story.rows[0].spans for p in s.pieces if p.state == "stays"]
    assert [p.text for p in struck] == ["Maro Quist", "Quist"]
    assert {p.about for p in struck} == {"P1"}
    assert ("called", "P1", word) in {(n.kind, n.about, n.instead) for n in story.rows[0].notes}


def test_problems_stand_beside_what_they_are_about(defender: Drawer, contact: Contact) -> None:
    page, _ = _looked(defender, contact, line.sample(defender, "TRN-02"))
    beside = {
        note.problem.code: section.name
        for section in page.sections
        for row in section.rows
        for note in row.notes
        if note.problem is not None
    }
    assert beside == {"rule-5": "story", "rule-29": "story", "rule-18": "acts"}


def test_the_count_of_what_stays(defender: Drawer, contact: Contact) -> None:
    people = [
        line.person("P1"),
        line.person("P2", how=None, pseudonym="TERN", identity={"real_name": "Tovan Mirk"}),
        line.person("P3", identity={"real_name": "Ona Selt"}),
    ]
    event_id = line.saved(
        defender, line.incident(persons=people, narrative="TERN and Ona Selt waited.")
    )
    page, _ = _looked(defender, contact, event_id)
    assert page.staying == 2
    left_out, _ = _looked(defender, contact, event_id, without=("P3",))
    assert left_out.staying == 2


def test_pseudonyms_stay_the_same_from_look_to_look(defender: Drawer, contact: Contact) -> None:
    event_id = line.sample(defender, "TRN-05")
    wish = Wish(contact_id=contact.contact_id, event_ids=(event_id,))
    first = examine(defender, wish).composition
    again = msgspec.structs.asdict(first.contact)["pseudonyms"]
    second = examine(
        defender, Wish(contact_id=wish.contact_id, event_ids=wish.event_ids, words=again)
    ).composition
    assert first.records[0].projection.people == second.records[0].projection.people


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_pieces_of_the_masker_join_to_text_and_result(
    one: Sample, defender: Drawer, contact: Contact
) -> None:
    event_id = line.saved(defender, one.incident)
    incident = defender.incidents.get(event_id, with_identities=True)
    wish = Wish(contact_id=contact.contact_id, event_ids=(event_id,))
    (record,) = examine(defender, wish).composition.records
    words = {**dict.fromkeys(record.decisions, "x"), **record.projection.people}
    outside = knowledge.elsewhere(defender, besides=event_id)
    mask = Masker(record_rules.of_record(incident, record.decisions, words, outside))
    text = str(incident.narrative) + " see https://a.example/%4Daro%20Quist and Quist"
    pieces = mask.pieces(text)
    assert "".join(old for old, _ in pieces) == text
    assert "".join(old if new is None else new for old, new in pieces) == mask(text)
