"""Practice sticks: made, filled by a script, collected, opened; a table without names."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crypto.age import decrypt, encrypt
from defender_app import options
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import cases, own_cards
from defender_app.model.evidence import Evidence
from defender_app.report import seal
from defender_app.vault import Vault, inspect
from defender_app.vault.drawer import Drawer
from defender_app.workshop import collecting, exercises, kits, made_files, scenario, seat
from defender_app.workshop import folder as folders
from defender_app.workshop.folder import Workshop
from defender_app.workshop.kits import Kit
from tests.support import line
from tests.support.practice_sticks import NAME, fill, passphrase_of
from tests.support.slices import CI

SMALL = 1 << 20


def filled(kit: Kit) -> None:
    """What a participant does."""
    assert passphrase_of(kit.folder) == kit.passphrase
    fill(kit.folder, kit.number)


@pytest.mark.parametrize("count", [4, pytest.param(20, marks=CI)])
def test_sticks_are_made_filled_collected_and_opened(
    count: int, made: Any, tmp_path: Path, seat: Any
) -> None:
    workshop = made.copied(tmp_path / "w")
    out = tmp_path / "sticks"
    found = kits.make(out, count, workshop=workshop, drawer_size=SMALL)
    assert [kit.number for kit in found.kits] == list(range(1, count + 1))
    _look_at(found.kits, workshop)
    for kit in found.kits[:-1]:
        filled(kit)
    broken = next((out / "stick-02" / folders.EXCHANGE).glob("*.age"))
    data = broken.read_bytes()
    (broken.parent / "broken.age").write_bytes(data[: len(data) // 2])
    (broken.parent / "photo.jpg").write_bytes(made_files.for_practice()[0].data)
    with seat(workshop, "focal-point") as desk:
        table = collecting.collect(desk, out, sticks=count)
        _check_table(table, count, desk)
        again = collecting.collect(desk, out, sticks=count)
        assert again.counts["duplicate"] == count - 1
        assert [row.cases for row in again.rows] == [row.cases for row in table.rows]
        assert collecting.table(desk, sticks=count).rows[0].steps == table.rows[0].steps


def _look_at(made: tuple[Kit, ...], workshop: Workshop) -> None:
    ids, phrases = set(), set()
    for kit in made:
        about = inspect(kit.vault)
        assert about.training
        assert options.read(kit.vault).idle_minutes == options.IDLE_MINUTES[-1]
        ids.add(about.vault_id)
        phrases.add(kit.passphrase)
        assert (kit.folder / folders.CARD).read_bytes() == workshop.card.read_bytes()
        for name in (folders.README, kits.PAGE):
            shown = (kit.folder / name).read_text("utf-8")
            assert kit.passphrase in shown
            assert shown.count("TRAINING") >= 2
            for card in exercises.of_seat("stick"):
                assert exercises.text(card.id, "en").title in shown
        assert {one.name for one in (kit.folder / folders.EVIDENCE).iterdir()} == {
            one.name for one in made_files.for_practice()
        }
    assert len(ids) == len(phrases) == len(made)


def _check_table(table: collecting.Collected, count: int, desk: Drawer) -> None:
    numbers = list(range(1, count))
    assert [row.number for row in table.rows] == numbers
    assert table.missing == (count,)
    assert table.counts["opened"] == count - 1
    assert table.counts["damaged"] == 1
    assert table.counts["not-a-sealed-file"] == 1
    for row in table.rows:
        number, careful = row.number, bool(row.number % 3)
        assert ("sealed-uncompared" in row.mistakes) is not careful
        assert ("damaged" in row.mistakes) is (number == 2)
        assert row.steps["compare-digits"] == (1 + careful, 2)
        assert row.steps["seal-and-carry"] == (3 + careful, 4)
        assert row.steps["stop-at-the-gate"] == (5, 5)
        assert ("name-in-text" in row.mistakes) is (not number % 4)
    assert table.mistakes["sealed-uncompared"] == len([n for n in numbers if not n % 3])
    assert NAME not in repr(table)
    for case in cases.every(desk):
        told = cases.report(desk, case).exercise_progress
        assert NAME not in str(told)


@pytest.mark.long
@pytest.mark.ci
def test_without_a_workshop_one_is_made_beside_the_sticks(tmp_path: Path) -> None:
    whole = scenario.builtin()
    few = replace(whole, cases=whole.cases[:2])
    made = kits.make(tmp_path / "k", 1, scenario=few, drawer_size=SMALL)
    assert made.workshop == folders.find(tmp_path / "k")
    with Vault.open(made.kits[0].vault, made.kits[0].passphrase) as held:
        assert len(held.drawer.incidents.list()) == 2
    with pytest.raises(InputError, match="cancelled"):
        kits.make(
            tmp_path / "s",
            2,
            workshop=made.workshop,
            drawer_size=SMALL,
            progress=lambda done, _: done < 1,
        )
    assert not (tmp_path / "s").exists()
    for count in (0, -1, 100):
        with pytest.raises(InputError) as refused:
            kits.make(tmp_path / "s", count)
        assert refused.value.code == "kits-count"
    assert not (tmp_path / "s").exists()


def test_more_files_can_lie_on_each_stick(made: Any, tmp_path: Path) -> None:
    def handout(kit: Kit, workshop: Workshop) -> dict[str, bytes]:
        return {"handout.pdf": f"{kit.number} {workshop.language}".encode()}

    found = kits.make(
        tmp_path / "s",
        1,
        workshop=made.started.workshop,
        language="zh_CN",
        drawer_size=SMALL,
        handout=handout,
    )
    (kit,) = found.kits
    assert (kit.folder / "handout.pdf").read_bytes() == b"1 en"
    assert "练习 U 盘 1" in (kit.folder / folders.README).read_text("utf-8")
    assert 'lang="zh"' in (kit.folder / kits.PAGE).read_text("utf-8")


@pytest.fixture
def kit(made: Any, tmp_path: Path) -> tuple[Kit, Workshop]:
    """One stick of a workshop."""
    workshop = made.copied(tmp_path / "w")
    found = kits.make(tmp_path / "s", 1, workshop=workshop, drawer_size=SMALL)
    return found.kits[0], workshop


def test_what_somebody_else_says_of_a_stick(
    kit: tuple[Kit, Workshop], tmp_path: Path, seat: Any
) -> None:
    """Reports of other workshops, of no stick, and what is told that makes no sense."""
    one, workshop = kit
    filled(one)
    folder = tmp_path / "back"
    (folder / "stick-09" / folders.EXCHANGE).mkdir(parents=True)
    sealed = next((one.folder / folders.EXCHANGE).glob("*.age"))
    with seat(workshop, "focal-point") as desk:
        own = own_cards.every(desk)
        first = next(o for o in own if o.card.file == workshop.card.read_bytes())
        plain = decrypt(sealed.read_bytes(), [first.keys.identity])
        # Sealed again by a recipient, to nobody here: it counts against the stick it lay on.
        stranger = cards.new_keys().identity.recipient()
        target = folder / "stick-09" / folders.EXCHANGE / "x.age"
        target.write_bytes(encrypt(plain, [stranger]))
        (folder / "stick-09" / "START-HERE.txt").write_text("x")
        shutil.copytree(workshop.root, folder / "trainer")
        shutil.copy(sealed, folder / "loose.age")
        table = collecting.collect(desk, folder, sticks=0)
        assert table.counts == {"not-for-us": 1, "opened": 1}
        assert [(row.number, row.cases) for row in table.rows] == [(1, 1), (9, 0)]
        assert table.rows[1].mistakes == ("to-somebody-else",)
        assert table.missing == (*range(2, 9), 9)


def test_only_a_practice_desk_collects(
    kit: tuple[Kit, Workshop], tmp_path: Path, seat: Any
) -> None:
    one, workshop = kit
    with (
        Vault.open(one.vault, one.passphrase) as held,
        pytest.raises(InputError, match="workshop-not-a-desk"),
    ):
        collecting.collect(held.drawer, tmp_path)
    with seat(workshop, "focal-point") as desk, pytest.raises(InputError, match="no-such-folder"):
        collecting.collect(desk, tmp_path / "no")


def test_an_original_with_its_hidden_data_is_a_mistake(
    kit: tuple[Kit, Workshop], seat: Any
) -> None:
    one, workshop = kit
    gate = made_files.for_practice()[0]
    with Vault.open(one.vault, one.passphrase) as held:
        drawer = held.drawer
        contact = line.met(drawer, _card(workshop, seat))
        event_id = line.saved(drawer, line.incident())
        item = Evidence(eid="E1", kind="photograph", media_type=gate.media_type)
        drawer.evidence.add(event_id, item, io.BytesIO(gate.data))
        line.sealed(drawer, contact, [event_id], one.folder / folders.EXCHANGE)
    with seat(workshop, "focal-point") as desk:
        table = collecting.collect(desk, one.folder.parent)
    (row,) = table.rows
    assert {"original-sent", "hidden-data"} <= set(row.mistakes)
    assert row.steps["seal-and-carry"][0] < row.steps["seal-and-carry"][1]


def _card(workshop: Workshop, seat: Any) -> own_cards.OwnCard:
    with seat(workshop, "focal-point") as desk:
        return next(
            own for own in own_cards.every(desk) if own.card.file == workshop.card.read_bytes()
        )


def test_no_real_report_tells_of_exercises(
    real_defender: Drawer, real_desk: Drawer, out: Path
) -> None:
    own = line.new_card(real_desk)
    contact = line.met(real_defender, own)
    event_id = line.saved(real_defender, line.incident(country="FR"))
    sealed = line.sealed(real_defender, contact, [event_id], out)
    told = json.loads(line.entries(sealed.path, own)["data/report.json"])
    assert "exercise_progress" not in told
    assert isinstance(sealed, seal.Sealed)
    assert seat.of(real_defender) is None
