"""Thousands of rows come in while others save, are stopped, or die with the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from defender_app import record_files
from defender_app.errors import InputError
from defender_app.in_steps import in_steps
from defender_app.table_import import drafts, reading, taking
from defender_app.table_import.drafts import Draft, Plan
from defender_app.table_import.vocabulary import Vocabulary
from defender_app.vault.drawer import Drawer
from tests.support import vaults
from tests.support.repository import ROOT

COLUMNS = ("title", "date_start", "narrative", "victim.name")


def _rows(drawer: Drawer, count: int) -> tuple[Draft, ...]:
    rows = "".join(
        f"Title {n},2025-03-{n % 28 + 1:02d},text {n} of a longer story,Name{n} Family{n}\n"
        for n in range(count)
    )
    sheet = reading.table(("Title,Date,Description,Victim\n" + rows).encode()).sheets[0]
    return drafts.drafts(sheet, Plan(COLUMNS), taking.here(drawer), Vocabulary(), training=True)


def test_what_is_typed_meanwhile_is_saved_within_a_second(tmp_path: Path) -> None:
    folder = vaults.new_vault(tmp_path / "v", drawer_size=32 * vaults.MIB)
    with vaults.opened(folder) as vault:
        drawer = vault.drawer
        drawer.incidents.save(vaults.full_incident(event_id="E1"))
        found = _rows(drawer, 2_000)
        taken: list[taking.TakenIn] = []
        thread = threading.Thread(target=lambda: taken.append(taking.take_in(drawer, found)))
        waits: list[float] = []
        thread.start()
        while thread.is_alive():
            begun = time.monotonic()
            words = f"typed {len(waits)}"
            drawer.incidents.save(vaults.full_incident(event_id="E1", narrative=words))
            waits.append(time.monotonic() - begun)
            assert drawer.incidents.get("E1").narrative == words
        assert taken[0].ended is None
        assert len(taken[0].event_ids) == 2_000
        # In one transaction there would be one save, at the end.
        assert len(waits) > 10
        assert max(waits) < 1, max(waits)
        assert sorted(waits)[len(waits) // 2] < 0.2


def test_work_that_fails_undoes_its_step_and_no_other(tmp_path: Path) -> None:
    with vaults.opened(vaults.new_vault(tmp_path / "v")) as vault:
        settings = vault.drawer.settings

        def work(number: int) -> int:
            settings.set(f"n{number}", number)
            if number == 130:
                raise InputError("drawer-full")
            return number

        done = in_steps(vault.drawer, range(300), work)
        assert done.ended is not None
        assert done.ended.code == "drawer-full"
        assert done.results == tuple(range(len(done.results)))
        assert 50 <= len(done.results) <= 130
        assert settings.get(f"n{len(done.results) - 1}") is not None
        assert settings.get(f"n{len(done.results)}") is None
        assert in_steps(vault.drawer, (), work).ended is None


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
def test_ctrl_c_ends_it_and_tells_exactly_what_is_in(tmp_path: Path) -> None:
    with vaults.opened(vaults.new_vault(tmp_path / "v", drawer_size=4 * vaults.MIB)) as vault:
        found = _rows(vault.drawer, 300)

        def told(done: int, _total: int) -> bool:
            if done:
                signal.raise_signal(signal.SIGINT)
            return True

        taken = taking.take_in(vault.drawer, found, progress=told)
        assert taken.ended is not None
        assert taken.ended.code == "cancelled"
        assert 0 < len(taken.event_ids) < 300
        assert vault.drawer.incidents.count() == len(taken.event_ids)


def test_a_list_of_records_comes_in_the_same_way(tmp_path: Path) -> None:
    with vaults.opened(vaults.new_vault(tmp_path / "v", drawer_size=4 * vaults.MIB)) as vault:
        drawer = vault.drawer
        every = [vaults.incident(title=f"Title {n}") for n in range(120)]
        taken = record_files.take_in_new(drawer, every, progress=lambda done, _all: done < 30)
        assert taken.ended is not None
        assert taken.ended.code == "cancelled"
        assert len(taken.event_ids) == drawer.incidents.count() == 120 - taken.missing
        assert 0 < taken.missing < 120
        again = record_files.take_in_new(drawer, every)
        assert (len(again.event_ids), again.missing, again.ended) == (taken.missing, 0, None)
        assert drawer.incidents.count() == 120


def take_and_tell() -> None:
    """Take rows in, in a process that will be killed; a line for each step that is saved."""
    with vaults.opened(Path(sys.argv[1])) as vault:
        found = _rows(vault.drawer, 1_500)

        def told(done: int, _total: int) -> bool:
            sys.stdout.write(f"{done}\n")
            sys.stdout.flush()
            return True

        taking.take_in(vault.drawer, found, progress=told)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("steps", [1, 3, 7])
def test_a_kill_leaves_whole_records_and_the_rest_comes_again(tmp_path: Path, steps: int) -> None:
    folder = vaults.new_vault(tmp_path / "v", drawer_size=32 * vaults.MIB)
    child = subprocess.Popen(
        [sys.executable, __file__, folder],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert child.stdout is not None
    told = [int(child.stdout.readline()) for _ in range(steps + 1)]
    child.kill()
    child.wait()
    child.stdout.close()
    with vaults.opened(folder) as vault:
        drawer = vault.drawer
        here = {row.event_id for row in drawer.incidents.list()}
        assert told[-1] <= len(here) < 1_500
        for event_id in here:
            one = drawer.incidents.get(event_id, with_identities=True)
            (person,) = one.persons
            assert person.identity is not None
            assert one.title
            assert one.narrative
            number = one.title.split()[1]
            assert person.identity.real_name == f"Name{number} Family{number}"
        found = _rows(drawer, len(here) + 20)
        assert [one.state for one in found].count("known") == len(here)
        taken = taking.take_in(drawer, found)
        assert len(taken.event_ids) == 20
        assert drawer.incidents.count() == len(here) + 20


if __name__ == "__main__":
    take_and_tell()
