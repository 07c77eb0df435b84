"""The menu of an open record: ended, taken up again, saved outside, without overtaking typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from defender_app.model import decode_incident
from defender_app.training.samples import samples
from tests.support.window import RecordedNotify
from ui.record.page import RecordPage
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]


def _words(page: RecordPage) -> list[str]:
    page.heading.more.click()
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    words = [one.text() for one in menu.actions() if one.text()]
    menu.close()
    return words


def _press(page: RecordPage, words: str) -> None:
    page.heading.more.click()
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.findChildren(QAction) if one.text() == words).trigger()
    menu.close()


def test_a_withdrawn_record_stays_withdrawn_while_one_types(
    open_record: Open, training_place: Workplace, settled: Settled, notify: RecordedNotify
) -> None:
    drawer = training_place.drawer
    page = open_record(samples()[0].incident)
    _press(page, "Withdraw…")
    settled()
    page.draft.update(title="Another title")
    page.flush()
    settled()
    kept = drawer.incidents.get(page.draft.event_id)
    assert (kept.record_status, kept.title) == ("withdrawn", "Another title")
    assert [one["yes"] for one in notify.questions] == ["Withdraw"]
    _press(page, "Take up again")
    settled()
    page.flush()
    settled()
    assert drawer.incidents.get(page.draft.event_id).record_status in {"draft", "ready"}
    assert "Withdraw…" in _words(page)


def test_what_was_typed_just_now_leaves_too(
    open_record: Open, settled: Settled, notify: RecordedNotify, tmp_path: Path
) -> None:
    page = open_record(samples()[0].incident)
    page.draft.update(title="Typed just now")
    notify.paths = [tmp_path / "out.json"]
    _press(page, "The record, without names kept apart…")
    settled()
    written = tmp_path / "TRAINING-out.json"
    assert decode_incident(written.read_bytes()).title == "Typed just now"


def test_an_open_record_becomes_pages_with_what_was_typed_just_now(
    open_record: Open,
    training_place: Workplace,
    settled: Settled,
    notify: RecordedNotify,
    tmp_path: Path,
) -> None:
    page = open_record(samples()[0].incident)
    page.draft.update(title="Typed just now")
    notify.paths = [tmp_path / "pages.pdf"]
    _press(page, "As pages to print (PDF)…")
    settled()
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF-")
    assert notify.questions[-1]["danger"]
    assert training_place.drawer.incidents.get(page.draft.event_id).title == "Typed just now"


def test_of_a_record_without_a_word_nothing_can_be_done_but_delete(open_record: Open) -> None:
    assert _words(open_record(None)) == ["Delete this record…"]
