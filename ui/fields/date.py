"""Dates as people remember them: typed, or picked from a calendar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout

from defender_app.model.answers import Answer
from defender_app.model.partial_date import PartialDate, Step, date_problem
from ui.fields.editor import Editor
from ui.i18n import dates
from ui.theme import icons, theme
from ui.widgets import labels
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from ui.fields.editor import World
    from ui.fields.question import Question

_DATE_WIDTH: Final = 140
_TIME_WIDTH: Final = 144
_LONG_DAY: Final = "2025-12-22"
_ROUND_DAY: Final = 54
_EXAMPLE: Final = "2025-02-21"
# Between the date and the time in what is kept unread.
_SPLIT: Final = "\n"


class DateEditor(Editor):
    """A partial date; with ``datetime``, the time of day has a field of its own.

    What cannot be read stays as it was typed, with a quiet sentence below.
    """

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self._stored: str | None = None
        self._precision: str | None = None
        self.timed = question.editing == "datetime"
        self.date = _line(question.label)
        example = self.tr("For example {date}").format(date=dates.shown(_EXAMPLE))
        self.date.setPlaceholderText(self.tr("Date") if self.timed else example)
        self._pick = QAction(icons.icon("calendar"), self.tr("Pick from a calendar"), self)
        self._pick.triggered.connect(self._open_calendar)
        self.date.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.time = _line(self.tr("Time of day"))
        self._build_time()
        self._unread = labels.text(
            self.tr("Not read as a date yet. It is kept as you typed it."), "hint", wrap=True
        )
        self._unread.hide()
        for line in (self.date, self.time):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self._left)
        self.setFocusProxy(self.date)
        self._lay_out()

    def answer(self) -> Answer | None:
        """The date that is typed, or None while it cannot be read."""
        if self._stored is None:
            return None
        return Answer(value=self._stored, precision=self._precision)

    def set_answer(self, answer: Answer | None) -> None:
        """Show a date in words."""
        value = answer.value if answer is not None else None
        stored = value if isinstance(value, str) else None
        if stored == self._stored and stored is not None:
            return
        self._stored = stored
        self._precision = answer.precision if answer is not None else None
        self._show()

    def raw(self) -> str:
        """What is typed and cannot be read."""
        typed = self.date.text().strip(), self.time.text().strip()
        return "" if self._stored is not None or not any(typed) else _SPLIT.join(typed)

    def set_raw(self, text: str) -> None:
        """Show what was typed before and cannot be read."""
        if text and text != self.raw():
            date, _, time = text.partition(_SPLIT)
            self._stored = None
            self.date.setText(date)
            self.time.setText(time)
            self._unread.show()

    def pick(self, stored: str) -> None:
        """Take a date from the calendar; a time that was typed stays."""
        self.date.setText(dates.shown(stored))
        self._typed()
        self._show()

    def _left(self) -> None:
        """On leaving the field, say how the date was read."""
        self._show()
        self._unread.setVisible(bool(self.raw()))

    def _build_time(self) -> None:
        self.time.setPlaceholderText(self.tr("Time"))
        menu = QAction(icons.icon("chevron-down"), self.tr("How sure is the time?"), self)
        menu.triggered.connect(self._open_times)
        self.time.addAction(menu, QLineEdit.ActionPosition.TrailingPosition)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self.date, 1)
        row.addWidget(self.time)
        # Where days are written long, the time beside them has a little less room.
        day = self.date.fontMetrics().horizontalAdvance(dates.shown(_LONG_DAY)) + _ROUND_DAY
        more = max(day - theme.scaled(_DATE_WIDTH), 0)
        self.date.setMinimumWidth(theme.scaled(_DATE_WIDTH) + more)
        self.time.setFixedWidth(theme.scaled(_TIME_WIDTH) - more)
        if not self.timed:
            self.time.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._unread)

    def _typed(self) -> None:
        date, time = self.date.text().strip(), self.time.text().strip()
        self._stored = dates.read(f"{date}, {time}") if date and time else dates.read(date)
        self._precision = None
        if self._stored is not None or not (date or time):
            self._unread.hide()
        self.changed.emit()

    def _show(self) -> None:
        """Write the date into the fields as it was read; what cannot be read is left alone."""
        if self._stored is None:
            if not self.raw():
                self.date.clear()
                self.time.clear()
            return
        words, time = self._stored, ""
        if self.timed and not date_problem(self._stored):
            words, time = _split(self._stored)
        self._set(self.date, dates.shown(words))
        self._set(
            self.time, self.tr("{time}, about").format(time=time[1:]) if time[:1] == "~" else time
        )
        self.time.setVisible(self.timed and "/" not in self._stored)
        self._unread.hide()

    def _set(self, line: QLineEdit, text: str) -> None:
        if line.text() != text:
            line.setText(text)
            line.setCursorPosition(0 if not line.hasFocus() else len(text))

    def _open_calendar(self) -> None:
        from ui.fields.calendar import Calendar  # noqa: PLC0415 - most dates are typed

        calendar = Calendar(self._stored or "", self)
        calendar.picked.connect(self.pick)
        calendar.open_below(self.date)

    def _open_times(self) -> None:
        menu = QMenu(self)
        for words, about in ((self.tr("At this time"), False), (self.tr("About this time"), True)):
            menu.addAction(words, partial(self._set_about, about))
        menu.addAction(self.tr("No time"), self._drop_time)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.time.mapToGlobal(QPoint(0, self.time.height())))

    def _set_about(self, about: bool) -> None:
        if self._stored is not None and "/" not in self._stored:
            self._stored = self._stored.rstrip("~") + ("~" if about else "")
            self._show()
            self.changed.emit()

    def _drop_time(self) -> None:
        self.time.clear()
        self._typed()
        self._show()


def _line(name: str) -> LineEdit:
    line = LineEdit()
    line.setAccessibleName(name)
    line.setClearButtonEnabled(False)
    return line


def _split(stored: str) -> tuple[str, str]:
    """The date and the time of one point; the time begins with "~" when it is approximate."""
    date = PartialDate.parse(stored)
    point = date.first
    if date.is_range or point is None or point.step <= Step.DAY:
        return stored, ""
    day, _, time = stored.rstrip("~").partition("T")
    return day, ("~" if point.about else "") + time[:5]
