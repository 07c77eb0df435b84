"""What happened, another device, and whom to tell: questions, ticks, and what follows from them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from defender_app.seizure import guide, known
from ui.i18n import dates
from ui.seizure import words
from ui.seizure.pane import Pane
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.check import Check
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Sequence


class Happened(Pane):
    """When, how long, how it was, whether the passphrase is known; then what to reckon with."""

    def fill(self) -> None:
        """Three questions with pills, and a day."""
        found = self.status.seizure
        self.day = LineEdit(width=200)
        self.day.setText(found.gone_on)
        self.day.editingFinished.connect(self._take_day)
        hint = self.tr("year-month-day, for example {day}").format(day="2026-11-14")
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        self.add(Labelled(self.tr("On which day was it out of your sight?"), self.day, hint))
        self.add(self.trouble)
        self.pills = {name: self._asked(*asked) for name, asked in self._questions().items()}
        for name, pills in self.pills.items():
            chosen = getattr(found, name)
            pills.choose([chosen] if chosen else [])
            pills.changed.connect(partial(self._take, name))
        if found.is_answered:
            self.heading(self.tr("What to reckon with"))
            self.points(words.known(code) for code in known.known(found))

    def _questions(self) -> dict[str, tuple[str, Sequence[tuple[str, str]]]]:
        """What is asked, by the name of its answer."""
        return {
            "how_long": (
                self.tr("For how long?"),
                (
                    ("minutes", self.tr("Minutes")),
                    ("hours", self.tr("Hours")),
                    ("days", self.tr("Days")),
                    ("not-back", self.tr("It did not come back")),
                    ("unknown", self.tr("I don’t know")),
                ),
            ),
            "was": (
                self.tr("How was it when it was taken?"),
                (
                    ("off", self.tr("Switched off")),
                    ("locked", self.tr("On, and this vault locked")),
                    ("open", self.tr("On, and this vault open")),
                    ("unknown", self.tr("I don’t know")),
                ),
            ),
            "knows": (
                self.tr("Can anybody know the passphrase?"),
                (
                    ("no", self.tr("No")),
                    ("seen", self.tr("Somebody saw me type it")),
                    ("told", self.tr("I had to say or type it")),
                    ("unknown", self.tr("I don’t know")),
                ),
            ),
        }

    def _asked(self, question: str, answers: Sequence[tuple[str, str]]) -> Pills:
        self.column.addSpacing(Space.XS)
        self.column.addWidget(labels.text(question, "label", wrap=True))
        pills = Pills(answers, name=question)
        self.add(pills)
        return pills

    def settle(self) -> None:
        """Answered or not, going on is the one thing to press."""

    def _take(self, name: str) -> None:
        chosen = self.pills[name].chosen
        drawer = self.place.drawer
        if chosen:
            self.keep(lambda: guide.answer(drawer, **{name: chosen[0]}))

    def _take_day(self) -> None:
        typed, drawer = self.day.text().strip(), self.place.drawer
        if typed == self.status.seizure.gone_on:
            return
        self.place.jobs.do(
            lambda: guide.answer(drawer, gone_on=typed or "-"),
            lambda _: self.changed.emit(),
            owner=self,
            failed=lambda _: self._refuse(),
        )

    def _refuse(self) -> None:
        self.trouble.setText(self.tr("That is no day that has come. Write it as in the example."))
        self.trouble.show()
        QTimer.singleShot(0, self, self.day.setFocus)


class Device(Pane):
    """Not this one, if there is another."""

    def fill(self) -> None:
        """What helps, and a tick."""
        self.points(
            (
                self.tr("Use another device from now on, if you can get one."),
                self.tr("Type the new passphrase on that device, not on this one."),
                self.tr("Do not connect this one to the accounts and people you work with."),
                self.tr(
                    "If there is no other device: go on here. It is worse, and better than the old "
                    "keys."
                ),
            ),
            icon="check",
            tone="ok",
        )
        self.box = Check(self.tr("I thought about which device I use"))
        self.box.setChecked("device" in self.status.seizure.ticks)
        self.box.clicked.connect(self._take)
        self.add(self.box)

    def _take(self, on: bool) -> None:
        drawer = self.place.drawer
        self.keep(lambda: guide.tick(drawer, ["device"], on=on))


class Tell(Pane):
    """The checklist of those who may be exposed (rule 9): ticks, and nothing else."""

    def fill(self) -> None:
        """One box for each group."""
        self.boxes: dict[str, Check] = {}
        for code in guide.TOLD:
            box = Check(words.group(code))
            box.setChecked(code in self.status.seizure.ticks)
            box.clicked.connect(partial(self._take, code, box))
            self.boxes[code] = box
            self.add(box)

    def _take(self, code: str, box: Check) -> None:
        drawer, on = self.place.drawer, box.isChecked()
        self.keep(lambda: guide.tick(drawer, [code], on=on))


class Exports(Pane):
    """Old copies: what is marked, and what nobody can mark."""

    def fill(self) -> None:
        """How much is marked, and where else copies may be."""
        day = dates.shown(self.status.seizure.gone_on)
        counted = self.tr("%n sealed report(s) are marked “before {day}”.", "", self.step.count)
        self.say(counted.format(day=day), "strong")
        self.points(
            (
                self.tr(
                    "Backups made before open with the old passphrase. Make a new one of the new "
                    "vault, then destroy the old files and papers."
                ),
                self.tr(
                    "What you saved outside the vault (pictures, pages, tables) was open to "
                    "whoever had the device."
                ),
                self.tr("Sealed files that you still carry cannot be opened with the old keys."),
            )
        )
        self.box = Check(self.tr("I thought of all old copies"))
        self.box.setChecked("exports" in self.status.seizure.ticks)
        self.box.clicked.connect(self._take)
        self.add(self.box)

    def _take(self, on: bool) -> None:
        drawer = self.place.drawer
        self.keep(lambda: guide.tick(drawer, ["exports"], on=on))
