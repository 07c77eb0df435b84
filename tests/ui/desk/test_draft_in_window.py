"""A draft asked for, written on and given out in the window; the summary of a year."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal.actions import Action, Wish
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.drafts import make, store
from defender_app.vault.drawer import Drawer
from tests.support import backups, incidents, line
from tests.support import desk as scenes
from tests.support.window import RecordedGo, RecordedNotify
from ui.desk.drafts import ask, editor
from ui.desk.drafts.ask import AskForDraft
from ui.desk.drafts.editor import DraftEditor
from ui.desk.drafts.summary import SummaryView
from ui.desk.register.lines import CASE_ID
from ui.main_window import MainWindow
from ui.workplace import Workplace

Settled = Callable[[], None]
UNNAMED = Wish(action=Action.SG_UNNAMED, year=2025)


@pytest.fixture
def heron(sender: Drawer, contact: Contact, desk: Drawer, out: Path) -> Case:
    """A case that may be in the report of 2025, without names."""
    event_id = line.saved(sender, {**incidents.sample(1), "record_status": "ready"})
    return scenes.take_in(desk, line.sealed(sender, contact, [event_id], out).path)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1100, 720)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(place: Workplace, window: QWidget, draft_id: str, settled: Settled) -> DraftEditor:
    editor.open_draft(place, window, draft_id, lambda: None)
    settled()
    return next(one for one in window.findChildren(DraftEditor) if one.isVisible())


def typed_and_looked_at(shown: DraftEditor, settled: Settled, text: str) -> set[str]:
    shown.edit.setPlainText(text)
    shown._soon.stop()
    shown._look()
    settled()
    return {one.code for one in shown.found}


def test_a_paragraph_is_asked_for_written_and_kept(
    heron: Case, desk: Drawer, desk_place: Workplace, window: QWidget, settled: Settled
) -> None:
    ask.act(desk_place, window, (heron.case_id,), lambda: None)
    settled()
    dialog = next(one for one in window.findChildren(AskForDraft) if one.isVisible())
    assert dialog.chosen_kind == "paragraph"
    assert not dialog._language.isVisible()
    dialog.kind.choose(("letter",))
    dialog.kind.changed.emit()
    assert dialog._language.isVisible()
    assert not dialog._year.isVisible()
    dialog.kind.choose(("paragraph",))
    dialog.kind.changed.emit()
    dialog.year.setText("2025")
    dialog.write.click()
    settled()
    (draft,) = store.every(desk)
    shown = next(one for one in window.findChildren(DraftEditor) if one.isVisible())
    assert shown.edit.toPlainText() == draft.text
    assert draft.text.startswith("Westeria. Reportedly,")
    shown.close_it.click()
    settled()


def test_a_refused_one_says_why_and_makes_nothing(
    heron: Case, desk: Drawer, desk_place: Workplace, window: QWidget, settled: Settled,
    notify: RecordedNotify,
) -> None:  # fmt: skip
    ask.act(desk_place, window, (heron.case_id,), lambda: None)
    settled()
    dialog = next(one for one in window.findChildren(AskForDraft) if one.isVisible())
    for year, code in (("2026", "action-refused"), ("soon", "summary-year")):
        dialog.year.setText(year)
        dialog.write.click()
        settled()
        assert notify.problems[-1].code == code
    assert store.every(desk) == ()
    dialog.leave.click()


def test_somebody_who_did_not_agree_can_be_left_out(
    sender: Drawer, contact: Contact, desk: Drawer, desk_place: Workplace, window: QWidget,
    settled: Settled, notify: RecordedNotify, out: Path,
) -> None:  # fmt: skip
    event_id = line.saved(sender, {**incidents.sample(3), "record_status": "ready"})
    case = scenes.take_in(desk, line.sealed(sender, contact, [event_id], out).path)
    ask.act(desk_place, window, (case.case_id,), lambda: None)
    settled()
    dialog = next(one for one in window.findChildren(AskForDraft) if one.isVisible())
    dialog.year.setText("2025")
    dialog.write.click()
    settled()
    settled()
    assert "did not agree" in notify.questions[-1]["reason"]
    (draft,) = store.every(desk)
    assert len(draft.without) == 1
    shown = next(one for one in window.findChildren(DraftEditor) if one.isVisible())
    shown.close_it.click()
    settled()


def test_a_condition_is_confirmed_for_this_once(
    sender: Drawer, contact: Contact, desk: Drawer, desk_place: Workplace, window: QWidget,
    settled: Settled, notify: RecordedNotify, out: Path,
) -> None:  # fmt: skip
    value = {**incidents.sample(16), "record_status": "ready"}
    for one in value["persons"][0]["consents"]:
        if one["use"] == "sg-report":
            one |= {"value": "conditional", "conditions": "only if the centre stays closed"}
    case = scenes.take_in(desk, line.sealed(sender, contact, [line.saved(sender, value)], out).path)
    ask.act(desk_place, window, (case.case_id,), lambda: None)
    settled()
    dialog = next(one for one in window.findChildren(AskForDraft) if one.isVisible())
    dialog.year.setText("2026")
    dialog.write.click()
    settled()
    settled()
    assert "only if the centre stays closed" in notify.questions[-1]["reason"]
    (draft,) = store.every(desk)
    assert [use for _, use in draft.met] == ["sg-report"]
    shown = next(one for one in window.findChildren(DraftEditor) if one.isVisible())
    assert not [one for one in shown.found if one.refuses]
    shown.close_it.click()
    settled()


def test_what_is_typed_is_marked_saved_and_kept_from_leaving(
    heron: Case, desk: Drawer, desk_place: Workplace, window: QWidget, settled: Settled,
    notify: RecordedNotify, tmp_path: Path,
) -> None:  # fmt: skip
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    shown = opened(desk_place, window, draft.draft_id, settled)
    bad = "𝄞 དྲན། Reportedly, Ilva Torrenko was stopped because of it on [[date?]]."
    codes = typed_and_looked_at(shown, settled, bad)
    assert {"name-not-allowed", "stronger-than-link", "missing-fact"} <= codes
    cause = next(one for one in shown.found if one.code == "stronger-than-link")
    shown.go_to(cause)
    assert shown.edit.textCursor().selectedText() == "because"
    assert len(shown.list.lines) >= 3
    shown.give.click()
    settled()
    assert notify.problems[-1].code == "draft-not-ready"
    assert store.get(desk, draft.draft_id).text == bad
    assert typed_and_looked_at(shown, settled, draft.text) == set()
    notify.paths = [tmp_path / "draft.odt"]
    shown.give.click()
    settled()
    form = shown.leaving.dialog
    assert form is not None
    form.form.choose(("odt",))
    form.go.click()
    settled()
    assert (tmp_path / "draft.odt").read_bytes().startswith(b"PK")
    assert "draft.odt" in notify.words[-1]
    shown.close_it.click()
    settled()


def test_a_pdf_is_made_of_it_and_noted(
    heron: Case, desk: Drawer, desk_place: Workplace, window: QWidget, settled: Settled,
    notify: RecordedNotify, tmp_path: Path,
) -> None:  # fmt: skip
    draft = make.make(desk, [heron.case_id], "letter", Wish(action=Action.CONFIDE))
    kept = store.change(desk, draft.draft_id, draft.text.replace("[[to whom?]]", "OHCHR"))
    shown = opened(desk_place, window, kept.draft_id, settled)
    assert not [one for one in shown.found if one.refuses]
    notify.paths = [tmp_path / "letter.pdf"]
    shown.leaving._write(kept.draft_id, tmp_path / "letter.pdf", "pdf", sure=True)
    settled()
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert desk.custody.entries()[-1].item == f"draft/{kept.draft_id}"
    shown.close_it.click()
    settled()


def test_removing_asks_and_closes(
    heron: Case, desk: Drawer, desk_place: Workplace, window: QWidget, settled: Settled,
    notify: RecordedNotify,
) -> None:  # fmt: skip
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    shown = opened(desk_place, window, draft.draft_id, settled)
    shown.edit.setPlainText("typed a moment ago")
    shown.remove.click()
    settled()
    assert notify.questions[-1]["danger"]
    assert store.every(desk) == ()
    assert notify.problems == []


def test_the_summary_says_who_is_in_it_and_who_is_not(
    heron: Case, sender: Drawer, contact: Contact, desk: Drawer, desk_place: Workplace, out: Path,
    qtbot: QtBot, settled: Settled, go: RecordedGo,
) -> None:  # fmt: skip
    second = line.saved(sender, {**incidents.sample(2), "record_status": "ready"})
    other = scenes.take_in(desk, line.sealed(sender, contact, [second], out / "more").path)
    view = SummaryView(desk_place)
    qtbot.addWidget(view)
    view.resize(1000, 640)
    view.show()
    view.arrive()
    view.year.setText("2025")
    view.look.click()
    settled()
    assert view.included.index(0).data(CASE_ID) == heron.case_id
    assert view.left_out.rowCount() == 1
    view._open_case(view.left_out.index(0))
    assert other.case_id in str(go.__dict__)
    view.write.click()
    settled()
    (draft,) = store.every(desk)
    assert draft.kind == "summary"
    shown = next(one for one in view.findChildren(DraftEditor) if one.isVisible())
    shown.close_it.click()
    settled()
    assert view.drafts.rowCount() == 1
    view.year.setText("soon")
    view.look.click()
    settled()


def test_what_was_typed_a_moment_ago_is_kept_when_the_window_locks(
    heron: Case, desk: Drawer, desk_vaults: line.Vaults, qtbot: QtBot
) -> None:
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    main = MainWindow(backups.held(desk_vaults, desk), lock=lambda: None, role="receive")
    qtbot.addWidget(main)
    main.show()
    qtbot.waitUntil(lambda: bool(main.place.jobs.idle))
    editor.open_draft(main.place, main, draft.draft_id, lambda: None)
    qtbot.waitUntil(lambda: bool(main.findChildren(DraftEditor)))
    shown = main.findChildren(DraftEditor)[0]
    shown.edit.setPlainText("Typed a moment ago, allegedly.")
    main.flush()
    qtbot.waitUntil(lambda: bool(main.place.jobs.idle))
    assert store.get(desk, draft.draft_id).text == "Typed a moment ago, allegedly."
    shown.close_it.click()
    main.place.jobs.stop(5_000)
    main.allow_close()
    main.close()
