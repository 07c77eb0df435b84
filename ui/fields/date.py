"""Dates as people remember them: typed, or picked from a calendar."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from defender_app.model.answers import Account, Answer
from defender_app.model.partial_date import PartialDate, Step, date_problem
from defender_app.spoken.dates import Heard
from ui.fields import date_words
from ui.fields.accounts import Accounts
from ui.fields.date_setting import can_go_on, goes_on, setting_of
from ui.fields.editor import Editor
from ui.fields.heard import HeardLine
from ui.i18n import dates
from ui.theme import icons, theme
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.fields.editor import World
    from ui.fields.question import Question

_DATE_WIDTH: Final = 140
_TIME_WIDTH: Final = 142
_LONG_DAY: Final = "2025-12-22"
_ROUND_DAY: Final = 54
_LONG_TIME: Final = "00:00"
_EXAMPLE: Final = "2025-02-21"
# Between the date and the time in what is kept unread.
_SPLIT: Final = "\n"


class DateEditor(Editor):
    """A partial date; with ``datetime``, the time of day has a field of its own.

    How it was understood stands below. What can be several dates is asked, and what cannot be read
    stays as it was typed.
    """

    raw_beside = True

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self._stored: str | None = None
        # How sure it is and what others say, as the record holds it.
        self._beside = Answer()
        self._heard = Heard()
        self._today = dt.date.min
        self._narrow = 0
        self.timed = question.editing == "datetime"
        self.date = _line(question.label)
        example = self.tr("For example {date}").format(date=dates.shown(_EXAMPLE))
        self.date.setPlaceholderText(self.tr("Date") if self.timed else example)
        self._pick = QAction(icons.icon("calendar"), self.tr("Pick from a calendar"), self)
        self._pick.triggered.connect(self._open_calendar)
        self.date.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        # The calendar needs no mouse.
        self._pick.setShortcuts([QKeySequence("Alt+Down"), QKeySequence("F4")])
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.time = _line(self.tr("Time of day"))
        self._build_time()
        self.below = HeardLine(question.label)
        self.below.chosen.connect(self._choose)
        self.accounts = Accounts(question, self._read, lambda one: dates.shown(str(one.value)))
        self.accounts.changed.connect(self._told)
        for line in (self.date, self.time):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self._left)
        self.setFocusProxy(self.date)
        self._lay_out()

    def ways(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Another account of the same date, once there is one."""
        if self._stored is None or self.question.single:
            return ()
        return ((self.tr("Somebody says otherwise"), self.accounts.begin_row),)

    def answer(self) -> Answer | None:
        """The date that is typed, or None while it cannot be read or must be chosen."""
        if self._stored is None:
            return None
        return msgspec.structs.replace(self._beside, value=self._stored)

    def set_answer(self, answer: Answer | None) -> None:
        """Show a date in words."""
        value = answer.value if answer is not None else None
        stored = value if isinstance(value, str) else None
        if answer is not None and answer == self.answer():
            return
        self._stored = stored
        self._beside = Answer() if answer is None else msgspec.structs.replace(answer, none=None)
        if stored is not None or not self.raw():
            self.below.say("")
        self._show()
        self.accounts.show_accounts(answer if stored is not None else None)

    def raw(self) -> str:
        """What is typed and cannot be read, or can be read in several ways."""
        typed = ("", "")
        if self._stored is None:
            typed = (self.date.text().strip(), self.time.text().strip())
        others = self.accounts.raw(whole=self._stored is None)
        return _SPLIT.join((*typed, *others)) if any((*typed, *others)) else ""

    def set_raw(self, text: str) -> None:
        """Show what was typed before and is no date yet."""
        if text and text != self.raw():
            date, time, *others = text.split(_SPLIT) if _SPLIT in text else (text, "")
            self.accounts.set_raw(others)
            if not (date or time):
                return
            self._stored = None
            self.date.setText(date)
            self.time.setText(time)
            self._hear()
            # Opening a record changes nothing: what would be read by now is offered.
            self._stored = None
            self._ask()

    def pick(self, stored: str) -> None:
        """Take a date from the calendar; a time that was typed stays."""
        self.date.setText(dates.shown(stored))
        self._typed()
        self._show()

    def _hear(self) -> None:
        """Read what stands in the lines."""
        date, time = self.date.text().strip(), self.time.text().strip()
        typed = f"{date}, {time}" if date and time else date or time
        setting = setting_of(self.question.name, self.path, self.world)
        self._today = setting.now.date()
        self._heard = dates.hear(typed, setting) if typed else Heard()
        self._stored = self._heard.taken

    def _typed(self) -> None:
        self._hear()
        self._make_room()
        self._beside = self._surely()
        if self._stored is not None:
            self.below.say(date_words.understood(self.date.text(), self._heard, self._today))
        elif self._heard.meanings:
            self._ask()
        else:
            # Half a word is no mistake: what cannot be read is said on leaving.
            self.below.say("")
        self.changed.emit()

    def _read(self, text: str) -> Account | None:
        """The date that stands in the line of an account."""
        setting = setting_of(self.question.name, self.path, self.world)
        stored = dates.hear(text, setting).taken
        return None if stored is None else Account(value=stored)

    def _told(self) -> None:
        """Somebody's account changed."""
        by, others = self.accounts.told()
        self._beside = msgspec.structs.replace(self._beside, by=by or None, accounts=others)
        self.changed.emit()

    def _surely(self) -> Answer:
        """What others say stays when the date is typed anew; how sure it was does not."""
        return msgspec.structs.replace(self._beside, precision=None)

    def _left(self) -> None:
        """On leaving the field, write the date as it was read, or ask."""
        if self._stored is None and self._heard.ongoing and can_go_on(self.path):
            self._note_going_on()
            return
        if self._heard.ongoing and self._stored is not None and can_go_on(self.path):
            self.world.edit(lambda incident: goes_on(incident, self.path))
        self._show()
        if self._stored is None:
            self._ask()
        elif self._heard.taken == self._stored:
            # The field says by now how it was read; what was supplied for it stays said.
            self.below.say(date_words.supplied(self._heard, self._today))

    def _note_going_on(self) -> None:
        """There is no end to keep, but what was said is kept where the record asks for it."""
        self._heard = Heard()
        self.date.clear()
        self.time.clear()
        self.changed.emit()
        self.world.edit(lambda incident: goes_on(incident, self.path))
        self.below.say(date_words.going_on())

    def _ask(self) -> None:
        """Below the line: what to choose from, or that it was not read."""
        if self._heard.meanings:
            self.below.say(date_words.question(self._heard), date_words.offers(self._heard))
        else:
            self.below.say(date_words.unread() if self.raw() else "")

    def _choose(self, stored: str) -> None:
        """One of the dates that it can be was chosen."""
        self._stored, self._beside = stored, self._surely()
        self._heard = Heard()
        self.below.say("")
        self._show()
        self.date.setFocus()
        self.changed.emit()

    def _build_time(self) -> None:
        self.time.setPlaceholderText(self.tr("Time"))
        menu = QAction(icons.icon("chevron-down"), self.tr("How sure is the time?"), self)
        menu.triggered.connect(self._open_times)
        menu.setShortcuts([QKeySequence("Alt+Down"), QKeySequence("F4")])
        menu.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.time.addAction(menu, QLineEdit.ActionPosition.TrailingPosition)

    def _lay_out(self) -> None:
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self.date, 1)
        row.addWidget(self.time)
        # Where days are written long, the time beside them has a little less room.
        day = self.date.fontMetrics().horizontalAdvance(dates.shown(_LONG_DAY)) + _ROUND_DAY
        more = max(day - theme.scaled(_DATE_WIDTH), 0)
        self.date.setMinimumWidth(theme.scaled(_DATE_WIDTH) + more)
        least = self.time.fontMetrics().horizontalAdvance(_LONG_TIME) + _ROUND_DAY
        self.time.setFixedWidth(max(theme.scaled(_TIME_WIDTH) - more, least))
        if not self.timed:
            self.time.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._row)
        layout.addWidget(self.below)
        layout.addWidget(self.accounts.by)
        layout.addWidget(self.accounts)

    def limit_width(self, width: int) -> None:
        """Only the lines are narrow; the sentence below them needs room."""
        self._narrow = width = max(width, self._row.minimumSizeHint().width())
        for one in (self._row, self.accounts.by, self.accounts):
            one.setMaximumWidth(width)

    def _make_room(self) -> None:
        """A long phrase takes the room of a time that is not there."""
        needed = self.date.fontMetrics().horizontalAdvance(self.date.text()) + _ROUND_DAY
        long = needed > self.date.minimumWidth() and not self.time.text().strip()
        self.time.setVisible(self.timed and not long)

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
        if self._narrow:
            # A range of two days with their times is longer than half a line.
            wide = self.date.fontMetrics().horizontalAdvance(self.date.text()) + _ROUND_DAY
            self._row.setMaximumWidth(max(self._narrow, wide if "/" in self._stored else 0))

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
            self.below.say("")
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
