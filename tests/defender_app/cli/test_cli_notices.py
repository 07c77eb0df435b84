"""Withdrawals, lost keys and corrections on the command line, on both sides."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.cli import faults
from defender_app.focal import cases
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    Seat,
    Seats,
    command,
    sealed_with_every_reason,
    write_json,
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def report(pair: Pair, record: str, out: Path) -> dict[str, str]:
    """One report, sealed for the desk and taken in there."""
    words = ("--to", pair.contact, "--record", record, "--out", out)
    sealed = sealed_with_every_reason(pair.sender, *words).data
    (row,) = pair.desk("open", sealed["file"]).data["files"]
    return {"report_id": sealed["report_id"], "case_id": row["case_id"], "file": sealed["file"]}


def people_see(seat: Seat, *words: str) -> str:
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    said = command(*words, *where)
    assert said.code == 0, said.err
    return " ".join(said.out.split())


def test_a_report_is_taken_back(
    pair: Pair, report: dict[str, str], out: Path, tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("It is not safe any more.\n", encoding="utf-8")
    said = pair.sender(
        "notice",
        "withdraw",
        "--report",
        report["report_id"][:6],
        "--text-file",
        words,
        "--out",
        out,
    )
    (row,) = said.data["files"]
    assert row["kind"] == "withdrawal"
    assert row["report_ids"] == [report["report_id"]]
    assert Path(row["file"]).stat().st_size == row["size"]
    (taken,) = pair.desk("open", row["file"]).data["files"]
    assert (taken["outcome"], taken["case_id"]) == ("notice", report["case_id"])
    shown = pair.desk("case", "show", report["case_id"]).data
    assert shown["status"] == "withdrawn"
    (notice,) = shown["notices"]
    assert (notice["proven"], notice["text"]) == (True, "It is not safe any more.")
    text = people_see(pair.desk, "case", "show", report["case_id"])
    assert "taken back by the sender" in text
    (listed,) = pair.sender("notice", "list").data["notices"]
    assert (listed["notice_id"], listed["carried_on"]) == (row["notice_id"], "")
    pair.sender("notice", "carried", row["notice_id"][:4])
    assert "handed over on" in people_see(pair.sender, "notice", "list")
    copy = tmp_path / "stick"
    copy.mkdir()
    assert pair.sender("sent", "copy", row["file"], "--out", copy).data["size"] == row["size"]


def test_what_one_person_said_is_taken_back(pair: Pair, report: dict[str, str], out: Path) -> None:
    said = pair.sender("notice", "withdraw", "--person", "NAME-P1", "--out", out).data
    (row,) = said["files"]
    (word,) = row["persons"]
    assert word != "NAME-P1"
    pair.desk("open", row["file"])
    shown = pair.desk("case", "show", report["case_id"]).data
    assert (shown["status"], shown["notices"][0]["persons"]) == ("new", [word])
    assert word in people_see(pair.desk, "case", "show", report["case_id"])
    for words, code in (
        (("--person", "NAME-P9"), "person-unknown"),
        (("--report", "ffff"), "sent-unknown"),
    ):
        refused = pair.sender.tries("notice", "withdraw", *words, "--out", out)
        assert (refused.code, refused.error["code"]) == (faults.INPUT, code)
    refused = pair.sender.tries("notice", "withdraw", "--out", out)
    assert (refused.code, refused.error["code"]) == (faults.USAGE, "notice-of-what")


def test_words_that_name_somebody_are_not_sealed(
    pair: Pair, report: dict[str, str], out: Path
) -> None:
    before = sorted(out.iterdir())
    said = pair.sender.tries(
        *("notice", "withdraw", "--report", report["report_id"], "--text-file", "-", "--out", out),
        stdin=b"NAME-P1 said no\n",
    )
    assert (said.code, said.error["code"]) == (faults.INPUT, "notice-name-in-text")
    assert "NAME-P1" not in said.out + said.err
    assert sorted(out.iterdir()) == before
    assert pair.sender("notice", "list").data["notices"] == []


def test_a_lost_key_is_asked_about_and_accepted(
    pair: Pair, report: dict[str, str], out: Path
) -> None:
    (row,) = pair.sender("notice", "key-lost", "--report", report["report_id"], "--out", out).data[
        "files"
    ]
    assert row["unproven"] is False
    pair.desk("open", row["file"])
    case = report["case_id"]
    reply = ("reply", case, "--kind", "received", "--text", "Got it.", "--out", out)
    assert pair.desk.tries(*reply).error["code"] == "case-unproven"
    shown = people_see(pair.desk, "case", "show", case)
    assert "possibly sent by whoever holds the device" in shown
    assert "Nothing is sealed to this case" in shown
    who = ("--who", "Amina", "--how", "by telephone")
    pair.desk("case", "notice", case, "--accept", *who)
    assert "Accepted by Amina (by telephone)" in people_see(pair.desk, "case", "show", case)
    answer = pair.desk(*reply).data["file"]
    (taken,) = pair.sender("reply-import", answer).data["files"]
    assert taken["outcome"] == "attached"
    again = pair.desk.tries("case", "notice", case, "--accept", *who)
    assert again.error["code"] == "notice-unknown"


def test_a_stranger_is_refused(
    pair: Pair, report: dict[str, str], seats: Seats, out: Path, tmp_path: Path
) -> None:
    """Somebody else with a vault and the id of the report, which anybody may have seen."""
    other = seats.take(tmp_path / "another vault")
    contact = other("contact", "add", _card_file(pair, tmp_path / "card.json")).data["contact_id"]
    unknown = ("notice", "key-lost", "--report", report["report_id"], "--out", out)
    assert other.tries(*unknown).error["code"] == "sent-unknown"
    refused = other.tries(*unknown, "--to", contact)
    assert "rule-14" in json.dumps(refused.data)
    made = other(*unknown, "--to", contact, "--accept", "rule-14=there is no time").data
    (row,) = made["files"]
    assert row["unproven"] is True
    pair.desk("open", row["file"])
    case = report["case_id"]
    assert "signed by another key" in people_see(pair.desk, "case", "show", case)
    reply = ("reply", case, "--kind", "received", "--text", "Got it.", "--out", out)
    assert pair.desk.tries(*reply).error["code"] == "case-unproven"
    said = pair.desk("case", "notice", case, "--refuse", "--who", "Amina", "--how", "phone").data
    assert said["notices"][0]["decided"]["accepted"] is False
    pair.desk(*reply)


def _card_file(pair: Pair, path: Path) -> Path:
    with vault.Vault.open(pair.sender.folder, PASSPHRASE) as opened:
        ((_, body),) = opened.drawer.documents.all("contact")
    path.write_text(json.loads(body)["held"][0]["file"], encoding="utf-8")
    return path


def test_a_correction(
    pair: Pair, report: dict[str, str], record: str, out: Path, tmp_path: Path
) -> None:
    shown = pair.sender("record", "show", record, "--with-identities").data["record"]
    changed = write_json(tmp_path / "again.json", shown | {"narrative": "They asked twice."})
    pair.sender("record", "add", changed, "--replace")
    words = ("--to", pair.contact, "--record", record, "--out", out)
    sealed = sealed_with_every_reason(
        pair.sender, *words, "--corrects", report["report_id"][:8]
    ).data
    (row,) = pair.desk("open", sealed["file"]).data["files"]
    case = pair.desk("case", "show", row["case_id"]).data
    assert case["unproven"] == []
    assert case["report"]["refers_to"] == report["report_id"]
    assert "It corrects report" in people_see(pair.desk, "case", "show", row["case_id"])
    unknown = pair.sender.tries("seal", *words, "--corrects", "ffff")
    assert unknown.error["code"] == "sent-unknown"
    twice = pair.sender.tries("seal", *words, "--to", "another", "--corrects", report["report_id"])
    assert (twice.code, twice.error["code"]) == (faults.USAGE, "corrects-one-contact")


def test_what_was_found_out_about_a_correction_is_kept(pair: Pair, report: dict[str, str]) -> None:
    case = report["case_id"]
    asked = ("case", "correction", case, "--who", "Amina", "--how", "by telephone")
    assert pair.desk.tries(*asked, "--accept").error["code"] == "correction-proven"
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as desk:
        known = cases.get(desk.drawer, case)
        unproven = {"unproven": ("correction-unproven",), "refers_to": "9" * 32}
        cases.save(desk.drawer, msgspec.structs.replace(known, **unproven))
    assert pair.desk(*asked, "--refuse").data["unproven"] == ["correction-unproven"]
    said = pair.desk(*asked, "--accept").data
    assert (said["unproven"], said["corrects"], said["correction"]["who"]) == ([], "", "Amina")
    assert pair.desk("case", "show", case).data["correction"]["accepted"] is True
    history = pair.desk("case", "history", case).data["history"]
    assert [one["what"] for one in history][-2:] == ["correction-refused", "correction-accepted"]
