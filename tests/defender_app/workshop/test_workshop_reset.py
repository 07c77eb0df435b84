"""Back to the beginning: quickly, byte for byte, and with nothing left of the group before."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from defender_app.errors import InputError, UsageError
from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from defender_app.workshop import snapshot
from defender_app.workshop.folder import Workshop
from tests.support import line, vaults

MARK = "a-word-that-only-this-group-wrote"


def everything(root: Path) -> dict[str, tuple[bytes, int, int]]:
    """Every file and folder: bytes, rights, time."""
    found = {}
    for path in sorted(root.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        about = path.stat()
        found[path.relative_to(root).as_posix()] = (data, about.st_mode, about.st_mtime_ns)
    return found


def practise(workshop: Workshop, seat: Any) -> None:
    """What a group does: records, a card, files in every folder, folders of their own."""
    with seat(workshop, "defender") as drawer:
        line.saved(drawer, line.incident(title=MARK, narrative=MARK * 50))
        drawer.settings.set("seen", MARK)
    with seat(workshop, "focal-point") as desk:
        line.new_card(desk, name=MARK)
    for place in (workshop.exchange, workshop.inbox, workshop.evidence):
        (place / f"{MARK}.age").write_text(MARK)
    (workshop.exchange / "deep" / "er").mkdir(parents=True)
    (workshop.exchange / "deep" / "er" / MARK).write_text(MARK)
    (workshop.exchange / "link").symlink_to("/etc/passwd")
    (workshop.evidence / "gate.jpg").write_text(MARK)
    (workshop.evidence / "note.txt").unlink()
    workshop.card.write_text(MARK)
    shutil.rmtree(workshop.defender / "inbox")
    (workshop.focal_point / "extra.txt").write_text(MARK)
    with (workshop.defender / "drawer-0").open("ab") as out:
        out.write(bytes(8192))


def test_nothing_of_a_group_is_left(workshop: Workshop, seat: Any) -> None:
    before = everything(workshop.root)
    practise(workshop, seat)
    assert everything(workshop.root) != before
    done = snapshot.reset(workshop.root)
    assert done.seconds < 5
    assert done.removed >= 7
    assert done.restored >= 5
    after = everything(workshop.root)
    assert after.keys() == before.keys()
    for name, found in before.items():
        assert after[name] == found, name
    assert not [name for name, (data, *_) in after.items() if MARK.encode() in data]
    with seat(workshop, "defender") as drawer:
        assert not [row for row in drawer.incidents.list() if row.title == MARK]
        assert drawer.settings.get("seen", None) is None
    again = snapshot.reset(workshop.root)
    assert again.removed == 0


def test_a_burned_vault_comes_back(workshop: Workshop, seat: Any) -> None:
    with Vault.open(workshop.defender, folders.PASSPHRASES["defender"]) as vault:
        vault.burn()
    assert not (workshop.defender / "vault.json").exists()
    snapshot.reset(workshop.root)
    with seat(workshop, "defender") as drawer:
        assert drawer.incidents.list()


def test_a_vault_that_is_open_is_not_touched(workshop: Workshop, seat: Any) -> None:
    (workshop.exchange / "x.age").write_text(MARK)
    with (
        seat(workshop, "focal-point"),
        pytest.raises(UsageError, match="vault-in-use"),
    ):
        snapshot.reset(workshop.root)
    assert (workshop.exchange / "x.age").exists()
    snapshot.reset(workshop.root)
    assert not (workshop.exchange / "x.age").exists()


def test_what_is_not_the_workshops_is_asked_about(workshop: Workshop) -> None:
    (workshop.root / "slides.odp").write_text("mine")
    (workshop.exchange / "x.age").write_text(MARK)
    assert snapshot.foreign(workshop.root) == ("slides.odp",)
    with pytest.raises(InputError) as refused:
        snapshot.reset(workshop.root)
    assert refused.value.code == "workshop-foreign-files"
    assert refused.value.facts["files"] == "slides.odp"
    assert (workshop.exchange / "x.age").exists()
    snapshot.reset(workshop.root, remove_foreign=True)
    assert snapshot.foreign(workshop.root) == ()


def damaged(workshop: Workshop, data: bytes) -> None:
    place = workshop.root / folders.PRISTINE
    place.chmod(0o600)
    place.write_bytes(data)


def test_a_copy_that_is_not_whole_changes_nothing(workshop: Workshop) -> None:
    good = (workshop.root / folders.PRISTINE).read_bytes()
    (workshop.exchange / "x.age").write_text(MARK)
    middle = len(good) // 2
    for bad in (
        b"",
        good[:4],
        good[:100],
        good[:-1],
        good + b"\0",
        good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
        b"\xff" * 8 + good[8:],
        bytes(len(good)),
    ):
        damaged(workshop, bad)
        before = everything(workshop.root)
        with pytest.raises(InputError, match="workshop-damaged"):
            snapshot.reset(workshop.root)
        assert everything(workshop.root) == before
    damaged(workshop, good)
    snapshot.reset(workshop.root)


@pytest.mark.parametrize(
    "path", ["../out", "/etc/out", "a/../../out", "", "a//b", "C:x", "a\\..\\b", ".", "a\0b"]
)
def test_no_path_leads_out(path: str) -> None:
    assert not snapshot._is_inside(path)


def test_another_workshops_copy_is_refused(workshop: Workshop, made: Any) -> None:
    place = workshop.root / folders.ABOUT
    other = place.read_text().replace(workshop.workshop_id, "f" * 16)
    place.write_text(other)
    with pytest.raises(InputError, match="workshop-damaged"):
        snapshot.reset(workshop.root)
    assert made.started.workshop.workshop_id != "f" * 16


def test_a_second_name_of_a_file_elsewhere_is_not_written_over(
    workshop: Workshop, tmp_path: Path
) -> None:
    """Somebody put a link of the file system in the place of a file of the workshop."""
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    (workshop.evidence / "note.txt").unlink()
    os.link(mine, workshop.evidence / "note.txt")
    (workshop.evidence / "gate.jpg").unlink()
    (workshop.evidence / "gate.jpg").symlink_to(mine)
    snapshot.reset(workshop.root)
    assert mine.read_text() == "mine"
    assert b"fiction" in (workshop.evidence / "note.txt").read_bytes()
    assert not (workshop.evidence / "gate.jpg").is_symlink()


def test_a_reset_that_was_killed_is_finished_by_the_next(
    workshop: Workshop, seat: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(workshop.root)
    practise(workshop, seat)
    restore, count = snapshot._restore_file, 0

    def stops(*given: Any) -> bool:
        nonlocal count
        count += 1
        if count > 6:
            raise KeyboardInterrupt
        return restore(*given)

    monkeypatch.setattr(snapshot, "_restore_file", stops)
    with pytest.raises(KeyboardInterrupt):
        snapshot.reset(workshop.root)
    monkeypatch.undo()
    snapshot.reset(workshop.root)
    assert everything(workshop.root) == before


def test_a_real_vault_in_a_practice_folder_is_asked_about(workshop: Workshop) -> None:
    mine = workshop.exchange / "mine"
    vaults.new_vault(mine, "a passphrase of my own", training=False)
    with pytest.raises(InputError, match="workshop-foreign-files") as refused:
        snapshot.reset(workshop.root)
    assert refused.value.facts["files"] == "exchange/mine"
    assert (mine / "vault.json").exists()
    shutil.rmtree(mine)
    assert snapshot.foreign(workshop.root) == ()
