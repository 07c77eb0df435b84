"""Make a workshop: two practice vaults whose cases really went from one to the other.

Nothing is a picture of a state: what is *sent* was sealed, what is *answered* was opened at the
practice desk and answered by it, what is *withdrawn* was taken back by a notice.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import files, new_folder, options, wire
from defender_app.errors import InputError
from defender_app.focal import own_cards
from defender_app.vault import Vault
from defender_app.vault.creation import room_needed
from defender_app.vault.drawer_file import need_room
from defender_app.workshop import folder as folders
from defender_app.workshop import inbox, scenario, snapshot, told_files
from defender_app.workshop.folder import DEFENDER, FOCAL_POINT, PASSPHRASES, Workshop
from defender_app.workshop.line import SECOND, Line, empty, make_vault, meet, write
from defender_app.workshop.looking import report_mark, sit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from defender_app.vault.drawer import Drawer
    from defender_app.workshop.scenario import Scenario

    Progress = Callable[[int, int], bool]

DRAWER_SIZE: Final = 8 << 20
BUSY: Final = "workshop-folder-not-empty"
_STEPS: Final = 8
_TIMES: Final = {DEFENDER: 1, FOCAL_POINT: 2}
"""The desk takes in what twenty participants send."""


@dataclass(frozen=True)
class Started:
    """A workshop that can begin.

    Attributes:
        counts: cases by state.
        seconds: it took.
    """

    workshop: Workshop
    counts: Mapping[str, int]
    seconds: float


def start(
    root: Path,
    *,
    language: str = "en",
    cases_of: Scenario | None = None,
    drawer_size: int = DRAWER_SIZE,
    progress: Progress | None = None,
) -> Started:
    """Make a workshop in a new or empty folder, whole or not at all.

    Args:
        root: the folder; the one above it must exist.
        language: of what is written into its files.
        cases_of: the cases; the fictional ones of the program when left out.
        drawer_size: bytes of each drawer of the defender; the desk has drawers of twice that.
        progress: (done, all); False cancels.

    Raises:
        InputError: ``workshop-folder-not-empty``, ``out-not-a-folder``, ``out-folder-missing``,
            ``inside-a-vault``, ``cancelled``; ``workshop-case-refused``: a case of one's own
            cannot be sealed. MachineError: ``disk-full`` (``needed``, ``available``), others.
    """
    began = time.monotonic()
    chosen = scenario.builtin() if cases_of is None else cases_of
    made = new_folder.take(root, busy=BUSY)
    with new_folder.whole_or_nothing(root, folders.MADE, made=made):
        need_room(root, 2 * sum(room_needed(drawer_size * times) for times in _TIMES.values()))
        workshop = Workshop(
            root,
            secrets.token_hex(8),
            language,
            chosen.scenario_id,
            wire.to_rfc3339(wire.utc_now()),
        )
        steps = _Steps(progress, _STEPS + len(chosen.cases))
        counts = _Making(workshop, chosen, drawer_size, steps).all()
    return Started(workshop, counts, time.monotonic() - began)


class _Steps:
    """Counts, and stops where somebody wants that."""

    def __init__(self, progress: Progress | None, count: int) -> None:
        self._progress, self._count, self._done = progress, count, 0

    def next(self) -> None:
        if self._progress is not None and not self._progress(self._done, self._count):
            raise InputError("cancelled")
        self._done = min(self._done + 1, self._count)


@dataclass(frozen=True)
class _Making:
    """Everything that one call makes."""

    workshop: Workshop
    scenario: Scenario
    drawer_size: int
    steps: _Steps

    def all(self) -> dict[str, int]:
        workshop = self.workshop
        for name in folders.VAULTS:
            self.steps.next()
            place = workshop.root / folders.VAULTS[name]
            make_vault(place, PASSPHRASES[name], self.drawer_size * _TIMES[name])
            # Somebody talks, or works at the other seat meanwhile.
            options.change(place, idle_minutes=options.IDLE_MINUTES[-1])
        with files.disk_errors():
            for place in (workshop.inbox, workshop.exchange, workshop.evidence):
                place.mkdir(mode=0o700)
        for one in self.scenario.files:
            write(workshop.evidence / one.name, one.data)
        folders.write(workshop)
        with (
            Vault.open(workshop.defender, PASSPHRASES[DEFENDER]) as defender,
            Vault.open(workshop.focal_point, PASSPHRASES[FOCAL_POINT]) as desk,
        ):
            counts = self._play(defender.drawer, desk.drawer)
        self.steps.next()
        write(workshop.root / folders.README, told_files.workshop_text(workshop).encode())
        snapshot.keep(workshop)
        return counts

    def _play(self, defender: Drawer, desk: Drawer) -> dict[str, int]:
        self.steps.next()
        contact_id = meet(self.workshop.card, defender, desk)
        line = Line(defender, desk, contact_id, self.workshop.exchange)
        events = {}
        for case in self.scenario.cases:
            self.steps.next()
            events[case.name] = line.record(case)
        line.carry([(case, events[case.name]) for case in self.scenario.cases])
        self.steps.next()
        filled = inbox.fill(self.workshop, desk, self.scenario, line.sealed)
        write(self.workshop.second_card, own_cards.make(desk, SECOND).card.file)
        # The window of the desk begins with its inbox.
        desk.settings.set("role", "receive")
        sit(defender, self.workshop, DEFENDER)
        sit(desk, self.workshop, FOCAL_POINT, besides=map(report_mark, filled.reports))
        self.steps.next()
        empty(self.workshop.exchange)
        found = dict.fromkeys(scenario.STATES, 0)
        for row in defender.incidents.list():
            if row.record_status in found:
                found[row.record_status] += 1
        return {str(name): count for name, count in found.items()}
