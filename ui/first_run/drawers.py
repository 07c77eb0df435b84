"""How many drawers are used, explained honestly, and a passphrase for each further one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto import keycells, passphrase
from ui.first_run.step import Step
from ui.learn import for_show
from ui.learn.lesson import translated
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.new_secret import NewSecret
from ui.widgets.one_of import OneOf
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from ui.first_run.plan import Plan
    from ui.jobs import Jobs

_MOST_MORE: Final = keycells.DRAWERS - 1


class DrawersStep(Step):
    """One to four drawers; each further one asks for a passphrase of its own.

    Attributes:
        pills: how many.
        secrets: for the second, the third and the fourth drawer.
    """

    def __init__(self, plan: Plan, jobs: Jobs) -> None:
        super().__init__(plan, "", "")
        self.title = self.tr("Another drawer, for others to see?")
        self.pills = Pills(
            (
                ("1", self.tr("One drawer is enough")),
                ("2", self.tr("Two")),
                ("3", self.tr("Three")),
                ("4", self.tr("Four")),
            ),
            name=self.title,
        )
        self.pills.choose(["1"])
        self.pills.changed.connect(self._chosen)
        self.secrets = [NewSecret(jobs) for _ in range(_MOST_MORE)]
        self._stack = OneOf()
        self._stack.add(self._question())
        for number, secret in enumerate(self.secrets, 2):
            secret.first.entered.connect(secret.again.line.setFocus)
            secret.again.entered.connect(self.done)
            self._stack.add(self._page(number, secret))
        self.column.addWidget(self._stack)
        self.column.addStretch(1)
        self._turn_to(0)

    @property
    def more(self) -> int:
        """How many drawers are wanted beside the first."""
        return int((self.pills.chosen or ("1",))[0]) - 1

    @property
    def at(self) -> int:
        """0: the question; else which further drawer a passphrase is asked for."""
        return self._stack.at

    def complete(self) -> bool:
        """Ask for the passphrases one after the other; never take the same one twice."""
        if self.at and not self._take():
            return False
        if self.at < self.more:
            self._turn_to(self.at + 1)
            return False
        self.plan.others = [secret.words() for secret in self.secrets[: self.more]]
        return True

    def back_inside(self) -> bool:
        """Return to the passphrase before, or to the question."""
        if self.at == 0:
            return False
        self._turn_to(self.at - 1)
        return True

    def arrive(self) -> None:
        """The field has the keyboard, where there is one."""
        # The first passphrase may be another one since this step was left.
        self._turn_to(min(self.at, self.more))

    def _take(self) -> bool:
        secret = self.secrets[self.at - 1]
        if not secret.complete():
            return False
        wanted = passphrase.normalise(secret.words())
        before = [self.plan.passphrase, *(one.words() for one in self.secrets[: self.at - 1])]
        if wanted in [passphrase.normalise(one) for one in before]:
            secret.complain(self.tr("This one opens another drawer. Take a different one."))
            return False
        return True

    def _chosen(self) -> None:
        for secret in self.secrets[self.more :]:
            secret.forget()
        for sentence in self.advice:
            sentence.setVisible(self.more > 0)
        self.changed.emit()

    def _turn_to(self, at: int) -> None:
        self._stack.turn_to(at)
        if at:
            self.secrets[at - 1].first.line.setFocus()

    def _question(self) -> QWidget:
        page, column = _column()
        column.addWidget(labels.text(self.title, "page", wrap=True))
        column.addWidget(
            self.sentence(
                self.tr(
                    "Every vault has four drawers, used or not. If someone forces you to open it, "
                    "another passphrase opens another drawer, with only what you put there."
                )
            )
        )
        column.addWidget(self.pills)
        column.addWidget(
            self.sentence(
                self.tr(
                    "It only helps if you also write in it now and then. The files do not say how "
                    "many drawers are used. Two copies of the folder, an examination of the disk, "
                    "or a person who simply asks for more passphrases can tell more."
                )
            )
        )
        self.advice = [self.sentence(translated(one)) for one in for_show.SHORT]
        for sentence in self.advice:
            sentence.hide()
            column.addWidget(sentence)
        column.addStretch(1)
        return page

    def _page(self, number: int, secret: NewSecret) -> QWidget:
        page, column = _column()
        titles = {
            2: self.tr("A passphrase for the second drawer"),
            3: self.tr("A passphrase for the third drawer"),
            4: self.tr("A passphrase for the fourth drawer"),
        }
        column.addWidget(labels.text(titles[number], "page", wrap=True))
        column.addWidget(
            self.sentence(
                self.tr("One that shares nothing with the others: whoever hears it knows it.")
            )
        )
        column.addWidget(secret)
        column.addStretch(1)
        return page


def _column() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    return page, column
