"""Where a name may begin and end: whole words in alphabetic scripts, anywhere in the others.

A language may join short words to a name (Arabic "and", "for") or decline it. What is joined is
found with the name only where its grammar has it, so that a name is not seen inside another word.
All patterns are for text folded by ``folding.fold``.
"""

# ruff: noqa: RUF001 - letters of several scripts that look alike are what it is about

from __future__ import annotations

import re
from typing import Final

from defender_app.report.folding import UPPER, fold
from defender_app.report.like_letters import like
from defender_app.report.name_forms import ENDING, LATIN_ENDING, LETTER
from defender_app.report.text_rules import cased

NAME: Final = "name"
"""The group of a pattern that is the name alone, where words are joined to it."""

# A word begins after anything but a letter, with a capital after a small letter (#FreeIlva), or
# with one that small letters follow after other capitals (#FREEIlva).
LEFT: Final = (
    rf"(?:(?<!{LETTER})(?<!{UPPER})|(?<={LETTER})(?={LETTER}{UPPER})"
    rf"|(?<={UPPER})(?={LETTER}{UPPER}{LETTER}(?!{UPPER})))"
)
RIGHT: Final = rf"(?:(?!{LETTER}|{UPPER})|(?<!{UPPER})(?={LETTER}{UPPER}))"
INFLECTED: Final = 5
_SHORT: Final = 3
_HANGUL: Final = "\u1100-\u11ff"
_TRAILING: Final = "\u11a8-\u11ff"
_INDIC: Final = "\u0900-\u0963\u0971-\u0dff"
# Tamil to Sinhala, where endings are long and many.
_SOUTH: Final = "\u0b80-\u0dff"
# The letters of Hebrew, Arabic, Syriac and Thaana, and those of Ethiopic: no signs, no digits.
_SEMITIC: Final = (
    "\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0710-\u07bf\u0840-\u08c9"
)
_ETHIOPIC: Final = "\u1200-\u135a\u1380-\u138f"
# Scripts written without spaces between words: there a name is any run of its letters.
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aad\u2e80-\u2fdf\u3005-\u30ff\u3100-\u312f"
    "\u31f0-\u31ff\u3400-\u9fff\ua000-\ua4cf\ua980-\ua9ff\uaa60-\uaadf\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
# Most that stands before a name and is part of the match, in letters.
LONGEST_JOINED: Final = 4
# fmt: off
# Arabic and, so, in, as, for, the; Hebrew and, in, for, as, from, that, the.
_JOINED_LETTERS: Final = "وفبكلובלכמשה"
_ETHIOPIC_JOINED: Final = ("ስለ", "እንደ", "ወደ", "እነ", "የነ", "ከነ", "ለነ", "የ", "ለ", "በ", "ከ", "ን", "ብ")
_ETHIOPIC_ENDINGS: Final = ("ንም", "ንና", "ምን", "ን", "ም", "ስ", "ና")
# Arabic accusative; Persian object and plural; Uyghur cases, plural, "also".
_ENDINGS: Final = (
    "نىڭكى", "دىكى", "تىكى", "نىڭ", "لار", "لەر", "دىن", "تىن", "نى", "غا", "قا", "گە", "كە", "دا",
    "تا", "دە", "تە", "چە", "چا", "مۇ", "های", "ها", "را", "ا",
)
# Of these, what makes no other word of a name of three letters.
_ENDINGS_OF_THREE: Final = (
    "نىڭ", "لار", "لەر", "دىن", "تىن", "نى", "غا", "قا", "گە", "كە", "دا", "تا", "دە", "تە", "را",
)
# Nepali, Marathi and Bengali case endings, which are written together with the word.
_INDIC_ENDINGS: Final = (
    "ले", "लाई", "को", "का", "की", "मा", "बाट", "सँग", "हरू", "ने", "ला", "चा", "ची", "चे", "च्या", "नी",
    "কে", "র", "ের", "তে", "দের", "जी",
)
_SOUTH_ENDINGS: Final = (
    "வின்", "வை", "வுக்கு", "வால்", "விடம்", "வுடன்", "ின்", "ை", "ுக்கு", "ால்", "ிடம்", "ுடன்", "யின்", "யை",
    "ను", "ని", "కు", "కి", "లో", "తో", "గారు", "ನ್ನು", "ನಿಗೆ", "ಗೆ", "ಿಗೆ", "ന്റെ", "ിന്റെ", "നെ",
    "ിനെ", "ിന്", "യുടെ", "യെ", "ගේ", "ට", "ව",
)
# Uyghur words of respect or affection that make another name, or call the same person.
_AFFECTION: Final = ("جان", "خان", "ئاي", "گۈل", "بەگ", "ئاخۇن", "قىز", "كام")
# fmt: on


def _any_of(words: tuple[str, ...]) -> str:
    """A pattern of some words, folded, each letter by all that are typed for it."""
    made = []
    for word in words:
        letters = fold(word).text
        made.append("".join(f"[{like(one)}]" for one in letters))
    return "(?:" + "|".join(made) + ")"


_SUFFIX: Final = f"(?:{_any_of(_ENDINGS)}{{1,2}})?"
_SUFFIX_OF_THREE: Final = f"{_any_of(_ENDINGS_OF_THREE)}?"
_NOT_SEMITIC: Final = f"(?![{_SEMITIC}])"
_AFFECTION_END: Final = f"{_any_of(_AFFECTION)}{_SUFFIX}{_NOT_SEMITIC}"
_PREFIX: Final = rf"(?<![{_SEMITIC}])[{_JOINED_LETTERS}]{{0,2}}(?:\u0627?\u0644)?"
_ETHIOPIC_LEFT: Final = rf"(?<![{_ETHIOPIC}]){_any_of(_ETHIOPIC_JOINED)}?"
_ETHIOPIC_RIGHT: Final = rf"{_any_of(_ETHIOPIC_ENDINGS)}?(?![{_ETHIOPIC}])"
# By script: what stands behind a short name, and behind others.
_BEHIND: Final = {
    _ETHIOPIC: (_ETHIOPIC_RIGHT, _ETHIOPIC_RIGHT),
    _SOUTH: (
        f"{_any_of(_SOUTH_ENDINGS)}?(?![{_INDIC}])",
        f"[{_INDIC}]{{0,6}}(?![{_INDIC}])",
    ),
    _INDIC: (
        f"{_any_of(_INDIC_ENDINGS)}?(?![{_INDIC}])",
        f"[{_INDIC}]{{0,4}}(?![{_INDIC}])",
    ),
    _HANGUL: (f"(?![{_TRAILING}])", f"(?![{_TRAILING}])"),
}


def is_unspaced(letter: str) -> bool:
    """Whether its script has no spaces between words."""
    return _UNSPACED.match(letter) is not None


def is_semitic(letter: str) -> bool:
    """Whether it is of the Arabic or Hebrew scripts, or of one like them."""
    return re.match(f"[{_SEMITIC}]", letter) is not None


def joined_before(letter: str) -> int:
    """How many letters of joined words may stand before a name that begins with a letter."""
    return LONGEST_JOINED if re.match(f"[{_SEMITIC}{_ETHIOPIC}]", letter) else 0


def around(body: str, first: str, last: str, *, length: int, exact: bool) -> str:
    """The pattern of a name with what may stand around it.

    Args:
        body: the pattern of its letters.
        first: its first letter, folded.
        last: its last one.
        length: how many letters it has.
        exact: capitals must be capitals, and nothing is declined.
    """
    whole = body + _ending(last, length, exact=exact)
    return f"{_left(first, length)}(?P<{NAME}>{whole}){_after(last, length)}"


def with_affection(body: str) -> str:
    """The pattern of a Uyghur name with a word of affection: another name, or the same person."""
    return f"{_PREFIX}(?P<{NAME}>{body}){_AFFECTION_END}"


def _left(letter: str, length: int) -> str:
    if letter.isdigit():
        return r"(?<!\d)"
    if is_semitic(letter):
        return _PREFIX
    if re.match(f"[{_ETHIOPIC}]", letter):
        return _ETHIOPIC_LEFT
    if re.match(f"[{_INDIC}]", letter):
        return f"(?<![{_INDIC}])"
    if re.match(f"[{_HANGUL}]", letter):
        # The given name of three syllables' worth of letters stands in other words by chance.
        return f"(?<![{_HANGUL}])" if length <= 2 * _SHORT else ""
    return "" if is_unspaced(letter) or not letter.isalpha() else LEFT


def _ending(letter: str, length: int, *, exact: bool) -> str:
    """What is declined in scripts where the ending goes with the name."""
    if exact or length < INFLECTED or not cased(letter):
        return ""
    # Without an ending first: in "#IlvaFREE" the rest is another word.
    return LATIN_ENDING + "??" if letter < "\u0250" else f"(?:{ENDING})?"


def _after(letter: str, length: int) -> str:
    if letter.isdigit():
        return r"(?!\d)"
    if is_semitic(letter):
        declined = {_SHORT: _SUFFIX_OF_THREE}.get(length, _SUFFIX if length > _SHORT else "")
        return declined + _NOT_SEMITIC
    for script, behind in _BEHIND.items():
        if re.match(f"[{script}]", letter):
            return behind[length > _SHORT or (script == _SOUTH and length == _SHORT)]
    return "" if is_unspaced(letter) or not letter.isalpha() else RIGHT
