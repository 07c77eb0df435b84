"""In Arabic and Uyghur, names of files, hashes, days, references and addresses keep their order."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal import known_cards, own_cards
from defender_app.model import Incident
from defender_app.model.evidence import Evidence
from defender_app.vault import Vault
from tests.support import incidents
from tests.support.painted_words import facts, lines, rearranged
from tests.support.window import looks
from ui.main_window import MainWindow
from ui.messages.safe import fill
from ui.widgets.labels import Elided, isolated, own_way, text

TONGUES = ("ar", "ug")
PATIENCE = 60_000
ARABIC = "\u0627\u0644\u0645\u0644\u0641 {name} \u0648\u0635\u0644"
SIZE = QSize(1280, 720)

TITLE = "(2) Stopped at gate C9: 14.02.2025"
PLACE = "Port Lunden (north), gate C9."
FILE = "(copy 2) gate-14.02 [a].png"
REFERENCE = "A/HRC/48/28 (2021)"
DESK = own_cards.NewCard(
    name="Desk 7 (Geneva)",
    organisation="[Estmark] Office 12.",
    mechanisms=("asg-reprisals",),
    languages=("en",),
    contact="desk-7@defenders.example, +00 22 917 (12)",
)
SECTIONS = ("quick", "acts", "when", "people", "cooperation", "evidence", "done", "ask")
# What a window may be asked to say in one sentence.
SAID = (
    *(FILE, TITLE, REFERENCE, "desk-7@defenders.example", "97251 61103 08512", "2026-11-14"),
    *("/media/stick (2)/a.age", "[U+202E] gpj.exe", "SHA-256 9f3a 01bc.", "+00 22 917 (12)"),
)
_NAMED = facts([TITLE, PLACE, FILE, REFERENCE, DESK.name, DESK.organisation, DESK.contact])


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    del qapp
    with looks(language=request.param):
        yield request.param


def _incident() -> Incident:
    """A record whose names begin and end with signs that a line could put at its other end."""
    value: dict[str, Any] = incidents.sample(8)
    value |= {"title": TITLE, "place_text": PLACE, "evidence": []}
    value["followup"][0]["reference"] = REFERENCE
    del value["record_status"]
    return incidents.decoded(value)


Show = Callable[[], tuple[MainWindow, str]]


@pytest.fixture
def show(training_vault: Vault, qtbot: QtBot) -> Iterator[Show]:
    made: list[MainWindow] = []
    drawer = training_vault.drawer
    event_id = str(drawer.incidents.save(_incident()).event_id)
    item = Evidence(kind="document", original_file_name=FILE, media_type="text/plain")
    drawer.evidence.add(event_id, item, io.BytesIO(b"what it holds"))
    known_cards.add(drawer, own_cards.make(drawer, DESK).card.file)

    def shown() -> tuple[MainWindow, str]:
        window = MainWindow(training_vault, lock=lambda: None)
        made.append(window)
        window.resize(SIZE)
        window.show()
        _settle(window, qtbot)
        return window, event_id

    yield shown
    for window in made:
        assert window.place.jobs.stop(PATIENCE)
        window.allow_close()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=PATIENCE)
    QApplication.processEvents()


def _page(*words: QLabel) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for one in words:
        column.addWidget(one)
    page.resize(700, 60 * len(words))
    return page


def test_every_page_keeps_the_order_of_what_somebody_wrote(
    tongue: str, show: Show, qtbot: QtBot
) -> None:
    window, event_id = show()
    seen = "".join(lines(window))
    for page in ("incidents", "people", "send", "replies", "focal-points", "settings"):
        window.navigator.page(page)
        _settle(window, qtbot)
        assert rearranged(window, _NAMED) == [], (tongue, page)
        seen += "".join(lines(window))
    for section in SECTIONS:
        window.navigator.record(event_id, section)
        _settle(window, qtbot)
        assert rearranged(window, _NAMED) == [], (tongue, section)
        seen += "".join(lines(window))
    for go in (window.navigator.history, lambda one: window.navigator.send([one])):
        go(event_id)
        _settle(window, qtbot)
        assert rearranged(window, _NAMED) == [], tongue
    for wanted in (TITLE, FILE, DESK.name, DESK.organisation):
        assert wanted in seen, (tongue, wanted)


@pytest.mark.parametrize("said", SAID)
def test_a_message_keeps_the_order_of_its_facts(said: str, tongue: str, qtbot: QtBot) -> None:
    page = _page(text(fill(ARABIC, {"name": said})))
    qtbot.addWidget(page)
    page.show()
    assert rearranged(page, [said]) == [], tongue
    assert any(said in line for line in lines(page))


@pytest.mark.parametrize("said", [TITLE, FILE, "672 KB", "14 (2)."])
def test_a_line_in_another_script_keeps_its_ends(said: str, tongue: str, qtbot: QtBot) -> None:
    page = _page(text(own_way(said)), text(isolated(said)))
    qtbot.addWidget(page)
    page.show()
    assert rearranged(page, facts([said])) == [], tongue
    assert own_way("\u0627 (2).") == "\u0627 (2)."


# What the test itself finds


def test_a_name_that_is_rearranged_is_found(tongue: str, qtbot: QtBot) -> None:
    wrong = (FILE, TITLE, "2026-11-14", "97251 61103")
    page = _page(*(text(ARABIC.format(name=one)) for one in wrong))
    qtbot.addWidget(page)
    page.show()
    assert {one.words for one in rearranged(page, wrong)} == set(wrong), tongue


def test_a_name_that_is_shortened_at_its_beginning_is_found(tongue: str, qtbot: QtBot) -> None:
    label = Elided("Words that are longer than their line and end elsewhere")
    page = _page(label)
    qtbot.addWidget(page)
    page.resize(160, 60)
    page.show()
    faults = [one.fault for one in rearranged(page, [])]
    assert faults == ["is shortened at its beginning"], tongue
    assert label.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_facts_are_what_could_be_rearranged() -> None:
    incident = msgspec.structs.replace(_incident(), narrative="One line.\nAnother.")
    found = facts(incident)
    assert {TITLE, PLACE, REFERENCE} <= found
    assert not {"One line.\nAnother.", "border-police"} & found
