"""A calendar under a date field: the day, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QVBoxLayout

from defender_app.model.partial_date import PartialDate, date_problem
from ui import i18n
from ui.fields.popup import Popup
from ui.i18n import dates
from ui.theme import icons, theme
from ui.theme.tokens import Type
from ui.widgets import labels
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FORMS = {
    "day": "{day}",
    "about": "{day}~",
    "month": "{month}",
    "year": "{year}",
    "before": "../{day}",
    "since": "{day}/..",
}


_RANGE = "range"


class Calendar(Popup):
    """A popup; ``picked`` gives the partial date.

    Args:
        stored: the date so far, or "".
        parent: the field.
    """

    picked = Signal(str)

    def __init__(self, stored: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(i18n.locale())
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumSize(QSize(300, 220))
        self.calendar.setSelectedDate(_day(stored))
        self._dress()
        self.forms = Pills(
            (
                ("day", self.tr("This day")),
                ("about", self.tr("About")),
                ("month", self.tr("That month")),
                ("year", self.tr("That year")),
                ("before", self.tr("Before")),
                ("since", self.tr("From then on")),
                (_RANGE, self.tr("First and last day")),
            ),
            name=self.tr("How sure is the day?"),
            keeps=True,
        )
        self.forms.choose(("day",))
        self.forms.changed.connect(self._form_changed)
        self._first = ""
        self.hint = labels.text("", "hint", wrap=True)
        self.hint.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.calendar)
        layout.addWidget(self.forms)
        layout.addWidget(self.hint)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)

    def open_below(self, widget: QWidget) -> None:
        """Show it under a widget, with the focus on the day."""
        self.adjustSize()
        self.place_below(widget)
        self.calendar.setFocus()

    def _dress(self) -> None:
        """The colours of the theme: a weekend is no danger, and a month is no heading."""
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        head.setForeground(theme.colour("ink3"))
        head.setFont(theme.font(Type.HINT))
        self.calendar.setHeaderTextFormat(head)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        colours = theme.colours()
        self.calendar.setStyleSheet(
            f"QWidget#qt_calendar_navigationbar {{ background: {colours.surface}; }}"
            f"QToolButton {{ color: {colours.ink}; background: transparent; border: none;"
            f" padding: 6px; font-weight: 600; }}"
            f"QToolButton:hover {{ background: {colours.hover}; border-radius: 6px; }}"
            "QToolButton::menu-indicator { image: none; }"
            "QTableView::item { padding: 0; }"
        )
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Month after")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon))
                button.setAccessibleName(words)

    def _take(self, day: QDate) -> None:
        text = day.toString(Qt.DateFormat.ISODate)
        form = self.forms.chosen[0] if self.forms.chosen else "day"
        if form == _RANGE:
            self._take_end(text)
            return
        self.picked.emit(_FORMS[form].format(day=text, month=text[:7], year=text[:4]))
        self.close()

    def _form_changed(self) -> None:
        self._first = ""
        self._say_range()

    def _take_end(self, day: str) -> None:
        """The first day, then the last one, in whichever order they are pressed."""
        if not self._first:
            self._first = day
            self._say_range()
            return
        first, last = sorted((self._first, day))
        self.picked.emit(f"{first}/{last}" if first != last else first)
        self.close()

    def _say_range(self) -> None:
        ranged = _RANGE in self.forms.chosen
        words = self.tr("From {date}. Now choose the last day.").format(
            date=dates.shown(self._first)
        )
        self.hint.setText(words if self._first else self.tr("Choose the first day."))
        self.hint.setVisible(ranged)
        self.adjustSize()


def _day(stored: str) -> QDate:
    if not stored or date_problem(stored):
        return QDate.currentDate()
    date = PartialDate.parse(stored)
    point = date.first or date.last
    return QDate.currentDate() if point is None else QDate(*point.start.timetuple()[:3])
