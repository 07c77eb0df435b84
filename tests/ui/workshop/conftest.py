"""A small workshop, made once and copied, and a window on either of its vaults."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from defender_app.workshop import making, scenario
from defender_app.workshop.folder import Workshop
from tests.support import line
from tests.support.seating import Seat, leave, settle
from ui.main_window import MainWindow
from ui.notify import Notify

SOME = ("TRN-01", "TRN-05", "TRN-09", "TRN-11", "TRN-02", "TRN-16", "TRN-20")


@pytest.fixture(scope="session")
def workshop_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workshop that nobody changes."""
    root = tmp_path_factory.mktemp("window-workshop") / "w"
    whole = scenario.builtin()
    few = replace(whole, cases=tuple(case for case in whole.cases if case.name in SOME))
    making.start(root, cases_of=few, drawer_size=2 << 20)
    return root


@pytest.fixture
def workshop(workshop_template: Path, tmp_path: Path) -> Workshop:
    """A copy for one test."""
    shutil.copytree(workshop_template, tmp_path / "w", symlinks=True)
    return folders.at(tmp_path / "w")


@pytest.fixture
def sit(qtbot: QtBot, workshop: Workshop) -> Iterator[Seat]:
    """Open the window of a seat: ``sit("defender")``; all are let go of afterwards."""
    opened: list[tuple[Vault, MainWindow]] = []

    def open_seat(who: str, notify: Notify | None = None) -> MainWindow:
        place = workshop.focal_point if who == folders.FOCAL_POINT else workshop.defender
        vault = Vault.open(place, folders.PASSPHRASES[who])
        role = "receive" if who == folders.FOCAL_POINT else "record"
        window = MainWindow(vault, lock=lambda: None, role=role)
        if notify is not None:
            object.__setattr__(window.place, "notify", notify)
        opened.append((vault, window))
        window.show()
        settle(qtbot, window)
        return window

    yield open_seat
    for vault, window in opened:
        leave(vault, window)


@pytest.fixture
def read_pdf() -> Callable[[bytes], str]:
    """The words on all sheets of a PDF."""

    def read(data: bytes) -> str:
        document = pypdfium2.PdfDocument(data)
        try:
            return "\n".join(page.get_textpage().get_text_range() for page in document)
        finally:
            document.close()

    return read


@pytest.fixture
def read_pages() -> Callable[[bytes], int]:
    """How many sheets a PDF has."""

    def read(data: bytes) -> int:
        document = pypdfium2.PdfDocument(data)
        try:
            return len(document)
        finally:
            document.close()

    return read


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """A folder with one case of somebody's own."""
    folder = tmp_path / "our cases"
    folder.mkdir()
    case = {**line.incident(country="XA"), "record_status": "ready", "title": "A case of our own"}
    (folder / "one.json").write_text(json.dumps(case), encoding="utf-8")
    return folder
