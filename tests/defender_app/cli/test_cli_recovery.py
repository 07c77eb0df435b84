"""Recovery words and the keychain from the command line."""

from __future__ import annotations

import itertools
import os
import signal
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto import shares
from crypto.shares import Share
from defender_app.vault import Vault, recovery
from tests.support.command_line import PASSPHRASE, Said, Seat, command
from tests.support.terminal import at_terminal

NEW = "eleven ladders under the moon"


@pytest.fixture
def sheets(sender: Seat, tmp_path: Path) -> list[Path]:
    """The files of three shares of which two open the sender's drawer."""
    made = sender("vault", "recovery", "new", "--shares-to", tmp_path / "sheets", "--yes")
    return [Path(name) for name in made.data["files"]]


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    file = tmp_path / "new"
    file.write_text(NEW, encoding="utf-8")
    file.chmod(0o600)
    return file


def share_of(file: Path) -> Share:
    lines = file.read_text(encoding="utf-8").splitlines()
    words = {}
    for line in lines:
        pieces = line.split()
        for at in range(0, len(pieces) - 2, 3) if not line.startswith("#") else ():
            words[int(pieces[at].rstrip("."))] = pieces[at + 1]
            assert shares.read_word(pieces[at + 2]) == pieces[at + 1]
    return shares.read_words([words[place] for place in range(1, 34)])


def tells(text: str, share: Share) -> bool:
    """Whether three words of a share stand in a text one after the other, or one by its number."""
    pieces = text.split()
    runs = {share.words[at : at + 3] for at in range(31)}
    rows = {
        (word, f"{number:04d}") for word, number in zip(share.words, share.numbers, strict=True)
    }
    found = set(zip(pieces, pieces[1:], pieces[2:], strict=False))
    return bool(runs & found or rows & set(itertools.pairwise(pieces)))


def use(seat: Seat, phrase: Path, *files: Path | str, stdin: bytes = b"") -> Said:
    named = [word for file in files for word in ("--share", file)]
    where = ("--vault", seat.folder, "--new-passphrase-file", phrase, "--json")
    return command("vault", "recovery", "use", *named, *where, stdin=stdin)


def test_made_tested_and_used(sender: Seat, sheets: list[Path], phrase: Path) -> None:
    assert [file.name for file in sheets] == [f"share-{n}-of-3.txt" for n in (1, 2, 3)]
    assert {stat.S_IMODE(file.stat().st_mode) for file in sheets} == {0o600}
    known = sender("vault", "info").data
    assert known["bound"] is False
    assert (known["recovery"]["needed"], known["recovery"]["count"]) == (2, 3)
    assert "tested_on" not in known["recovery"]
    tested = sender("vault", "recovery", "test", "--share", sheets[2], "--share", sheets[0]).data
    assert tested["tested_on"] >= tested["made_on"]
    used = use(sender, phrase, sheets[1], sheets[2])
    assert used.code == 0, used.err
    assert used.data["notes"] == []
    assert sender.tries("vault", "info").code == 3
    with Vault.open(sender.folder, NEW) as vault:
        assert recovery.state(vault.drawer) is not None


def test_a_share_may_come_as_any_text(sender: Seat, sheets: list[Path], phrase: Path) -> None:
    first, second = map(share_of, sheets[:2])
    by_number = " ".join(f"{number:04d}" for number in first.numbers)
    by_letters = "\n".join(word[:4] for word in second.words)
    file = phrase.parent / "other.txt"
    file.write_text("\ufeff# from paper\n" + by_number, encoding="utf-8")
    used = use(sender, phrase, file, "-", stdin=by_letters.encode())
    assert used.code == 0, used.err


def test_words_do_not_leave_by_standard_output(sender: Seat, tmp_path: Path) -> None:
    made = sender("vault", "recovery", "new", "--shares-to", tmp_path / "s", "--yes")
    share = share_of(tmp_path / "s" / "share-1-of-3.txt")
    assert tells((tmp_path / "s" / "share-1-of-3.txt").read_text(encoding="utf-8"), share)
    assert "TRAINING" in (tmp_path / "s" / "share-1-of-3.txt").read_text(encoding="utf-8")
    assert not tells(made.out + made.err, share)


def test_without_a_terminal_there_must_be_a_place(sender: Seat, tmp_path: Path) -> None:
    said = sender.tries("vault", "recovery", "new", "--yes")
    assert (said.code, said.error["code"]) == (2, "no-terminal")
    said = sender.tries("vault", "recovery", "new", "--shares-to", tmp_path / "s")
    assert (said.code, said.error["code"]) == (2, "cannot-ask")
    assert not (tmp_path / "s").exists()
    for more in (("test",), ("use", "--new-passphrase-file", sender.passphrase_file)):
        assert sender.tries("vault", "recovery", *more).error["code"] == "no-terminal"


@pytest.mark.parametrize(("needed", "count"), [("1", "3"), ("3", "2"), ("2", "17"), ("0", "0")])
def test_counts(sender: Seat, tmp_path: Path, needed: str, count: str) -> None:
    how = ("--needed", needed, "--count", count, "--shares-to", tmp_path / "s", "--yes")
    said = sender.tries("vault", "recovery", "new", *how)
    assert (said.code, said.error["code"]) == (1, "share-counts")
    assert not (tmp_path / "s").exists()


def test_one_sheet(sender: Seat, tmp_path: Path, phrase: Path) -> None:
    how = ("--needed", "1", "--count", "1", "--shares-to", tmp_path / "s", "--yes")
    (file,) = sender("vault", "recovery", "new", *how).data["files"]
    assert use(sender, phrase, file).code == 0


def test_what_is_there_is_not_overwritten(sender: Seat, sheets: list[Path], tmp_path: Path) -> None:
    before = [file.read_bytes() for file in sheets]
    said = sender.tries("vault", "recovery", "new", "--shares-to", sheets[0].parent, "--yes")
    assert (said.code, said.error["code"]) == (1, "out-exists")
    assert [file.read_bytes() for file in sheets] == before
    # Not one of them, when a later one is there already.
    late = tmp_path / "late"
    late.mkdir()
    (late / "share-3-of-3.txt").write_text("mine", encoding="utf-8")
    said = sender.tries("vault", "recovery", "new", "--shares-to", late, "--yes")
    assert said.error["code"] == "out-exists"
    assert [path.name for path in late.iterdir()] == ["share-3-of-3.txt"]
    assert sender("vault", "recovery", "test", "--share", sheets[0], "--share", sheets[1])


def test_no_share_is_written_into_a_vault(sender: Seat) -> None:
    said = sender.tries("vault", "recovery", "new", "--shares-to", sender.folder / "inbox", "--yes")
    assert said.error["code"] == "inside-a-vault"


@pytest.mark.parametrize(
    ("spoil", "code", "facts"),
    [
        (lambda words: [*words[:6], "hunter2", *words[7:]], "word-unknown", {"place": 7}),
        (lambda words: words[:-1], "share-length", {"have": 32, "need": 33}),
        (lambda words: words[:0], "share-length", {"have": 0, "need": 33}),
        (
            lambda words: [*words[:9], "zero" if words[9] != "zero" else "acid", *words[10:]],
            "share-checksum",
            {"place": 10},
        ),
    ],
    ids=["unknown", "short", "empty", "wrong"],
)
def test_a_wrong_share_is_named(
    sender: Seat, sheets: list[Path], spoil: object, code: str, facts: dict[str, int]
) -> None:
    words = list(share_of(sheets[1]).words)
    sheets[1].write_text("\n".join(spoil(words)), encoding="utf-8")  # type: ignore[operator] # one of the functions above
    said = sender.tries("vault", "recovery", "test", "--share", sheets[0], "--share", sheets[1])
    assert (said.code, said.error["code"], said.error["share"]) == (1, code, 2)
    assert facts.items() <= said.error.items()
    assert "hunter2" not in said.out + said.err
    assert "Share 2" in said.error["what"]


def test_too_few_mixed_and_foreign(sender: Seat, sheets: list[Path], tmp_path: Path) -> None:
    def test(*files: Path) -> dict[str, object]:
        named = [word for file in files for word in ("--share", file)]
        return sender.tries("vault", "recovery", "test", *named).error

    assert test(sheets[0])["code"] == "shares-too-few"
    assert test(sheets[0], sheets[0])["have"] == 1
    newer = sender("vault", "recovery", "new", "--shares-to", tmp_path / "n", "--yes").data["files"]
    mixed = test(sheets[0], Path(newer[1]))
    assert (mixed["code"], mixed["place"]) == ("share-other-set", 2)
    assert test(sheets[0], sheets[1])["code"] == "recovery-wrong"
    binary = tmp_path / "b"
    binary.write_bytes(b"\xff\xfe\x00")
    assert test(binary)["code"] == "share-file-encoding"
    huge = tmp_path / "huge"
    huge.write_text("9" * 60_000 + ". acid", encoding="utf-8")
    assert test(huge)["code"] == "share-length"
    both = tmp_path / "both"
    both.write_bytes(sheets[0].read_bytes() + sheets[1].read_bytes())
    assert test(both)["code"] == "share-length"


def test_words_in_place_of_a_file_are_not_repeated(sender: Seat, tmp_path: Path) -> None:
    words = " ".join(shares.WORDS[7:40])
    for name in (words, words * 20, str(tmp_path), str(tmp_path / "nowhere")):
        said = sender.tries("vault", "recovery", "test", "--share", name)
        assert (said.code, said.error["code"]) == (1, "share-file-unusable")
        assert said.error["share"] == 1
        assert "nowhere" not in said.out + said.err
        assert shares.WORDS[9] not in said.out + said.err


def test_what_cannot_be_set(sender: Seat, sheets: list[Path], phrase: Path) -> None:
    phrase.write_text(PASSPHRASE, encoding="utf-8")
    said = use(sender, phrase, *sheets[:2])
    assert (said.code, said.error["code"]) == (1, "passphrase-in-use")
    phrase.write_text("", encoding="utf-8")
    assert use(sender, phrase, *sheets[:2]).error["code"] == "passphrase-empty"
    assert sender("vault", "info")


def test_bind_without_words_and_without_a_keychain(sender: Seat, sheets: list[Path]) -> None:
    said = sender.tries("vault", "bind", "--yes")
    assert (said.code, said.error["code"]) == (2, "recovery-untested")
    sender("vault", "recovery", "test", "--share", sheets[0], "--share", sheets[1])
    said = sender.tries("vault", "bind", "--yes")
    assert (said.code, said.error["code"]) == (4, "keychain-none")
    assert sender.tries("vault", "unbind").error["code"] == "not-bound"


def test_at_a_terminal_shares_are_shown_one_at_a_time_and_wiped(sender: Seat) -> None:
    app: list[str | Path] = [sys.executable, "-m", "defender_app", "--vault", sender.folder]
    given: list[str | Path] = ["--passphrase-file", sender.passphrase_file]
    made = at_terminal([*app, *given, "vault", "recovery", "new"], [b"yes", b"", b"", b""])
    assert made.status == 0, made.screen
    shown = made.screen.decode()
    pages = shown.split("\x1b[2J\x1b[3J\x1b[H")
    assert len(pages) == 4
    read = [_from_screen(page) for page in pages[:3]]
    assert [share.number for share in read] == [1, 2, 3]
    assert not tells(made.output.decode(), read[0])
    # And in again: one word by word, with a slip of the pen, the other pasted as a whole.
    slip = [b"acadimic", *(f"{number:04d}".encode() for number in read[2].numbers)]
    typed = [*slip, " ".join(read[0].words).encode(), NEW.encode(), NEW.encode()]
    used = at_terminal([*app, "vault", "recovery", "use"], typed)
    assert used.status == 0, used.screen
    screen = " ".join(used.screen.decode().split())
    assert "word 1 is not in the list" in screen
    assert "Perhaps: academic" in screen
    assert f"{read[2].numbers[5]:04d}" not in screen
    with Vault.open(sender.folder, NEW):
        pass


def _from_screen(page: str) -> Share:
    words = {}
    for line in page.splitlines():
        pieces = line.split()
        for at, piece in enumerate(pieces[:-1]):
            if piece.endswith(".") and piece[:-1].isdecimal():
                words[int(piece[:-1])] = pieces[at + 1]
    return shares.read_words([words[place] for place in range(1, 34)])


def test_stopped_while_the_shares_are_shown_nothing_has_changed(
    sender: Seat, sheets: list[Path]
) -> None:
    app: list[str | Path] = [sys.executable, "-m", "defender_app", "--vault", sender.folder]
    given: list[str | Path] = ["--passphrase-file", sender.passphrase_file]
    made = at_terminal([*app, *given, "vault", "recovery", "new"], [b"yes", b"", b"\x03"])
    assert made.status == 130
    assert made.screen.count(b"\x1b[2J\x1b[3J\x1b[H") == 2
    assert sender("vault", "recovery", "test", "--share", sheets[0], "--share", sheets[1])


def _second_sync(monkeypatch: pytest.MonkeyPatch, deed: Callable[[], None]) -> None:
    """``deed`` when the second copy of the key cells was synced."""
    real, syncs = os.fsync, 0

    def counted(handle: int) -> None:
        nonlocal syncs
        real(handle)
        if Path(f"/proc/self/fd/{handle}").readlink().name == "keys.bin":
            syncs += 1
            if syncs == 2:
                deed()

    monkeypatch.setattr(os, "fsync", counted)


def _fail() -> None:
    raise OSError(5, "the stick was pulled")


@pytest.mark.parametrize(
    ("deed", "code"), [(lambda: signal.raise_signal(signal.SIGINT), 130), (_fail, 4)]
)
def test_files_of_words_in_force_stay_whatever_ended_the_command(
    sender: Seat,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    deed: Callable[[], None],
    code: int,
) -> None:
    with monkeypatch.context() as patched:
        _second_sync(patched, deed)
        said = sender.tries("vault", "recovery", "new", "--shares-to", tmp_path / "s", "--yes")
    assert said.code == code
    assert "keep the new shares" in " ".join(said.err.split())
    files = [tmp_path / "s" / f"share-{number}-of-3.txt" for number in (1, 2, 3)]
    assert sender("vault", "recovery", "test", "--share", files[0], "--share", files[2])


def test_uncertain_and_untested_words_are_said_to_be_just_that(sender: Seat) -> None:
    def told() -> tuple[dict[str, object], str]:
        where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
        known = sender("vault", "info").data["recovery"]
        return known, " ".join(command("vault", "info", *where).out.split())

    with Vault.open(sender.folder, PASSPHRASE) as vault:
        recovery.keep(vault, PASSPHRASE, recovery.prepare())
        documents = vault.drawer.documents
        body = documents.find(recovery.KIND, "in-force")
        assert body is not None
        old = body.replace(body.split(b'"made_on":"')[1][:4], b"2020")
        documents.put(recovery.KIND, "in-force", old)
    known, text = told()
    assert (known["due"], known["uncertain"]) == (True, False)
    assert "never tested" in text
    assert "30 days" not in text
    with Vault.open(sender.folder, PASSPHRASE) as vault:
        vault.drawer.documents.put(recovery.KIND, "coming", old)
    known, text = told()
    assert (known["due"], known["uncertain"]) == (True, True)
    assert "cut short" in text
    assert "30 days" not in text


def test_use_looks_at_the_folder_before_it_asks(phrase: Path, tmp_path: Path) -> None:
    where = ("--vault", tmp_path / "none", "--json")
    files = ("--share", tmp_path / "no-share", "--new-passphrase-file", phrase)
    said = command("vault", "recovery", "use", *files, *where)
    assert said.error["code"] == "not-a-vault"


def test_use_notes_what_was_evened_out(sender: Seat, sheets: list[Path], phrase: Path) -> None:
    phrase.write_text(f" {NEW}\u200b", encoding="utf-8")
    used = use(sender, phrase, *sheets[:2])
    assert used.data["notes"] == ["passphrase-normalised"]


def test_guesses_at_hidden_words_stay_on_the_terminal(sender: Seat, tmp_path: Path) -> None:
    log = tmp_path / "log"
    app = f"'{sys.executable}' -m defender_app --vault '{sender.folder}' vault recovery use"
    used = at_terminal(["sh", "-c", f"exec {app} 2>'{log}'"], [b"acadimic", b"\x03"])
    assert used.status != 0
    assert "academic" not in log.read_text(encoding="utf-8")
    assert "Perhaps: academic" in " ".join(used.screen.decode().split())
