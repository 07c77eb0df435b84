"""What could not be saved is kept and tried again; an older text is never put over a newer one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError
from defender_app.model.person import Identity
from tests.support import vaults
from tests.support.window import RecordedNotify
from ui import unsaved
from ui.people.naming import NameKeeper
from ui.workplace import Workplace

Settled = Callable[[], None]


class Disk:
    """Somewhere to write, which may be full."""

    def __init__(self) -> None:
        self.is_full = True
        self.written: list[str] = []

    def writes(self, text: str) -> Callable[[], datetime]:
        def work() -> datetime:
            if self.is_full:
                raise InputError("drawer-full")
            self.written.append(text)
            return vaults.MOMENT

        return work


@pytest.fixture
def disk() -> Disk:
    return Disk()


def test_it_is_tried_again_and_said_once(
    place: Workplace, disk: Disk, notify: RecordedNotify, settled: Settled, qtbot: QtBot
) -> None:
    place.unsaved._timer.setInterval(10)
    unsaved.save(place, "notes", "call again", disk.writes("call again"))
    settled()
    assert place.unsaved
    assert place.unsaved.text("notes") == "call again"
    assert "call again" not in repr(place.unsaved)
    failures = place.jobs.failures
    qtbot.waitUntil(lambda: place.jobs.failures > failures + 1)
    assert [error.code for error in notify.problems] == ["drawer-full"]
    disk.is_full = False
    qtbot.waitUntil(lambda: not place.unsaved)
    settled()
    assert disk.written == ["call again"]
    assert notify.saves == [vaults.MOMENT]


def test_a_newer_text_takes_the_place_of_the_older(
    place: Workplace, disk: Disk, settled: Settled
) -> None:
    unsaved.save(place, "notes", "older", disk.writes("older"))
    settled()
    disk.is_full = False
    unsaved.save(place, "notes", "newer", disk.writes("newer"))
    place.unsaved.again()
    settled()
    assert disk.written == ["newer"]
    assert not place.unsaved


def test_what_was_deleted_is_not_tried_again(
    place: Workplace, disk: Disk, settled: Settled
) -> None:
    unsaved.save(place, "notes", "call again", disk.writes("call again"))
    settled()
    place.unsaved.drop("notes")
    disk.is_full = False
    place.unsaved.again()
    settled()
    assert disk.written == []


def test_what_was_typed_about_something_deleted_is_not_tried_again(
    place: Workplace, disk: Disk, settled: Settled
) -> None:
    for key in ("notes:one", "answers:one:closed", "work:one:tags", "notes:other"):
        unsaved.save(place, key, key, disk.writes(key))
    settled()
    place.unsaved.drop_about("one")
    disk.is_full = False
    place.unsaved.again()
    settled()
    assert disk.written == ["notes:other"]


def test_a_name_that_could_not_be_saved_is_there_again(place: Workplace, settled: Settled) -> None:
    def nobody() -> str:
        raise InputError("person-not-found")

    owner = QObject()
    keeper = NameKeeper(place, lambda: "", owner, key="somebody")
    keeper._identity = Identity()
    keeper._find = nobody
    keeper.change(Identity(real_name="Ilva"))
    keeper.hide()
    settled()
    again = NameKeeper(place, lambda: "0" * 26, owner, key="somebody")
    again.show()
    settled()
    assert again.identity.real_name == "Ilva"
