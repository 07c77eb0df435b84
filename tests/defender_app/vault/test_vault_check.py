from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.errors import AppError
from defender_app.model.evidence import Evidence
from tests.support.vaults import KIB, full_incident, new_vault, opened

NAMES = [f"drawer-{n}" for n in range(4)]


def filled(folder: Path) -> tuple[Path, int]:
    """Put a record with evidence in; gives the drawer file in use and its page count."""
    before = [(folder / name).read_bytes() for name in NAMES]
    with opened(folder) as held:
        held.drawer.incidents.save(full_incident(event_id="E1"))
        held.drawer.evidence.add("E1", Evidence(), io.BytesIO(os.urandom(100 * KIB)))
        pages = held.drawer.database.number("page_count")
        assert vault.check(held) == []
    (used,) = [
        folder / name
        for name, old in zip(NAMES, before, strict=True)
        if (folder / name).read_bytes() != old
    ]
    return used, pages


def damage(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * 8192 + 4000)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))


def test_damage_on_every_page_is_found_and_none_in_the_tail(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=512 * KIB)
    used, pages = filled(folder)
    with opened(folder) as held:
        assert held.drawer.database.number("freelist_count") == 0
    whole = used.read_bytes()
    for page in range(1, 512 * KIB // 8192 + 1):
        damage(used, page)
        try:
            with opened(folder) as held:
                found = {finding.item for finding in vault.check(held)}
        except AppError as error:
            assert error.code == "drawer-damaged"  # noqa: PT017 - either way is an answer
            found = {str(page)}
        assert (str(page) in found) is (page <= pages)
        used.write_bytes(whole)


def test_a_free_page_may_hold_anything(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=512 * KIB)
    used, pages = filled(folder)
    with opened(folder) as held:
        held.drawer.incidents.delete("E1")
        assert held.drawer.database.number("freelist_count") > 10
    damage(used, pages - 2)
    with opened(folder) as held:
        assert vault.check(held) == []
        held.drawer.incidents.save(full_incident(narrative="word " * 4_000))
        assert vault.check(held) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE bodies SET body = x'00'", "record-damaged"),
        ("UPDATE evidence SET body = x'00'", "record-damaged"),
        ("UPDATE identities SET body = x'00'", "record-damaged"),
        ("UPDATE consents SET body = x'00'", "consent-not-fresh"),
        ("DELETE FROM blobs", "evidence-damaged"),
        ("DELETE FROM blob_rows", "blob-damaged"),
        ("UPDATE meta SET value = '1:00' WHERE key = 'custody_head'", "custody-damaged"),
    ],
)
def test_each_kind_of_damage_has_its_code(tmp_path: Path, statement: str, code: str) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=512 * KIB)
    filled(folder)
    with opened(folder) as held:
        held.drawer.database.run(statement)
        assert code in {finding.code for finding in vault.check(held)}
    with opened(folder) as held:
        assert code in {finding.code for finding in vault.check(held)}


def test_a_check_can_be_stopped(folder: Path) -> None:
    with opened(folder) as held:
        assert vault.check(held, progress=lambda: False) == []
