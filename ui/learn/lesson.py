"""What a page to read is made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Block:
    """A heading with sentences under it; with ``ticks`` each is something to do."""

    heading: object
    sentences: tuple[object, ...]
    ticks: bool = False


@dataclass(frozen=True)
class Lesson:
    """One page: its id, icon, title, the line under it in the list, and its blocks."""

    ident: str
    icon: str
    title: object
    line: object
    blocks: tuple[Block, ...]


def translated(words: object) -> str:
    """The words of this module in the language in force."""
    return QCoreApplication.translate("Learn", str(words))
