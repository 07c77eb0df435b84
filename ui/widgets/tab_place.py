"""Has the Tab key come to what was made late where it stands, and not after everything else.

Qt goes in the order in which widgets came to the window.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QLayout


def come_after(before: QWidget, *made: QWidget) -> None:
    """Have Tab come to some widgets, and to all that is in them, after another one.

    Args:
        before: what stands before them, with all that is in it.
        made: in the order in which they are read; they stand in the same window.
    """
    window = before.window()
    inside = [one for one in _with_all_in_it(before) if one.window() is window]
    _place(inside[-1], made)


def keep_place(holder: QWidget, *made: QWidget) -> None:
    """Have Tab come to some widgets where it would come to what they were put into.

    Args:
        holder: it came to the window at its own time.
        made: in the order in which they are read; none: all that is in the holder, as laid out.
    """
    _place(holder, made or _parts(holder))


def _place(before: QWidget, made: Iterable[QWidget]) -> None:
    window = before.window()
    all_of_it = (one for part in made for one in _with_all_in_it(part))
    row = [before, *(one for one in all_of_it if one.window() is window)]
    # Qt gives no place to what takes no keyboard now, or hands it on.
    were = [(one, one.focusPolicy(), one.focusProxy()) for one in row]
    for one in row:
        one.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for one, following in pairwise(row):
        QWidget.setTabOrder(one, following)
    for one, policy, _ in were:
        one.setFocusPolicy(policy)
    # Last: what hands the keyboard on goes by itself to what it hands it to.
    for one, _, proxy in were:
        if proxy is not None:
            one.setFocusProxy(proxy)


def _with_all_in_it(part: QWidget) -> Iterator[QWidget]:
    yield part
    for one in _parts(part):
        yield from _with_all_in_it(one)


def _parts(holder: QWidget) -> list[QWidget]:
    """What we put into a widget, as it is laid out.

    Never what Qt made in it by itself, such as scroll bars: asked for those, the binding takes
    them for ours, and for gone when something around them goes.
    """
    if isinstance(holder, QScrollArea):
        inner = holder.widget()
        return [inner] if inner is not None else []
    if isinstance(holder, QStackedWidget):
        pages = (holder.widget(place) for place in range(holder.count()))
        return [one for one in pages if one is not None]
    if isinstance(holder, QLineEdit | QAbstractButton):
        # Small buttons at the end of a field, and in a row that is a button itself.
        return [one for one in holder.children() if isinstance(one, QAbstractButton)]
    layout = holder.layout()
    return list(_laid(layout)) if layout is not None else []


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)
