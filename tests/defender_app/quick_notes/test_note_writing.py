"""A note is written without a passphrase, whole or not at all, and nobody here can read it."""

from __future__ import annotations

import os
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from defender_app import files, options
from defender_app.errors import InputError, MachineError
from defender_app.quick_notes import inbox, note, writing
from defender_app.vault import folder as rules
from tests.support.quick_notes import MARKER, SCRIPTS, WHEN

MOMENT = datetime(2026, 11, 22, 18, 41, tzinfo=UTC)


def _files(folder: Path) -> list[Path]:
    return sorted((folder / rules.INBOX).iterdir())


def test_all_notes_look_alike(noted: Path, tmp_path: Path) -> None:
    picture = tmp_path / f"{MARKER}.jpg"
    picture.write_bytes(b"\xff\xd8" + MARKER.encode() * 500)
    writing.write(noted, "x")
    writing.write(noted, SCRIPTS * 20, when=WHEN)
    writing.write(noted, "", [picture])
    found = _files(noted)
    assert len({one.stat().st_size for one in found}) == 1
    assert found[0].stat().st_size > note.FLOOR
    for one in found:
        assert rules.NOTE_NAME.fullmatch(one.name)
        assert stat.S_IMODE(one.stat().st_mode) == 0o600
        assert int(one.stat().st_mtime) == files.NEUTRAL_TIME
        assert b"mlkem768x25519" in one.read_bytes()[:200]
    assert int((noted / rules.INBOX).stat().st_mtime) == files.NEUTRAL_TIME


def test_nothing_readable_is_left_anywhere(noted: Path, tmp_path: Path) -> None:
    source = tmp_path / "elsewhere" / "བོད་ photo.jpg"
    source.parent.mkdir()
    source.write_bytes(MARKER.encode() * 50_000)
    writing.write(noted, SCRIPTS, [source], when=WHEN)
    wanted = [MARKER.encode(), "ཁང་པ".encode(), b"photo", WHEN.encode(), b"note.json"]
    for one in noted.rglob("*"):
        if one.is_file():
            data = one.read_bytes()
            assert not any(word in data for word in wanted), one.name
            assert not any(word in one.name.encode() for word in wanted)
    assert source.read_bytes() == MARKER.encode() * 50_000


@pytest.mark.parametrize(
    ("text", "code"),
    [(" \n", "note-empty"), ("x" * (note.LONGEST_TEXT + 1), "note-too-long")],
)
def test_what_cannot_be_a_note(noted: Path, text: str, code: str) -> None:
    with pytest.raises(InputError) as raised:
        writing.write(noted, text)
    assert raised.value.code == code
    assert _files(noted) == []


def test_a_time_that_is_none(noted: Path) -> None:
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x", when="yesterday")
    assert raised.value.code == "note-when"


def test_it_is_off_until_switched_on(noted: Path) -> None:
    options.change(noted, quick_note_recipient="")
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x")
    assert raised.value.code == "quick-notes-off"
    options.change(noted, quick_note_recipient="age1pq1nonsense")
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x")
    assert raised.value.code == "quick-notes-recipient"
    assert _files(noted) == []


def test_no_recipient_that_others_could_read_later(noted: Path) -> None:
    classical = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
    options.change(noted, quick_note_recipient=classical)
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x")
    assert raised.value.code == "quick-notes-recipient"


def test_a_disk_that_takes_no_more(noted: Path) -> None:
    import resource  # noqa: PLC0415 - not on every system

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(MachineError) as raised:
            writing.write(noted, "x")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert raised.value.code == "medium-file-limit"
    assert _files(noted) == []


def test_stopped_half_way_leaves_nothing(noted: Path, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(bytes(5 << 20))
    seen: list[int] = []

    def go_on(done: int, _of: int) -> bool:
        seen.append(done)
        return done < 2 << 20

    with pytest.raises(InputError) as raised:
        writing.write(noted, "x", [film], progress=go_on)
    assert raised.value.code == "cancelled"
    assert max(seen) == 2 << 20
    assert _files(noted) == []


def test_a_file_that_changes_meanwhile(noted: Path, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(bytes(3 << 20))

    def change(_done: int, of: int) -> bool:
        if of:
            film.write_bytes(b"x" * (3 << 20))
        return True

    with pytest.raises(InputError) as raised:
        writing.write(noted, "x", [film], progress=change)
    assert raised.value.code == "file-changed"
    assert _files(noted) == []


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_what_is_no_file(noted: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "one"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x", [path])
    assert raised.value.code in {"file-not-found", "file-is-a-folder", "file-not-ordinary"}
    assert _files(noted) == []


def test_more_files_than_a_note_holds(noted: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.txt"
    one.write_text("x")
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x", [one] * (note.MOST_FILES + 1))
    assert raised.value.code == "note-too-many-files"


def test_the_inbox_is_made_where_it_is_missing(noted: Path) -> None:
    shutil.rmtree(noted / rules.INBOX)
    kept = writing.write(noted, "x", clock=lambda: MOMENT)
    assert [one.name for one in inbox.look(noted).notes] == [kept.name]
    assert inbox.look(noted).notes[0].size == kept.size


def test_an_inbox_that_leads_elsewhere(noted: Path, tmp_path: Path) -> None:
    shutil.rmtree(noted / rules.INBOX)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (noted / rules.INBOX).symlink_to(elsewhere)
    with pytest.raises(InputError) as raised:
        writing.write(noted, "x")
    assert raised.value.code == "vault-unsafe-file"
    assert list(elsewhere.iterdir()) == []


def test_what_steers_a_terminal_becomes_a_space() -> None:
    assert note.cleaned("a\x1b[2Jb\r\nc\td\u2028e") == "a [2Jb\nc\td\ne"
    assert note.cleaned("e\u0301") == "\u00e9"


def test_two_notes_have_nothing_in_common(noted: Path) -> None:
    for _ in range(2):
        writing.write(noted, "x", clock=lambda: MOMENT)
    one, other = (path.read_bytes() for path in _files(noted))
    stanza = slice(0, 60)
    assert one[stanza] != other[stanza]
