"""The page of one record: its sections, the form, and what is missing before it can be sent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from defender_app.model.consent_rules import remarks_before_sending
from defender_app.model.progress import progress
from defender_app.model.ready import missing_for_ready
from defender_app.model.warnings import warnings
from ui import deleting
from ui.fields.finding import Entry
from ui.fields.pick import PickField
from ui.page import Page
from ui.quick_notes.banner import NoteBanner
from ui.record import rooms
from ui.record.column import SectionsColumn
from ui.record.draft import RecordDraft
from ui.record.heading import Heading
from ui.record.names import NamesWatch
from ui.record.quick import Opening
from ui.record.sections import SectionPage, make_section
from ui.record.sent_banner import SentBanner
from ui.record.side import SidePanel
from ui.record.tab_order import go_on
from ui.record.version_line import VersionLine
from ui.record.world import RecordWorld
from ui.theme import theme
from ui.widgets import labels
from ui.widgets.cards import Hairline
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.record.ways import RecordWays
    from ui.workplace import Workplace

_SIDE_FROM: Final = 1036
_STACK_BELOW: Final = 720
_SMALLEST: Final = (360, 240)
_LOW: Final = 420
# Looking through a whole record at each key press would be felt.
_LOOK_AFTER: Final = 120
# A section that is made anew has its full height long before.
_ARRIVED_AFTER: Final = 3_000
_SETTLING: Final = (40, 120, 300)


class RecordPage(Page):
    """One record, or a new one.

    Args:
        place: the drawer, the jobs and the ways.
        event_id: of the record; None for a new one.
        section: to begin with; "" for the one where something is missing.
        field: the path of the field to begin with; "" for none.
    """

    rail: ClassVar[Literal["full", "narrow", "none"]] = "narrow"

    def __init__(
        self, place: Workplace, event_id: str | None, section: str = "", field: str = ""
    ) -> None:
        super().__init__(place)
        self.draft = RecordDraft(place, event_id)
        self.world = RecordWorld(place, self.draft)
        self.sections: dict[str, QWidget] = {}
        self._wanted = (section, field)
        self._key = ""
        self._ways: RecordWays | None = None
        self.column = SectionsColumn()
        self.column.chosen.connect(self.show_section)
        self.side = SidePanel()
        self.side.go_to.connect(self.go_to)
        self.side.send.connect(self._send)
        self.side.ready.connect(lambda: self.draft.update(record_status=None))
        self.heading = Heading(self.draft, VersionLine(place, self.draft))
        self.heading.missing.clicked.connect(self._toggle_side)
        self.heading.more.clicked.connect(self._open_menu)
        self.opening = self._made_opening()
        self.banner = SentBanner(place, self.draft)
        self.by_note = NoteBanner(place, self.draft)
        self.stack = QStackedWidget()
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._look.timeout.connect(self.look)
        self._going = QTimer(self, singleShot=True, interval=_ARRIVED_AFTER)
        self._build()
        self.draft.changed.connect(self._look_soon)
        self.draft.saved.connect(self._look_soon)
        self.draft.notes.changed.connect(self._look_soon)
        self._watch = NamesWatch(place, self.draft, self)
        if self.draft.is_loaded:
            # The page stands before its questions are made.
            QTimer.singleShot(0, self, self._begin)
        else:
            self.draft.loaded.connect(self._begin)

    def _made_opening(self) -> Opening:
        opening = Opening(self.world)
        opening.setParent(self)
        opening.answered.connect(self._opening_answered)
        opening.store_nothing.connect(self._store_nothing)
        return opening

    def arrive(self) -> None:
        """Count again what is missing; somebody may have got a name meanwhile."""
        if self.draft.is_loaded:
            self.look()
            self._watch.look()

    def flush(self) -> None:
        """Hand everything typed to the jobs."""
        self.draft.flush()

    def again(self) -> dict[str, object]:
        """Coming back leads to this record, also when it was new, and to the same section."""
        new = self.draft.is_new and self.draft.is_blank
        return {
            "event_id": None if new else self.draft.event_id,
            "section": self._key,
            "field": "",
        }

    @property
    def section(self) -> str:
        """The key of the section that is shown."""
        return self._key

    def part(self) -> str:
        """The section that is shown, for the guide."""
        return self._key

    def show_section(self, key: str) -> None:
        """Show a section; it is made when it is first shown."""
        if key not in self.sections:
            made = make_section(key, self.world)
            page = SectionPage()
            page.verticalScrollBar().rangeChanged.connect(lambda *_: self._grown(page))
            # Whoever scrolls has somewhere else to go.
            page.verticalScrollBar().actionTriggered.connect(self._going.stop)
            if key == rooms.QUICK:
                page.body.addWidget(self.opening)
            page.body.addWidget(made)
            self.sections[key] = made
            self.stack.addWidget(page)
        holder = self.sections[key]
        for place in range(self.stack.count()):
            shown = self.stack.widget(place)
            if shown is not None and shown.isAncestorOf(holder):
                self.stack.setCurrentIndex(place)
        self._key = key
        self.column.choose(key)
        self._narrow.show_words(rooms.title(key))
        self._name.setText(rooms.title(key))
        if key == rooms.QUICK:
            self.opening.setVisible(not self._answered)

    def go_to(self, path: str) -> None:
        """Go to a field and put the keyboard into it."""
        if path == "title":
            self.heading.title.setFocus()
            return
        self.show_section(rooms.section_of(path))
        self._going.start()
        self._focus(path)
        self._focus_soon(path)

    def _grown(self, page: ScrollPage) -> None:
        """A form grows while its questions are made: who was on the way to one stays with it."""
        if self._going.isActive() and page is self.stack.currentWidget():
            self._going.start()
            QTimer.singleShot(0, self, self._show_focus)

    def _focus_soon(self, path: str) -> None:
        # What was made just now takes the keyboard only once it is on the screen.
        QTimer.singleShot(0, self, lambda: self._focus(path))
        for after in _SETTLING:
            QTimer.singleShot(after, self, self._show_focus)

    def look(self) -> None:
        """Count what is missing, and show how far each section is."""
        incident = self.draft.incident
        today = dt.datetime.now().astimezone().date()
        found = progress(incident, today=today)
        self.draft.notes.take_warnings(warnings(incident))
        remarks = tuple(remarks_before_sending(incident))
        self.side.show_progress(found, incident, self.draft.notes.named, remarks)
        self.heading.show_left(len(found.left))
        # What was typed just now makes a record ready by itself when it is saved.
        written = not (self.draft.is_dirty or self.draft.is_saving)
        kept_back = incident.record_status == "draft" and written
        self.side.offer_ready(offered=kept_back and not missing_for_ready(incident, today=today))
        counts = {
            rooms.ACTS: self.tr("%n act(s)", "", len(incident.acts)) if incident.acts else "",
            rooms.PEOPLE: str(len(incident.persons) or ""),
            rooms.EVIDENCE: str(len(incident.evidence) or ""),
        }
        for key, row in self.column.rows.items():
            row.show_state(rooms.state(key, incident, found.left), counts.get(key, ""))
        self._show_banner()

    def _show_banner(self) -> None:
        """In a low window the line under the title has to do: the form needs the room."""
        self.banner.setVisible(self.draft.was_sent and self.height() >= theme.scaled(_LOW))

    def _begin(self) -> None:
        self._answered = not self.draft.is_new
        self.look()
        self._watch.look()
        QTimer.singleShot(0, self, self._begin_section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who types before the questions stand writes into the first of them all the same."""
        if self.section or not self.draft.is_new or not event.text():
            super().keyPressEvent(event)
            return
        self._begin_section()
        first = self.focusWidget()
        if first is not None and first is not self:
            QApplication.sendEvent(first, event)

    def _begin_section(self) -> None:
        if self.section:
            # Somebody was quicker.
            return
        section, field = self._wanted
        if field and field != "title":
            self.show_section(rooms.section_of(field))
            QTimer.singleShot(0, self, lambda: self.go_to(field))
            return
        if field:
            self.show_section(self._first_section())
            self.go_to(field)
            return
        self.show_section(section if section in rooms.TITLES else self._first_section())
        if self.focusWidget() is self.heading.title:
            # Somebody was quicker, and writes: the end of a word must not go elsewhere.
            return
        if self.draft.is_new and self._key == rooms.QUICK:
            self.sections[rooms.QUICK].setFocus()
        else:
            self.column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_section(self) -> str:
        if self.draft.is_new:
            return rooms.QUICK
        halves = [key for key, row in self.column.rows.items() if row.state == "half"]
        return halves[0] if halves and rooms.ACTS not in halves else rooms.ACTS

    def _opening_answered(self) -> None:
        self._answered = True
        self.opening.hide()
        self.sections[rooms.QUICK].setFocus()

    def _look_soon(self) -> None:
        if not self._look.isActive():
            self._look.start()

    def _build(self) -> None:
        self._answered = False
        self._narrow = PickField(
            lambda: tuple(Entry(key, rooms.title(key)) for key in rooms.TITLES),
            self.tr("Sections"),
            "",
        )
        self._narrow.picked.connect(self.show_section)
        self._name = labels.text("", "heading")
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 18, 0, 0)
        middle.setSpacing(8)
        for part in (self.heading, self._narrow, self.banner, self.by_note):
            held = QVBoxLayout()
            held.setContentsMargins(8, 0, 28, 0)
            held.addWidget(part)
            middle.addLayout(held)
        title = QVBoxLayout()
        title.setContentsMargins(8, 6, 28, 0)
        title.addWidget(self._name)
        middle.addLayout(title)
        # In a low window the form gives way, and not the lines above it.
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        middle.addWidget(self.stack, 1)
        self.banner.hide()
        self.opening.hide()
        self._line = Hairline(standing=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # A narrow window stacks the panes; it must be let become narrow first.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        row.addWidget(self.column)
        row.addLayout(middle, 1)
        row.addWidget(self._line)
        row.addWidget(self.side)
        self._fit(self.width())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: the sections, the title, the questions, and the side panel last."""
        went = go_on(self, forward=forward)
        if went is None:
            return super().focusNextPrevChild(forward)
        self._show_focus()
        return went

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1100 wide the side panel is a drawer; at 200 % the panes stack."""
        super().resizeEvent(event)
        self._fit(event.size().width())
        self._show_banner()

    def _fit(self, width: int) -> None:
        beside = width >= theme.scaled(_SIDE_FROM)
        stacked = width < theme.scaled(_STACK_BELOW)
        self.column.setHidden(stacked)
        self._narrow.setVisible(stacked)
        self._name.setHidden(stacked)
        self._line.setVisible(beside)
        self.heading.missing.setHidden(beside)
        layout = self.layout()
        if beside and layout is not None and layout.indexOf(self.side) < 0:
            layout.addWidget(self.side)
            self.side.show()
        elif not beside:
            if layout is not None and layout.indexOf(self.side) >= 0:
                layout.removeWidget(self.side)
                self.side.hide()
            self._place_drawer()

    def _place_drawer(self) -> None:
        """Over the page, at its end."""
        wide = self.side.minimumWidth()
        left = 0 if self.isRightToLeft() else self.width() - wide
        self.side.setGeometry(left, 0, wide, self.height())

    def _toggle_side(self) -> None:
        self.side.setVisible(self.side.isHidden())
        self._place_drawer()
        self.side.raise_()

    def _focus(self, path: str) -> None:
        focus = getattr(self.sections[self._key], "focus_field", None)
        if focus is not None and focus(path):
            self._show_focus()

    def _show_focus(self) -> None:
        focused, page = self.focusWidget(), self.stack.currentWidget()
        if focused is not None and isinstance(page, ScrollPage) and page.isAncestorOf(focused):
            page.ensureWidgetVisible(focused, 0, 60)

    def _send(self) -> None:
        self.flush()
        self.place.go.send((self.draft.event_id,))

    def _store_nothing(self) -> None:
        self.place.imports.drop(self.draft.event_id)
        self.draft.delete(lambda: self.place.go.page("incidents"))

    def _open_menu(self) -> None:
        if self._ways is None:
            from ui.record.ways import RecordWays  # noqa: PLC0415 - when it is first opened

            self._ways = RecordWays(self.place, self.draft, self, self.ask_delete)
        self._ways.popup(self.heading.more)

    def ask_delete(self) -> None:
        """Delete the record, after a question unless nothing was written."""
        if self.draft.is_blank:
            self._store_nothing()
            return
        reason = self.tr("It goes with its evidence. What was sent before cannot be recalled.")
        deleting.look(
            self.place,
            self.draft.event_id,
            lambda forgotten: self.place.notify.ask(
                self.tr("Delete this record?"),
                " ".join(filter(None, (reason, forgotten))),
                self.tr("Delete"),
                self.tr("Keep"),
                danger=True,
                then=self._store_nothing,
            ),
            owner=self,
        )
