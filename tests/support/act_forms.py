"""Filling in the form of an act as somebody does: pressing, typing, picking from lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from defender_app.model import Answer, Ref
from defender_app.taxonomy import Field, IncidentType, taxonomy
from defender_app.taxonomy.records import NO_ANSWERS, OTHER
from tests.support.window import commit_text
from ui.fields import offers
from ui.fields.asked import Asked
from ui.fields.build import CHOOSING
from ui.fields.finder import FinderPopup
from ui.widgets.buttons import IconButton

# Words in many scripts: what somebody types must come back to the letter.
WORDS = (
    "They said “come back tomorrow”.",
    "喝茶时他们问了日内瓦的事",
    "ཁོང་ཚོས་ངའི་པར་བླངས་སོང་།",
    "ئۇلار مېنىڭ پاسپورتۇمنى ئالدى",
    "أخذوا هاتفي — ٣ مرات",
    "ตำรวจมาที่บ้าน",
    "ፖሊስ ወደ ቤቴ መጣ",
    "Ils m’ont dit : « rentrez »",
    "🙂 & <b>not bold</b> %s {x}",
)
DATES = (
    ("14 March 2014", "2014-03-14"),
    ("March 2014", "2014-03"),
    ("2014", "2014"),
    ("before 20 May 2025", "../2025-05-20"),
    ("about 3 May 2025", "2025-05-03~"),
)
NUMBERS = (
    ("7", Answer(value=7)),
    ("at least 4", Answer(value=4, precision="at-least")),
    ("about 300", Answer(value=300, precision="estimate")),
    ("0", Answer(value=0)),
)
_REFS: Mapping[str, tuple[Ref, ...]] = {
    "person-ref": (Ref(person="P1"), Ref(person="P2")),
    "org-ref": (Ref(org="O1"), Ref(org="O2")),
    "party-ref": (Ref(person="P1"), Ref(org="O2")),
    "evidence-ref": (Ref(evidence="E1"),),
    "event-ref": (),
}
Move = tuple[Answer, str]


def enabling(known: IncidentType, field: Field) -> Answer:
    """An answer to the field on which a question depends, with which it is asked."""
    assert field.when is not None
    decides = known.field(field.when.field)
    assert decides is not None
    choices = ("yes", "no") if decides.type == "bool" else decides.shown_choices
    if field.when.any_of is not None:
        chosen = field.when.any_of[0]
    elif field.when.none_of is not None:
        chosen = next(one for one in choices if one not in (*field.when.none_of, OTHER))
    else:
        return next(iter(moves(decides)))[0]
    if chosen == OTHER:
        return Answer(value=OTHER, text=WORDS[0])
    return Answer(value=(chosen,) if decides.type == "multichoice" else chosen)


def moves(field: Field) -> Iterator[Move]:
    """Every kind of answer a field takes, each choice once, with the words that are typed."""
    yield from _values(field)
    for none in sorted(NO_ANSWERS):
        yield Answer(none=none), ""


def _values(  # noqa: C901, PLR0912 - one way for each kind of field
    field: Field,
) -> Iterator[Move]:
    if field.type in ("text", "longtext"):
        # Three of them each, others in the next field: together all of them everywhere.
        first = sum(map(ord, field.name + field.label))
        for words in (WORDS * 2)[first % len(WORDS) :][:3]:
            yield Answer(value=words), words
    elif field.type in ("date", "datetime"):
        for typed, stored in DATES:
            yield Answer(value=stored), typed
        if field.type == "datetime":
            yield Answer(value="2014-03-14T21:40"), "14 March 2014, 21:40"
    elif field.type == "number":
        for typed, answer in NUMBERS:
            yield answer, typed
    elif field.type == "bool":
        yield from ((Answer(value=one), "") for one in ("yes", "no"))
    elif field.type == "choice":
        for choice in field.shown_choices:
            yield Answer(value=choice, text=WORDS[2] if choice == OTHER else None), ""
    elif field.type == "multichoice":
        for choice in field.shown_choices:
            yield Answer(value=(choice,), text=WORDS[1] if choice == OTHER else None), ""
        yield Answer(value=field.shown_choices, text=WORDS[3]), ""
    elif field.type == "country":
        yield from ((Answer(value=code), "") for code in ("XW", "XE"))
    elif field.type == "countries":
        yield Answer(value=("XE", "XW")), ""
    elif field.type == "mechanism":
        yield from ((Answer(value=one), "") for one in ("tb-cat", "sp-sr-hrd", "hrc-upr"))
    elif field.many:
        yield Answer(value=_REFS[field.type]), ""
    else:
        yield from ((Answer(value=ref), "") for ref in _REFS[field.type])


def give(asked: Asked, answer: Answer, typed: str = "") -> None:
    """Give an answer with the widgets of its question; nothing is done where it stands already."""
    if asked.answer() == answer:
        return
    if isinstance(asked.editor, CHOOSING):
        _choose(asked, answer)
    elif answer.none is not None:
        _say_none(asked, answer.none)
    else:
        _type(asked, typed)


def _say_none(asked: Asked, none: str) -> None:
    more = next(one for one in asked.findChildren(IconButton) if "nother" in one.accessibleName())
    more.click()
    menu = asked.findChildren(QMenu)[-1]
    words = dict(asked.question.no_answers)[none]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def _type(asked: Asked, typed: str) -> None:
    field = asked.editor.focusProxy()
    if isinstance(field, QPlainTextEdit):
        field.selectAll()
        field.insertPlainText(typed)
        return
    assert isinstance(field, QLineEdit)
    for line in asked.editor.findChildren(QLineEdit):
        if line is not field and line.text():
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Delete)
    field.selectAll()
    commit_text(field, typed)
    field.editingFinished.emit()


def _choose(asked: Asked, answer: Answer) -> None:
    value = answer.value if answer.none is None else answer.none
    wanted = [offers.key_of(one) for one in (value if isinstance(value, tuple) else (value,))]
    editor = asked.editor
    pills = editor.__dict__.get("pills")
    if pills is not None:
        for key in pills.chosen if isinstance(value, tuple) else ():
            pills.pill(key).click()
    for key in wanted:
        _take(asked, key)
    if answer.text is not None:
        line = editor.other  # type: ignore[attr-defined] # of the two choosing editors
        line.selectAll()
        commit_text(line, answer.text)


def _take(asked: Asked, key: str) -> None:
    editor = asked.editor
    pills = editor.__dict__.get("pills")
    ids = {ident for ident, _ in editor._standing} if pills is not None else set()  # type: ignore[attr-defined] # of the two choosing editors
    if pills is not None and not pills.isHidden() and key in ids:
        if key not in pills.chosen:
            pills.pill(key).click()
        return
    pick(editor.field, _label(asked, key))  # type: ignore[attr-defined] # the long list


def _label(asked: Asked, key: str) -> str:
    none = dict(asked.question.no_answers)
    return none.get(key) or offers.label(asked.question, asked.editor.world, key)


def pick(field: QWidget, label: str) -> None:
    """Open a long list, type what is wanted, and take the first that fits."""
    QTest.keyClick(field, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, FinderPopup)
    popup.finder.line.setText(label)
    QTest.keyClick(popup.finder.line, Qt.Key.Key_Return)
    if QApplication.activePopupWidget() is popup:
        popup.close()


def depth(known: IncidentType, field: Field) -> int:
    """How many other answers a question waits for."""
    above = known.field(field.when.field) if field.when is not None else None
    return 0 if above is None else 1 + depth(known, above)


class FormWalk:
    """One act being filled in: what was answered last in each of its questions.

    Args:
        type_id: of the act.
        asked: gives the question of a field, by its name.
    """

    def __init__(self, type_id: str, asked: Callable[[str], Asked]) -> None:
        self.known = taxonomy().types[type_id]
        self.asked = asked
        self.given: dict[str, Answer] = {}
        self.moves = {field.name: tuple(moves(field)) for field in self.known.fields}

    @property
    def rounds(self) -> int:
        """How often the form must be filled in until everything was answered once."""
        return max(len(found) for found in self.moves.values())

    def fill(self, number: int) -> None:
        """Fill in the form for the n-th time: what hangs on other answers goes first."""
        fields = sorted(self.known.fields, key=lambda one: -depth(self.known, one))
        for field in fields:
            if number < len(self.moves[field.name]):
                self._ask_for(field)
                self._give(field.name, *self.moves[field.name][number])

    def _ask_for(self, field: Field) -> None:
        """Answer above it so that a question is asked."""
        if field.when is None:
            return
        above = self.known.field(field.when.field)
        assert above is not None
        self._ask_for(above)
        answer = enabling(self.known, field)
        typed = answer.value if isinstance(answer.value, str) else ""
        self._give(above.name, answer, typed)
        hidden = self.asked(field.name).isHidden()
        assert not hidden, (field.name, above.name, self.asked(above.name).answer(), answer)

    def _give(self, name: str, answer: Answer, typed: str) -> None:
        give(self.asked(name), answer, typed)
        self.given[name] = answer


def visible_texts(widgets: Iterable[QWidget]) -> Iterator[str]:
    """Everything that can be read or heard on widgets and all that is inside them."""
    for widget in widgets:
        for one in (widget, *widget.findChildren(QWidget)):
            for read in ("text", "placeholderText", "toPlainText", "title", "words"):
                found = getattr(one, read, None)
                if callable(found):
                    yield str(found())
            yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
