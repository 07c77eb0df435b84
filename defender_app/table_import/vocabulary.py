"""Words for countries, types of acts, mechanisms, choices and languages, and the ids they mean."""

from __future__ import annotations

import difflib
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.checks import language_problem
from defender_app.table_import.words import key
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LANGUAGES: Final = ("en", "zh_Hans", "zh_Hant", "fr", "es", "ar", "ru", "fa", "tr", "pt", "de")
_LIKE: Final = 0.72
_TWO: Final = 2
_SURE: Final = 4
_LONG: Final = 8
_NAMES: Final[Mapping[str, str]] = {
    "usa": "US", "u s a": "US", "u s": "US", "america": "US", "uk": "GB", "u k": "GB",
    "great britain": "GB", "britain": "GB", "england": "GB", "russia": "RU",
    "south korea": "KR", "republic of korea": "KR", "north korea": "KP", "dprk": "KP",
    "viet nam": "VN", "syria": "SY", "iran": "IR", "islamic republic of iran": "IR",
    "burma": "MM", "swaziland": "SZ", "turkey": "TR", "ivory coast": "CI",
    "drc": "CD", "dr congo": "CD", "democratic republic of the congo": "CD", "congo": "CG",
    "palestine": "PS", "state of palestine": "PS", "holy see": "VA", "vatican": "VA",
    "czech republic": "CZ", "macedonia": "MK", "east timor": "TL", "cape verde": "CV",
    "prc": "CN", "p r china": "CN", "people s republic of china": "CN", "mainland china": "CN",
    "中华人民共和国": "CN", "中國大陸": "CN", "中国大陆": "CN", "uae": "AE", "ksa": "SA",
    "laos": "LA", "moldova": "MD", "tanzania": "TZ", "bolivia": "BO", "venezuela": "VE",
    "hong kong": "HK", "香港": "HK", "macau": "MO", "澳门": "MO", "澳門": "MO", "台湾": "TW",
    "taiwan": "TW", "kosovo": "XK",
}  # fmt: skip
_YES: Final = frozenset(
    {"yes", "y", "true", "1", "x", "是", "有", "对", "對", "oui", "si", "نعم", "да", "✓", "✔"}
)
_NO: Final = frozenset(
    {"no", "n", "false", "0", "否", "没有", "沒有", "不是", "无", "non", "لا", "нет"}
)
_UNKNOWN: Final = frozenset(
    {
        "unknown",
        "not known",
        "don t know",
        "i don t know",
        "unclear",
        "不详",
        "不詳",
        "未知",
        "不明",
    }
    | {"不知道", "不清楚", "inconnu", "desconocido", "неизвестно", "غير معروف"}
)
_PREFER_NOT: Final = frozenset(
    {"prefer not to say", "prefer not to answer", "不愿透露", "不願透露", "不便透露", "拒绝回答"}
)
_EMPTY: Final = frozenset({"-", "–", "—", "--", "---", "n/a", "n.a.", "na", "nil", "/", "?", "??"})
_IN_BRACKETS: Final = re.compile(r"\(([A-Z][A-Za-z0-9-]{1,12})\)")


def is_empty(cell: str) -> bool:
    """Whether a cell says nothing: blank, or a sign for that."""
    return not cell.strip() or cell.strip().casefold() in _EMPTY


def no_answer(cell: str) -> str:
    """``unknown`` or ``prefer-not-to-say`` where a cell says that, else ""."""
    word = key(cell)
    if word in _UNKNOWN:
        return "unknown"
    return "prefer-not-to-say" if word in _PREFER_NOT else ""


def yes_no(cell: str) -> str:
    """``yes`` or ``no``, or "" where a cell says neither."""
    word = key(cell) or cell.strip()
    if word in _YES:
        return "yes"
    return "no" if word in _NO else ""


@cache
def other_names() -> Mapping[str, tuple[str, ...]]:
    """What countries are called every day beside their names, by code."""
    found: dict[str, list[str]] = {}
    for name, code in _NAMES.items():
        found.setdefault(code, []).append(name)
    return {code: tuple(names) for code, names in found.items()}


class Vocabulary:
    """Everything that words of a cell can mean.

    Args:
        translated: words by the path of an id, for example ``type.exit-ban``, as the window has
            them in other languages.
    """

    def __init__(self, translated: Mapping[str, str] | None = None) -> None:
        self._translated = translated or {}
        self._types = self._of(self._type_words())
        self._mechanisms = self._of(self._mechanism_words())
        self._lists: dict[str, Mapping[str, str]] = {}

    def act(self, words: str) -> str:
        """The type of act, or ""."""
        return self._types.get(key(words), "")

    def mechanism(self, words: str) -> str:
        """The UN mechanism, or ""."""
        return self._mechanisms.get(key(words), "")

    def country(self, words: str) -> str:
        """The code of a country, also of a fictional one, or ""."""
        text = words.strip()
        known = taxonomy()
        if len(text) == _TWO and text.upper() in known.countries:
            return text.upper()
        word = key(text)
        return _NAMES.get(word) or _countries().get(word, "") or self._own_country(word)

    def choice(self, list_id: str, words: str) -> str:
        """An id of a list of the common fields, or ""."""
        if list_id not in self._lists:
            known = taxonomy().lists[list_id]
            pairs = [(one, one) for one in known.choices]
            pairs += [(label, one) for one, label in known.choices.items()]
            said = ((self._translated.get(f"list.{list_id}.{o}", ""), o) for o in known.choices)
            pairs += list(said)
            if known.other:
                pairs += [(word, OTHER) for word in (OTHER, "其他", "其它")]
            self._lists[list_id] = self._of(pairs)
        return self._lists[list_id].get(key(words), "")

    def language(self, words: str) -> str:
        """A language tag, or ""."""
        text = words.strip()
        found = _languages().get(key(text), "")
        if found:
            return found
        short = len(text) <= 12 and text.isascii() and language_problem(text) is None  # noqa: PLR2004 - as long as tags are
        return text if short and text.partition("-")[0].lower() in _codes() else ""

    def nearest(self, what: str, words: str, list_id: str = "") -> str:
        """The id whose words begin with some words, or look most like them, or "".

        Args:
            what: ``act``, ``mechanism``, ``country`` or ``choice``.
            words: of the cell.
            list_id: of the choice.
        """
        if what == "choice":
            self.choice(list_id, "")
        known = {
            "act": self._types,
            "mechanism": self._mechanisms,
            "country": _countries(),
            "choice": self._lists.get(list_id, {}),
        }.get(what, {})
        word = key(words)[:80]
        begun = {ident for known_word, ident in known.items() if known_word.startswith(f"{word} ")}
        if word and len(begun) == 1:
            return begun.pop()
        if what == "country":
            return _nearest_country(word)
        like = difflib.get_close_matches(word, known, n=1, cutoff=_LIKE)
        return known[like[0]] if like else ""

    def _own_country(self, word: str) -> str:
        for code in taxonomy().countries:
            said = self._translated.get(f"country.{code}", "")
            if said and key(said) == word:
                return code
        return ""

    def _type_words(self) -> Iterable[tuple[str, str]]:
        # What people write in tables comes last: the words of the taxonomy mean what they mean.
        yield from self._taxonomy_words()
        said = {key(words) for words, _ in self._taxonomy_words()}
        for ident, words in _act_words().items():
            yield from ((word, ident) for word in words if key(word) not in said)

    def _taxonomy_words(self) -> Iterable[tuple[str, str]]:
        for known in taxonomy().types.values():
            yield known.id, known.id
            yield known.label, known.id
            yield self._translated.get(f"type.{known.id}", ""), known.id
            for word in known.search_words:
                yield word, known.id
            for word in self._translated.get(f"search.{known.id}", "").split(";"):
                yield word, known.id

    def _mechanism_words(self) -> Iterable[tuple[str, str]]:
        for known in taxonomy().mechanisms.values():
            yield known.id, known.id
            yield known.label, known.id
            yield _IN_BRACKETS.sub(" ", known.label), known.id
            for short in _IN_BRACKETS.findall(known.label):
                yield short, known.id
            yield self._translated.get(f"mechanism.{known.id}", ""), known.id
            # "tb-cat" is called CAT, "hrc-upr" UPR.
            yield known.id.rpartition("-")[2], known.id

    @staticmethod
    def _of(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
        """Words and ids; a word that could mean two ids means the one it names, or none."""
        found: dict[str, str] = {}
        unclear: set[str] = set()
        for words, ident in pairs:
            word = key(words)
            if word and found.setdefault(word, ident) != ident:
                unclear.add(word)
        named = {key(ident): ident for ident in found.values()}
        return {word: named.get(word, ident) for word, ident in found.items()
                if word not in unclear or word in named}  # fmt: skip


@cache
def _act_words() -> Mapping[str, tuple[str, ...]]:
    data = files("defender_app.table_import").joinpath("act_words.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, tuple[str, ...]])


@cache
def _countries() -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - read only when a table comes in
    from babel.core import get_global  # noqa: PLC0415 - the same

    known = taxonomy().countries
    found = {key(label): code for code, label in known.items()}
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in known:
                found.setdefault(key(str(name)), code)
    # Codes of three letters, and codes of States that were called otherwise.
    for alias, codes in get_global("territory_aliases").items():
        if len(codes) == 1 and codes[0] in known and not alias.isdigit() and alias not in known:
            found.setdefault(key(alias), codes[0])
    return found


def _nearest_country(word: str) -> str:
    """The country of which a word is a slip of the finger, or "".

    Names of countries share endings ("land"): one that merely looks alike would be a bad guess.
    """
    known = _countries()
    most = _slips(word)
    near = ((_distance(word, one, most), one) for one in known if most and one[:1] == word[:1])
    best = min(((far, one) for far, one in near if far <= most), default=None)
    return known[best[1]] if best is not None else ""


def _slips(word: str) -> int:
    """How many slips are forgiven: none in a short word, two in a long one."""
    if len(word) < _SURE:
        return 0
    return 1 if len(word) < _LONG else 2


def _distance(a: str, b: str, most: int) -> int:
    """How many letters were added, left out, taken for another, or swapped; over ``most``: more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, last, row = row, before, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and (x, y) == (b[j - 2], a[i - 2]):
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


@cache
def _languages() -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - as above

    found: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).languages.items():
            found.setdefault(key(str(name)), str(code).replace("_", "-"))
    for code in sorted(_codes()):
        own = Locale.parse(code).language_name if code in _written() else None
        if own:
            found.setdefault(key(own), code)
    found |= {"中文": "zh", "汉语": "zh", "漢語": "zh", "chinese": "zh", "简体中文": "zh-Hans"}
    return found | {
        "繁體中文": "zh-Hant",
        "uighur": "ug",
        "uyghur": "ug",
        "维吾尔语": "ug",
        "藏语": "bo",
    }


@cache
def _codes() -> frozenset[str]:
    from babel import Locale  # noqa: PLC0415 - as above

    return frozenset(str(code) for code in Locale.parse("en").languages if "_" not in str(code))


@cache
def _written() -> frozenset[str]:
    from babel.localedata import locale_identifiers  # noqa: PLC0415 - as above

    return frozenset(locale_identifiers())
