"""What an export would hold, as it is worked out: shown before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import words as desk_words
from ui.desk.blocks import empty
from ui.desk.exports import words
from ui.theme.tokens import Space
from ui.widgets.cards import Card
from ui.widgets.check import Check
from ui.widgets.labels import said, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from defender_app.focal.exports.plan import Contains, Plan

_MOST_SHOWN: Final = 12
_MOST_CHOICES: Final = 8


class PlanView(QWidget):
    """What is in it, what has to be said, who is left out, and what can be decided about that."""

    decided = Signal()
    """Something was ticked: ``met`` and ``without`` say what."""

    def __init__(self) -> None:
        super().__init__()
        self._ticked: dict[tuple[str, str, str], str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.show_waiting()

    @property
    def met(self) -> frozenset[tuple[str, str]]:
        """(who, use) of the conditions that are met."""
        return frozenset((key, use) for kind, key, use in self._ticked if kind == "met")

    @property
    def without(self) -> frozenset[str]:
        """Who is left out."""
        return frozenset(key for kind, key, _ in self._ticked if kind == "without")

    def show_waiting(self) -> None:
        """It is being worked out."""
        self._clear()
        self._column.addWidget(text(self.tr("Looking at the consent of everybody…"), "quiet"))

    def show_words(self, words_: str) -> None:
        """It could not be worked out."""
        self._clear()
        self._column.addWidget(text(words_, "quiet", wrap=True))

    def _clear(self) -> None:
        empty(self._column)

    def show_plan(self, plan: Plan) -> None:
        """Show it."""
        self._clear()
        well = Card(gap=Space.S)
        if plan.case_ids:
            well.body.addWidget(said(self._contains(plan.contains), "strong", wrap=True))
        else:
            nothing = self.tr("None of these cases may leave for that.")
            well.body.addWidget(said(nothing, "strong", wrap=True))
        for code in plan.warnings if plan.case_ids else ():
            told = words.says(code)
            if told:
                well.body.addWidget(text(told, "quiet", wrap=True))
        self._column.addWidget(well)
        self._show_left_out(plan)
        self._show_choices(plan)
        keep_place(self)

    def _contains(self, found: Contains) -> str:
        parts = [self.tr("%n case(s)", "", found.cases), words.people(found)]
        if found.removed:
            parts.append(self.tr("%n person(s) removed", "", found.removed))
        if found.files:
            files = self.tr("%n file(s)", "", found.files)
            parts.append(f"{files} ({desk_words.size(found.size)})")
        return "  ·  ".join(parts)

    def _show_left_out(self, plan: Plan) -> None:
        if not plan.left_out:
            return
        count = len(plan.left_out)
        head = self.tr("%n case(s) left out", "", count)
        self._column.addWidget(text(head, "heading"))
        for one in plan.left_out[:_MOST_SHOWN]:
            case, why = words.left_out(one)
            self._column.addWidget(said(case, "strong"))
            self._column.addWidget(text(why, "quiet", wrap=True))
        if count > _MOST_SHOWN:
            self._column.addWidget(text(words.more(count - _MOST_SHOWN), "hint"))

    def _show_choices(self, plan: Plan) -> None:
        """Ticks that let more of it leave; what was ticked before can be taken back."""
        found = list(words.choices(plan.left_out))
        shown = {(kind, key, use) for kind, key, use, _ in found}
        ticked = [(*one, told) for one, told in self._ticked.items() if one not in shown]
        for kind, key, use, told in [*ticked, *found[:_MOST_CHOICES]]:
            box = Check(told)
            box.setChecked((kind, key, use) in self._ticked)
            box.toggled.connect(
                lambda on, one=(kind, key, use), words_=told: self._decide(one, words_, on=on)
            )
            self._column.addWidget(box)

    def _decide(self, one: tuple[str, str, str], words_: str, *, on: bool) -> None:
        if on:
            self._ticked[one] = words_
        else:
            self._ticked.pop(one, None)
        self.decided.emit()
