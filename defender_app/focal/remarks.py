"""What is odd about a card that is genuine in every other way: signs of a name made to deceive."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from defender_app.focal.look_alikes import drawn_like_latin

if TYPE_CHECKING:
    from defender_app.focal.card import CardBody

MIXED_SCRIPTS: Final = "mixed-scripts"
# Scripts that stand in one word in honest writing.
_TOGETHER: Final = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
# Scripts with letters that are drawn like those of Latin.
_LIKE_LATIN: Final = frozenset({"CYRILLIC", "GREEK", "ARMENIAN", "COPTIC", "CHEROKEE", "LISU"})
_SAME: Final = {
    "FULLWIDTH": "LATIN",
    "IDEOGRAPHIC": "CJK",
    "KANGXI": "CJK",
    "KATAKANA-HIRAGANA": "KATAKANA",
    "HALFWIDTH": "KATAKANA",
}
_NO_SCRIPT: Final = frozenset({"MODIFIER", "FEMININE", "MASCULINE", "MATHEMATICAL", "MICRO"})


def of(body: CardBody) -> tuple[str, ...]:
    """Codes of what is odd: ``mixed-scripts`` when a name could be another one drawn alike."""
    odd = any(_mixed(text) for text in (body.name, body.organisation))
    return (MIXED_SCRIPTS,) if odd else ()


def _mixed(text: str) -> bool:
    """Whether a word has letters of scripts that no honest word has together.

    A whole word of Cyrillic or Greek beside Latin is odd only where every letter looks Latin.
    """
    words = _words(unicodedata.normalize("NFKC", text))
    scripts = [_scripts(word) for word in words]
    if any(not _honest(one) for one in scripts):
        return True
    return any("LATIN" in one for one in scripts) and any(
        one <= _LIKE_LATIN and one and drawn_like_latin(word)
        for word, one in zip(words, scripts, strict=True)
    )


def _words(text: str) -> list[str]:
    """Runs of letters and of the marks on them."""
    kept = "".join(one if unicodedata.category(one)[0] in "LM" else " " for one in text)
    return re.split(" +", kept.strip())


def _scripts(word: str) -> frozenset[str]:
    found = {
        unicodedata.name(letter, "").split(" ", 1)[0]
        for letter in word
        if unicodedata.category(letter)[0] == "L"
    }
    return frozenset(_SAME.get(one, one) for one in found if one and one not in _NO_SCRIPT)


def _honest(scripts: frozenset[str]) -> bool:
    return len(scripts) <= 1 or any(scripts <= one for one in _TOGETHER)
