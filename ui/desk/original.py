"""The sealed file of a case, given back: it lies outside the vault, as sealed as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from defender_app import outside_names
from defender_app.focal import cases, original

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.cases import Case
    from ui.workplace import Workplace


def title() -> str:
    """What it is called in the menu of a case."""
    return QCoreApplication.translate("Original", "Give back the sealed file…")


def act(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> None:
    """Ask where it shall lie, and write it there."""
    (case_id,) = case_ids
    place.notify.save_place(
        QCoreApplication.translate("Original", "Where shall the sealed file be put?"),
        outside_names.of(place.drawer),
        lambda path: _write(place, parent, case_id, path, done),
    )


def _write(
    place: Workplace, parent: QWidget, case_id: str, path: Path, done: Callable[[], None]
) -> None:
    drawer = place.drawer

    def work(progress: Callable[[int, int], bool]) -> Case:
        case = cases.get(drawer, case_id)
        original.rebuild(drawer, case, path, progress)
        return case

    def told(case: Case) -> None:
        place.notify.finished(
            QCoreApplication.translate(
                "Original", "The sealed file lies where you wanted it, as it came."
            ),
            QCoreApplication.translate("Original", "SHA-256 {hash}").format(
                hash=case.sealed_sha256
            ),
        )
        done()

    name = QCoreApplication.translate("Original", "Writing the sealed file")
    place.jobs.long(name, work, told, owner=parent, in_bytes=True)
