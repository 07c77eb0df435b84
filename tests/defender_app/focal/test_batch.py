from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from defender_app.errors import InputError, MachineError
from defender_app.focal import batch, case_files, cases, intake
from defender_app.focal.contacts import Contact
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
    monkeypatch.setattr(intake, "take_in", lambda *_, **__: found)
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

    monkeypatch.setattr(intake, "take_in", broken)
    path = tmp_path / "a.age"
    path.write_text("x")
    assert run(desk, path) == ["not-taken-in"]
    assert batch.recent(desk)[0].code == "bug"


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
