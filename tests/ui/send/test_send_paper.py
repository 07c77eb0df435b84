"""The paper: every practice case in every direction, and nothing on it is interpreted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from defender_app.focal.contacts import Contact
from defender_app.report import seal as sealing
from defender_app.report.compose import Wish, examine
from defender_app.report.what_leaves import paper
from defender_app.training.samples import Sample, samples
from tests.support import line
from tests.support.window import looks
from ui.paper.page_html import for_qt, in_pieces
from ui.send.fates import Fates
from ui.send.page_view import PageView
from ui.send.paper_view import PaperView
from ui.send.struck import StruckText
from ui.workplace import Workplace


@pytest.mark.parametrize("language", ["en", "en_XB"])
@pytest.mark.parametrize("one", samples(), ids=lambda one: one.id)
def test_every_practice_case_can_be_shown(
    one: Sample, language: str, training_place: Workplace, known_contact: Contact, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    event_id = line.saved(drawer, one.incident)
    examined = examine(drawer, Wish(contact_id=known_contact.contact_id, event_ids=(event_id,)))
    page = paper(drawer, examined, event_id)
    with looks(language=language):
        view, fates = PaperView(), Fates()
        for widget in (view, fates):
            qtbot.addWidget(widget)
        view.resize(880, 550)
        for section in page.sections:
            view.open_section(section.name)
        view.show_paper(page, {})
        fates.show_paper(page)
        view.show()
        view.grab()
        fates.grab()
        before = [note.told for note in view.notes]
        # Where it is narrow the reasons stand below the words, and none is lost.
        view.resize(400, 550)
        view.grab()
        after = [note.told for note in view.notes]
    assert after == before
    assert {row.key for row in fates.rows} >= set(one.focal_point_gets)
    words = " ".join(run.words for text in view.findChildren(StruckText) for run in text.runs)
    assert str(one.incident.title)[:20] in words


def test_the_preview_loads_nothing_and_follows_nothing(
    training_place: Workplace, known_contact: Contact, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    event_id = line.saved(
        drawer,
        line.incident(narrative="<img src='file:///etc/hostname'><a href='http://x.example'>x</a>"),
    )
    examined = examine(drawer, Wish(contact_id=known_contact.contact_id, event_ids=(event_id,)))
    prepared = sealing.prepare(drawer, examined.composition)
    view = PageView()
    qtbot.addWidget(view)
    view.show_page(prepared.page)
    assert "<img src='file:///etc/hostname'>" in view.toPlainText()
    kind = QTextDocument.ResourceType.ImageResource
    assert view.loadResource(kind, QUrl("file:///etc/hostname")) == b""
    assert not view.openLinks()
    assert view.document().characterCount() > 100


def test_the_preview_says_every_word_of_the_page(
    training_place: Workplace, known_contact: Contact, qtbot: QtBot
) -> None:
    import html  # noqa: PLC0415 - only here
    import re  # noqa: PLC0415 - only here

    drawer = training_place.drawer
    event_id = line.sample(drawer, "TRN-08")
    examined = examine(drawer, Wish(contact_id=known_contact.contact_id, event_ids=(event_id,)))
    page = sealing.prepare(drawer, examined.composition).page
    view = PageView()
    qtbot.addWidget(view)
    view.show_page(page)
    assert not view.is_whole
    qtbot.waitUntil(lambda: view.is_whole)
    at_once = PageView()
    qtbot.addWidget(at_once)
    at_once.show_page(page)
    whole = in_pieces(for_qt(page), len(page))
    assert len(whole) == 1
    at_once.setHtml(whole[0])
    at_once._fit_headings(at_once.document().begin())
    at_once.setDocumentTitle("")
    assert view.toHtml() == at_once.toHtml()
    body = re.sub(r"<style>.*?</style>|<title>.*?</title>", "", page.decode(), flags=re.DOTALL)
    words = html.unescape(re.sub(r"<[^>]+>", " ", body)).split()
    shown = re.sub("[\u2068\u2069]", "", view.toPlainText()).split()
    assert sorted("".join(shown)) == sorted("".join(words))


def test_an_answer_that_contradicts_itself_is_shown_again_and_stops_nothing(
    training_place: Workplace, known_contact: Contact, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    child = line.person("P1", pseudonym="HERON", age_at_time=9)
    event_id = line.saved(drawer, line.incident(persons=[child]))
    examined = examine(drawer, Wish(contact_id=known_contact.contact_id, event_ids=(event_id,)))
    page = paper(drawer, examined, event_id)
    kinds = {problem.kind for problem in examined.problems}
    assert "child-without-guardian" not in kinds
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(880, 550)
    view.open_section("who")
    view.show_paper(page, {})
    view.show()
    (told,) = [note.told for note in view.notes if "guardian" in note.told.reason]
    assert told.title == "Look at this answer once more"
    assert (told.does, told.problem.record if told.problem else "") == ("open", event_id)
    with qtbot.waitSignal(view.acted) as caught:
        button = next(note for note in view.notes if note.told is told).button
        assert button is not None
        button.click()
    assert caught.args == [told]
