"""A report as it came, byte for byte: only where the gate would take nothing out of it.

The container is signed as a whole, so nothing can be taken out. It may leave where everybody in it
may be told of as far as it tells of them, and every file in it may leave as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import actions, cases, typed_names
from defender_app.focal.exports import discreet
from defender_app.report.consent_gate import Extent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.focal.actions import Wish
    from defender_app.focal.cases import Case
    from defender_app.focal.projection import Projected
    from defender_app.model.person import Identity
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

_PIECE: Final = 1 << 20
_ORDER: Final = (Extent.NOTHING, Extent.TITLE_ONLY, Extent.INITIALS, Extent.NAMED)


def may(drawer: Drawer, case: Case, report: Report, projected: Projected, wish: Wish) -> bool:
    """Whether a report may leave as it came, for the action it was projected for.

    Args:
        drawer: of the desk.
        case: which.
        report: as it was sent.
        projected: the same through the gate; every incident of it is judged there.
        wish: the one it was projected for.
    """
    if len(projected.verdicts) != len(report.incidents) or projected.left_out:
        return False
    stays = all(one.action in actions.STAYS for one in projected.verdicts)
    extents = {key: extent for one in projected.verdicts for key, extent in one.extents.items()}
    for one in cases.identities(drawer, case).persons:
        known = extents.get(one.id)
        if known is None:
            # An official: their names leave with a report to nobody but this desk (rule 21).
            if not stays:
                return False
        elif _ORDER.index(known) < _ORDER.index(_told(one.identity)) or (
            one.identity.contact_channel and not stays
        ):
            return False
    today = drawer.now().date()
    if discreet.LETTERS in discreet.tells(projected.incidents, (), wish.action, today):
        return False
    if not stays and _tells_of_others(drawer, case, report, wish):
        return False
    files = {} if isinstance(report.files, msgspec.UnsetType) else report.files
    return set(files.values()) <= set(projected.files.values())


def _tells_of_others(drawer: Drawer, case: Case, report: Report, wish: Wish) -> bool:
    """Whether a name that its sender did not know, and this desk does, stands in a text of it."""
    masker = typed_names.masker(drawer, [case], wish)
    return any(map(masker.finds, _texts(msgspec.to_builtins(report.incidents))))


def _texts(value: object) -> Iterator[str]:
    """Every text in what was sent; words of ours among them hold nobody's name."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)


def _told(identity: Identity) -> Extent:
    if identity.real_name or identity.aliases:
        return Extent.NAMED
    return Extent.INITIALS if identity.initials else Extent.TITLE_ONLY


def chunks(drawer: Drawer, case: Case) -> Iterator[bytes]:
    """The container of a case, verified as a whole first.

    Raises:
        InputError: ``bag-…`` or ``blob-damaged``.
    """
    cases.container(drawer, case)
    stored = drawer.blobs.open(case.container)
    done = 0
    while done < stored.size:
        stored.seek(done)
        piece = stored.read(_PIECE)
        done += len(piece)
        yield piece
