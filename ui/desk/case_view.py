"""One case: what may be done before what happened, and what to do next at the side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import register
from ui.desk import case_banner, words
from ui.desk.blocks import empty
from ui.desk.consent_card import ConsentCard
from ui.desk.files_view import FilesView
from ui.desk.own_file_view import OwnFileView
from ui.desk.people_view import PeopleView
from ui.desk.report_view import ReportView
from ui.desk.side_panel import SidePanel
from ui.desk.values import list_label
from ui.i18n import locale, places
from ui.widgets.buttons import quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.chips import chip
from ui.widgets.fields import Choice
from ui.widgets.labels import said
from ui.widgets.scroll import ScrollPage
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from defender_app.model.incident import Incident
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

_SIDE_BY_SIDE: Final = 860
_ONE_LINE: Final = 640
_PANEL: Final = 313
_URGENT: Final = {"critical": ("danger", "flag-critical"), "high": ("warn", "flag")}
_TABS: Final = 34
_RIGHT: Final = 24
_SMALLEST: Final = 240


class CaseView(QWidget):
    """A case in two columns; below each other where there is little room.

    Signals: ``answer`` (kind), ``change_status``, ``export`` (a file or None), ``look`` (a file),
    ``wording`` (the page as it was sent), ``accept`` and ``refuse`` (a notice),
    ``opened`` (another case), ``compare`` (with the case that it corrects).
    """

    answer = Signal(str)
    change_status = Signal()
    export = Signal(object)
    look = Signal(object)
    wording = Signal()
    accept = Signal(object)
    refuse = Signal(object)
    opened = Signal(str)
    compare = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        # Two columns must not keep a small window from becoming one.
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.contents: Contents | None = None
        self._tabs: dict[str, QWidget] = {}
        self.panel = SidePanel()
        self.panel.answer.connect(self.answer)
        self.panel.change_status.connect(self.change_status)
        self.panel.export.connect(partial(self.export.emit, None))
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
        self._right.setFixedWidth(_PANEL)
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
        self.tabs = Segmented(self._tab_names(), self.tr("Parts of the case"), height=_TABS)
        self.tabs.changed.connect(self._show_tab)
        self.original = quiet(self.tr("Original wording"), "globe")
        self.original.set_small()
        self.original.clicked.connect(self.wording)
        self._tab_line.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignLeft)
        self._tab_line.addWidget(self.original, 0, Qt.AlignmentFlag.AlignRight)
        body.addLayout(self._tab_line)
        body.addSpacing(12)
        self._choose = Choice(name=self.tr("Which incident of this report"))
        self._choose.changed.connect(self._show_incident)
        self._choose.hide()
        body.addWidget(self._choose)
        self._content = QVBoxLayout()
        body.addLayout(self._content)
        body.addStretch(1)

    def _tab_names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("report", self.tr("Report")),
            ("people", self.tr("People")),
            ("evidence", self.tr("Evidence")),
            ("ours", self.tr("Our file")),
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
        if case.urgency in _URGENT:
            tone, icon = _URGENT[case.urgency]
            row.addWidget(chip(list_label("urgency", case.urgency), tone, icon))
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
            self.tabs.choose("ours")
            self._show_tab("ours")
        elif leads_to == case_banner.CHANGES:
            self.compare.emit()
        elif self.contents is not None and self.contents.later:
            self.opened.emit(self.contents.later[-1].case_id)

    def _show_incident(self) -> None:
        incident, contents = self.incident, self.contents
        if incident is None or contents is None:
            return
        self.consent.show_permission(contents.permission(incident))
        # What is being written on "Our file" belongs to the case, and stays.
        ours = self._tabs.pop("ours", None)
        if ours is not None:
            self._content.removeWidget(ours)
        empty(self._content)
        self._tabs = {}
        if isinstance(ours, OwnFileView):
            self._tabs["ours"] = ours
            self._content.addWidget(ours)
            ours.show_contents(contents)
        self._show_tab(self.tabs.chosen)

    def _show_tab(self, name: str) -> None:
        if self.contents is None or self.incident is None:
            return
        if name not in self._tabs:
            self._tabs[name] = self._made(name, self.contents, self.incident)
            self._content.addWidget(self._tabs[name])
        for key, widget in self._tabs.items():
            widget.setVisible(key == name)
        self.original.setVisible(name == "report")

    def _made(self, name: str, contents: Contents, incident: Incident) -> QWidget:
        if name == "people":
            return PeopleView(incident, contents.names)
        if name == "evidence":
            files = FilesView(self._place, contents)
            files.look.connect(self.look)
            files.export.connect(self.export)
            return files
        if name == "ours":
            ours = OwnFileView(self._place, contents)
            ours.accept.connect(self.accept)
            ours.refuse.connect(self.refuse)
            return ours
        return ReportView(incident)

    def flush(self) -> None:
        """Hand typed notes over to be saved."""
        ours = self._tabs.get("ours")
        if isinstance(ours, OwnFileView):
            ours.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel goes below the consent where there is little room."""
        super().resizeEvent(event)
        wide = event.size().width()
        self._lay_out(beside=wide >= _SIDE_BY_SIDE)
        way = QBoxLayout.Direction
        self._tab_line.setDirection(way.LeftToRight if wide >= _ONE_LINE else way.TopToBottom)

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
