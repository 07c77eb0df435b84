"""The exercises of a seat: a list with how far each is, and the card that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.workshop import exercises, looking, progress
from ui import i18n
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate
from ui.workshop.card_view import CardView
from ui.workshop.noting import note

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from defender_app.workshop.looking import Seen
    from ui.workplace import Workplace

_LIST: Final = 400
_NARROW: Final = 280
_BESIDE: Final = 820
_ANY: Final = 16_777_215
_FOCAL_POINT: Final = "focal-point"
_DEFENDER: Final = "defender"


class ExercisesView(QWidget):
    """The tab with the cards.

    Attributes:
        view: the list. card: the one that is open. seen: what was seen last, or None.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self.seen: Seen | None = None
        self._looked = False
        self._seat = _DEFENDER
        self._cards: tuple[exercises.Exercise, ...] = ()
        self._listing = True
        self.view = ListView(self.tr("Exercises"))
        labels.mark_said(self.view)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self._model = QStandardItemModel(self.view)
        self.view.setModel(self._model)
        self.card = CardView()
        self.card.learn_asked.connect(self._learn)
        self.back = quiet(self.tr("Exercises"), "chevron-left")
        self.back.clicked.connect(lambda: self._fit(listing=True))
        self.view.current_moved.connect(lambda _index: self._turned())
        self.view.clicked.connect(lambda: self._fit(listing=False))
        self.view.opened.connect(lambda: self._fit(listing=False))
        place.changes.records.connect(self.look)
        place.notify.saved_at.connect(lambda _when: self._look_if_shown())
        self._lay_out()
        self._fill()

    def look(self) -> None:
        """See what is done by now."""
        if not self._place.is_open:
            return
        drawer = self._place.drawer
        self._place.jobs.do(
            lambda: looking.look(drawer), self._saw, owner=self, failed=lambda _: None
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and card side by side, or one after the other."""
        super().resizeEvent(event)
        self._fit()

    def choose(self, exercise_id: str) -> None:
        """Open a card."""
        for row, one in enumerate(self._cards):
            if one.id == exercise_id:
                self.view.setCurrentIndex(self._model.index(row, 0))

    def _look_if_shown(self) -> None:
        if self.isVisible():
            self.look()

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, Space.S)
        left.addWidget(self.view)
        self._line = Hairline(standing=True)
        self._right = Panel("surface")
        above = QHBoxLayout()
        above.setContentsMargins(Space.L, Space.S, Space.L, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        self._right.body.addLayout(above)
        self._right.body.addWidget(self.card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for one in (self._left, self._line, self._right):
            row.addWidget(one, 1 if one is self._right else 0)

    def _saw(self, seen: Seen | None) -> None:
        self.seen, self._looked = seen, True
        self._seat = _DEFENDER if seen is None else seen.seat
        self._fill()

    def _fill(self) -> None:
        row = max(0, self.view.currentIndex().row())
        cards = exercises.of_seat(self._seat)
        done = {} if self.seen is None else progress.every(self.seen)
        language = i18n.current()
        with QSignalBlocker(self._model):
            if cards != self._cards:
                self._cards = cards
                self._model.clear()
                for _ in cards:
                    self._model.appendRow(QStandardItem())
        for place, one in enumerate(cards):
            shown = self._row(one, exercises.text(one.id, language).title, done.get(one.id))
            item = self._model.item(place)
            item.setText(shown.words())
            item.setData(shown, ROW)
        self._model.layoutChanged.emit()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(min(row, len(cards) - 1), 0))
        self._turned()

    def _row(self, one: exercises.Exercise, title: str, done: tuple[bool, ...] | None) -> Row:
        minutes = self.tr("%n minute(s)", "", one.minutes)
        if done is None:
            return Row(title, minutes, "list")
        how_far = self.tr("{done} of {all} steps").format(done=sum(done), all=len(done))
        is_done = all(done)
        return Row(
            title,
            minutes,
            "check" if is_done else "list",
            status=self.tr("Done") if is_done else how_far,
            status_tone="ok" if is_done else ("accent" if any(done) else "quiet"),
        )

    def _turned(self) -> None:
        at = self.view.currentIndex().row()
        if not 0 <= at < len(self._cards):
            return
        one = self._cards[at]
        self.card.show_card(one, exercises.text(one.id, i18n.current()))
        if self.seen is not None:
            self.card.show_done(progress.done(one.id, self.seen))
        elif self._looked:
            self.card.show_done(None)

    def _learn(self, ident: str) -> None:
        note(self._place, f"read-{ident}", self)
        self._place.go.page("learn")
        navigator = self._place.go
        shown = getattr(navigator, "shown", None)
        if shown is not None:
            shown.show_part(ident)

    def _fit(self, *, listing: bool | None = None) -> None:
        if listing is not None:
            self._listing = listing
        beside = self.width() >= theme.scaled(_BESIDE)
        wide = theme.scaled(_LIST if self.width() >= theme.scaled(_BESIDE + 100) else _NARROW)
        self._left.setVisible(beside or self._listing)
        self._left.setMaximumWidth(wide if beside else _ANY)
        self._left.setMinimumWidth(wide if beside else 0)
        self._line.setVisible(beside)
        self._right.setVisible(beside or not self._listing)
        self.back.setVisible(not beside)
        if listing is False and not beside:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif listing and not beside:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
