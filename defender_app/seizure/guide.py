"""What the drawer remembers of one time a device was out of sight: answers and ticks, no names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

KIND: Final = "seizure"
_WHAT: Final = "seizure"

HowLong = Literal["", "minutes", "hours", "days", "not-back", "unknown"]
Was = Literal["", "off", "locked", "open", "unknown"]
Known = Literal["", "no", "seen", "told", "unknown"]

HOW_LONG: Final = ("minutes", "hours", "days", "not-back", "unknown")
"""How long it was out of sight."""
WAS: Final = ("off", "locked", "open", "unknown")
"""How it was: switched off; on, and this vault locked; on, and this vault open."""
KNOWS: Final = ("no", "seen", "told", "unknown")
"""Whether anybody may know the passphrase: nobody; somebody saw it typed; it was said or typed."""

TOLD: Final = ("people", "contacts", "named", "family", "safe", "accounts")
"""The checklist of those who may be exposed: ticks alone, nobody is listed (rule 9)."""
TICKS: Final = ("device", "no-new-vault", "old-vault", "recovery", "exposed", "exports", *TOLD)
"""All that a person ticks, because no program can see it."""


class Seizure(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One time that a device with this vault was out of sight, or the vault was seen by others.

    Attributes:
        seizure_id: random, hex.
        begun_on: when the guide was begun, RFC 3339.
        gone_on: the day on which it happened; what was made until its end was made before.
        event_ids: records that tell of it.
        how_long: of ``HOW_LONG``; "" until it was answered.
        was: of ``WAS``; the same.
        knows: of ``KNOWS``, whether anybody may know the passphrase; the same.
        ticks: of ``TICKS``.
        moved_on: when everything came into this vault, which is the new one; "" in the old one.
        from_folder: of the old vault, as it was then.
        from_vault_id: of it.
        ended_on: when somebody said that it is done with.
    """

    seizure_id: str
    begun_on: str
    gone_on: str
    event_ids: tuple[str, ...] = ()
    how_long: HowLong = ""
    was: Was = ""
    knows: Known = ""
    ticks: tuple[str, ...] = ()
    moved_on: str = ""
    from_folder: str = ""
    from_vault_id: str = ""
    ended_on: str = ""

    def __repr__(self) -> str:
        return f"<seizure {self.seizure_id}>"

    @property
    def is_answered(self) -> bool:
        """Whether everything about what happened was answered, if only by "I don't know"."""
        return bool(self.how_long and self.was and self.knows)


def every(drawer: Drawer) -> tuple[Seizure, ...]:
    """All that can be read, the newest first."""
    found, _ = wire.decode_each(drawer.documents.all(KIND), Seizure, what=_WHAT)
    return tuple(sorted(found, key=lambda one: (one.begun_on, one.seizure_id), reverse=True))


def current(drawer: Drawer) -> Seizure | None:
    """The one that is not done with, the newest; None for none."""
    return next((one for one in every(drawer) if not one.ended_on), None)


def get(drawer: Drawer) -> Seizure:
    """The same.

    Raises:
        InputError: ``seizure-none``: no guide was begun, or it was ended.
    """
    found = current(drawer)
    if found is None:
        raise InputError("seizure-none")
    return found


def begin(drawer: Drawer, *, gone_on: str = "", event_id: str = "") -> Seizure:
    """Begin the guide, or go on with the one that was begun.

    Args:
        drawer: of the vault that was on the device.
        gone_on: the day, ``YYYY-MM-DD``; today when left out.
        event_id: the record that it is begun from, or "".

    Raises:
        InputError: ``seizure-day``: not a day, or one that is still to come;
            ``unknown-incident``.
    """
    day = checked_day(drawer, gone_on) if gone_on else ""
    if event_id and not drawer.incidents.exists(event_id):
        raise InputError("unknown-incident")
    with drawer.transaction():
        found = current(drawer)
        if found is None:
            found = Seizure(
                seizure_id=wire.new_id(),
                begun_on=wire.to_rfc3339(drawer.now()),
                gone_on=day or _today(drawer),
            )
        elif day:
            found = msgspec.structs.replace(found, gone_on=day)
        if event_id and event_id not in found.event_ids:
            found = msgspec.structs.replace(found, event_ids=(*found.event_ids, event_id))
        return save(drawer, found)


def answer(
    drawer: Drawer,
    *,
    gone_on: str = "",
    how_long: str = "",
    was: str = "",
    knows: str = "",
) -> Seizure:
    """Keep answers; what is left out stays as it was.

    Raises:
        InputError: ``seizure-none``, ``seizure-day``, ``seizure-answer``: none of the answers.
    """
    for said, known in ((how_long, HOW_LONG), (was, WAS), (knows, KNOWS)):
        if said and said not in known:
            raise InputError("seizure-answer", choices=", ".join(known))
    given = {
        "gone_on": checked_day(drawer, gone_on) if gone_on else "",
        "how_long": how_long,
        "was": was,
        "knows": knows,
    }
    with drawer.transaction():
        changes = {name: value for name, value in given.items() if value}
        return save(drawer, msgspec.structs.replace(get(drawer), **changes))


def tick(drawer: Drawer, items: Iterable[str], *, on: bool = True) -> Seizure:
    """Tick what a person did, or take the ticks back.

    Raises:
        InputError: ``seizure-none``; ``seizure-tick``: there is no such item.
    """
    wanted = tuple(dict.fromkeys(items))
    if not set(wanted) <= set(TICKS):
        raise InputError("seizure-tick", choices=", ".join(TICKS))
    with drawer.transaction():
        found = get(drawer)
        left = tuple(one for one in found.ticks if one not in wanted)
        return save(drawer, msgspec.structs.replace(found, ticks=left + (wanted if on else ())))


def end(drawer: Drawer) -> Seizure:
    """Be done with it. What was made before stays marked.

    Raises:
        InputError: ``seizure-none``.
    """
    with drawer.transaction():
        now = wire.to_rfc3339(drawer.now())
        return save(drawer, msgspec.structs.replace(get(drawer), ended_on=now))


def save(drawer: Drawer, found: Seizure) -> Seizure:
    """Keep it."""
    drawer.documents.put(KIND, found.seizure_id, wire.encode_own(found, what=_WHAT))
    return found


def checked_day(drawer: Drawer, text: str) -> str:
    """A whole day that is not still to come.

    Raises:
        InputError: ``seizure-day``.
    """
    try:
        day = date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise InputError("seizure-day") from None
    if day != text.strip() or day > _today(drawer):
        raise InputError("seizure-day")
    return day


def _today(drawer: Drawer) -> str:
    return drawer.now().astimezone().date().isoformat()
