"""What goes from an inbox, or with it: no note that waits, and nothing that lies elsewhere."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from defender_app import moving
from defender_app.errors import InputError
from defender_app.quick_notes import inbox, taking, writing
from defender_app.vault import Vault, quick_notes
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


def test_nothing_is_removed_where_an_inbox_that_is_a_link_leads(
    owner: Vault, noted: Path, tmp_path: Path
) -> None:
    name, mine = inbox.new_name(), tmp_path / "mine"
    mine.mkdir()
    (mine / name).write_text(MARKER)
    held = quick_notes.keys(owner.drawer)
    assert held is not None
    quick_notes.keep_keys(owner.drawer, msgspec.structs.replace(held, removing=(name,)))
    (noted / "inbox").rmdir()
    (noted / "inbox").symlink_to(mine)
    with pytest.raises(InputError, match="vault-unsafe-file"):
        taking.take_in(owner.drawer, noted)
    assert (mine / name).read_text() == MARKER
