"""The page of one person: what they agreed to, everything else, their records, what was noted."""

from __future__ import annotations

import dataclasses
import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from defender_app.model.answers import plain
from defender_app.model.consent_changes import (
    all_told,
    ask_again,
    next_review,
    with_consent,
    withdrawn,
)
from defender_app.model.person import Person
from ui.i18n import dates, field_words
from ui.people import everywhere, facts, words
from ui.people.about import About
from ui.people.bar import Bar
from ui.people.first_answers import AgainMenu, FirstAnswers
from ui.people.foot import Foot
from ui.people.header import Header
from ui.people.history import History
from ui.people.matrix import Matrix
from ui.people.naming import NameKeeper
from ui.people.panel import WIDTH, ConsentPanel
from ui.people.private_names import hide_private_names
from ui.people.records import Records, records_menu
from ui.people.remarks import Beside
from ui.people.telling import today
from ui.people.withdrawing import ToTell, Withdrawing
from ui.record.draft import RecordDraft
from ui.record.world import RecordWorld
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import link, quiet
from ui.widgets.cards import Hairline
from ui.widgets.scroll import ScrollPage
from ui.widgets.tabs import Segmented
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from defender_app.model.consent import Consent
    from ui.people.facts import Known
    from ui.workplace import Workplace

_SIDE: Final = 28
_TABLE_SIDE: Final = 14
# Below this the panel stands in place of the table, not beside it.
_BESIDE: Final = 880
_LOW: Final = 420


class PersonView(QWidget):
    """Everything about one person. Consents belong to one record: the latest, or the one chosen.

    Args:
        place: the drawer, the jobs and the ways.
        known: who it is, with their records.
    """

    def __init__(self, place: Workplace, known: Known) -> None:
        super().__init__()
        self._place = place
        self._known = known
        self._in = known.records[0]
        self._uses: tuple[str, ...] = ()
        self._beside = Beside()
        self._lone = False
        self.draft = RecordDraft(place, self._in.row.event_id)
        self.keeper = NameKeeper(place, lambda: known.uid, self, key=known.uid)
        self._build()
        self._follow()

    def flush(self) -> None:
        """Hand over what was typed, and let go of the name."""
        self.keeper.hide()
        self.draft.flush()

    def choose_record(self, place: int) -> None:
        """Show the consents given in another record."""
        self._in = self._known.records[place]
        # Not deleted: while it cannot be saved, it goes on trying.
        self.draft.flush()
        self._beside = Beside()
        self.draft = RecordDraft(self._place, self._in.row.event_id)
        for old in (self.panel, self.about):
            old.hide()
            old.deleteLater()
        self._make_editors()
        self._follow()
        self.tabs.choose("consent")
        self._show_tab("consent")

    def choose_use(self, use: str) -> None:
        """Show one use in the panel."""
        self.matrix.choose(use)

    def choose_uses(self, uses: Sequence[str]) -> None:
        """Show several uses in the panel at once, to note the same for all of them."""
        self.matrix.choose_all(uses)
        self._come_forward()

    def _build(self) -> None:
        self.header = Header()
        self.header.name_asked.connect(self.keeper.toggle)
        self.keeper.shown.connect(lambda one: self.header.show_name(one.real_name or ""))
        self.keeper.hidden.connect(self.header.hide_name)
        self.keeper.hidden.connect(self._look_beside)
        self._build_tabs()
        self.matrix = Matrix()
        self.matrix.chosen.connect(self._use_chosen)
        self.matrix.clicked.connect(lambda _: self._come_forward())
        self.to_tell = ToTell()
        self.withdrawing = Withdrawing(self._place, self)
        self.withdrawing.wanted.connect(self._withdraw_all)
        self.withdrawing.told.connect(self._all_told)
        self.to_tell.acted.connect(self._ask_told)
        self.first = FirstAnswers()
        self.first.wanted.connect(self.choose_uses)
        self.which = Foot(self.tr("Opens the list of records"))
        self.which.clicked.connect(self._offer_records)
        self.records = Records(self._place, self._known)
        self.records.opened.connect(self._open_record)
        self.records.joined.connect(lambda: self._place.go.person(self._known.uid))
        self.history = History(self._place, self._known.uid)
        self._panes = QStackedWidget()
        self._about_page = ScrollPage(sides=_SIDE, ends=Space.S)
        for pane in (self._about_page, self._consent_page(), self.records, self.history):
            self._panes.addWidget(pane)
        self._left = QWidget()
        self._lay_out_left()
        self._line = Hairline(standing=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._left, 1)
        self._row.addWidget(self._line)
        self._make_editors()
        self._show_tab("consent")

    def _build_tabs(self) -> None:
        self.tabs = Segmented(
            (
                ("about", self.tr("About")),
                ("consent", self.tr("Consent")),
                ("records", self.tr("Records")),
                ("history", self.tr("History")),
            ),
            self.tr("About this person"),
            height=34,
        )
        self.tabs.choose("consent")
        self.tabs.set_count("records", str(len(self._known.records)))
        self.tabs.changed.connect(self._show_tab)
        self.again = quiet(self.tr("Ask again…"))
        self.again.clicked.connect(self._offer_again)
        self.withdraw = quiet(self.tr("Withdraw everything…"))
        self.withdraw.clicked.connect(self._ask_withdraw)
        self.back = link(self.tr("Back to the table"), "chevron-left")
        self.back.clicked.connect(self._go_back)

    def _consent_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_TABLE_SIDE, 0, _TABLE_SIDE, 0)
        column.setSpacing(0)
        column.addWidget(self.to_tell)
        column.addWidget(self.first)
        column.addWidget(self.matrix, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_TABLE_SIDE, 0, _TABLE_SIDE, 0)
        foot.addWidget(self.which, 1)
        column.addLayout(foot)
        return page

    def _lay_out_left(self) -> None:
        column = self._column = QVBoxLayout(self._left)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.addWidget(self.header)
        self._bar = Bar(self.tabs, (self.again, self.withdraw), _SIDE)
        self._left.setMinimumWidth(theme.scaled(280))
        column.addLayout(head)
        column.addLayout(self._bar)
        column.addWidget(self._panes, 1)

    def _make_editors(self) -> None:
        world = self._world = RecordWorld(self._place, self.draft)
        self.panel = ConsentPanel(world, self.draft)
        self.panel.changed.connect(self._consents_changed)
        self._row.addWidget(self.panel)
        self.about = About(world, self.keeper, self.draft)
        self.about.changed.connect(self._about_changed)
        self._about_page.body.addLayout(self.about.placed())
        self._about_page.body.addStretch(1)

    def _follow(self) -> None:
        self.draft.changed.connect(self._show)
        self.draft.saved.connect(self._saved)
        self._look_beside()
        self._show()

    def _look_beside(self) -> None:
        drawer, known, event_id = self._place.drawer, self._known, self._in.row.event_id
        self._place.jobs.do(
            lambda: facts.beside(drawer, known, event_id), self._take_beside, owner=self
        )

    def _take_beside(self, beside: Beside) -> None:
        self._beside = beside
        self._show()

    def _show(self) -> None:
        incident = self.draft.incident
        part = self._in.somebody.part(incident)
        if part is None:
            return
        consents = part.consents
        called = words.called(part)
        self.header.show_person(called, plain(part.descriptive_title), self._facts(part, consents))
        # A group has no name that could be shown.
        self.header.button.setHidden(isinstance(part, Person) and bool(part.group))
        self.matrix.table.show_consents(consents, called)
        self.to_tell.show_holders(self._beside, consents)
        self._show_first()
        if not self._uses:
            self.matrix.choose("store")
        self.panel.show_beside(self._beside)
        self.panel.show_consent(self._uses or ("store",), incident, self._in.somebody)
        self.about.show_part(incident, self._in.somebody)
        self.which.show_line(self._which_words(), "document")
        allowed = any(one.value in {"yes", "conditional"} for one in consents)
        self.withdraw.setEnabled(allowed)
        nothing = self.tr("Nothing is allowed that could be withdrawn")
        set_tip(self.withdraw, "" if allowed else nothing)

    def _facts(self, part: object, consents: tuple[Consent, ...]) -> str:
        status = plain(part.status_now) if isinstance(part, Person) else ""
        day = next_review(consents)
        by = self.tr("ask again by {day}").format(day=dates.shown(day)) if day else ""
        return words.facts(
            (
                field_words.list_label("status_now", status) if status else "",
                self.tr("in %n record(s)", "", len(self._known.records)),
                by,
            )
        )

    def _which_words(self) -> str:
        row = self._in.row
        title = row.title or self.tr("a record without a title")
        template = self.tr("As said in “{title}”")
        return template.format(title=title)

    def _use_chosen(self, uses: tuple[str, ...]) -> None:
        self._uses = uses
        self.panel.show_consent(uses, self.draft.incident, self._in.somebody)

    def _consents_changed(self, changed: tuple[Consent, ...]) -> None:
        self._change_consents(lambda consents: functools.reduce(with_consent, changed, consents))

    def _change_consents(
        self, change: Callable[[tuple[Consent, ...]], tuple[Consent, ...]]
    ) -> None:
        somebody = self._in.somebody
        self.draft.edit(lambda incident: somebody.with_consents(incident, change))

    def _about_changed(self, fields: dict[str, object]) -> None:
        somebody = self._in.somebody
        self.draft.edit(lambda incident: somebody.changed(incident, **fields))

    def _saved(self) -> None:
        hide_private_names(self.draft, self._world.new_word)
        if self.tabs.chosen == "history":
            self.history.load()

    def _show_tab(self, name: str) -> None:
        order = ("about", "consent", "records", "history")
        self._panes.setCurrentIndex(order.index(name))
        if name in {"history", "records"}:
            getattr(self, name).load()
        on = name == "consent"
        self._bar.actions.setVisible(on)
        self._arrange()

    def _arrange(self) -> None:
        """The panel beside the table; in a narrow window in its place, when a use was pressed."""
        on = self.tabs.chosen == "consent"
        beside = self.width() >= theme.scaled(_BESIDE)
        instead = on and not beside and self._lone
        self.panel.setVisible(on and (beside or instead))
        self._line.setVisible(on and beside)
        self._left.setVisible(not instead)
        if beside:
            self.panel.setFixedWidth(theme.scaled(WIDTH))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
        taken = theme.scaled(WIDTH) if on and beside else 0
        self._bar.fit(self.width() - taken)
        short = self.height() < theme.scaled(_LOW)
        self.header.set_short(short=short)
        self.which.setVisible(not short and len(self._known.records) > 1)
        self._show_first()
        self._column.setContentsMargins(0, 8 if short else 22, 0, 0)
        self.panel.offer_back(self.back if instead else None)

    def _show_first(self) -> None:
        """Where there is little room, the menu has the same."""
        part = self._in.somebody.part(self.draft.incident)
        nothing = part is not None and not part.consents
        self.first.setVisible(nothing and self.height() >= theme.scaled(_LOW))

    def _come_forward(self) -> None:
        self._lone = True
        self._arrange()

    def _go_back(self) -> None:
        self._lone = False
        self._arrange()
        self.matrix.setFocus()

    def _offer_records(self) -> None:
        menu = records_menu(self, self._known, self.choose_record)
        menu.popup(self.which.mapToGlobal(QPoint(0, self.which.height())))

    def _offer_again(self) -> None:
        menu = AgainMenu(self, self.matrix.table.consents)
        menu.all_wanted.connect(self.begin_again)
        menu.uses_wanted.connect(self.choose_uses)
        menu.day_wanted.connect(self.remind)
        menu.popup(self.again.mapToGlobal(QPoint(0, self.again.height())))

    def begin_again(self) -> None:
        """Go to the first use; the arrows lead through the others."""
        self.matrix.choose("store")
        self.matrix.setFocus()
        self._come_forward()

    def remind(self, day: str) -> None:
        """Set the day to ask again, for everything that is allowed now; "" for none."""
        self._change_consents(lambda consents: ask_again(consents, day or None))

    def _ask_withdraw(self) -> None:
        known = self._known
        self.withdrawing.ask(known.uid, self.header.word.text(), len(known.records))

    def _withdraw_all(self, how: str, all_records: bool) -> None:
        on, said = today(), how or None
        self._change_consents(lambda consents: withdrawn(consents, on=on, how=said))
        if all_records:
            everywhere.withdraw(self._place, self._known, on, said, self._look_again)
        self.draft.flush()
        self._look_beside()
        only = () if all_records else (self._in.row.event_id,)
        self.withdrawing.offer_notices(self._known.uid, *only)

    def _ask_told(self) -> None:
        self.withdrawing.ask_told(self._known.uid, self._beside.holders)

    def _all_told(self) -> None:
        on = today()
        self._beside = dataclasses.replace(self._beside, left_to_tell=False)
        self._change_consents(lambda consents: all_told(consents, on))
        everywhere.note_told(self._place, self._known, on, self._look_again)
        self.draft.flush()
        self._show()

    def _look_again(self) -> None:
        # It may have taken a while: the page may be gone.
        if isValid(self):
            self._look_beside()

    def _open_record(self, event_id: str) -> None:
        self.flush()
        self._place.go.record(event_id, "people")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows one pane at a time."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves takes the name off the screen."""
        super().hideEvent(event)
        self.keeper.hide()
