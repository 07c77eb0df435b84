"""Making a cleaned copy: cover areas, say who is still on it, and let it be made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from defender_app.evidence_cleaning.areas import Areas, typed
from ui.evidence.canvas import Canvas
from ui.evidence.recognised import RecognisedPart
from ui.messages import message
from ui.theme import theme
from ui.theme.tokens import Space
from ui.viewing.pixels import Pixels
from ui.widgets.buttons import filled, icon_button, outlined, quiet
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.decoding.seen import Looked
    from defender_app.errors import AppError
    from defender_app.evidence_viewing import Picture, Viewing
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from ui.workplace import Workplace

_LARGEST: Final = 1600
_PANEL: Final = 250
_LOW: Final = 400
_DRAWN: Final = frozenset({"picture", "pdf"})
_COVER, _ASK = 0, 1
"""The two steps."""


class CleaningDialog(Dialog):
    """``made`` gives the boxes and who can still be recognised.

    Args:
        parent: the window.
        place: for work away from the window.
        viewing: the file; closed with the dialog.
        incident: the record, for those who may be on it.
        original: the item.
    """

    made = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        place: Workplace,
        viewing: Viewing,
        incident: Incident,
        original: Evidence,
    ) -> None:
        super().__init__(parent)
        self._place, self._viewing = place, viewing
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(self.tr("Make a cleaned copy"))
        self.areas, self.pages = Areas(), 0
        self.canvas = Canvas(self.areas)
        self.canvas.changed.connect(self._show_boxes)
        self.recognised = RecognisedPart(incident, original)
        self.steps = QStackedWidget()
        self.steps.addWidget(self._cover_step())
        self.steps.addWidget(_scrolling(self._ask_step()))
        self.heading = text("", "record", wrap=True)
        self.note = text("", "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addWidget(self.steps, 1)
        column.addLayout(self._buttons())
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.canvas.undo)
        self._over = False
        self.finished.connect(self._let_go)
        room = parent.window().size()
        self.resize(min(1000, room.width() - 2 * Space.L), min(680, room.height() - 2 * Space.L))
        # On a small screen the picture needs the room more than the words do.
        self._roomy = self.height() >= theme.scaled(_LOW)
        self._go(_COVER)
        self._begin()

    def _cover_step(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.canvas, 1)
        self.turning = QWidget()
        turn = QHBoxLayout(self.turning)
        turn.setContentsMargins(0, 0, 0, 0)
        self.back = icon_button("chevron-left", self.tr("Page before"))
        self.forth = icon_button("chevron-right", self.tr("Next page"))
        self.which = text("", "hint")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forth.clicked.connect(lambda: self._turn(1))
        turn.addStretch(1)
        turn.addWidget(self.back)
        turn.addWidget(self.which)
        turn.addWidget(self.forth)
        turn.addStretch(1)
        self.turning.hide()
        left.addWidget(self.turning)
        row.addLayout(left, 1)
        side = _scrolling(self._panel())
        # The scroll bar stands beside the longest words of a button.
        longest = max(one.sizeHint().width() for one in (self.add, self.undo, self.remove))
        side.setFixedWidth(max(theme.scaled(_PANEL), longest + Space.XL))
        row.addWidget(side)
        return page

    def _panel(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(Space.S)
        self.add = outlined(self.tr("Add a box"), "plus")
        self.add.clicked.connect(self._add)
        self.undo = outlined(self.tr("Undo"), "undo")
        self.undo.clicked.connect(self.canvas.undo)
        self.remove = quiet(self.tr("Remove the box"), "trash")
        self.remove.clicked.connect(self.canvas.remove)
        doing = QWidget()
        flow = FlowLayout(doing, gap=Space.S)
        for one in (self.add, self.undo, self.remove):
            flow.addWidget(one)
        column.addWidget(doing)
        self.count = text("", "quiet", wrap=True)
        column.addWidget(self.count)
        self.typed = LineEdit("10 20 30 15")
        self.typed.returnPressed.connect(self._type)
        self.field = Labelled(
            self.tr("Or type where it is"),
            self.typed,
            self.tr("Left, top, width, height in percent"),
        )
        column.addWidget(self.field)
        keys = self.tr(
            "Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they"
            " make it larger or smaller, Space chooses the next one, Delete removes it."
        )
        column.addWidget(text(keys, "hint", wrap=True))
        column.addStretch(1)
        return panel

    def _ask_step(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.addWidget(self.recognised)
        column.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.before = quiet(self.tr("Back"), "arrow-left")
        self.before.clicked.connect(lambda: self._go(_COVER))
        self.cancel = outlined(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.main = filled(self.tr("Go on"))
        self.main.clicked.connect(self._main)
        row.addWidget(self.before)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.main)
        return row

    def _begin(self) -> None:
        viewing, jobs = self._viewing, self._place.jobs
        jobs.long(
            self.tr("Opening the file"),
            viewing.look,
            self._looked,
            owner=self,
            failed=self._failed,
            cancelled=self.reject,
        )

    def _looked(self, looked: Looked) -> None:
        if looked.kind not in _DRAWN:
            self._go(_ASK)
            self.before.hide()
            return
        self.pages = looked.pages
        self.turning.setVisible(looked.kind == "pdf" and self.pages > 1)
        if looked.kind == "picture":
            self.pages = 1
        self._draw(0)

    def _let_go(self) -> None:
        """Nothing is looked at any more, and nothing of it stays in the memory of the window."""
        self._over = True
        self._viewing.close()
        self.canvas.show_page(None, self.canvas.page)

    def _turn(self, step: int) -> None:
        page = self.canvas.page + step
        if 0 <= page < self.pages:
            self._draw(page)

    def _draw(self, page: int) -> None:
        self._place.jobs.long(
            self.tr("Opening the file"),
            lambda progress: self._viewing.draw(page, _LARGEST, _LARGEST, progress),
            lambda picture: self._drawn(picture, page),
            owner=self,
            failed=self._failed,
        )

    def _drawn(self, picture: Picture, page: int) -> None:
        if self._over:
            picture.wipe()
            return
        self.canvas.show_page(Pixels(picture), page)
        shown = self.tr("Page {page} of {pages}")
        self.which.setText(shown.format(page=page + 1, pages=self.pages))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page + 1 < self.pages)
        self._show_boxes()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: AppError | CryptoError) -> None:
        self.note.show()
        self.note.setText(message(error).what)
        self.main.setEnabled(False)

    def _add(self) -> None:
        self.canvas.add()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        corners = typed(self.typed.text())
        if corners is not None and self.canvas.add_between(*corners):
            self.typed.clear()
            self.field.set_error("")
        else:
            self.field.set_error(self.tr("Four numbers from 0 to 100, for example 10 20 30 15."))

    def _show_boxes(self) -> None:
        count = len(self.areas.boxes)
        self.count.setText(self.tr("%n area(s) covered.", "", count))
        self.undo.setEnabled(self.areas.can_undo)
        self.remove.setEnabled(self.canvas.chosen is not None)

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        covering = step == _COVER
        self.before.setVisible(not covering)
        if covering:
            self.heading.setText(self.tr("What should nobody see?"))
            self.note.setText(
                self.tr(
                    "Cover faces, names and whatever tells the place. What is under a box is gone"
                    " from the copy for good. The original stays as it is."
                )
            )
            self.note.setVisible(self._roomy)
            self.main.setText(self.tr("Go on"))
        else:
            self.note.show()
            self.heading.setText(self.tr("Who or what can still be recognised?"))
            self.note.setText(
                self.tr(
                    "Hidden data is taken out. What is seen and heard stays, and can still tell"
                    " who and where."
                )
            )
            self.main.setText(self.tr("Make the copy"))
        self._show_boxes()

    def _main(self) -> None:
        if self.steps.currentIndex() == _COVER:
            self._go(_ASK)
            return
        boxes, answer = self.areas.boxes, self.recognised.answer()
        self.accept()
        self.made.emit(boxes, answer)


def _scrolling(inside: QWidget) -> ScrollPage:
    page = ScrollPage(sides=Space.XS, ends=Space.XS)
    page.body.addWidget(inside)
    return page
