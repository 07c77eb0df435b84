"""One notice: for whom, about what, what stands against it; and once made, where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app import wire
from ui.i18n import dates
from ui.messages import isolated, problem_words
from ui.send.words import SEPARATOR, size_words
from ui.theme.tokens import Space
from ui.widgets.check import Check
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import said, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from defender_app.notifying import Offered
    from defender_app.report.notices import Made, Planned
    from defender_app.report.refusals import Problem
    from defender_app.report.sent_notices import SentNotice


class NoticeRow(QWidget):
    """A file that can be made: ticked when it shall be; ``changed`` when anything of it did.

    Attributes:
        wanted: whether it shall be made.
        carried: one box for each notice made before, and for the one made now.
    """

    changed = Signal()
    handed_over = Signal(str)

    def __init__(self, offered: Offered) -> None:
        super().__init__()
        self.plan: Planned = offered.plan
        self.carried: dict[str, Check] = {}
        self._reasons: dict[str, LineEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        name = isolated(offered.plan.name)
        self.wanted = Check(self.tr("For {name}").format(name=name))
        self.wanted.setChecked(self.can_be and not offered.made and not offered.others)
        self.wanted.setEnabled(self.can_be)
        self.wanted.toggled.connect(self.changed)
        self._column.addWidget(self.wanted)
        self._column.addWidget(said(self._facts(), "quiet", wrap=True))
        if offered.others:
            more = self.tr("%n other record(s) would be taken back with it", "", offered.others)
            warning = text(more, "sentence", wrap=True)
            warning.set_colour("warn")
            self._column.addWidget(warning)
        for problem in offered.plan.problems:
            self._add_problem(problem)
        for one in offered.made:
            self._add_made(one, "")

    @property
    def can_be(self) -> bool:
        """Whether a reason, if anything, is enough to make it."""
        return all(one.acceptable for one in self.plan.problems)

    @property
    def ready(self) -> bool:
        """Whether it is wanted, and nothing stands against it without a reason."""
        return self.wanted.isChecked() and all(one.text().strip() for one in self._reasons.values())

    def reasons(self) -> dict[str, str]:
        """Code to reason."""
        return {code: field.text().strip() for code, field in self._reasons.items()}

    def show_made(self, made: Made) -> None:
        """It lies in the folder now."""
        for field in self._reasons.values():
            field.setEnabled(False)
        self.wanted.setChecked(False)
        where = SEPARATOR.join((made.path.name, size_words(made.size)))
        self._add_made(made.notice, where)

    def _facts(self) -> str:
        plan = self.plan
        parts = [self.tr("%n report(s)", "", len(plan.report_ids))]
        if plan.persons:
            people = ", ".join(isolated(one) for one in plan.persons)
            parts.append(self.tr("only about {people}").format(people=people))
        if plan.unknown:
            parts.append(self.tr("not proven to them: they must reach you in another way"))
        return SEPARATOR.join(parts)

    def _add_problem(self, problem: Problem) -> None:
        warning = text(problem_words(problem.kind, problem.facts), "sentence", wrap=True)
        warning.set_colour("warn")
        self._column.addWidget(warning)
        if not problem.acceptable:
            return
        field = self._reasons[problem.code] = LineEdit()
        field.textEdited.connect(self.changed)
        label = Labelled(self.tr("Why you go on"), field, self.tr("kept with the notice"))
        self._column.addWidget(label)

    def _add_made(self, notice: SentNotice, where: str) -> None:
        day = dates.shown(wire.from_rfc3339(notice.sealed_on).date().isoformat())
        words = where or self.tr("Made on {day}").format(day=day)
        self._column.addWidget(said(words, "hint", wrap=True))
        box = self.carried[notice.notice_id] = Check(self.tr("Handed over"))
        box.setAccessibleName(
            self.tr("Handed over to {name}").format(name=isolated(self.plan.name))
        )
        box.setChecked(bool(notice.carried_on))
        box.setEnabled(not notice.carried_on)
        box.toggled.connect(lambda on: self._hand_over(notice.notice_id, on=on))
        self._column.addWidget(box)
        keep_place(self)

    def _hand_over(self, notice_id: str, *, on: bool) -> None:
        if on:
            # It stays so: what was handed over cannot be taken back.
            self.carried[notice_id].setEnabled(False)
            self.handed_over.emit(notice_id)
        self.changed.emit()

    @property
    def is_told(self) -> bool:
        """Whether a notice that says this was handed over."""
        return any(box.isChecked() for box in self.carried.values())
