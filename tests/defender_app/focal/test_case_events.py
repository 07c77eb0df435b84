"""Cases about one event: joined by a person, never merged, and each in one event at most."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import candidates, case_index, cases, events, work
from defender_app.focal.cases import Case
from defender_app.vault.drawer import Drawer
from tests.support import many_cases

WHY = "the same arrest, told twice"


@pytest.fixture
def five(desk: Drawer) -> list[Case]:
    """Cases 1 to 5; 1 and 2 of one key."""
    many = many_cases.Desk(desk)
    keys = [many.key, many.key, *(SigningKey.generate() for _ in range(3))]
    return [
        many.take(many_cases.incident(number, date(2026, 11, 1)), key=key)
        for number, key in enumerate(keys)
    ]


def code_of(work_: Callable[[], object]) -> str:
    with pytest.raises(InputError) as caught:
        work_()
    return caught.value.code


def together(desk: Drawer, name: str) -> list[int]:
    """The numbers of the cases in the event of one; what the rows say is the same."""
    event = events.of_case(desk, cases.get(desk, name).case_id)
    members = () if event is None else event.case_ids
    rows = {row.number: row.event for row in case_index.rows(desk)}
    if event is None:
        assert rows[int(name)] == ""
    else:
        assert {number for number, one in rows.items() if one == event.event_id} == {
            cases.get(desk, one).number for one in members
        }
    return sorted(cases.get(desk, one).number for one in members)


def whats(desk: Drawer, name: str) -> list[str]:
    return [one.what for one in work.of(desk, cases.get(desk, name).case_id).history]


def test_joined_cases_stay_cases(desk: Drawer, five: list[Case]) -> None:
    before = {one.case_id: desk.documents.get(cases.KIND, one.case_id) for one in five}
    event_id = events.join(desk, ["1", "2"], WHY)
    assert together(desk, "1") == together(desk, "2") == [1, 2]
    assert events.sources_count(desk, event_id) == 1
    assert events.join(desk, ["2", "3"], WHY) == event_id
    assert together(desk, "1") == [1, 2, 3]
    assert events.sources_count(desk, event_id) == 2
    assert events.join(desk, ["3", "1"], WHY) == event_id
    assert whats(desk, "1") == whats(desk, "3") == ["joined"]
    assert {one: desk.documents.get(cases.KIND, one) for one in before} == before
    assert [one.event_id for one in events.every(desk)] == [event_id]
    assert WHY not in repr(events.every(desk))
    assert events.sources_count(desk, "unheard") == 0


def test_two_events_become_one(desk: Drawer, five: list[Case]) -> None:
    first = events.join(desk, ["1", "2"], WHY)
    second = events.join(desk, ["3", "4"], WHY)
    assert first != second
    assert events.join(desk, ["4", "2"], "one square, one evening") == second
    assert together(desk, "1") == [1, 2, 3, 4]
    assert together(desk, "5") == []
    assert [one.event_id for one in events.every(desk)] == [second]
    assert len(five) == 5


def test_leaving_the_last_but_one_ends_it(desk: Drawer, five: list[Case]) -> None:
    events.join(desk, ["1", "2", "3"], WHY)
    events.leave(desk, "2", "another year")
    assert together(desk, "1") == [1, 3]
    assert together(desk, "2") == []
    events.leave(desk, "3", "another town")
    assert together(desk, "1") == together(desk, "3") == []
    assert events.every(desk) == ()
    assert whats(desk, "1") == ["joined", "event-ended"]
    assert whats(desk, "3") == ["joined", "left"]
    assert code_of(lambda: events.leave(desk, five[0].case_id, WHY)) == "event-none"


def test_what_is_refused_changes_nothing(desk: Drawer, five: list[Case]) -> None:
    change = desk.last_saved
    for why in ("", " \n", "\u200b"):
        assert code_of(partial(events.join, desk, ["1", "2"], why)) == "reason-missing"
        assert code_of(partial(events.leave, desk, "1", why)) == "reason-missing"
        assert code_of(partial(events.decide, desk, "1", "2", "related", why)) == "reason-missing"
    assert code_of(lambda: events.join(desk, ["1", "2"], "\x1b[2J")) == "reason-text"
    assert code_of(lambda: events.join(desk, ["1"], WHY)) == "event-too-few"
    assert code_of(lambda: events.join(desk, ["1", five[0].case_id, "1"], WHY)) == "event-too-few"
    assert code_of(lambda: events.join(desk, [], WHY)) == "event-too-few"
    assert code_of(lambda: events.join(desk, ["1", "99"], WHY)) == "case-unknown"
    assert code_of(lambda: events.decide(desk, "1", "1", "related", WHY)) == "pair-of-one"
    assert code_of(lambda: events.decide(desk, "1", "2", "perhaps", WHY)) == "work-choice"
    assert desk.last_saved == change


def test_too_many_for_one_event(
    desk: Drawer, five: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "MOST_TOGETHER", 4)
    events.join(desk, ["1", "2", "3", "4"], WHY)
    assert code_of(lambda: events.join(desk, ["4", "5"], WHY)) == "event-too-many"
    assert together(desk, "5") == []
    assert len(five) == 5


def test_what_people_decided_about_two(desk: Drawer, five: list[Case]) -> None:
    first, second, third = (one.case_id for one in five[:3])
    events.decide(desk, "2", "1", "different", "two brothers")
    made = events.decided(desk, first, second)
    assert made is not None
    assert made == events.decided(desk, second, first)
    assert (made.first, made.second) == (min(first, second), max(first, second))
    events.decide(desk, "1", "2", "related", "brothers, one week")
    assert events.decisions_of(desk, first).keys() == {second}
    assert events.decisions_of(desk, second)[first].decision == "related"
    assert events.decisions_of(desk, third) == {}
    events.decide(desk, "1", "3", "same-event", WHY)
    assert together(desk, "3") == [1, 3]
    assert code_of(lambda: events.decide(desk, "3", "1", "different", WHY)) == "pair-joined"
    events.decide(desk, "3", "1", "same-event", "still")
    assert whats(desk, "1") == [
        *("decided-different", "decided-related", "decided-same-event", "joined"),
        "decided-same-event",
    ]
    lines = work.of(desk, first).history
    assert (lines[1].before, lines[1].after, lines[1].why) == (
        "different",
        "2",
        "brothers, one week",
    )
    # Whoever left is not the same event any more.
    events.leave(desk, "3", "another day after all")
    assert events.decided(desk, first, third) is None
    assert "brothers" not in repr(made)


def test_a_case_that_is_removed_leaves_everything(desk: Drawer, five: list[Case]) -> None:
    events.join(desk, ["1", "2", "3"], WHY)
    events.decide(desk, "2", "5", "related", WHY)
    gone = five[1].case_id
    with desk.transaction():
        events.forget(desk, gone)
        desk.documents.delete(cases.KIND, gone)
        desk.documents.delete(work.KIND, gone)
    assert together(desk, "1") == [1, 3]
    assert desk.documents.count(events.PAIR) == 0
    assert case_index.row(desk, gone) is None
    marks = desk.database.rows("SELECT * FROM case_marks WHERE case_id = ?", (gone,))
    assert marks == []
    before = desk.documents.all(events.EVENT)
    events.settle(desk)
    assert desk.documents.all(events.EVENT) == before


def test_what_came_from_elsewhere_is_made_to_agree(desk: Drawer, five: list[Case]) -> None:
    ids = [one.case_id for one in five]
    events.join(desk, ["1", "2"], WHY)
    mine = events.of_case(desk, ids[0])
    assert mine is not None
    # Elsewhere: 1 was in another event, of which nothing here says anything.
    for name, members in (
        ("e1" * 16, (ids[0], ids[2])),
        ("e2" * 16, (ids[3], ids[4])),
        ("e3" * 16, ("9f" * 16, ids[4])),
    ):
        events._keep(desk, name, members, WHY)
    lost = work.CaseWork(case_id=ids[4], event="e9" * 16)
    desk.documents.put(work.KIND, ids[4], wire.encode(lost))
    events.settle(desk)
    assert [one.event_id for one in events.every(desk)] == [mine.event_id]
    assert together(desk, "1") == [1, 2]
    assert together(desk, "5") == []
    assert work.of(desk, ids[4]).event == ""


def test_a_damaged_event_says_so_and_hides_no_case(desk: Drawer, five: list[Case]) -> None:
    event_id = events.join(desk, ["1", "2"], WHY)
    events.decide(desk, "3", "4", "related", WHY)
    desk.documents.put(events.PAIR, ":".join(sorted(one.case_id for one in five[2:4])), b"[]")
    assert code_of(lambda: events.decided(desk, five[2].case_id, five[3].case_id)) == (
        "case-pair-damaged"
    )
    with desk.transaction():
        desk.database.run("UPDATE documents SET body = x'00' WHERE id = ?", (event_id,))
    assert code_of(lambda: events.of_case(desk, five[0].case_id)) == "case-event-damaged"
    assert events.every(desk) == ()
    assert len(case_index.rows(desk)) == 5
    assert code_of(lambda: candidates.candidates(desk, "1")) == "case-event-damaged"


def test_nothing_is_half_joined(
    desk: Drawer, five: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    put, left = desk.documents.put, 0

    def stopping(kind: str, name: str, body: bytes) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise InputError("drawer-full")
        put(kind, name, body)

    monkeypatch.setattr(desk.documents, "put", stopping)
    for stop in range(4):
        left = stop
        assert code_of(lambda: events.join(desk, ["1", "2", "3"], WHY)) == "drawer-full"
        assert events.every(desk) == ()
        assert all(work.of(desk, one.case_id).event == "" for one in five)
    left = 4
    events.join(desk, ["1", "2", "3"], WHY)
    assert together(desk, "2") == [1, 2, 3]


def test_an_event_without_room_for_its_rows_is_not_kept(
    desk: Drawer, five: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_drawer: Drawer, _case_id: str) -> None:
        raise InputError("drawer-full")

    monkeypatch.setattr(case_index, "put", full)
    members = (five[0].case_id, five[1].case_id)
    # As it comes from elsewhere: no case changes with it.
    assert code_of(lambda: events._keep(desk, "e1" * 16, members, WHY)) == "drawer-full"
    assert events.every(desk) == ()
