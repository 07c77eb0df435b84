"""A record that was sent, the focal point that has it, and a stick for notices."""

from __future__ import annotations

from pathlib import Path

import pytest

from defender_app.focal import intake
from defender_app.focal.contacts import Contact
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedNotify
from ui.workplace import Workplace


@pytest.fixture
def known(training_place: Workplace, desk_drawer: Drawer) -> Contact:
    """That focal point in the sender's drawer, compared."""
    return line.met(training_place.drawer, line.new_card(desk_drawer, "Reprisals desk"))


@pytest.fixture
def event_id(training_place: Workplace) -> str:
    """A record of the sender."""
    return line.saved(training_place.drawer, line.incident())


@pytest.fixture
def report(
    training_place: Workplace, known: Contact, desk_drawer: Drawer, event_id: str, tmp_path: Path
) -> Sealed:
    """That record, sealed, and taken in at the desk."""
    sealed = line.sealed(training_place.drawer, known, [event_id], tmp_path / "sealed")
    intake.take_in(desk_drawer, sealed.path)
    return sealed


@pytest.fixture
def folder(tmp_path: Path, notify: RecordedNotify) -> Path:
    """A stick, laid ready for whoever asks for a folder."""
    path = tmp_path / "stick"
    path.mkdir()
    notify.paths.append(path)
    return path
