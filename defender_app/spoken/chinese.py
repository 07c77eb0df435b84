"""Chinese dates and lengths put into the plain English that the grammar reads."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from defender_app.spoken.plain import CHINESE_DIGITS, chinese_number

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = str | Callable[[re.Match[str]], str]

_SIMPLE: Final = str.maketrans(
    "號點時週個後從約間裡裏內為號於幾禮兩鐘過進開續著終來現還",
    "号点时周个后从约间里里内为号于几礼两钟过进开续着终来现还",
)
HAN: Final = re.compile("[\u3007\u3400-\u9fff]")
_SPACES: Final = re.compile(f"(?<={HAN.pattern})\\s+|\\s+(?={HAN.pattern})")
_NUMERALS: Final = re.compile(
    f"[{CHINESE_DIGITS}]+(?=年|月|[日号](?!常)|周|个|星期|礼拜|天|点|时|小时|分|秒|季)"
)
_WEEKDAYS: Final = {
    **dict(zip("一二三四五六", range(6), strict=True)),
    **dict(zip("123456", range(6), strict=True)),
    **dict.fromkeys("日天7", 6),
}
_DAYS: Final = {
    "大前天": -3,
    "前天": -2,
    "昨天": -1,
    "昨日": -1,
    "今天": 0,
    "今日": 0,
    "大后天": 3,
    "后天": 2,
    "明天": 1,
    "明日": 1,
}
_NIGHTS: Final = {"昨晚": (-1, "night"), "昨夜": (-1, "night"), "今晚": (0, "evening")}
_MORNINGS: Final = {"今早": (0, "morning"), "今晨": (0, "morning"), "明早": (1, "morning")}
_YEARS: Final = {"前年": -2, "去年": -1, "今年": 0, "本年": 0, "明年": 1}
_MONTHS: Final = {"上上": -2, "上": -1, "这": 0, "本": 0, "下": 1}
_UNITS: Final = "分钟|小时|个小时|个钟头|天|周|个星期|星期|个礼拜|礼拜|个月|年"
_UNIT: Final = {
    "分钟": "minutes",
    "小时": "hours",
    "钟头": "hours",
    "天": "days",
    "周": "weeks",
    "星期": "weeks",
    "礼拜": "weeks",
    "月": "months",
    "年": "years",
}
_PARTS: Final = {
    "凌晨": "small hours",
    "清晨": "dawn",
    "清早": "dawn",
    "早上": "morning",
    "早晨": "morning",
    "上午": "morning",
    "中午": "noon",
    "正午": "noon",
    "下午": "afternoon",
    "傍晚": "dusk",
    "晚上": "evening",
    "晚间": "evening",
    "夜里": "night",
    "夜间": "night",
    "深夜": "night",
    "半夜": "night",
    "当晚": "evening",
    "夜晚": "night",
    "晚": "evening",
    "夜": "night",
}
_AFTER_NOON: Final = ("下午", "傍晚", "晚上", "晚间", "晚")
_AT_NIGHT: Final = ("夜里", "夜间", "深夜", "半夜", "夜晚", "夜")
_SEASONS: Final = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
_MINGUO: Final = 1911
_NOON: Final = 12
_SIX: Final = 6


_COUNTED: Final = re.compile(
    "昨|(?<!至)今|明[天日早]|前天|后天|[上下这本]{1,2}(?:个?月|个?周|个?星期|个?礼拜)|去年|前年|明年"
)


def is_counted(text: str) -> bool:
    """Whether something in it is counted from now ("yesterday", "last month")."""
    return bool(_COUNTED.search(text.translate(_SIMPLE)))


def in_english(text: str, now: dt.datetime) -> str:
    """The text with its Chinese date words in English; other words stay as they are.

    Args:
        text: as :func:`defender_app.spoken.plain.plain` gives it.
        now: the moment it was said; "last month" and the like become dates.
    """
    if not HAN.search(text):
        return text
    text = _SPACES.sub("", text.translate(_SIMPLE)).replace(",", "").replace("，", "")
    text = text.replace("、", "").rstrip("。")
    text = _weekdays(text, now.date())
    text = _NUMERALS.sub(lambda found: str(chinese_number(found[0])), text)
    text = _relative(text, now.date())
    for pattern, change in _CHANGES:
        text = re.sub(pattern, change, text)
    return " ".join(text.split()).strip(" ,")


def _weekdays(text: str, today: dt.date) -> str:
    """Put dates for "上周二", a day of the week before whatever day it is now, and for weeks."""

    def day(found: re.Match[str]) -> str:
        weeks = found[1].count("下") - found[1].count("上")
        monday = today - dt.timedelta(days=today.weekday())
        place = _WEEKDAYS[found[2]]
        return f" {(monday + dt.timedelta(days=place, weeks=weeks)).isoformat()} "

    text = re.sub("((?:上{1,2}|下{1,2}|这|本)个?)(?:周|星期|礼拜)([一二三四五六日天])", day, text)
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    text = re.sub(
        "(?:周|星期|礼拜)([一二三四五六日天])", lambda m: f" {names[_WEEKDAYS[m[1]]]} ", text
    )

    def week(found: re.Match[str]) -> str:
        weeks = found[1].count("下") - found[1].count("上")
        monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=weeks)
        return f" {monday.isoformat()}/{(monday + dt.timedelta(days=6)).isoformat()} "

    return re.sub("((?:上{1,2}|下{1,2}|这|本)个?)(?:周|星期|礼拜)", week, text)


def _relative(text: str, today: dt.date) -> str:
    for table in (_NIGHTS, _MORNINGS):
        for word, (days, part) in table.items():
            day = (today + dt.timedelta(days=days)).isoformat()
            text = re.sub(
                f"{word}(?=.*?[0-9]+[点时:])",
                f" {day} 晚上" if part != "morning" else f" {day} 早上",
                text,
            )
            text = text.replace(word, f" {day} {part} ")
    for word, days in _DAYS.items():
        text = text.replace(word, f" {(today + dt.timedelta(days=days)).isoformat()} ")
    for word, years in _YEARS.items():
        text = text.replace(word, f"{today.year + years}年")
    for word, months in _MONTHS.items():
        count = today.year * 12 + today.month - 1 + months
        text = re.sub(f"{word}个?月(?!份?[中底末初])", f"{count // 12}年{count % 12 + 1}月", text)
        text = re.sub(f"{word}个?月", f"{count // 12}年{count % 12 + 1}月", text)
    return text


def _length(found: re.Match[str]) -> str:
    number = chinese_number(found[1])
    unit = _UNIT[found[2].removeprefix("个")]
    return f" {number} {unit} " if number is not None else found[0]


def _ago(found: re.Match[str]) -> str:
    return f"{_length(found)}ago "


def _clock(found: re.Match[str]) -> str:
    half, hour, minutes = found["half"] or "", int(found["hour"]), found["minutes"] or ""
    minute = {"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45, "": 0, "整": 0}.get(minutes)
    if minute is None:
        read = chinese_number(minutes.rstrip("分"))
        minute = 99 if read is None else read
    late = half in _AFTER_NOON or (half in _AT_NIGHT and hour >= _SIX)
    if late and hour < _NOON:
        hour += _NOON
    elif half in (*_AT_NIGHT, "凌晨", "晚上", "晚") and hour == _NOON:
        # Twelve at night is the midnight after; the grammar asks which.
        return " midnight " if minute == 0 else f" 0:{minute:02} "
    return f" {hour}:{minute:02} "


def _date(found: re.Match[str]) -> str:
    year, month, day = found["year"], found["month"], found["day"]
    return " " + "-".join(part for part in (year, month, day) if part) + " "


def _name(found: re.Match[str]) -> str:
    month = int(found["month"])
    if not 1 <= month <= _NOON:
        return found[0]
    day = found["day"]
    names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return f" {day or ''} {names[month - 1]} "


_HALVES: Final = "|".join(_PARTS)
_NUMBER: Final = f"[{CHINESE_DIGITS}0-9]+"
_END: Final = "[年月日号 0-9a-z~:–/-]"
_CHANGES: Final[tuple[tuple[str, Change], ...]] = (
    (r"公元|西元", ""),
    (r"(?:民国|民國)(\d{1,3})年", lambda m: f"{int(m[1]) + _MINGUO}年"),
    (r"年?上半年", " first half "),
    (r"年?下半年", " second half "),
    (
        r"^(?:从|在)?(.+?(?:至|到|[日号][–-]).+?)(?:夜间|夜里|夜晚|深夜|夜|晚上|晚)$",
        r" night of \1 ",
    ),
    (r"^半(小时|个小时|个钟头)$", " 30 minutes "),
    (r"半个月", "15天"),
    (r"半(小时|个小时|个钟头)", "30分钟"),
    (r"半年", "6个月"),
    (r"(\d{4})年(?:以前|之前|前)", r" before \1 "),
    (f"({_NUMBER})({_UNITS})(?:以前|之前|前)", _ago),
    (
        (
            rf"(?P<half>{_HALVES})?(?:的)?(?P<hour>\d{{1,2}})(?:点钟?|时|:)"
            rf"(?P<minutes>半|[一1三3]刻|整|[{CHINESE_DIGITS}0-9]+分?)?(?:[0-9]+秒)?(?!间)"
        ),
        _clock,
    ),
    (r"(?P<year>\d{4})年(?P<month>\d{1,2})月份?(?:(?P<day>\d{1,2})[日号]?)?(?!\d)", _date),
    (r"(?P<month>\d{1,2})月份?(?:(?P<day>\d{1,2})[日号]?)?(?!\d)", _name),
    (r"(\d{4})年的?(?!代)", r" \1 "),
    (r"(?<![\d年])(\d{1,2})[日号]", r" the \1 "),
    (
        r"仍在继续|还在继续|尚在继续|仍在进行|还在进行|正在进行|持续至今|持续到现在|至今仍在?|仍未结束|还没有?结束|尚未结束|至今|到现在|到目前|直到现在|一直持续",
        " until now ",
    ),
    (r"^(?:持续|长达|历时|一共|共)了?", ""),
    (r"(?:持续|历时|长达)了?(?=\d)", " for "),
    (f"({_NUMBER})({_UNITS})", _length),
    (r"(?:大约|大概|差不多|约|估计)(?:在|是|为)?", " about "),
    (r"(.*?\S)\s*(?:左右|前后|上下|大概)$", r" about \1 "),
    (r"第?([一二三四1-4])季度?", lambda m: f" quarter {chinese_number(m[1])} "),
    (r"(?:的)?上旬", " first ten days "),
    (r"(?:的)?中旬", " second ten days "),
    (r"(?:的)?下旬", " last ten days "),
    (r"([春夏秋冬])(?:季|天|日)?", lambda m: f" {_SEASONS[m[1]]} "),
    (r"(?:不早于|不会早于)(.+)", r" since \1 "),
    (r"(?:不晚于|不迟于|截至|截止到?)(.+)", r" before \1 "),
    (r"^(?:从|自从|自|于|在)(?=.)", " from "),
    (r"(?:之间|期间|的时候)", " "),
    (f"(?:{_HALVES})", lambda m: f" {_PARTS[m[0]]} "),
    (r"^(.*?\S)\s*(?:以前|之前|前)$", r" before \1 "),
    (r"^(.*?\S)\s*(?:以后|之后|以来|开始|后|起)\s*(until now)?\s*$", r" since \1 \2"),
    (r"(?<=\S)\s*(?:年|月)?(?:初|头)(?=\s|$)", " early part "),
    (r"(?<=\S)\s*(?:年|月)?(?:底|末|尾)(?=\s|$)", " late part "),
    (r"(?<=\S)\s*(?:年|月)?中(?:期|间)?(?=\s|$)", " middle part "),
    (r"(?<=\S)\s*(?:至|到|~|–|—|与|和|或者?)\s*(?=\S)", " to "),
    (r"的|间|里|在|那天|当天", " "),
)
