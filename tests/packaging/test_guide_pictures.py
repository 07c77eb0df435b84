"""The pictures of the guide are told from those of other screens, and are fresh."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from gallery import guide
from PIL import Image, ImageDraw

from tests.support.repository import ROOT


def _screen(path: Path, *, panes: int, noise: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", (1280, 720), "white")
    drawn = ImageDraw.Draw(image)
    for number in range(panes):
        drawn.rectangle((40 + 400 * number, 60, 360 + 400 * number, 640), fill="black")
    drawn.rectangle((50, 660, 50 + noise, 670), fill="black")
    image.save(path)
    return path


def test_another_screen_is_another_picture_and_another_word_is_not(tmp_path: Path) -> None:
    first = _screen(tmp_path / "first.png", panes=2)
    assert not guide.differs(first, _screen(tmp_path / "word.png", panes=2, noise=120))
    assert guide.differs(first, _screen(tmp_path / "other.png", panes=3))
    Image.new("RGB", (640, 360), "white").save(tmp_path / "small.png")
    assert guide.differs(first, tmp_path / "small.png")


def test_what_is_old_missing_or_too_much_is_named(tmp_path: Path) -> None:
    pages, taken = tmp_path / "guide", tmp_path / "taken"
    for language in guide.LOOKS:
        (pages / language / "pictures").mkdir(parents=True)
    page = pages / "en" / "page.md"
    page.write_text("![a](pictures/same.png)\n![b](pictures/old.png)\n![c](pictures/gone.png)\n")
    for name, panes in (("same", 2), ("old", 2), ("unused", 1)):
        _screen(pages / "en" / "pictures" / f"{name}.png", panes=panes)
    for name, panes in (("same", 2), ("old", 3), ("gone", 1)):
        _screen(taken / "en" / "pictures" / f"{name}.png", panes=panes)
    assert guide.stale(taken, pages) == ["en/gone", "en/old", "en/unused"]


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_every_picture_of_the_guide_shows_the_screen_of_today() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/pictures.py", "fresh"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
