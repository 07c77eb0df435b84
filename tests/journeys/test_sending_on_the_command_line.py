"""Journeys of sending on the command line: a picture, a new card, forged and late answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crypto.minisign import SigningKey
from defender_app import vault
from defender_app.cli import faults
from defender_app.focal import own_cards
from defender_app.report import sent as sent_reports
from tests.support.bad_input import Answers
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    Seat,
    Seats,
    command,
    sealed_with_every_reason,
)
from tests.support.incidents import sample

COMPARED = ("--how", "aloud", "--who", "HERON")


def new_record(sender: Seat) -> str:
    value = json.dumps(sample(16)).encode()
    return str(sender("record", "add", "-", stdin=value).data["event_id"])


def sealed_for(pair: Pair, folder: Path, event_id: str = "") -> dict[str, Any]:
    event_id = event_id or new_record(pair.sender)
    words = ("--to", pair.contact, "--record", event_id, "--out", folder)
    return {**sealed_with_every_reason(pair.sender, *words).data, "event_id": event_id}


def opened(desk: Seat, path: str) -> str:
    (row,) = desk("open", path).data["files"]
    assert row["outcome"] == "opened"
    return str(row["case_id"])


def answered(desk: Seat, case_id: str, text: str, folder: Path, *more: str) -> str:
    kind = more or ("--kind", "received")
    return str(desk("reply", case_id, "--text", text, "--out", folder, *kind).data["file"])


def why(sender: Seat, path: str | Path) -> str:
    """The code of an answer that is refused, and changes nothing."""
    before = sender("vault", "info").data
    said = sender.tries("reply-import", path)
    assert said.code in {faults.INPUT, faults.WRONG_KEY}
    (row,) = said.data["files"]
    assert row["outcome"] == "refused"
    assert sender("vault", "info").data == before
    return str(row["why"])


@pytest.fixture
def answers_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "answers"
    folder.mkdir()
    return folder


def test_first_focal_point_by_picture(seats: Seats, answers_folder: Path, tmp_path: Path) -> None:
    sender, desk = seats.take(tmp_path / "sender"), seats.take(tmp_path / "desk")
    made = desk(
        *("card", "new", "--name", "Reprisals desk", "--organisation", "Westeria Watch"),
        *("--out", tmp_path / "card.json"),
    ).data
    picture = tmp_path / "card.png"
    desk("card", "qr", made["digest"], "--out", picture)
    added = sender("contact", "add", picture).data
    assert (added["what"], added["state"]) == ("new", "unverified")
    contact = added["contact_id"]
    sender("contact", "verify", contact, "--code", made["code"], *COMPARED)
    pair = Pair(sender, desk, contact)
    sealed = sealed_for(pair, tmp_path / "out")
    path = answered(desk, opened(desk, sealed["file"]), "It arrived.", answers_folder)
    (row,) = sender("reply-import", path).data["files"]
    assert (row["outcome"], row["event_ids"]) == ("attached", [sealed["event_id"]])


def test_a_card_is_replaced(pair: Pair, answers_folder: Path, tmp_path: Path) -> None:
    sender, desk = pair.sender, pair.desk
    sealed = sealed_for(pair, tmp_path / "out")
    case_id = opened(desk, sealed["file"])
    (old,) = desk("card", "list").data["cards"]
    new_card, end = tmp_path / "new.json", tmp_path / "end.json"
    new = desk("card", "replace", old["digest"], "--out", new_card).data
    desk("card", "revoke", old["digest"], "--yes", "--reason", "It was lost.", "--out", end)
    path = answered(desk, case_id, "It arrived.", answers_folder)

    assert why(sender, path) == "reply-signer"
    offered = sender("contact", "add", new_card).data
    assert (offered["what"], offered["contact_id"]) == ("successor-offered", pair.contact)
    assert why(sender, path) == "reply-signer"
    differs = sender.tries("contact", "verify", pair.contact, "--code", "1" * 40, *COMPARED)
    assert (differs.code, differs.error["code"]) == (faults.INPUT, "code-differs")
    sender("contact", "verify", pair.contact, "--code", new["code"], *COMPARED)
    (row,) = sender("reply-import", path).data["files"]
    assert row["outcome"] == "attached"

    assert sender("contact", "add", end).data["what"] == "revoked"
    states = [one["state"] for one in sender("contact", "show", pair.contact).data["cards"]]
    assert sorted(states) == ["revoked", "verified"]
    again = sealed_for(pair, tmp_path / "again")
    case = desk("case", "show", opened(desk, again["file"])).data
    assert case["card"] == new["digest"]


def test_a_revoked_card_without_a_successor_takes_nothing(pair: Pair, tmp_path: Path) -> None:
    (own,) = pair.desk("card", "list").data["cards"]
    end = tmp_path / "end.json"
    pair.desk("card", "revoke", own["digest"], "--yes", "--out", end)
    pair.sender("contact", "add", end)
    event_id = new_record(pair.sender)
    words = ("--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    said = pair.sender.tries("seal", *words)
    found = {one["code"]: one["acceptable"] for one in said.error["problems"]}
    assert found["card-revoked"] is False
    assert not list((tmp_path / "out").glob("*"))


def test_a_forged_reply(pair: Pair, answers_folder: Path, tmp_path: Path) -> None:
    sealed = sealed_for(pair, tmp_path / "out")
    opened(pair.desk, sealed["file"])
    with (
        vault.Vault.open(pair.sender.folder, PASSPHRASE) as sender,
        vault.Vault.open(pair.desk.folder, PASSPHRASE) as desk,
    ):
        (record,) = sent_reports.every(sender.drawer)
        (own,) = own_cards.every(desk.drawer)
        answers = Answers(sender.drawer, record, own, answers_folder)
        forged = answers.write(by=SigningKey.generate(), message="Your case is closed.")
        true = answers.write(message="It arrived.")
    assert why(pair.sender, forged) == "reply-signer"
    where = ("--vault", pair.sender.folder, "--passphrase-file", pair.sender.passphrase_file)
    shown = command("reply-import", forged, *where)
    assert "Your case is closed" not in shown.out + shown.err
    assert f"{forged.name}: " in shown.out
    (row,) = pair.sender("reply-import", true).data["files"]
    assert row["outcome"] == "attached"
    (again,) = pair.sender("reply-import", true).data["files"]
    assert again["outcome"] == "already-here"


def test_a_late_reply(pair: Pair, answers_folder: Path, tmp_path: Path) -> None:
    sealed = sealed_for(pair, tmp_path / "out")
    case_id = opened(pair.desk, sealed["file"])
    first = answered(pair.desk, case_id, "It arrived.", answers_folder)
    kind = ("--kind", "status", "--status", "assessed")
    second = answered(pair.desk, case_id, "We looked into it.", answers_folder, *kind)
    (row,) = pair.sender("reply-import", second).data["files"]
    assert (row["outcome"], row["mark"], row["missing_numbers"]) == ("attached", "", [1])
    (row,) = pair.sender("reply-import", first).data["files"]
    assert (row["outcome"], row["mark"]) == ("attached", "arrived-late")
    record = pair.sender("record", "show", sealed["event_id"]).data
    assert record["record"]["record_status"] == "answered"
    assert {one["number"]: one["mark"] for one in record["replies"]} == {1: "arrived-late", 2: ""}
