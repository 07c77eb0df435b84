"""Above a record that was sent: who holds what it said before, and the way to a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app import also_sent, wire
from defender_app.errors import InputError
from defender_app.model.answers import plain
from defender_app.report import corrections, sent
from defender_app.seizure import marks
from defender_app.seizure.marks import Marked
from ui.i18n import dates, field_words
from ui.messages import isolated
from ui.seizure import words as seizing
from ui.widgets.banners import Banner

if TYPE_CHECKING:
    from defender_app.report.corrections import Outdated
    from defender_app.vault.drawer import Drawer
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace


class SentBanner(Banner):
    """Says that a record was sent; once it was changed, to whom a correction can go.

    Args:
        place: the drawer, the jobs and the ways.
        draft: the record that is being written.
    """

    def __init__(self, place: Workplace, draft: RecordDraft) -> None:
        super().__init__("accent", " ", " ", " ")
        self._place, self._draft = place, draft
        self.outdated: tuple[Outdated, ...] = ()
        self.made = Marked()
        self.button.setText(self.tr("Send a correction"))
        self.acted.connect(self._send)
        self._say()
        draft.saved.connect(self.look)
        if not draft.is_new:
            draft.loaded.connect(self.look)

    def look(self) -> None:
        """Find out who holds something else by now."""
        drawer, event_id = self._place.drawer, self._draft.event_id
        self._place.jobs.do(
            lambda: (_outdated(drawer, event_id), _made(drawer, event_id)), self._show, owner=self
        )

    def _show(self, found: tuple[tuple[Outdated, ...], Marked]) -> None:
        self.outdated, self.made = found
        self._say()

    def _say(self) -> None:
        found = self.outdated
        if not found:
            self.bold.setText(self.tr("This record was sent."))
            said = self.tr("What you change now is a new version. What was sent stays as it was.")
            self.reason.setText(" ".join(filter(None, (said, self._elsewhere(), self._before()))))
        else:
            one = max(found, key=lambda each: each.sealed_on)
            day = dates.shown(wire.from_rfc3339(one.sealed_on).date().isoformat())
            words = self.tr("Changed since it was sent to {name} on {day}.")
            others = self.tr("Changed since it was sent to %n focal point(s).", "", len(found))
            single = words.format(name=isolated(one.name), day=day)
            self.bold.setText(single if len(found) == 1 else others)
            said = self.tr("They go on with what they have until you tell them.")
            self.reason.setText(" ".join(filter(None, (said, self._before()))))
        self.button.setVisible(bool(found))
        self.setAccessibleName(self.bold.text())

    def _before(self) -> str:
        """That a report of it was made before a device was out of sight."""
        if not self.made.mark:
            return ""
        return seizing.mark(self.made.mark, dates.shown(self.made.gone_on)) + "."

    def _elsewhere(self) -> str:
        """Where it went by other ways, as its own steps say, for whoever counts reports."""
        others = [
            " ".join(
                filter(
                    None,
                    (
                        field_words.list_label("step_to", plain(one.to)),
                        dates.shown(plain(one.date)) if plain(one.date) else "",
                    ),
                )
            )
            for one in also_sent.steps(self._draft.incident)
        ]
        if not others:
            return ""
        return self.tr("Besides, by other ways: {others}.").format(others=" · ".join(others))

    def _send(self) -> None:
        self._draft.flush()
        self._place.go.send((self._draft.event_id,))


def _made(drawer: Drawer, event_id: str) -> Marked:
    """The mark of the newest report that has one."""
    seizures = marks.every(drawer)
    reports = sent.of_record(drawer, event_id) if seizures else ()
    found = (marks.of(seizures, one.sealed_on) for one in reports)
    return next((one for one in found if one.mark), Marked())


def _outdated(drawer: Drawer, event_id: str) -> tuple[Outdated, ...]:
    if not drawer.incidents.exists(event_id):
        return ()
    try:
        return corrections.outdated(drawer, event_id)
    except InputError:
        # A record or version that cannot be read says so where it is shown.
        return ()
