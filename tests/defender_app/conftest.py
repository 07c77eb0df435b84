"""A sender's drawer and a focal point's desk, for the tests of everything above the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from defender_app.focal import cases, intake
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report.seal import Sealed
from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults


@pytest.fixture(scope="session")
def vault_templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vaults made once and copied, because making one takes longer than a test."""
    return tmp_path_factory.mktemp("templates")


@pytest.fixture
def new_vaults(vault_templates: Path, tmp_path: Path) -> Iterator[line.Vaults]:
    """Makes drawers on demand; all share one clock and are locked at the end."""
    made = line.Vaults(vault_templates, tmp_path)
    yield made
    made.close()


@pytest.fixture
def clock(new_vaults: line.Vaults) -> line.Clock:
    """The clock of all drawers of the test; ``clock.forward(hours=25)`` moves it."""
    return new_vaults.clock


@pytest.fixture
def defender(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a defender, for practice."""
    return new_vaults.drawer()


@pytest.fixture
def desk(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a focal point, for practice."""
    return new_vaults.drawer()


@pytest.fixture
def real_defender(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a defender, not for practice."""
    return new_vaults.drawer(training=False)


@pytest.fixture
def real_desk(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a focal point, not for practice."""
    return new_vaults.drawer(training=False)


@pytest.fixture
def own_card(desk: Drawer) -> OwnCard:
    """The desk's card."""
    return line.new_card(desk)


@pytest.fixture
def contact(defender: Drawer, own_card: OwnCard) -> Contact:
    """The desk as the defender knows it, all digits compared."""
    return line.met(defender, own_card)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder for sealed files."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def seal_sample(defender: Drawer, contact: Contact, out: Path) -> Callable[[str], Sealed]:
    """Saves a practice case (``"TRN-02"``) and seals it, every warning accepted."""
    return lambda sample_id: line.sealed(defender, contact, [line.sample(defender, sample_id)], out)


@pytest.fixture
def report(seal_sample: Callable[[str], Sealed]) -> Sealed:
    """A sealed report that the desk has not seen yet."""
    return seal_sample("TRN-02")


@pytest.fixture
def case(desk: Drawer, report: Sealed) -> Case:
    """That report, taken in at the desk."""
    found = intake.take_in(desk, report.path)
    assert found.case_id is not None
    return cases.get(desk, found.case_id)


@pytest.fixture
def filled(new_vaults: line.Vaults, tmp_path: Path) -> tuple[Vault, dict[str, str]]:
    """A vault with something of everything, and the ids of it."""
    out = tmp_path / "sealed before"
    out.mkdir()
    drawer = new_vaults.drawer(size=4 * vaults.MIB)
    ids = backups.fill_defender(drawer, new_vaults.drawer(), out)
    return backups.held(new_vaults, drawer), ids
