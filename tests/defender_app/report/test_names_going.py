"""A name that is forgotten is counted where it stands, whoever or whatever forgets it."""

from __future__ import annotations

import msgspec

from defender_app.model.person import Identity
from defender_app.report import names_going
from defender_app.vault.drawer import Drawer
from tests.support import line

NAME = "Ilva Torrenko"


def _record(drawer: Drawer, **changes: object) -> str:
    named = line.person("P1", identity={"real_name": NAME, "safe_to_contact": "no"})
    return line.saved(drawer, line.incident(persons=[named, line.person("P2")], **changes))


def test_somebody_who_is_taken_out_may_stand_in_this_record_and_in_others(defender: Drawer) -> None:
    event_id = _record(defender)
    assert names_going.taken_out(defender, event_id, "person", "P1") == 0
    other = line.saved(defender, line.incident(narrative="They asked for Torrenko's papers."))
    assert names_going.taken_out(defender, event_id, "person", "P1") == 1
    assert names_going.taken_out(defender, event_id, "person", "P2") == 0
    told = line.saved(defender, line.incident(title="Torrenko again"))
    assert names_going.taken_out(defender, event_id, "person", "P1") == 2
    own = defender.incidents.get(event_id)
    defender.incidents.save(msgspec.structs.replace(own, narrative=f"{NAME} was there"))
    assert names_going.taken_out(defender, event_id, "person", "P1") == 3
    # Where the person is known from another record, or somebody else has the word, it stays known.
    uid = defender.people.uid_of(told, "P1")
    defender.people.name(uid, Identity(real_name="Bron Torrenko"))
    assert names_going.taken_out(defender, event_id, "person", "P1") == 1
    defender.people.same(
        defender.people.uid_of(event_id, "P1"), defender.people.uid_of(other, "P1")
    )
    assert names_going.taken_out(defender, event_id, "person", "P1") == 0


def test_who_is_blamed_counts_by_the_place_in_the_list(defender: Drawer) -> None:
    blamed = [
        {"kind": "agency", "unit": "night shift"},
        {"kind": "individual", "identity": {"real_name": "Bron Keld"}},
    ]
    event_id = line.saved(defender, line.incident(alleged_perpetrators=blamed))
    line.saved(defender, line.incident(narrative="Keld came back."))
    assert names_going.taken_out(defender, event_id, "alleged-perpetrator", "0") == 0
    assert names_going.taken_out(defender, event_id, "alleged-perpetrator", "1") == 1


def test_a_name_that_was_corrected_or_taken_away(defender: Drawer) -> None:
    event_id = _record(defender)
    uid = defender.people.uid_of(event_id, "P1")
    line.saved(defender, line.incident(narrative="They asked for Torrenko's papers."))
    before = defender.identities.every()

    def after(identity: Identity) -> int:
        defender.people.name(uid, identity)
        return names_going.forgotten(defender, before)

    assert after(Identity(real_name="Ilva Torrenko-Keld")) == 0
    assert after(Identity(real_name="Ilva Torenko")) == 1
    assert after(Identity(real_name="Ilva Torenko", aliases=("Torrenko",))) == 0
    assert after(Identity()) == 1
