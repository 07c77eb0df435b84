"""What was taken back another way while a record is open, or waits to be saved, never returns."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from defender_app.model.answers import ABSENT
from defender_app.model.consent import Consent
from defender_app.model.consent_changes import withdrawn
from defender_app.model.incident import Incident
from defender_app.model.person import Organisation, Person
from defender_app.model.somebody import Somebody
from tests.support import vaults
from ui.record.draft import RecordDraft
from ui.workplace import Workplace

Settled = Callable[[], None]

HERON = Somebody("person", "P1")
YES = Consent(use="store", value="yes", given_by="the-person", date="2026-03-01")
LAKE = Organisation(oid="O1", name="Lake Watch")


@pytest.fixture
def event_id(place: Workplace) -> str:
    person = Person(pid="P1", pseudonym="HERON", consents=(YES,))
    return str(place.drawer.incidents.save(vaults.incident(persons=(person,))).event_id)


def opened(qtbot: QtBot, place: Workplace, event_id: str) -> RecordDraft:
    draft = RecordDraft(place, event_id)
    qtbot.waitUntil(lambda: draft.is_loaded)
    return draft


def answer(incident: Incident) -> str | None:
    (consent,) = incident.persons[0].consents
    return consent.value


def kept(place: Workplace, event_id: str) -> str | None:
    return answer(place.drawer.incidents.get(event_id))


def say(draft: RecordDraft, value: str) -> None:
    draft.edit(
        lambda incident: HERON.with_consents(
            incident, lambda given: (msgspec.structs.replace(given[0], value=value),)
        )
    )


def withdraw_in_vault(place: Workplace, event_id: str) -> None:
    incident = place.drawer.incidents.get(event_id)
    gone = HERON.with_consents(incident, lambda given: withdrawn(given, on="2026-11-20"))
    place.drawer.incidents.save(gone)


def test_another_page_of_the_record_does_not_give_it_back(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    first, second = opened(qtbot, place, event_id), opened(qtbot, place, event_id)
    second.edit(lambda one: HERON.with_consents(one, withdrawn))
    second.flush()
    first.update(narrative="written on the other page")
    first.flush()
    settled()
    assert kept(place, event_id) == "withdrawn"
    assert place.drawer.incidents.get(event_id).narrative == "written on the other page"
    # It shows what holds, and has nothing more to save.
    assert answer(first.incident) == "withdrawn"
    assert not first.is_dirty
    # Whoever sees that it was withdrawn, and asked again, is heard.
    say(first, "yes")
    first.flush()
    settled()
    assert kept(place, event_id) == "yes"


def test_what_could_not_be_saved_does_not_give_it_back(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    late = opened(qtbot, place, event_id)
    late.update(title="Late", organisations=(LAKE, LAKE))
    late.flush()
    settled()
    assert place.unsaved
    withdraw_in_vault(place, event_id)
    place.unsaved.again()
    settled()
    assert place.unsaved
    late.update(organisations=(LAKE,))
    late.flush()
    settled()
    assert not place.unsaved
    assert kept(place, event_id) == "withdrawn"
    assert place.drawer.incidents.get(event_id).title == "Late"
    assert answer(late.incident) == "withdrawn"


def test_another_page_that_goes_on_with_it_shows_that_it_was_withdrawn(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    late = opened(qtbot, place, event_id)
    late.update(title="Late", organisations=(LAKE, LAKE))
    late.flush()
    settled()
    withdraw_in_vault(place, event_id)
    again = opened(qtbot, place, event_id)
    assert again.incident.title == "Late"
    assert answer(again.incident) == "withdrawn"
    again.update(organisations=(LAKE,))
    again.flush()
    settled()
    assert kept(place, event_id) == "withdrawn"
    assert not place.unsaved


def test_what_is_typed_while_a_save_is_on_its_way_does_not_give_it_back(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    draft = opened(qtbot, place, event_id)
    withdraw_in_vault(place, event_id)
    for words in ("one", "one two", "one two three"):
        draft.update(narrative=words)
        draft.flush()
    settled()
    assert kept(place, event_id) == "withdrawn"
    assert place.drawer.incidents.get(event_id).narrative == "one two three"
    assert answer(draft.incident) == "withdrawn"
    assert not draft.is_dirty


@pytest.mark.parametrize("answers", [("no", "yes"), ("withdrawn", "yes"), ("conditional", "no")])
def test_the_last_of_several_quick_answers_holds(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled, answers: tuple[str, ...]
) -> None:
    draft = opened(qtbot, place, event_id)
    for one in answers:
        say(draft, one)
        draft.flush()
    settled()
    assert kept(place, event_id) == answer(draft.incident) == answers[-1]


def test_a_record_that_was_ended_meanwhile_stays_so(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    draft = opened(qtbot, place, event_id)
    place.drawer.incidents.set_status(event_id, "withdrawn")
    draft.update(narrative="one more word")
    draft.flush()
    settled()
    assert place.drawer.incidents.get(event_id).record_status == "withdrawn"
    assert draft.incident.record_status == "withdrawn"
    draft.update(record_status=None)
    draft.flush()
    settled()
    assert place.drawer.incidents.get(event_id).record_status == "draft"


def test_somebody_taken_out_of_the_record_stays_out(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    draft = opened(qtbot, place, event_id)
    withdraw_in_vault(place, event_id)
    draft.update(persons=ABSENT)
    draft.flush()
    settled()
    assert not place.drawer.incidents.get(event_id).persons


def test_what_a_later_attempt_has_saved_does_not_wait_for_ever(
    qtbot: QtBot, place: Workplace, event_id: str, settled: Settled
) -> None:
    first = opened(qtbot, place, event_id)
    first.update(organisations=(LAKE, LAKE))
    first.flush()
    first.update(organisations=(LAKE,))
    first.flush()
    opened(qtbot, place, event_id)
    settled()
    assert place.drawer.incidents.get(event_id).organisations
    assert not place.unsaved


STEPS = st.lists(
    st.sampled_from(["type", "flush", "wait", "fail", "mend", "retry", "open", "withdraw"]),
    max_size=12,
)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(before=STEPS, after=STEPS)
def test_in_whatever_order_things_happen_it_stays_withdrawn(
    qtbot: QtBot, place: Workplace, settled: Settled, before: list[str], after: list[str]
) -> None:
    person = Person(pid="P1", pseudonym="HERON", consents=(YES,))
    saved = place.drawer.incidents.save(vaults.incident(event_id=None, persons=(person,)))
    event_id = str(saved.event_id)
    drafts = [opened(qtbot, place, event_id)]
    for number, step in enumerate([*before, "withdraw", *after, "mend", "flush", "wait", "retry"]):
        draft = drafts[-1]
        if step == "type":
            draft.update(narrative=f"words {number}")
        elif step == "flush":
            draft.flush()
        elif step == "wait":
            settled()
        elif step == "fail":
            draft.update(organisations=(LAKE, LAKE))
        elif step == "mend":
            draft.update(organisations=(LAKE,))
        elif step == "retry":
            place.unsaved.again()
        elif step == "open":
            draft.flush()
            drafts.append(opened(qtbot, place, event_id))
        else:
            withdraw_in_vault(place, event_id)
    settled()
    assert kept(place, event_id) == "withdrawn"
    assert place.unsaved.text(event_id) is None
