"""Cards that lie beside the new vault: kept or not, never trusted by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.first_run.step import Step
from ui.messages import isolated
from ui.widgets.check import Check
from ui.widgets.labels import mark_said

if TYPE_CHECKING:
    from defender_app.focal.card import Card
    from defender_app.focal.prepared import Offered
    from ui.first_run.plan import Plan

# After the question, its reason, and the room below them.
_FIRST: Final = 3


class OfferedStep(Step):
    """Shown once, after the vault is made, where somebody prepared the folder."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(
            plan,
            self.tr("This folder offers a card"),
            self.tr(
                "Somebody put the card of a focal point here, so that you need not type it. Nobody "
                "knows yet whether it is really theirs: before you send anything, compare its 40 "
                "digits with them, by a way you trust."
            ),
        )
        self.ticks: list[Check] = []
        self._cards: tuple[Card, ...] = ()
        self._unusable = self.add_sentence("")
        self._unusable.hide()
        self.column.addStretch(1)

    def show_cards(self, offered: Offered) -> None:
        """Offer these; all of them are ticked."""
        self._cards = offered.cards
        for place, card in enumerate(offered.cards):
            tick = Check(
                self.tr("{name}, {organisation}").format(
                    name=isolated(card.body.name), organisation=isolated(card.body.organisation)
                )
            )
            mark_said(tick)
            tick.setChecked(True)
            tick.toggled.connect(lambda _: self.changed.emit())
            self.ticks.append(tick)
            self.column.insertWidget(_FIRST + place, tick)
        if offered.unusable:
            self._unusable.setText(
                self.tr("%n file(s) beside it cannot be used as a card here.", "", offered.unusable)
            )
            self._unusable.show()

    @property
    def chosen(self) -> tuple[Card, ...]:
        """The cards to keep."""
        both = zip(self._cards, self.ticks, strict=True)
        return tuple(card for card, tick in both if tick.isChecked())
