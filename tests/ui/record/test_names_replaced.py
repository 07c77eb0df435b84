"""A name that is kept apart is marked where it is written, and replaced with one click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Answer, Incident
from defender_app.model.follow_up import UnAction
from defender_app.model.incident import NarrativeTranslation
from defender_app.model.person import Identity
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples
from defender_app.vault import unfinished
from tests.support.window import commit_text
from ui.record import rooms
from ui.record.note_lines import NoteLine, NoteLines
from ui.record.page import RecordPage
from ui.widgets.labels import isolated
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]
NAMES = ("Ilva Torrenko", "李小明", "བསོད་ནམས་རྒྱལ་མཚན", "محمد صالح", "Đặng Thị Hòa")
TOLD = "A name that is kept apart stands here."


def _record(name: str, **members: Any) -> Incident:
    sample = samples()[0].incident
    person = msgspec.structs.replace(
        sample.persons[0], pseudonym="HERON", identity=Identity(real_name=name)
    )
    return msgspec.structs.replace(sample, persons=(person, *sample.persons[1:]), **members)


def _lines(within: QWidget) -> list[NoteLine]:
    return [
        line
        for lines in within.findChildren(NoteLines)
        if lines.isVisible()
        for line in lines.lines
        if line.words.text() == TOLD
    ]


def _link(within: QWidget, words: str) -> Any:
    return next(
        link
        for lines in within.findChildren(NoteLines)
        for line in lines.lines
        for link in line.links
        if link.text() == words
    )


def _narrative(page: RecordPage) -> QPlainTextEdit:
    page.go_to("narrative")
    section: Any = page.sections[rooms.ACTS]
    section.finish()
    found: list[QPlainTextEdit] = section.findChildren(QPlainTextEdit)
    return next(one for one in found if one.accessibleName().startswith("What happened, in your"))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_marked_replaced_and_taken_back(
    qtbot: QtBot, open_record: Open, settled: Settled, name: str
) -> None:
    page = open_record(_record(name, narrative=f"😀 Then {name} left. {name}!"))
    field = _narrative(page)
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    marks = field.extraSelections()
    assert [one.cursor.selectedText() for one in marks] == [name, name]
    _link(page, f"Write {isolated('HERON')} instead").click()
    assert field.toPlainText() == "😀 Then HERON left. HERON!"
    assert page.draft.incident.narrative == "😀 Then HERON left. HERON!"
    qtbot.waitUntil(lambda: not page.draft.notes.named)
    assert field.extraSelections() == []
    _link(page, "Undo").click()
    assert page.draft.incident.narrative == f"😀 Then {name} left. {name}!"
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    settled()


def test_signs_that_a_field_shows_as_others_move_no_mark(
    qtbot: QtBot, open_record: Open, settled: Settled
) -> None:
    text = "😀\u00a0Then\u2028\ufb01 劉\u200b曉 left."
    page = open_record(_record("刘晓", narrative=text))
    field = _narrative(page)
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    assert [one.cursor.selectedText() for one in field.extraSelections()] == ["劉\u200b曉"]
    settled()


def test_the_keys_take_it_back_too(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(_record("李小明", narrative="他们带走了李小明。"))
    field = _narrative(page)
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    _link(page, f"Write {isolated('HERON')} instead").click()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.draft.incident.narrative == "他们带走了李小明。"


def test_what_is_typed_is_looked_at(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(_record("Ilva Torrenko", narrative=None))
    field = _narrative(page)
    field.setFocus()
    commit_text(field, "They asked for Ilva")
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    commit_text(field, ", and then they left")
    qtbot.waitUntil(lambda: page.draft.notes.named == ("narrative",))
    assert [one.cursor.selectedText() for one in field.extraSelections()] == ["Ilva"]
    assert not [one for one in _lines(page) if not one.isVisible()]


def test_the_title_is_looked_at(qtbot: QtBot, open_record: Open, settled: Settled) -> None:
    page = open_record(_record("Ilva Torrenko", title="Torrenko at the gate"))
    qtbot.waitUntil(lambda: len(_lines(page.heading)) == 1)
    _link(page.heading, f"Write {isolated('HERON')} instead").click()
    assert page.draft.incident.title == "HERON at the gate"
    assert page.heading.title.text() == "HERON at the gate"
    _link(page.heading, "Undo").click()
    assert page.draft.incident.title == "Torrenko at the gate"
    settled()


def test_a_word_that_means_something_else_may_stay(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(_record("Heather Field", narrative="We met in the field."))
    _narrative(page)
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    _link(page, "Leave it").click()
    assert not _lines(page)
    assert page.draft.notes.named == ()
    assert page.draft.incident.narrative == "We met in the field."


def test_what_was_left_is_not_pointed_out_again(
    qtbot: QtBot, open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    page = open_record(_record("Heather Field", narrative="We met in the field."))
    _narrative(page)
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    _link(page, "Leave it").click()
    settled()
    settled()
    again = open_record(page.draft.event_id)
    field = _narrative(again)
    settled()
    assert not _lines(again)
    assert again.draft.notes.named == ()
    # No word is kept for it.
    (mark,) = unfinished.read(training_place.drawer, page.draft.event_id).values()
    assert len(mark) == 16
    assert unfinished.texts(training_place.drawer, page.draft.event_id) == {}
    # Another name in the same text is.
    field.setFocus()
    commit_text(field, " Heather was there. ")
    qtbot.waitUntil(lambda: again.draft.notes.named == ("narrative",))
    assert [one.cursor.selectedText() for one in field.extraSelections()] == ["Heather"]
    again.flush()
    settled()


@pytest.mark.parametrize(
    ("members", "path"),
    [
        (
            {"narrative_en": NarrativeTranslation(text="Then Ilva Torrenko left.")},
            "narrative_en.text",
        ),
        ({"stated_reason": "Ilva Torrenko is a danger"}, "stated_reason"),
        ({"place_text": "at Torrenko’s house"}, "place_text"),
        (
            {"followup": (UnAction(issues=("detention", "the case of Ilva Torrenko")),)},
            "followup[0].issues",
        ),
        ({"followup": (UnAction(summary="asks about Torrenko"),)}, "followup[0].summary"),
    ],
)
def test_every_free_text_is_looked_at_and_mended(
    qtbot: QtBot, open_record: Open, settled: Settled, members: dict[str, Any], path: str
) -> None:
    page = open_record(_record("Ilva Torrenko", **members))
    qtbot.waitUntil(lambda: len(page.draft.notes.named) == 1)
    assert page.draft.notes.named[0].startswith(path)
    page.go_to(page.draft.notes.named[0])
    settled()
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    _link(page, f"Write {isolated('HERON')} instead").click()
    qtbot.waitUntil(lambda: not page.draft.notes.named)
    assert "Torrenko" not in repr(page.draft.incident)


def test_the_words_of_an_answer_of_an_act_too(
    qtbot: QtBot, open_record: Open, settled: Settled
) -> None:
    type_id, name = _told_at_length()
    act = Act(type=type_id, fields={name: Answer(value="Where is Ilva Torrenko?")})
    page = open_record(_record("Ilva Torrenko", acts=(act,)))
    path = f"acts[0].fields.{name}"
    qtbot.waitUntil(lambda: page.draft.notes.named == (path,))
    page.go_to(path)
    settled()
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    _link(page, f"Write {isolated('HERON')} instead").click()
    assert page.draft.incident.acts[0].fields[name].value == "Where is HERON?"


def _told_at_length() -> tuple[str, str]:
    """A type and its first long field that is always asked."""
    return next(
        (known.id, field.name)
        for known in taxonomy().types.values()
        for field in known.fields
        if field.type == "longtext" and field.when is None
    )


def test_with_keys_alone_undo_is_the_next_thing(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(_record("李小明", narrative="他们带走了李小明。"))
    page.activateWindow()
    _narrative(page)
    qtbot.waitUntil(lambda: len(_lines(page)) == 1)
    write = _link(page, f"Write {isolated('HERON')} instead")
    write.setFocus()
    QTest.keyClick(write, Qt.Key.Key_Return)
    assert page.draft.incident.narrative == "他们带走了HERON。"
    back = _link(page, "Undo")
    assert page.focusWidget() is back
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert page.draft.incident.narrative == "他们带走了李小明。"
