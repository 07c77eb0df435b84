"""Saying that a key was lost: of a report that is known here, or of a vault that is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.focal_points import known as knowing
from ui.notices.lost import LostVaultQuestion
from ui.notices.making import Notices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.focal_points.known import Known


class LostKeys(Notices):
    """Asks for the ids first where the vault itself is lost."""

    question: LostVaultQuestion | None = None

    def ask_ids(self) -> None:
        """Ask which reports they were, and who has them."""
        drawer = self._place.drawer
        self._place.jobs.do(lambda: knowing.every(drawer), self._ask, owner=self)

    def _ask(self, found: Sequence[Known]) -> None:
        usable = [one for one in found if one.usable]
        if not usable:
            self._place.notify.said(
                self.tr("Add the card of the focal point first, and compare it.")
            )
            return
        dialog = self.question = LostVaultQuestion(self._view, usable)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(self.for_lost_key)
        dialog.finished.connect(self._asked)
        dialog.open()

    def _asked(self) -> None:
        self.question = None
