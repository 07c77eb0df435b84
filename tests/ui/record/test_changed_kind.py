"""The kind of an act can be changed, and several answers are chosen in one go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Answer, Organisation, Ref
from tests.ui.record.test_every_answer import form_of, record_with
from ui.fields.choice import ManyEditor
from ui.fields.finder import FinderPopup
from ui.record import rooms
from ui.record.page import RecordPage
from ui.record.retyping import Retype

Open = Callable[..., RecordPage]
Settled = Callable[[], None]

_AGENCY = {"agency": Answer(none="unknown")}


def _acts(page: RecordPage) -> Any:
    page.show_section(rooms.ACTS)
    return page.sections[rooms.ACTS].acts  # type: ignore[attr-defined] # the section of the acts


def _question(page: RecordPage) -> Retype:
    return next(one for one in page.findChildren(Retype) if one.isVisible())


def _tea() -> Act:
    return Act(type="interrogation-summons", fields=dict(_AGENCY))


def test_a_kind_that_loses_nothing_changes_at_once(open_record: Open, settled: Settled) -> None:
    page = open_record(record_with(_tea()))
    acts = _acts(page)
    words = [one for one, _ in acts.cards[0].offers()]
    assert "Change the kind…" in words
    acts.change_kind(0)
    assert acts.finder is not None
    acts.finder.finder.picked.emit("arrest-detention")
    assert acts.finder is None
    settled()
    assert page.draft.incident.acts == (Act(type="arrest-detention", fields=_tea().fields),)
    assert acts.open_index == 0
    assert form_of(page)("agency").answer() == Answer(none="unknown")


@pytest.mark.parametrize("agrees", [True, False])
def test_what_would_go_is_named_before_it_goes(
    open_record: Open, settled: Settled, *, agrees: bool
) -> None:
    act = Act(
        type="passport-confiscation",
        fields={"action": Answer(value="confiscated"), **_AGENCY},
    )
    page = open_record(record_with(act))
    acts = _acts(page)
    page.draft.set_raw("acts[0].fields.action_date", "some day in spring")
    acts.change_kind(0)
    acts.finder.finder.picked.emit("interrogation-summons")
    asked = _question(page)
    told = " ".join(one.text() for one in asked.findChildren(type(asked.question)))
    assert asked.question.text().startswith("Change it to")
    assert "Questioning" in asked.question.text()
    assert "2 answer" in asked.reason.text()
    assert "What" in told
    (asked.yes if agrees else asked.no).click()
    settled()
    kept = Act(type="interrogation-summons", fields=dict(_AGENCY))
    assert page.draft.incident.acts == ((kept,) if agrees else (act,))
    assert bool(page.draft.raw("acts[0].fields.action_date")) is not agrees


def test_quick_capture_never_begins_a_second_act_by_itself(
    open_record: Open, settled: Settled
) -> None:
    page = open_record(record_with(_tea()))
    page.show_section(rooms.QUICK)
    quick: Any = page.sections[rooms.QUICK]
    quick.type.picked.emit("arrest-detention")
    settled()
    assert [one.type for one in page.draft.incident.acts] == ["arrest-detention"]
    assert quick.type.words() == "Arrest or detention"


def test_a_list_of_several_answers_stays_open_until_one_is_done(
    open_record: Open, qtbot: QtBot
) -> None:
    page = open_record(None)
    page.show_section(rooms.ASK)
    editor = page.sections[rooms.ASK].asked.asked["requested_action"].editor  # type: ignore[attr-defined] # the section
    assert isinstance(editor, ManyEditor)
    popup = editor.field.open()
    assert isinstance(popup, FinderPopup)
    first, second = popup.finder.ids()[2:4]
    for ident in (first, second):
        popup.finder.picked.emit(ident)
        assert popup.isVisible()
    assert editor.answer() == Answer(value=(first, second))
    heard = [
        str(popup.finder.model.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(popup.finder.model.rowCount())
    ]
    assert sum(one.endswith(", chosen") for one in heard) == 2
    # Once more takes it back; a word that is typed finds the next.
    popup.finder.picked.emit(first)
    assert editor.answer() == Answer(value=(second,))
    QTest.keyClick(popup.finder.line, Qt.Key.Key_Return)
    assert popup.isVisible()
    assert popup.done is not None
    popup.done.click()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_an_answer_that_needs_words_or_excludes_others_closes_the_list(open_record: Open) -> None:
    page = open_record(None)
    page.show_section(rooms.ASK)
    editor = page.sections[rooms.ASK].because.asked["urgency_because"].editor  # type: ignore[attr-defined] # the section
    for ident in ("other", *(one for one, _ in editor.question.no_answers)):
        if ident in {one.id for one in editor._offered()}:
            popup = editor.field.open()
            popup.finder.picked.emit(ident)
            assert not popup.isVisible()


def test_an_organisation_can_be_chosen_as_who_sends_the_report(
    open_record: Open, settled: Settled
) -> None:
    act = Act(type="enforced-disappearance")
    record = record_with(act)
    page = open_record(record)
    group = Organisation(oid="O9", name="Desk for the Missing")
    page.draft.update(organisations=(*page.draft.incident.organisations, group))
    page.show_section(rooms.ACTS)
    asked = form_of(page)("submitter")
    labels = [one.label for one in asked.editor._offered()]  # type: ignore[attr-defined] # a choosing editor
    assert "Desk for the Missing" in labels
    asked.editor.set_answer(Answer(value=Ref(org="O9")))
    assert asked.answer() == Answer(value=Ref(org="O9"))
    settled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Escape])
def test_tab_and_escape_are_done_with_a_list_too(
    open_record: Open, qtbot: QtBot, key: Qt.Key
) -> None:
    page = open_record(None)
    page.show_section(rooms.ASK)
    editor = page.sections[rooms.ASK].asked.asked["requested_action"].editor  # type: ignore[attr-defined] # the section
    popup = editor.field.open()
    popup.finder.picked.emit(popup.finder.ids()[0])
    QTest.keyClick(popup.finder.line, key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert editor.answer() is not None
