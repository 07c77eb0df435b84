"""The passphrase of the drawer one works in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.first_run.step import Step
from ui.widgets.new_secret import NewSecret

if TYPE_CHECKING:
    from ui.first_run.plan import Plan
    from ui.jobs import Jobs


class PassphraseStep(Step):
    """The passphrase of the drawer one works in."""

    def __init__(self, plan: Plan, jobs: Jobs) -> None:
        super().__init__(
            plan,
            self.tr("Choose a passphrase"),
            self.tr("It is the only thing between your notes and someone who has the folder."),
        )
        self.twice = NewSecret(jobs)
        self.twice.first.entered.connect(self.twice.again.line.setFocus)
        self.twice.again.entered.connect(self.done)
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
