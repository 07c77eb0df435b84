"""What became of one record: sent to whom and when, and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.report import correspondence
from ui.messages import isolated
from ui.replies import words
from ui.widgets.labels import text
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.report.correspondence import Exchange
    from ui.workplace import Workplace


class SentHistory(QWidget):
    """A timeline, oldest first; one quiet sentence while nothing was sent."""

    def __init__(self, place: Workplace, event_id: str) -> None:
        super().__init__()
        self._place, self._event_id = place, event_id
        self.nothing = text(self.tr("Not sent yet."), "hint", wrap=True)
        self.timeline = Timeline()
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.nothing)
        column.addWidget(self.timeline)
        self.happenings: tuple[Happening, ...] = ()
        self.load()

    def load(self) -> None:
        """Read it again."""
        drawer, event_id = self._place.drawer, self._event_id
        self._place.jobs.do(lambda: correspondence.every(drawer, event_id), self._show, owner=self)

    def _show(self, found: Sequence[Exchange]) -> None:
        points = [point for one in found for point in self._points(one)]
        self.happenings = tuple(one for _, one in sorted(points, key=lambda point: point[0]))
        self.timeline.show_points(self.happenings)
        self.timeline.setVisible(bool(points))
        self.nothing.setVisible(not points)

    def _points(self, one: Exchange) -> list[tuple[str, Happening]]:
        name = isolated(one.untrusted_name) if one.untrusted_name else self.tr("a focal point")
        sent = self.tr("Sent to {name}").format(name=name)
        facts = [words.day(one.sealed_on)]
        if not one.compared:
            facts.append(self.tr("sealed without comparing"))
        made = [(one.sealed_on, Happening(sent, ", ".join(facts), "accent"))]
        for taken in one.replies:
            reply = taken.reply
            title = self.tr("{kind} from {name}").format(kind=words.kind(reply.kind), name=name)
            # A reply has a day and no time: that of the sending stands before it.
            made.append((f"{reply.date}~", Happening(title, words.day(reply.date), "ok")))
        return made
