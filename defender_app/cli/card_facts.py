"""What a card says, for scripts and for people."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Final

from defender_app import build_date
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.taxonomy import taxonomy
from defender_app.wire import utc_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.plain import Page
    from defender_app.focal.card import Card

_SHOWN: Final = (
    *("role", "name", "organisation", "mechanisms", "languages", "contact"),
    *("created", "valid_until"),
)


def described(card: Card) -> dict[str, object]:
    """What a card says, its digest and its 40 digits."""
    fields: dict[str, object] = {name: getattr(card.body, name) for name in _SHOWN}
    return {
        **fields,
        "mechanisms": list(card.body.mechanisms),
        "languages": list(card.body.languages),
        "recipient": card.body.recipient,
        "verify_key": card.body.verify_key,
        "training": card.body.training,
        "expired": card.expired(build_date.not_before(utc_now())),
        "digest": card.digest,
        "code": cards.code_of(card.digest),
    }


def page_of(page: Page, facts: dict[str, object]) -> Page:
    """The same for people."""
    if facts["training"]:
        page.say("card.training")
    for name in _SHOWN:
        value = facts[name]
        text = ", ".join(value) if isinstance(value, list) else value
        page.pair(f"card.{name}", text or "-")
    page.pair("card.digest", facts["digest"])
    page.blank().verbatim(facts["code"], 4).blank()
    if facts["expired"]:
        page.say("card.expired")
    return page


def known_mechanisms(given: Sequence[str]) -> tuple[str, ...]:
    """Ids of UN mechanisms; a card that names another one would be found by nobody.

    Raises:
        InputError: ``mechanism-unknown``, with the id that looks most like it.
    """
    known = taxonomy().mechanisms
    for one in given:
        if one not in known:
            nearest = difflib.get_close_matches(one, known, 1, 0)
            raise InputError("mechanism-unknown", given=one, nearest=nearest[0])
    return tuple(given)
