"""Shares as they are typed, word by word. Knows no widget."""

from __future__ import annotations

from crypto import shares
from crypto.errors import ShareError
from crypto.shares import WORDS_IN_A_SHARE, Share

_TELLING_WORDS = 2
"""Shares of one set begin with the same two words (docs/formats.md 5.4)."""


class TypedShares:
    """The shares that are in, and the one being typed.

    Attributes:
        done: whole shares, all different and of one set.
        words: of the share being typed; "" where none stands yet.
        at: the place being typed, from 0.
        wrong: places of words that are marked.
    """

    def __init__(self) -> None:
        self.done: list[Share] = []
        self._begin()

    def __repr__(self) -> str:
        return "<shares being typed>"

    def _begin(self) -> None:
        self.words = [""] * WORDS_IN_A_SHARE
        self.at = 0
        self.wrong: set[int] = set()

    @property
    def needed(self) -> int:
        """How many shares open; 0 while none is whole."""
        return self.done[0].needed if self.done else 0

    @property
    def is_complete(self) -> bool:
        """Whether enough shares are in."""
        return bool(self.done) and len(self.done) >= self.needed

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed of the present share."""
        return not any(self.words)

    def take(self, text: str) -> bool:
        """Take what was typed or pasted for the present place and, where it goes on, the next.

        Args:
            text: a word, its first letters, its number; or several; or a whole share as printed.

        Returns:
            Whether a share became whole.

        Raises:
            ShareError: as ``read_word``, with the ``place`` (1 for the first) at which ``at`` then
                stands, so that what was typed can be corrected there; ``share-begins-otherwise``
                (``place``): not with the two words that the first share begins with;
                ``share-twice``; ``share-other-set``; and as ``read_words`` once all places are
                filled.
        """
        pieces = text.split()
        if len(pieces) >= WORDS_IN_A_SHARE and self.is_empty:
            return self._take_whole(text)
        for piece in pieces:
            self._take_word(piece)
        return all(self.words) and self._finish(self._read())

    def go_to(self, at: int) -> None:
        """Type another word next."""
        self.at = min(max(at, 0), WORDS_IN_A_SHARE - 1)

    def forget_last(self) -> None:
        """Take back the last whole share, or the present one where something of it was typed."""
        if self.is_empty and self.done:
            self.done.pop()
        self._begin()

    def _take_word(self, piece: str) -> None:
        at = self.at
        self.wrong.discard(at)
        try:
            word = self._checked(piece)
        except ShareError as error:
            self.words[at] = ""
            self.wrong.add(at)
            raise ShareError(error.code, place=at + 1) from None
        self.words[at] = word
        later = range(at + 1, WORDS_IN_A_SHARE)
        earlier = range(at)
        self.at = next((one for one in (*later, *earlier) if not self.words[one]), at)

    def _checked(self, piece: str) -> str:
        word = shares.read_word(piece)
        begins = self.done[0].words[:_TELLING_WORDS] if self.done else ()
        if self.at < len(begins) and word != begins[self.at]:
            raise ShareError("share-begins-otherwise")
        return word

    def _read(self) -> Share:
        try:
            return shares.read_words(self.words)
        except ShareError as error:
            place = error.facts.get("place", 0)
            if isinstance(place, int) and place:
                self.at = place - 1
                self.wrong.add(self.at)
            raise

    def _take_whole(self, text: str) -> bool:
        return self._finish(shares.read_share(text))

    def _finish(self, share: Share) -> bool:
        if any(one.number == share.number for one in self.done):
            self._begin()
            raise ShareError("share-twice")
        same = all((one.identifier, one.needed) == self._set_of(share) for one in self.done)
        if not same:
            raise ShareError("share-other-set", place=len(self.done) + 1)
        self.done.append(share)
        self._begin()
        return True

    @staticmethod
    def _set_of(share: Share) -> tuple[int, int]:
        return share.identifier, share.needed
