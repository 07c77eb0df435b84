"""``vault add-drawer``, ``passphrase``, ``give-up``, ``grow``; what ``info`` says of examiners."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crypto.shares import Share
from defender_app import vault
from defender_app.vault import drawers, recovery
from tests.support.command_line import PASSPHRASE, SMALL, Seat, command
from tests.support.repository import ROOT
from tests.support.terminal import at_terminal

SECOND = "nine lanterns in the rain"
THIRD = "four gates to the valley"


def phrase(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text + "\n", encoding="utf-8")
    path.chmod(0o600)
    return path


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return phrase(tmp_path, "second", SECOND)


@pytest.fixture
def third(tmp_path: Path) -> Path:
    return phrase(tmp_path, "third", THIRD)


def opens(seat: Seat, file: Path) -> int:
    return command("record", "list", "--vault", seat.folder, "--passphrase-file", file).code


def test_a_drawer_is_added_after_the_consequence_was_agreed_to(
    sender: Seat, second: Path, third: Path
) -> None:
    keys = (sender.folder / "keys.bin").read_bytes()
    unsaid = sender.tries("vault", "add-drawer", "--new-passphrase-file", second)
    assert (unsaid.code, unsaid.error["code"]) == (2, "cannot-ask")
    assert (sender.folder / "keys.bin").read_bytes() == keys
    said = sender("vault", "add-drawer", "--new-passphrase-file", second, "--yes")
    assert said.data == {"drawers": 2, "recovery_ended": 0, "notes": []}
    others = ("--other-passphrase-file", second, "--new-passphrase-file", third, "--yes")
    assert sender("vault", "add-drawer", *others).data["drawers"] == 3
    assert [opens(sender, one) for one in (sender.passphrase_file, second, third)] == [0, 0, 0]


def test_what_is_wrong_when_adding_is_named_and_nothing_is_changed(
    sender: Seat, second: Path, third: Path, tmp_path: Path
) -> None:
    keys = (sender.folder / "keys.bin").read_bytes()
    again = phrase(tmp_path, "again", PASSPHRASE)
    for others, new, code, exit_code in (
        ([second], third, "other-opens-nothing", 3),
        ([], again, "passphrase-in-use", 1),
        ([second] * 3, third, "no-drawer-left", 2),
        ([], phrase(tmp_path, "empty", ""), "passphrase-empty", 1),
    ):
        named = [word for one in others for word in ("--other-passphrase-file", one)]
        said = sender.tries("vault", "add-drawer", *named, "--new-passphrase-file", new, "--yes")
        assert (said.error["code"], said.code) == (code, exit_code)
        assert said.error["what"]
        assert said.error["next"]
        assert not any(text in said.err + said.out for text in (PASSPHRASE, SECOND, THIRD))
    assert (sender.folder / "keys.bin").read_bytes() == keys


def share_files(folder: Path, shares: tuple[Share, ...]) -> list[str | Path]:
    words: list[str | Path] = []
    for number, share in enumerate(shares):
        path = folder / f"share-{len(list(folder.iterdir()))}-{number}.txt"
        path.write_text(" ".join(share.words), encoding="utf-8")
        words += ["--share", path]
    return words


def test_recovery_words_come_along_or_end_in_so_many_words(
    sender: Seat, second: Path, third: Path, tmp_path: Path
) -> None:
    new = recovery.prepare(2, 3)
    with vault.Vault.open(sender.folder, PASSPHRASE) as held:
        recovery.keep(held, PASSPHRASE, new)
    add = ("vault", "add-drawer", "--yes", "--new-passphrase-file")
    said = sender.tries(*add, second)
    assert (said.error["code"], said.error["count"]) == ("recovery-would-end", 1)
    few = sender.tries(*add, second, *share_files(tmp_path, new.shares[:1]))
    assert few.error["code"] == "shares-too-few"
    assert sender(*add, second, *share_files(tmp_path, new.shares[1:])).data["recovery_ended"] == 0
    sender("vault", "recovery", "test", *share_files(tmp_path, new.shares[:2]))
    other = ("--other-passphrase-file", second, "--end-recovery")
    assert sender(*add, third, *other).data["recovery_ended"] == 1
    assert sender("vault", "info").data.get("recovery") is None


def test_another_passphrase(sender: Seat, second: Path) -> None:
    said = sender("vault", "passphrase", "--new-passphrase-file", second)
    assert said.data == {"notes": []}
    assert opens(sender, second) == 0
    assert opens(sender, sender.passphrase_file) == 3
    unasked = command(
        "vault", "passphrase", "--vault", sender.folder, "--passphrase-file", second, "--json"
    )
    assert (unasked.code, unasked.error["code"]) == (2, "no-terminal")
    assert opens(sender, second) == 0


@pytest.mark.parametrize(
    ("typed", "notes"),
    [
        ("tiny", ["passphrase-short"]),
        ("  six boats at low water ", ["passphrase-normalised"]),
        ("ﬁfteen boats at low water", ["passphrase-normalised"]),
        ("བོད་ཀྱི་གསང་ཚིག་རིང་པོ་ཞིག", []),
        ("ئۇيغۇرچە ئۇزۇن بىر پارول", []),
    ],
)
def test_what_was_evened_out_is_noted(
    sender: Seat, tmp_path: Path, typed: str, notes: list[str]
) -> None:
    new = phrase(tmp_path, "new", typed)
    said = sender("vault", "passphrase", "--new-passphrase-file", new)
    assert said.data["notes"] == notes
    assert ("has fewer than 12" in said.err) == ("passphrase-short" in notes)
    assert ("evened out" in said.err) == ("passphrase-normalised" in notes)
    assert typed.strip() not in said.err + said.out
    assert opens(sender, new) == 0


def test_a_drawer_is_given_up_only_when_that_was_meant(sender: Seat) -> None:
    unsaid = sender.tries("vault", "give-up")
    assert (unsaid.code, unsaid.error["code"]) == (2, "cannot-ask")
    assert opens(sender, sender.passphrase_file) == 0
    assert sender("vault", "give-up", "--yes").data == {"given_up": True}
    gone = sender.tries("record", "list")
    assert (gone.code, gone.error["code"]) == (3, "nothing-opened")
    assert vault.inspect(sender.folder).settled


def test_growth_is_shown_before_it_is_done(sender: Seat) -> None:
    shown = sender("vault", "grow").data
    assert (shown["drawer_size"], shown["quarter"]) == (SMALL, SMALL // 4)
    assert shown["steps"][0] == {"quarters": 1, "drawer_size": SMALL + SMALL // 4}
    assert sender.tries("vault", "grow", "--quarters", "2").error["code"] == "cannot-ask"
    assert vault.inspect(sender.folder).drawer_size == SMALL
    done = sender("vault", "grow", "--quarters", "2", "--yes").data
    assert done == {"drawer_size": SMALL + SMALL // 2, "grown_from": SMALL}
    assert vault.inspect(sender.folder).drawer_size == SMALL + SMALL // 2


@pytest.mark.parametrize(
    ("quarters", "code", "exit_code"),
    [("0", "growth-size", 2), ("-3", "growth-size", 2), ("1000000", "disk-full", 4)],
)
def test_a_growth_that_cannot_be(sender: Seat, quarters: str, code: str, exit_code: int) -> None:
    said = sender.tries("vault", "grow", f"--quarters={quarters}", "--yes")
    assert (said.error["code"], said.code) == (code, exit_code)
    assert vault.inspect(sender.folder).drawer_size == SMALL


def test_info_says_what_an_examiner_learns(sender: Seat) -> None:
    plain = command("vault", "info", "--vault", sender.folder)
    assert plain.code == 0
    assert "Somebody who examines this folder learns:" in plain.out
    assert "not how many drawers are in use" in " ".join(plain.out.split())
    assert "it grew" not in plain.out
    with vault.Vault.open(sender.folder, PASSPHRASE) as held:
        drawers.grow(held, 1)
    data = command("vault", "info", "--vault", sender.folder, "--json").data
    assert data["created_drawer_size"] == SMALL
    assert data["drawer_size"] == SMALL + SMALL // 4
    assert data["settled"] is True
    (sender.folder / "drawer-2").touch()
    loose = command("vault", "info", "--vault", sender.folder)
    said = " ".join(loose.out.split())
    assert "that it grew, from 4 MiB each" in said
    assert "did not end with a lock" in said
    assert "drawer-2" not in loose.out


def test_a_newer_vault_says_which_version_is_needed(sender: Seat) -> None:
    with vault.Vault.open(sender.folder, PASSPHRASE) as held:
        known = held.drawer.database.number("user_version")
        held.drawer.database.run("PRAGMA user_version = 7")
    before = {path.name: path.read_bytes() for path in sender.folder.iterdir() if path.is_file()}
    said = sender.tries("record", "list")
    assert (said.code, said.error["code"]) == (1, "drawer-version")
    assert (said.error["found"], said.error["known"]) == (7, known)
    assert "version 7" in " ".join(said.err.split())
    after = {path.name: path.read_bytes() for path in sender.folder.iterdir() if path.is_file()}
    assert after == before


def typed_in(seat: Seat, *words: str, answers: list[str]) -> tuple[int, str]:
    """Run a vault command at a terminal; gives its status and what the screen showed."""
    program: list[str | Path] = [
        sys.executable,
        "-m",
        "defender_app",
        "vault",
        *words,
        "--vault",
        seat.folder,
    ]
    ran = at_terminal(program, [one.encode() for one in answers], cwd=ROOT)
    return ran.status, " ".join(ran.screen.decode().split())


def test_at_a_terminal_everything_is_asked_for(sender: Seat, second: Path, third: Path) -> None:
    answers = ["no"]
    status, screen = typed_in(sender, "add-drawer", answers=answers)
    assert status == 1
    assert "a drawer that is not named may be overwritten" in screen
    status, screen = typed_in(sender, "add-drawer", answers=["yes", PASSPHRASE, "", SECOND, SECOND])
    assert status == 0
    answers = ["yes", PASSPHRASE, SECOND, "", THIRD, THIRD]
    status, screen = typed_in(sender, "add-drawer", answers=answers)
    assert status == 0
    assert not any(text in screen for text in (PASSPHRASE, SECOND, THIRD))
    assert [opens(sender, one) for one in (sender.passphrase_file, second, third)] == [0, 0, 0]
    status, _ = typed_in(sender, "passphrase", answers=[THIRD, "a b c d e f", "another"])
    assert status == 1
    assert opens(sender, third) == 0
    status, screen = typed_in(sender, "give-up", answers=[THIRD, "yes"])
    assert status == 0
    assert "will be lost for ever" in screen
    assert opens(sender, third) == 3
