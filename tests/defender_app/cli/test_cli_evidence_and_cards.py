"""Evidence, cards and contacts on the command line."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from crypto.age import HybridIdentity, decrypt, encrypt
from defender_app.cli import faults
from defender_app.vault import Vault
from tests.support.command_line import PASSPHRASE, Seat, command, write_json
from tests.support.incidents import sample


@pytest.fixture
def record(sender: Seat, tmp_path: Path) -> str:
    said = sender("record", "add", write_json(tmp_path / "r.json", sample(16)))
    return str(said.data["event_id"])


def test_files_go_in_and_come_out_byte_for_byte(sender: Seat, record: str, tmp_path: Path) -> None:
    contents = {"a.jpg": os.urandom(1_500_000), "b.txt": b"", "c \u202e.bin": b"\0" * 10}
    files = []
    for name, content in contents.items():
        files.append(tmp_path / name)
        files[-1].write_bytes(content)
    items = sender("evidence", "add", record, *files, "--shows", "P1").data["evidence"]
    assert [one["size"] for one in items] == [len(content) for content in contents.values()]
    for item, content in zip(items, contents.values(), strict=True):
        assert item["sha256"] == hashlib.sha256(content).hexdigest()
        assert item["shows"] == [{"person": "P1"}]
        out = tmp_path / f"out-{item['eid']}"
        sender("evidence", "export", item["eid"], "--out", out)
        assert out.read_bytes() == content
        if os.name == "posix":
            assert out.stat().st_mode & 0o777 == 0o600
    held = [one for one in sender("evidence", "list", record).data["evidence"] if one["held"]]
    assert len(held) == len(contents)
    assert {one["kind"] for one in held} == {"photograph", "document"}


def test_an_export_overwrites_nothing_unless_told(
    sender: Seat, record: str, tmp_path: Path
) -> None:
    file, out = tmp_path / "a.txt", tmp_path / "out.txt"
    file.write_text("evidence")
    out.write_text("mine")
    eid = sender("evidence", "add", record, file).data["evidence"][0]["eid"]
    said = sender.tries("evidence", "export", eid, "--out", out)
    assert (said.code, said.error["code"]) == (faults.INPUT, "out-exists")
    assert out.read_text() == "mine"
    sender("evidence", "export", f"{record[:6]}/{eid}", "--out", out, "--force")
    assert out.read_text() == "evidence"
    said = sender.tries("evidence", "export", eid, "--out", tmp_path / "no" / "out")
    assert said.error["code"] == "out-folder-missing"


def test_a_described_item_gets_its_file_once(sender: Seat, record: str, tmp_path: Path) -> None:
    file = tmp_path / "door.jpg"
    file.write_bytes(b"picture")
    given = sender("evidence", "add", record, file, "--item", "E2", "--nobody-shown").data
    assert given["evidence"][0]["description"] == "the sealed door"
    assert given["evidence"][0]["shows"] == []
    again = sender.tries("evidence", "add", record, file, "--item", "E2")
    assert again.error["code"] == "evidence-exists"
    without = sender.tries("evidence", "export", f"{record}/E1", "--out", tmp_path / "x")
    assert without.error["code"] == "evidence-without-file"
    assert not (tmp_path / "x").exists()
    two = sender.tries("evidence", "add", record, file, file, "--item", "E1")
    assert two.code == faults.USAGE


def test_evidence_that_cannot_be_added_leaves_nothing(
    sender: Seat, record: str, tmp_path: Path
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("good")
    before = sender("evidence", "list", record).data
    for bad, options, code in (
        (tmp_path / "none.txt", (), "file-not-found"),
        (tmp_path, (), "file-is-a-folder"),
        (good, ("--kind", "no-such-kind"), "evidence-invalid"),
        (good, ("--shows", "P99"), "evidence-invalid"),
        (good, ("--shows", "P1", "--nobody-shown"), "shows-and-nobody"),
    ):
        said = sender.tries("evidence", "add", record, good, bad, *options)
        assert said.error["code"] == code
        assert said.code in {faults.INPUT, faults.USAGE}
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(6 << 20))
    said = sender.tries("evidence", "add", record, good, large)
    assert said.error["code"] == "evidence-does-not-fit"
    assert sender("evidence", "list", record).data == before


def test_a_card_is_made_shown_and_exported(desk: Seat, tmp_path: Path) -> None:
    card = tmp_path / "card.json"
    made = desk(
        *("card", "new", "--name", "བོད་ Desk", "--organisation", "Helpdesk", "--out", card),
        *("--mechanism", "asg-reprisals", "--language", "bo", "--contact", "table 3"),
    ).data
    shown = command("card", "show", card, "--json").data
    assert shown == {name: value for name, value in made.items() if name != "file"}
    assert len(shown["code"].replace(" ", "")) == 40
    assert shown["training"] is True
    said = command("card", "show", card)
    assert shown["code"] in said.out
    assert "TRAINING" in said.out
    out = tmp_path / "exported"
    files = desk("card", "export", made["digest"][:8], "--out", out).data["files"]
    assert {Path(name).name for name in files} == {
        "card-body.json",
        "card-body.json.minisig",
        "card.pub",
        "card.json",
    }
    body = (out / "card-body.json").read_bytes()
    digest = hashlib.sha256(b"defender-card/v1\n" + body).hexdigest()
    assert digest == made["digest"]
    again = desk.tries("card", "export", made["digest"][:8], "--out", out)
    assert again.error["code"] == "out-exists"


def test_a_changed_card_is_refused(desk: Seat, tmp_path: Path) -> None:
    card = tmp_path / "card.json"
    desk("card", "new", "--name", "Desk", "--organisation", "Helpdesk", "--out", card)
    card.write_bytes(card.read_bytes().replace(b"Helpdesk", b"Hellodsk"))
    said = command("card", "show", card, "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "card-signature")
    assert command("card", "show", "-", "--json", stdin=b"x" * 20_000).code == faults.INPUT


def test_the_identity_is_written_after_a_question_and_opens_what_is_sealed_to_the_card(
    desk: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card, key = tmp_path / "card.json", tmp_path / "key.txt"
    made = desk("card", "new", "--name", "D", "--organisation", "H", "--out", card).data
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: False)
    said = desk.tries("card", "identity", made["digest"], "--out", key)
    assert (said.code, said.error["code"]) == (faults.USAGE, "cannot-ask")
    assert not key.exists()
    said = desk("card", "identity", made["digest"], "--out", key, "--yes")
    secret = key.read_text().splitlines()[-1]
    assert secret.startswith("AGE-SECRET-KEY-PQ-1")
    assert secret not in said.out + said.err
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o777 == 0o600
    identity = HybridIdentity.from_string(secret)
    assert str(identity.recipient()) == made["recipient"]
    assert decrypt(encrypt(b"word", [identity.recipient()]), [identity]) == b"word"
    again = desk.tries("card", "identity", made["digest"], "--out", key, "--yes")
    assert again.error["code"] == "out-exists"


def test_another_key_under_a_known_name_is_a_loud_stop(
    sender: Seat, desk: Seat, tmp_path: Path
) -> None:
    for number in (1, 2):
        out = tmp_path / f"card-{number}.json"
        desk("card", "new", "--name", "Desk", "--organisation", "Helpdesk", "--out", out)
    assert sender("contact", "add", tmp_path / "card-1.json").data["what"] == "new"
    assert sender("contact", "add", tmp_path / "card-1.json").data["what"] == "known"
    said = sender.tries("contact", "add", tmp_path / "card-2.json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "card-changed-key")
    for bad in ("changed-key=", "rule-14=x", "changed-key"):
        said = sender.tries("contact", "add", tmp_path / "card-2.json", "--accept", bad)
        assert said.code == faults.USAGE
    accepted = ("--accept", "changed-key=they told me by phone")
    assert sender("contact", "add", tmp_path / "card-2.json", *accepted).data["what"] == "new"
    assert len(sender("contact", "list").data["contacts"]) == 2


def test_there_is_no_way_to_verified_without_the_digits(
    sender: Seat, desk: Seat, tmp_path: Path
) -> None:
    card = tmp_path / "card.json"
    made = desk("card", "new", "--name", "D", "--organisation", "H", "--out", card).data
    contact = sender("contact", "add", card).data["contact_id"]
    for code in ("", "yes", made["digest"], made["code"][:-6], made["code"] + " 1"):
        said = sender.tries(
            "contact", "verify", contact, "--code", code, "--how", "aloud", "--who", "me"
        )
        assert said.error["code"] == "code-form", code
    states = [one["state"] for one in sender("contact", "list").data["contacts"]]
    assert states == ["unverified"]
    how = ("--how", "aloud", "--who", "me")
    done = sender("contact", "verify", made["digest"][:8], "--code", made["code"], *how).data
    assert done["state"] == "verified"
    assert sender("contact", "list").data["contacts"][0]["compared"]["when"]


def test_who_is_on_evidence_can_be_said_later(sender: Seat, record: str, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"picture")
    eid = sender("evidence", "add", record, file).data["evidence"][0]["eid"]
    where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
    file.write_bytes(b"another")
    said = command("evidence", "add", record, file, *where)
    assert "evidence confirm" in " ".join(said.out.split())
    first = sender("evidence", "confirm", record, eid, "--shows", "P1").data["evidence"][0]
    assert first["shows"] == [{"person": "P1"}]
    assert first["shows_confirmed"]
    second = sender("evidence", "confirm", record, eid, "--nobody-shown").data["evidence"][0]
    assert second["shows"] == []
    held = {one["eid"]: one for one in sender("evidence", "list", record).data["evidence"]}
    assert (held[eid]["shows"], held[eid]["held"]) == ([], True)
    history = sender("record", "show", record).data["history"]
    assert [one["action"] for one in history if eid in one["item"]] == [
        "added",
        "shows-confirmed",
        "shows-confirmed",
    ]
    for words, code in (
        ((eid,), "shows-missing"),
        ((eid, "--shows", "P1", "--nobody-shown"), "shows-and-nobody"),
        ((eid, "--shows", "P99"), "evidence-invalid"),
        (("none", "--nobody-shown"), "unknown-evidence"),
    ):
        assert sender.tries("evidence", "confirm", record, *words).error["code"] == code


def test_an_export_is_in_the_chain_of_custody(sender: Seat, record: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("evidence")
    item = sender("evidence", "add", record, file).data["evidence"][0]
    sender("evidence", "export", item["eid"], "--out", tmp_path / "out")
    sender.tries("evidence", "export", item["eid"], "--out", tmp_path / "out")
    with Vault.open(sender.folder, PASSPHRASE) as vault:
        entries = vault.drawer.custody.entries(f"evidence/{record}/{item['eid']}")
        vault.drawer.custody.verify()
    assert [(one.action, one.hash) for one in entries] == [
        ("added", item["sha256"]),
        ("exported", item["sha256"]),
    ]


def test_an_empty_file_and_the_same_file_twice_get_a_word(
    sender: Seat, record: str, tmp_path: Path
) -> None:
    empty, one, two = tmp_path / "empty", tmp_path / "one", tmp_path / "two"
    empty.write_bytes(b"")
    one.write_bytes(b"same")
    two.write_bytes(b"same")
    said = sender("evidence", "add", record, empty, one, two).data
    first = said["evidence"][1]["eid"]
    assert [(n["file"], n["code"], n["same_as"]) for n in said["notes"]] == [
        ("empty", "evidence-empty", ""),
        ("two", "evidence-twice", first),
    ]


def test_a_kind_that_does_not_exist_names_those_that_do(
    sender: Seat, record: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    said = sender.tries("evidence", "add", record, file, "--kind", "foto")
    assert said.error["problems"][0]["field"] == "kind"
    assert "photograph" in said.err
