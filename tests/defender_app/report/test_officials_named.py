"""Rule 21: officials leave as their agency; a name with a reason, and confirmed once more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import intake
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.person import Identity
from defender_app.report import foreign, officials
from defender_app.report import seal as sealing
from defender_app.report.compose import compose, examine
from defender_app.report.composition import Wish
from defender_app.report.documents import Identities, NamedPerson, Report
from defender_app.report.what_leaves import paper
from defender_app.vault.drawer import Drawer
from tests.support import line

NAME = "Goran Uzbrek"
OFFICIAL = {
    "kind": "individual",
    "unit": "border police",
    "may_be_coerced": "no",
    "description": f"{NAME} took the telephone",
    "identity": {"real_name": NAME, "aliases": ["Major Uzbrek"]},
}
BOTH = {"official:0": "the court named him", "official-sure:0": "sure"}


def decode(data: bytes) -> Report:
    """The report in a sealed file."""
    return wire.decode(data, Report, what="report")


def _saved(drawer: Drawer, *actors: dict[str, Any], **more: Any) -> str:
    return line.saved(
        drawer, line.incident(urgency="high", alleged_perpetrators=list(actors), **more)
    )


def _texts(path: Path, own: OwnCard) -> dict[str, str]:
    found = line.entries(path, own)
    return {name: found[name].decode() for name in found if name.startswith("data/")}


def test_by_itself_the_agency_leaves(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    event_id = _saved(defender, OFFICIAL, narrative=f"Then {NAME} came.")
    assert line.refused(defender, contact, [event_id]) == {"rule-5": True}
    sealed = line.sealed(defender, contact, [event_id], out)
    for text in _texts(sealed.path, own_card).values():
        assert "uzbrek" not in text.casefold()


def test_a_name_needs_a_reason_and_a_second_yes(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender, OFFICIAL)
    first = line.refused(defender, contact, [event_id], {"official:0": "the court named him"})
    assert first == {"rule-5": True, "official-sure:0": True}
    # The second yes alone asks for nothing.
    assert line.refused(defender, contact, [event_id], {"official-sure:0": "sure"}) == {
        "rule-5": True
    }
    alone = {"rule-5": line.BECAUSE, "official-sure:0": "sure"}
    made = compose(defender, contact.contact_id, [event_id], alone)
    assert made.records[0].projection.named == ()


def test_the_name_travels_in_the_list_of_names_alone(
    defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    event_id = _saved(defender, OFFICIAL, narrative=f"Then {NAME} came.")
    accepted = {**BOTH, "rule-5": line.BECAUSE}
    made = compose(defender, contact.contact_id, [event_id], accepted)
    sealed = sealing.seal(defender, made, out)
    texts = _texts(sealed.path, own_card)
    names = json.loads(texts.pop("data/identities.json"))["persons"]
    report = json.loads(texts["data/report.json"])["incidents"][0]
    assert names == [
        {
            "id": f"{report['event_id']}-official-0",
            "pseudonym": "OFFICIAL-1",
            "identity": {"real_name": NAME, "aliases": ["Major Uzbrek"]},
        }
    ]
    assert event_id not in texts["data/report.json"]
    for text in texts.values():
        assert "uzbrek" not in text.casefold()
    assert report["narrative"] == "Then [an official] came."
    assert intake.take_in(desk, sealed.path).outcome == "opened"
    incident = decode(line.entries(sealed.path, own_card)["data/report.json"]).incidents[0]
    (shown,) = officials.as_people(incident, {names[0]["id"]})
    assert (shown.pseudonym, shown.descriptive_title) == ("OFFICIAL-1", "border police")
    assert officials.as_people(incident, {}) == ()
    # What lifted it is kept with the report.
    assert set(BOTH) <= set(made.accepted)


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"may_be_coerced": "yes"}, "official-pressed"),
        ({"may_be_coerced": None}, "official-pressed"),
        ({"may_be_coerced": {"none": "unknown"}}, "official-pressed"),
        ({"may_be_coerced": {"none": "prefer-not-to-say"}}, "official-pressed"),
        ({"unit": None}, "official-private"),
        ({"unit": None, "ref": {"person": "P2"}}, "official-private"),
        ({"ref": {"person": "P2"}}, "official-private"),
        ({"identity": {"aliases": ["the Major"]}}, "official-without-name"),
        ({"identity": {"real_name": "Tomas Brenn"}}, "official-same-name"),
    ],
)
def test_some_are_never_named(
    changes: dict[str, Any], because: str, defender: Drawer, contact: Contact
) -> None:
    actor = {name: value for name, value in {**OFFICIAL, **changes}.items() if value is not None}
    people = [line.person("P1"), line.person("P2", how=None, identity={"real_name": "Tomas Brenn"})]
    event_id = _saved(defender, actor, persons=people)
    wish = Wish(contact_id=contact.contact_id, event_ids=(event_id,), accepted=BOTH)
    looked = examine(defender, wish)
    assert looked.composition.records[0].projection.named == ()
    found = [one for one in looked.problems if one.code == "official-not:0"]
    assert [(one.kind, one.acceptable) for one in found] == [(because, False)]
    shown = paper(defender, examine(defender, Wish(**{**_as_dict(wish), "accepted": {}})), event_id)
    notes = [n for s in shown.sections for row in s.rows for n in row.notes if n.kind == "official"]
    kinds = [one.problem.kind for one in notes if one.problem is not None]
    assert kinds == ([] if because == "official-without-name" else [because])


def _as_dict(wish: Wish) -> dict[str, Any]:
    return {"contact_id": wish.contact_id, "event_ids": wish.event_ids}


def test_the_same_official_in_two_records_may_be_named(defender: Drawer, contact: Contact) -> None:
    _saved(defender, OFFICIAL)
    event_id = _saved(defender, OFFICIAL)
    made = compose(defender, contact.contact_id, [event_id], {**BOTH, "rule-5": line.BECAUSE})
    assert [one.identity.real_name for one in made.records[0].projection.named] == [NAME]


def test_an_official_of_another_record_is_masked_in_the_text(
    defender: Drawer, contact: Contact
) -> None:
    _saved(defender, OFFICIAL)
    event_id = _saved(defender, narrative=f"{NAME} came again.")
    made = line.composed(defender, contact, [event_id])
    assert made.records[0].projection.incident.narrative == "[an official] came again."


def test_a_name_of_an_official_who_is_not_there_is_refused(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    sealed = line.sealed(defender, contact, [_saved(defender, OFFICIAL)], out)
    report = wire.decode(
        line.entries(sealed.path, own_card)["data/report.json"], Report, what="report"
    )
    event = str(report.incidents[0].event_id)
    for key in (
        officials.official_id(event, 1),
        officials.official_id("0" * 32, 0),
        "X-official-0",
    ):
        named = NamedPerson(id=key, pseudonym="OFFICIAL-1", identity=Identity(real_name=NAME))
        with pytest.raises(InputError) as caught:
            foreign.check_identities(Identities(persons=(named,)), report)
        assert caught.value.code == "identities-of-nobody"
