"""Answers to choose from: up to six stand side by side as pills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.theme import focus, icons, theme
from ui.theme.tokens import Type
from ui.widgets.by_ear import ByEar
from ui.widgets.flow import FlowLayout
from ui.widgets.hanging import middle
from ui.widgets.tab_place import keep_place
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HEIGHT: Final = 34
_SIDE: Final = 14
_TICK: Final = 16
_TICK_SIDE: Final = 9
_TICK_GAP: Final = 5
_TICK_END: Final = 16
_FILTER_HEIGHT: Final = 32
_FILTER_GAP: Final = 2
_FILTER_SIDE: Final = 11
_COUNT_GAP: Final = 7
_MARK: Final = 14
# Longer words are cut where a line has no room for them, and told in a tooltip.
_NARROWEST: Final = 240
_CHOOSING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _paint_pill(pill: _One | _Many, *, bordered: bool, count: str = "") -> None:
    painter = QPainter(pill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = pill.isChecked()
    half = pill.height() / 2
    box = QRectF(pill.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    if not pill.isEnabled():
        ground, rim, ink = "paper", "line", "ink3"
    elif chosen:
        ground, rim, ink = ("wash_pressed" if pill.isDown() else "wash"), "accent", "accent"
    else:
        ground = "wash_pressed" if pill.isDown() else "hover" if pill.underMouse() else "surface"
        rim, ink = "rim", "ink" if bordered else "ink2"
    if bordered:
        painter.setPen(QPen(theme.colour(rim), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, half - 0.5, half - 0.5)
    elif chosen or ground != "surface":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        # What can be pressed is higher than what is seen.
        ground_box = QRectF(pill.rect()).adjusted(0, 2, 0, -2)
        painter.drawRoundedRect(ground_box, half - 2, half - 2)
    _paint_inside(painter, pill, bordered=bordered, ink=ink, count=count)


def _paint_inside(
    painter: QPainter, pill: _One | _Many, *, bordered: bool, ink: str, count: str
) -> None:
    mirrored = pill.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.setFont(pill.face)
    painter.setPen(theme.colour(ink))
    words = QRectF(pill.rect())
    centre = Qt.AlignmentFlag.AlignCenter
    if bordered and pill.isChecked():
        x: float = pill.width() - _TICK_SIDE - _TICK if mirrored else _TICK_SIDE
        icons.paint(painter, "check", x, (pill.height() - _TICK) / 2, _TICK, ink)
        room = _TICK_SIDE + _TICK + _TICK_GAP
        words.adjust(_TICK_END if mirrored else room, 0, -room if mirrored else -_TICK_END, 0)
    elif count:
        number = QFontMetricsF(pill.face).horizontalAdvance(count)
        x = _FILTER_SIDE if mirrored else pill.width() - _FILTER_SIDE - number
        painter.drawText(QRectF(x - 1, 0, number + 2, pill.height()), centre, count)
        step = number + _COUNT_GAP + _FILTER_SIDE
        words.adjust(step if mirrored else _FILTER_SIDE, 0, -_FILTER_SIDE if mirrored else -step, 0)
    elif pill.mark:
        x = _FILTER_SIDE if mirrored else pill.width() - _FILTER_SIDE - _MARK
        icons.paint(painter, pill.mark, x, (pill.height() - _MARK) / 2, _MARK, ink)
        step = _MARK + _COUNT_GAP + _FILTER_SIDE
        words.adjust(step if mirrored else _FILTER_SIDE, 0, -_FILTER_SIDE if mirrored else -step, 0)
    words.adjust(-1, 0, 1, 0)
    shown = QFontMetricsF(pill.face).elidedText(
        pill.text(), Qt.TextElideMode.ElideRight, words.width()
    )
    painter.drawText(middle(painter, words, shown), centre, shown)


class _Shape:
    """What a pill of either kind knows of itself."""

    ident: str
    face: QFont
    count = mark = ""
    bordered = True

    def pill_size(self, words: str, *, chosen: bool) -> QSize:
        """The size of a pill with these words."""
        metrics = QFontMetricsF(self.face)
        wide = metrics.horizontalAdvance(words)
        if not self.bordered:
            extra = metrics.horizontalAdvance(self.count) + _COUNT_GAP if self.count else 0.0
            extra += _MARK + _COUNT_GAP if self.mark and not self.count else 0
            return QSize(round(wide + extra + 2 * _FILTER_SIDE), self._high(_FILTER_HEIGHT, 8))
        sides = _TICK_SIDE + _TICK + _TICK_GAP + _TICK_END if chosen else 2 * _SIDE
        return QSize(round(wide + sides + 0.4), self._high(_HEIGHT))

    def least_size(self, words: str, *, chosen: bool) -> QSize:
        """Long words must not make a form wider than its window."""
        size = self.pill_size(words, chosen=chosen)
        return size.boundedTo(QSize(theme.scaled(_NARROWEST), size.height()))

    @staticmethod
    def _high(height: int, more: int = 12) -> int:
        return max(height, theme.line_height(Type.LABEL) + more)


class _One(ByEar, QRadioButton, _Shape):
    """A pill of which one is chosen. A radio button, so that screen readers say so."""

    def sizeHint(self) -> QSize:
        """As wide as the words, and the tick once it is chosen."""
        return self.pill_size(self.text(), chosen=self.isChecked())

    def minimumSizeHint(self) -> QSize:
        """The same, unless the words are long."""
        return self.least_size(self.text(), chosen=self.isChecked())

    def hitButton(self, pos: QPoint, /) -> bool:
        """All of the pill can be pressed, not only its words."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        del event
        _paint_pill(self, bordered=self.bordered, count=self.count)


class _Many(ByEar, QCheckBox, _Shape):
    """A pill of which several may be chosen."""

    def sizeHint(self) -> QSize:
        """As wide as the words, and the tick once it is chosen."""
        return self.pill_size(self.text(), chosen=self.isChecked())

    def minimumSizeHint(self) -> QSize:
        """The same, unless the words are long."""
        return self.least_size(self.text(), chosen=self.isChecked())

    def hitButton(self, pos: QPoint, /) -> bool:
        """All of the pill can be pressed, not only its words."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        del event
        _paint_pill(self, bordered=self.bordered, count=self.count)


class Pills(QWidget):
    """A question's answers. Tab comes in once; arrows go round, Space and Enter choose."""

    changed = Signal()

    bordered = True

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        many: bool = False,
        name: str = "",
        alone: Iterable[str] = (),
        keeps: bool = False,
    ) -> None:
        """Show the answers.

        Args:
            choices: Id and words of each.
            many: Whether several may be chosen.
            name: The question, for screen readers.
            alone: Ids that cannot stand beside others, such as "I don't know".
            keeps: Whether pressing the chosen one of many leaves it chosen.
        """
        super().__init__()
        self._many = many
        self._keeps = keeps
        self._alone = frozenset(alone)
        self._pills: list[_One | _Many] = []
        self._before: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=8 if self.bordered else 4 if many else _FILTER_GAP)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)
        theme.watch(self._fit)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show other answers; what was chosen stays chosen where it still exists."""
        before = self.chosen
        for pill in self._pills:
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = [self._made(ident, words) for ident, words in choices]
        self.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none
        keep_place(self, *self._pills)
        self.choose(before)

    def _made(self, ident: str, words: str) -> _One | _Many:
        pill: _One | _Many = _Many(self) if self._many else _One(self)
        pill.ident = ident
        pill.face = theme.font(Type.LABEL)
        pill.bordered = self.bordered
        pill.setText(words)
        pill.setAccessibleName(words)
        # Screen readers hear radio buttons only where one excludes the others.
        pill.setAutoExclusive(not self._many)
        pill.setProperty("ring", focus.PILL)
        # Buttons of Qt are never narrower than they ask for.
        pill.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        pill.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pill.setCursor(Qt.CursorShape.PointingHandCursor)
        pill.clicked.connect(lambda: self._clicked(pill))
        pill.heed()
        pill.installEventFilter(self)
        self._flow.addWidget(pill)
        pill.show()
        return pill

    def _fit(self) -> None:
        for pill in self._pills:
            chosen = pill.isChecked()
            light, bold = (400, 600) if self.bordered else (500, 500)
            # Kept beside Qt's font: a style sheet puts that one back when a widget gets a parent.
            pill.face = theme.font(Type.LABEL, bold if chosen else light)
            pill.setFont(pill.face)
            pill.updateGeometry()
            pill.update()
        self._flow.invalidate()
        self.updateGeometry()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids chosen, in the order they stand."""
        return tuple(pill.ident for pill in self._pills if pill.isChecked())

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these and no others; nobody is told."""
        wanted = set(ids)
        for pill in self._pills:
            self._set(pill, pill.ident in wanted)
        self._before = self.chosen
        self._settle()

    def pill(self, ident: str) -> _One | _Many:
        """The button of an answer."""
        return next(pill for pill in self._pills if pill.ident == ident)

    def _set(self, pill: _One | _Many, chosen: bool) -> None:
        """Choose a pill or take it back, which Qt does not do to one of a group."""
        pill.setAutoExclusive(False)
        pill.setChecked(chosen)
        pill.setAutoExclusive(not self._many)

    def _clicked(self, pressed: _One | _Many) -> None:
        if not self._many and not self._keeps and self._before == (pressed.ident,):
            self._set(pressed, False)  # noqa: FBT003 - a state
        if pressed.isChecked():
            lonely = not self._many or pressed.ident in self._alone
            for pill in self._pills:
                if pill is not pressed and (lonely or pill.ident in self._alone):
                    self._set(pill, False)  # noqa: FBT003 - a state
        self._before = self.chosen
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """One stop for Tab: the first chosen pill, else the first."""
        stop = next((pill for pill in self._pills if pill.isChecked()), None)
        for index, pill in enumerate(self._pills):
            here = pill is stop if stop is not None else index == 0
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        stop = stop or next(iter(self._pills), None)
        if stop is not None:
            self.setFocusProxy(stop)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Home and End move along the pills; Enter chooses as Space does."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, _One | _Many):
            cut = watched.width() < watched.sizeHint().width()
            set_tip(watched, watched.text() if cut else "")
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(watched, _One | _Many):
            return self._key(watched, Qt.Key(cast("QKeyEvent", event).key()))
        return False

    def _key(self, pill: _One | _Many, key: Qt.Key) -> bool:
        if key in _CHOOSING:
            pill.click()
            return True
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = {
            Qt.Key.Key_Right: -1 if mirrored else 1,
            Qt.Key.Key_Left: 1 if mirrored else -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }.get(key)
        place = self._pills.index(pill)
        if key == Qt.Key.Key_Home:
            wanted = 0
        elif key == Qt.Key.Key_End:
            wanted = len(self._pills) - 1
        elif step is not None:
            wanted = (place + step) % len(self._pills)
        else:
            return False
        self._pills[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class FilterPills(Pills):
    """Filters above a list: no border, and a count after the words. One is always chosen."""

    bordered = False

    def set_mark(self, icon: str) -> None:
        """Show an icon after the words of every filter that has no count."""
        for pill in self._pills:
            pill.mark = icon
        self._fit()

    def set_counts(self, counts: dict[str, str]) -> None:
        """Show a count (already written for the language) after some filters."""
        for pill in self._pills:
            pill.count = counts.get(pill.ident, "")
            pill.setAccessibleName(f"{pill.text()} {pill.count}".strip())
            pill.updateGeometry()
            pill.update()
        self._flow.invalidate()

    def _clicked(self, pressed: _One | _Many) -> None:
        if not self._many:
            self._before = ()
        super()._clicked(pressed)
