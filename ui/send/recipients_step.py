"""Step 2: to whom. Only cards that are good; one that nobody compared only with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report import corrections
from ui.focal_points import known as knowing
from ui.focal_points.clock import ClockQuestion
from ui.focal_points.compare import CompareView
from ui.messages import problem_words
from ui.send.as_correction import AsCorrection
from ui.send.panes import Panes
from ui.send.pick_list import Pick, PickList
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import tonal
from ui.widgets.cards import Card, Hairline
from ui.widgets.check import Check
from ui.widgets.empty import Empty
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import said, text
from ui.widgets.rows import INSET, Row
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.report.corrections import Suggested
    from ui.focal_points.known import Known
    from ui.send.plan import Plan

_LIST: Final = 420
_PANEL: Final = 560
_LEAST: Final = 240
_PANEL_HIGH: Final = 420


class RecipientsStep(QWidget):
    """The list of focal points, and beside it what the chosen ones mean."""

    changed = Signal()

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self.known: dict[str, Known] = {}
        self._current = ""
        self.list = PickList(self.tr("Focal points"))
        self.list.changed.connect(self._chosen)
        self.list.current.connect(self._show_one)
        self.list.led.connect(self._show_one)
        self.empty = Empty(
            self.tr("You have no focal point yet. Add the card of one first."),
            self.tr("Add a focal point"),
            "plus",
        )
        self.empty.acted.connect(lambda: plan.place.go.page("focal-points"))
        self.empty.hide()
        self.panel = _Panel(plan)
        self.panel.changed.connect(self.changed)
        self.panel.verified.connect(self.load)
        self.one_time = Check(self.tr("Sign with a key of its own"))
        self._about_key = text(
            self.tr(
                "Then this report cannot be linked with others that they have from you. You can "
                "still correct and withdraw it."
            ),
            "hint",
            wrap=True,
        )
        self.one_time.clicked.connect(self._take_one_time)
        self._loaded = False
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.XS)
        about = self.tr("Each focal point gets a file of its own.")
        for one in (text(self.tr("To whom"), "page"), text(about, "sentence", wrap=True)):
            # The words of a row begin where the words above them do.
            one.setContentsMargins(INSET, 0, INSET, 0)
            left.addWidget(one)
        left.addSpacing(Space.M)
        left.addWidget(self.list, 1)
        left.addWidget(self.empty, 1)
        key = QWidget()
        column = QVBoxLayout(key)
        column.setContentsMargins(INSET, Space.S, INSET, Space.M)
        column.setSpacing(2)
        column.addWidget(self.one_time)
        column.addWidget(self._about_key)
        left.addWidget(key)
        box = QWidget()
        box.setLayout(left)
        box.setMinimumHeight(_LEAST)
        panes = Panes(box, self.panel, width=_LIST, gap=Space.XXL)
        panes.row.setContentsMargins(Space.XL - INSET, Space.XL, Space.XXL, 0)
        panes.row.addStretch(0)
        panes.turned.connect(lambda _: panes.hold(_PANEL_HIGH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def load(self) -> None:
        """Read the focal points again."""
        drawer, events = self._plan.place.drawer, self._plan.event_ids

        def work() -> tuple[Sequence[Known], dict[str, Suggested]]:
            return knowing.every(drawer), corrections.suggested(drawer, events)

        self._plan.place.jobs.do(work, lambda both: self._show(*both), owner=self)

    def _show(self, found: Sequence[Known], suggested: dict[str, Suggested]) -> None:
        self._loaded = False
        self.panel.as_correction.take(suggested)
        self.known = {one.contact_id: one for one in found}
        self.list.setVisible(bool(found))
        self.one_time.setChecked(self._plan.one_time)
        self.one_time.setVisible(bool(found))
        self._about_key.setVisible(bool(found))
        self.empty.setVisible(not found)
        picks = [Pick(one.contact_id, partial(_row, one), one.usable) for one in found]
        wanted = self._plan.contact_ids
        usable = [one for one in found if one.usable]
        if not wanted:
            # The designated one, or the only one; whoever wants another presses twice.
            wanted = tuple(one.contact_id for one in usable if one.first or len(usable) == 1)
        self.list.show_picks(picks, wanted)
        self._loaded = True
        self._chosen()
        self._show_one(self._current or next(iter(self._plan.contact_ids), ""))

    def _take_one_time(self, wanted: bool) -> None:
        self._plan.one_time = wanted

    def _chosen(self) -> None:
        if self._loaded:
            self._plan.contact_ids = self.list.chosen
            self.changed.emit()
            self._show_one(self._current)

    def _show_one(self, contact_id: str) -> None:
        self._current = contact_id
        self.panel.show_one(self.known.get(contact_id))

    def ready(self) -> bool:
        """Whether every chosen focal point may be sealed to."""
        chosen = [self.known[one] for one in self._plan.contact_ids if one in self.known]
        plan = self._plan
        return bool(chosen) and all(
            (one.verified or plan.card_reasons.get(one.contact_id))
            and (not one.clock or plan.clock_reasons.get(one.contact_id))
            for one in chosen
        )

    def said(self) -> str:
        """What stands at the foot."""
        count = len(self._plan.contact_ids)
        if not count:
            return self.tr("Nobody chosen yet")
        if not self.ready():
            if any(one.clock for one in self.known.values()):
                return self.tr("The clock is wrong: say whether the card still holds")
            return self.tr("Compare the digits first, or say why you go on without comparing")
        return self.tr("%n focal point(s), one file each", "", count)


def _row(one: Known) -> Row:
    return Row(
        title=one.untrusted.name,
        facts=one.untrusted.organisation,
        icon="card",
        status=knowing.state_words(one.state),
        status_tone=knowing.state_tone(one.state),
    )


class _Panel(QWidget):
    """One focal point: how it was verified, and what it can and cannot do."""

    changed = Signal()
    verified = Signal()

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self._known: Known | None = None
        self.setMaximumWidth(theme.scaled(_PANEL))
        self.name = said("", "heading", wrap=True)
        self.organisation = said("", "quiet", wrap=True)
        self.state = text("", "quiet", wrap=True)
        self.as_correction = AsCorrection(plan)
        self.as_correction.changed.connect(self.changed)
        self.warning = text("", "body", wrap=True)
        self.compare = tonal(self.tr("Compare now"))
        self.reason = LineEdit()
        self.reason_field = Labelled(
            self.tr("Why you go on without comparing"), self.reason, self.tr("kept with the report")
        )
        self.view = CompareView(plan.place)
        self.clock = ClockQuestion()
        self.clock.reasoned.connect(self._clock_reasoned)
        self._unverified = QWidget()
        self._who = QWidget()
        self._line = Hairline()
        self._lay_out()
        self.compare.clicked.connect(self._begin)
        self.reason.textEdited.connect(self._reasoned)
        self.view.verified.connect(self._done)
        self.view.left.connect(self._leave)
        self.show_one(None)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._unverified)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.M)
        self.warning.set_colour("warn")
        row = QHBoxLayout()
        row.addWidget(self.compare)
        row.addStretch(1)
        inner.addWidget(self.warning)
        inner.addLayout(row)
        inner.addWidget(self.reason_field)
        who = QVBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(Space.XS)
        for label in (self.name, self.organisation, self.state, self.as_correction):
            who.addWidget(label)
        who.addSpacing(Space.S)
        who.addWidget(self._unverified)
        who.addWidget(self.clock)
        card = Card(padding=22, gap=Space.M)
        for one in (self._who, self.view, self._line, *self._limits()):
            card.body.addWidget(one)
        page = ScrollPage(gap=0)
        page.body.addWidget(card)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _limits(self) -> list[QWidget]:
        """Rule 7: no more is promised than a focal point can do."""
        made: list[QWidget] = []
        for title, sentence in (
            (
                self.tr("What a focal point can do"),
                self.tr(
                    "Read the report, ask questions, answer you, and use it with the UN only as "
                    "each person agreed."
                ),
            ),
            (
                self.tr("What it cannot do"),
                self.tr(
                    "Protect anybody physically, promise a result, or call back what was sent "
                    "once it is with others."
                ),
            ),
        ):
            made += [text(title, "label"), text(sentence, "sentence", wrap=True)]
        return made

    def show_one(self, known: Known | None) -> None:
        """Show a focal point, or only what all of them can do."""
        if known is not None and known == self._known and not self.view.isHidden():
            return
        self._known = known
        self.view.hide()
        self._who.setVisible(known is not None)
        self._line.setVisible(known is not None)
        if known is None:
            return
        self.name.setText(known.untrusted.name)
        self.organisation.setText(known.untrusted.organisation)
        self.state.setText(knowing.comparison_words(known))
        self.as_correction.show_one(known.contact_id)
        self._unverified.setVisible(known.usable and not known.verified)
        self.warning.setText(problem_words("rule-14"))
        self.reason.setText(self._plan.card_reasons.get(known.contact_id, ""))
        chosen = known.contact_id in self._plan.contact_ids
        self.reason_field.setEnabled(chosen)
        self.clock.ask(known, self._plan.clock_reasons.get(known.contact_id, ""), chosen=chosen)

    def _reasoned(self, words: str) -> None:
        if self._known is not None:
            self._plan.card_reasons.pop(self._known.contact_id, None)
            if words.strip():
                self._plan.card_reasons[self._known.contact_id] = words.strip()
            self.changed.emit()

    def _clock_reasoned(self, words: str) -> None:
        if self._known is not None:
            self._plan.clock_reasons[self._known.contact_id] = words
            self.changed.emit()

    def _begin(self) -> None:
        if self._known is not None:
            self._who.hide()
            self.view.show()
            self.view.begin(self._known)

    def _done(self, _contact: object) -> None:
        self.view.hide()
        self._who.show()
        self.verified.emit()

    def _leave(self) -> None:
        self.view.hide()
        self._who.show()
