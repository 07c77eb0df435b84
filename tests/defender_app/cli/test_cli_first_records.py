"""What somebody who never did this before is told when a record goes in, and comes out again."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from defender_app import record_template
from defender_app.cli import faults
from defender_app.model import incident_from_json, validate
from defender_app.taxonomy import taxonomy
from defender_app.vault import Vault
from tests.support.command_line import (
    PASSPHRASE,
    Seat,
    Seats,
    command,
    sealed_with_every_reason,
    write_json,
)
from tests.support.incidents import EMPTY, sample
from tests.support.terminal import at_terminal

EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "examples" / "incident.json"


def plain(seat: Seat, *words: str | Path) -> str:
    """What a person reads."""
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    said = command(*words, *where)
    assert said.code == 0, said.err
    return " ".join(said.out.split())


def test_the_example_goes_in_and_is_ready(sender: Seat) -> None:
    said = sender("record", "add", EXAMPLE).data
    assert said["record_status"] == "ready"
    assert (said["missing"], said["warnings"]) == ([], [])


def test_what_show_gives_goes_back_in_with_replace(sender: Seat, tmp_path: Path) -> None:
    event = sender("record", "add", EXAMPLE).data["event_id"]
    shown = tmp_path / "show.json"
    shown.write_text(sender("record", "show", event, "--with-identities").out, encoding="utf-8")
    assert sender("record", "add", shown, "--replace").data["changed"] == []
    value = json.loads(shown.read_text(encoding="utf-8"))
    value["record"]["title"] = "Another title"
    said = sender("record", "add", write_json(shown, value), "--replace").data
    assert said["changed"] == ["title"]
    again = sender("record", "show", event, "--with-identities").data["record"]
    assert again == value["record"]
    assert again["persons"][0]["identity"]["real_name"]


def test_where_else_a_record_went_is_shown(sender: Seat, tmp_path: Path) -> None:
    step = {"to": "special-procedures", "date": "2026-11-14"}
    value = {**sample(2), "steps_taken": [step, {"to": "police"}]}
    file = write_json(tmp_path / "r.json", value)
    event = sender("record", "add", file).data["event_id"]
    assert sender("record", "show", event).data["also_sent"] == [step]
    assert "By another way, as its steps say: Special procedures" in plain(
        sender, "record", "show", event
    )


def test_a_name_that_a_replaced_record_knew_is_said_where_it_stands(
    sender: Seat, tmp_path: Path
) -> None:
    event = sender("record", "add", EXAMPLE).data["event_id"]
    file = tmp_path / "show.json"
    file.write_text(sender("record", "show", event, "--with-identities").out, encoding="utf-8")
    value = json.loads(file.read_text(encoding="utf-8"))
    name = value["record"]["persons"][0]["identity"]["real_name"]
    value["record"]["narrative"] += f" {name}"
    assert (
        sender("record", "add", write_json(file, value), "--replace").data["names_elsewhere"] == 0
    )
    value["record"]["persons"][0]["identity"]["real_name"] = "Somebody Quite-Other"
    text = plain(sender, "record", "add", write_json(file, value), "--replace")
    assert "not known here any more" in " ".join(text.split())
    assert name not in text


def test_a_file_does_not_give_back_what_was_withdrawn(sender: Seat, tmp_path: Path) -> None:
    event = sender("record", "add", EXAMPLE).data["event_id"]
    file = tmp_path / "show.json"
    file.write_text(sender("record", "show", event, "--with-identities").out, encoding="utf-8")
    older = json.loads(file.read_text(encoding="utf-8"))
    gone = json.loads(json.dumps(older))
    consent = gone["record"]["persons"][0]["consents"][0]
    use = consent["use"]
    consent |= {"value": "withdrawn", "withdrawn_on": "2026-11-20"}
    said = sender("record", "add", write_json(file, gone), "--replace").data
    assert said["consents_still_withdrawn"] == []
    said = sender("record", "add", write_json(file, older), "--replace").data
    pid = older["record"]["persons"][0]["pid"]
    assert said["consents_still_withdrawn"] == [{"kind": "person", "id": pid, "use": use}]
    text = plain(sender, "record", "add", file, "--replace")
    assert f"The file does not change that: {pid} ({use})" in text
    older["record"]["persons"][0]["consents"][0]["date"] = "2026-11-21"
    said = sender("record", "add", write_json(file, older), "--replace").data
    assert said["consents_still_withdrawn"] == []
    shown = sender("record", "show", event).data["record"]["persons"][0]["consents"]
    assert [one["value"] for one in shown if one["use"] == use] == ["yes"]


def test_a_record_that_is_not_there_is_not_replaced(sender: Seat, tmp_path: Path) -> None:
    for value in (sample(2), {**sample(2), "event_id": "abcdef12"}):
        file = write_json(tmp_path / "r.json", value)
        said = sender.tries("record", "add", file, "--replace")
        assert (said.code, said.error["code"]) == (faults.INPUT, "nothing-to-replace")
    assert sender("record", "list").data == {"records": []}


def test_a_mistake_in_the_json_is_located(sender: Seat, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_text('{\n  "format": "defender-incident",\n  "version": 1,\n}\n')
    said = sender.tries("record", "add", file)
    assert (said.error["line"], said.error["column"]) == (4, 1)
    assert said.error["problems"][0]["hint"]["cause"] == "comma-too-many"
    assert "Line 4, column 1: there is a comma too many" in said.err
    file.write_text('{"title": NaN}')
    assert "NaN and Infinity are no numbers" in sender.tries("record", "add", file).err
    file.write_bytes(b"\xef\xbb\xbf{}")
    assert "UTF-8 without BOM" in sender.tries("record", "add", file).err


def test_every_field_that_does_not_fit_says_what_would(sender: Seat, tmp_path: Path) -> None:
    value = {**EMPTY, "titel": "x", "affected_count": "3", "acts": [{"type": "exit-bann"}]}
    said = sender.tries("record", "add", write_json(tmp_path / "r.json", value))
    assert [one["field"] for one in said.error["problems"]] == ["titel", "affected_count"]
    hints = [one["hint"]["what"] for one in said.error["problems"]]
    assert hints == [
        "Did you mean title?",
        'Write a number without quotes, such as 3. Or {"none": "unknown"}.',
    ]
    assert "Did you mean title?" in said.err
    value = {**EMPTY, "country": "Kenya", "acts": [{"type": "exit-bann"}]}
    said = sender.tries("record", "add", write_json(tmp_path / "r.json", value))
    assert 'such as "XW"' in said.err
    assert "Did you mean exit-ban?" in " ".join(said.err.split())


def test_show_and_add_count_the_same_and_ask_the_question(sender: Seat, tmp_path: Path) -> None:
    value = {**EMPTY, "acts": [{"type": "exit-ban"}], "persons": [{"pseudonym": "FERN"}]}
    added = sender("record", "add", write_json(tmp_path / "r.json", value)).data
    shown = sender("record", "show", added["event_id"]).data
    assert shown["missing"] == added["missing"]
    fields = [one["field"] for one in added["missing"]]
    assert len(set(fields)) == len(fields)
    assert not set(fields) & set(shown["unanswered"])
    questions = {one["field"]: one["question"] for one in added["missing"]}
    assert questions["acts[0].fields.how_learned"] == "How did you find out about the ban?"
    assert questions["persons[0].status_now"].endswith("(FERN)")
    text = plain(sender, "record", "show", added["event_id"])
    assert "How did you find out about the ban? [acts[0].fields.how_learned]" in text
    assert text.count('{"none": "prefer-not-to-say"}') == 1


@pytest.mark.parametrize("name", list(taxonomy().types))
def test_a_template_can_be_saved_and_asks_all_that_is_required(name: str) -> None:
    known = taxonomy().types[name]
    made = record_template.incident([known])
    incident = incident_from_json(made)
    for training in (True, False):
        assert validate(incident, training=training) == ()
    required = {field.name for field in known.fields if field.required}
    assert set(made["acts"][0]["fields"]) == required


def test_a_template_goes_in_as_a_draft(sender: Seat, tmp_path: Path) -> None:
    said = command("record", "template", "exit-ban", "arrest-detention")
    assert said.code == 0
    assert "acts[0].fields.scope: What does the ban cover? [all-travel," in " ".join(
        said.err.split()
    )
    file = tmp_path / "t.json"
    file.write_text(said.out, encoding="utf-8")
    added = sender("record", "add", file).data
    assert added["record_status"] == "draft"
    assert {"field", "code", "question"} == set(added["missing"][0])
    told = command("record", "template", "exit-ban", "--json")
    assert told.err == ""
    file.write_text(told.out, encoding="utf-8")
    sender("record", "add", file)
    listed = command("record", "template", "--json").data["types"]
    assert [one["id"] for one in listed] == list(taxonomy().types)
    unknown = command("record", "template", "exit-bann", "--json").error
    assert (unknown["code"], unknown["near"]) == ("template-type", "exit-ban")


def test_a_name_in_the_open_is_named_by_its_field(sender: Seat, tmp_path: Path) -> None:
    value = sample(2)
    person = value["persons"][0]
    name = person["identity"]["real_name"]
    first, last = name.split()
    value["title"] = f"What happened to {name}"
    value["narrative"] = f"They asked for Mr. {last}."
    value["acts"][0]["fields"]["place"] = {"value": f"at the flat of {first}"}
    person["pseudonym"] = f"{last.upper()}-1"
    said = sender("record", "add", write_json(tmp_path / "r.json", value))
    assert {(one["field"], one["code"]) for one in said.data["warnings"]} == {
        ("title", "name-in-text"),
        ("narrative", "name-in-text"),
        ("acts[0].fields.place", "name-in-text"),
        ("persons[0].pseudonym", "name-in-pseudonym"),
        # May be contacted, and the sample says nowhere how.
        ("persons[0].consents[9]", "no-contact-kept"),
    }
    assert name not in said.out
    # Kept apart, the name is still known when the record comes again without it.
    del person["identity"]
    value |= {"event_id": said.data["event_id"], "title": "Another"}
    again = sender("record", "add", write_json(tmp_path / "r.json", value), "--replace").data
    assert "narrative" in {one["field"] for one in again["warnings"]}
    assert "Look at narrative" in plain(sender, "record", "show", said.data["event_id"])


def test_the_words_to_look_for_may_come_unseen(sender: Seat, tmp_path: Path) -> None:
    event = sender("record", "add", write_json(tmp_path / "r.json", sample(13))).data["event_id"]
    found = sender("record", "search", "-", stdin=b"briefing\n").data["records"]
    assert [one["event_id"] for one in found] == [event]
    bad = sender.tries("record", "search", "-", stdin=b"\xff")
    assert bad.error["code"] == "text-unusable"
    both = ("--vault", sender.folder, "--passphrase-fd", "0", "--json")
    said = command("record", "search", "-", *both)
    assert (said.code, said.error["code"]) == (faults.USAGE, "standard-input-twice")


def test_at_a_terminal_the_passphrase_is_asked_before_the_record_is_typed(sender: Seat) -> None:
    program = (sys.executable, "-m", "defender_app", "record", "add", "-", "--json")
    record = json.dumps({**EMPTY, "title": "Typed"}).encode()
    ran = at_terminal(
        (*program, "--vault", sender.folder), (PASSPHRASE.encode(), record + b"\n\x04")
    )
    assert ran.status == 0, ran.screen
    assert json.loads(ran.output)["record_status"] == "draft"
    assert PASSPHRASE.encode() not in ran.screen
    assert ran.screen.index(b"Passphrase:") < ran.screen.index(b"Paste the incident")


def test_a_sent_record_that_changes_says_what_and_that_it_was_not_sent(
    seats: Seats, tmp_path: Path
) -> None:
    pair = seats.pair(tmp_path)
    sender = pair.sender
    value: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    event = sender("record", "add", EXAMPLE).data["event_id"]
    out = tmp_path / "sealed"
    sealed_with_every_reason(sender, "--to", pair.contact, "--record", event, "--out", out)
    value["event_id"] = event
    value["persons"][1] |= {"pid": "P3", "pseudonym": "HAZEL"}
    value["information"][0]["source"] = {"person": "P3"}
    file = write_json(tmp_path / "r.json", value)
    said = sender("record", "add", file, "--replace").data
    assert (said["persons_added"], said["persons_removed"]) == (["HAZEL"], ["LINDEN"])
    assert [one["contact"] for one in said["sent"]] == ["Desk"]
    text = plain(sender, "record", "add", file, "--replace")
    assert "was sealed for Desk on" in text
    assert "This version has not been sent." in text


def test_a_file_of_a_case_that_is_taken_out_is_in_the_chain_of_the_desk(
    seats: Seats, tmp_path: Path
) -> None:
    pair = seats.pair(tmp_path)
    event = pair.sender("record", "add", EXAMPLE).data["event_id"]
    file, out = tmp_path / "a.txt", tmp_path / "sealed"
    file.write_bytes(b"evidence")
    pair.sender("evidence", "add", event, file, "--nobody-shown")
    sealed_with_every_reason(pair.sender, "--to", pair.contact, "--record", event, "--out", out)
    taken = pair.desk("open", out).data
    (case,) = pair.desk("case", "list").data["cases"]
    assert taken
    name = pair.desk("evidence", "list", case["case_id"]).data["evidence"][0]["eid"]
    target = tmp_path / "taken out"
    pair.desk("evidence", "export", f"{case['case_id']}/{name}", "--out", target)
    assert target.read_bytes() == b"evidence"
    with Vault.open(pair.desk.folder, PASSPHRASE) as vault:
        (entry,) = vault.drawer.custody.entries(f"case/{case['case_id']}/{name}")
    assert (entry.action, entry.actor) == ("exported", "desk")
    assert entry.hash == hashlib.sha256(b"evidence").hexdigest()


def test_a_removed_record_brings_no_answer_that_was_not_the_last(
    sender: Seat, tmp_path: Path
) -> None:
    event = sender("record", "add", EXAMPLE).data["event_id"]
    file = tmp_path / "show.json"
    before = sender("record", "show", event, "--with-identities").out
    file.write_text(before, encoding="utf-8")
    gone = json.loads(before)
    person = gone["record"]["persons"][0]
    use = person["consents"][0]["use"]
    person["consents"][0] |= {"value": "withdrawn", "withdrawn_on": "2026-11-20"}
    sender("record", "add", write_json(tmp_path / "gone.json", gone), "--replace")
    sender("record", "delete", event, "--yes")
    said = sender("record", "add", file).data
    assert {"kind": "person", "id": person["pid"], "use": use} in said["consents_still_withdrawn"]
    shown = sender("record", "show", event).data["record"]["persons"][0]["consents"]
    assert {one["use"]: one["value"] for one in shown}[use] == "not-asked"
    # What was the last word before it went comes in as it is.
    others = {one["use"]: one["value"] for one in shown if one["use"] != use}
    old = {
        one["use"]: one["value"] for one in json.loads(before)["record"]["persons"][0]["consents"]
    }
    assert others == {name: value for name, value in old.items() if name != use}
