"""What stands in the margin of the paper: why something stays or goes, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report.consent_gate import Extent
from ui.messages import isolated, problem_words
from ui.send import words
from ui.send.small_link import SmallLink
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import apart, said

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
        does: what its action does (``ask``, ``decide``, ``copy``, ``clean``, ``back``, ``open``)
            or "".
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
    if note.kind == "official":
        return _official(note.problem)
    return _words(note, people)


def _remark(problem: Problem) -> Told:
    """An answer to look at once more: it goes as it is, unless somebody changes it."""
    translate = QCoreApplication.translate
    title = translate("SendNote", "Look at this answer once more")
    there = translate("SendNote", "Open the record")
    reason = problem_words(problem.kind)
    return Told("some", title, reason, "open", there, problem.where, problem)


def _official(wish: Problem | None) -> Told | None:
    """A stored name of an official, which stays unless somebody asks for it, with a reason."""
    if wish is None:
        return None
    translate = QCoreApplication.translate
    title = translate("SendNote", "The agency leaves, the name stays")
    if not wish.acceptable:
        return Told("no", title, problem_words(wish.kind), about=wish.where)
    ask = translate("SendNote", "Give the name all the same")
    return Told("no", title, "", "decide", ask, wish.where, wish)


def _human(human: Human) -> Told:
    translate = QCoreApplication.translate
    because = human.decision.because
    does = action = ""
    if because == "left-out":
        does, action = "back", translate("SendNote", "Put back")
    elif because in {"not-asked", "review-passed"}:
        does, action = "ask", translate("SendNote", "Ask {who} first")
    elif human.ask and human.decision.extent is Extent.NOTHING:
        does, action = "ask", translate("SendNote", "See the answers")
    lines = (words.fate_reason(human), words.ask_words(human))
    reason = "\n".join(line for line in lines if line)
    return Told(
        words.shape(human),
        words.fate_title(human),
        reason,
        does,
        action.format(who=human.word),
        human.key,
    )


def _item(item: Item, people: Mapping[str, Human]) -> Told | None:
    translate = QCoreApplication.translate
    if item.because in {"no-file", "newer-copy", "original-instead"}:
        return None
    copy = translate("SendNote", "Make a cleaned copy")
    if item.because == "left-out":
        back = translate("SendNote", "Put back")
        title = translate("SendNote", "Left out by you")
        return Told("no", title, "", "back", back, item.eid)
    if item.because == "only-its-hash":
        title = translate("SendNote", "The file is not in this vault")
        reason = translate("SendNote", "Only its hash is here. It is described and does not leave.")
        return Told("conditional", title, reason, "", "", item.eid)
    if item.choice or not item.because:
        return _chosen(item, copy)
    shown = [people[key] for key in item.shows if key in people]
    hidden = [one for one in shown if one.decision.extent is not Extent.NAMED]
    if item.because == "holds-people-not-listed":
        title = translate("SendNote", "Nobody on it is listed")
        reason = translate("SendNote", "It holds faces, voices or names")
        return Told("no", title, reason, "copy", copy, item.eid)
    who = ", ".join(one.word for one in hidden)
    title = translate("SendNote", "{who} can be recognised").format(who=who)
    reason = translate("SendNote", "A cleaned copy may go")
    ask = ", ".join(filter(None, map(words.whom, hidden)))
    if ask:
        template = translate("SendNote", "Cover them in a cleaned copy, or ask {who}")
        reason = template.format(who=ask)
    return Told("no", title, reason, "copy", copy, item.eid)


def _chosen(item: Item, copy: str) -> Told:
    """A file that leaves, or whose copy does, or of which nobody decided yet."""
    translate = QCoreApplication.translate
    if item.cleaned:
        reason = translate("SendNote", "Without the hidden data; the original stays here")
        return Told("yes", translate("SendNote", "A cleaned copy goes"), reason, about=item.eid)
    if item.because == "cleaned-instead":
        reason = translate("SendNote", "Its cleaned copy goes, without the hidden data")
        return Told("yes", translate("SendNote", "The original stays here"), reason)
    if item.because:
        title = translate("SendNote", "No cleaned copy yet")
        reason = translate("SendNote", "The original has the hidden data in it")
        return Told("conditional", title, reason, "clean", copy, item.eid)
    reason = translate("SendNote", "With the hidden data in it")
    return Told("some", translate("SendNote", "The original goes"), reason, "clean", copy, item.eid)


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
        return Told("some", title.format(who=apart(word), word=apart(note.instead)), reason)
    instead = note.instead.strip("[]")
    if human is None:
        title = translate("SendNote", "Becomes “{word}”").format(word=apart(instead))
        return Told("no", title, _outside(note))
    title = translate("SendNote", "{who} becomes “{word}”")
    return Told(
        words.shape(human),
        title.format(who=apart(human.word), word=apart(instead)),
        words.fate_reason(human),
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
    if problem.excerpt is not None:
        return _may_be_a_name(problem, problem.excerpt, accepted.get(problem.code, ""))
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


def _may_be_a_name(problem: Problem, excerpt: tuple[str, str, str], said: str) -> Told:
    """A word that may be a name, in its place, and which of both it was said to be."""
    translate = QCoreApplication.translate
    decided = {
        "name": translate("SendNote", "A name: it is replaced"),
        "word": translate("SendNote", "A word: it stays"),
    }.get(said)
    template = translate("SendNote", "Is “{word}” a name?")
    title = decided or template.format(word=isolated(excerpt[1]))
    shape = "conditional" if decided is None else "yes"
    does = translate("SendNote", "Decide") if decided is None else translate("SendNote", "Change")
    around = isolated(" ".join("".join(excerpt).split()))
    return Told(shape, title, f"… {around} …", "decide", does, problem.where, problem)


def problem_title(problem: Problem) -> str:
    """A problem in three or four words."""
    translate = QCoreApplication.translate
    return {
        "short-name": translate("SendNote", "A name or a word?"),
        "name-in-word": translate("SendNote", "A name or a word?"),
        "official": translate("SendNote", "The name of an official"),
        "official-sure": translate("SendNote", "Once more: the name leaves"),
        "official-without-name": translate("SendNote", "No name of this official"),
        "official-pressed": translate("SendNote", "This name does not leave"),
        "official-private": translate("SendNote", "This name does not leave"),
        "official-same-name": translate("SendNote", "This name does not leave"),
        "rule-1": translate("SendNote", "Nobody agreed yet"),
        "rule-5": translate("SendNote", "A name stands in the text"),
        "rule-13": translate("SendNote", "Others had this device"),
        "rule-14": translate("SendNote", "Digits not compared"),
        "rule-16": translate("SendNote", "Look at this file once more"),
        "rule-16-copy": translate("SendNote", "Look at this copy once more"),
        "rule-16-place": translate("SendNote", "It tells where it was made"),
        "original": translate("SendNote", "The original, not the copy"),
        "original-no-copy": translate("SendNote", "The original as it is"),
        "rule-18": translate("SendNote", "This needs its own yes"),
        "rule-29": translate("SendNote", "Sleep on it"),
        "conditional": translate("SendNote", "Under a condition"),
        "record-draft": translate("SendNote", "Still a draft"),
        "record-withdrawn": translate("SendNote", "This record was withdrawn"),
        "store-only-until-consent": translate("SendNote", "Not before there is consent"),
        "unanswered": translate("SendNote", "Not answered yet"),
    }.get(problem.kind, translate("SendNote", "This has to be mended first"))
