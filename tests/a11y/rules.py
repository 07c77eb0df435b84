"""What a screen reader must be able to say of everything that can be done on a screen."""

from __future__ import annotations

from collections.abc import Iterator

from tests.a11y.at_spi import ACTION, TEXT, Node

PRESSED = frozenset({"push button", "check box", "radio button", "toggle button", "button menu"})
CHECKED = frozenset({"check box", "radio button"})
WRITTEN = frozenset({"text", "password text", "entry", "spin button", "combo box"})
GROUPS = frozenset({"list", "table", "tree", "page tab list"})
INSIDE = frozenset({"list item", "table cell", "cell", "tree item", "page tab", "menu item"})
TOLD = frozenset({"dialog", "frame", "progress bar", "image", "alert"})
KNOWN = frozenset(
    {
        *(PRESSED | WRITTEN | GROUPS | INSIDE | TOLD),
        *("application", "filler", "panel", "layered pane", "label", "scroll bar", "scroll pane"),
        *(
            "separator",
            "split pane",
            "popup menu",
            "table column header",
            "table row header",
            "column header",
        ),
        *("window", "tool tip", "viewport", "status bar", "unknown", "document frame"),
    }
)

BY_ANOTHER_KEY = {
    "Pick from a calendar": "Alt+Down or F4 in its field, and every date can be typed",
    "How sure is the time?": "Alt+Down or F4 in its field, and “about” can be typed",
    "Clear the search": "Escape in its field",
}
"""Inside a field: no stop of their own for the keyboard, but a key of the field does the same."""


def faults(root: Node) -> Iterator[str]:
    """What is wrong with a screen, line by line."""
    for node in root.every():
        for fault in _of(node):
            yield f"{fault}: {node}"


def _of(node: Node) -> Iterator[str]:
    yield from _of_its_name(node)
    can_be_used = bool({"enabled", "sensitive"} & node.states)
    stops = "focusable" in node.states or node.name in BY_ANOTHER_KEY or _is_no_button(node)
    if node.role not in KNOWN:
        yield "a role nobody expects"
    if node.role in PRESSED | WRITTEN and can_be_used and not stops:
        yield "out of reach of the keyboard"
    if node.role in PRESSED and ACTION not in node.interfaces:
        yield "cannot be pressed"
    if node.role in CHECKED and "checkable" not in node.states:
        yield "does not say whether it is chosen"
    if node.role == "text" and TEXT not in node.interfaces:
        yield "its words cannot be read"


def _is_no_button(node: Node) -> bool:
    """Steps that lie ahead say where one is; only those behind lead back."""
    return node.above is not None and node.above.name.startswith("Steps of")


def _of_its_name(node: Node) -> Iterator[str]:
    speaks = any(letter.isalnum() for letter in node.name)
    if node.role in PRESSED | WRITTEN | GROUPS | TOLD and not speaks:
        yield "no name"
    if node.role in INSIDE and not speaks and node.states & {"selectable", "focusable"}:
        yield "no name"
    if node.role == "filler" and "focusable" in node.states and not speaks:
        yield "can have the keyboard and says nothing"
    if node.role == "push button" and any(mark in node.name for mark in "&_<>{}"):
        yield "a name with signs that are not words"
