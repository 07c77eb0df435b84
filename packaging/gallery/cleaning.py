"""What a file gives away, and the steps to a cleaned copy, for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from ui.evidence.giving import GivesAwayPart
from ui.evidence.section import EvidenceSection

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.evidence.cleaning_dialog import CleaningDialog
    from ui.main_window import MainWindow


def gives_away(window: MainWindow, _world: World) -> None:
    """Scrolled to what the open file gives away."""
    part = window.findChild(GivesAwayPart)
    above: QWidget | None = part
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea) and part is not None:
        above.ensureWidgetVisible(part, 0, 40)


def ask(window: MainWindow, _world: World) -> None:
    """The dialog of the open file."""
    part = window.findChild(GivesAwayPart)
    if part is not None:
        part.clean.click()


def cover(window: MainWindow, _world: World) -> None:
    """Two boxes, the second one chosen."""
    dialog = _dialog(window)
    dialog.canvas.add_between((0.12, 0.2), (0.3, 0.42))
    dialog.canvas.add()


def go_on(window: MainWindow, _world: World) -> None:
    """The second step."""
    _dialog(window).main.click()


def _dialog(window: MainWindow) -> CleaningDialog:
    section = window.findChild(EvidenceSection)
    if section is None or section.copying.dialog is None:
        raise LookupError("no dialog")
    return section.copying.dialog
