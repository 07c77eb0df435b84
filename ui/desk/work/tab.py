"""The tab "Work": what the desk judges, how it codes a case, and the history of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from defender_app.focal import work
from defender_app.focal.exports.end_reprisals import coding
from defender_app.taxonomy import taxonomy
from ui.desk import words
from ui.desk.blocks import empty
from ui.desk.case_list import URGENT
from ui.desk.finder import Finder
from ui.desk.triage.bulk import read_day
from ui.desk.values import list_label
from ui.desk.work.fields import Kept
from ui.desk.work.history import History
from ui.desk.work.judge_dialog import Judging
from ui.i18n import dates, field_words
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.cards import Card, Hairline
from ui.widgets.chips import chip
from ui.widgets.fields import Labelled, LineEdit, PlainEdit
from ui.widgets.labels import said, text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from defender_app.focal.work import CaseWork, Judged
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

MECHANISMS: Final = "mechanisms"
END_REPRISALS: Final = "end-reprisals"
MT4: Final = "mt4"
TAGS: Final = "tags"
SCOPE: Final = "scope"
CONTACT: Final = "contact"
REVIEW: Final = "review"
# Beside the button, for the question and the answer.
_QUESTION: Final = 260
_MOST_LETTERS: Final = 1_000
_TONES: Final = {"confirmed": "ok", "likely": "accent", "unlikely": "warn"}
_Unset = msgspec.UnsetType


def title() -> str:
    """What the tab is called."""
    return QCoreApplication.translate("Work", "Work")


class JudgedRow(QWidget):
    """A question, what the desk answers with its reason, and the way to change that."""

    asked = Signal()

    def __init__(self, question: str, verb: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.question = text(question, "label", wrap=True)
        self.button = outlined(verb)
        self.button.set_small()
        self.button.setAccessibleName(f"{question}: {verb}")
        self.button.clicked.connect(self.asked)
        self._chips = QVBoxLayout()
        self.about = said("", "hint", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.question, 0, 0)
        self._grid.addLayout(self._chips, 0, 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self.about, 1, 0, 1, 2)
        self._is_below = False
        self._grid.addWidget(self.button, 0, 2, 2, 1, top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the way to change it stands below."""
        super().resizeEvent(event)
        below = event.size().width() < theme.scaled(_QUESTION) + self.button.sizeHint().width()
        if below != self._is_below:
            self._is_below = below
            self._grid.removeWidget(self.button)
            if below:
                self._grid.addWidget(self.button, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(self.button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Room for the button alone: only so it can learn that there is less room."""
        return QSize(self.button.sizeHint().width(), super().minimumSizeHint().height())

    def show_answer(self, answer: str, tone: str, icon: str, about: str) -> None:
        """Show an answer and what is said about it."""
        empty(self._chips)
        self._chips.addWidget(chip(answer, tone, icon or None))
        self.about.setText(about)
        self.about.setVisible(bool(about))


class WorkTab(QWidget):
    """Kept apart from what was sent. ``changed``: the case is to be read again."""

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._contents: Contents | None = None
        self._kept: dict[str, Kept] = {}
        self.judging = Judging(place, self)
        self.judging.done.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(
            text(self.tr("What stands here is ours: it changes nothing of what was sent, and is"
                         " never sent by itself."), "hint", wrap=True)
        )  # fmt: skip
        column.addWidget(self._judged())
        self._fields(column)
        column.addSpacing(4)
        column.addWidget(text(self.tr("History"), "heading"))
        self.history = History()
        column.addWidget(self.history)
        column.addStretch(1)

    def _judged(self) -> Card:
        card = Card(padding=Space.L, gap=Space.XS)
        self.urgency = JudgedRow(self.tr("How urgent"), self.tr("Confirm or change…"))
        self.urgency.asked.connect(self.judge_urgency)
        self.violation = JudgedRow(self.tr("Did it happen"), self.tr("Judge…"))
        self.violation.asked.connect(self.judge_violation)
        card.body.addWidget(self.urgency)
        card.body.addWidget(Hairline())
        card.body.addWidget(self.violation)
        return card

    def _fields(self, column: QVBoxLayout) -> None:
        commas = self.tr("with commas between")
        self._choices()
        self._lines()
        self._mt4 = said("", "hint", wrap=True)
        self._review = Labelled(
            self.tr("Look at it again on"), self.review, self.tr("a day, or nothing")
        )
        for field in (
            Labelled(self.tr("Which part of resolution 12/2"), self.scope),
            Labelled(self.tr("UN mechanisms to go to"), self.mechanisms),
            Labelled(
                self.tr("#EndReprisals, types of reprisals"),
                self.reprisals,
                self.tr("instead of what follows from the acts"),
            ),
            Labelled(self.tr("HURIDOCS codes (MT4)"), self.huridocs, commas),
            self._mt4,
            Labelled(self.tr("Our tags"), self.tags, commas),
            Labelled(
                self.tr("How the sender may be reached safely"),
                self.contact,
                self.tr("stays here and is never exported"),
            ),
            self._review,
        ):
            column.addWidget(field)

    def _choices(self) -> None:
        """What is chosen out of lists; kept at once."""
        scope = field_words.list_choices(work.SCOPE)
        self.scope = Pills(scope, many=True, name=self.tr("Which part of resolution 12/2"))
        found = [(one, label) for _, one, label in field_words.mechanism_choices()]
        self.mechanisms = Finder(
            found,
            name=self.tr("UN mechanisms to go to"),
            empty=self.tr("Find a mechanism"),
            search={one: " ".join(field_words.mechanism_search_words(one)) for one, _ in found},
        )
        self.reprisals = Finder(
            tuple(coding().values.items()),
            name=self.tr("#EndReprisals, types of reprisals"),
            empty=self.tr("Find a value"),
        )
        self.scope.changed.connect(lambda: self._now(SCOPE))
        self.mechanisms.changed.connect(lambda: self._now(MECHANISMS))
        self.reprisals.changed.connect(lambda: self._now(END_REPRISALS))

    def _lines(self) -> None:
        """What is typed; kept a moment later."""
        self.huridocs, self.tags, self.review = LineEdit(), LineEdit(), LineEdit()
        self.contact = PlainEdit(lines=2)
        named = {MT4: self.huridocs, TAGS: self.tags, REVIEW: self.review}
        for name, line in named.items():
            line.setMaxLength(_MOST_LETTERS)
            line.textChanged.connect(lambda _, name=name: self._typed(name))
            line.editingFinished.connect(lambda name=name: self._now(name))
        self.contact.textChanged.connect(lambda: self._typed(CONTACT))

    def show_case(self, contents: Contents) -> None:
        """Show a case, or the same one read again; what is being typed stays."""
        before, self._contents = self._contents, contents
        case_id, known = contents.case.case_id, contents.work
        if before is None or before.case.case_id != case_id:
            self._keep(case_id)
        self._show_judged(contents)
        shown: dict[str, tuple[object, Callable[[Any], None]]] = {
            SCOPE: (known.scope, self.scope.choose),
            MECHANISMS: (known.codes.get(MECHANISMS, ()), self.mechanisms.choose),
            END_REPRISALS: (known.codes.get(END_REPRISALS, ()), self.reprisals.choose),
            MT4: (known.codes.get(MT4, ()), lambda one: self.huridocs.setText(", ".join(one))),
            TAGS: (known.codes.get(TAGS, ()), lambda one: self.tags.setText(", ".join(one))),
            CONTACT: (known.safe_contact, self.contact.setPlainText),
            REVIEW: (known.review_on, lambda one: self.review.setText(_day(one))),
        }
        for name, (value, show) in shown.items():
            taken = self._kept[name].take_up(value)
            if taken is not None:
                show(taken)
        self._show_codes(contents)
        self.history.show_case(contents)

    def _show_codes(self, contents: Contents) -> None:
        """The codes that follow from the acts by themselves stand beside the field."""
        known = taxonomy().types
        types = (act.type for one in contents.report.incidents for act in one.acts)
        codes = dict.fromkeys(known[one].huridocs_mt4 for one in types if one in known)
        told = ", ".join(filter(None, codes))
        self._mt4.setText(
            self.tr("From the acts, without being written here: {codes}").format(codes=told)
        )
        self._mt4.setVisible(bool(told))

    def _show_judged(self, contents: Contents) -> None:
        sent = contents.case.urgency
        as_sent = list_label("urgency", sent) if sent else self.tr("not said")
        tone, icon = URGENT.get(contents.urgency, ("plain", ""))
        judged = contents.work.urgency
        shown = list_label("urgency", contents.urgency) if contents.urgency else as_sent
        about = self.tr("As sent: {urgency}").format(urgency=as_sent)
        self.urgency.show_answer(
            shown, tone, icon, "  ·  ".join(filter(None, (about, self._because(judged))))
        )
        happened = contents.work.violation
        value = "" if isinstance(happened, _Unset) else happened.value
        label = list_label("violation_status", value) if value else self.tr("Not judged yet")
        self.violation.show_answer(label, _TONES.get(value, "plain"), "", self._because(happened))

    def _because(self, judged: Judged | _Unset) -> str:
        if isinstance(judged, _Unset):
            return ""
        return f"{words.quoted(judged.why)}, {words.day(judged.when)}"

    def judge_urgency(self) -> None:
        """Ask how urgent the case is."""
        if self._contents is not None:
            case = self._contents.case
            self.judging.urgency(case.case_id, case.urgency, self._contents.urgency)

    def judge_violation(self) -> None:
        """Ask how sure it is that it happened."""
        if self._contents is not None:
            known = self._contents.work.violation
            value = "" if isinstance(known, _Unset) else known.value
            choices = tuple(one for one, _ in field_words.list_choices(work.VIOLATION))
            self.judging.violation(self._contents.case.case_id, value, choices)

    def _keep(self, case_id: str) -> None:
        """Keep each field from now on; another case has other fields."""
        drawer = self._place.drawer

        def coded(scheme: str) -> Callable[[Any], CaseWork]:
            return lambda found: work.code(drawer, case_id, scheme, found)

        reads: dict[str, tuple[Callable[[], object], Callable[[Any], CaseWork]]] = {
            SCOPE: (
                lambda: self.scope.chosen,
                lambda found: work.set_scope(drawer, case_id, found),
            ),
            MECHANISMS: (lambda: self.mechanisms.chosen, coded(MECHANISMS)),
            END_REPRISALS: (lambda: self.reprisals.chosen, coded(END_REPRISALS)),
            MT4: (lambda: split(self.huridocs.text()), coded(MT4)),
            TAGS: (lambda: split(self.tags.text()), coded(TAGS)),
            CONTACT: (
                lambda: self.contact.toPlainText().strip(),
                lambda found: work.set_safe_contact(drawer, case_id, found),
            ),
            REVIEW: (
                self._read_review,
                lambda found: work.set_review(drawer, case_id, found),
            ),
        }
        for name, (read, write) in reads.items():
            kept = Kept(self._place, f"work:{case_id}:{name}", read, write)
            kept.setParent(self)
            kept.saved.connect(self.changed)
            self._kept[name] = kept

    def _read_review(self) -> str | None:
        """The day, "" for none, None while it is no day."""
        typed = self.review.text().strip()
        day = read_day(typed)
        wrong = self.tr("Write one day, such as 12 April 2027.") if typed and not day else ""
        self._review.set_error(wrong)
        return None if wrong else day

    def _typed(self, name: str) -> None:
        if name in self._kept:
            self._kept[name].typed()

    def _now(self, name: str) -> None:
        if name in self._kept:
            self._kept[name].flush()

    def flush(self) -> None:
        """Hand everything typed to the jobs."""
        for kept in self._kept.values():
            kept.flush()


def split(typed: str) -> tuple[str, ...]:
    """What stands between commas, each once."""
    return tuple(dict.fromkeys(one for part in typed.split(",") if (one := part.strip())))


def _day(known: str) -> str:
    return dates.shown(known) if known else ""
