"""The height of words: what is said without laying lines out is what laying them out gives."""

from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets.labels import Words

_PARTS = (
    *(
        "abc def Ghij, klm. 123-4 W.W.AVAV//--fi",
        "བོད་ཡིག་གི་ཚིག་ འདི་ ",
        "ئۇيغۇر تىلى سۆز ",
        "中文字符，没有。",
    ),
    *("ภาษาไทยไม่มีช่องว่าง", "አማርኛ ቃል ", "a\tb c\u00adsoft", "x\u200by zero", " trailing   "),
)
_ENDS = ("", "", "", "\n", "\u2028", "\x0b", "\r", "\x85")


def _mixed(choose: random.Random) -> str:
    some = "".join(choose.choice(choose.choice(_PARTS)) for _ in range(choose.randrange(40)))
    end = choose.choice(_ENDS)
    return f"{some}{end}more" if end else some


def test_heights_without_a_layout_are_those_of_one(qtbot: QtBot) -> None:
    choose = random.Random(7)  # noqa: S311 - the same words each time
    for _ in range(150):
        words = Words(_mixed(choose), choose.choice(["body", "hint", "heading"]), wrap=True)
        qtbot.addWidget(words)
        natural = words._natural()
        for width in (natural - 1, natural + 1, natural + natural // 8 + 8, natural + 200, 90):
            assert words._height_at(width) == words._layout(width)[1], (words.text(), width)


def test_short_words_are_not_laid_out_to_know_their_height(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Words("Seven days", wrap=True)
    qtbot.addWidget(words)
    monkeypatch.setattr(words, "_layout", None)
    assert words.heightForWidth(400) == theme.line_height(Type.BODY, "Seven days")
    words.setText("Eight days")
    assert words.heightForWidth(400) == theme.line_height(Type.BODY, "Eight days")
