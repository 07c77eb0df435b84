"""Asking why the desk judges something as it does; nothing is judged without a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from defender_app.focal import work
from ui.desk.values import list_label
from ui.desk.why import Asking, WhyQuestion
from ui.widgets.fields import Labelled
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.work import CaseWork

URGENCIES = ("critical", "high", "normal", "low")


class JudgeQuestion(WhyQuestion):
    """A value out of a few, and why. ``judged`` brings both."""

    judged = Signal(str, str)

    def __init__(  # noqa: PLR0913 - a question, its answers, and the two that are known
        self,
        parent: QWidget,
        question: str,
        reason: str,
        list_name: str,
        values: tuple[str, ...],
        *,
        chosen: str,
    ) -> None:
        """Prepare the question.

        Args:
            parent: over which it stands.
            question: the title.
            reason: what it means.
            list_name: from which the values are.
            values: that may be chosen.
            chosen: the one that is proposed, or "".
        """
        super().__init__(parent, question, reason, "")
        self.yes.setText(self.tr("Note it"))
        self.pills = Pills(
            [(one, list_label(list_name, one)) for one in values], name=question, keeps=True
        )
        self.pills.choose((chosen,) if chosen else ())
        self.pills.changed.connect(self._chose)
        self.ask(Labelled(self.tr("How the desk sees it"), self.pills))
        self.decided.connect(self._decided)
        self._chose()

    def _chose(self) -> None:
        self.set_fits(fits=bool(self.pills.chosen))

    def _decided(self, why: str) -> None:
        self.judged.emit(self.pills.chosen[0], why)


class Judging(Asking[JudgeQuestion]):
    """Opens the question and keeps the judgement; ``done`` when it was."""

    def urgency(self, case_id: str, sent: str, known: str) -> None:
        """Ask how urgent a case is.

        Args:
            case_id: which one.
            sent: what the report says.
            known: what is in force.
        """
        told = list_label("urgency", sent) if sent else self.tr("not said")
        about = self.tr("As sent: {urgency}. What was sent stays beside it.").format(urgency=told)
        self._ask(
            self.tr("How urgent is this case?"),
            about,
            ("urgency", URGENCIES, known),
            lambda value, why: work.judge_urgency(self._place.drawer, case_id, value, why),
        )

    def violation(self, case_id: str, value: str, values: tuple[str, ...]) -> None:
        """Ask how sure it is that it happened.

        Args:
            case_id: which one.
            value: the proposed one.
            values: all of them.
        """
        self._ask(
            self.tr("How sure is the desk that this happened?"),
            self.tr("It is the desk’s own judgement, and is never sent by itself."),
            ("violation_status", values, value),
            lambda one, why: work.judge_violation(self._place.drawer, case_id, one, why),
        )

    def _ask(
        self,
        question: str,
        reason: str,
        choices: tuple[str, tuple[str, ...], str],
        judge: Callable[[str, str], CaseWork],
    ) -> None:
        name, values, chosen = choices
        known = chosen if chosen in values else ""
        dialog = JudgeQuestion(self._view, question, reason, name, values, chosen=known)
        dialog.judged.connect(lambda one, why: self._keep(lambda: judge(one, why)))
        self._open(dialog)
