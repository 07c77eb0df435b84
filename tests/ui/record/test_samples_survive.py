"""Each of the twenty fictional cases survives what the window does with records.

Saved as the page of a record saves, loaded by another page, found by the search of the list,
edited in one field, put into a backup and brought back into another vault.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from defender_app import backup
from defender_app.model import Incident
from defender_app.training.samples import Sample, samples
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.slices import every
from tests.support.window import commit_text
from ui.incidents.page import IncidentsPage
from ui.record import rooms
from ui.record.draft import RecordDraft
from ui.record.page import RecordPage
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]
EDITED = "das Tal · 山谷 · གཞུང་།"


def _comparable(incident: Incident) -> Incident:
    """The incident without what the vault decides: its id, its status, and who is who."""
    return msgspec.structs.replace(
        incident,
        event_id=None,
        record_status=None,
        entered_on=None,
        persons=tuple(msgspec.structs.replace(one, uid=None) for one in incident.persons),
    )


def _save(place: Workplace, incident: Incident, settled: Settled) -> str:
    """Save it as a page does that somebody has written in."""
    draft = RecordDraft(place, None)
    draft.edit(
        lambda blank: msgspec.structs.replace(
            incident, event_id=blank.event_id, record_status=None, entered_on=None
        )
    )
    draft.flush()
    settled()
    return draft.event_id


def _whole(place: Workplace, event_id: str) -> Incident:
    return place.drawer.incidents.get(event_id, with_identities=True)


def _shown(page: IncidentsPage) -> set[str]:
    model = page.list.model
    rows = (model.row_at(model.index(row, 0)) for row in range(model.rowCount()))
    return {row.event_id for row in rows if row is not None}


@pytest.mark.parametrize("sample", every(3, samples()), ids=lambda sample: sample.id)
def test_a_case_is_saved_loaded_and_edited_without_loss(
    open_record: Open,
    training_place: Workplace,
    settled: Settled,
    sample: Sample,
) -> None:
    event_id = _save(training_place, sample.incident, settled)
    kept = _whole(training_place, event_id)
    assert _comparable(kept) == _comparable(sample.incident)
    page = open_record(event_id)
    for key in rooms.TITLES:
        page.show_section(key)
    page.go_to("territory")
    line = page.focusWidget()
    assert line is not None
    line.selectAll()  # type: ignore[attr-defined] # the line that was gone to
    commit_text(line, EDITED)
    page.flush()
    settled()
    after = _whole(training_place, event_id)
    assert after.territory == EDITED
    back = msgspec.structs.replace(after, territory=kept.territory)
    assert _comparable(back) == _comparable(sample.incident)


def test_each_case_is_found_by_its_own_words(
    qtbot: QtBot, training_place: Workplace, settled: Settled
) -> None:
    ids = {sample.id: _save(training_place, sample.incident, settled) for sample in samples()}
    page = IncidentsPage(training_place)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    settled()
    assert _shown(page) == set(ids.values())
    for sample in samples():
        narrative = str(sample.incident.narrative)
        for words in (str(sample.incident.title), narrative[:24], narrative[-30:].strip(" .")):
            page.search(words)
            settled()
            assert ids[sample.id] in _shown(page), (sample.id, words)
    page.search("no such words anywhere")
    settled()
    assert _shown(page) == set()


def test_all_cases_come_back_from_a_backup(
    training_place: Workplace,
    settled: Settled,
    window_templates: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    ids = {sample.id: _save(training_place, sample.incident, settled) for sample in samples()}
    out = tmp_path / "stick"
    out.mkdir()
    path = backup.write_own(training_place.drawer, out, passphrase=vaults.PASSPHRASE).path
    other = shutil.copytree(window_templates("practice"), tmp_path / "other")
    with (
        Vault.open(other, vaults.PASSPHRASE, allow_weak_kdf=True) as vault,
        backup.opened(path, passphrase=vaults.PASSPHRASE) as found,
    ):
        backup.restore(vault.drawer, found)
        for sample in samples():
            there = vault.drawer.incidents.get(ids[sample.id], with_identities=True)
            assert there == _whole(training_place, ids[sample.id])
            assert _comparable(there) == _comparable(sample.incident)
