from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.errors import InputError
from defender_app.focal import actions, cases, events, projection, typed_names
from defender_app.focal.actions import Action, Wish
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation
from defender_app.report.consent_gate import Extent
from defender_app.report.documents import Identities, NamedPerson, Notice
from defender_app.vault.drawer import Drawer
from tests.support import desk as scenes
from tests.support import line
from tests.support.judged import NOBODY, TODAY, USES, agrees, consent, incident, person, report

NAMES = ("Zyxqu Vokjiw", "彧翀翊", "གངཉཏ་ཐདནཔ", "ثخذض ظغطص", "Жшщюя Бдлф", "ฆฌญฎฏฐ")
TOLD = {"value": "yes", "explained": ["government-will-know", "may-be-published", "can-refuse"]}
CONTACT = "qzxv@kwjz.example"


def bare(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(one for one in folded if one.isalnum())


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_nobody_who_did_not_agree_is_in_any_byte(data: st.DataObject) -> None:
    action = data.draw(st.sampled_from(sorted(Action)))
    named = data.draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=4))
    people, identities = [], []
    for place, name in enumerate(named):
        pid = f"{place:032x}"
        uses = data.draw(st.lists(st.sampled_from(USES[1:]), unique=True))
        role = data.draw(st.sampled_from(["victim", "witness"])) if place else "victim"
        if data.draw(st.booleans()):
            uses = list(USES[1:])
        # A pseudonym that is the name itself names nobody.
        word = data.draw(st.sampled_from([f"WORD{place}", name]))
        people.append(agrees(pid, *uses, roles=(role,), pseudonym=word, descriptive_title=name))
        known = Identity(real_name=name, contact_channel=f"{place}{CONTACT}")
        identities.append(NamedPerson(id=pid, pseudonym=word, identity=known))
    text = " then ".join((*named, *(f"{place}{CONTACT}" for place in range(len(named)))))
    official = AllegedPerpetrator(unit=named[0], rank="Colonel")
    found = incident(
        *people, narrative=text, title=named[-1], alleged_perpetrators=(official,),
        organisations=(Organisation(oid="o" * 32, name=f"Police of {named[0]}"),),
    )  # fmt: skip
    whole = report(found)
    wish = Wish(action=action, recipient="Lake Watch")
    verdict = actions.judge(whole, found, wish, today=TODAY, ended=NOBODY)
    if not verdict.allowed:
        return
    made = projection.of_report(whole, Identities(persons=tuple(identities)), [verdict])
    outside = bare(json.dumps(json.loads(msgspec.json.encode(made.incidents)), ensure_ascii=False))
    given_ = bare(json.dumps(json.loads(msgspec.json.encode(made.named)), ensure_ascii=False))
    for one in identities:
        name = bare(one.identity.real_name or "")
        assert name not in outside
        assert bare(one.identity.contact_channel or "") not in outside + given_
        assert (name in given_) == (verdict.extents[one.id] is Extent.NAMED)
    assert set(made.extents) == {str(one.pid) for one in made.incidents[0].persons}


def twice(first: projection.Projected, verdicts: Any) -> bytes:
    """The same projected once more, without the ids, which are new each time."""
    again = projection.of_report(
        report(*first.incidents), Identities(persons=first.named), verdicts
    )
    return msgspec.json.encode([(one.narrative, one.title) for one in again.incidents])


def test_a_second_time_changes_nothing_more() -> None:
    people = (agrees("a" * 32, "un-confidential"), person("b" * 32, roles=("witness",)))
    found = incident(*people, narrative=f"{'A' * 32} saw B. {'B' * 32} left.", title="Stopped")
    whole = report(found)
    wish = Wish(action=Action.CONFIDE)
    verdict = actions.judge(whole, found, wish, today=TODAY, ended=NOBODY)
    first = projection.of_report(whole, Identities(persons=()), [verdict])
    assert first.incidents[0].narrative == f"{'A' * 32} saw B. [a person] left."
    (again,) = first.incidents
    second = actions.judge(report(again), again, wish, today=TODAY, ended=NOBODY)
    assert twice(first, [second]) == msgspec.json.encode([(again.narrative, again.title)])


def test_files_leave_only_where_everybody_on_them_is_named() -> None:
    here, there = agrees("a" * 32, "government-letter", "un-public-name"), person("b" * 32)
    there = msgspec.structs.replace(there, roles=("witness",))
    items = tuple(
        Evidence(eid=f"{n}" * 32, kind="photograph", description="At the gate", shows=shows)
        for n, shows in enumerate(((Ref(person="a" * 32),), (Ref(person="b" * 32),), ()), 1)
    )
    whole = msgspec.structs.replace(
        report(incident(here, there, evidence=items)),
        files={f"{n}" * 32: f"data/evidence/00{n}.jpg" for n in (1, 2, 3)},
    )
    found = whole.incidents[0]
    wish = Wish(action=Action.LETTER_NAMED)
    verdict = actions.judge(whole, found, wish, today=TODAY, ended=NOBODY)
    made = projection.of_report(whole, Identities(persons=()), [verdict])
    assert sorted(made.files.values()) == ["data/evidence/001.jpg", "data/evidence/003.jpg"]
    told = {item.description for item in made.incidents[0].evidence}
    assert told == {"At the gate", None}
    path = frozenset({"data/evidence/003.jpg"})
    less = projection.of_report(whole, Identities(persons=()), [verdict], without_files=path)
    assert list(less.files.values()) == ["data/evidence/001.jpg"]


@pytest.fixture
def named_case(desk: Drawer, defender: Drawer, contact: Contact, out: Path) -> Case:
    """A case of somebody who agreed to be named in a letter, and of somebody who did not."""
    heron = scenes.heron()
    heron["identity"] = {
        "real_name": "Zyxqu Vokjiw", "initials": "Z. V.", "contact_channel": CONTACT
    }  # fmt: skip
    heron["consents"] = [
        *({**one, "how_named": "named"} for one in heron["consents"][:1]),
        *scenes.consents(
            un_confidential="yes", government_letter=TOLD, un_public_name=TOLD, contact_back="yes"
        ),
    ]
    otter = scenes.otter()
    path = scenes.send(defender, contact, out, persons=[heron, otter], narrative="HERON saw OTTER")
    return scenes.take_in(desk, path)


def test_a_case_through_the_gate(desk: Drawer, named_case: Case) -> None:
    letter = Wish(action=Action.LETTER_NAMED)
    made = projection.project(desk, named_case, letter)
    word = made.incidents[0].persons[0].pseudonym
    assert made.incidents[0].narrative == f"{word} saw [a person]"
    assert [one.identity.real_name for one in made.named] == ["Zyxqu Vokjiw"]
    assert not any(one.identity.contact_channel for one in made.named)
    assert len(made.left_out) == 1
    assert "Zyxqu" not in repr(made)
    assert actions.NAME_NOT_HERE not in made.verdicts[0].says
    own = projection.project(desk, named_case, Wish(action=Action.OWN_FILE))
    assert [one.identity.contact_channel for one in own.named] == [CONTACT]
    with pytest.raises(InputError) as refused:
        projection.project(desk, named_case, Wish(action=Action.SG_NAMED))
    assert refused.value.code == "action-refused"
    assert refused.value.facts == {"action": "sg-named", "count": 1, "first": "not-asked"}


def test_what_somebody_typed_is_searched_for_names(desk: Drawer, named_case: Case) -> None:
    letter, confide = (Wish(action=one) for one in (Action.LETTER_NAMED, Action.CONFIDE))
    allowed = typed_names.masker(desk, [named_case], letter)
    assert not allowed.finds("Reportedly, Zyxqu Vokjiw (Z. V.) was stopped.")
    assert allowed.finds(f"Write to {CONTACT}")
    for wish in (confide, Wish(action=Action.SG_NAMED)):
        found = typed_names.masker(desk, [named_case], wish)
        for text in ("Zyxqu Vokjiw", "ms vokjiw", "ZYXQU", CONTACT):
            assert found.finds(f"Reportedly, {text} was stopped."), text
        assert not found.finds("Reportedly, a defender was stopped at the gate.")
    event = str(cases.report(desk, named_case).incidents[0].event_id)
    without = typed_names.masker(
        desk, [named_case], Wish(action=letter.action, without=frozenset({event}))
    )
    assert without.finds("Zyxqu Vokjiw")


def test_names_of_joined_reports_are_looked_for_as_well(
    desk: Drawer, defender: Drawer, contact: Contact, out: Path, named_case: Case
) -> None:
    told = "Vokjiw was there"
    path = scenes.send(defender, contact, out, narrative=told)
    other = scenes.take_in(desk, path)
    wish = Wish(action=Action.CONFIDE)
    assert projection.project(desk, other, wish).incidents[0].narrative in {
        told,
        "[a person] was there",
    }
    events.join(desk, [named_case.case_id, other.case_id], "the same gate")
    assert projection.project(desk, other, wish).incidents[0].narrative == "[a person] was there"


def test_a_case_that_ended_is_refused_with_the_way_on(desk: Drawer, named_case: Case) -> None:
    letter, keep = (Wish(action=one) for one in (Action.LETTER_NAMED, Action.OWN_FILE))

    def refused(case: Case, wish: Wish) -> tuple[str, ...]:
        (verdict,) = actions.judge_case(desk, case, wish)
        assert verdict.allowed is not bool(verdict.refused)
        return verdict.refused

    archived = msgspec.structs.replace(named_case, status="archived-no-consent")
    assert refused(archived, letter) == refused(archived, keep) == ("archived-no-consent",)
    withdrawn = msgspec.structs.replace(named_case, status="withdrawn")
    assert refused(withdrawn, letter) == ("case-withdrawn",)
    unproven = msgspec.structs.replace(named_case, unproven=("correction-unproven",))
    assert refused(unproven, letter) == ("correction-unproven",)
    assert refused(unproven, keep) == ()
    other = msgspec.structs.replace(named_case, training=not named_case.training)
    assert refused(other, letter) == ("wrong-mode",)


def test_word_of_a_withdrawal_that_is_not_proven_is_said(desk: Drawer, named_case: Case) -> None:
    notice = Notice(
        kind="withdrawal",
        report_ids=(named_case.report_id,),
        to="",
        from_="",
        training=True,
        date="2026-11-21",
    )
    taken = cases.TakenNotice(notice=notice, sha256="0" * 64, taken_on="", proven=False)
    doubtful = msgspec.structs.replace(named_case, notices=(taken,))
    (verdict,) = actions.judge_case(desk, doubtful, Wish(action=Action.LETTER_NAMED))
    assert verdict.allowed
    assert verdict.says[0] == actions.WITHDRAWAL_UNPROVEN
    proven = msgspec.structs.replace(taken, proven=True)
    ended = msgspec.structs.replace(named_case, notices=(proven,))
    (refused,) = actions.judge_case(desk, ended, Wish(action=Action.OWN_FILE))
    assert refused.refused == (actions.WITHDRAWN,)


def test_a_correction_counts_instead_of_what_it_corrects(
    desk: Drawer, defender: Drawer, contact: Contact, out: Path
) -> None:
    event_id = line.saved(defender, scenes.incident())
    first = line.sealed(defender, contact, [event_id], out)
    old = scenes.take_in(desk, first.path)
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    new = scenes.take_in(desk, second.path)
    wish = Wish(action=Action.CONFIDE)
    assert actions.judge_case(desk, old, wish)[0].refused == ("case-superseded",)
    assert actions.newer(desk, old) == new
    assert actions.judge_case(desk, new, wish)[0].allowed


def test_a_name_that_did_not_come_is_asked_for(
    desk: Drawer, defender: Drawer, contact: Contact, out: Path
) -> None:
    said = scenes.consents(government_letter=TOLD, un_public_name=TOLD)
    case = scenes.take_in(
        desk, scenes.send(defender, contact, out, persons=[line.person("P1", consents=said)])
    )
    (verdict,) = actions.judge_case(desk, case, Wish(action=Action.LETTER_NAMED))
    assert verdict.allowed
    assert actions.NAME_NOT_HERE in verdict.says


def test_an_incident_that_is_left_out_stops_nothing(
    desk: Drawer, defender: Drawer, contact: Contact, out: Path
) -> None:
    silent = line.person("P1", consents=scenes.consents(un_confidential="no"))
    ids = [
        line.saved(defender, one) for one in (scenes.incident(), line.incident(persons=[silent]))
    ]
    case = scenes.take_in(desk, line.sealed(defender, contact, ids, out).path)
    wish = Wish(action=Action.CONFIDE)
    verdicts = actions.judge_case(desk, case, wish)
    assert sorted(one.allowed for one in verdicts) == [False, True]
    with pytest.raises(InputError) as refused:
        projection.project(desk, case, wish)
    assert refused.value.facts["count"] == 1
    events_ = frozenset(one.event for one in verdicts if not one.allowed)
    less = Wish(action=Action.CONFIDE, without=events_)
    assert len(projection.project(desk, case, less).incidents) == 1
    every = Wish(action=Action.CONFIDE, without=frozenset(one.event for one in verdicts))
    with pytest.raises(InputError) as nothing:
        actions.check(every, actions.judge_case(desk, case, every))
    assert nothing.value.facts["first"] == actions.NOBODY_LEFT


def test_somebody_with_a_condition_leaves_once_it_is_met() -> None:
    found = incident(person("a", consent("focal-point"), consent("un-confidential", "conditional")))
    met = Wish(action=Action.CONFIDE, met=frozenset({("a", "un-confidential")}))
    verdict = actions.judge(report(found), found, met, today=TODAY, ended=NOBODY)
    assert (
        len(projection.of_report(report(found), Identities(persons=()), [verdict]).incidents) == 1
    )
    unmet = actions.judge(
        report(found), found, Wish(action=Action.CONFIDE), today=TODAY, ended=NOBODY
    )
    with pytest.raises(InputError):
        actions.check(met, [unmet])
