"""Where a record went besides the files that were sealed here: what its own steps say.

Several submissions about one incident are counted once only where each reader knows of the others:
the defender notes them under the steps that were taken, and they stand on the cover of the report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.model.answers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.follow_up import StepTaken
    from defender_app.model.incident import Incident

READERS: Final = frozenset(
    {"reprisals-focal-point", "special-procedures", "treaty-body-focal-point", "hrc-president"}
    | {"meeting-secretariat", "ohchr-field", "un-country-team", "regional-body"}
)
"""Of ``step_to``: those who take reports of reprisals."""


def steps(incident: Incident) -> Iterator[StepTaken]:
    """The steps by which a report of it went to somebody who takes such reports."""
    return (one for one in incident.steps_taken if plain(one.to) in READERS)
