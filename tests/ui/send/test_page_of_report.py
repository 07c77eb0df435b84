"""The page in the last step of Send: another language for it, a PDF of it, now and later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import before_sending, keeping, preparing, sent_page
from defender_app.report.seal import seal
from defender_app.vault.drawer import Drawer
from defender_app.words import report_languages
from tests.support import line
from tests.support.chromium import pdf_pages
from tests.support.window import RecordedNotify
from ui.replies.history import SentHistory
from ui.send.page_turning import PageTurning
from ui.send.plan import Ready
from ui.send.preview_step import PreviewStep
from ui.workplace import Workplace


def _read(path: Path) -> str:
    return "".join("".join(pdf_pages(path.read_bytes())).split())


def _step(drawer: Drawer, contact: Contact, place: Workplace, qtbot: QtBot) -> PreviewStep:
    event_id = line.sample(drawer, "TRN-02")
    made = preparing.prepare(drawer, line.composed(drawer, contact, [event_id]))
    compositions = [made.composition]
    step = PreviewStep()
    qtbot.addWidget(step)
    PageTurning(place, step)
    step.show_prepared(
        Ready(
            prepared=(made,),
            sizes=(made.sealed_size(),),
            said=before_sending.said(drawer, compositions),
            ahead=keeping.ahead(drawer, compositions),
        ),
        {},
    )
    return step


def test_the_page_turns_into_every_language_and_leaves_in_it(
    training_place: Workplace,
    known_contact: Contact,
    desk_card: OwnCard,
    settled: Callable[[], None],
    folder: Path,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    step = _step(drawer, known_contact, training_place, qtbot)
    first = step.prepared[0]
    assert step.bar.languages.chosen == first.report.language == "en"
    for code in (*report_languages()[1:], "en", report_languages()[-1]):
        step.bar.languages.choose(code)
        step.bar.languages.changed.emit()
        settled()
        assert step.prepared[0].report.language == code
        assert f'<html lang="{code}"'.encode() in step.view.page
    shown = step.prepared[0]
    assert shown.report.report_id == first.report.report_id
    seal(drawer, shown.composition, folder, prepared=shown)
    (path,) = folder.iterdir()
    assert line.entries(path, desk_card)["data/report.html"] == step.view.page


def test_a_page_that_came_too_late_changes_nothing(
    training_place: Workplace, known_contact: Contact, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    step = _step(drawer, known_contact, training_place, qtbot)
    other = preparing.prepare(drawer, step.prepared[0].composition, "zh")
    before = step.view.page
    step.take(other, 1)
    assert step.view.page == before
    step.forget()
    step.take(other, 1)
    assert step.prepared == ()


def test_the_page_that_leaves_can_be_put_on_paper(
    training_place: Workplace,
    known_contact: Contact,
    notify: RecordedNotify,
    settled: Callable[[], None],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    step = _step(training_place.drawer, known_contact, training_place, qtbot)
    notify.paths = [tmp_path / "page.pdf"]
    step.bar.paper.click()
    settled()
    assert step.prepared[0].report.report_id in _read(tmp_path / "page.pdf")


def test_what_was_sent_can_be_put_on_paper_later(
    training_place: Workplace,
    known_contact: Contact,
    notify: RecordedNotify,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    drawer: Drawer = training_place.drawer
    event_id = line.sample(drawer, "TRN-02")
    composition = line.composed(drawer, known_contact, [event_id])
    prepared = preparing.prepare(drawer, composition)
    out = tmp_path / "out"
    out.mkdir()
    sealed = seal(drawer, composition, out, prepared=prepared)
    assert sent_page.page(drawer, sealed.report_id) == prepared.page
    assert sent_page.kept(drawer, event_id) == {sealed.report_id}
    history = SentHistory(training_place, event_id)
    settled()
    settled()
    (link,) = history.pages.links
    notify.paths = [tmp_path / "sent.pdf"]
    link.click()
    settled()
    read = _read(tmp_path / "sent.pdf")
    assert sealed.report_id in read
    history.deleteLater()
