from __future__ import annotations

import io
import os
import re
import threading
from pathlib import Path
from typing import Any

import pytest

from defender_app import wire
from defender_app.errors import InputError, MachineError
from defender_app.focal import batch, case_files, cases, intake
from defender_app.focal.contacts import Contact
from defender_app.focal.opening import Opened, Opener
from defender_app.focal.own_cards import OwnCard
from defender_app.model.evidence import Evidence
from defender_app.vault.drawer import Drawer
from tests.support import line


@pytest.fixture
def sent(defender: Drawer, contact: Contact, out: Path) -> list[Path]:
    """Two genuine sealed reports."""
    return [
        line.sealed(defender, contact, [line.sample(defender, one)], out).path
        for one in ("TRN-02", "TRN-03")
    ]


def go_on(done: int, total: int) -> bool:
    return done <= total


def run(desk: Drawer, *files: Path) -> list[str]:
    told: list[batch.Row] = []
    rows = batch.take_in(desk, batch.Found(files=files), go_on, told.append)
    assert list(rows) == told
    return [row.outcome for row in rows]


def test_one_that_fails_does_not_stop_the_next(
    desk: Drawer, sent: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.age"
    broken.write_bytes(sent[0].read_bytes()[:-40])
    words = tmp_path / "letter.txt"
    words.write_text("hello")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    outcomes = run(desk, broken, words, pipe, tmp_path / "gone", sent[0], sent[0], sent[1])
    assert outcomes == [
        "damaged",
        "not-a-sealed-file",
        "not-ordinary",
        "not-taken-in",
        "opened",
        "duplicate",
        "opened",
    ]
    assert len(cases.every(desk)) == 2
    rows = batch.recent(desk)
    assert [row.outcome for row in rows] == outcomes[::-1]
    assert rows[0].case_id


def test_facts_of_every_kind_are_kept(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card
    found = intake.Taken(
        outcome="wrong-mode",
        code="report-wrong-mode",
        facts={"training": True, "size": 2**60, "why": None, "name": "a"},
    )
    monkeypatch.setattr(intake, "keep", lambda *_, **__: found)
    path = tmp_path / "a.age"
    path.write_text("x")
    run(desk, path)
    (row,) = batch.recent(desk)
    assert row.facts == {"training": "True", "size": 2**60, "why": "None", "name": "a"}


def test_a_bug_in_one_file_is_its_row(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card

    def broken(*_: object, **__: object) -> intake.Taken:
        raise RuntimeError("a bug")

    monkeypatch.setattr(intake, "keep", broken)
    path = tmp_path / "a.age"
    path.write_text("x")
    assert run(desk, path) == ["not-taken-in"]
    (row,) = batch.recent(desk)
    assert (row.code, row.facts["kind"]) == ("bug", "RuntimeError")
    assert re.fullmatch(r"test_batch\.py:\d+", str(row.facts["place"]))


def test_a_bug_while_a_file_is_read_is_its_row_and_says_where(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card

    def broken(*_: object) -> Opened:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(Opener, "read", broken)
    path = tmp_path / "a.age"
    path.write_text("x")
    assert run(desk, path) == ["not-taken-in"]
    (row,) = batch.recent(desk)
    assert (row.code, row.facts["kind"]) == ("bug", "ZeroDivisionError")
    assert "a bug" not in repr(row.facts)


def test_without_a_card_nothing_begins(desk: Drawer) -> None:
    with pytest.raises(InputError, match="no-own-card"):
        batch.take_in(desk, batch.find([]), go_on, lambda _: None)


def test_stopping_keeps_what_is_done(desk: Drawer, sent: list[Path]) -> None:
    rows = batch.take_in(desk, batch.find(sent), lambda done, _: done < 1, lambda _: None)
    assert [row.outcome for row in rows] == ["opened"]
    assert [row.outcome for row in batch.recent(desk)] == ["opened"]


def test_older_rows_stay_until_there_are_too_many(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card
    monkeypatch.setattr(batch, "MOST_ROWS", 3)
    files = [tmp_path / f"{n}.txt" for n in range(4)]
    for one in files:
        one.write_text("x")
    run(desk, *files[:2])
    run(desk, *files[2:])
    assert [row.name for row in batch.recent(desk)] == ["3.txt", "2.txt", "1.txt"]
    batch.forget(desk)
    batch.forget(desk)
    assert batch.recent(desk) == ()


def test_folders_give_their_files_once(tmp_path: Path) -> None:
    for name in ("b.age", "a.age", ".hidden"):
        (tmp_path / name).write_text("x")
    (tmp_path / "deeper").mkdir()
    found = batch.find([tmp_path, tmp_path / "a.age"])
    assert [one.name for one in found.files] == ["a.age", "b.age"]
    assert found.unread == ()


def test_a_folder_that_cannot_be_read_is_a_row(desk: Drawer, own_card: OwnCard) -> None:
    assert own_card
    told: list[batch.Row] = []
    batch.take_in(desk, batch.Found(files=(), unread=("stick",)), go_on, told.append)
    assert [(row.name, row.outcome, row.code) for row in told] == [
        ("stick", "not-taken-in", "no-permission")
    ]
    assert batch.recent(desk) == tuple(told)


@pytest.mark.parametrize("name", ["a\u202egpj.age", "a\nb", "a\u200fb", "x" * 400])
def test_names_that_steer_are_shown_harmless(name: str) -> None:
    shown = batch.shown_name(name)
    assert len(shown) <= batch.LONGEST_NAME
    assert not any(x in shown for x in "\u202e\n\u200f")


@pytest.fixture
def with_file(defender: Drawer, desk: Drawer, contact: Contact, out: Path) -> cases.Case:
    """A case with one file."""
    event_id = line.saved(defender, line.incident())
    item = Evidence(
        kind="document",
        original_file_name="notes.txt",
        media_type="text/plain",
        description="My notes",
        metadata_kept="no",
        shows_confirmed="2026-11-20",
    )
    defender.evidence.add(event_id, item, io.BytesIO(b"what they asked"))
    sealed = line.sealed(defender, contact, [event_id], out)
    (row,) = batch.take_in(desk, batch.find([sealed.path]), go_on, lambda _: None)
    return cases.get(desk, row.case_id)


def test_the_files_of_a_case(desk: Drawer, with_file: cases.Case, tmp_path: Path) -> None:
    (file,) = case_files.every(desk, with_file, cases.report(desk, with_file))
    assert (file.name, file.size, file.kind, file.incident) == ("001.txt", 15, "document", 0)
    assert case_files.read(desk, with_file, file.entry, most=100) == b"what they asked"
    with pytest.raises(InputError, match="evidence-too-large"):
        case_files.read(desk, with_file, file.entry, most=3)
    with pytest.raises(InputError, match="unknown-evidence"):
        case_files.read(desk, with_file, "data/evidence/002.txt", most=100)
    target = tmp_path / "out.txt"
    assert case_files.write_out(desk, with_file, file.entry, target, go_on) == 15
    assert target.read_bytes() == b"what they asked"
    actions = [one.action for one in desk.custody.entries() if one.item.startswith("case/")]
    assert actions == ["received", "viewed", "exported"]
    with pytest.raises(MachineError, match="exists"):
        case_files.write_out(desk, with_file, file.entry, target, go_on)


def test_a_stopped_copy_leaves_nothing(desk: Drawer, with_file: cases.Case, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    entry = with_file.evidence[0][0]
    assert case_files.write_out(desk, with_file, entry, target, lambda *_: False) == 0
    assert not target.exists()
    with pytest.raises(InputError, match="unknown-evidence"):
        case_files.write_out(desk, with_file, "data/report.json", target, go_on)


def test_a_case_without_files(desk: Drawer, sent: list[Path]) -> None:
    run(desk, *sent)
    case = next(one for one in cases.every(desk) if not one.evidence)
    assert case_files.every(desk, case, cases.report(desk, case)) == ()


def several(defender: Drawer, contact: Contact, out: Path, count: int) -> list[Path]:
    """Sealed reports of one record, each a report of its own."""
    event_id = line.sample(defender, "TRN-02")
    return [line.sealed(defender, contact, [event_id], out).path for _ in range(count)]


def test_a_group_is_saved_in_one_change_and_told_afterwards(
    defender: Drawer, desk: Drawer, contact: Contact, out: Path
) -> None:
    files = several(defender, contact, out, 6)
    before = int(desk.meta("change") or 0)
    seen: list[int] = []
    rows = batch.take_in(
        desk, batch.find(files), go_on, lambda _: seen.append(len(desk.documents.all("case")))
    )
    assert [row.outcome for row in rows] == ["opened"] * 6
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    # One change for some files together, and one for the rows.
    assert int(desk.meta("change") or 0) - before <= 4
    assert all(there >= place for place, there in enumerate(seen, 1))


def test_what_does_not_fit_any_more_leaves_what_came_before(
    new_vaults: line.Vaults, tmp_path: Path
) -> None:
    defender, desk = new_vaults.drawer(), new_vaults.drawer(size=1 << 20)
    contact = line.met(defender, line.new_card(desk))
    files = several(defender, contact, tmp_path / "out", 9)
    rows = batch.take_in(desk, batch.Found(files=tuple(files)), go_on, lambda _: None)
    outcomes = [row.outcome for row in rows]
    fitted = outcomes.count("opened")
    assert 0 < fitted < 9
    assert outcomes == ["opened"] * fitted + ["not-taken-in"]
    assert rows[-1].code == "drawer-full"
    assert len(cases.every(desk)) == fitted
    assert len(desk.blobs.all_ids()) == fitted
    desk.custody.verify()


def test_one_that_cannot_be_stored_spoils_no_other(
    desk: Drawer, sent: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, second = intake.keep, sent[1]
    digest = wire.sha256_hex(second.read_bytes())

    def broken(drawer: Drawer, opened: Opened, **more: Any) -> intake.Taken:
        taken = keep(drawer, opened, **more)
        if opened.read.sha256 == digest:
            raise RuntimeError("a bug")
        return taken

    monkeypatch.setattr(intake, "keep", broken)
    rows = batch.take_in(desk, batch.find(sent), go_on, lambda _: None)
    found = {row.name: (row.outcome, row.code) for row in rows}
    assert found.pop(second.name) == ("not-taken-in", "bug")
    assert set(found.values()) == {("opened", "")}
    assert len(cases.every(desk)) == len(sent) - 1 == len(desk.blobs.all_ids())


def test_a_report_that_was_corrected_before_it_came_says_so(
    defender: Drawer, desk: Drawer, contact: Contact, out: Path
) -> None:
    event_id = line.sample(defender, "TRN-02")
    first = line.sealed(defender, contact, [event_id], out)
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    rows = batch.take_in(desk, batch.Found(files=(second.path, first.path)), go_on, lambda _: None)
    assert [row.outcome for row in rows] == ["opened", "older-version"]
    assert (rows[1].code, rows[1].facts, rows[1].number) == ("corrected-by", {"number": 1}, 2)
    assert rows[1].case_id
    assert all(case.unproven == () for case in cases.every(desk))


def test_what_was_deleted_here_comes_back_only_on_purpose(desk: Drawer, sent: list[Path]) -> None:
    (path, *_) = sent
    name = f"file-{wire.sha256_hex(path.read_bytes())}"
    desk.documents.put("case-index", name, intake.GONE.encode())
    found = batch.Found(files=(path,))
    (row,) = batch.take_in(desk, found, go_on, lambda _: None)
    assert (row.outcome, row.code, row.case_id) == ("duplicate", "deleted-here", "")
    (row,) = batch.take_in(desk, found, go_on, lambda _: None, again=True)
    assert row.outcome == "opened"


def test_cancel_ends_what_is_being_read(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cancels does not wait for a file that takes its time."""
    assert own_card
    path = tmp_path / "slow.age"
    path.write_bytes(b"x")
    asked = threading.Event()

    def never(self: Opener, _path: Path) -> Opened:
        asked.set()
        while self._look():
            os.sched_yield()
        raise InputError("cancelled")

    monkeypatch.setattr(Opener, "read", never)
    rows = batch.take_in(desk, batch.find([path]), lambda *_: not asked.is_set(), lambda _: None)
    assert rows == ()


def test_folders_in_folders_are_looked_into_and_links_are_not(tmp_path: Path) -> None:
    deep = tmp_path / "stick"
    for number in range(batch.DEEPEST + 1):
        deep = deep / f"{number:02d}"
    deep.mkdir(parents=True)
    (deep / "too-deep.age").write_text("x")
    (deep.parent / "deep.age").write_text("x")
    stick = tmp_path / "stick"
    (stick / "loop").symlink_to(stick)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret").write_text("x")
    (stick / "there").symlink_to(tmp_path / "elsewhere")
    (stick / "link.age").symlink_to(tmp_path / "elsewhere" / "secret")
    (stick / "vault").mkdir()
    (stick / "vault" / "vault.json").write_text("{}")
    (stick / "vault" / "x.drawer").write_text("x")
    os.mkfifo(stick / "pipe")
    assert [one.name for one in batch.find([stick]).files] == ["deep.age"]
    named = batch.find([stick / "link.age"])
    assert [one.name for one in named.files] == ["link.age"]


def test_more_files_than_are_tried_are_told(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card
    monkeypatch.setattr(batch, "MOST_FILES", 2)
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("x")
    found = batch.find([tmp_path])
    rows = batch.take_in(desk, found, go_on, lambda _: None)
    assert rows[0].code == "too-many-files"
    assert len(rows) == 3
