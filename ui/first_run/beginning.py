"""The first steps: the language, what one wants to do, and where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from defender_app import portable
from ui import i18n
from ui.first_run import plan as plans
from ui.first_run.step import Step
from ui.i18n import languages, progress
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.cards import Well
from ui.widgets.check import Check
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from pathlib import Path

    from ui.first_run.plan import Plan
    from ui.notify import Notify


_ALLOWED: Final = frozenset({"cloud", "not-portable"})


class LanguageStep(Step):
    """The language of the window."""

    chosen = Signal(str)

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan, self.tr("Which language?"), "")
        self.pills = Pills(languages.OFFERED, name=self.tr("Which language?"))
        labels.mark_said(self.pills)
        for code, _ in languages.OFFERED:
            labels.mark_said(self.pills.pill(code))
        self.pills.choose([i18n.current()])
        self.pills.changed.connect(self._choose)
        self.column.addWidget(self.pills)
        self.add_sentence(self.tr("You can change it at any time."))
        if said := progress.line(i18n.current()):
            self.add_sentence(said)
        self.column.addStretch(1)

    def _choose(self) -> None:
        for code in self.pills.chosen:
            if code != i18n.current():
                self.chosen.emit(code)


class PurposeStep(Step):
    """What the vault is for."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(
            plan,
            self.tr("What do you want to do?"),
            self.tr("This decides which pages you see first. You can change it later."),
        )
        choices = (
            ("record", self.tr("Write down what happened")),
            ("receive", self.tr("Receive reports as a focal point")),
            ("train", self.tr("Practise with fiction")),
        )
        self.pills = Pills(choices, name=self.title)
        self.pills.choose([plan.purpose])
        self.pills.changed.connect(self._choose)
        self.column.addWidget(self.pills)
        self.reason = self.add_sentence("")
        self._add_practice()
        self._add_warning()
        self.column.addStretch(1)
        self._say()

    @property
    def wants_workshop(self) -> bool:
        """Whether a whole workshop is wanted, not one vault."""
        return self.plan.purpose == "train" and self.practice.chosen == ("workshop",)

    def _add_practice(self) -> None:
        words = self.tr("Practise how?")
        choices = (
            ("workshop", self.tr("A workshop: made-up cases, two seats, exercises")),
            ("alone", self.tr("One empty practice vault")),
        )
        self.practice = Pills(choices, name=words)
        self.practice.choose(["alone"])
        self.how = Labelled(words, self.practice)
        self.column.addWidget(self.how)

    def _add_warning(self) -> None:
        """Encryption is not allowed everywhere: said once, before anything is written."""
        self.warning = Well()
        self.warning.body.addWidget(
            labels.text(self.tr("Is a notebook like this safe to have, where you are?"), "strong")
        )
        self.warning.body.addWidget(
            labels.text(
                self.tr(
                    "In some places, encryption, or carrying a program like this one, is against "
                    "the law or looks suspicious. If you are not sure, ask somebody you trust "
                    "first, also about places you travel to. Nothing has been written yet: you "
                    "can close this window now."
                ),
                "sentence",
                wrap=True,
            )
        )
        self.column.addWidget(self.warning)

    def _choose(self) -> None:
        for purpose in self.pills.chosen:
            self.plan.purpose = purpose  # type: ignore[assignment] # one of the three above
            self.plan.size = plans.PROPOSED[purpose]
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.how.setVisible(self.plan.purpose == "train")
        reasons = {
            "record": self.tr("You keep records of reprisals and send them when you decide to."),
            "receive": self.tr("You get sealed reports from others, open them and answer."),
            "train": self.tr(
                "A practice vault is marked everywhere and can never be mixed with a real one. "
                "That cannot be changed later."
            ),
        }
        self.reason.setText(reasons[self.plan.purpose])


class PlaceStep(Step):
    """Where the vault is, and how large its drawers are."""

    def __init__(self, plan: Plan, notify: Notify) -> None:
        super().__init__(
            plan,
            self.tr("Where shall the vault be?"),
            self.tr(
                "A vault is one folder, here or on a USB stick. It can be copied like any other."
            ),
        )
        self._notify = notify
        self.place = LineEdit()
        self.place.setReadOnly(True)
        self.place.setAccessibleName(self.tr("Inside this folder"))
        self.choose = buttons.outlined(self.tr("Choose…"))
        self.choose.clicked.connect(self._ask)
        self.name = LineEdit()
        self.name.setText(plan.name)
        self.name.textEdited.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Labelled(self.tr("Inside this folder"), self.place), 1)
        self._named = Labelled(self.tr("Name of the folder"), self.name)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        self.column.addWidget(self._named)
        self._add_sizes()
        self.trouble = labels.text("", "label", wrap=True)
        self.column.addWidget(self.trouble)
        self.remember = Check(self.tr("Remember this place on this computer"))
        self.remember.toggled.connect(self._set_remember)
        self.column.addWidget(self.remember)
        if portable.is_on():
            # What lies in its folder is found by itself.
            self.remember.hide()
        self.column.addStretch(1)

    def _add_sizes(self) -> None:
        words = self.tr("How much evidence?")
        choices = (
            ("text", self.tr("Text, 16 MB")),
            ("photos", self.tr("Photos, 256 MB")),
            ("video", self.tr("Video, 3.75 GB")),
        )
        self.sizes = Pills(choices, name=words)
        self.sizes.changed.connect(self._size)
        self.column.addWidget(Labelled(words, self.sizes))
        self.room = self.add_sentence("")

    def arrive(self) -> None:
        """Show what is planned now."""
        self.sizes.choose([self.plan.size])
        self.plan.name = plans.free_name(self.plan.place, self.plan.name)
        self.name.setText(self.plan.name)
        self._look()

    def complete(self) -> bool:
        """Only a folder that can be made will do; what is only unwise is said, not forbidden."""
        return self._look() in {"", *_ALLOWED}

    def _size(self) -> None:
        for size in self.sizes.chosen:
            self.plan.size = size
        self._look()

    def _set_remember(self, remember: bool) -> None:
        self.plan.remember = remember

    def _ask(self) -> None:
        self._notify.choose_folder(self.tr("Where shall the vault be?"), self._take)

    def _take(self, place: Path) -> None:
        self.plan.place = place
        self.arrive()

    def _look(self) -> str:
        """Say how much room there is, and what is wrong with the place."""
        self.plan.name = self.name.text().strip()
        self.place.setText(str(self.plan.place))
        needed = _size(self.plan.needed)
        free = plans.free_bytes(self.plan.place)
        self.room.setText(
            self.tr(
                "The vault has four drawers of this size: {needed}. There are {free} free."
            ).format(needed=needed, free="?" if free is None else _size(free))
        )
        code = plans.why_not(self.plan)
        self.trouble.setText(self._trouble(code))
        self.trouble.set_colour("warn" if code in _ALLOWED else "danger")
        self.trouble.setVisible(bool(code))
        return code

    def _trouble(self, code: str) -> str:
        sentences = {
            "": "",
            "no-name": self.tr("The folder needs a name."),
            "bad-name": self.tr("This cannot be the name of a folder. Letters and spaces can."),
            "no-place": self.tr("This folder is not there any more. Choose another one."),
            "exists": self.tr("There is something of this name already. Take another name."),
            "no-room": self.tr("There is not enough room. Choose less evidence, or another place."),
            "cloud": self.tr(
                "It looks as if this folder is copied to a cloud. Copies stay there, whatever you "
                "remove here. Another place is better."
            ),
            "not-portable": self.tr(
                "This folder is not on the stick that the program runs from: the vault would stay "
                "on this computer."
            ),
        }
        return sentences[code]


def _size(number: int) -> str:
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return labels.own_way(QLocale().formattedDataSize(number, 1, traditional))
