"""A card in a photograph of 12 megapixels: from the file to the card, the process apart included.

The other number is how long the same photograph takes where there is nothing in it to find: every
way of looking is tried then. Each is the median of five.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from typing import TypedDict

from PIL import Image, ImageFilter

from defender_app.errors import InputError
from defender_app.focal import card_pictures
from tests.support import cards as made

ROUNDS = 5
WIDE, HIGH = 4000, 3000


class Measurement(TypedDict):
    """One line of the report."""

    name: str
    value: float
    unit: str
    limit: float


def measure() -> list[Measurement]:
    """Read one photograph with a card and one without."""
    card = made.made()
    photo = Image.new("L", (WIDE, HIGH), 120)
    code = made.picture_of(card, 12)
    photo.paste(code, ((WIDE - code.width) // 2, (HIGH - code.height) // 2))
    photo = photo.rotate(5, Image.Resampling.BICUBIC, fillcolor=120)
    draw = random.Random(1)  # noqa: S311 - the same grain each time
    grain = Image.frombytes("L", (500, 375), draw.randbytes(500 * 375)).resize((WIDE, HIGH))
    with_card = Image.blend(photo.filter(ImageFilter.GaussianBlur(2)), grain, 0.15)
    found, nothing = (
        made.saved(one.convert("RGB"), "JPEG", quality=80) for one in (with_card, grain)
    )
    if card_pictures.given(found).files != (card.file,):
        raise ValueError
    return [
        _row("a card in a photograph of 12 MP", lambda: card_pictures.given(found), 1.0),
        _row("a photograph of 12 MP without one", lambda: _refused(nothing), 3.0),
    ]


def _refused(data: bytes) -> None:
    try:
        card_pictures.given(data)
    except InputError as error:
        if error.code != "card-not-in-picture":
            raise


def _row(name: str, work: Callable[[], object], limit: float) -> Measurement:
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return Measurement(name=name, value=statistics.median(taken), unit="s", limit=limit)
