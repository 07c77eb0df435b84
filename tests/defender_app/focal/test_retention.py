"""How long a case is kept, and that nothing of it is left once it is deleted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app import backup
from defender_app.errors import InputError, MachineError
from defender_app.focal import (
    batch,
    case_index,
    cases,
    deleted,
    deleting,
    due,
    events,
    intake,
    own_notes,
    register_items,
    reply,
    retention,
    un_register,
    work,
)
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.focal.reply import Answer
from defender_app.report import bag
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import backups, line
from tests.support import desk as desk_files

MARKER = "zqmarkerqz"


def everything(drawer: Drawer) -> bytes:
    """All values of all tables that can be read through: what the live pages hold."""
    tables = drawer.database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'search'"
    )
    found = []
    for (name,) in tables:
        for row in drawer.database.rows(f'SELECT * FROM "{name}"'):  # noqa: S608 - our own tables
            found += [one if isinstance(one, bytes) else str(one).encode() for one in row]
    return b"\x00".join(found)


@pytest.fixture
def marked(defender: Drawer, contact: Contact, desk: Drawer, out: Path) -> tuple[Case, Sealed]:
    """A case with the marker in its title, story, a name and a file."""
    value = line.incident(
        title=f"{MARKER} title",
        narrative=f"They said {MARKER} twice.",
        persons=[line.person("P1", how="named", pseudonym=f"HERON {MARKER}")],
    )
    event_id = line.saved(defender, value)
    sealed = line.sealed(defender, contact, [event_id], out)
    found = intake.take_in(desk, sealed.path)
    assert found.case_id is not None
    return cases.get(desk, found.case_id), sealed


def second(seal_sample: Callable[[str], Sealed], desk: Drawer, name: str = "TRN-03") -> Case:
    """Another case."""
    found = intake.take_in(desk, seal_sample(name).path)
    assert found.case_id is not None
    return cases.get(desk, found.case_id)


def test_nothing_of_a_deleted_case_is_left(
    desk: Drawer,
    marked: tuple[Case, Sealed],
    seal_sample: Callable[[str], Sealed],
    out: Path,
) -> None:
    case, sealed = marked
    other = second(seal_sample, desk)
    own_notes.write(desk, case.case_id, f"{MARKER} called again")
    own_notes.keep_answers(desk, case.case_id, {"received.message": f"Dear {MARKER}"})
    work.judge_urgency(desk, case.case_id, "high", f"because {MARKER}")
    reply.create(desk, case.case_id, Answer(kind="received", text=f"Thank you {MARKER}"), out)
    event = events.join(desk, (case.case_id, other.case_id), f"both say {MARKER}")
    events.decide(desk, case.case_id, other.case_id, "same-event", "the same day")
    item = un_register.add(
        desk,
        register_items.of_part(
            register_items.part_from_json("un-action", {"action_type": "visit"}, training=True),
            case_ids=(case.case_id, other.case_id),
        ),
    )
    desk.documents.put("draft", "d" * 32, msgspec.json.encode({"case_ids": [case.case_id, "x"]}))
    desk.documents.put("draft", "e" * 32, msgspec.json.encode({"case_ids": [other.case_id]}))
    assert everything(desk).count(MARKER.encode()) > 5
    going = retention.weigh(desk, case.case_id)
    assert (going.number, going.answers, going.unfinished, going.notes) == (1, 1, True, True)
    assert (going.drafts, going.decisions, going.in_event, going.register) == (1, 1, True, 1)

    gone = retention.delete(desk, str(case.number), "Kept for a year, nobody needs it.")
    # What could not be saved before is tried again: now it has no case any more.
    own_notes.write(desk, case.case_id, f"{MARKER} called once more")
    own_notes.keep_answer(desk, case.case_id, "received", {"received.message": MARKER})

    assert gone == going
    left = everything(desk)
    # What the office wrote about the other case, in the same words, is the other case's.
    assert left.count(MARKER.encode()) == len(
        [one for one in work.of(desk, other.case_id).history if MARKER in one.why]
    )
    assert case.sender.encode() not in left.replace(other.sender.encode(), b"")
    with pytest.raises(InputError, match="case-unknown"):
        cases.get(desk, case.case_id)
    assert [one.case_id for one in case_index.rows(desk)] == [other.case_id]
    assert desk.blobs.all_ids() == (other.container,)
    assert desk.database.rows("SELECT 1 FROM blobs WHERE state = 1") == []
    assert events.get(desk, event) is None
    assert desk.documents.all("draft")[0][0] == "e" * 32
    assert un_register.get(desk, item.item_id).case_ids == item.case_ids
    assert [one.number for one in due.to_tell(desk)] == [other.number]
    stays = deleted.find(desk, case.case_id)
    assert stays is not None
    assert (stays.number, stays.files) == (1, 0)
    assert deleted.every(desk) == (stays,)
    last = desk.custody.last(f"case/{case.case_id}")
    assert last is not None
    assert (last.action, last.hash) == ("deleted", case.sealed_sha256)
    desk.custody.verify()
    again = intake.take_in(desk, sealed.path)
    assert (again.outcome, again.code, again.case_id) == ("duplicate", "deleted-here", None)


def test_evidence_goes_with_its_case_and_says_how_much(
    defender: Drawer, contact: Contact, desk: Drawer, out: Path
) -> None:
    data = MARKER.encode() * 20_000
    sent = desk_files.send(defender, contact, out, files={"notes.txt": data})
    case = desk_files.take_in(desk, sent)
    going = retention.weigh(desk, case.case_id)
    assert (going.files, going.file_bytes) == (1, len(data))
    assert MARKER.encode() in everything(desk)
    free = desk.free_bytes()
    gone = retention.delete(desk, case.case_id, "Nobody needs the photographs.")
    assert gone.size > len(data)
    assert MARKER.encode() not in everything(desk)
    assert desk.blobs.all_ids() == ()
    assert desk.database.rows("SELECT 1 FROM blob_rows") == []
    assert desk.free_bytes() > free


def test_an_event_of_three_goes_on_without_one(
    desk: Drawer, case: Case, seal_sample: Callable[[str], Sealed]
) -> None:
    two, three = second(seal_sample, desk), second(seal_sample, desk, "TRN-04")
    event = events.join(desk, (case.case_id, two.case_id, three.case_id), "One march.")
    retention.delete(desk, case.case_id, "They asked for it.")
    known = events.get(desk, event)
    assert known is not None
    assert known.case_ids == (two.case_id, three.case_id)
    assert work.of(desk, two.case_id).event == event


def test_a_deleted_file_comes_back_only_on_purpose(
    desk: Drawer, case: Case, report: Sealed
) -> None:
    retention.delete(desk, case.case_id, "By mistake.")
    rows: list[batch.Row] = []
    found = batch.find([report.path])
    batch.take_in(desk, found, lambda _done, _all: True, rows.append)
    assert [(one.outcome, one.code) for one in rows] == [("duplicate", "deleted-here")]
    batch.take_in(desk, found, lambda _done, _all: True, rows.append, again=True)
    assert rows[-1].outcome == "opened"
    assert rows[-1].number == 2
    assert cases.get(desk, "2").case_id != case.case_id


def test_rows_of_the_inbox_lose_name_and_way_of_a_deleted_case(
    desk: Drawer, report: Sealed
) -> None:
    batch.take_in(desk, batch.find([report.path]), lambda _done, _all: True, lambda _: None)
    (row,) = batch.recent(desk)
    retention.delete(desk, row.case_id, "x")
    (row,) = batch.recent(desk)
    assert (row.name, row.case_id, row.number, row.outcome) == ("…", "", 0, "opened")


@pytest.mark.parametrize("why", ["", "  ", "\u200b", "\u202e", "x" * 2_001, "a\x00"])
def test_nothing_is_deleted_without_a_reason(desk: Drawer, case: Case, why: str) -> None:
    with pytest.raises(InputError, match="reason"):
        retention.delete(desk, case.case_id, why)
    assert cases.get(desk, case.case_id) == case


def test_deleting_is_all_or_nothing(
    desk: Drawer, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(desk)

    def fail(*_: Any) -> None:
        raise MachineError("disk-full")

    with monkeypatch.context() as patched:
        # The last thing that is done: everything else was done before.
        patched.setattr(desk.custody, "append", fail)
        with pytest.raises(MachineError):
            retention.delete(desk, case.case_id, "x")
    assert everything(desk) == before
    assert cases.report(desk, case).incidents
    retention.delete(desk, case.case_id, "x")
    with pytest.raises(InputError, match="case-unknown"):
        retention.delete(desk, case.case_id, "x")


def test_an_answer_that_was_being_sealed_brings_no_deleted_case_back(
    desk: Drawer, case: Case, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealing, before = bag.write, sorted(out.iterdir())

    def meanwhile(*values: Any) -> Any:
        thread = threading.Thread(target=retention.delete, args=(desk, case.case_id, "x"))
        thread.start()
        thread.join()
        return sealing(*values)

    monkeypatch.setattr(bag, "write", meanwhile)
    with pytest.raises(InputError, match="case-unknown"):
        reply.create(desk, case.case_id, Answer(kind="received", text="Thank you."), out)
    assert cases.every(desk) == ()
    assert sorted(out.iterdir()) == before


def test_a_case_is_looked_at_again_after_its_months_or_on_its_day(
    desk: Drawer, case: Case, clock: line.Clock
) -> None:
    assert retention.due(desk) == ()
    assert retention.months(desk) == 12
    clock.forward(days=364)
    assert retention.due(desk) == ()
    clock.forward(days=1)
    (row,) = retention.due(desk)
    assert row.case_id == case.case_id
    assert row.review_on == date(2027, 11, 21).toordinal()
    assert [one.sort for one in due.of_case(desk, case.case_id)][-1] == "review"
    retention.put_off(desk, "1", "2028-02-29", "The appeal is still open.")
    assert retention.due(desk) == ()
    line_ = work.of(desk, case.case_id).history[-1]
    assert (line_.what, line_.after, line_.why) == (
        "review",
        "2028-02-29",
        "The appeal is still open.",
    )
    for day, code in (
        ("2027-11-21", "review-day-past"),
        ("29 February", "work-day"),
        ("", "work-day"),
    ):
        with pytest.raises(InputError, match=code):
            retention.put_off(desk, "1", day, "x")
    with pytest.raises(InputError, match="reason-missing"):
        retention.put_off(desk, "1", "2029-01-01", " ")


def test_the_months_can_be_others_or_none(desk: Drawer, case: Case, clock: line.Clock) -> None:
    retention.set_months(desk, 1)
    clock.forward(days=30)
    assert [one.case_id for one in retention.due(desk)] == [case.case_id]
    retention.set_months(desk, 0)
    assert retention.due(desk) == ()
    for wrong in (-1, 1_201):
        with pytest.raises(InputError, match="review-months"):
            retention.set_months(desk, wrong)


def test_a_backup_from_before_does_not_bring_a_deleted_case_back(
    desk: Drawer, case: Case, out: Path, new_vaults: line.Vaults, seal_sample: Callable[[str], Any]
) -> None:
    other = second(seal_sample, desk)
    events.decide(desk, case.case_id, other.case_id, "related", "the same street")
    own_notes.write(desk, case.case_id, "x")
    desk.documents.put("draft", "d" * 32, msgspec.json.encode({"case_ids": [case.case_id]}))
    words = backups.Words.of(backups.held(new_vaults, desk))
    before = backups.write(desk, out / "before").path
    deleting.delete(desk, case.case_id, "They asked for it.")
    kinds = ("case", "case-notes", "case-work", "case-sealed", "case-pair", "draft")
    left = {kind: desk.documents.all(kind) for kind in kinds}
    with words.opened(before) as found:
        preview = backup.look(desk, found)
    assert preview.new_files == 0
    assert preview.documents["case"] == {"same": 1, "stays": 1}
    words.restore(before, desk)
    assert {kind: desk.documents.all(kind) for kind in kinds} == left
    assert desk.blobs.all_ids() == (other.container,)
    # Into an empty vault it comes back, unless a later backup said first that it is gone.
    fresh, later = new_vaults.drawer(), backups.write(desk, out / "later").path
    words.restore(later, fresh)
    assert [one.case_id for one in cases.every(fresh)] == [other.case_id]
    words.restore(before, fresh)
    assert [one.case_id for one in cases.every(fresh)] == [other.case_id]
    elsewhere = new_vaults.drawer()
    words.restore(before, elsewhere)
    assert len(cases.every(elsewhere)) == 2
    assert elsewhere.documents.all(deleted.KIND) == []


def test_a_case_of_a_desk_without_a_card_can_be_deleted(
    desk: Drawer, case: Case, own_card: OwnCard
) -> None:
    desk.documents.delete("own-card", own_card.digest)
    retention.delete(desk, case.case_id, "The card is gone as well.")
    assert cases.every(desk) == ()
