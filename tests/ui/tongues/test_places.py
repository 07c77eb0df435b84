"""Names of countries and languages: from the CLDR, in English where it is silent, in order."""

from __future__ import annotations

from itertools import pairwise

import pytest
from babel import Locale
from PySide6.QtCore import QCollator, QLocale

from defender_app.taxonomy import taxonomy
from ui.i18n import data_words, places, zones

ENGLISH = Locale.parse("en")
# The CLDR has few names of these; the rest is in English.
SILENT = {"bo", "ug"}


def _known() -> Locale:
    code = data_words.language()
    return Locale.parse(places.CLDR.get(code, code))


def test_every_country_has_a_name(tongue: str) -> None:
    named = dict(places.countries())
    assert len(named) > 190
    assert [code for code, name in named.items() if not name or name == code] == []
    known = _known().territories
    for code, name in named.items():
        assert name in {
            known.get(code),
            taxonomy().country_label(code),
            data_words.translated(f"country.{code}", data_words.language()),
        }, (tongue, code)


def test_most_countries_are_named_in_the_language_itself(tongue: str) -> None:
    if tongue == "en":
        return
    own = [name for _, name in places.countries() if not name.isascii()]
    latin = tongue in {"es", "fr"}
    different = [
        code for code, name in places.countries() if name != taxonomy().country_label(code)
    ]
    assert latin or len(own) > (15 if tongue in SILENT else 190), tongue
    assert len(different) > (15 if tongue in SILENT else 100), tongue


def test_every_language_has_a_name(tongue: str) -> None:
    for tag, name in places.languages():
        assert name, (tongue, tag)
        assert name != tag, (tongue, tag)


@pytest.mark.parametrize("which", ["countries", "languages", "zones"])
def test_they_stand_in_the_order_of_the_language(tongue: str, which: str) -> None:
    names = {
        "countries": lambda: [name for _, name in places.countries()],
        "languages": lambda: [name for _, name in places.languages()],
        "zones": lambda: [one[1] for one in zones.entries(data_words.language())],
    }[which]()
    collator = QCollator(QLocale(data_words.language()))
    wrong = [pair for pair in pairwise(names) if collator.compare(*pair) > 0]
    assert wrong == [], tongue


def test_strokes_and_sounds_order_chinese_names(tongue: str) -> None:
    if tongue not in {"zh", "zh_TW"}:
        return
    names = [name for _, name in places.countries()]
    germany, austria = ("德国", "奥地利") if tongue == "zh" else ("德國", "奧地利")
    assert names.index(austria) < names.index(germany)
