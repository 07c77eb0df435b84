"""What a crash leaves for an examiner: exactly what docs/formats.md 5.1 says, and no more."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.vault import drawer_file
from defender_app.vault import folder as rules
from defender_app.vault.drawer_file import Journal
from tests.support import many_vaults, randomness
from tests.support.interrupted import killed_in_a_save
from tests.support.vaults import MIB, PASSPHRASE, SECOND, full_incident, new_vault, opened

NEUTRAL = 946_684_800
pytestmark = pytest.mark.skipif(os.name != "posix", reason="a process is killed")


@pytest.fixture
def crashed(tmp_path: Path) -> tuple[Path, int]:
    """A vault with two drawers in use whose first one was being saved into; and which that is."""
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND)
    for typed in (PASSPHRASE, SECOND):
        with opened(folder, typed) as held:
            held.drawer.incidents.save(full_incident(title=typed))
    killed_in_a_save(folder, PASSPHRASE)
    return folder, many_vaults.cell_of(folder, PASSPHRASE).content.drawer


def states(folder: Path) -> list[Journal]:
    return [drawer_file.journal_state(folder, name) for name in rules.JOURNALS]


def of_the_four(folder: Path) -> list[os.stat_result]:
    return [(folder / name).stat() for name in rules.DRAWERS]


def test_only_the_times_and_the_journal_of_that_drawer_stand_out(
    crashed: tuple[Path, int],
) -> None:
    folder, number = crashed
    assert [n for n, state in enumerate(states(folder)) if state is not Journal.RESTING] == [number]
    written = {path.name for path in folder.iterdir() if path.stat().st_mtime != NEUTRAL}
    assert written <= {rules.DRAWERS[number], rules.JOURNALS[number]}
    assert {one.st_size for one in of_the_four(folder)} == {MIB}
    assert len({one.st_blocks for one in of_the_four(folder)}) == 1
    for name in rules.DRAWERS:
        data = (folder / name).read_bytes()
        assert abs(randomness.bytes_z(data)) < randomness.FAR
        assert not randomness.has_run(data)
    for n, name in enumerate(rules.JOURNALS):
        if n != number:
            assert not randomness.has_run((folder / name).read_bytes()[512:])


def test_another_drawer_opened_in_between_leaves_only_that_journal(
    crashed: tuple[Path, int],
) -> None:
    folder, number = crashed
    journal = (folder / rules.JOURNALS[number]).read_bytes()
    for _ in range(2):
        with opened(folder, SECOND) as held:
            held.drawer.settings.set("a", 1)
    assert (folder / rules.JOURNALS[number]).read_bytes() == journal
    assert {path.stat().st_mtime for path in folder.iterdir()} == {NEUTRAL}
    assert [n for n, state in enumerate(states(folder)) if state is not Journal.RESTING] == [number]
    with opened(folder) as held:
        assert vault.check(held) == []
        assert [row.title for row in held.drawer.incidents.list()] == [PASSPHRASE]


def test_after_its_own_drawer_was_opened_nothing_stands_out(crashed: tuple[Path, int]) -> None:
    folder, _ = crashed
    with opened(folder):
        pass
    assert {path.stat().st_mtime for path in folder.iterdir()} == {NEUTRAL}
    assert states(folder) == [Journal.RESTING] * 4
    look = many_vaults.seen(folder, (PASSPHRASE, SECOND))
    for data in (*look.drawers, *look.journals):
        assert abs(randomness.bytes_z(data)) < randomness.FAR
        assert not randomness.has_run(data)
    made = [(folder / name).stat().st_ctime for name in rules.JOURNALS]
    assert max(made) - min(made) < 2


def test_the_journal_of_a_crash_is_no_help_without_the_key(crashed: tuple[Path, int]) -> None:
    """Its pages are those of the drawer, encrypted; only its own head and page numbers are not."""
    folder, number = crashed
    data = (folder / rules.JOURNALS[number]).read_bytes()
    assert data.startswith(bytes.fromhex("d9d505f920a163d7"))
    for word in (PASSPHRASE, "Ilva Torrenko", "interrogation", "SQLite format"):
        assert word.encode() not in data


def test_a_crash_of_a_copy_changes_nothing_in_the_vault(
    crashed: tuple[Path, int], tmp_path: Path
) -> None:
    folder, _ = crashed
    shutil.copytree(folder, tmp_path / "copy")
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with opened(tmp_path / "copy") as held:
        assert [row.title for row in held.drawer.incidents.list()] == [PASSPHRASE]
    assert before == {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
