"""Records that leave for a journey come back as they were, and nothing stays that tells of them."""

from __future__ import annotations

import io
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from defender_app import backup
from defender_app.backup import State
from defender_app.errors import AppError, InputError, MachineError
from defender_app.focal import cases, contacts, reply
from defender_app.focal.reply import Answer
from defender_app.model.consent_changes import withdrawn
from defender_app.model.evidence import Evidence
from defender_app.report import sent
from defender_app.training.samples import samples
from defender_app.travel import journey as journeys
from defender_app.travel import leaving, packing
from defender_app.vault import Finding, unfinished
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, quick_scrypt, slices, vaults
from tests.support import desk as scenes


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_scrypt.install(monkeypatch)


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


PASSPHRASE = "nine boats and a lantern"


def _pack(drawer: Drawer, events: list[str], out: Path, **more: Any) -> packing.Packed:
    return packing.pack(drawer, events, out, **(more or {"passphrase": PASSPHRASE}))


def _return(drawer: Drawer, path: Path) -> backup.Restored:
    with backup.opened(path, passphrase=PASSPHRASE) as found:
        return backup.restore(drawer, found)


def test_packed_removed_and_back_again_is_what_it_was(
    defender: Drawer,
    ids: dict[str, str],
    backups_folder: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    before, chain = backups.holds(defender), backups.history(defender)
    gone = [ids["sent"], ids["full"]]
    packed = _pack(defender, gone, backups_folder)
    assert backups.holds(defender) == before, "packing removes nothing"
    assert (packed.written.records, packed.written.files) == (2, 3)
    assert leaving.remove_here(defender) == 2
    assert [row.event_id for row in defender.incidents.list()] == [ids["bare"]]
    assert _return(defender, packed.written.path).records == tuple(gone)
    assert backups.holds(defender) == before
    # Whatever was said of them stands there still; that they were away, besides.
    assert backups.history(defender)[: len(chain)] == chain
    assert found_in(defender) == []
    done = _return(defender, packed.written.path)
    assert (done.records, done.files, done.documents) == ((), 0, 0)
    assert backups.holds(defender) == before


def test_nothing_that_stays_tells_of_what_is_away(
    defender: Drawer, ids: dict[str, str], backups_folder: Path
) -> None:
    told = {
        *(ids[one] for one in ("sent", "full")),
        *(one.report_id for one in sent.every(defender)),
        *(row.uid for row in defender.people.list()),
    }
    packed = _pack(defender, [ids["sent"], ids["full"]], backups_folder)
    leaving.remove_here(defender)
    tables = ("incidents", "bodies", "people", "consents", "evidence", "identities", "documents")
    for table in tables:
        rows = repr(defender.database.rows(f"SELECT * FROM {table}"))  # noqa: S608 - our tables
        assert not [one for one in told if one in rows], table
        assert packed.written.path.name not in rows
    assert journeys.begun(defender) is None
    assert {one.contact_id for one in contacts.every(defender)} == {ids["contact"]}
    kept = {entry.action for entry in defender.custody.entries()}
    assert not {"travel", "packed"} & kept


def test_answers_that_come_meanwhile_are_read_once_it_is_back(
    defender: Drawer, desk: Drawer, ids: dict[str, str], backups_folder: Path, out: Path
) -> None:
    report = sent.every(defender)[0]
    (case,) = _cases(desk)
    packed = _pack(defender, [ids["sent"]], backups_folder)
    leaving.remove_here(defender)
    late = reply.create(desk, case, Answer(kind="needs-information", text="Who asked?"), out)
    with pytest.raises(AppError):
        reply.take_in(defender, late.path)
    _return(defender, packed.written.path)
    assert reply.take_in(defender, late.path).outcome == "attached"
    assert len(sent.get(defender, report.report_id).replies) == 2


def _cases(desk: Drawer) -> list[str]:
    return [one.case_id for one in cases.every(desk)]


def test_a_report_about_two_records_is_whole_again_when_one_was_away(
    defender: Drawer, desk: Drawer, tmp_path: Path, backups_folder: Path
) -> None:
    contact = line.met(defender, line.new_card(desk))
    both = [line.saved(defender, scenes.incident()) for _ in range(2)]
    line.sealed(defender, contact, both, tmp_path / "sealed", conditions=False)
    before = backups.holds(defender)
    packed = _pack(defender, both[:1], backups_folder)
    leaving.remove_here(defender)
    (left,) = sent.every(defender)
    assert (left.kept, left.event_ids) == ("receipt", (both[1],))
    _return(defender, packed.written.path)
    assert backups.holds(defender) == before


@pytest.mark.parametrize("seed", slices.every(6, range(6)))
def test_every_sample_and_any_mixture_comes_back(
    new_vaults: line.Vaults, backups_folder: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - which of them
    drawer = new_vaults.drawer(size=4 * vaults.MIB)
    with drawer.transaction():
        saved = [drawer.incidents.save(one.incident) for one in samples()]
    events = [str(one.event_id) for one in saved]
    for number, event_id in enumerate(chance.sample(events, 4)):
        item = Evidence(eid=f"T{number}", original_file_name=f"file-{number}.jpg")
        drawer.evidence.add(event_id, item, io.BytesIO(backups.noise(30_000 * number, number)))
        unfinished.write(drawer, event_id, {"date_end": "in autumn"})
    before = backups.holds(drawer)
    away = chance.sample(events, chance.randrange(1, len(events)))
    packed = _pack(drawer, away, backups_folder)
    assert leaving.remove_here(drawer) == len(away)
    assert drawer.incidents.count() == len(events) - len(away)
    _return(drawer, packed.written.path)
    assert backups.holds(drawer) == before


@pytest.mark.long
@pytest.mark.ci
def test_a_large_file_leaves_and_returns(new_vaults: line.Vaults, backups_folder: Path) -> None:
    drawer = new_vaults.drawer(size=128 * vaults.MIB)
    event_id = str(drawer.incidents.save(vaults.full_incident()).event_id)
    data = bytes(range(256)) * (1 << 18)
    drawer.evidence.add(event_id, Evidence(eid="E1"), io.BytesIO(data))
    before = backups.holds(drawer)
    packed = _pack(drawer, [event_id], backups_folder)
    assert leaving.remove_here(drawer) == 1
    assert drawer.free_bytes() > len(data)
    _return(drawer, packed.written.path)
    assert backups.holds(drawer) == before


@pytest.mark.long
@pytest.mark.ci
def test_three_hundred_records_leave_and_return(
    new_vaults: line.Vaults, backups_folder: Path
) -> None:
    drawer = new_vaults.drawer(size=16 * vaults.MIB)
    with drawer.transaction():
        events = [
            str(drawer.incidents.save(vaults.full_incident(title=f"Number {one}")).event_id)
            for one in range(300)
        ]
    before = backups.holds(drawer)
    packed = _pack(drawer, events, backups_folder)
    assert leaving.remove_here(drawer) == 300
    assert drawer.incidents.count() == 0
    assert drawer.people.list() == ()
    assert len(_return(drawer, packed.written.path).records) == 300
    assert backups.holds(drawer) == before


def test_back_in_another_vault_of_the_same_kind_alone(
    defender: Drawer,
    empty: Drawer,
    new_vaults: line.Vaults,
    ids: dict[str, str],
    backups_folder: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    whole = backups.holds(defender)
    packed = _pack(defender, [ids["sent"], ids["full"]], backups_folder)
    with pytest.raises(InputError, match="backup-wrong-mode"):
        _return(new_vaults.drawer(training=False), packed.written.path)
    _return(empty, packed.written.path)
    there = backups.holds(empty)
    for part in ("incidents", "evidence", "versions", "unfinished", "sent", "contacts"):
        wanted = {key: value for key, value in whole[part].items() if ids["bare"] not in key}
        assert there[part] == wanted, part
    assert there["setting"] is None, "what is set here is none of the records"
    assert found_in(empty) == []


def test_what_was_withdrawn_meanwhile_does_not_return_as_a_yes(
    defender: Drawer, ids: dict[str, str], backups_folder: Path
) -> None:
    given = vaults.full_incident(title="the other record of theirs")
    first = defender.incidents.get(ids["full"], with_identities=True)
    uid = first.persons[0].uid
    people = (msgspec.structs.replace(given.persons[0], uid=uid), *given.persons[1:])
    other = defender.incidents.save(msgspec.structs.replace(given, persons=people))
    packed = _pack(defender, [ids["full"]], backups_folder)
    leaving.remove_here(defender)
    now = defender.incidents.get(str(other.event_id), with_identities=True)
    person = now.persons[0]
    taken = withdrawn(person.consents, on="2026-11-22", how="phone")
    changed = (msgspec.structs.replace(person, consents=tuple(taken)), *now.persons[1:])
    defender.incidents.save(msgspec.structs.replace(now, persons=changed))
    _return(defender, packed.written.path)
    back = defender.incidents.get(ids["full"]).persons[0]
    values = {one.value for one in back.consents}
    assert "yes" not in values
    assert "withdrawn" in values


def test_nothing_goes_while_the_file_is_not_surely_there(
    defender: Drawer, ids: dict[str, str], backups_folder: Path
) -> None:
    before = backups.holds(defender)
    with pytest.raises(InputError, match="travel-none"):
        leaving.remove_here(defender)
    packed = _pack(defender, [ids["full"]], backups_folder)
    path = packed.written.path
    hidden = path.rename(path.with_name("pulled"))
    with pytest.raises(MachineError, match="travel-file-gone"):
        leaving.remove_here(defender)
    data = hidden.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(InputError, match="travel-file-differs"):
        leaving.remove_here(defender)
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(InputError, match="travel-file-differs"):
        leaving.remove_here(defender)
    path.write_bytes(data)
    assert backups.holds(defender) == before
    with pytest.raises(InputError, match="travel-begun"):
        _pack(defender, [ids["bare"]], backups_folder)
    assert leaving.remove_here(defender) == 1


def test_what_is_written_after_packing_keeps_the_record_here(
    defender: Drawer, ids: dict[str, str], backups_folder: Path
) -> None:
    _pack(defender, [ids["full"], ids["bare"]], backups_folder)
    changed = defender.incidents.get(ids["bare"], with_identities=True)
    defender.incidents.save(msgspec.structs.replace(changed, narrative="One more line."))
    with pytest.raises(InputError, match="travel-changed"):
        leaving.remove_here(defender)
    assert defender.incidents.exists(ids["full"])
    leaving.undo(defender)
    assert journeys.begun(defender) is None
    _pack(defender, [ids["full"], ids["bare"]], backups_folder)
    defender.incidents.delete(ids["bare"])
    with pytest.raises(InputError, match="travel-changed"):
        leaving.remove_here(defender)
    assert defender.incidents.exists(ids["full"])


@pytest.mark.parametrize("share", [0, 0.3, 0.9])
def test_cancelled_leaves_no_file_and_no_note(
    defender: Drawer, ids: dict[str, str], backups_folder: Path, share: float
) -> None:
    before = backups.holds(defender)
    with pytest.raises(InputError, match="cancelled"):
        _pack(
            defender,
            [ids["full"]],
            backups_folder,
            passphrase=PASSPHRASE,
            progress=lambda done, total: done < share * total,
        )
    assert list(backups_folder.iterdir()) == []
    assert journeys.begun(defender) is None
    assert backups.holds(defender) == before


def test_a_medium_that_is_too_small_or_a_wrong_passphrase_changes_nothing(
    defender: Drawer,
    ids: dict[str, str],
    backups_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as small:
        small.setattr(shutil, "disk_usage", lambda _: _Usage(1, 1, 1000))
        with pytest.raises(MachineError, match="medium-too-small"):
            _pack(defender, [ids["full"]], backups_folder)
    assert journeys.begun(defender) is None
    packed = _pack(defender, [ids["full"]], backups_folder)
    with pytest.raises(AppError, match="backup-wrong-passphrase"):
        backup.opens(packed.written.path, "another one")
    backup.opens(packed.written.path, PASSPHRASE)
    assert defender.incidents.exists(ids["full"])


def test_no_records_and_unknown_records_are_refused(
    defender: Drawer, ids: dict[str, str], backups_folder: Path
) -> None:
    assert ids
    with pytest.raises(InputError, match="travel-nothing"):
        _pack(defender, [], backups_folder)
    with pytest.raises(InputError, match="unknown-incident"):
        _pack(defender, ["nobody"], backups_folder)
    assert list(backups_folder.iterdir()) == []


def test_the_package_holds_nothing_of_what_stays(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path
) -> None:
    packed = _pack(defender, [ids["full"]], backups_folder, to_recovery=True)
    parts = backups.taken_apart(packed.written.path, words)
    text = json.dumps([parts.records, parts.private])
    assert parts.header["kind"] == "travel"
    for other in ("sent", "bare", "gone"):
        assert ids[other] not in text
    assert not [one for one in parts.of("document") if one["kind"] == "setting"]
    with words.opened(packed.written.path) as found:
        assert backup.look(defender, found).count(State.SAME) == 1
