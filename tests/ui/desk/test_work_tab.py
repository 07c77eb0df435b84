"""The tab "Work": judgements with reasons, codes, what is typed, and the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError
from defender_app.focal import cases, reply, work
from defender_app.focal.reply import Answer
from defender_app.focal.work import Noted
from defender_app.focal.work_kept import CaseWork
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support.window import RecordedNotify, words_in
from ui.desk.case_page import CasePage
from ui.desk.work import history
from ui.desk.work.tab import WorkTab, split

Settled = Callable[[], None]
Opened = Callable[[cases.Case], CasePage]
HOSTILE = "<a href='x'>\u202etac\u2066 \u0f56\u0f7c\u0f51 中文"


@pytest.fixture
def case(desk: Drawer, sent: Path) -> cases.Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def page(opened: Opened, case: cases.Case) -> CasePage:
    return opened(case)


def shown(page: CasePage, settled: Settled) -> WorkTab:
    page.begin("work")
    settled()
    (tab,) = page.view.findChildren(WorkTab)
    return tab


def test_a_judgement_needs_a_reason_and_what_was_sent_stays(
    page: CasePage, case: cases.Case, desk: Drawer, settled: Settled
) -> None:
    tab = shown(page, settled)
    assert "As sent: High" in tab.urgency.about.text()
    page.begin("judge")
    asked = tab.judging.dialog
    assert asked is not None
    assert asked.pills.chosen == ("high",)
    assert not asked.yes.isEnabled()
    asked.why.setPlainText(" \u200b ")
    assert not asked.yes.isEnabled()
    asked.pills.pill("critical").click()
    asked.why.setPlainText("They know where she lives.")
    asked.yes.click()
    settled()
    known = work.of(desk, case.case_id)
    assert known.urgency is not None
    assert page.view.contents is not None
    assert page.view.contents.urgency == "critical"
    assert cases.get(desk, case.case_id).urgency == "high"
    assert "They know where she lives." in tab.urgency.about.text()
    assert "As sent: High" in tab.urgency.about.text()
    assert "Critical" in words_in(page.view)
    said = words_in(tab.history)
    assert "Urgency: Critical, before: High" in said
    tab.judge_violation()
    happened = tab.judging.dialog
    assert happened is not None
    assert not happened.yes.isEnabled()
    happened.why.setPlainText(HOSTILE)
    happened.pills.pill("likely").click()
    happened.yes.click()
    settled()
    assert "\u202e" not in words_in(tab)
    assert "<U+202E>" in words_in(tab)
    assert "Did it happen: Likely" in words_in(tab.history)


def test_a_judgement_that_cannot_be_kept_is_said_in_the_dialog(
    page: CasePage, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = shown(page, settled)

    def full(*_: object) -> None:
        raise InputError("drawer-full")

    monkeypatch.setattr(work, "judge_urgency", full)
    tab.judge_urgency()
    asked = tab.judging.dialog
    assert asked is not None
    asked.why.setPlainText("Because of the date.")
    asked.yes.click()
    settled()
    assert asked.isVisible()
    assert asked.problem.isVisible()
    assert asked.why.toPlainText() == "Because of the date."
    asked.reject()


def test_codes_and_words_are_kept_as_they_are_typed(
    page: CasePage, case: cases.Case, desk: Drawer, qtbot: QtBot, settled: Settled
) -> None:
    tab = shown(page, settled)
    tab.scope.pill("a").click()
    tab.scope.pill("d").click()
    mechanism = next(iter(tab.mechanisms._words))
    tab.mechanisms.field._take(mechanism)
    tab.reprisals.field._take(next(iter(tab.reprisals._words)))
    qtbot.keyClicks(tab.tags, "border, first contact, border,, ")
    tab.huridocs.setText("020103010200")
    tab.contact.setPlainText("Only by the cousin, 中文")
    tab.review.setText("7 March 2027")
    page.flush()
    settled()
    known = work.of(desk, case.case_id)
    assert known.scope == ("a", "d")
    assert known.codes["tags"] == ("border", "first contact")
    assert known.codes["mechanisms"] == (mechanism,)
    assert known.codes["mt4"] == ("020103010200",)
    assert len(known.codes["end-reprisals"]) == 1
    assert known.safe_contact == "Only by the cousin, 中文"
    assert known.review_on == "2027-03-07"
    assert tab.tags.text() == "border, first contact, border,, "
    # What is being typed is never replaced by what was read again.
    tab.tags.setText("border, second")
    page.load()
    settled()
    assert tab.tags.text() == "border, second"
    page.flush()
    settled()
    assert work.of(desk, case.case_id).codes["tags"] == ("border", "second")
    said = words_in(tab.history)
    assert "How to reach the sender was changed" in said
    assert "cousin" not in said
    assert "To be looked at again: 7 Mar 2027" in said


def test_no_day_is_kept_that_is_none(
    page: CasePage, case: cases.Case, desk: Drawer, settled: Settled
) -> None:
    tab = shown(page, settled)
    for typed in ("soon", "2027", "31 February 2027", "March 2027"):
        tab.review.setText(typed)
        tab.review.editingFinished.emit()
        assert tab._review.error()
    settled()
    assert work.of(desk, case.case_id).review_on == ""
    tab.review.setText("")
    tab.review.editingFinished.emit()
    assert not tab._review.error()


def test_what_could_not_be_kept_waits_and_is_shown_again(
    page: CasePage,
    case: cases.Case,
    desk: Drawer,
    notify: RecordedNotify,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tab = shown(page, settled)
    whole = work.set_safe_contact

    def full(*_: object) -> CaseWork:
        raise InputError("drawer-full")

    monkeypatch.setattr(work, "set_safe_contact", full)
    tab.contact.setPlainText("By letter")
    page.flush()
    settled()
    assert [one.code for one in notify.problems] == ["drawer-full"]
    page.load()
    settled()
    assert tab.contact.toPlainText() == "By letter"
    monkeypatch.setattr(work, "set_safe_contact", whole)
    page._place.unsaved.again()
    settled()
    assert work.of(desk, case.case_id).safe_contact == "By letter"
    assert not page._place.unsaved


def test_another_tab_in_between_loses_nothing(
    page: CasePage, case: cases.Case, desk: Drawer, settled: Settled
) -> None:
    tab = shown(page, settled)
    tab.tags.setText("one")
    page.begin("note")
    page.begin("work")
    (same,) = page.view.findChildren(WorkTab)
    assert same is tab
    page.flush()
    settled()
    assert work.of(desk, case.case_id).codes["tags"] == ("one",)


def test_the_history_shows_the_last_lines_and_all_on_demand(
    page: CasePage, case: cases.Case, desk: Drawer, settled: Settled
) -> None:
    with desk.transaction():
        for number in range(30):
            work.note(desk, case.case_id, "from-a-later-version", after=f"line {number}")
    page.load()
    settled()
    tab = shown(page, settled)
    said = words_in(tab.history)
    assert "line 29" in said
    assert "line 17" not in said
    tab.history.show_all()
    assert "line 0" in words_in(tab.history)


def test_the_history_has_the_answers_among_what_was_done(
    page: CasePage, case: cases.Case, desk: Drawer, settled: Settled, tmp_path: Path
) -> None:
    reply.create(desk, case.case_id, Answer(kind="received", text="Thank you."), tmp_path)
    page.load()
    settled()
    assert "Answer \u20681\u2069: Receipt" in words_in(shown(page, settled).history)


def test_every_line_of_the_history_has_words() -> None:
    when = "2026-11-14T12:00:00Z"
    for what in history._WHAT:
        one = history.line(Noted(when=when, what=what, after="x"))
        assert "{" not in one.title
        assert one.title
    odd = history.line(Noted(when="never", what=HOSTILE, after=HOSTILE, why=HOSTILE * 99))
    assert "\u202e" not in odd.title + odd.facts
    none = history.line(Noted(when=when, what="review", before="2027-03-07", after=""))
    assert "none" in none.title


def test_what_stands_between_commas() -> None:
    assert split(" a, b ,,a,  ") == ("a", "b")
    assert split("") == ()
