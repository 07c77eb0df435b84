"""Han characters that stand for one another: simplified, traditional, Japanese and older forms.

"刘晓" and "劉曉" are one name. Which characters belong together stands in
``wordlists/han_variants.txt``, written by ``packaging/han_variants.py``; where it says too much (后
is 後 and also the empress), too much is found, which is the safe side.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("wordlists") / "han_variants.txt"
# Radicals come first; everything before them is no Han character.
_FIRST: Final = "\u2e80"
_BLOCKS: Final = (
    *(("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff")),
    *(("\U00020000", "\U0003ffff"), ("\u3005", "\u3007"), ("\u2e80", "\u2fdf")),
)


@cache
def variants() -> dict[int, str]:
    """For ``str.translate``: each character of a set by what stands for all of them."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    sets = (line for line in lines if line and not line.startswith("#"))
    return {ord(one): line[0] for line in sets for one in line[1:]}


def folded(text: str) -> str:
    """The text with one form of each Han character; as long as before.

    Args:
        text: NFKC or NFKD, for compatibility forms are not in the sets.
    """
    return text.translate(variants()) if any(letter >= _FIRST for letter in text) else text


def is_han(letter: str) -> bool:
    """Whether a character is a Han character, of any plane, or the sign that repeats one."""
    return any(first <= letter <= last for first, last in _BLOCKS)
