"""Add a card: a file, a picture, pasted text or a pasted picture; and the loud stops on the way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.focal_points import known as knowing
from ui.focal_points import taking
from ui.messages import code_message, isolated
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, filled, outlined, quiet
from ui.widgets.fields import Labelled, LineEdit, PlainEdit
from ui.widgets.labels import text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_LONGEST = 20_000


class _Paste(PlainEdit):
    """A field for text into which a picture may be pasted as well."""

    picture = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        """Text, or a picture."""
        return super().canInsertFromMimeData(source) or taking.in_clipboard(source) is not None

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """A picture goes on its way; text stays in the field."""
        found = None if source.hasText() else taking.in_clipboard(source)
        if found is None:
            super().insertFromMimeData(source)
        else:
            self.picture.emit(found)


class AddView(QWidget):
    """A file or a picture, or pasted text.

    ``pictured`` brings what gives the bytes of a pasted picture.
    """

    file_asked = Signal()
    pasted = Signal(bytes)
    pictured = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = outlined(self.tr("Choose a file or a picture…"), "qr")
        self.paste = _Paste(lines=6)
        self.paste.picture.connect(self.pictured)
        self.field = Labelled(
            self.tr("Or paste the card"), self.paste, self.tr("its text, or a picture of it")
        )
        self.add = filled(self.tr("Add"))
        self.add.setEnabled(False)
        self.leave = quiet(self.tr("Not now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text(self.tr("Add a focal point"), "record"))
        say = self.tr(
            "A focal point gives you its card as a file, as text, or on paper with a QR code: a "
            "photo or a scan of it is enough. You can also drop it here. A file that ends a card "
            "(a revocation) is added in the same way."
        )
        column.addWidget(text(say, "sentence", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.add)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.choose.clicked.connect(self.file_asked)
        self.paste.textChanged.connect(self._typed)
        self.add.clicked.connect(self._add)
        self.leave.clicked.connect(self.left)

    def begin(self) -> None:
        """Nothing of the last time stays."""
        self.paste.clear()
        self.field.set_error("")
        self.choose.setFocus()

    def show_error(self, words: str) -> None:
        """Why nothing was added."""
        self.field.set_error(words)

    def _typed(self) -> None:
        self.field.set_error("")
        self.add.setEnabled(bool(self.paste.toPlainText().strip()))

    def _add(self) -> None:
        self.pasted.emit(self.paste.toPlainText().strip()[:_LONGEST].encode())


class WhichView(QWidget):
    """Several cards in one picture: one of them is chosen."""

    chosen = Signal(bytes)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(text(self.tr("There are several cards in this picture"), "record"))
        say = self.tr("Choose the one you want to add. Its digits are compared as always.")
        self._column.addWidget(text(say, "sentence", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._column.addLayout(self._list)
        self.leave = quiet(self.tr("Not now"))
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        self._column.addLayout(row)

    def begin(self, several: taking.Several) -> None:
        """Offer these."""
        for old in self.buttons:
            self._list.removeWidget(old)
            old.deleteLater()
        self.buttons = []
        for one in several.untrusted:
            words = self.tr("{name}, {organisation}, made {day}").format(
                name=isolated(one.body.name),
                organisation=isolated(one.body.organisation),
                day=knowing.day_of(one.body.created),
            )
            button = outlined(words, "card")
            button.clicked.connect(partial(self.chosen.emit, one.file))
            self._list.addWidget(button)
            self.buttons.append(button)
        keep_place(self, *self.buttons)
        self.buttons[0].setFocus()


class StopView(QWidget):
    """A name that is known with another key, or could be another: nothing is added at once."""

    gone_on = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.reason = LineEdit()
        self.field = Labelled(
            self.tr("Why you add it all the same"),
            self.reason,
            self.tr("for example: they told me in person"),
        )
        self.add = outlined(self.tr("Add all the same"))
        self.leave = filled(self.tr("Do not add"))
        self.name = text("", "record", wrap=True)
        self.banner: Banner | None = None
        for one in (self.name, self.field):
            self._column.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.leave)
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.addLayout(row)
        self.reason.textChanged.connect(lambda said: self.add.setEnabled(bool(said.strip())))
        self.add.clicked.connect(lambda: self.gone_on.emit(self.reason.text().strip()))
        self.leave.clicked.connect(self.left)

    def begin(self, untrusted_name: str, code: str = "card-changed-key") -> None:
        """Stop before this card, for the reason that the code names."""
        if self.banner is not None:
            self._column.removeWidget(self.banner)
            self.banner.deleteLater()
        words = code_message(code)
        self.banner = Banner("danger", words.what, f"{words.lost} {words.next}")
        self._column.insertWidget(1, self.banner)
        self.name.setText(self.tr("Stop: {name}").format(name=isolated(untrusted_name)))
        self.reason.clear()
        self.add.setEnabled(False)
        self.leave.setFocus()
