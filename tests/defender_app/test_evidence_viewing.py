"""Looking at an item of a record: its bytes come from the vault, and the custody says so."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app import evidence_viewing
from defender_app.errors import InputError
from defender_app.model.evidence import Evidence
from defender_app.vault.drawer import Drawer
from defender_app.vault.evidence import item_of
from tests.support import hostile, vaults
from tests.support.vaults import MIB, incident


@pytest.fixture
def drawer(tmp_path: Path) -> Iterator[Drawer]:
    folder = vaults.new_vault(tmp_path / "vault", drawer_size=8 * MIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        yield held.drawer


def put(drawer: Drawer, data: bytes) -> str:
    return str(drawer.evidence.add("E1", Evidence(kind="photograph"), io.BytesIO(data)).eid)


def actions(drawer: Drawer, eid: str) -> list[str]:
    return [one.action for one in drawer.custody.entries(item_of("E1", eid))]


def test_an_item_is_looked_at_and_noted_once_a_day(drawer: Drawer, tmp_path: Path) -> None:
    eid = put(drawer, hostile.picture("JPEG", (900, 600)))
    before = sorted(path.name for path in tmp_path.rglob("*"))
    for _ in range(2):
        viewing = evidence_viewing.of_item(drawer, eid, "E1")
        assert viewing.look().kind == "picture"
        assert viewing.draw(0, 2000, 2000).wide == 900
        viewing.close()
    assert actions(drawer, eid) == ["added", "viewed"]
    entry = drawer.custody.entries(item_of("E1", eid))[-1]
    assert entry.hash == drawer.evidence.get(eid, "E1").sha256
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_what_is_not_there_or_not_whole_is_told_before_anything_begins(drawer: Drawer) -> None:
    with pytest.raises(InputError, match="unknown-evidence"):
        evidence_viewing.of_item(drawer, "e9", "E1").look()
    drawer.incidents.save(incident(event_id="E2", evidence=(Evidence(eid="e1"),)))
    with pytest.raises(InputError, match="evidence-without-file"):
        evidence_viewing.of_item(drawer, "e1", "E2").look()
    eid = put(drawer, b"words " * 100)
    drawer.database.run("UPDATE blob_rows SET data = zeroblob(length(data))")
    viewing = evidence_viewing.of_item(drawer, eid, "E1")
    with pytest.raises(InputError, match="blob-damaged"):
        viewing.look()
    viewing.close()


def test_after_a_file_that_broke_it_the_next_question_is_answered(drawer: Drawer) -> None:
    eid = put(drawer, hostile.pdf(hostile.RED_SQUARE))
    viewing = evidence_viewing.of_item(drawer, eid, "E1")
    assert viewing.look().pages == 1
    room = viewing._room
    assert room is not None
    room._process.kill()
    with pytest.raises(InputError, match="decoder-failed"):
        viewing.draw(0, 100, 100)
    assert viewing.draw(0, 100, 100).levels[0].wide == 66
    viewing.close()
    with pytest.raises(InputError, match="cancelled"):
        viewing.draw(0, 100, 100)


def test_nothing_of_a_file_is_in_what_is_printed(drawer: Drawer) -> None:
    eid = put(drawer, b"They called HERON at the gate.")
    viewing = evidence_viewing.of_item(drawer, eid, "E1")
    words = viewing.read(0)
    viewing.close()
    assert "HERON" in words.text
    assert "HERON" not in repr(words)
    assert "HERON" not in repr(viewing)
