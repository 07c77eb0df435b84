"""This program: what it is made of, and whether a newer one is genuine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import defender_app
from crypto.minisign import RELEASE, SigningKey
from defender_app import release_keys, update_check
from tests.support.window import RecordedNotify, arrived
from ui.settings import about
from ui.settings.page import ABOUT, SettingsPage
from ui.widgets.labels import Words
from ui.workplace import Workplace

Settled = Callable[[], None]
KEY = SigningKey.generate()


@pytest.fixture
def page(place: Workplace, qtbot: QtBot, settled: Settled) -> SettingsPage:
    made = SettingsPage(place)
    arrived(made, qtbot, settled, (1076, 630))
    made.show_part(ABOUT)
    return made


def _stick(folder: Path, release: str) -> Path:
    package = folder / "newer.deb"
    package.write_bytes(b"newer")
    sha256 = hashlib.sha256(b"newer").hexdigest()
    listed = {
        "format": "defender-release",
        "version": 1,
        "release": release,
        "date": "2031-03-14",
        "files": [{"name": package.name, "size": 5, "sha256": sha256}],
    }
    (folder / update_check.MANIFEST).write_text(json.dumps(listed))
    signature = KEY.sign((folder / update_check.MANIFEST).read_bytes(), RELEASE)
    (folder / update_check.SIGNATURE).write_bytes(signature)
    return package


def test_version_and_every_part_of_others_are_listed(page: SettingsPage) -> None:
    shown = " ".join(one.text() for one in page.about.findChildren(Words))
    assert defender_app.__version__ in shown
    assert all(line in shown for line in about.others())
    for name in ("cryptography", "pyside6-essentials", "SQLCipher", "OpenCC", "libsodium"):
        assert name in shown


@pytest.mark.parametrize(
    ("release", "said"), [("99.0.0", "newer than the one"), ("0.0.1", "older than the one")]
)
def test_a_newer_version_is_checked_from_a_stick(
    page: SettingsPage,
    notify: RecordedNotify,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    settled: Settled,
    release: str,
    said: str,
) -> None:
    package = _stick(tmp_path, release)
    for known, words in (((), "without the key"), ((KEY.verify_key.string,), said)):
        monkeypatch.setattr(release_keys, "PINNED", known)
        notify.paths = [package]
        page.about.look.click()
        settled()
        assert page.about.answer.isVisible()
        assert words in page.about.answer.text()
    package.write_bytes(b"other")
    notify.paths = [package]
    page.about.look.click()
    settled()
    assert "not the file that was signed" in page.about.answer.text()
