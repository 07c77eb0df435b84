from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.model.person import Identity, Organisation, Person
from tests.support.vaults import full_incident, incident
from tests.support.window import RecordedGo
from ui.people.page import PeoplePage
from ui.workplace import Workplace

Settle = Callable[[], None]


def shown(page: PeoplePage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_everybody_stands_there_by_their_word(
    training_place: Workplace, settled: Settle, qtbot: QtBot, go: RecordedGo
) -> None:
    training_place.drawer.incidents.save(full_incident(event_id="E1"))
    page = PeoplePage(training_place)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    settled()
    rows = shown(page)
    assert [row.partition(",")[0] for row in rows] == ["HERON", "WREN"]
    told = "\n".join(rows)
    for name in ("Torrenko", "Lake Watch", "Bron Keld", "Town police"):
        assert name not in told
    page.view.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    uid = training_place.drawer.people.uid_of("E1", "P2")
    assert go.went == [("person", uid)]


def test_an_organisation_with_a_part_is_among_them(
    training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    lake = Organisation(oid="o1", pseudonym="TERN", name="Lake Watch", roles=("victim",))
    training_place.drawer.incidents.save(incident(event_id="E1", organisations=(lake,)))
    page = PeoplePage(training_place)
    qtbot.addWidget(page)
    page.arrive()
    settled()
    assert [row.partition(",")[0] for row in shown(page)] == ["TERN"]


def test_an_empty_vault_says_where_people_are_added(
    training_place: Workplace, settled: Settle, qtbot: QtBot, go: RecordedGo
) -> None:
    page = PeoplePage(training_place)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    settled()
    assert page.empty.isVisible()
    page.empty.button.click()
    assert go.went == [("record", None, "", "")]


def test_a_title_stands_where_there_is_no_word(
    training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    someone = Person(pid="p1", descriptive_title="relative", identity=Identity(real_name="Ana"))
    training_place.drawer.incidents.save(incident(event_id="E1", persons=(someone,)))
    page = PeoplePage(training_place)
    qtbot.addWidget(page)
    page.arrive()
    settled()
    (row,) = shown(page)
    assert row.startswith("relative")
    assert "Ana" not in row
