"""Where the syllables of a Chinese name in Latin letters begin: "Xiaoming" is also "Xiao-ming"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_INITIAL: Final = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])"
_FINAL: Final = (
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui"
    "|un|uo|ve|a|e|i|o|u|v)"
)
_SYLLABLE: Final = f"(?:{_INITIAL}{_FINAL}|er|ai|an|ang|ao|ou|en|e|a)"
_ONE: Final = re.compile(_SYLLABLE)


@lru_cache(maxsize=4096)
def syllables(word: str) -> tuple[int, ...]:
    """Where syllables of a given name may begin, but for the first.

    Args:
        word: folded, letters only.

    Returns:
        Each place that parts the word into two syllables; none where it is no such word.
    """
    if not word.isascii():
        return ()
    return tuple(
        at
        for at in range(2, len(word) - 1)
        if _ONE.fullmatch(word[:at]) and _ONE.fullmatch(word[at:])
    )


def is_syllable(word: str) -> bool:
    """Whether a folded word is one syllable."""
    return _ONE.fullmatch(word) is not None
