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

from defender_app.report import disguises
from defender_app.report.folding import UPPER, Folded, compact, fold
from defender_app.report.name_forms import (
    ENDING,
    LETTER,
    OPTIONAL,
    Form,
    declined,
    letters_of,
    needle,
    pattern_of,
    spell,
)
from defender_app.report.text_rules import BETWEEN_DIGITS, IN_NUMBERS, Rule, cased, han

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_INFLECTED: Final = 5
_ANYWHERE: Final = 8
# Between the words of a name, and inside a long word at the end of a line.
_BETWEEN: Final = r"[\W_]{0,5}"
_APART: Final = r"[\W_]{1,5}"
_BREAK: Final = r"(?:-?[ \t]*\n[ \t]*)?"
# A word begins after anything but a letter, or with a capital after a small letter (#FreeIlva).
_LEFT: Final = rf"(?:(?<!{LETTER})(?<!{UPPER})|(?<={LETTER})(?={LETTER}{UPPER}))"
_RIGHT: Final = rf"(?:(?!{LETTER}|{UPPER})|(?<!{UPPER})(?={LETTER}{UPPER}))"
_ENDING: Final = rf"(?:{ENDING})?"
# Letters that Arabic and Hebrew write together with the word behind them (and, to, in, the).
_JOINED: Final = r"\u0648\u0641\u0628\u0643\u0644\u0633\u05d5\u05d1\u05dc\u05db\u05de\u05e9\u05d4"
_ARABIC_LEFT: Final = rf"(?<![\u0590-\u08ff])[{_JOINED}]{{0,2}}(?:\u0627?\u0644)?"
_IN_WORDS: Final = UPPER + "".join(OPTIONAL) + "\u0f0b"
_SPACED: Final = "\u0590-\u08ff\u0900-\u0dff"
_NUMBER: Final = "#"


def _word(word: str, *, exact: bool) -> str:
    """The pattern of one spelled word."""
    letters = pattern_of(letters_of(word), exact=exact)
    if han(word):
        return r"[\W_]{0,2}".join(letters)
    return (_BREAK if len(letters) >= _INFLECTED else "").join(letters)


def _words(spelled: str) -> list[str]:
    """The words of a spelled name; marks and the dot of Tibetan belong to them."""
    kept = [
        letter
        if letter.isalnum() or letter in _IN_WORDS or unicodedata.category(letter)[0] == "M"
        else " "
        for letter in spelled
    ]
    return [word for word in "".join(kept).split(" ") if compact(word)]


def _pattern(rule: Rule) -> str:
    spelled = spell(rule.text)
    if rule.number:
        body = BETWEEN_DIGITS.join(re.sub(r"\D", "", spelled))
        return rf"(?:\+?(?:\d{IN_NUMBERS}){{0,6}})?{body}(?!\d)"
    words = _words(spelled)
    if not words:
        return re.escape(fold(unicodedata.normalize("NFC", rule.text)).text)
    between = _APART if rule.apart else _BETWEEN
    body = between.join(_word(word, exact=rule.exact_case) for word in words)
    return _edges(body, words, exact=rule.exact_case)


def _declined(rule: Rule) -> list[Form]:
    """The other forms of a name of one word."""
    words = [] if rule.number or rule.exact_case else _words(spell(rule.text))
    if len(words) != 1:
        return []
    return [Form(one.needle, f"{_LEFT}{one.pattern}{_RIGHT}") for one in declined(words[0])]


def _edges(body: str, words: list[str], *, exact: bool) -> str:
    """Where a match may begin and end, by script and length."""
    length = len(compact("".join(words)))
    first, last = compact(words[0])[:1], compact(words[-1])[-1:]
    if first.isdigit():
        body = rf"(?<!\d){body}"
    if last.isdigit():
        body = rf"{body}(?!\d)"
    if length >= _ANYWHERE and not exact:
        return f"{body}(?:{_ENDING}{_RIGHT})?" if cased(last) else body
    left, right = _left(first, length), _right(last, length, exact=exact)
    return f"{left}{body}{right}"


def _left(letter: str, length: int) -> str:
    if cased(letter):
        return _LEFT
    if re.match(f"[{_SPACED}]", letter) and length <= 3:  # noqa: PLR2004 - inside longer words by chance
        return _ARABIC_LEFT if letter < "\u0900" else f"(?<![{_SPACED}])"
    return ""


def _right(letter: str, length: int, *, exact: bool) -> str:
    if cased(letter):
        return _RIGHT if exact or length < _INFLECTED else f"{_ENDING}{_RIGHT}"
    if re.match(f"[{_SPACED}]", letter) and length <= 3:  # noqa: PLR2004 - the same
        return f"(?![{_SPACED}])"
    return ""


@dataclass(frozen=True, repr=False)
class _Form:
    """One way to find the text of a rule.

    ``pattern`` is None for the text as written; ``letter`` is the first of every match, or "".
    """

    rule: Rule
    needle: str
    letter: str
    pattern: str | None = None


class Masker:
    """Applies many rules at once; longer texts win, and nothing is replaced twice.

    A text as written wins over another name's ending. An ending that two names share could mean
    either: the neutral words stand there.
    """

    def __init__(self, rules: Iterable[Rule], *, neutral: str = "[a person]") -> None:
        found: dict[tuple[tuple[str, bool], bool], Rule] = {}
        for rule in rules:
            if rule.text.strip():
                found.setdefault((rule.key, rule.apart), rule)
        # Of two rules of one length the one that asks for capitals is the more precise.
        ordered = sorted(found.values(), key=lambda rule: (-len(rule.key[0]), not rule.exact_case))
        self._neutral = neutral
        self._forms = [_Form(rule, needle(spell(rule.text)), _first(rule)) for rule in ordered]
        self._forms += [
            _Form(one.rule, other.needle, one.letter, other.pattern)
            for one in list(self._forms)
            for other in _declined(one.rule)
        ]
        self._regex = lru_cache(maxsize=256)(self._compiled)

    def __call__(self, text: str) -> str:
        """The text with every name replaced, in NFC."""
        whole = disguises.hide(unicodedata.normalize("NFC", text), self._finds_plain)
        pieces, done = [], 0
        for start, end, replacement in self._matches(whole):
            pieces += [whole[done:start], replacement]
            done = end
        return "".join(pieces) + whole[done:]

    def pieces(self, text: str) -> tuple[tuple[str, str | None], ...]:
        """What becomes of each piece of a text, in order.

        Args:
            text: as written.

        Returns:
            (what stands there, what stands there instead or None): joined, the first are the text
            in NFC and what is left of both is what calling this gives.
        """
        whole = unicodedata.normalize("NFC", text)
        found: list[tuple[str, str | None]] = []
        if disguises.hide(whole, self._finds_plain) == whole:
            done = 0
            for start, end, replacement in self._matches(whole):
                found += [(whole[done:start], None), (whole[start:end], replacement)]
                done = end
            found.append((whole[done:], None))
            return tuple(one for one in found if one[0])
        for word in re.split(r"(\s+)", whole):
            masked = self(word)
            found.append((word, None if masked == word else masked))
        same = "".join(old if new is None else new for old, new in found) == self(whole)
        return tuple(found) if same else ((whole, self(whole)),)

    def finds(self, text: str) -> bool:
        """Whether any rule matches."""
        whole = unicodedata.normalize("NFC", text)
        return self._finds_plain(whole) or disguises.hide(whole, self._finds_plain) != whole

    def _finds_plain(self, text: str) -> bool:
        return next(self._matches(unicodedata.normalize("NFC", text)), None) is not None

    def _matches(self, text: str) -> Iterator[tuple[int, int, str]]:
        folded = fold(text)
        candidates = tuple(
            index for index, form in enumerate(self._forms) if form.needle in folded.compact
        )
        if not candidates:
            return
        regex, forms = self._regex(candidates)
        for match in regex.finditer(folded.text):
            form = forms[(match.lastindex or 1) - 1]
            if not form.rule.keep:
                start, end = _span(folded, match.start(), match.end(), len(text))
                yield start, end, self._agreed(form, match[0], forms)

    def _agreed(self, form: _Form, found: str, forms: Iterable[_Form]) -> str:
        """What stands for a match: the neutral words where the ending of another name fits too."""
        replacement = form.rule.replacement
        if form.pattern is None:
            return replacement
        others = (
            other.pattern
            for other in forms
            if other.letter == form.letter and other.rule.replacement != replacement
        )
        fits = any(pattern and re.fullmatch(pattern, found) for pattern in others)
        return self._neutral if fits else replacement

    def _compiled(self, candidates: tuple[int, ...]) -> tuple[re.Pattern[str], list[_Form]]:
        """One pattern for some of the rules, by first letter so that most are never tried."""
        groups: dict[str, list[_Form]] = {}
        for index in candidates:
            form = self._forms[index]
            groups.setdefault(form.letter, []).append(form)
        patterns = []
        for letter, forms in groups.items():
            tried = "|".join(f"({form.pattern or _pattern(form.rule)})" for form in forms)
            ahead = r"[+\d]" if letter == _NUMBER else re.escape(letter)
            patterns.append(f"(?={ahead})(?:{tried})" if letter else tried)
        return re.compile("|".join(patterns)), [form for group in groups.values() for form in group]


def _first(rule: Rule) -> str:
    """The letter a match begins with; none where other letters may stand before it."""
    if rule.number:
        return _NUMBER
    letter = next(iter(_words(spell(rule.text))), "")[:1]
    return "" if "\u0590" <= letter <= "\u08ff" else letter


def _span(folded: Folded, start: int, end: int, length: int) -> tuple[int, int]:
    """The match in the unfolded text, with the hidden characters behind it."""
    while folded.text[end : end + 1] == UPPER:
        end += 1
    after = folded.where[end] if end < len(folded.where) else length
    return folded.where[start], after
