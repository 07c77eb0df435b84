"""Looking at a file inside the vault: pictures and text, decoded away from the window.

Nothing is handed to another program and no file is written. Formats are told by their content.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.errors import InputError
from defender_app.vault.evidence import item_of
from ui.widgets import picture
from ui.widgets.fields import PlainEdit
from ui.widgets.labels import text
from ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from defender_app.vault.drawer import Drawer

LARGEST: Final = 96 << 20
"""Bytes of a file that is still looked at; a larger one is given out knowingly."""

_LARGEST_TEXT: Final = 200_000
_HIGHEST: Final = 460
_BINARY: Final = 0.02


@dataclass(frozen=True)
class Seen:
    """What can be shown of a file: a picture, or a text, or neither.

    Attributes:
        image: decoded, at most 2,400 pixels on a side.
        text: the beginning of it.
        cut: whether there is more text than is shown.
    """

    image: QImage | None = None
    text: str | None = None
    cut: bool = False


def look(drawer: Drawer, eid: str, event_id: str) -> Seen:
    """Read a file and decode it; called away from the window. Notes once a day who looked.

    Raises:
        InputError: ``blob-damaged``, ``evidence-without-file``, ``unknown-evidence``.
    """
    item = drawer.evidence.get(eid, event_id)
    if (item.size or 0) > LARGEST:
        return Seen()
    data = b"".join(drawer.evidence.chunks(eid, event_id))
    _note(drawer, eid, event_id, item.sha256)
    image = picture.read(data)
    return Seen(image=image) if image is not None else _words(data)


def _note(drawer: Drawer, eid: str, event_id: str, sha256: str | None) -> None:
    item, today = item_of(event_id, eid), drawer.now().date().isoformat()
    seen = any(
        one.action == "viewed" and one.when.startswith(today)
        for one in drawer.custody.entries(item)
    )
    if seen:
        return
    try:
        drawer.custody.append(None, "me", "viewed", item, sha256)
    except InputError as error:
        # A full drawer still shows what it holds.
        if error.code != "drawer-full":
            raise


def _words(data: bytes) -> Seen:
    start = data[: 4 * _LARGEST_TEXT]
    try:
        words = start.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start < len(start) - 4:
            return Seen()
        words = start[: error.start].decode("utf-8-sig")
    odd = sum(1 for letter in words if letter < " " and letter not in "\n\r\t\f")
    if not words or odd > len(words) * _BINARY:
        return Seen()
    return Seen(
        text=words[:_LARGEST_TEXT], cut=len(words) > _LARGEST_TEXT or len(data) > len(start)
    )


class Look(QWidget):
    """What was seen of a file."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if seen.image is not None:
            column.addWidget(Picture(seen.image, self.tr("The picture"), highest=_HIGHEST))
        elif seen.text is not None:
            words = PlainEdit(lines=8)
            words.setReadOnly(True)
            words.setPlainText(seen.text)
            words.setAccessibleName(self.tr("The text"))
            column.addWidget(words)
            if seen.cut:
                column.addWidget(text(self.tr("Only the beginning is shown."), "hint", wrap=True))
        else:
            sentence = self.tr(
                "This kind of file cannot be shown here. Nothing was opened. To see it elsewhere,"
                " save a copy knowingly."
            )
            column.addWidget(text(sentence, "quiet", wrap=True))
