"""The history of a case: what was done with it at this desk, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.focal import case_history
from ui.desk import values, words
from ui.desk.blocks import empty
from ui.i18n import dates
from ui.messages.safe import isolated, neutral
from ui.widgets.buttons import link
from ui.widgets.labels import text
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.focal.work import Noted
    from ui.desk.contents import Contents

_AT_FIRST: Final = 12
_MOST: Final = 1_000
_WHAT: Final = {
    "status": QT_TRANSLATE_NOOP("CaseHistory", "Status: {after}"),
    "urgency": QT_TRANSLATE_NOOP("CaseHistory", "Urgency: {after}"),
    "violation": QT_TRANSLATE_NOOP("CaseHistory", "Did it happen: {after}"),
    "scope": QT_TRANSLATE_NOOP("CaseHistory", "Resolution 12/2: {after}"),
    "codes": QT_TRANSLATE_NOOP("CaseHistory", "Coded: {after}"),
    "review": QT_TRANSLATE_NOOP("CaseHistory", "To be looked at again: {after}"),
    "safe-contact": QT_TRANSLATE_NOOP("CaseHistory", "How to reach the sender was changed"),
    "renewal": QT_TRANSLATE_NOOP("CaseHistory", "Asked again for the yearly summary: {after}"),
    "joined": QT_TRANSLATE_NOOP("CaseHistory", "Joined with other cases about one event"),
    "left": QT_TRANSLATE_NOOP("CaseHistory", "Taken out of its event"),
    "event-ended": QT_TRANSLATE_NOOP("CaseHistory", "The last other case left its event"),
    "decided-same-event": QT_TRANSLATE_NOOP("CaseHistory", "About the same event as case {after}"),
    "decided-related": QT_TRANSLATE_NOOP("CaseHistory", "Related to case {after}"),
    "decided-different": QT_TRANSLATE_NOOP("CaseHistory", "Another event than case {after}"),
    "exported": QT_TRANSLATE_NOOP("CaseHistory", "Exported: {after}"),
    "condition-met": QT_TRANSLATE_NOOP("CaseHistory", "A condition counted as met for: {after}"),
    "drafted": QT_TRANSLATE_NOOP("CaseHistory", "Drafted: {after}"),
    "draft-exported": QT_TRANSLATE_NOOP("CaseHistory", "A draft was exported: {after}"),
    "register-added": QT_TRANSLATE_NOOP("CaseHistory", "Entry {after} of the register"),
    "register-left": QT_TRANSLATE_NOOP("CaseHistory", "Taken out of entry {after} of the register"),
    "register-response": QT_TRANSLATE_NOOP("CaseHistory", "A response to entry {after}"),
    "register-told": QT_TRANSLATE_NOOP("CaseHistory", "The sender was told of entry {after}"),
    "register-removed": QT_TRANSLATE_NOOP("CaseHistory", "Entry {after} of the register removed"),
    "correction-accepted": QT_TRANSLATE_NOOP("CaseHistory", "The correction is from the sender"),
    "correction-refused": QT_TRANSLATE_NOOP("CaseHistory", "The correction is not from the sender"),
    "answered": QT_TRANSLATE_NOOP("CaseHistory", "Answer {before}: {after}"),
    "folded": QT_TRANSLATE_NOOP("CaseHistory", "Earlier lines: {after}"),
}
_NOTHING: Final = QT_TRANSLATE_NOOP("CaseHistory", "none")
_CHANGED: Final = QT_TRANSLATE_NOOP("CaseHistory", "{after}, before: {before}")


def _say(words_: object) -> str:
    return QCoreApplication.translate("CaseHistory", str(words_))


def _list(name: str) -> Callable[[str], str]:
    return lambda value: values.list_label(name, value)


_LABELS: Final[dict[str, Callable[[str], str]]] = {
    "status": words.status,
    "urgency": _list("urgency"),
    "violation": _list("violation_status"),
    "review": dates.shown,
    case_history.ANSWERED: words.reply_kind,
}


def line(noted: Noted) -> Happening:
    """One line of the history in words; what this version does not know is shown as it is."""
    label = _LABELS.get(noted.what, _plain)
    after = label(noted.after) if noted.after else _say(_NOTHING)
    if noted.before and noted.what in _LABELS and noted.what != case_history.ANSWERED:
        after = _say(_CHANGED).format(after=after, before=label(noted.before))
    known = _WHAT.get(noted.what)
    said = (
        _say(known).format(after=after, before=_plain(noted.before)) if known else _unknown(noted)
    )
    facts = [words.moment(noted.when)]
    if noted.why:
        facts.append(words.quoted(noted.why))
    return Happening(said, "  ·  ".join(facts))


def _plain(value: str) -> str:
    return isolated(words.one_line(value))


def _unknown(noted: Noted) -> str:
    return neutral(": ".join(filter(None, (noted.what, words.one_line(noted.after)))))


class History(QWidget):
    """The last lines, and all of them on demand."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Noted, ...] = ()
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_case(self, contents: Contents) -> None:
        """Show the history of a case."""
        every = (*contents.work.history, *case_history.answers(contents.case))
        self._lines = tuple(sorted(every, key=lambda one: one.when)[::-1][:_MOST])
        self._show()

    def show_all(self) -> None:
        """Show every line."""
        self._all = True
        self._show()

    def _show(self) -> None:
        empty(self._column)
        shown = self._lines if self._all else self._lines[:_AT_FIRST]
        if not shown:
            self._column.addWidget(text(self.tr("Nothing was noted yet."), "quiet"))
            return
        timeline = Timeline()
        timeline.show_points(tuple(line(one) for one in shown))
        self._column.addWidget(timeline)
        if len(shown) < len(self._lines):
            more = link(self.tr("Show %n more", "", len(self._lines) - len(shown)))
            more.clicked.connect(self.show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
