"""What was explained before the answer: a tick for each thing that was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from defender_app.model.answers import listed
from defender_app.model.consent_changes import ALL_TO_EXPLAIN, explain, to_explain
from ui.people import words
from ui.theme import icons, theme
from ui.theme.tokens import Type
from ui.widgets.buttons import link
from ui.widgets.by_ear import ByEar
from ui.widgets.labels import text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from defender_app.model.consent import Consent

_MARK: Final = 16
_GAP: Final = 8
_ROW: Final = 32
_BOX: Final = 12


class Tick(ByEar, QCheckBox):
    """A tick when it was said, an empty box when not."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(theme.font(Type.HINT))
        self.heed()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher: what was said goes on in the next line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of the words, and not less than a hand can meet."""
        return max(_ROW, self._lines(width) + theme.line_height(Type.HINT) - self._line())

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _lines(self, width: int) -> int:
        """How high the words are."""
        room = QRect(0, 0, max(width - _MARK - _GAP, 1), 1 << 16)
        flags = int(Qt.TextFlag.TextWordWrap)
        return self.fontMetrics().boundingRect(room, flags, self.text()).height()

    def sizeHint(self) -> QSize:
        """One line."""
        wide = _MARK + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """The words may become narrow."""
        return QSize(96, _ROW)

    def hitButton(self, pos: QPoint, /) -> bool:
        """The words can be pressed too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, beside the first line, and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _MARK if mirrored else 0
        top = (self.height() - self._lines(self.width())) // 2
        y = top + (self._line() - _MARK) / 2
        if self.isChecked():
            icons.paint(painter, "check", x, y, _MARK, "ok")
        else:
            off = (_MARK - _BOX) / 2
            painter.setPen(QPen(theme.colour("accent" if self.underMouse() else "edge"), 1.2))
            painter.drawRoundedRect(QRectF(x + off, y + off, _BOX, _BOX), 3, 3)
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink2"))
        step = _MARK + _GAP
        inner = self.rect().adjusted(0 if mirrored else step, top, -step if mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, int(flags | Qt.TextFlag.TextWordWrap), self.text())


class Explained(QWidget):
    """The heading with a count, and the ticks of the uses shown.

    ``changed`` gives the consents with what was explained.
    """

    changed = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._consents: tuple[Consent, ...] = ()
        self._ticks: dict[tuple[str, ...], Tick] = {}
        self._count = text("", "hint")
        heading = QHBoxLayout()
        heading.setSpacing(_GAP)
        heading.addWidget(text(self.tr("Explained before the answer"), "label", wrap=True))
        heading.addWidget(self._count)
        heading.addStretch(1)
        self.all = link(self.tr("All of it"))
        self.all.set_small()
        self.all.clicked.connect(self._all_said)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(heading)
        column.addLayout(self._rows)
        column.addWidget(self.all, alignment=Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(self.tr("Explained before the answer"))

    def tick(self, code: str) -> Tick:
        """The tick that covers a code."""
        return next(tick for codes, tick in self._ticks.items() if code in codes)

    def show_consents(self, consents: tuple[Consent, ...]) -> None:
        """Show what was explained for each of these uses."""
        self._consents = consents
        wanted = {codes for one in consents for codes in _groups(one)}
        groups = tuple(codes for codes in ALL_TO_EXPLAIN if codes in wanted)
        if tuple(self._ticks) != groups:
            self._make(groups)
        done = 0
        for codes, tick in self._ticks.items():
            about = [one for one in consents if codes in _groups(one)]
            ticked = all(set(listed(one.explained)).issuperset(codes) for one in about)
            tick.setChecked(ticked)
            done += ticked
        template = self.tr("{done} of {all}")
        self._count.setText(template.format(done=done, all=len(groups)))
        self.all.setVisible(done < len(groups))

    def _make(self, groups: tuple[tuple[str, ...], ...]) -> None:
        for tick in self._ticks.values():
            self._rows.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for codes in groups:
            tick = Tick(words.explained_label(codes))
            tick.clicked.connect(lambda _=False, codes=codes: self._ticked(codes))
            self._rows.addWidget(tick)
            self._ticks[codes] = tick
        keep_place(self, *self._ticks.values())

    def _all_said(self) -> None:
        """Everything was explained before the answer."""
        said = self._consents
        for codes in self._ticks:
            said = tuple(
                explain(one, codes, done=True) if codes in _groups(one) else one for one in said
            )
        self.changed.emit(said)

    def _ticked(self, codes: tuple[str, ...]) -> None:
        done = self._ticks[codes].isChecked()
        self.changed.emit(
            tuple(
                explain(one, codes, done=done) if codes in _groups(one) else one
                for one in self._consents
            )
        )


def _groups(consent: Consent) -> tuple[tuple[str, ...], ...]:
    return to_explain(consent.use, listed(consent.explained))
