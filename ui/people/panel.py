"""The panel beside the table: one use, the words to be spoken, and the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from defender_app.model.answers import ABSENT, listed, plain
from defender_app.model.consent import ALLOWING_VALUES, ASKED_VALUES, FIXED_HOW_NAMED, Consent
from defender_app.model.consent_changes import (
    GOVERNMENT_LETTER,
    answered,
    refusal,
    value_of,
)
from defender_app.model.consistency import consistency_problems
from defender_app.model.warnings import warnings
from ui.i18n import field_words
from ui.messages import problem_words
from ui.people import words
from ui.people.matrix import use_label
from ui.people.telling import Telling, today
from ui.people.ticks import Explained
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Space, Type
from ui.widgets.cards import Ground, Well
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import Words, text
from ui.widgets.pills import Pills
from ui.widgets.scroll import ScrollPage
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from defender_app.model.somebody import Somebody
    from ui.fields.editor import World
    from ui.people.form import Unread

WIDTH: Final = 316
_SIDE: Final = 20
_ICON: Final = 16
_GAP: Final = 8
_NO_NAMING: Final = frozenset({"contact-back", "training-anonymised"})
_SPOKEN: Final = 16
_OTHER_NGO: Final = "other-ngo"


class Foot(QPushButton):
    """One quiet line with an icon that opens more: how, when and by whom it was asked."""

    def __init__(self, more: str = "") -> None:
        super().__init__()
        self.setAccessibleDescription(more)
        self._icon = "note"
        self._known = False
        self.setAutoDefault(False)
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: str, icon: str, *, day_alone: bool = False) -> None:
        """Show what is known, or ask for it; of a day alone also for the rest."""
        self._known = bool(line) and not day_alone
        self._icon = icon if self._known else "pencil"
        if day_alone:
            line = self.tr("{day}. How, and by whom was it said?").format(day=line)
        self.setText(line or self.tr("How, when and by whom was it said?"))
        self.setProperty("said", self._known)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, max(28, theme.line_height(Type.HINT) + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "ink" if self._known and self.underMouse() else "ink2" if self._known else "accent"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _ICON if mirrored else 0
        icons.paint(painter, self._icon, x, (self.height() - _ICON) / 2, _ICON, ink)
        font = theme.font(Type.HINT, tabular=True)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        step = _ICON + _GAP
        box = (
            self.rect().adjusted(0, 0, -step, 0)
            if mirrored
            else self.rect().adjusted(step, 0, 0, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        line = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        set_tip(self, self.text() if line != self.text() else "")
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags), line)


class _Sentence(Words):
    """The words to be spoken, a little larger than the rest."""

    def __init__(self) -> None:
        super().__init__("", "body", wrap=True)
        self._shape = self._shape._replace(size=_SPOKEN, weight=500, loose=True)  # type: ignore[arg-type] # between two steps of the scale
        self.set_weight(500)


class ConsentPanel(Ground):
    """One use of one person. ``changed`` gives the consent as it should be from now on."""

    changed = Signal(object)

    def __init__(self, world: World, unread: Unread | None = None) -> None:
        super().__init__("surface")
        self._consent = Consent(use="store")
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

    def show_consent(self, use: str, incident: Incident, somebody: Somebody) -> None:
        """Show the consent of somebody to a use."""
        part = somebody.part(incident)
        if part is None:
            return
        found = (one for one in part.consents if one.use == use)
        consent = next(found, Consent(use=use))
        other = use != self._consent.use
        self._consent = consent
        self._loading = True
        called = words.called(part)
        self.title.setText(use_label(use, called))
        sentence = self.tr("“{words}”").format(words=field_words.consent_sentence(use))
        self.sentence.setText(sentence)
        self._show_answer(consent)
        self._show_naming(consent, group=bool(getattr(part, "group", False)))
        self.explained.show_consent(consent)
        self.remarks.setText("\n".join(self._remarks(incident, somebody)))
        self.remarks.setVisible(bool(self.remarks.text()))
        self.foot.show_line(
            words.asked_line(consent, incident),
            words.how_icon(consent),
            day_alone=bool(plain(consent.date))
            and not (plain(consent.how) or consent.asked_by or plain(consent.given_by)),
        )
        where = f"{somebody.list_name}[{somebody.at(incident)}].consents.{use}"
        self.telling.show_consent(consent, where)
        self._loading = False
        self._fields["answer"].show()
        self._known = True
        self.setEnabled(True)
        if other:
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
        self.sentence = _Sentence()
        well = Well(padding=Space.L, gap=Space.XS)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = (20, Space.L) if mirrored else (Space.L, 20)
        well.body.setContentsMargins(near, 14, far, 18)
        caption = text(self.tr("Say it word for word"), "caption")
        caption.set_colour("ink2")
        well.body.addWidget(caption)
        well.body.addWidget(self.sentence)
        body.addWidget(self.title)
        body.addSpacing(11)
        body.addWidget(well)
        body.addSpacing(15)
        self._add_answer(body)
        self.explained = Explained()
        self.explained.changed.connect(self._give)
        body.addWidget(self.explained)
        body.addStretch(1)
        self.foot = Foot(self.tr("Opens everything about how it was asked"))
        self.foot.clicked.connect(self.open_details)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 4, _SIDE, 10)
        foot.addWidget(self.foot)
        column.addLayout(foot)
        return page

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

    def _show_answer(self, consent: Consent) -> None:
        value = value_of(consent)
        shown = [one for one in words.ANSWERS if one != "withdrawn" or value == "withdrawn"]
        if shown != self._standing:
            self._standing = shown
            self.answers.set_choices([(one, words.answer_label(one)) for one in shown])
        self.answers.choose((value,))
        refused = refusal(consent, "yes")
        for one in ALLOWING_VALUES:
            self.answers.pill(one).setEnabled(not refused or one == value)
        self.why_not.setText(self.tr("Say first that the Government will know, and tick it below."))
        self.why_not.setVisible(bool(refused))
        self._fields["condition"].setVisible(value == "conditional")
        self._write(self.condition, plain(consent.conditions))
        shares = consent.use == _OTHER_NGO and value in ALLOWING_VALUES
        self._fields["sharing"].setVisible(shares)
        self._write(self.sharing, "\n".join(listed(consent.shared_with)))

    def _show_naming(self, consent: Consent, *, group: bool) -> None:
        value = value_of(consent)
        free = consent.use not in FIXED_HOW_NAMED and consent.use not in _NO_NAMING
        self._fields["naming"].setVisible(free and value in ALLOWING_VALUES and not group)
        self.naming.choose((consent.effective_how_named,))

    def _remarks(self, incident: Incident, somebody: Somebody) -> list[str]:
        """What contradicts this answer, in words."""
        part = somebody.part(incident)
        uses = [one.use for one in part.consents] if part is not None else []
        if self._consent.use not in uses:
            return []
        place = uses.index(self._consent.use)
        here = f"{somebody.list_name}[{somebody.at(incident)}].consents[{place}]"
        found = [*consistency_problems(incident), *warnings(incident)]
        codes = dict.fromkeys(code for path, code in found if path.startswith(here))
        return [problem_words(code, {}) for code in codes]

    def _write(self, field: PlainEdit, words_now: str) -> None:
        if field.toPlainText() != words_now and not field.hasFocus():
            field.setPlainText(words_now)

    def _answer(self) -> None:
        value = self.answers.chosen[0] if self.answers.chosen else "not-asked"
        if refusal(self._consent, value):
            self.answers.choose((value_of(self._consent),))
            return
        self._give(self._dated(answered(self._consent, value)))
        if value == "conditional":
            self.condition.setFocus()

    def _dated(self, consent: Consent) -> Consent:
        """A new yes proposes today, where everybody sees it; who takes it back loses that too."""
        asked, was = consent.value in ASKED_VALUES, self._consent.value in ASKED_VALUES
        if consent.value == "yes" and not was and not plain(consent.date):
            self._proposed = (consent.use, today())
            return msgspec.structs.replace(consent, date=today())
        if not asked and self._proposed == (consent.use, plain(consent.date)):
            return msgspec.structs.replace(consent, date=None)
        return consent

    def _name(self) -> None:
        chosen = self.naming.chosen[0] if self.naming.chosen else None
        self._give(msgspec.structs.replace(self._consent, how_named=chosen))

    def _condition(self) -> None:
        said = self.condition.toPlainText() or None
        self._give(msgspec.structs.replace(self._consent, conditions=said))

    def _share(self) -> None:
        lines = [line.strip() for line in self.sharing.toPlainText().splitlines()]
        kept = tuple(dict.fromkeys(line for line in lines if line))
        self._give(msgspec.structs.replace(self._consent, shared_with=kept or ABSENT))

    def _give(self, consent: Consent) -> None:
        # A letter that may be sent stays sendable only while its warning is ticked (rule 3).
        if consent.use == GOVERNMENT_LETTER and refusal(consent, value_of(consent)):
            consent = answered(consent, "not-asked")
        if self._known and not self._loading and consent != self._consent:
            self._consent = consent
            self.changed.emit(consent)
