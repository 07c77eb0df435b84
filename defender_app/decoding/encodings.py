"""How a text is written down: told where it can be told, guessed where it cannot.

Many of the encodings accept each other's bytes. What decides is whether the letters that come out
are the common ones of their script, stand together as words do, and have capitals where words
begin.
"""

from __future__ import annotations

import codecs
import itertools
import re
import unicodedata
from functools import cache
from typing import Final, NamedTuple

from defender_app.decoding.seen import ENCODINGS

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_LONGEST_CHARACTER: Final = 4
_ALMOST: Final = 0.05
_NULS: Final = 0.2
_LIKELY: Final = 0.5
_FEW: Final = 8
_LONGEST_RUN: Final = 2
_BEYOND: Final = re.compile("[^\x00-\x7f]")
_BEFORE: Final = 40
_SAMPLE: Final = 6000
"""Characters that are looked at one by one, from the first beyond ASCII."""

_EASTERN: Final = frozenset({"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL"})
_ACCENTED_GREEK: Final = frozenset("άέήίόύώΐΰ")
_SHORT: Final = 3
# Vowels that follow a consonant stand first, or those that lead one stand before none.
_THAI_ODD: Final = re.compile("^[\u0e30-\u0e3a\u0e45-\u0e4e]|[\u0e40-\u0e44](?![\u0e01-\u0e2e])")

# The characters that half of every Chinese text is made of, in both ways of writing them.
_USUAL: Final = frozenset(
    "的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里"
    "所去行过家十用发天如然作方成者多日都三小二无同么经法当起与好看学进种将还分此心前面又定见只主没公从问"
    "這為來個們說國時會後對著過發無麼經當與學進種將還見沒從問給"
)

# First and last of ranges of Unicode, and of first bytes.
_PRIVATE: Final = 0xE000, 0xF8FF
_CJK_POINTS: Final = 0x3000, 0x303F
_FULL_WIDTH: Final = 0xFF01, 0xFF5E
_KANA: Final = 0x3040, 0x30FF
_HAN: Final = 0x4E00, 0x9FFF
_HANGUL: Final = 0xAC00, 0xD7A3
_CHINESE: Final = frozenset({"gb18030", "big5hkscs", "utf-16-le", "utf-16-be"})

_SCRIPTS: Final = {
    "cp1251": "CYRILLIC",
    "koi8-r": "CYRILLIC",
    "koi8-u": "CYRILLIC",
    "cp866": "CYRILLIC",
    "cp1253": "GREEK",
    "cp1255": "HEBREW",
    "cp1256": "ARABIC",
    "cp874": "THAI",
    "cp1250": "LATIN",
    "cp1252": "LATIN",
    "cp1254": "LATIN",
    "cp1257": "LATIN",
    "cp1258": "LATIN",
}
_COMMON: Final = {
    # Without the ones that Hebrew letters turn into.
    "CYRILLIC": "оеаинтсрвлкмдпуяыьгзбчйхжшюцёфіїєўәғқңөүһ",
    "GREEK": "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς",
    "cp1250": "áéíóúýčďěňřšťžůąćęłńśźżőűöüăâîșțşţđäôľĺŕ„”“–…",
    "cp1252": "éèêëàâäáãåçíìîïñóòôöõúùûüßøæœÉÀÁÖÜÄ’‘“”–—…«»¿¡°€",
    "cp1254": "çğıöşüâîûÇĞİÖŞÜ’“”",
    "cp1257": "āčēģīķļņšūžąęėįųõäöü„“–",
    "cp1258": "ăâđêôơưàáèéìíòóùú",
}

# A codec is loaded from a file when it is first used: now.
for _name in ENCODINGS:
    codecs.lookup(_name)
    b"a".decode(_name, "replace")
    "a".encode(_name)
"a".encode("gb2312")
"a".encode("euc_kr")
"a".encode("big5")


class Guess(NamedTuple):
    """An encoding of ``ENCODINGS``, and whether it is more than a guess."""

    encoding: str
    sure: bool


def guess(start: bytes, *, whole: bool) -> Guess:
    """How a text is probably written.

    Args:
        start: the beginning of it.
        whole: whether that is all of it, so that no character can be cut at its end.
    """
    for mark, name in _MARKS:
        if start.startswith(mark):
            return Guess(name, sure=True)
    wide = _wide(start)
    if wide:
        return Guess(wide, sure=False)
    text = _decoded(start, "utf-8", whole=whole)
    if text is not None:
        return Guess("utf-8", sure=True)
    if _nearly_utf8(start):
        return Guess("utf-8", sure=False)
    return _best(start, whole=whole)


def _wide(start: bytes) -> str:
    """UTF-16 or UTF-32 without a mark, by where the zeros are."""
    if len(start) < _LONGEST_CHARACTER or 0 not in start:
        return ""
    share = [start[at::4].count(0) / max(len(start) // 4, 1) for at in range(4)]
    high = 1 - _ALMOST
    if share[2] > high and share[3] > high and share[0] < _ALMOST:
        return "utf-32-le"
    if share[0] > high and share[1] > high and share[3] < _ALMOST:
        return "utf-32-be"
    even, odd = (share[0] + share[2]) / 2, (share[1] + share[3]) / 2
    for name, zeros, others, space in (
        ("utf-16-le", odd, even, (b" \x00", b"\n\x00")),
        ("utf-16-be", even, odd, (b"\x00 ", b"\x00\n")),
    ):
        told = any(start[at : at + 2] in space for at in range(0, len(start) - 1, 2))
        text = _decoded(start, name, whole=False) if zeros > others else None
        if text and (zeros > _NULS or (told and _one_script(text) > _LIKELY)):
            return name
    return ""


def _one_script(text: str) -> float:
    """The share of the most usual script among the letters."""
    letters = [_script(letter) for letter in text[:_SAMPLE] if not letter.isspace()]
    scripts = ["CJK" if one in _EASTERN else one for one in letters]
    most = max((scripts.count(one) for one in set(scripts) - {""}), default=0)
    return most / max(len(scripts), 1)


def _decoded(start: bytes, encoding: str, *, whole: bool) -> str | None:
    """The text, or None where these bytes are none."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        return decoder.decode(start, final=whole)
    except UnicodeDecodeError:
        return None


def _nearly_utf8(start: bytes) -> bool:
    text = start.decode("utf-8", "replace")
    beyond = len(_BEYOND.findall(text))
    wrong = text.count("\ufffd")
    return beyond > _FEW and wrong <= beyond * _ALMOST


def _best(start: bytes, *, whole: bool) -> Guess:
    scores = []
    for place, name in enumerate(ENCODINGS):
        if name.startswith("utf"):
            continue
        text = _decoded(start, name, whole=whole)
        if text is not None:
            scores.append((_score(text, name), -place, name))
    scores.sort(reverse=True)
    if not scores or scores[0][0] <= 0:
        return Guess("cp1252", sure=False)
    return Guess(scores[0][2], sure=False)


def _score(text: str, encoding: str) -> float:
    """From below 0 to 1: how much what came out looks like a text of that encoding."""
    first = _BEYOND.search(text)
    if first is None:
        return 1.0
    text = text[max(first.start() - _BEFORE, 0) :][:_SAMPLE]
    beyond = [letter for letter in text if letter > "\x7f"]
    if encoding in _SCRIPTS:
        return _single(text, beyond, encoding)
    return sum(_weight(letter, encoding) for letter in beyond) / len(beyond)


@cache
def _weight(letter: str, encoding: str) -> float:
    """How usual a character is where two bytes make one."""
    if _within(letter, _PRIVATE) or unicodedata.category(letter) in {"Cc", "Cn", "Co"}:
        return -2.0
    if _within(letter, _CJK_POINTS) or _within(letter, _FULL_WIDTH) or letter in "“”‘’…—·":
        return 0.9
    if encoding in {"cp932", "euc_jp"}:
        return _japanese(letter)
    if encoding == "cp949":
        common = _in(letter, "euc_kr", 0xB0, 0xC8)
        return 1.0 if common else -0.5 if _within(letter, _HANGUL) else -0.2
    if encoding in _CHINESE and _common_chinese(letter, encoding):
        return 1.4 if letter in _USUAL else 0.85
    return 0.3 if _within(letter, _HAN) else -0.2


def _within(letter: str, ends: tuple[int, int]) -> bool:
    return ends[0] <= ord(letter) <= ends[1]


def _common_chinese(letter: str, encoding: str) -> bool:
    simple = encoding != "big5hkscs" and _in(letter, "gb2312", 0xB0, 0xD7)
    return simple or (encoding != "gb18030" and _in(letter, "big5", 0xA4, 0xC6))


def _japanese(letter: str) -> float:
    if _within(letter, _KANA):
        return 1.05
    if _in(letter, "cp932", 0x88, 0x97):
        return 0.7
    return 0.1 if _within(letter, _HAN) else -0.3


def _in(letter: str, encoding: str, first: int, last: int) -> bool:
    """Whether a character is among the common ones of an encoding, which come first in it."""
    try:
        lead = letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return len(lead) > 1 and first <= lead[0] <= last


def _single(text: str, beyond: list[str], encoding: str) -> float:
    script = _SCRIPTS[encoding]
    common = _COMMON.get(encoding) or _COMMON.get(script, "")
    good = 0.0
    for letter in beyond:
        of_script = _script(letter) == script
        if script == "LATIN":
            good += 1.0 if letter in common else 0.2 if of_script else -0.3
        elif of_script:
            good += 1.0 if not common or letter.lower() in common else 0.4
        else:
            good += 0.3 if letter in "“”‘’…—–«»№° " else -0.5
    words = _words(text)
    if not words:
        return good / len(beyond)
    return good / len(beyond) - sum(_odd(word, script) for word in words) / len(words)


@cache
def _script(letter: str) -> str:
    if not letter.isalpha() and not unicodedata.category(letter).startswith("M"):
        return ""
    return unicodedata.name(letter, "").partition(" ")[0]


def _words(text: str) -> list[str]:
    """The words that have something beyond ASCII in them."""
    spaced = "".join(
        letter if letter.isalpha() or unicodedata.category(letter)[0] == "M" else " "
        for letter in text
    )
    return [word for word in spaced.split() if not word.isascii()]


def _odd(word: str, script: str) -> float:
    """From 0 to 1: how unlike a word it is."""
    scripts = {_script(letter) for letter in word} - {""}
    if len(scripts) > 1:
        return 1.0
    if script == "LATIN":
        run = max(len(piece) for piece in _beyond(word))
        return 0.8 if run > _LONGEST_RUN else 0.5 if _mixed(word) else 0.0
    if script == "GREEK" and len(word) > _SHORT and not word.isupper():
        return 0.0 if _ACCENTED_GREEK & set(word.lower()) else 0.5
    if script == "THAI" and _THAI_ODD.search(word):
        return 0.7
    return 0.7 if _mixed(word) else 0.0


def _beyond(word: str) -> list[str]:
    return "".join(letter if letter > "\x7f" else " " for letter in word).split()


def _mixed(word: str) -> bool:
    """Whether a capital stands after a small letter."""
    return any(one.islower() and two.isupper() for one, two in itertools.pairwise(word))
