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
# fmt: on


def propose(taken: Iterable[str]) -> str:
    """A random word that nobody in the vault has; with a number once the words run out.

    Args:
        taken: pseudonyms in use, in any case.
    """
    used = {word.upper() for word in taken}
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        free = [word + ending for word in WORDS if word + ending not in used]
        if free:
            return secrets.choice(free)
        number += 1
