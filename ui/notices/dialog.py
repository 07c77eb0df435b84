"""The dialog that makes notices: for whom, in which words, and what was handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import isolated, message
from ui.notices.row import NoticeRow
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined, quiet
from ui.widgets.cards import Hairline
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import mark_said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.notifying import Telling
    from defender_app.report.notices import Made

_WIDTH: Final = 560
_HIGHEST: Final = 640
_FOOT: Final = 80
_AROUND: Final = 48
_LOWEST: Final = 280
_EDGE: Final = 16


class Asked(NamedTuple):
    """What the dialog is about, in words: a title, what it does, and the last button, if any."""

    title: str
    reason: str
    told: str = ""


class NoticesDialog(Dialog):
    """Offers the files; ``make`` asks for them, ``told`` says that everyone was told.

    Args:
        parent: in the window.
        asked: its words.
        telling: what can be made, and who has to be told in another way.
        rest: shows those; None where there are none.
    """

    make = Signal()
    handed_over = Signal(str)
    told = Signal()

    def __init__(
        self, parent: QWidget, asked: Asked, telling: Telling, rest: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self._is_made = False
        self._over = parent
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(asked.title)
        self.setFixedWidth(min(theme.scaled(_WIDTH), parent.window().width() - _AROUND))
        self.rows = [NoticeRow(one) for one in telling.offered]
        self.words = PlainEdit(lines=2)
        self.problem = text("", "body", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        self.where = text("", "sentence", wrap=True)
        mark_said(self.where)
        self.where.hide()
        self._page = self._laid_out(rest)
        self.close_button = outlined(self.tr("Not now"))
        self.close_button.clicked.connect(self.reject)
        self.everyone = quiet(asked.told)
        self.everyone.setVisible(bool(asked.told))
        self.everyone.clicked.connect(self._everyone_told)
        self.go = filled("")
        self.go.clicked.connect(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page, 1)
        column.addLayout(self._buttons())
        for row in self.rows:
            row.changed.connect(self._refresh)
            row.handed_over.connect(self.handed_over)
        self._refresh()
        self._fit()

    def _laid_out(self, rest: QWidget | None) -> ScrollPage:
        page = ScrollPage(gap=Space.M)
        page.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.M)
        page.body.addWidget(text(self._asked.title, "record", wrap=True))
        reason = text(self._asked.reason, "body", wrap=True)
        reason.set_colour("ink2")
        page.body.addWidget(reason)
        for row in self.rows:
            page.body.addWidget(Hairline())
            page.body.addWidget(row)
        page.body.addWidget(Hairline())
        self._words = Labelled(
            self.tr("Words beside it"), self.words, self.tr("may be left out; name nobody in them")
        )
        self._words.setVisible(any(row.can_be for row in self.rows))
        page.body.addWidget(self._words)
        page.body.addWidget(self.problem)
        page.body.addWidget(self.where)
        if rest is not None:
            page.body.addWidget(text(self.tr("To be told in another way"), "label"))
            page.body.addWidget(rest)
        page.body.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.XL)
        row.setSpacing(Space.M)
        row.addWidget(self.everyone)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.go)
        return row

    def _fit(self) -> None:
        self._page.body.invalidate()
        edge = self.contentsMargins()
        high = self._page.body.totalHeightForWidth(self.width()) + _FOOT
        # In a low window the middle scrolls, and the buttons stay where they are seen.
        window = max(self._over.window().height(), theme.scaled(_LOWEST))
        screen = self.screen().availableSize().height()
        room = min(screen, window, theme.scaled(_HIGHEST)) - _EDGE
        self.resize(self.width(), min(high + edge.top() + edge.bottom(), room))

    def _refresh(self) -> None:
        wanted = [row for row in self.rows if row.wanted.isChecked()]
        self.go.setText(self.tr("Make %n file(s)…", "", len(wanted)))
        self.go.setEnabled(bool(wanted) and all(row.ready for row in wanted))
        can_be = any(row.can_be for row in self.rows)
        self.go.setVisible(bool(wanted) if self._is_made else can_be)

    def chosen(self) -> tuple[NoticeRow, ...]:
        """The files that shall be made."""
        return tuple(row for row in self.rows if row.ready)

    def show_made(self, made: Sequence[Made], folder: Path) -> None:
        """They lie in the folder: each is ticked once it was handed over."""
        by_plan = {(one.notice.contact_id, one.notice.report_ids): one for one in made}
        for row in self.rows:
            found = by_plan.get((row.plan.contact_id, row.plan.report_ids))
            if found is not None and row.ready:
                row.show_made(found)
        self.problem.hide()
        self._words.hide()
        self._is_made = True
        where = self.tr("%n file(s) lie in {folder}", "", len(made))
        self.where.setText(
            where.format(folder=isolated(str(folder)))
            + "\n"
            + self.tr("Hand them over as you handed over the report, then tick them here.")
        )
        self.where.show()
        self.close_button.setText(self.tr("Close"))
        self._refresh()
        # What was shown or hidden just now has its height a moment later.
        QTimer.singleShot(0, self, self._fit)
        self.close_button.setFocus()

    def show_problem(self, error: AppError | CryptoError) -> None:
        """Nothing was made; what was typed stays."""
        why = message(error)
        self.problem.setText(" ".join(part for part in (why.what, why.next) if part))
        self.problem.show()
        self._refresh()
        QTimer.singleShot(0, self, self._fit)
        self._page.ensureWidgetVisible(self.problem)
        self.words.setFocus()

    def _everyone_told(self) -> None:
        self.told.emit()
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The safe answer has the keyboard."""
        super().showEvent(event)
        self.close_button.setFocus()
