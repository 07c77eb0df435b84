"""What others say about the same number or date: each with who says so, below the answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.answers import Account
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.model.answers import Account, Answer
    from ui.fields.question import Question

_WIDTH: Final = 110
_SMALL: Final = 24
# Between the number and who says so, in what is kept unread.
_BETWEEN: Final = "\t"


class Accounts(QWidget):
    """The accounts beside an answer.

    ``by`` is the line of who gives the answer itself, and ``add`` the button for one more account:
    they stand beside the answer, wherever its editor puts them.

    Args:
        question: what is asked.
        read: reads the number or the date in a line; None where there is none that fits.
        shown: writes an account into its line.
    """

    changed = Signal()

    def __init__(
        self,
        question: Question,
        read: Callable[[str], Account | None],
        shown: Callable[[Account], str],
    ) -> None:
        super().__init__()
        self._question = question
        self._read = read
        self._shown = shown
        self.rows: list[AccountRow] = []
        # Whether there is a first account, to which there may be a second.
        self.offered = False
        self.by = who_line(self.tr("Who says so?"))
        self.by.textEdited.connect(lambda _: self.changed.emit())
        self.by.hide()
        self.add = IconButton("plus", self.tr("Somebody says otherwise"), size=_SMALL)
        self.add.clicked.connect(self.begin_row)
        self.add.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()
        self._column.addWidget(self.add)
        self.setVisible(False)

    def offer(self, given: bool) -> None:
        """Offer a second account once there is a first."""
        offered = self._question.precise and (given or bool(self.rows))
        self.offered = given or bool(self.rows)
        self.add.setVisible(offered)
        self.setVisible(offered)

    def told(self) -> tuple[str, tuple[Account, ...]]:
        """Who gives the answer, and the accounts whose numbers can be read."""
        found = []
        for row in self.rows:
            said = self._read(row.line.text())
            if said is not None:
                by = row.by.text().strip() or None
                found.append(msgspec.structs.replace(said, by=by))
        return self.by.text().strip(), tuple(found)

    def show_accounts(self, answer: Answer | None) -> None:
        """Show what others say beside an answer."""
        by = (answer.by if answer is not None else None) or ""
        others = answer.accounts if answer is not None else ()
        if (by, others) != self.told():
            for row in list(self.rows):
                self._drop(row)
            self.by.setText(by)
            for one in others:
                self.add_row(self._shown(one), one.by or "")
        self.by.setVisible(bool(by or self.rows))
        self.offer(answer is not None)

    def raw(self, *, whole: bool = False) -> tuple[str, ...]:
        """The accounts whose numbers cannot be read, each in one line; with ``whole``, all."""
        return tuple(
            _BETWEEN.join((row.line.text().strip(), row.by.text().strip()))
            for row in self.rows
            if (whole or self._read(row.line.text()) is None)
            and (row.line.text() + row.by.text()).strip()
        )

    def set_raw(self, lines: Sequence[str]) -> None:
        """Show accounts again whose numbers cannot be read."""
        known = self.raw(whole=True)
        for line in lines:
            if line.strip() and line not in known:
                number, _, by = line.partition(_BETWEEN)
                self.add_row(number, by)

    def add_row(self, number: str = "", by: str = "") -> AccountRow:
        """One more account."""
        row = AccountRow(self._question.label, number, by)
        row.line.textEdited.connect(lambda _: self.changed.emit())
        row.by.textEdited.connect(lambda _: self.changed.emit())
        row.remove.clicked.connect(partial(self._removed, row))
        self.rows.append(row)
        self._column.addWidget(row)
        self.by.show()
        self.show()
        self.offer(True)  # noqa: FBT003 - a state
        return row

    def begin_row(self) -> None:
        """One more account, with the keyboard in its line."""
        self.add_row().line.setFocus()

    def _removed(self, row: AccountRow) -> None:
        self._drop(row)
        self.by.setVisible(bool(self.rows or self.by.text().strip()))
        self.add.setFocus()
        self.changed.emit()

    def _drop(self, row: AccountRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self.rows))


class AccountRow(QWidget):
    """A number, who says so, and a way to take it back.

    Args:
        name: the question, for screen readers.
        number: what stands there.
        by: who says so.
    """

    def __init__(self, name: str, number: str, by: str) -> None:
        super().__init__()
        self.line = LineEdit()
        self.line.setText(number)
        self.line.setAccessibleName(self.tr("Another account: {question}").format(question=name))
        self.line.setFixedWidth(theme.scaled(_WIDTH))
        self.by = who_line(self.tr("Who says so?"))
        self.by.setText(by)
        self.remove = IconButton("close", self.tr("Remove this account"), size=_SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line)
        row.addWidget(self.by, 1)
        row.addWidget(self.remove)


def who_line(words: str) -> LineEdit:
    """A line for who says so."""
    line = LineEdit(words)
    line.setAccessibleName(words)
    return line
