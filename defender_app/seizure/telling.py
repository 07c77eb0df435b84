"""Which focal points have to be told, with a new key for their answers, and who was told.

Told is a report about which a notice was sealed in a vault that nobody had in their hands: after
everything was moved, or, where nobody can make a new vault, after the guide was begun.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app import notifying
from defender_app.errors import InputError
from defender_app.report import sent, sent_notices

if TYPE_CHECKING:
    from defender_app.notifying import Telling
    from defender_app.report.sent_notices import SentNotice
    from defender_app.seizure.guide import Seizure
    from defender_app.vault.drawer import Drawer

_KIND = "key-lost"


@dataclass(frozen=True, kw_only=True)
class Told:
    """How far it is.

    Attributes:
        waiting: reports whose focal point does not know the new key yet.
        made: notices that were sealed for this.
        to_hand_over: ids of those that were not handed over yet.
    """

    waiting: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    to_hand_over: tuple[str, ...] = ()


def since(found: Seizure) -> str:
    """From when on keys are new: RFC 3339; "" while they are not."""
    if found.moved_on:
        return found.moved_on
    return found.begun_on if "no-new-vault" in found.ticks else ""


def told(drawer: Drawer, found: Seizure) -> Told:
    """Which reports wait for a notice. Reports that a notice took back need none."""
    begun, notices = since(found), sent_notices.every(drawer)
    fresh = [one for one in notices if _is_for(one, begun)]
    done = {report_id for one in fresh for report_id in one.report_ids}
    return Told(
        waiting=tuple(
            one.report_id
            for one in sent.every(drawer)
            if one.report_id not in done
            and (not begun or one.sealed_on <= begun)
            and not sent_notices.is_taken_back(notices, one.report_id)
        ),
        made=tuple(one.notice_id for one in fresh),
        to_hand_over=tuple(one.notice_id for one in fresh if not one.carried_on),
    )


def plans(drawer: Drawer, found: Seizure) -> Telling:
    """The files that can be made: for each focal point and key one.

    Raises:
        InputError: ``seizure-old-keys``: everything is in the old vault still, whose new keys are
            no safer than its old ones; ``seizure-nobody-to-tell``: no report waits.
    """
    if not since(found):
        raise InputError("seizure-old-keys")
    waiting = told(drawer, found).waiting
    if not waiting:
        raise InputError("seizure-nobody-to-tell")
    return notifying.of_lost_key(drawer, waiting)


def _is_for(one: SentNotice, begun: str) -> bool:
    return one.kind == _KIND and bool(begun) and one.sealed_on >= begun
