"""Participants: make their sticks, open what they sealed, and see who got how far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.workshop import collecting, exercises, kits, looking
from defender_app.workshop import folder as folders
from ui import i18n
from ui.messages import isolated
from ui.settings.parts import Deed, Group
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.cards import Card
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.scroll import ScrollPage
from ui.workshop import handouts
from ui.workshop.own_cases import OwnCases
from ui.workshop.sticks_table import SticksTable

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.workshop.collecting import Collected
    from defender_app.workshop.kits import Kits
    from defender_app.workshop.looking import Seen
    from ui.jobs import Progress
    from ui.workplace import Workplace

_COLUMN: Final = 860
_USUAL: Final = 20
_DIGITS: Final = 3
_NAME: Final = "practice-sticks"
_DESK: Final = "focal-point"


class ParticipantsView(QWidget):
    """The tab of the trainer's people; nobody has a name here.

    Attributes:
        count: how many sticks. cases: on every stick. make, collect: the buttons.
        table: who got how far.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._made = 0
        self.count = LineEdit(width=84)
        self.count.setText(str(_USUAL))
        self.count.setMaxLength(_DIGITS)
        self.make = buttons.outlined(self.tr("Make the sticks…"), "usb")
        self.make.clicked.connect(self._ask_where)
        self.collect = buttons.outlined(self.tr("Open what they sealed…"), "inbox")
        self.collect.clicked.connect(self._ask_what)
        self.cases = OwnCases(
            place.jobs, place.notify, self.tr("Their vaults are empty at the beginning.")
        )
        self.cases.failed.connect(place.notify.problem)
        self.table = SticksTable()
        self.summary = labels.text("", "quiet", wrap=True)
        self.mistakes = labels.text("", "body", wrap=True)
        self.nothing = labels.text(self.tr("No practice report has come yet."), "quiet", wrap=True)
        self._lay_out()
        self._show(None)

    def look(self) -> None:
        """Read the table again; it is there at the desk of a workshop alone."""
        if not self._place.is_open:
            return
        drawer, sticks = self._place.drawer, self._made

        def work() -> tuple[Seen | None, Collected | None]:
            seen = looking.look(drawer)
            is_desk = seen is not None and seen.seat == _DESK
            return seen, collecting.table(drawer, sticks=sticks) if is_desk else None

        self._place.jobs.do(work, self._looked, owner=self, failed=lambda _: None)

    def _lay_out(self) -> None:
        scroll = ScrollPage(gap=Space.L)
        scroll.body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(_COLUMN))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        many = QWidget()
        row = QHBoxLayout(many)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(Labelled(self.tr("How many"), self.count))
        row.addWidget(self.make, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        before = Group(self.tr("Before: practice sticks"))
        about = self.tr(
            "Each stick has a vault of its own, your practice card, evidence to use and a page to "
            "print. Its passphrase stands on the page: it opens fiction."
        )
        before.body.addWidget(labels.text(about, "quiet", wrap=True))
        before.body.addWidget(self.cases)
        before.body.addWidget(many)
        column.addWidget(before)
        after = Group(self.tr("After: what came back"))
        self._deed = Deed(self.tr("Sealed files of all sticks"), "", self.collect)
        after.body.addWidget(self._deed)
        column.addWidget(after)
        self._card = Card(padding=20, gap=Space.M)
        self._card.body.addWidget(labels.text(self.tr("Who got how far"), "heading"))
        for one in (self.summary, self.nothing, self.table, self.mistakes):
            self._card.body.addWidget(one)
        column.addWidget(self._card)
        column.addStretch(1)
        scroll.body.addWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _looked(self, found: tuple[Seen | None, Collected | None]) -> None:
        seen, table = found
        is_desk = seen is not None and seen.seat == _DESK
        self.collect.setEnabled(is_desk)
        self._deed.say(
            self.tr("Choose the folder with the sticks, or with their files. All are opened here.")
            if is_desk
            else self.tr("This is done in the focal point’s vault of the workshop.")
        )
        self._show(table)

    def _show(self, found: Collected | None) -> None:
        rows = () if found is None else found.rows
        self.table.show_rows(rows)
        for one, shown in ((self.table, bool(rows)), (self.nothing, not rows)):
            one.setVisible(shown)
        words = []
        if found is not None and found.missing:
            numbers = ", ".join(map(str, found.missing))
            words.append(self.tr("Nothing came from: {sticks}").format(sticks=numbers))
        self.summary.setText(" ".join(words))
        self.summary.setVisible(bool(words))
        common = [] if found is None else sorted(found.mistakes.items(), key=lambda one: -one[1])
        said = [
            self.tr("%n stick(s): {what}", "", count).format(
                what=exercises.mistake(code, i18n.current())
            )
            for code, count in common
        ]
        self.mistakes.setText("\n".join([self.tr("Common mistakes"), *said]) if said else "")
        self.mistakes.setVisible(bool(said))

    def _ask_where(self) -> None:
        self._place.notify.save_place(self.tr("Where shall the sticks be made?"), _NAME, self._make)

    def _make(self, out: Path) -> None:
        typed = self.count.text().strip()
        # What is no number is told as a number that does not fit.
        count = int(typed) if typed.isdecimal() else 0
        vault, language = self._place.folder, i18n.current()
        scenario = self.cases.scenario
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        give = handouts.for_kits(language, mirrored=mirrored)

        def work(progress: Progress) -> Kits:
            return kits.make(
                out,
                count,
                workshop=folders.of_vault(vault),
                scenario=scenario,
                language=language,
                progress=progress,
                handout=give,
            )

        self.make.setEnabled(False)
        self._place.jobs.long(
            self.tr("Making practice sticks"),
            work,
            self._were_made,
            owner=self,
            failed=self._not_made,
            cancelled=lambda: self.make.setEnabled(True),
        )

    def _were_made(self, made: Kits) -> None:
        self.make.setEnabled(True)
        self._made = len(made.kits)
        words = self.tr(
            "%n practice stick(s) made in {folder}. Copy each folder to a stick.", "", self._made
        )
        folder = isolated(made.kits[0].folder.parent.name)
        self._place.notify.finished(words.format(folder=folder), "")

    def _not_made(self, error: object) -> None:
        self.make.setEnabled(True)
        self._place.notify.problem(error)  # type: ignore[arg-type] # what a job fails with

    def _ask_what(self) -> None:
        self._place.notify.choose_folder(
            self.tr("The folder with the sticks, or with their files"), self._collect
        )

    def _collect(self, folder: Path) -> None:
        drawer, sticks = self._place.drawer, self._made

        def work(progress: Progress) -> Collected:
            return collecting.collect(drawer, folder, sticks=sticks, going_on=progress)

        self._place.jobs.long(self.tr("Opening what came back"), work, self._collected, owner=self)

    def _collected(self, found: Collected) -> None:
        self._show(found)
        self._place.changes.records.emit()
        opened = sum(found.counts.get(one, 0) for one in ("new", "opened"))
        others = sum(found.counts.values()) - opened
        said = self.tr("%n file(s) opened.", "", opened)
        if others:
            said += " " + self.tr("%n file(s) not opened: the inbox says why.", "", others)
        self._place.notify.said(said)
