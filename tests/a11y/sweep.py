"""Looks at a screen from inside: what can be done on it, in which order, how large, how clear."""

from __future__ import annotations

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


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from the beginning until it is there again.

    Raises:
        AssertionError: it never comes back.
    """
    window.activateWindow()
    window.setFocus()
    start = window
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or start, Qt.Key.Key_Tab)
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
    """Stops that stand before the one they follow, though both stand side by side in one place."""
    found = []
    for one, other in pairwise(reached):
        parent = one.parentWidget()
        if parent is None or parent is not other.parentWidget() or other.property("tab-last"):
            continue
        here, there = one.geometry(), other.geometry()
        beside = here.top() < there.bottom() and there.top() < here.bottom()
        step = there.center().x() - here.center().x()
        if one.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if (beside and step < 0) or there.bottom() < here.top():
            found.append(f"{named(other)} after {named(one)}")
    return found


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
    changed = sorted(
        (
            contrast(here.pixelColor(x, y), away.pixelColor(x, y))
            for y in range(here.height())
            for x in range(here.width())
            if here.pixel(x, y) != away.pixel(x, y)
        ),
        reverse=True,
    )
    return changed[LEAST_OF_A_RING] if len(changed) > LEAST_OF_A_RING else 0.0


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
    """Every label of ours, measured on the pixels of the window."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
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
    counts: dict[int, int] = {}
    for y in range(int(box.top() * scale), int((box.bottom() + 1) * scale)):
        for x in range(int(box.left() * scale), int((box.right() + 1) * scale)):
            pixel = picture.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
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
