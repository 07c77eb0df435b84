from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, own_notes, reply
from defender_app.focal.contacts import Contact
from defender_app.model.person import Identity
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.window import RecordedGo, RecordedNotify, words_in
from ui.desk import people_view
from ui.desk.case_page import CasePage
from ui.desk.deciding import CorrectionQuestion
from ui.desk.files_view import FilesView
from ui.desk.look_dialog import LookDialog, PlainText
from ui.desk.own_file_view import OwnFileView
from ui.desk.people_view import PersonCard
from ui.viewing.viewer import Viewer
from ui.widgets.banners import Banner
from ui.widgets.consent import ConsentShape

Settled = Callable[[], None]
Opened = Callable[[cases.Case], CasePage]


def png() -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - only here

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes for the format
    return bytes(kept.data())


@pytest.fixture
def case(desk: Drawer, sent: Path) -> cases.Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def page(opened: Opened, case: cases.Case) -> CasePage:
    return opened(case)


def tab(page: CasePage, name: str, settled: Settled) -> None:
    page.view.tabs.choose(name)
    page.view.tabs.changed.emit(name)
    settled()


def test_consent_stands_before_content(page: CasePage, case: cases.Case) -> None:
    view, name = page.view, case.said_by
    assert view.consent.sentence.text() == (
        "You may keep this and speak with UN staff in confidence. You may not publish any name."
        f" A letter to the Government may name \u2068{name}\u2069 only if:"
        " “\u2068I am arrested\u2069”."
    )
    every = [one for one in view.consent.findChildren(ConsentShape) if one.width() == 16]
    assert [one.value for one in every] == [
        "yes", "yes", "conditional", "yes", "no", "yes",
        "yes", "yes", "no", "yes", "no", "not-asked",
    ]  # fmt: skip
    assert every[2].accessibleName() == (
        "Letter to Government: only if a condition is met: “I am arrested”"
    )
    assert view.consent.agreed.text() == "Agreed up to 1 Nov 2026"
    top = view.mapFromGlobal(view.tabs.mapToGlobal(QPoint(0, 0))).y()
    assert view.mapFromGlobal(view.consent.mapToGlobal(QPoint(0, 0))).y() < top


def test_what_a_case_shows(page: CasePage, case: cases.Case) -> None:
    said = words_in(page.view)
    assert desk_files.TITLE in said
    assert desk_files.TOLD in said
    assert f"from \u2068{case.said_by}\u2069" in said
    assert "Westeria" in said
    assert "Due 24 Nov." in said
    assert "First file with this key" in said
    assert "Opened, contents match" in said
    assert "may harm the interests of the state" in said


def test_the_matrix_stays_readable_in_a_narrow_window(page: CasePage, qtbot: QtBot) -> None:
    page.window().resize(540, 320)
    qtbot.waitUntil(lambda: page.view.width() == 540)
    assert page.view.panel.isVisible()
    qtbot.waitUntil(lambda: page.view.left.page.width() <= 540)
    page.window().resize(1076, 629)
    qtbot.waitUntil(lambda: page.view.width() == 1076)
    assert page.view.panel.isVisible()


def test_a_receipt_reaches_the_sender(
    page: CasePage,
    case: cases.Case,
    sender: Drawer,
    desk: Drawer,
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    folder = out / "answers"
    folder.mkdir()
    notify.paths = [folder]
    qtbot.mouseClick(page.view.panel.acknowledge, Qt.MouseButton.LeftButton)
    settled()
    dialog = page.answering.dialog
    assert dialog is not None
    # Somebody agreed to more than this desk: nothing is promised that contradicts them.
    assert dialog.promise.toPlainText() == ""
    dialog.promise.setPlainText("We will publish no name without asking you again.")
    dialog.message.setPlainText("It arrived. We read it tomorrow.")
    qtbot.keyClicks(dialog.again, "12 April 2027")
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    (path,) = folder.iterdir()
    taken = reply.take_in(sender, path)
    assert taken.outcome == "attached"
    assert taken.reply.kind == "received"
    assert taken.reply.message == "It arrived. We read it tomorrow."
    assert taken.reply.next_contact == "2027-04-12"
    assert "asking you again" in str(taken.reply.not_without_consent)
    assert cases.get(desk, case.case_id).status == "acknowledged"
    assert page.view.panel.acknowledge.text() == "Acknowledge again"
    assert page.view.panel.acknowledge.kind == "outlined"
    assert path.name in notify.words[-1]
    tab(page, "ours", settled)
    assert "It arrived. We read it tomorrow." in words_in(page.view)
    assert page.answering.dialog is None


def test_the_dialog_keeps_what_was_typed_when_it_cannot_be_sealed(
    page: CasePage, notify: RecordedNotify, out: Path, settled: Settled, qtbot: QtBot
) -> None:
    page.answer("needs-information")
    settled()
    dialog = page.answering.dialog
    assert dialog is not None
    dialog.message.setPlainText("  ")
    qtbot.keyClicks(dialog.again, "soon")
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    assert "one day" in words_in(dialog)
    assert "Say something" in words_in(dialog)
    dialog.message.setPlainText("Where was it?")
    dialog.again.clear()
    notify.paths = [out / "gone"]
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    assert dialog.isVisible()
    assert dialog.message.toPlainText() == "Where was it?"
    assert page.view.contents is not None
    assert page.view.contents.case.replies == ()
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


@pytest.mark.parametrize("told", [True, False])
def test_a_status_is_told_or_only_noted(
    page: CasePage,
    case: cases.Case,
    desk: Drawer,
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
    qtbot: QtBot,
    told: bool,
) -> None:
    notify.paths = [out]
    qtbot.mouseClick(page.view.panel.status, Qt.MouseButton.LeftButton)
    settled()
    dialog = page.answering.dialog
    assert dialog is not None
    dialog.status.choose("assessed")
    if not told:
        dialog.tell.pill("here").click()
        assert not dialog.message.isVisible()
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    changed = cases.get(desk, case.case_id)
    assert changed.status == "assessed"
    assert [one.reply.status for one in changed.replies] == (["assessed"] if told else [])
    assert "Assessed" in page.view.panel.status.accessibleDescription()


def test_closing_a_case(
    page: CasePage, case: cases.Case, desk: Drawer, out: Path, notify: RecordedNotify,
    settled: Settled, qtbot: QtBot,
) -> None:  # fmt: skip
    notify.paths = [out]
    qtbot.mouseClick(page.view.panel.close_case, Qt.MouseButton.LeftButton)
    settled()
    assert page.answering.dialog is not None
    page.answering.dialog.seal.click()
    settled()
    assert cases.get(desk, case.case_id).status == "closed"
    assert page.view.panel.close_case.isHidden()


def test_nothing_is_sealed_to_a_case_that_is_not_proven(
    opened: Opened, desk: Drawer, case: cases.Case, settled: Settled
) -> None:
    import msgspec  # noqa: PLC0415 - only here

    cases.save(desk, msgspec.structs.replace(case, unproven=("correction-unproven",)))
    page = opened(case)
    assert not page.view.panel.acknowledge.isEnabled()
    assert not page.view.panel.ask.isEnabled()
    (banner,) = page.view.findChildren(Banner)
    assert "another key signed it" in banner.bold.text()
    assert "Another signature" in words_in(page.view)
    page.answer("received")
    settled()
    assert not page.answering.dialog
    banner.acted.emit()
    asked = page.deciding.dialog
    assert isinstance(asked, CorrectionQuestion)
    assert not asked.refuse.isEnabled()
    asked.how.setText("called them")
    asked.who.setText("Amina")
    asked.refuse.click()
    settled()
    assert cases.get(desk, case.case_id).unproven == ("correction-unproven",)
    (banner,) = page.view.findChildren(Banner)
    assert "not from the sender" in banner.bold.text()
    page.answer("closed")
    settled()
    assert page.answering.dialog is not None
    assert page.answering.dialog.message.isHidden() or not page.answering.dialog.message.isVisible()
    page.answering.dialog.seal.click()
    settled()
    assert cases.get(desk, case.case_id).status == "closed"
    assert cases.get(desk, case.case_id).replies == ()


def test_own_notes_are_saved_while_typing_and_when_leaving(
    page: CasePage, case: cases.Case, desk: Drawer, settled: Settled, qtbot: QtBot
) -> None:
    tab(page, "ours", settled)
    (ours,) = page.view.findChildren(OwnFileView)
    qtbot.keyClicks(ours.notes, "Call again.")
    qtbot.waitUntil(lambda: own_notes.read(desk, case.case_id) == "Call again.", timeout=5000)
    qtbot.keyClicks(ours.notes, " Ask.")
    page.flush()
    settled()
    assert own_notes.read(desk, case.case_id) == "Call again. Ask."
    assert cases.get(desk, case.case_id) == case


def test_the_original_wording_is_shown_as_plain_text(
    page: CasePage, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.view.original, Qt.MouseButton.LeftButton)
    settled()
    assert isinstance(page.looking, LookDialog)
    inside = page.looking.inside
    assert isinstance(inside, PlainText)
    assert inside.isReadOnly()
    assert desk_files.TOLD in inside.toPlainText()
    assert "<" not in inside.toPlainText()
    page.looking.accept()


def test_files_are_checked_looked_at_and_taken_out_knowingly(
    opened: Opened,
    sender: Drawer,
    desk: Drawer,
    contact: Contact,
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    files = {"pass.png": png(), "notes.txt": b"<b>what they asked</b>"}
    case = desk_files.take_in(desk, desk_files.send(sender, contact, out, files=files))
    page = opened(case)
    tab(page, "evidence", settled)
    (view,) = page.view.findChildren(FilesView)
    assert [one.name for one in view.files] == ["001.png", "002.txt"]
    assert "Boarding pass" in words_in(view)
    page.look(view.files[0])
    settled()
    assert isinstance(page.looking, Viewer)
    assert page.looking.canvas.pixels is not None
    page.looking.reject()
    page.look(view.files[1])
    settled()
    assert page.looking.wording.toPlainText() == "<b>what they asked</b>"
    page.looking.reject()
    settled()
    notify.answer = False
    page.export(view.files[1])
    assert notify.choices == []
    notify.answer, notify.paths = True, [out / "002.txt"]
    page.export(view.files[1])
    settled()
    assert (out / "002.txt").read_bytes() == b"<b>what they asked</b>"
    assert "open to everybody" in notify.words[-1]
    actions = [one.action for one in desk.custody.entries() if one.actor == "desk"]
    assert actions == ["received", "viewed", "viewed", "exported"]


def test_a_file_is_shown_as_what_it_is_not_as_it_is_called(
    opened: Opened, sender: Drawer, desk: Drawer, contact: Contact, out: Path, settled: Settled
) -> None:
    files = {"pass.png": b"Words, and no picture.", "odd.png": bytes(40) + b"not a picture"}
    path = desk_files.send(sender, contact, out, files=files)
    page = opened(desk_files.take_in(desk, path))
    tab(page, "evidence", settled)
    (view,) = page.view.findChildren(FilesView)
    page.look(view.files[0])
    settled()
    assert isinstance(page.looking, Viewer)
    assert page.looking.wording.toPlainText() == "Words, and no picture."
    page.looking.reject()
    page.look(view.files[1])
    settled()
    assert page.looking.notice.what.text() == "This kind of file is not shown here."
    page.looking.reject()
    settled()


def test_a_name_is_shown_on_purpose_and_hides_itself(
    qtbot: QtBot, page: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_view, "SHOWN_FOR", 50)
    contents = page.view.contents
    assert contents is not None
    person = contents.report.incidents[0].persons[0]
    card = PersonCard(person, {}, Identity(real_name="Ilva Torrenko"))
    qtbot.addWidget(card)
    card.show()
    assert "Ilva Torrenko" not in words_in(card)
    card.toggle()
    assert "Ilva Torrenko" in words_in(card)
    qtbot.waitUntil(lambda: card.name is None)
    card.toggle()
    card.toggle()
    assert card.name is None


def test_several_incidents_in_one_report(
    opened: Opened, sender: Drawer, desk: Drawer, contact: Contact, out: Path
) -> None:
    ids = [
        line.saved(sender, desk_files.incident()),
        line.saved(sender, desk_files.incident(title="Second", narrative="They came again.")),
    ]
    path = line.sealed(sender, contact, ids, out).path
    page = opened(desk_files.take_in(desk, path))
    page.view._choose.choose("1")
    page.view._choose.changed.emit()
    assert "They came again." in words_in(page.view)


def test_a_case_that_cannot_be_read_says_so(
    opened: Opened, desk: Drawer, case: cases.Case, go: RecordedGo
) -> None:
    desk.documents.put(cases.KIND, case.case_id, b"{}")
    page = opened(case)
    assert page.view.isHidden()
    assert page._problem is not None
    page._problem.button.click()
    assert go.went == [("page", "cases")]


def test_a_drawing_under_the_name_of_a_picture_is_never_drawn(
    opened: Opened,
    sender: Drawer,
    desk: Drawer,
    contact: Contact,
    out: Path,
    settled: Settled,
    tmp_path: Path,
) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">'
        f'<image href="{secret}" width="40" height="30"/></svg>'
    )
    path = desk_files.send(sender, contact, out, files={"pass.png": drawing.encode()})
    page = opened(desk_files.take_in(desk, path))
    tab(page, "evidence", settled)
    (view,) = page.view.findChildren(FilesView)
    page.look(view.files[0])
    settled()
    assert isinstance(page.looking, Viewer)
    assert page.looking.wording.toPlainText() == drawing
    assert page.looking.canvas.pixels is None
    page.looking.reject()
    settled()
