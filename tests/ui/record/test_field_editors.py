"""Every kind of field: what is opened comes back as it was, and what is typed is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Answer, Incident, Ref, lens
from defender_app.model.as_answer import as_answer, as_value, takes_answers
from defender_app.model.kinds import kinds_of
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples
from tests.support import vaults
from tests.support.window import commit_text
from ui.fields import kinds
from ui.fields.adding import Adding
from ui.fields.asked import Asked
from ui.fields.build import editor_for
from ui.fields.choice import ManyEditor, OneEditor
from ui.fields.date import DateEditor
from ui.fields.finding import Entry, found
from ui.fields.number import NumberEditor
from ui.fields.numbers import Said, read, shown
from ui.fields.question import Question, act_question, common_question
from ui.fields.text import LineEditor, ListEditor, LongEditor

_OTHERS = {"Person", "Organisation", "AllegedPerpetrator", "Evidence", "Consent", "Identity"}


class World:
    """The record around a field, without a vault."""

    training = True
    records = (("other-record", "Another record"),)

    def __init__(self, incident: Incident) -> None:
        self.incident = incident

    def new_word(self) -> str:
        return "HERON"

    def edit(self, change: Callable[[Incident], Incident]) -> None:
        self.incident = change(self.incident)


def _world() -> World:
    return World(vaults.full_incident())


def _question(**changes: Any) -> Question:
    members: dict[str, Any] = {"name": "name", "editing": "text", "label": "A question"}
    return Question(**{**members, **changes})


def _fields(  # noqa: C901 - what a record holds is of many kinds
    part: msgspec.Struct, *, whole: bool
) -> Iterator[tuple[Question, Answer, Any]]:
    """Every answered field of a sample that the record's own form asks."""
    struct = type(part)
    kinds = kinds_of(struct)
    for name in struct.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, tuple):
            for inner in value:
                if isinstance(inner, msgspec.Struct) and not isinstance(inner, Ref):
                    yield from _fields(inner, whole=False)
        elif isinstance(value, msgspec.Struct) and not isinstance(value, Ref | Answer):
            yield from _fields(value, whole=False)
        kind = kinds.get(name)
        if kind is None or struct.__name__ in _OTHERS or kind.name in ("hex", "flag"):
            continue
        answer = as_answer(value)
        if answer is not None and (kind.name != "id" or name == "event"):
            yield common_question(struct, name, whole_record=whole), answer, (struct, name, value)
    if isinstance(part, Act):
        for field in taxonomy().types[part.type].fields:
            if field.name in part.fields:
                yield act_question(part.type, field), part.fields[field.name], None


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.id)
def test_every_answer_of_every_sample_comes_back_as_it_was(qtbot: QtBot, sample: Any) -> None:
    world = World(sample.incident)
    seen = 0
    for question, answer, common in _fields(sample.incident, whole=True):
        asked = Asked(question, world, "path")
        qtbot.addWidget(asked)
        told: list[int] = []
        asked.answered.connect(lambda told=told: told.append(1))
        asked.show_answer(answer, "")
        assert asked.answer() == answer, question
        assert not told, question
        if common is not None:
            struct, name, value = common
            assert as_value(asked.answer(), struct, name) == value
        seen += 1
    assert seen > 20


@pytest.mark.parametrize("editing", ["text", "longtext", "date", "datetime", "number"])
def test_no_answer_can_be_given_to_what_is_typed(qtbot: QtBot, editing: str) -> None:
    none = (("unknown", "I don’t know"), ("prefer-not-to-say", "I prefer not to say"))
    asked = Asked(_question(editing=editing, no_answers=none), _world(), "path")
    qtbot.addWidget(asked)
    asked.say_none("unknown")
    assert asked.answer() == Answer(none="unknown")
    line = getattr(asked.editor, "line", None) or getattr(asked.editor, "date", None)
    target = line or asked.editor.text  # type: ignore[attr-defined] # the long editor
    qtbot.keyClicks(target, "2014")
    answer = asked.answer()
    assert answer is not None
    assert answer.none is None
    assert answer.value in ("2014", 2014)


def test_a_date_is_typed_and_said_back_on_leaving(qtbot: QtBot) -> None:
    editor = DateEditor(_question(editing="datetime"), _world())
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.date, "march 14 2014")
    qtbot.keyClicks(editor.time, "9:40 pm")
    assert editor.answer() == Answer(value="2014-03-14T21:40")
    qtbot.keyClick(editor.time, Qt.Key.Key_Return)
    assert (editor.date.text(), editor.time.text()) == ("14 Mar 2014", "21:40")


def test_what_is_no_date_stays_as_it_was_typed(qtbot: QtBot) -> None:
    editor = DateEditor(_question(editing="date"), _world())
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.date, "in spring")
    assert editor.answer() is None
    assert editor.raw().startswith("in spring")
    again = DateEditor(_question(editing="date"), _world())
    qtbot.addWidget(again)
    again.set_raw(editor.raw())
    assert again.date.text() == "in spring"
    assert again.raw() == editor.raw()


def test_an_approximate_time_stands_in_the_field_of_the_time(qtbot: QtBot) -> None:
    editor = DateEditor(_question(editing="datetime"), _world())
    qtbot.addWidget(editor)
    editor.set_answer(Answer(value="2025-02-21T22:00~"))
    assert (editor.date.text(), editor.time.text()) == ("21 Feb 2025", "22:00, about")
    assert editor.answer() == Answer(value="2025-02-21T22:00~")


def test_a_day_is_picked_from_the_calendar(qtbot: QtBot) -> None:
    editor = DateEditor(_question(editing="date"), _world())
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        editor.pick("../2025-05-20")
    assert editor.date.text() == "before 20 May 2025"
    assert editor.answer() == Answer(value="../2025-05-20")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("about 300", Said(300, "estimate")),
        ("at least 4", Said(4, "at-least")),
        ("exactly 5", Said(5, "exact")),
        ("1 200", Said(1200)),
        ("2,5", Said(2.5)),
        ("٣", Said(3)),
        ("some", None),
        ("-3", Said(-3)),
        ("", None),
    ],
)
def test_numbers_are_read_as_they_are_said(typed: str, said: Said | None) -> None:
    assert read(typed) == said
    if said is not None:
        assert read(shown(said)) == said


def test_a_number_that_does_not_fit_is_kept_as_typed(qtbot: QtBot) -> None:
    editor = NumberEditor(_question(editing="number", whole=True, maximum=5), _world())
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "-1")
    assert (editor.answer(), editor.raw()) == (None, "-1")
    editor.line.clear()
    qtbot.keyClicks(editor.line, "4")
    assert (editor.answer(), editor.raw()) == (Answer(value=4), "")


def test_other_opens_a_line_for_its_words(qtbot: QtBot) -> None:
    choices = (("phone", "Phone"), ("other", "Something else"))
    editor = OneEditor(_question(editing="choice", choices=choices), _world())
    qtbot.addWidget(editor)
    editor.show()
    editor.pills.pill("other").click()
    assert not editor.other.isHidden()
    qtbot.keyClicks(editor.other, "a radio")
    assert editor.answer() == Answer(value="other", text="a radio")
    editor.pills.pill("phone").click()
    assert editor.answer() == Answer(value="phone")
    assert editor.other.isHidden()


def test_no_answer_stands_alone_among_several(qtbot: QtBot) -> None:
    editor = ManyEditor(
        _question(
            editing="multichoice",
            choices=(("a", "A"), ("b", "B")),
            no_answers=(("unknown", "I don’t know"),),
        ),
        _world(),
    )
    qtbot.addWidget(editor)
    for ident in ("b", "a"):
        editor.pills.pill(ident).click()
    assert editor.answer() == Answer(value=("b", "a"))
    editor.pills.pill("unknown").click()
    assert editor.answer() == Answer(none="unknown")
    editor.pills.pill("a").click()
    assert editor.answer() == Answer(value=("a",))


def test_a_code_from_elsewhere_is_shown_and_kept(qtbot: QtBot) -> None:
    question = common_question(type(samples()[0].incident), "place_kind", whole_record=True)
    editor = editor_for(question, _world())
    qtbot.addWidget(editor)
    editor.set_answer(Answer(value="060000000000"))
    assert editor.answer() == Answer(value="060000000000")


def test_a_reference_chooses_among_the_people_or_adds_one(qtbot: QtBot) -> None:
    world = _world()
    editor = OneEditor(_question(editing="ref", targets=("person",)), world)
    qtbot.addWidget(editor)
    editor.show()
    editor.pills.pill("person:P2").click()
    assert editor.answer() == Answer(value=Ref(person="P2"))
    adding = editor.findChild(Adding, "adding")
    assert adding is not None
    adding.open("person")
    assert adding.first.text()
    qtbot.keyClicks(adding.second, "driver")
    qtbot.keyClick(adding.second, Qt.Key.Key_Return)
    added = world.incident.persons[-1]
    assert added.descriptive_title == "driver"
    assert editor.answer() == Answer(value=Ref(person=added.pid))


def test_text_of_any_script_is_typed_and_line_breaks_are_no_part_of_a_line(qtbot: QtBot) -> None:
    line = LineEditor(_question(), _world())
    qtbot.addWidget(line)
    commit_text(line.line, "喝茶")
    assert line.answer() == Answer(value="喝茶")
    line.line.setText("one\u2028two")
    assert line.answer() == Answer(value="one two")


def test_a_long_text_keeps_its_own_line_ends_until_it_is_typed_in(qtbot: QtBot) -> None:
    editor = LongEditor(_question(editing="longtext"), _world())
    qtbot.addWidget(editor)
    editor.set_answer(Answer(value="one\r\ntwo"))
    assert editor.answer() == Answer(value="one\r\ntwo")
    qtbot.keyClicks(editor.text, "x")
    assert editor.answer() == Answer(value="xone\ntwo")


def test_a_list_has_one_entry_a_line(qtbot: QtBot) -> None:
    editor = ListEditor(_question(editing="list"), _world())
    qtbot.addWidget(editor)
    editor.set_answer(Answer(value=("English", "French")))
    assert editor.answer() == Answer(value=("English", "French"))
    editor.text.setPlainText("English\n\n Spanish \nEnglish")
    assert editor.answer() == Answer(value=("English", "Spanish"))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("they took my phone", "device-search-seizure"),
        ("tea", "interrogation-summons"),
        ("badge", "un-premises-removal"),
        ("passport", "passport-confiscation"),
        ("followed by a car", "physical-surveillance"),
        ("arrested", "arrest-detention"),
        ("fired from my job", "employer-livelihood-pressure"),
    ],
)
def test_everyday_words_find_the_type_of_act(typed: str, first: str) -> None:
    assert first in [entry.id for entry in found(typed, kinds.entries())][:2]


def test_words_without_spaces_are_found_too() -> None:
    entries = (Entry("a", "机场"), Entry("b", "传唤", ("喝茶",)))
    assert [entry.id for entry in found("被喝茶了", entries)] == ["b"]


def test_every_common_field_has_a_value_for_every_answer() -> None:
    incident = samples()[0].incident
    assert takes_answers(Incident, "country")
    put = lens.put(incident, "country", as_value(Answer(none="unknown"), Incident, "country"))
    assert put.country == Answer(none="unknown")
    assert lens.put(put, "country", as_value(Answer(value="XW"), Incident, "country")) == incident


def test_of_two_acts_that_fit_alike_the_one_that_says_it_more_often_comes_first() -> None:
    house = Entry("house", "House arrest", ("guards outside", "phone cut off"))
    device = Entry("device", "Device seized", ("phone taken", "copied my phone"))
    rest = [Entry(f"other-{number}", "Something else") for number in range(3)]
    assert [one.id for one in found("phone", (house, device, *rest))] == ["device", "house"]
