"""The kinds of acts, as they are found by everyday words; made ready once for each language."""

from __future__ import annotations

from functools import lru_cache

from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import OTHER
from ui import i18n
from ui.fields.finding import Entry, Index
from ui.i18n import field_words


def entries() -> tuple[Entry, ...]:
    """All types of acts, with the everyday words that find them, under their groups."""
    return tuple(
        Entry(
            ident,
            field_words.type_label(ident),
            field_words.type_search_words(ident),
            field_words.group_label(known.group),
            always=ident == OTHER,
            beside=field_words.type_beside(ident),
        )
        for ident, known in taxonomy().types.items()
    )


def index() -> Index:
    """The same, ready to be searched, in the language of the window."""
    return _index(i18n.current())


@lru_cache(maxsize=2)
def _index(language: str) -> Index:
    del language
    return Index(entries())
