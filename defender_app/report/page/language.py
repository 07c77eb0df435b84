"""In which language the words around what people wrote are: that of who will read them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from defender_app import languages
from defender_app.taxonomy import taxonomy, translated
from defender_app.words import FALLBACK, report_languages

if TYPE_CHECKING:
    from collections.abc import Iterable


def known() -> tuple[str, ...]:
    """The languages to choose from, English first."""
    return report_languages()


@cache
def is_partial(code: str) -> bool:
    """Whether some questions and answers of the page stay English in a language, marked as such."""
    table = translated.table(code)
    return (
        code in known()
        and code != FALLBACK
        and any(
            f"field.{kind}.{field.name}" not in table
            for kind, one in taxonomy().types.items()
            for field in one.fields
        )
    )


def of_card(tags: Iterable[str]) -> str:
    """The first language of a card that reports can be written in, or English.

    Args:
        tags: in the order of the card.
    """
    for tag in tags:
        if (wanted := languages.written(tag)) in known():
            return wanted
    return FALLBACK
