"""A defender and a desk, from the first word to the receipt, on the command line."""

from __future__ import annotations

import errno
import hashlib
import json
from pathlib import Path

import pytest

from defender_app.cli import faults
from tests.support.command_line import (
    PASSPHRASE,
    Seat,
    Seats,
    command,
    meet,
    sealed_with_every_reason,
    write_json,
)
from tests.support.incidents import sample

HOW = ("--how", "aloud", "--who", "me")
MARKER = "zq7-unmistakable-marker-phrase-4131"


def readable(folder: Path, needle: str) -> list[Path]:
    """Files below ``folder`` in which the words stand readable, in any usual encoding."""
    forms = [needle.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def test_from_the_first_word_to_the_receipt(
    sender: Seat, desk: Seat, contact: str, tmp_path: Path
) -> None:
    incident = sample(16)
    incident["narrative"] += f" {MARKER}"
    event_id = sender("record", "add", "-", stdin=json.dumps(incident).encode()).data["event_id"]
    picture = tmp_path / "door.png"
    picture.write_bytes(b"\x89PNG not really" + bytes(range(256)) * 300)
    added = sender("evidence", "add", event_id[:6], picture, "--item", "E2", "--nobody-shown").data[
        "evidence"
    ][0]
    assert added["sha256"] == hashlib.sha256(picture.read_bytes()).hexdigest()

    out = tmp_path / "out"
    sealed = sealed_with_every_reason(
        sender, "--to", contact, "--record", event_id, "--out", out
    ).data
    assert sealed["evidence"] == 1
    assert [one["eid"] for one in sealed["left_out"]] == ["E1"]

    row = desk("open", sealed["file"]).data["files"][0]
    assert row["outcome"] == "opened"
    assert desk("open", out).data["files"][0]["outcome"] == "duplicate"
    case = desk("case", "show", row["case_id"][:6], "--with-identities").data
    assert [one["identity"]["real_name"] for one in case["identities"]] == ["Joren Lathe"]
    listed = desk("evidence", "list", row["case_id"]).data["evidence"]
    assert [(one["eid"], one["sha256"]) for one in listed] == [("001.png", added["sha256"])]
    copy = tmp_path / "copy.png"
    desk("evidence", "export", f"{row['case_id']}/001.png", "--out", copy)
    assert copy.read_bytes() == picture.read_bytes()

    answers = tmp_path / "answers"
    answer = desk(
        "reply", row["case_id"], "--kind", "received", "--text", "Got it.", "--out", answers
    )
    taken = sender("reply-import", answers).data["files"][0]
    assert (taken["outcome"], taken["event_ids"]) == ("attached", [event_id])
    assert sender("reply-import", answer.data["file"]).data["files"][0]["outcome"] == "already-here"
    record = sender("record", "show", event_id).data
    assert [one["message"] for one in record["replies"]] == ["Got it."]
    assert record["record"]["record_status"] == "answered"
    assert [one["report_id"] for one in record["sent"]] == [sealed["report_id"]]
    assert "identity" not in json.dumps(record["sent"])
    assert sender("vault", "check").data == {"findings": []}
    assert desk("vault", "check").data == {"findings": []}


def test_a_marker_phrase_is_readable_nowhere(
    sender: Seat, desk: Seat, contact: str, tmp_path: Path
) -> None:
    incident = sample(16)
    incident["narrative"] = MARKER
    incident["persons"][0]["identity"]["contact_channel"] = f"call {MARKER}"
    event_id = sender("record", "add", "-", stdin=json.dumps(incident).encode()).data["event_id"]
    note = tmp_path / "note.txt"
    note.write_text(MARKER)
    sender("evidence", "add", event_id, note, "--nobody-shown")
    note.unlink()
    out = tmp_path / "out"
    sealed_with_every_reason(sender, "--to", contact, "--record", event_id, "--out", out)
    desk("open", out)
    case = desk("case", "list").data["cases"][0]["case_id"]
    answers = tmp_path / "answers"
    words = ("--kind", "status", "--status", "assessed", "--text", MARKER, "--out", answers)
    desk("reply", case, *words)
    sender("reply-import", answers)
    assert sender("record", "search", MARKER[:20]).data["records"]
    assert readable(tmp_path, MARKER) == []
    assert readable(tmp_path, PASSPHRASE) == []


def test_a_person_left_out_on_purpose_does_not_leave(
    sender: Seat, contact: str, tmp_path: Path
) -> None:
    given = write_json(tmp_path / "r.json", sample(5))
    event_id = sender("record", "add", given).data["event_id"]
    out = tmp_path / "out"
    words = ("--to", contact, "--record", event_id, "--out", out, "--without", "P2")
    said = sealed_with_every_reason(sender, *words)
    assert {one["id"]: one["leaves_as"] for one in said.data["people"]} == {
        "P1": "named",
        "P2": "nothing",
    }


def test_one_bad_file_does_not_stop_the_others(
    sender: Seat, desk: Seat, contact: str, tmp_path: Path
) -> None:
    event_id = sender("record", "add", write_json(tmp_path / "r.json", sample(13))).data["event_id"]
    out = tmp_path / "out"
    good = Path(
        sealed_with_every_reason(sender, "--to", contact, "--record", event_id, "--out", out).data[
            "file"
        ]
    )
    whole = good.read_bytes()
    (out / "aa.age").write_bytes(whole[:-1])
    (out / "ab.age").write_bytes(b"")
    (out / "ac.age").write_bytes(b"age-encryption.org/v1\n-> X25519 x\n")
    (out / "ad.age").write_bytes(whole[: len(whole) // 2] + b"!" + whole[len(whole) // 2 + 1 :])
    said = desk.tries("open", out)
    assert said.code == faults.INPUT
    outcomes = {Path(one["file"]).name: one["outcome"] for one in said.data["files"]}
    assert outcomes[good.name] == "opened"
    assert list(outcomes.values()).count("opened") == 1
    assert outcomes["aa.age"] == "damaged"
    assert outcomes["ad.age"] == "damaged"
    assert sender.tries("open", out).error["code"] == "no-own-card"


def test_a_file_for_somebody_else_is_exit_3(
    sender: Seat, contact: str, seats: Seats, tmp_path: Path
) -> None:
    event_id = sender("record", "add", write_json(tmp_path / "r.json", sample(13))).data["event_id"]
    out = tmp_path / "out"
    sealed_with_every_reason(sender, "--to", contact, "--record", event_id, "--out", out)
    other = seats.take(tmp_path / "other desk")
    card = tmp_path / "other.json"
    other("card", "new", "--name", "Other", "--organisation", "Elsewhere", "--out", card)
    said = other.tries("open", out)
    assert said.code == faults.WRONG_KEY
    assert said.data["files"][0]["outcome"] == "not-for-us"
    assert other("case", "list").data == {"cases": []}


def test_a_code_that_differs_leaves_the_card_unverified_and_sealing_needs_a_reason(
    sender: Seat, desk: Seat, tmp_path: Path
) -> None:
    card = tmp_path / "card.json"
    code = desk(
        "card", "new", "--name", "Second desk", "--organisation", "Helpdesk", "--out", card
    ).data["code"]
    contact = sender("contact", "add", card).data["contact_id"]
    wrong = str((int(code[0]) + 1) % 10) + code[1:]
    said = sender.tries("contact", "verify", contact, "--code", wrong, *HOW)
    assert (said.code, said.error["code"], said.error["groups"]) == (1, "code-differs", "1")
    short = sender.tries("contact", "verify", contact, "--code", code[:-1], *HOW)
    assert short.error["code"] == "code-form"
    states = {one["name"]: one["state"] for one in sender("contact", "list").data["contacts"]}
    assert states == {"Desk": "verified", "Second desk": "unverified"}
    event_id = sender("record", "add", write_json(tmp_path / "r.json", sample(13))).data["event_id"]
    said = sender.tries("seal", "--to", contact, "--record", event_id, "--out", tmp_path / "o")
    assert "rule-14" in {one["code"] for one in said.error["problems"]}
    assert "--accept 'rule-14=REASON'" in said.err


def test_several_records_in_one_report(
    sender: Seat, desk: Seat, contact: str, tmp_path: Path
) -> None:
    ids = [
        sender("record", "add", write_json(tmp_path / "r.json", sample(number))).data["event_id"]
        for number in (9, 16)
    ]
    out = tmp_path / "out"
    sealed_with_every_reason(sender, "--to", contact, "--record", *ids, "--out", out)
    desk("open", out)
    case = desk("case", "list").data["cases"][0]
    assert len(case["titles"]) == 2


def test_what_a_person_sees_names_nobody_and_ends_with_the_honest_sentence(
    sender: Seat, contact: str, tmp_path: Path
) -> None:
    event_id = sender("record", "add", write_json(tmp_path / "r.json", sample(13))).data["event_id"]
    where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
    shown = command("record", "show", event_id, *where)
    assert "Orlin" not in shown.out
    assert "GANNET" in shown.out
    named = command("record", "show", event_id, "--with-identities", *where)
    assert "Orlin Tessavar" in named.out
    words = ("seal", "--to", contact, "--record", event_id, "--out", tmp_path / "o", *where)
    refused = command(*words)
    assert refused.out == ""
    codes = [
        line.split("'")[1].removesuffix("=REASON")
        for line in refused.err.splitlines()
        if "--accept" in line
    ]
    reasons = [word for code in codes for word in ("--accept", f"{code}=seen")]
    said = command(*words, *reasons)
    assert said.code == 0, said.err
    assert said.out.endswith(
        "This file cannot be opened with your passphrase. What your vault keeps can be.\n"
    )
    assert "GANNET: leaves with the name" in said.out


def test_real_vaults_work_alike(seats: Seats, tmp_path: Path) -> None:
    sender = seats.take(tmp_path / "sender", training=False)
    desk = seats.take(tmp_path / "desk", training=False)
    contact = meet(sender, desk, tmp_path)
    text = json.dumps(sample(13)).replace('"XW"', '"AT"')
    event_id = sender("record", "add", "-", stdin=text.encode()).data["event_id"]
    out = tmp_path / "out"
    sealed_with_every_reason(sender, "--to", contact, "--record", event_id, "--out", out)
    row = desk("open", out).data["files"][0]
    assert row["outcome"] == "opened"
    assert desk("case", "show", row["case_id"]).data["training"] is False


def test_a_full_disk_leaves_no_file_and_no_sealed_record(
    sender: Seat, contact: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event_id = sender("record", "add", write_json(tmp_path / "r.json", sample(13))).data["event_id"]
    out = tmp_path / "out"
    words = ("--to", contact, "--record", event_id, "--out", out)

    def full(_out: object, _mode: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    refused = sender.tries("seal", *words)
    reasons = [w for one in refused.error["problems"] for w in ("--accept", f"{one['code']}=x")]
    with monkeypatch.context() as patch:
        patch.setattr("defender_app.files._finish", full)
        said = sender.tries("seal", *words, *reasons)
    assert (said.code, said.error["code"]) == (faults.MACHINE, "disk-full")
    assert list(out.iterdir()) == []
    record = sender("record", "show", event_id).data
    assert record["sent"] == []
    assert record["record"]["record_status"] == "ready"
