"""An act that turns out to be of another type keeps the answers that fit it."""

from __future__ import annotations

import msgspec
import pytest

from defender_app.model import Act, Answer, Incident, Organisation, Person, Ref, validate
from defender_app.model.retyping import retyped
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples

_TYPES = tuple(taxonomy().types)
_SOME = 5


@pytest.mark.parametrize("number", range(len(samples())))
def test_whatever_an_act_becomes_the_record_stays_valid(number: int) -> None:
    told = samples()[number].incident
    for index, act in enumerate(told.acts):
        # Each sample becomes some of the types; together they become all of them.
        for type_id in _TYPES[number % _SOME :: _SOME]:
            changed, lost = retyped(act, type_id)
            acts = (*told.acts[:index], changed, *told.acts[index + 1 :])
            found = validate(msgspec.structs.replace(told, acts=acts), training=True)
            assert not found, (type_id, found)
            assert set(lost) | set(changed.fields) == set(act.fields)
            assert changed.attributes == act.attributes


def test_what_is_kept_is_kept_as_it_was() -> None:
    answer = Answer(value="2025-03-01", precision="estimate")
    act = Act(type="interrogation-summons", fields={"agency": Answer(value=Ref(org="O1"))})
    changed, lost = retyped(act, "arrest-detention")
    assert changed.fields == act.fields
    assert lost == ()
    act = Act(type="airport-border-stop", fields={"no_such_field": answer})
    assert retyped(act, "exit-ban") == (Act(type="exit-ban"), ("no_such_field",))


def test_an_act_of_a_later_version_loses_what_nobody_knows() -> None:
    act = Act(type="not-known-yet", fields={"agency": Answer(none="unknown")})
    assert retyped(act, "exit-ban").lost == ("agency",)


def _problems(sender: Ref) -> list[str]:
    act = Act(type="enforced-disappearance", fields={"submitter": Answer(value=sender)})
    record = Incident(
        format="defender-incident",
        version=1,
        event_id="E1",
        acts=(act,),
        persons=(Person(pid="P1", pseudonym="HERON"),),
        organisations=(Organisation(oid="O1", name="Desk"),),
    )
    return [path for path, _ in validate(record, training=True)]


def test_an_organisation_too_can_send_a_report() -> None:
    assert _problems(Ref(person="P1")) == _problems(Ref(org="O1")) == []
    for wrong in (Ref(org="O2"), Ref(person="O1"), Ref(event="E1"), Ref(none="unknown")):
        assert _problems(wrong)
