"""The quiet line under a title: which version was sent, and whether another one was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize

from defender_app import versions
from ui.send.small_link import SmallLink

if TYPE_CHECKING:
    from defender_app.versions import Version
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace

_LEAST: Final = 32


class VersionLine(SmallLink):
    """Leads to all versions; hidden while nothing was sent.

    Args:
        place: the drawer, the jobs and the ways.
        draft: the record that is being written.
    """

    def __init__(self, place: Workplace, draft: RecordDraft) -> None:
        super().__init__("", weight=500)
        self._place, self._draft = place, draft
        self._all_sent = True
        self.hide()
        self.clicked.connect(self._open)
        draft.saved.connect(self._look)
        if not draft.is_new:
            draft.loaded.connect(self._look)

    def sizeHint(self) -> QSize:
        """High enough to be hit: it stands on a line of its own."""
        return super().sizeHint().expandedTo(QSize(0, _LEAST))

    def _look(self) -> None:
        if not self._all_sent:
            # A working version stays the working one until it is sent, on another page.
            return
        drawer, event_id = self._place.drawer, self._draft.event_id

        def work() -> tuple[Version, ...]:
            return versions.of(drawer, event_id) if drawer.incidents.exists(event_id) else ()

        self._place.jobs.do(work, self._show, owner=self)

    def _show(self, known: tuple[Version, ...]) -> None:
        from ui.history.words import line  # noqa: PLC0415 - most records were never sent

        self._all_sent = bool(known) and not known[-1].working
        words = line(known)
        self.setText(words)
        self.setVisible(bool(words))

    def _open(self) -> None:
        self._draft.flush()
        self._place.go.history(self._draft.event_id)
