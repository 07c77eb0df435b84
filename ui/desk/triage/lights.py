"""The lights of the cases in view: how far their people agreed, asked as somebody looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from defender_app.focal import case_lights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QListView, QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.desk.case_list import CaseModel
    from ui.workplace import Workplace

_AFTER: Final = 40


class Lights(QObject):
    """Asks for lights that are not known, each once at a time. ``came`` brings them.

    Args:
        place: the drawer and the jobs.
        wanted: the ids of the cases in view whose light is not known.
        parent: the view.
    """

    came = Signal(object)

    def __init__(
        self, place: Workplace, wanted: Callable[[], Iterable[str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._place, self._wanted = place, wanted
        self._asked: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._ask)

    def soon(self) -> None:
        """Ask when scrolling has come to rest."""
        self._timer.start()

    def now(self) -> None:
        """Ask as soon as what was shown has its place."""
        QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        asked = tuple(one for one in self._wanted() if one not in self._asked)
        if asked:
            self._asked.update(asked)
            drawer = self._place.drawer
            self._place.jobs.do(
                lambda: case_lights.lights(drawer, asked),
                self._take,
                owner=self,
                failed=partial(self._failed, asked),
            )

    def _take(self, found: dict[str, str]) -> None:
        self._asked.difference_update(found)
        self.came.emit(found)
        self.soon()

    def _failed(self, asked: tuple[str, ...], error: AppError | CryptoError) -> None:
        """Whoever looks again asks again."""
        self._asked.difference_update(asked)
        self._place.notify.problem(error)


def in_view(rows: QListView, model: CaseModel, ahead: int = 0) -> tuple[str, ...]:
    """The ids of the cases in view whose light is not known.

    Args:
        rows: what shows them.
        model: what they are.
        ahead: how many more, above and below.
    """
    view = rows.viewport().rect()
    first = rows.indexAt(view.topLeft()).row()
    last = rows.indexAt(view.bottomLeft()).row()
    last = model.rowCount() - 1 if last < 0 else last
    return model.unknown(first - ahead, last + ahead)
