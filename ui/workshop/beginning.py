"""Start a workshop: choose a folder, wait a little, and sit down at one seat or at both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.workshop import folder as folders
from defender_app.workshop import making
from ui import i18n
from ui.messages import isolated
from ui.theme.tokens import Space
from ui.unlock.sheet import Sheet
from ui.widgets import buttons, labels
from ui.widgets.cards import Well
from ui.widgets.fields import Labelled, LineEdit
from ui.workshop.own_cases import OwnCases

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.workshop.making import Started
    from ui.jobs import Jobs, Progress
    from ui.notify import Notify

BOTH: Final = "both"


class WorkshopStart(Sheet):
    """Two steps: where, and which seat.

    Args:
        jobs: makes the workshop away from the window.
        notify: asks for folders.

    Attributes:
        place: the folder above; name: of its own. cases: those that are used.
        workshop: made or found, or None.
        both, defender, desk: sit down.
    """

    seats_wanted = Signal(object, str)
    """Sit down: the ``Workshop``, and ``both``, ``defender`` or ``focal-point``."""

    def __init__(self, jobs: Jobs, notify: Notify) -> None:
        super().__init__(jobs, "")
        self._bar.setAccessibleName(self.tr("Making the workshop"))
        self._notify = notify
        self._left = False
        self._above = Path.home()
        self.workshop: folders.Workshop | None = None
        self._stack.add(self._where())
        self._stack.add(self._seats())
        self.back.clicked.connect(self.backward)
        self.next.clicked.connect(self.forward)
        self._show(0)

    def __repr__(self) -> str:
        return "<start of a workshop>"

    def forward(self) -> None:
        """Make the workshop; from the second step, sit down at both seats."""
        if self._job is not None:
            return
        if self.at == 1:
            self._sit(BOTH)
        elif name := self.name.text().strip():
            self._make(self._above / name)
        else:
            self._say(self.tr("The folder needs a name."))

    def backward(self) -> None:
        """Stop what is being made, or go back."""
        if self._job is not None:
            self._job.cancel()
        elif self.at == 1:
            self._show(0)
        else:
            self.left.emit()

    def leave(self) -> None:
        """Another screen takes the place of this one."""
        self._left = True
        if self._job is not None:
            self._job.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """The way on has the keyboard."""
        super().showEvent(event)
        self.next.setFocus()

    def open_there(self, folder: Path) -> None:
        """Sit down at a workshop that was made before."""
        self._jobs.do(
            lambda: folders.find(folder, folder.parent),
            self.show_seats,
            owner=self,
            failed=self.show_problem,
        )

    def _where(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(labels.text(self.tr("Start a workshop"), "page", wrap=True))
        about = labels.text(
            self.tr(
                "A practice world: made-up cases of Westeria, a practice defender and a practice "
                "focal point with a vault each, an inbox, files to use, and exercises. Nothing of "
                "it can reach a real focal point."
            ),
            "body",
            wrap=True,
        )
        about.set_colour("ink2")
        column.addWidget(about)
        self._add_place(column)
        self._add_cases(column)
        column.addStretch(1)
        return step

    def _add_place(self, column: QVBoxLayout) -> None:
        self.place = LineEdit()
        self.place.setReadOnly(True)
        self.place.setAccessibleName(self.tr("Inside this folder"))
        self.place.setText(str(self._above))
        choose = buttons.outlined(self.tr("Choose…"))
        choose.clicked.connect(
            lambda: self._notify.choose_folder(
                self.tr("Where shall the workshop be?"), self.take_place
            )
        )
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Labelled(self.tr("Inside this folder"), self.place), 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self.name = LineEdit()
        self.name.setText(_free(self._above))
        column.addWidget(Labelled(self.tr("Name of the folder"), self.name))

    def _add_cases(self, column: QVBoxLayout) -> None:
        usual = self.tr("With the cases of Westeria.")
        self.cases = OwnCases(self._jobs, self._notify, usual)
        self.cases.failed.connect(self.show_problem)
        self.there = buttons.link(self.tr("Open a workshop that is there already…"), "folder")
        self.there.clicked.connect(
            lambda: self._notify.choose_folder(
                self.tr("The folder of the workshop"), self.open_there
            )
        )
        self.there.set_small()
        column.addWidget(self.cases)
        column.addWidget(self.there, 0, Qt.AlignmentFlag.AlignLeading)

    def _seats(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(labels.text(self.tr("Who sits here?"), "page", wrap=True))
        about = labels.text(
            self.tr(
                "On one laptop: both, side by side. On two: copy the folder to the other one, and "
                "open one seat on each; sealed files go from one to the other on a stick."
            ),
            "body",
            wrap=True,
        )
        about.set_colour("ink2")
        column.addWidget(about)
        self.defender = self._seat(
            column, self.tr("The practice defender"), folders.DEFENDER, self.tr("Only the defender")
        )
        self.desk = self._seat(
            column,
            self.tr("The practice focal point"),
            folders.FOCAL_POINT,
            self.tr("Only the focal point"),
        )
        self.where = labels.text("", "quiet", wrap=True)
        column.addWidget(self.where)
        column.addStretch(1)
        return step

    def _seat(self, column: QVBoxLayout, title: str, who: str, only: str) -> buttons.Button:
        well = Well()
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(labels.text(title, "strong", wrap=True))
        known = self.tr("Passphrase, known to everybody: {words}")
        said = known.format(words=isolated(folders.PASSPHRASES[who]))
        words.addWidget(labels.text(said, "quiet", wrap=True))
        button = buttons.outlined(only)
        button.clicked.connect(lambda: self._sit(who))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        well.body.addLayout(row)
        column.addWidget(well)
        return button

    def _show(self, index: int) -> None:
        self._turn_to(index)
        self.next.setText(
            self.tr("Open both, side by side") if index else self.tr("Make the workshop")
        )
        self.next.updateGeometry()
        self.foot.language.setVisible(not index)
        self.next.setFocus()

    def take_place(self, above: Path) -> None:
        """Make it inside this folder."""
        self._above = above
        self.place.setText(str(above))
        self.name.setText(_free(above))

    def _make(self, root: Path) -> None:
        scenario, language = self.cases.scenario, i18n.current()

        def work(progress: Progress) -> Started:
            return making.start(root, language=language, cases_of=scenario, progress=progress)

        self._busy(busy=True)
        self._job = self._jobs.long(
            self.tr("Making the workshop"),
            work,
            lambda made: self.show_seats(made.workshop),
            owner=self,
            failed=self._failed,
            cancelled=self._cancelled,
        )
        self._jobs.shown_changed.connect(self._show_bar)
        self._job.moved.connect(self._moved)

    def show_seats(self, workshop: folders.Workshop) -> None:
        """It is there: who sits at this screen?"""
        self._busy(busy=False)
        self.workshop = workshop
        self.where.setText(
            self.tr(
                "It is in {folder}. The file START-HERE.txt in it says what lies where."
            ).format(folder=isolated(str(workshop.root)))
        )
        self._show(1)

    def _sit(self, who: str) -> None:
        if self.workshop is not None:
            self.seats_wanted.emit(self.workshop, who)

    def _busy(self, *, busy: bool) -> None:
        if not busy:
            self._job = None
            self._bar.hide()
        self._stack.setEnabled(not busy)
        self.foot.setEnabled(not busy)
        self.next.setVisible(not busy)
        self.back.setText(self.tr("Cancel") if busy else self.tr("Back"))
        self._say(self.tr("Making the workshop…") if busy else "", tone="ink2")

    def _failed(self, error: AppError | CryptoError) -> None:
        self._busy(busy=False)
        if not self._left:
            self.show_problem(error)

    def _cancelled(self) -> None:
        self._busy(busy=False)
        if not self._left:
            self._say(self.tr("Stopped. Nothing was left behind."), tone="ink2")

    def _moved(self) -> None:
        if self._job is not None:
            self._bar.show_done(self._job.done, self._job.total)


def _free(above: Path) -> str:
    """A name that nothing has yet."""
    number, found = 1, folders.DEFAULT
    while (above / found).exists():
        number += 1
        found = f"{folders.DEFAULT}-{number}"
    return found
