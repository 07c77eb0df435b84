"""What every dialog is, and the one that asks: a question, its reason, verbs on the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.shell.frame import THICK as _FRAME
from ui.shell.frame import TRAINING, paint_frame
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import danger as danger_button
from ui.widgets.buttons import filled, outlined
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text
from ui.widgets.late_enter import ENTER
from ui.widgets.tab_place import come_after

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from ui.widgets.labels import Words

_WIDEST: Final = 520


class Dialog(QDialog):
    """A dialog of ours. Over a window of a practice vault it has the same frame, and says so.

    Args:
        parent: the window it belongs to, or something in it.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._training: Words | None = None
        if parent is not None and parent.window().property(TRAINING):
            self.mark_training()

    def mark_training(self) -> None:
        """Take on the frame and the word of practice; for a dialog that has neither yet."""
        if self._training is None:
            # What stands over this dialog is over practice, too.
            self.setProperty(TRAINING, True)  # noqa: FBT003 - Qt's setter
            self._training = text(self.tr("TRAINING"), "caption")
            self._training.setParent(self)
            self._training.set_colour("warn")
            self._training.move(_FRAME + Space.XL, _FRAME + Space.S)
            top = _FRAME + Space.S + self._training.sizeHint().height()
            # Over the margins of whatever layout a dialog has: nothing is painted over.
            self.setContentsMargins(_FRAME, top, _FRAME, _FRAME)
            self._place_word()
            self._training.show()

    def flush(self) -> None:
        """Hand over what was typed: the window is about to be locked. Most have nothing to keep."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The word stands where a line begins."""
        super().resizeEvent(event)
        self._place_word()

    def _place_word(self) -> None:
        if self._training is not None:
            layout = self.layout()
            side = layout.contentsMargins().left() if layout is not None else 0
            side = _FRAME + (side if side >= Space.M else Space.XL)
            high = self._training.sizeHint().height()
            self._training.setGeometry(side, self._training.y(), self.width() - 2 * side, high)

    def give_room(self) -> None:
        """Qt measured the words at the width they asked for, not at the one they may have."""
        high = self.heightForWidth(self.width())
        if high > self.height():
            self.resize(self.width(), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button of this dialog; Qt's own would press one of a dialog over it."""
        if event.key() == Qt.Key.Key_F1:
            from ui.guide import opening  # noqa: PLC0415 - the guide is a dialog itself

            opening.open_guide(self)
            return
        if Qt.Key(event.key()) not in ENTER:
            super().keyPressEvent(event)
            return
        own = (one for one in self.findChildren(QPushButton) if one.window() is self)
        main = next((one for one in own if one.isDefault() and one.isVisible()), None)
        if main is not None and not event.isAutoRepeat():
            main.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, over practice only."""
        super().paintEvent(event)
        if self._training is None:
            return
        paint_frame(QPainter(self), self.rect())


class Question(Dialog):
    """Ask before something is done. `open()` it; `accepted` says yes."""

    def __init__(  # noqa: PLR0913 - a question has this many words
        self,
        parent: QWidget | None,
        question: str,
        reason: str,
        yes: str,
        no: str,
        *,
        danger: bool = False,
    ) -> None:
        """Prepare the question.

        Args:
            parent: The window it belongs to.
            question: The title, a question.
            reason: What will happen, and why that matters.
            yes: A verb.
            no: The safe answer, focused at first; Escape gives it too.
            danger: Whether it cannot be undone.
        """
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle() if parent is not None else "")
        self.setAccessibleName(question)
        self.setAccessibleDescription(reason)
        self.setMaximumWidth(theme.scaled(_WIDEST))
        self.setMinimumWidth(400)
        self.question = text(question, "record", wrap=True)
        self.reason = text(reason, "body", wrap=True)
        self.reason.set_colour("ink2")
        self.yes = danger_button(yes) if danger else filled(yes)
        self.no = outlined(no)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self.column.setSpacing(Space.M)
        self.column.addWidget(self.question)
        self.column.addWidget(self.reason)
        self.column.addSpacing(Space.S)
        row = FlowLayout(gap=Space.M, line_gap=Space.S, ends=True)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.column.addLayout(row)

    def insert(self, widget: QWidget) -> None:
        """Put something between the reason and the buttons."""
        self.column.insertWidget(2, widget)
        # From the last button Tab goes round to what stands above.
        come_after(self.yes, widget)

    def showEvent(self, event: QShowEvent) -> None:
        """The safe answer has the keyboard, and every line of the reason its room."""
        super().showEvent(event)
        room = self.screen().availableSize()
        if self.heightForWidth(self.width()) > room.height():
            # On a low screen the buttons come before the air around them.
            self.column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
            wide = min(self.maximumWidth(), room.width())
            high = self.heightForWidth(wide)
            if high > room.height():
                self._let_scroll()
            self.resize(wide, min(high, room.height()))
        else:
            self.give_room()
        self.no.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_scroll(self) -> None:
        """All but the buttons go into a page: those are always seen."""
        from ui.widgets.scroll import ScrollPage  # noqa: PLC0415 - hardly ever needed

        page = ScrollPage(gap=Space.M)
        while self.column.count() > 1:
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            layout = item.layout() if item is not None else None
            if item is not None and widget is not None:
                page.body.addWidget(widget, 0, item.alignment())
            elif layout is not None:
                page.body.addLayout(layout)
        page.body.addStretch(1)
        self.column.insertWidget(0, page, 1)
        # Until then the dialog may not be lower than all that was in it.
        self.column.activate()
