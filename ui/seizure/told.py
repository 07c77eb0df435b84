"""Focal points with a new key, one's own cards, recovery words: what the app sees by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.seizure import guide, telling
from ui.notices.making import Notices
from ui.seizure.pane import Pane

if TYPE_CHECKING:
    from defender_app.seizure.telling import Told
    from ui.widgets import buttons


class Focal(Pane):
    """The sealed files that name a new key."""

    def fill(self) -> None:
        """How many wait, how many were handed over, and the dialog that makes them."""
        self.notices = Notices(self.place, self)
        self.notices.changed.connect(self.changed)
        self.make: buttons.Button | None = None
        if self.step.state == "none":
            self.say(
                self.tr("Nothing was sent from here, so nobody waits for a new key."), "strong"
            )
            return
        if self.step.state == "waits":
            self.say(
                self.tr(
                    "First the new vault: new keys made in the old one are no safer than the old."
                ),
                "strong",
            )
            return
        drawer, found = self.place.drawer, self.status.seizure
        self.place.jobs.do(lambda: telling.told(drawer, found), self._show, owner=self)

    def _show(self, told: Told) -> None:
        self.say(
            self.tr("%n report(s) wait for a notice.", "", len(told.waiting))
            + " "
            + self.tr("%n notice(s) were not handed over yet.", "", len(told.to_hand_over)),
            "strong",
        )
        if told.waiting:
            make = self.tr("Make the sealed files…")
            self.make = self.deed(make, lambda: self._open(told.waiting), main=True)
            self.quiet_next()
        elif told.to_hand_over:
            self.say(
                self.tr(
                    "Hand them over as you handed over the reports, then tick them: under Replies, "
                    "Waiting, or here."
                )
            )
            self.deed(self.tr("They were handed over"), lambda: self._carried(told), main=True)
            self.quiet_next()

    def _open(self, report_ids: tuple[str, ...]) -> None:
        self.notices.for_lost_key(report_ids)

    def _carried(self, told: Told) -> None:
        from defender_app.report import sent_notices  # noqa: PLC0415 - once in a while

        drawer = self.place.drawer
        self.place.jobs.do(
            lambda: sent_notices.carried(drawer, told.to_hand_over),
            lambda _: self.changed.emit(),
            owner=self,
        )


class Cards(Pane):
    """One's own cards, where one is a focal point or carries for others."""

    def fill(self) -> None:
        """How many are left, and the page where it is done."""
        if self.step.state == "none":
            self.say(self.tr("There is no card of your own in this drawer."), "strong")
            return
        left = self.step.count - self.step.done
        self.say(self.tr("%n card(s) still have keys of the old vault.", "", left), "strong")
        if self.step.state == "waits":
            self.say(self.tr("First the new vault: a card made in the old one is no safer."))
        elif left:
            self.deed(self.tr("Open my cards"), lambda: self.place.go.page("my-card"), main=True)
            self.quiet_next()

    def settle(self) -> None:
        """Nothing else to settle."""
        if self.step.state == "todo":
            self.quiet_next()


class Recovery(Pane):
    """New recovery words for the new vault."""

    def fill(self) -> None:
        """Make them, or say that none are wanted."""
        if self.step.state == "waits":
            self.say(self.tr("First the new vault: its words are other ones."), "strong")
            return
        if self.step.state == "done":
            self.say(self.tr("This is done."), "strong")
            return
        self.deed(self.tr("Make recovery words…"), self._make, main=True)
        self.deed(self.tr("I want none"), self._none, main=False)

    def settle(self) -> None:
        """Nothing else to settle."""
        if self.step.state == "todo":
            self.quiet_next()

    def _make(self) -> None:
        from ui.vault.renewing import MakeRecovery  # noqa: PLC0415 - not needed before

        dialog = MakeRecovery(self.place, self, renews=False)
        dialog.finished.connect(self.changed)
        dialog.open()

    def _none(self) -> None:
        drawer = self.place.drawer
        self.keep(lambda: guide.tick(drawer, ["recovery"]))
