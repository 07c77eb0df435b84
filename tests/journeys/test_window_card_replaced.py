"""A focal point changes its card: nothing follows before the digits were compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from defender_app.focal import contacts
from tests.support import stage, steps, vaults
from tests.support.hands import Hands
from tests.support.stage import DESK, SitsDown, Stage


@pytest.fixture
def scene(window_vault: Callable[[Path], Path], tmp_path: Path) -> Stage:
    made = Stage(window_vault, tmp_path)
    made.begin(DESK)
    return made


def replace_card(desk: Hands, path: Path) -> str:
    """Make a new card and write it to a file; gives its digits as they stand on the screen."""
    steps.go_to(desk, "My card")
    stage.pick_action(desk, "More about this card", "Replace it by a new card…")
    desk.wait_for("Replace the card")
    desk.type("How to reach you", "Room 14, on Mondays")
    desk.press("Make the card")
    desk.wait_for("A newer card took its place.")
    desk.press("Export the card…")
    desk.choose_path(path)
    card = desk.find(DESK, QWidget)
    groups = [one.text() for one in desk.every(QLabel, card) if one.text().isdigit()]
    return " ".join(groups[:8])


def revoke_old(desk: Hands, path: Path) -> None:
    """End the old card, which stands below the new one."""
    steps.go_to(desk, "My card")
    opener = desk.find("More about this card", QWidget, at=1)
    assert opener.isVisible()
    desk.press("More about this card", at=1)
    stage.take_action(desk, "Revoke it for good…")
    desk.type("Why", "The stick with it was lost.")
    desk.press("Revoke it and write the file…")
    desk.press("Revoke it", desk.dialog(QDialog))
    desk.choose_path(path)
    desk.wait_for("Revoked")


def give_card(her: Hands, path: Path) -> None:
    steps.go_to(her, "Focal points")
    her.press("Add a focal point")
    her.press("Choose a file…")
    her.choose_path(path)


def test_answers_and_reports_follow_the_new_card_once_compared(
    scene: Stage, sits_down: SitsDown
) -> None:
    record = scene.send()
    files = scene.folder("files")
    desk = scene.sits(sits_down, DESK)
    digits = replace_card(desk, files / "new-card.json")
    revoke_old(desk, files / "revocation.json")
    steps.go_to(desk, "Cases")
    desk.row("Cases", stage.TITLE)
    receipt = steps.acknowledge(desk, "It arrived.", scene.folder("answers"))

    # The successor answers; she has never heard of it.
    her = scene.sits(sits_down)
    read = stage.read_replies(her, receipt)
    assert "not signed by the focal point" in read
    give_card(her, files / "new-card.json")
    her.wait_for("A newer card is waiting")
    read = stage.read_replies(her, receipt)
    assert "not signed by the focal point" in read

    # Compared by telephone it takes the place of the old one.
    steps.go_to(her, "Focal points")
    her.row("Focal points", DESK)
    her.press("Compare its digits")
    her.choose("How you compared", "Phone")
    her.type("Who compared", "HERON")
    her.type("The 40 digits they read to you", digits)
    her.press("Compare")
    her.wait_for("Verified by phone")
    her.wait_for("Earlier cards")
    assert her.sees("Room 14, on Mondays")
    assert "Attached to its record" in stage.read_replies(her, receipt)

    # The old card is no way back, and its end is believed.
    give_card(her, files / "revocation.json")
    her.settle()
    steps.go_to(her, "Focal points")
    her.row("Focal points", DESK)
    assert her.sees("Verified by phone")

    # What she sends now is sealed to the new card.
    sealed = steps.send(her, stage.TITLE, scene.folder("stick"))
    her.leave()
    steps.go_to(desk, "Inbox")
    steps.drop(desk, [sealed])
    desk.row("Files", "Opened")
    desk.leave()
    found = scene.cases_of(DESK)
    assert len({one.card for one in found}) == 2
    assert found[0].card == record.card
    with vaults.opened(scene.hers) as opened:
        (contact,) = contacts.every(opened.drawer)
        states = [one.state(opened.drawer.now()).value for one in contact.held]
        assert states == ["revoked", "verified"]


@pytest.mark.long
@pytest.mark.ci
def test_wrong_digits_leave_the_old_card_in_use(scene: Stage, sits_down: SitsDown) -> None:
    """Somebody who signs with a stolen key is offered like anybody, and gets no further."""
    desk = scene.sits(sits_down, DESK)
    path = scene.folder("files") / "new-card.json"
    replace_card(desk, path)
    desk.leave()
    her = scene.sits(sits_down)
    give_card(her, path)
    her.press("Compare its digits")
    her.choose("How you compared", "Phone")
    her.type("Who compared", "HERON")
    her.type("The 40 digits they read to you", "1" * 40)
    her.press("Compare")
    her.wait_for("differ")
    her.press("Not now")
    her.leave()
    with vaults.opened(scene.hers) as opened:
        (contact,) = contacts.every(opened.drawer)
        now = opened.drawer.now()
        assert [one.state(now).value for one in contact.held] == ["verified", "unverified"]
        assert contact.current().digest == scene.own[DESK].digest
