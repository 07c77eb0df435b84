"""A file from before a record was removed does not bring back what was taken back."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from defender_app import record_files
from defender_app.model import incident_from_json
from defender_app.model.consent_changes import withdrawn
from defender_app.model.somebody import Somebody
from tests.support import vaults

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.vault import Drawer

WHO = Somebody("person", "P1")


def _uses(drawer: Drawer, event_id: str) -> dict[str, str]:
    part = WHO.part(drawer.incidents.get(event_id))
    assert part is not None
    return {one.use: str(one.value) for one in part.consents}


def test_a_list_of_records_brings_only_last_words(tmp_path: Path) -> None:
    with vaults.opened(vaults.new_vault(tmp_path / "v", drawer_size=2 * vaults.MIB)) as held:
        drawer = held.drawer
        saved = drawer.incidents.save(vaults.full_incident())
        event_id = str(saved.event_id)
        before = _uses(drawer, event_id)
        value = record_files.value_of(record_files.document(drawer, event_id, identities=True))
        told = incident_from_json(value)
        # Removed without a word in between: everything comes as it was.
        drawer.incidents.delete(event_id)
        assert record_files.take_in_new(drawer, [told]).event_ids == (event_id,)
        assert _uses(drawer, event_id) == before
        took_back = partial(withdrawn, on="2026-11-12", how="phone")
        here = drawer.incidents.get(event_id, with_identities=True)
        drawer.incidents.save(WHO.with_consents(here, took_back))
        gone = {use for use, word in _uses(drawer, event_id).items() if word == "withdrawn"}
        assert gone
        drawer.incidents.delete(event_id)
        assert record_files.take_in_new(drawer, [told]).event_ids == (event_id,)
        after = _uses(drawer, event_id)
        assert {use for use in gone if after[use] != "not-asked"} == set()
        assert {use: word for use, word in after.items() if use not in gone} == {
            use: word for use, word in before.items() if use not in gone
        }


def test_a_record_with_an_id_of_elsewhere_comes_as_it_is(tmp_path: Path) -> None:
    with vaults.opened(vaults.new_vault(tmp_path / "v", drawer_size=2 * vaults.MIB)) as held:
        made = msgspec.structs.replace(
            vaults.full_incident(), event_id=hashlib.sha256(b"elsewhere").hexdigest()[:32]
        )
        taken = record_files.take_in(held.drawer, made, replace=False)
        assert taken.still_withdrawn == ()
        assert _uses(held.drawer, str(taken.saved.event_id)) == {
            one.use: str(one.value) for one in made.persons[0].consents
        }
