"""After a device was out of sight: what may be known, who is told, what is marked; no names."""

from __future__ import annotations

import dataclasses
import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from defender_app import backup, moving, vault, wire
from defender_app.errors import InputError, WrongKeyError
from defender_app.focal import own_changes
from defender_app.focal.own_cards import NewCard
from defender_app.model.person import Identity, Person
from defender_app.report import notices, sent, sent_notices
from defender_app.seizure import exposed, guide, known, marks, new_vault, steps, telling
from defender_app.vault import recovery
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults

NEW = vaults.SECOND
open_weak = partial(vault.Vault.open, allow_weak_kdf=True)


def move(held: vault.Vault, folder: Path, **more: Any) -> moving.Moved:
    """Into a small vault with a weak cost."""
    return new_vault.move(held, folder, NEW, kdf=vaults.WEAK, allow_weak_kdf=True, **more)


def states(drawer: Drawer) -> dict[str, str]:
    """How far each step is."""
    found = steps.status(drawer)
    assert found is not None
    return {one.code: one.state for one in found.steps}


def answered(drawer: Drawer, **more: str) -> guide.Seizure:
    """Begun, with all answers."""
    guide.begin(drawer)
    said = {"how_long": "hours", "was": "locked", "knows": "no", **more}
    return guide.answer(drawer, **said)


def test_the_whole_way(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path, out: Path, clock: line.Clock
) -> None:
    held, ids = filled
    old = held.drawer
    assert steps.status(old) is None
    clock.forward(days=1)
    guide.begin(old, event_id=ids["full"])
    assert states(old) == {
        "happened": "todo",
        "device": "todo",
        "vault": "todo",
        "old-vault": "waits",
        "recovery": "waits",
        "notices": "waits",
        "cards": "none",
        "exposed": "todo",
        "tell": "todo",
        "exports": "todo",
    }
    guide.answer(old, how_long="hours", was="open", knows="unknown")
    guide.tick(old, ["device", "exposed", "people"])
    # New keys made beside the old ones would be known with them.
    with pytest.raises(InputError, match="seizure-old-keys"):
        telling.plans(old, guide.get(old))
    clock.forward(hours=1)
    moved = move(held, tmp_path / "new")
    here = steps.status(old)
    assert here is not None
    assert here.moved_to == str(tmp_path / "new")
    clock.forward(hours=1)
    with vault.Vault.open(moved.folder, NEW, allow_weak_kdf=True, clock=clock) as new:
        drawer = new.drawer
        assert guide.get(drawer).event_ids == (ids["full"],)
        assert states(drawer) | {"tell": "todo"} == {
            "happened": "done",
            "device": "done",
            "vault": "done",
            "old-vault": "todo",
            "recovery": "todo",
            "notices": "todo",
            "cards": "none",
            "exposed": "done",
            "tell": "todo",
            "exports": "todo",
        }
        # A sealed notice with a new key for everybody who was sent anything.
        told = telling.plans(drawer, guide.get(drawer))
        made = notices.make(drawer, [one.plan for one in told.offered], out)
        assert [one.notice.contact_id for one in made] == [ids["contact"]]
        before = {one.reply_identity for one in sent.every(drawer)}
        assert made[0].notice.reply_identity not in before
        assert states(drawer)["notices"] == "todo"
        sent_notices.carried(drawer, [one.notice.notice_id for one in made])
        assert states(drawer)["notices"] == "done"
        with pytest.raises(InputError, match="seizure-nobody-to-tell"):
            telling.plans(drawer, guide.get(drawer))
        words = recovery.prepare(2, 3)
        recovery.keep(new, NEW, words)
        assert states(drawer)["recovery"] == "done"
        # The old one goes only with its own passphrase, and once all of it is known to be here.
        held.lock()
        with pytest.raises(WrongKeyError):
            new_vault.burn_old(new, "none of them", open_old=open_weak)
        assert new_vault.burn_old(new, vaults.PASSPHRASE, open_old=open_weak).left == ()
        assert not held.folder.exists()
        assert states(drawer)["old-vault"] == "done"
        guide.tick(drawer, (*guide.TOLD, "exports"))
        found = steps.status(drawer)
        assert found is not None
        assert found.next == ""
        guide.end(drawer)
        assert steps.status(drawer) is None


def test_the_old_vault_stays_while_anything_in_it_is_nowhere_else(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path, clock: line.Clock
) -> None:
    held, _ = filled
    guide.begin(held.drawer)
    moved = move(held, tmp_path / "new")
    clock.forward(hours=1)
    held.drawer.incidents.save(vaults.full_incident(title="written after it was moved"))
    held.lock()
    with vaults.opened(moved.folder, NEW) as new:
        with pytest.raises(InputError, match="moving-changed-since"):
            new_vault.burn_old(new, vaults.PASSPHRASE, open_old=open_weak)
        assert moving.is_vault_of(held.folder, guide.get(new.drawer).from_vault_id)
    # Another vault that stands there now is none of ours.
    held.folder.rename(tmp_path / "aside")
    vaults.new_vault(held.folder)
    with vaults.opened(moved.folder, NEW) as new, pytest.raises(InputError, match="old-gone"):
        new_vault.burn_old(new, vaults.PASSPHRASE, open_old=open_weak)
    assert (held.folder / "vault.json").exists()


def test_another_drawer_of_the_old_vault_is_not_burned_by_its_passphrase(tmp_path: Path) -> None:
    folder = vaults.new_vault(tmp_path / "old", vaults.PASSPHRASE, "eight owls in a barn")
    with vaults.opened(folder) as held:
        guide.begin(held.drawer)
        moved = move(held, tmp_path / "new")
    with vaults.opened(moved.folder, NEW) as new:
        with pytest.raises(InputError, match="moving-not-done"):
            new_vault.burn_old(new, "eight owls in a barn", open_old=open_weak)
        assert folder.exists()


@pytest.mark.parametrize(
    ("was", "knows", "reach"),
    [
        ("off", "no", "shell"),
        ("locked", "no", "shell"),
        ("open", "no", "read"),
        ("off", "told", "read"),
        ("locked", "seen", "read"),
        ("locked", "unknown", "perhaps"),
        ("unknown", "no", "perhaps"),
        ("", "", "perhaps"),
    ],
)
def test_what_nobody_knows_counts_as_the_worst(was: Any, knows: Any, reach: str) -> None:
    found = guide.Seizure(
        seizure_id="s", begun_on="", gone_on="2026-11-14", was=was, knows=knows, how_long="hours"
    )
    assert known.reach(found) == reach
    codes = known.known(found)
    assert (
        codes[0] == {"read": "drawer-read", "perhaps": "perhaps-read", "shell": "not-read"}[reach]
    )
    assert {"folder-seen", "rest-seen"} <= set(codes)
    # That it can be opened later with what somebody may know is never left out.
    assert ("copy-opens" in codes) == (knows != "no")
    assert ("key-taken" in codes) == (was in {"open", "unknown", ""})


def test_what_was_made_before_is_marked_and_what_is_made_in_the_new_vault_is_not() -> None:
    base: dict[str, Any] = {
        "seizure_id": "s",
        "begun_on": "2026-11-15T08:00:00Z",
        "gone_on": "2026-11-14",
    }
    one = guide.Seizure(**base)
    moved = guide.Seizure(**base, moved_on="2026-11-16T09:00:00Z")
    for when, mark, after in (
        ("2025-01-01T00:00:00Z", "before", "before"),
        ("2026-11-14T11:00:00Z", "before", "before"),
        ("2026-11-15T12:00:00Z", "meanwhile", "meanwhile"),
        ("2026-11-16T09:00:01Z", "meanwhile", ""),
        ("", "before", "before"),
    ):
        assert marks.of((one,), when).mark == mark
        assert marks.of((moved,), when).mark == after
        assert marks.of((), when).mark == ""
    ended = guide.Seizure(**base, ended_on="2026-11-20T00:00:00Z")
    assert marks.of((ended,), "2026-11-21T00:00:00Z").mark == ""
    later = guide.Seizure(
        seizure_id="t", begun_on="", gone_on="2026-12-01", moved_on="2026-12-02T00:00:00Z"
    )
    assert marks.of((moved, later), "2026-11-20T00:00:00Z").gone_on == "2026-12-01"


def test_a_backup_says_when_it_is_brought_back_that_it_was_made_before(
    defender: Drawer, tmp_path: Path, clock: line.Clock
) -> None:
    path = backup.write_own(defender, tmp_path, passphrase=NEW).path
    clock.forward(days=1)
    with backup.opened(path, passphrase=NEW) as found:
        assert not backup.look(defender, found).made.mark
        guide.begin(defender)
        assert backup.look(defender, found).made.mark == "before"


def test_no_name_stands_in_what_was_exposed(defender: Drawer) -> None:
    people = tuple(
        Person(
            pid=f"P{number}",
            pseudonym=f"HERON-{number}",
            descriptive_title="a friend of Ilva Torrenko",
            roles=("victim",),
            identity=Identity(real_name=f"Ilva Torrenko {number}", contact_channel="room 9, Tverr"),
        )
        for number in range(3)
    )
    defender.incidents.save(
        vaults.incident(title="Ilva Torrenko was stopped", persons=people, country="XW")
    )
    defender.incidents.save(vaults.full_incident())
    found = exposed.exposed(defender)
    assert {one.pseudonym for one in found.people} >= {"HERON-0", "HERON-1", "HERON-2"}
    assert all(one.has_name for one in found.people if one.pseudonym.startswith("HERON-"))
    said = json.dumps(dataclasses.asdict(found), ensure_ascii=False)
    for name in ("Torrenko", "Ilva", "Tverr", "Bron Keld"):
        assert name not in said
    assert len(found.records) == 2


def test_who_knows_of_whom_is_told_by_pseudonym(filled: tuple[vault.Vault, dict[str, str]]) -> None:
    held, ids = filled
    (one,) = exposed.exposed(held.drawer).contacts
    assert (one.contact_id, one.reports, one.answers) == (ids["contact"], 1, 1)
    here = {row.pseudonym for row in held.drawer.people.list()}
    assert one.knows_of
    assert set(one.knows_of) <= here


def test_an_empty_drawer_has_a_guide_too(new_vaults: line.Vaults, tmp_path: Path) -> None:
    held = backups.held(new_vaults, new_vaults.drawer())
    answered(held.drawer)
    assert exposed.exposed(held.drawer).is_empty
    assert states(held.drawer)["notices"] == "none"
    moved = move(held, tmp_path / "new")
    with vaults.opened(moved.folder, NEW) as new:
        assert states(new.drawer)["notices"] == "none"
        assert guide.get(new.drawer).was == "locked"


def test_three_hundred_records_are_listed(defender: Drawer) -> None:
    with defender.transaction():
        for number in range(300):
            defender.incidents.save(vaults.incident(title=f"number {number}"))
    guide.begin(defender)
    assert len(exposed.exposed(defender).records) == 300
    assert states(defender)["exposed"] == "todo"


def test_a_desk_replaces_its_cards_in_the_new_vault(
    new_vaults: line.Vaults, tmp_path: Path, clock: line.Clock
) -> None:
    desk = new_vaults.drawer()
    card = line.new_card(desk)
    answered(desk)
    assert states(desk)["cards"] == "waits"
    clock.forward(hours=1)
    moved = move(backups.held(new_vaults, desk), tmp_path / "new")
    clock.forward(hours=1)
    with vault.Vault.open(moved.folder, NEW, allow_weak_kdf=True, clock=clock) as new:
        assert states(new.drawer)["cards"] == "todo"
        wish = NewCard(name="Reprisals desk", organisation="Westeria Watch")
        own_changes.replace(new.drawer, card.digest, wish)
        assert states(new.drawer)["cards"] == "done"


def test_who_can_make_no_new_vault_is_not_stopped(
    defender: Drawer, contact: Any, report: Any
) -> None:
    assert contact
    assert report
    answered(defender)
    guide.tick(defender, ["no-new-vault"])
    found = steps.status(defender)
    assert found is not None
    assert states(defender)["old-vault"] == "none"
    assert len(telling.plans(defender, found.seizure).offered) == 1
    guide.tick(defender, ["no-new-vault"], on=False)
    assert states(defender)["vault"] == "todo"


def test_wrong_days_answers_and_ticks_are_refused(defender: Drawer) -> None:
    with pytest.raises(InputError, match="seizure-none"):
        guide.answer(defender, was="off")
    for day in ("2099-01-01", "2026-11", "yesterday", "20261114"):
        with pytest.raises(InputError, match="seizure-day"):
            guide.begin(defender, gone_on=day)
    with pytest.raises(InputError, match="unknown-incident"):
        guide.begin(defender, event_id="0" * 32)
    assert guide.current(defender) is None
    first = guide.begin(defender, gone_on="2026-11-14")
    # Begun twice it is one and the same, and goes on.
    assert guide.begin(defender).seizure_id == first.seizure_id
    assert guide.begin(defender).gone_on == "2026-11-14"
    with pytest.raises(InputError, match="seizure-answer"):
        guide.answer(defender, was="stolen")
    with pytest.raises(InputError, match="seizure-tick"):
        guide.tick(defender, ["Ilva Torrenko"])
    guide.end(defender)
    with pytest.raises(InputError, match="seizure-none"):
        guide.end(defender)


def test_a_damaged_note_hides_no_other(defender: Drawer) -> None:
    defender.documents.put(guide.KIND, "broken", b"{")
    assert guide.current(defender) is None
    found = guide.begin(defender)
    assert guide.get(defender) == found
    assert wire.from_rfc3339(found.begun_on)
