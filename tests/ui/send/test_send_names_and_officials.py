"""A word that may be a name is decided in its place; an official is named on purpose, twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from defender_app.focal.contacts import Contact
from tests.support import line
from ui.send.decide import Decide, DecideWord
from ui.send.notes import NoteView
from ui.send.page import PREVIEW, SendPage
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


@pytest.fixture
def began(
    training_place: Workplace,
    known_contact: Contact,
    settled: Settled,
    press: Press,
) -> Iterator[Callable[..., SendPage]]:
    """Opens the page with one record at the third step."""
    made: list[SendPage] = []

    def beginning(**more: object) -> SendPage:
        value = line.incident(urgency="high", **more)
        page = SendPage(training_place, (line.saved(training_place.drawer, value),))
        made.append(page)
        page.resize(1280, 660)
        page.show()
        page.arrive()
        settled()
        assert page.plan.contact_ids == (known_contact.contact_id,)
        press(page.foot.forward)
        settled()
        assert page.see.looked is not None
        return page

    yield beginning
    for page in made:
        page.bar().deleteLater()
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _note(page: SendPage, begin: str) -> NoteView:
    return next(one for one in page.see.paper.notes if one.told.title.startswith(begin))


def _act(page: SendPage, begin: str, press: Press, settled: Settled) -> None:
    button = _note(page, begin).button
    assert button is not None
    press(button)
    settled()


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


LI = [line.person("P1", identity={"real_name": "Ann Li"})]


@pytest.mark.parametrize(
    ("answer", "title", "left"),
    [("yes", "A name: it is replaced", False), ("no", "A word: it stays", True)],
)
def test_a_short_name_is_decided_in_its_place(
    answer: str,
    title: str,
    left: bool,
    began: Callable[..., SendPage],
    press: Press,
    settled: Settled,
) -> None:
    page = began(persons=LI, narrative="They asked Li about lithium.")
    assert len(page.see.looked.standing if page.see.looked else ()) == 1
    assert not page.see.ready()
    note = _note(page, "Is ")
    assert _plain(note.told.title) == "Is “Li” a name?"
    assert "They asked Li about lithium." in _plain(note.told.reason)
    _act(page, "Is ", press, settled)
    dialog = page.see.dialog
    assert isinstance(dialog, DecideWord)
    assert "They asked Li about" in _plain(dialog.reason.text())
    assert "Li" not in dialog.windowTitle()
    press(dialog.yes if answer == "yes" else dialog.no)
    settled()
    assert _note(page, title).told.does == "decide"
    assert page.see.ready()
    assert page.see.looked is not None
    (record,) = page.see.looked.examined.composition.records
    assert ("Li " in str(record.projection.incident.narrative)) is left


def test_escape_decides_nothing(
    began: Callable[..., SendPage], press: Press, settled: Settled
) -> None:
    page = began(persons=LI, narrative="They asked Li about lithium.")
    _act(page, "Is ", press, settled)
    assert page.see.dialog is not None
    QTest.keyClick(page.see.dialog, Qt.Key.Key_Escape)
    settled()
    assert not page.see.ready()


def test_an_official_is_named_with_a_reason_and_once_more(
    began: Callable[..., SendPage], press: Press, settled: Settled
) -> None:
    actor = {
        "kind": "individual",
        "unit": "border police",
        "may_be_coerced": "no",
        "identity": {"real_name": "Goran Uzbrek"},
    }
    page = began(alleged_perpetrators=[actor])
    assert page.see.ready()
    _act(page, "The agency leaves", press, settled)
    for begin in ("", "Once more"):
        if begin:
            assert not page.see.ready()
            _act(page, begin, press, settled)
        dialog = page.see.dialog
        assert isinstance(dialog, Decide)
        assert not dialog.yes.isEnabled()
        dialog.words.setText("the court named him")
        press(dialog.yes)
        settled()
    assert page.see.ready()
    assert page.see.looked is not None
    (record,) = page.see.looked.examined.composition.records
    assert [one.identity.real_name for one in record.projection.named] == ["Goran Uzbrek"]
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == PREVIEW


def test_a_reason_for_an_official_is_none_for_who_stands_there_later(
    began: Callable[..., SendPage],
    training_place: Workplace,
    press: Press,
    settled: Settled,
) -> None:
    actors = [
        {
            "kind": "individual",
            "unit": "border police",
            "may_be_coerced": "no",
            "identity": {"real_name": name},
        }
        for name in ("Goran Uzbrek", "Paulo Renderin")
    ]
    page = began(alleged_perpetrators=actors)
    for begin in ("The agency leaves", "Once more"):
        _act(page, begin, press, settled)
        assert isinstance(page.see.dialog, Decide)
        page.see.dialog.words.setText("the court named him")
        press(page.see.dialog.yes)
        settled()
    assert page.see.ready()
    drawer, (event_id,) = training_place.drawer, page.plan.event_ids
    waiting = page.plan.to_wait(drawer)
    value = line.incident(
        urgency="high", event_id=event_id, alleged_perpetrators=list(reversed(actors))
    )
    line.saved(drawer, value)
    for tomorrow in (False, True):
        if tomorrow:
            page.plan.take_up(waiting)
        page.see.load(page.recipients.known)
        settled()
        assert page.see.looked is not None
        (record,) = page.see.looked.examined.composition.records
        assert record.projection.named == ()
        assert _note(page, "The agency leaves").told.does == "decide"
        _act(page, "The agency leaves", press, settled)
        assert isinstance(page.see.dialog, Decide)
        assert page.see.dialog.words.text() == ""
        press(page.see.dialog.no)
        settled()


def test_who_may_be_pressed_is_never_offered(began: Callable[..., SendPage]) -> None:
    actor = {"kind": "individual", "unit": "police", "identity": {"real_name": "Goran Uzbrek"}}
    page = began(alleged_perpetrators=[actor])
    note = _note(page, "The agency leaves")
    assert note.button is None
    assert "under pressure" in note.told.reason
