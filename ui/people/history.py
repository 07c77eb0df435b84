"""The tab "History": what was noted about somebody, in plain words with dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.vault import noting
from ui.i18n import dates, field_words
from ui.people import facts, words
from ui.people.matrix import use_label
from ui.theme.tokens import Space
from ui.widgets.labels import isolated, text
from ui.widgets.scroll import ScrollPage
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from ui.people.facts import Noted
    from ui.workplace import Workplace

_ME: Final = "me"


class History(ScrollPage):
    """Entries of the custody chain, the latest first. They hold no words of the record."""

    def __init__(self, place: Workplace, uid: str) -> None:
        super().__init__(sides=28, ends=Space.S, gap=Space.M)
        self._place = place
        self._uid = uid
        self.timeline = Timeline()
        reason = text(
            self.tr(
                "Each entry names the one before it, so that none can be taken out or changed"
                " unnoticed. Answers stand in the table; here stands when they were noted."
            ),
            "quiet",
            wrap=True,
        )
        self.body.addWidget(reason)
        self.body.addWidget(self.timeline)
        self.body.addStretch(1)

    def load(self) -> None:
        """Read the chain again."""
        drawer, uid = self._place.drawer, self._uid
        self._place.jobs.do(lambda: facts.history(drawer, uid), self._show, owner=self)

    def _show(self, entries: tuple[Noted, ...]) -> None:
        self.timeline.show_points(tuple(self._point(one) for one in entries))

    def _point(self, one: Noted) -> Happening:
        by = "" if one.actor == _ME else self.tr("by {who}").format(who=isolated(one.actor))
        record = self.tr("in “{title}”").format(title=one.record) if one.record else ""
        told = words.facts((dates.moment(one.when), by, record))
        tone = "accent" if one.use else "edge"
        return Happening(self._words(one), told, tone)

    def _words(self, one: Noted) -> str:
        use = use_label(one.use, self.tr("the person")) if one.use else ""
        if one.action == "consent":
            return self.tr("Answer noted: {use}").format(use=use)
        if one.action == "consent-removed":
            return self.tr("Answer taken out: {use}").format(use=use)
        if one.action.startswith(noting.STATUS):
            status = field_words.status_label(one.action.removeprefix(noting.STATUS))
            return self.tr("State of the record: {status}").format(status=status)
        told = {
            "added": self.tr("Record begun"),
            "edited": self.tr("Record worked on"),
            "sent": self.tr("Record sealed to be sent"),
            "send-failed": self.tr("Record was to be sealed, and was not"),
            "deleted": self.tr("Record removed"),
            f"{facts.OWN}added": self.tr("Written into the record"),
            f"{facts.OWN}changed": self.tr("Changed: what is known about them"),
            f"{facts.OWN}removed": self.tr("Taken out of the record"),
        }
        return told.get(one.action, self.tr("Something was done with the record"))
