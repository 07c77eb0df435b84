"""The right side of a case: what to do next, and where the file has been."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from defender_app.focal import register
from ui.desk import hooks, words
from ui.desk.action_row import ActionRow
from ui.theme.tokens import Radius, Space
from ui.widgets.buttons import filled
from ui.widgets.cards import Glyph, Ground, Hairline
from ui.widgets.labels import said, text
from ui.widgets.timeline import Happening, Timeline
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from defender_app.focal.register import Moment
    from ui.desk.contents import Contents
    from ui.desk.hooks import Action
    from ui.workplace import Workplace

_WIDTH: Final = 268
_HIGH: Final = 40
_SIGNATURES: Final = {
    "matches": ("shield-check", "ok"),
    "first": ("shield-check", "ink2"),
    "differs": ("warning", "danger"),
}


class SidePanel(QWidget):
    """Answers, what else can be done, and custody. The signals name what the person wants.

    ``changed``: one of the other actions changed the case.
    """

    answer = Signal(str)
    change_status = Signal()
    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._case_id = ""
        self.hooked: dict[str, ActionRow] = {}
        self.menu: QMenu | None = None
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
        self.acknowledge.setFixedHeight(max(_HIGH, self.acknowledge.sizeHint().height()))
        policy = QSizePolicy.Policy
        self.acknowledge.setSizePolicy(policy.Expanding, policy.Fixed)
        self.acknowledge.clicked.connect(lambda: self.answer.emit("received"))
        self.due = said("", "hint", wrap=True)
        self.ask = ActionRow(self.tr("Ask for information"), "help")
        self.ask.clicked.connect(lambda: self.answer.emit("needs-information"))
        self.status = ActionRow(self.tr("Change status"), "flag")
        self.status.clicked.connect(self.change_status)
        self.close_case = ActionRow(self.tr("Close case…"), "check")
        self.close_case.clicked.connect(lambda: self.answer.emit("closed"))
        self.column.addWidget(self.acknowledge)
        self.column.addSpacing(8)
        self.column.addWidget(self.due)
        self.column.addSpacing(13)
        self.column.addWidget(self.ask)
        self.column.addWidget(self.status)
        for part in hooks.PANEL:
            self._add(part)
        self.column.addWidget(self.close_case)
        self.more = ActionRow(self.tr("More"), "more")
        self.more.clicked.connect(self.open_menu)
        self.column.addWidget(self.more)
        set_tip(self.acknowledge, self.tr("Acknowledge (A)"))
        set_tip(self.status, self.tr("Change status (S)"))

    def _add(self, part: Action) -> None:
        """An action of another module."""
        row = self.hooked[part.id] = ActionRow(hooks.title(part), part.icon)
        row.clicked.connect(partial(self._act, part))
        self.column.addWidget(row)

    def _act(self, part: Action) -> None:
        if self._case_id:
            hooks.act(part, self._place, self, (self._case_id,), self.changed.emit)

    def open_menu(self) -> QMenu:
        """Open the menu of what is done less often."""
        before, self.menu = self.menu, QMenu(self)
        if before is not None:
            before.deleteLater()
        for part in hooks.MORE:
            does = self.menu.addAction(hooks.title(part))
            does.triggered.connect(partial(self._act, part))
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return self.menu

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
        self._case_id = case.case_id
        refused = register.refused(case)
        self.acknowledge.setEnabled(not refused)
        self.ask.setEnabled(not refused)
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
        self.signature.setText(self._signature_words(contents))

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

    def _signature_words(self, contents: Contents) -> str:
        if contents.signature == "differs":
            return self.tr("Another signature than the report it corrects")
        others = contents.same_source
        if not others:
            return self.tr("First file with this key; it may be made for this report alone")
        same = self.tr("Same source as case {number}").format(number=others[0])
        more = len(others) - 1
        return self.tr("{same} and %n more", "", more).format(same=same) if more else same

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
