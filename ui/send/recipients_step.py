"""Step 2: to whom. Only cards that are good; one that nobody compared only with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report import correspondence
from ui.focal_points import known as knowing
from ui.focal_points.compare import CompareView
from ui.i18n import dates
from ui.messages import problem_words
from ui.send.panes import Panes
from ui.send.pick_list import Pick, PickList
from ui.theme.tokens import Space
from ui.widgets.buttons import tonal
from ui.widgets.cards import Card, Hairline
from ui.widgets.empty import Empty
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import said, text
from ui.widgets.rows import INSET, Row
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        drawer = self._plan.place.drawer
        self._plan.place.jobs.do(lambda: knowing.every(drawer), self._show, owner=self)

    def _show(self, found: Sequence[Known]) -> None:
        self._loaded = False
        self.known = {one.contact_id: one for one in found}
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        picks = [Pick(one.contact_id, partial(_row, one), one.usable) for one in found]
        wanted = self._plan.contact_ids
        if not wanted and sum(one.usable for one in found) == 1:
            wanted = tuple(one.contact_id for one in found if one.usable)
        self.list.show_picks(picks, wanted)
        self._loaded = True
        self._chosen()
        self._show_one(self._current or next(iter(self._plan.contact_ids), ""))

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
        return bool(chosen) and all(
            one.verified or self._plan.card_reasons.get(one.contact_id) for one in chosen
        )

    def said(self) -> str:
        """What stands at the foot."""
        count = len(self._plan.contact_ids)
        if not count:
            return self.tr("Nobody chosen yet")
        if not self.ready():
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
        self.setMaximumWidth(_PANEL)
        self.name = said("", "heading", wrap=True)
        self.organisation = said("", "quiet", wrap=True)
        self.state = text("", "quiet", wrap=True)
        self.earlier = text("", "sentence", wrap=True)
        self.earlier.hide()
        self.warning = text("", "body", wrap=True)
        self.compare = tonal(self.tr("Compare now"))
        self.reason = LineEdit()
        self.reason_field = Labelled(
            self.tr("Why you go on without comparing"), self.reason, self.tr("kept with the report")
        )
        self.view = CompareView(plan.place)
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
        for label in (self.name, self.organisation, self.state, self.earlier):
            who.addWidget(label)
        who.addSpacing(Space.S)
        who.addWidget(self._unverified)
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
        self._ask_earlier(known.contact_id)
        self._unverified.setVisible(known.usable and not known.verified)
        self.warning.setText(problem_words("rule-14"))
        self.reason.setText(self._plan.card_reasons.get(known.contact_id, ""))
        self.reason_field.setEnabled(known.contact_id in self._plan.contact_ids)

    def _ask_earlier(self, contact_id: str) -> None:
        place, event_ids = self._plan.place, self._plan.event_ids
        self.earlier.hide()

        def then(day: str) -> None:
            if day and self._known is not None and self._known.contact_id == contact_id:
                said_ = self.tr("They have had this since {day}. What you send now is one more.")
                self.earlier.setText(said_.format(day=dates.shown(day[:10])))
                self.earlier.show()

        place.jobs.do(
            lambda: correspondence.sealed_before(place.drawer, contact_id, event_ids),
            then,
            owner=self,
        )

    def _reasoned(self, words: str) -> None:
        if self._known is not None:
            self._plan.card_reasons.pop(self._known.contact_id, None)
            if words.strip():
                self._plan.card_reasons[self._known.contact_id] = words.strip()
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
