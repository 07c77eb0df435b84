"""The one focal point that is offered first: no more than a setting of the drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import contacts

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

_SETTING: Final = "designated"


def contact_id(drawer: Drawer) -> str:
    """Which contact comes first, or "". Successors of its card belong to the same contact."""
    chosen = drawer.settings.get(_SETTING)
    known = {one.contact_id for one in contacts.every(drawer)}
    return chosen if isinstance(chosen, str) and chosen in known else ""


def choose(drawer: Drawer, wanted: str) -> str:
    """Put a focal point first, in place of another one; gives its contact id.

    Args:
        drawer: holds the contact.
        wanted: as for ``contacts.get``; "" puts none first.

    Raises:
        InputError: ``contact-unknown``, ``contact-ambiguous``; ``designated-role``: the card is a
            person's, who receives no reports.
    """
    if not wanted:
        drawer.settings.set(_SETTING, None)
        return ""
    contact = contacts.get(drawer, wanted)
    if contact.current().card().body.role != "focal-point":
        raise InputError("designated-role")
    drawer.settings.set(_SETTING, contact.contact_id)
    return contact.contact_id
