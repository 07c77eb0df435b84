"""A sender, a desk with a card, and the workplace of the desk's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line, vaults
from tests.support.window import RecordedGo, RecordedNotify, arrived
from ui.desk.case_page import CasePage
from ui.desk.cases_page import CasesPage
from ui.jobs import Jobs
from ui.workplace import Workplace

ROOM = 16 * vaults.MIB


@pytest.fixture(scope="session")
def desk_templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vaults made once and copied."""
    return tmp_path_factory.mktemp("desk-templates")


@pytest.fixture
def desk_vaults(desk_templates: Path, tmp_path: Path) -> Iterator[line.Vaults]:
    """Makes drawers on one clock, which stands still until a test moves it."""
    made = line.Vaults(desk_templates, tmp_path)
    yield made
    made.close()


@pytest.fixture
def sender(desk_vaults: line.Vaults) -> Drawer:
    """The drawer of a defender."""
    return desk_vaults.drawer(size=ROOM)


@pytest.fixture
def desk(desk_vaults: line.Vaults) -> Drawer:
    """The drawer of a focal point."""
    return desk_vaults.drawer(size=ROOM)


@pytest.fixture
def own_card(desk: Drawer) -> OwnCard:
    """The desk's card."""
    return line.new_card(desk)


@pytest.fixture
def contact(sender: Drawer, own_card: OwnCard) -> Contact:
    """The desk as the sender knows it."""
    return line.met(sender, own_card)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder for sealed files."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def sent(sender: Drawer, contact: Contact, out: Path) -> Path:
    """One sealed report as in the pictures."""
    return desk_files.send(sender, contact, out)


@pytest.fixture
def desk_place(
    desk: Drawer, jobs: Jobs, notify: RecordedNotify, go: RecordedGo, tmp_path: Path
) -> Workplace:
    """The workplace of the desk."""
    return Workplace(desk, tmp_path, desk.training, jobs, notify, go)


@pytest.fixture
def opened(
    qtbot: QtBot, desk_place: Workplace, settled: Callable[[], None]
) -> Callable[[Case], CasePage]:
    """Opens the page of a case."""
    shown: list[CasesPage] = []

    def show(case: Case) -> CasePage:
        page = CasesPage(desk_place, case.case_id)
        # In a window the page belongs to whatever shows it.
        shown.append(page)
        arrived(page, qtbot, settled, (1076, 629))
        assert page.case_page is not None
        return page.case_page

    return show
