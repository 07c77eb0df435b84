"""What a lock leaves behind: journals, times, and nothing that can be read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import drawer_file
from defender_app.vault import folder as rules
from tests.support import external
from tests.support.interrupted import killed_in_a_save
from tests.support.repository import ROOT
from tests.support.vaults import (
    MIB,
    PASSPHRASE,
    SECOND,
    all_bytes,
    incident,
    new_vault,
    opened,
)

NEUTRAL = 946_684_800
MARKER = "the-heron-with-the-copper-ring"
JOURNALS = rules.JOURNALS


def read_all(folder: Path, text: str) -> bool:
    data = all_bytes(folder)
    return any(text.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))


def test_a_marker_is_nowhere_readable_open_or_locked(folder: Path) -> None:
    with opened(folder) as held:
        saved = held.drawer.incidents.save(incident(narrative=MARKER, title=MARKER))
        held.drawer.settings.set("last", MARKER)
        assert not read_all(folder, MARKER)
        held.drawer.incidents.save(incident(event_id=saved.event_id, narrative="changed"))
        assert not read_all(folder, MARKER)
    assert not read_all(folder, MARKER)
    with opened(folder) as held:
        assert held.drawer.settings.get("last") == MARKER


def test_deleted_words_are_gone_from_the_open_database(folder: Path) -> None:
    with opened(folder) as held:
        saved = held.drawer.incidents.save(incident(narrative=MARKER * 100))
        held.drawer.incidents.delete(saved.event_id or "")
        rows = held.drawer.database.rows("SELECT block FROM search_data")
        assert not any(b"cop" in bytes(block) for (block,) in rows)


def test_after_a_lock_all_files_have_the_neutral_time(folder: Path) -> None:
    (folder / "inbox" / ("a" * 16 + ".age")).write_bytes(b"note")
    with opened(folder) as held:
        held.drawer.settings.set("a", 1)
    inbox = folder / "inbox"
    for path in [*folder.iterdir(), *inbox.iterdir()]:
        assert path.stat().st_mtime == NEUTRAL
    assert folder.stat().st_mtime == NEUTRAL


def test_a_wrong_passphrase_changes_no_file_and_no_time(folder: Path) -> None:
    before = all_bytes(folder)
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(folder, "wrong")
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(folder, "")
    assert all_bytes(folder) == before
    assert {path.stat().st_mtime for path in folder.iterdir()} == {NEUTRAL}


def test_every_journal_is_fresh_after_a_lock(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND)
    before = [(folder / name).read_bytes() for name in JOURNALS]
    with opened(folder) as held:
        held.drawer.settings.set("a", "b" * 300_000)
    for name, old in zip(JOURNALS, before, strict=True):
        new = (folder / name).read_bytes()
        assert len(new) == MIB
        assert not any(new[:512])
        same = sum(a == b for a, b in zip(new[512:], old[512:], strict=True))
        assert same < len(new) // 100


def test_old_pages_do_not_stay_in_the_journal(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.settings.set("a", "x" * 200_000)
        held.drawer.settings.set("a", "y" * 200_000)
        written = [
            (folder / name).read_bytes() for name in JOURNALS
        ]  # the journal in use holds old pages now
    pages = {data[at : at + 64] for data in written for at in range(512, 200_000, 64)}
    for name in JOURNALS:
        data = (folder / name).read_bytes()
        assert not any(data[at : at + 64] in pages for at in range(512, 200_000, 64))


def test_a_grown_journal_is_cut_to_its_resting_size(folder: Path) -> None:
    for name in JOURNALS:
        with (folder / name).open("ab") as journal:
            journal.write(os.urandom(MIB))
    with opened(folder):
        assert {(folder / name).stat().st_size for name in JOURNALS} == {MIB}


def test_a_lock_cut_short_is_made_good_on_opening(folder: Path) -> None:
    left = b"\0" * 512 + b"OLD PAGES" * 100
    for name in JOURNALS:
        (folder / name).write_bytes(left)
    with opened(folder):
        assert b"OLD PAGES" not in all_bytes(folder)


def test_an_interrupted_journal_is_left_alone_until_its_own_drawer_is_opened(
    tmp_path: Path,
) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND)
    with opened(folder, SECOND) as held:
        held.drawer.settings.set("kept", "before")
    killed_in_a_save(folder, SECOND)
    states = {name: drawer_file.journal_state(folder, name) for name in JOURNALS}
    (hot,) = [name for name, state in states.items() if state is drawer_file.Journal.UNFINISHED]
    data = (folder / hot).read_bytes()
    with opened(folder, PASSPHRASE) as held:
        held.drawer.settings.set("a", 1)
    assert (folder / hot).read_bytes() == data
    with opened(folder, SECOND) as held:
        assert held.drawer.settings.get("kept") == "before"
        assert vault.check(held) == []
    assert drawer_file.journal_state(folder, hot) is drawer_file.Journal.RESTING
    assert (folder / hot).stat().st_size == MIB


def test_a_journal_that_names_another_file_is_refused(folder: Path) -> None:
    killed_in_a_save(folder, PASSPHRASE)
    (name,) = [
        name
        for name in JOURNALS
        if drawer_file.journal_state(folder, name) is drawer_file.Journal.UNFINISHED
    ]
    with (folder / name).open("ab") as journal:
        journal.write(bytes.fromhex("d9d505f920a163d7"))
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)


def test_a_shorter_drawer_is_extended_and_a_database_beyond_its_file_is_damaged(
    tmp_path: Path,
) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=256 * 1024)
    with (folder / "drawer-1").open("ab") as file:
        file.write(os.urandom(256 * 1024))
    assert vault.inspect(folder).drawer_size == 512 * 1024
    with opened(folder) as held:
        held.drawer.settings.set("big", "x" * 200_000)
        assert {(folder / f"drawer-{n}").stat().st_size for n in range(4)} == {512 * 1024}
    used = used_drawer(folder)
    shutil.copytree(folder, tmp_path / "cut")
    os.truncate(tmp_path / "cut" / used, 256 * 1024)
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(tmp_path / "cut")


def used_drawer(folder: Path) -> str:
    names = [f"drawer-{n}" for n in range(4)]
    before = [(folder / name).read_bytes() for name in names]
    with opened(folder) as held:
        held.drawer.settings.set("again", 1)
    return next(
        name for name, old in zip(names, before, strict=True) if (folder / name).read_bytes() != old
    )


def test_the_vault_is_locked_when_the_body_raises(folder: Path) -> None:
    held = opened(folder)

    def fail() -> None:
        with held:
            held.drawer.settings.set("a", 1)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not held.is_open
    with pytest.raises(UsageError, match="vault-locked"):
        _ = held.drawer
    held.lock()
    with opened(folder) as again:
        assert again.drawer.settings.get("a") == 1


def test_a_store_used_after_the_lock_says_so(folder: Path) -> None:
    with opened(folder) as held:
        drawer = held.drawer
    with pytest.raises(UsageError, match="vault-locked"):
        drawer.incidents.list()


def test_a_file_lost_while_open_does_not_keep_the_vault_from_closing(folder: Path) -> None:
    held = opened(folder)
    for number in range(4):
        (folder / f"drawer-{number}").unlink()
    with pytest.raises(MachineError, match="not-found") as caught:
        held.lock()
    assert caught.value.__cause__ is None
    assert not held.is_open


def test_nothing_names_a_drawer_or_shows_a_secret(folder: Path) -> None:
    with opened(folder) as held:
        shown = repr([held, held.drawer, held.drawer.database, vars(held)])
    assert "drawer-" not in shown
    assert PASSPHRASE not in shown


def test_a_vault_makes_no_files_elsewhere_and_no_sockets(folder: Path, tmp_path: Path) -> None:
    strace = external.require("strace", "it shows every file and socket")
    log = tmp_path / "strace.txt"
    code = (
        "import sys; from pathlib import Path; from tests.support.vaults import *\n"
        "with opened(Path(sys.argv[1])) as v:\n"
        "    v.drawer.incidents.save(full_incident()); v.drawer.incidents.search('report')\n"
    )
    watch = [strace, "-f", "-e", "trace=%file,%network", "-o", str(log)]
    subprocess.run(
        [*watch, sys.executable, "-c", code, str(folder)],
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    lines = log.read_text(errors="replace").splitlines()
    assert not [line for line in lines if "socket(" in line]
    made = [
        line for line in lines
        if ("O_CREAT" in line or "rename" in line) and "ENOENT" not in line
    ]  # fmt: skip
    assert made
    assert all(str(folder) in line for line in made)
