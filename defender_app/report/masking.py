"""Replace names in free text, in one pass: what a person agreed to holds in every sentence.

A stored real name never leaves in free text, whatever the consent: it becomes the pseudonym this
recipient knows, or ``[a person]``. Names that may leave travel in ``data/identities.json`` alone.
When in doubt a word too many is replaced; the sender sees the result before it is sealed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from defender_app.report.folding import UPPER, Folded, compact, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHORTEST_CONTACT: Final = 6
_SHORTEST_ADDRESS: Final = 4
_FEWEST_DIGITS: Final = 6
_INFLECTED: Final = 5
_ANYWHERE: Final = 8
# Between the words of a name, and inside a long word at the end of a line.
_BETWEEN: Final = r"[\W_]{0,5}"
_BREAK: Final = r"(?:-?[ \t]*\n[ \t]*)?"
_BETWEEN_DIGITS: Final = r"[\s().\-/]{0,4}"
_LETTER: Final = r"[^\W\d_]"
# A word begins after anything but a letter, or with a capital after a small letter (#FreeIlva).
_LEFT: Final = rf"(?:(?<!{_LETTER})(?<!{UPPER})|(?<={_LETTER})(?={_LETTER}{UPPER}))"
_RIGHT: Final = rf"(?:(?!{_LETTER})|(?<!{UPPER})(?={_LETTER}{UPPER}))"
_ENDING: Final = rf"(?:{_LETTER}{UPPER}?){{0,3}}"
# Letters that Arabic and Hebrew write together with the word behind them (and, to, in, the).
_JOINED: Final = r"\u0648\u0641\u0628\u0643\u0644\u0633\u05d5\u05d1\u05dc\u05db\u05de\u05e9\u05d4"
_ARABIC_LEFT: Final = rf"(?<![\u0590-\u08ff])[{_JOINED}]{{0,2}}(?:\u0627?\u0644)?"
_IN_WORDS: Final = UPPER + "\u0f0b"
_SPACED: Final = "\u0590-\u08ff\u0900-\u0dff"
# Words inside names, and before them, that point to nobody.
_PARTICLES: Final = frozenset(
    {"al", "el", "bin", "ibn", "bint", "ben", "abu", "umm", "van", "von", "der", "den", "del"}
    | {"della", "dos", "das", "des", "los", "las", "the", "and", "mac", "ter", "ten", "zur", "zum"}
    | {"de", "da", "di", "do", "du", "la", "le", "of", "mr", "mrs", "ms", "dr", "prof", "sir"}
    | {"st", "jr", "sr", "y", "e", "i"}
)
_CHANNEL_WORDS: Final = frozenset(
    {"signal", "whatsapp", "telegram", "threema", "session", "element", "matrix", "skype", "email"}
    | {"e-mail", "mobile", "number", "phone", "telephone", "through", "lawyer", "sister", "office"}
    | {"brother", "mother", "father", "husband", "friend", "cousin", "colleague", "message"}
    | {"secure", "contact", "evening", "evenings", "morning", "mornings", "weekend", "before"}
    | {"please", "calls", "letters", "letter", "address", "person", "family"}
)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One text to replace.

    Args:
        text: what is looked for, as written.
        replacement: what stands there instead.
        exact_case: capitals must be capitals, as in pseudonyms; names are looked for in any case.
        number: ``text`` is digits, looked for with any spacing.
    """

    text: str
    replacement: str
    exact_case: bool = False
    number: bool = False

    @property
    def key(self) -> tuple[str, bool]:
        """Rules with the same key match the same texts."""
        return compact(fold(self.text).text) or self.text, self.exact_case


def name_rules(name: str, replacement: str) -> list[Rule]:
    """The rules for a person's real name: the whole name, and each part that points to them."""
    whole = unicodedata.normalize("NFC", name).strip()
    if not whole:
        return []
    single = len(compact(fold(whole).text)) == 1
    rules = [Rule(text=whole, replacement=replacement, exact_case=single and not _han(whole))]
    for part in dict.fromkeys(_parts(whole)):
        folded = compact(fold(part).text)
        if part == whole or folded in _PARTICLES:
            continue
        if len(folded) > 2 or (len(folded) == 2 and not _cased(part)):  # noqa: PLR2004 - shorter: see below
            rules.append(Rule(text=part, replacement=replacement))
        elif len(folded) == 2 and part != part.lower():  # noqa: PLR2004 - "Li" is a name, "li" is not
            rules.append(Rule(text=part, replacement=replacement, exact_case=True))
    return rules


def whole_rule(name: str, replacement: str) -> list[Rule]:
    """The rule for the name of an organisation, whose words are everybody's."""
    whole = unicodedata.normalize("NFC", name).strip()
    return [Rule(text=whole, replacement=replacement)] if whole else []


def initials_rules(initials: str, replacement: str) -> list[Rule]:
    """The rule for typed initials: as typed, when there are at least two letters."""
    text = unicodedata.normalize("NFC", initials).strip()
    if len(compact(fold(text).text)) < 2:  # noqa: PLR2004 - one letter is a word in many languages
        return []
    return [Rule(text=text, replacement=replacement, exact_case=True)]


def contact_rules(channel: str, replacement: str) -> list[Rule]:
    """The rules for a contact: the whole text, addresses in it, and numbers in any spacing."""
    whole = unicodedata.normalize("NFC", channel).strip()
    if not whole:
        return []
    texts = [whole]
    for token in re.split(r"[\s,;<>()\"]+|:(?!//)", whole):
        word = token.strip(".'!?-/")
        address = re.search(r"[@\d._+#/]", word) is not None
        least = _SHORTEST_ADDRESS if address else _SHORTEST_CONTACT
        if len(word) >= least and word.casefold() not in _CHANNEL_WORDS:
            texts.append(word)
            texts += [name for name in word.split("@")[:1] if len(name) >= _SHORTEST_ADDRESS]
            texts += [word[1:]] if word.startswith("@") and len(word) > _SHORTEST_ADDRESS else []
    rules = [Rule(text=text, replacement=replacement) for text in dict.fromkeys(texts)]
    # With or without the code of the country, the last digits are the same.
    ends = [digits[-max(_FEWEST_DIGITS, len(digits) - 3) :] for digits in _numbers(whole)]
    return rules + [Rule(text=end, replacement=replacement, number=True) for end in ends]


def _numbers(text: str) -> Iterator[str]:
    for found in re.finditer(rf"\d(?:{_BETWEEN_DIGITS}\d)*", fold(text).text):
        digits = re.sub(r"\D", "", found.group())
        if len(digits) >= _FEWEST_DIGITS:
            yield digits


def _han(text: str) -> bool:
    return any("\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)


def _cased(text: str) -> bool:
    return any(letter.lower() != letter.upper() for letter in text)


def _parts(whole: str) -> Iterator[str]:
    """First names, family names and halves of double names."""
    for word in re.split(r"[\s,.;/()\"\u00b7\u30fb]+", whole):
        yield word
        pieces = re.split(r"[-_\u2010-\u2015]+", word)
        yield from pieces
        for piece in pieces:
            yield from re.split(r"['\u2019\u02bc]+", piece)
        syllables = [one for one in re.split("[\u0f0b\u0f0c]", word) if one]
        if len(syllables) > 2:  # noqa: PLR2004 - two syllables are one Tibetan name
            yield from ("\u0f0b".join(syllables[i : i + 2]) for i in range(0, len(syllables), 2))
        if _han(word) and 3 <= len(word) <= 4:  # noqa: PLR2004 - family name, then given name
            yield from (word[len(word) - 2 :], word[: len(word) - 2])


def _word(word: str, *, exact: bool) -> str:
    """The pattern of one folded word."""
    letters = [
        re.escape(found[0]) + (UPPER if exact and found.endswith(UPPER) else f"{UPPER}?")
        for found in re.findall(rf"[^{UPPER}]{UPPER}?", word)
    ]
    if _han(word):
        return r"[\W_]{0,2}".join(letters)
    return (_BREAK if len(letters) >= _INFLECTED else "").join(letters)


def _words(folded: str) -> list[str]:
    """The words of a folded name; marks and the dot of Tibetan belong to them."""
    kept = [
        letter
        if letter.isalnum() or letter in _IN_WORDS or unicodedata.category(letter)[0] == "M"
        else " "
        for letter in folded
    ]
    return "".join(kept).split(" ")


def _pattern(rule: Rule) -> str:
    folded = fold(unicodedata.normalize("NFC", rule.text)).text
    if rule.number:
        body = _BETWEEN_DIGITS.join(re.sub(r"\D", "", folded))
        return rf"(?:\+?(?:\d{_BETWEEN_DIGITS}){{0,6}})?{body}(?!\d)"
    words = [word for word in _words(folded) if compact(word)]
    if not words:
        return re.escape(folded)
    body = _BETWEEN.join(_word(word, exact=rule.exact_case) for word in words)
    return _edges(body, words, exact=rule.exact_case)


def _edges(body: str, words: list[str], *, exact: bool) -> str:
    """Where a match may begin and end, by script and length."""
    length = len(compact("".join(words)))
    first, last = compact(words[0])[:1], compact(words[-1])[-1:]
    if first.isdigit():
        body = rf"(?<!\d){body}"
    if last.isdigit():
        body = rf"{body}(?!\d)"
    if length >= _ANYWHERE and not exact:
        return f"{body}(?:{_ENDING}{_RIGHT})?" if _cased(last) else body
    left, right = _left(first, length), _right(last, length, exact=exact)
    return f"{left}{body}{right}"


def _left(letter: str, length: int) -> str:
    if _cased(letter):
        return _LEFT
    if re.match(f"[{_SPACED}]", letter) and length <= 3:  # noqa: PLR2004 - inside longer words by chance
        return _ARABIC_LEFT if letter < "\u0900" else f"(?<![{_SPACED}])"
    return ""


def _right(letter: str, length: int, *, exact: bool) -> str:
    if _cased(letter):
        return _RIGHT if exact or length < _INFLECTED else f"{_ENDING}{_RIGHT}"
    if re.match(f"[{_SPACED}]", letter) and length <= 3:  # noqa: PLR2004 - the same
        return f"(?![{_SPACED}])"
    return ""


class Masker:
    """Applies many rules at once; longer texts win, and nothing is replaced twice."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        found: dict[tuple[str, bool], Rule] = {}
        for rule in rules:
            if rule.text.strip():
                found.setdefault(rule.key, rule)
        # Of two rules of one length the one that asks for capitals is the more precise.
        self._rules = sorted(
            found.values(), key=lambda rule: (-len(rule.key[0]), not rule.exact_case)
        )
        self._keys = [rule.key[0] for rule in self._rules]
        self._regex = lru_cache(maxsize=256)(self._compiled)

    def __call__(self, text: str) -> str:
        """The text with every name replaced, in NFC."""
        whole = unicodedata.normalize("NFC", text)
        pieces, done = [], 0
        for start, end, replacement in self._matches(whole):
            pieces += [whole[done:start], replacement]
            done = end
        return "".join(pieces) + whole[done:]

    def finds(self, text: str) -> bool:
        """Whether any rule matches."""
        return next(self._matches(unicodedata.normalize("NFC", text)), None) is not None

    def _matches(self, text: str) -> Iterator[tuple[int, int, str]]:
        folded = fold(text)
        candidates = tuple(
            index
            for index, key in enumerate(self._keys)
            if key in folded.compact or not key[0].isalnum()
        )
        if not candidates:
            return
        regex, rules = self._regex(candidates)
        for match in regex.finditer(folded.text):
            rule = rules[(match.lastindex or 1) - 1]
            start, end = _span(folded, match.start(), match.end(), len(text))
            yield start, end, rule.replacement

    def _compiled(self, candidates: tuple[int, ...]) -> tuple[re.Pattern[str], list[Rule]]:
        """One pattern for some of the rules, by first letter so that most are never tried."""
        groups: dict[str, list[Rule]] = {}
        for index in candidates:
            rule = self._rules[index]
            groups.setdefault("" if rule.number else _first(rule), []).append(rule)
        patterns = []
        for letter, rules in groups.items():
            tried = "|".join(f"({_pattern(rule)})" for rule in rules)
            patterns.append(f"(?={re.escape(letter)})(?:{tried})" if letter else tried)
        return re.compile("|".join(patterns)), [rule for group in groups.values() for rule in group]


def _first(rule: Rule) -> str:
    """The letter a match begins with; none where other letters may stand before it."""
    folded = fold(unicodedata.normalize("NFC", rule.text)).text
    letter = next((word for word in _words(folded) if compact(word)), "")[:1]
    return letter if _cased(letter) else ""


def _span(folded: Folded, start: int, end: int, length: int) -> tuple[int, int]:
    """The match in the unfolded text, with the hidden characters behind it."""
    after = folded.where[end] if end < len(folded.where) else length
    return folded.where[start], after
