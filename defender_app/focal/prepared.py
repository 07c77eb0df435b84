"""Cards that an organisation put into a folder or onto a stick, for the first run to offer.

They are as untrusted as any other card: what lies beside a program may have been put there by
anybody, so keeping one is a choice, and the digits are still compared.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import build_date
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import designated, known_cards, remarks
from defender_app.wire import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from defender_app.focal.card import Card
    from defender_app.focal.contacts import Contact
    from defender_app.vault.drawer import Drawer

FILE: Final = "focal-point.json"
FOLDER: Final = "focal-points"
MOST: Final = 8
_MOST_NAMES: Final = 200


@dataclass(frozen=True)
class Offered:
    """What lies in the places that were looked at.

    Attributes:
        cards: that can be used here, all different.
        unusable: how many files are named like cards and are none that can be used here.
    """

    cards: tuple[Card, ...]
    unusable: int

    def __repr__(self) -> str:
        return f"<{len(self.cards)} offered cards>"


NONE_OFFERED: Final = Offered((), 0)


def offered_in(folders: Iterable[Path], *, training: bool) -> Offered:
    """The focal points' cards in these folders: ``focal-point.json``, ``focal-points/*.json``.

    Args:
        folders: looked at in this order, not below them; links are not followed.
        training: whether the vault is for practice: a card of the other kind cannot be used.
    """
    found: dict[str, Card] = {}
    unusable = 0
    for path in dict.fromkeys(path for folder in folders for path in _candidates(folder)):
        card = _card(path, training=training)
        if card is None:
            unusable += 1
        elif len(found) < MOST:
            found.setdefault(card.digest, card)
    return Offered(tuple(found.values()), unusable)


def keep(drawer: Drawer, chosen: Sequence[Card]) -> tuple[Contact, ...]:
    """Keep offered cards, unverified; the first comes first in Send if nothing else does.

    Raises:
        InputError: as ``known_cards.add``.
    """
    with drawer.transaction():
        kept = tuple(known_cards.add(drawer, one.file).contact for one in chosen)
        if kept and not designated.contact_id(drawer):
            designated.choose(drawer, kept[0].contact_id)
    return kept


def _candidates(folder: Path) -> Iterator[Path]:
    """Ordinary files with the agreed names; what cannot be looked at is not there."""
    try:
        inside = folder / FOLDER
        named = [folder / FILE]
        if _is(inside, stat.S_ISDIR):
            names = [one for _, one in zip(range(_MOST_NAMES), inside.iterdir(), strict=False)]
            named += sorted(one for one in names if one.suffix.lower() == ".json")
        yield from [one for one in named if _is(one, stat.S_ISREG)][: MOST + 1]
    except OSError:
        return


def _is(path: Path, kind: Callable[[int], bool]) -> bool:
    """Whether a name is of that kind itself; a link is of neither."""
    try:
        return kind(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _card(path: Path, *, training: bool) -> Card | None:
    """A focal point's card that is good today, or None."""
    now = build_date.not_before(utc_now())
    try:
        with path.open("rb") as file:
            data = file.read(cards.MAX_FILE + 1)
        card = cards.read(data, now=now)
    except (OSError, InputError):
        return None
    good = card.body.role == "focal-point" and card.body.training == training
    # What would stop aloud when it is added by hand is not offered by the way.
    good = good and not remarks.of(card.body)
    return card if good and not card.expired(now) else None
