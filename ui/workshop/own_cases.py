"""Cases of somebody's own instead of those of Westeria: chosen, looked at, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.workshop import scenario_reading
from defender_app.workshop.scenario_reading import ScenarioError
from ui.messages import isolated, problem_words
from ui.theme.tokens import Space
from ui.widgets import buttons, labels

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.workshop.scenario import Scenario
    from defender_app.workshop.scenario_reading import Problem
    from ui.jobs import Jobs
    from ui.notify import Notify

_MOST: Final = 8


class OwnCases(QWidget):
    """Says which cases are used, and lets a folder with others be chosen.

    Args:
        jobs: reads the folder away from the window.
        notify: asks for it.
        usual: what is said while none was chosen.

    Attributes:
        scenario: those of the folder, or None.
        cases: what is used. problems: what is wrong with the folder. own: the button.
    """

    failed = Signal(object)
    """The folder cannot be read at all."""

    def __init__(self, jobs: Jobs, notify: Notify, usual: str) -> None:
        super().__init__()
        self._jobs, self._usual = jobs, usual
        self.scenario: Scenario | None = None
        self.cases = labels.text(usual, "quiet", wrap=True)
        self.problems = labels.text("", "label", wrap=True)
        self.problems.set_colour("danger")
        self.problems.hide()
        self.own = buttons.link(self.tr("Use cases of your own…"), "folder")
        self.own.set_small()
        self.own.clicked.connect(
            lambda: notify.choose_folder(self.tr("The folder with your cases"), self.use)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.cases)
        column.addWidget(self.problems)
        column.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeading)

    def use(self, folder: Path) -> None:
        """Take the cases of a folder, if they fit."""
        self.own.setEnabled(False)
        self._jobs.do(
            lambda: scenario_reading.read(folder), self._have, owner=self, failed=self._none
        )

    def _have(self, scenario: Scenario) -> None:
        self.own.setEnabled(True)
        self.scenario = scenario
        self.problems.hide()
        count = self.tr("%n case(s)", "", len(scenario.cases))
        title = scenario.title or self.tr("Your own cases")
        self.cases.setText(
            self.tr("With your own: {title}, {count}.").format(title=isolated(title), count=count)
        )

    def _none(self, error: AppError | CryptoError) -> None:
        self.own.setEnabled(True)
        self.scenario = None
        self.cases.setText(self._usual)
        if not isinstance(error, ScenarioError):
            self.failed.emit(error)
            return
        lines = [self.tr("This folder cannot be used as a scenario. Nothing was made.")]
        lines += [self._wrong(one) for one in error.found[:_MOST]]
        if len(error.found) > _MOST:
            lines.append(self.tr("… and %n more", "", len(error.found) - _MOST))
        self.problems.setText("\n".join(lines))
        self.problems.show()

    def _wrong(self, one: Problem) -> str:
        """Where, and what: file, line and field, then a sentence."""
        where = [isolated(one.file)] if one.file else []
        if one.line:
            where.append(self.tr("line {number}").format(number=one.line))
        if one.field:
            where.append(isolated(one.field))
        return f"{', '.join(where)}: {problem_words(one.code, one.facts)}"
