"""``travel`` as somebody would use it before a journey and after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto import passphrase
from defender_app.cli import passphrase_input
from defender_app.travel import packing
from defender_app.vault import Vault
from tests.support import line, quick_scrypt
from tests.support.command_line import CHEAPEST, PASSPHRASE, Said, Seat, Seats, command, write_json

WORDS = "ten kites above the field"
NEW = "four clouds over the harbour"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_scrypt.install(monkeypatch)


def _secret(path: Path, words: str) -> Path:
    path.write_text(words + "\n")
    path.chmod(0o600)
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where the file goes."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the passphrase of the file."""
    return _secret(tmp_path / "travel-passphrase", WORDS)


@pytest.fixture
def records(sender: Seat, tmp_path: Path) -> list[str]:
    """Two records, the first with a file."""
    written = write_json(tmp_path / "incident.json", line.incident())
    made = [str(sender("record", "add", written).data["event_id"]) for _ in range(2)]
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(bytes(range(256)) * 300)
    sender("evidence", "add", made[0], photo, "--nobody-shown")
    return made


def _pack(seat: Seat, stick: Path, secret: Path, *more: str | Path) -> Said:
    return seat.tries("travel", "pack", "--out", stick, "--backup-passphrase-file", secret, *more)


def _listed(seat: Seat) -> set[str]:
    return {one["event_id"] for one in seat("record", "list").data["records"]}


def test_there_and_back(sender: Seat, records: list[str], stick: Path, secret: Path) -> None:
    away = ("--record", records[0], "--here", "remove")
    asked = _pack(sender, stick, secret, *away)
    assert (asked.code, asked.error["code"]) == (2, "cannot-ask")
    assert _listed(sender) == set(records), "nobody said yes"
    assert "travel undo" not in sender("record", "list").err, "it was taken back"
    said = _pack(sender, stick, secret, *away, "--yes")
    assert said.code == 0, said.err
    assert (said.data["here"], said.data["removed"], said.data["files"]) == ("remove", 1, 1)
    assert WORDS not in said.out + said.err
    assert _listed(sender) == {records[1]}
    opened = (said.data["file"], "--backup-passphrase-file", secret)
    assert sender("travel", "return", *opened, "--preview").data["records"][0]["state"] == "removed"
    back = sender("travel", "return", *opened, "--yes").data
    assert (back["restored"], back["restored_files"]) == ([records[0]], 1)
    assert sender("travel", "return", *opened, "--yes").data["restored"] == []
    assert _listed(sender) == set(records)
    assert sender("vault", "check").data["findings"] == []


def test_all_records_kept_here_too(
    sender: Seat, records: list[str], stick: Path, secret: Path
) -> None:
    said = _pack(sender, stick, secret, "--all", "--here", "keep").data
    assert (said["records"], said["removed"]) == (2, 0)
    assert _listed(sender) == set(records)
    assert sender.tries("travel", "finish", "--yes").error["code"] == "travel-none"


def test_the_rest_moves_and_the_old_vault_is_gone(
    sender: Seat,
    records: list[str],
    stick: Path,
    secret: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passphrase, "calibrate", lambda: CHEAPEST)
    new = _secret(tmp_path / "new-passphrase", NEW)
    folder = tmp_path / "new vault"
    away = ("--record", records[0], "--here", "new-vault")
    assert _pack(sender, stick, secret, *away, "--yes").error["code"] == "travel-new-vault"
    place = ("--new-vault", folder, "--new-passphrase-file", new)
    said = _pack(sender, stick, secret, *away, *place, "--yes")
    assert said.code == 0, said.err
    assert (said.data["burned"], said.data["left"]) == (True, [])
    assert not sender.folder.exists()
    there = Seat(folder, new)
    assert _listed(there) == {records[1]}
    opened = (said.data["file"], "--backup-passphrase-file", secret)
    assert there("travel", "return", *opened, "--yes").data["restored"] == [records[0]]
    assert _listed(there) == set(records)


def test_a_pulled_stick_and_a_journey_that_goes_on(
    sender: Seat,
    records: list[str],
    stick: Path,
    secret: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The stick is pulled after the file was read back, before anything was removed."""
    real = packing.fingerprint
    seen: list[Path] = []

    def once(path: Path) -> str:
        digest = real(path)
        if not seen:
            seen.append(path.rename(stick.parent / "pulled"))
        return digest

    with monkeypatch.context() as pulled:
        pulled.setattr(packing, "fingerprint", once)
        # What opens it cannot be tried either: nothing was decided.
        first = _pack(sender, stick, secret, "--all", "--here", "remove", "--yes")
    assert first.code == 4, first.err
    assert _listed(sender) == set(records)
    path = Path(_pack(sender, stick, secret, "--all", "--here", "keep").data["file"])
    with Vault.open(sender.folder, PASSPHRASE) as held:
        packing.pack(held.drawer, records, stick, passphrase=WORDS)
    noted = sender("record", "list")
    assert "travel finish" in noted.err
    assert sender.tries("travel", "finish", "--yes").error["code"] == "travel-undecided"
    (fresh,) = (one for one in stick.iterdir() if one != path)
    hidden = fresh.rename(stick.parent / "away")
    gone = sender.tries("travel", "finish", "--here", "remove", "--yes")
    assert (gone.code, gone.error["code"]) == (4, "travel-file-gone")
    assert "travel undo" in gone.err
    assert _listed(sender) == set(records)
    hidden.rename(fresh)
    assert sender("travel", "finish", "--here", "remove", "--yes").data["removed"] == 2
    assert _listed(sender) == set()
    sender("travel", "return", path, "--backup-passphrase-file", secret, "--yes")
    assert _listed(sender) == set(records)


def test_undo_leaves_everything(sender: Seat, records: list[str], stick: Path) -> None:
    with Vault.open(sender.folder, PASSPHRASE) as held:
        packing.pack(held.drawer, records[:1], stick, passphrase=WORDS)
    assert sender("travel", "undo").data["undone"] is True
    assert _listed(sender) == set(records)
    assert sender.tries("travel", "undo").error["code"] == "travel-none"


def test_a_passphrase_nobody_can_repeat_removes_nothing(
    sender: Seat, records: list[str], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter([*["not this"] * 3])
    monkeypatch.setattr(passphrase_input, "ask_twice", lambda *_: WORDS)
    monkeypatch.setattr(passphrase_input, "ask", lambda *_: next(typed))
    said = sender.tries("travel", "pack", "--all", "--out", stick, "--here", "remove", "--yes")
    assert (said.code, said.error["code"]) == (3, "backup-wrong-passphrase")
    assert said.err.count("Nothing was removed") >= 2
    assert _listed(sender) == set(records)
    typed = iter(["wrong", WORDS])
    done = sender("travel", "pack", "--all", "--out", stick, "--here", "remove", "--yes")
    assert done.data["removed"] == 2


def test_a_person_who_was_not_agreed_to_carries_nothing(
    sender: Seat, desk: Seat, stick: Path, tmp_path: Path
) -> None:
    card = tmp_path / "person.json"
    names = ("--name", "Mira", "--organisation", "—", "--role", "person")
    made = desk("card", "new", *names, "--out", card)
    contact = str(sender("contact", "add", card).data["contact_id"])
    code = str(made.data["code"])
    sender("contact", "verify", contact, "--code", code, "--how", "aloud", "--who", "me")
    asked = sender("record", "add", write_json(tmp_path / "one.json", line.incident()))
    to = ("--to", contact, "--out", stick, "--here", "remove", "--yes")
    refused = sender.tries("travel", "pack", "--all", *to)
    assert (refused.code, refused.error["code"]) == (1, "entrusted-not-agreed")
    assert "was not asked" in refused.err
    assert not list(stick.iterdir())
    sender("record", "delete", str(asked.data["event_id"]), "--yes")
    yes = {"use": "other-ngo", "how_named": "named", "shared_with": [contact], **line.YES}
    agreed = line.incident(persons=[line.person("P1", consents=[yes])])
    event_id = sender("record", "add", write_json(tmp_path / "two.json", agreed)).data["event_id"]
    said = sender("travel", "pack", "--all", *to).data
    assert (said["kind"], said["removed"]) == ("entrusted", 1)
    back = desk("vault", "hand-back", said["file"], "--out", tmp_path / "back.age").data["file"]
    assert sender("travel", "return", back, "--yes").data["restored"] == [event_id]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--all", "--record", "abcd", "--here", "keep"), "travel-records"),
        (("--here", "keep"), "travel-records"),
        (("--all", "--here", "keep", "--to-recovery"), "backup-target"),
        (("--all", "--here", "keep", "--new-vault", "x"), "travel-new-vault"),
        (("--all",), "usage"),
    ],
)
def test_what_cannot_be_meant(
    sender: Seat, stick: Path, secret: Path, words: tuple[str, ...], code: str
) -> None:
    said = _pack(sender, stick, secret, *words)
    assert (said.code, said.error["code"]) == (2, code)


def test_practice_stays_practice_on_a_journey(
    seats: Seats, sender: Seat, records: list[str], stick: Path, secret: Path, tmp_path: Path
) -> None:
    assert records
    path = _pack(sender, stick, secret, "--all", "--here", "keep").data["file"]
    real = seats.take(tmp_path / "real", training=False)
    said = real.tries("travel", "return", path, "--backup-passphrase-file", secret, "--yes")
    assert (said.code, said.error["code"]) == (1, "backup-wrong-mode")
    assert command("travel", "pack", "--help").code == 0
