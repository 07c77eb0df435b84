"""How words are compared when something is looked for: endings, slips of the finger, scripts."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Words: TypeAlias = tuple[str, ...]

# Han, kana, Thai, Lao, Myanmar, Khmer: written without spaces between words.
_DENSE: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_DENSE_RUN: Final = re.compile(f"[{_DENSE}]+")
# A sign before a digit tells one time zone from another.
_RUN: Final = re.compile(rf"[+\-]\d+|[{_DENSE}]+|(?:(?![{_DENSE}])\w)+")
_BREAK: Final = re.compile(r"[^\w+\-]+|[+\-](?!\d)|_")
_ROOT: Final = 3
_SURE: Final = 4
_LONG: Final = 8
_UNDOUBLED: Final = frozenset("bdgklmnprt")
_ENDINGS: Final = ("ing", "ed", "es", "s")
_VOWELS: Final = re.compile("[aeiouy]")
# Words that say nothing about what happened.
# fmt: off
_EMPTY: Final = frozenset({
    "a", "about", "after", "an", "and", "are", "as", "at", "be", "because", "been", "by", "did",
    "do", "for", "from", "got", "had", "has", "have", "he", "her", "him", "his", "i", "in", "is",
    "it", "just", "me", "my", "of", "off", "on", "or", "our", "own", "she", "so", "some",
    "someone", "somebody", "that", "the", "their", "them", "then", "there", "they", "this", "to",
    "us", "very", "was", "we", "were", "when", "who", "will", "with", "you", "your",
})
_EMPTY_DENSE: Final = frozenset("的了我他她它们在是有和与就也都把被给对从向去来着过吗呢吧啊个这那")
_IRREGULAR: Final = {
    "took": "take", "taken": "take", "stole": "steal", "stolen": "steal", "caught": "catch",
    "kept": "keep", "held": "hold", "came": "come", "went": "go", "gone": "go", "said": "say",
    "told": "tell", "left": "leave", "lost": "lose", "broke": "break", "broken": "break",
    "beaten": "beat", "forbidden": "forbid", "forbade": "forbid", "hidden": "hide", "hid": "hide",
    "shot": "shoot", "threw": "throw", "thrown": "throw", "flew": "fly", "flown": "fly",
    "flight": "fly", "flights": "fly", "died": "die", "dead": "die", "dying": "die",
    "made": "make", "gave": "give", "given": "give", "sent": "send", "wrote": "write",
    "written": "write", "sold": "sell", "paid": "pay", "children": "child", "kids": "child",
    "kid": "child", "women": "woman", "men": "man", "drove": "drive", "driven": "drive",
    "spoke": "speak", "spoken": "speak", "withdrew": "withdraw", "withdrawn": "withdraw",
    "forced": "force", "knew": "know", "known": "know", "saw": "see", "seen": "see",
    "no": "not", "never": "not", "fotos": "photo", "foto": "photo", "didnt": "not", "dont": "not",
    "wont": "not", "cant": "not", "cannot": "not", "couldnt": "not", "isnt": "not",
    "werent": "not", "wasnt": "not", "wouldnt": "not", "airplane": "plane", "aeroplane": "plane",
}
# What somebody may mean who writes it.
_MEANT: Final = {
    "take": ("seize", "confiscate"), "steal": ("take",), "hit": ("beat", "attack"),
    "catch": ("arrest", "detain"), "keep": ("hold", "detain"), "cop": ("police",),
    "cops": ("police",), "policeman": ("police",), "policemen": ("police",),
    "officer": ("police",), "mobile": ("phone",), "cellphone": ("phone",), "cell": ("phone",),
    "iphone": ("phone",), "smartphone": ("phone",), "telephone": ("phone",), "pc": ("computer",),
    "mac": ("computer",), "notebook": ("laptop",), "picture": ("photograph",),
    "photo": ("photograph",), "pic": ("photograph",), "mum": ("mother",), "mom": ("mother",),
    "dad": ("father",), "cash": ("money",), "tv": ("television",), "attorney": ("lawyer",),
    "solicitor": ("lawyer",), "barrister": ("lawyer",), "jail": ("prison",),
    "gaol": ("prison",), "flat": ("home",), "house": ("home",), "apartment": ("home",),
    "license": ("licence",), "doctor": ("medical",), "agent": ("security",),
    "boss": ("employer",), "ngo": ("organisation",), "organization": ("organisation",),
    "kidnap": ("disappear",), "abduct": ("disappear",), "nick": ("arrest",),
    "sack": ("dismiss",), "fire": ("dismiss",), "tail": ("follow",), "bug": ("tap",),
}
# fmt: on
# Letters of the traditional script, each before its simple form.
_PAIRS: Final = (
    "護护機机場场帶带電电腦脑話话問问審审訊讯傳传喚唤約约談谈監监視视竊窃聽听軟软禁禁關关門门國国"
    "邊边檢检離离開开簽签證证驗验遣遣緝缉車车輛辆醫医藥药獄狱獲获釋释賬账號号戶户鎖锁凍冻結结稅税"
    "單单導导開开領领聯联會会議议記记協协報报導导組组織织罰罚規规資资產产業业傷伤毆殴擊击襲袭脅胁"
    "嚇吓騷骚擾扰親亲屬属媽妈爺爷奶奶兒儿師师務务員员學学樓楼進进對对時时間间書书網网絡络絕绝"
    "點点錄录攝摄像像畫画贓赃飛飞搜搜設设備备與与為为麼么嗎吗幾几個个們们過过還还沒没讓让給给"
    "請请講讲說说誰谁該该認认識识訴诉訟讼譯译讀读調调論论謠谣誹诽謗谤黨党達达遠远違违連连逐逐運运"
    "遞递選选適适區区壓压廳厅廣广徑径態态戰战撤撤據据換换損损揚扬擔担擁拥攔拦攜携斷断暫暂暴暴東东"
    "條条構构標标樣样權权歐欧殺杀氣气決决測测滅灭準准無无熱热燒烧營营爭争牆墙狀状獨独現现環环瑣琐"
    "癥症盜盗眾众礙碍禮礼種种稱称窮穷競竞筆笔節节範范紀纪紅红約约級级紙纸細细終终絡络經经維维緊紧"
    "線线緩缓編编縣县總总繼继續续罵骂罷罢義义習习聞闻聲声職职腳脚臉脸臨临舉举艙舱莊庄華华葉叶處处"
    "蘇苏虧亏補补裝装複复見见規规親亲覺觉觸触計计訂订託托許许評评詢询試试詐诈誤误課课謀谋謝谢警警"
    "護护貪贪責责貨货買买費费貼贴賀贺賄贿賣卖質质賴赖購购趕赶蹤踪躲躲轉转載载較较輸输辦办辭辞農农"
    "郵邮釘钉針针銀银鎮镇鏡镜鐵铁長长陰阴陸陆隊队階阶際际險险隨随隱隐難难電电靈灵靜静響响頁页項项"
    "須须預预頭头題题額额願愿類类顧顾風风飯饭館馆馬马駐驻騙骗驅驱體体髮发鬥斗麗丽麥麦黃黄齊齐龍龙"
)
_SIMPLE: Final = {ord(a): b for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}


def folded(text: str) -> str:
    """The text in small letters, without accents, marks and signs; traditional Han made simple."""
    text = re.sub(r"(?<=\w)[’'\u02bc](?=\w)", "", text)
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text).casefold()
        if not unicodedata.combining(letter)
    )
    return " ".join(_BREAK.sub(" ", bare.translate(_SIMPLE)).split())


def is_dense(word: str) -> bool:
    """Whether a word begins in a script without spaces."""
    return _DENSE_RUN.match(word) is not None


def words_of(text: str) -> Words:
    """What tells something in a folded text: roots of words, and pairs of letters without spaces.

    Everything, where nothing of it tells much.
    """
    runs = _RUN.findall(text)
    telling = [one for run in runs for one in _telling(run)]
    return tuple(dict.fromkeys(telling or [one for run in runs for one in _all_of(run)]))


def meanings(word: str) -> Words:
    """The roots that a root may stand for beside itself."""
    return tuple(root(one) for one in _MEANT.get(word, _MEANT.get(_whole(word), ())))


@cache
def root(word: str) -> str:
    """A word without its ending: "filming", "filmed" and "films" are one word."""
    word = _IRREGULAR.get(word, word)
    if not word.isascii():
        return word
    for ending in _ENDINGS:
        bare = word.removesuffix(ending)
        if bare != word and len(bare) >= _ROOT and _VOWELS.search(bare) and not word.endswith("ss"):
            word = bare
            if len(word) > _ROOT and word[-1] == word[-2] and word[-1] in _UNDOUBLED:
                word = word[:-1]
            break
    if word.endswith("ion") and len(word) >= _LONG:
        word = word[:-3]
    if len(word) > _ROOT and word[-1] in "ey":
        word = word[:-1]
    return word


class Slips:
    """Known words by what is left of them when letters go missing."""

    def __init__(self, known: Iterable[str]) -> None:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for word in known:
            for left in _shortened(word):
                found[left].add(word)
        self._found = found

    def near(self, word: str) -> frozenset[str]:
        """Known words that differ by one slip of the finger, or by two where both are long."""
        near = {one for left in _shortened(word) for one in self._found.get(left, ())}
        most = _slips(word)
        return frozenset(one for one in near if abs(len(one) - len(word)) <= most)


def _telling(run: str) -> Iterator[str]:
    if not is_dense(run):
        if run not in _EMPTY:
            yield root(run)
        return
    if len(run) == 1:
        if run not in _EMPTY_DENSE:
            yield run
        return
    for a, b in pairwise(run):
        if a not in _EMPTY_DENSE or b not in _EMPTY_DENSE:
            yield a + b


def _all_of(run: str) -> Iterator[str]:
    yield run if is_dense(run) else root(run)


@cache
def _wholes() -> dict[str, str]:
    return {root(word): word for word in _MEANT}


def _whole(word: str) -> str:
    return _wholes().get(word, word)


def _slips(word: str) -> int:
    if is_dense(word) or len(word) < _SURE or not word.isalpha():
        return 0
    return 1 if len(word) < _LONG else 2


def _shortened(word: str) -> set[str]:
    """The word, and what is left of it without one letter, or without two of a long one."""
    left = {word}
    for _ in range(_slips(word)):
        left |= {one[:at] + one[at + 1 :] for one in left for at in range(len(one))}
    return left
