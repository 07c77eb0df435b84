"""A record that was not here while its person withdrew everything does not bring the yes back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from defender_app import backup
from defender_app.model.consent import Consent
from defender_app.model.person import Person
from defender_app.vault import checking
from defender_app.vault.drawer import Drawer
from defender_app.who_has import withdraw_elsewhere
from tests.support import backups, line, vaults

GIVEN = (vaults.consent(), Consent(use="media-name", value="no"))
USE = GIVEN[0].use


@pytest.fixture
def uid(defender: Drawer) -> str:
    """Somebody in the records E1 and E2."""
    heron = Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=GIVEN)
    saved = defender.incidents.save(vaults.incident(event_id="E1", persons=(heron,)))
    again = msgspec.structs.replace(heron, pid="P7", uid=str(saved.persons[0].uid))
    defender.incidents.save(vaults.incident(event_id="E2", persons=(again,)))
    return str(saved.persons[0].uid)


def given(drawer: Drawer, event_id: str) -> list[str | None]:
    return [one.value for one in drawer.incidents.get(event_id).persons[0].consents]


def held_back(words: backups.Words, path: Path, drawer: Drawer) -> dict[str, int]:
    with words.opened(path) as found:
        return {one.event_id: len(one.held_back) for one in backup.look(drawer, found).records}


def test_a_removed_record_comes_back_withdrawn(
    defender: Drawer,
    uid: str,
    words: backups.Words,
    backups_folder: Path,
    new_vaults: line.Vaults,
) -> None:
    path = backups.write(defender, backups_folder).path
    defender.incidents.delete("E1")
    assert held_back(words, path, defender) == {"E1": 0, "E2": 0}
    withdraw_elsewhere(defender, uid, besides="", on="2026-11-20", how="phone")
    assert held_back(words, path, defender) == {"E1": 1, "E2": 1}
    assert words.restore(path, defender).records == ("E1",)
    assert given(defender, "E1") == given(defender, "E2") == ["withdrawn", "no"]
    consent = defender.incidents.get("E1").persons[0].consents[0]
    assert (consent.withdrawn_on, consent.withdrawn_how) == ("2026-11-20", "phone")
    # A second time changes nothing.
    assert words.restore(path, defender).records == ()
    assert checking.check(backups.held(new_vaults, defender)) == []


def test_what_was_withdrawn_in_one_record_only_before_the_backup_is_so_again(
    defender: Drawer, uid: str, words: backups.Words, backups_folder: Path
) -> None:
    withdraw_elsewhere(defender, uid, besides="E1", on="2026-11-20")
    path = backups.write(defender, backups_folder).path
    defender.incidents.delete("E1")
    assert held_back(words, path, defender)["E1"] == 0
    words.restore(path, defender)
    assert given(defender, "E1") == ["yes", "no"]
    assert given(defender, "E2") == ["withdrawn", "no"]


def test_nobody_else_is_meant(
    defender: Drawer, uid: str, words: backups.Words, backups_folder: Path
) -> None:
    other = Person(pid="P1", pseudonym="OTTER", roles=("victim",), consents=GIVEN)
    defender.incidents.save(vaults.incident(event_id="E3", persons=(other,)))
    path = backups.write(defender, backups_folder).path
    defender.incidents.delete("E3")
    withdraw_elsewhere(defender, uid, besides="", on="2026-11-20")
    words.restore(path, defender)
    assert given(defender, "E3") == ["yes", "no"]
