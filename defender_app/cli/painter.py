"""Paper on the command line: drawing needs Qt, which only the program itself brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from defender_app.errors import MachineError

if TYPE_CHECKING:
    from defender_app.focal.card import Card


class CardPainter(Protocol):
    """Draws an own card on paper."""

    def __call__(self, card: Card, *, business: bool, wanted: list[str]) -> bytes:
        """A PDF.

        Args:
            card: which.
            business: a sheet of business cards instead of the page.
            wanted: languages of the words on it, the dearest first, as systems write them.
        """
        ...


_in_use: Final[list[CardPainter]] = []


def use(painter: CardPainter) -> None:
    """Draw with this one from now on."""
    _in_use[:] = [painter]


def card_painter() -> CardPainter:
    """Whoever draws.

    Raises:
        MachineError: ``no-painter``: nobody can here.
    """
    if not _in_use:
        raise MachineError("no-painter")
    return _in_use[0]
