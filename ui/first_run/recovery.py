"""What happens when the passphrase is forgotten: recovery words now, or a reminder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.first_run.step import Step
from ui.theme.tokens import Space
from ui.vault.how_many import HowMany
from ui.vault.shares_view import SharesView
from ui.widgets import labels
from ui.widgets.check import Check
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from defender_app.vault.recovery import NewRecovery
    from ui.first_run.plan import Plan
    from ui.jobs import Jobs
    from ui.notify import Notify

_NOW: Final = "now"
_LATER: Final = "later"


class RecoveryStep(Step):
    """Papers for people one trusts, one sheet, or nothing yet."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(
            plan,
            self.tr("If you forget the passphrase"),
            self.tr(
                "Nobody can open the vault without it, and we cannot either. Recovery words on "
                "paper can set a new one."
            ),
        )
        choices = (
            (_NOW, self.tr("Make recovery words now")),
            (_LATER, self.tr("Remind me later")),
        )
        self.pills = Pills(choices, name=self.title)
        self.pills.choose([_NOW])
        self.pills.changed.connect(self._show)
        self.column.addWidget(self.pills)
        self.whose = labels.text(
            self.tr(
                "These words are for the first drawer only. For another one, open it and make "
                "words of its own in Settings."
            ),
            "body",
            wrap=True,
        )
        self.whose.set_colour("ink2")
        self.column.addWidget(self.whose)
        self.how = HowMany()
        self.column.addWidget(self.how)
        self.tick = Check(self.tr("I understand: until then, forgetting it loses everything"))
        self.tick.toggled.connect(lambda _: self._complain(""))
        self.column.addWidget(self.tick)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self._complain("")
        self._show()

    @property
    def wanted(self) -> bool:
        """Whether words shall be made now."""
        return self.pills.chosen == (_NOW,)

    def arrive(self) -> None:
        """How many drawers there are is known by now."""
        super().arrive()
        self._show()

    def complete(self) -> bool:
        """Without words only with the tick."""
        self.plan.remind = not self.wanted
        if self.wanted or self.tick.isChecked():
            return True
        self._complain(self.tr("Tick the line above first, so that this is no surprise."))
        return False

    def _show(self) -> None:
        self.how.setVisible(self.wanted)
        self.whose.setVisible(self.wanted and bool(self.plan.others))
        self.tick.setVisible(not self.wanted)
        self._complain("")
        self.changed.emit()

    def _complain(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))


class PapersStep(Step):
    """The words, one paper at a time. They come into force with the vault."""

    def __init__(self, plan: Plan, jobs: Jobs, notify: Notify) -> None:
        super().__init__(plan, self.tr("Write the words down"), "")
        self._jobs, self._notify = jobs, notify
        self.view: SharesView | None = None
        self._ground = QWidget()
        self._inner = QVBoxLayout(self._ground)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(Space.S)
        self.column.addWidget(self._ground)
        self.column.addStretch(1)

    def show_papers(self, new: NewRecovery) -> None:
        """Show the first of them."""
        self.forget()
        self.plan.recovery = new
        self.view = SharesView(new.shares, notify=self._notify, jobs=self._jobs)
        self.view.moved.connect(self.changed)
        self._inner.addWidget(self.view)

    def forget(self) -> None:
        """Show them no more, and let them not come into force."""
        self.plan.recovery = None
        view, self.view = self.view, None
        if view is not None:
            self._inner.removeWidget(view)
            view.hide()
            view.deleteLater()

    def cover(self, *, covered: bool) -> None:
        """Hide the words while nobody writes them down."""
        if self.view is not None:
            self.view.setVisible(not covered)

    @property
    def is_last(self) -> bool:
        """Whether the last paper is shown."""
        return self.view is None or self.view.is_last

    def complete(self) -> bool:
        """Every paper is shown before it goes on."""
        return self.view is None or not self.view.forward()

    def back_inside(self) -> bool:
        """The paper before."""
        return self.view is not None and self.view.backward()
