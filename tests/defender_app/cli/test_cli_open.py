"""``open`` for an office: folders, rows and counts, Ctrl-C; and the sealed file given back."""

from __future__ import annotations

import hashlib
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.age import armor
from defender_app import vault
from defender_app.cli import file_rows
from defender_app.focal import batch, damage, intake
from defender_app.focal.batch import Found, Row
from defender_app.vault.drawer import Drawer
from defender_app.words import load
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    command,
)


@pytest.fixture
def stick(sealed: Path, tmp_path: Path) -> Path:
    """A folder with a good file, the same in armor, a damaged one, words, and a folder in it."""
    folder, data = tmp_path / "stick", sealed.read_bytes()
    (folder / "inner").mkdir(parents=True)
    (folder / "a.age").write_bytes(data)
    (folder / "b.txt").write_bytes(armor.encode(data))
    (folder / "c.age").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    (folder / "inner" / "d.txt").write_text("hello")
    return folder


def test_a_folder_is_one_list_with_counts(pair: Pair, stick: Path) -> None:
    said = pair.desk.tries("open", stick)
    assert said.code == 1
    rows = {Path(row["file"]).name: row for row in said.data["files"]}
    assert list(rows) == ["a.age", "b.txt", "c.age", "d.txt"]
    assert rows["a.age"].keys() == {"file", "outcome", "case_id", "number"}
    assert (rows["a.age"]["outcome"], rows["a.age"]["number"]) == ("opened", 1)
    assert (rows["b.txt"]["outcome"], rows["b.txt"]["why"]) == ("duplicate", "same-file")
    assert (rows["c.age"]["outcome"], rows["c.age"]["where"]) == ("damaged", "block 1")
    assert rows["d.txt"]["outcome"] == "not-a-sealed-file"
    assert Path(rows["d.txt"]["file"]) == stick / "inner" / "d.txt"
    assert said.data["counts"] == {
        "opened": 1,
        "duplicate": 1,
        "damaged": 1,
        "not-a-sealed-file": 1,
    }
    assert 0 < said.data["seconds"] < 60


def test_people_read_where_it_is_damaged(pair: Pair, stick: Path) -> None:
    where = ("--vault", pair.desk.folder, "--passphrase-file", pair.desk.passphrase_file)
    said = command("open", stick, *where)
    told = " ".join(said.out.split())
    assert "damaged, in block 1 of the encryption" in told
    assert "Opened: 1." in told
    assert said.code == 1


def test_every_place_has_words() -> None:
    words = load("en").section("cli")
    for place in damage.PLACES:
        assert f"open.where.{place}" in words
    assert {"open.where.block-at", "open.where.report-at", "open.where.names-at"} <= words.keys()
    assert file_rows.is_good({"outcome": "older-version"})


def test_ctrl_c_keeps_what_is_done_and_says_it(
    pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, before = batch.take_in, signal.getsignal(signal.SIGINT)

    def pressed(
        drawer: Drawer,
        found: Found,
        progress: Callable[[int, int], bool],
        tell: Callable[[Row], None],
        *,
        again: bool,
    ) -> tuple[Row, ...]:
        def go_on(done: int, total: int) -> bool:
            if done == 1:
                signal.raise_signal(signal.SIGINT)
            return progress(done, total)

        return real(drawer, found, go_on, tell, again=again)

    monkeypatch.setattr(batch, "take_in", pressed)
    said = pair.desk.tries("open", stick)
    assert said.code == 130
    assert [row["outcome"] for row in said.data["files"]] == ["opened"]
    assert signal.getsignal(signal.SIGINT) is before
    monkeypatch.setattr(batch, "take_in", real)
    assert len(pair.desk("case", "list").data["cases"]) == 1


def test_a_mistake_of_the_program_is_not_put_on_a_file(
    pair: Pair, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> intake.Taken:
        raise RuntimeError("in confidence")

    monkeypatch.setattr(intake, "keep", broken)
    where = ("--vault", pair.desk.folder, "--passphrase-file", pair.desk.passphrase_file)
    said = command("open", sealed, *where)
    assert said.code == 70
    assert "not taken in" in said.out
    assert "(RuntimeError, test_cli_open.py:" in " ".join(said.out.split())
    assert "in confidence" not in said.out + said.err


def test_what_is_not_there_is_said_before_anything_is_opened(pair: Pair, stick: Path) -> None:
    said = pair.desk.tries("open", stick, stick / "nothing")
    assert (said.code, said.error["code"]) == (1, "file-not-found")
    assert pair.desk("case", "list").data["cases"] == []


def test_what_was_deleted_here_needs_a_word(pair: Pair, sealed: Path) -> None:
    digest = hashlib.sha256(sealed.read_bytes()).hexdigest()
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as opened:
        opened.drawer.documents.put("case-index", f"file-{digest}", intake.GONE.encode())
    (row,) = pair.desk("open", sealed).data["files"]
    assert (row["outcome"], row["why"]) == ("duplicate", "deleted-here")
    (row,) = pair.desk("open", "--again", sealed).data["files"]
    assert row["outcome"] == "opened"


def test_the_sealed_file_comes_back(pair: Pair, sealed: Path, tmp_path: Path) -> None:
    data, back = sealed.read_bytes(), tmp_path / "back.age"
    pair.desk("open", sealed)
    sealed.unlink()
    told = pair.desk("case", "original", "1", "--out", back).data
    assert back.read_bytes() == data
    assert told == {
        "file": str(back),
        "size": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    assert pair.desk.tries("case", "original", "1", "--out", back).error["code"] == "out-exists"
    inside = pair.desk.folder / "back.age"
    assert pair.desk.tries("case", "original", "1", "--out", inside).error["code"] == (
        "inside-a-vault"
    )
