"""One item of the register as it stands: fields, answers, who was told, history, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import values
from ui.desk import words as desk_words
from ui.desk.blocks import beside
from ui.desk.register import words
from ui.i18n import dates
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, link, outlined
from ui.widgets.cards import Card
from ui.widgets.chips import chip
from ui.widgets.dialogs import Dialog
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.focal.register_items import Item
    from defender_app.model.un_reference import UnReference
    from ui.desk.register.found import Found
    from ui.desk.register.work import RegisterWork
    from ui.workplace import Workplace

_SIZE: Final = QSize(640, 720)
_LEAST: Final = QSize(320, 280)
_AROUND: Final = QSize(48, 48)
_LONGEST: Final = 4_000
_MOST_LINES: Final = 50
_SHOWN_APART: Final = frozenset({"responses", "related_sources"})


class ItemSheet(Dialog):
    """An item. Each button closes it and begins what it says."""

    def __init__(  # noqa: PLR0913 - an item, what is known around it, and who does the work
        self,
        parent: QWidget,
        place: Workplace,
        item: Item,
        found: Found,
        work: RegisterWork,
        *,
        reference: UnReference | None,
    ) -> None:
        super().__init__(parent)
        self._place, self._item, self._found, self._work = place, item, found, work
        title = words.title(item)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        page = ScrollPage(gap=Space.M)
        page.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.M)
        page.body.addWidget(said(title, "record", wrap=True))
        self._state(page.body)
        self._remarks(page.body, without_consent(item), reference)
        self.ways = self._buttons()
        page.body.addWidget(self.ways)
        self._lines(page.body)
        self._responses(page.body)
        self._cases(page.body)
        self._history(page.body)
        page.body.addStretch(1)
        self._close_below(page, parent.window())

    def _close_below(self, page: ScrollPage, window: QWidget) -> None:
        close = outlined(self.tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(row)
        room = window.size() - _AROUND
        self.resize(_SIZE.boundedTo(room.expandedTo(_LEAST)))
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state(self, body: QVBoxLayout) -> None:
        number = self.tr("No. {number}").format(number=self._item.number)
        chips = [chip(number, "plain")]
        for one in self._found.waits.get(self._item.item_id, ()):
            shown, tone = words.when(one)
            chips.append(chip(f"{words.sort(one.sort)}: {shown}", tone))
        holder = QWidget()
        flow = FlowLayout(holder)
        for made in chips:
            flow.addWidget(made)
        body.addWidget(holder)

    def _remarks(
        self, body: QVBoxLayout, without: tuple[int, ...], reference: UnReference | None
    ) -> None:
        """What is odd; nothing of it was refused."""
        if not all(one.sure for one in self._found.waits.get(self._item.item_id, ())):
            body.addWidget(text(self.tr("Check the current rule: this day is not sure."), "hint"))
        for code in () if reference is None else reference.doubts:
            odd = self.tr("Look at the reference: {what}.").format(what=words.doubt(code))
            body.addWidget(text(odd, "sentence", wrap=True))
        if without:
            line = self.tr(
                "It says that you submitted it, but not everybody agreed to that: {cases}."
            ).format(cases=words.cases(without))
            warning = text(line, "sentence", wrap=True)
            warning.set_colour("danger")
            body.addWidget(warning)

    def _buttons(self) -> QWidget:
        item, work = self._item, self._work
        holder = QWidget()
        flow = FlowLayout(holder, gap=Space.S)
        if item.sort == "un-action":
            answer = filled(self.tr("Note an answer…"), "reply")
            answer.clicked.connect(lambda: self._begin(lambda: work.respond(item)))
            flow.addWidget(answer)
        change = outlined(self.tr("Change…"), "pencil")
        numbers = self._found.numbers
        change.clicked.connect(lambda: self._begin(lambda: work.change(item, numbers)))
        flow.addWidget(change)
        waits = [one.sort for one in self._found.waits.get(item.item_id, ())]
        for name in waits:
            done = outlined(self.tr("Wait no more: {what}").format(what=words.sort(name)), "check")
            done.clicked.connect(
                lambda _=False, name=name: self._begin(lambda: work.set_done(item, name, done=True))
            )
            flow.addWidget(done)
        for name in item.done:
            again = outlined(self.tr("Wait again: {what}").format(what=words.sort(name)), "undo")
            again.clicked.connect(
                lambda _=False, name=name: self._begin(
                    lambda: work.set_done(item, name, done=False)
                )
            )
            flow.addWidget(again)
        remove = outlined(self.tr("Take out…"), "trash")
        remove.clicked.connect(lambda: self._begin(lambda: work.remove(item)))
        flow.addWidget(remove)
        return holder

    def _begin(self, then: Callable[[], None]) -> None:
        self.accept()
        then()

    def _lines(self, body: QVBoxLayout) -> None:
        for line in values.struct_lines(self._item.part, {}, hidden=_SHOWN_APART):
            body.addWidget(_pair(line.label, line.value))

    def _responses(self, body: QVBoxLayout) -> None:
        if self._item.responses:
            body.addWidget(text(self.tr("Answers"), "heading"))
        for one in self._item.responses:
            card = Card(padding=Space.L, gap=Space.XS)
            for line in values.struct_lines(one, {}):
                card.body.addWidget(_pair(line.label, line.value))
            body.addWidget(card)

    def _cases(self, body: QVBoxLayout) -> None:
        if not self._item.case_ids:
            return
        body.addWidget(text(self.tr("Cases"), "heading"))
        waiting = {
            one.case_id for one in self._found.to_tell if one.item.item_id == self._item.item_id
        }
        for case_id in self._item.case_ids:
            row = self._found.rows.get(case_id)
            if row is None:
                body.addWidget(text(self.tr("A case that was deleted"), "quiet"))
                continue
            way = link(desk_words.numbered(row.number))
            way.clicked.connect(
                lambda _=False, case_id=case_id: self._begin(lambda: self._place.go.case(case_id))
            )
            parts: list[QWidget] = [way]
            told = [one for one in self._item.told if one.case_id == case_id]
            if told:
                shown = self.tr("told {day}").format(day=dates.shown(told[-1].when))
                parts.append(text(shown, "hint"))
            if case_id in waiting:
                tell = outlined(self.tr("They were told…"))
                tell.set_small()
                tell.clicked.connect(
                    lambda _=False, case_id=case_id, number=row.number: self._begin(
                        lambda: self._work.tell(self._item, case_id, number)
                    )
                )
                parts.append(tell)
            body.addWidget(beside(*parts))

    def _history(self, body: QVBoxLayout) -> None:
        body.addWidget(text(self.tr("History"), "heading"))
        for one in reversed(self._item.history[-_MOST_LINES:]):
            told = words.history(one.what, one.before, one.after)
            line = f"{desk_words.moment(one.when)}  ·  {told}"
            why = f"  ·  {desk_words.one_line(one.why)}" if one.why else ""
            body.addWidget(said(line + why, "hint", wrap=True))


def without_consent(item: Item) -> tuple[int, ...]:
    """What was noted last of cases whose people did not agree."""
    code = "contribution-without-consent"
    last = next((one.after for one in reversed(item.history) if one.what == code), "")
    part = item.action
    ours = not isinstance(part, msgspec.UnsetType) and part.our_contribution in {
        "we-submitted",
        "joint",
    }
    return tuple(int(one) for one in last.split() if one.isdecimal()) if ours else ()


def _pair(label: str, value: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(text(label, "hint", wrap=True))
    column.addWidget(said(desk_words.cut(value, _LONGEST), "sentence", wrap=True))
    return holder
