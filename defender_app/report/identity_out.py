"""What of an identity leaves: what was agreed, and never a word about somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.model.answers import Answer
from defender_app.model.person import Identity
from defender_app.report.consent_gate import Decision, Extent

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.answers import Text


def of(stored: Identity, decision: Decision, mask: Callable[[str], str]) -> Identity:
    """The part of an identity that leaves.

    Args:
        stored: in the vault.
        decision: of the gate.
        mask: knows the names and contacts of everybody else.

    Returns:
        Name and aliases, or the typed initials, or neither; the contact where that was agreed.
    """
    kept = Identity()
    if decision.extent is Extent.NAMED:
        aliases = tuple(map(mask, stored.aliases)) or stored.aliases
        kept = Identity(real_name=stored.real_name, aliases=aliases)
    elif decision.extent is Extent.INITIALS:
        kept = Identity(initials=stored.initials)
    if not decision.contact:
        return kept
    return msgspec.structs.replace(
        kept,
        contact_channel=mask(stored.contact_channel) if stored.contact_channel else None,
        safe_to_contact=_masked(stored.safe_to_contact, mask),
        safe_hours=_masked(stored.safe_hours, mask),
    )


def _masked(value: Text, mask: Callable[[str], str]) -> Text:
    if isinstance(value, Answer):
        text = None if value.text is None else mask(value.text)
        inner = mask(value.value) if isinstance(value.value, str) else None
        return msgspec.structs.replace(value, value=inner, text=text, by=None, accounts=())
    return None if value is None else mask(value)
