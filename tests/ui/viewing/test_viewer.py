"""The viewer: pictures, pages and texts from outside, looked at inside, and gone afterwards."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from defender_app.decoding import room
from defender_app.decoding.refusals import CODES
from defender_app.decoding.room import Bytes
from defender_app.errors import InputError
from defender_app.evidence_viewing import Viewing
from tests.support import hostile
from ui import messages
from ui.jobs import Jobs
from ui.viewing import words
from ui.viewing.viewer import Viewer

Settle = Callable[[], None]
Show = Callable[..., Viewer]
PAGES = hostile.pdf(*[hostile.RED_SQUARE, b"0 1 0 rg 0 0 200 300 re f", b""] * 4)
LONG = "".join(f"Line {number}: they asked about Geneva.\n" for number in range(9000))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1280, 720)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def show(window: QWidget, jobs: Jobs, settled: Settle) -> Iterator[Show]:
    """Shows bytes in a viewer, and closes it at the end."""
    made: list[Viewer] = []

    def begin(
        data: bytes, *, wait: bool = True, export: Callable[[], None] | None = None
    ) -> Viewer:
        viewer = Viewer(window, jobs, Viewing(lambda: Bytes(data)), "Document", export=export)
        made.append(viewer)
        viewer.open()
        if wait:
            settled()
        return viewer

    yield begin
    for one in made:
        if isValid(one):
            one.reject()
    settled()


def sharp(viewer: Viewer, qtbot: QtBot, settled: Settle) -> None:
    """Wait until a page is drawn in the size it is looked at in."""

    def done() -> bool:
        pixels = viewer.canvas.pixels
        wide = viewer.canvas.wanted().width()
        return pixels is not None and abs(pixels.largest.width() - wide) <= wide * 0.08

    qtbot.waitUntil(done, timeout=20_000)
    settled()


def middle(viewer: Viewer) -> tuple[int, int, int]:
    image = viewer.canvas.viewport().grab().toImage()
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def test_a_picture_is_fitted_and_brought_closer_by_keys(show: Show, qtbot: QtBot) -> None:
    viewer = show(hostile.picture("PNG", (3000, 2000)))
    canvas = viewer.canvas
    assert viewer.stack.currentWidget() is canvas
    assert canvas.hasFocus()
    assert canvas.accessibleName() == "The picture"
    assert viewer.tools.pages_part.isHidden()
    assert viewer.tools.encoding.isHidden()
    whole = canvas.zoom
    assert viewer.tools.whole.isChecked()
    assert 0.1 < whole < 0.4
    assert canvas.verticalScrollBar().maximum() == 0
    qtbot.keyClick(canvas, Qt.Key.Key_W)
    assert canvas.zoom > whole
    assert canvas.horizontalScrollBar().maximum() == 0
    assert viewer.tools.width_fit.isChecked()
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert not viewer.tools.width_fit.isChecked()
    assert canvas.zoom == 0.5
    assert viewer.tools.share.text() == "50 %"
    for _ in range(30):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom == 8.0
    for _ in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.zoom == 0.1
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.zoom == whole


def test_the_buttons_do_what_the_keys_do(show: Show, qtbot: QtBot) -> None:
    viewer = show(hostile.picture("PNG", (3000, 2000)))
    before = viewer.canvas.zoom
    steps: tuple[tuple[QAbstractButton, Callable[[], bool]], ...] = (
        (viewer.tools.larger, lambda: viewer.canvas.zoom > before),
        (viewer.tools.smaller, lambda: viewer.canvas.zoom < 0.33),
        (viewer.tools.width_fit, lambda: viewer.canvas.fit == "width"),
        (viewer.tools.whole, lambda: viewer.canvas.zoom == before),
        (viewer.tools.turn, lambda: viewer.canvas.turn == 90),
    )
    for button, check in steps:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert check()
        assert button.accessibleName() or button.text()


def test_a_turned_picture_lies_on_its_side(show: Show, qtbot: QtBot) -> None:
    viewer = show(hostile.picture("PNG", (600, 200)))
    canvas = viewer.canvas
    room_left = canvas.viewport().height()

    def left_and_top() -> tuple[bool, bool]:
        image = canvas.viewport().grab().toImage()
        left = image.pixelColor(image.width() // 2 - 80, image.height() // 2)
        top = image.pixelColor(image.width() // 2, image.height() // 2 - 80)
        return left.red() > 180 and left.blue() < 80, top.red() > 180 and top.blue() < 80

    assert left_and_top() == (True, False)
    qtbot.keyClick(canvas, Qt.Key.Key_R)
    assert canvas.turn == 90
    # Its left side is up now.
    assert left_and_top()[1]
    assert canvas._shown_size().height() <= room_left
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_R)
    assert left_and_top() == (True, False)


def test_it_is_moved_by_hand_and_by_the_wheel(show: Show, qtbot: QtBot) -> None:
    viewer = show(hostile.picture("PNG", (3000, 2000)))
    canvas = viewer.canvas
    spot = QPointF(300, 200)
    before = canvas.zoom
    wheel = QWheelEvent(
        spot,
        canvas.viewport().mapToGlobal(spot),
        QPointF(0, 0).toPoint(),
        QPointF(0, 480).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's events have no names for what they carry
    )
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.zoom == pytest.approx(before * 1.2**4, rel=0.01)
    canvas.zoom_to(1.0)
    bar = canvas.horizontalScrollBar()
    bar.setValue(500)
    view = canvas.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    qtbot.mouseMove(view, view.rect().center() + QPointF(-100, 0).toPoint())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert bar.value() == 600


def test_pages_are_turned_by_keys_buttons_and_number(
    show: Show, qtbot: QtBot, settled: Settle
) -> None:
    viewer = show(PAGES)
    sharp(viewer, qtbot, settled)
    tools, canvas = viewer.tools, viewer.canvas
    assert (tools.number.text(), tools.count.text()) == ("1", "of 12")
    assert canvas.fit == "width"
    assert not tools.before.isEnabled()
    assert canvas.accessibleName() == "Page 1 of 12"
    qtbot.mouseClick(tools.after, Qt.MouseButton.LeftButton)
    sharp(viewer, qtbot, settled)
    assert canvas.accessibleName() == "Page 2 of 12"
    assert middle(viewer) == (0, 255, 0)
    # First the rest of the page, then the next one.
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    assert viewer.asking.wish.page == 1
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    sharp(viewer, qtbot, settled)
    assert viewer.asking.wish.page == 2
    assert canvas.verticalScrollBar().value() == 0
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    settled()
    assert canvas.accessibleName() == "Page 12 of 12"
    assert not tools.after.isEnabled()
    for typed, page in (("٣", 3), ("5", 5), ("99", 12), ("0", 1), ("x", 1)):
        tools.number.setText(typed)
        qtbot.keyClick(tools.number, Qt.Key.Key_Return)
        settled()
        assert tools.number.text() == str(page)
        assert canvas.accessibleName() == f"Page {page} of 12"


def test_the_last_of_many_wishes_is_what_is_shown(
    show: Show, qtbot: QtBot, settled: Settle
) -> None:
    viewer = show(PAGES)
    for _ in range(11):
        viewer.tools.after.click()
    viewer.tools.before.click()
    settled()
    sharp(viewer, qtbot, settled)
    assert viewer.canvas.accessibleName() == "Page 11 of 12"
    assert middle(viewer) == (0, 255, 0)


def test_a_page_is_drawn_again_when_somebody_looks_closer(
    show: Show, qtbot: QtBot, settled: Settle
) -> None:
    viewer = show(PAGES)
    sharp(viewer, qtbot, settled)
    canvas = viewer.canvas
    assert canvas.pixels is not None
    canvas.zoom_to(2.0)
    sharp(viewer, qtbot, settled)
    assert canvas.pixels.largest.width() == pytest.approx(534, abs=2)
    # Never more than a window can hold.
    canvas.zoom_to(8.0)
    settled()
    assert canvas.pixels.largest.width() <= 32_767


def test_a_text_is_read_in_parts_and_in_another_encoding(
    show: Show, qtbot: QtBot, settled: Settle
) -> None:
    viewer = show(LONG.encode())
    assert viewer.stack.currentWidget() is viewer.wording
    assert viewer.wording.hasFocus()
    assert viewer.tools.fit_part.isHidden()
    assert viewer.tools.pages == 3
    assert viewer.note.isHidden()
    first = viewer.wording.toPlainText()
    viewer.wording.verticalScrollBar().setValue(viewer.wording.verticalScrollBar().maximum())
    qtbot.keyClick(viewer.wording, Qt.Key.Key_PageDown)
    settled()
    second = viewer.wording.toPlainText()
    viewer.go(2)
    settled()
    assert first + second + viewer.wording.toPlainText() == LONG
    qtbot.keyClick(viewer.wording, Qt.Key.Key_PageUp)
    settled()
    assert viewer.asking.wish.page == 1
    size = viewer.wording.font().pixelSize()
    qtbot.keyClick(viewer.wording, Qt.Key.Key_Plus)
    assert viewer.wording.font().pixelSize() > size
    assert viewer.tools.share.text() == "120 %"


def test_a_guess_is_said_and_can_be_mended(show: Show, settled: Settle) -> None:
    viewer = show(("Им сказали\u202e: нет.\n" * 17).encode("utf-8") + b"\x07")
    assert viewer.tools.encoding.chosen == "utf-8"
    assert viewer.note.text().startswith("18 character")
    assert viewer.note.text().endswith("that nobody sees are shown as marks.")
    assert "Им сказали[U+202E]: нет.\n␇" in viewer.wording.toPlainText()
    guessed = show(("Им сказали: нет. Мы ждём.\n" * 9).encode("cp1251"))
    assert guessed.tools.encoding.chosen == "cp1251"
    assert "was guessed" in guessed.note.text()
    guessed.tools.encoding.choose("koi8-r")
    guessed.tools.encoding.changed.emit()
    settled()
    assert "Им" not in guessed.wording.toPlainText()
    assert guessed.note.isHidden()
    guessed.tools.encoding.choose("")
    guessed.tools.encoding.changed.emit()
    settled()
    assert "Мы ждём" in guessed.wording.toPlainText()


def test_nothing_in_a_text_is_ever_run_or_fetched(show: Show) -> None:
    page = b"<html><b>bold</b><img src='file:///etc/passwd'></html>"
    viewer = show(page)
    assert viewer.wording.toPlainText() == page.decode()
    assert viewer.wording.isReadOnly()


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"\x00\x00\x00\x18ftypmp42", "Video is not played here."),
        (b"ID3\x03", "Sound is not played here."),
        (b"PK\x03\x04", "This kind of file is not shown here."),
    ],
)
def test_other_files_leave_only_knowingly(show: Show, start: bytes, what: str) -> None:
    asked: list[bool] = []
    viewer = show(start + bytes(2000), export=lambda: asked.append(True))
    assert viewer.stack.currentWidget() is viewer.notice
    assert viewer.notice.what.text() == what
    assert "Nothing was opened" in viewer.notice.reason.text()
    assert viewer.tools.isHidden()
    assert not viewer.notice.button.isHidden()
    viewer.notice.button.click()
    assert asked == [True]
    assert viewer.isHidden()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (hostile.png_of(50_000, 50_000), "50,000 by 50,000 dots"),
        (hostile.pdf_locked(), "a password of its own"),
        (b"%PDF-1.7 and nothing else", "damaged or cut off"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_words(show: Show, data: bytes, what: str) -> None:
    viewer = show(data, export=lambda: None)
    assert viewer.stack.currentWidget() is viewer.notice
    told = viewer.notice.what.text().replace("50000", "50,000")
    assert what in told
    assert "was not touched" in viewer.notice.reason.text()
    # Whatever may do harm is not offered to another program.
    assert viewer.notice.button.isHidden()
    assert viewer.export_button.isHidden()
    assert viewer.focusWidget() is viewer.close_button
    assert viewer.canvas.pixels is None


def test_a_damaged_and_a_moving_picture_are_noted(show: Show) -> None:
    data = hostile.picture("JPEG", (400, 400), quality=95)
    assert "damaged" in show(data[: len(data) * 2 // 3]).note.text()
    assert "moves" in show(hostile.gif(4)).note.text()


def test_a_refusal_needs_little_room_and_a_picture_all_of_it(
    show: Show, window: QWidget, settled: Settle
) -> None:
    refused = show(b"\x00\x00\x00\x18ftypmp42" + bytes(400))
    settled()
    assert refused.stack.currentWidget() is refused.notice
    assert refused.width() <= 600
    assert refused.height() < window.height() // 2
    for said in (refused.notice.what, refused.notice.reason):
        assert said.heightForWidth(said.width()) <= said.height()
    seen = show(hostile.picture("PNG", (300, 200)))
    settled()
    assert seen.width() > 600
    assert seen.height() > window.height() // 2


def test_every_refusal_has_words_in_the_window() -> None:
    ours = {*CODES, "file-takes-too-long", "decoder-failed", "decoder-not-started"}
    assert ours - messages.WORDS.keys() == set()


def test_every_encoding_has_words() -> None:
    assert len({name for _, name in words.encodings()}) == len(words.encodings())


def test_what_was_looked_at_is_wiped_and_its_process_gone(
    show: Show, jobs: Jobs, settled: Settle
) -> None:
    viewer = show(hostile.picture("PNG", (300, 200)))
    pixels = viewer.canvas.pixels
    assert pixels is not None
    held = pixels._picture.pixels
    assert any(held)
    process = viewer.asking._viewing._room
    assert process is not None
    gone = weakref.ref(pixels)
    del pixels
    viewer.reject()
    assert not any(held)
    assert process._process.returncode is not None
    settled()
    gc.collect()
    assert gone() is None
    del jobs


def test_text_that_was_looked_at_is_cleared(show: Show) -> None:
    viewer = show(b"They called my name at the gate.")
    wording = viewer.wording
    viewer.reject()
    assert wording.toPlainText() == ""


def test_it_waits_visibly_and_can_be_given_up(
    window: QWidget, jobs: Jobs, settled: Settle, qtbot: QtBot
) -> None:
    begun = threading.Event()

    class Slow(Bytes):
        def read(self, size: int | None = -1, /) -> bytes:
            begun.set()
            time.sleep(0.02)
            return super().read(size)

    data = LONG.encode() * 90
    viewer = Viewer(window, jobs, Viewing(lambda: Slow(b"%PDF-1.7\n" + data)), "Document")
    viewer.open()
    assert begun.wait(20)
    qtbot.waitUntil(lambda: viewer.waiting.isVisible() or jobs.idle, timeout=10_000)
    viewer.waiting.cancel.click()
    settled()
    assert viewer.notice.what.text() in {
        "Stopped.",
        "This file is damaged or cut off: it cannot be read.",
    }
    viewer.reject()
    settled()


def test_closing_while_it_opens_ends_everything(show: Show, settled: Settle, qtbot: QtBot) -> None:
    before = set(room._open)
    viewer = show(PAGES, wait=False)
    viewer.reject()
    settled()
    assert set(room._open) <= before
    del qtbot


def test_a_viewer_whose_page_goes_takes_its_process_along(
    jobs: Jobs, settled: Settle, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    viewing = Viewing(lambda: Bytes(PAGES))
    Viewer(page, jobs, viewing, "Document").open()
    settled()
    process = viewing._room
    assert process is not None
    page.deleteLater()
    qtbot.waitUntil(lambda: process.closed, timeout=5000)


def test_the_window_goes_on_while_something_is_decoded(
    show: Show, settled: Settle, jobs: Jobs
) -> None:
    data = hostile.picture("JPEG", (5000, 4000))
    viewer = show(data, wait=False)
    longest = 0.0
    last = time.monotonic()
    while not jobs.idle:
        QApplication.processEvents()
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    assert viewer.canvas.pixels is not None
    # 100 ms is the promise; a machine with eight of us on it gets some more.
    assert longest < 0.5
    settled()


def test_it_fits_into_a_small_window(show: Show, window: QWidget) -> None:
    window.resize(640, 360)
    viewer = show(PAGES)
    assert viewer.width() <= 640
    assert viewer.canvas.viewport().height() > 80
    assert viewer.size() != QSize()


def test_every_part_is_reached_with_the_keyboard(show: Show) -> None:
    viewer = show(PAGES, export=lambda: None)
    QApplication.sendEvent(viewer, QFocusEvent(QFocusEvent.Type.FocusIn))
    seen: list[QWidget] = []
    for _ in range(20):
        here = QApplication.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    tools = viewer.tools
    wanted = {
        *(tools.after, tools.number, tools.larger, tools.smaller, tools.whole),
        *(tools.width_fit, tools.turn, viewer.export_button, viewer.close_button, viewer.canvas),
    }
    assert wanted <= set(seen)


def test_errors_of_the_vault_are_told(window: QWidget, jobs: Jobs, settled: Settle) -> None:
    def opening() -> Bytes:
        raise InputError("blob-damaged")

    viewer = Viewer(window, jobs, Viewing(opening), "Document")
    viewer.open()
    settled()
    assert viewer.notice.what.text() == messages.code_message("blob-damaged").what
    viewer.reject()
    settled()


def test_no_module_of_the_window_decodes_pictures_itself() -> None:
    folder = Path(words.__file__).parents[1]
    guilty = [
        path.name
        for path in folder.rglob("*.py")
        for name in ("QImageReader", "loadFromData", "fromData(", "QMovie", "QPixmap(")
        if name in path.read_text(encoding="utf-8")
    ]
    assert guilty == []
