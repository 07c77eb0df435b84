"""Focal points: whose card is here, whether its digits were compared, and adding another."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from defender_app.errors import AppError
from defender_app.focal import designated
from ui.focal_points import known as knowing
from ui.focal_points import taking
from ui.focal_points.adding import AddView, StopView, WhichView
from ui.focal_points.compare import CompareView
from ui.focal_points.details import DetailsView
from ui.focal_points.taking import Several
from ui.messages import contact_added_words, message
from ui.page import Page
from ui.send.pick_list import Pick, PickList
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet, tonal
from ui.widgets.cards import Hairline, Panel
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.rows import Row
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from crypto.errors import CryptoError
    from ui.focal_points.known import Known
    from ui.focal_points.taking import Taken
    from ui.jobs import Progress
    from ui.workplace import Workplace

_LIST: Final = 456
_ROOMY: Final = 900
# Below this width list and card follow one another.
_BESIDE: Final = 720
_ANY: Final = 16_777_215


class FocalPointsPage(Page):
    """The list left; the card, the comparison or what is being added right."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.setAcceptDrops(True)
        self.known: dict[str, Known] = {}
        self._current = ""
        self._stopped = b""
        self._stop_code = ""
        self._reasons: dict[str, str] = {}
        self.list = PickList(self.tr("Focal points"), many=False)
        self.list.current.connect(self._choose)
        self.list.clicked.connect(lambda _: self._read(reading=True))
        self.count = text("", "quiet")
        self.add = tonal(self.tr("Add"), "plus")
        self.add.setAccessibleName(self.tr("Add a focal point"))
        self.empty = Empty(
            self.tr("Focal points receive what you send. You get their card from them."),
            self.tr("Add a focal point"),
            "plus",
        )
        self.details = DetailsView()
        self.compare = CompareView(place)
        self.adding = AddView()
        self.stop = StopView()
        self.which = WhichView()
        self.right = QStackedWidget()
        self.back = quiet(self.tr("Focal points"), "chevron-left")
        self._back_line = QWidget()
        self._reading = False
        self._lay_out()
        self._connect()

    def _lay_out_list(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, Space.L, 0)
        head.setSpacing(10)
        head.addWidget(text(self.tr("Focal points"), "page"))
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.add)
        left = QWidget()
        left.setMinimumWidth(280)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        return left

    def _lay_out(self) -> None:
        left = self._left = self._lay_out_list()
        self._blank = QWidget()
        self._views = (
            *(self._blank, self.details, self.compare),
            *(self.adding, self.stop, self.which),
        )
        for one in self._views:
            page = ScrollPage(sides=Space.XXL, ends=Space.XL, gap=0)
            page.body.addWidget(one)
            page.body.addStretch(1)
            self.right.addWidget(page)
        panel = self._panel = Panel("surface")
        back = QHBoxLayout(self._back_line)
        back.setContentsMargins(Space.L, Space.M, Space.L, 0)
        back.addWidget(self.back)
        back.addStretch(1)
        panel.body.addWidget(self._back_line)
        panel.body.addWidget(self.right)
        self._line = Hairline(standing=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 4)
        row.addWidget(self._line)
        row.addWidget(panel, 5)
        self.empty.hide()

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin_adding)
        self.back.clicked.connect(lambda: self._read(reading=False))
        self.empty.acted.connect(self.begin_adding)
        self.details.compare_asked.connect(self._begin_comparing)
        self.compare.verified.connect(self._verified)
        self.compare.left.connect(self._show_current)
        self.adding.file_asked.connect(self._choose_file)
        self.adding.pasted.connect(self._take_given)
        self.adding.pictured.connect(self._read_and_take)
        self.which.chosen.connect(self.take)
        self.which.left.connect(self._show_current)
        self.details.first_asked.connect(self._put_first)
        self.adding.left.connect(self._show_current)
        self.stop.gone_on.connect(self._go_on)
        self.stop.left.connect(self._do_not_add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the heading has the room."""
        super().resizeEvent(event)
        self.count.setVisible(event.size().width() >= theme.scaled(_ROOMY))
        self._fit()

    def _read(self, *, reading: bool) -> None:
        """Where there is room for one pane only: the card, or the list again."""
        self._reading = reading
        self._fit()

    def _fit(self) -> None:
        """List and card beside each other, or one after the other; nothing beside an empty list."""
        beside = self.width() >= theme.scaled(_BESIDE)
        blank = self._at() is self._blank
        reading = self._reading and not blank
        self._panel.setVisible(not (blank and not self.known) if beside else reading)
        self._left.setVisible(beside or not reading)
        both = not self._panel.isHidden() and not self._left.isHidden()
        self._line.setVisible(both)
        self._back_line.setHidden(beside)
        self._left.setMaximumWidth(theme.scaled(_LIST) if both else _ANY)

    def arrive(self) -> None:
        """Read the focal points again; what is being typed stays."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: knowing.every(drawer), self._show, owner=self)

    def _show(self, found: Sequence[Known]) -> None:
        self.known = {one.contact_id: one for one in found}
        self.count.setText(self.tr("%n card(s)", "", len(found)) if found else "")
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.add.setVisible(bool(found))
        if self._current not in self.known:
            self._current = next(iter(self.known), "")
        self.list.show_picks([Pick(one.contact_id, partial(_row, one)) for one in found], ())
        for place, one in enumerate(found):
            if one.contact_id == self._current:
                self.list.setCurrentIndex(self.list.model().index(place, 0))
        if self._at() in {self._blank, self.details}:
            self._show_current()
        self._fit()

    def _at(self) -> QWidget:
        """What is shown on the right."""
        return self._views[self.right.currentIndex()]

    def _turn(self, view: QWidget) -> None:
        self.right.setCurrentIndex(self._views.index(view))
        self._reading = self._reading or view not in {self._blank, self.details}
        self._fit()

    def _choose(self, contact_id: str) -> None:
        if contact_id != self._current or self._at() is self._blank:
            self._current = contact_id
            self._show_current()

    def _show_current(self) -> None:
        one = self.known.get(self._current)
        if one is None:
            self._turn(self._blank)
            return
        self.details.show_one(one)
        self._turn(self.details)

    def begin_adding(self) -> None:
        """Offer the ways in."""
        self._turn(self.adding)
        self.adding.begin()

    def _put_first(self, contact_id: str) -> None:
        drawer = self.place.drawer
        self.place.jobs.do(
            lambda: designated.choose(drawer, contact_id), lambda _: self.arrive(), owner=self
        )

    def _begin_comparing(self, known: Known) -> None:
        self._turn(self.compare)
        self.compare.begin(known)

    def _verified(self, _contact: object) -> None:
        self.place.notify.said(self.tr("All 40 digits agree. The card is verified."))
        self._turn(self.details)
        self.arrive()

    def _choose_file(self) -> None:
        filters = self.tr(
            "Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff"
            " *.pdf);;All files (*)"
        )
        self.place.notify.choose_file(self.tr("Choose a card"), filters, self.take_file)

    def take_file(self, path: Path) -> None:
        """Add the card or revocation in a file, or the card in a picture."""
        self._read_and_take(lambda: taking.read(path))

    def _take_given(self, data: bytes) -> None:
        self._read_and_take(lambda: data)

    def _read_and_take(self, reading: Callable[[], bytes]) -> None:
        drawer = self.place.drawer
        self._reasons = {}

        def work(progress: Progress) -> tuple[bytes, Taken | Several | AppError]:
            found = taking.one_of(reading(), progress)
            if isinstance(found, Several):
                return b"", found
            try:
                return found, taking.take(drawer, found)
            except AppError as error:
                return found, error

        # Away from the saves: a device that hangs would keep them waiting.
        self.place.jobs.long(
            self.tr("Reading the file"), work, self._came, owner=self, failed=self._bad
        )

    def take(self, data: bytes) -> None:
        """Add a card or revocation; the reasons given so far lift loud stops."""
        drawer, reasons = self.place.drawer, dict(self._reasons)

        def work() -> tuple[bytes, Taken | Several | AppError]:
            try:
                return data, taking.take(drawer, data, reasons)
            except AppError as error:
                return data, error

        self.place.jobs.do(work, self._came, owner=self)

    def _go_on(self, reason: str) -> None:
        self._reasons[self._stop_code] = reason
        self.take(self._stopped)

    def _came(self, came: tuple[bytes, Taken | Several | AppError]) -> None:
        data, taken = came
        if isinstance(taken, Several):
            self._turn(self.which)
            self.which.begin(taken)
            return
        if isinstance(taken, AppError):
            if taken.code in taking.STOPS:
                self._stopped, self._stop_code = data, taken.code
                self._turn(self.stop)
                self.stop.begin(str(taken.facts.get("name", "")), taken.code)
            else:
                self._bad(taken)
            return
        self._stopped = b""
        self.place.notify.said(self._words(taken.what))
        self._current = taken.contact_id or self._current
        self._turn(self._blank)
        self.arrive()

    def _words(self, what: str) -> str:
        if what == "revoked":
            return self.tr("This card was revoked. Nothing can be sealed to it any more.")
        if what == "kept":
            return self.tr("The revocation is kept. Its card is not here yet.")
        return contact_added_words(what)

    def _bad(self, error: AppError | CryptoError) -> None:
        said = message(error)
        if self._at() is self.adding:
            self.adding.show_error(f"{said.what} {said.reason}".strip())
        else:
            self.place.notify.problem(error)

    def _do_not_add(self) -> None:
        self._stopped = b""
        self._show_current()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or a picture may be dropped anywhere on the page."""
        mime = event.mimeData()
        if mime.hasUrls() or taking.in_clipboard(mime) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        mime = event.mimeData()
        local = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        for path in local:
            self.take_file(path)
        found = None if local else taking.in_clipboard(mime)
        if found is not None:
            self._read_and_take(found)


def _row(one: Known) -> Row:
    return Row(
        title=one.untrusted.name,
        facts=_facts(one),
        icon="card",
        status=knowing.state_words(one.state),
        status_tone=knowing.state_tone(one.state),
    )


def _facts(one: Known) -> str:
    if not one.first:
        return one.untrusted.organisation
    first = QCoreApplication.translate("FocalPointsPage", "First in Send")
    return f"{first}  ·  {one.untrusted.organisation}"
