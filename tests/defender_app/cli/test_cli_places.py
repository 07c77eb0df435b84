"""Nothing is ever written into a vault, or over one, and nothing that never ends is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from defender_app import places
from defender_app.cli import faults
from defender_app.errors import InputError, UsageError
from tests.support.command_line import Seat, command, write_json
from tests.support.incidents import sample


@pytest.fixture
def held(sender: Seat, tmp_path: Path) -> str:
    event = sender("record", "add", write_json(tmp_path / "r.json", sample(16))).data["event_id"]
    file = tmp_path / "a.txt"
    file.write_text("evidence")
    said = sender("evidence", "add", event, file, "--nobody-shown").data
    return str(said["evidence"][0]["eid"])


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_an_export_never_lands_in_a_vault_not_even_by_force(
    sender: Seat, desk: Seat, held: str, tmp_path: Path
) -> None:
    before = content(desk.folder)
    linked = tmp_path / "linked"
    linked.symlink_to(desk.folder, target_is_directory=True)
    over = tmp_path / "harmless.txt"
    over.symlink_to(desk.folder / "keys.bin")
    inner = desk.folder / "folder" / "deeper"
    inner.mkdir(parents=True)
    outs = [desk.folder / name for name in ("drawer-0", "drawer-3", "keys.bin", "vault.json", "x")]
    outs += [linked / "x", over, inner / "x", tmp_path / "nowhere" / ".." / "desk vault" / "x"]
    outs += [sender.folder / "x"]
    for out in outs:
        said = sender.tries("evidence", "export", held, "--out", out, "--force")
        assert (said.code, said.error["code"]) == (faults.INPUT, "inside-a-vault"), out
    assert content(desk.folder) == before
    assert over.is_symlink()
    assert sorted(inner.iterdir()) == []
    sender("evidence", "export", held, "--out", tmp_path / "out.txt")


def test_a_vault_that_lost_a_part_is_still_one(tmp_path: Path) -> None:
    for mark in ("vault.json", "keys.bin", "drawer-2"):
        folder = tmp_path / f"of {mark}"
        folder.mkdir()
        assert places.outside_vaults(folder / "x") == folder / "x"
        (folder / mark).write_bytes(b"")
        for below in (folder, folder / "x", folder / "a" / "b"):
            with pytest.raises(InputError, match="inside-a-vault"):
                places.outside_vaults(below)


def test_a_link_inside_a_vault_that_leads_outside_is_refused(desk: Seat, tmp_path: Path) -> None:
    link = desk.folder / "out"
    link.symlink_to(tmp_path / "elsewhere.txt")
    with pytest.raises(InputError, match="inside-a-vault"):
        places.outside_vaults(link)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert places.outside_vaults(loop / "x") == loop / "x"


def test_a_dash_is_no_file_to_write(
    sender: Seat, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = sender.tries("evidence", "export", held, "--out", "-")
    assert (said.code, said.error["code"]) == (faults.USAGE, "out-is-a-dash")
    assert not (tmp_path / "-").exists()
    with pytest.raises(UsageError):
        places.outside_vaults(Path("-"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_what_never_ends_or_never_begins_is_refused(sender: Seat, tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    event = sender("record", "add", write_json(tmp_path / "r.json", sample(2))).data["event_id"]
    for name in (pipe, link, Path("/dev/zero"), Path("/dev/null")):
        for words in (("record", "add", name), ("evidence", "add", event, name)):
            said = sender.tries(*words)
            assert (said.code, said.error["code"]) == (faults.INPUT, "file-not-ordinary"), words
    assert command("card", "show", pipe, "--json").error["code"] == "file-not-ordinary"
    assert sender("evidence", "list", event).data["evidence"][0]["held"] is False
