"""The dialogs that add or change an item of the register, and note an answer to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from defender_app.errors import ValidationError
from defender_app.model.follow_up import ActionResponse, TreatyBodyFollowUp, UnAction, UprTracking
from ui.desk.register.form import PartForm
from ui.i18n import field_words
from ui.messages import message, problem_words
from ui.record.tab_order import go_on
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.check import Check
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import mark_said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    import msgspec
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.register_items import Sort

_SIZE: Final = QSize(620, 720)
_LEAST: Final = QSize(320, 280)
_AROUND: Final = QSize(48, 48)
_EMPTY: Final[dict[Sort, type[msgspec.Struct]]] = {
    "un-action": UnAction,
    "upr": UprTracking,
    "treaty-body": TreatyBodyFollowUp,
}


class PartDialog(Dialog):
    """A form in a window of its own. ``decided`` brings the part; it stays until accepted."""

    decided = Signal(object)

    def __init__(
        self, parent: QWidget, title: str, reason: str, part: msgspec.Struct, *, training: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        self._struct = type(part)
        self.page = ScrollPage(gap=Space.L)
        self.page.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.M)
        self.page.body.addWidget(text(title, "record", wrap=True))
        about = text(reason, "body", wrap=True)
        about.set_colour("ink2")
        self.page.body.addWidget(about)
        self.form = PartForm(part, training=training)
        self.page.body.addWidget(self.form)
        self.page.body.addStretch(1)
        self.problem = text("", "sentence", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        self.keep = filled(self.tr("Keep it"))
        self.leave = outlined(self.tr("Not now"))
        self.keep.clicked.connect(self._decide)
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        row.setSpacing(Space.M)
        row.addWidget(self.problem, 1)
        row.addStretch(0)
        row.addWidget(self.leave)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addLayout(row)
        room = parent.window().size() - _AROUND
        self.resize(_SIZE.boundedTo(room.expandedTo(_LEAST)))
        first = next(iter(self.form.asked.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab goes on as the questions stand, to the menus beside them too."""
        went = go_on(self, forward=forward)
        return super().focusNextPrevChild(forward) if went is None else went

    def add(self, widget: QWidget) -> None:
        """Ask something more below the questions."""
        self.page.body.insertWidget(self.page.body.count() - 1, widget)

    def _decide(self) -> None:
        unread = self.form.unread
        if unread:
            self._tell(
                self.tr("No answer can be read there: {fields}").format(fields=", ".join(unread))
            )
            return
        self.decided.emit(self.form.value())

    def show_problem(self, error: AppError | CryptoError) -> None:
        """It was not kept; what was typed stays."""
        found = message(error)
        told = [part for part in (found.what, found.next) if part]
        if isinstance(error, ValidationError):
            told += [self._field(path, code) for path, code in error.problems[:3]]
        self._tell(" ".join(told))

    def _field(self, path: str, code: str) -> str:
        name = path.rpartition("].")[2].partition("[")[0].partition(".")[0]
        label = field_words.common_label(f"{self._struct.__name__}.{name}")
        return self.tr("{field} – {problem}.").format(
            field=label or name, problem=problem_words(code)
        )

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()


class ItemDialog(PartDialog):
    """An item, and the cases it is about. ``names`` are what was typed for those."""

    def __init__(  # noqa: PLR0913 - what is there, and the cases
        self,
        parent: QWidget,
        sort: Sort,
        part: msgspec.Struct | None,
        *,
        training: bool,
        names: str = "",
        gone: bool = False,
    ) -> None:
        title = {
            "un-action": self.tr("UN action"),
            "upr": self.tr("Recommendation of the UPR"),
            "treaty-body": self.tr("Follow-up of a treaty body"),
        }[sort]
        reason = self.tr(
            "It stays here and is never sent. Days that follow from another day are filled in by"
            " themselves as long as you leave them empty."
        )
        empty = _EMPTY[sort]
        super().__init__(parent, title, reason, part or empty(), training=training)
        self.cases = LineEdit("17, 19")
        self.cases.setText(names)
        hint = self.tr("numbers, with commas; may be left out")
        if gone:
            hint = self.tr("numbers, with commas; cases that were deleted stay with it")
        self.add(Labelled(self.tr("About cases"), self.cases, hint))

    @property
    def names(self) -> tuple[str, ...]:
        """The cases that were typed."""
        typed = self.cases.text().replace("،", ",").replace("，", ",").replace("、", ",")
        return tuple(one.strip().lstrip("#") for one in typed.split(",") if one.strip())


class ResponseDialog(PartDialog):
    """An answer to a UN action."""

    def __init__(self, parent: QWidget, *, training: bool) -> None:
        super().__init__(
            parent,
            self.tr("An answer to it"),
            self.tr(
                "A dated letter or statement ends the waiting. Remarks of a spokesperson do so only"
                " if you say so."
            ),
            ActionResponse(),
            training=training,
        )
        self.closes = Check(self.tr("Nobody waits for another answer"))
        self.add(self.closes)
