"""Files that do not fit: what growing takes and shows is said first, and happens only on a yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from defender_app import evidence_growth
from defender_app.errors import MachineError
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.vaults import MIB, incident
from tests.support.window import RecordedGo, RecordedNotify
from ui.evidence.importing import Wanted
from ui.jobs import Job, Jobs
from ui.shell.job_strip import JobStrip
from ui.workplace import Workplace

Settled = Callable[[], None]
SIZE = 2 * MIB


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Vault]:
    folder = vaults.new_vault(tmp_path / "small", drawer_size=SIZE)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        yield held


@pytest.fixture
def crowded(
    small: Vault, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Iterator[Workplace]:
    yield Workplace(small.drawer, small.folder, small.training, jobs, notify, go, vault=small)
    assert jobs.stop(20_000)


def _describe(place: Workplace) -> Callable[[object], None]:
    """Put descriptions into the drawer, as the page of the record does."""

    def describe(files: object) -> None:
        assert isinstance(files, tuple)
        known = place.drawer.incidents.get("E1")
        items = tuple(one.item for one in files if isinstance(one, Wanted))
        evidence = {"evidence": (*known.evidence, *items)}
        place.drawer.incidents.save(vaults.incident(event_id="E1", **evidence))

    return describe


def _add(place: Workplace, path: Path, owner: QObject, settled: Settled) -> None:
    place.imports.add(place, "E1", [path], _describe(place), page=owner)
    for _ in range(4):
        settled()


def _sizes(place: Workplace) -> set[int]:
    return {path.stat().st_size for path in place.folder.glob("drawer-[0-3]")}


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(3 * MIB))
    return path


def test_a_no_leaves_the_vault_as_it_is(
    crowded: Workplace, notify: RecordedNotify, large: Path, settled: Settled
) -> None:
    notify.answer = False
    owner = QObject()
    _add(crowded, large, owner, settled)
    (asked,) = notify.questions
    assert "grow" in str(asked["question"])
    assert "can see" in str(asked["reason"])
    assert "from 2 MB to 4 MB" in str(asked["reason"])
    assert _sizes(crowded) == {SIZE}
    assert crowded.drawer.evidence.list("E1") == ()
    assert crowded.imports.running == ()
    assert notify.problems == []


def test_a_yes_lets_it_grow_and_takes_the_file_in(
    crowded: Workplace, notify: RecordedNotify, large: Path, settled: Settled
) -> None:
    notify.answer = True
    owner = QObject()
    _add(crowded, large, owner, settled)
    (item,) = crowded.drawer.evidence.list("E1")
    assert item.size == 3 * MIB
    (grown,) = _sizes(crowded)
    assert grown > SIZE
    assert (grown - SIZE) % (SIZE // 4) == 0
    assert len(notify.questions) == 1
    assert any("stay where they were" in one or "stays where it was" in one for one in notify.words)
    assert large.read_bytes() == bytes(3 * MIB)


def test_what_fits_asks_nothing(
    crowded: Workplace, notify: RecordedNotify, tmp_path: Path, settled: Settled
) -> None:
    path = tmp_path / "little.bin"
    path.write_bytes(b"x")
    owner = QObject()
    _add(crowded, path, owner, settled)
    assert notify.questions == []
    assert _sizes(crowded) == {SIZE}
    assert len(crowded.drawer.evidence.list("E1")) == 1


def test_the_plan_names_the_least_growth(small: Vault) -> None:
    assert evidence_growth.plan(small, [1]) is None
    plan = evidence_growth.plan(small, [3 * MIB])
    assert plan is not None
    assert plan.then - plan.now == plan.quarters * (SIZE // 4)
    assert plan.then - plan.now - plan.missing < SIZE // 4 + MIB
    assert plan.on_disk == 4 * (plan.then - plan.now)


def test_a_disk_without_room_for_a_larger_vault_is_named(small: Vault) -> None:
    with pytest.raises(MachineError, match="evidence-no-room") as caught:
        evidence_growth.plan(small, [60 << 30])
    assert set(caught.value.facts) == {"needed", "available"}


def test_a_job_that_counts_bytes_shows_its_speed(jobs: Jobs, qtbot: QtBot) -> None:
    strip = JobStrip(jobs)
    qtbot.addWidget(strip)
    assert strip._speed(None) == ""
    assert strip._speed(45_000_000.0).endswith(" a second")
    job = Job("Taking in", strip, in_bytes=True)
    assert job.speed is None
    assert Job("Other", strip).speed is None
