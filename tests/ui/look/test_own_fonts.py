"""Fonts that come with an installed program are taken in only where a script has none."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from tests.support import external
from ui.theme import own_fonts

SCRIPT = QFontDatabase.WritingSystem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Any font under the name of one that is looked for."""
    listing = external.require("fc-list", "it knows the fonts of this computer")
    found = subprocess.run(
        [listing, ":lang=en:fontformat=TrueType", "file"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    if not found:
        external.missing("there is no font here")
    name = own_fonts.FILES[SCRIPT.Tibetan][0]
    shutil.copyfile(found[0].partition(":")[0], tmp_path / name)
    return tmp_path


def test_a_font_comes_in_where_its_script_has_none(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    known = {SCRIPT.Tibetan: [], SCRIPT.Arabic: ["Something"]}
    monkeypatch.setattr(QFontDatabase, "families", lambda script: known.get(script, ["Else"]))
    brought = own_fonts.bring(folder)
    raw = QRawFont(str(folder / own_fonts.FILES[SCRIPT.Tibetan][0]), 12)
    assert brought == [raw.familyName()]


def test_what_the_system_shows_stays_as_it_is(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    monkeypatch.setattr(QFontDatabase, "families", lambda _script: ["Something"])
    assert own_fonts.bring(folder) == []


def test_a_font_that_is_not_there_is_no_trouble(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    monkeypatch.setattr(QFontDatabase, "families", lambda _script: [])
    assert own_fonts.bring(tmp_path) == []
