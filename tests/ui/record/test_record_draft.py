"""The draft saves itself: soon, while typing goes on, and nothing that did not change."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from defender_app.model.person import Person
from defender_app.vault import unfinished
from defender_app.vault.apart import new_local_id
from tests.support import vaults
from tests.support.window import RecordedNotify
from ui.record.draft import RecordDraft
from ui.workplace import Workplace

Settled = Callable[[], None]


def _loaded(qtbot: QtBot, place: Workplace, event_id: str | None = None) -> RecordDraft:
    draft = RecordDraft(place, event_id)
    qtbot.waitUntil(lambda: draft.is_loaded)
    return draft


def _kept(place: Workplace) -> str:
    saved = vaults.incident(country=None)
    event_id = place.drawer.incidents.save(saved).event_id
    assert event_id is not None
    return event_id


def test_a_new_record_is_not_written_before_the_first_change(
    place: Workplace, settled: Settled
) -> None:
    draft = RecordDraft(place, None)
    draft.flush()
    settled()
    assert place.drawer.incidents.list() == ()
    assert draft.is_blank


def test_the_first_change_writes_the_row_under_the_id_it_had(
    qtbot: QtBot, place: Workplace, notify: RecordedNotify
) -> None:
    draft = RecordDraft(place, None)
    with qtbot.waitSignal(draft.saved, timeout=3000):
        draft.update(title="Stopped at the gate")
    assert place.drawer.incidents.get(draft.event_id).title == "Stopped at the gate"
    assert len(notify.saves) == 1


def test_typing_without_a_pause_is_saved_within_a_second(qtbot: QtBot, place: Workplace) -> None:
    draft = RecordDraft(place, None)
    begun, saves = time.monotonic(), []
    draft.saved.connect(lambda _: saves.append(time.monotonic() - begun))
    text = ""

    def still_typing() -> bool:
        nonlocal text
        text += "x"
        draft.update(narrative=text)
        return len(saves) >= 2

    qtbot.waitUntil(still_typing, timeout=5000)
    assert saves[0] < 1.2
    assert saves[1] - saves[0] < 1.2


def test_a_record_that_did_not_change_is_not_written(
    qtbot: QtBot, place: Workplace, settled: Settled
) -> None:
    event_id = _kept(place)
    before = place.drawer.last_saved
    draft = _loaded(qtbot, place, event_id)
    draft.edit(msgspec.structs.replace)
    draft.flush()
    settled()
    assert place.drawer.last_saved == before


def test_changes_before_the_record_is_loaded_are_applied_to_it(
    qtbot: QtBot, place: Workplace, settled: Settled
) -> None:
    event_id = _kept(place)
    draft = RecordDraft(place, event_id)
    draft.update(territory="the north")
    qtbot.waitUntil(lambda: draft.is_loaded)
    draft.flush()
    settled()
    kept = place.drawer.incidents.get(event_id)
    assert kept.territory == "the north"
    assert kept.title == "Questioned after the side event"


def test_what_cannot_be_read_yet_is_kept_beside_the_record(
    qtbot: QtBot, place: Workplace, settled: Settled
) -> None:
    draft = RecordDraft(place, None)
    draft.set_raw("date_start", "spring, I think")
    draft.flush()
    settled()
    again = _loaded(qtbot, place, draft.event_id)
    assert again.raw("date_start") == "spring, I think"
    again.set_raw("date_start", "")
    again.flush()
    settled()
    assert unfinished.read(place.drawer, draft.event_id) == {}
    assert place.drawer.documents.all(unfinished.KIND) == []


def test_unfinished_words_follow_their_act_when_another_is_removed(place: Workplace) -> None:
    draft = RecordDraft(place, None)
    draft.set_raw("acts[0].fields.date", "gone")
    draft.set_raw("acts[2].fields.date", "stays")
    draft.set_raw("cooperation[1].date", "untouched")
    draft.removed("acts", 0)
    assert draft.raw("acts[1].fields.date") == "stays"
    assert draft.raw("acts[0].fields.date") == ""
    assert draft.raw("cooperation[1].date") == "untouched"


def test_the_uid_of_a_person_is_adopted_and_the_status_is_the_vaults(
    qtbot: QtBot, place: Workplace
) -> None:
    draft = RecordDraft(place, None)
    with qtbot.waitSignal(draft.saved, timeout=3000):
        draft.update(persons=(Person(pid=new_local_id("p"), pseudonym="HERON"),))
    assert draft.incident.persons[0].uid
    assert draft.incident.record_status == "draft"
    assert not draft.is_dirty


def test_what_is_typed_while_a_save_runs_is_saved_too(
    qtbot: QtBot, place: Workplace, settled: Settled
) -> None:
    draft = RecordDraft(place, None)
    draft.update(title="one")
    draft.flush()
    draft.update(title="one two")
    qtbot.waitUntil(lambda: not draft.is_dirty, timeout=3000)
    settled()
    assert place.drawer.incidents.get(draft.event_id).title == "one two"


def test_deleting_a_new_record_leaves_nothing(place: Workplace, settled: Settled) -> None:
    draft = RecordDraft(place, None)
    gone = []
    draft.delete(lambda: gone.append(True))
    draft.update(title="too late")
    draft.flush()
    settled()
    assert gone == [True]
    assert place.drawer.incidents.list() == ()
    assert place.drawer.last_saved is None


def test_deleting_a_record_takes_its_unfinished_words_with_it(
    qtbot: QtBot, place: Workplace, settled: Settled
) -> None:
    draft = RecordDraft(place, _kept(place))
    qtbot.waitUntil(lambda: draft.is_loaded)
    draft.set_raw("date_end", "some day")
    draft.flush()
    draft.delete(lambda: None)
    settled()
    assert place.drawer.incidents.list() == ()
    assert unfinished.read(place.drawer, draft.event_id) == {}


def test_what_could_not_be_saved_is_told_and_tried_again(
    qtbot: QtBot, place: Workplace, notify: RecordedNotify, settled: Settled
) -> None:
    draft = RecordDraft(place, None)
    person = Person(pid="P1", pseudonym="HERON")
    draft.update(title="kept", persons=(person, person))
    draft.flush()
    settled()
    assert [error.code for error in notify.problems] == ["duplicate-id"]
    assert draft.is_dirty
    with qtbot.waitSignal(draft.saved, timeout=3000):
        draft.update(persons=(person,))
    assert place.drawer.incidents.get(draft.event_id).title == "kept"


@pytest.mark.parametrize("status", ["sent", "answered"])
def test_a_sent_record_stays_sent_while_it_is_edited(
    qtbot: QtBot, place: Workplace, settled: Settled, status: str
) -> None:
    event_id = _kept(place)
    place.drawer.incidents.set_status(event_id, status)
    draft = _loaded(qtbot, place, event_id)
    assert draft.was_sent
    draft.update(impact="Missed the session.")
    draft.flush()
    settled()
    assert place.drawer.incidents.get(event_id).record_status == status
