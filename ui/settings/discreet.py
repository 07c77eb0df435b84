"""What others see of the window and of sealed files, as somebody chooses it, shown beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from defender_app import outside_names
from ui import capture
from ui.settings.parts import Group, Setting, Tick
from ui.theme import theme, window_icons
from ui.theme.tokens import Radius, Space, Type
from ui.widgets import labels
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from defender_app.options import Icon
    from ui.settings.state import State
    from ui.widgets.fields import LineEdit

_BAR: Final = 40
_WIDTH: Final = 280
_ICON: Final = 18
_SIDE: Final = 12
_GAP: Final = 10


class WindowPreview(QWidget):
    """The head of the window as others see it: icon and title."""

    def __init__(self) -> None:
        super().__init__()
        self._icon: Icon = "notes"
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.watch(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the field of the title."""
        return QSize(theme.scaled(_WIDTH), max(theme.scaled(_BAR), self._line() + _SIDE))

    def show_head(self, icon: Icon, title: str) -> None:
        """Show another one."""
        self._icon, self._title = icon, title
        self.setAccessibleName(title)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and title, on what a window has at its upper edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("rim"), 1))
        painter.setBrush(theme.colour("sunken"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.ROW, Radius.ROW)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = theme.scaled(_ICON)
        left = self.width() - _SIDE - edge if mirrored else _SIDE
        ratio = self.devicePixelRatioF()
        drawn = window_icons.drawn(self._icon, edge, ratio)
        painter.drawPixmap(left, (self.height() - edge) // 2, drawn)
        painter.setPen(theme.colour("ink"))
        face = theme.font(Type.BODY, 500)
        painter.setFont(face)
        room = self.width() - 2 * _SIDE - edge - _GAP
        start = _SIDE if mirrored else _SIDE + edge + _GAP
        words = QFontMetrics(face).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        where = QRect(start, 0, room, self.height())
        flags = Qt.AlignmentFlag
        # Leading: the painter knows the direction of the window.
        painter.drawText(where, int(flags.AlignVCenter | flags.AlignLeft), words)

    def _line(self) -> int:
        return theme.line_height(Type.BODY, self._title)


class Discreet(QWidget):
    """Title, icon, names of files, and whether pictures of the screen show the windows.

    Args:
        title: the field of the title; what is typed there is shown at once.

    Attributes:
        icon: the choice of an icon.
        names: of what sealed files are called.
        sample: such a name.
        hidden: the tick for pictures of the screen.
        preview: the head of the window.
    """

    def __init__(self, title: LineEdit) -> None:
        super().__init__()
        self._title = title
        self._style = ""
        self.preview = WindowPreview()
        self.sample = labels.text("", "quiet", wrap=True)
        self.icon = Pills(
            (
                ("notes", self.tr("Notebook")),
                ("sums", self.tr("Calculator")),
                ("folder", self.tr("Folder")),
            )
        )
        self.names = Pills((("letters", self.tr("Letters")), ("words", self.tr("Words"))))
        self.hidden = Tick(self.tr("Keep the windows out of pictures of the screen"), _pictures())
        self.hidden.box.setEnabled(capture.is_offered())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Group(self.tr("What others see")).add(*self._head(), self._files(), self.hidden)
        )
        title.textChanged.connect(self._show_head)
        self.icon.changed.connect(self._show_head)
        self.names.changed.connect(self._show_sample)

    def show_state(self, found: State) -> None:
        """Show what is in force."""
        self.icon.choose([found.options.icon])
        self.names.choose([found.options.file_names])
        self.hidden.box.setChecked(capture.is_offered() and not found.captured)
        self._show_head()
        self._show_sample()

    def _head(self) -> tuple[QWidget, QWidget]:
        icon = Setting(
            self.tr("Icon of the window"),
            self.tr(
                "Beside the title and in the task bar. Where the desktop takes it from its own "
                "menu of programs, it stays what it is there."
            ),
            self.icon,
        )
        _below(icon, self.preview)
        title = Setting(
            self.tr("Title of the window"),
            self.tr("Seen by everybody who sees the screen. Something dull is best."),
            self._title,
        )
        return title, icon

    def _files(self) -> QWidget:
        files = Setting(
            self.tr("Names of sealed files"),
            self.tr("Drawn by lot. They never say what is inside, for whom it is, or from when."),
            self.names,
        )
        _below(files, self.sample)
        return files

    def _show_head(self) -> None:
        for icon in self.icon.chosen:
            self.preview.show_head(
                icon,  # type: ignore[arg-type] # one of the three
                self._title.text().strip() or self.tr("Notebook"),
            )

    def _show_sample(self) -> None:
        for style in self.names.chosen:
            if style != self._style:
                self._style = style
                name = outside_names.drawn(style)  # type: ignore[arg-type] # one of the two
                self.sample.setText(
                    self.tr("For example: {name}").format(name=labels.isolated(name))
                )


def _below(setting: Setting, shown: QWidget) -> None:
    """Put what follows from the answers below them."""
    column = setting.layout()
    if isinstance(column, QVBoxLayout):
        column.addSpacing(Space.S)
        column.addWidget(shown)


def _pictures() -> str:
    """What this system offers against pictures of the screen, and what it does not."""
    translate = QCoreApplication.translate
    if not capture.is_offered():
        return translate(
            "Discreet",
            "This system has no way to do that: every program that may take pictures of the "
            "screen sees what you see.",
        )
    return translate(
        "Discreet",
        "Screenshots, recordings and shared screens leave them out, dialogs too. It is no "
        "guarantee: some programs see them all the same, and so does a camera. Switch it off to "
        "show others how it is done; a practice vault is never hidden unless you say so here.",
    )
