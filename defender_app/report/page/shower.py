"""Words for one page: labels in its language, and what people wrote kept apart from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from defender_app.report.page import markup
from defender_app.report.values import Plain, Shower
from defender_app.taxonomy import taxonomy, translated
from defender_app.words import FALLBACK, fill

if TYPE_CHECKING:
    from babel import Locale

    from defender_app.report.page_specs import Spec
    from defender_app.words import Words

_ENGLISH: Final = "English"
_UNIT: Final = 1024
_UNITS: Final = ("KiB", "MiB", "GiB", "TiB")


class PageShower(Shower):
    """Shows values of one record on a page.

    Args:
        words: of the page's language.
        people: pid, oid, eid or event id to what stands for it.
        told: the language tag of the record's narrative, or "".
        today: the day the report was written; consents are read as of that day.
        confirmed: ``word:use`` of the conditions that the sender says are met.
        files: eid to the file of it in the same bag.
    """

    def __init__(  # noqa: PLR0913 - what a record's part of the page depends on
        self,
        words: Words,
        people: Mapping[str, str],
        *,
        told: str = "",
        today: str = "",
        confirmed: Iterable[str] = (),
        files: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(words, people)
        self.language = words.language
        self.told = told
        self.today = today
        self.confirmed = frozenset(confirmed)
        self.files: Mapping[str, str] = files or {}
        self._data = translated.table(words.language)
        between, apart, after = (self.label("joins", key) for key in ("list", "parts", "label"))
        self.joins = (between, apart, after)

    def free(self, text: str) -> str:
        """What a person wrote, kept apart."""
        return markup.free(text)

    def data(self, path: str, english: str) -> str:
        """Words of the taxonomy in the page's language, else in English, marked as such."""
        known = self._data.get(path)
        return known or (english if self.language == FALLBACK else markup.english(english))

    def country(self, code: str) -> str:
        """The name of a country (CLDR, where the page is not in English)."""
        known = taxonomy()
        if self.language == FALLBACK or known.is_fictional(code):
            return super().country(code)
        return _locale(self.language).territories.get(code) or super().country(code)

    def tongue(self, tag: str) -> str:
        """The name of a language."""
        if tag == self.language == FALLBACK:
            return _ENGLISH
        locale = _locale(self.language)
        for key in (tag.replace("-", "_"), tag.partition("-")[0]):
            if key in locale.languages:
                return str(locale.languages[key])
        return self.free(tag)

    def table(self, group: str, key: str) -> Mapping[str, str]:
        """A group of words inside a group."""
        held = self._report[group]
        found = held.get(key) if isinstance(held, Mapping) else None
        return {str(k): str(v) for k, v in found.items()} if isinstance(found, Mapping) else {}

    def text(self, group: str, key: str, **facts: str) -> str:
        """One text of a group of the words, facts put in."""
        return fill(self.label(group, key), facts)

    def size(self, count: int) -> str:
        """Bytes in words and as a number."""
        exact = f"{count:,}".replace(",", "\u00a0")
        if count < _UNIT:
            return self.text("sizes", "bytes", count=exact)
        amount, units = count / _UNIT, list(_UNITS)
        while amount >= _UNIT and len(units) > 1:
            amount /= _UNIT
            units.pop(0)
        return self.text("sizes", "in-words", words=f"{amount:.3g}\u00a0{units[0]}", count=exact)

    def rows(self, thing: Mapping[str, Plain], spec: Spec) -> list[tuple[str, str]]:
        """(label, value) of the members that a thing has."""
        return [
            (self.label("field", member), self.common(thing[member], how))
            for member, how in spec
            if member in thing
        ]


@cache
def _locale(language: str) -> Locale:
    # Read on first use: nobody who sends nothing waits for it.
    from babel import Locale as Known  # noqa: PLC0415 - see above

    return Known.parse({"zh": "zh_Hans"}.get(language, language).replace("-", "_"))
