"""Move everything in a drawer into a new vault, compared, before the old one may be burned.

Whoever had the folder of a vault in their hands, and comes to know its passphrase later, can read
what is added to it until then: its keys stay the same (docs/formats.md 5.2). Only a new vault has
new keys. The way is that of a backup brought back (docs/formats.md 6): one sealed file beside the
new folder, whose key is in memory alone and is forgotten at the end. Everything that arrived is
compared with what is here, and the new passphrase was used to open the new vault, before anybody is
told that this one can go.

The other drawers of the old vault are not moved: nobody here knows of them. Each is moved by
whoever opens it, into a vault of its own or into an empty drawer of the new one.

Killed at any moment, everything is in the old vault still; what was begun is known there (a
document of kind ``moving``), and the same call goes on from it.
"""

from __future__ import annotations

from defender_app.moving.note import (
    KIND,
    Begun,
    Moved,
    begun,
    burn_old,
    give_up,
    is_vault_of,
    may_burn,
)
from defender_app.moving.work import move

__all__ = [
    "KIND",
    "Begun",
    "Moved",
    "begun",
    "burn_old",
    "give_up",
    "is_vault_of",
    "may_burn",
    "move",
]
