"""The vaults this computer was asked to remember: choose one, or have it forget one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app import portable, remembered
from ui.theme import theme
from ui.theme.tokens import Space
from ui.unlock.parts import Way
from ui.widgets import buttons, labels
from ui.widgets.dialogs import Dialog
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from pathlib import Path

    from ui.jobs import Jobs

_WIDTH: Final = 520
_HIGHEST: Final = 320


class Place(NamedTuple):
    """A known folder, whether it is there now, and whether somebody had it remembered."""

    folder: Path
    here: bool
    noted: bool = True


def places() -> tuple[Place, ...]:
    """What is remembered. A stick may be unplugged, a disk may be slow: not for the window."""
    return tuple(
        Place(folder, folder.is_dir(), remembered.why_not(folder) != "portable-beside")
        for folder in remembered.vaults()
    )


class KnownVaults(Dialog):
    """One row for each remembered vault, and a way to another folder.

    Args:
        parent: the window.
        jobs: looks whether the folders are there.

    Attributes:
        rows: what is shown, from folder to its two buttons.
    """

    chosen = Signal(object)
    """This folder."""
    elsewhere = Signal()
    """Another one, that is not remembered."""

    def __init__(self, parent: QWidget, jobs: Jobs) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.rows: dict[Path, tuple[Way, buttons.Button]] = {}
        self.setWindowTitle(parent.window().windowTitle())
        self.setFixedWidth(theme.scaled(_WIDTH))
        title = self.tr("Which vault?")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(labels.text(title, "record"))
        self.reason = labels.text(
            self.tr("Whoever has this stick can see this list. Forgetting removes no vault.")
            if portable.is_on()
            else self.tr(
                "Whoever uses this computer can see this list. Forgetting removes no vault."
            ),
            "body",
            wrap=True,
        )
        self.reason.set_colour("ink2")
        column.addWidget(self.reason)
        self._list = ScrollPage(gap=int(Space.XS))
        self._list.setFixedHeight(_HIGHEST)
        column.addWidget(self._list)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addLayout(self._foot())
        self.finished.connect(self.deleteLater)
        self._look()

    def __repr__(self) -> str:
        return "<known vaults>"

    def _foot(self) -> QHBoxLayout:
        self.cancel = buttons.outlined(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.other = buttons.outlined(self.tr("Choose another folder…"), "folder")
        self.other.clicked.connect(self._go_elsewhere)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.cancel)
        return row

    def _look(self) -> None:
        self._jobs.do(places, self._show, owner=self)

    def _show(self, found: tuple[Place, ...]) -> None:
        for row in self._list.page.findChildren(_Row):
            self._list.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        while self._list.body.count():
            self._list.body.takeAt(0)
        for place in found:
            row = _Row(place)
            row.way.clicked.connect(lambda _=False, folder=place.folder: self._choose(folder))
            row.forget.clicked.connect(lambda _=False, folder=place.folder: self._forget(folder))
            self._list.body.addWidget(row)
            # Qt would show it a moment later, and it would have no height until then.
            row.show()
            self.rows[place.folder] = (row.way, row.forget)
        self._list.body.addStretch(1)
        high = self._list.body.sizeHint().height()
        self._list.setFixedHeight(max(1, min(high, _HIGHEST)))
        self.adjustSize()
        if not found:
            self.reason.setText(self.tr("No vault is remembered on this computer any more."))
            self.cancel.setFocus()

    def _choose(self, folder: Path) -> None:
        self.accept()
        self.chosen.emit(folder)

    def _go_elsewhere(self) -> None:
        self.accept()
        self.elsewhere.emit()

    def _forget(self, folder: Path) -> None:
        self._jobs.do(
            lambda: remembered.forget(folder),
            lambda _: self._look(),
            owner=self,
            failed=self._not_forgotten,
        )

    def _not_forgotten(self, _error: object) -> None:
        self.trouble.setText(self.tr("The list could not be written: it is as it was."))
        self.trouble.show()


class _Row(QWidget):
    """A vault's folder, and *Forget*."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        away = "" if place.here else self.tr("Not there now: is the stick plugged in?")
        where = labels.isolated(str(place.folder.parent))
        self.way = Way("folder", place.folder.name, away or where)
        labels.mark_said(self.way)
        self.way.setEnabled(place.here)
        self.forget = buttons.quiet(self.tr("Forget"))
        self.forget.set_small()
        if not place.noted:
            # It lies beside the program: there is nothing to forget.
            self.forget.hide()
        # Several buttons of that name stand below each other.
        named = self.tr("Forget {name}").format(name=labels.isolated(place.folder.name))
        self.forget.setAccessibleName(named)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.way, 1)
        row.addWidget(self.forget)
