"""What became of one record: sent to whom and when, and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.report import correspondence
from ui.messages import isolated
from ui.replies import words
from ui.replies.sent_pages import SentPages
from ui.widgets.labels import text
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from defender_app.report.correspondence import Exchange
    from defender_app.report.sent_notices import SentNotice
    from ui.workplace import Workplace


class SentHistory(QWidget):
    """A timeline, oldest first; one quiet sentence while nothing was sent."""

    def __init__(self, place: Workplace, event_id: str) -> None:
        super().__init__()
        self._place, self._event_id = place, event_id
        self.nothing = text(self.tr("Not sent yet."), "hint", wrap=True)
        self.timeline = Timeline()
        self.pages = SentPages(place, event_id)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.nothing)
        column.addWidget(self.timeline)
        column.addWidget(self.pages)
        self.happenings: tuple[Happening, ...] = ()
        self._is_known = False
        self.load()

    def load(self) -> None:
        """Read it again."""
        drawer, event_id = self._place.drawer, self._event_id
        self._place.jobs.do(lambda: correspondence.every(drawer, event_id), self._show, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have been sent or answered meanwhile."""
        super().showEvent(event)
        if self._is_known:
            self.load()

    def _show(self, found: Sequence[Exchange]) -> None:
        self._is_known = True
        self.happenings = happenings(found)
        self.timeline.show_points(self.happenings)
        self.timeline.setVisible(bool(self.happenings))
        self.nothing.setVisible(not self.happenings)
        self.pages.show_sent(found)


def happenings(exchanges: Sequence[Exchange]) -> tuple[Happening, ...]:
    """What was sent and what was answered, oldest first."""
    points = [point for one in exchanges for point in _points(one)]
    return tuple(one for _, one in sorted(points, key=lambda point: point[0]))


def _points(one: Exchange) -> list[tuple[str, Happening]]:
    translate = QCoreApplication.translate
    unnamed = translate("SentHistory", "a focal point")
    name = isolated(one.untrusted_name) if one.untrusted_name else unnamed
    sent = translate("SentHistory", "Sent to {name}")
    if one.corrects:
        sent = translate("SentHistory", "Corrected for {name}")
    sent = sent.format(name=name)
    facts = [words.day(one.sealed_on)]
    if not one.compared:
        facts.append(translate("SentHistory", "sealed without comparing"))
    made = [(one.sealed_on, Happening(sent, ", ".join(facts), "accent"))]
    answered = translate("SentHistory", "{kind} from {name}")
    for taken in one.replies:
        reply = taken.reply
        title = answered.format(kind=words.kind(reply.kind), name=name)
        # A reply has a day and no time: that of the sending stands before it.
        told = ", ".join(part for part in (words.day(reply.date), _mark(taken.mark)) if part)
        made.append((f"{reply.date}~", Happening(title, told, "warn" if taken.mark else "ok")))
    made += [(one_.sealed_on, _notice(one_, name)) for one_ in one.notices]
    return made


def _mark(mark: str) -> str:
    """Why an answer is to be looked at twice; "" for all others."""
    return {
        "arrived-late": QCoreApplication.translate("SentHistory", "arrived late"),
        "same-number": QCoreApplication.translate("SentHistory", "same number as another answer"),
    }.get(mark, "")


def _notice(one: SentNotice, name: str) -> Happening:
    translate = QCoreApplication.translate
    title = translate("SentHistory", "Taken back from {name}")
    if one.kind == "key-lost":
        title = translate("SentHistory", "Told {name} that the key was lost")
    elif one.persons:
        title = translate("SentHistory", "Taken back from {name}, for some people")
    carried = translate("SentHistory", "not noted as handed over")
    if one.carried_on:
        carried = translate("SentHistory", "handed over {day}").format(
            day=words.day(one.carried_on)
        )
    facts = ", ".join((words.day(one.sealed_on), carried))
    return Happening(title.format(name=name), facts, "accent")
