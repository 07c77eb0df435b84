"""Files come in whichever page one is on, and what does not come in is told."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import evidence_files, left_out, vault
from defender_app.errors import AppError, InputError
from defender_app.model.evidence import Evidence
from tests.support import vaults
from tests.support.vaults import MIB, incident
from tests.support.window import RecordedGo, RecordedNotify
from ui.evidence.section import EvidenceSection
from ui.imports import note_missing
from ui.jobs import Jobs
from ui.record.page import RecordPage
from ui.shell.banner_place import BannerPlace
from ui.workplace import Workplace

Settle = Callable[[], None]
OpenPage = Callable[[str | None], RecordPage]


@pytest.fixture
def roomy(
    tmp_path: Path, jobs: Jobs, notify: RecordedNotify, go: RecordedGo
) -> Iterator[Workplace]:
    """A vault with room for files."""
    folder = vaults.new_vault(tmp_path / "roomy", drawer_size=32 * MIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        yield Workplace(held.drawer, held.folder, held.training, jobs, notify, go)
        assert jobs.stop(20_000)
        assert vault.check(held) == []


@pytest.fixture
def open_page(roomy: Workplace, qtbot: QtBot) -> OpenPage:
    def show(event_id: str | None) -> RecordPage:
        page = RecordPage(roomy, event_id, "evidence")
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: page.findChild(EvidenceSection) is not None, timeout=10_000)
        return page

    return show


class SlowMedium:
    """The reading of a file waits in its middle until it is let go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()
        read = evidence_files._Unchanged.read

        def slowly(source: evidence_files._Unchanged, size: int) -> bytes:
            self.reached.set()
            self.go_on.wait(20)
            return read(source, size)

        monkeypatch.setattr(evidence_files._Unchanged, "read", slowly)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowMedium]:
    made = SlowMedium(monkeypatch)
    yield made
    made.go_on.set()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gate.bin"
    path.write_bytes(os.urandom(3 * MIB))
    return path


def section_of(page: RecordPage) -> EvidenceSection:
    found: EvidenceSection | None = page.findChild(EvidenceSection)
    assert found is not None
    return found


def leave(page: RecordPage) -> None:
    """As the navigator does it."""
    page.flush()
    page.hide()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def kept(place: Workplace, event_id: str = "E1") -> list[tuple[str, bool]]:
    items = place.drawer.evidence.list(event_id)
    return [(str(one.original_file_name), one.sha256 is not None) for one in items]


def reached(slow: SlowMedium, qtbot: QtBot) -> None:
    qtbot.waitUntil(slow.reached.is_set, timeout=10_000)


def test_a_file_comes_in_though_the_page_is_left_while_it_is_looked_at(
    roomy: Workplace, open_page: OpenPage, settled: Settle, file: Path, notify: RecordedNotify
) -> None:
    page = open_page("E1")
    section_of(page).add_files([file])
    leave(page)
    settled()
    assert kept(roomy) == [("gate.bin", True)]
    assert len(notify.words) == 1


def test_a_new_record_left_at_once_is_made_for_its_file(
    roomy: Workplace, open_page: OpenPage, settled: Settle, file: Path
) -> None:
    page = open_page(None)
    event_id = page.draft.event_id
    section_of(page).add_files([file])
    leave(page)
    settled()
    assert kept(roomy, event_id) == [("gate.bin", True)]


def test_a_record_that_is_deleted_meanwhile_stays_deleted(
    roomy: Workplace,
    open_page: OpenPage,
    settled: Settle,
    qtbot: QtBot,
    file: Path,
    slow: SlowMedium,
) -> None:
    page = open_page("E1")
    section_of(page).add_files([file])
    reached(slow, qtbot)
    page.ask_delete()
    slow.go_on.set()
    settled()
    assert not roomy.drawer.incidents.exists("E1")
    assert roomy.drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)


def test_another_page_shows_what_comes_and_takes_it_out_for_good(
    roomy: Workplace,
    open_page: OpenPage,
    settled: Settle,
    qtbot: QtBot,
    file: Path,
    slow: SlowMedium,
    notify: RecordedNotify,
) -> None:
    page = open_page("E1")
    section_of(page).add_files([file])
    reached(slow, qtbot)
    leave(page)
    again = section_of(open_page("E1"))
    qtbot.waitUntil(lambda: len(again.items.cards) == 1, timeout=10_000)
    assert again.items.cards[0].head.chip.text() == "Coming in"
    again.items.remove_entry(0)
    slow.go_on.set()
    settled()
    again.world.draft.flush()
    settled()
    assert kept(roomy) == []
    assert again.world.incident.evidence == ()
    assert notify.problems == []


def test_another_page_learns_what_came(
    roomy: Workplace,
    open_page: OpenPage,
    settled: Settle,
    qtbot: QtBot,
    file: Path,
    slow: SlowMedium,
) -> None:
    page = open_page("E1")
    section_of(page).add_files([file])
    reached(slow, qtbot)
    leave(page)
    again = section_of(open_page("E1"))
    qtbot.waitUntil(lambda: len(again.items.cards) == 1, timeout=10_000)
    slow.go_on.set()
    settled()
    again.world.draft.flush()
    settled()
    assert kept(roomy) == [("gate.bin", True)]
    assert again.world.incident.evidence == roomy.drawer.evidence.list("E1")


def test_one_of_several_is_taken_out_and_the_others_come(
    roomy: Workplace,
    open_page: OpenPage,
    settled: Settle,
    qtbot: QtBot,
    tmp_path: Path,
    slow: SlowMedium,
) -> None:
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    for path in paths:
        path.write_text(path.name)
    section = section_of(open_page("E1"))
    section.add_files(paths)
    reached(slow, qtbot)
    section.items.remove_entry(1)
    slow.go_on.set()
    settled()
    section.world.draft.flush()
    settled()
    assert kept(roomy) == [("a.txt", True), ("c.txt", True)]
    assert len(section.items.cards) == 2


def test_what_could_not_be_read_is_told_though_the_page_is_left(
    roomy: Workplace,
    open_page: OpenPage,
    settled: Settle,
    qtbot: QtBot,
    tmp_path: Path,
    slow: SlowMedium,
    notify: RecordedNotify,
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(4)]
    for path in paths:
        path.write_text(path.name)
    page = open_page("E1")
    section_of(page).add_files(paths)
    reached(slow, qtbot)
    for path in paths[2:]:
        path.unlink()
    leave(page)
    slow.go_on.set()
    settled()
    assert kept(roomy) == [("0.txt", True), ("1.txt", True)]
    told = [one.code for one in notify.problems if isinstance(one, AppError)]
    assert told == ["file-not-found"] * 2


def test_several_problems_stand_in_one_banner(qtbot: QtBot) -> None:
    banners = BannerPlace()
    qtbot.addWidget(banners)
    banners.show_several([InputError("file-not-found", file=f"{n}.jpg") for n in range(9)])
    assert banners._banner is not None
    said = banners._banner.reason.text()
    assert all(f"{n}.jpg" in said for n in range(5))
    assert len(said.splitlines()) == 6
    banners.show_several([InputError("file-not-found", file="alone.jpg")] * 2)
    assert "alone.jpg" in banners._banner.bold.text()


def test_what_is_cut_off_is_noted_in_the_drawer(
    roomy: Workplace,
    open_page: OpenPage,
    qtbot: QtBot,
    file: Path,
    slow: SlowMedium,
    jobs: Jobs,
) -> None:
    page = open_page("E1")
    section_of(page).add_files([file])
    reached(slow, qtbot)
    coming = roomy.imports.stop()
    slow.go_on.set()
    assert jobs.stop(10_000)
    note_missing(roomy.drawer, coming)
    assert kept(roomy) == []
    assert left_out.take(roomy.drawer) == {"E1": 1}
    assert left_out.take(roomy.drawer) == {}


def test_a_description_taken_out_while_its_file_comes_stays_out(
    roomy: Workplace, file: Path
) -> None:
    item = roomy.drawer.incidents.save(
        incident(event_id="E2", evidence=(Evidence(eid="e1"),))
    ).evidence[0]

    def take_out(done: int, _all: int) -> bool:
        if done and kept(roomy, "E2"):
            roomy.drawer.evidence.delete("e1", "E2")
        return True

    with pytest.raises(InputError, match="cancelled"):
        evidence_files.take_in(roomy.drawer, "E2", item, file, progress=take_out)
    assert kept(roomy, "E2") == []
    assert roomy.drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)
