"""What one person agreed to tells nothing of somebody else: contacts, aliases, files, codes."""

from __future__ import annotations

import dataclasses
import io
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app.errors import InputError
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.answers import Answer, Ref
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Act, Incident
from defender_app.report import bag, cooling_off
from defender_app.report.bag import SMALL_ENTRY
from defender_app.report.compose import Composition, compose
from defender_app.report.consent_gate import Extent
from defender_app.report.record_rules import Elsewhere
from defender_app.report.redaction import EvidenceChoice, project
from defender_app.report.seal import prepare, seal
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.line import BECAUSE

NO = {"use": "focal-point", **line.YES, "value": "no"}
ONLY_IF = {**line.YES, "value": "conditional", "conditions": "only if she is arrested"}
BACK = {"use": "contact-back", **line.YES}


def _entries(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path, *values: Any, **more: Any
) -> dict[str, bytes]:
    """Seal the last of the records; all are in the drawer."""
    ids = [line.saved(defender, value) for value in values]
    return line.entries(line.sealed(defender, contact, ids[-1:], out, **more).path, own_card)


def _refuser(**more: Any) -> dict[str, Any]:
    identity = {"real_name": "Ilvana Korst", **more}
    return line.person("P2", how=None, consents=[NO], identity=identity)


@pytest.mark.parametrize("focal", ["no", "not-asked"])
def test_who_said_no_is_not_among_the_confirmed(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path, focal: str
) -> None:
    consents = [{**NO, "value": focal}, {"use": "contact-back", **ONLY_IF}]
    persons = [line.person("P1"), line.person("P2", how=None, consents=consents)]
    value = line.incident(persons=persons)
    assert not [
        code
        for code in line.refused(defender, contact, [line.saved(defender, value)])
        if code.startswith("conditional")
    ]
    entries = _entries(defender, contact, own_card, out, value, conditions=True)
    report = json.loads(entries["data/report.json"])
    assert "confirmed" not in report
    assert len(report["incidents"][0]["persons"]) == 1


def test_a_contact_is_confirmed_only_of_somebody_who_leaves(
    defender: Drawer, contact: Contact
) -> None:
    review = {"use": "focal-point", **line.YES, "how_named": "named", "review_on": "2026-11-20"}
    consents = [review, {"use": "contact-back", **ONLY_IF}]
    persons = [line.person("P1"), line.person("P2", how=None, consents=consents)]
    event_id = line.saved(defender, line.incident(persons=persons))
    accepted = {"conditional:P2:contact-back": BECAUSE, "rule-29": BECAUSE}
    composition = compose(defender, contact.contact_id, [event_id], accepted)
    assert composition.confirmed == ()
    accepted["conditional:P2:focal-point"] = BECAUSE
    confirmed = compose(defender, contact.contact_id, [event_id], accepted).confirmed
    assert sorted(one.partition(":")[2] for one in confirmed) == ["contact-back", "focal-point"]


@pytest.mark.parametrize(
    "channel",
    [
        "through my sister Ilvana, +41 79 555 01 23",
        "Ilvana",
        "ilvana@mail.example",
        "t.me/ilvana_korst",
        "my sister KORST or heron-9@mail.example",
    ],
)
def test_a_contact_holds_no_name_of_another(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path, channel: str
) -> None:
    own = {"real_name": "Tomas Brenn", "contact_channel": channel}
    persons = [line.person("P1", identity=own, consents=[BACK]), _refuser()]
    entries = _entries(defender, contact, own_card, out, line.incident(persons=persons))
    text = b"".join(entries.values()).decode(errors="replace").casefold()
    assert "ilvana" not in text
    assert "korst" not in text
    (named,) = json.loads(entries["data/identities.json"])["persons"]
    kept = named["identity"]["contact_channel"]
    assert "[a person]" in kept
    assert ("+41 79 555 01 23" in kept) == ("+41" in channel)
    assert ("heron-9@mail.example" in kept) == ("heron" in channel)


def test_ones_own_name_stays_in_ones_contact(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    own = {"real_name": "Marta Brenn", "contact_channel": "marta.brenn@mail.example"}
    others = [
        line.person("P2", how=None, identity={"real_name": "Marty Quist"}),
        line.person("P3", how=None, identity={"real_name": "Beda Brenn"}),
    ]
    persons = [line.person("P1", identity=own, consents=[BACK]), *others]
    entries = _entries(defender, contact, own_card, out, line.incident(persons=persons))
    (named,) = json.loads(entries["data/identities.json"])["persons"]
    assert named["identity"] == {"contact_channel": own["contact_channel"]}


def test_contacts_and_initials_of_other_records_are_masked(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    identity = {
        "real_name": "Tomas Brenn",
        "contact_channel": "+41 79 555 01 23, weekdays after work",
        "initials": "T.B.",
    }
    first = line.incident(persons=[line.person("P1", identity=identity)])
    second = line.incident(
        persons=[line.person("P9", pseudonym="OTHER")],
        narrative="They wanted 079 555 01 23 of T.B., weekdays after work. Tomas knew it.",
    )
    entries = _entries(defender, contact, own_card, out, first, second)
    (incident,) = json.loads(entries["data/report.json"])["incidents"]
    assert incident["narrative"] == (
        "They wanted [a contact] of [a person]., weekdays after work. [a person] knew it."
    )


SOURCE = {"iid": "I1", "source": {"org": "O1"}, "mode": "phone"}


@pytest.mark.parametrize("consents", [[], [NO]])
def test_an_organisation_that_told_it_is_asked_like_a_person(
    defender: Drawer,
    contact: Contact,
    own_card: OwnCard,
    out: Path,
    consents: list[dict[str, Any]],
) -> None:
    value = line.incident(
        organisations=[
            {"oid": "O1", "name": "Lantern House", "kind": "ngo", "consents": consents},
            {"oid": "O2", "name": "Reed Court", "kind": "court"},
            {"oid": "O3", "name": "River Aid", "kind": "ngo"},
        ],
        information=[SOURCE],
        narrative="Lantern House and River Aid wrote to the Reed Court.",
    )
    other = line.incident(narrative="Asked about Lantern House.")
    entries = _entries(defender, contact, own_card, out, other, value)
    assert not [path for path, data in entries.items() if b"Lantern" in data]
    (incident,) = json.loads(entries["data/report.json"])["incidents"]
    assert [one["name"] for one in incident["organisations"]] == ["Reed Court", "River Aid"]
    assert incident["information"][0]["source"] == {"masked": "[an organisation]"}
    assert incident["narrative"].startswith("[an organisation] and River Aid wrote to the Reed")
    # In every other record too: its name is with the names of people.
    again = _entries(defender, contact, own_card, out, other)
    assert not [path for path, data in again.items() if b"Lantern" in data]


def test_an_organisation_that_told_it_leaves_as_it_agreed(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    yes = {"use": "focal-point", "how_named": "named", **line.YES}
    known = {"oid": "O1", "name": "Lantern House", "pseudonym": "LAMP", "consents": [yes]}
    value = line.incident(
        organisations=[{**known, "descriptive_title": "a small group"}], information=[SOURCE]
    )
    event_id = line.saved(defender, value)
    assert defender.incidents.get(event_id, with_identities=True).organisations[0].name == (
        "Lantern House"
    )
    assert defender.incidents.get(event_id).organisations[0].name is None
    sealed = line.sealed(defender, contact, [event_id], out)
    named = json.loads(line.entries(sealed.path, own_card)["data/identities.json"])["persons"]
    assert [one["identity"] for one in named] == [{"real_name": "Lantern House"}]


def _with_files(drawer: Drawer, *items: dict[str, Any], **more: Any) -> str:
    event_id = line.saved(drawer, line.incident(evidence=list(items), **more))
    for item in items:
        stored = drawer.evidence.get(item["eid"], event_id)
        drawer.evidence.add(event_id, stored, io.BytesIO(b"\xff\xd8 picture"))
    return event_id


@pytest.mark.parametrize("contains", ["third-party faces", "voices", "documents with names"])
def test_a_file_with_people_on_it_stays_until_they_are_listed(
    defender: Drawer, contact: Contact, contains: str
) -> None:
    item = {"eid": "E1", "kind": "photograph", "description": "a crowd", "contains": [contains]}
    persons = [line.person("P1", how="named", identity={"real_name": "Tomas Brenn"})]
    confirmed = {**item, "shows": [], "shows_confirmed": "2026-11-20"}
    for unlisted in (item, confirmed):
        event_id = _with_files(defender, unlisted, persons=persons)
        composition = line.composed(defender, contact, [event_id])
        assert [one.because for one in composition.left_out] == ["holds-people-not-listed"]
        (listed,) = composition.records[0].projection.incident.evidence
        assert listed.description == "a crowd"
    event_id = _with_files(defender, {**item, "shows": [{"person": "P1"}]}, persons=persons)
    assert len(line.composed(defender, contact, [event_id]).evidence) == 1


def test_location_data_is_named_before_a_file_leaves(defender: Drawer, contact: Contact) -> None:
    item = {"eid": "E1", "kind": "photograph", "description": "a gate"}
    for contains, kind in (([], "rule-16"), (["location data"], "rule-16-place")):
        event_id = _with_files(defender, {**item, "contains": contains})
        with pytest.raises(InputError) as caught:
            compose(defender, contact.contact_id, [event_id], {"rule-29": BECAUSE})
        (problem, original) = caught.value.problems  # type: ignore[attr-defined] # SealRefusedError
        assert (problem.code, problem.kind) == ("rule-16:E1", kind)
        assert original.code == "original:E1"


def _described(composition: Composition) -> list[dict[str, Any]]:
    (record,) = composition.records
    made: list[dict[str, Any]] = msgspec.to_builtins(record.projection.incident.evidence)
    return [{name: one[name] for name in one if name != "eid"} for one in made]


def test_what_stays_does_not_tell_of_those_who_said_no(defender: Drawer, contact: Contact) -> None:
    told = {"kind": "photograph", "description": "two people", "captured_place": "Mill Street 4"}
    items: list[dict[str, Any]] = [
        {"eid": "E1", **told, "shows": [{"person": "P2"}]},
        {"eid": "E2", **told},
    ]
    event_id = _with_files(defender, *items, persons=[line.person("P1"), _refuser()])
    defender.evidence.add(
        event_id, Evidence(eid="E3", kind="video", description="a film"), io.BytesIO(b"film")
    )
    kept = line.composed(defender, contact, [event_id])
    assert _described(kept)[0] == {"kind": "photograph"}
    assert [one["description"] for one in _described(kept)[1:]] == ["two people", "a film"]
    without = line.composed(defender, contact, [event_id], without=["E1", "E3"])
    (listed,) = _described(without)
    assert listed["description"] == "two people"
    assert {(one.eid, one.because) for one in without.left_out} == {
        ("E1", "left-out"),
        ("E3", "left-out"),
    }


def test_an_item_without_a_file_keeps_its_description(defender: Drawer, contact: Contact) -> None:
    told = {"kind": "photograph", "description": "two people"}
    items: list[dict[str, Any]] = [
        {"eid": "E1", **told, "shows": [{"person": "P1"}]},
        {"eid": "E2", **told, "contains": ["third-party faces"]},
        {"eid": "E3", **told, "shows": [{"person": "P2"}]},
    ]
    value = line.incident(evidence=items, persons=[line.person("P1"), _refuser()])
    composition = line.composed(defender, contact, [line.saved(defender, value)])
    first, second, third = _described(composition)
    assert first["description"] == second["description"] == "two people"
    assert third == {"kind": "photograph"}


def test_a_reference_to_what_was_left_out_leads_nowhere() -> None:
    item = Evidence(eid="E1", kind="document")
    capture = Answer(value=(Ref(evidence="E1"),))
    act = Act(type="raid-seizure", fields={"inventory": capture, "present": capture})
    incident = Incident(format="defender-incident", version=1, evidence=(item,), acts=(act,))
    for left_out, expected in ((frozenset(), "evidence"), (frozenset({"E1"}), "masked")):
        choice = EvidenceChoice(left_out=left_out)
        made = project(incident, {}, {}, evidence=choice).incident
        for answer in made.acts[0].fields.values():
            assert isinstance(answer.value, tuple)
            assert list(msgspec.to_builtins(answer.value[0])) == [expected]


@pytest.mark.parametrize(
    "shared",
    [
        ["River Aid", "0badcafe", "{contact}", "{digest}"],
        {"value": ["other", "0badcafe", "{contact}", "{digest}"], "text": "see {digest}"},
    ],
)
def test_shared_with_tells_of_no_other_contact(
    defender: Drawer,
    desk: Drawer,
    contact: Contact,
    own_card: OwnCard,
    out: Path,
    shared: Any,
) -> None:
    other = line.met(defender, line.new_card(desk, "Lantern Network"))
    digest = other.held[0].digest
    filled = json.loads(
        json.dumps(shared).replace("{contact}", other.contact_id[:6]).replace("{digest}", digest)
    )
    consents = [{"use": "other-ngo", **line.YES, "shared_with": filled}]
    value = line.incident(
        persons=[line.person("P1", consents=consents)],
        steps_taken=[{"date": "2026-11-12", "to": "ngo", "how": f"card {digest}"}],
    )
    entries = _entries(defender, contact, own_card, out, value)
    for secret in (other.contact_id[:6], digest, "0badcafe"):
        assert not [path for path, data in entries.items() if secret.encode() in data]
    (incident,) = json.loads(entries["data/report.json"])["incidents"]
    assert incident["steps_taken"][0]["how"] == "card [a contact]"
    kept = incident["persons"][0]["consents"][1]["shared_with"]
    assert kept == (
        ["River Aid"]
        if isinstance(shared, list)
        else {"value": ["other"], "text": "see [a contact]"}
    )


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("Ilvana Korst Foundation", "[a person] Foundation"),
        ("Friends of Brenn", "Friends of Brenn"),
        ("Open Reeds", "Open Reeds"),
    ],
)
def test_the_name_of_an_organisation_names_nobody_who_is_not_named(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path, name: str, left: str
) -> None:
    yes = {"use": "focal-point", "how_named": "named", **line.YES}
    organisation = {
        "oid": "O1",
        "name": name,
        "pseudonym": "LAMP",
        "descriptive_title": "a small group",
        "roles": ["victim"],
        "consents": [yes],
    }
    tomas = line.person("P1", how="named", identity={"real_name": "Tomas Brenn"})
    value = line.incident(persons=[tomas, _refuser()], organisations=[organisation])
    entries = _entries(defender, contact, own_card, out, value)
    _, named = json.loads(entries["data/identities.json"])["persons"]
    assert named["identity"] == {"real_name": left}


def test_an_alias_names_nobody_else(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    aliases = ["brother of Ilvana Korst", "Tomek", "Ilvana's Tomas", "Brenn junior"]
    tomas = line.person(
        "P1", how="named", identity={"real_name": "Tomas Brenn", "aliases": aliases}
    )
    value = line.incident(persons=[tomas, _refuser()])
    entries = _entries(defender, contact, own_card, out, value)
    (named,) = json.loads(entries["data/identities.json"])["persons"]
    assert named["identity"] == {
        "real_name": "Tomas Brenn",
        "aliases": ["brother of [a person]", "Tomek", "[a person]'s Tomas", "Brenn junior"],
    }


@pytest.mark.parametrize(
    ("ids", "prefixes"),
    [
        (("reprisal-1", "reprisal-2"), ("reprisal-1:", "reprisal-2:")),
        (("reprisal-1", "reprisal-10"), ("reprisal-1:", "reprisal-10:")),
        (("a", "b"), ("a:", "b:")),
        (("0123456789ab", "1123456789ab"), ("01234567:", "11234567:")),
    ],
)
def test_one_confirmation_is_for_one_record(
    defender: Drawer, contact: Contact, ids: tuple[str, str], prefixes: tuple[str, str]
) -> None:
    conditional = {"use": "focal-point", "how_named": "named", **ONLY_IF}
    for event_id in ids:
        person = line.person("P1", how=None, consents=[conditional])
        line.saved(defender, line.incident(event_id=event_id, persons=[person]))
    codes = [f"{prefix}conditional:P1:focal-point" for prefix in prefixes]
    found = line.refused(defender, contact, ids)
    assert set(codes) <= set(found)
    accepted = dict.fromkeys((code for code in found if code != codes[1]), BECAUSE)
    assert line.refused(defender, contact, ids, accepted) == {codes[1]: True}


def test_what_changed_since_it_was_composed_is_not_sealed(
    defender: Drawer, contact: Contact, clock: line.Clock, out: Path
) -> None:
    review = {"use": "focal-point", "how_named": "named", **line.YES, "review_on": "2026-11-24"}
    person = line.person("P1", how=None, consents=[review], identity={"real_name": "Tomas Brenn"})
    event_id = line.saved(defender, line.incident(persons=[person]))
    clock.forward(hours=25)

    def withdraw() -> None:
        incident = defender.incidents.get(event_id, with_identities=True)
        (one,) = incident.persons
        consents = tuple(msgspec.structs.replace(c, value="no") for c in one.consents)
        changed = msgspec.structs.replace(one, consents=consents)
        defender.incidents.save(msgspec.structs.replace(incident, persons=(changed,)))

    def rewrite() -> None:
        incident = defender.incidents.get(event_id, with_identities=True)
        defender.incidents.save(msgspec.structs.replace(incident, narrative="Something else."))

    def hear_of_another() -> None:
        value = line.incident(persons=[line.person("P9", identity={"real_name": "Maro Quist"})])
        line.saved(defender, value)

    def end() -> None:
        defender.incidents.set_status(event_id, "withdrawn")

    def wait() -> None:
        clock.forward(days=3)

    composition = line.composed(defender, contact, [event_id])
    assert seal(defender, composition, out).path.exists()
    assert seal(defender, composition, out).path.exists(), "nothing changed but that it was sent"
    sealed = set(out.iterdir())
    for change in (rewrite, hear_of_another, withdraw):
        stale = line.composed(defender, contact, [event_id])
        change()
        with pytest.raises(InputError, match="changed-since-composed"):
            seal(defender, stale, out)
        if change is withdraw:
            assert line.refused(defender, contact, [event_id])["rule-1"] is False
    other = line.saved(defender, line.incident(persons=[person]))
    for change in (wait, end):
        stale = line.composed(defender, contact, [other], conditions=True)
        event_id = other
        change()
        with pytest.raises(InputError, match="changed-since-composed"):
            seal(defender, stale, out)
    assert set(out.iterdir()) == sealed


def _long(letter: str) -> dict[str, Any]:
    texts = dict.fromkeys(
        ("narrative", "impact", "stated_reason", "conflicting_accounts"), letter * 199_000
    )
    return line.incident(**texts)


def test_a_report_that_nobody_could_read_is_not_sealed(
    new_vaults: line.Vaults, own_card: OwnCard
) -> None:
    defender = new_vaults.drawer(size=64 * 1024 * 1024)
    contact = line.met(defender, own_card)
    cooling_off.switch(defender, on=False)
    # Four bytes each.
    ids = [line.saved(defender, _long("\U0001f54a")) for _ in range(6)]
    with pytest.raises(InputError, match="report-too-large"):
        compose(defender, contact.contact_id, ids, {})


def test_a_page_that_is_too_long_is_refused_before_anything_is_written(
    new_vaults: line.Vaults, own_card: OwnCard, out: Path
) -> None:
    defender = new_vaults.drawer(size=64 * 1024 * 1024)
    contact = line.met(defender, own_card)
    cooling_off.switch(defender, on=False)
    # In the page each of these takes five letters.
    ids = [line.saved(defender, _long("&")) for _ in range(5)]
    composition = compose(defender, contact.contact_id, ids, {})
    # Already where somebody would look at it, with what can be done about it.
    for work in (lambda: prepare(defender, composition), lambda: seal(defender, composition, out)):
        with pytest.raises(InputError) as caught:
            work()
        assert caught.value.code == "report-too-large"
        assert caught.value.facts == {"limit": 16, "why": "bag-entry-too-large"}
    assert list(out.iterdir()) == []
    assert {defender.incidents.get(one).record_status for one in ids} == {"ready"}


def test_a_container_that_no_reader_takes_is_not_begun(own_card: OwnCard) -> None:
    written = io.BytesIO()
    key = own_card.keys.signing
    small = bag.part("data/report.json", b"{}")
    large = dataclasses.replace(small, size=SMALL_ENTRY + 1)
    with pytest.raises(InputError, match="bag-entry-too-large"):
        bag.write(bag.KINDS["report"], [large], key, written)
    with pytest.raises(InputError, match="bag-too-many-entries"):
        bag.write(bag.KINDS["report"], [small] * 9_994, key, written)
    assert written.getvalue() == b""


def test_nothing_is_shown_by_accident(defender: Drawer, contact: Contact) -> None:
    tomas = line.person("P1", how="named", identity={"real_name": "Tomas Brenn"})
    event_id = line.saved(defender, line.incident(persons=[tomas], narrative="SECRET words"))
    composition = line.composed(defender, contact, [event_id])
    assert composition.records[0].decisions["P1"].extent is Extent.NAMED
    (record,) = composition.records
    for shown in (composition, record, record.projection, Elsewhere(names=("Tomas Brenn",))):
        text = f"{shown!r} {shown}"
        assert not [word for word in ("Tomas", "SECRET") if word in text]


def test_a_zone_is_no_name_and_a_name_is_no_zone(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    sofia = line.person("P1", identity={"real_name": "Sofia Brenn"})
    for zone, left in (("Europe/Sofia", "Europe/Sofia"), ("Mountain/Brenn", None)):
        value = line.incident(persons=[sofia], time_zone=zone, narrative="Born 19 years ago.")
        entries = _entries(defender, contact, own_card, out, value)
        assert json.loads(entries["data/report.json"])["incidents"][0].get("time_zone") == left


@pytest.mark.parametrize(
    "written", ["1981-07-19", "19.07.1981", "19/7/1981", "7/19/1981", "19 07 1981"]
)
def test_a_date_of_birth_in_the_text(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path, written: str
) -> None:
    person = line.person("P1", date_of_birth="1981-07-19")
    value = line.incident(persons=[person], narrative=f"Born {written}; asked on 19.7.2026.")
    entries = _entries(defender, contact, own_card, out, value)
    (incident,) = json.loads(entries["data/report.json"])["incidents"]
    assert incident["narrative"] == "Born [a date]; asked on 19.7.2026."
