"""Deleting cases: what goes is told before, and why is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from defender_app.focal import retention
from ui.desk import words as desk_words
from ui.desk.retention.words import Going
from ui.desk.why import WhyQuestion
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.deleting import Gone
    from defender_app.vault.drawer import Drawer
    from ui.workplace import Workplace

_REST: Final = 270
_LEAST: Final = 52


def title() -> str:
    """What the action is called."""
    return QCoreApplication.translate("Retention", "Delete…")


def act(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> None:
    """Ask about a case from its own page, which is left once it is gone."""
    del done
    if case_ids:
        Deleting(place, parent, case_ids, lambda: place.go.page("cases")).begin()


class DeleteQuestion(WhyQuestion):
    """What goes with a case and what stays, and why it goes."""

    def __init__(self, parent: QWidget, gone: Gone) -> None:
        name = desk_words.numbered(gone.number)
        super().__init__(parent, "", "", "", hint=self.tr("kept, with its number and the day"))
        question = self.tr("Delete {case}?").format(case=name)
        self.question.setText(question)
        self.setAccessibleName(question)
        self.reason.setText(
            self.tr(
                "It cannot be undone here. Only a backup from before, or the sealed file itself,"
                " brings it back. Its sender can get no answer any more."
            )
        )
        self.yes.setText(self.tr("Delete it"))
        self.yes.set_kind("danger")
        words = Going()
        told = ScrollPage(gap=Space.S)
        # It scrolls with the rest: a low screen has no room for both beside the question.
        warned = text(self.reason.text(), "body", wrap=True)
        warned.set_colour("ink2")
        told.body.addWidget(warned)
        self.setAccessibleDescription(self.reason.text())
        self.reason.hide()
        for name, lines in (
            (self.tr("What goes"), words.goes(gone)),
            (self.tr("What stays"), words.stays(gone)),
        ):
            told.body.addWidget(text(name, "label"))
            told.body.addWidget(said(_as_lines(lines), "sentence", wrap=True))
        told.body.addStretch(1)
        # The rest of the question needs its room, also in a small window.
        wide = self.width() - 2 * Space.XL
        needed = told.body.totalHeightForWidth(wide) + Space.S
        room = parent.window().height() - theme.scaled(_REST)
        told.setFixedHeight(max(theme.scaled(_LEAST), min(needed, room)))
        self.ask(told)


def _as_lines(lines: list[str]) -> str:
    return "\n".join(f"•\u2002{line}" for line in lines)


class Deleting(QObject):
    """Asks about one case after the other, beginning with the first.

    Attributes:
        dialog: the question that is open, or was last.
    """

    def __init__(
        self,
        place: Workplace,
        parent: QWidget,
        case_ids: tuple[str, ...],
        done: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._place, self._parent, self._done = place, parent, done
        self._left = list(case_ids)
        self.dialog: DeleteQuestion | None = None

    def begin(self) -> None:
        """Weigh the next case, and ask."""
        if not self._left:
            self.deleteLater()
            return
        drawer, case_id = self._place.drawer, self._left.pop(0)
        self._place.jobs.do(lambda: retention.weigh(drawer, case_id), self._ask, owner=self._parent)

    def _ask(self, gone: Gone) -> None:
        self.dialog = DeleteQuestion(self._parent, gone)
        drawer = self._place.drawer
        dialog = self.dialog
        dialog.decided.connect(
            lambda why: self._place.jobs.do(
                lambda: _deleted(drawer, gone, why),
                self._gone,
                owner=self._parent,
                failed=dialog.show_problem,
            )
        )
        dialog.rejected.connect(self.deleteLater)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _gone(self, gone: Gone) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._place.unsaved.drop_about(gone.case_id)
        self._place.notify.said(Going().done(gone))
        self._done()
        self.begin()


def _deleted(drawer: Drawer, gone: Gone, why: str) -> Gone:
    return retention.delete(drawer, gone.case_id, why)
