"""Making notices, from the question to the files: for a person, a record, a lost key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from crypto.errors import CryptoError
from defender_app import notifying
from defender_app.errors import AppError
from defender_app.report import notices, sent_notices
from ui.notices.dialog import Asked, NoticesDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from defender_app.notifying import Telling
    from defender_app.report.notices import Made, Planned
    from defender_app.vault.drawer import Drawer
    from defender_app.who_has import Holder
    from ui.workplace import Workplace


class Notices(QObject):
    """Opens the dialog and does its work; ``told`` says that everyone was told of a person.

    Args:
        place: the drawer and the jobs.
        view: over which the dialog stands.
    """

    told = Signal()
    changed = Signal()
    """Notices were made or handed over."""

    def __init__(self, place: Workplace, view: QWidget) -> None:
        super().__init__(view)
        self._place, self._view = place, view
        self.dialog: NoticesDialog | None = None

    def for_person(
        self,
        uid: str,
        rest: Callable[[Sequence[Holder]], QWidget],
        event_ids: Sequence[str] = (),
    ) -> None:
        """Take back what reports say about a person; opens nothing where no notice can be made.

        Args:
            uid: of the person.
            rest: shows those who have to be told in another way.
            event_ids: the records it is about; none for all.
        """
        drawer = self._place.drawer
        asked = Asked(
            self.tr("Tell those who have it"),
            self.tr(
                "Each focal point gets a sealed file that takes back what was said about this "
                "person. What they passed on or published cannot be called back: ask them to tell."
            ),
            self.tr("Everyone was told"),
        )

        def show(telling: Telling) -> None:
            if telling.offered:
                self._open(asked, telling, rest(telling.rest) if telling.rest else None)

        self._place.jobs.do(lambda: notifying.of_person(drawer, uid, event_ids), show, owner=self)

    def for_record(self, event_id: str) -> None:
        """Take back the reports that carried a record, or say that there are none."""
        drawer = self._place.drawer
        asked = Asked(
            self.tr("Take back what was sent?"),
            self.tr(
                "Each focal point gets a sealed file that takes the report back. They use nothing "
                "of it any more; what they passed on or published cannot be called back."
            ),
        )

        def show(telling: Telling) -> None:
            if telling.offered:
                self._open(asked, telling)
            else:
                self._place.notify.said(self.tr("Nothing of this record was sent from here."))

        self._place.jobs.do(lambda: notifying.of_record(drawer, event_id), show, owner=self)

    def for_lost_key(self, report_ids: Sequence[str], contact_id: str = "") -> None:
        """Say that the key of these reports was lost, and name a new one."""
        drawer = self._place.drawer
        asked = Asked(
            self.tr("Say that your key was lost"),
            self.tr(
                "Others may have had your device, or you begin anew without it: they could read "
                "answers sealed to the old key. The file names a new key. Before the focal point "
                "uses it, a person there asks you in another way."
            ),
        )
        self._place.jobs.do(
            lambda: notifying.of_lost_key(drawer, report_ids, contact_id=contact_id),
            lambda telling: self._open(asked, telling),
            owner=self,
        )

    def _open(self, asked: Asked, telling: Telling, rest: QWidget | None = None) -> None:
        dialog = self.dialog = NoticesDialog(self._view, asked, telling, rest)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.make.connect(self._choose)
        dialog.handed_over.connect(self._carried)
        dialog.told.connect(self.told)
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        """Perhaps while its files are being made: then the foot tells."""
        self.dialog = None

    def _choose(self) -> None:
        title = self.tr("Where the sealed file goes")
        self._place.notify.choose_folder(title, self.make_in)

    def make_in(self, folder: Path) -> None:
        """Make what is ticked."""
        dialog, drawer = self.dialog, self._place.drawer
        if dialog is None:
            return
        wishes = [(row.plan, row.reasons()) for row in dialog.chosen()]
        words = dialog.words.toPlainText()
        dialog.go.setEnabled(False)
        self._place.jobs.do(
            lambda: _make(drawer, wishes, folder, words),
            lambda done: self._made(*done, folder),
            owner=self,
            failed=self._failed,
        )

    def _made(
        self, made: tuple[Made, ...], error: AppError | CryptoError | None, folder: Path
    ) -> None:
        if made:
            if self.dialog is not None:
                self.dialog.show_made(made, folder)
            self._place.notify.said(self.tr("%n notice(s) sealed", "", len(made)))
            self.changed.emit()
        if error is not None:
            self._failed(error)

    def _failed(self, error: AppError | CryptoError) -> None:
        if self.dialog is None:
            self._place.notify.problem(error)
            return
        self.dialog.show_problem(error)

    def _carried(self, notice_id: str) -> None:
        drawer = self._place.drawer
        self._place.jobs.do(
            lambda: sent_notices.carried(drawer, [notice_id]),
            lambda _: self.changed.emit(),
            owner=self,
        )


def _make(
    drawer: Drawer, wishes: Sequence[tuple[Planned, dict[str, str]]], folder: Path, words: str
) -> tuple[tuple[Made, ...], AppError | CryptoError | None]:
    """Each with its own reasons; what was made before one fails stays, and is told."""
    made: list[Made] = []
    for plan, reasons in wishes:
        try:
            made += notices.make(drawer, [plan], folder, text=words, accepted=reasons)
        except (AppError, CryptoError) as error:
            return tuple(made), error
    return tuple(made), None
