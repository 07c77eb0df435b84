"""The field of a date: what is typed is understood, asked, or kept; and said in plain words."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Answer, Incident
from defender_app.model.incident import Incident as Record
from tests.support.window import looks
from ui.fields.asked import Asked
from ui.fields.calendar import Calendar
from ui.fields.date import DateEditor
from ui.fields.question import Question, common_question
from ui.i18n import dates


class World:
    """A record around a field."""

    training = True
    records: tuple[tuple[str, str], ...] = ()

    def __init__(self, **members: Any) -> None:
        self.incident = Incident(format="defender-incident", version=1, **members)

    def new_word(self) -> str:
        return "HERON"

    def edit(self, change: Any) -> None:
        self.incident = change(self.incident)


def _editor(
    qtbot: QtBot,
    world: World | None = None,
    *,
    path: str = "",
    timed: bool = False,
    name: str = "day",
) -> DateEditor:
    editing = "datetime" if timed else "date"
    editor = DateEditor(Question(name=name, editing=editing, label="When?"), world or World())  # type: ignore[arg-type] # one of two
    editor.path = path
    qtbot.addWidget(editor)
    editor.show()
    return editor


def _type(qtbot: QtBot, editor: DateEditor, text: str) -> None:
    editor.date.setText("")
    for letter in text:
        if letter.isascii():
            qtbot.keyClicks(editor.date, letter)
        else:
            editor.date.insert(letter)
            editor.date.textEdited.emit(editor.date.text())


def test_how_it_was_understood_stands_below_while_it_is_typed(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    _type(qtbot, editor, "march 14 2014")
    assert "14 Mar 2014" in editor.below.words.text()
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert editor.date.text() == "14 Mar 2014"
    assert editor.below.isHidden()


def test_a_supplied_year_stays_said(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    _type(qtbot, editor, "1 jan")
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert "The year was not typed" in editor.below.words.text()
    assert editor.answer() is not None


def test_day_and_month_in_doubt_are_asked_and_chosen_by_keyboard(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    _type(qtbot, editor, "03/04/2014")
    assert editor.answer() is None
    assert editor.raw().startswith("03/04/2014")
    assert [words for _, words in editor.below.offered] == ["3 Apr 2014", "4 Mar 2014"]
    pills = editor.below.pills
    assert pills is not None
    pills.setFocus()
    first = pills.pill("2014-04-03")
    qtbot.keyClick(first, Qt.Key.Key_Right)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(pills.pill("2014-03-04"), Qt.Key.Key_Return)
    assert editor.answer() == Answer(value="2014-03-04")
    assert editor.date.text() == "4 Mar 2014"
    assert editor.raw() == ""


def test_what_is_in_doubt_is_asked_again_when_the_record_is_opened(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    told: list[int] = []
    editor.changed.connect(lambda: told.append(1))
    editor.set_raw("03/04/2014\n")
    assert editor.answer() is None
    assert len(editor.below.offered) == 2
    assert not told


def test_what_would_be_read_by_now_is_offered_and_not_taken(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_raw("yesterday\n")
    assert editor.answer() is None
    assert len(editor.below.offered) == 1


def test_no_date_is_said_on_leaving_and_not_while_typing(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    _type(qtbot, editor, "when it rained")
    assert editor.below.isHidden()
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert "kept as you typed it" in editor.below.words.text()
    assert editor.date.text() == "when it rained"


def test_still_going_on_answers_the_question_of_the_record(qtbot: QtBot) -> None:
    world = World(date_start="2014-05-03")
    editor = _editor(qtbot, world, path="date_end")
    _type(qtbot, editor, "still going on")
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert world.incident.ongoing == "yes"
    assert (editor.date.text(), editor.raw(), editor.answer()) == ("", "", None)
    assert "still going on" in editor.below.words.text()


def test_an_answer_given_before_is_not_overruled(qtbot: QtBot) -> None:
    world = World(ongoing="no")
    editor = _editor(qtbot, world, path="date_start")
    _type(qtbot, editor, "3 May 2014 until now")
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert editor.answer() == Answer(value="2014-05-03/..")
    assert world.incident.ongoing == "no"


def test_still_going_on_is_noted_on_the_act(qtbot: QtBot) -> None:
    world = World(acts=(Act(type="house-arrest", fields={"start": Answer(value="2014-05-03")}),))
    editor = _editor(qtbot, world, path="acts[0].fields.end", name="end")
    _type(qtbot, editor, "仍在继续")
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert world.incident.acts[0].attributes == ("still_going_on",)


def test_still_going_on_elsewhere_is_kept_as_typed(qtbot: QtBot) -> None:
    editor = _editor(qtbot, path="persons[0].date")
    _type(qtbot, editor, "still going on")
    qtbot.keyClick(editor.date, Qt.Key.Key_Return)
    assert editor.date.text() == "still going on"


@pytest.mark.parametrize("typed", ["three weeks", "三周"])
def test_a_length_is_counted_from_the_beginning_of_the_act(qtbot: QtBot, typed: str) -> None:
    start = Answer(value="2014-05-03")
    world = World(acts=(Act(type="house-arrest", fields={"start": start}),))
    editor = _editor(qtbot, world, path="acts[0].fields.end", name="end")
    _type(qtbot, editor, typed)
    assert [ident for ident, _ in editor.below.offered] == ["2014-05-24~"]
    pills = editor.below.pills
    assert pills is not None
    pills.pill("2014-05-24~").click()
    assert editor.answer() == Answer(value="2014-05-24~")
    assert editor.date.text() == "about 24 May 2014"


def test_a_day_without_a_month_looks_at_the_record(qtbot: QtBot) -> None:
    editor = _editor(qtbot, World(date_start="2014-05-01"), path="steps_taken[0].date")
    _type(qtbot, editor, "the 3rd")
    assert "2014-05-03" in [ident for ident, _ in editor.below.offered]


def test_a_hearing_to_come_is_in_the_next_such_month(qtbot: QtBot) -> None:
    editor = _editor(qtbot, name="next_hearing")
    today = dt.datetime.now().astimezone().date()
    _type(qtbot, editor, f"{today:%d %B}")
    assert editor.answer() == Answer(value=today.isoformat())
    _type(qtbot, editor, f"{today - dt.timedelta(days=40):%d %B}")
    answer = editor.answer()
    assert answer is not None
    assert str(answer.value) > today.isoformat()


def test_a_time_alone_asks_for_its_day(qtbot: QtBot) -> None:
    editor = _editor(qtbot, timed=True)
    qtbot.keyClicks(editor.time, "00:01")
    assert editor.answer() is None
    assert len(editor.below.offered) == 2
    assert all(ident.endswith("T00:01") for ident, _ in editor.below.offered)


@pytest.mark.parametrize(
    ("day", "time", "stored"),
    [
        ("3 May 2014", "9.40 pm", "2014-05-03T21:40"),
        ("3 May 2014", "evening", "2014-05-03T18:00~/2014-05-03T23:00~"),
        ("3 May 2014", "about 22:00", "2014-05-03T22:00~"),
        ("3 May 2014", "21:40 to 23:10", "2014-05-03T21:40/2014-05-03T23:10"),
    ],
)
def test_the_line_of_the_time_is_read_as_freely(
    qtbot: QtBot, day: str, time: str, stored: str
) -> None:
    editor = _editor(qtbot, timed=True)
    _type(qtbot, editor, day)
    qtbot.keyClicks(editor.time, time)
    assert editor.answer() == Answer(value=stored)
    qtbot.keyClick(editor.time, Qt.Key.Key_Return)
    again = _editor(qtbot, timed=True)
    again.set_answer(editor.answer())
    assert again.date.text() == editor.date.text()
    assert again.answer() == editor.answer()


@pytest.mark.parametrize("language", ["en", "zh", "ar", "fa", "bo", "ug", "fr", "ru", "th", "am"])
@pytest.mark.parametrize(
    "stored",
    [
        *("2014", "2014-03", "2014-03-14", "2014~", "2014-03~", "2014-03-14T21:40~"),
        *("../2014-05-20", "2014-05-20/..", "2014-03-01/2014-03-14", "2014-03~/2014-05~"),
        *("2014-05-03T18:00~/2014-05-03T23:00~", "2014-05-03T21:00~/2014-05-04T06:00~"),
        *("2014-05-03T21:40/2014-05-03T23:10", "../2014-05-20T10:00", "2014-03~/..", "2010/2019"),
    ],
)
def test_every_kind_of_date_is_read_as_it_is_shown(
    qapp: QApplication, language: str, stored: str
) -> None:
    del qapp
    with looks(language=language):
        assert dates.read(dates.shown(stored)) == stored


@pytest.mark.parametrize("language", ["en", "zh", "ar", "fa", "bo", "am", "th"])
def test_digits_of_every_script_are_read_in_every_language(
    qapp: QApplication, language: str
) -> None:
    del qapp
    with looks(language=language):
        for zero in ("0", "\u0660", "\u06f0", "\u0966", "\u0f20", "\uff10", "\u0e50", "\u1040"):
            table = {ord("0") + n: ord(zero) + n for n in range(10)}
            assert dates.read("2014-03-14".translate(table)) == "2014-03-14", zero
            assert dates.read("14 March 2014".translate(table)) == "2014-03-14", zero


def test_months_in_the_language_of_the_window_are_read_in_sentences(qapp: QApplication) -> None:
    del qapp
    with looks(language="ar"):
        assert dates.read("14 مارس 2014") == "2014-03-14"
        assert dates.read("before \u0662\u0660 مايو \u0662\u0660\u0661\u0664") == "../2014-05-20"
    with looks(language="fa"):
        assert dates.read("\u06f1\u06f4 مارس \u06f2\u06f0\u06f1\u06f4") == "2014-03-14"
        assert dates.read("\u06f2\u06f3 اسفند \u06f1\u06f3\u06f9\u06f2") == "2014-03-14"
    with looks(language="fr"):
        assert dates.read("14 mars 2014") == "2014-03-14"
        assert dates.read("14 févr. 2014") == "2014-02-14"


def test_a_range_is_picked_from_the_calendar_by_keyboard(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    popup = Calendar("2014-05-03", editor)
    qtbot.addWidget(popup)
    popup.picked.connect(editor.pick)
    popup.forms.pill("range").click()
    popup.calendar.setSelectedDate(QDate(2014, 5, 14))
    popup.calendar.activated.emit(QDate(2014, 5, 14))
    assert editor.answer() is None
    assert "14 May 2014" in popup.hint.text()
    popup.calendar.activated.emit(QDate(2014, 5, 3))
    assert editor.answer() == Answer(value="2014-05-03/2014-05-14")


def test_the_calendar_opens_without_a_mouse(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.date.setFocus()
    qtbot.waitUntil(editor.date.hasFocus)
    qtbot.keyClick(editor.date, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = editor.findChild(Calendar)
    assert isinstance(popup, Calendar)
    popup.close()


def test_accounts_beside_a_date_survive_another_date(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    other = msgspec.convert(
        {"value": "2014-03-14", "by": "A witness", "accounts": [{"value": "2014-03-20"}]}, Answer
    )
    editor.set_answer(other)
    assert editor.answer() == other
    _type(qtbot, editor, "15 March 2014")
    answer = editor.answer()
    assert answer is not None
    assert answer.accounts == other.accounts


def test_the_question_of_the_end_keeps_what_is_asked_beside_no_answers(qtbot: QtBot) -> None:
    question = common_question(Record, "date_end", whole_record=True)
    asked = Asked(question, World(), "date_end")
    qtbot.addWidget(asked)
    assert asked.editor.path == "date_end"
    asked.say_none("unknown")
    assert asked.raw == ""


def test_two_accounts_of_a_date_stand_side_by_side(qtbot: QtBot) -> None:
    question = common_question(Record, "date_start", whole_record=True)
    asked = Asked(question, World(), "date_start")
    qtbot.addWidget(asked)
    asked.show()
    editor = asked.editor
    assert isinstance(editor, DateEditor)
    assert editor.ways() == ()
    _type(qtbot, editor, "20 July 2014")
    words, another = editor.ways()[0]
    assert words == "Somebody says otherwise"
    another()
    row = editor.accounts.rows[0]
    qtbot.keyClicks(row.line, "27 July 2014")
    qtbot.keyClicks(row.by, "The prison")
    qtbot.keyClicks(editor.accounts.by, "A fellow prisoner")
    both = msgspec.convert(
        {
            "value": "2014-07-20",
            "by": "A fellow prisoner",
            "accounts": [{"value": "2014-07-27", "by": "The prison"}],
        },
        Answer,
    )
    assert asked.answer() == both
    again = Asked(question, World(), "date_start")
    qtbot.addWidget(again)
    again.show_answer(both, "")
    assert again.answer() == both
    assert isinstance(again.editor, DateEditor)
    assert again.editor.accounts.rows[0].line.text() == "27 Jul 2014"
    row.line.clear()
    qtbot.keyClicks(row.line, "when it rained")
    assert "when it rained" in asked.raw
    again.show_answer(Answer(value="2014-07-20"), asked.raw)
    assert again.editor.accounts.rows[0].line.text() == "when it rained"
