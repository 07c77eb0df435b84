"""What every page of the main window is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.workplace import Workplace


class Page(QWidget):
    """One page. The window makes it when it is first asked for and shows it under its bar.

    A page need not follow a change of language: the window has it flushed and makes it anew.

    Attributes:
        rail: how much of the left rail stands beside it.
        place: what it works with.
    """

    rail: ClassVar[Literal["full", "narrow", "none"]] = "full"

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place

    def arrive(self) -> None:
        """The page is shown: load again what may have changed meanwhile."""

    def flush(self) -> None:
        """Hand everything typed to the jobs. Called on leaving, on locking and on closing."""

    def show_part(self, name: str) -> None:
        """Show one part of a page that has several."""

    def part(self) -> str:
        """Which of its parts is shown, where the guide has a page about each; "" otherwise."""
        return ""

    def bar(self) -> QWidget | None:
        """What stands in the top bar while the page is shown without a rail; None: nothing."""
        return None

    def again(self) -> dict[str, object]:
        """The arguments that make this page again, where they differ from those it was made with.

        A new record, once begun, is no new record any more.
        """
        return {}

    def search_hint(self) -> str:
        """What the search field promises on this page; "": to search everything in the vault."""
        return ""

    def search(self, words: str) -> bool:
        """Take the words typed in the search field; False: search the incidents instead."""
        del words
        return False
