"""Add a card: choose a file, paste its text; the loud stop when a known name has another key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import code_message, isolated
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import filled, outlined, quiet
from ui.widgets.fields import Labelled, LineEdit, PlainEdit
from ui.widgets.labels import text

_LONGEST = 20_000


class AddView(QWidget):
    """A file, or pasted text."""

    file_asked = Signal()
    pasted = Signal(bytes)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = outlined(self.tr("Choose a file…"), "folder")
        self.paste = PlainEdit(lines=6)
        self.field = Labelled(self.tr("Or paste the text of the card"), self.paste)
        self.add = filled(self.tr("Add"))
        self.add.setEnabled(False)
        self.leave = quiet(self.tr("Not now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text(self.tr("Add a focal point"), "record"))
        say = self.tr(
            "A focal point gives you its card as a file or as text. You can also drop the file "
            "here. A file that ends a card (a revocation) is added in the same way."
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


class StopView(QWidget):
    """A known name with another key: nothing is added without a reason."""

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
        words = code_message("card-changed-key")
        self.banner = Banner("danger", words.what, f"{words.lost} {words.next}")
        for one in (self.name, self.banner, self.field):
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

    def begin(self, untrusted_name: str) -> None:
        """Stop before this card."""
        self.name.setText(self.tr("Stop: {name}").format(name=isolated(untrusted_name)))
        self.reason.clear()
        self.add.setEnabled(False)
        self.leave.setFocus()
