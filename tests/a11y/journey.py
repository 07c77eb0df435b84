"""Somebody who cannot see: hears what is on the screen, and has a keyboard."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tests.a11y import at_spi
from tests.a11y.at_spi import Node, Reader
from tests.support.hands import plain
from tests.support.real_screen import Keyboard

PRESSED = ("push button", "check box", "radio button", "button menu", "list item")
WRITTEN = ("text", "password text", "entry")


@dataclass
class Person:
    """Finds everything by what is said of it, and does it by what screen readers can do.

    Attributes:
        reader: on the accessibility bus.
        keyboard: whose keys go to what has the focus.
    """

    reader: Reader
    keyboard: Keyboard

    def hear(self) -> Node:
        """All that shows now."""
        return at_spi.until(self._hear, "a program that can be read")  # type: ignore[no-any-return] # a Node

    def _hear(self) -> Node | None:
        programs = self.reader.programs()
        found = self.reader.read(programs[-1]) if programs else None
        return found if found is not None and found.below else None

    def said(self) -> str:
        """All names, one after the other."""
        return "\n".join(plain(one.name) for one in self.hear().every())

    def wait_for(self, words: str) -> None:
        """Wait until these words are said somewhere."""
        at_spi.until(lambda: words in self.said(), words)

    def find(self, name: str, roles: Collection[str], within: str = "") -> Node:
        """What is called so; a … in ``name`` stands for anything."""
        heard = ""

        def there() -> Node | None:
            nonlocal heard
            root = self.hear()
            heard = "; ".join(f"{one.role} {plain(one.name)}" for one in root.every() if one.name)
            return next(
                (
                    one
                    for one in root.every()
                    if one.role in roles and _called(plain(one.name), name) and _in(one, within)
                ),
                None,
            )

        try:
            return at_spi.until(there, name, 30)  # type: ignore[no-any-return] # a Node
        except AssertionError:
            msg = f"nothing called {name}, only: {heard}"
            raise AssertionError(msg) from None

    def press(self, name: str, within: str = "") -> None:
        """Do what pressing it does."""
        node = self.find(name, PRESSED, within)
        assert "enabled" in node.states, f"{node} cannot be pressed now"
        self.reader.do(node, "Press", "Toggle")

    def write(self, name: str, words: str, within: str = "") -> None:
        """Bring the keyboard to a field and type; what is heard of it then is what was typed."""
        node = self.find(name, WRITTEN, within)
        self.reader.grab(node)
        at_spi.until(lambda: "focused" in self.find(name, WRITTEN, within).states, f"{name} has it")
        self.keyboard.press("ctrl+a")
        self.keyboard.type(words)
        at_spi.until(lambda: self.reader.words(node) == words, f"{words} in {name}")

    def is_chosen(self, name: str, within: str = "") -> bool:
        """Whether a pill or a box says that it is chosen."""
        return "checked" in self.find(name, PRESSED, within).states


def _called(said: str, name: str) -> bool:
    start, open_end, end = name.partition("…")
    return said.startswith(start) and said.endswith(end) if open_end else said == name


def _in(node: Node, within: str) -> bool:
    step = node.above
    while within and step is not None:
        if _called(plain(step.name), within):
            return True
        step = step.above
    return not within
