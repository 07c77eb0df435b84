"""Above a record that was written while the vault was locked: nobody knows by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.vault import quick_notes
from defender_app.vault.incidents import item_of
from ui.widgets.banners import Banner

if TYPE_CHECKING:
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace


class NoteBanner(Banner):
    """Says so until somebody says that the note is theirs.

    Args:
        place: the drawer and the jobs.
        draft: the record.
    """

    def __init__(self, place: Workplace, draft: RecordDraft) -> None:
        super().__init__("warn", " ", " ", " ", "lock")
        self._place, self._draft = place, draft
        self.bold.setText(self.tr("Written while locked, author not certain."))
        self.reason.setText(
            self.tr(
                "Anybody who could write to the vault’s folder could have left it. Read it before "
                "you rely on it."
            )
        )
        self.button.setText(self.tr("I wrote it"))
        self.setAccessibleName(self.bold.text())
        self.acted.connect(self._confirm)
        self.hide()
        if not draft.is_new:
            self.look()

    def look(self) -> None:
        """Find out whether it is one."""
        drawer, event_id = self._place.drawer, self._draft.event_id
        self._place.jobs.do(
            lambda: quick_notes.is_uncertain(drawer, event_id), self.setVisible, owner=self
        )

    def _confirm(self) -> None:
        drawer, event_id = self._place.drawer, self._draft.event_id
        self._place.jobs.do(
            lambda: quick_notes.confirm(drawer, event_id, item_of(event_id)),
            lambda _: self.hide(),
            owner=self,
        )
