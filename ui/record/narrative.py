"""The narrative, and the language it is written in: proposed by its letters, and easily changed."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.incident import Incident
from ui import i18n
from ui.record.form import common

if TYPE_CHECKING:
    from defender_app.model.answers import Answer
    from ui.record.form import Bound

# Reports name the script, the window names the region.
_SCRIPTS: Final = {"zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}
_HAN: Final = "CJK"
_LATIN: Final = "LATIN"
_TIBETAN: Final = "TIBETAN"
_ARABIC: Final = "ARABIC"
# The scripts of languages that are not written in Latin letters, as Unicode names them.
_WRITTEN_IN: Final = {
    "zh": _HAN,
    "bo": _TIBETAN,
    "ug": _ARABIC,
    "ar": _ARABIC,
    "fa": _ARABIC,
    "ur": _ARABIC,
    "ps": _ARABIC,
    "ru": "CYRILLIC",
    "uk": "CYRILLIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "mn": "CYRILLIC",
    "kk": "CYRILLIC",
    "ky": "CYRILLIC",
    "th": "THAI",
    "am": "ETHIOPIC",
    "ti": "ETHIOPIC",
    "my": "MYANMAR",
    "km": "KHMER",
    "hi": "DEVANAGARI",
    "ne": "DEVANAGARI",
    "ta": "TAMIL",
    "si": "SINHALA",
    "bn": "BENGALI",
    "he": "HEBREW",
    "ko": "HANGUL",
    "ja": "HIRAGANA",
    "el": "GREEK",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "vi": _LATIN,
}
# Among the letters of Uyghur, Pashto has the first alone, Kurdish and Kazakh neither of the two.
_UYGHUR_ALONE: Final = frozenset("ېۈ")
_UYGHUR: Final = frozenset("ېۇۈۆەڭ")
# A sign says about as much as three letters; one script must say twice as much as all others.
_WEIGHT: Final = 3
_CLEARLY: Final = 2


def narrative() -> Bound:
    """The question; what is typed proposes a language, until somebody chooses one."""
    bound = common(Incident, "narrative")
    proposal = Proposal()

    def put(incident: Incident, answer: Answer | None) -> Incident:
        return proposal.follow(incident, bound.put(incident, answer))

    return bound._replace(put=put)


class Proposal:
    """A language that follows a narrative from its first letter, and ends with a choice."""

    def __init__(self) -> None:
        self._follows = False
        self._last: str | None = None

    def follow(self, before: Incident, after: Incident) -> Incident:
        """The incident with the language that its narrative is written in, as far as it shows.

        Args:
            before: what it was; a language that was not proposed here is left alone.
            after: with the narrative as it is now.
        """
        if not before.narrative and not before.narrative_language:
            self._follows, self._last = True, None
        if before.narrative_language != self._last:
            self._follows = False
        if not self._follows or not isinstance(after.narrative, str):
            return after
        self._last = language_of(after.narrative)
        return msgspec.structs.replace(after, narrative_language=self._last)


def language_of(text: str) -> str | None:
    """The language of a text as a report names it; None where its letters do not tell.

    Latin and Cyrillic letters, and others that many languages share, tell only that it may be the
    language of the window.
    """
    script = _script(text)
    window = language()
    if script == _HAN:
        return window if window.startswith("zh") else "zh-Hans"
    if script == _TIBETAN:
        return "bo"
    if script == _ARABIC and _is_uyghur(text):
        return "ug"
    own = _WRITTEN_IN.get(window.partition("-")[0], _LATIN)
    return window if script and script == own else None


def language() -> str:
    """The language of the window, as a report names it."""
    code = i18n.current().replace("_", "-")
    if code.startswith("en-X"):
        # The made-up languages of our tests are English.
        return "en"
    return _SCRIPTS.get(code, code)


def _script(text: str) -> str:
    """In which script most of a text is clearly written, by its Unicode name; "" for none."""
    found: Counter[str] = Counter()
    for letter in text:
        if letter.isalpha():
            script = unicodedata.name(letter, "").partition(" ")[0]
            found[script] += _WEIGHT if script == _HAN else 1
    for script, count in found.most_common(1):
        if count >= _CLEARLY * (found.total() - count):
            return script
    return ""


def _is_uyghur(text: str) -> bool:
    letters = _UYGHUR.intersection(text)
    return "ۈ" in letters or (bool(letters & _UYGHUR_ALONE) and len(letters) > 1)
