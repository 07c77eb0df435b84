"""The side panel "Before you can send": what is missing, as places to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.messages import place_words
from ui.record import rooms
from ui.theme import theme
from ui.theme.tokens import Radius
from ui.widgets import buttons, labels
from ui.widgets.cards import Glyph, Hairline, Panel
from ui.widgets.progress import Bar
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from defender_app.model.checks import Problem
    from defender_app.model.incident import Incident
    from defender_app.model.progress import Progress

_WIDTH: Final = 300
_AT_ONCE: Final = 40


class Missing(QPushButton):
    """One thing that is missing: a question, and where it stands."""

    def __init__(self, place: rooms.Place) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("kind", "row")
        self.setProperty("ring", int(Radius.ROW))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{place.words} {place.where}")
        self.words = labels.text(place.words, "body", wrap=True)
        self.words.set_weight(500)
        self.where = labels.said(place.where, "quiet", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(Glyph("chevron-right", "ink2", 16))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def heightForWidth(self, width: int) -> int:
        """Long questions wrap."""
        inner = width - 24
        return self.words.heightForWidth(inner) + self.where.heightForWidth(inner) + 12

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: it is words on the panel."""


class SidePanel(Panel):
    """``go_to`` gives the path of what is missing; ``send`` begins to send.

    Nothing here is an error: everything can wait.
    """

    go_to = Signal(str)
    send = Signal()
    ready = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self.setMaximumWidth(theme.scaled(_WIDTH))
        self.setAccessibleName(self.tr("Before you can send"))
        self._shown: object = None
        self.answered = labels.text("", "label", wrap=True)
        self.left = labels.text("", "quiet")
        self.bar = Bar(name=self.tr("Answered"))
        self.lines: list[Missing] = []
        self._scroll = ScrollPage(sides=22, ends=0, gap=0)
        self._list = QVBoxLayout()
        self._list.setSpacing(3)
        self._scroll.body.addLayout(self._list)
        self._scroll.body.addSpacing(14)
        self._scroll.body.addWidget(Hairline())
        self._scroll.body.addSpacing(14)
        self._scroll.body.addLayout(self._info())
        self._scroll.body.addStretch()
        self._build()

    def show_progress(
        self,
        progress: Progress,
        incident: Incident,
        names: Sequence[str] = (),
        remarks: Iterable[Problem] = (),
    ) -> None:
        """Show what is missing.

        Args:
            progress: how far the record is.
            incident: the record.
            names: paths of the fields in which a name stands that is kept apart.
            remarks: what to look at once more; nothing is missing there.
        """
        places = [(path, rooms.place_of((path, code), incident)) for path, code in progress.left]
        told = self.tr("A name that is kept apart stands here")
        places += [(path, rooms.Place(told, place_words(path, incident))) for path in names]
        places += [(path, rooms.again((path, code), incident)) for path, code in remarks]
        shown = (progress.total, places)
        if shown == self._shown:
            return
        self._shown = shown
        count = self.tr("{answered} of {total} answered")
        self.answered.setText(count.format(answered=progress.answered, total=progress.total))
        left = self.tr("%n left", "", len(progress.left)) if progress.left else self.tr("All done")
        self.left.setText(left)
        self.bar.show_done(progress.answered, progress.total)
        self._fill(places[:_AT_ONCE])

    def offer_ready(self, *, offered: bool) -> None:
        """A whole record that is still a draft: one button says that it is no draft any more."""
        self.still.setVisible(offered)
        self.mark.setVisible(offered)
        self.button.setHidden(offered)

    def _fill(self, places: list[tuple[str, rooms.Place]]) -> None:
        for line in self.lines:
            line.hide()
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = []
        for path, place in places:
            line = Missing(place)
            line.clicked.connect(lambda _=False, path=path: self.go_to.emit(path))
            self._list.addWidget(line)
            self.lines.append(line)

    def _info(self) -> QHBoxLayout:
        words = self.tr("Nothing here is needed to save. You can leave at any time and come back.")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("info", "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(labels.text(words, "sentence", wrap=True), 1)
        return row

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(22, 20, 20, 14)
        head.setSpacing(0)
        head.addWidget(labels.text(self.tr("Before you can send"), "heading"))
        head.addSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.answered, 1)
        row.addWidget(self.left, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(row)
        head.addSpacing(6)
        head.addWidget(self.bar)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.button = buttons.outlined(self.tr("Send…"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.send)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 8, 20, 16)
        foot.setSpacing(10)
        self.still = labels.text(
            self.tr("Nothing is missing. It is still a draft."), "sentence", wrap=True
        )
        self.mark = buttons.filled(self.tr("Mark as ready"))
        self.mark.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.mark.clicked.connect(self.ready)
        for one in (self.still, self.mark, self.button):
            foot.addWidget(one)
        self.offer_ready(offered=False)
        self.body.addLayout(foot)
