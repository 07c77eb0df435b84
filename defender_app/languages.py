"""Which of the languages that we have words in a language tag means."""

from __future__ import annotations

from typing import Final

TRADITIONAL: Final = "zh-Hant"
_CHINESE: Final = "zh"
# Where Chinese is written in traditional characters unless the tag says otherwise.
_TRADITIONAL: Final = frozenset({"hant", "tw", "hk", "mo"})
_SIMPLIFIED: Final = "hans"


def written(tag: str) -> str:
    """The part of a tag that decides which words are read: ``pt`` of ``pt-BR``.

    Chinese alone is written in two ways that readers do not take for each other.

    Args:
        tag: as BCP-47 writes it or as systems do (``zh-Hant-TW``, ``zh_HK``, ``en_GB``).
    """
    first, *rest = tag.strip().lower().replace("_", "-").split("-")
    if first == _CHINESE and _SIMPLIFIED not in rest and _TRADITIONAL.intersection(rest):
        return TRADITIONAL
    return first
