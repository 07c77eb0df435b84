"""Step 4: the page exactly as it leaves, the files with their sizes, what this vault keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.send import words
from ui.send.cautions import Cautions
from ui.send.keep_choice import KeepChoice
from ui.send.names import NamesThatLeave
from ui.send.page_bar import PageBar
from ui.send.page_view import PageView
from ui.send.panes import Panes
from ui.send.practice import ProgressThatLeaves
from ui.theme.tokens import Space
from ui.widgets.cards import Card, Hairline
from ui.widgets.choice import Choice
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.report.preparing import Prepared
    from ui.focal_points.known import Known
    from ui.send.plan import Ready

_LEFT: Final = 312
_PAGE: Final = 420
# Behind the title, its space, and the sentence below it.
_FIRST: Final = 4


class PreviewStep(QWidget):
    """Files and what is kept left; the page right, and below it what is said before it leaves."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.prepared: tuple[Prepared, ...] = ()
        self._sizes: tuple[int, ...] = ()
        self._at = 0
        self._known: Mapping[str, Known] = {}
        self.recipients = Choice(name=self.tr("Focal point"))
        self.view = PageView()
        self.view.setAccessibleName(self.tr("The page as it leaves"))
        self.bar = PageBar()
        self.files = QVBoxLayout()
        self.files.setSpacing(6)
        self.progress = ProgressThatLeaves()
        self.names = NamesThatLeave()
        self.names.changed.connect(self._fit_soon)
        self.keep = KeepChoice()
        self.kept = self.keep.words
        self.keep.changed.connect(self._fit_soon)
        self.keep.changed.connect(self.changed)
        self.cautions = Cautions()
        self._lay_out()
        self.recipients.changed.connect(self._turn)

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(self.tr("Preview and seal"), "page"))
        column.addSpacing(4)
        about = self.tr("This is the page that leaves, word for word.")
        column.addWidget(text(about, "sentence", wrap=True))
        column.addSpacing(Space.M)
        column.addWidget(self.recipients)
        self._above = column
        area = ScrollPage(gap=0)
        area.body.addSpacing(Space.S)
        area.body.addWidget(text(self.tr("In the sealed file"), "caption"))
        area.body.addSpacing(8)
        area.body.addLayout(self.files)
        area.body.addWidget(self.progress)
        area.body.addWidget(self.names)
        area.body.addSpacing(Space.L)
        area.body.addWidget(text(self.tr("What your vault keeps"), "caption"))
        area.body.addSpacing(6)
        area.body.addWidget(self.keep)
        area.body.addStretch(1)
        column.addWidget(area, 1)
        self._area = area
        self._lay_out_page()

    def _lay_out_page(self) -> None:
        card = Card(padding=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.view)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.M)
        beside.addWidget(self.bar)
        beside.addWidget(card, 1)
        beside.addWidget(self.cautions)
        self._beside = beside
        self._panes = Panes(self._left, right, width=_LEFT, gap=28)
        self._panes.turned.connect(self._turned)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)

    def _turned(self, narrow: bool) -> None:
        """Where the button is far from the page, what is said before stands first."""
        if narrow:
            self._above.insertWidget(_FIRST, self.cautions)
        else:
            self._beside.addWidget(self.cautions)
        self._fit()

    def _fit(self) -> None:
        """Where it is narrow, the files stand above the page, all of them."""
        narrow = self._panes.narrow
        self._area.setMinimumHeight(self._area.page.sizeHint().height() if narrow else 0)
        self._panes.hold(_PAGE)

    def show_prepared(self, ready: Ready, known: Mapping[str, Known]) -> None:
        """Show the reports as they will be sealed."""
        prepared = self.prepared = ready.prepared
        self._sizes, self._known = ready.sizes, known
        self.cautions.show_rules(ready.said)
        uncompared = any(not one.composition.held.compared for one in prepared)
        self.keep.begin(ready.ahead, uncompared=uncompared)
        names = [
            (one.composition.contact.contact_id, self._name(one.composition.contact.contact_id))
            for one in prepared
        ]
        self.recipients.set_choices(names)
        self.recipients.setVisible(len(names) > 1)
        if names:
            self.recipients.choose(names[0][0])
            self._show(0)
        self.changed.emit()

    def forget(self) -> None:
        """What was looked at is not to be sealed any more."""
        self.prepared = ()
        self.view.show_page(b"")
        self.names.take(())

    def _name(self, contact_id: str) -> str:
        one = self._known.get(contact_id)
        return one.untrusted.name if one else contact_id[:8]

    def _turn(self) -> None:
        for place, one in enumerate(self.prepared):
            if one.composition.contact.contact_id == self.recipients.chosen:
                self._show(place)

    @property
    def shown(self) -> Prepared | None:
        """The report that is looked at."""
        return self.prepared[self._at] if self._at < len(self.prepared) else None

    def take(self, made: Prepared, size: int) -> None:
        """The report that is looked at, in another language.

        Args:
            made: of ``in_language``; another report than the one shown changes nothing.
            size: bytes of its sealed file.
        """
        shown, at = self.shown, self._at
        if shown is not None and shown.report.report_id == made.report.report_id:
            self.prepared = (*self.prepared[:at], made, *self.prepared[at + 1 :])
            self._sizes = (*self._sizes[:at], size, *self._sizes[at + 1 :])
            self._show(at)

    def _show(self, place: int) -> None:
        self._at = place
        one = self.prepared[place]
        self.view.show_page(one.page)
        self.bar.show_language(one.report.language)
        while (item := self.files.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for path, size in one.files():
            self.files.addWidget(_FileRow(self._file_words(path), words.size_words(size)))
        whole = self.tr("Sealed, with padding")
        self.files.addWidget(Hairline())
        self.files.addWidget(_FileRow(whole, words.size_words(self._sizes[place])))
        self.progress.take(one.report.exercise_progress)
        self.names.take(one.named)
        self._fit_soon()

    def _fit_soon(self) -> None:
        """New rows are measured once they are shown."""
        QTimer.singleShot(0, self, self._fit)

    def _file_words(self, path: str) -> str:
        known = {
            "data/report.json": self.tr("The report, for programs"),
            "data/report.html": self.tr("The report, for people"),
            "data/identities.json": self.tr("Names and contacts, kept apart"),
            "data/custody.jsonl": self.tr("History of the files"),
        }
        return known.get(path) or self.tr("Evidence {number}").format(
            number=path.rpartition("/")[2]
        )

    def said(self) -> str:
        """What stands at the foot."""
        return self.tr("%n file(s). Only the focal point can open it.", "", len(self.prepared))


class _FileRow(QWidget):
    """A file and its size."""

    def __init__(self, name: str, size: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.S, 0)
        row.addWidget(text(name, "quiet"), 1)
        row.addWidget(said(size, "hint"))
