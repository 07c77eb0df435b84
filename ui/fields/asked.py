"""A question with its editor below, and a quiet way to say "I don't know"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from defender_app.model.answers import Answer
from ui.fields.build import CHOOSING, editor_for
from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets import labels
from ui.widgets.buttons import IconButton
from ui.widgets.pills import Pills
from ui.widgets.private import keep_unseen
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QResizeEvent

    from ui.fields.editor import World
    from ui.fields.question import Question

_MORE: int = 24
_HALF: int = 294
_GREEDY: int = 100
_WIDEST: int = 16_777_215


class Asked(QWidget):
    """One question of a form.

    Args:
        question: what is asked.
        world: the record around it.
        path: of its field in the incident.
    """

    answered = Signal()

    def __init__(self, question: Question, world: World, path: str) -> None:
        super().__init__()
        if "name" in path:
            # Of a person, an official, an organisation: no room reads it key by key.
            keep_unseen(self)
        self.question = question
        self.path = path
        self.editor = editor_for(question, world)
        self.editor.path = path
        self.editor.changed.connect(self._changed)
        self._label = labels.text(question.label, "label", wrap=True)
        self._label.setBuddy(self.editor)
        self._pills: Pills | None = None
        self._note: QWidget | None = None
        self._noted = ""
        self._row, self._lines = QHBoxLayout(), QVBoxLayout()
        self._is_below = False
        self._more = IconButton("more", self.tr("Another answer"), size=_MORE)
        self._more.clicked.connect(self._open_more)
        self._offers_none = bool(question.no_answers) and not isinstance(self.editor, CHOOSING)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._heading())
        self._column.addWidget(self.editor)
        if question.is_compact:
            self.editor.limit_width(theme.scaled(_HALF))
        self.setFocusProxy(self.editor)

    @property
    def fits_half(self) -> bool:
        """Whether two of this kind can stand beside each other without squeezing their words."""
        if not self.question.is_compact:
            return False
        wide = self._with_hint if self._shows_hint else self._without_hint
        return wide <= theme.scaled(_HALF)

    @property
    def _with_hint(self) -> int:
        """How wide the question is with the words beside it."""
        hint = QFontMetrics(theme.font(Type.HINT)).horizontalAdvance(self.question.hint)
        return self._without_hint + hint + 8

    @property
    def _without_hint(self) -> int:
        """How wide the question is alone, on one line."""
        label = QFontMetrics(theme.font(Type.LABEL, 500)).horizontalAdvance(self.question.label)
        return label + _MORE + 16

    @property
    def _shows_hint(self) -> bool:
        """A number shares its line with a date: its hint is not worth one of its own."""
        fits = self.question.editing != "number" or self._with_hint <= theme.scaled(_HALF)
        return bool(self.question.hint) and fits

    def answer(self) -> Answer | None:
        """The answer as it stands now."""
        none = self._none
        return Answer(none=none) if none else self.editor.answer()

    def show_answer(self, answer: Answer | None, raw: str) -> None:
        """Show an answer, or what was typed and is none yet."""
        none = (answer.none if answer is not None else None) or ""
        if self._offers_none:
            self._choose_none(none)
            answer = None if none else answer
        if answer != self.editor.answer():
            self.editor.set_answer(answer)
        if raw and not none and (answer is None or self.editor.raw_beside):
            self.editor.set_raw(raw)

    @property
    def raw(self) -> str:
        """What is typed and is no value yet, also beside an answer (another account of it)."""
        return "" if self._none else self.editor.raw()

    @property
    def note(self) -> str:
        """What stands quietly below the answer; "" for nothing."""
        return self._noted

    def show_note(self, words: str) -> None:
        """Say something below the answer that follows from it; "" for nothing."""
        if words == self._noted:
            return
        self._noted = words
        if self._note is not None:
            self._note.hide()
            self._column.removeWidget(self._note)
            self._note.deleteLater()
            self._note = None
        if words:
            self._note = labels.text(words, "hint", wrap=True)
            self._column.addWidget(self._note)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The menu shows itself to whoever comes near."""
        super().enterEvent(event)
        self._more.set_colour("ink2")

    def leaveEvent(self, event: QEvent) -> None:
        """And withdraws."""
        super().leaveEvent(event)
        self._more.set_colour("edge")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint stands beside the question where both fit on a line, else below it."""
        super().resizeEvent(event)
        below = self._shows_hint and self._with_hint > event.size().width()
        if below != self._is_below:
            self._is_below = below
            self._place_hint()

    def _heading(self) -> QVBoxLayout:
        bottom = Qt.AlignmentFlag.AlignBottom
        self._hint = labels.text(self.question.hint, "hint", wrap=True)
        if not self._shows_hint:
            self._hint.hide()
            set_tip(self.editor, self.question.hint)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 0, bottom)
        self._row.addWidget(self._more, 0, bottom)
        self._row.addStretch(1)
        # As high with the menu as without it: fields beside each other stand on one line.
        self._row.addStrut(self._more.sizeHint().height())
        self._lines.setSpacing(2)
        self._lines.addLayout(self._row)
        self._place_hint()
        if not self._offers_none:
            self._more.hide()
        self._more.set_colour("edge")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Whoever writes one answer after the other meets the fields, not their menus.
        self._more.setProperty("tab-last", True)  # noqa: FBT003 - Qt's setter
        return self._lines

    def _place_hint(self) -> None:
        for layout in (self._row, self._lines):
            layout.removeWidget(self._hint)
        if self._is_below:
            self._hint.setMaximumWidth(_WIDEST)
            self._lines.addWidget(self._hint)
            return
        wide = QFontMetrics(theme.font(Type.HINT)).horizontalAdvance(self.question.hint)
        self._hint.setMaximumWidth(wide + 2)
        self._row.insertWidget(1, self._hint, _GREEDY, Qt.AlignmentFlag.AlignBottom)

    def _changed(self) -> None:
        # Whoever types has an answer after all.
        self._choose_none("")
        self.answered.emit()

    def _none_pressed(self) -> None:
        if self._none:
            self.editor.set_answer(None)
        else:
            self._choose_none("")
        self.answered.emit()

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for ident, words in self.question.no_answers:
            menu.addAction(words, partial(self.say_none, ident))
        for words, way in self.editor.ways():
            menu.addAction(words, way)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def say_none(self, ident: str) -> None:
        """Answer "I don't know" or "I prefer not to say"."""
        self._choose_none(ident)
        self._none_pressed()

    @property
    def _none(self) -> str:
        """Which "no answer" is chosen; "" for none."""
        return self._pills.chosen[0] if self._pills is not None and self._pills.chosen else ""

    def _choose_none(self, ident: str) -> None:
        if self._pills is None and ident:
            self._pills = Pills(self.question.no_answers, name=self.question.label)
            self._pills.changed.connect(self._none_pressed)
            self._column.addWidget(self._pills)
        if self._pills is not None:
            self._pills.choose((ident,) if ident else ())
            self._pills.setVisible(bool(ident))
