"""One case: what may be done before what happened, and what to do next at the side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import register
from ui.desk import case_banner, hooks, words
from ui.desk.blocks import empty
from ui.desk.case_list import URGENT
from ui.desk.consent_card import ConsentCard
from ui.desk.files_view import FilesView
from ui.desk.own_file_view import OwnFileView
from ui.desk.people_view import PeopleView
from ui.desk.report_view import ReportView
from ui.desk.side_panel import SidePanel
from ui.desk.values import list_label
from ui.i18n import locale, places
from ui.theme import theme
from ui.widgets.buttons import link, quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.chips import chip
from ui.widgets.fields import Choice
from ui.widgets.labels import said
from ui.widgets.scroll import ScrollPage
from ui.widgets.tab_place import come_after, keep_place
from ui.widgets.views import Views

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from defender_app.model.incident import Incident
    from ui.desk.contents import Contents
    from ui.desk.hooks import TabWidget
    from ui.workplace import Workplace

_SIDE_BY_SIDE: Final = 860
_PANEL: Final = 313
_ABOVE: Final = 16
_SOON: Final = 200
_OWN: Final = "ours"
_NOTE: Final = "note"
_JUDGE: Final = "judge"
_WORK: Final = "work"
_TABS: Final = 34
_RIGHT: Final = 24
_SMALLEST: Final = 240


class CaseView(QWidget):
    """A case in two columns; below each other where there is little room.

    Signals: ``answer`` (kind), ``change_status``, ``export`` (a file), ``look`` (a file),
    ``wording`` (the page as it was sent), ``accept`` and ``refuse`` (a notice), ``decide`` (a
    correction), ``opened`` (another case), ``compare`` (with the case that it corrects),
    ``changed`` (by a tab or an action: read it again).
    """

    answer = Signal(str)
    change_status = Signal()
    export = Signal(object)
    look = Signal(object)
    wording = Signal()
    accept = Signal(object)
    refuse = Signal(object)
    decide = Signal()
    opened = Signal(str)
    compare = Signal()
    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        # Two columns must not keep a small window from becoming one.
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.contents: Contents | None = None
        self._tabs: dict[str, QWidget] = {}
        self._kept: dict[str, QWidget] = {}
        self._parts = {one.id: one for one in hooks.TABS}
        self.panel = SidePanel(place)
        self.panel.changed.connect(self.changed)
        self.panel.answer.connect(self.answer)
        self.panel.change_status.connect(self.change_status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.left = ScrollPage(gap=0)
        self.left.body.setContentsMargins(28, 22, 24, 22)
        self.left.verticalScrollBar().rangeChanged.connect(self._fit_margin)
        row.addWidget(self.left, 1)
        self._right = QWidget()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(Hairline(standing=True))
        self._surface = Panel("surface")
        self._right_scroll = ScrollPage(gap=0)
        self._right_scroll.body.setContentsMargins(22, 22, 22, 22)
        self._surface.body.addWidget(self._right_scroll)
        right.addWidget(self._surface, 1)
        self._right.setFixedWidth(theme.scaled(_PANEL))
        row.addWidget(self._right)
        self._build()
        self._beside: bool | None = None
        self._lay_out(beside=True)

    def _build(self) -> None:
        body = self.left.body
        self._head = QVBoxLayout()
        self._head.setSpacing(2)
        body.addLayout(self._head)
        body.addSpacing(15)
        self._banners = QVBoxLayout()
        body.addLayout(self._banners)
        self.consent = ConsentCard()
        body.addWidget(self.consent)
        body.addSpacing(16)
        self._under = QVBoxLayout()
        body.addLayout(self._under)
        self._tab_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.tabs = Views(self._tab_names(), self.tr("Parts of the case"), height=_TABS)
        self.tabs.changed.connect(self._show_tab)
        self.original = quiet(self.tr("Original wording"), "globe")
        self.original.set_small()
        self.original.clicked.connect(self.wording)
        self._tab_line.addWidget(self.tabs, 1)
        body.addLayout(self._tab_line)
        self._choose = Choice(name=self.tr("Which incident of this report"))
        self._choose.changed.connect(self._show_incident)
        self._choose.hide()
        body.addSpacing(12)
        body.addWidget(self._choose)
        # The way to the original wording may stand over the right end of the first line.
        self._inside = QGridLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._content = QVBoxLayout()
        self._inside.addLayout(self._content, 0, 0)
        body.addLayout(self._inside)
        self._on_line: bool | None = None
        body.addStretch(1)

    def _tab_names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("report", self.tr("Report")),
            ("people", self.tr("People")),
            ("evidence", self.tr("Evidence")),
            (_OWN, self.tr("Our file")),
            *((name, hooks.title(one)) for name, one in self._parts.items()),
        )

    def show_case(self, contents: Contents) -> None:
        """Show a case as it is now; the tab stays."""
        self.contents = contents
        case = contents.case
        self._show_head(contents)
        self._show_banner(contents)
        incidents = contents.report.incidents
        count = locale().toString
        self.tabs.set_count("people", count(register.people(incidents)))
        self.tabs.set_count("evidence", count(len(case.evidence)))
        self._choose.setVisible(len(incidents) > 1)
        if len(incidents) > 1 and self._choose.count() != len(incidents):
            self._choose.set_choices(
                [(str(n), self._incident_name(n, one)) for n, one in enumerate(incidents)]
            )
            self._choose.choose("0")
        self.panel.show_case(contents)
        self._show_incident()

    def _incident_name(self, place: int, incident: Incident) -> str:
        title = words.one_line(incident.title or "") or self.tr("Untitled")
        return self.tr("{number}. {title}").format(number=place + 1, title=title)

    @property
    def incident(self) -> Incident | None:
        """The incident that is shown."""
        if self.contents is None:
            return None
        chosen = int(self._choose.chosen or 0)
        return self.contents.report.incidents[chosen]

    def _show_head(self, contents: Contents) -> None:
        case = contents.case
        empty(self._head)
        row = QHBoxLayout()
        row.setSpacing(8)
        title = said(words.case_title(case), "record", wrap=True)
        row.addWidget(title, 1)
        row.addWidget(chip(words.status(case.status), words.status_tone(case.status)))
        urgency = contents.urgency
        if urgency in URGENT:
            tone, icon = URGENT[urgency]
            row.addWidget(chip(list_label("urgency", urgency), tone, icon))
        self._head.addLayout(row)
        country = places.country_name(case.country) if case.country else ""
        facts = (
            words.case_name(case),
            country,
            self.tr("from {sender}").format(sender=words.sender(case)),
            self.tr("received {day}").format(day=words.day(case.taken_on)),
        )
        label = said("  ·  ".join(filter(None, facts)), "quiet", wrap=True)
        self._head.addWidget(label)
        self._show_event(contents)

    def _show_event(self, contents: Contents) -> None:
        """That other cases tell of the same event, with the way to them."""
        if not contents.together:
            return
        self._head.addSpacing(6)
        numbers = words.numbers((contents.case.number, *contents.together))
        about = self.tr("Information about one event: cases {numbers}").format(numbers=numbers)
        told = link(about, "link")
        told.set_small()
        told.clicked.connect(partial(self.begin, "related"))
        self._head.addWidget(told, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self, what: str) -> None:
        """Show a tab; ``note``: our notes, ``judge``: ask how urgent it is."""
        tab = {_NOTE: _OWN, _JUDGE: _WORK}.get(what, what)
        if tab not in {name for name, _ in self._tab_names()}:
            return
        self.tabs.choose(tab)
        self._show_tab(tab)
        shown = self._tabs.get(tab) or self._kept.get(tab)
        for soon in (0, _SOON):
            # Once more for a tab that reads something first.
            QTimer.singleShot(soon, self, self._to_tabs)
        if what == _NOTE and isinstance(shown, OwnFileView):
            shown.notes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        judge = getattr(shown, "judge_urgency", None)
        if what == _JUDGE and judge is not None:
            judge()

    def _to_tabs(self) -> None:
        """Scroll to the parts of the case, as far as there is something below them."""
        self.left.verticalScrollBar().setValue(self.tabs.y() - _ABOVE)

    def _show_banner(self, contents: Contents) -> None:
        """The one thing that matters most, of what may be wrong with a case."""
        empty(self._banners)
        banner, leads_to = case_banner.of(contents)
        if banner is not None:
            banner.acted.connect(partial(self._follow, leads_to))
            self._banners.addWidget(banner)
            self._banners.addSpacing(14)

    def _follow(self, leads_to: str) -> None:
        """Do what a banner offers."""
        if leads_to == case_banner.NOTICES:
            self.tabs.choose(_OWN)
            self._show_tab(_OWN)
        elif leads_to == case_banner.CHANGES:
            self.compare.emit()
        elif leads_to == case_banner.CORRECTION:
            self.decide.emit()
        elif self.contents is not None and self.contents.later:
            self.opened.emit(self.contents.later[-1].case_id)

    def _show_incident(self) -> None:
        incident, contents = self.incident, self.contents
        if incident is None or contents is None:
            return
        self.consent.show_permission(contents.permission(incident))
        # What is being written on "Our file" belongs to the case, and stays.
        ours = self._tabs.pop(_OWN, None)
        for kept in filter(None, (ours, *self._kept.values())):
            self._content.removeWidget(kept)
        empty(self._content)
        self._tabs = {}
        if isinstance(ours, OwnFileView):
            self._tabs[_OWN] = ours
            self._content.addWidget(ours)
            ours.show_contents(contents)
        for kept in self._kept.values():
            # What the office adds belongs to the case, whichever of its incidents is shown.
            self._content.addWidget(kept)
            cast("TabWidget", kept).show_case(contents)
        self._show_tab(self.tabs.chosen)

    def _show_tab(self, name: str) -> None:
        if self.contents is None or self.incident is None:
            return
        if name in self._parts:
            self._hook(name, self.contents)
        elif name not in self._tabs:
            self._tabs[name] = self._made(name, self.contents, self.incident)
            self._content.addWidget(self._tabs[name])
        for key, widget in (*self._tabs.items(), *self._kept.items()):
            widget.setVisible(key == name)
        self.original.setVisible(name == "report")
        keep_place(self.left.page)

    def _hook(self, name: str, contents: Contents) -> None:
        """A tab that is made when it is first shown, and stays."""
        if name in self._kept:
            return
        made = hooks.made_tab(self._parts[name], self._place)
        made.changed.connect(self.changed)
        opened = getattr(made, "opened", None)
        if opened is not None:
            opened.connect(self.opened)
        made.show_case(contents)
        self._kept[name] = cast("QWidget", made)
        self._content.addWidget(self._kept[name])

    def _made(self, name: str, contents: Contents, incident: Incident) -> QWidget:
        if name == "people":
            return PeopleView(incident, contents.names)
        if name == "evidence":
            files = FilesView(self._place, contents)
            files.look.connect(self.look)
            files.export.connect(self.export)
            return files
        if name == _OWN:
            ours = OwnFileView(self._place, contents)
            ours.accept.connect(self.accept)
            ours.refuse.connect(self.refuse)
            return ours
        return ReportView(incident)

    def flush(self) -> None:
        """Hand typed notes over to be saved."""
        ours = self._tabs.get(_OWN)
        if isinstance(ours, OwnFileView):
            ours.flush()
        for kept in self._kept.values():
            cast("TabWidget", kept).flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel goes below the consent where there is little room."""
        super().resizeEvent(event)
        wide = event.size().width()
        self._lay_out(beside=wide >= _SIDE_BY_SIDE)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """The way to the original wording goes below the tabs where they need the line."""
        needed = self.tabs.sizeHint().width() + self.original.sizeHint().width() + 12
        fits = needed <= self.left.viewport().width() - 28 - _RIGHT
        if fits == self._on_line:
            return
        self._on_line = fits
        right = Qt.AlignmentFlag.AlignRight
        if fits:
            self._inside.removeWidget(self.original)
            self._tab_line.addWidget(self.original, 0, right)
        else:
            self._tab_line.removeWidget(self.original)
            self._inside.addWidget(self.original, 0, 0, right | Qt.AlignmentFlag.AlignTop)
            self.original.raise_()
        come_after(self.tabs, self.original)
        self._inside.setContentsMargins(0, 0 if fits else -12, 0, 0)
        self._content.setContentsMargins(0, 0 if fits else 12, 0, 0)

    def _fit_margin(self, first: int, last: int) -> None:
        """The same width with the scroll bar and without it."""
        bar = self.left.verticalScrollBar().sizeHint().width() if last > first else 0
        self.left.body.setContentsMargins(28, 22, max(_RIGHT - bar, 4), 22)

    def _lay_out(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        self._right.setVisible(beside)
        if beside:
            self._under.removeWidget(self.panel)
            self._right_scroll.body.addWidget(self.panel)
        else:
            self._right_scroll.body.removeWidget(self.panel)
            self._under.addWidget(self.panel)
        self.panel.show()
