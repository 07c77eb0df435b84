"""Tooltips: Qt reads markup in them, so whatever somebody wrote is escaped here, and only here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BEGIN: Final = "<qt>"
_END: Final = "</qt>"
# Not by ``html``: loading its table of entities is felt before the first painting.
_SIGNS: Final[dict[str, str]] = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\n": "<br>",
}
_WRITTEN: Final = {ord(sign): written for sign, written in _SIGNS.items()}


def plain_tip(words: str) -> str:
    """What Qt shows as exactly these words.

    Qt guesses whether a tooltip is markup. A picture in it would be read from the disk, or from
    another computer, when the pointer rests on it.

    Args:
        words: of us, of the user or from outside; "" for no tooltip.
    """
    if not words:
        return ""
    return f"{_BEGIN}{words.translate(_WRITTEN)}{_END}"


def words_of_tip(tip: str) -> str:
    """The words that ``plain_tip`` was given."""
    words = tip.removeprefix(_BEGIN).removesuffix(_END)
    # The ampersand last: what it stood before was written out first.
    for sign, written in reversed(_SIGNS.items()):
        words = words.replace(written, sign)
    return words


def set_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip, or take it away with "".

    A screen reader falls back to the tooltip where nothing else describes a widget, and would read
    the markup: it gets the words themselves.
    """
    tip, before = plain_tip(words), widget.toolTip()
    if tip == before:
        return
    if widget.accessibleDescription() in {"", words_of_tip(before)}:
        widget.setAccessibleDescription(words)
    widget.setToolTip(tip)


def tell_cut(widget: QWidget, words: str, shown: str) -> None:
    """Tell the whole words in a tip where a widget has no room for them, and only there.

    Args:
        widget: whose other tips stay.
        words: as they are.
        shown: what of them is seen.
    """
    if words != shown:
        set_tip(widget, words)
    elif widget.toolTip() == plain_tip(words):
        set_tip(widget, "")
