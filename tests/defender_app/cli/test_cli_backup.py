"""``vault backup``, ``vault restore`` and ``vault hand-back`` as somebody would use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import line
from tests.support.command_line import Seat, Seats, write_json

WORDS = "ten kites above the field"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where backups go."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the passphrase of a backup."""
    path = tmp_path / "backup-passphrase"
    path.write_text(WORDS + "\n")
    path.chmod(0o600)
    return path


def _record(seat: Seat, folder: Path, **changes: object) -> str:
    written = write_json(folder / "incident.json", line.incident(**changes))
    return str(seat("record", "add", written).data["event_id"])


def test_to_a_passphrase_and_back_into_another_vault(
    sender: Seat, desk: Seat, stick: Path, secret: Path, tmp_path: Path
) -> None:
    event_id = _record(sender, tmp_path)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(bytes(range(256)) * 300)
    sender("evidence", "add", event_id, photo, "--nobody-shown")
    made = sender("vault", "backup", "--out", stick, "--backup-passphrase-file", secret).data
    assert (made["kind"], made["records"], made["files"]) == ("own", 1, 1)
    path = Path(made["file"])
    assert path.parent == stick
    assert path.stat().st_size == made["size"]
    opened = (path, "--backup-passphrase-file", secret)
    seen = desk("vault", "restore", *opened, "--preview").data
    assert [one["state"] for one in seen["records"]] == ["new"]
    assert seen["needed"] < seen["available"]
    assert desk("record", "list").data["records"] == []
    refused = desk.tries("vault", "restore", *opened)
    assert (refused.code, refused.error["code"]) == (2, "cannot-ask")
    done = desk("vault", "restore", *opened, "--yes").data
    assert (done["restored"], done["restored_files"]) == ([event_id], 1)
    again = desk("vault", "restore", *opened, "--yes").data
    assert (again["restored"], again["restored_files"], again["stayed"]) == ([], 0, [])
    assert [one["event_id"] for one in desk("record", "list").data["records"]] == [event_id]
    assert desk("vault", "check").data["findings"] == []
    assert WORDS not in str(made)


def test_to_recovery_words(sender: Seat, desk: Seat, stick: Path, tmp_path: Path) -> None:
    event_id = _record(sender, tmp_path)
    none = sender.tries("vault", "backup", "--out", stick, "--to-recovery")
    assert none.error["code"] == "recovery-none"
    shares = sender("vault", "recovery", "new", "--shares-to", tmp_path / "shares", "--yes").data
    untested = sender.tries("vault", "backup", "--out", stick, "--to-recovery")
    assert untested.error["code"] == "recovery-untested"
    given = [word for name in shares["files"][:2] for word in ("--share", name)]
    sender("vault", "recovery", "test", *given)
    path = sender("vault", "backup", "--out", stick, "--to-recovery").data["file"]
    other = desk.tries("vault", "restore", path, "--yes")
    assert (other.code, other.error["code"]) == (3, "backup-not-ours")
    assert desk("vault", "restore", path, *given, "--yes").data["restored"] == [event_id]


def test_to_a_trusted_person_and_back(
    seats: Seats, sender: Seat, desk: Seat, stick: Path, tmp_path: Path
) -> None:
    card = tmp_path / "person.json"
    made = desk(
        "card", "new", "--name", "Mira", "--organisation", "—", "--role", "person", "--out", card
    )
    contact = str(sender("contact", "add", card).data["contact_id"])
    sender(
        "contact", "verify", contact, "--code", made.data["code"], "--how", "aloud", "--who", "me"
    )
    asked = _record(sender, tmp_path)
    refused = sender.tries("vault", "backup", "--out", stick, "--to", contact, "--record", asked)
    assert (refused.code, refused.error["code"]) == (1, "entrusted-not-agreed")
    assert "was not asked" in refused.err
    assert not list(stick.iterdir())
    yes = {"use": "other-ngo", "how_named": "named", "shared_with": [contact], **line.YES}
    event_id = _record(sender, tmp_path, persons=[line.person("P1", consents=[yes])])
    said = sender("vault", "backup", "--out", stick, "--to", contact, "--record", event_id).data
    assert said["kind"] == "entrusted"
    sender("record", "delete", event_id, "--yes")
    back = desk("vault", "hand-back", said["file"], "--out", tmp_path / "back.age").data["file"]
    stranger = seats.take(tmp_path / "stranger")
    assert stranger.tries("vault", "restore", back, "--yes").error["code"] == "backup-not-ours"
    assert sender("vault", "restore", back, "--yes").data["restored"] == [event_id]


def test_the_wrong_passphrase_ends_with_three(
    sender: Seat, stick: Path, secret: Path, tmp_path: Path
) -> None:
    path = sender("vault", "backup", "--out", stick, "--backup-passphrase-file", secret).data[
        "file"
    ]
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one")
    said = sender.tries("vault", "restore", path, "--backup-passphrase-file", wrong, "--yes")
    assert (said.code, said.error["code"]) == (3, "backup-wrong-passphrase")
    assert "not this one" not in said.out + said.err


@pytest.mark.parametrize(
    "words",
    [
        ("--to-recovery", "--to", "abcd", "--record", "x"),
        ("--to", "abcd"),
        ("--record", "abcd"),
        ("--to", "abcd", "--record", "x", "--to-recovery"),
    ],
)
def test_one_target(sender: Seat, stick: Path, words: tuple[str, ...]) -> None:
    said = sender.tries("vault", "backup", "--out", stick, *words)
    assert (said.code, said.error["code"]) == (2, "backup-target")


def test_practice_stays_practice(
    seats: Seats, sender: Seat, stick: Path, secret: Path, tmp_path: Path
) -> None:
    _record(sender, tmp_path)
    path = sender("vault", "backup", "--out", stick, "--backup-passphrase-file", secret).data[
        "file"
    ]
    real = seats.take(tmp_path / "real", training=False)
    said = real.tries("vault", "restore", path, "--backup-passphrase-file", secret, "--yes")
    assert (said.code, said.error["code"]) == (1, "backup-wrong-mode")


def test_no_file_and_no_backup(sender: Seat, stick: Path, secret: Path) -> None:
    for path in (stick / "absent", stick, secret):
        said = sender.tries("vault", "restore", path, "--yes")
        assert said.code in {1, 3, 4}, said.err
        assert said.error["code"] != "bug"
    assert sender.tries("vault", "hand-back", stick / "absent", "--out", stick).code == 1
