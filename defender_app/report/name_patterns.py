"""The patterns of names, as regular expressions for text folded by ``folding.fold``."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from defender_app.report import word_edges
from defender_app.report.folding import UPPER, compact, fold
from defender_app.report.name_forms import (
    ENDING,
    LETTER,
    OPTIONAL,
    Form,
    Needle,
    declined,
    letters_of,
    needle,
    pattern_of,
    spell,
)
from defender_app.report.pinyin import syllables
from defender_app.report.text_rules import BETWEEN_DIGITS, IN_NUMBERS, Rule, cased, han

# Between the words of a name, and inside a long word at the end of a line.
_BETWEEN: Final = r"[\W_]{0,5}"
_APART: Final = r"[\W_]{1,5}"
_BREAK: Final = r"(?:-?[ \t]*\n[ \t]*)?"
_DIVIDED: Final = r"(?:-[ \t]*\n[ \t]*)?"
# Between letters of a script without spaces, and where such a text was broken into lines.
_LOOSE: Final = r"(?:[^\S\n]{0,3}\n\s{0,8}|[\W_]{0,2})"
# Between the syllables of a name in pinyin; short ones are words of other languages.
_SYLLABLES: Final = "[-' ]?"
_SHORT_SYLLABLES: Final = f"(?:[-']| (?=.{UPPER}))?"
# Burmese, Khmer, Thai and Lao put a space where one breathes.
_SPACED: Final = r"(?:[ \t]|[ \t]*\n[ \t]*)?"
_SPACED_SCRIPTS: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_WITHOUT_VOWEL: Final = frozenset("\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u094d\u09cd\u0acd\u0a4d")
_LONG_NAME: Final = 6
# Forms of rules that are asked for again and again: of many people each is kept from the others.
_MOST_KNOWN: Final = 65_536
_IN_WORDS: Final = UPPER + "".join(OPTIONAL)
# Digits that may stand before a number and are part of the match.
_MORE_DIGITS: Final = 6
_SHORT: Final = 3
# "jsmith@x.org", "@jsmith": initials are written together with a name.
_IN_ADDRESS: Final = rf"(?=[\w.+\-{UPPER}]{{0,40}}@\w)"
_BEFORE: Final = 24
_IN_TAG: Final = "(?:" + "|".join(rf"(?<=[#@][^\s#@]{{{at}}})" for at in range(_BEFORE + 1)) + ")"
"""Somewhere in a word behind # or @, where words are written together ("#freeilva")."""
# Words in capitals, where nothing shows that another one begins.
_CAPITALS: Final = rf"(?=(?:{LETTER}{UPPER}){{4}})"
# So many letters are no part of another word by chance.
_LONG: Final = 8


def _word(word: str, *, exact: bool, alone: bool) -> str:
    """The pattern of one spelled word of a name, or of the only one."""
    letters = pattern_of(letters_of(word), exact=exact, alone=alone)
    if han(word) or re.search("[\u1100-\u11ff]", word):
        # What may be missing takes no space with it: behind that another word begins.
        spaced = (
            f"(?:{_LOOSE}{one[:-1]})?" if one.endswith(")?") else _LOOSE + one for one in letters
        )
        return "".join(spaced).removeprefix(_LOOSE)
    if word[-1] in _WITHOUT_VOWEL:
        # An ending that begins with a vowel takes the place of the sign.
        letters[-1] = f"(?:{letters[-1]})?"
    if len(letters) >= word_edges.INFLECTED and _SPACED_SCRIPTS.search(word):
        return _SPACED.join(letters)
    between = _BREAK if len(letters) >= word_edges.INFLECTED else _DIVIDED
    starts = syllables(compact(word)) if len(letters) == len(compact(word)) else ()
    gap = _SYLLABLES if len(letters) >= _LONG_NAME else _SHORT_SYLLABLES
    return letters[0] + "".join(
        f"{gap if at in starts else ''}{between}{letter}"
        for at, letter in enumerate(letters[1:], 1)
    )


def _words(spelled: str) -> list[str]:
    """The words of a spelled name; marks belong to them. In Tibetan each syllable is one."""
    kept = [
        letter
        if letter.isalnum() or letter in _IN_WORDS or unicodedata.category(letter)[0] == "M"
        else " "
        for letter in spelled
    ]
    return [word for word in "".join(kept).split(" ") if compact(word)]


def pattern(rule: Rule) -> str:
    """The pattern of the text of a rule as it was written."""
    spelled = spell(rule.text)
    if rule.number:
        body = BETWEEN_DIGITS.join(re.sub(r"\D", "", spelled))
        return rf"\+?(?:\d{IN_NUMBERS}){{0,{_MORE_DIGITS}}}{body}(?!\d)"
    words = _words(spelled)
    if not words:
        return re.escape(fold(unicodedata.normalize("NFC", rule.text)).text)
    return word_edges.around(
        _body(rule, words),
        compact(words[0])[:1],
        compact(words[-1])[-1:],
        length=len(compact("".join(words))),
        exact=rule.exact_case,
    )


def _body(rule: Rule, words: list[str]) -> str:
    between = _APART if rule.apart else _BETWEEN
    alone = len(words) == 1
    return between.join(_word(word, exact=rule.exact_case, alone=alone) for word in words)


@lru_cache(maxsize=_MOST_KNOWN)
def other_forms(rule: Rule) -> tuple[Form, ...]:
    """The other forms of a name of one word."""
    words = [] if rule.number or rule.exact_case else _words(spell(rule.text))
    if len(words) != 1:
        return ()
    left, right = word_edges.LEFT, word_edges.RIGHT
    return tuple(Form(one.needle, f"{left}{one.pattern}{right}") for one in declined(words[0]))


def is_looked_for_inside(rule: Rule) -> bool:
    """Whether a name may be meant by a longer word that no grammar explains."""
    if rule.number or rule.exact_case or rule.keep or rule.ask:
        return False
    letters = rule.key[0]
    first, last = letters[:1], letters[-1:]
    both = cased(first) and cased(last)
    if word_edges.is_semitic(first) and word_edges.is_semitic(last):
        both = True
    return both and len(letters) > _SHORT


def inside_pattern(rule: Rule) -> str:
    """The pattern of a name in a longer word, for a rule that is looked for there."""
    body = _body(rule, _words(spell(rule.text)))
    if word_edges.is_semitic(rule.key[0][:1]):
        return word_edges.with_affection(body)
    if len(rule.key[0]) >= _LONG:
        return body
    tag = f"{_IN_TAG}{body}"
    if len(rule.key[0]) < word_edges.INFLECTED:
        return tag
    begins = f"{word_edges.LEFT}(?=.{UPPER}){body}{ENDING}{word_edges.RIGHT}"
    behind, before = rf"(?<={UPPER}){_CAPITALS}{body}", rf"{_CAPITALS}{body}(?={LETTER}{UPPER})"
    return f"(?:{begins}|{body}{_IN_ADDRESS}|{tag}|{behind}|{word_edges.LEFT}{before})"


@lru_cache(maxsize=_MOST_KNOWN)
def needle_of(rule: Rule) -> Needle:
    """What to look for; more may stand before it in numbers, and where words are joined."""
    spelled = spell(rule.text)
    found = needle(spelled)
    if rule.number:
        return found._replace(before=_MORE_DIGITS)
    joined = max((word_edges.joined_before(word[:1]) for word in _words(spelled)[:1]), default=0)
    return found._replace(before=found.before + joined)
