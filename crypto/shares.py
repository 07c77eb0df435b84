"""Word shares of a recovery secret: SLIP-39 as the app uses it (docs/formats.md 5.4).

One group, M of N with 2 <= M <= N <= 16, or 1 of 1; extendable; iteration exponent 1; no
passphrase; 33 words. The arithmetic is that of the library ``shamir-mnemonic``. This module says
what is wrong with what people type, and holds words as secrets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import shamir_mnemonic
from shamir_mnemonic import rs1024
from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE

from crypto.errors import ShareError
from crypto.secret import Secret
from crypto.share_words import NUMBERS, TELLING_LETTERS, WORDS, completions, near, plain, read_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = [
    "LEAST_NEEDED",
    "MOST_SHARES",
    "TELLING_LETTERS",
    "WORDS",
    "WORDS_IN_A_SHARE",
    "Share",
    "check_joins",
    "combine",
    "completions",
    "near",
    "possible",
    "read_share",
    "read_word",
    "read_words",
    "split",
    "suspect",
]

SECRET_SIZE: Final = 32
WORDS_IN_A_SHARE: Final = 33
LEAST_NEEDED: Final = 2
MOST_SHARES: Final = 16

_ITERATION_EXPONENT: Final = 1
_WORD_BITS: Final = 10
_RADIX: Final = 1 << _WORD_BITS
_CHECK_WORDS: Final = 3
_DATA_WORDS: Final = WORDS_IN_A_SHARE - _CHECK_WORDS
# A share as printed has at most an item number, a word and its number for each of 33 words.
_MOST_CHARACTERS: Final = 4_096
_LIST_NUMBER: Final = re.compile(r"\d{1,2}[.)]")
_BETWEEN_WORDS: Final = re.compile(r"[\s,;、，；،؛፣፤]+")


@dataclass(frozen=True, slots=True)
class Share:
    """One share: its words, and what can be told from them. Made by ``split`` or ``read_share``.

    Attributes:
        identifier: 0-32767, the same for all shares of a set; the first two words say it.
        number: 1-16, which share of its set it is.
        needed: M, how many different shares open.
    """

    _mnemonic: Secret
    identifier: int = field(repr=False)
    number: int = field(repr=False)
    needed: int = field(repr=False)

    @property
    def words(self) -> tuple[str, ...]:
        """The 33 words."""
        return tuple(self._mnemonic.reveal().decode("ascii").split())

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the words, 0-1023."""
        return tuple(NUMBERS[word] for word in self.words)


def possible(needed: int, count: int) -> bool:
    """Whether a secret can be split so: 1 of 1, or M of N with 2 <= M <= N <= 16."""
    return (needed, count) == (1, 1) or LEAST_NEEDED <= needed <= count <= MOST_SHARES


def split(r: Secret, needed: int, count: int) -> tuple[Share, ...]:
    """Split a recovery secret (32 bytes) into ``count`` shares of which ``needed`` open.

    Raises:
        ShareError: ``share-counts``.
        ValueError: not 32 bytes; the caller's mistake.
    """
    if len(r) != SECRET_SIZE:
        raise ValueError("a recovery secret has 32 bytes")
    if not possible(needed, count):
        raise ShareError("share-counts", needed=needed, count=count, most=MOST_SHARES)
    (lines,) = shamir_mnemonic.generate_mnemonics(
        1,
        [(needed, count)],
        r.reveal(),
        b"",
        extendable=True,
        iteration_exponent=_ITERATION_EXPONENT,
    )
    return tuple(map(_of_mnemonic, lines))


def read_share(text: str) -> Share:
    """Read a share as typed, scanned or copied from a sheet.

    Words and numbers may be mixed, separated by white space or commas; item numbers ("12.") and,
    beside each word, its own number are passed over.

    Raises:
        ShareError: ``word-unknown`` (``place``: 1 for the first word), ``share-length`` (``have``,
            ``need``), ``share-checksum`` (``place`` of the one word that may be wrong, or 0),
            ``share-foreign``: a share of another program, not one of this app.
    """
    if len(text) > _MOST_CHARACTERS:
        raise ShareError("share-length", have=0, need=WORDS_IN_A_SHARE)
    pieces = [one for one in _BETWEEN_WORDS.split(text) if not _LIST_NUMBER.fullmatch(one)]
    return read_words(_without_own_numbers([one for one in pieces if plain(one)]))


def read_words(typed: Sequence[str]) -> Share:
    """Read a share from its words, one by one as typed.

    Raises:
        ShareError: as :func:`read_share`.
    """
    found = tuple(_placed(typed))
    if len(found) != WORDS_IN_A_SHARE:
        raise ShareError("share-length", have=len(found), need=WORDS_IN_A_SHARE)
    try:
        return _of_mnemonic(" ".join(found))
    except shamir_mnemonic.MnemonicError:
        # The library tells a wrong checksum from a wrong form in words only.
        numbers = [NUMBERS[word] for word in found]
        if rs1024.verify_checksum(numbers, CUSTOMIZATION_STRING_EXTENDABLE):
            raise ShareError("share-foreign") from None
        raise ShareError("share-checksum", place=suspect(numbers)) from None


def check_joins(share: Share, others: Sequence[Share]) -> None:
    """Say at once when a share does not go together with those entered before it.

    Raises:
        ShareError: ``share-other-set``, ``share-twice``.
    """
    for other in others:
        if (share.identifier, share.needed) != (other.identifier, other.needed):
            raise ShareError("share-other-set", place=len(others) + 1)
        if share == other:
            raise ShareError("share-twice", place=len(others) + 1)
        if share.number == other.number:
            raise ShareError("share-other-set", place=len(others) + 1)


def combine(shares: Sequence[Share]) -> Secret:
    """Bring the secret back from the first M different shares of one set.

    Raises:
        ShareError: ``shares-too-few`` (``have``, ``need``; need is 0 when none was given),
            ``share-other-set`` (``place`` of the first that does not belong to the first one),
            ``shares-disagree``: they seem to be of one set and yet do not fit together.
    """
    if not shares:
        raise ShareError("shares-too-few", have=0, need=0)
    first = shares[0]
    different: dict[int, Share] = {}
    for place, share in enumerate(shares, 1):
        same_set = (share.identifier, share.needed) == (first.identifier, first.needed)
        known = different.setdefault(share.number, share)
        if not same_set or known != share:
            raise ShareError("share-other-set", place=place)
    if len(different) < first.needed:
        raise ShareError("shares-too-few", have=len(different), need=first.needed)
    chosen = [" ".join(one.words) for one in list(different.values())[: first.needed]]
    try:
        return Secret(shamir_mnemonic.combine_mnemonics(chosen))
    except shamir_mnemonic.MnemonicError:
        raise ShareError("shares-disagree") from None


def suspect(numbers: Sequence[int]) -> int:
    """Say which one word, if another stood there, would make a share's checksum right.

    Only where to look, never what should stand there, as SLIP-39 asks.

    Args:
        numbers: the 33 words by number, 0-1023.

    Returns:
        The place, 1 for the first word; 0 when more than one word must be wrong.
    """
    data, check = list(numbers[:_DATA_WORDS]), _packed(numbers[_DATA_WORDS:])
    wanted = _checksum(data) ^ check
    wrong = [place for place, part in enumerate(_unpacked(wanted)) if part]
    if len(wrong) == 1:
        return _DATA_WORDS + wrong[0] + 1
    nothing = _checksum([0] * _DATA_WORDS)
    for place in range(_DATA_WORDS):
        changed = [0] * _DATA_WORDS
        effects = []
        for bit in range(_WORD_BITS):
            changed[place] = 1 << bit
            effects.append(_checksum(changed) ^ nothing)
        if _reaches(wanted, effects):
            return place + 1
    return 0


def _reaches(wanted: int, effects: Sequence[int]) -> bool:
    """Whether some of the effects, added bit by bit, make up what is wanted."""
    basis: list[int] = []
    for effect in effects:
        rest = _reduced(effect, basis)
        if rest:
            basis.append(rest)
            basis.sort(reverse=True)
    return _reduced(wanted, basis) == 0


def _reduced(value: int, basis: Sequence[int]) -> int:
    for one in basis:
        value = min(value, value ^ one)
    return value


def _checksum(data: list[int]) -> int:
    return _packed(rs1024.create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE))


def _packed(numbers: Sequence[int]) -> int:
    value = 0
    for number in numbers:
        value = value * _RADIX + number
    return value


def _unpacked(value: int) -> tuple[int, ...]:
    return tuple(value >> shift & (_RADIX - 1) for shift in (2 * _WORD_BITS, _WORD_BITS, 0))


def _placed(typed: Sequence[str]) -> Iterator[str]:
    for place, one in enumerate(typed, 1):
        try:
            yield read_word(one)
        except ShareError as error:
            raise ShareError(error.code, place=place) from None


def _without_own_numbers(pieces: list[str]) -> list[str]:
    """Of twice 33 pieces, every second one that only repeats the word before it as a number."""
    if len(pieces) != 2 * WORDS_IN_A_SHARE:
        return pieces
    for word, number in zip(pieces[::2], pieces[1::2], strict=True):
        try:
            if plain(word)[:1].isdecimal() or not plain(number)[:1].isdecimal():
                return pieces
            if read_word(word) != read_word(number):
                return pieces
        except ShareError:
            return pieces
    return pieces[::2]


def _of_mnemonic(line: str) -> Share:
    """A share of this app's form.

    Raises:
        ShareError: ``share-foreign``. shamir_mnemonic.MnemonicError: no share at all.
    """
    found = shamir_mnemonic.Share.from_mnemonic(line)
    ours = (
        found.extendable
        and found.iteration_exponent == _ITERATION_EXPONENT
        and (found.group_index, found.group_threshold, found.group_count) == (0, 1, 1)
        and len(found.value) == SECRET_SIZE
    )
    if not ours:
        raise ShareError("share-foreign")
    return Share(
        Secret(line.encode("ascii")), found.identifier, found.index + 1, found.member_threshold
    )
