"""What to look for in text (names, initials, contacts), and what stands there instead."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, permutations
from typing import TYPE_CHECKING, Final

from defender_app import han as han_letters
from defender_app.report.folding import UPPER, compact, fold, visible
from defender_app.report.name_forms import with_other_titles, with_titles
from defender_app.report.pinyin import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.person import Identity

_SHORTEST_CONTACT: Final = 6
_SHORTEST_ADDRESS: Final = 4
_FEWEST_DIGITS: Final = 6
_SHORT: Final = 2
_LONGEST_NAME: Final = 4
_LONGEST_SYLLABLE: Final = 4
# More words than these are a description.
_MOST_JOINED: Final = 6
# Scripts whose words stand apart, so that a name is looked for as a word.
_APART_SCRIPTS: Final = re.compile("[a-z\u00aa-\u02c1\u0370-\u0e00\u10a0-\u10ff\u1200-\u139f]")
_SERVANT: Final = "\u0639\u0628\u062f"
# With a letter and a sign of an address, or letters and digits long enough to be no time of day.
_ADDRESS: Final = re.compile(
    r"(?=.*[^\W\d_])(?=.{4})(?=.*[^\W_][@._+#/])|(?=.*[^\W\d_])(?=.*\d)(?=.{6})|@.{3}"
)
BETWEEN_DIGITS: Final = r"[\W_]{0,4}"
IN_NUMBERS: Final = r"[\s().\-/]{0,4}"
# Words inside names, and before them, that point to nobody: never, or unless the name begins or
# ends with them ("Ben Okri", "Lê Văn Nam").
_PARTING: Final = (
    r"\s,.;/()\"\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65\u1361\u060c\u061b\u3001\uff0c\uff0e"
    r"\u0f08\u0f0d-\u0f14"
)
_TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "prof", "sir", "st", "jr", "sr", "the", "and"})
# Arabic "servant of" and "God", which are names together only.
_NOT_ALONE: Final = {"\u0639\u0628\u062f", "\u0627\u0644\u0644\u0647"}
_NEVER: Final = (
    _TITLES | _NOT_ALONE | {"al", "el", "ibn", "bint", "abu", "umm", "mac", "of", "y", "e", "i"}
)
_FIRST_NAMES: Final = frozenset({"ben", "bin", "du", "do", "di", "da", "la", "le", "van", "ten"})
_PARTICLES: Final = (
    _NEVER
    | _FIRST_NAMES
    | {"von", "der", "den", "del", "della", "dos", "das", "des", "los", "las", "ter", "zur", "zum"}
    | {"de"}
)
# Initials that are words of these texts.
_ABBREVIATIONS: Final = frozenset(
    {"un", "eu", "us", "uk", "au", "id", "it", "tv", "pm", "am", "hr", "ai", "ok", "no"}
    | {"ngo", "cat", "upr", "hrc", "usa", "iom", "ilo"}
)
_CHANNEL_WORDS: Final = frozenset(
    {"signal", "whatsapp", "telegram", "threema", "session", "element", "matrix", "skype", "email"}
    | {"e-mail", "mobile", "number", "phone", "telephone", "through", "lawyer", "sister", "office"}
    | {"brother", "mother", "father", "husband", "friend", "cousin", "colleague", "message"}
    | {"secure", "contact", "evening", "evenings", "morning", "mornings", "weekend", "before"}
    | {"please", "calls", "letters", "letter", "address", "person", "family"}
)


Key = tuple[str, bool, bool, bool]


@dataclass(frozen=True, kw_only=True, repr=False)
class Rule:
    """One text to replace.

    Args:
        text: what is looked for, as written.
        replacement: what stands there instead.
        exact_case: capitals must be capitals, as in pseudonyms; names are looked for in any case.
        number: ``text`` is digits, looked for with any spacing.
        apart: something stands between the words, as in "U. N.".
        keep: the text found stays as it is, and nothing else is looked for in it.
        ask: it is so short that a person decides each time whether it is meant.
        joined: words of a name that stand together, with nothing between them.
    """

    text: str
    replacement: str
    exact_case: bool = False
    number: bool = False
    apart: bool = False
    keep: bool = False
    ask: bool = False
    joined: bool = False

    def __repr__(self) -> str:
        return "<rule>"

    @cached_property
    def key(self) -> Key:
        """Rules with the same key match the same texts."""
        letters = compact(fold(self.text).text) or self.text
        return letters, self.exact_case, self.apart, self.joined


def name_rules(name: str, replacement: str) -> list[Rule]:
    """The rules for a person's real name: the whole name, and each part that points to them."""
    return list(_name_rules(name, replacement))


# Of many people in one record each is kept apart from all the others.
@lru_cache(maxsize=8192)
def _name_rules(name: str, replacement: str) -> tuple[Rule, ...]:
    whole = visible(unicodedata.normalize("NFC", name)).strip()
    if not whole:
        return ()
    folded = compact(fold(whole).text)
    # "Li" is a name, "li" is not.
    short = cased(whole) and (len(folded) <= _SHORT or folded in _PARTICLES)
    text = _title(whole) if short else whole
    rules = [Rule(text=text, replacement=replacement, exact_case=short, ask=is_short(whole))]
    ends = _ends(whole)
    for part in dict.fromkeys(_parts(whole)):
        folded = compact(fold(part).text)
        if part == whole or (folded in _PARTICLES and part not in ends):
            continue
        # A Korean syllable is several letters once it is folded.
        letters = len(folded) if cased(part) else min(len(folded), len(compact(part)))
        if folded not in _PARTICLES and letters >= (_SHORT + 1 if cased(part) else _SHORT):
            rules.append(Rule(text=part, replacement=replacement, ask=is_short(part)))
        elif cased(part) and letters >= _SHORT and (part != part.lower() or whole == whole.lower()):
            rules.append(
                Rule(
                    text=_title(part),
                    replacement=replacement,
                    exact_case=True,
                    ask=is_short(part),
                )
            )
    more = (*with_titles(whole), *_turned(whole))
    rules += [Rule(text=text, replacement=replacement) for text in more]
    rules += [Rule(text=text, replacement=replacement, joined=True) for text in _run_on(whole)]
    # First: of two rules of the same letters the first is kept, and these allow a space.
    rules = [Rule(text=text, replacement=replacement) for text in _arabic(whole)] + rules
    asked = with_other_titles(whole)
    return *rules, *(Rule(text=text, replacement=replacement, ask=True) for text in asked)


def is_short(name: str) -> bool:
    """Whether a name is under three letters, or under two signs that are whole syllables.

    Such a name is also a word or a part of one: a person decides each time.
    """
    plain = unicodedata.normalize("NFC", visible(name))
    signs = [one for one in plain if han(one) or "\u3041" <= one <= "\u30ff"]
    if signs:
        return len(compact(plain)) < _SHORT
    if any("\u0f40" <= one <= "\u0fbc" for one in plain):
        syllables = [one for one in re.split("[\u0f0b\u0f0c\\s]+", plain) if compact(one)]
        return len(syllables) < _SHORT and len(syllables[0]) <= _LONGEST_SYLLABLE
    letters = [
        one
        for one in fold(plain).text
        if one.isalnum() or (one != UPPER and unicodedata.category(one)[0] == "M")
    ]
    return len(letters) <= _SHORT


def _arabic(whole: str) -> Iterator[str]:
    """Arabic names as they are also written.

    With the article: behind the letter for "for", and without it. "Servant of" and the word behind
    it are one name, with a space or without.
    """
    words = whole.split()
    for word in words:
        if word.startswith("\u0627\u0644") and len(word) > _LONGEST_NAME:
            yield "\u0644\u0644" + word[2:]
            if len(word) > _LONGEST_NAME + 2:
                yield word[2:]
        if word.startswith(_SERVANT) and len(word) > len(_SERVANT) + 2:
            yield f"{_SERVANT} {word[len(_SERVANT) :]}"
    for word, after in pairwise(words):
        if fold(word).text == _SERVANT:
            yield f"{word} {after}"


def _turned(whole: str) -> Iterator[str]:
    """A name whose short words are looked for with their capital alone, written otherwise.

    The family name at the other end ("Li Wei", "wei li"), and two syllables as one word.
    """
    words = [word for word in re.split(r"[\s,;]+", whole) if word]
    plain = [compact(fold(word).text) for word in words]
    if not cased(whole) or not 1 < len(words) <= _LONGEST_NAME or _PARTICLES & {*plain}:
        return
    if min(map(len, plain)) <= _SHORT:
        yield from {" ".join((*words[1:], words[0])), " ".join((words[-1], *words[:-1]))} - {whole}
    if len(words) > 2:  # noqa: PLR2004 - two words are the whole name
        pairs = zip(words, words[1:], plain, plain[1:], strict=False)
        yield from (f"{a} {b}" for a, b, p, q in pairs if is_syllable(p) and is_syllable(q))


def names_of(identity: Identity) -> Iterator[str]:
    """What somebody is called, and all of it in one, so that two of them run together are found."""
    names = [name for name in (identity.real_name, *identity.aliases) if name and name.strip()]
    yield from names
    words = dict.fromkeys(word for name in names for word in _joinable(name))
    if len(names) > 1 and 1 < len(words) <= _MOST_JOINED:
        yield " ".join(words)


def _run_on(whole: str) -> Iterator[str]:
    """Any two words of a name as one word.

    Where people leave out a middle name or begin with the last, and no space tells one word from
    the next ("quistmaro"), neither of both is found by itself.
    """
    words = [*dict.fromkeys(_joinable(whole))]
    if len(words) <= _MOST_JOINED:
        yield from (one + other for one, other in permutations(words, 2))


def _joinable(name: str) -> Iterator[str]:
    """The words of a name that people write without a space behind another one."""
    for word in re.split(f"[{_PARTING}\\-_\u2010-\u2015]+", unicodedata.normalize("NFC", name)):
        letters = compact(fold(word).text)
        if len(letters) >= _SHORT and letters not in _PARTICLES and _APART_SCRIPTS.match(letters):
            yield word


def _ends(whole: str) -> set[str]:
    """The first and the last word of a name, where particles are names of their own."""
    words = [word for word in re.split(r"[\s,;]+", whole) if word]
    words = [word for word in words if compact(fold(word).text) not in _TITLES]
    if len(words) <= 1:
        return set()
    first, last = words[0], words[-1]
    found = {first} if compact(fold(first).text) in _FIRST_NAMES else set()
    return found | ({last} if compact(fold(last).text) not in _NEVER else set())


def _title(word: str) -> str:
    return word[:1].upper() + word[1:].lower()


def whole_rule(name: str, replacement: str) -> list[Rule]:
    """The rule for the name of an organisation, whose words are everybody's."""
    whole = unicodedata.normalize("NFC", name).strip()
    return [Rule(text=whole, replacement=replacement)] if whole else []


def initials_rules(initials: str, replacement: str) -> list[Rule]:
    """The rule for typed initials: as typed, when there are at least two letters."""
    text = unicodedata.normalize("NFC", initials).strip()
    letters = compact(fold(text).text)
    if len(letters) < 2:  # noqa: PLR2004 - one letter is a word in many languages
        return []
    word = letters in _ABBREVIATIONS
    if word and text.isalpha():
        return []
    short = is_short(text)
    spread = " ".join(one for one in text if one.isalnum()) if short else text
    rules = [Rule(text=spread, replacement=replacement, exact_case=True, apart=word or short)]
    if short and not word:
        rules.append(Rule(text=text, replacement=replacement, exact_case=True, ask=True))
    return rules


def contact_rules(channel: str, replacement: str) -> list[Rule]:
    """The rules for a contact: the whole text, addresses in it, and numbers in any spacing."""
    whole = unicodedata.normalize("NFC", channel).strip()
    if not whole:
        return []
    texts = [whole]
    for word in _tokens(whole):
        address = _is_address(word)
        least = _SHORTEST_ADDRESS if address else _SHORTEST_CONTACT
        if len(word) >= least and word.casefold() not in _CHANNEL_WORDS:
            texts.append(word)
            texts += [name for name in word.split("@")[:1] if len(name) >= _SHORTEST_ADDRESS]
            texts += [word[1:]] if word.startswith("@") and len(word) > _SHORTEST_ADDRESS else []
    rules = [Rule(text=text, replacement=replacement) for text in dict.fromkeys(texts)]
    return rules + _number_rules(whole, replacement)


def address_rules(channel: str, replacement: str) -> list[Rule]:
    """The rules for addresses and numbers alone: no word, which may be somebody else's name."""
    whole = unicodedata.normalize("NFC", channel).strip()
    words = [word for word in _tokens(whole) if _ADDRESS.search(word)]
    rules = [Rule(text=word, replacement=replacement) for word in dict.fromkeys(words)]
    return rules + _number_rules(whole, replacement)


def _tokens(channel: str) -> list[str]:
    found = (token.strip(".'!?-/") for token in re.split(r"[\s,;<>()\"]+|:(?!//)", channel))
    return [token for token in found if token]


def _is_address(word: str) -> bool:
    return re.search(r"[@\d._+#/]", word) is not None


def _number_rules(text: str, replacement: str) -> list[Rule]:
    # With or without the code of the country, the last digits are the same.
    ends = [digits[-max(_FEWEST_DIGITS, len(digits) - 3) :] for digits in _numbers(text)]
    return [Rule(text=end, replacement=replacement, number=True) for end in ends]


def _numbers(text: str) -> Iterator[str]:
    """Runs of digits, with the separators that numbers have, and with any."""
    for between in (IN_NUMBERS, BETWEEN_DIGITS):
        for found in re.finditer(rf"\d(?:{between}\d)*", fold(text).text):
            digits = re.sub(r"\D", "", found.group())
            if len(digits) >= _FEWEST_DIGITS:
                yield digits


def han(text: str) -> bool:
    """Whether it holds Chinese or Korean characters, which are written without spaces."""
    return any("\uac00" <= one <= "\ud7a3" or han_letters.is_han(one) for one in text)


def cased(text: str) -> bool:
    """Whether its script has capital letters."""
    return any(letter.lower() != letter.upper() for letter in text)


def _parts(whole: str) -> Iterator[str]:
    """First names, family names and halves of double names."""
    for word in re.split(f"[{_PARTING}]+", whole):
        yield word
        pieces = re.split(r"[-_\u2010-\u2015]+", word)
        yield from pieces
        for piece in pieces:
            yield from re.split(r"['\u2019\u02bc]+", piece)
        syllables = [one for one in re.split("[\u0f0b\u0f0c]", word) if one]
        if len(syllables) > 2:  # noqa: PLR2004 - two syllables are one Tibetan name
            yield from ("\u0f0b".join(syllables[i : i + 2]) for i in range(0, len(syllables), 2))
        if han(word) and 3 <= len(word) <= 4:  # noqa: PLR2004 - family name, then given name
            yield from (word[len(word) - 2 :], word[: len(word) - 2])
        # A Japanese family name, and a given name in kana.
        kana = re.fullmatch("([^\u3041-\u30ff]{2,})([\u3041-\u30ff]{2,})", word)
        yield from kana.groups() if kana else ()
