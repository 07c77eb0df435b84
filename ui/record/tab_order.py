"""The order in which the Tab key goes through a page: as it stands there, not as it was made.

Qt goes in the order in which widgets came to the window. The questions of a record come when they
are first needed, so that order would lead to them after everything else. What has the property
`TAB_LAST` comes after all that stands beside it: the menu of a question after its field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

TAB_LAST: Final = "tab-last"


def go_on(page: QWidget, *, forward: bool) -> bool | None:
    """Have the keyboard go on from where it is in a page; for its ``focusNextPrevChild``.

    Args:
        page: where it goes as things stand there.
        forward: Tab, or else Shift and Tab.

    Returns:
        Whether it went on; None where it is not in the page: then Qt knows.
    """
    here = page.focusWidget()
    if here is None or not here.hasFocus():
        return None
    there = following(page, here, forward=forward)
    if there is None:
        return False
    reasons = Qt.FocusReason
    there.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return True


def following(page: QWidget, here: QWidget, *, forward: bool) -> QWidget | None:
    """What takes the keyboard after a widget of the page.

    Args:
        page: the page; beyond its ends it goes on in the window.
        here: what has the keyboard.
        forward: Tab, or else Shift and Tab.
    """
    inside = [one for one in _standing(page) if one is here or _takes_tab(one)]
    place = inside.index(here) + (1 if forward else -1) if here in inside else -1
    if 0 <= place < len(inside):
        return inside[place]
    ends = inside[:1] if forward else inside[-1:]
    # Where the page is the whole window, it goes round.
    return _outside(page, forward=forward) or next(iter(ends), None)


def _outside(page: QWidget, *, forward: bool) -> QWidget | None:
    """What follows the page in its window, all around it.

    Qt has a chain of its own for this. Asked for the next link, the binding notes that this one
    holds that one, which may be the window: when the page goes, everything in the window that Qt
    made by itself (actions of menus, scroll bars) counts as gone too.
    """
    around = list(_standing(page.window()))
    if page not in around:
        return None
    place = around.index(page)
    ring = [*around[place + 1 :], *around[:place]]
    outside = (one for one in (ring if forward else ring[::-1]) if not page.isAncestorOf(one))
    return next(filter(_takes_tab, outside), None)


def _standing(widget: QWidget) -> Iterator[QWidget]:
    """What stands inside a widget, a widget before what it holds."""
    if isinstance(widget, QScrollArea):
        parts = [widget.widget()]
    elif isinstance(widget, QStackedWidget):
        parts = [widget.currentWidget()]
    else:
        layout = widget.layout()
        laid = list(_laid(layout)) if layout is not None else []
        parts = [*laid, *(one for one in _children(widget) if one not in laid)]
        parts.sort(key=_is_last)
    for part in parts:
        if part is not None and part.isVisible() and not part.isWindow():
            yield part
            yield from _standing(part)


def _is_last(part: QWidget | None) -> bool:
    return part is not None and part.property(TAB_LAST) is True


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _children(widget: QWidget) -> list[QWidget]:
    return [one for one in widget.children() if isinstance(one, QWidget)]


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    takes = (widget.focusPolicy() & tab) == tab and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()
