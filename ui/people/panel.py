"""The panel beside the table: one use, the words to be spoken, and the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from defender_app.model.answers import ABSENT, listed, plain
from defender_app.model.consent import ALLOWING_VALUES, ASKED_VALUES, FIXED_HOW_NAMED, Consent
from defender_app.model.consent_changes import (
    NOT_ASKED,
    alike,
    answered,
    common,
    of_use,
    refusal,
    value_of,
)
from ui.i18n import field_words
from ui.people import remarks, words
from ui.people.foot import Foot
from ui.people.matrix import use_label
from ui.people.remarks import Beside
from ui.people.telling import Telling, today
from ui.people.ticks import Explained
from ui.theme.tokens import Space
from ui.widgets.cards import Ground, Hairline, Well
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import Words, english, text
from ui.widgets.pills import Pills
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from defender_app.model.incident import Incident
    from defender_app.model.somebody import Somebody
    from ui.fields.editor import World
    from ui.people.form import Unread

WIDTH: Final = 316
_SIDE: Final = 20
_NO_NAMING: Final = frozenset({"contact-back", "training-anonymised"})
_SPOKEN: Final = 16
_OTHER_NGO: Final = "other-ngo"


class _Sentence(Words):
    """The words to be spoken, a little larger than the rest."""

    def __init__(self) -> None:
        super().__init__("", "body", wrap=True)
        self._shape = self._shape._replace(size=_SPOKEN, weight=500, loose=True)  # type: ignore[arg-type] # between two steps of the scale
        self.set_weight(500)


class _Edge(Hairline):
    """Words that go on below the foot end at a line, not in the middle of their letters."""

    def __init__(self, scroll: ScrollPage) -> None:
        super().__init__()
        self._bar = scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self._follow)

    def _follow(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, while there is more."""
        if self._bar.maximum() > 0:
            super().paintEvent(event)


class ConsentPanel(Ground):
    """One use of one person, or several at once, to note the same for all of them.

    ``changed`` gives the consents as they should be from now on, one for each use shown.
    """

    changed = Signal(tuple)

    def __init__(self, world: World, unread: Unread | None = None) -> None:
        super().__init__("surface")
        self._consents: tuple[Consent, ...] = (Consent(use="store"),)
        self._consent = self._consents[0]
        self._beside = Beside()
        self._loading = False
        self._known = False
        self._standing: list[str] = []
        self._proposed = ("", "")
        self.stack = QStackedWidget()
        self.telling = Telling(world, unread)
        self.telling.changed.connect(self._give)
        self.telling.left.connect(lambda: self.stack.setCurrentIndex(0))
        self.stack.addWidget(self._main())
        self.stack.addWidget(self.telling)
        self._back_place = QWidget()
        self._back_row = QVBoxLayout(self._back_place)
        self._back_row.setContentsMargins(_SIDE, Space.S, _SIDE, 0)
        self._back_place.hide()
        self.setEnabled(False)
        self.body.setSpacing(0)
        self.body.addWidget(self._back_place)
        self.body.addWidget(self.stack)

    def show_beside(self, beside: Beside) -> None:
        """Take what the vault knows beside this record; shown with the next consent."""
        self._beside = beside

    def show_consent(self, uses: Sequence[str], incident: Incident, somebody: Somebody) -> None:
        """Show the consent of somebody to a use, or what several have in common."""
        part = somebody.part(incident)
        if part is None or not uses:
            return
        before = tuple(one.use for one in self._consents)
        self._consents = tuple(of_use(part.consents, use) for use in uses)
        self._consent = common(self._consents)
        self._loading = True
        called = words.called(part)
        self._show_words(called)
        self.whom.setText(remarks.who_answers(part, called))
        self.whom.setVisible(bool(self.whom.text()))
        self._show_answer()
        self._show_naming(group=bool(getattr(part, "group", False)))
        self.explained.show_consents(self._consents)
        told = remarks.about(self._consents, incident, somebody, self._beside)
        self.remarks.setText("\n".join(told))
        self.remarks.setVisible(bool(told))
        self._show_foot(incident)
        where = f"{somebody.list_name}[{somebody.at(incident)}].consents.{uses[0]}"
        self.telling.show_consent(self._consent, where, part)
        self._loading = False
        self._fields["answer"].show()
        self._known = True
        self.setEnabled(True)
        if before != tuple(uses):
            self.stack.setCurrentIndex(0)

    def offer_back(self, button: QWidget | None) -> None:
        """Stand alone, with a way back to the table; or beside it, without one."""
        if button is not None:
            self._back_row.addWidget(button)
            button.show()
        self._back_place.setVisible(button is not None)

    def open_details(self) -> None:
        """Show how, when and by whom it was asked."""
        self.stack.setCurrentIndex(1)
        self.telling.setFocus()

    def _main(self) -> QWidget:
        page = QWidget()
        scroll = ScrollPage(sides=_SIDE, ends=18, gap=0)
        body = scroll.body
        self.title = text("", "heading", wrap=True)
        self.whom = text("", "quiet", wrap=True)
        self.whom.setContentsMargins(0, Space.M, 0, 0)
        body.addWidget(self.title)
        body.addSpacing(11)
        body.addWidget(self._spoken())
        body.addWidget(self.whom)
        body.addSpacing(15)
        self._add_answer(body)
        self.explained = Explained()
        self.explained.changed.connect(self._give_each)
        body.addWidget(self.explained)
        body.addStretch(1)
        self.foot = Foot(self.tr("Opens everything about how it was asked"))
        self.foot.clicked.connect(self.open_details)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(_Edge(scroll))
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 4, _SIDE, 10)
        foot.addWidget(self.foot)
        column.addLayout(foot)
        return page

    def _spoken(self) -> Well:
        """The sentence that is asked, and where nobody has checked it the English."""
        self.sentence = _Sentence()
        self.english = english("")
        well = Well(padding=Space.L, gap=Space.XS)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = (20, Space.L) if mirrored else (Space.L, 20)
        well.body.setContentsMargins(near, 14, far, 18)
        caption = text(self.tr("Say it word for word"), "caption")
        caption.set_colour("ink2")
        for one in (caption, self.sentence, self.english):
            well.body.addWidget(one)
        return well

    def _add_answer(self, body: QVBoxLayout) -> None:
        self.answers = Pills(name=self.tr("Answer"), keeps=True)
        self.answers.changed.connect(self._answer)
        self.why_not = text("", "hint", wrap=True)
        self.why_not.setContentsMargins(0, 0, 0, Space.M)
        ways = [(one, words.how_named_label(one)) for one in ("named", "initials", "title-only")]
        self.naming = Pills(ways, name=self.tr("Shown as"), keeps=True)
        self.naming.changed.connect(self._name)
        self.condition = PlainEdit(lines=1)
        self.condition.textChanged.connect(self._condition)
        self.sharing = PlainEdit(lines=1)
        self.sharing.textChanged.connect(self._share)
        self.remarks = text("", "hint", wrap=True)
        self.remarks.setContentsMargins(0, 0, 0, Space.M)
        self.remarks.set_colour("warn")
        self._fields = {
            "answer": Labelled(self.tr("Answer"), self.answers),
            "condition": Labelled(self.tr("Only if"), self.condition),
            "naming": Labelled(self.tr("Shown as"), self.naming),
            "sharing": Labelled(
                self.tr("With which organisations?"), self.sharing, self.tr("One a line")
            ),
        }
        for name, field in self._fields.items():
            layout = field.layout()
            pills = field.editor in {self.answers, self.naming}
            if layout is not None:
                # Inside, so that a field which is not shown takes no room.
                layout.setContentsMargins(0, 0, 0, 15 if pills else 14)
                layout.setSpacing(9 if pills else 6)
            # Nothing may be answered, nor flash up, before it is known what was answered so far.
            field.hide()
            body.addWidget(field)
            if name == "answer":
                body.addWidget(self.why_not)
                body.addWidget(self.remarks)

    @property
    def _is_one(self) -> bool:
        return len(self._consents) == 1

    @property
    def _value(self) -> str:
        """The answer, or "" where several differ."""
        values = {value_of(one) for one in self._consents}
        return values.pop() if len(values) == 1 else ""

    def _show_words(self, called: str) -> None:
        count = len(self._consents)
        one = use_label(self._consents[0].use, called)
        self.title.setText(one if self._is_one else self.tr("%n use(s) at once", "", count))
        quoted = self.tr("“{words}”")
        sentences = (field_words.consent_sentence(each.use) for each in self._consents)
        self.sentence.setText("\n".join(quoted.format(words=said) for said in sentences))
        beside = (field_words.consent_sentence_beside(each.use) for each in self._consents)
        self.english.setText("\n".join(quoted.format(words=said) for said in beside if said))
        self.english.setHidden(not self.english.text())

    def _show_foot(self, incident: Incident) -> None:
        day_alone = bool(plain(self._consent.date)) and not (
            plain(self._consent.how) or self._consent.asked_by or plain(self._consent.given_by)
        )
        line = words.asked_line(self._consent, incident)
        self.foot.show_line(line, words.how_icon(self._consent), day_alone=day_alone)

    def _show_answer(self) -> None:
        consent, value = self._consent, self._value
        shown = [one for one in words.ANSWERS if one != "withdrawn" or value == "withdrawn"]
        if shown != self._standing:
            self._standing = shown
            self.answers.set_choices([(one, words.answer_label(one)) for one in shown])
        self.answers.choose((value,) if value else ())
        refused = any(refusal(one, "yes") for one in self._consents)
        for one in ALLOWING_VALUES:
            self.answers.pill(one).setEnabled(not refused or one == value)
        self.why_not.setText(self.tr("Say first that the Government will know, and tick it below."))
        self.why_not.setVisible(refused)
        self._fields["condition"].setVisible(value == "conditional")
        self._write(self.condition, plain(consent.conditions))
        shares = self._is_one and consent.use == _OTHER_NGO and value in ALLOWING_VALUES
        self._fields["sharing"].setVisible(shares)
        self._write(self.sharing, "\n".join(self._beside.names(listed(consent.shared_with))))

    def _show_naming(self, *, group: bool) -> None:
        free = [
            one
            for one in self._consents
            if one.use not in FIXED_HOW_NAMED
            and one.use not in _NO_NAMING
            and one.value in ALLOWING_VALUES
        ]
        self._fields["naming"].setVisible(bool(free) and not group)
        ways = {one.effective_how_named for one in free}
        self.naming.choose(tuple(ways) if len(ways) == 1 else ())

    def _write(self, field: PlainEdit, words_now: str) -> None:
        if field.toPlainText() != words_now and not field.hasFocus():
            field.setPlainText(words_now)

    def _answer(self) -> None:
        value = self.answers.chosen[0] if self.answers.chosen else NOT_ASKED
        if any(refusal(one, value) for one in self._consents):
            self._show_answer()
            return
        self._give_value(value)
        if value == "conditional":
            self.condition.setFocus()

    def _give_value(self, value: str) -> None:
        """An answer for all; a new yes proposes today, and who takes it back loses that too."""
        before = common(self._consents)
        if not self._value:
            # They differ: nothing is in common that the answer would be the same as.
            before = msgspec.structs.replace(before, value="")
        changes: dict[str, object] = {"value": None if value == NOT_ASKED else value}
        asked, was = value in ASKED_VALUES, before.value in ASKED_VALUES
        if value == "yes" and not was and not plain(before.date):
            self._proposed = (before.use, today())
            changes["date"] = today()
        elif not asked and self._proposed == (before.use, plain(before.date)):
            changes["date"] = None
        after = msgspec.structs.replace(before, **changes)
        self._give_each(alike(self._consents, before, after))

    def _name(self) -> None:
        chosen = self.naming.chosen[0] if self.naming.chosen else None
        self._give(msgspec.structs.replace(self._consent, how_named=chosen))

    def _condition(self) -> None:
        said = self.condition.toPlainText() or None
        self._give(msgspec.structs.replace(self._consent, conditions=said))

    def _share(self) -> None:
        lines = [line.strip() for line in self.sharing.toPlainText().splitlines()]
        named = self._beside.ids(lines, listed(self._consent.shared_with))
        kept = tuple(dict.fromkeys(line for line in named if line))
        self._give(msgspec.structs.replace(self._consent, shared_with=kept or ABSENT))

    def _give(self, consent: Consent) -> None:
        """Change all of them as what they have in common was changed."""
        self._give_each(alike(self._consents, self._consent, consent))

    def _give_each(self, consents: tuple[Consent, ...]) -> None:
        # A letter that may be sent stays sendable only while its warning is ticked (rule 3).
        consents = tuple(
            answered(one, NOT_ASKED) if refusal(one, value_of(one)) else one for one in consents
        )
        if self._known and not self._loading and consents != self._consents:
            self._consents = consents
            self._consent = common(consents)
            self.changed.emit(consents)
