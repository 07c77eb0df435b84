from __future__ import annotations

import msgspec

from defender_app.model.answers import Answer, Ref
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence, Information
from defender_app.model.incident import Act, Incident
from defender_app.model.person import AllegedPerpetrator, Organisation, Person
from defender_app.model.somebody import Somebody, everybody, without_evidence

HERON = Somebody("person", "p1")
LAKE = Somebody("organisation", "o1")


def incident() -> Incident:
    return Incident(
        format="defender-incident",
        version=1,
        persons=(Person(pid="p1", pseudonym="HERON"), Person(pid="p2")),
        organisations=(Organisation(oid="o1", name="Lake"),),
        alleged_perpetrators=(AllegedPerpetrator(ref=Ref(person="p1"), unit="gate"),),
        information=(Information(iid="i1", source=Ref(person="p1")),),
        evidence=(
            Evidence(
                eid="e1",
                shows=(Ref(person="p1"), Ref(person="p2")),
                shows_confirmed="2025-03-01",
            ),
        ),
        acts=(
            Act(
                type="interrogation",
                fields={
                    "one": Answer(value=Ref(person="p1")),
                    "many": Answer(value=(Ref(person="p1"), Ref(person="p2"))),
                    "word": Answer(value="p1"),
                },
            ),
        ),
    )


def test_somebody_is_found_and_changed() -> None:
    one = incident()
    assert everybody(one) == (HERON, Somebody("person", "p2"), LAKE)
    assert HERON.part(one) == one.persons[0]
    changed = HERON.changed(one, pseudonym="OTTER")
    assert [person.pseudonym for person in changed.persons] == ["OTTER", None]
    assert LAKE.changed(one, name="Sea").organisations[0].name == "Sea"


def test_nobody_is_left_alone() -> None:
    one = incident()
    ghost = Somebody("person", "p9")
    assert ghost.part(one) is None
    assert ghost.changed(one, pseudonym="X") is one
    assert ghost.without(one) is one
    assert ghost.with_consents(one, lambda _: (Consent(use="store"),)) is one


def test_consents_are_changed_and_an_emptied_list_is_absent() -> None:
    one = incident()
    given = HERON.with_consents(one, lambda _: (Consent(use="store", value="yes"),))
    assert given.persons[0].consents == (Consent(use="store", value="yes"),)
    assert HERON.with_consents(given, lambda _: ()) == one


def test_whoever_is_removed_leaves_no_reference_behind() -> None:
    left = HERON.without(incident())
    assert [person.pid for person in left.persons] == ["p2"]
    assert left.alleged_perpetrators == (AllegedPerpetrator(unit="gate"),)
    assert left.information == (Information(iid="i1"),)
    assert left.evidence == (Evidence(eid="e1", shows=(Ref(person="p2"),)),)
    assert left.acts[0].fields == {
        "many": Answer(value=(Ref(person="p2"),)),
        "word": Answer(value="p1"),
    }
    assert LAKE.without(left).organisations == ()


def test_evidence_that_is_removed_leaves_no_reference_behind() -> None:
    one = msgspec.structs.replace(
        incident(),
        evidence=(Evidence(eid="e1"), Evidence(eid="e2", derived_from="e1")),
        acts=(Act(type="interrogation", fields={"proof": Answer(value=(Ref(evidence="e1"),))}),),
    )
    left = without_evidence(one, "e1")
    assert left.evidence == (Evidence(eid="e2"),)
    assert left.acts[0].fields == {}
    assert without_evidence(left, "e2").evidence == ()
