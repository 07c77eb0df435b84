"""How words are compared when something is looked for: endings, slips of the finger, scripts."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from defender_app import han

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Words: TypeAlias = tuple[str, ...]

# Han, kana, Thai, Lao, Myanmar, Khmer: written without spaces between words.
_DENSE: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_DENSE_RUN: Final = re.compile(f"[{_DENSE}]+")
# A sign before a digit tells one time zone from another.
_RUN: Final = re.compile(rf"[+\-]\d+|[{_DENSE}]+|(?:(?![{_DENSE}])\w)+")
_BREAK: Final = re.compile(r"[^\w+\-]+|[+\-](?!\d)|_")
_ROOT: Final = 3
_SURE: Final = 4
_LONG: Final = 8
_UNDOUBLED: Final = frozenset("bdgklmnprt")
_ENDINGS: Final = ("ing", "ed", "es", "s")
_VOWELS: Final = re.compile("[aeiouy]")
# Words that say nothing about what happened.
# fmt: off
_EMPTY: Final = frozenset({
    "a", "about", "after", "an", "and", "are", "as", "at", "be", "because", "been", "by", "did",
    "do", "for", "from", "got", "had", "has", "have", "he", "her", "him", "his", "i", "in", "is",
    "it", "just", "me", "my", "of", "off", "on", "or", "our", "own", "she", "so", "some",
    "someone", "somebody", "that", "the", "their", "them", "then", "there", "they", "this", "to",
    "us", "very", "was", "we", "were", "when", "who", "will", "with", "you", "your",
})
_EMPTY_DENSE: Final = "的了我他她它们在是有和与就也都把被给对从向去来着过吗呢吧啊个这那"
_IRREGULAR: Final = {
    "took": "take", "taken": "take", "stole": "steal", "stolen": "steal", "caught": "catch",
    "kept": "keep", "held": "hold", "came": "come", "went": "go", "gone": "go", "said": "say",
    "told": "tell", "left": "leave", "lost": "lose", "broke": "break", "broken": "break",
    "beaten": "beat", "forbidden": "forbid", "forbade": "forbid", "hidden": "hide", "hid": "hide",
    "shot": "shoot", "threw": "throw", "thrown": "throw", "flew": "fly", "flown": "fly",
    "flight": "fly", "flights": "fly", "died": "die", "dead": "die", "dying": "die",
    "made": "make", "gave": "give", "given": "give", "sent": "send", "wrote": "write",
    "written": "write", "sold": "sell", "paid": "pay", "children": "child", "kids": "child",
    "kid": "child", "women": "woman", "men": "man", "drove": "drive", "driven": "drive",
    "spoke": "speak", "spoken": "speak", "withdrew": "withdraw", "withdrawn": "withdraw",
    "forced": "force", "knew": "know", "known": "know", "saw": "see", "seen": "see",
    "no": "not", "never": "not", "fotos": "photo", "foto": "photo", "didnt": "not", "dont": "not",
    "wont": "not", "cant": "not", "cannot": "not", "couldnt": "not", "isnt": "not",
    "werent": "not", "wasnt": "not", "wouldnt": "not", "airplane": "plane", "aeroplane": "plane",
}
# What somebody may mean who writes it.
_MEANT: Final = {
    "take": ("seize", "confiscate"), "steal": ("take",), "hit": ("beat", "attack"),
    "catch": ("arrest", "detain"), "keep": ("hold", "detain"), "cop": ("police",),
    "cops": ("police",), "policeman": ("police",), "policemen": ("police",),
    "officer": ("police",), "mobile": ("phone",), "cellphone": ("phone",), "cell": ("phone",),
    "iphone": ("phone",), "smartphone": ("phone",), "telephone": ("phone",), "pc": ("computer",),
    "mac": ("computer",), "notebook": ("laptop",), "picture": ("photograph",),
    "photo": ("photograph",), "pic": ("photograph",), "mum": ("mother",), "mom": ("mother",),
    "dad": ("father",), "cash": ("money",), "tv": ("television",), "attorney": ("lawyer",),
    "solicitor": ("lawyer",), "barrister": ("lawyer",), "jail": ("prison",),
    "gaol": ("prison",), "flat": ("home",), "house": ("home",), "apartment": ("home",),
    "license": ("licence",), "doctor": ("medical",), "agent": ("security",),
    "boss": ("employer",), "ngo": ("organisation",), "organization": ("organisation",),
    "kidnap": ("disappear",), "abduct": ("disappear",), "nick": ("arrest",),
    "sack": ("dismiss",), "fire": ("dismiss",), "tail": ("follow",), "bug": ("tap",),
}
# fmt: on
def folded(text: str) -> str:
    """The text in small letters, without accents, marks and signs, with one form of each Han."""
    text = re.sub(r"(?<=\w)[’'\u02bc](?=\w)", "", text)
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text).casefold()
        if not unicodedata.combining(letter)
    )
    return " ".join(_BREAK.sub(" ", han.folded(bare)).split())


def is_dense(word: str) -> bool:
    """Whether a word begins in a script without spaces."""
    return _DENSE_RUN.match(word) is not None


def words_of(text: str) -> Words:
    """What tells something in a folded text: roots of words, and pairs of letters without spaces.

    Everything, where nothing of it tells much.
    """
    runs = _RUN.findall(text)
    telling = [one for run in runs for one in _telling(run)]
    return tuple(dict.fromkeys(telling or [one for run in runs for one in _all_of(run)]))


def meanings(word: str) -> Words:
    """The roots that a root may stand for beside itself."""
    return tuple(root(one) for one in _MEANT.get(word, _MEANT.get(_whole(word), ())))


@cache
def root(word: str) -> str:
    """A word without its ending: "filming", "filmed" and "films" are one word."""
    word = _IRREGULAR.get(word, word)
    if not word.isascii():
        return word
    for ending in _ENDINGS:
        bare = word.removesuffix(ending)
        if bare != word and len(bare) >= _ROOT and _VOWELS.search(bare) and not word.endswith("ss"):
            word = bare
            if len(word) > _ROOT and word[-1] == word[-2] and word[-1] in _UNDOUBLED:
                word = word[:-1]
            break
    if word.endswith("ion") and len(word) >= _LONG:
        word = word[:-3]
    if len(word) > _ROOT and word[-1] in "ey":
        word = word[:-1]
    return word


class Slips:
    """Known words by what is left of them when letters go missing."""

    def __init__(self, known: Iterable[str]) -> None:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for word in known:
            for left in _shortened(word):
                found[left].add(word)
        self._found = found

    def near(self, word: str) -> frozenset[str]:
        """Known words that differ by one slip of the finger, or by two where both are long."""
        near = {one for left in _shortened(word) for one in self._found.get(left, ())}
        most = _slips(word)
        return frozenset(one for one in near if abs(len(one) - len(word)) <= most)


def _telling(run: str) -> Iterator[str]:
    if not is_dense(run):
        if run not in _EMPTY:
            yield root(run)
        return
    if len(run) == 1:
        if run not in _empty_dense():
            yield run
        return
    for a, b in pairwise(run):
        if not {a, b} <= _empty_dense():
            yield a + b


def _all_of(run: str) -> Iterator[str]:
    yield run if is_dense(run) else root(run)


@cache
def _empty_dense() -> frozenset[str]:
    return frozenset(han.folded(_EMPTY_DENSE))


@cache
def _wholes() -> dict[str, str]:
    return {root(word): word for word in _MEANT}


def _whole(word: str) -> str:
    return _wholes().get(word, word)


def _slips(word: str) -> int:
    if is_dense(word) or len(word) < _SURE or not word.isalpha():
        return 0
    return 1 if len(word) < _LONG else 2


def _shortened(word: str) -> set[str]:
    """The word, and what is left of it without one letter, or without two of a long one."""
    left = {word}
    for _ in range(_slips(word)):
        left |= {one[:at] + one[at + 1 :] for one in left for at in range(len(one))}
    return left
