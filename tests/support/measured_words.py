"""Whether words have the room they need: every text of a window against the place it is shown in.

What is found has three shapes: words that need more than their widget has, widgets that reach out
of what holds them where nobody can scroll, and words that lie over other words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.support.pseudo import is_said
from ui.people.ticks import Tick
from ui.widgets.check import Check
from ui.widgets.labels import Elided, Words
from ui.widgets.tips import words_of_tip

# Less than this is what a measure and its painting differ by.
_SLACK = 2
_LITTLE = 4
_SIGN = 2
_AROUND_ANSWER = 40
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@dataclass(frozen=True, order=True)
class Cut:
    """Words without their room.

    Attributes:
        fault: what is wrong with them.
        where: the widgets around them.
        words: themselves.
    """

    fault: str
    where: str
    words: str

    def __str__(self) -> str:
        return f"{self.fault}: {self.words!r} in {self.where}"


def cuts(window: QWidget) -> list[Cut]:
    """What has no room in a window and in the dialogs over it."""
    above = [one for one in window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
    found = {cut for top in (window, *above) for cut in _of_window(top)}
    found |= {cut for top in above for cut in _out_of_screen(top)}
    return sorted(found)


def _out_of_screen(top: QWidget) -> Iterator[Cut]:
    """What of a dialog nobody can see, because it is larger than the screen."""
    over = QWidget.size(top) - top.screen().availableSize()
    if isinstance(top, QDialog) and max(over.width(), over.height()) > _LITTLE:
        yield Cut(f"{over.width()}, {over.height()} larger than the screen", path(top), "")


def _of_window(top: QWidget) -> Iterator[Cut]:
    speaking = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.window() is not top or not _can_be_seen(widget):
            continue
        words = words_of(widget)
        if not words:
            continue
        speaking.append(widget)
        for fault in _faults(widget):
            yield Cut(fault, path(widget), words)
        outside = _reaches_out(widget)
        if outside:
            yield Cut(outside, path(widget), words)
    yield from _over_each_other(speaking)


def words_of(widget: QWidget) -> str:
    """What a widget says, or ""."""
    words = ""
    match widget:
        case QLabel():
            words = widget.text()
        case QToolButton() if widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            pass
        case QAbstractButton():
            words = widget.text().replace("&", "")
        case QComboBox():
            words = widget.currentText()
        case QLineEdit():
            words = widget.placeholderText() if not widget.text() else ""
        case QTabBar():
            words = " | ".join(widget.tabText(place) for place in range(widget.count()))
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            words = " | ".join(_headings(widget).values())
    return words.strip()


def _can_be_seen(widget: QWidget) -> bool:
    """Qt says of some that they are visible while they, or what is around them, are hidden."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        if around.isHidden():
            return False
        around = around.parentWidget()
    # Some of ours have parts that are called as methods of Qt are.
    return widget.isVisible() and not QWidget.size(widget).isEmpty()


def path(widget: QWidget) -> str:
    """The classes around a widget, from the outside in."""
    names: list[str] = []
    around: QWidget | None = widget
    while around is not None and not (around.isWindow() and names):
        name = type(around).__name__
        if name not in {"QWidget", "QStackedWidget"}:
            names.append(name)
        around = around.parentWidget()
    return " > ".join(reversed(names[:5]))


def _faults(widget: QWidget) -> Iterator[str]:
    """What is wrong with the words of one widget."""
    match widget:
        case Elided():
            yield from _too_low(widget, widget.line_height())
        case Words():
            yield from _of_words(widget)
        case Check() | Tick():
            yield from _too_low(widget, widget.heightForWidth(widget.width()))
        case QTabBar():
            yield from _of_tabs(widget)
        case QHeaderView():
            yield from _of_headings(widget)
        case QLineEdit():
            yield from _of_placeholder(widget)
        case QLabel() | QAbstractButton():
            yield from _of_any(widget)
        case QComboBox():
            yield from _of_answer(widget)


def _too_low(widget: QWidget, needed: int) -> Iterator[str]:
    if widget.height() + _LITTLE < needed:
        yield f"{needed - widget.height()} too low"


def _of_words(label: Words) -> Iterator[str]:
    if not label.wordWrap():
        wanted = label.sizeHint()
        if label.width() + _SLACK < wanted.width():
            yield f"{wanted.width() - label.width()} too narrow"
        # A line of letters without tails may be lower than one of any script.
        least = label.fontMetrics().height() if label.text().isascii() else wanted.height()
        yield from _too_low(label, min(wanted.height(), least))
        return
    yield from _too_low(label, label.heightForWidth(label.width()))
    if not is_said(label) and _breaks_a_word(label):
        yield "breaks a word"


def _breaks_a_word(label: Words) -> bool:
    """Whether a line ends inside a word because the word is longer than the line."""
    layout, _ = label._layout(label.contentsRect().width())
    text = layout.text()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    for number in range(layout.lineCount() - 1):
        line = layout.lineAt(number)
        end = line.textStart() + line.textLength()
        finder.setPosition(end)
        if not finder.isAtBoundary():
            return True
    return False


def _of_any(widget: QWidget) -> Iterator[str]:
    """Buttons, pills, chips, Qt's own labels: they say themselves how much they need."""
    wanted = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        wanted.setWidth(0)
        wanted.setHeight(widget.heightForWidth(widget.width()))
    elif widget.hasHeightForWidth():
        wanted.setHeight(min(wanted.height(), widget.heightForWidth(widget.width())))
    if len(words_of(widget)) <= _SIGN:
        # The key of a keyboard may be as narrow as its sign.
        sign = widget.fontMetrics().horizontalAdvance(words_of(widget)) + _LITTLE
        wanted.setWidth(min(wanted.width(), sign))
    told = words_of(widget) in words_of_tip(widget.toolTip())
    if widget.width() + _SLACK < wanted.width() and not told:
        yield f"{wanted.width() - widget.width()} too narrow"
    # A row of a rail may come closer to the next one, but not closer than its letters.
    least = max(widget.minimumSizeHint().height(), widget.fontMetrics().height())
    yield from _too_low(widget, min(wanted.height(), least))


def _of_answer(field: QComboBox) -> Iterator[str]:
    """The answer that is shown; longer ones have a tip once they are."""
    wide = field.fontMetrics().horizontalAdvance(field.currentText()) + _AROUND_ANSWER
    if field.width() < wide and field.currentText() not in words_of_tip(field.toolTip()):
        yield f"{wide - field.width()} too narrow"


def _of_tabs(bar: QTabBar) -> Iterator[str]:
    whole = QRect()
    for place in range(bar.count()):
        box = bar.tabRect(place)
        whole = whole.united(box)
        wanted = bar.tabSizeHint(place).width()
        if box.width() + _SLACK < wanted:
            yield f"{wanted - box.width()} too narrow a tab"
    if not bar.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(whole):
        yield "tabs out of their bar"


def _headings(header: QHeaderView) -> dict[int, str]:
    model = header.model()
    shown = (one for one in range(header.count()) if not header.isSectionHidden(one))
    said = {one: model.headerData(one, Qt.Orientation.Horizontal) for one in shown}
    return {one: str(words) for one, words in said.items() if words}


def _of_headings(header: QHeaderView) -> Iterator[str]:
    metrics = QFontMetrics(header.font())
    for place, words in _headings(header).items():
        wide = metrics.horizontalAdvance(words)
        if header.sectionSize(place) + _SLACK < wide:
            yield f"{wide - header.sectionSize(place)} too narrow a heading {words!r}"


def _of_placeholder(line: QLineEdit) -> Iterator[str]:
    wide = line.fontMetrics().horizontalAdvance(line.placeholderText())
    margins = line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right() - _LITTLE
    if room < wide and line.placeholderText() not in words_of_tip(line.toolTip()):
        yield f"{wide - room} too narrow for its example"


def _reaches_out(widget: QWidget) -> str:
    """How far a widget reaches out of something around it in which nobody can scroll to it."""
    box = QRect(QPoint(0, 0), QWidget.size(widget))
    inner = widget
    around = widget.parentWidget()
    while around is not None and not inner.isWindow():
        box.translate(inner.pos())
        area = around.parentWidget()
        over = _over(box, around.rect())
        if isinstance(area, QAbstractScrollArea) and area.viewport() is around:
            sideways, upright = _scrolled(area)
            over = (0 if sideways else over[0], 0 if upright else over[1])
            # From here on it is the area that has to be seen.
            if any(over):
                return _told(over, type(area).__name__)
            box = box.intersected(around.rect()) if not box.isEmpty() else box
        if any(over):
            return _told(over, type(around).__name__)
        inner, around = around, around.parentWidget()
        if not box.isValid():
            return ""
    return ""


def _told(over: tuple[int, int], name: str) -> str:
    return f"reaches {over[0]}, {over[1]} out of {name}"


def _over(box: QRect, room: QRect) -> tuple[int, int]:
    wide = max(0, room.left() - box.left(), box.right() - room.right())
    high = max(0, room.top() - box.top(), box.bottom() - room.bottom())
    return (wide if wide > _SLACK else 0, high if high > _LITTLE else 0)


def _scrolled(area: QAbstractScrollArea) -> tuple[bool, bool]:
    """Whether one can scroll sideways, and up and down."""
    across, along = area.horizontalScrollBar(), area.verticalScrollBar()
    return (
        across.maximum() > across.minimum() and area.horizontalScrollBarPolicy() != _NEVER,
        along.maximum() > along.minimum(),
    )


def _over_each_other(speaking: list[QWidget]) -> Iterator[Cut]:
    """Words that lie over words of a sibling."""
    siblings: dict[QWidget | None, list[QWidget]] = {}
    for widget in speaking:
        siblings.setdefault(widget.parentWidget(), []).append(widget)
    for group in siblings.values():
        for number, one in enumerate(group):
            for other in group[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if min(common.width(), common.height()) > _LITTLE:
                    yield Cut(f"lies over {words_of(other)[:40]!r}", path(one), words_of(one))
