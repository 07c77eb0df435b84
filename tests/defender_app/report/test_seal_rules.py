"""The safety rules at sealing: warnings need a reason, enforced rules take none."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from defender_app.errors import InputError
from defender_app.focal import contacts, revocations
from defender_app.focal.card import revoke
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.evidence import Evidence
from defender_app.report import cooling_off
from defender_app.report.compose import Composition, compose
from defender_app.report.consent_gate import Extent
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.line import BECAUSE

CONDITION = {
    "use": "focal-point",
    **line.YES,
    "value": "conditional",
    "how_named": "named",
    "conditions": "only if she is arrested",
}
REVIEW = {"use": "focal-point", **line.YES, "how_named": "named", "review_on": "2026-11-20"}


@pytest.fixture(autouse=True)
def slept_on_it(defender: Drawer) -> None:
    """Only the tests of rule 29 want to hear of it."""
    cooling_off.switch(defender, on=False)


def _saved(drawer: Drawer, **changes: Any) -> str:
    return line.saved(drawer, line.incident(**changes))


def _composed(
    drawer: Drawer, contact: Contact, event_id: str, *accepted: str, without: tuple[str, ...] = ()
) -> Composition:
    reasons = dict.fromkeys(accepted, BECAUSE)
    return compose(drawer, contact.contact_id, [event_id], reasons, without=without)


def _extents(composition: Composition) -> dict[str, Extent]:
    (record,) = composition.records
    return {key: decision.extent for key, decision in record.decisions.items()}


def test_a_complete_record_has_nothing_against_it(defender: Drawer, contact: Contact) -> None:
    composition = _composed(defender, contact, _saved(defender))
    assert composition.accepted == {}
    assert _extents(composition) == {"P1": Extent.TITLE_ONLY}


def test_rule_14_a_card_nobody_compared(defender: Drawer, own_card: OwnCard) -> None:
    contact = line.met(defender, own_card, verified=False)
    event_id = _saved(defender)
    assert line.refused(defender, contact, [event_id]) == {"rule-14": True}
    for empty in ("", " ", "\n\t\u00a0"):
        assert line.refused(defender, contact, [event_id], {"rule-14": empty})
    assert _composed(defender, contact, event_id, "rule-14").accepted == {"rule-14": BECAUSE}
    assert line.refused(defender, contact, [event_id], {"rule-5": BECAUSE, "rule14": BECAUSE})


@pytest.mark.parametrize("state", ["revoked", "replaced", "expired"])
def test_rule_14_cards_that_are_over_are_never_sealed_to(
    defender: Drawer, contact: Contact, own_card: OwnCard, clock: line.Clock, state: str
) -> None:
    event_id = _saved(defender)
    if state == "revoked":
        key = own_card.keys.signing
        revocations.add_revocation(
            defender, revoke(own_card.digest, key, date="2026-11-21", reason="lost")
        )
    elif state == "replaced":
        held = msgspec.structs.replace(contact.held[0], replaced_by="0" * 64)
        contacts.save(defender, msgspec.structs.replace(contact, held=(held,)))
    else:
        clock.forward(days=740)
    found = line.refused(defender, contact, [event_id])
    assert found == {f"card-{state}": False}
    assert line.refused(defender, contact, [event_id], dict.fromkeys(found, BECAUSE)) == found


def test_a_persons_card_receives_no_report(defender: Drawer, desk: Drawer) -> None:
    contact = line.met(defender, line.new_card(desk, role="person"))
    assert line.refused(defender, contact, [_saved(defender)]) == {"card-role": False}


def test_training_and_real_never_meet(
    defender: Drawer, contact: Contact, real_defender: Drawer
) -> None:
    contacts.save(real_defender, contact)
    event_id = _saved(real_defender, country="CH")
    found = line.refused(real_defender, contact, [event_id])
    assert found["card-wrong-mode"] is False
    assert "invalid:country" in line.refused(defender, contact, [_saved(defender, country="FR")])


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_drafts_and_withdrawn_records_stay(defender: Drawer, contact: Contact, status: str) -> None:
    event_id = _saved(defender, record_status=status)
    found = line.refused(defender, contact, [event_id])
    assert found[f"record-{status}"] is False
    assert line.refused(defender, contact, [event_id], dict.fromkeys(found, BECAUSE))


def test_what_is_missing_is_named_and_never_accepted(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender, place_text="", cooperation=[])
    found = line.refused(defender, contact, [event_id])
    assert {"missing:place_text", "missing:cooperation"} <= set(found)
    again = line.refused(defender, contact, [event_id], dict.fromkeys(found, BECAUSE))
    assert set(again) == {code for code, acceptable in found.items() if not acceptable}


def test_store_only_until_consent_stays(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender, requested_action=["store-only-until-consent"])
    code = "store-only-until-consent"
    assert line.refused(defender, contact, [event_id]) == {code: False}
    assert line.refused(defender, contact, [event_id], {code: BECAUSE}) == {code: False}


def test_rule_1_nobody_agreed(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender, persons=[line.person("P1", how=None)])
    assert line.refused(defender, contact, [event_id]) == {"rule-1": False}
    accepted = {"rule-1": BECAUSE, "conditional:P1:focal-point": BECAUSE}
    assert line.refused(defender, contact, [event_id], accepted) == {"rule-1": False}


def test_rule_1_holds_for_those_who_are_left_out(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender)
    assert line.refused(defender, contact, [event_id], without=["P1"]) == {"rule-1": False}


def test_rule_2_whoever_was_not_asked_is_masked(defender: Drawer, contact: Contact) -> None:
    persons = [line.person("P1"), line.person("P2", how=None)]
    composition = _composed(defender, contact, _saved(defender, persons=persons))
    assert _extents(composition) == {"P1": Extent.TITLE_ONLY, "P2": Extent.NOTHING}


def test_a_condition_is_confirmed_for_this_export_or_left_out(
    defender: Drawer, contact: Contact
) -> None:
    code = "conditional:P2:focal-point"
    persons = [line.person("P1"), line.person("P2", how=None, consents=[CONDITION])]
    event_id = _saved(defender, persons=persons)
    assert line.refused(defender, contact, [event_id]) == {code: True}
    assert line.refused(defender, contact, [event_id], {code: " "}) == {code: True}
    met = _composed(defender, contact, event_id, code)
    assert _extents(met)["P2"] is Extent.NAMED
    assert met.accepted == {code: BECAUSE}
    assert len(met.confirmed) == 1
    assert met.confirmed[0].endswith(":focal-point")
    assert "P2" not in met.confirmed[0]
    left = _composed(defender, contact, event_id, without=("P2",))
    assert _extents(left)["P2"] is Extent.NOTHING
    assert line.refused(defender, contact, [event_id]) == {code: True}, "it is asked every time"


def test_a_passed_day_to_ask_again_is_no_unless_it_is_confirmed(
    defender: Drawer, contact: Contact
) -> None:
    persons = [line.person("P1"), line.person("P2", how=None, consents=[REVIEW])]
    event_id = _saved(defender, persons=persons)
    assert _extents(_composed(defender, contact, event_id))["P2"] is Extent.NOTHING
    code = "conditional:P2:focal-point"
    met = _composed(defender, contact, event_id, code)
    assert _extents(met)["P2"] is Extent.NAMED
    assert met.accepted == {code: BECAUSE}


def test_a_record_whose_only_consent_is_overdue_does_not_leave_without_anybody(
    defender: Drawer, contact: Contact
) -> None:
    persons = [line.person("P1", how=None, consents=[REVIEW])]
    event_id = _saved(defender, persons=persons)
    code = "conditional:P1:focal-point"
    assert line.refused(defender, contact, [event_id]) == {code: True}
    assert _extents(_composed(defender, contact, event_id, code)) == {"P1": Extent.NAMED}


def test_only_who_is_there_can_be_left_out(defender: Drawer, contact: Contact) -> None:
    with pytest.raises(InputError, match="seal-without"):
        _composed(defender, contact, _saved(defender), without=("P7",))


def test_rule_5_a_stored_name_in_any_text(defender: Drawer, contact: Contact) -> None:
    identity = {"real_name": "Ilva Torrenko"}
    person = line.person("P1", identity=identity)
    for changes in (
        {"narrative": "They took TORRENKO away."},
        {"title": "Ilva asked to come"},
        {"steps_taken": [{"to": "police", "answer": "They know ilva."}]},
        {"narrative_en": {"text": "ilva\u200b torrenko", "translator": "KITE", "date": "2026"}},
        {
            "acts": [
                {
                    "type": "other",
                    "fields": {**line.OTHER_ACT, "what_happened": {"value": "Ilva left."}},
                }
            ]
        },
    ):
        event_id = _saved(defender, persons=[person], **changes)
        assert line.refused(defender, contact, [event_id]) == {"rule-5": True}
        assert line.refused(defender, contact, [event_id], {"rule-5": BECAUSE}) == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"persons": [line.person("P1", deprived_of_liberty="yes")]},
        {"persons": [line.person("P1", vulnerability=["minor"])]},
        {"persons": [line.person("P1", vulnerability=["pregnancy", "older"])]},
        {"evidence": [{"eid": "E1", "kind": "document", "contains": ["health data"]}]},
    ],
)
def test_rule_18_the_strictest_tier(
    defender: Drawer, contact: Contact, changes: dict[str, Any]
) -> None:
    event_id = _saved(defender, **changes)
    assert line.refused(defender, contact, [event_id]) == {"rule-18": True}
    assert line.refused(defender, contact, [event_id], {"rule-18": BECAUSE}) == {}


def test_rule_18_and_13_by_the_acts(defender: Drawer, contact: Contact) -> None:
    event_id = line.sample(defender, "TRN-13")
    assert line.refused(defender, contact, [event_id])["rule-18"] is True
    seen = line.sample(defender, "TRN-10")
    assert line.refused(defender, contact, [seen])["rule-13"] is True


def test_rule_29_a_night_before_what_is_not_urgent(
    defender: Drawer, contact: Contact, clock: line.Clock
) -> None:
    cooling_off.switch(defender, on=True)
    event_id = _saved(defender)
    urgent = [_saved(defender, urgency=level) for level in ("critical", "high")]
    assert line.refused(defender, contact, [event_id]) == {"rule-29": True}
    assert line.refused(defender, contact, [event_id], {"rule-29": BECAUSE}) == {}
    assert [line.refused(defender, contact, [one]) for one in urgent] == [{}, {}]
    clock.forward(hours=23, minutes=59)
    assert line.refused(defender, contact, [event_id]) == {"rule-29": True}
    clock.forward(minutes=1)
    assert line.refused(defender, contact, [event_id]) == {}
    fresh = _saved(defender, urgency="low")
    assert line.refused(defender, contact, [fresh]) == {"rule-29": True}
    clock.forward(hours=-30)
    assert line.refused(defender, contact, [fresh]) == {"rule-29": True}
    cooling_off.switch(defender, on=False)
    assert line.refused(defender, contact, [fresh]) == {}


def test_the_night_is_there_until_it_is_switched_off_and_again_after(
    defender: Drawer, contact: Contact
) -> None:
    event_id = _saved(defender)
    for on in (False, True, False, True):
        cooling_off.switch(defender, on=on)
        assert cooling_off.is_on(defender) is on
        assert line.refused(defender, contact, [event_id]) == ({"rule-29": True} if on else {})


@pytest.mark.parametrize("odd", [True, 0, "", "no", []])
def test_only_a_plain_no_ends_the_night(defender: Drawer, contact: Contact, odd: object) -> None:
    defender.settings.set(cooling_off.SETTING, odd)  # type: ignore[arg-type] # any JSON value
    assert line.refused(defender, contact, [_saved(defender)]) == {"rule-29": True}


def test_when_the_rest_of_several_is_over(defender: Drawer, clock: line.Clock) -> None:
    cooling_off.switch(defender, on=True)
    first = _saved(defender)
    clock.forward(hours=5)
    second = _saved(defender)
    urgent = _saved(defender, urgency="critical")
    assert cooling_off.over_on(defender, [first, second, urgent]) == clock() + timedelta(hours=24)
    assert cooling_off.over_on(defender, [first]) == clock() + timedelta(hours=19)
    assert cooling_off.over_on(defender, [urgent]) is None
    assert cooling_off.over_on(defender, []) is None
    clock.forward(hours=24)
    assert cooling_off.over_on(defender, [first, second]) is None


def _with_evidence(drawer: Drawer, shows: list[dict[str, str]], how: str = "named") -> str:
    item = {"eid": "E1", "kind": "photograph", "shows": shows, "description": "at the gate"}
    event_id = _saved(drawer, persons=[line.person("P1", how=how)], evidence=[item])
    stored = drawer.evidence.get("E1", event_id)
    drawer.evidence.add(event_id, stored, io.BytesIO(b"picture"))
    return event_id


@pytest.mark.parametrize("shows", [[], [{"person": "P1"}]])
def test_rule_16_a_file_leaves_once_somebody_looked(
    defender: Drawer, contact: Contact, shows: list[dict[str, str]]
) -> None:
    event_id = _with_evidence(defender, shows)
    asked = {"rule-16:E1": True, "original:E1": True}
    assert line.refused(defender, contact, [event_id]) == asked
    composition = _composed(defender, contact, event_id, *asked)
    assert [item.eid for item in composition.evidence] == ["E1"]
    left = _composed(defender, contact, event_id, without=("E1",))
    assert left.evidence == ()
    assert [(one.eid, one.because) for one in left.left_out] == [("E1", "left-out")]


@pytest.mark.parametrize(
    ("shows", "how"),
    [
        ([{"person": "P1"}], "title-only"),
        ([{"person": "P1"}], "initials"),
        ([{"none": "unknown"}], "named"),
        ([{"person": "P1"}, {"none": "prefer-not-to-say"}], "named"),
    ],
)
def test_rule_16_a_file_that_shows_somebody_who_is_not_named_stays(
    defender: Drawer, contact: Contact, shows: list[dict[str, str]], how: str
) -> None:
    event_id = _with_evidence(defender, shows, how)
    composition = _composed(defender, contact, event_id, "rule-16:E1")
    assert composition.evidence == ()
    assert [one.because for one in composition.left_out] == ["shows-a-person-not-named"]
    (listed,) = composition.records[0].projection.incident.evidence
    assert msgspec.to_builtins(listed) == {"eid": listed.eid, "kind": "photograph"}


def test_an_item_without_a_file_is_listed_without_a_hash(
    defender: Drawer, contact: Contact
) -> None:
    event_id = _saved(defender, evidence=[{"eid": "E1", "kind": "video", "description": "a film"}])
    composition = _composed(defender, contact, event_id)
    assert [one.because for one in composition.left_out] == ["no-file"]
    (listed,) = composition.records[0].projection.incident.evidence
    assert isinstance(listed, Evidence)
    assert listed.sha256 is None


def test_codes_of_several_records_name_the_record(defender: Drawer, contact: Contact) -> None:
    ids = [_saved(defender, persons=[line.person("P1", how=None)]), _saved(defender)]
    assert line.refused(defender, contact, ids) == {f"{ids[0][:8]}:rule-1": False}
    conditional = _saved(
        defender, persons=[line.person("P1", how=None, consents=[CONDITION]), line.person("P2")]
    )
    code = f"{conditional[:8]}:conditional:P1:focal-point"
    pair = [ids[1], conditional]
    assert line.refused(defender, contact, pair) == {code: True}
    plain = {"conditional:P1:focal-point": BECAUSE}
    assert line.refused(defender, contact, pair, plain) == {code: True}
    assert line.refused(defender, contact, pair, {code: BECAUSE}) == {}


def test_records_are_asked_for_once_and_exist(defender: Drawer, contact: Contact) -> None:
    event_id = _saved(defender)
    for wrong in ([], [event_id, event_id], [event_id] * 1001):
        with pytest.raises(InputError, match="seal-records"):
            compose(defender, contact.contact_id, wrong, {})
    with pytest.raises(InputError, match="unknown-incident"):
        compose(defender, contact.contact_id, ["0" * 32], {})
    with pytest.raises(InputError, match="contact-unknown"):
        compose(defender, "0" * 16, [event_id], {})
