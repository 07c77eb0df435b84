"""Neutral words that stand for people: made per contact, so that two recipients cannot compare."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_DIGITS: Final = 3
# fmt: off
# No word that people are called by (a reader would take it for a name), and none that holds the
# name of a bird: those are the words of vaults.
WORDS: Final = (
    "ACORN", "ALMOND", "ANCHOR", "ANVIL", "APRICOT", "ARBOUR", "ARCADE", "ASPHALT", "ATTIC",
    "AWNING", "BALCONY", "BALLAST", "BAMBOO", "BANISTER", "BARLEY", "BARREL", "BASALT",
    "BASKET", "BATTEN", "BEDROCK", "BEECH", "BELLOWS", "BLANKET", "BLOTTER", "BOBBIN",
    "BOLLARD", "BONSAI", "BORAGE", "BOTTLE", "BOULDER", "BRACKEN", "BRACKET", "BRAMBLE",
    "BRICK", "BRIDGE", "BROOM", "BUCKET", "BUCKLE", "BURDOCK", "BUTTON", "BUTTRESS", "CABINET",
    "CACTUS", "CANOE", "CANVAS", "CARDAMOM", "CAROB", "CARPET", "CEILING", "CELERY", "CELLAR",
    "CEMENT", "CHALK", "CHICORY", "CHIMNEY", "CINNABAR", "CLAMP", "COBBLE", "COMFREY",
    "COMPASS", "COPPER", "CORK", "CORNICE", "CORRIDOR", "COTTAGE", "COTTON", "COWSLIP",
    "CRANBERRY", "CRATE", "CUMIN", "CUPBOARD", "CURRANT", "CURTAIN", "CUSHION", "DAMSON",
    "DOORSTEP", "DRAWER", "DRIFTWOOD", "DYNAMO", "EASEL", "ESTUARY", "FAUCET", "FENCE",
    "FENNEL", "FERRY", "FIDDLE", "FILAMENT", "FLAGSTONE", "FLASK", "FLAX", "FOUNTAIN",
    "FOXGLOVE", "FUNNEL", "FURROW", "GABLE", "GASKET", "GINKGO", "GIRDER", "GORSE", "GRANITE",
    "GRAVEL", "HAMMOCK", "HATCHET", "HAWTHORN", "HEMLOCK", "HICKORY", "HINGE", "HURDLE",
    "HYSSOP", "INKWELL", "JETTY", "KELP", "KETTLE", "KEYHOLE", "LADDER", "LADLE", "LANTANA",
    "LATTICE", "LEDGER", "LICHEN", "LIMESTONE", "MADDER", "MAGNET", "MALLET", "MALLOW",
    "MARBLE", "MEDLAR", "MOORLAND", "MORTAR", "MULBERRY", "NAPKIN", "NEEDLE", "NETTLE",
    "NOTEBOOK", "NUTMEG", "OATMEAL", "OREGANO", "PADDLE", "PAPAYA", "PARCEL", "PAVEMENT",
    "PENCIL", "PEWTER", "PIPELINE", "PISTON", "PLANTAIN", "PLASTER", "PLATEAU", "PULLEY",
    "PUMICE", "QUARTZ", "QUINCE", "RAFFIA", "RAFTER", "RATCHET", "RUDDER", "SADDLE", "SANDBAR",
    "SAPLING", "SCAFFOLD", "SEDGE", "SESAME", "SHALE", "SHUTTER", "SPANNER", "SPINDLE",
    "STAIRCASE", "STENCIL", "SYCAMORE", "TARMAC", "TEAPOT", "TEASEL", "TERRACE", "THIMBLE",
    "THISTLE", "THRESHOLD", "TILE", "TRELLIS", "TRIPOD", "TROLLEY", "TROWEL", "TUNDRA",
    "TUNNEL", "TURBINE", "TURMERIC", "UMBER", "VALVE", "VARNISH", "WAGON", "WALNUT", "WHARF",
    "WICKER", "WINDMILL", "WOODBINE", "YEW",
)
# fmt: on


def fresh(taken: AbstractSet[str], names: AbstractSet[str] = frozenset()) -> str:
    """A random word that is not taken; with a random number once the words run out.

    A number that counted would tell how many people a vault has.

    Args:
        taken: pseudonyms already in use, in upper case.
        names: words that are part of somebody's name: never used, with a number neither.
    """
    usable = [word for word in WORDS if word not in names]
    free = [word for word in usable if word not in taken]
    if free:
        return secrets.choice(free)
    digits = _DIGITS
    while True:
        for _ in WORDS:
            number = secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1)
            word = f"{secrets.choice(usable or WORDS)}-{number}"
            if word not in taken:
                return word
        digits += 1
