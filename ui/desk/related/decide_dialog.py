"""Deciding what two cases have to do with one another; nothing is joined by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.focal import events
from ui.desk.why import Asking, WhyQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Deciding(Asking[WhyQuestion]):
    """Opens the question and keeps the decision; ``done`` when it was."""

    def ask(self, parent: QWidget, case_id: str, other: str, number: int, decision: str) -> None:
        """Ask why two cases are about one event, related, or different.

        Args:
            parent: over which the dialog stands.
            case_id: of the case that is shown.
            other: the id of the other one.
            number: of the other one.
            decision: ``same-event``, ``related`` or ``different``.
        """
        question, reason, yes = {
            "same-event": (
                self.tr("Is case {number} about the same event?"),
                self.tr(
                    "Both stay as they are, each with its own consents and source, and are counted"
                    " as one event. They can be taken apart again."
                ),
                self.tr("Same event"),
            ),
            "related": (
                self.tr("Is case {number} related to this one?"),
                self.tr("It is noted with both of them. They stay two events."),
                self.tr("Related"),
            ),
            "different": (
                self.tr("Is case {number} about another event?"),
                self.tr("It is noted with both of them, so that nobody has to compare them again."),
                self.tr("Another event"),
            ),
        }[decision]
        drawer = self._place.drawer
        self._ask(
            WhyQuestion(parent, question.format(number=number), reason, yes),
            lambda why: events.decide(drawer, case_id, other, decision, why),
        )

    def leave(self, parent: QWidget, case_id: str, number: int) -> None:
        """Ask why a case does not belong to its event."""
        drawer = self._place.drawer
        self._ask(
            WhyQuestion(
                parent,
                self.tr("Take case {number} out of this event?").format(number=number),
                self.tr("It is counted by itself again. Nothing of it is lost."),
                self.tr("Take it out"),
            ),
            lambda why: events.leave(drawer, case_id, why),
        )

    def _ask(self, dialog: WhyQuestion, keep: Callable[[str], object]) -> None:
        dialog.decided.connect(lambda why: self._keep(lambda: keep(why)))
        self._open(dialog)
