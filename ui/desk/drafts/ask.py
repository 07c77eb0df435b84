"""Asking for a draft about a case: what it is, for what, and the drafts there already are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal

from defender_app.errors import InputError
from defender_app.focal import actions, cases
from defender_app.focal.actions import Action, Wish
from defender_app.focal.drafts import letter, make, store
from ui.desk import words as desk_words
from ui.desk.action_row import ActionRow
from ui.desk.drafts import editor, words
from ui.i18n import languages
from ui.messages import isolated
from ui.widgets.buttons import filled, outlined
from ui.widgets.choice import Choice
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import text
from ui.widgets.page_dialog import PageDialog
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.actions import Verdict
    from defender_app.focal.drafts.store import Draft, DraftKind
    from defender_app.vault.drawer import Drawer
    from ui.workplace import Workplace

_WIDTH: Final = 520
_HIGHEST: Final = 640
_MOST_SHOWN: Final = 5
_KINDS: Final[tuple[DraftKind, ...]] = ("paragraph", "follow-up", "letter")
_OF_A_YEAR: Final = frozenset({Action.SG_NAMED.value, Action.SG_UNNAMED.value})
_YEARS: Final = range(1900, 2200)


def title() -> str:
    """What the action is called."""
    return QCoreApplication.translate("AskForDraft", "Draft a paragraph")


def act(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> None:
    """Ask what to write about some cases, then open it."""
    drawer = place.drawer
    place.jobs.do(
        partial(_known, drawer, case_ids),
        lambda known: _ask(place, parent, case_ids, known, done),
        owner=parent,
    )


def _known(drawer: Drawer, case_ids: Sequence[str]) -> tuple[Draft, ...]:
    wanted = set(case_ids)
    return tuple(one for one in store.every(drawer) if wanted & set(one.case_ids))


def _ask(
    place: Workplace,
    parent: QWidget,
    case_ids: tuple[str, ...],
    known: tuple[Draft, ...],
    done: Callable[[], None],
) -> None:
    dialog = AskForDraft(parent, len(case_ids), known)

    def made(draft: Draft) -> None:
        dialog.accept()
        done()
        editor.open_draft(place, parent, draft.draft_id, done)

    def opened(draft_id: str) -> None:
        dialog.accept()
        editor.open_draft(place, parent, draft_id, done)

    writing = _Writing(place, dialog, case_ids, made)
    # A bound method alone would not keep it.
    dialog.wanted.connect(partial(_Writing.write, writing))
    dialog.opened.connect(opened)
    dialog.unreadable.connect(lambda: place.notify.problem(InputError("summary-year")))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


@dataclass(frozen=True, repr=False)
class _Writing:
    """Writes what was asked for; what is refused is offered in the way that would be possible."""

    place: Workplace
    dialog: AskForDraft
    case_ids: tuple[str, ...]
    made: Callable[[Draft], None]

    def write(self, kind: DraftKind, wish: Wish, language: str) -> None:
        drawer, case_ids = self.place.drawer, self.case_ids
        self.place.jobs.do(
            lambda: make.make(drawer, case_ids, kind, wish, language=language),
            self.made,
            owner=self.dialog,
            failed=lambda error: self._refused(error, kind, wish, language),
        )

    def _refused(
        self, error: AppError | CryptoError, kind: DraftKind, wish: Wish, language: str
    ) -> None:
        def offered(found: _Way | None) -> None:
            if found is None:
                self.place.notify.problem(error)
            else:
                again = partial(self.write, kind, found.wish, language)
                self.dialog.offer(self.place, found, again)

        if error.code != "action-refused" or wish.without:
            self.place.notify.problem(error)
            return
        drawer, case_ids = self.place.drawer, self.case_ids
        self.place.jobs.do(lambda: _way(drawer, case_ids, wish), offered, owner=self.dialog)


@dataclass(frozen=True, repr=False)
class _Way:
    """What would make a refused wish possible: conditions that are met, or people left out."""

    wish: Wish
    conditions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


def _way(drawer: Drawer, case_ids: Sequence[str], wish: Wish) -> _Way | None:
    """Conditions first, where nothing else is missing; then going without those who said no."""
    every = [cases.get(drawer, one) for one in case_ids]

    def judged(asked: Wish) -> list[Verdict]:
        return [one for case in every for one in actions.judge_case(drawer, case, asked)]

    gaps = [gap for one in judged(wish) for gap in one.missing]
    if not gaps:
        return None
    if all(one.because == "conditional" for one in gaps):
        met = replace(wish, met=wish.met | {(one.id, one.use) for one in gaps})
        if all(one.allowed for one in judged(met)):
            return _Way(met, conditions=tuple(dict.fromkeys(one.condition for one in gaps)))
    less = replace(wish, without=wish.without | {one.id for one in gaps})
    if all(one.allowed for one in judged(less)):
        return _Way(less, people=tuple(dict.fromkeys(one.pseudonym for one in gaps)))
    return None


class AskForDraft(PageDialog):
    """What shall be written. ``wanted``: kind, wish and language; ``opened``: id of a draft."""

    wanted = Signal(str, object, str)
    opened = Signal(str)
    unreadable = Signal()

    def __init__(self, parent: QWidget, count: int, known: Sequence[Draft]) -> None:
        question = self.tr("What shall be written about this case?")
        if count > 1:
            question = self.tr("What shall be written about these %n case(s)?", "", count)
        super().__init__(
            parent,
            question,
            self.tr(
                "It says no more than the record does, and names only those who agreed to it. You"
                " can change every word; what may not leave is marked."
            ),
            wide=_WIDTH,
        )
        self._fields(self.page.body)
        self._known(self.page.body, known)
        self.page.body.addStretch(1)
        self._buttons()
        self._fit_kind()
        self.fit(_HIGHEST, filled=True)

    def _fields(self, body: QVBoxLayout) -> None:
        self.kind = Pills(
            tuple((one, words.kind(one)) for one in _KINDS), name=self.tr("What it is")
        )
        self.kind.choose((_KINDS[0],))
        self.kind.changed.connect(self._fit_kind)
        self.purpose = Choice((), name=self.tr("What it is for"))
        self.purpose.changed.connect(self._fit_purpose)
        self.year = LineEdit("2027")
        self.year.setText(str(datetime.now(tz=UTC).year))
        self._year = Labelled(
            self.tr("Report of the year"),
            self.year,
            self.tr("a consent of that year is needed"),
        )
        self.language = Pills(
            tuple((one, languages.own_name(one)) for one in letter.LANGUAGES),
            name=self.tr("Language"),
        )
        self.language.choose((letter.LANGUAGES[0],))
        self._language = Labelled(self.tr("Language"), self.language)
        self.recipient = LineEdit("")
        self._recipient = Labelled(
            self.tr("Which organisation"),
            self.recipient,
            self.tr("as somebody who agreed called it"),
        )
        body.addWidget(self.kind)
        body.addWidget(Labelled(self.tr("What it is for"), self.purpose))
        for one in (self._year, self._language, self._recipient):
            body.addWidget(one)

    def _known(self, body: QVBoxLayout, known: Sequence[Draft]) -> None:
        if not known:
            return
        body.addWidget(text(self.tr("Drafts there already are"), "heading"))
        for one in known[:_MOST_SHOWN]:
            row = ActionRow(words.kind(one.kind), "file", desk_words.moment(one.changed_on))
            row.clicked.connect(partial(self.opened.emit, one.draft_id))
            body.addWidget(row)

    def _buttons(self) -> None:
        self.write = filled(self.tr("Write it"))
        self.write.clicked.connect(self._finish)
        self.leave = outlined(self.tr("Not now"))
        self.leave.clicked.connect(self.reject)
        self.put_below(self.leave, self.write)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, place: Workplace, way: _Way, then: Callable[[], None]) -> None:
        """Ask whether it shall be written in a way that is possible."""
        if way.conditions:
            said = "; ".join(isolated(desk_words.one_line(one)) for one in way.conditions)
            place.notify.ask(
                self.tr("Is the condition met?"),
                self.tr(
                    "Somebody agreed only if: {condition}. Your answer counts this once."
                ).format(condition=said),
                self.tr("It is met"),
                self.tr("Write nothing"),
                then=then,
            )
            return
        named = ", ".join(isolated(one) for one in way.people)
        place.notify.ask(
            self.tr("Write it without these people?"),
            self.tr("{people} did not agree to it. They would not be in the text at all.").format(
                people=named
            ),
            self.tr("Write it without them"),
            self.tr("Write nothing"),
            then=then,
        )

    @property
    def chosen_kind(self) -> DraftKind:
        """What shall be written."""
        return next((one for one in _KINDS if one in self.kind.chosen), _KINDS[0])

    def _fit_kind(self) -> None:
        """Offer what this kind is written for."""
        offered = [one.value for one in make.ACTIONS[self.chosen_kind]]
        before = self.purpose.chosen
        self.purpose.set_choices([(one, words.action(one)) for one in offered])
        self.purpose.choose(before if before in offered else offered[0])
        self._language.setVisible(self.chosen_kind == "letter")
        self._fit_purpose()

    def _fit_purpose(self) -> None:
        self._year.setVisible(self.purpose.chosen in _OF_A_YEAR)
        self._recipient.setVisible(self.purpose.chosen == Action.OTHER_NGO.value)

    def _finish(self) -> None:
        year, purpose = 0, self.purpose.chosen
        if purpose in _OF_A_YEAR:
            typed = self.year.text().strip()
            year = int(typed) if typed.isdecimal() and len(typed) < 5 else 0  # noqa: PLR2004 - a year
            if year not in _YEARS:
                self.unreadable.emit()
                return
        wish = Wish(action=Action(purpose), year=year, recipient=self.recipient.text().strip())
        language = next(iter(self.language.chosen), letter.LANGUAGES[0])
        self.wanted.emit(self.chosen_kind, wish, language)
