"""Sheets of A4 as a PDF in memory, and the file that it becomes.

Nothing here talks to a printer: the system's printing looks for printers in the network, and
this program never uses one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from defender_app import places
from defender_app.files import atomic_write
from ui.paper.neutral import neutral
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DOTS: Final = 300
"""In an inch: what a painter of these sheets counts in."""

MARK: Final = QColor(245, 234, 211)


def pdf(draw: Callable[[QPainter, QPdfWriter], None], *, margin: float) -> bytes:
    """A PDF that says neither when nor with what it was made.

    Args:
        draw: paints the first sheet, and any other that it asks the writer for.
        margin: millimetres on each side.
    """
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setTitle("")
    writer.setCreator("")
    writer.setResolution(DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    draw(painter, writer)
    painter.end()
    device.close()
    return neutral(bytes(data.data()))


def write(target: Path, data: bytes) -> None:
    """Write a file for paper, whole or not at all, never over one that is there.

    Raises:
        InputError: ``inside-a-vault``. MachineError: as ``files.atomic_write``.
    """
    with atomic_write(places.outside_vaults(target), neutral_time=True, overwrite=False) as out:
        out.write(data)


def training_mark() -> str:
    """The word across every page from a practice vault; not translated, so that all know it."""
    return "TRAINING"


def font(points: float, weight: int = 400) -> QFont:
    """The font of the program in a size."""
    made = QFont()
    made.setFamilies(theme.families(made))
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight(weight))
    return made


def paint_mark(painter: QPainter, mark: str, wide: float, high: float) -> None:
    """A word across a sheet, behind what is painted later.

    Args:
        painter: of the sheet.
        mark: the word.
        wide: of the sheet, in dots.
        high: of the sheet, in dots.
    """
    painter.save()
    painter.translate(wide / 2, high / 2)
    painter.rotate(-45)
    painter.setFont(font(72, 600))
    painter.setPen(MARK)
    around = QRectF(-wide, -high / 4, 2 * wide, high / 2)
    painter.drawText(around, int(Qt.AlignmentFlag.AlignCenter), mark)
    painter.restore()
