"""The later steps: the passphrase, a second drawer, and what happens when it is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto import passphrase
from crypto.errors import PassphraseError
from defender_app.passphrase_advice import advice
from ui.first_run.step import Step
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.check import Check
from ui.widgets.pills import Pills
from ui.widgets.secret import Secret

if TYPE_CHECKING:
    from ui.first_run.plan import Plan


class Twice(QWidget):
    """A new passphrase, typed two times, and what can be said of it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.first = Secret(self.tr("Passphrase"))
        self.again = Secret(self.tr("Type it again"), hints=False)
        self.verdict = labels.text("", "label", wrap=True)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        for words, field in (
            (self.tr("Passphrase"), self.first),
            (self.tr("Type it again"), self.again),
        ):
            label = labels.text(words, "label")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.first:
                column.addWidget(self.verdict)
                column.addSpacing(Space.S)
        column.addWidget(self.trouble)
        self.first.changed.connect(self._judge)
        self.again.changed.connect(self._forgive)
        self._judge()

    def words(self) -> str:
        """The passphrase."""
        return self.first.words()

    def complain(self, words: str) -> None:
        """Say what keeps it from being taken."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def complete(self) -> bool:
        """Whether it can be taken; else says why not."""
        try:
            passphrase.check_new(self.first.words())
        except PassphraseError as error:
            self.complain(self._refusal(error.code))
            return False
        if self.first.words() != self.again.words():
            self.complain(self.tr("The two are not the same. Type the second one again."))
            return False
        self.complain("")
        return True

    def forget(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.again.clear()

    def _forgive(self) -> None:
        self.complain("")

    def _refusal(self, code: str) -> str:
        if code == "empty":
            return self.tr("Type a passphrase first.")
        if code == "too-long":
            return self.tr("This is longer than a passphrase can be: about a thousand letters.")
        return self.tr("There is a sign in it that cannot be typed everywhere. Take another one.")

    def _judge(self) -> None:
        self.complain("")
        judged = advice(self.first.words())
        sentences = {
            "empty": self.tr("Five or more words that do not belong together are good."),
            "short": self.tr("Short: a computer can try all of these. Make it longer."),
            "repeating": self.tr("The same few letters again and again are soon guessed."),
            "fair": self.tr("Fair. More words make it much harder to guess."),
            "long": self.tr("Long enough, if it is not a saying, a song or something about you."),
        }
        tones = {"empty": "ink3", "short": "warn", "repeating": "warn", "fair": "ink2"}
        self.verdict.setText(sentences[judged])
        self.verdict.set_colour(tones.get(judged, "ok"))


class PassphraseStep(Step):
    """The passphrase of the drawer one works in."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(
            plan,
            self.tr("Choose a passphrase"),
            self.tr("It is the only thing between your notes and someone who has the folder."),
        )
        self.twice = Twice()
        self.column.addWidget(self.twice)
        self.column.addStretch(1)

    def arrive(self) -> None:
        """The field has the keyboard."""
        self.twice.first.line.setFocus()

    def complete(self) -> bool:
        """Take the passphrase once it was typed twice."""
        if not self.twice.complete():
            return False
        self.plan.passphrase = self.twice.words()
        return True


class SecondStep(Step):
    """A second drawer, explained honestly."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(
            plan,
            self.tr("A second drawer to show?"),
            self.tr(
                "Every vault has four drawers, used or not. If someone forces you to open it, a "
                "second passphrase opens another drawer, with only what you put there."
            ),
        )
        choices = (("no", self.tr("One drawer is enough")), ("yes", self.tr("A second one")))
        self.pills = Pills(choices, name=self.title)
        self.pills.choose(["no"])
        self.pills.changed.connect(self._show)
        self.column.addWidget(self.pills)
        self.honest = self.add_sentence(
            self.tr(
                "It only helps if you also write in it now and then. The files do not say how many "
                "drawers are used. Two copies of the folder, an examination of the disk, or a "
                "person who simply asks for more passphrases can tell more."
            )
        )
        self.twice = Twice()
        self.twice.hide()
        self.column.addWidget(self.twice)
        self.column.addStretch(1)

    def _show(self) -> None:
        wanted = self.pills.chosen == ("yes",)
        self.twice.setVisible(wanted)
        if not wanted:
            self.twice.forget()
        self.changed.emit()

    def complete(self) -> bool:
        """Never the same passphrase twice: it could open only one of the two."""
        self.plan.second = ""
        if self.pills.chosen != ("yes",):
            return True
        if not self.twice.complete():
            return False
        first = passphrase.normalise(self.plan.passphrase)
        if passphrase.normalise(self.twice.words()) == first:
            self.twice.complain(self.tr("This one opens your first drawer. Take another one."))
            return False
        self.plan.second = self.twice.words()
        return True


class RecoveryStep(Step):
    """What happens when the passphrase is forgotten: in this version, everything is lost."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(
            plan,
            self.tr("If you forget the passphrase"),
            self.tr(
                "Nobody can open the vault without it, and we cannot either. This version has no "
                "way to recover it: a later one will let you give parts of a key to people you "
                "trust."
            ),
        )
        self.add_sentence(
            self.tr("Say the passphrase to yourself now, and open the vault again tomorrow.")
        )
        self.tick = Check(self.tr("I understand: without it, everything in the vault is lost"))
        self.tick.toggled.connect(lambda _: self._forgive())
        self.column.addWidget(self.tick)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)

    def _forgive(self) -> None:
        self.trouble.hide()

    def complete(self) -> bool:
        """Only with the tick."""
        if self.tick.isChecked():
            return True
        self.trouble.setText(self.tr("Tick the line above first, so that this is no surprise."))
        self.trouble.show()
        return False
