"""Replace names in free text, in one pass: what a person agreed to holds in every sentence.

A stored real name never leaves in free text, whatever the consent: it becomes the pseudonym this
recipient knows, or ``[a person]``. Names that may leave travel in ``data/identities.json`` alone.
When in doubt a word too many is replaced; the sender sees the result before it is sealed.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.report import disguises, word_edges
from defender_app.report.folding import Folded, compact, fold
from defender_app.report.like_letters import skeleton
from defender_app.report.name_forms import is_declined
from defender_app.report.name_patterns import (
    inside_pattern,
    is_looked_for_inside,
    needle_of,
    other_forms,
    pattern,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.report.name_forms import Needle
    from defender_app.report.text_rules import Key, Rule

SHORT_NAME: Final = "short-name"
"""A name under three letters stands there, or a word that looks the same."""
IN_WORD: Final = "name-in-word"
"""A name stands in a longer word that no grammar explains."""
_EXCERPT: Final = 20
_HEAD: Final = 4
_DIGEST: Final = 8


@dataclass(frozen=True, repr=False)
class _Form:
    """One way to find the text of a rule.

    ``pattern`` is None for the text as written; ``inside``: in longer words.
    """

    rule: Rule
    needle: Needle
    pattern: str | None = None
    inside: bool = False

    @property
    def ask(self) -> str:
        """What a person decides, or ""."""
        if self.inside:
            return IN_WORD
        return SHORT_NAME if self.rule.ask else ""


class _Match(NamedTuple):
    """A place in a text, and what stands there instead; ``ask`` as of the form."""

    start: int
    end: int
    instead: str
    ask: str


@dataclass(frozen=True, repr=False)
class Asked:
    """A place in a text where a person decides whether a name is meant.

    Attributes:
        code: ``short-name:<digest of record and text>:<place>-<end>`` or ``name-in-word:…``. Places
            count what was written, so that no answer and no other name moves a code elsewhere.
        kind: the code without its place.
        before, word, after: as written, at most 20 letters of what stands around the word.
        text: the whole text, in NFC.
    """

    code: str
    kind: str
    before: str
    word: str
    after: str
    text: str

    def __repr__(self) -> str:
        return f"<asked {self.kind}>"


@dataclass(frozen=True)
class Choice:
    """What was decided about words that may be names.

    Attributes:
        record: id of the record, in the digests of its texts, so that they tell nobody anything.
        stays: codes of the words that stay as they are.
    """

    record: str = ""
    stays: frozenset[str] = frozenset()

    def digest(self, text: str) -> str:
        """What stands for a text in NFC in the codes of its questions."""
        digest = hashlib.sha256(f"{self.record}\0{text}".encode(errors="surrogatepass"))
        return digest.hexdigest()[:_DIGEST]


class Masker:
    """Applies many rules at once; longer texts win, and nothing is replaced twice.

    A text as written wins over another name's ending. An ending that two names share could mean
    either: the neutral words stand there.
    """

    def __init__(
        self, rules: Iterable[Rule], *, neutral: str = "[a person]", choice: Choice | None = None
    ) -> None:
        found: dict[Key, Rule] = {}
        for rule in rules:
            known = found.get(rule.key)
            # What is somebody's whole name is no question, whoever else it may mean.
            if rule.text.strip() and (known is None or (known.ask and not rule.ask)):
                found[rule.key] = rule
        # Of two rules of one length the one that asks for capitals is the more precise.
        ordered = sorted(found.values(), key=lambda rule: (-len(rule.key[0]), not rule.exact_case))
        self._neutral = neutral
        self._choice = choice or Choice()
        self._forms = [_Form(rule, needle_of(rule)) for rule in ordered]
        as_written = self._forms[:]
        self._forms += [
            _Form(rule, form.needle, form.pattern) for rule in ordered for form in other_forms(rule)
        ]
        self._declined = _by_letters(self._forms, len(as_written))
        self._forms += [
            _Form(form.rule, form.needle, inside=True)
            for form in as_written
            if is_looked_for_inside(form.rule)
        ]
        self._needles = _by_letters(self._forms, 0)
        self._heads = _by_head(self._needles)
        self._patterns: dict[int, re.Pattern[str]] = {}

    def __call__(self, text: str) -> str:
        """The text with every name replaced, in NFC; a word nobody decided about as a name."""
        return self.looked_at(text)[0]

    def looked_at(self, text: str) -> tuple[str, tuple[Asked, ...]]:
        """The text with every name replaced, and where a person decides, decided or not."""
        whole = self._plain(text)
        asked: list[Asked] = []
        pieces, done = [], 0
        for match in self._matches(whole, asked):
            pieces += [whole[done : match.start], match.instead]
            done = match.end
        return "".join(pieces) + whole[done:], tuple(asked)

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
        if self._plain(whole) == whole:
            done = 0
            for match in self._matches(whole):
                found += [
                    (whole[done : match.start], None),
                    (whole[match.start : match.end], match.instead),
                ]
                done = match.end
            found.append((whole[done:], None))
            return tuple(one for one in found if one[0])
        for word in re.split(r"(\s+)", whole):
            masked = self(word)
            found.append((word, None if masked == word else masked))
        same = "".join(old if new is None else new for old, new in found) == self(whole)
        return tuple(found) if same else ((whole, self(whole)),)

    def finds(self, text: str, *, sure: bool = False) -> bool:
        """Whether any rule matches; ``sure``: other than where a person decides."""
        whole = unicodedata.normalize("NFC", text)
        if any(not (sure and match.ask) for match in self._matches(whole)):
            return True
        return self._plain(whole) != whole

    def _plain(self, text: str) -> str:
        """The text in NFC, without names in addresses written as codes."""
        return disguises.hide(unicodedata.normalize("NFC", text), self._finds_plain)

    def _finds_plain(self, text: str) -> bool:
        return next(self._matches(unicodedata.normalize("NFC", text)), None) is not None

    def _matches(self, text: str, asked: list[Asked] | None = None) -> Iterator[_Match]:
        """Where something is replaced, in order; what is asked about the text goes to a list."""
        folded = fold(text)
        places = self._places(folded)
        done = decided = last = 0
        digest = ""
        for start in sorted(places):
            if start < done:
                continue
            for index in sorted(places[start]):
                form = self._forms[index]
                if form.ask and start < decided:
                    continue
                match = self._compiled(index).match(folded.text, start)
                if not match or not is_declined(match):
                    continue
                if form.rule.keep:
                    done = match.end()
                    break
                begin, end = _extent(form, folded, match, text, last)
                behind = max(match.end(), bisect_left(folded.where, end))
                if form.ask:
                    # Once for all questions of a text, which may be long.
                    digest = digest or self._choice.digest(text)
                    one = _asked(f"{form.ask}:{digest}:{begin}-{end}", text, begin, end)
                    if asked is not None:
                        asked.append(one)
                    if one.code in self._choice.stays:
                        # A word, but what is surely a name may begin in it.
                        decided = behind
                        continue
                done, last = behind, end
                yield _Match(begin, end, self._agreed(form, match), form.ask)
                break

    def _places(self, folded: Folded) -> dict[int, list[int]]:
        """Where in a folded text something may begin: the numbers of the forms that may."""
        letters = folded.compact
        found: defaultdict[int, list[int]] = defaultdict(list)
        for wanted in self._may_stand_in(letters):
            indices = self._needles[wanted]
            at = letters.find(wanted)
            while at >= 0:
                for index in indices:
                    before = self._forms[index].needle.before
                    for spot in folded.spots[max(0, at - before) : at + 1]:
                        found[spot].append(index)
                        if folded.text[spot - 1 : spot] == "+":
                            found[spot - 1].append(index)
                at = letters.find(wanted, at + 1)
        for index in self._needles.get("", ()):
            for match in self._compiled(index).finditer(folded.text):
                found[match.start()].append(index)
        return found

    def _may_stand_in(self, letters: str) -> Iterator[str]:
        """The needles of which the beginning stands in a text: of many thousand names, few."""
        for size in range(1, _HEAD + 1):
            for head in {letters[at : at + size] for at in range(len(letters) - size + 1)}:
                yield from self._heads.get(head, ())

    def _agreed(self, form: _Form, match: re.Match[str]) -> str:
        """What stands for a match: the neutral words where the ending of another name fits too."""
        replacement = form.rule.replacement
        if form.pattern is None:
            return replacement
        found = match[0]
        letters = skeleton(compact(found))
        fits = any(
            other.pattern is not None
            and other.rule.replacement != replacement
            and (fit := self._compiled(index).fullmatch(found))
            and is_declined(fit)
            for wanted, indices in self._declined.items()
            if wanted in letters
            for index, other in ((index, self._forms[index]) for index in indices)
        )
        return self._neutral if fits else replacement

    def _compiled(self, index: int) -> re.Pattern[str]:
        known = self._patterns.get(index)
        if known is None:
            form = self._forms[index]
            known = self._patterns[index] = re.compile(_pattern(form))
        return known


def _asked(code: str, text: str, begin: int, end: int) -> Asked:
    return Asked(
        code=code,
        kind=code.partition(":")[0],
        before=text[max(0, begin - _EXCERPT) : begin],
        word=text[begin:end],
        after=text[end : end + _EXCERPT],
        text=text,
    )


def _by_letters(forms: list[_Form], first: int) -> dict[str, list[int]]:
    """The numbers of the forms, from one on, by the letters of their needles."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms[first:], first):
        found[form.needle.letters].append(index)
    return dict(found)


def _by_head(needles: Iterable[str]) -> dict[str, list[str]]:
    """The needles by their first letters, shorter ones by all of them; not the empty one."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for wanted in needles:
        if wanted:
            found[wanted[:_HEAD]].append(wanted)
    return dict(found)


def _pattern(form: _Form) -> str:
    if form.inside:
        return inside_pattern(form.rule)
    return form.pattern or pattern(form.rule)


def _span(folded: Folded, match: re.Match[str], length: int) -> tuple[int, int]:
    """The name in the unfolded text, with the hidden characters behind it."""
    begin, end = match.span(word_edges.NAME if word_edges.NAME in match.re.groupindex else 0)
    after = folded.where[end - 1] + 1
    while after < length and not folded.letters[after]:
        after += 1
    return folded.where[begin], after


def _extent(
    form: _Form, folded: Folded, match: re.Match[str], text: str, least: int
) -> tuple[int, int]:
    """What a match is about in the unfolded text: the name, or the word that it is in."""
    begin, end = _span(folded, match, len(text))
    return _word_around(folded, text, begin, end, least) if form.inside else (begin, end)


def _word_around(folded: Folded, text: str, begin: int, end: int, least: int) -> tuple[int, int]:
    """The whole word that a place is in, from a place on."""

    def goes_on(at: int) -> bool:
        return not folded.letters[at] or unicodedata.category(text[at])[0] in "LM"

    while begin > least and goes_on(begin - 1):
        begin -= 1
    while end < len(text) and goes_on(end):
        end += 1
    return begin, end
