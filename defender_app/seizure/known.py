"""What others may know after a device was out of sight: from the answers, the worst that fits.

Nobody can say what was really done with it. So each answer that is missing, or not known, counts
as the bad one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from defender_app.seizure.guide import Seizure

Reach = Literal["read", "perhaps", "shell"]
"""How far they may have got: everything in this drawer, perhaps all of it, or the outside alone."""

_BACK: Final = frozenset({"minutes", "hours", "days"})


def reach(found: Seizure) -> Reach:
    """How far they may have got.

    Open, it was read. With the passphrase it can be read, now or from a copy at any time. Where
    nobody knows whether they have it, or whether the vault was open, it may be.
    """
    if found.was == "open" or found.knows in {"seen", "told"}:
        return "read"
    if found.was in {"off", "locked"} and found.knows == "no":
        return "shell"
    return "perhaps"


def known(found: Seizure) -> tuple[str, ...]:
    """What to reckon with, as codes, the worst first.

    ``drawer-read``: everything in this drawer, names included. ``perhaps-read``: the same, perhaps.
    ``not-read``: as far as can be told nothing of it, unless the passphrase is guessed.
    ``key-taken``: while it was open its key could be taken, which opens this vault for ever.
    ``copy-opens``: a copy of the folder opens with the old passphrase for ever.
    ``changed``: the device came back and may watch what is typed. ``gone``: it did not come back.
    ``folder-seen``: that there is a vault, and how large. ``rest-seen``: mail, chats, pictures,
    whatever else was on the device.
    """
    found_codes = {"read": "drawer-read", "perhaps": "perhaps-read", "shell": "not-read"}
    codes = [found_codes[reach(found)]]
    if found.was in {"open", "unknown", ""}:
        codes.append("key-taken")
    if found.knows != "no":
        codes.append("copy-opens")
    codes.append("gone" if found.how_long == "not-back" else "changed")
    if found.how_long not in {*_BACK, "not-back"}:
        codes.append("gone")
    return (*codes, "folder-seen", "rest-seen")
