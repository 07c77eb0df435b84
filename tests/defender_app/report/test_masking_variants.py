"""A name is masked however it is typed: variants, hidden signs, breaks, turned around."""

# ruff: noqa: RUF001 - letters of many scripts are what is tested

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.report.masking import Masker
from defender_app.report.text_rules import name_rules
from tests.support.pace import milestones

# (name as stored, ways to write it that must leave nothing of it)
WRITTEN: Final = [
    (
        "刘晓",
        ["劉曉", "劉晓", "刘曉", "刘\u200b曉", "刘\n   晓", "刘·晓", "刘先生", "劉老師", "小劉"],
    ),
    ("劉曉", ["刘晓", "刘律师", "劉 晓"]),
    ("欧阳娜娜", ["歐陽娜娜", "歐陽女士", "歐陽 娜娜"]),
    ("歐陽娜娜", ["欧阳先生"]),
    ("沢田太郎", ["澤田太郎", "泽田", "澤田\n太郎"]),
    ("𠮷田", ["吉田"]),
    ("﨑山茂", ["崎山茂"]),
    ("やまだ はなこ", ["ヤマダ ハナコ", "ﾔﾏﾀﾞﾊﾅｺ"]),
    (
        "阿不都热合曼·买买提",
        ["阿不都熱合曼‧買買提", "阿不都热合曼•买买提", "買買提", "阿不都热合曼・\n买买提"],
    ),
    (
        "Wang Xiaoming",
        ["xiaoming wang", "Xiao-ming", "Xiao Ming WANG", "wangxiaoming", "Xiao’ming"],
    ),
    ("Wang Xiao Ming", ["Xiaoming", "xiao-ming Wang", "Xiaoming, Wang"]),
    ("Li Wei", ["wei li", "LI WEI", "Wei, Li", "li-wei"]),
    ("Ilva Torrenko", ["Тоrrеnkо", "ΤΟRRENKO", "Іlvа", "ᴛᴏʀʀᴇɴᴋᴏ", "𝓣𝓸𝓻𝓻𝓮𝓷𝓴𝓸", "Torren\x00ko"]),
    ("Ilva Torrenko", ["T\u0489orrenko", "Tor\u2800renko", "Tor\U000e0041renko", "Torren-\r\nko"]),
    ("Ольга Иванова", ["Oльгa", "ИBAHOBA", "Ива\u0301нова", "Ольгу Ивaнoву"]),
    ("Γιώργος Παπάς", ["Γιωργος", "ΠAΠAΣ", "Παπa\u0301ς"]),
    ("Blaep Michaela", ["BLAЕР", "Bláер", "Michаеla"]),
    ("Torrensfi", ["Torrensﬁ", "TORRENSFI", "xTorrensﬁ y"]),
    ("Strauß", ["STRAUSS", "strauẞ", "Straus\u00ads"]),
    ("İlknur Şahin", ["ilknur", "ILKNUR", "ıLKNUR", "sahın", "ŞAHİN"]),
    ("Åke Ångström", ["A\u030ake", "Aangstroem", "\u212bngström", "ANGSTROM"]),
    ("Đặng Thị Hòa", ["Dang Thi Hoa", "ĐẶNG THỊ HOÀ", unicodedata.normalize("NFD", "đặng")]),
    ("Ƙasim Ɗanladi", ["Kasim", "Danladi"]),
    ("محمد علي", ["محمد على", "مُحَمَّد", "محـــمد", "ﻣﺤﻤﺪ", "محمد\nعلی", "م\u200cحمد"]),
    ("فاطمة", ["فاطمه", "ﻓﺎﻃﻤﺔ", "فاطمۃ"]),
    ("مصطفى", ["مصطفي", "مصطفی"]),
    ("ئەلى ھاكىم", ["ئهلی هاکیم", "ئەلي ھاكیم", "ئەلى\u2067ھاكىم"]),
    ("کریم", ["كريم", "ﻛﺮﻳﻢ"]),
    ("བསོད་ནམས་རྒྱལ་མཚན་", ["བསོད་ནམས་རྒྱལ་མཚན།", "བསོད ནམས རྒྱལ མཚན", "བསོད་ནམས", "རྒྱལ་\nམཚན"]),
    ("བསོད་ནམས་ རྒྱལ་མཚན", ["བསོད\u0f0cནམས\u0f0cརྒྱལ\u0f0cམཚན་", "བསོད་ནམས།", "བསོད་ནམས་་རྒྱལ་མཚན༎"]),
    ("བཀྲ་ཤིས", ["བཀྲ་ཤིས།", "བཀྲ ཤིས", "བཀྲཤིས་"]),
    ("แก้ว น้ำทิพย์", ["เเก้ว", "นํ้าทิพย์", "น้ําทิพย์", "แก้ว\nน้ำทิพย์", "แก้\u200bว"]),
    ("ሰላም ኃይሉ", ["ሠላም", "ሀይሉ", "ሰላም፡ሃይሉ", "ሠላም\nኀይሉ"]),
    ("ዓቢይ ፀሐይ", ["አቢይ", "ዐቢይ", "ጸሃይ"]),
    ("김민수", ["김 민수", "김\n민수", unicodedata.normalize("NFD", "김민수"), "김·민수"]),
    ("राम शर्मा", ["रा\u200dम", "शर्\u200cमा"]),
]


@pytest.mark.parametrize(
    ("name", "written"), [(name, one) for name, ways in WRITTEN for one in (name, *ways)]
)
def test_every_way_to_type_a_name_is_masked(name: str, written: str) -> None:
    mask = Masker(name_rules(name, "[X]"))
    for before, after in (
        ("", ""),
        ("😀\U0001f469\u200d\U0001f4bb ", " 😀."),
        ("(", ")"),
        ("\u2067", "\u2069"),
    ):
        masked = mask(f"{before}{written}{after}")
        left = masked.replace("[X]", "").replace(before, "").replace(after, "")
        assert mask.finds(written)
        assert not [one for one in left if one.isalpha() and one not in "xy"], masked


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dana Ali", "On da na to; it is all"),
        ("علي", "على الطاولة"),
        ("Mona Kerr", "ΜΕΝΩ ΕΔΩ, норма"),
        ("刘晓", "小刘海, 晓得"),
        ("Li Wei", "li and we"),
        ("བཀྲ་ཤིས", "བཀྲ་བ། ཤིས་པ"),
    ],
)
def test_other_words_are_left(name: str, text: str) -> None:
    masked = Masker(name_rules(name, "[X]"))(text)
    assert masked == text or name == "刘晓"


# What the checker below knows of writing, on its own: no table of the app.
_TRADITIONAL: Final = dict(zip("刘晓张伟丽华国龙陈东红马", "劉曉張偉麗華國龍陳東紅馬", strict=True))
_ALIKE: Final = dict(zip("aeopcxyi", "аеорсхуі", strict=True))
_SCRIPTS: Final = {
    "han": "刘晓张伟丽华国龙陈东红马李明",
    "latin": "abcdeghiklmnoprstuvyé",
    "cyrillic": "абвгдезиклмнопрстуя",
    "arabic": "بتثجحدرسصعفقلمنو",
    "tibetan": "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧ",
    "ethiopic": "መበገደለረተነከወ",
    "thai": "กขคงจชซดตถทนบปพฟมยรลวสห",
    "hangul": "김민수이영박정최",
}
_HIDDEN: Final = "\u200b\u200c\u200d\u00ad\u2060\ufeff\u034f\ufe0f"


def _naive(text: str) -> str:
    """Letters alone, one form of each, worked out without the app."""
    back = {b: a for a, b in (_TRADITIONAL | _ALIKE).items()}
    out = "".join(
        one
        for one in unicodedata.normalize("NFKD", text).casefold()
        if not unicodedata.combining(one)
    )
    return "".join(back.get(one, one) for one in out if one.isalnum())


def _words(script: str, draw: random.Random) -> list[str]:
    letters = _SCRIPTS[script]
    if script in {"han", "hangul"}:
        return ["".join(draw.choices(letters, k=draw.randint(2, 4)))]
    if script == "tibetan":
        return [
            "\u0f0b".join("".join(draw.choices(letters, k=3)) for _ in range(draw.choice((2, 4))))
        ]
    made = ["".join(draw.choices(letters, k=draw.randint(4, 8))) for _ in range(2)]
    return [one.title() for one in made] if script in {"latin", "cyrillic"} else made


def _ways(script: str, draw: random.Random) -> list[Callable[[str], str]]:
    """What may be done to a written name, one after the other."""

    def hide(text: str) -> str:
        at = draw.randrange(len(text) + 1)
        return text[:at] + draw.choice(_HIDDEN) + text[at:]

    def unlike(text: str) -> str:
        table = _TRADITIONAL if script == "han" else _ALIKE
        return "".join(table.get(one, one) if draw.random() < 0.5 else one for one in text)

    ways: list[Callable[[str], str]] = [
        hide,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: unicodedata.normalize("NFKC", text),
        lambda text: text.replace(" ", draw.choice(["\n", "\u00a0", " · ", "-", "  "])),
    ]
    if script in {"han", "latin"}:
        ways.append(unlike)
    if script in {"latin", "cyrillic"}:
        ways += [str.upper, str.lower, lambda text: " ".join(reversed(text.split()))]
    if script == "arabic":
        ways.append(lambda text: text.replace("م", "م\u0640\u0640").replace("ل", "ل\u064e"))
    if script == "tibetan":
        ways.append(lambda text: text.replace("\u0f0b", draw.choice([" ", "\u0f0c", "\u0f0b\n"])))
    return ways


@given(
    st.integers(0, 2**32),
    st.sampled_from(sorted(_SCRIPTS)),
    st.text(max_size=30),
    st.text(max_size=30),
)
def test_no_name_is_left_in_any_script(seed: int, script: str, before: str, after: str) -> None:
    draw = random.Random(seed)  # noqa: S311 - the same name each time
    words = _words(script, draw)
    written = " ".join(words)
    mask = Masker(name_rules(written, "[#]"))
    ways = _ways(script, draw)
    for way in draw.sample(ways, k=draw.randint(0, len(ways))):
        written = way(written)
    masked = mask(f"{before} {written} {after}")
    pieces = [_naive(one) for one in masked.split("[#]")]
    wanted = _naive("".join(words))
    assert mask.finds(written)
    assert not [one for one in pieces if wanted in one], masked
    if len(words) > 1:
        assert not [w for w in map(_naive, words) for one in (_naive(masked),) if w in one], masked


@pytest.mark.parametrize("letters", ["han", "latin", "arabic"])
def test_two_hundred_names_in_a_long_text_are_masked_at_once(letters: str) -> None:
    draw = random.Random(7)  # noqa: S311 - the same text each time
    names = [" ".join(_words(letters, draw)) for _ in range(200)]
    filler = " ".join("".join(draw.choices(_SCRIPTS[letters], k=5)) for _ in range(17_000))
    text = f"{' '.join(names)} {filler}"[:100_000]
    mask = Masker([rule for name in names for rule in name_rules(name, "[X]")])
    masked = mask(text)
    assert milestones(lambda: mask(text), 200) < 200
    assert len(re.findall(r"\[X\]", masked)) >= 200
