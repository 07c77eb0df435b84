"""In which language a text probably is, from its letters: browsers choose letter forms by it."""

from __future__ import annotations

import re
from typing import Final

# Script, its letters, the language where nobody says which.
_SCRIPTS: Final = (
    ("bo", re.compile("[\u0f00-\u0fff]"), frozenset({"bo", "dz"})),
    ("ja", re.compile("[\u3040-\u30ff]"), frozenset({"ja"})),
    ("ko", re.compile("[\u1100-\u11ff\uac00-\ud7a3]"), frozenset({"ko"})),
    (
        "zh",
        re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"),
        frozenset({"zh", "yue", "ja", "ko", "wuu", "nan"}),
    ),
    ("ug", re.compile("[\u06c7\u06c8\u06cb\u06d0\u06d5]"), frozenset({"ug", "ku", "ckb", "kk"})),
    (
        "",
        re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]"),
        frozenset({"ar", "fa", "ur", "ps", "sd", "ug", "ku", "ckb", "ks", "kk"}),
    ),
    ("am", re.compile("[\u1200-\u139f]"), frozenset({"am", "ti"})),
    ("th", re.compile("[\u0e00-\u0e7f]"), frozenset({"th"})),
    ("my", re.compile("[\u1000-\u109f]"), frozenset({"my"})),
    ("km", re.compile("[\u1780-\u17ff]"), frozenset({"km"})),
    ("lo", re.compile("[\u0e80-\u0eff]"), frozenset({"lo"})),
    ("", re.compile("[\u0590-\u05ff]"), frozenset({"he", "yi"})),
    ("", re.compile("[\u0900-\u097f]"), frozenset({"hi", "ne", "mr"})),
    ("mn", re.compile("[\u1800-\u18af]"), frozenset({"mn"})),
)
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "ug", "ur", "he", "ps", "sd", "yi", "ckb"})
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff\u0370-\u03ff]")


def first(tag: str) -> str:
    """The language of a tag, without script and region."""
    return tag.partition("-")[0].lower()


def direction(language: str) -> str:
    """``rtl`` or ``ltr``, of a language."""
    return "rtl" if first(language) in _RIGHT_TO_LEFT else "ltr"


def language_of(text: str, told: str = "") -> str:
    """The language tag for a text, or "" where its letters do not say.

    Args:
        text: what was written.
        told: the tag of the record's narrative: taken where the letters fit it.
    """
    if text.isascii():
        return ""
    for usual, letters, languages in _SCRIPTS:
        if letters.search(text) and not _mostly_latin(text, letters):
            return told if first(told) in languages else usual
    return ""


def _mostly_latin(text: str, letters: re.Pattern[str]) -> bool:
    """Whether only a word or two in another script stands in it."""
    return len(_LATIN.findall(text)) > 2 * len(letters.findall(text)) + 2
