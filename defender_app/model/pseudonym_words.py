"""The words a vault proposes for people: birds and other animals, none of them a name.

The words that other recipients see (``report/pseudonyms.py``) hold none of these, so that the two
are never taken for each other.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

# fmt: off
WORDS: Final = (
    "AVOCET", "BADGER", "BEAVER", "BITTERN", "BUNTING", "BUZZARD", "CONDOR", "CORMORANT", "CURLEW",
    "DIPPER", "DOTTEREL", "DUNLIN", "EGRET", "EIDER", "ERMINE", "FIELDFARE", "FLAMINGO", "GANNET",
    "GAZELLE", "GODWIT", "GOLDFINCH", "GOSHAWK", "GREBE", "GROUSE", "GUILLEMOT", "HARRIER",
    "HEDGEHOG", "HERON", "HOOPOE", "IBEX", "IBIS", "JACKDAW", "KESTREL", "KINGFISHER",
    "KITTIWAKE", "LAPWING", "LINNET", "LYNX", "MAGPIE", "MALLARD", "MARMOT", "MERGANSER",
    "MOORHEN", "NIGHTJAR", "NUTHATCH", "ORIOLE", "OSPREY", "OTTER", "PARTRIDGE", "PELICAN",
    "PETREL", "PIPIT", "PLOVER", "PTARMIGAN", "PUFFIN", "QUAIL", "REDSTART", "REDWING",
    "SANDPIPER", "SHEARWATER", "SHOVELER", "SISKIN", "SKUA", "SKYLARK", "SNIPE", "SPOONBILL",
    "SQUIRREL", "STARLING", "STONECHAT", "STORK", "TEAL", "TERN", "THRUSH", "TURNSTONE",
    "WAGTAIL", "WARBLER", "WAXWING", "WHEATEAR", "WHIMBREL", "WIGEON", "WOODCOCK", "YELLOWHAMMER",
)
# Animals that nobody is named after, and none that is an insult; none holds another.
CHINESE_WORDS: Final = (
    "白鹭", "苍鹭", "鹈鹕", "鸬鹚", "戴胜", "翠鸟", "鹌鹑", "鹧鸪", "松鸡", "竹鸡", "锦鸡", "秧鸡",
    "斑鸠", "喜鹊", "麻雀", "山雀", "灰雁", "斑头雁", "绿头鸭", "丹顶鹤", "白鹳", "黑鹳", "朱鹮",
    "燕鸥", "海鹦", "信天翁", "火烈鸟", "啄木鸟", "太平鸟", "交嘴雀", "红隼", "游隼", "鱼鹰",
    "猫头鹰", "矶鹬", "丘鹬", "蛎鹬", "鹪鹩", "岩鹨", "鹡鸰", "伯劳", "柳莺", "夜鹰", "雨燕",
    "骨顶鸡", "水獭", "海獭", "旱獭", "石貂", "猞猁", "羚羊", "岩羊", "盘羊", "驯鹿", "麋鹿",
    "刺猬", "松鼠", "鼯鼠", "河狸", "海豹", "雪兔", "鼠兔",
)
# fmt: on
_OF_LANGUAGE: Final = {"zh": CHINESE_WORDS}


def propose(taken: Iterable[str], language: str = "en") -> str:
    """A random word that nobody in the vault has; with a number once the words run out.

    Args:
        taken: pseudonyms in use, in any case.
        language: of the words, such as ``zh-CN``; English ones where there are none of it.
    """
    words = _OF_LANGUAGE.get(language.replace("_", "-").partition("-")[0], WORDS)
    used = {word.upper() for word in taken}
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        free = [word + ending for word in words if word + ending not in used]
        if free:
            return secrets.choice(free)
        number += 1
