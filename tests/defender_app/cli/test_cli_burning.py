"""``vault burn`` and ``vault options``."""

from __future__ import annotations

import sys
from pathlib import Path

from defender_app import options, words
from defender_app.vault import burning
from tests.support.command_line import Seat, command
from tests.support.repository import ROOT
from tests.support.terminal import at_terminal


def test_it_needs_the_passphrase_and_a_yes(sender: Seat) -> None:
    bare = command("vault", "burn", "--vault", sender.folder, "--yes", "--json")
    assert (bare.code, bare.error["code"]) == (2, "burn-switched-off")
    unsaid = sender.tries("vault", "burn")
    assert (unsaid.code, unsaid.error["code"]) == (2, "cannot-ask")
    assert sender("vault", "check").data == {"findings": []}
    assert sender("vault", "burn", "--yes").data == {"burned": True, "left": [], "others": 0}
    assert not sender.folder.exists()
    gone = sender.tries("vault", "burn", "--yes")
    assert (gone.code, gone.error["code"]) == (1, "not-a-vault")


def test_a_wrong_passphrase_burns_nothing(sender: Seat, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the one\n")
    tried = command(
        "vault", "burn", "--vault", sender.folder, "--passphrase-file", wrong, "--yes", "--json"
    )
    assert tried.error["code"] == "nothing-opened"
    assert sender("vault", "check").data == {"findings": []}


def test_without_the_passphrase_only_where_it_was_switched_on(sender: Seat) -> None:
    first = command("vault", "options", "--vault", sender.folder, "--json")
    assert first.data == options.Options()._asdict()
    on = command(
        "vault", "options", "--vault", sender.folder, "--burn-from-lock-screen", "on", "--json"
    )
    assert on.data["burn_from_lock_screen"] is True
    off = command(
        "vault", "options", "--vault", sender.folder, "--burn-from-lock-screen", "off", "--json"
    )
    assert off.data == first.data
    command("vault", "options", "--vault", sender.folder, "--burn-from-lock-screen", "on", "--json")
    assert sender("vault", "check").data == {"findings": []}
    burned = command("vault", "burn", "--vault", sender.folder, "--yes", "--json")
    assert burned.data == {"burned": True, "left": [], "others": 0}
    assert not sender.folder.exists()


def test_whatever_is_left_is_said(sender: Seat) -> None:
    (sender.folder / "letter.txt").write_text("mine")
    burned = sender("vault", "burn", "--yes")
    assert burned.data == {"burned": True, "left": ["folder"], "others": 1}
    spoken = words.load("en")
    assert all(spoken.cli(f"burn.left-{left}", count=1) for left in burning.LEFT)


def test_no_options_are_written_where_no_vault_is(tmp_path: Path) -> None:
    tried = command(
        "vault", "options", "--vault", tmp_path, "--burn-from-lock-screen", "on", "--json"
    )
    assert (tried.code, tried.error["code"]) == (1, "not-a-vault")
    assert list(tmp_path.iterdir()) == []


def test_at_the_terminal_it_asks(sender: Seat) -> None:
    options.change(sender.folder, burn_from_lock_screen=True)
    words = ("-m", "defender_app", "vault", "burn", "--vault")
    program: list[str | Path] = [sys.executable, *words, sender.folder]
    ran = at_terminal(program, [b"no"], cwd=ROOT)
    assert ran.status == 1
    assert b"Nobody can bring it back" in b" ".join(ran.screen.split())
    assert sender("vault", "check").data == {"findings": []}
