from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.scroll import ScrollPage

NARROW, WIDE, BETWEEN = 400, 680, 500


class Turning(QWidget):
    """Wants to be wide where it is narrow, and narrow where it is wide."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - named by Qt
        return QSize(WIDE if self.width() < BETWEEN else NARROW // 2, 1200)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - named by Qt
        super().resizeEvent(event)
        self.updateGeometry()


def test_a_page_is_as_wide_as_what_it_is_seen_through(qtbot: QtBot) -> None:
    """It went to and fro between two widths within one call, until there was no stack left."""
    area = ScrollPage()
    qtbot.addWidget(area)
    area.body.addWidget(Turning())
    area.show()
    for width in (WIDE + 100, NARROW, WIDE, NARROW):
        area.resize(width, 300)
        assert area.page.width() == area.viewport().width()
