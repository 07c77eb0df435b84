"""Cases shaped like public ones, from quick capture to ready, through the widgets of the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from defender_app.focal import cases
from defender_app.model import Account, Answer, Incident, Ref
from defender_app.vault import Vault
from tests.support import desk, line, public_shapes, steps, vaults
from tests.support.hands import Hands
from tests.support.longer_shapes import DISAPPEARED
from tests.support.public_shapes import CASES
from tests.support.slices import every
from tests.support.writing import Case, Writer

SitsDown = Callable[[Path | None], Hands]
# What everyday words find, in the order in which it happened.
TYPES = {
    "chain": (
        "interrogation-summons",
        "exit-ban",
        "passport-confiscation",
        "device-search-seizure",
        "incommunicado-rsdl",
        "torture-ill-treatment",
        "charges-prosecution",
    ),
    "law": ("restrictive-legislation",),
    "photographed": ("un-premises-photography",),
    "no-link": ("raid-seizure",),
    "relatives": ("family-pressure", "threat-harassment"),
}
# Whoever is meant has another id in what leaves.
_REFS = frozenset({"disappeared_person"})


@pytest.fixture(scope="session")
def practice_vault(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Copies a practice vault, made once: only practice knows fictional States."""
    template = tmp_path_factory.mktemp("public-shapes") / "vault"
    vaults.new_vault(template, drawer_size=2 * vaults.MIB)
    return lambda place: Path(shutil.copytree(template, place))


@pytest.fixture
def desks(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[line.Vaults]:
    """Opens the focal point's vault."""
    (tmp_path / "desks").mkdir()
    made = line.Vaults(tmp_path_factory.mktemp("desk-template"), tmp_path / "desks", line.Clock())
    yield made
    made.close()


def write(sits_down: SitsDown, folder: Path, case: Case) -> Writer:
    """Sit down before a vault and write one case."""
    hands = sits_down(folder)
    steps.unlock(hands, vaults.PASSPHRASE)
    writer = Writer(hands)
    writer.write(case)
    return writer


def types_of(incident: Incident) -> list[str]:
    """What was done."""
    return [act.type for act in incident.acts]


def bare(incident: Incident) -> Incident:
    """The record without what the vault decides: its id, its status, and who is who."""
    return msgspec.structs.replace(
        incident,
        event_id=None,
        record_status=None,
        entered_on=None,
        received_on=None,
        persons=tuple(msgspec.structs.replace(one, uid=None) for one in incident.persons),
    )


def lock_and_find(writer: Writer, folder: Path) -> Incident:
    """Lock in the middle of it, and look into the vault: everything is there."""
    # Nothing is left but to ask those who have a say.
    assert all(one.startswith("Ask ") for one in writer.left())
    told = writer.incident
    writer.hands.key(Qt.Key.Key_L, control=True)
    writer.hands.qtbot.waitUntil(lambda: bool(writer.hands.ends), timeout=20_000)
    with Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True) as vault:
        (row,) = vault.drawer.incidents.list()
        found = vault.drawer.incidents.get(row.event_id)
        whole = vault.drawer.incidents.get(row.event_id, with_identities=True)
    assert found.record_status == "ready"
    assert bare(found) == bare(told)
    return whole


@pytest.mark.parametrize(
    "case",
    every(4, [case for case in CASES if case.name in TYPES]),
    ids=lambda case: case.name,
)
def test_a_case_is_entered_locked_and_found_again_ready(
    sits_down: SitsDown, practice_vault: Callable[[Path], Path], tmp_path: Path, case: Case
) -> None:
    folder = practice_vault(tmp_path / "vault")
    found = lock_and_find(write(sits_down, folder, case), folder)
    assert types_of(found) == list(TYPES[case.name])


def test_an_organisation_has_its_name_kept_apart_and_is_to_be_asked(
    sits_down: SitsDown, practice_vault: Callable[[Path], Path], tmp_path: Path
) -> None:
    folder = practice_vault(tmp_path / "vault")
    writer = write(sits_down, folder, public_shapes.ORGANISATION)
    assert writer.left() == ["Ask ALDER for consent"]
    assert "Lake Watch" not in repr(writer.incident.organisations[0].name)
    found = lock_and_find(writer, folder)
    assert types_of(found) == ["accreditation-obstruction", "organisation-restriction"]
    assert [one.name for one in found.organisations] == [
        "Lake Watch Westeria",
        "Ministry of Justice",
        "Committee on NGOs",
    ]
    (body,) = found.alleged_perpetrators
    assert body.ref == Ref(org=found.organisations[2].oid)


def test_two_numbers_of_villagers_stand_side_by_side(
    sits_down: SitsDown, practice_vault: Callable[[Path], Path], tmp_path: Path
) -> None:
    folder = practice_vault(tmp_path / "vault")
    found = lock_and_find(write(sits_down, folder, public_shapes.VILLAGERS), folder)
    (group,) = found.persons
    assert group.group
    assert group.count == Answer(
        value=30,
        precision="estimate",
        by="the neighbours",
        accounts=(Account(value=42, precision="at-least", by="the bus driver"),),
    )
    count = found.acts[0].fields["count"]
    assert [one.by for one in count.accounts] == ["the police"]


@pytest.mark.long
@pytest.mark.ci
def test_a_long_story_arrives_whole_at_the_focal_point(
    sits_down: SitsDown,
    practice_vault: Callable[[Path], Path],
    desks: line.Vaults,
    tmp_path: Path,
) -> None:
    folder = practice_vault(tmp_path / "vault")
    writer = write(sits_down, folder, DISAPPEARED)
    writer.page.go_to("persons[0].consents")
    steps.ask_consent(writer.hands, "Send to the focal point", "Yes", "Title only")
    writer.hands.key(Qt.Key.Key_L, control=True)
    writer.hands.qtbot.waitUntil(lambda: bool(writer.hands.ends), timeout=20_000)
    desk_drawer = desks.drawer()
    own = line.new_card(desk_drawer)
    with Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True) as vault:
        (row,) = vault.drawer.incidents.list()
        told = vault.drawer.incidents.get(row.event_id)
        contact = line.met(vault.drawer, own)
        sealed = line.sealed(vault.drawer, contact, [row.event_id], tmp_path / "stick")
    case = desk.take_in(desk_drawer, sealed.path)
    (found,) = cases.report(desk_drawer, case).incidents
    assert leaves(found) == leaves(told)
    assert [one.reference for one in found.followup] == ["XWE 6/2020", "XWE 2/2021", "XWE 11/2023"]
    assert found.followup[0].addressees == ("Westeria", "Estmark")


def leaves(incident: Incident) -> dict[str, object]:
    """Everything a focal point reads of the record itself."""
    hidden = {"persons", "event_id", "acts", "record_status", "entered_on", "received_on"}
    kept = {name: getattr(incident, name) for name in incident.__struct_fields__}
    acts = [{k: v for k, v in act.fields.items() if k not in _REFS} for act in incident.acts]
    titles = [one.descriptive_title for one in incident.persons]
    return {**{k: v for k, v in kept.items() if k not in hidden}, "acts": acts, "who": titles}
