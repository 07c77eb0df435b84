"""The viewer: a file from outside, looked at inside the app. Nothing is written, nothing is run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ui import i18n, messages
from ui.theme import theme
from ui.theme.tokens import Space
from ui.viewing import words
from ui.viewing.asking import Asking
from ui.viewing.canvas import Canvas
from ui.viewing.notices import Busy, Notice
from ui.viewing.pixels import Pixels
from ui.viewing.tools import Tools
from ui.viewing.wording import Wording
from ui.widgets.buttons import icon_button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.decoding.seen import Looked
    from defender_app.errors import AppError
    from defender_app.evidence_viewing import Viewing, Words
    from ui.jobs import Jobs
    from ui.viewing.asking import Come

_AROUND: Final = 48
_ROOMY: Final = 600
_SMALLEST: Final = QSize(320, 240)
_WITHOUT: Final = 560
_ANY_HEIGHT: Final = 16_777_215
_SHOW_BUSY_AFTER: Final = 300
_DRAW_AGAIN_AFTER: Final = 200
_SHARPER: Final = 1.08


def _room(window: QSize) -> QSize:
    """Nearly all of the window; where it is small, all of it."""
    around = _AROUND if window.height() >= _ROOMY else 0
    return window - QSize(around, around)


class Viewer(Dialog):
    """Shows one file; ``open()`` it.

    Args:
        parent: the window, or something in it.
        jobs: do the work.
        viewing: the file; ended with the dialog.
        title: the name of the file.
        about: a sentence of ours about it.
        export: asks for a copy outside; None where there is none to be had.
    """

    def __init__(  # noqa: PLR0913 - what is looked at, and what it is called
        self,
        parent: QWidget,
        jobs: Jobs,
        viewing: Viewing,
        title: str,
        *,
        about: str = "",
        export: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        self._export = export
        self._looked: Looked | None = None
        self._has_shown = False
        self.asking = Asking(jobs, viewing, self.tr("Opening the file"), self)
        self.canvas, self.wording = Canvas(), Wording()
        self.notice = Notice(self.tr("Save a copy outside…") if export is not None else "")
        self.waiting = Busy(self.tr("Opening the file…"))
        self.tools = Tools()
        self.export_button = icon_button("export", self.tr("Save a copy outside…"))
        self.export_button.setVisible(export is not None)
        self.close_button = icon_button("close", self.tr("Close"))
        self.title = said(title, "heading", wrap=True)
        self.about = text(about, "quiet", wrap=True)
        self.about.setVisible(bool(about))
        self.note = text("", "hint", wrap=True)
        self.note.hide()
        self.stack = QStackedWidget()
        for one in (self.waiting, self.notice, self.canvas, self.wording):
            self.stack.addWidget(one)
        self._lay_out()
        self._connect()
        self._late = self._timer(_SHOW_BUSY_AFTER, lambda: self._show(self.waiting))
        self._again = self._timer(_DRAW_AGAIN_AFTER, self._sharpen)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(_room(parent.window().size()).expandedTo(_SMALLEST))
        self.asking.ask(self.asking.wish)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title, 1)
        head.addWidget(self.export_button, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.tools)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.asking.came.connect(self._came)
        self.asking.failed.connect(self._failed)
        self.asking.stopped.connect(self._stopped)
        self.asking.busy.connect(self._busy)
        self.waiting.cancel.clicked.connect(self.asking.cancel)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._let_go)
        self.notice.button.clicked.connect(self._ask_export)
        self.export_button.clicked.connect(self._ask_export)
        self.tools.page_wanted.connect(self.go)
        self.tools.zoom_wanted.connect(self._zoom)
        self.tools.fit_wanted.connect(self.canvas.set_fit)
        self.tools.turn_wanted.connect(self.canvas.rotate)
        self.tools.encoding_wanted.connect(self._encoding)
        for view in (self.canvas, self.wording):
            view.zoomed.connect(self._zoomed)
            view.turned_page.connect(self._turned_page)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer

    def go(self, page: int) -> None:
        """Show another page, from 0."""
        last = max(self.tools.pages - 1, 0)
        page = min(max(page, 0), last)
        if page != self.asking.wish.page:
            self.tools.show_page(page)
            self.asking.ask(replace(self.asking.wish, page=page))

    def _turned_page(self, step: int) -> None:
        ends = {-2: 0, 2: self.tools.pages - 1}
        self.go(ends.get(step, self.asking.wish.page + step))

    def _encoding(self, encoding: str) -> None:
        self.asking.ask(replace(self.asking.wish, encoding=encoding))

    def _zoom(self, steps: int) -> None:
        if self.stack.currentWidget() is self.wording:
            self.wording.zoom_by(steps)
        else:
            self.canvas.zoom_by(steps)

    def _zoomed(self) -> None:
        is_text = self._looked is not None and self._looked.kind == "text"
        self.tools.show_zoom(
            self.wording.zoom if is_text else self.canvas.zoom, "" if is_text else self.canvas.fit
        )
        if self._looked is not None and self._looked.kind == "pdf":
            self._again.start()

    def _sharpen(self) -> None:
        """Draw a page anew in the size that it is looked at in."""
        pixels, wide = self.canvas.pixels, self.canvas.wanted().width()
        if pixels is None:
            return
        has = pixels.largest.width()
        if pixels.is_most and wide > has:
            return
        if not has / _SHARPER <= wide <= has * _SHARPER:
            self.asking.ask(replace(self.asking.wish, wide=wide))

    def _busy(self, busy: bool) -> None:
        if busy:
            self._late.start()
        else:
            self._late.stop()

    def _show(self, what: QWidget) -> None:
        has = self.focusWidget()
        focused = has in (None, self.close_button) or self.stack.isAncestorOf(has or self)
        self.stack.setCurrentWidget(what)
        self._take_room(what)
        if not focused:
            return
        # Where there is nothing to look at, the way out is at hand, never the way to a copy.
        at = what if what in (self.canvas, self.wording) else self.close_button
        at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_room(self, what: QWidget) -> None:
        """A few words where a file would be need little room, and no empty window around them."""
        around = self.parentWidget()
        if around is None:
            return
        large = _room(around.window().size()).expandedTo(_SMALLEST)
        if what is self.notice and not self._has_shown:
            wide = min(theme.scaled(_WITHOUT), large.width())
            self._be(QSize(wide, min(self._high_with_words(wide), large.height())))
        elif what in (self.canvas, self.wording) and not self._has_shown:
            self._has_shown = True
            if self.width() < large.width():
                self._be(large)

    def _high_with_words(self, wide: int) -> int:
        layout, edges = self.layout(), self.contentsMargins()
        if layout is None:
            return self.height()
        inner = layout.contentsMargins()
        sides = edges.left() + edges.right() + inner.left() + inner.right()
        self.stack.setFixedHeight(self.notice.heightForWidth(wide - sides))
        high = layout.totalHeightForWidth(wide)
        self.stack.setMinimumHeight(0)
        self.stack.setMaximumHeight(_ANY_HEIGHT)
        return max(high, theme.scaled(_SMALLEST.height()))

    def _be(self, size: QSize) -> None:
        """Take a size, and stay in the middle of where it was."""
        place = self.geometry()
        middle = place.center()
        place.setSize(size)
        place.moveCenter(middle)
        self.setGeometry(place)

    def _came(self, come: Come) -> None:
        self._late.stop()
        if self._looked is None:
            self._begin(come.looked)
        self.tools.show_page(come.wish.page)
        if come.picture is not None:
            self._picture(come)
        elif come.words is not None:
            self._words(come.words)
        else:
            kind = come.looked.kind
            self.notice.say(*words.not_shown(kind), may_leave=kind != "empty")
            self._show(self.notice)

    def _begin(self, looked: Looked) -> None:
        self._looked = looked
        if looked.kind == "pdf":
            self.canvas.page_like, self.canvas.fit = True, "width"
        self.tools.offer(looked.kind if looked.pages else "", looked.pages)
        self._zoomed()
        self._again.stop()
        (self.wording if looked.kind == "text" else self.canvas).setFocus()

    def _picture(self, come: Come) -> None:
        if come.picture is None:
            return
        other_page = come.wish.page != self.canvas.property("page")
        self.canvas.setProperty("page", come.wish.page)
        self.canvas.show_pixels(Pixels(come.picture))
        if other_page:
            self.canvas.back_to_start()
        self.canvas.setAccessibleName(self._name(come.wish.page))
        self._note_picture(come.looked, damaged=come.picture.damaged)
        self._show(self.canvas)
        self._zoomed()

    def _name(self, page: int) -> str:
        if self.tools.pages <= 1:
            return self.tr("The picture")
        number, count = (i18n.locale().toString(one) for one in (page + 1, self.tools.pages))
        return self.tr("Page {number} of {count}").format(number=number, count=count)

    def _note_picture(self, looked: Looked, *, damaged: bool) -> None:
        notes = []
        if damaged:
            notes.append(self.tr("The file is damaged: only a part of the picture is here."))
        if looked.moving:
            notes.append(self.tr("The picture moves. Only its beginning is shown."))
        self._note(notes)

    def _words(self, part: Words) -> None:
        self.wording.setPlainText(part.text)
        self.wording.setAccessibleName(self.tr("The text"))
        self.tools.encoding.choose(part.encoding)
        notes = []
        if not part.sure:
            notes.append(
                self.tr("How the text is written was guessed. If it looks wrong, choose another.")
            )
        if part.wrong:
            notes.append(self.tr("%n place(s) cannot be read that way.", "", part.wrong))
        if part.marked:
            notes.append(
                self.tr("%n character(s) that nobody sees are shown as marks.", "", part.marked)
            )
        self._note(notes)
        self._show(self.wording)
        self._zoomed()

    def _note(self, notes: list[str]) -> None:
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))

    def _failed(self, error: AppError | CryptoError) -> None:
        told = messages.message(error)
        # What may be made to do harm is not offered to other programs; its card still can.
        self.export_button.hide()
        self.notice.say(told.what, told.reason)
        self.canvas.show_pixels(None)
        self._note([])
        self._show(self.notice)

    def _stopped(self) -> None:
        self.notice.say(self.tr("Stopped."), self.tr("Nothing of the file was kept anywhere."))
        self._show(self.notice)

    def _ask_export(self) -> None:
        self.reject()
        if self._export is not None:
            self._export()

    def _let_go(self) -> None:
        """What was looked at is forgotten."""
        self._late.stop()
        self._again.stop()
        self.asking.close()
        self.canvas.show_pixels(None)
        self.wording.clear()
        self.deleteLater()
