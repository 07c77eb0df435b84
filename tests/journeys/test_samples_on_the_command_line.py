"""The twenty practice cases go in, come back, are sealed and opened, or refused with the reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from tests.support.command_line import (
    Seat,
    command,
    sealed_with_every_reason,
    write_json,
)
from tests.support.incidents import SAMPLES

AUTOMATIC = {"event_id", "record_status", "entered_on", "received_on"}
SENT = {"ready", "sent", "answered"}


def without_automatic(incident: dict[str, Any]) -> dict[str, Any]:
    """The incident without what the vault fills in, ids of persons across records included."""
    left = {name: value for name, value in incident.items() if name not in AUTOMATIC}
    left["persons"] = [
        {name: value for name, value in one.items() if name != "uid"} for one in left["persons"]
    ]
    return left


def status(sample: dict[str, Any]) -> str:
    return str(sample["incident"]["record_status"])


def names_of(incident: dict[str, Any]) -> dict[str, str]:
    """Every real name in the record, by pid or oid."""
    found = {
        str(one["pid"]): str(one["identity"]["real_name"])
        for one in incident["persons"]
        if one.get("identity", {}).get("real_name")
    }
    return found | {
        str(one["oid"]): str(one["name"])
        for one in incident.get("organisations", [])
        if one.get("roles") and one.get("name")
    }


def test_all_samples_go_in_and_come_back_equal(sender: Seat, tmp_path: Path) -> None:
    for sample in SAMPLES:
        incident = sample["incident"]
        given = write_json(tmp_path / "record.json", incident)
        event_id = sender("record", "add", given).data["event_id"]
        back = sender("record", "show", event_id, "--with-identities").data["record"]
        assert without_automatic(back) == without_automatic(incident), sample["id"]
        bare = sender("record", "show", event_id)
        for name in names_of(incident).values():
            assert name not in json.dumps(bare.data["record"]["persons"], ensure_ascii=False)
            assert name not in json.dumps(bare.data["record"]["organisations"], ensure_ascii=False)
    rows = sender("record", "list").data["records"]
    assert len(rows) == len(SAMPLES)
    assert {row["title"] for row in rows} == {one["incident"]["title"] for one in SAMPLES}


def test_what_comes_back_goes_in_again(sender: Seat, seats: Any, tmp_path: Path) -> None:
    first = sender("record", "add", write_json(tmp_path / "a.json", SAMPLES[16]["incident"]))
    back = sender("record", "show", first.data["event_id"], "--with-identities").data["record"]
    again = sender.tries("record", "add", write_json(tmp_path / "b.json", back))
    assert again.error["code"] == "record-exists"
    sender("record", "add", write_json(tmp_path / "b.json", back), "--replace")
    assert len(sender("record", "list").data["records"]) == 1
    other = seats.take(tmp_path / "other")
    other("record", "add", write_json(tmp_path / "c.json", back))
    there = other("record", "show", back["event_id"], "--with-identities").data["record"]
    assert without_automatic(there) == without_automatic(back)


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize(
    "sample", [one for one in SAMPLES if status(one) in SENT], ids=lambda one: str(one["id"])
)
def test_a_ready_sample_is_sealed_and_opened_without_what_the_gate_removes(
    sender: Seat, desk: Seat, contact: str, tmp_path: Path, sample: dict[str, Any]
) -> None:
    incident, expected = sample["incident"], sample["focal_point_gets"]
    given = write_json(tmp_path / "record.json", incident)
    event_id = sender("record", "add", given).data["event_id"]
    out = tmp_path / "out"
    said = sealed_with_every_reason(sender, "--to", contact, "--record", event_id[:8], "--out", out)
    gets = {one["id"]: one["leaves_as"] for one in said.data["people"]}
    assert gets == expected

    assert desk("open", out).data["files"][0]["outcome"] == "opened"
    case = desk("case", "list").data["cases"][0]["case_id"]
    full = desk("case", "show", case, "--with-identities").data
    assert "identities" not in desk("case", "show", case).data
    _check_people(full, incident, expected)
    _check_texts(full, incident, expected)


def _check_people(full: dict[str, Any], incident: dict[str, Any], expected: dict[str, str]) -> None:
    """As many people as may leave, and identities of exactly those who leave by name."""
    report = full["report"]["incidents"][0]
    leaving = [one for one in expected.values() if one != "nothing"]
    everyone = [*report.get("persons", []), *report.get("organisations", [])]
    known = [one for one in everyone if one.get("pseudonym")]
    assert len(known) == len(leaving)
    names = names_of(incident)
    wanted = {names[key] for key, extent in expected.items() if extent == "named" and key in names}
    found = {
        one["identity"]["real_name"] for one in full["identities"] if "real_name" in one["identity"]
    }
    assert found == wanted
    pseudonyms = {one.get("pseudonym") for one in incident["persons"]}
    assert not pseudonyms & {one.get("pseudonym") for one in known}
    ids = {incident.get("event_id"), *expected}
    assert not ids & {one.get("pid") or one.get("oid") for one in everyone}


def _check_texts(full: dict[str, Any], incident: dict[str, Any], expected: dict[str, str]) -> None:
    """No name and no pseudonym of the vault in any sentence; who may not leave is a person."""
    text = json.dumps(full["report"], ensure_ascii=False)
    for key, name in names_of(incident).items():
        assert key not in expected or name not in text
    for one in [*incident["persons"], *incident.get("organisations", [])]:
        if one.get("pseudonym"):
            assert one["pseudonym"] not in text
    identities = json.dumps(full["identities"], ensure_ascii=False)
    for key, name in names_of(incident).items():
        if expected.get(key) in {"title-only", "nothing", "initials"}:
            assert name not in identities


@pytest.mark.parametrize(
    "sample", [one for one in SAMPLES if status(one) == "draft"], ids=lambda one: str(one["id"])
)
def test_a_draft_is_refused_with_what_is_missing(
    sender: Seat, contact: str, tmp_path: Path, sample: dict[str, Any]
) -> None:
    event_id = sender(
        "record", "add", write_json(tmp_path / "record.json", sample["incident"])
    ).data["event_id"]
    out = tmp_path / "out"
    said = sender.tries("seal", "--to", contact, "--record", event_id, "--out", out)
    assert (said.code, said.error["code"]) == (faults.INPUT, "seal-refused")
    problems = said.error["problems"]
    fixed = [one for one in problems if not one["acceptable"]]
    assert "record-draft" in {one["code"] for one in fixed}
    assert any(one["where"].startswith("acts[") for one in fixed)
    reasons = [word for one in problems for word in ("--accept", f"{one['code']}=please")]
    again = sender.tries("seal", "--to", contact, "--record", event_id, "--out", out, *reasons)
    assert again.code == faults.INPUT
    assert not out.exists() or not list(out.iterdir())


def test_the_withdrawn_one_is_refused(sender: Seat, contact: str, tmp_path: Path) -> None:
    (sample,) = (one for one in SAMPLES if status(one) == "withdrawn")
    given = write_json(tmp_path / "record.json", sample["incident"])
    event_id = sender("record", "add", given).data["event_id"]
    words = ("seal", "--to", contact, "--record", event_id, "--out", tmp_path / "out")
    said = sender.tries(*words)
    assert said.code == faults.INPUT
    fixed = {one["code"] for one in said.error["problems"] if not one["acceptable"]}
    assert "record-withdrawn" in fixed
    assert "rule-1" in fixed
    reasons = [word for code in fixed for word in ("--accept", f"{code}=please")]
    assert sender.tries(*words, *reasons).code == faults.INPUT


def test_training_and_real_never_meet(sender: Seat, seats: Any, tmp_path: Path) -> None:
    real = seats.take(tmp_path / "real vault", training=False)
    given = write_json(tmp_path / "record.json", SAMPLES[4]["incident"])
    said = real.tries("record", "add", given)
    assert said.error["code"] == "incident-invalid"
    assert {"training-country"} <= {one["code"] for one in said.error["problems"]}
    card = tmp_path / "card.json"
    sender("card", "new", "--name", "Desk", "--organisation", "Helpdesk", "--out", card)
    assert real.tries("contact", "add", card).error["code"] == "card-wrong-mode"
    other = tmp_path / "real.json"
    real("card", "new", "--name", "Desk", "--organisation", "Helpdesk", "--out", other)
    assert sender.tries("contact", "add", other).error["code"] == "card-wrong-mode"
    assert command("card", "show", other, "--json").data["training"] is False
