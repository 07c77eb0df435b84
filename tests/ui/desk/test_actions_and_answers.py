from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal import actions, cases, own_notes, reply, templates, told, work
from defender_app.focal.actions import Action
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.templates import Template
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import judged, line
from tests.support.window import RecordedNotify, words_in
from ui.desk import contents
from ui.desk.actions import words as gate
from ui.desk.actions.tab import ActionsTab
from ui.desk.answers.many import ManyDialog, act
from ui.desk.answers.one import Answering
from ui.desk.answers.templates_dialog import TemplatesDialog
from ui.desk.case_page import CasePage
from ui.i18n import dates
from ui.widgets.consent import ConsentShape
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def case(desk: Drawer, sent: Path) -> Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1076, 629)
    made.show()
    return made


@pytest.fixture
def tab(
    desk_place: Workplace, case: Case, desk: Drawer, qtbot: QtBot, settled: Settled
) -> ActionsTab:
    made = ActionsTab(desk_place)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show_case(contents.read(desk, case.case_id))
    made.show()
    settled()
    return made


def test_each_action_says_what_it_needs_and_who_is_missing(tab: ActionsTab, case: Case) -> None:
    assert set(tab.rows) == {one.value for one in Action}
    shapes = {code: row.findChildren(ConsentShape)[0].value for code, row in tab.rows.items()}
    assert shapes["confide"] == "yes"
    assert shapes["letter-named"] == "no"
    assert shapes["press"] == "no"
    letter = words_in(tab.rows["letter-named"])
    assert f"\u2068{case.said_by}\u2069 agreed to a letter to the Government only under" in letter
    assert "“\u2068I am arrested\u2069”" in letter
    assert "Ask the person." in letter
    assert "needs: yes to a letter" in letter
    assert tab.rows["letter-named"].ask.isVisible()
    assert not tab.rows["confide"].ask.isVisible()
    assert "Only those who agreed, not" in words_in(tab.rows["contact"])


def test_a_question_is_asked_in_the_words_of_the_sender(
    tab: ActionsTab,
    case: Case,
    desk: Drawer,
    sender: Drawer,
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    folder = out / "answers"
    folder.mkdir()
    notify.paths = [folder]
    changed = []
    tab.changed.connect(lambda: changed.append(True))
    qtbot.mouseClick(tab.rows["letter-named"].ask, Qt.MouseButton.LeftButton)
    settled()
    assert tab.answering is not None
    dialog = tab.answering.dialog
    assert dialog is not None
    asked = dialog.message.toPlainText()
    assert asked.startswith("We ask for a decision about your report")
    assert f"For {case.said_by}:" in asked
    assert "I am arrested" in asked
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    assert changed == [True]
    (path,) = folder.iterdir()
    assert reply.take_in(sender, path).reply.message == asked
    assert told.of_case(cases.get(desk, case.case_id))[0].kind == "needs-information"


def test_every_code_of_the_gate_has_words() -> None:
    for action in Action:
        assert gate.action(action.value) != action.value
        assert gate.need(action.value)
    assert all(" " in one for one in gate.refused(actions.EVERY_REFUSAL))


def many(desk_place: Workplace, window: QWidget, *ids: str) -> ManyDialog:
    return act(desk_place, window, ids, lambda: None)


@pytest.fixture
def others(desk: Drawer, sender: Drawer, contact: Contact, out: Path) -> tuple[Case, Case]:
    """A case in a language without words of ours, and one that cannot be answered."""
    told_in = line.saved(sender, desk_files.incident(narrative_language="dz"))
    tibetan = desk_files.take_in(
        desk, line.sealed(sender, contact, [told_in], out, conditions=False).path
    )
    path = desk_files.send(sender, contact, out)
    unproven = desk_files.take_in(desk, path)
    return tibetan, cases.save(
        desk, msgspec.structs.replace(unproven, unproven=("correction-unproven",))
    )


def test_many_are_answered_at_once(
    desk_place: Workplace,
    window: QWidget,
    desk: Drawer,
    sender: Drawer,
    case: Case,
    others: tuple[Case, Case],
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "answers"
    folder.mkdir()
    notify.paths = [folder]
    tibetan, unproven = others
    dialog = many(desk_place, window, case.case_id, tibetan.case_id, unproven.case_id, "gone")
    settled()
    assert set(dialog.chosen) == {"en", "dz"}
    assert "there are none in it" in words_in(dialog)
    assert "2 cannot be answered" in words_in(dialog)
    assert "SHA-256" in dialog.preview.toPlainText()
    dialog.again.setText("5 December 2026")
    settled()
    assert "5 December 2026" in dialog.preview.toPlainText()
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    assert len(list(folder.iterdir())) == 2
    assert dialog.head.text().startswith("2 answer")
    assert [reply.take_in(sender, one).outcome for one in folder.iterdir()] == ["attached"] * 2
    assert cases.get(desk, unproven.case_id).replies == ()
    assert dialog.seal.isHidden()


def test_a_day_that_is_none_seals_nothing(
    desk_place: Workplace,
    window: QWidget,
    case: Case,
    desk: Drawer,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    dialog = many(desk_place, window, case.case_id)
    settled()
    dialog.again.setText("soon")
    qtbot.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    assert "Write one day" in words_in(dialog)
    assert cases.get(desk, case.case_id).replies == ()


def test_words_of_ones_own(
    desk_place: Workplace, window: QWidget, desk: Drawer, settled: Settled, qtbot: QtBot
) -> None:
    dialog = TemplatesDialog(desk_place, window)
    qtbot.addWidget(dialog)
    dialog.open()
    settled()
    assert dialog.which.count() == len(templates.built_in()) + 1
    dialog.which.choose("new")
    dialog.which.changed.emit()
    dialog.language.setText("bo")
    dialog.text.setPlainText("Dear {name}")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    settled()
    assert "curly brackets" in words_in(dialog)
    dialog.text.setPlainText("འབྱོར་སོང་། {reference}")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    settled()
    (own,) = templates.own(desk)
    assert (own.language, own.kind, own.text) == ("bo", "received", "འབྱོར་སོང་། {reference}")
    assert dialog.remove.isVisible()
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    settled()
    assert templates.own(desk) == ()


def test_words_of_the_senders_language_stand_in_the_dialog(
    desk: Drawer,
    sender: Drawer,
    contact: Contact,
    out: Path,
    desk_place: Workplace,
    window: QWidget,
    settled: Settled,
) -> None:
    templates.put(
        desk,
        Template(
            template_id="ask-bo",
            kind="needs-information",
            language="bo",
            text="གནས་ཚུལ་དགོས། {reference}",
        ),
    )
    event = line.saved(sender, desk_files.incident(narrative_language="bo"))
    path = line.sealed(sender, contact, [event], out, conditions=False).path
    case = desk_files.take_in(desk, path)
    answering = Answering(desk_place, window, case.case_id)
    answering.ask(contents.read(desk, case.case_id), "needs-information")
    settled()
    dialog = answering.dialog
    assert dialog is not None
    assert dialog.message.toPlainText() == f"གནས་ཚུལ་དགོས། {case.report_id[:8]}"
    assert dialog.words.chosen == "ask-bo"
    dialog.words.choose("needs-information-fr")
    dialog.words.changed.emit()
    assert dialog.message.toPlainText().startswith("Merci")
    dialog.message.setPlainText("My own words")
    dialog.words.choose("needs-information-es")
    dialog.words.changed.emit()
    assert dialog.message.toPlainText() == "My own words"
    dialog.reject()
    settled()


def test_hostile_people_are_words_and_no_more(
    desk_place: Workplace, case: Case, desk: Drawer, settled: Settled, qtbot: QtBot
) -> None:
    bad = "<img src=x>\u202e\n" + "x" * 5_000
    people = [
        judged.person(f"{n:032x}", judged.consent("focal-point"), pseudonym=f"{n}{bad}")
        for n in range(60)
    ]
    said = judged.consent("un-confidential", "conditional", conditions=bad * 20)
    told_ = judged.person("f" * 32, judged.consent("focal-point"), said, pseudonym=bad)
    shown = contents.read(desk, case.case_id)
    report = judged.report(judged.incident(told_, *people), training=True)
    tab = ActionsTab(desk_place)
    qtbot.addWidget(tab)
    tab.resize(700, 900)
    tab.show_case(replace(shown, report=report))
    tab.show()
    settled()
    words = words_in(tab)
    assert "<img src=x>" in words
    assert "\u202e" not in words
    assert "… and " in words
    assert len(words) < 100_000
    assert max(map(len, words.splitlines())) < 3_000
    qtbot.mouseClick(tab.rows["confide"].ask, Qt.MouseButton.LeftButton)
    settled()
    assert tab.answering is not None
    dialog = tab.answering.dialog
    assert dialog is not None
    assert len(dialog.message.toPlainText()) <= reply.LONGEST
    reply.check(reply.Answer(kind="needs-information", text=dialog.message.toPlainText()))
    dialog.reject()
    settled()


def test_a_question_of_the_tab_loses_nothing_that_was_typed_on_the_page(
    opened: Callable[[Case], CasePage], case: Case, desk: Drawer, settled: Settled
) -> None:
    page = opened(case)
    page.answer("needs-information")
    settled()
    assert page.answering.dialog is not None
    page.answering.dialog.message.setPlainText("Who saw it?")
    page.answering.dialog.reject()
    page.view.tabs.choose("actions")
    page.view.tabs.changed.emit("actions")
    settled()
    (tab,) = page.view.findChildren(ActionsTab)
    tab.rows["press"].ask.click()
    settled()
    assert tab.answering is not None
    dialog = tab.answering.dialog
    assert dialog is not None
    both = dialog.message.toPlainText()
    assert both.startswith("Who saw it?\n\n")
    dialog.message.setPlainText(f"{both} And when?")
    # The vault is locked a moment after the last letter.
    page.flush()
    settled()
    kept = own_notes.unfinished_answers(desk, case.case_id)
    assert kept == {"needs-information.message": f"{both} And when?"}
    dialog.reject()
    page.answer("needs-information")
    settled()
    assert page.answering.dialog is not None
    assert page.answering.dialog.message.toPlainText() == f"{both} And when?"
    page.answering.dialog.reject()


def test_a_question_to_a_key_that_is_gone_is_refused(
    desk_place: Workplace,
    window: QWidget,
    desk: Drawer,
    case: Case,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    unproven = cases.save(desk, msgspec.structs.replace(case, unproven=("correction-unproven",)))
    answering = Answering(desk_place, window, unproven.case_id)
    answering.ask(contents.read(desk, unproven.case_id), "needs-information")
    settled()
    assert answering.dialog is None
    assert [one.code for one in notify.problems] == ["case-unproven"]


def test_on_the_page_of_the_case_a_sealed_question_changes_its_status(
    opened: Callable[[Case], CasePage],
    case: Case,
    desk: Drawer,
    out: Path,
    notify: RecordedNotify,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    folder = out / "answers"
    folder.mkdir()
    notify.paths = [folder]
    page = opened(case)
    page.view.tabs.choose("actions")
    page.view.tabs.changed.emit("actions")
    settled()
    (tab,) = page.view.findChildren(ActionsTab)
    # A row that was just made has no height yet, and nobody could hit it.
    qtbot.waitUntil(lambda: tab.rows["press"].ask.height() > 0)
    qtbot.mouseClick(tab.rows["press"].ask, Qt.MouseButton.LeftButton)
    settled()
    assert tab.answering is not None
    assert tab.answering.dialog is not None
    qtbot.mouseClick(tab.answering.dialog.seal, Qt.MouseButton.LeftButton)
    settled()
    assert len(list(folder.iterdir())) == 1
    assert page.view.contents is not None
    assert page.view.contents.case.status == "needs-information"
    assert own_notes.unfinished_answers(desk, case.case_id) == {}


def test_an_answer_that_came_again_for_the_report_of_a_year_is_noted(
    tab: ActionsTab,
    desk: Drawer,
    sender: Drawer,
    contact: Contact,
    out: Path,
    settled: Settled,
) -> None:
    before = {"value": "yes", "how_named": "title-only", "date": "2025-06-01"}
    agreed = desk_files.consents(un_confidential="yes", sg_report=before)
    asked = line.person("P1", pseudonym="HERON", roles=["victim"], consents=agreed)
    old = desk_files.take_in(desk, desk_files.send(sender, contact, out, persons=[asked]))
    assert not tab.rows["sg-named"].note.isVisible()
    tab.show_case(contents.read(desk, old.case_id))
    settled()
    row = tab.rows["sg-unnamed"]
    assert row.note.isVisible()
    assert not tab.rows["confide"].note.isVisible()
    row.note.click()
    assert tab.renewing is not None
    dialog = tab.renewing.dialog
    assert dialog is not None
    assert not dialog.yes.isEnabled()
    assert len(dialog.person.chosen) == 1
    dialog.answer.choose(("yes",))
    dialog.named.choose(("title-only",))
    dialog.asker.setText("Amina")
    dialog.why.setPlainText("by\nphone")
    dialog.day.setText(dates.shown("2025-06-01"))
    dialog.yes.click()
    settled()
    assert "in that year" in dialog.problem.text()
    dialog.day.setText(dates.shown("2026-11-20"))
    dialog.yes.click()
    settled()
    (kept,) = work.of(desk, old.case_id).renewals
    assert (kept.year, kept.value, kept.how, kept.when) == (2026, "yes", "by phone", "2026-11-20")
    assert actions.judge_case(desk, old, actions.Wish(action=Action.SG_UNNAMED))[0].allowed
