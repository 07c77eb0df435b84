"""The forms a name takes in a sentence: with endings, with titles, and written without its dots.

Languages decline names ("Marta" is also "Martę"), respell them ("Müller", "Mueller") or use the
family name with a title only ("王先生"). All patterns here are for text folded by ``folding.fold``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app import han
from defender_app.report.folding import UPPER, compact, fold
from defender_app.report.like_letters import like, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OPTIONAL: Final = {"\x02": "e", "\x03": "a"}
"""What stands in a folded name behind a letter that may be written with one more letter."""

LETTER: Final = (
    "[a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0373\u0376\u0377\u037b-\u037d"
    "\u037f\u0386\u0388-\u0481\u048a-\u0556\u0560-\u0588\u07ca-\u07ea\u10a0-\u10fa\u10fc-\u10ff\u13a0-\u13fd"
    "\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u1820-\u18aa\u1c80-\u1cbf\u1d00-\u1dbf\u1e00-\u1fbc"
    "\u2c00-\u2ce4\u2d00-\u2d67\ua640-\ua66e\ua680-\ua69d\ua722-\ua787\ua78b-\ua7ff\uab30-\uab69\uab70-\uabbf"
    "\U00010400-\U0001044f]"
)
"""A letter of a script whose words stand apart, as in Latin, Greek, Cyrillic, Armenian, Georgian.

One of Han, kana, Thai, Hangul, Arabic or an Indic script right beside a name is of another word:
people write both without a space ("Ann\u8bf4", "Ann\u3055\u3093").
"""
ENDING: Final = rf"(?:{LETTER}{UPPER}?){{1,3}}"
# What Latin languages put behind a name: German and English to Turkish, Finnish and Hungarian.
_WRITTEN_CASES: Final = (
    "s es e en ens et er n a i u y o em om owi ovi ow ov ova ami ach ah ie iem ego emu ym im ej "
    "os as is us ui am ai ta lla lle lta ssa sta ksi na ni nin nun in un yi yu yn ya ye da de "
    "dan den te tan ten lar ler la le yla yle ning ga ge ka ke l lt st sse t at ot nak nek val "
    "vel hoz hez ra re ban ben tol rol nal nel ert ig ek ok al el ul lui ului nya it ut ine ini "
    "ou iu ia io ei iai iui"
)
_CASES: Final = frozenset(_WRITTEN_CASES.split())
_ENDING_GROUP: Final = "ending"
LATIN_ENDING: Final = (
    rf"(?P<{_ENDING_GROUP}>(?:{LETTER}(?!{UPPER})){{1,4}}|(?:{LETTER}{UPPER}){{1,4}})"
)
"""The rest of a word; which rests there are is asked of ``is_declined``: written out in each
pattern they would take longer to compile than a text to read."""
_DOTTED: Final = {"ä": "\x02", "ö": "\x02", "ü": "\x02", "ø": "\x02", "å": "\x03"}
_RESPELLED: Final = 5
_SHORTEST: Final = 4
_SHORTEST_STEM: Final = 3
_SHORT_ARABIC: Final = 3
_YEHS: Final = "\u064a\u0649"
_LONGEST_FAMILY: Final = 2
_LONGEST_HAN: Final = 4

# Endings that take the place of a final vowel, as Slavic and Baltic languages have them.
_LATIN_ENDINGS: Final = (
    "a|e|i|o|u|y|ou|om|em|im|ie|ii|io|iu|ia|ei|ej|iej|iej|ow|owi|ovi|owej|ova|ove|in|ina|ino|inu|iny"
    "|ini|ami|ama|ima|ach|ah|am|os|ai|as|us|es|is|emu|ego|eho|ych|ymi"
)
# The consonant before the ending changes with it (Polish: Marta, Marcie).
_LATIN_CHANGES: Final = {"t": "cie", "d": "dzie", "r": "rze", "k": "ce", "g": "dze"}
_CYRILLIC_CHANGES: Final = {"г": "з", "к": "ц", "х": "с"}  # noqa: RUF001 - Cyrillic is meant
_CYRILLIC: Final = "аеиоуыэюяьієў"
_FLEETING: Final = re.compile("[ео][цлк]$")  # noqa: RUF001 - Cyrillic is meant
_GREEK: Final = "αεηιουω"
_GEORGIAN: Final = "\u10d0\u10d4"
_GEORGIAN_CASES: Final = "(?:\u10d8(?:\u10e1|\u10d7)(?:\u10d0|\u10d7\u10d5\u10d8\u10e1)?)"
_GREEK_END: Final = re.compile(rf"[{_GREEK}]{{1,2}}σ?$")  # noqa: RUF001 - Greek is meant
_LONGER: Final = ("ии", "ыи", "ои", "ая", "яя")

# fmt: off
_CHINESE_TITLES: Final = (
    "先生", "女士", "小姐", "同志", "老师", "律师", "太太", "夫人", "教授", "医生", "记者", "师傅",
    "阿姨", "叔叔", "大哥", "大姐", "某某", "某", "さん", "氏",
)
_OTHER_TITLES: Final = ("哥", "姐", "叔", "总")
_JAPANESE_TITLES: Final = ("さん", "氏", "様", "先生")
_CHINESE_BEFORE: Final = ("老", "小", "阿")
_KOREAN_TITLES: Final = ("씨", "선생", "변호사", "기자", "교수", "대표", "목사", "여사")
_TWO_LETTERS: Final = frozenset({
    "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "东方", "轩辕", "钟离", "端木",
    "公孙", "慕容", "令狐", "宇文", "长孙", "남궁", "황보", "제갈", "사공", "선우", "서문", "독고",
})
# fmt: on


class Needle(NamedTuple):
    """Letters that stand in every spelling of a name, in a row but for signs between them.

    Attributes:
        letters: their skeleton.
        before: how many letters of the name may stand before them, at most.
    """

    letters: str
    before: int


@dataclass(frozen=True)
class Form:
    """A pattern, and the letters that must be in a text for it to match."""

    needle: Needle
    pattern: str


def spell(text: str) -> str:
    """A name folded, with a mark behind each letter that has a longer spelling."""
    letters = []
    for letter in unicodedata.normalize("NFC", text):
        folded = fold(letter).text
        mark = _DOTTED.get(letter.lower(), "")
        letters.append(folded + mark)
    folded = "".join(letters)
    return re.sub(rf"{LETTER}+(?:[{UPPER}]{LETTER}*)*", _respelled, folded)


def _respelled(word: re.Match[str]) -> str:
    """A long word with "ae", "oe" or "ue" may also be written with one letter."""
    if len(compact(word[0])) < _RESPELLED:
        return word[0]
    return re.sub(rf"(?<=[aou])({UPPER}?)e({UPPER}?)(?={LETTER})", "\\1\x02", word[0])


def needle(spelled: str) -> Needle:
    """The longest piece of a spelled name that every spelling has."""
    pieces = [compact(piece) for piece in re.split("[\x02\x03]", spelled)]
    place = max(range(len(pieces)), key=lambda at: len(pieces[at]))
    return Needle(skeleton(pieces[place]), len("".join(pieces[:place])) + place)


def letters_of(word: str) -> list[str]:
    """The letters of a spelled word, each with its mark of a capital."""
    return re.findall(rf"[^{UPPER}]{UPPER}?", word)


def pattern_of(
    letters: Sequence[str], *, exact: bool = False, capital: bool = False, alone: bool = True
) -> list[str]:
    """The pattern of each letter.

    Args:
        letters: of ``letters_of``.
        exact: capitals must be capitals.
        capital: the first letter must be one.
        alone: it is the only word of the name.
    """
    made = []
    arabic = alone and len(letters) <= _SHORT_ARABIC
    for place, found in enumerate(letters):
        if found in OPTIONAL:
            made.append(f"(?:[{like(OPTIONAL[found])}]{UPPER}?)?")
        else:
            must = (exact and found.endswith(UPPER)) or (capital and place == 0)
            # At the end of a short word yeh and alef maksura are two words ("Ali", "on").
            last = arabic and place == len(letters) - 1 and found[0] in _YEHS
            alike = found[0] if last else like(found[0])
            one = re.escape(alike) if len(alike) == 1 else f"[{alike}]"
            made.append(one + (UPPER if must else f"{UPPER}?"))
    return made


def is_declined(match: re.Match[str]) -> bool:
    """Whether the rest of a word behind a name is none, or an ending of a Latin language."""
    if _ENDING_GROUP not in match.re.groupindex:
        return True
    rest = match[_ENDING_GROUP]
    return rest is None or compact(rest) in _CASES


def declined(word: str) -> Iterator[Form]:
    """The forms of one spelled word beside itself; none for short words and other scripts.

    Where a stem is short, the form must begin with a capital, as names do: "Mark" does not make
    "market" a name.
    """
    letters = letters_of(word)
    plain = compact(word)
    if len(plain) < _SHORTEST or not all(one[0].isalpha() or one in OPTIONAL for one in letters):
        return
    last = plain[-1]
    latin = last < "\u0250"
    if len(plain) == _SHORTEST and last.lower() != last.upper():
        body = "".join(pattern_of(letters, capital=latin))
        yield Form(needle(word), body + (LATIN_ENDING if latin else ENDING))
    enough = 5 if latin else 4
    for stem, ending in _stems([one[0] for one in letters]):
        capital = len([one for one in stem if one not in OPTIONAL]) < enough
        body = "".join(pattern_of(stem, capital=capital))
        yield Form(needle("".join(stem)), body + ending)


def _stems(letters: list[str]) -> Iterator[tuple[list[str], str]]:
    """Each stem of a word with the pattern of its endings."""
    last = letters[-1]
    if last < "\u0250":
        found = _latin(letters)
    elif "\u0400" <= last <= "\u052f":
        found = _cyrillic(letters)
    elif "\u0370" <= last <= "\u03ff":
        found = _greek(letters)
    elif last in _GEORGIAN:
        found = iter([(letters[:-1], _GEORGIAN_CASES)])
    else:
        return
    for stem, ending in found:
        if len(stem) >= _SHORTEST_STEM:
            yield stem, ending


def _endings(words: str) -> str:
    return "(?:" + "|".join(f"{UPPER}?".join(word) + f"{UPPER}?" for word in words.split("|")) + ")"


def _latin(letters: list[str]) -> Iterator[tuple[list[str], str]]:
    word = "".join(letters)
    if word[-1] in "aeiouy":
        yield letters[:-1], _endings(_LATIN_ENDINGS)
        changed = _LATIN_CHANGES.get(word[-2])
        if changed and word[-1] == "a":
            yield [*letters[:-2], *changed], ""
    elif re.search("[^aeiouy]e[klc]$", word):
        yield [*letters[:-2], letters[-1]], _endings("a|u|em|om|iem|owi|ovi")
    elif re.search(".{5}[aiuy]s$", word):
        yield letters[:-2], _endings("o|ui|u|e|ai|iai|io|iui|i|us|iu|ys|iaus|iene|aite|yte")


def _cyrillic(letters: list[str]) -> Iterator[tuple[list[str], str]]:
    word = "".join(letters)
    vowel = rf"[{_CYRILLIC}]{UPPER}?(?:{LETTER}{UPPER}?){{0,2}}"
    if word.endswith(_LONGER) and len(word) > _RESPELLED:
        yield letters[:-2], vowel
    if word[-1] in _CYRILLIC:
        yield letters[:-1], vowel
        changed = _CYRILLIC_CHANGES.get(word[-2])
        if changed:
            yield [*letters[:-2], changed], f"[{_CYRILLIC}]{UPPER}?"
    elif _FLEETING.search(word) and len(word) >= _RESPELLED:
        yield [*letters[:-2], letters[-1]], vowel


def _greek(letters: list[str]) -> Iterator[tuple[list[str], str]]:
    stem = _GREEK_END.sub("", "".join(letters))
    if len(stem) < len(letters):
        yield letters[: len(stem)], rf"[{_GREEK}]{UPPER}?(?:{LETTER}{UPPER}?){{0,2}}"


def with_titles(whole: str) -> Iterator[str]:
    """A Chinese or Korean family name with each title it may stand with."""
    words = whole.split()
    name = words[0] if words else ""
    after: tuple[str, ...]
    before: tuple[str, ...]
    if all(map(han.is_han, name)):
        after, before = _CHINESE_TITLES, _CHINESE_BEFORE
    elif all("\uac00" <= letter <= "\ud7a3" for letter in name):
        after, before = _KOREAN_TITLES, ()
    else:
        return
    family = name if len(words) > 1 else name[: 2 if _folded(name[:2]) in _two_letters() else 1]
    if 0 < len(family) <= _LONGEST_FAMILY and len("".join(words)) > len(family):
        yield from (f"{family} {title}" for title in after)
        yield from (title + family for title in before)


def with_other_titles(whole: str) -> Iterator[str]:
    """Short ways to call somebody in Chinese or Japanese that are also parts of other words.

    The family name with a title such as "哥", a family name of two signs alone, the given name of
    a name of two signs with what is said before or behind it, and two signs with a Japanese title.
    """
    name = unicodedata.normalize("NFC", whole)
    if not 1 < len(name) <= _LONGEST_HAN or not all(map(han.is_han, name)):
        return
    double = len(name) > _LONGEST_FAMILY and _folded(name[:2]) in _two_letters()
    family = name[: 2 if double else 1]
    yield from (family + title for title in _OTHER_TITLES)
    if double:
        yield family
    given = name[len(family) :]
    if len(given) == 1:
        yield from (given + title for title in _OTHER_TITLES[:3])
        yield from (before + given for before in _CHINESE_BEFORE)
    if len(name) > _LONGEST_FAMILY:
        yield from (name[:2] + title for title in _JAPANESE_TITLES)


def _folded(name: str) -> str:
    return fold(unicodedata.normalize("NFC", name)).text


@cache
def _two_letters() -> frozenset[str]:
    return frozenset(map(_folded, _TWO_LETTERS))
