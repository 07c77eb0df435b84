"""Full-text search over what incidents say; never over identities.

Whatever is typed is data: words, separated by white space, all of which must occur, anywhere in
the text, in any case. Words of three letters and more use the trigram index; shorter ones, such
as most Chinese words, are looked for in the text itself.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

_TRIGRAM: Final = 3
_MOST_WORDS: Final = 64
_SHORT: Final = (
    "SELECT rowid FROM search"
    " WHERE NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(search.text, value) = 0)"
)
_LONG: Final = (
    "SELECT rowid FROM search WHERE search MATCH ?"
    " AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(search.text, value) = 0)"
)


def fold(text: str) -> str:
    """NFC without case: the form in which texts are kept and words looked for."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return folded.replace("\0", " ")


class Search:
    """The search index of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def index(self, number: int, texts: Iterable[str]) -> None:
        """Index the texts of the incident with this row number, in place of earlier ones."""
        self.remove(number)
        self._drawer.database.run(
            "INSERT INTO search (rowid, text) VALUES (?, ?)", (number, fold("\n".join(texts)))
        )

    def remove(self, number: int) -> None:
        """Take an incident out of the index."""
        self._drawer.database.run("DELETE FROM search WHERE rowid = ?", (number,))

    def find(self, words: str) -> tuple[int, ...]:
        """Row numbers of the incidents that contain all the words; none for an empty query."""
        wanted = fold(words).split()[:_MOST_WORDS]
        if not wanted:
            return ()
        every = msgspec.json.encode(wanted).decode()
        long = [word for word in wanted if len(word) >= _TRIGRAM]
        if long:
            query = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
            found = self._drawer.database.rows(_LONG, (query, every))
        else:
            found = self._drawer.database.rows(_SHORT, (every,))
        return tuple(int(number) for (number,) in found)
