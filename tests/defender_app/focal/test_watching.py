"""A folder that is watched: what comes to rest is found once, and nothing else is touched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from defender_app.errors import InputError
from defender_app.focal import batch, batch_tried, watching
from defender_app.focal.watching import Watch
from defender_app.vault.drawer import Drawer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "post"
    made.mkdir()
    return made


@pytest.fixture
def watch(desk: Drawer, folder: Path) -> Watch:
    """It is watched."""
    return Watch(watching.begin(desk, folder))


def names(watch: Watch) -> list[str]:
    return [one.name for one in watch.look().ready]


def test_a_file_is_ready_once_it_rests(watch: Watch, folder: Path) -> None:
    growing = folder / "a.age"
    growing.write_bytes(b"x")
    assert watch.look().moving == 1
    growing.write_bytes(b"xx")
    assert names(watch) == []
    assert names(watch) == ["a.age"]
    assert names(watch) == ["a.age"]


def test_what_was_tried_is_not_tried_again_until_it_changes(
    watch: Watch, folder: Path, desk: Drawer
) -> None:
    path = folder / "a.age"
    path.write_bytes(b"x")
    watch.look()
    ready = watch.look().ready
    watch.tried(desk, ready)
    assert names(watch) == []
    again = Watch(watching.begin(desk, folder))
    again.look()
    assert names(again) == []
    path.write_bytes(b"xy")
    again.look()
    assert names(again) == ["a.age"]


def test_a_name_alone_makes_it_another_file(watch: Watch, folder: Path, desk: Drawer) -> None:
    path = folder / "a.age"
    path.write_bytes(b"x")
    watch.look()
    watch.tried(desk, watch.look().ready)
    path.rename(folder / "b.age")
    watch.look()
    assert names(watch) == ["b.age"]


def test_links_hidden_files_and_vaults_are_left_alone(
    watch: Watch, folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "secret.age").write_bytes(b"x")
    (folder / "link.age").symlink_to(elsewhere / "secret.age")
    (folder / "linked").symlink_to(elsewhere)
    (folder / "loop").symlink_to(folder)
    (folder / ".hidden").write_bytes(b"x")
    os.mkfifo(folder / "pipe")
    vault = folder / "vault"
    vault.mkdir()
    (vault / "vault.json").write_bytes(b"{}")
    (vault / "a.drawer").write_bytes(b"x")
    (folder / "inside").mkdir()
    (folder / "inside" / "b.age").write_bytes(b"x")
    watch.look()
    assert names(watch) == ["b.age"]


def test_a_folder_that_goes_and_comes_back(watch: Watch, folder: Path) -> None:
    (folder / "a.age").write_bytes(b"x")
    watch.look()
    assert names(watch) == ["a.age"]
    shutil.rmtree(folder)
    assert watch.look().missing
    folder.mkdir()
    (folder / "b.age").write_bytes(b"x")
    found = watch.look()
    assert not found.missing
    assert names(watch) == ["b.age"]


def test_only_a_folder_outside_a_vault_is_watched(
    desk: Drawer, tmp_path: Path, folder: Path
) -> None:
    (folder / "vault.json").write_bytes(b"{}")
    with pytest.raises(InputError, match="inside-a-vault"):
        watching.begin(desk, folder)
    with pytest.raises(InputError, match="no-such-folder"):
        watching.begin(desk, tmp_path / "nowhere")
    assert watching.of(desk) is None


def test_stopping_stays_until_it_is_begun_again(desk: Drawer, folder: Path) -> None:
    watching.stop(desk)
    assert watching.of(desk) is None
    watching.begin(desk, folder)
    watching.stop(desk)
    found = watching.of(desk)
    assert found is not None
    assert not found.on
    again = watching.begin(desk, folder)
    assert (again.on, Path(again.folder)) == (True, folder)
    assert str(folder) not in repr(again) + repr(Watch(again)) + repr(Watch(again).look())


def test_what_is_remembered_is_bounded(
    desk: Drawer, watch: Watch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MOST_KNOWN", 3)
    for number in range(5):
        (folder / f"{number}.age").write_bytes(b"x")
    watch.look()
    watch.tried(desk, watch.look().ready)
    found = watching.of(desk)
    assert found is not None
    assert len(found.known) == 3
    watch.look()
    assert names(watch) == []


def test_more_than_is_watched_is_said(
    desk: Drawer, watch: Watch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who can put files there must not keep the others out without a word."""
    monkeypatch.setattr(watching, "MOST_KNOWN", 3)
    for number in range(3):
        (folder / f"{number}.age").write_bytes(b"x")
    assert not watch.look().crowded
    watch.tried(desk, watch.look().ready)
    (folder / "4.age").write_bytes(b"genuine")
    assert watch.look().crowded
    (folder / "0.age").unlink()
    assert not watch.look().crowded
    assert names(watch) == ["4.age"]


def test_what_the_machine_kept_out_is_not_forgotten(
    desk: Drawer, watch: Watch, folder: Path
) -> None:
    """It rests for now, and comes in when the folder is watched anew or was gone."""
    for name in ("a.age", "b.age", "c.age", "d.age"):
        (folder / name).write_bytes(b"x")
    found = batch.Found(files=tuple(sorted(folder.iterdir())), unread=("closed",))
    told = [("not-taken-in", "no-permission"), ("damaged", "sealed-damaged")]
    told += [("not-taken-in", "bug"), ("not-taken-in", "drawer-full")]
    rows = [batch.Row(name="x", when="", outcome=one, code=code) for one, code in told]
    first = batch_tried.tried(found, rows)
    assert [path.name for path in first.done] == ["a.age", "b.age"]
    assert [path.name for path in first.again] == ["c.age"]
    assert first.ended is rows[-1]
    watch.look()
    assert names(watch) == ["a.age", "b.age", "c.age", "d.age"]
    watch.tried(desk, first.done, first.again)
    watch.look()
    assert names(watch) == ["d.age"]
    kept = watching.of(desk)
    assert kept is not None
    again = Watch(kept)
    again.look()
    assert names(again) == ["c.age", "d.age"]
    moved = folder.rename(folder.with_name("away"))
    assert watch.look().missing
    moved.rename(folder)
    watch.look()
    assert names(watch) == ["c.age", "d.age"]
