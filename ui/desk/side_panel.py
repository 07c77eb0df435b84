"""The right side of a case: what to do next, and where the file has been."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from defender_app.focal import register
from ui.desk import words
from ui.desk.action_row import ActionRow
from ui.theme.tokens import Radius, Space
from ui.widgets.buttons import filled
from ui.widgets.cards import Glyph, Ground, Hairline
from ui.widgets.labels import said, text
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from defender_app.focal.register import Moment
    from ui.desk.contents import Contents

_WIDTH: Final = 268
_HIGH: Final = 40
_SIGNATURES: Final = {
    "matches": ("shield-check", "ok"),
    "first": ("shield-check", "ink2"),
    "differs": ("warning", "danger"),
}


class SidePanel(QWidget):
    """Answers and custody. The signals name what the person wants."""

    answer = Signal(str)
    change_status = Signal()
    export = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._buttons()
        self.column.addSpacing(12)
        self.column.addWidget(Hairline())
        self.column.addSpacing(16)
        self.column.addWidget(text(self.tr("Custody"), "heading"))
        self.column.addSpacing(9)
        self.timeline = Timeline()
        self.column.addWidget(self.timeline)
        self.column.addSpacing(9)
        self._signature()
        self.column.addStretch(1)

    def _buttons(self) -> None:
        self.acknowledge = filled(self.tr("Acknowledge"), "check")
        self.acknowledge.setFixedHeight(_HIGH)
        policy = QSizePolicy.Policy
        self.acknowledge.setSizePolicy(policy.Expanding, policy.Fixed)
        self.acknowledge.clicked.connect(lambda: self.answer.emit("received"))
        self.due = said("", "hint", wrap=True)
        self.ask = ActionRow(self.tr("Ask for information"), "help")
        self.ask.clicked.connect(lambda: self.answer.emit("needs-information"))
        self.status = ActionRow(self.tr("Change status"), "flag")
        self.status.clicked.connect(self.change_status)
        self.files = ActionRow(self.tr("Export evidence…"), "folder")
        self.files.clicked.connect(self.export)
        self.close_case = ActionRow(self.tr("Close case…"), "check")
        self.close_case.clicked.connect(lambda: self.answer.emit("closed"))
        self.column.addWidget(self.acknowledge)
        self.column.addSpacing(8)
        self.column.addWidget(self.due)
        self.column.addSpacing(13)
        for one in (self.ask, self.status, self.files, self.close_case):
            self.column.addWidget(one)

    def _signature(self) -> None:
        self.well = Ground("paper", radius=Radius.FIELD)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(Space.M)
        self._shield = Glyph("shield-check", "ok", 18)
        self.signature = text("", "label", wrap=True)
        row.addWidget(self._shield)
        row.addWidget(self.signature, 1)
        self.well.body.addLayout(row)
        self.column.addWidget(self.well)

    def show_case(self, contents: Contents) -> None:
        """Show the state of a case."""
        case = contents.case
        refused = register.refused(case)
        self.acknowledge.setEnabled(not refused)
        self.ask.setEnabled(not refused)
        self.files.setVisible(bool(case.evidence))
        self.close_case.setVisible(case.status != "closed")
        self.status.set_state(words.status(case.status))
        acknowledged = case.status != register.NEW or bool(case.replies)
        self.acknowledge.set_kind("outlined" if acknowledged else "filled")
        self.acknowledge.setText(
            self.tr("Acknowledge again") if acknowledged else self.tr("Acknowledge")
        )
        self.due.setText(self._due_words(case, refused))
        self.timeline.show_points(self._points(contents))
        icon, colour = _SIGNATURES[contents.signature]
        self._shield.set_name(icon, colour)
        self.signature.setText(self._signature_words(contents.signature))

    def _due_words(self, case: Case, refused: str) -> str:
        if refused:
            return self.tr("No answer can be sealed to this case; see above.")
        by = register.acknowledge_by(case)
        if by is None:
            return self.tr("Makes another receipt file for {sender}.").format(
                sender=words.sender(case)
            )
        return self.tr("Makes a receipt file for {sender}. Due {day}.").format(
            sender=words.sender(case), day=words.day_month(by)
        )

    def _signature_words(self, code: str) -> str:
        return {
            "matches": self.tr("Signature matches earlier files"),
            "first": self.tr("First file with this signature"),
            "differs": self.tr("Another signature than the report it corrects"),
        }[code]

    def _points(self, contents: Contents) -> tuple[Happening, ...]:
        moments = register.timeline(contents.case, contents.report)
        return tuple(
            Happening(
                self._moment_words(one, contents.case),
                self._when_words(one),
                "accent" if one is moments[-1] else "edge",
            )
            for one in moments
        )

    def _when_words(self, moment: Moment) -> str:
        when = words.moment(moment.when)
        if moment.code != "received":
            return when
        return self.tr("{when}, by this desk").format(when=when)

    def _moment_words(self, moment: Moment, case: Case) -> str:
        if moment.code == "answered":
            return words.reply_kind(moment.detail)
        if moment.detail == "unproven":
            return self.tr("{notice}, not proven").format(notice=words.notice_kind(moment.code))
        if moment.code in {"withdrawal", "key-lost"}:
            return words.notice_kind(moment.code)
        return {
            "sealed": self.tr("Sealed by {sender}"),
            "received": self.tr("Received"),
            "verified": self.tr("Opened, contents match"),
            "notice-accepted": self.tr("New key accepted"),
            "notice-refused": self.tr("Notice refused: not from the sender"),
        }[moment.code].format(sender=words.sender(case))
