"""Looks at a screen from inside: what can be done on it, in which order, how large, how clear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from tests.support.hands import said_of
from tests.support.measured_words import path
from ui.widgets.cards import Glyph
from ui.widgets.chips import Chip
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import Words
from ui.widgets.rows import ROW, Row

USED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
LEAST_TARGET = 32
MOST_STOPS = 400
MEANING = frozenset({"ok", "warn", "danger"})
LEAST_OF_A_RING = 24
"""How many pixels have to change as much as that."""


def named(widget: QWidget) -> str:
    """How a widget is called in what a test says."""
    words = next(iter(said_of(widget)), "")
    return f"{type(widget).__name__} {words!r} in {path(widget)}"


def to_use(window: QWidget) -> list[QWidget]:
    """Everything on a window that somebody can do something with."""
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, USED)
        and one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and not one.size().isEmpty()
    ]


def in_field(widget: QWidget) -> bool:
    """Whether it is a small button at the end of a field."""
    return isinstance(widget.parentWidget(), QLineEdit)


def stops(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab (or ``Key_Backtab``) leads, from the beginning until it is there again.

    It goes round twice: a list that has the keyboard may have something chosen from then on.

    Raises:
        AssertionError: it never comes back.
    """
    _round(window, key)
    return _round(window, key)


def _round(window: QWidget, key: Qt.Key) -> list[QWidget]:
    window.activateWindow()
    window.setFocus()
    start = window
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or start, key)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        if focused is None:
            return found
        if focused in found:
            return found
        found.append(focused)
    msg = "Tab never comes back to where it began"
    raise AssertionError(msg)


def backwards(reached: list[QWidget]) -> list[str]:
    """Stops that one reads before those they follow: further up, or before them in their row.

    Tab goes round: from the last one to the first it leads back, and only there.
    """
    ring = list(pairwise([*reached, *reached[:1]]))
    back = [(one, other) for one, other in ring if _reads_before(other, one)]
    wholly = [pair for pair in back if not any(_reads_before(one, pair[1]) for one in reached)]
    for pair in wholly[:1]:
        back.remove(pair)
    return [f"{named(other)} after {named(one)}" for one, other in back]


def _reads_before(other: QWidget, one: QWidget) -> bool:
    """Whether a stop stands before the one that it follows, as parts of what holds them both."""
    around, here, there = _beside(one, other)
    # What opens the notes of a question stands above its field, and comes after it.
    if around is None or here is there or there.property("tab-last") or here.isAncestorOf(other):
        return False
    first, second = _place(here, around), _place(there, around)
    step = second.center().x() - first.center().x()
    if around.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        step = -step
    apart = first.right() < second.left() or second.right() < first.left()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    if shared * 2 > min(first.height(), second.height()):
        return apart and step < 0
    # From the foot of one column to the head of the next is no way back.
    next_column = apart and step > 0 and here is not one and there is not other
    return second.center().y() < first.center().y() and not next_column


def _beside(one: QWidget, other: QWidget) -> tuple[QWidget | None, QWidget, QWidget]:
    """The nearest widget that holds both, and the parts of it in which they are."""
    parts = dict(_upwards(one))
    for around, part in _upwards(other):
        if around in parts:
            return around, parts[around], part
    return None, one, other


def _upwards(widget: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Everything that holds a widget, each with the part of it in which the widget is."""
    part, around = widget, widget.parentWidget()
    while around is not None:
        yield around, part
        part, around = around, around.parentWidget()


def _place(part: QWidget, around: QWidget) -> QRect:
    return QRect(part.mapTo(around, QPoint(0, 0)), part.size())


def focus_contrast(window: QWidget, one: QWidget) -> float:
    """How much the picture of a widget and its ring changes when the keyboard comes."""
    one.setFocus(Qt.FocusReason.TabFocusReason)
    _scroll_to(one)
    _paint(window)
    box = QRect(one.mapTo(window, QPoint(0, 0)), one.size()).adjusted(-6, -6, 6, 6)
    box = box.intersected(window.rect())
    here = window.grab(box).toImage()
    one.clearFocus()
    _paint(window)
    away = window.grab(box).toImage()
    one.setFocus(Qt.FocusReason.TabFocusReason)
    changed = Counter(zip(_pixels(here), _pixels(away), strict=True))
    seen = 0
    by_contrast = ((contrast(QColor(a), QColor(b)), n) for (a, b), n in changed.items() if a != b)
    for ratio, count in sorted(by_contrast, reverse=True):
        seen += count
        if seen > LEAST_OF_A_RING:
            return ratio
    return 0.0


def _pixels(picture: QImage) -> list[int]:
    """All pixels of a picture, row by row, as 0xAARRGGBB."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    # Rows of 32 bits a pixel have no padding.
    return memoryview(plain.constBits()).cast("I").tolist()


def _scroll_to(one: QWidget) -> None:
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(one)
        above = above.parentWidget()


def _paint(window: QWidget) -> None:
    for _ in range(3):
        QApplication.processEvents()
    window.update()


def groups_of(widget: QWidget) -> list[QWidget]:
    """The buttons one of which has the keyboard while arrows lead to the others."""
    parent = widget.parentWidget()
    if parent is None or not isinstance(widget, QAbstractButton):
        return [widget]
    return [
        one
        for one in parent.findChildren(QAbstractButton)
        if type(one) is type(widget) and one.isVisible()
    ]


def hit_area(widget: QWidget) -> tuple[int, int]:
    """How wide and high the place is in which a press counts."""
    return widget.width(), widget.height()


def light_of(colour: QColor) -> float:
    """Relative luminance, as WCAG has it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21."""
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@dataclass(frozen=True)
class Read:
    """Words as they are painted.

    Attributes:
        words: themselves, with where they stand.
        ratio: between the colour furthest from the ground, and the ground.
        large: whether the smaller minimum holds for them.
    """

    words: str
    ratio: float
    large: bool


def words_read(window: QWidget) -> Iterator[Read]:
    """Every label of ours and every line of a menu, measured on the pixels of the window."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if isinstance(window, QMenu):
        for action in window.actions():
            if action.text() and (ratio := ratio_in(picture, window.actionGeometry(action))):
                yield Read(f"{action.text()!r} in a menu", ratio, large=False)
    for label in window.findChildren(Words):
        if not label.isVisible() or not label.text().strip() or label.window() is not window:
            continue
        box = QRect(label.mapTo(window, QPoint(0, 0)), label.size())
        box = box.intersected(_seen(label, window))
        if box.width() < 8 or box.height() < 8:
            continue
        ratio = ratio_in(picture, box)
        pixels, weight = label.font().pixelSize(), label.font().weight()
        # 18 points, or 14 bold, at 96 to the inch.
        large = pixels >= 24 or (pixels >= 18.66 and weight >= 700)
        if ratio:
            yield Read(f"{label.text()[:40]!r} in {path(label)}", ratio, large)


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """The part of the window in which a widget is not scrolled away."""
    room = QRect(QPoint(0, 0), window.size())
    step = widget.parentWidget()
    while step is not None and step is not window:
        if isinstance(step.parentWidget(), QAbstractScrollArea):
            room = room.intersected(QRect(step.mapTo(window, QPoint(0, 0)), step.size()))
        step = step.parentWidget()
    return room


def ratio_in(picture: QImage, box: QRect) -> float:
    """The contrast of what is painted in a box with its ground; 0 where nothing is painted."""
    scale = picture.devicePixelRatio()
    part = QRect(
        round(box.x() * scale),
        round(box.y() * scale),
        round(box.width() * scale),
        round(box.height() * scale),
    )
    counts = Counter(_pixels(picture.copy(part)))
    if len(counts) < 2:
        return 0.0
    ground = QColor(max(counts, key=counts.__getitem__))
    return max(contrast(QColor(one), ground) for one in counts)


def only_coloured(window: QWidget) -> Iterator[str]:
    """Lights, chips, marks and rows of lists whose colour is not told in words as well."""
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        match one:
            case ConsentShape() if not _has_words(one):
                yield named(one)
            case Chip() if not one.text().strip():
                yield named(one)
            case Glyph() if one._colour in MEANING and not _has_words(one):
                yield named(one)
            case QAbstractItemView() if one.model() is not None:
                yield from _rows_only_coloured(one)


def _has_words(one: QWidget) -> bool:
    """Whether it has a name, or words stand with it."""
    beside = one.parentWidget()
    labels = beside.findChildren(QLabel) if beside is not None else []
    buttons = beside.findChildren(QAbstractButton) if beside is not None else []
    words = [*(label.text() for label in labels), *(button.text() for button in buttons)]
    return bool(one.accessibleName() or any(word.strip() for word in words))


def _rows_only_coloured(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for number in range(model.rowCount()):
        row = model.index(number, 0).data(ROW)
        if isinstance(row, Row) and row.light and not row.light_words:
            yield f"the light of {row.title!r} in {path(view)}"
        if isinstance(row, Row) and row.urgency and row.urgency not in row.words():
            yield f"the urgency of {row.title!r} in {path(view)}"
