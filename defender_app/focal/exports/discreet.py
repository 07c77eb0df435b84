"""What the UN keeps to itself for a time, and does not leave for the public or for others.

A letter to a Government is confidential until its day (domain rules 3.4). What is written for the
UN itself may name it; what is published or given to another organisation may not. That somebody
submitted something in confidence is said before it leaves.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal.actions import Action
from defender_app.focal.drafts.answers import is_confidential
from defender_app.model.answers import ABSENT, is_yes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from defender_app.focal.projection import Projected
    from defender_app.model.follow_up import UnAction
    from defender_app.model.incident import Incident

OUTSIDE_THE_UN: Final = frozenset(
    {Action.PRESS, Action.OTHER_NGO, Action.SG_NAMED, Action.SG_UNNAMED, Action.TRAINING}
)
"""Actions by which the public or another organisation reads it."""
LETTERS: Final = "confidential-letters"
SUBMISSION: Final = "confidential-submission"


def letters(found: Iterable[UnAction], action: Action, today: date) -> tuple[UnAction, ...]:
    """The UN actions that may be told of for an action."""
    outside = action in OUTSIDE_THE_UN
    return tuple(one for one in found if not (outside and is_confidential(one, today)))


def of(projected: Projected, action: Action, today: date) -> Projected:
    """A case without the letters that are still confidential."""
    made = (
        msgspec.structs.replace(one, followup=letters(one.followup, action, today) or ABSENT)
        for one in projected.incidents
    )
    return replace(projected, incidents=tuple(made)) if action in OUTSIDE_THE_UN else projected


def tells(
    incidents: Iterable[Incident], known: Iterable[UnAction], action: Action, today: date
) -> Iterator[str]:
    """What has to be said before a case leaves: ``LETTERS`` stay here, a ``SUBMISSION`` leaves."""
    if action not in OUTSIDE_THE_UN:
        return
    every = list(incidents)
    told = [*known, *(each for one in every for each in one.followup)]
    if len(letters(told, action, today)) < len(told):
        yield LETTERS
    if any(is_yes(each.confidential_submission) for one in every for each in one.cooperation):
        yield SUBMISSION
