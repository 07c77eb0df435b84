"""Names of countries and languages in the language of the window (CLDR, through Babel).

Babel is imported on first use: starting the window does not wait for it.
"""

from __future__ import annotations

from functools import cache, cmp_to_key
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCollator, QLocale

from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import UN_HOSTS
from ui import i18n
from ui.i18n import data_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from babel import Locale

Entry = TypeVar("Entry")
CLDR: Final = {"zh": "zh_Hans", "zh_CN": "zh_Hans", "zh_SG": "zh_Hans", "zh_TW": "zh_Hant"}
"""CLDR speaks of scripts where the window speaks of regions."""
# Offered where a language is chosen; a form accepts any other tag as typed.
_OFFERED: Final = (
    *("am", "ar", "az", "be", "bg", "bn", "bo", "ca", "cs", "da", "de", "el", "en", "es", "et"),
    *("fa", "fi", "fil", "fr", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "it", "ja", "ka"),
    *("kk", "km", "ko", "ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb"),
    *("ne", "nl", "om", "pa", "pl", "ps", "pt", "ro", "ru", "rw", "sd", "si", "sk", "sl", "so"),
    *("sq", "sr", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tr", "ug", "uk", "ur", "uz"),
    *("vi", "yo", "yue", "zh-Hans", "zh-Hant", "zu"),
)


def country_name(code: str) -> str:
    """The name of a country, also of a fictional State; the code itself where none is known.

    Args:
        code: ISO 3166-1 alpha-2, ``XK``, or ``XA`` to ``XZ`` in training.
    """
    return i18n.mark(_country(code, data_words.language()))


def countries(*, training: bool = False) -> tuple[tuple[str, str], ...]:
    """(code, name) of the countries that a record may name, sorted by name.

    Args:
        training: the fictional States and the host countries of the UN, instead of all real ones.
    """
    known = taxonomy()
    codes = [
        code
        for code in known.countries
        if known.is_fictional(code) == training or (training and code in UN_HOSTS)
    ]
    return _sorted({code: country_name(code) for code in codes})


def language_name(tag: str) -> str:
    """The name of a language, or the tag itself where none is known.

    Args:
        tag: BCP-47, for example ``"ug"`` or ``"zh-Hant"``.
    """
    return i18n.mark(_language(tag, data_words.language()))


def languages() -> tuple[tuple[str, str], ...]:
    """(tag, name) of the languages offered for narratives and cards, sorted by name."""
    return _sorted({tag: language_name(tag) for tag in _OFFERED})


def load() -> None:
    """Read the names of languages and countries now, so that nobody waits for them later."""
    languages()
    countries(training=False)


def own_language_name(tag: str) -> str:
    """The name a language gives itself, for choosing it when one reads nothing else."""
    found = _locale(tag)
    return (found.language_name if found is not None else None) or tag


def in_order(entries: Iterable[Entry], name: Callable[[Entry], str]) -> tuple[Entry, ...]:
    """Entries by name, in the order a reader of the language of the window expects.

    Args:
        entries: of any kind.
        name: of an entry.
    """
    # Not by `sortKey`: the class of what it returns would be made in this thread (ui/loading.py).
    collator = QCollator(QLocale(data_words.language()))

    def compare(one: Entry, other: Entry) -> int:
        return collator.compare(name(one), name(other))

    return tuple(sorted(entries, key=cmp_to_key(compare)))


def _sorted(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return in_order(names.items(), lambda one: one[1])


def _country(code: str, language: str) -> str:
    said = data_words.translated(f"country.{code}", language)
    known = taxonomy()
    # The documents and the window name countries alike where both speak English.
    if said or language == data_words.ENGLISH or known.is_fictional(code):
        return said or known.country_label(code)
    found = _locale(language)
    return (found.territories.get(code) if found is not None else "") or known.country_label(code)


def _language(tag: str, language: str) -> str:
    asked = _locale(tag)
    if asked is None:
        return tag
    for shown in (_locale(language), _locale(data_words.ENGLISH)):
        names = shown.languages if shown is not None else {}
        for key in (tag.replace("-", "_"), asked.language):
            if key in names:
                return str(names[key])
    return tag


@cache
def _locale(language: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - see the top of the module

    try:
        return Locale.parse(CLDR.get(language, language).replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
