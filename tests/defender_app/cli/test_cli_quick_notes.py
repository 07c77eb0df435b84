"""``note``: written without the passphrase, taken in with it; a loud stop where the key changed."""

from __future__ import annotations

from pathlib import Path

from crypto.age import HybridIdentity
from defender_app import options
from defender_app.vault import folder as rules
from tests.support.command_line import Said, Seat, command
from tests.support.quick_notes import MARKER, SCRIPTS


def _add(seat: Seat, *words: str | Path, stdin: bytes = b"") -> Said:
    return command("note", "add", *words, "--vault", seat.folder, "--json", stdin=stdin)


def test_it_is_off_until_somebody_agrees(sender: Seat) -> None:
    off = _add(sender, stdin=b"x")
    assert (off.code, off.error["code"]) == (1, "quick-notes-off")
    unasked = sender.tries("note", "switch", "on")
    assert (unasked.code, unasked.error["code"]) == (2, "cannot-ask")
    assert sender("note", "list").data == {"on": False, "waiting": [], "others": 0}


def test_from_the_text_to_the_record(sender: Seat, tmp_path: Path) -> None:
    sender("note", "switch", "on", "--yes")
    picture = tmp_path / "བོད་.jpg"
    picture.write_bytes(b"\xff\xd8" + MARKER.encode())
    kept = _add(sender, picture, "--text", "-", "--time", "yesterday", stdin=SCRIPTS.encode())
    assert kept.data["files"] == 1
    assert MARKER not in kept.out + kept.err
    (waiting,) = command("note", "list", "--vault", sender.folder, "--json").data["waiting"]
    assert waiting == {"name": kept.data["name"], "size": kept.data["size"]}
    told = sender("record", "list")
    assert "note take-in" in told.err
    (row,) = sender("note", "take-in").data["notes"]
    assert (row["outcome"], row["code"]) == ("taken", "")
    shown = sender("record", "show", row["event_id"]).data
    assert shown["author_uncertain"]
    assert shown["record"]["narrative"] == SCRIPTS
    assert shown["evidence"][0]["original_file_name"] == "བོད་.jpg"
    assert [one["action"] for one in shown["history"]].count("written") == 1
    sender("note", "mine", row["event_id"])
    assert not sender("record", "show", row["event_id"]).data["author_uncertain"]
    assert sender("note", "take-in").data == {"alarm": "", "notes": []}


def test_only_files_need_no_text(sender: Seat, tmp_path: Path) -> None:
    sender("note", "switch", "on", "--yes")
    one = tmp_path / "one.txt"
    one.write_text("x")
    assert _add(sender, one).data["files"] == 1
    assert _add(sender, stdin=b"").error["code"] == "note-empty"
    assert _add(sender, stdin=b"\xff\xfe").error["code"] == "text-unusable"
    assert _add(sender, "--time", "some day", stdin=b"x").error["code"] == "note-when"
    assert _add(sender, tmp_path / "none").error["code"] == "file-not-found"
    assert len(sender("note", "list").data["waiting"]) == 1


def test_the_page_says_why_one_stays(sender: Seat) -> None:
    sender("note", "switch", "on", "--yes")
    name = "abcdefghijklmnop.age"
    (sender.folder / rules.INBOX / name).write_bytes(b"nothing of ours")
    spoken = command(
        "note",
        "take-in",
        "--vault",
        sender.folder,
        "--passphrase-file",
        sender.passphrase_file,
    )
    assert spoken.code == 1
    assert name in spoken.out
    assert "not-a-sealed-file" not in spoken.out


def test_an_exchanged_key_stops_until_somebody_goes_on(sender: Seat) -> None:
    sender("note", "switch", "on", "--yes")
    stranger = str(HybridIdentity.generate().recipient())
    options.change(sender.folder, quick_note_recipient=stranger)
    stopped = sender.tries("record", "list")
    assert (stopped.code, stopped.error["code"]) == (1, "note-recipient-swapped")
    assert sender.tries("note", "take-in").data["alarm"] == "note-recipient-swapped"
    assert sender("vault", "check").data == {"findings": []}
    assert sender.tries("note", "switch", "on", "--yes").error["code"] == "quick-notes-stopped"
    sender("note", "acknowledge", "--go-on", "renew")
    assert options.read(sender.folder).quick_note_recipient not in {"", stranger}
    assert sender("record", "list").data == {"records": []}
    (sender.folder / options.NAME).unlink()
    assert sender.tries("record", "list").error["code"] == "note-recipient-missing"
    sender("note", "acknowledge", "--go-on", "off")
    assert sender("record", "list").data == {"records": []}
    assert sender.tries("note", "switch", "off").error["code"] == "quick-notes-not-here"


def test_a_key_of_somebody_else_is_not_taken_over_by_chance(sender: Seat) -> None:
    stranger = str(HybridIdentity.generate().recipient())
    options.change(sender.folder, quick_note_recipient=stranger)
    tried = sender.tries("note", "switch", "on", "--yes")
    assert tried.error["code"] == "quick-notes-elsewhere"
    assert sender("record", "list").data == {"records": []}
    sender("note", "switch", "on", "--take-over", "--yes")
    assert options.read(sender.folder).quick_note_recipient != stranger
    assert sender("note", "switch", "off").data == {"on": False, "notes": []}


def test_no_note_where_no_vault_is(tmp_path: Path) -> None:
    for words in (("note", "add"), ("note", "list")):
        tried = command(*words, "--vault", tmp_path, "--json", stdin=b"x")
        assert tried.error["code"] == "not-a-vault"
    assert list(tmp_path.iterdir()) == []
