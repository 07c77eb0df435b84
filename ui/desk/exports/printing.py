"""A case on paper: the same dialog as for every export, with PDF chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk.exports.ask import ExportDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.workplace import Workplace


def title() -> str:
    """What it is called."""
    return QCoreApplication.translate("Exports", "Make a PDF…")


def act(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> None:
    """Ask what the PDF is for, show what is in it, and make it."""
    dialog = ExportDialog(place, parent, case_ids, "pdf")
    dialog.written.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
