"""Neutral words that stand for people: made per contact, so that two recipients cannot compare."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# fmt: off
WORDS: Final = (
    "ACACIA", "ACORN", "AGATE", "ALMOND", "AMBER", "ANCHOR", "ANISE", "APPLE", "APRICOT",
    "ARBOUR", "ASPEN", "ASTER", "AUBURN", "AZALEA", "BADGER", "BAMBOO", "BARLEY", "BASALT",
    "BASIL", "BEACON", "BEECH", "BELLOWS", "BIRCH", "BLUEBELL", "BOBBIN", "BONSAI", "BORAGE",
    "BOULDER", "BRACKEN", "BRAMBLE", "BRIAR", "BROOK", "BUCKLE", "BURDOCK", "BUTTON", "CACTUS",
    "CAMELLIA", "CANDLE", "CANOE", "CARAWAY", "CARDAMOM", "CAROB", "CASSIA", "CEDAR", "CELERY",
    "CHALK", "CHERRY", "CHESTNUT", "CHICORY", "CINNABAR", "CITRON", "CLOVE", "CLOVER", "COBALT",
    "COMFREY", "COPPER", "CORAL", "CORK", "COTTON", "COWSLIP", "CRANBERRY", "CROCUS", "CUMIN",
    "CURRANT", "CYPRESS", "DAHLIA", "DAISY", "DAMSON", "DELTA", "DRIFTWOOD", "EBONY", "ELDER",
    "ELM", "EMBER", "ESTUARY", "FENNEL", "FERN", "FIDDLE", "FLAGSTONE", "FLAX", "FLINT",
    "FOXGLOVE", "FREESIA", "FURROW", "GABLE", "GARNET", "GENTIAN", "GINGER", "GINKGO", "GLACIER",
    "GORSE", "GRANITE", "GRAVEL", "HARBOUR", "HAWTHORN", "HAZEL", "HEATHER", "HEMLOCK", "HICKORY",
    "HOLLY", "HYSSOP", "INDIGO", "IRIS", "IVORY", "JASMINE", "JASPER", "JUNIPER", "KELP",
    "KETTLE", "LADLE", "LANTANA", "LARCH", "LAUREL", "LAVENDER", "LICHEN", "LILAC", "LIMESTONE",
    "LINDEN", "LINEN", "LOTUS", "LUPIN", "MADDER", "MAGNOLIA", "MALLOW", "MAPLE", "MARBLE",
    "MARIGOLD", "MEADOW", "MEDLAR", "MIMOSA", "MINT", "MOORLAND", "MOSS", "MULBERRY", "MYRTLE",
    "NETTLE", "NUTMEG", "OATMEAL", "OLEANDER", "OLIVE", "ONYX", "OPAL", "ORCHID", "OREGANO",
    "PAPAYA", "PEBBLE", "PEONY", "PEPPER", "PEWTER", "PLANTAIN", "POPLAR", "POPPY", "PRIMROSE",
    "QUARTZ", "QUINCE", "RAFFIA", "ROSEMARY", "RUSSET", "SAFFRON", "SAGE", "SANDBAR", "SAPLING",
    "SATIN", "SEDGE", "SEQUOIA", "SESAME", "SHALE", "SLATE", "SORREL", "SPRUCE", "SUMAC",
    "SYCAMORE", "TAMARIND", "TANSY", "TEASEL", "THIMBLE", "THISTLE", "THYME", "TOPAZ", "TULIP",
    "TUNDRA", "TURMERIC", "UMBER", "VALERIAN", "VERBENA", "VIOLET", "WALNUT", "WICKER", "WILLOW",
    "WISTERIA", "WOODBINE", "YARROW", "YEW", "ZINNIA",
)
# fmt: on


def fresh(taken: AbstractSet[str]) -> str:
    """A random word that is not taken; with a number once the words run out.

    Args:
        taken: pseudonyms already in use, in upper case.
    """
    free = [word for word in WORDS if word not in taken]
    if free:
        return secrets.choice(free)
    number = 2
    while True:
        free = [f"{word}-{number}" for word in WORDS if f"{word}-{number}" not in taken]
        if free:
            return secrets.choice(free)
        number += 1
