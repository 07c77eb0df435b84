"""What must not leave, leaves nowhere: every member of a record holds names, and none comes out."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app import wire
from defender_app.model import decode_incident
from defender_app.model.answers import Account, Answer, Ref
from defender_app.model.consent import Consent
from defender_app.model.incident import Act, EventLink, Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.report.consent_gate import decide
from defender_app.report.documents import Identities
from defender_app.report.record_rules import Elsewhere
from defender_app.report.redaction import EvidenceChoice, Projection, project
from tests.support import line
from tests.support.filled import Filler
from tests.support.repository import ROOT

TODAY = date(2026, 11, 21)
UID = "5eed" * 8
EVENT = "feed0123456789abcdef0123456789ab"
OTHER_EVENT = "0bad0123456789abcdef0123456789ab"
IDENTITY = Identity(
    real_name="Ilva Torrenko",
    aliases=("Iskra", "伊尔娃"),
    initials="I.T.",
    contact_channel="Signal +41 22 555 01 23, ilva@mail.example",
    safe_to_contact="only by Signal",
    safe_hours="after the evening news",
)
# Everything that points to the person, as a stranger would look for it.
SECRETS = [
    *("torrenko", "ilva", "iskra", "伊尔娃", "i.t.", "5550123", "555 01 23", "mail.example"),
    *("kestrel", UID, EVENT, OTHER_EVENT, "pid-secret-1", "eid-secret-1", "iid-secret-1"),
    *("1981-07-19", "maro", "quist", "bron", "keld", "lapland lake watch", "plover-9"),
    *("secret-name.jpg", "after the evening news"),
]
POISON = (
    "Ilva Torrenko, TORRENKO ilva's Iskra, 伊尔娃说 I.T. +41 22 555 01 23 ilva@mail.example "
    "KESTREL "
    f"{UID} {EVENT} {OTHER_EVENT} pid-secret-1 eid-secret-1 born 1981-07-19 Maro Quist PLOVER-9 "
    "Bron Keld Lapland Lake Watch secret-name.jpg"
)
ELSEWHERE = Elsewhere(
    names=("Maro Quist",),
    pseudonyms=("PLOVER-9",),
    ids=(OTHER_EVENT,),
    organisations=("Open Reeds",),
)
IDS = {
    "person": "pid-secret-1",
    "org": "oid-secret-1",
    "evidence": "eid-secret-1",
    "event": OTHER_EVENT,
    "Incident.event_id": EVENT,
    "Person.pid": "pid-secret-1",
    "Organisation.oid": "oid-secret-1",
    "Evidence.eid": "eid-secret-1",
    "Evidence.derived_from": "eid-secret-1",
    "Information.iid": "iid-secret-1",
    "Information.corroborates": "iid-secret-1",
}
WORDS = {"pid-secret-1": "QUARTZ", "oid-secret-1": "FLINT", "P1": "QUARTZ", "P2": "ONYX"}


def _filled(*consents: Consent) -> tuple[Incident, Filler]:
    filler = Filler(POISON, IDS)
    consent = filler.struct(Consent, use="other-ngo", value="yes")
    person = filler.struct(
        Person,
        uid=UID,
        pseudonym="KESTREL",
        identity=IDENTITY,
        date_of_birth="1981-07-19",
        roles=("victim",),
        consents=(*consents, consent),
    )
    organisation = filler.struct(
        Organisation,
        name="Lapland Lake Watch",
        pseudonym="MERLIN-3",
        roles=("victim",),
        consents=consents,
    )
    perpetrator = filler.struct(
        AllegedPerpetrator, identity=Identity(real_name="Bron Keld"), may_be_coerced="yes"
    )
    incident = filler.incident(
        persons=(person,),
        organisations=(organisation,),
        alleged_perpetrators=(perpetrator,),
        pattern_links=(EventLink(event=OTHER_EVENT),),
    )
    evidence = msgspec.structs.replace(
        incident.evidence[0], original_file_name="secret-name.jpg", crc32=12345
    )
    return msgspec.structs.replace(incident, evidence=(evidence,)), filler


def _projected(incident: Incident, **more: Any) -> Projection:
    decisions = decide(incident, today=TODAY)
    return project(
        incident, decisions, WORDS, evidence=more.pop("evidence", None), elsewhere=ELSEWHERE, **more
    )


def _focal(how: str) -> Consent:
    return Consent(use="focal-point", value="yes", how_named=how)


GIVEN = {
    "nothing": (),
    "title-only": (_focal("title-only"),),
    "initials": (_focal("initials"),),
    "named": (_focal("named"),),
    "contact": (_focal("title-only"), Consent(use="contact-back", value="yes")),
}


@pytest.mark.parametrize("how", GIVEN)
def test_no_member_lets_a_secret_out(how: str) -> None:
    incident, _ = _filled(*GIVEN[how])
    text = wire.encode(_projected(incident).incident).decode().casefold()
    found = [secret for secret in SECRETS if secret.casefold() in text]
    assert found == (["1981-07-19"] if how == "named" else [])


def test_every_text_that_may_leave_arrives() -> None:
    incident, filler = _filled(*GIVEN["title-only"])
    text = wire.encode(_projected(incident).incident).decode()
    lost = {where for where, marker in filler.markers.items() if marker not in text}
    assert lost == {
        "Evidence.acquired_by",
        "Evidence.acquired_from",
        "Evidence.original_file_name",
    }


def test_the_filled_incident_tells_of_every_member() -> None:
    incident, filler = _filled()
    assert len(filler.markers) > 150
    members = json.loads(wire.encode(incident))
    assert set(members) == set(Incident.__struct_fields__)
    for name in ("followup", "upr_tracking", "treaty_body_followup", "steps_taken", "information"):
        (part,) = members[name]
        kind = type(getattr(incident, name)[0])
        assert set(part) >= set(kind.__struct_fields__) - {"document"}


def test_a_person_who_may_not_leave_has_no_record_and_no_reference() -> None:
    incident, _ = _filled()
    made = json.loads(wire.encode(_projected(incident).incident))
    assert made.get("persons", []) == []
    assert made.get("organisations", []) == []
    assert '"person":' not in json.dumps(made)
    assert '"org":' not in json.dumps(made)
    masked = set(re.findall(r'"masked": "([^"]*)"', json.dumps(made)))
    assert masked == {"[a person]", "[an organisation]", "[another record]"}
    assert "QUARTZ" not in json.dumps(made)
    assert "FLINT" not in json.dumps(made)


def test_references_lead_to_the_fresh_ids_of_the_report() -> None:
    incident, _ = _filled(*GIVEN["title-only"])
    made = _projected(incident).incident
    (person,) = made.persons
    assert person.pseudonym == "QUARTZ"
    assert re.fullmatch("[0-9a-f]{32}", str(person.pid))
    assert person.pid != IDS["person"]
    text = wire.encode(made).decode()
    assert set(re.findall(r'"person":"([^"]*)"', text)) == {person.pid}
    (item,) = made.evidence
    assert set(re.findall(r'"evidence":"([^"]*)"', text)) == {item.eid}
    (account,) = made.information
    assert account.corroborates == account.iid
    assert made.event_id not in {EVENT, None}


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("nothing", None),
        ("title-only", None),
        ("initials", {"initials": "I.T."}),
        ("named", {"real_name": "Ilva Torrenko", "aliases": ["Iskra", "伊尔娃"]}),
        (
            "contact",
            {
                "contact_channel": IDENTITY.contact_channel,
                "safe_to_contact": IDENTITY.safe_to_contact,
                "safe_hours": IDENTITY.safe_hours,
            },
        ),
    ],
)
def test_identities_hold_exactly_what_was_agreed(how: str, expected: dict[str, Any] | None) -> None:
    incident, _ = _filled(*GIVEN[how])
    projection = _projected(incident)
    if expected is None:
        assert projection.named == ()
        return
    named, *others = projection.named
    assert [one.identity.real_name for one in others] == ["Lapland Lake Watch"] * (how == "named")
    assert json.loads(wire.encode(named.identity)) == expected
    assert (named.pseudonym, named.id) == ("QUARTZ", projection.incident.persons[0].pid)


def test_initials_are_never_derived() -> None:
    identity = msgspec.structs.replace(IDENTITY, initials=None)
    person = Person(pid="P1", identity=identity, consents=GIVEN["initials"])
    assert _projected(_with(person)).named == ()


def _with(*persons: Person, **more: Any) -> Incident:
    return Incident(format="defender-incident", version=1, persons=persons, **more)


def test_a_contact_never_tells_of_somebody_else() -> None:
    contact = Identity(
        contact_channel="through Nell Ovarra, +41 22 777 88 99 or ilva@mail.example",
        real_name="Ilva Torrenko",
        safe_hours="when Nell is out, not when Maro is",
    )
    first = Person(pid="P1", identity=contact, consents=GIVEN["contact"])
    second = Person(
        pid="P2", identity=Identity(real_name="Nell Ovarra", contact_channel="0227778899")
    )
    (named,) = _projected(_with(first, second)).named
    assert named.identity == Identity(
        contact_channel="through [a person], [a contact] or ilva@mail.example",
        safe_hours="when [a person] is out, not when [a person] is",
    )


def test_people_who_share_a_name_are_not_taken_for_each_other() -> None:
    first = Person(pid="P1", identity=Identity(real_name="Beda Quennor"), consents=GIVEN["named"])
    second = Person(pid="P2", identity=Identity(real_name="Ysoline Quennor"))
    made = _projected(_with(first, second, narrative="Quennor and Beda Quennor, Ysoline"))
    assert made.incident.narrative == "[a person] and QUARTZ, [a person]"
    (named,) = made.named
    assert named.identity.real_name == "Beda Quennor"


@pytest.mark.parametrize("name", ["lawyer", "journalist", "Victim", "En", "Other", "XW", "Yes"])
def test_names_that_are_words_or_ids_leave_no_hole(name: str) -> None:
    person = Person(
        pid="P1",
        identity=Identity(real_name=name),
        consents=GIVEN["title-only"],
        roles=("victim",),
        hrd_field=("lawyer", "journalist"),
        occupation=f"{name} at a school",
    )
    incident = _with(
        person,
        country="XW",
        ongoing="yes",
        narrative=f"They called {name.upper()}.",
        narrative_language="en",
        time_zone=f"Place/{name}",
    )
    made = _projected(incident).incident
    assert made.narrative == "They called QUARTZ."
    assert made.persons[0].occupation == "QUARTZ at a school"
    assert made.persons[0].hrd_field == ("lawyer", "journalist")
    assert (made.country, made.ongoing, made.narrative_language) == ("XW", "yes", "en")
    assert name not in str(made.time_zone)


def test_values_that_look_like_ids_are_masked_where_text_is_meant() -> None:
    person = Person(
        pid="P1",
        identity=Identity(real_name="torrenko", contact_channel="254712345678"),
        consents=GIVEN["title-only"],
        status_now="254712345678",
    )
    capture = {"url": "254712345678", "method": "torrenko"}
    incident = decode_incident(
        json.dumps(
            {
                **json.loads(wire.encode(_with(person))),
                "evidence": [{"eid": "E1", "web_capture": capture, "media_type": "torrenko"}],
                "alleged_perpetrators": [{"degree": "torrenko"}],
                "narrative_language": "en-torrenko",
                "acts": [{"type": "torrenko", "fields": {"torrenko": {"value": "torrenko"}}}],
            }
        ).encode()
    )
    text = wire.encode(_projected(incident).incident).decode()
    assert "torrenko" not in text
    assert "254712345678" not in text


def test_answers_in_every_form_are_masked() -> None:
    ilva = IDENTITY.real_name
    acts = (
        Act(
            type="other",
            fields={
                "what_happened": Answer(value=f"by {ilva}", text=f"{ilva}", precision=f"{ilva}"),
                "unknown_field": Answer(value=ilva),
            },
        ),
        Act(
            type="raid-seizure",
            fields={
                "present": Answer(value=(Ref(person="P1"), Ref(masked=f"{ilva}"), f"{ilva}")),
                "items": Answer(none=f"{ilva}"),
            },
        ),
    )
    person = Person(pid="P1", identity=IDENTITY)
    text = wire.encode(_projected(_with(person, acts=acts)).incident).decode()
    assert "Torrenko" not in text
    assert "unknown_field" not in text


def test_agencies_leave_as_they_are_and_private_organisations_by_pseudonym() -> None:
    incident = _with(
        organisations=(
            Organisation(oid="O1", name="Harrow Vale police", pseudonym="AGENCY-WORD"),
            Organisation(
                oid="oid-secret-1",
                name="Open Reeds",
                pseudonym="REED-1",
                roles=("victim",),
                consents=GIVEN["named"],
            ),
            Organisation(oid="O3", name="Quiet Circle", roles=("source",)),
        ),
        narrative="The harrow vale police came to OPEN REEDS and the Quiet  Circle, REED-1.",
    )
    made = _projected(incident)
    police, reeds = made.incident.organisations
    assert (police.name, police.pseudonym) == ("Harrow Vale police", None)
    assert (reeds.name, reeds.pseudonym) == (None, "FLINT")
    assert made.incident.narrative == (
        "The harrow vale police came to FLINT and the [an organisation], FLINT."
    )
    (named,) = made.named
    assert (named.pseudonym, named.identity) == ("FLINT", Identity(real_name="Open Reeds"))


def test_an_organisation_without_a_known_name_is_no_mistake() -> None:
    nameless = Organisation(
        oid="oid-secret-1", name=Answer(none="unknown"), roles=("victim",), consents=GIVEN["named"]
    )
    made = _projected(_with(organisations=(nameless,)))
    assert made.named == ()
    assert made.incident.organisations[0].name is None


def test_shared_with_keeps_names_and_drops_ids_of_contacts() -> None:
    listed = ("0123456789abcdef", "3fa9c2", "River Aid", "Iskra")
    consent = Consent(use="other-ngo", value="yes", shared_with=listed)
    person = Person(pid="P1", identity=IDENTITY, consents=(*GIVEN["title-only"], consent))
    made = _projected(_with(person)).incident.persons[0].consents[1]
    assert made.shared_with == ("River Aid", "QUARTZ")


def test_hash_and_size_leave_only_with_the_file() -> None:
    incident, _ = _filled(*GIVEN["title-only"])
    (kept,) = _projected(
        incident, evidence=EvidenceChoice(files=frozenset({"eid-secret-1"}))
    ).incident.evidence
    assert (kept.sha256, kept.size) == ("a" * 64, 7)
    (listed,) = _projected(incident).incident.evidence
    assert (listed.sha256, listed.size, listed.crc32) == (None, None, None)


def test_two_projections_share_no_id() -> None:
    incident, _ = _filled(*GIVEN["named"])
    ids = [
        set(re.findall("[0-9a-f]{32}", wire.encode(_projected(incident).incident).decode()))
        for _ in range(2)
    ]
    assert ids[0]
    assert not (ids[0] & ids[1]) - {"a" * 32}


def test_what_is_projected_fits_the_published_schema() -> None:
    schema = json.loads((ROOT / "docs" / "schema" / "report.schema.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator({**schema, "$ref": "#/$defs/Incident"})
    value = line.incident(
        persons=[line.person("P1", how=None), line.person("P2", how="named")],
        information=[{"source": {"person": "P1"}, "material": "interview"}],
        steps_taken=[{"to": "police", "how": "by letter"}],
    )
    incident = decode_incident(json.dumps(value).encode())
    made = json.loads(wire.encode(_projected(incident).incident))
    validator.validate(made)


LETTERS = st.characters(categories=["Lu", "Ll", "Lo"], max_codepoint=0xFFFF)
WORD = st.text(LETTERS, min_size=3, max_size=8)


@settings(max_examples=60)
@given(WORD, WORD, st.text(max_size=30), st.sampled_from(sorted(GIVEN)))
def test_no_generated_name_leaves(first: str, last: str, text: str, how: str) -> None:
    name = f"{first} {last}"
    person = Person(pid="P1", identity=Identity(real_name=name), consents=GIVEN[how])
    incident = _with(person, narrative=f"{text} {name} {text}", impact=f"({last}, {first})")
    made = _projected(incident).incident
    stands = "[a person]" if how == "nothing" else "QUARTZ"
    assert name not in str(made.narrative).replace(stands, "")
    assert stands in str(made.narrative)
    assert stands in str(made.impact)


def test_other_peoples_names_in_the_vault_are_masked_too(
    defender: Any, contact: Any, own_card: Any, out: Path
) -> None:
    line.saved(
        defender,
        line.incident(
            persons=[line.person("P9", pseudonym="SNIPE", identity={"real_name": "Maro Quist"})],
            organisations=[
                {
                    "oid": "O9",
                    "name": "Open Gate",
                    "pseudonym": "GATE-1",
                    "roles": ["victim"],
                    "descriptive_title": "a small group",
                }
            ],
        ),
    )
    value = line.incident(
        narrative="MARO quist of the Open Gate saw it, as SNIPE says. The gate was open.",
        steps_taken=[{"to": "police", "answer": "They asked for Quist."}],
    )
    sealed = line.sealed(defender, contact, [line.saved(defender, value)], out)
    report = json.loads(line.entries(sealed.path, own_card)["data/report.json"])
    (incident,) = report["incidents"]
    assert incident["narrative"] == (
        "[a person] of the [an organisation] saw it, as [a person] says. The gate was open."
    )
    assert incident["steps_taken"][0]["answer"] == "They asked for [a person]."


def test_a_blamed_agency_keeps_its_name_in_every_record(
    defender: Any, contact: Any, own_card: Any, out: Path
) -> None:
    police = {"oid": "O1", "name": "Harrow Vale police", "roles": ["alleged-perpetrator"]}
    blamed = {"kind": "agency", "ref": {"org": "O1"}, "unit": "Harrow Vale police"}
    value = line.incident(
        narrative="The Harrow Vale police came.",
        organisations=[police],
        alleged_perpetrators=[{**blamed, "identity": {"real_name": "Bron Keld"}}],
        stated_reason="Sergeant KELD read it out.",
    )
    ids = [line.saved(defender, value), line.saved(defender, {**value, "alleged_perpetrators": []})]
    for event_id in ids:
        sealed = line.sealed(defender, contact, [event_id], out)
        entries = line.entries(sealed.path, own_card)
        (incident,) = json.loads(entries["data/report.json"])["incidents"]
        assert incident["organisations"][0]["name"] == "Harrow Vale police"
        assert incident["narrative"] == "The Harrow Vale police came."
        assert incident["stated_reason"] == "Sergeant [an official] read it out."
        assert b"eld" not in entries.get("data/identities.json", b"")


def test_identities_are_encoded_without_absent_members() -> None:
    incident, _ = _filled(*GIVEN["initials"])
    body = wire.encode(Identities(persons=_projected(incident).named)).decode()
    assert "null" not in body
    assert "Torrenko" not in body


def test_who_says_otherwise_leaves_without_names() -> None:
    person = Person(
        pid="P1", identity=Identity(real_name="Sofia Torrenko"), consents=GIVEN["title-only"]
    )
    told = Account(value=40, precision="at-least", by="Sofia Torrenko and the police")
    count = Answer(value=300, precision="estimate", by="Torrenko", accounts=(told,))
    act = Act(type="associates-targeted", fields={"count": count})
    made = _projected(_with(person, affected_count=count, acts=(act,))).incident
    for left in (made.affected_count, made.acts[0].fields["count"]):
        assert isinstance(left, Answer)
        assert (left.value, left.precision) == (300, "estimate")
        assert [(one.value, one.precision) for one in left.accounts] == [(40, "at-least")]
        assert "Torrenko" not in repr(left)
        assert "the police" in repr(left)
