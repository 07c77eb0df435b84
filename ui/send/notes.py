"""What stands in the margin of the paper: why something stays or goes, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report.consent_gate import Extent
from ui.messages import problem_words
from ui.send import words
from ui.send.small_link import SmallLink
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.report.paper import Human, Item, Note, Paper
    from defender_app.report.refusals import Problem


@dataclass(frozen=True)
class Told:
    """A note in words.

    Attributes:
        shape: of consent.
        title, reason: two lines.
        does: what its action does (``ask``, ``decide``, ``copy``, ``back``, ``open``) or "".
        action: the words of it.
        about: pid, oid or eid.
        problem: what ``decide`` and ``open`` are about.
    """

    shape: str
    title: str
    reason: str = ""
    does: str = ""
    action: str = ""
    about: str = ""
    problem: Problem | None = None


class NoteView(QWidget):
    """One note: shape, title, reason, action."""

    acted = Signal(object)

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.told = told
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(ConsentShape(told.shape, 14), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        title = said(told.title, "hint", wrap=True)
        title.set_weight(600)
        title.set_colour("ink")
        column.addWidget(title)
        if told.reason:
            reason = said(told.reason, "hint", wrap=True)
            reason.set_colour("ink2")
            column.addWidget(reason)
        self.button: SmallLink | None = None
        if told.action:
            self.button = SmallLink(told.action)
            self.button.setAccessibleDescription(told.title)
            self.button.clicked.connect(lambda: self.acted.emit(told))
            column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)


def told(note: Note, paper: Paper, accepted: Mapping[str, str]) -> Told | None:
    """A note in words; None where another note says it already."""
    people = {one.key: one for one in paper.people}
    if note.kind == "human":
        return _human(people[note.about])
    if note.kind == "item":
        item = next(one for one in paper.items if one.eid == note.about)
        return _item(item, people)
    if note.kind == "problem" and note.problem is not None:
        return of_problem(note.problem, accepted)
    if note.kind == "remark" and note.problem is not None:
        return _remark(note.problem)
    return _words(note, people)


def _remark(problem: Problem) -> Told:
    """An answer to look at once more: it goes as it is, unless somebody changes it."""
    translate = QCoreApplication.translate
    title = translate("SendNote", "Look at this answer once more")
    there = translate("SendNote", "Open the record")
    reason = problem_words(problem.kind)
    return Told("some", title, reason, "open", there, problem.where, problem)


def _human(human: Human) -> Told:
    because = human.decision.because
    does = action = ""
    if human.decision.extent is Extent.NOTHING:
        if because == "left-out":
            does, action = "back", QCoreApplication.translate("SendNote", "Put back")
        elif because in {"not-asked", "review-passed"}:
            does = "ask"
            action = QCoreApplication.translate("SendNote", "Ask {who} first")
    return Told(
        words.shape(human),
        words.fate_title(human),
        words.fate_reason(human),
        does,
        action.format(who=human.word),
        human.key,
    )


def _item(item: Item, people: Mapping[str, Human]) -> Told | None:
    translate = QCoreApplication.translate
    if item.because == "no-file":
        return None
    if not item.because:
        if item.cleaned:
            said_ = translate("SendNote", "Without the hidden data; the original stays here")
            return Told("yes", translate("SendNote", "A cleaned copy goes"), said_, about=item.eid)
        said_ = translate("SendNote", "The original, with the hidden data in it")
        copy = translate("SendNote", "Make a cleaned copy")
        title = translate("SendNote", "Goes as it is")
        return Told("yes", title, said_, "copy", copy, item.eid)
    if item.because == "left-out":
        back = translate("SendNote", "Put back")
        title = translate("SendNote", "Left out by you")
        return Told("no", title, "", "back", back, item.eid)
    shown = [people[key] for key in item.shows if key in people]
    hidden = [one.word for one in shown if one.decision.extent is not Extent.NAMED]
    copy = translate("SendNote", "Make a cleaned copy")
    if item.because == "holds-people-not-listed":
        title = translate("SendNote", "Nobody on it is listed")
        reason = translate("SendNote", "It holds faces, voices or names")
        return Told("no", title, reason, "copy", copy, item.eid)
    title = translate("SendNote", "{who} can be recognised").format(who=", ".join(hidden))
    reason = translate("SendNote", "A cleaned copy may go")
    return Told("no", title, reason, "copy", copy, item.eid)


def _words(note: Note, people: Mapping[str, Human]) -> Told | None:
    translate = QCoreApplication.translate
    human = people.get(note.about)
    if note.kind == "withheld":
        if human is None and not note.about:
            return Told("no", translate("SendNote", "Stays here"), _vault_only())
        return None
    if note.kind == "called":
        title = translate("SendNote", "{who} becomes “{word}”")
        reason = translate("SendNote", "Names never leave in the text")
        word = human.word if human else note.about
        return Told("some", title.format(who=word, word=note.instead), reason)
    instead = note.instead.strip("[]")
    if human is None:
        title = translate("SendNote", "Becomes “{word}”").format(word=instead)
        return Told("no", title, _outside(note))
    title = translate("SendNote", "{who} becomes “{word}”")
    return Told(
        words.shape(human), title.format(who=human.word, word=instead), words.fate_reason(human)
    )


def _vault_only() -> str:
    return QCoreApplication.translate("SendNote", "For your vault alone")


def _outside(note: Note) -> str:
    if note.about == "official":
        return QCoreApplication.translate("SendNote", "Officials are not named in the text")
    return QCoreApplication.translate("SendNote", "Known only to this vault")


class _Counts(QObject):
    """Plural forms are taken up from ``tr`` alone."""

    def hours(self, count: int) -> str:
        """How long somebody is still asked to sleep on it."""
        return self.tr("%n hour(s) left", "", count)


def of_problem(problem: Problem, accepted: Mapping[str, str]) -> Told:
    """What stands against sealing, or what was decided about it."""
    translate = QCoreApplication.translate
    title = problem_title(problem)
    if accepted.get(problem.code, "").strip():
        done = translate("SendNote", "Confirmed: {reason}").format(reason=accepted[problem.code])
        change = translate("SendNote", "Change")
        return Told("yes", title, done, "decide", change, problem.where, problem)
    if problem.acceptable:
        reason = translate("SendNote", "Not confirmed for this report")
        if problem.kind == "rule-29":
            hours = int(str(problem.facts.get("hours", 0)))
            reason = _Counts().hours(hours)
        decide = translate("SendNote", "Decide")
        return Told("conditional", title, reason, "decide", decide, problem.where, problem)
    reason = problem_words(problem.kind, problem.facts)
    there = translate("SendNote", "Open the record")
    return Told("no", title, reason, "open", there, problem.where, problem)


def problem_title(problem: Problem) -> str:
    """A problem in three or four words."""
    translate = QCoreApplication.translate
    return {
        "rule-1": translate("SendNote", "Nobody agreed yet"),
        "rule-5": translate("SendNote", "A name stands in the text"),
        "rule-13": translate("SendNote", "Others had this device"),
        "rule-14": translate("SendNote", "Digits not compared"),
        "rule-16": translate("SendNote", "Look at this file once more"),
        "rule-16-place": translate("SendNote", "It tells where it was made"),
        "rule-18": translate("SendNote", "This needs its own yes"),
        "rule-29": translate("SendNote", "Sleep on it"),
        "conditional": translate("SendNote", "Under a condition"),
        "record-draft": translate("SendNote", "Still a draft"),
        "record-withdrawn": translate("SendNote", "This record was withdrawn"),
        "store-only-until-consent": translate("SendNote", "Not before there is consent"),
        "unanswered": translate("SendNote", "Not answered yet"),
    }.get(problem.kind, translate("SendNote", "This has to be mended first"))
