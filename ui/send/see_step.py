"""Step 3: what they will see, person by person, with what stays struck through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report import missing_copies
from defender_app.report.missing_copies import Item
from ui.focal_points import known as knowing
from ui.messages import isolated, message
from ui.send.decide import Decide, DecideWord, condition
from ui.send.fates import Fates
from ui.send.panes import Panes
from ui.send.paper_view import PaperView
from ui.theme.tokens import Space
from ui.widgets.cards import Tile
from ui.widgets.check import Check
from ui.widgets.choice import Choice
from ui.widgets.labels import Elided, mark_said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.model.incident import Incident
    from defender_app.report.evidence_choice import Form
    from defender_app.report.missing_copies import Made
    from defender_app.report.refusals import Problem
    from ui.focal_points.known import Known
    from ui.send.notes import Told
    from ui.send.plan import Looked, Plan

_LEFT: Final = 312
_PAPER: Final = 420


class SeeStep(QWidget):
    """People and items left, the paper right."""

    changed = Signal()
    decided = Signal()
    put_off = Signal()
    """What was decided is shown now, without the button that had the keyboard."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._just_decided = False
        self._plan = plan
        self._known: Mapping[str, Known] = {}
        self._event_id = self._contact_id = ""
        self.looked: Looked | None = None
        self.is_looking = False
        self.dialog: Decide | DecideWord | None = None
        self.records = Choice(name=self.tr("Record"))
        self.recipients = Choice(name=self.tr("Focal point"))
        self.fates = Fates()
        self.times = Check(self.tr("Tell when files were added, not only the day"))
        self.times.clicked.connect(self._tell_times)
        self.paper = PaperView()
        self.recipient = _Recipient()
        self._lay_out()
        plan.looked.connect(self._show)
        plan.unseen.connect(self._show_nothing)
        self.records.changed.connect(self._turn_record)
        self.recipients.changed.connect(self._turn_recipient)
        self.fates.chosen.connect(self.paper.show_beside)
        self.fates.left_out.connect(self._leave_out)
        self.fates.put_back.connect(self._put_back)
        self.fates.formed.connect(self._form)
        self.fates.clean.connect(self._clean_all)
        self.paper.acted.connect(self._act)

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(self.tr("What they will see"), "page"))
        column.addSpacing(4)
        about = self.tr("What people agreed to leaves. Everything else stays here.")
        column.addWidget(text(about, "sentence", wrap=True))
        column.addSpacing(Space.M)
        column.addWidget(self.records)
        self._area = area = ScrollPage(gap=0)
        area.body.addSpacing(6)
        area.body.addWidget(self.fates)
        area.body.addSpacing(Space.S)
        area.body.addWidget(self.times)
        area.body.addStretch(1)
        column.addWidget(area, 1)
        column.addSpacing(Space.S)
        column.addWidget(self.recipients)
        column.addWidget(self.recipient)
        self._panes = Panes(self._left, self.paper, width=_LEFT, gap=28)
        self._panes.turned.connect(self._fit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)

    def _fit(self) -> None:
        """Where it is narrow, people stand above the paper, all of them."""
        narrow = self._panes.narrow
        self._area.setMinimumHeight(self._area.page.sizeHint().height() if narrow else 0)
        self._panes.hold(_PAPER)

    def load(self, known: Mapping[str, Known]) -> None:
        """Look at what would leave."""
        plan = self._plan
        self._known = known
        self.looked = None
        plan.forget_looks()
        if self._event_id not in plan.event_ids:
            self._event_id = plan.event_ids[0]
        if self._contact_id not in plan.contact_ids:
            self._contact_id = plan.contact_ids[0]
        names = [(one, known[one].untrusted.name) for one in plan.contact_ids]
        self.recipients.set_choices(names)
        self.recipients.choose(self._contact_id)
        self.recipients.setVisible(len(names) > 1)
        self.records.setVisible(len(plan.event_ids) > 1)
        self.look()
        if len(plan.event_ids) > 1:
            drawer, ids = plan.place.drawer, plan.event_ids
            plan.place.jobs.do(
                lambda: [(one, drawer.incidents.get(one).title or one[:8]) for one in ids],
                self._name_records,
                owner=self,
            )

    def look(self) -> None:
        """Look again, after something was decided."""
        self.is_looking = True
        self._plan.look(self._contact_id, self._event_id)

    def _name_records(self, found: list[tuple[str, str]]) -> None:
        self.records.set_choices(found)
        self.records.choose(self._event_id)

    def _turn_record(self) -> None:
        self._event_id = self.records.chosen or self._event_id
        self.look()

    def _turn_recipient(self) -> None:
        self._contact_id = self.recipients.chosen or self._contact_id
        self.look()

    def turn_to(self, contact_id: str) -> None:
        """Look at what another focal point would see."""
        self.recipients.choose(contact_id)
        self._contact_id = contact_id
        self.look()

    def next_one(self) -> str:
        """The next focal point nobody has looked at yet, or ""."""
        return next((one for one in self._plan.waiting() if one != self._contact_id), "")

    def _show_nothing(self) -> None:
        self.is_looking = False
        self.looked = None
        self._panes.hide()
        self.changed.emit()

    def _show(self, looked: Looked) -> None:
        if (looked.wish.contact_id, looked.paper.event_id) != (self._contact_id, self._event_id):
            return
        self.is_looking = False
        self.looked = looked
        self._panes.show()
        self.fates.show_paper(looked.paper)
        self.times.setChecked(self._plan.with_times)
        self.times.setVisible(any(not one.because for one in looked.paper.items))
        self.paper.show_paper(looked.paper, looked.examined.composition.accepted)
        QTimer.singleShot(0, self, self._fit)
        known = self._known.get(looked.examined.composition.contact.contact_id)
        if known is not None:
            self.recipient.show_one(known)
        self.changed.emit()
        if self._just_decided:
            self._just_decided = False
            self.decided.emit()

    def _leave_out(self, key: str) -> None:
        self._plan.leave_out(self._event_id, key)
        self.look()

    def _put_back(self, key: str) -> None:
        self._plan.put_back(self._event_id, key)
        self.look()

    def _tell_times(self) -> None:
        self._plan.with_times = self.times.isChecked()
        self.look()

    def _form(self, eid: str, form: Form) -> None:
        self._plan.choose_form(self._event_id, eid, form)
        self.look()

    def _clean_all(self) -> None:
        if self.looked is not None:
            self._clean(missing_copies.missing(self.looked.examined))

    def _clean_one(self, eid: str) -> None:
        if not self.is_looking:
            self._plan.choose_form(self._event_id, eid, "cleaned")
        self._clean((Item(event_id=self._event_id, eid=eid),))

    def _clean(self, items: Sequence[Item]) -> None:
        """Make cleaned copies, and look again: whom they show is asked then."""
        if self.is_looking:
            return
        self.is_looking = True
        self.fates.setEnabled(False)
        self.changed.emit()
        drawer = self._plan.place.drawer
        self._plan.place.jobs.long(
            self.tr("Making cleaned copies"),
            lambda progress: missing_copies.make(drawer, items, progress),
            self._cleaned,
            owner=self,
            failed=self._not_cleaned,
            cancelled=lambda: self._not_cleaned(None),
        )

    def _cleaned(self, made: Made) -> None:
        notify = self._plan.place.notify
        if made.failed:
            _, why = made.failed[0]
            count = self.tr("%n cleaned copy(ies) could not be made", "", len(made.failed))
            notify.finished(count, message(why).what)
        self._look_after_cleaning()

    def _not_cleaned(self, error: AppError | CryptoError | None) -> None:
        if error is not None:
            self._plan.place.notify.problem(error)
        self._look_after_cleaning()

    def _look_after_cleaning(self) -> None:
        """What was made before it ended is there."""
        self.fates.setEnabled(True)
        self.look()

    def _act(self, told: Told) -> None:
        go = self._plan.place.go
        if told.does == "back":
            self._put_back(told.about)
        elif told.does == "ask" and self.looked is not None:
            uid = next(one.uid for one in self.looked.paper.people if one.key == told.about)
            go.person(uid)
        elif told.does == "clean":
            self._clean_one(told.about)
        elif told.does == "copy":
            go.record(self._event_id, "evidence")
        elif told.does == "decide" and told.problem is not None:
            self.ask(told.problem)
        elif told.does == "open" and told.problem is not None:
            go.record(told.problem.record or self._event_id, "", told.problem.where)

    def ask(self, problem: Problem) -> None:
        """Ask for the reason to go on, with the condition as it was said."""
        drawer, contact_id = self._plan.place.drawer, self._contact_id
        self._plan.place.jobs.do(
            lambda: drawer.incidents.get(problem.record),
            lambda incident: self._ask(problem, contact_id, incident),
            owner=self,
        )

    def _ask(self, problem: Problem, contact_id: str, incident: Incident) -> None:
        says, again = self.tr("They said: “{words}”"), self.tr("The day to ask again was {day}.")
        said = [condition(incident, problem, says, again), self._on_it(problem)]
        looked = self.looked
        if len(self._plan.contact_ids) > 1 and contact_id in self._known:
            name = isolated(self._known[contact_id].untrusted.name)
            said.append(self.tr("This counts for {name} alone.").format(name=name))
        # What was said of something else stands in the plan still, and is no answer to this.
        given = looked.examined.composition.accepted.get(problem.code, "") if looked else ""
        self.dialog = (
            Decide(self, problem, "\n\n".join(filter(None, said)), given)
            if problem.excerpt is None
            else DecideWord(self, problem)
        )
        self.dialog.decided.connect(lambda why: self._decided(contact_id, problem, why))
        self.dialog.put_off.connect(self.put_off)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _on_it(self, problem: Problem) -> str:
        """Who was said to be recognisable in a file, when that is what is asked."""
        if not problem.kind.startswith("rule-16") or self.looked is None:
            return ""
        paper = self.looked.paper
        item = next((one for one in paper.items if one.eid == problem.where), None)
        shown = [one.word for one in paper.people if item and one.key in item.shows]
        if not shown:
            return self.tr("You listed nobody as recognisable in it.")
        return self.tr("Recognisable in it: {who}.").format(who=isolated(", ".join(shown)))

    def _decided(self, contact_id: str, problem: Problem, reason: str) -> None:
        self._plan.accept(contact_id, problem, reason)
        self._just_decided = True
        self.look()

    def first_standing(self) -> Problem | None:
        """The first thing that stands against going on."""
        return next(iter(self.looked.standing), None) if self.looked is not None else None

    def ready(self) -> bool:
        """Whether every focal point was looked at and nothing stands against the preview."""
        return self.looked is not None and not self.is_looking and not self._plan.waiting()

    def said(self) -> str:
        """What stands at the foot."""
        if self.looked is None:
            return ""
        waiting = len(self.looked.standing)
        if waiting:
            return self.tr("%n thing(s) to decide before you can go on", "", waiting)
        left = len([one for one in self._plan.waiting() if one != self._contact_id])
        if left:
            return self.tr("%n focal point(s) still to be looked at", "", left)
        staying = self.looked.paper.staying
        if not staying:
            return self.tr("Everything here may leave. Your own record does not change.")
        return self.tr("%n thing(s) stay here. Your own record does not change.", "", staying)


class _Recipient(QWidget):
    """For whom it is, below the people."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, Space.S, 12, 0)
        row.setSpacing(12)
        row.addWidget(Tile("shield-check", size=34, inner=18))
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = Elided("", "label")
        self.name.set_weight(600)
        mark_said(self.name)
        self.state = Elided("", "hint")
        self.state.set_colour("ink2")
        words.addWidget(self.name)
        words.addWidget(self.state)
        row.addLayout(words, 1)

    def show_one(self, known: Known) -> None:
        """Name and state of the card."""
        self.name.setText(f"{known.untrusted.name}, {known.untrusted.organisation}")
        self.state.setText(knowing.comparison_words(known))
