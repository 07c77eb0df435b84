"""The dialog that says that a mistake of ours happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import buttons, labels
from ui.widgets.dialogs import Dialog
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.crash import Bug

_WIDTH: Final = 480


class CrashDialog(Dialog):
    """Says what happened."""

    def __init__(self, bug: Bug, *, saved: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A mistake in this program"))
        self.setMinimumWidth(theme.scaled(_WIDTH))
        title = labels.text(self.tr("Something went wrong in this program"), "record", wrap=True)
        if saved:
            kept = self.tr("It is not your mistake. Everything you typed is saved in the vault.")
        else:
            kept = self.tr(
                "It is not your mistake. What you typed a moment ago may not be saved: "
                "look at it before you go on."
            )
        place = labels.text(
            self.tr("What you may tell us: {place}").format(place=bug), "label", wrap=True
        )
        nothing = self.tr("This line holds nothing of what you wrote. Nothing is sent anywhere.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        reason = labels.text(kept, "body", wrap=True)
        quiet = labels.text(nothing, "quiet", wrap=True)
        for label in (title, reason, place, quiet):
            column.addWidget(label)
        self.again = buttons.filled(self.tr("Lock and start again"))
        self.again.setDefault(True)
        self.on = buttons.outlined(self.tr("Close this message"))
        self.on.clicked.connect(self.reject)
        row = FlowLayout(gap=12, line_gap=8, ends=True)
        row.addWidget(self.on)
        row.addWidget(self.again)
        column.addSpacing(12)
        column.addLayout(row)
        self.again.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Every line has its room."""
        super().showEvent(event)
        self.give_room()
