"""The check of everything, with its parts and one readable result."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from defender_app.vault import Vault, checking
from tests.support import vaults
from ui.settings.page import SettingsPage
from ui.vault.checking import CheckVault

Settled = Callable[[], None]


@pytest.fixture
def check(page: SettingsPage, opened_dialog: Any) -> Callable[[], CheckVault]:
    def begin() -> CheckVault:
        page.vault.check.click()
        found: CheckVault = opened_dialog(CheckVault)
        return found

    return begin


def _said(dialog: CheckVault) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog))


def test_a_whole_vault_is_whole_in_every_part(
    check: Callable[[], CheckVault], two: Vault, settled: Settled
) -> None:
    two.drawer.incidents.save(vaults.full_incident())
    dialog = check()
    assert dialog.job is not None
    assert dialog.bar.cancel.isVisibleTo(dialog.bar)
    settled()
    assert dialog.parts.result.text() == "Everything in this drawer is whole."
    states = [line.accessibleName() for line in dialog.parts.lines.values()]
    assert all(one.endswith(": whole") for one in states)
    assert len(states) == len(checking.PARTS) + 1


@pytest.mark.parametrize(
    ("statement", "part", "words"),
    [
        ("UPDATE bodies SET body = X'00'", "records", "A record is damaged"),
        ("UPDATE meta SET value = '1:00' WHERE key = 'custody_head'", "custody", "history"),
    ],
)
def test_what_is_wrong_is_said_beside_its_part(
    check: Callable[[], CheckVault],
    two: Vault,
    settled: Settled,
    statement: str,
    part: str,
    words: str,
) -> None:
    two.drawer.incidents.save(vaults.incident())
    two.drawer.database.run(statement)
    dialog = check()
    settled()
    assert words in _said(dialog)
    assert dialog.parts.lines[part].accessibleName().endswith("look below")
    assert "put the whole folder back" in _said(dialog)


def test_a_damaged_copy_of_the_keys_is_found(
    check: Callable[[], CheckVault], two: Vault, settled: Settled
) -> None:
    keys = two.folder / "keys.bin"
    data = bytearray(keys.read_bytes())
    data[5000] ^= 1
    keys.write_bytes(bytes(data))
    dialog = check()
    settled()
    assert "One of the two copies of the keys" in _said(dialog)
    assert dialog.parts.lines["keys"].accessibleName().endswith("look below")
    keys.write_bytes(bytes(len(data)))
    dialog.press()
    settled()
    assert "holds the keys is damaged" in _said(dialog)


def test_a_case_that_cannot_be_read_has_a_line(
    check: Callable[[], CheckVault], two: Vault, settled: Settled
) -> None:
    two.drawer.documents.put("case", "ab" * 8, b"{}")
    dialog = check()
    settled()
    assert "A case is damaged" in _said(dialog)


def test_a_check_can_be_stopped_and_made_again(
    check: Callable[[], CheckVault], settled: Settled
) -> None:
    dialog = check()
    assert dialog.job is not None
    dialog.reject()
    settled()
    assert dialog.isVisible()
    assert "Stopped" in dialog.trouble.text()
    dialog.press()
    settled()
    assert dialog.parts.result.text() == "Everything in this drawer is whole."


def test_a_check_stops_within_a_file(two: Vault) -> None:
    two.drawer.blobs.put(io.BytesIO(bytes(20 * vaults.KIB)))
    seen: list[tuple[str, int, int]] = []

    def tell(part: str, done: int, total: int) -> bool:
        seen.append((part, done, total))
        return part != "files" or done < total

    with pytest.raises(checking.Stopped):
        checking.watched(two, tell)
    assert list(dict.fromkeys(part for part, _, _ in seen)) == [one.code for one in checking.PARTS]
    done = [done for _, done, _ in seen]
    assert done == sorted(done)
    assert seen[-1][1] == seen[-1][2]
