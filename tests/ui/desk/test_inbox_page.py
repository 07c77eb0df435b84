from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.minisign import SigningKey
from defender_app.focal import batch, cases
from defender_app.focal.contacts import Contact
from defender_app.focal.opening import Opened, Opener
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import forge, line
from tests.support.window import RecordedGo, RecordedNotify, arrived
from ui.desk import words
from ui.desk.inbox_model import TAKEN
from ui.desk.inbox_page import InboxPage
from ui.widgets.labels import Words
from ui.widgets.rows import ROW
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, desk_place: Workplace, own_card: OwnCard, settled: Settled) -> InboxPage:
    assert own_card
    made = InboxPage(desk_place)
    arrived(made, qtbot, settled, (1076, 629))
    return made


def drop(page: InboxPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt delivers a drop to a widget only while a real mouse drags something over it.
    page.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.CopyAction


def rows(page: InboxPage) -> dict[str, str]:
    """File name to outcome, as shown."""
    found = {}
    for place in range(page.model.rowCount()):
        taken = page.model.index(place).data(TAKEN)
        found[taken.name] = page.model.index(place).data(ROW).status
    return found


def panel_words(page: InboxPage) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in page.panel.findChildren(Words) if not one.isHidden())


@pytest.fixture
def thirty(
    sender: Drawer,
    desk: Drawer,
    contact: Contact,
    own_card: OwnCard,
    out: Path,
    tmp_path: Path,
    desk_vaults: line.Vaults,
) -> Path:
    """A folder with thirty files: good, damaged, foreign, twice, and what is no file at all."""
    folder = tmp_path / "stick"
    folder.mkdir()
    good = [desk_files.send(sender, contact, out, title=f"Report {n}") for n in range(4)]
    for n, path in enumerate(good):
        path.rename(folder / f"good-{n}.age")
    body = (folder / "good-0.age").read_bytes()
    (folder / "twice.age").write_bytes(body)
    for n in range(8):
        spoilt = bytearray(body)
        spoilt[-(200 + 3_000 * n)] ^= 1
        (folder / f"spoilt-{n}.age").write_bytes(spoilt)
    for n in range(4):
        (folder / f"short-{n}.age").write_bytes(body[: len(body) // (n + 2)])
    for n in range(8):
        (folder / f"words-{n}.txt").write_text(f"hello {n}")
    other = desk_vaults.drawer()
    elsewhere = line.met(sender, line.new_card(other, "Another desk"))
    strange = desk_files.send(sender, elsewhere, out, title="Not for you")
    strange.rename(folder / "not-ours.age")
    identity = own_card.keys.identity
    passed_on = forge.resealed(
        folder / "good-1.age",
        identity,
        contact.signing_key(),
        [identity.recipient()],
        tmp_path,
        lambda entries: entries.update(
            {"data/report.json": forge.changed(entries["data/report.json"], to="ab" * 32)}
        ),
    )
    passed_on.rename(folder / "passed-on.age")
    forged = forge.resealed(
        folder / "good-2.age",
        identity,
        SigningKey.generate(),
        [identity.recipient()],
        tmp_path,
    )
    forged.rename(folder / "forged.age")
    real = forge.resealed(
        folder / "good-3.age",
        identity,
        contact.signing_key(),
        [identity.recipient()],
        tmp_path,
        lambda entries: entries.update(
            {"data/report.json": forge.changed(entries["data/report.json"], training=False)}
        ),
    )
    real.rename(folder / "real.age")
    (folder / "x\u202eexe.age").write_bytes(b"age-encryption.org/v1\nbroken")
    assert len(list(folder.iterdir())) == 30
    assert cases.every(desk) == ()
    return folder


def test_a_folder_of_thirty_files(
    page: InboxPage, thirty: Path, desk: Drawer, settled: Settled, go: RecordedGo, qtbot: QtBot
) -> None:
    drop(page, thirty)
    settled()
    found = rows(page)
    assert len(found) == 30
    opened = {name for name, outcome in found.items() if outcome == "Opened"}
    assert opened == {f"good-{n}.age" for n in range(4)}
    assert found["twice.age"] == "Already here"
    assert {found[f"spoilt-{n}.age"] for n in range(8)} == {"Damaged"}
    assert {found[f"short-{n}.age"] for n in range(4)} == {"Damaged"}
    assert {found[f"words-{n}.txt"] for n in range(8)} == {"No sealed file"}
    assert found["not-ours.age"] == "Not for us"
    assert found["passed-on.age"] == "Written for someone else"
    assert found["real.age"] == "A real report"
    assert found["forged.age"] == "Damaged"
    assert found["x_exe.age"] in {"Damaged", "No sealed file"}
    assert len(cases.every(desk)) == 4
    _choose(page, "good-2.age", qtbot)
    case = next(one for one in cases.every(desk) if one.titles == ("Report 2",))
    assert go.went == [("case", case.case_id)]
    _choose(page, "passed-on.age", qtbot)
    assert len(go.went) == 1
    assert "did not agree" in panel_words(page)
    _choose(page, "spoilt-1.age", qtbot)
    assert "Ask for the file again" in panel_words(page)
    page.filters.pill("not-here").click()
    assert page.model.rowCount() == 25
    page.filters.pill("all").click()
    assert page.model.rowCount() == 30


def _choose(page: InboxPage, name: str, qtbot: QtBot) -> None:
    place = next(
        n for n in range(page.model.rowCount()) if page.model.index(n).data(TAKEN).name == name
    )
    index = page.model.index(place)
    QApplication.processEvents()
    page.rows.scrollTo(index)
    middle = page.rows.visualRect(index).center()
    qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_the_rows_are_still_there_next_time(
    page: InboxPage, sent: Path, desk_place: Workplace, settled: Settled, qtbot: QtBot
) -> None:
    drop(page, sent)
    settled()
    again = InboxPage(desk_place)
    qtbot.addWidget(again)
    again.arrive()
    settled()
    assert list(rows(again).values()) == ["Opened"]
    again.clear.click()
    settled()
    assert rows(again) == {}
    assert len(cases.every(desk_place.drawer)) == 1


def test_stopping_keeps_what_is_done(
    page: InboxPage, tmp_path: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{n:03d}.txt" for n in range(50)]
    for one in files:
        one.write_text("x")
    reached, go_on = threading.Event(), threading.Event()
    read_file = Opener.read

    def slowly(self: Opener, path: Path) -> Opened:
        if path.name == "010.txt":
            reached.set()
            go_on.wait(10)
        return read_file(self, path)

    monkeypatch.setattr(Opener, "read", slowly)
    drop(page, *files)
    assert reached.wait(10)
    page.work.cancel.click()
    go_on.set()
    settled()
    assert len(rows(page)) <= 11
    assert not page.work.isVisible()
    assert len(batch.recent(page.place.drawer)) == len(rows(page))


def test_files_dropped_meanwhile_wait_their_turn(
    page: InboxPage, tmp_path: Path, settled: Settled
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x")
    drop(page, tmp_path / "a.txt")
    drop(page, tmp_path / "b.txt")
    settled()
    assert list(rows(page)) == ["b.txt", "a.txt"]


def test_three_hundred_files_leave_the_window_free(
    page: InboxPage, tmp_path: Path, settled: Settled
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(300):
        (folder / f"{n:03d}.age").write_bytes(b"age-encryption.org/v1\n" + os.urandom(2_000))
    inserted = []
    page.model.rowsInserted.connect(lambda *_: inserted.append(1))
    drop(page, folder)
    longest, last = 0.0, time.monotonic()
    while page.intake.job is not None:
        QApplication.processEvents()
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    settled()
    assert page.model.rowCount() == 300
    assert len(inserted) < 150
    assert longest < 1.0


def test_choosing_files_and_folders(
    page: InboxPage, sent: Path, notify: RecordedNotify, settled: Settled
) -> None:
    notify.paths = [sent]
    page.choose_files.click()
    settled()
    notify.paths = [sent.parent]
    page.choose_folder.click()
    settled()
    assert [page.model.index(n).data(ROW).status for n in range(2)] == ["Already here", "Opened"]


def test_without_a_card_it_leads_to_the_card(
    qtbot: QtBot, desk_place: Workplace, settled: Settled, go: RecordedGo
) -> None:
    page = InboxPage(desk_place)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    settled()
    assert not page.acceptDrops()
    assert page.no_card.isVisible()
    page.no_card.button.click()
    assert go.went == [("page", "my-card")]


def test_a_row_of_every_outcome_has_words(page: InboxPage, desk: Drawer, sent: Path) -> None:
    case = desk_files.take_in(desk, sent)
    for outcome in words._OUTCOMES:
        row = batch.Row(name="a.age", when=case.taken_on, outcome=outcome, code="sealed-damaged")
        page.panel.explain(row)
        assert words.outcome(row).meaning in panel_words(page)
        assert words.outcome(row).next in panel_words(page)
    real = batch.Row(name="c", when="?", outcome="wrong-mode", facts={"training": "False"})
    assert words.outcome(real).label == "A real report"
    assert (
        words.outcome(msgspec.structs.replace(real, facts={"training": "True"})).label == "Training"
    )
    page.panel.explain(batch.Row(name="b", when="?", outcome="from-the-future", code="no-such"))
    facts: dict[str, int | str] = {"kind": "RuntimeError", "place": "intake.py:7"}
    ours = batch.Row(name="b", when="?", outcome="not-taken-in", code="bug", facts=facts)
    page.panel.explain(ours)
    assert "mistake of this program" in panel_words(page)
    assert "intake.py:7" in panel_words(page)
    assert words.outcome(batch.Row(name="b", when="?", outcome="new")).label == "new"
