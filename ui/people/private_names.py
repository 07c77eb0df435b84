"""Names that came to be kept apart while a record is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.record.draft import RecordDraft


def hide_private_names(draft: RecordDraft, new_word: Callable[[], str]) -> None:
    """Let go of names that the vault keeps apart now: those of organisations with a part in it.

    Called after a save, so that the name is kept before it is let go of here.

    Args:
        draft: the record.
        new_word: gives a word that nobody in the vault has, to stand for such a name.
    """
    incident = draft.incident
    private = incident.private_organisations
    kept = tuple(
        msgspec.structs.replace(one, name=None, pseudonym=one.pseudonym or new_word())
        if one.oid in private and isinstance(one.name, str)
        else one
        for one in incident.organisations
    )
    if kept != tuple(incident.organisations):
        draft.update(organisations=kept)
