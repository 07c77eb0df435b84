"""Pictures from anybody: formats of dots are read, drawings are not, and nothing else is tried."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ui.widgets import picture

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


@pytest.mark.parametrize("kind", ["png", "jpg", "bmp", "webp", "tiff", "ppm", "pgm"])
def test_formats_of_dots_are_read(tmp_path: Path, kind: str) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    path = tmp_path / f"a.{kind}"
    assert image.save(str(path))
    found = picture.read(path.read_bytes())
    # The reader is gone, and with it whatever it looked at.
    gc.collect()
    assert found is not None
    assert (found.width(), found.height()) == (30, 20)


@pytest.mark.parametrize(
    "data",
    [
        DRAWING,
        b'<?xml version="1.0"?>' + DRAWING,
        b"\xef\xbb\xbf" + DRAWING,
        b"/* XPM */ static char *x[] = {",
        b"BMore words than a picture",
        b"\x89PNG\r\n\x1a\n" + DRAWING,
        b"",
    ],
)
def test_nothing_else_is_tried(data: bytes) -> None:
    assert picture.read(data) is None


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    QImage(4800, 20, QImage.Format.Format_RGB32).save(str(path))
    found = picture.read(path.read_bytes())
    assert found is not None
    assert (found.width(), found.height()) == (2400, 10)
