"""A vault that is burned because everything moved away takes no note with it that waits."""

from __future__ import annotations

from pathlib import Path

import pytest

from defender_app import moving
from defender_app.errors import InputError
from defender_app.quick_notes import writing
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.quick_notes import MARKER, forged

NEW = "where everything goes to"


def moved(held: Vault, folder: Path) -> moving.Moved:
    """Into a small vault with a weak cost."""
    return moving.move(held, folder, NEW, kdf=vaults.WEAK, allow_weak_kdf=True)


def told(folder: Path) -> list[str]:
    """What the records of the new vault say."""
    with vaults.opened(folder, NEW) as new:
        found = (new.drawer.incidents.get(row.event_id) for row in new.drawer.incidents.list())
        return [str(one.narrative) for one in found]


def test_notes_that_wait_go_along_and_later_ones_keep_the_old_vault(
    owner: Vault, noted: Path, tmp_path: Path
) -> None:
    writing.write(noted, f"before {MARKER}")
    new = tmp_path / "new"
    moved(owner, new)
    assert told(new) == [f"before {MARKER}"]
    # The old vault still stands: somebody writes one more on its lock screen.
    writing.write(noted, f"later {MARKER}")
    with pytest.raises(InputError, match="moving-changed-since"):
        moving.burn_old(owner)
    moved(owner, new)
    # What no drawer can read holds nothing up.
    forged(noted, raw=b"{}")
    moving.burn_old(owner)
    assert not noted.exists()
    assert sorted(told(new)) == [f"before {MARKER}", f"later {MARKER}"]
