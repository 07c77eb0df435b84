"""After sending, by hand in two windows: taken back, corrected, the key lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from defender_app.vault.drawer import Drawer
from tests.support import line, steps, vaults
from tests.support.hands import Hands
from ui.unlock import entry

SitsDown = Callable[[Path | None], Hands]
TITLE = "Questioned after the side event"
DESK = "Reprisals desk"


def seeded(hers: Drawer, desk: Drawer, out: Path) -> None:
    """She has compared the desk's card, and one record of hers was sent to it."""
    desk.settings.set(entry.ROLE, entry.RECEIVE)
    contact = line.met(hers, line.new_card(desk, DESK))
    country = {"country": "CH"}
    person = line.person("P1", pseudonym="HERON")
    event_id = line.saved(hers, line.incident(persons=[person], **country))
    line.sealed(hers, contact, [event_id], out)


@pytest.fixture
def folders(window_vault: Callable[[Path], Path], tmp_path: Path) -> dict[str, Path]:
    """Both vaults, the file that was sent, and empty folders to put more into."""
    found = {name: tmp_path / name for name in ("sent", "notices", "again", "answers")}
    for folder in found.values():
        folder.mkdir()
    found |= {name: window_vault(tmp_path / name) for name in ("hers", "desk")}
    with vaults.opened(found["hers"]) as her, vaults.opened(found["desk"]) as desk:
        seeded(her.drawer, desk.drawer, found["sent"])
    return found


@pytest.fixture
def seats(sits_down: SitsDown, folders: dict[str, Path]) -> tuple[Hands, Hands]:
    """The desk has taken the report in; she sits before her window."""
    found = []
    for name in ("hers", "desk"):
        hands = sits_down(folders[name])
        steps.unlock(hands, vaults.PASSPHRASE)
        steps.entered(hands)
        found.append(hands)
    her, desk = found
    take_in(desk, folders["sent"])
    return her, desk


def take_in(desk: Hands, folder: Path) -> None:
    steps.go_to(desk, "Inbox")
    steps.drop(desk, [folder])
    desk.settle()


def open_case(desk: Hands, words: str = TITLE) -> None:
    steps.go_to(desk, "Cases")
    desk.row("Cases", words)
    desk.settle()


def make_notice(her: Hands, folder: Path) -> Path:
    """Go on from the dialog that offers it; gives the file."""
    dialog = her.dialog(QDialog)
    her.press("Make 1 file…", dialog)
    her.choose_path(folder)
    her.wait_for("tick them here")
    (path,) = folder.iterdir()
    return path


def test_what_somebody_said_is_taken_back(
    seats: tuple[Hands, Hands], folders: dict[str, Path]
) -> None:
    her, desk = seats
    steps.go_to(her, "People")
    her.row("Everybody in this vault", "HERON")
    her.press("Withdraw everything…")
    her.press("Withdraw everything", her.dialog(QDialog))
    her.wait_for("Tell those who have it")
    path = make_notice(her, folders["notices"])
    dialog = her.dialog(QDialog)
    her.press(f"Handed over to {DESK}", dialog)
    her.press("Everyone was told", dialog)
    her.settle()
    assert not her.sees("must be told")

    take_in(desk, folders["notices"])
    desk.row("Files", path.name)
    open_case(desk)
    desk.wait_for("Some people took back what they agreed to")
    assert desk.sees("Use nothing about them any more.")
    assert "HERON" not in steps.words_on(desk)


def test_a_changed_record_is_corrected(
    seats: tuple[Hands, Hands], folders: dict[str, Path]
) -> None:
    her, desk = seats
    steps.go_to(her, "Incidents")
    her.row("Incidents", TITLE)
    her.press("Open record")
    steps.section(her, "What happened")
    her.type("What happened, in your own words?", "They asked twice, and kept the phone.")
    her.wait_for("Changed since it was sent to")
    her.press("Send a correction")
    her.wait_for("It says that it corrects what they have since")
    her.press("Continue")
    her.wait_for("What people agreed to leaves. Everything else stays here.")
    steps.decide(her)
    her.press("Continue to preview")
    her.wait_for("This is the page that leaves, word for word.")
    her.press("Seal…")
    her.choose_path(folders["again"])
    her.wait_for(steps.HONEST)

    take_in(desk, folders["again"])
    open_case(desk)
    desk.wait_for("It corrects case 1.")
    assert desk.sees("They asked twice, and kept the phone.")
    desk.press("What changed…")
    desk.wait_for("Use the corrected words from now on")
    desk.press("Close", desk.dialog(QDialog))


def test_a_lost_key_is_accepted_after_a_call(
    seats: tuple[Hands, Hands], folders: dict[str, Path]
) -> None:
    her, desk = seats
    steps.go_to(her, "Replies")
    her.choose_tab("Replies or reports without one", "Waiting")
    her.row("Replies", TITLE)
    her.press("My key was lost…")
    her.wait_for("Say that your key was lost")
    make_notice(her, folders["notices"])
    her.press("Close", her.dialog(QDialog))

    take_in(desk, folders["notices"])
    open_case(desk)
    desk.wait_for("Somebody said that the sender’s key was lost.")
    desk.press("Look at the notice")
    desk.press("Accept the new key…")
    dialog = desk.dialog(QDialog)
    desk.type("Who asked", "Amina", dialog)
    desk.type("How you asked them", "called the number from 2024", dialog)
    desk.press("Accept the new key", dialog)
    desk.wait_for("The new key was accepted by")
    receipt = steps.acknowledge(desk, "It arrived, and so did the new key.", folders["answers"])

    steps.go_to(her, "Replies")
    steps.drop(her, [receipt])
    her.wait_for("Attached to its record")
