"""Vaults and records on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from defender_app.vault import Vault
from tests.support import line
from tests.support.command_line import PASSPHRASE, Seat, command, write_json
from tests.support.incidents import sample


def added(seat: Seat, tmp_path: Path, incident: dict[str, Any]) -> str:
    said = seat("record", "add", write_json(tmp_path / "given.json", incident))
    return str(said.data["event_id"])


def test_a_vault_is_created_with_the_real_cost(tmp_path: Path) -> None:
    phrase, second = tmp_path / "p", tmp_path / "q"
    phrase.write_text(PASSPHRASE + "\n")
    second.write_text("nine herons in the rain")
    folder = tmp_path / "vault"
    said = command(
        *("vault", "create", folder, "--size", "16M", "--training", "--json"),
        *("--drawer-passphrase-file", phrase, "--drawer-passphrase-file", second),
    )
    assert said.data == {
        "vault": str(folder),
        "drawers": 2,
        "drawer_size": 16 << 20,
        "training": True,
        "notes": [],
        "offered_cards": [],
    }
    shown = command("vault", "info", "--vault", folder, "--json").data
    assert shown["training"] is True
    assert shown["memory_kib"] >= 64 * 1024
    assert shown["passes"] >= 3
    assert "last_saved" not in shown
    assert PASSPHRASE not in said.out + said.err
    again = command("vault", "create", folder, "--passphrase-file", phrase, "--json")
    assert again.code != 0


def test_the_passphrase_of_a_new_vault_is_typed_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["first", "second"])
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))
    said = command("vault", "create", tmp_path / "v", "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "passphrases-differ")
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize(
    ("phrases", "code"),
    [
        ([""], "passphrase-empty"),
        (["\x00x"], "passphrase-control-character"),
        (["x" * 1100], "passphrase-too-long"),
        (["same", "same"], "passphrases-equal"),
        (["1", "2", "3", "4", "5"], "too-many-drawers"),
    ],
)
def test_unusable_passphrases_make_no_vault(tmp_path: Path, phrases: list[str], code: str) -> None:
    files = []
    for number, phrase in enumerate(phrases):
        files.append(tmp_path / str(number))
        files[-1].write_text(phrase)
    options = [word for file in files for word in ("--drawer-passphrase-file", file)]
    said = command("vault", "create", tmp_path / "v", "--size", "16M", *options, "--json")
    assert said.code in {faults.INPUT, faults.USAGE}
    assert said.error["code"] == code
    assert not (tmp_path / "v").exists()


def test_vault_info_with_a_passphrase_says_when_it_was_saved(sender: Seat, tmp_path: Path) -> None:
    assert "last_saved" not in sender("vault", "info").data
    added(sender, tmp_path, sample(2))
    shown = sender("vault", "info").data
    assert shown["change"] == 1
    assert shown["last_saved"].endswith("Z")


def test_vault_check_finds_what_was_changed_from_outside(sender: Seat, tmp_path: Path) -> None:
    event_id = added(sender, tmp_path, sample(2))
    file = tmp_path / "f.txt"
    file.write_bytes(b"x" * 400_000)
    sender("evidence", "add", event_id, file)
    assert sender("vault", "check").data == {"findings": []}
    for drawer in sender.folder.glob("drawer-?"):
        content = bytearray(drawer.read_bytes())
        content[8192 * 40 + 77] ^= 1
        drawer.write_bytes(content)
    said = sender.tries("vault", "check")
    assert said.code == faults.INPUT
    assert said.data["findings"]


def test_what_does_not_fit_is_refused_naming_the_field(sender: Seat, tmp_path: Path) -> None:
    cases: list[tuple[Any, str, str]] = [
        ({"format": "defender-incident", "version": 1, "titel": "x"}, "titel", "unknown-member"),
        ({"format": "defender-incident", "version": 1, "title": 3}, "title", "wrong-type"),
        ({"format": "defender-incident", "version": 1, "title": None}, "title", "null"),
        ({"version": 1}, "format", "missing-member"),
        (
            {"format": "defender-incident", "version": 1, "acts": [{"type": "no-such"}]},
            "acts[0].type",
            "unknown-type",
        ),
        (
            {"format": "defender-incident", "version": 1, "country": "unknown"},
            "country",
            "write-as-none",
        ),
    ]
    for value, field, code in cases:
        said = sender.tries("record", "add", write_json(tmp_path / "r.json", value))
        assert said.code == faults.INPUT
        assert (field, code) in {(p["field"], p["code"]) for p in said.error["problems"]}
        assert field in said.err
    for data in (b"", b"{", b"[]", b"\xff", b'{"a":1,"a":2}', b"\xef\xbb\xbf{}", b"[" * 9999):
        said = sender.tries("record", "add", "-", stdin=data)
        assert said.code == faults.INPUT, data
        assert said.error["problems"]
    assert sender("record", "list").data == {"records": []}


def test_an_empty_record_can_be_saved_and_says_what_is_missing(
    sender: Seat, tmp_path: Path
) -> None:
    said = sender(
        "record", "add", write_json(tmp_path / "r", {"format": "defender-incident", "version": 1})
    ).data
    assert said["record_status"] == "draft"
    fields = {one["field"] for one in said["missing"]}
    assert {"title", "acts", "cooperation", "narrative"} <= fields
    shown = sender("record", "show", said["event_id"]).data
    assert {one["field"] for one in shown["missing"]} >= fields


def test_ids_may_be_shortened_to_four_characters_while_they_are_unique(
    sender: Seat, tmp_path: Path
) -> None:
    first = added(sender, tmp_path, {**sample(2), "event_id": "abcd1111"})
    added(sender, tmp_path, {**sample(3), "event_id": "abcd2222"})
    assert sender("record", "show", "abcd1").data["record"]["event_id"] == first
    assert sender.tries("record", "show", "abcd").error["code"] == "record-ambiguous"
    assert sender.tries("record", "show", "abc").error["code"] == "record-unknown"
    assert sender.tries("record", "show", "ffff").error["code"] == "record-unknown"


def test_records_are_found_by_their_words_and_never_by_a_name(sender: Seat, tmp_path: Path) -> None:
    event_id = added(sender, tmp_path, {**sample(13), "impact": "他们问了报告的事"})
    added(sender, tmp_path, sample(2))
    found = sender("record", "search", "briefing").data["records"]
    assert [one["event_id"] for one in found] == [event_id]
    assert sender("record", "search", "报告").data["records"][0]["event_id"] == event_id
    assert sender("record", "search", "Orlin").data["records"] == []


def test_deleting_asks_and_then_removes(
    sender: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event_id = added(sender, tmp_path, sample(2))
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: False)
    assert sender.tries("record", "delete", event_id).error["code"] == "cannot-ask"
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: True)
    monkeypatch.setattr("defender_app.cli.call._ask_line", lambda _prompt: "no\n")
    assert sender.tries("record", "delete", event_id).error["code"] == "not-confirmed"
    assert len(sender("record", "list").data["records"]) == 1
    assert sender("record", "delete", event_id, "--yes").data == {"deleted": event_id}
    assert sender("record", "list").data == {"records": []}


def test_a_name_that_goes_with_a_record_and_stands_in_another_is_said_before(
    sender: Seat, tmp_path: Path
) -> None:
    somebody = line.person("P2", how=None, identity={"real_name": "Ilvana Korst"})
    event_id = added(sender, tmp_path, line.incident(persons=[line.person("P1"), somebody]))
    added(sender, tmp_path, line.incident(narrative="Then Korst came."))
    said = " ".join(sender("record", "delete", event_id, "--yes").err.split())
    assert "1 other record(s) hold in their text a name that is known from this one" in said
    assert "Korst" not in said


def test_nothing_in_a_record_steers_the_terminal(sender: Seat, tmp_path: Path) -> None:
    incident = sample(2)
    incident["title"] = "evil\u202etxt.exe"
    event_id = added(sender, tmp_path, incident)
    where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
    for words in (("record", "list"), ("record", "show", event_id)):
        said = command(*words, *where)
        assert "\u202e" not in said.out
        assert "evil<U+202E>txt.exe" in said.out


def test_a_vault_that_is_open_elsewhere_is_left_alone(sender: Seat) -> None:
    with Vault.open(sender.folder, PASSPHRASE):
        said = sender.tries("record", "list")
    assert (said.code, said.error["code"]) == (faults.USAGE, "vault-in-use")


@pytest.mark.long
@pytest.mark.ci
def test_two_drawers_know_nothing_of_each_other(tmp_path: Path) -> None:
    phrases = [tmp_path / "p", tmp_path / "q"]
    for number, file in enumerate(phrases):
        file.write_text(f"made-up phrase number {number}")
    folder = tmp_path / "v"
    options = [word for file in phrases for word in ("--drawer-passphrase-file", file)]
    assert command("vault", "create", folder, "--size", "16M", "--training", *options).code == 0
    seats_of = [Seat(folder, file) for file in phrases]
    seats_of[0]("record", "add", "-", stdin=json.dumps(sample(2)).encode())
    assert len(seats_of[0]("record", "list").data["records"]) == 1
    assert seats_of[1]("record", "list").data == {"records": []}
