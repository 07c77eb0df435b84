"""What waits in the inbox is looked at like a stranger's file, and comes in once."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.age import HybridIdentity
from defender_app import files, options, wire
from defender_app.errors import InputError
from defender_app.focal import opening_check
from defender_app.focal.opening import FAILED, Opened, Opener
from defender_app.focal.opening_told import AT_ONCE, Read
from defender_app.quick_notes import inbox, note, switching, taking, writing
from defender_app.quick_notes.taking import HERE, NOT_OURS, STAYS, TAKEN
from defender_app.report import bag, bag_signed
from defender_app.report.bag_kinds import NOTE
from defender_app.vault import Vault, quick_notes
from defender_app.vault import folder as rules
from defender_app.vault.drawer import Drawer
from tests.support import slices
from tests.support.quick_notes import FIRST, MARKER, SCRIPTS, SECOND, WHEN, forged

Unlock = Callable[..., AbstractContextManager[Vault]]


def _codes(folder: Path, drawer: Drawer) -> list[tuple[str, str]]:
    return [(row.outcome, row.code) for row in taking.take_in(drawer, folder)]


def test_a_note_becomes_a_draft(noted: Path, tmp_path: Path, unlock: Unlock) -> None:
    picture = tmp_path / "བོད་ photo.jpg"
    picture.write_bytes(b"\xff\xd8" + MARKER.encode())
    writing.write(noted, SCRIPTS, [picture], when=WHEN)
    with unlock() as vault:
        found = switching.at_unlock(vault.drawer, noted)
        (event_id,) = found.taken
        record = vault.drawer.incidents.get(event_id)
        assert (record.narrative, record.date_start) == (SCRIPTS, WHEN)
        assert record.record_status == "draft"
        (item,) = record.evidence
        assert item.original_file_name == picture.name
        assert item.sha256 == wire.sha256_hex(picture.read_bytes())
        assert b"".join(vault.drawer.evidence.chunks(str(item.eid), event_id)) == (
            picture.read_bytes()
        )
        assert quick_notes.is_uncertain(vault.drawer, event_id)
        assert not found.alarm
        assert not found.left
    assert inbox.look(noted).notes == ()
    with unlock() as vault:
        assert switching.at_unlock(vault.drawer, noted) == switching.Found()
        assert vault.drawer.incidents.count() == 1


def test_its_time_and_hash_are_in_the_chain(noted: Path, unlock: Unlock) -> None:
    path = forged(noted)
    sealed = wire.sha256_hex(path.read_bytes())
    with unlock() as vault:
        (row,) = taking.take_in(vault.drawer, noted)
        entries = vault.drawer.custody.entries(f"record/{row.event_id}")
        told = [(one.action, one.actor, one.hash) for one in entries]
        kept = quick_notes.written(vault.drawer, row.event_id)
        assert kept is not None
        assert kept.sealed_sha256 == sealed
        assert told[1:] == [
            ("written", taking.ACTOR, kept.note_sha256),
            ("received", taking.ACTOR, sealed),
        ]
        assert entries[1].when == "2026-11-14T18:00:00Z"


def test_a_clock_that_went_wrong_dates_nothing_into_the_future(noted: Path, unlock: Unlock) -> None:
    forged(noted, written_at="2999-01-01T00:00:00Z")
    with unlock() as vault:
        (row,) = taking.take_in(vault.drawer, noted)
        entries = vault.drawer.custody.entries(f"record/{row.event_id}")
        assert {one.when for one in entries} == {wire.to_rfc3339(vault.drawer.now())}


def test_another_drawer_tells_nothing_and_touches_nothing(noted: Path, unlock: Unlock) -> None:
    writing.write(noted, "x")
    options.change(noted, quick_note_recipient=str(HybridIdentity.generate().recipient()))
    before = {one: one.read_bytes() for one in noted.rglob("*") if one.is_file()}
    with unlock(SECOND) as vault:
        assert switching.at_unlock(vault.drawer, noted) == switching.Found()
        assert switching.alarm(vault.drawer, noted) == ""
        saved = vault.drawer.last_saved
        assert saved is None
    after = {one: one.read_bytes() for one in noted.rglob("*") if one.is_file()}
    kept = {options.NAME, *(f"{rules.INBOX}/{one.name}" for one in inbox.look(noted).notes)}
    assert before.keys() == after.keys()
    for name in kept:
        assert before[noted / name] == after[noted / name]


def test_the_same_note_twice_is_one_record(noted: Path, unlock: Unlock) -> None:
    first = forged(noted)
    data = first.read_bytes()
    (first.parent / inbox.new_name()).write_bytes(data)
    with unlock() as vault:
        assert sorted(_codes(noted, vault.drawer)) == [(HERE, ""), (TAKEN, "")]
        (first.parent / inbox.new_name()).write_bytes(data)
        assert _codes(noted, vault.drawer) == [(HERE, "")]
        (event_id,) = [row.event_id for row in vault.drawer.incidents.list()]
        vault.drawer.incidents.delete(event_id)
        assert quick_notes.written(vault.drawer, event_id) is None
    first.write_bytes(data)
    with unlock() as vault:
        # Somebody removed it on purpose.
        assert _codes(noted, vault.drawer) == [(HERE, "")]
        assert vault.drawer.incidents.count() == 0
    assert inbox.look(noted).notes == ()


def _tamper(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1000] ^= 1
    path.write_bytes(data)


def _shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def _nothing(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("harm", [_tamper, _shorten, _nothing])
def test_a_damaged_one_stays_and_is_said(
    noted: Path, owner: Vault, harm: Callable[[Path], None]
) -> None:
    path = forged(noted)
    harm(path)
    data = path.read_bytes()
    forged(noted, text="whole")
    rows = taking.take_in(owner.drawer, noted)
    assert sorted(row.outcome for row in rows) == [STAYS, TAKEN]
    assert int(path.stat().st_atime) == files.NEUTRAL_TIME
    assert path.read_bytes() == data
    assert owner.drawer.incidents.count() == 1
    assert not switching.at_unlock(owner.drawer, noted).alarm


_WRONG: list[dict[str, Any]] = [
    {"text": 5},
    {"text": "a\x1b[2Jb"},
    {"text": None},
    {"text": "x" * (note.LONGEST_TEXT + 1)},
    {"format": "defender-report"},
    {"version": 2},
    {"more": "x"},
    {"note_id": "x"},
    {"to": "x"},
    {"from": "RWQx"},
    {"written_at": "yesterday"},
    {"when": "some day"},
    {"utc_offset": "+99:00"},
    {"files": [{"path": "data/evidence/001.jpg", "name": "x"}]},
    {"raw": b"{"},
    {"raw": b"[" * 100 + b"]" * 100},
    {"raw": b'{"format":"defender-note","format":"defender-note"}'},
    {"files": [{"path": "data/evidence/002.jpg", "name": "x"}], "evidence": (b"x",)},
    {"files": [{"path": "data/evidence/001.jpg", "name": "a\nb"}], "evidence": (b"x",)},
    {"evidence": (b"x",)},
]


def test_values_that_no_note_has(noted: Path, owner: Vault) -> None:
    for changes in _WRONG:
        forged(noted, **changes)
    rows = taking.take_in(owner.drawer, noted)
    assert [row.outcome for row in rows] == [STAYS] * len(_WRONG)
    assert owner.drawer.incidents.count() == 0
    assert all(row.code.startswith(("note-", "bag-")) for row in rows)


def test_a_file_of_another_kind(noted: Path, owner: Vault) -> None:
    forged(noted, kind=bag.KINDS["notice"])
    (row,) = taking.take_in(owner.drawer, noted)
    assert (row.outcome, row.code) == (STAYS, "bag-top-folder")


def test_practice_and_real_are_kept_apart(noted: Path, owner: Vault) -> None:
    forged(noted, training=False)
    assert _codes(noted, owner.drawer) == [(STAYS, "note-wrong-mode")]
    assert owner.drawer.incidents.count() == 0


def test_a_process_that_lies_is_not_believed(noted: Path, owner: Vault) -> None:
    files_said = [{"path": "data/evidence/001.jpg", "name": "x"}]
    path = forged(noted, evidence=(b"x" * 50,), files=files_said)
    held = quick_notes.keys(owner.drawer)
    assert held is not None
    with Opener((), notes=[held.identity]) as opener:
        opened = opener.read(path)
    read, data = opened.read, opened._data
    assert _believed(read, data) is not None
    assert _believed(read, data[:-1] + b"x") is None
    assert _believed(msgspec.structs.replace(read, digests={}), data) is None
    assert _believed(msgspec.structs.replace(read, sha256="ab" * 32), data) is None
    signed = bag_signed.read(io.BytesIO(data), len(data), NOTE, note.PATH)
    lie = {**read.digests, "data/evidence/001.jpg": "ab" * 32}
    told = Opened(msgspec.structs.replace(read, digests=lie), data)
    with pytest.raises(InputError) as raised:
        taking._read_again(owner.drawer, told, signed)
    assert raised.value.code == FAILED


def _believed(read: Read, data: bytes) -> object:
    said = msgspec.json.encode(read)
    return opening_check.believed(
        bytearray(said + data), len(said), len(data), sha256="", most=AT_ONCE
    )


def test_what_is_no_ordinary_file(noted: Path, owner: Vault, tmp_path: Path) -> None:
    place, treasure = noted / rules.INBOX, tmp_path / "treasure"
    whole = forged(noted)
    os.link(whole, treasure)
    (place / inbox.new_name()).symlink_to(treasure)
    os.mkfifo(place / inbox.new_name())
    (place / inbox.new_name()).mkdir()
    (place / "letter.txt").write_text("mine")
    before = treasure.read_bytes()
    rows = taking.take_in(owner.drawer, noted)
    assert {(row.outcome, row.code) for row in rows} == {(STAYS, "note-not-ordinary")}
    assert len(rows) == 4
    assert inbox.look(noted).others == 1
    assert treasure.read_bytes() == before
    assert owner.drawer.incidents.count() == 0


def test_one_that_is_far_too_large_is_not_read(noted: Path, owner: Vault) -> None:
    path = noted / rules.INBOX / inbox.new_name()
    with path.open("wb") as out:
        out.truncate(3 << 30)
    (row,) = taking.take_in(owner.drawer, noted)
    assert (row.outcome, row.code) == (STAYS, "note-too-large")
    path.unlink()


def test_one_for_somebody_else_is_a_loud_stop(noted: Path, unlock: Unlock) -> None:
    forged(noted, recipient=str(HybridIdentity.generate().recipient()))
    with unlock() as vault:
        found = switching.at_unlock(vault.drawer, noted)
        assert found.alarm == NOT_OURS
        assert [row.code for row in found.left] == [NOT_OURS]
        switching.acknowledge(vault.drawer, noted, "renew")
    with unlock() as vault:
        found = switching.at_unlock(vault.drawer, noted)
        assert found == switching.Found()
        forged(noted, recipient=str(HybridIdentity.generate().recipient()))
        assert switching.at_unlock(vault.drawer, noted).alarm == NOT_OURS


class _KilledError(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("after_overwriting", [False, True])
def test_killed_between_saving_and_removing(
    noted: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch, *, after_overwriting: bool
) -> None:
    forged(noted)
    forged(noted, text="the other")

    def die(*_: object) -> None:
        if after_overwriting:
            for one in inbox.look(noted).notes:
                (noted / rules.INBOX / one.name).write_bytes(b"half of it is overwritten")
        raise _KilledError

    with unlock() as vault, monkeypatch.context() as patched:
        patched.setattr(inbox, "remove", die)
        with pytest.raises(_KilledError):
            taking.take_in(vault.drawer, noted)
    assert len(inbox.look(noted).notes) == 2
    with unlock() as vault:
        assert switching.at_unlock(vault.drawer, noted) == switching.Found()
        assert vault.drawer.incidents.count() == 2
        kept = quick_notes.keys(vault.drawer)
        assert kept is not None
        assert kept.removing == ()
    assert inbox.look(noted).notes == ()


def test_killed_before_it_is_saved(
    noted: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = forged(noted)

    def die(*_: object) -> None:
        raise _KilledError

    with unlock() as vault, monkeypatch.context() as patched:
        patched.setattr(quick_notes, "keep", die)
        with pytest.raises(_KilledError):
            taking.take_in(vault.drawer, noted)
        assert vault.drawer.incidents.count() == 0
    assert path.exists()
    with unlock() as vault:
        assert _codes(noted, vault.drawer) == [(TAKEN, "")]


def test_a_full_drawer_leaves_the_note_where_it_is(
    noted: Path, unlock: Unlock, tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(os.urandom(3 << 20))
    kept = writing.write(noted, "x", [film])
    writing.write(noted, "small")
    with unlock() as vault:
        rows = {row.name: row for row in taking.take_in(vault.drawer, noted)}
        assert (rows[kept.name].outcome, rows[kept.name].code) == (STAYS, "drawer-full")
        with pytest.raises(InputError) as raised:
            switching.switch_off(vault.drawer, noted)
        assert raised.value.code == "quick-notes-wait"
        assert switching.state(vault.drawer, noted).on
    assert (noted / rules.INBOX / kept.name).stat().st_size == kept.size


def test_stopping_keeps_what_is_done(noted: Path, owner: Vault) -> None:
    for _ in range(3):
        forged(noted)
    rows = taking.take_in(owner.drawer, noted, lambda done, _of: done < 1)
    assert [row.outcome for row in rows] == [TAKEN]
    assert len(inbox.look(noted).notes) == 2
    assert len(taking.take_in(owner.drawer, noted)) == 2


def test_somebody_says_that_it_is_theirs(noted: Path, owner: Vault) -> None:
    forged(noted)
    (row,) = taking.take_in(owner.drawer, noted)
    item = f"record/{row.event_id}"
    quick_notes.confirm(owner.drawer, row.event_id, item)
    quick_notes.confirm(owner.drawer, row.event_id, item)
    assert not quick_notes.is_uncertain(owner.drawer, row.event_id)
    said = [one.action for one in owner.drawer.custody.entries(item)]
    assert said.count("verified") == 1
    with pytest.raises(InputError):
        quick_notes.confirm(owner.drawer, "0" * 32, "record/x")


@pytest.mark.parametrize("count", [pytest.param(1000, marks=slices.CI)])
def test_a_thousand_notes(noted: Path, unlock: Unlock, count: int) -> None:
    from defender_app.vault.growing import grow  # noqa: PLC0415 - here alone

    one = forged(noted)
    for number in range(count - 1):
        forged(noted, text=f"note {number}")
    with unlock() as vault:
        grow(vault, 64)
        rows = taking.take_in(vault.drawer, noted)
        assert [row.outcome for row in rows] == [TAKEN] * count
        assert vault.drawer.incidents.count() == count
    assert not one.exists()


@pytest.mark.parametrize("size", [pytest.param(18 << 20, marks=slices.CI)])
def test_a_note_with_a_film(noted: Path, unlock: Unlock, tmp_path: Path, size: int) -> None:
    from defender_app.vault.growing import grow  # noqa: PLC0415 - here alone

    film = tmp_path / "film.mp4"
    film.write_bytes(os.urandom(size))
    writing.write(noted, "", [film])
    with unlock() as vault:
        grow(vault, 100)
        (row,) = taking.take_in(vault.drawer, noted)
        assert row.outcome == TAKEN, row
        (item,) = vault.drawer.evidence.list(row.event_id)
        assert item.sha256 == wire.sha256_hex(film.read_bytes())
        assert len(vault.drawer.blobs.all_ids()) == 1
    with unlock(FIRST) as vault:
        assert vault.drawer.blobs.all_ids()
