"""Han characters that stand for one another are one, and no more of them than that."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

import pytest

from defender_app import han

# Written by hand: characters of names, with the forms that people write for them.
PAIRS: Final = (
    "刘劉 晓曉 陈陳 张張 赵趙 吴吳 吴呉 黄黃 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮"
    " 邓鄧 许許 苏蘇 卢盧 叶葉 钟鍾 钟鐘 谭譚 邹鄒 陆陸 贾賈 龙龍 龙竜 万萬 钱錢"
    " 汤湯 严嚴 武武 闫閆 华華 国國 国囯 伟偉 强強 军軍 东東 丽麗 红紅 艳艷 艳豔"
    " 杰傑 峰峯 群羣 勋勳 玮瑋 喆哲 堃坤 昇升 栢柏 恒恆 温溫 刚剛 桂桂 尧堯 吕呂"
    " 沢澤 沢泽 広廣 広广 浜濱 斎齋 斉齊 辺邊 邉邊 髙高 𠮷吉 渕淵 嶋島 冨富 桜櫻"
    " 実實 亀龜 恵惠 徳德 干乾 干幹 干榦 后後 里裏 里裡 发發 发髮 面麵 于於 台臺"
    " 台颱 余餘 范範 沈瀋 姜薑 岳嶽 青靑 真眞 慎愼 为爲 为為 众衆 众眾 着著 说說"
    " 说説 户戶 户戸 卫衛 卫衞 鸡雞 鸡鷄 线線 线綫"
)


@pytest.mark.parametrize("pair", PAIRS.split())
def test_forms_of_one_character_are_one(pair: str) -> None:
    one, other = tuple(unicodedata.normalize("NFKC", pair))
    assert han.folded(one) == han.folded(other)


def test_other_characters_stay_apart() -> None:
    names = "刘李王张陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董"
    names += "袁潘于蒋蔡余杜叶程苏魏吕丁"
    names += "一二三大小明亮东西南北中日月水火木金土天地人心手口石山川海江河湖春夏秋冬红绿青白黑"
    folded = Counter(map(han.folded, set(names)))
    assert [one for one, count in folded.items() if count > 1] == []


def test_sets_are_small_and_folding_twice_changes_nothing() -> None:
    table = han.variants()
    sizes = Counter(table.values())
    assert len(table) > 8000
    assert max(sizes.values()) + 1 <= 12
    assert not {ord(one) for one in sizes} & set(table)
    everything = "".join(map(chr, table)) + "".join(sizes)
    assert han.folded(han.folded(everything)) == han.folded(everything)
    assert len(han.folded(everything)) == len(everything)
    assert unicodedata.normalize("NFKC", everything) == everything


def test_other_scripts_and_planes() -> None:
    assert han.folded("Ilva Torrenko, Ольга 😀 みどり") == "Ilva Torrenko, Ольга 😀 みどり"
    assert all(map(han.is_han, "刘𠮷々〇﨑"))
    assert not any(map(han.is_han, "aあア김。😀"))
