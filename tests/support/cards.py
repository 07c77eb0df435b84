"""Cards for tests without a drawer: any members, any keys, and pictures of their codes."""

from __future__ import annotations

import functools
import io
from typing import Any

from PIL import Image

from defender_app.focal import card as cards
from defender_app.focal import card_code, card_drawing
from defender_app.focal.card import Card, CardKeys

NAMES = {
    "latin": ("Reprisals desk", "Westeria Watch"),
    "tibetan": ("ཐོབ་ཐང་སྲུང་སྐྱོབ་ཁང་", "བོད་ཀྱི་མི་དམངས་ཀྱི་ལྟ་རྟོག་ཚོགས་པ"),
    "uyghur": ("ئىنسان ھەقلىرى ئىشخانىسى", "ئۇيغۇر كۆزەتكۈچىلىرى"),
    "arabic": ("مكتب الأعمال الانتقامية", "مراقبو وستيريا"),
    "chinese": ("报复行为受理处", "威斯特利亚观察组织"),
    "thai": ("สำนักงานรับเรื่องการตอบโต้", "กลุ่มเฝ้าดูเวสเทเรีย"),
    "amharic": ("የበቀል ጉዳዮች ቢሮ", "የዌስተሪያ ታዛቢ"),
}


@functools.cache
def keys() -> CardKeys:
    """Keys that all cards here share: making them takes time, and nobody looks at them."""
    return cards.new_keys()


def made(by: CardKeys | None = None, *, signed_by: CardKeys | None = None, **members: Any) -> Card:
    """A card."""
    by = by or keys()
    body = {
        "role": "focal-point",
        "name": "Reprisals desk",
        "organisation": "Westeria Watch",
        "mechanisms": ("hrc", "tb-cat"),
        "languages": ("en", "fr"),
        "contact": "Room 12, every Tuesday",
        "recipient": str(by.identity.recipient()),
        "verify_key": by.signing.verify_key.string,
        "created": "2026-11-21T12:00:00Z",
        "valid_until": "2028-11-20T12:00:00Z",
        "training": True,
        **members,
    }
    predecessor = None if signed_by is None else signed_by.signing
    return cards.create(cards.CardBody(**body), by, predecessor=predecessor)


def picture(text: str, scale: int = 8) -> Image.Image:
    """The QR code of any text, grey."""
    png = card_drawing.png(card_drawing.matrix(text), scale)
    return Image.open(io.BytesIO(png)).convert("L")


def picture_of(card: Card, scale: int = 8) -> Image.Image:
    """The QR code of a card."""
    return picture(card_code.text_of(card.file), scale)


def saved(image: Image.Image, form: str = "PNG", **more: Any) -> bytes:
    """A picture as a file."""
    out = io.BytesIO()
    image.save(out, form, **more)
    return out.getvalue()
