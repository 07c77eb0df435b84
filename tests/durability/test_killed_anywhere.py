"""A kill at any moment loses at most what was not yet reported as done, in every operation."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support import killing

ACTS = (
    "kill_saving:Saves",
    "kill_saving:EvidenceComesIn",
    "kill_saving:Removals",
    "kill_saving:Sessions",
    "kill_saving:Updates",
    "kill_saving:Creations",
    "kill_desk:CasesComeIn",
    "kill_leaving:CasesLeave",
    "kill_cells:NewPassphrases",
    "kill_cells:ThirdDrawer",
    "kill_cells:RecoveryWords",
    "kill_cells:Growing",
    "kill_backup:Backups",
    "kill_backup:Restores",
    "kill_sending:Sendings",
    "kill_travel:Leaves",
    "kill_travel:MovesAndBurns",
)
LONG_RUN = 500
pytestmark = pytest.mark.skipif(os.name != "posix", reason="children are forked and killed")


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("act", ACTS)
def test_a_few_kills_lose_nothing_that_was_acknowledged(act: str, tmp_path: Path) -> None:
    tally = killing.run(f"tests.durability.{act}", tmp_path, 4)
    assert tally.kills == 4


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("act", ACTS)
def test_many_kills_lose_nothing_that_was_acknowledged(act: str, tmp_path: Path) -> None:
    """500 in all; `packaging/long_checks.py --kills 10000` before a release."""
    kills = -(-int(os.environ.get("DEFENDER_KILLS", LONG_RUN)) // len(ACTS))
    tally = killing.run(f"tests.durability.{act}", tmp_path, kills)
    assert tally.kills == kills
    assert tally.steps > 0
