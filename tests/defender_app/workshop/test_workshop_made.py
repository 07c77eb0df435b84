"""A workshop is made: cases that really went from vault to vault, an inbox of every kind."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from defender_app.errors import InputError
from defender_app.focal import batch, cases, contacts, own_cards
from defender_app.report import sent
from defender_app.vault import inspect
from defender_app.workshop import collecting, made_files, making
from defender_app.workshop import folder as folders
from defender_app.workshop import seat as seats
from defender_app.workshop.folder import Workshop

WANTED = {
    "opened": 3,
    "older-version": 1,
    "duplicate": 2,
    "notice": 1,
    "damaged": 2,
    "not-for-us": 1,
    "written-for-someone-else": 1,
    "wrong-mode": 1,
    "later-version": 1,
    "handover": 1,
    "not-a-sealed-file": 2,
}
SMALL = 2 << 20


def test_every_state_is_there_and_is_no_picture(made: Any, workshop: Workshop, seat: Any) -> None:
    assert made.started.counts == {
        "draft": 1,
        "ready": 3,
        "sent": 1,
        "answered": 1,
        "withdrawn": 1,
    }
    with seat(workshop, "defender") as drawer:
        assert drawer.training
        by_state = {row.record_status: row.event_id for row in drawer.incidents.list()}
        for state in ("sent", "answered", "withdrawn"):
            (report,) = sent.of_record(drawer, by_state[state])
            assert report.training
            assert bool(report.replies) == (state != "sent")
        (known,) = contacts.every(drawer)
        assert known.current().state(drawer.now()).value == "verified"
        photo = [item for item in drawer.evidence.list(by_state["draft"]) if item.sha256]
        assert [item.media_type for item in photo] == ["image/jpeg"]
    with seat(workshop, "focal-point") as desk:
        assert desk.training
        found = Counter(case.status for case in cases.every(desk))
        assert found["withdrawn"] == 1
        assert sum(found.values()) == 3
        assert all(case.training for case in cases.every(desk))
        assert {own.card.body.training for own in own_cards.every(desk)} == {True}


def test_the_inbox_has_every_kind_of_file(workshop: Workshop, seat: Any) -> None:
    with seat(workshop, "focal-point") as desk:
        found = batch.find([workshop.inbox])
        rows = batch.take_in(desk, found, lambda *_: True, lambda _: None)
        assert Counter(row.outcome for row in rows) == WANTED
        assert not [case for case in cases.every(desk) if not case.training]
        # What lay there from the beginning is nobody's homework.
        assert collecting.table(desk).rows == ()


def test_what_lies_in_the_folder(workshop: Workshop) -> None:
    names = {one.name for one in workshop.root.iterdir()}
    assert names == {
        *folders.VAULTS.values(),
        folders.ABOUT,
        folders.README,
        folders.CARD,
        folders.SECOND_CARD,
        folders.PRISTINE,
        folders.INBOX,
        folders.EXCHANGE,
        folders.EVIDENCE,
    }
    assert not list(workshop.exchange.iterdir())
    shown = (workshop.root / folders.README).read_text("utf-8")
    for phrase in folders.PASSPHRASES.values():
        assert phrase in shown
    for place in (workshop.defender, workshop.focal_point):
        about = inspect(place)
        assert about.training
        assert about.kdf == folders.QUICK
    assert folders.of_vault(workshop.defender) == workshop
    assert folders.of_vault(workshop.exchange) is None
    assert folders.find(workshop.root) == workshop
    assert folders.find(workshop.root.parent) == workshop
    assert folders.find(workshop.exchange, workshop.root).workshop_id == workshop.workshop_id
    other = workshop.root.parent / "other"
    other.mkdir()
    (other / folders.ABOUT).write_bytes((workshop.root / folders.ABOUT).read_bytes())
    with pytest.raises(InputError, match="workshop-several"):
        folders.find(workshop.root.parent)


def test_who_sits_where(workshop: Workshop, seat: Any) -> None:
    for who in folders.VAULTS:
        with seat(workshop, who) as drawer:
            here = seats.of(drawer)
            assert here is not None
            assert (here.seat, here.number, here.workshop_id) == (who, 0, workshop.workshop_id)


def test_nobody_sits_in_a_real_vault(real_defender: Any, defender: Any) -> None:
    seats.note(defender, "locked")
    seats.note(real_defender, "locked")
    assert seats.of(real_defender) is None
    assert seats.noted(defender) == frozenset()
    here = seats.Seat(workshop_id="0" * 16, scenario="x", seat="stick", begun_on="")
    with pytest.raises(InputError, match="workshop-real-vault"):
        seats.put(real_defender, here)
    # Not even where somebody wrote one into the drawer.
    real_defender.documents.put(seats.KIND, "here", b"{}")
    assert seats.of(real_defender) is None


def test_the_files_tell_what_they_shall_and_are_the_same_each_time(tmp_path: Path) -> None:
    first, again = made_files.for_practice(), made_files.for_practice.__wrapped__()
    assert [one.data for one in first] == [one.data for one in again]
    for one in first:
        (tmp_path / one.name).write_bytes(one.data)
    done = subprocess.run(
        ["exiftool", "-json", "-n", *(str(tmp_path / one.name) for one in first)],
        check=True,
        capture_output=True,
    )
    told = {Path(one["SourceFile"]).name: one for one in json.loads(done.stdout)}
    for name in ("gate.jpg", "van.jpg", "door.jpg"):
        # In the open sea, far from everywhere.
        assert -45 < told[name]["GPSLatitude"] < -40
        assert 80 < told[name]["GPSLongitude"] < 87
        assert "fiction" in told[name]["Artist"]
        assert told[name]["Model"]
    assert told["letter.pdf"]["Author"] == "B. Marrow"
    assert "Artist" not in told["message.png"]


def test_cancelling_leaves_nothing(tmp_path: Path, made: Any) -> None:
    root = tmp_path / "w"
    for stop_at in (0, 4):

        def stops(done: int, _all: int, at: int = stop_at) -> bool:
            return done < at

        with pytest.raises(InputError, match="cancelled"):
            making.start(root, drawer_size=SMALL, progress=stops)
        assert not root.exists()

    def mine_comes(_done: int, _all: int) -> bool:
        (root / "mine.txt").write_text("mine")
        return False

    # What somebody puts there while it is made is not ours to take away.
    with pytest.raises(InputError, match="cancelled"):
        making.start(root, drawer_size=SMALL, progress=mine_comes)
    assert [one.name for one in root.iterdir()] == ["mine.txt"]
    with pytest.raises(InputError, match="workshop-folder-not-empty"):
        making.start(root, drawer_size=SMALL)
    assert [one.name for one in root.iterdir()] == ["mine.txt"]
    with pytest.raises(InputError, match="inside-a-vault"):
        making.start(made.started.workshop.defender / "w", drawer_size=SMALL)
    with pytest.raises(InputError, match="out-folder-missing"):
        making.start(tmp_path / "no" / "w", drawer_size=SMALL)


def test_a_folder_that_says_what_it_is_not(tmp_path: Path) -> None:
    for data in (b"", b"{}", b"[]", b'{"format":"defender-workshop","version":2}', b"\xff" * 9):
        (tmp_path / folders.ABOUT).write_bytes(data)
        with pytest.raises(InputError, match="workshop-damaged"):
            folders.at(tmp_path)
    (tmp_path / folders.ABOUT).unlink()
    with pytest.raises(InputError, match="workshop-unknown"):
        folders.at(tmp_path)
    with pytest.raises(InputError, match="workshop-unknown"):
        folders.at(tmp_path / "no")
