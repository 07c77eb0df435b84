"""What is asked for, and how urgent it is: proposed from the reasons, decided by the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model.incident import Incident
from defender_app.model.urgency import compute_urgency
from ui.i18n import field_words
from ui.record.form import Form, common
from ui.widgets import buttons, labels
from ui.widgets.cards import Card

if TYPE_CHECKING:
    from ui.record.world import RecordWorld


class AskSection(QWidget):
    """The last section of a record.

    Args:
        world: the draft and the place around it.
    """

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._world = world
        self.asked = Form(world, [common(Incident, "requested_action")])
        self.because = Form(world, [common(Incident, "urgency_because")])
        self.urgency = Form(world, [common(Incident, "urgency")])
        self._proposal = labels.text("", "quiet", wrap=True)
        self.take = buttons.outlined(self.tr("Take this"))
        self.take.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        first, second = Card(), Card(gap=16)
        first.body.addWidget(self.asked)
        for part in (self.because, self._proposal, self.take, self.urgency):
            second.body.addWidget(part)
        column.addWidget(first)
        column.addWidget(second)
        column.addStretch()
        self.show_draft()
        world.draft.changed.connect(self.show_draft)

    def show_draft(self) -> None:
        """Propose an urgency while it is another one than was decided."""
        incident = self._world.incident
        proposed = compute_urgency(incident.urgency_because)
        differs = proposed is not None and proposed != incident.urgency
        if proposed is not None:
            words = self.tr("From these reasons, it would be: {urgency}")
            self._proposal.setText(words.format(urgency=field_words.urgency_label(proposed)))
        self._proposal.setVisible(differs)
        self.take.setVisible(differs)

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the field at a path."""
        return any(form.focus_field(path) for form in (self.asked, self.because, self.urgency))

    def _take(self) -> None:
        reasons = self._world.incident.urgency_because
        self._world.draft.update(urgency=compute_urgency(reasons))
