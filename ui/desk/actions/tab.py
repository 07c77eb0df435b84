"""The tab "Actions" of a case: what may be done, what it needs, who is missing, how to ask."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import asking
from defender_app.focal.actions import Action
from ui.desk import words
from ui.desk.actions import renewing
from ui.desk.actions import words as gate
from ui.desk.answers.one import Answering
from ui.desk.blocks import beside, empty
from ui.messages.safe import isolated
from ui.theme.tokens import Space
from ui.widgets.buttons import link, tonal
from ui.widgets.cards import Card, Hairline
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import mark_said, said, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.focal.asking import Judged
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

_SHAPE: Final = 16
_MOST_GAPS: Final = 8


def title() -> str:
    """What the tab is called."""
    return QCoreApplication.translate("Actions", "Actions")


class ActionsTab(QWidget):
    """One row for each action.

    ``changed``: a question was sealed, or an answer noted; the case is another one now.
    """

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._contents: Contents | None = None
        self.answering: Answering | None = None
        self.renewing: renewing.Renewing | None = None
        self.rows: dict[str, ActionLine] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        why = text(
            self.tr(
                "What is not agreed to is refused. Each line says what it needs, who is missing,"
                " and how to ask."
            ),
            "hint",
            wrap=True,
        )
        column.addWidget(why)
        self.card = Card(padding=0, gap=0)
        self.card.body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self.card.setAccessibleName(self.tr("What may be done"))
        column.addWidget(self.card)
        self.words = link(self.tr("Words for answers…"))
        self.words.clicked.connect(self._templates)
        column.addWidget(beside(self.words))
        column.addStretch(1)

    def show_case(self, contents: Contents) -> None:
        """Work out what a case allows."""
        self._contents = contents
        drawer = self._place.drawer
        self._place.jobs.do(
            lambda: asking.every_action(drawer, contents.case, contents.report),
            partial(self._show, contents.case.case_id),
            owner=self,
            failed=self._place.notify.problem,
        )

    def flush(self) -> None:
        """What is typed in the dialog of a question."""
        if self.answering is not None:
            self.answering.flush()

    def _show(self, case_id: str, judged: tuple[Judged, ...]) -> None:
        if self._contents is None or self._contents.case.case_id != case_id:
            return
        empty(self.card.body)
        self.rows = {}
        for place, found in enumerate(judged):
            if place:
                self.card.body.addWidget(Hairline())
            row = ActionLine(found)
            row.asked.connect(partial(self._ask, found.question))
            row.answered.connect(partial(self._renew, case_id, found))
            self.rows[found.wish.action.value] = row
            self.card.body.addWidget(row)
        keep_place(self.card)

    def _ask(self, question: str) -> None:
        if self._contents is None:
            return
        if self.answering is None:
            self.answering = Answering(self._place, self, self._contents.case.case_id)
            self.answering.done.connect(self.changed)
        self.answering.ask(self._contents, "needs-information", text=question)

    def _renew(self, case_id: str, found: Judged) -> None:
        self.renewing = renewing.Renewing(self._place, self)
        self.renewing.done.connect(self.changed)
        self.renewing.begin(case_id, found)

    def _templates(self) -> None:
        from ui.desk.answers.templates_dialog import (  # noqa: PLC0415 - rarely opened
            TemplatesDialog,
        )

        self.dialog = TemplatesDialog(self._place, self)
        self.dialog.open()


class ActionLine(QWidget):
    """One action: its shape, what it needs, and who is missing."""

    asked = Signal()
    answered = Signal()

    def __init__(self, found: Judged) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.M, 0, Space.M)
        row.setSpacing(Space.M)
        shape = ConsentShape(found.shape, _SHAPE, self._spoken(found.shape))
        mark_said(shape)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        row.addLayout(column, 1)
        code = found.wish.action.value
        name = gate.action(code)
        if found.wish.recipient:
            shown = isolated(words.one_line(found.wish.recipient))
            name = self.tr("{action}: {organisation}").format(action=name, organisation=shown)
        column.addWidget(said(name, "strong", wrap=True))
        column.addWidget(text(gate.need(code), "hint", wrap=True))
        for line in self._lines(found):
            column.addWidget(said(line, "sentence", wrap=True))
        for line in self._said(found):
            column.addWidget(text(line, "hint", wrap=True))
        self.ask = tonal(self.tr("Ask…"))
        self.ask.set_small()
        self.ask.setAccessibleName(self.tr("Ask about: {action}").format(action=name))
        self.ask.clicked.connect(self.asked)
        self.note = tonal(self.tr("Note what they said…"))
        self.note.set_small()
        self.note.setAccessibleName(
            self.tr("Note what they said about: {action}").format(action=name)
        )
        self.note.clicked.connect(self.answered)
        buttons = [self.ask] if found.question else []
        buttons += [self.note] if renewing.people(found) else []
        if buttons:
            column.addWidget(beside(*buttons))

    def _spoken(self, shape: str) -> str:
        return {
            "yes": self.tr("Allowed"),
            "some": self.tr("Allowed for some incidents only"),
            "conditional": self.tr(
                "Not yet: a condition, or a question that has to be asked again"
            ),
            "no": self.tr("Refused"),
        }[shape]

    def _lines(self, found: Judged) -> Iterator[str]:
        """Whose *yes* is missing, the first of them, each once."""
        yield from gate.refused(
            dict.fromkeys(code for verdict in found.verdicts for code in verdict.refused)
        )
        gaps = asking.missing(found.verdicts) if found.shape != "yes" else ()
        lines = list(dict.fromkeys(map(gate.gap, gaps)))
        yield from lines[:_MOST_GAPS]
        if len(lines) > _MOST_GAPS:
            yield self.tr("… and %n more", "", len(lines) - _MOST_GAPS)

    def _said(self, found: Judged) -> Iterator[str]:
        """What has to be said before it is done, and who would be removed."""
        if found.shape not in {"yes", "some"}:
            return
        codes = dict.fromkeys(code for verdict in found.verdicts for code in verdict.says)
        yield from gate.says(code for code in codes if code != "training")
        gone = dict.fromkeys(gap.pseudonym for verdict in found.verdicts for gap in verdict.removed)
        if gone:
            line = self.tr("Removed from what leaves: {people}.")
            if found.wish.action is Action.CONTACT:
                line = self.tr("Only those who agreed, not {people}.")
            yield line.format(people=words.people(list(gone)[:_MOST_GAPS]))
