"""The one form in which texts are kept for searching and words are looked for.

What is left out of it, script by script, is what people leave out when they write or type:

* all scripts: case, compatibility forms (full width, ligatures, the Arabic presentation forms that
  come out of PDF files), invisible characters, the kind of white space, the kind of digits;
* Latin and Greek: every accent, and the strokes of letters such as ``ø`` and ``ł``;
* Cyrillic: stress marks and the dots of ``ё``; ``й``, ``ї`` and ``ў`` are letters of their own;
* Hebrew and Arabic script: points, vowel signs and the stretching line, which are seldom written;
  the signs that an alef carries, and the codes of yeh and of kaf that look the same. ``ی`` stands
  for ``ي`` on some keyboards and for ``ى`` on others, so all three are one, also in Uyghur, where
  they are two letters: a word finds a few more then, and misses none. The hamza of ``ئ``, with
  which most Uyghur syllables begin, is a letter and stays.

In Tibetan, Thai, Lao, Khmer, Ethiopic, Thaana and the scripts of India every mark is a vowel, a
tone or a letter: all of them stay. What looks the same in Thai and Lao is the same: a tone mark
before, in and behind ``ำ``; ``เเ`` and ``แ``. The two points between Ethiopic words are a space.

What this gives is stored with every text: a change of it is a step of the schema that makes the
index anew.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# No letter of its own, yet no mark that a decomposition would take off.
_LETTERS: Final = {
    "\u0111": "d",  # with a stroke
    "\u00f0": "d",  # eth
    "\u0127": "h",  # with a stroke
    "\u0131": "i",  # without its dot
    "\u0142": "l",  # with a stroke
    "\u00f8": "o",  # with a stroke
    "\u0167": "t",  # with a stroke
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u0451": "\u0435",  # Cyrillic io
    "\u0450": "\u0435",  # Cyrillic ie with a grave accent
    "\u045d": "\u0438",  # Cyrillic i with a grave accent
    "\u0622": "\u0627",  # alef with madda
    "\u0623": "\u0627",  # alef with hamza above
    "\u0625": "\u0627",  # alef with hamza below
    "\u0671": "\u0627",  # alef wasla
    "\u06cc": "\u064a",  # Farsi yeh
    "\u0649": "\u064a",  # alef maksura, the Uyghur i
    "\u06a9": "\u0643",  # keheh
    "\u0640": "",  # tatweel, the stretching line
    "\u1361": " ",  # Ethiopic wordspace
}
# What two keys that look alike on the paper leave behind: as it stands, and as it is kept.
_TWINS: Final = (
    (re.compile("(\u0e4d\u0e32?)([\u0e48-\u0e4b]+)"), "\\2\\1"),  # Thai am before a tone mark
    (re.compile("(\u0ecd\u0eb2?)([\u0ec8-\u0ecb]+)"), "\\2\\1"),  # the same in Lao
    (re.compile("\u0e40\u0e40"), "\u0e41"),  # Thai sara e, twice
    (re.compile("\u0ec0\u0ec0"), "\u0ec1"),  # the same in Lao
)
_ACCENTED: Final = ("LATIN ", "GREEK ")
# First and last code points of marks that are left out wherever they stand.
_LEFT_OUT: Final = (
    (0x0300, 0x036F),  # accents
    (0x0483, 0x0487),  # Cyrillic titlo and its like
    (0x0591, 0x05BD),  # Hebrew points and accents, to 0x05C7
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # signs of honour
    (0x064B, 0x0652),  # Arabic vowels
    (0x0656, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0xFE00, 0xFE0F),  # variants of a picture
    (0xE0100, 0xE01EF),
)
_REPLACEMENT: Final = "\ufffd"
# In the index these stand for ASCII signs (``grams``).
_RESERVED: Final = range(0xE000, 0xE080)


class _Table(dict[int, str]):
    """What becomes of each character; worked out when it first occurs."""

    def __missing__(self, code: int) -> str:
        made = self[code] = _folded(chr(code))
        return made


def _folded(char: str) -> str:
    known = _LETTERS.get(char)
    if known is not None:
        return known
    code, category = ord(char), unicodedata.category(char)
    if category == "Cf" or any(first <= code <= last for first, last in _LEFT_OUT):
        return ""
    if char.isspace() or category in {"Cc", "Zl", "Zp", "Zs"}:
        return " "
    if category == "Cs" or code in _RESERVED:
        return _REPLACEMENT
    if unicodedata.name(char, "").startswith(_ACCENTED):
        return _without_accents(char)
    return str(unicodedata.decimal(char)) if category == "Nd" else char


def _without_accents(char: str) -> str:
    apart = unicodedata.normalize("NFD", char)
    bare = "".join(one for one in apart if not unicodedata.combining(one))
    return "".join(_LETTERS.get(one, one) for one in bare)


_TABLE: Final = _Table()


def fold(text: str) -> str:
    """The form of a text that is searched, and of the words that are looked for in it.

    Args:
        text: anything, lone surrogates included.

    Returns:
        Text without control and invisible characters; white space is U+0020 alone. Folding it
        again changes nothing.
    """
    if text.isascii():
        return text.lower().translate(_TABLE)
    before, folded = "", text
    # Taking one thing away can let two others join: done until nothing changes any more.
    while before != folded:
        before = folded
        cased = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", folded).casefold())
        folded = cased.translate(_TABLE)
        for twin, one in _TWINS:
            folded = twin.sub(one, folded)
    return folded
