"""``seal --evidence``, ``--clean-missing``, ``--with-times``; ``evidence open-commitment``."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from PIL import Image

from defender_app import vault
from defender_app.cli import faults
from defender_app.focal import contacts, own_cards
from tests.support import line, planted
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    Said,
    sealed_with_every_reason,
    write_json,
)


def _photograph(path: Path, colour: str) -> Path:
    exif = Image.Exif()
    exif[0x013B] = "Zelda Author"
    made = planted.bytes_of(Image.new("RGB", (64, 48), colour), "JPEG", exif=exif.tobytes())
    path.write_bytes(made)
    return path


@pytest.fixture
def photographed(pair: Pair, tmp_path: Path) -> tuple[str, str, str]:
    """A record and two photographs in it."""
    people = [line.person("P1", pseudonym="HERON", how="named"), line.person("P2", how=None)]
    file = write_json(tmp_path / "incident.json", line.incident(persons=people))
    record = str(pair.sender("record", "add", file).data["event_id"])
    eids = []
    for name, colour in (("a.jpg", "red"), ("b.jpg", "blue")):
        path = _photograph(tmp_path / name, colour)
        said = pair.sender("evidence", "add", record, path, "--shows", "P1")
        eids.append(str(said.data["evidence"][0]["eid"]))
    return record, eids[0], eids[1]


def _seal(pair: Pair, record: str, out: Path, *more: str) -> Said:
    where = ("--to", pair.contact, "--record", record, "--out", out)
    return sealed_with_every_reason(pair.sender, *where, *more)


def _entries(pair: Pair, said: Said) -> dict[str, bytes]:
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as desk:
        (own,) = own_cards.every(desk.drawer)
        return line.entries(Path(said.data["file"]), own)


def test_an_original_is_asked_about_and_its_reason_kept(
    pair: Pair, photographed: tuple[str, str, str], tmp_path: Path
) -> None:
    record, one, two = photographed
    where = ("--to", pair.contact, "--record", record, "--out", tmp_path)
    said = pair.sender.tries("seal", *where)
    assert said.code != faults.DONE
    text = " ".join(said.err.split())
    assert f"original:{one}" in text
    assert "--clean-missing" in text
    assert "HERON" in text
    done = _seal(pair, record, tmp_path / "out", "--evidence", f"{two}=left-out")
    assert f"original:{one}" in done.data["accepted"]
    assert [(x["eid"], x["because"]) for x in done.data["left_out"]] == [(two, "left-out")]
    (_, nobody) = done.data["people"]
    assert (nobody["because"], nobody["ask"]) == ("not-asked", "the-person")


def test_missing_copies_are_made_and_sent_and_the_commitment_opens(
    pair: Pair, photographed: tuple[str, str, str], tmp_path: Path
) -> None:
    record, one, two = photographed
    said = _seal(pair, record, tmp_path / "out", "--clean-missing", "--with-times")
    assert {x["eid"]: x["because"] for x in said.data["left_out"]} == {
        one: "cleaned-instead",
        two: "cleaned-instead",
    }
    entries = _entries(pair, said)
    chain = [json.loads(x) for x in entries["data/custody.jsonl"].splitlines()]
    assert all(len(x["when"]) == len("2026-11-21T12:00:00Z") for x in chain)
    said_of = {x["item"]: x.get("commitment") for x in chain}
    report = said.data["report_id"]
    opened = pair.sender("evidence", "open-commitment", report[:8], one).data
    assert opened["commitment"] == said_of["001-original"]
    both = bytes.fromhex(opened["random"]) + bytes.fromhex(opened["sha256"])
    assert hashlib.sha256(both).hexdigest() == opened["commitment"]
    assert opened["sha256"] == hashlib.sha256((tmp_path / "a.jpg").read_bytes()).hexdigest()
    everything = b"".join(entries.values())
    assert opened["sha256"].encode() not in everything
    assert b"Zelda" not in everything
    # The focal point reads the same, and cannot tell which file it was.
    taken = pair.desk("open", Path(said.data["file"])).data
    case = str(taken["files"][0]["case_id"])
    history = pair.desk("evidence", "list", case).data["history"]
    assert [x.get("commitment") for x in history if x["item"] == "001-original"] == [
        opened["commitment"]
    ] * 2
    # Sealed again, nothing is made twice.
    listed = pair.sender("evidence", "list", record).data["evidence"]
    _seal(pair, record, tmp_path / "again", "--clean-missing")
    assert len(pair.sender("evidence", "list", record).data["evidence"]) == len(listed) == 4


def test_the_original_instead_of_its_copy(
    pair: Pair, photographed: tuple[str, str, str], tmp_path: Path
) -> None:
    record, one, two = photographed
    pair.sender("evidence", "clean", record, one)
    chosen = ("--evidence", f"{one}=original", "--evidence", f"{two}=left-out")
    said = _seal(pair, record, tmp_path / "out", *chosen)
    assert said.data["evidence"] == 1
    data = _entries(pair, said)["data/evidence/001.jpg"]
    assert data == (tmp_path / "a.jpg").read_bytes()
    report = said.data["report_id"]
    refused = pair.sender.tries("evidence", "open-commitment", report, one)
    assert refused.error["code"] == "commitment-unknown"


@pytest.mark.parametrize("typed", ["E1", "E1=copy", "=original", "E1=", "E1=original E1=cleaned"])
def test_a_form_is_not_guessed(
    pair: Pair, photographed: tuple[str, str, str], tmp_path: Path, typed: str
) -> None:
    more = [word for one in typed.split() for word in ("--evidence", one)]
    where = ("--to", pair.contact, "--record", photographed[0], "--out", tmp_path / "out")
    said = pair.sender.tries("seal", *where, *more)
    assert (said.code, said.error["code"]) == (faults.USAGE, "evidence-form")
    assert not (tmp_path / "out").exists()


def test_an_item_of_no_record_is_refused(
    pair: Pair, photographed: tuple[str, str, str], tmp_path: Path
) -> None:
    where = ("--to", pair.contact, "--record", photographed[0], "--out", tmp_path / "out")
    said = pair.sender.tries("seal", *where, "--evidence", "nothing=original")
    assert said.error["code"] == "seal-without"


def test_two_in_one_walk_get_other_words(
    pair: Pair, photographed: tuple[str, str, str], tmp_path: Path
) -> None:
    record = photographed[0]
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as desk:
        own = line.new_card(desk.drawer, name="Westeria mission")
    with vault.Vault.open(pair.sender.folder, PASSPHRASE) as mine:
        second = line.met(mine.drawer, own).contact_id
    _seal(pair, record, tmp_path / "out", "--to", second)
    with vault.Vault.open(pair.sender.folder, PASSPHRASE) as mine:
        known = [set(one.pseudonyms.values()) for one in contacts.every(mine.drawer)]
    assert len(known) == 2
    assert not known[0] & known[1]
