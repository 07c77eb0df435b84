"""Numbers as people say them: "about 300", "at least 4", "三十多人", "dozens"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from defender_app.spoken.chinese import HAN
from defender_app.spoken.lengths import read_length
from defender_app.spoken.plain import CHINESE_DIGITS, chinese_number, number_in_words, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Why: TypeAlias = Literal["", "vague", "range", "at-most", "separator"]

EXACT: Final = "exact"
AT_LEAST: Final = "at-least"
ESTIMATE: Final = "estimate"

_BEFORE: Final[dict[str, tuple[str, ...]]] = {
    EXACT: ("exactly", "precisely", "just", "only", "正好", "刚好", "恰好", "总共", "一共", "共"),
    AT_LEAST: (
        *("at least", "no fewer than", "no less than", "not less than", "not fewer than"),
        *("more than", "upwards of", "over", "above", "minimum", ">=", "≥", ">", "至少"),
        *("不少于", "超过", "多于", "最少"),
    ),
    ESTIMATE: (
        *("about", "around", "approximately", "approx.", "approx", "circa", "ca.", "ca"),
        *("roughly", "some", "nearly", "almost", "close to", "an estimated", "estimated"),
        *("maybe", "perhaps", "~", "大约", "大概", "约", "差不多", "近", "将近", "估计"),
    ),
}
_AFTER: Final[dict[str, tuple[str, ...]]] = {
    EXACT: ("exactly", "整"),
    AT_LEAST: ("or more", "and more", "at least", "plus", "+", "以上", "多", "余", "餘"),
    ESTIMATE: ("or so", "approximately", "roughly", "about", "~", "左右", "上下", "前后"),
}
_AT_MOST: Final = (
    *("up to", "at most", "no more than", "not more than", "fewer than", "less than", "under"),
    *("below", "maximum", "<=", "≤", "<", "不到", "最多", "至多", "不超过", "少于"),
)
_NONE: Final = frozenset({"none", "nobody", "no one", "nil", "没有", "无", "无人", "没有人"})
# What such a word says at the least.
_VAGUE: Final = {
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "thousands": 2000,
    "hundreds": 200,
    "dozens": 24,
    "scores": 40,
    "tens": 20,
    "several dozen": 36,
    "several hundred": 300,
    "several thousand": 3000,
    "a few dozen": 36,
    "a few hundred": 300,
    "a few thousand": 3000,
    "several": 3,
    "a few": 3,
    "few": 3,
    "a handful": 3,
    "成千上万": 2000,
    "数千": 2000,
    "几千": 2000,
    "上千": 1000,
    "数百": 200,
    "几百": 200,
    "上百": 100,
    "数十": 20,
    "几十": 20,
    "十几": 11,
    "好几": 3,
    "几": 3,
    "数": 3,
}
_NOUNS: Final = re.compile(
    r"\s*(?:of (?:them|us|people)|other |unknown |police |security |plain-?clothes )*"
    r"(?:people|persons?|men|man|women|woman|children|child|officers?|police(?:men)?|agents?|"
    r"members?|participants?|delegates?|defenders?|lawyers?|relatives?|families|colleagues|"
    r"victims?|others|times?|questions?|votes?|cars?|phones?|devices?|requests?|letters?)$"
)
_MEASURES: Final = re.compile(
    r"(?:个人|名人|人次|人|名|位|次|个|票|岁|份|辆|户|家|件|条|台|部|国)$"
)
_NUMBER: Final = re.compile(
    r"[-–]?\d{1,16}(?:[.,]\d{1,6})?|[-–]?\d{1,3}(?:[.,]\d{2,3})+(?:[.,]\d{1,6})?"
)
_GAPS: Final = re.compile(r"(?<=\d)[ '](?=\d{2,3}(?!\d))")
_RANGE: Final = re.compile(
    r"(?:between |from )?(.+?)\s*(?:–|-|\bto\b|\band\b|\bor\b|到|至|~)\s*(.+)"
)
_GREAT: Final = re.compile(r"(\d+(?:\.\d+)?)\s*([万千百亿])")
_GREATS: Final = {"百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_PARTS: Final = re.compile(
    r"(.+?\s?(?:hours|hour|hrs|hr|h))(?![a-z])\s*(?:and\s+)?"
    r"(\d+\s*(?:minutes|minute|mins|min|m)?|[a-z –-]+?\s(?:minutes|minute|mins|min))"
)
_MINUTES_OF: Final[dict[str, int]] = {"minutes": 1, "hours": 60, "days": 1440}
_TIME_UNITS: Final[dict[str, str]] = {
    "分钟": " minutes",
    "分": " minutes",
    "个小时": " hours",
    "小时": " hours",
    "个钟头": " hours",
    "天": " days",
    "日": " days",
    "个星期": " weeks",
    "星期": " weeks",
    "周": " weeks",
    "个月": " months",
    "年": " years",
}
_LONG: Final[dict[tuple[str, str], int]] = {
    ("month", "months"): 1,
    ("year", "months"): 12,
    ("year", "years"): 1,
}


class Count(NamedTuple):
    """A number, and how sure it is; "" where nothing was said about that."""

    value: int | float
    precision: str = ""


@dataclass(frozen=True)
class HeardCount:
    """What was understood.

    Attributes:
        counts: the number, or those to choose from.
        why: why it is asked: ``vague`` ("dozens"), ``range``, ``at-most``, ``separator`` ("1.500"
            can be two numbers); "" where it is not.
    """

    counts: tuple[Count, ...] = ()
    why: Why = ""

    @property
    def taken(self) -> Count | None:
        """The one number that was meant for sure."""
        return self.counts[0] if len(self.counts) == 1 and not self.why else None


def hear_count(
    typed: str,
    *,
    whole: bool = True,
    unit: str = "",
    words: Mapping[str, Sequence[str]] | None = None,
) -> HeardCount:
    """What typed words say as a number.

    Args:
        typed: in English, Chinese, or with the words handed in; digits of every script.
        whole: whether the field counts things, so that "1.200" is no fraction.
        unit: ``minutes``, ``hours``, ``days``, ``months``, ``years``: what the field counts in,
            "" where it counts things.
        words: for each precision, more words that may stand before a number.
    """
    text = plain(typed).replace("\u066c", "").replace("\u066b", ".").replace("，", ",")
    if not text:
        return HeardCount()
    if text in _NONE:
        return HeardCount((Count(0),))
    for least in _AT_MOST:
        if text.startswith(least):
            inner = hear_count(text[len(least) :], whole=whole, unit=unit)
            counts = tuple(Count(one.value, ESTIMATE) for one in inner.counts)
            return HeardCount(counts, "at-most" if counts else "")
    precision, rest = _precision(text, words or {})
    found = _value(rest, whole=whole, unit=unit)
    if found is not None:
        return _said(found, precision, rest)
    vague = _vague(rest)
    if vague is not None:
        return HeardCount((Count(vague, AT_LEAST),), "vague")
    return _ranged(rest, whole=whole, unit=unit)


def _said(found: tuple[int | float, ...], precision: str, rest: str) -> HeardCount:
    if not precision and re.search(r"\b(?:dozen|couple)\b", rest):
        precision = ESTIMATE
    return HeardCount(
        tuple(Count(value, precision) for value in found), "separator" if len(found) > 1 else ""
    )


def _precision(text: str, words: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """How sure it is, and the text without the words that say so."""
    bare = _bare(text)
    for precision in (EXACT, AT_LEAST, ESTIMATE):
        before = (*(plain(word) for word in words.get(precision, ())), *_BEFORE[precision])
        for word in sorted(before, key=len, reverse=True):
            edge = " " if word and word[-1].isalpha() and word.isascii() else ""
            if word and text.startswith(word + edge):
                return precision, text[len(word) :].strip()
        for word in _AFTER[precision]:
            for one in (text, bare):
                if one.endswith(word) and one != word and not one.endswith("好多"):
                    return precision, one[: -len(word)].strip()
    return "", text


def _bare(text: str) -> str:
    return _MEASURES.sub("", _NOUNS.sub("", text)).strip()


def _value(text: str, *, whole: bool, unit: str) -> tuple[int | float, ...] | None:
    """The number of a text that says nothing else; two where a mark can be read in two ways."""
    if unit:
        measured = _measured(text, unit)
        if measured is not None:
            return (measured,)
    text = _bare(text)
    numbers = _digits(text, whole=whole)
    if numbers:
        return numbers
    if HAN.search(text):
        great = _GREAT.fullmatch(text)
        if great is not None:
            return (_tidy(float(great[1]) * _GREATS[great[2]]),)
        said = chinese_number(text) if all(one in CHINESE_DIGITS for one in text) else None
        return None if said is None else (said,)
    if text in ("a", "an") or not re.fullmatch(r"[a-z –-]+", text):
        return None
    said = number_in_words(text)
    return None if said is None else (said,)


def _digits(text: str, *, whole: bool) -> tuple[int | float, ...]:
    text = _GAPS.sub("", text)
    if not _NUMBER.fullmatch(text):
        return ()
    sign = -1 if text[0] in "-–" else 1
    bare = text.lstrip("-–")
    marks = [letter for letter in bare if letter in ",."]
    if not marks:
        return (sign * int(bare),)
    tail = re.split(r"[.,]", bare)[-1]
    joined = int(re.sub(r"[.,]", "", bare))
    head = re.sub(r"[.,]", "", bare[: -len(tail) - 1])
    broken = _tidy(float(f"{head}.{tail}"))
    grouped = len(tail) == 3 and not bare.startswith("0")  # noqa: PLR2004 - digits of a group
    if len(marks) > 1:
        return (sign * (joined if len(set(marks)) == 1 else broken),)
    if not grouped:
        return (sign * broken,)
    return (sign * joined,) if whole else (sign * broken, sign * joined)


def _tidy(number: float) -> int | float:
    return int(number) if number == int(number) else number


def _measured(text: str, unit: str) -> int | float | None:
    """A length of time in the unit of the field; None where it is none, or of another kind."""
    if HAN.search(text):
        for word, meant in _TIME_UNITS.items():
            if text.endswith(word):
                number = text.removesuffix(word)
                half = 0.5 if number.endswith(("半", "个半")) else 0.0
                number = number.removesuffix("半").removesuffix("个")
                said = 0 if half and not number else chinese_number(number)
                if said is None:
                    return None
                return _in_unit(said + half, meant.strip().removesuffix("s"), unit)
        return None
    parts = _PARTS.fullmatch(text)
    if parts is not None:
        minutes = parts[2] if re.search(r"[a-z]$", parts[2]) else f"{parts[2]} minutes"
        both = [_measured(part, unit) for part in (parts[1], minutes)]
        return _tidy(sum(one or 0 for one in both)) if None not in both else None
    broken = re.fullmatch(r"(\d+[.,]\d+)\s*([a-z]+)", text)
    if broken is not None:
        length = read_length(f"1 {broken[2]}")
        number_ = float(broken[1].replace(",", "."))
        return None if length is None else _in_unit(number_, length.unit, unit)
    length = read_length(text)
    return None if length is None else _in_unit(length.number, length.unit, unit)


def _in_unit(number: float, said: str, unit: str) -> int | float | None:
    long = _LONG.get((said, unit))
    if long is not None:
        return _tidy(number * long)
    minutes = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}.get(said)
    if minutes is None or unit not in _MINUTES_OF:
        return None
    return _tidy(round(number * minutes / _MINUTES_OF[unit], 4))


def _vague(text: str) -> int | None:
    """What a word such as "dozens" says at the least."""
    bare = re.sub(r"^(?:many|some)\s+", "", _bare(re.sub(r"\s+of\s+(?!thousands)", " ", text)))
    if bare in _VAGUE:
        return _VAGUE[bare]
    if HAN.search(bare):
        return next((least for word, least in _VAGUE.items() if bare == word), None)
    return None


def _ranged(text: str, *, whole: bool, unit: str) -> HeardCount:
    """Two numbers: the smaller one for sure, or the larger one about."""
    found = _RANGE.fullmatch(text)
    if found is None:
        return HeardCount()
    last = _value(found[2], whole=whole, unit=unit)
    first = _value(found[1], whole=whole, unit=unit)
    if not first or not last or len(first) > 1 or len(last) > 1 or first[0] >= last[0]:
        return HeardCount()
    return HeardCount((Count(first[0], AT_LEAST), Count(last[0], ESTIMATE)), "range")
