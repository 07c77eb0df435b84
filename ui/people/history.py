"""The tab "History": what was noted about somebody, in plain words with dates."""

from __future__ import annotations

from itertools import count, groupby
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
_NOTED: Final = "consent"
_REMOVED: Final = "consent-removed"


class History(ScrollPage):
    """Entries of the custody chain, the latest first. They hold no words of the record."""

    def __init__(self, place: Workplace, uid: str) -> None:
        super().__init__(sides=28, ends=Space.S, gap=Space.M)
        self._place = place
        self._uid = uid
        self.timeline = Timeline()
        reason = text(
            self.tr("When something was noted. No line can be taken out or changed unnoticed."),
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
        # One record needs no name on every line.
        several = len({one.record for one in entries if one.record}) > 1
        together = groupby(entries, _told_at_once)
        points = (self._point(tuple(group), several=several) for _, group in together)
        self.timeline.show_points(tuple(points))

    def _point(self, group: tuple[Noted, ...], *, several: bool) -> Happening:
        one = group[0]
        by = "" if one.actor == _ME else self.tr("by {who}").format(who=isolated(one.actor))
        record = one.record if several else ""
        record = self.tr("in “{title}”").format(title=record) if record else ""
        told = words.facts((dates.moment(one.when), by, record))
        tone = "accent" if one.use else "edge"
        if len(group) == 1:
            return Happening(self._words(one), told, tone)
        uses = words.facts(use_label(each.use, self.tr("the person")) for each in group)
        return Happening(self._counted(one.action, len(group)), f"{uses}\n{told}", tone)

    def _counted(self, action: str, count: int) -> str:
        if action == _NOTED:
            return self.tr("%n answer(s) noted", "", count)
        return self.tr("%n answer(s) taken out", "", count)

    def _words(self, one: Noted) -> str:
        use = use_label(one.use, self.tr("the person")) if one.use else ""
        if one.action == _NOTED:
            return self.tr("Answer noted: {use}").format(use=use)
        if one.action == _REMOVED:
            return self.tr("Answer taken out: {use}").format(use=use)
        if one.action.startswith(noting.STATUS):
            status = field_words.status_label(one.action.removeprefix(noting.STATUS))
            return self.tr("State of the record: {status}").format(status=status)
        told = {
            "added": self.tr("Record begun"),
            "edited": self.tr("Record worked on"),
            "sent": self.tr("Record sealed to be sent"),
            "send-failed": self.tr("Record was to be sealed, and was not"),
            "withdrawal-sent": self.tr("Sealed: a notice that takes back what was sent"),
            "key-lost-sent": self.tr("Sealed: a notice that the key for answers was lost"),
            "notice-failed": self.tr("A notice was to be sealed, and was not"),
            "deleted": self.tr("Record removed"),
            f"{facts.OWN}added": self.tr("Written into the record"),
            f"{facts.OWN}changed": self.tr("Changed: what is known about them"),
            f"{facts.OWN}removed": self.tr("Taken out of the record"),
        }
        return told.get(one.action, self.tr("Something was done with the record"))


_alone = count()


def _told_at_once(one: Noted) -> tuple[object, ...]:
    """What several entries have in common that are one line: one minute, record and hand."""
    if one.action not in (_NOTED, _REMOVED):
        return (next(_alone),)
    return one.action, one.actor, one.record, one.when.replace(second=0, microsecond=0)
