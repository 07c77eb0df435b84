"""The tab "Evidence": the files that came with a case, looked at inside, taken out knowingly."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import case_files
from ui.desk import values, words
from ui.desk.blocks import beside, empty
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet
from ui.widgets.cards import Card, Tile
from ui.widgets.chips import chip
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from defender_app.focal.case_files import CaseFile
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

LARGEST_VIEWED: Final = 32 * 1024 * 1024
_VIEWABLE: Final = frozenset(
    {"jpg", "png", "webp", "tif", "heic", "pdf", "txt", "csv", "eml", "html"}
)
_ICONS: Final = {
    "photograph": "image",
    "screenshot": "image",
    "video": "video",
    "audio": "audio",
    "message": "file-text",
}


def extension(file: CaseFile) -> str:
    """The extension that the container gave it, from a fixed list."""
    return file.name.rpartition(".")[2]


def viewable(file: CaseFile) -> bool:
    """Whether the app can show it without another program."""
    return extension(file) in _VIEWABLE and file.size <= LARGEST_VIEWED


class FilesView(QWidget):
    """Checks the container once, then lists what is in it."""

    look = Signal(object)
    export = Signal(object)

    def __init__(self, place: Workplace, contents: Contents) -> None:
        super().__init__()
        self._place, self._contents = place, contents
        self.files: tuple[CaseFile, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        if not contents.case.evidence:
            self._column.addWidget(text(self.tr("No files came with it."), "quiet"))
            self._column.addStretch(1)
            return
        self._column.addWidget(text(self.tr("Checking the files…"), "quiet"))
        self._column.addStretch(1)
        drawer, case, report = place.drawer, contents.case, contents.report
        place.jobs.long(
            self.tr("Checking the files"),
            lambda _progress: case_files.every(drawer, case, report),
            self.show_files,
            owner=self,
        )

    def show_files(self, files: tuple[CaseFile, ...]) -> None:
        """List checked files."""
        self.files = files
        empty(self._column)
        for file in files:
            self._column.addWidget(self._card(file))
        self._column.addStretch(1)

    def _card(self, file: CaseFile) -> QWidget:
        card = Card(padding=Space.L, gap=Space.S)
        card.setAccessibleName(file.name)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Tile(_ICONS.get(file.kind, "file")))
        column = QVBoxLayout()
        column.setSpacing(2)
        kind = values.list_label("evidence_kind", file.kind) if file.kind else file.name
        column.addWidget(said(words.one_line(file.description) or kind, "strong", wrap=True))
        facts = "  ·  ".join(filter(None, (file.name, kind, words.size(file.size))))
        column.addWidget(said(facts, "hint", wrap=True))
        row.addLayout(column, 1)
        card.body.addLayout(row)
        card.body.addWidget(
            said(self.tr("SHA-256 {hash}").format(hash=_grouped(file.sha256)), "hint", wrap=True)
        )
        card.body.addWidget(self._foot(file))
        return card

    def _foot(self, file: CaseFile) -> QWidget:
        parts: list[QWidget] = [chip(self.tr("Unchanged since it was signed"), "ok", "check")]
        if file.working_copy:
            parts.append(chip(self.tr("Cleaned copy"), "plain"))
        if viewable(file):
            look = quiet(self.tr("Look at it"), "eye")
            look.clicked.connect(partial(self.look.emit, file))
            parts.append(look)
        out = quiet(self.tr("Export…"), "export")
        out.clicked.connect(partial(self.export.emit, file))
        parts.append(out)
        return beside(*parts, gap=Space.S)


def _grouped(digest: str) -> str:
    """64 digits in groups of eight, so that a line can end between them."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
