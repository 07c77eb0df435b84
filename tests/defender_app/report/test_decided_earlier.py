"""What was decided holds for what it was decided about: not for what took its place since."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app.errors import InputError
from defender_app.focal.contacts import Contact
from defender_app.model.answers import Ref
from defender_app.report.compose import (
    SealRefusedError,
    agreed,
    check_unchanged,
    examine,
    standing,
)
from defender_app.report.composition import Examined, Wish
from defender_app.report.consent_gate import Extent
from defender_app.report.seal import seal
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.line import BECAUSE

FIRST, SECOND = "Goran Vestik", "Paulo Renderin"


def _official(name: str) -> dict[str, Any]:
    return {
        "kind": "individual",
        "unit": "Border police",
        "may_be_coerced": "no",
        "identity": {"real_name": name},
    }


def _looked(drawer: Drawer, contact: Contact, event_id: str, **more: Any) -> Examined:
    return examine(drawer, Wish(contact_id=contact.contact_id, event_ids=(event_id,), **more))


def _decided(
    drawer: Drawer, contact: Contact, event_id: str, *wanted: str
) -> tuple[dict[str, str], dict[str, str]]:
    """Every reason that is asked for and some more; with what each was about."""
    accepted = dict.fromkeys(wanted, BECAUSE)
    problems = _looked(drawer, contact, event_id, accepted=accepted).problems
    accepted |= {one.code: line.said(one.code) for one in problems}
    found = _looked(drawer, contact, event_id, accepted=accepted)
    assert not standing(found.problems, accepted)
    return accepted, {one.code: one.about for one in found.problems}


def _named(found: Examined) -> list[str | None]:
    (record,) = found.composition.records
    return [one.identity.real_name for one in record.projection.named]


def test_a_reason_for_one_official_is_none_for_another(defender: Drawer, contact: Contact) -> None:
    officials = [_official(FIRST), _official(SECOND)]
    value = line.incident(urgency="high", alleged_perpetrators=officials)
    event_id = line.saved(defender, value)
    accepted, about = _decided(defender, contact, event_id, "official:0", "official-sure:0")
    wish: dict[str, Any] = {"accepted": accepted, "about": about}
    assert _named(_looked(defender, contact, event_id, **wish)) == [FIRST]
    line.saved(defender, {**value, "event_id": event_id, "alleged_perpetrators": officials[::-1]})
    again = _looked(defender, contact, event_id, **wish)
    assert _named(again) == []
    assert not [code for code in again.composition.accepted if code.startswith("official")]
    # Whoever decides now, as on the command line, means whoever stands there now.
    assert _named(_looked(defender, contact, event_id, accepted=accepted)) == [SECOND]


def test_a_condition_that_was_said_anew_is_asked_again(defender: Drawer, contact: Contact) -> None:
    said = {"use": "focal-point", "how_named": "title-only", **line.YES, "value": "conditional"}

    def value(condition: str) -> dict[str, Any]:
        consents = [{**said, "conditions": condition}]
        return line.incident(
            urgency="high", persons=[line.person("P1", how=None, consents=consents)]
        )

    event_id = line.saved(defender, value("once she has left"))
    accepted, about = _decided(defender, contact, event_id)
    wish: dict[str, Any] = {"accepted": accepted, "about": about}
    code = "conditional:P1:focal-point"
    assert code in _looked(defender, contact, event_id, **wish).composition.accepted
    line.saved(defender, {**value("never before the trial"), "event_id": event_id})
    again = _looked(defender, contact, event_id, **wish)
    assert [one.code for one in standing(again.problems, again.composition.accepted)] == [code]
    assert again.composition.records[0].decisions["P1"].extent is Extent.NOTHING
    with pytest.raises(SealRefusedError):
        agreed(again)


def test_who_is_on_a_file_is_confirmed_again_when_the_list_changed(
    defender: Drawer, contact: Contact
) -> None:
    named = [
        line.person(pid, how="named", identity={"real_name": name})
        for pid, name in (("P1", "Ilvana Korst"), ("P2", "Tomas Brenn"))
    ]
    item = {"eid": "E1", "kind": "photograph", "shows": [{"person": "P1"}]}
    event_id = line.saved(defender, line.incident(urgency="high", persons=named, evidence=[item]))
    defender.evidence.add(event_id, defender.evidence.get("E1", event_id), io.BytesIO(b"picture"))
    accepted, about = _decided(defender, contact, event_id)
    wish: dict[str, Any] = {"accepted": accepted, "about": about}
    assert not standing(_looked(defender, contact, event_id, **wish).problems, accepted)
    record = defender.incidents.get(event_id, with_identities=True)
    more = tuple(
        msgspec.structs.replace(one, shows=(*one.shows, Ref(person="P2")))
        for one in record.evidence
    )
    defender.incidents.save(msgspec.structs.replace(record, evidence=more))
    again = _looked(defender, contact, event_id, **wish)
    left = standing(again.problems, again.composition.accepted)
    assert {one.code for one in left} == {"rule-16:E1", "original:E1"}


def test_another_word_in_the_same_text_is_not_decided_with_the_first(
    defender: Drawer, contact: Contact
) -> None:
    people = [line.person("P1", identity={"real_name": "Ann Li"}), line.person("P2", how=None)]
    value = line.incident(urgency="high", persons=people, narrative="Bo stood by. Li left.")
    event_id = line.saved(defender, value)
    accepted, about = _decided(defender, contact, event_id)
    (code,) = accepted
    people.append(line.person("P3", how=None, identity={"aliases": ["Bo"]}))
    line.saved(defender, {**value, "event_id": event_id, "persons": people})
    again = _looked(defender, contact, event_id, accepted={code: "word"}, about=about)
    (left,) = standing(again.problems, again.composition.accepted)
    assert left.excerpt is not None
    assert left.excerpt[1] == "Bo"
    (record,) = again.composition.records
    assert record.projection.incident.narrative == "[a person] stood by. Li left."


def test_a_name_in_what_was_said_to_be_a_word_is_masked(defender: Drawer, contact: Contact) -> None:
    people = [
        line.person("P1", identity={"real_name": "刘德"}),
        line.person("P2", how=None, identity={"real_name": "哥明"}),
    ]
    value = line.incident(urgency="high", persons=people, narrative="刘哥明说了话。")
    event_id = line.saved(defender, value)
    (asked,) = [one for one in _looked(defender, contact, event_id).problems if one.excerpt]
    found = _looked(defender, contact, event_id, accepted={asked.code: "word"})
    (record,) = found.composition.records
    assert record.projection.incident.narrative == "刘[a person]说了话。"


def test_a_word_is_asked_about_once_whatever_names_are_in_it(
    defender: Drawer, contact: Contact
) -> None:
    names = ("Ilva Torrenko", "Maro Quistmark", "Ann Li")
    people = [
        line.person(f"P{number}", identity={"real_name": name}) for number, name in enumerate(names)
    ]
    text = "the torrenkoquistmark group and Li"
    event_id = line.saved(defender, line.incident(urgency="high", persons=people, narrative=text))
    before = [one for one in _looked(defender, contact, event_id).problems if one.excerpt]
    assert [one.excerpt and one.excerpt[1] for one in before] == ["torrenkoquistmark", "Li"]
    first, second = (one.code for one in before)
    for accepted in ({first: "word", second: "name"}, {first: "name", second: "word"}):
        found = _looked(defender, contact, event_id, accepted=accepted)
        assert [one.code for one in found.problems if one.excerpt] == [first, second]
        (record,) = found.composition.records
        left = str(record.projection.incident.narrative)
        assert ("torrenkoquistmark" in left) is (accepted[first] == "word")
        assert left.endswith("Li") is (accepted[second] == "word")


def test_what_nobody_agreed_to_is_not_sealed(defender: Drawer, contact: Contact, out: Path) -> None:
    """There is no way to a file past what stands against it."""
    person = line.person("P1", how=None)
    event_id = line.saved(defender, line.incident(urgency="high", persons=[person]))
    found = _looked(defender, contact, event_id, accepted={"rule-1": BECAUSE})
    with pytest.raises(SealRefusedError) as caught:
        seal(defender, found.composition, out)
    assert [one.code for one in caught.value.problems] == ["rule-1"]
    forged = replace(found.composition, accepted={"rule-1": BECAUSE})
    with pytest.raises(SealRefusedError):
        seal(defender, forged, out)
    assert not list(out.iterdir())


def test_what_is_left_out_of_one_record_stays_in_the_other(
    defender: Drawer, contact: Contact
) -> None:
    """Records from elsewhere may call their people and files by the same ids."""
    events = []
    for _ in range(2):
        item = {"eid": "E1", "kind": "photograph", "description": "a gate"}
        value = line.incident(
            urgency="high", persons=[line.person("P1"), line.person("P2")], evidence=[item]
        )
        events.append(line.saved(defender, value))
        stored = defender.evidence.get("E1", events[-1])
        defender.evidence.add(events[-1], stored, io.BytesIO(b"picture"))
    first, second = events
    wish = Wish(
        contact_id=contact.contact_id,
        event_ids=(first, second),
        without=(f"{first}/P2",),
        evidence={f"{first}/E1": "left-out", f"{second}/E1": "original"},
    )
    accepted = {one.code: BECAUSE for one in examine(defender, wish).problems}
    assert sum("E1" in code for code in accepted) == 2
    made = agreed(examine(defender, replace(wish, accepted=accepted)))
    here, there = made.records
    assert here.decisions["P2"].because == "left-out"
    assert there.decisions["P2"].extent is Extent.TITLE_ONLY
    assert [(one.event_id, one.eid) for one in made.evidence] == [(second, "E1")]
    check_unchanged(defender, made)
    for key in (f"{first}/P9", "elsewhere/P1", f"{first}/"):
        with pytest.raises(InputError, match="seal-without"):
            examine(defender, replace(wish, without=(key,)))
