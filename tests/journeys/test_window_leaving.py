"""Coming and going: practice, the wrong passphrase, two drawers, locked and closed in mid-word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.support import steps, vaults
from tests.support.hands import Hands
from tests.support.window import commit_text

SitsDown = Callable[[Path | None], Hands]
CopiesVault = Callable[[Path], Path]
STORY = "What happened, in your own words?"


def narratives(folder: Path, passphrase: str = vaults.PASSPHRASE) -> list[object]:
    with vaults.opened(folder, passphrase) as opened:
        incidents = opened.drawer.incidents
        return [incidents.get(row.event_id).narrative for row in incidents.list()]


def test_practice_is_marked_from_the_first_minute(sits_down: SitsDown, tmp_path: Path) -> None:
    her = sits_down(None)
    folder = steps.first_run(her, "Practise with fiction", tmp_path, vaults.PASSPHRASE)
    assert "TRAINING" in steps.words_on(her)
    her.press("New record")
    her.press("Store only")
    her.type(STORY, "Fiction.")
    her.settle()
    assert "TRAINING" in steps.words_on(her)
    her.leave()
    # The practice vault says so before it is open, too.
    again = sits_down(folder)
    again.wait_for("TRAINING")
    assert narratives(folder) == ["Fiction."]


def test_a_wrong_passphrase_says_only_that_nothing_opened(
    sits_down: SitsDown, window_vault: CopiesVault, tmp_path: Path
) -> None:
    her = sits_down(window_vault(tmp_path / "vault"))
    her.settle()
    field = her.type("Passphrase", "seven herons over the roof")
    QTest.keyClick(field, Qt.Key.Key_Return)
    her.settle()
    her.wait_for("Nothing opened")
    assert her.defender.session is None
    assert "roof" not in steps.words_on(her)
    steps.unlock(her, vaults.PASSPHRASE)
    assert her.sees("Nothing is written down yet.")


def test_each_passphrase_opens_its_own_drawer(
    sits_down: SitsDown, window_vault: CopiesVault, tmp_path: Path
) -> None:
    folder = window_vault(tmp_path / "vault")
    for passphrase, title in ((vaults.PASSPHRASE, "At the gate"), (vaults.SECOND, "Garden club")):
        her = sits_down(folder)
        steps.unlock(her, passphrase)
        assert her.sees("Nothing is written down yet.")
        her.press("New record")
        her.press("Store only")
        her.type("Give it a short title", title)
        her.leave()
    for passphrase, title in ((vaults.SECOND, "Garden club"), (vaults.PASSPHRASE, "At the gate")):
        her = sits_down(folder)
        steps.unlock(her, passphrase)
        assert her.sees("1 record")
        her.row("Incidents", title)
        her.press("New record")
        her.leave()


@pytest.mark.parametrize("way", ["the lock key", "the lock button", "closing", "time"])
def test_leaving_in_mid_word_loses_nothing(
    sits_down: SitsDown, window_vault: CopiesVault, tmp_path: Path, way: str
) -> None:
    folder = window_vault(tmp_path / "vault")
    her = sits_down(folder)
    steps.unlock(her, vaults.PASSPHRASE)
    her.press("New record")
    her.press("Perhaps send")
    field = her.type(STORY, "Zwei Männer in Zivil. 他们问了报告的事。")
    commit_text(field, " ཨ་མ།")
    session = her.defender.session
    assert session is not None
    if way == "the lock key":
        her.key(Qt.Key.Key_L, control=True)
    elif way == "the lock button":
        QTest.mouseClick(her.find("Lock", QAbstractButton), Qt.MouseButton.LeftButton)
    elif way == "closing":
        her.close()
    else:
        session.lock_at_once()
    assert her.ends == ([] if way == "closing" else [(folder, "")])
    assert narratives(folder) == ["Zwei Männer in Zivil. 他们问了报告的事。 ཨ་མ།"]
    # Whoever comes back finds it in the list.
    again = sits_down(folder)
    steps.unlock(again, vaults.PASSPHRASE)
    assert again.sees("1 record")
