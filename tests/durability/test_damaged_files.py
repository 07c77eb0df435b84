"""Damage anywhere: an error that says which part, or exactly a state that once was; never a crash.

Every case is one change to the files of a locked vault, drawn by a seed that a failure names.
"""

from __future__ import annotations

import contextlib
import io
import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from defender_app import vault
from defender_app.errors import AppError, InputError, WrongKeyError
from defender_app.model.evidence import Evidence
from defender_app.vault import drawer_file, drawers
from defender_app.vault import folder as rules
from tests.compat import contents
from tests.support import many_vaults
from tests.support.interrupted import killed_in_a_save
from tests.support.vaults import KIB, MIB, PASSPHRASE, SECOND, full_incident, new_vault, opened

SECONDS = 20.0
NAMED = ("vault.json", "keys.bin", "options.json", "lock", *rules.DRAWERS, *rules.JOURNALS)
SAID = {
    "blob-damaged",
    "consent-not-fresh",
    "custody-damaged",
    "drawer-damaged",
    "drawer-full",
    "drawer-hollow",
    "drawer-replayed",
    "drawer-torn",
    "drawer-version",
    "evidence-damaged",
    "kdf-cost",
    "keys-damaged",
    "not-a-vault",
    "nothing-opened",
    "record-damaged",
    "unknown-incident",  # a page of the index of before, where another drawer was opened first
    "vault-file-damaged",
    "vault-incomplete",
    "vault-unsafe-file",
    "vault-version",
    "vault-wrong-size",
}
Change = Callable[[Path, random.Random], str]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three moments of one vault, ``0`` to ``2``, and another vault with the same passphrases."""
    made = tmp_path_factory.mktemp("damage")
    folder = new_vault(made / "now", PASSPHRASE, SECOND, drawer_size=2 * MIB)
    for moment in range(3):
        with opened(folder) as held:
            event_id = f"E{moment}"
            held.drawer.incidents.save(full_incident(event_id=event_id, narrative="told " * 400))
            held.drawer.evidence.add(event_id, Evidence(), io.BytesIO(bytes([moment]) * 150_000))
            held.drawer.settings.set("moment", moment)
        shutil.copytree(folder, made / str(moment))
    other = new_vault(made / "other", PASSPHRASE, SECOND, drawer_size=2 * MIB)
    with opened(other) as held:
        held.drawer.incidents.save(full_incident(title="of the other vault"))
    return made


@pytest.fixture(scope="module")
def states(place: Path) -> list[dict[str, Any]]:
    """What the drawer held at each moment."""
    found = []
    for moment in range(3):
        shutil.copytree(place / str(moment), place / "look")
        with opened(place / "look") as held:
            found.append(contents.of(held.drawer))
        shutil.rmtree(place / "look")
    return found


def write_at(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as out:
        out.seek(at)
        out.write(data)


def flip(folder: Path, chance: random.Random) -> str:
    path = folder / chance.choice([name for name in NAMED if name != "lock"])
    data = path.read_bytes()
    # Most of a drawer is tail: half of the flips hit the beginning.
    at = chance.randrange(chance.choice([len(data), min(len(data), 40 * 8192)]))
    write_at(path, at, bytes([data[at] ^ (1 << chance.randrange(8))]))
    return f"{path.name}: byte {at} flipped"


def overwrite(folder: Path, chance: random.Random) -> str:
    path = folder / chance.choice([name for name in NAMED if name != "lock"])
    size = path.stat().st_size
    at = chance.randrange(min(size, 40 * 8192))
    length = min(size - at, chance.choice([1, 16, 512, 4096, 8192, 65_536]))
    write_at(path, at, chance.choice([bytes(length), b"\xff" * length, chance.randbytes(length)]))
    return f"{path.name}: {length} bytes from {at} overwritten"


def cut(folder: Path, chance: random.Random) -> str:
    path = folder / chance.choice([name for name in NAMED if name != "lock"])
    size = path.stat().st_size
    pages = size // 8192
    to = chance.choice([0, 1, size // 2, size - 1, 8192 * chance.randrange(max(1, pages))])
    os.truncate(path, min(to, size))
    return f"{path.name}: cut to {to} of {size}"


def lengthen(folder: Path, chance: random.Random) -> str:
    path = folder / chance.choice(NAMED)
    more = chance.choice([1, 4096, 8192, 65_536])
    with path.open("ab") as out:
        out.write(chance.choice([bytes(more), chance.randbytes(more)]))
    return f"{path.name}: {more} bytes longer"


def swap(folder: Path, chance: random.Random) -> str:
    group = chance.choice([rules.DRAWERS, rules.JOURNALS])
    one, two = chance.sample(group, 2)
    (folder / one).rename(folder / "x")
    (folder / two).rename(folder / one)
    (folder / "x").rename(folder / two)
    return f"{one} and {two} swapped"


def of_other(folder: Path, chance: random.Random) -> str:
    name = chance.choice(NAMED)
    shutil.copy(folder.parent / "other" / name, folder / name)
    return f"{name} of another vault"


def of_before(folder: Path, chance: random.Random) -> str:
    moment = chance.randrange(3)
    names = chance.sample(NAMED, chance.randint(1, 4))
    for name in names:
        shutil.copy(folder.parent / str(moment) / name, folder / name)
    return f"{names} of moment {moment}"


def page_of_before(folder: Path, chance: random.Random) -> str:
    name, moment = chance.choice(rules.DRAWERS), chance.randrange(2)
    old = (folder.parent / str(moment) / name).read_bytes()
    pages = [chance.randrange(40) for _ in range(chance.randint(1, 6))]
    for page in pages:
        write_at(folder / name, page * 8192, old[page * 8192 : (page + 1) * 8192])
    return f"{name}: pages {pages} of moment {moment}"


def take_away(folder: Path, chance: random.Random) -> str:
    names = chance.sample(NAMED, chance.randint(1, 3))
    for name in names:
        (folder / name).unlink()
    return f"{names} taken away"


CHANGES: tuple[Change, ...] = (
    flip,
    overwrite,
    cut,
    lengthen,
    swap,
    of_other,
    of_before,
    page_of_before,
    take_away,
)


def examine(folder: Path, states: list[dict[str, Any]], typed: str) -> str:
    """Open and read everything; gives the code of the error, the findings, or "whole"."""
    try:
        with opened(folder, typed) as held:
            found = vault.check(held)
            try:
                read = contents.of(held.drawer)
            except AppError as error:
                return error.code if found else f"{error.code}, and the check finds nothing"
            if not found and typed == PASSPHRASE:
                assert read in states
            return "found" if found else "whole"
    except AppError as error:
        return error.code


def damaged(place: Path, change: Change, states: list[dict[str, Any]], seed: int) -> str:
    """One case: damage a fresh copy, open both drawers twice."""
    folder = place / "case"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(place / "now", folder)
    chance = random.Random(seed)  # noqa: S311 - what is damaged
    what = f"{change.__name__} {seed}: {change(folder, chance)}"
    begun = time.monotonic()
    try:
        results = [examine(folder, states, typed) for typed in (PASSPHRASE, SECOND) * 2]
    except Exception as error:
        error.add_note(what)
        raise
    assert set(results) <= SAID | {"found", "whole"}, (what, results)
    assert time.monotonic() - begun < SECONDS, what
    shutil.rmtree(folder)
    return results[0]


@pytest.mark.parametrize("change", CHANGES)
def test_damage_is_said_or_harmless(
    place: Path, states: list[dict[str, Any]], change: Change
) -> None:
    first = random.randrange(1 << 30)  # noqa: S311 - a seed that a failure names
    for seed in range(first, first + 8):
        damaged(place, change, states, seed)


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("change", CHANGES)
def test_thousands_of_damages_are_said_or_harmless(
    place: Path, states: list[dict[str, Any]], change: Change
) -> None:
    met = {damaged(place, change, states, seed) for seed in range(250)}
    # A whole file of before is what docs/formats.md says: an older state, by its change number.
    assert len(met) > 1 or change is of_before


def test_old_key_cells_put_back_open_with_the_old_passphrase_and_show_the_present(
    tmp_path: Path,
) -> None:
    """What the app says when a passphrase is changed: an older copy of the folder still opens."""
    folder = new_vault(tmp_path / "v", drawer_size=256 * KIB)
    old = (folder / "keys.bin").read_bytes()
    with opened(folder) as held:
        drawers.change_passphrase(held, PASSPHRASE, SECOND)
        held.drawer.settings.set("a", "after the change")
    (folder / "keys.bin").write_bytes(old)
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(folder, SECOND)
    with opened(folder) as held:
        assert held.drawer.settings.get("a") == "after the change"
        assert vault.check(held) == []


def test_an_old_journal_put_back_changes_nothing_unnoticed(tmp_path: Path) -> None:
    """The journal of an interrupted save, kept by somebody, is put back after later saves."""
    folder = new_vault(tmp_path / "v", drawer_size=MIB)
    with opened(folder) as held:
        held.drawer.incidents.save(full_incident(event_id="E1"))
    killed_in_a_save(folder, PASSPHRASE)
    (hot,) = [
        name
        for name in rules.JOURNALS
        if drawer_file.journal_state(folder, name) is drawer_file.Journal.UNFINISHED
    ]
    journal = (folder / hot).read_bytes()
    known = []
    for moment in range(2):
        with opened(folder) as held:
            held.drawer.incidents.save(full_incident(event_id=f"F{moment}"))
            known.append({row.event_id for row in held.drawer.incidents.list()})
    (folder / hot).write_bytes(journal)
    with contextlib.suppress(InputError), opened(folder) as held:
        assert vault.check(held) == []
        assert {row.event_id for row in held.drawer.incidents.list()} in [{"E1"}, *known]


@pytest.mark.parametrize("row", range(4))
def test_cells_copied_to_another_row_open_nothing(tmp_path: Path, row: int) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=256 * KIB)
    own = many_vaults.cell_of(folder, PASSPHRASE).row
    data = (folder / "keys.bin").read_bytes()
    cell = data[own * 208 : own * 208 + 104]
    moved = bytearray(data)
    for half in (0, 4096):
        moved[half + own * 208 : half + own * 208 + 104] = os.urandom(104)
        moved[half + row * 208 + 104 : half + row * 208 + 208] = cell
    (folder / "keys.bin").write_bytes(moved)
    with pytest.raises(InputError, match="keys-damaged"):
        opened(folder)
