"""The register of UN actions, UPR and treaty bodies, and what is due because of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app.errors import InputError, ValidationError
from defender_app.focal import (
    case_index,
    due,
    register_items,
    register_rules,
    reply,
    un_register,
    work,
)
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.cases import Case
from defender_app.focal.own_cards import OwnCard
from defender_app.focal.register_items import Item, Sort
from defender_app.focal.reply import Answer
from defender_app.model.follow_up import ActionResponse
from defender_app.vault.drawer import Drawer
from tests.support import backups, line
from tests.support.pace import milestones
from tests.support.scripts import TEXTS

LETTER: dict[str, Any] = {
    "action_type": "joint-urgent-appeal",
    "mechanism": ["sp-sr-hrd", "sp-wgad"],
    "date_sent_or_adopted": "2026-11-21",
    "reference": "UA XWE 3/2026",
    "addressees": ["Government of Westeria"],
}


def new(
    drawer: Drawer,
    value: dict[str, Any] | None = None,
    *,
    sort: Sort = "un-action",
    cases: tuple[str, ...] = (),
) -> Item:
    """An item that is not in the register yet."""
    part = register_items.part_from_json(
        sort, LETTER if value is None else value, training=drawer.training
    )
    return register_items.of_part(part, case_ids=cases)


def add(drawer: Drawer, value: dict[str, Any] | None = None, **more: Any) -> Item:
    """Put one in."""
    return un_register.add(drawer, new(drawer, value, **more))


def with_fields(item: Item, **changes: Any) -> Item:
    """An item with other fields in its part."""
    return register_items.with_part(item, msgspec.structs.replace(item.part, **changes))


def due_of(drawer: Drawer, case: Case) -> int | None:
    """The nearest day in the row of a case."""
    row = case_index.row(drawer, case.case_id)
    assert row is not None
    return row.due


def lines(item: Item) -> list[str]:
    """Codes of the history."""
    return [one.what for one in item.history]


def test_a_letter_gets_its_days_and_is_late_the_day_after_the_last_one(
    desk: Drawer, clock: line.Clock
) -> None:
    item = add(desk)
    assert isinstance(item.action, msgspec.Struct)
    assert (item.action.reply_due, item.action.confidential_until) == ("2027-01-20", "2027-01-20")
    assert item.by_hand == ()
    assert item.number == 1
    clock.forward(days=60)
    (waits,) = due.every(desk)
    assert (waits.sort, waits.last, waits.overdue, waits.sure) == (
        "reply",
        date(2027, 1, 20),
        False,
        True,
    )
    assert due.overdue(desk) == ()
    clock.forward(hours=12)
    (late,) = due.overdue(desk)
    assert (late.days_late, late.item_id, late.code) == (1, item.item_id, "reply-60-days")


@pytest.mark.parametrize(
    ("sent", "until", "last_day"),
    [
        ("2026-12", "2027-01-30/2027-03-01", date(2027, 3, 1)),
        ("2028-02-29", "2028-04-29", date(2028, 4, 29)),
        ("2026-11-21~", "2027-01-20~", date(2027, 1, 20)),
        ("2026-10-20/2026-10-27", "2026-12-19/2026-12-26", date(2026, 12, 26)),
        ("2026", None, None),
        ("../2026-11-21", None, None),
    ],
)
def test_a_range_is_late_only_when_its_last_day_is_over(
    desk: Drawer, sent: str, until: str | None, last_day: date | None
) -> None:
    item = add(desk, {**LETTER, "date_sent_or_adopted": sent})
    assert isinstance(item.action, msgspec.Struct)
    assert item.action.reply_due == until
    assert [one.last for one in due.of_item(item, date(2026, 11, 21))] == (
        [] if last_day is None else [last_day]
    )
    if last_day is not None:
        on_the_day, after = (
            due.of_item(item, day)[0].overdue
            for day in (last_day, date.fromordinal(last_day.toordinal() + 1))
        )
        assert (on_the_day, after) == (False, True)


def test_a_day_set_by_hand_stays_and_one_that_follows_goes_on_following(desk: Drawer) -> None:
    item = add(desk)
    moved = un_register.change(
        desk, item.item_id, with_fields(item, date_sent_or_adopted="2026-11-01")
    )
    assert isinstance(moved.action, msgspec.Struct)
    assert moved.action.reply_due == "2026-12-31"
    by_hand = un_register.change(desk, "1", with_fields(moved, reply_due="2027-05-01"))
    assert by_hand.by_hand == ("reply_due",)
    later = un_register.change(desk, "1", with_fields(by_hand, date_sent_or_adopted="2026-11-10"))
    assert isinstance(later.action, msgspec.Struct)
    assert (later.action.reply_due, later.action.confidential_until) == ("2027-05-01", "2027-01-09")
    (waits,) = due.of_item(later, date(2026, 11, 21))
    assert waits.code == "by-hand"
    emptied = un_register.change(desk, "1", with_fields(later, reply_due=None))
    assert due.of_item(emptied, date(2099, 1, 1)) == ()
    again = un_register.change(desk, "1", with_fields(emptied, reply_due="2027-01-09"))
    assert again.by_hand == ()
    assert lines(again) == ["added", *["changed"] * 5]


def test_the_sixty_days_can_be_others(desk: Drawer) -> None:
    register_rules.set_reply_days(desk, 90)
    item = add(desk)
    assert isinstance(item.action, msgspec.Struct)
    assert (item.action.reply_due, item.action.confidential_until) == ("2027-02-19", "2027-01-20")
    assert [one.code for one in due.of_item(item, date(2026, 11, 21), reply_days=90)] == [
        "reply-60-days"
    ]
    for wrong in (0, -1, 4_000):
        with pytest.raises(InputError, match="register-reply-days"):
            register_rules.set_reply_days(desk, wrong)


def test_a_rule_that_is_not_sure_says_so(desk: Drawer) -> None:
    item = add(desk, {**LETTER, "mechanism": ["sp-wgad"]})
    assert [one.sure for one in due.of_item(item, date(2026, 11, 21))] == [False]
    tb = {"committee": "tb-cerd", "adopted_on": "2024-02-29", "next_report_due": "2027-06"}
    follow_up = add(desk, tb, sort="treaty-body")
    found = due.of_item(follow_up, date(2026, 11, 21))
    assert [(one.sort, one.last.isoformat(), one.sure) for one in found] == [
        ("committee", "2025-02-28", False),
        ("next-report", "2027-06-30", True),
    ]
    review = add(desk, {"state": "XW", "review_date": "2024-05-14"}, sort="upr")
    (mid_term,) = due.of_item(review, date(2026, 11, 21))
    assert (mid_term.sort, mid_term.day.isoformat(), mid_term.last.isoformat()) == (
        "mid-term",
        "2026-11-01",
        "2026-11-30",
    )


def test_what_ends_the_waiting(desk: Drawer) -> None:
    item, today = add(desk), date(2030, 1, 1)
    remarks = ActionResponse(responder="mission-spokesperson", date="2026-12-01", kind="remarks")
    item = un_register.respond(desk, "1", remarks)
    assert due.of_item(item, today)[0].overdue
    undated = un_register.respond(desk, "1", ActionResponse(responder="government", kind="letter"))
    assert due.of_item(undated, today)
    closed = un_register.respond(desk, "1", remarks, closes=True)
    assert due.of_item(closed, today) == ()
    assert closed.done == ("reply",)
    opened = un_register.set_done(desk, "1", "reply", done=False, why="They promised a letter.")
    assert due.of_item(opened, today)
    letter = ActionResponse(responder="government", kind="letter", date="2029-12-31")
    assert due.of_item(un_register.respond(desk, "1", letter), today) == ()
    assert un_register.set_done(desk, "1", "reply", done=False).done == ()
    with pytest.raises(InputError, match="register-day"):
        un_register.set_done(desk, "1", "confidential", done=True)
    with pytest.raises(ValidationError, match="register-item-invalid"):
        un_register.respond(desk, "1", ActionResponse(responder="nobody"))
    add(desk, {"state": "XW"}, sort="upr")
    with pytest.raises(InputError, match="register-no-responses"):
        un_register.respond(desk, "2", letter)


def test_a_case_knows_of_its_items_and_its_row_of_their_days(
    desk: Drawer, case: Case, out: Path
) -> None:
    reply.create(desk, case.case_id, Answer(kind="received", text="We have it."), out)
    assert due_of(desk, case) is None
    item = add(desk, cases=(str(case.number),))
    assert item.case_ids == (case.case_id,)
    row = case_index.row(desk, case.case_id)
    assert row is not None
    assert row.due == date(2027, 1, 20).toordinal()
    assert case_index.rows(desk, CaseQuery(due_before=date(2027, 1, 21))) == (row,)
    assert un_register.of_case(desk, case.case_id) == (item,)
    assert [one.sort for one in due.of_case(desk, case.case_id)] == ["reply", "review"]
    un_register.respond(
        desk, "1", ActionResponse(responder="government", kind="letter", date="2026-12-01")
    )
    assert due_of(desk, case) is None
    un_register.remove(desk, "1", "Put in twice.")
    assert un_register.every(desk) == ()
    assert un_register.of_case(desk, case.case_id) == ()
    what = [(one.what, one.after, one.why) for one in work.of(desk, case.case_id).history]
    assert what == [
        ("register-added", "1", ""),
        ("register-response", "1", ""),
        ("register-removed", "1", "Put in twice."),
    ]
    case_index.rebuild(desk)
    assert case_index.row(desk, case.case_id) is not None


def test_taking_an_item_away_from_a_case_frees_its_row(desk: Drawer, case: Case, out: Path) -> None:
    reply.create(desk, case.case_id, Answer(kind="received", text="We have it."), out)
    item = add(desk, cases=(case.case_id,))
    un_register.change(desk, "1", msgspec.structs.replace(item, case_ids=()))
    row = case_index.row(desk, case.case_id)
    assert row is not None
    assert row.due is None
    assert [one.what for one in work.of(desk, case.case_id).history][-1] == "register-left"


def test_who_must_still_be_told(desk: Drawer, case: Case, clock: line.Clock, out: Path) -> None:
    item = add(desk, cases=(case.case_id,))
    (waits,) = due.to_tell(desk)
    assert (waits.case_id, waits.what, waits.confidential_until) == (
        case.case_id,
        "action",
        "2027-01-20",
    )
    clock.forward(hours=1)
    told = un_register.told(desk, "1", case.case_id, "2026-11-21", " by  phone ")
    assert told.told[0].how == "by  phone"
    assert due.to_tell(desk) == ()
    clock.forward(days=1)
    letter = ActionResponse(responder="government", kind="letter", date="2026-11-22")
    un_register.respond(desk, item.item_id[:8], letter)
    assert [one.what for one in due.to_tell(desk)] == ["response"]
    clock.forward(days=1)
    reply.create(desk, case.case_id, Answer(kind="received", text="We have it."), out)
    assert len(due.to_tell(desk)) == 1
    answer = Answer(kind="status", text="The Government answered.", status="government-replied")
    reply.create(desk, case.case_id, answer, out)
    assert due.to_tell(desk) == ()
    for wrong, code in (
        (("1", "9", "2026-11-21", "x"), "case-unknown"),
        (("1", case.case_id, "21 November", "x"), "work-day"),
        (("1", case.case_id, "2026-11-21", "\u200b"), "register-how"),
        (("7", case.case_id, "2026-11-21", "x"), "register-item-unknown"),
    ):
        with pytest.raises(InputError, match=code):
            un_register.told(desk, *wrong)
    add(desk)
    with pytest.raises(InputError, match="register-not-about"):
        un_register.told(desk, "2", case.case_id, "2026-11-21", "by phone")


def test_whoever_says_when_the_person_was_told_has_told(desk: Drawer, case: Case) -> None:
    item = add(desk, {**LETTER, "told_victim_on": "2026-11-20"}, cases=(case.case_id,))
    assert due.to_tell(desk) == ()
    assert item.told[0].when == "2026-11-20"
    again = un_register.change(desk, "1", with_fields(item, summary="They asked for an answer."))
    assert len(again.told) == 1


def test_what_we_submitted_without_consent_is_kept_and_noted(desk: Drawer, case: Case) -> None:
    entry = {"action_type": "sg-report-entry", "our_contribution": "joint"}
    item = add(desk, entry, cases=(case.case_id,))
    assert register_rules.warnings(desk, item) == (case.number,)
    assert [(one.what, one.after) for one in item.history] == [
        ("added", ""),
        ("contribution-without-consent", str(case.number)),
    ]
    changed = un_register.change(desk, "1", with_fields(item, summary="x"))
    assert lines(changed).count("contribution-without-consent") == 1
    assert register_rules.warnings(desk, add(desk, cases=(case.case_id,))) == ()
    assert register_rules.proposed_status(None, item) == "acted"
    assert register_rules.proposed_status(item, changed) == ""
    replied = un_register.respond(desk, "1", ActionResponse(responder="government"))
    assert register_rules.proposed_status(changed, replied) == "government-replied"


def test_references_are_recognised_doubted_and_kept(desk: Drawer) -> None:
    for typed, kind, doubts in (
        ("ua xwe 3/2026", "letter", ()),
        ("UA XWE 3/2031", "letter", ("year-ahead",)),
        ("A/HRC/45/36", "symbol", ()),
        ("no idea", "other", ()),
    ):
        item = add(desk, {**LETTER, "reference": typed})
        found = register_rules.reference(desk, item)
        assert found is not None
        assert (found.kind, found.doubts) == (kind, doubts)
        assert isinstance(item.action, msgspec.Struct)
        assert item.action.reference == typed


@pytest.mark.parametrize(
    ("sort", "value", "code"),
    [
        ("un-action", {}, "register-item-lacks"),
        ("un-action", {"reference": "x"}, "register-item-lacks"),
        ("upr", {"cycle": 3}, "register-item-lacks"),
        ("treaty-body", {"adopted_on": "2026-01-01"}, "register-item-lacks"),
        ("un-action", {"action_type": "a spell"}, "register-item-invalid"),
        ("un-action", {**LETTER, "nonsense": 1}, "register-item-invalid"),
        ("un-action", {**LETTER, "date_sent_or_adopted": "2026-02-30"}, "register-item-invalid"),
        ("un-action", {**LETTER, "summary": None}, "register-item-invalid"),
        ("un-action", {**LETTER, "reference": "a\nb"}, "register-item-invalid"),
        ("un-action", {**LETTER, "summary": "\x00"}, "register-item-invalid"),
        ("un-action", {**LETTER, "summary": "x" * 1_000_001}, "register-item-invalid"),
        ("un-action", {**LETTER, "persons_covered": [{"person": "P1"}]}, "register-item-invalid"),
        ("upr", {"state": "ZZ"}, "register-item-invalid"),
        ("upr", {"state": "CN"}, "register-item-invalid"),
    ],
)
def test_what_does_not_fit_a_record_does_not_fit_the_register(
    desk: Drawer, sort: Sort, value: dict[str, Any], code: str
) -> None:
    with pytest.raises(InputError) as caught:
        add(desk, value, sort=sort)
    assert caught.value.code == code
    assert un_register.every(desk) == ()


def test_texts_of_any_script_come_back_as_they_were_typed(desk: Drawer) -> None:
    for text in (*TEXTS.values(), "ฉันถูกหยุด", "<b>&amp;</b>", "=1+1", "\u202eabc"):
        item = add(desk, {**LETTER, "summary": text, "reference": text.split("\n")[0][:100]})
        assert un_register.get(desk, item.item_id) == item
        assert text not in repr(item)


def test_an_item_of_another_sort_or_with_two_parts_is_refused(desk: Drawer) -> None:
    item, review = add(desk), new(desk, {"state": "XW"}, sort="upr")
    with pytest.raises(InputError, match="register-item-sort"):
        un_register.change(desk, item.item_id, review)
    both = msgspec.structs.replace(review, action=item.action)
    with pytest.raises(InputError, match="register-item-parts"):
        un_register.add(desk, both)
    with pytest.raises(InputError, match="case-unknown"):
        add(desk, cases=("17",))
    assert len(un_register.every(desk)) == 1


def test_items_of_two_places_become_one_and_keep_both_histories(
    desk: Drawer, case: Case, clock: line.Clock
) -> None:
    first = add(desk, cases=(case.case_id,))
    clock.forward(days=1)
    here = un_register.told(desk, "1", case.case_id, "2026-11-22", "by phone")
    clock.forward(days=1)
    there = un_register.change(desk, "1", with_fields(first, summary="From elsewhere."))
    there = msgspec.structs.replace(there, told=(), history=(first.history[0], there.history[-1]))
    both = register_items.joined(here, there)
    assert both == register_items.joined(there, here)
    assert isinstance(both.action, msgspec.Struct)
    assert both.action.summary == "From elsewhere."
    assert [one.how for one in both.told] == ["by phone"]
    assert lines(both) == ["added", "told", "changed"]
    assert register_items.joined(both, there) == both


def test_two_items_with_one_number_get_numbers_of_their_own(desk: Drawer) -> None:
    first, second = add(desk), add(desk)
    twin = msgspec.structs.replace(second, number=1)
    desk.documents.put(un_register.KIND, twin.item_id, msgspec.json.encode(twin))
    with pytest.raises(InputError, match="register-item-ambiguous"):
        un_register.get(desk, "1")
    un_register.settle(desk)
    numbers = sorted(one.number for one in un_register.every(desk))
    assert numbers == [1, 2]
    desk.documents.put(un_register.KIND, "f" * 32, b"{}")
    assert un_register.damaged(desk) == ("f" * 32,)
    assert len(un_register.every(desk)) == 2
    assert {first.item_id, second.item_id} == {one.item_id for one in un_register.every(desk)}


def test_a_backup_brings_items_and_joins_them(
    desk: Drawer, case: Case, new_vaults: line.Vaults, out: Path, clock: line.Clock
) -> None:
    item = add(desk, cases=(case.case_id,))
    words = backups.Words.of(backups.held(new_vaults, desk))
    before = backups.write(desk, out / "before").path
    clock.forward(days=1)
    here = un_register.told(desk, "1", case.case_id, "2026-11-22", "by phone")
    words.restore(before, desk)
    assert un_register.every(desk) == (here,)
    elsewhere = new_vaults.drawer()
    other = add(elsewhere, {"action_type": "visit"})
    words.restore(before, elsewhere)
    found = {one.item_id: one for one in un_register.every(elsewhere)}
    assert found.keys() == {item.item_id, other.item_id}
    assert sorted(one.number for one in found.values()) == [1, 2]
    row = case_index.row(elsewhere, case.case_id)
    assert row is not None
    assert row.due == date(2026, 11, 24).toordinal()


def test_three_hundred_items_are_listed_quickly(desk: Drawer) -> None:
    item = add(desk)
    with desk.transaction():
        for number in range(2, 301):
            copy = msgspec.structs.replace(item, number=number, item_id=f"{number:032x}")
            desk.documents.put(un_register.KIND, copy.item_id, msgspec.json.encode(copy))
    assert len(due.every(desk)) == 300
    assert milestones(lambda: due.every(desk), 30) < 30


def test_an_empty_desk_has_nothing_due(real_desk: Drawer, own_card: OwnCard) -> None:
    assert due.every(real_desk) == ()
    assert due.to_tell(real_desk) == ()
    assert own_card.digest
    assert due.overdue(real_desk) == ()
