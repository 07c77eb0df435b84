"""What holds wherever tests meet the window: no modal box, and English at the start."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from ui import garbage, i18n

MODAL = {
    QDialog: ("exec",),
    QMenu: ("exec",),
    QMessageBox: ("exec", "about", "critical", "information", "question", "warning"),
    QFileDialog: (
        "exec",
        "getExistingDirectory",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
    ),
    QInputDialog: ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
}


_garbage: list[garbage.Garbage] = []


class ModalBoxError(AssertionError):
    """Something opened a box that stops everything until somebody answers it."""


def _refuse(*_arguments: Any, **_more: Any) -> NoReturn:
    raise ModalBoxError


@contextmanager
def window_rules(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No modal boxes; what is in the body begins and ends in English.

    From the first window on, the threads of pytest and its plugins collect no garbage either:
    what a test left of a window would be taken apart there.
    """
    if not _garbage:
        _garbage.append(garbage.Garbage(app))
        # A caret that blinks is a picture that changes by itself.
        app.setCursorFlashTime(0)
        # English counts ("3 files") as in the program, whichever test comes first.
        i18n.install(app, i18n.FALLBACK)
    for kind, names in MODAL.items():
        for name in names:
            monkeypatch.setattr(kind, name, _refuse)
    if i18n.current() != i18n.FALLBACK:
        i18n.install(app, i18n.FALLBACK)
    QLocale.setDefault(i18n.locale())
    yield
    if i18n.current() != i18n.FALLBACK:
        i18n.install(app, i18n.FALLBACK)
