"""Which letters the bytes of a table mean: by its mark, by its form, and by what reads well.

A guess is only a guess: whoever takes a table in sees it and can choose another.
"""

from __future__ import annotations

import codecs
import unicodedata
from itertools import pairwise
from typing import Final, NamedTuple

from defender_app.errors import InputError

ENCODINGS: Final = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "gb18030",
    "big5hkscs",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1258",
    "windows-874",
)
"""What can be chosen; Python's names."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT: Final = 200_000
_WIDE: Final = 0.2
_UNUSED: Final = {"windows-874": "cp874"}
_GUESSED: Final = (
    "gb18030",
    "big5hkscs",
    "windows-1252",
    "windows-1251",
    "windows-1256",
    "windows-1255",
    "windows-874",
    "windows-1250",
    "windows-1254",
    "windows-1258",
)
# The signs that Chinese is written with most: real text is full of them, a wrong reading is not.
_COMMON: Final = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "日月被捕律师公安警察拘留机场护照联合国北京上海省市县区男女姓名时间地点事件描述经过标题类型国家人数"
    "這個們來為國說時會對過發後裡經學動還進從實樣開沒當點見長問護證機聯合國"
)
# What Turkish looks like when it is read as the letters of Western Europe.
_SELDOM: Final = frozenset("þýðÞÝÐ")


class Guess(NamedTuple):
    """What a table is written in: a name of ``ENCODINGS``, and whether its form leaves no doubt."""

    encoding: str
    sure: bool


def guess(data: bytes) -> Guess:
    """The encoding of a table.

    Raises:
        InputError: ``table-not-text``: no encoding of ours gives a text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            if not name:
                raise InputError("table-not-text")
            return Guess(name, sure=True)
    wide = _wide(data[:_LOOKED_AT])
    if wide:
        return Guess(wide, sure=True)
    if b"\0" in data:
        raise InputError("table-not-text")
    if _reads(data, "utf-8"):
        return Guess("utf-8", sure=True)
    sample = _whole_lines(data)
    scored = [(score(text), name) for name in _GUESSED if (text := _read(sample, name)) is not None]
    if not scored:
        raise InputError("table-not-text")
    best = max(scored, key=lambda one: one[0])
    return Guess(best[1], sure=False)


def decode(data: bytes, encoding: str) -> str:
    """The text of a table, without its mark.

    Raises:
        InputError: ``table-other-encoding``: these bytes are no text in that encoding.
    """
    for mark, name in _MARKS:
        if name == encoding and data.startswith(mark):
            data = data[len(mark) :]
    try:
        return data.decode(_UNUSED.get(encoding, encoding))
    except (UnicodeDecodeError, LookupError):
        raise InputError("table-other-encoding") from None


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _read(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(_UNUSED.get(encoding, encoding))
    except UnicodeDecodeError:
        return None


def _whole_lines(data: bytes) -> bytes:
    """The beginning, as far as it ends with a line: no letter is cut in two."""
    if len(data) <= _LOOKED_AT:
        return data
    end = data.rfind(b"\n", 0, _LOOKED_AT)
    return data[: end + 1] if end > 0 else data


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of much of it is zero."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    half = max(1, len(data) // 2)
    if len(data) % 2 or max(even, odd) < half * _WIDE:
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    return name if _reads(data, name) else ""


def score(text: str) -> float:
    """How much a reading looks like words: the higher the better.

    Letters of one script stand together in a word, capitals at its beginning, and Chinese signs
    are mostly the common ones; a wrong reading breaks all of that.
    """
    letters = [letter for letter in text if ord(letter) > 127]  # noqa: PLR2004 - beyond ASCII
    if not letters:
        return 0.0
    points = sum(_worth(letter) for letter in letters)
    for before, letter in pairwise(text):
        if ord(before) < 128 and ord(letter) < 128:  # noqa: PLR2004 - the same
            continue
        if before.isalpha() and letter.isalpha():
            points += _together(before, letter)
    return points / len(letters)


def _worth(letter: str) -> float:
    if "\u4e00" <= letter <= "\u9fff":
        # One sign is two bytes: a reading as two letters has twice as many to count.
        return 2.0 if letter in _COMMON else 0.4
    if letter in _SELDOM:
        return -0.6
    kind = unicodedata.category(letter)
    if kind in {"Cc", "Co", "Cn", "Cf"}:
        return -4.0
    if kind[0] == "L" or kind[0] == "M":
        return 0.5
    return 0.3 if letter in "“”‘’„«»–—…№，。、；：？！（）《》「」，" else -1.0


def _together(before: str, letter: str) -> float:
    first, second = _script(before), _script(letter)
    if first != second:
        return -1.5
    if first == "CJK":
        return 0.0
    if before.islower() and letter.isupper():
        return -1.5
    # An accent now and then is Latin; a run of accented letters is another script read as Latin.
    if first == "LATIN" and ord(before) > 127 and ord(letter) > 127:  # noqa: PLR2004 - as above
        return -0.8
    return 0.4


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
