"""Reports that a vault sealed which is lost: their ids, from paper, and who has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from defender_app import wire
from ui.widgets.choice import Choice
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled, PlainEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.focal_points.known import Known

_BETWEEN: Final = re.compile(r"[\s,;]+")


class LostVaultQuestion(Question):
    """Asks for the ids and the focal point; ``decided`` brings both.

    Args:
        parent: in the window.
        known: focal points that can be sealed to.
    """

    decided = Signal(tuple, str)

    def __init__(self, parent: QWidget, known: Sequence[Known]) -> None:
        super().__init__(parent, "", "", "", "")
        self.question.setText(self.tr("Which reports did the lost vault seal?"))
        self.reason.setText(
            self.tr(
                "The focal point can read the id of a report to you. They see that this vault did "
                "not seal it, and will ask you in another way before they answer to the new key."
            )
        )
        self.yes.setText(self.tr("Continue"))
        self.no.setText(self.tr("Not now"))
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self.ids = PlainEdit(lines=2)
        self.who = Choice(
            [(one.contact_id, one.untrusted.name) for one in known],
            name=self.tr("Who has them"),
            empty=self.tr("Choose a focal point"),
        )
        if len(known) == 1:
            self.who.choose(known[0].contact_id)
        ids = self.tr("one a line, 32 letters and digits each")
        self.insert(Labelled(self.tr("Who has them"), self.who))
        self.insert(Labelled(self.tr("Ids of the reports"), self.ids, ids))
        self.ids.textChanged.connect(self._refresh)
        self.who.changed.connect(self._refresh)
        self.accepted.connect(lambda: self.decided.emit(self.typed(), self.who.chosen))
        self._refresh()

    def typed(self) -> tuple[str, ...]:
        """The ids, each once, in lower case; what is none is among them too."""
        parts = _BETWEEN.split(self.ids.toPlainText().strip().lower())
        return tuple(dict.fromkeys(one for one in parts if one))

    def _refresh(self) -> None:
        typed = self.typed()
        good = bool(typed) and all(map(wire.HEX16.fullmatch, typed))
        self.yes.setEnabled(good and bool(self.who.chosen))
