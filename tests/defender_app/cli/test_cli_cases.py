from __future__ import annotations

import json
from pathlib import Path

from crypto.age import decrypt, parse_identity
from crypto.minisign import SigningKey
from defender_app import vault
from defender_app.cli import faults
from defender_app.focal import cases
from defender_app.report import sent
from tests.support import forge, line
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    Seat,
    command,
)


def newer(pair: Pair, sealed: Path, folder: Path) -> Path:
    """The same report from a version with an incident type and a mandate of its own."""
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as opened:
        ((digest, _),) = opened.drawer.documents.all("own-card")
    key = folder / "key.txt"
    pair.desk("card", "identity", digest, "--out", key, "--yes")
    identity = parse_identity(key.read_text().splitlines()[-1])
    found = line.zip_entries(decrypt(sealed.read_bytes(), [identity]))
    entries = {name.partition("/")[2]: data for name, data in found.items()}
    entries = {name: data for name, data in entries.items() if name.startswith("data/")}
    report = json.loads(entries["data/report.json"])
    by = SigningKey.generate()
    report |= {"report_id": "ab" * 16, "from": by.verify_key.string}
    first = report["incidents"][0]
    first["acts"].append({"type": "drone-harassment", "fields": {"drones": {"value": 3}}})
    first["cooperation"][0]["mechanism"] = ["hrc-2031"]
    entries["data/report.json"] = json.dumps(report).encode()
    plain = forge.container("report", entries, by)
    return forge.put(folder, plain, identity.recipient())  # type: ignore[arg-type]


def people_see(seat: Seat, *words: str) -> str:
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    said = command(*words, *where)
    assert said.code == 0, said.err
    return " ".join(said.out.split())


def test_a_report_of_a_newer_version_is_shown_with_a_remark(
    pair: Pair, sealed: Path, tmp_path: Path
) -> None:
    path = newer(pair, sealed, tmp_path)
    (row,) = pair.desk("open", path).data["files"]
    assert row["outcome"] == "opened"
    shown = pair.desk("case", "show", row["case_id"]).data
    codes = {one["code"] for one in shown["remarks"]}
    assert codes == {"unknown-type", "unknown-mechanism"}
    assert shown["unproven"] == []
    text = people_see(pair.desk, "case", "show", row["case_id"])
    assert "made by a newer version" in text
    assert "drone-harassment" in text
    assert "hrc-2031" in text
    answers = tmp_path / "answers"
    answers.mkdir()
    pair.desk("reply", row["case_id"], "--kind", "received", "--text", "Got it.", "--out", answers)


def test_what_cannot_be_read_is_said_and_hides_nothing(pair: Pair, sealed: Path) -> None:
    (row,) = pair.desk("open", sealed).data["files"]
    bad = "0" * 32
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as opened:
        opened.drawer.documents.put(cases.KIND, bad, b"{}")
    with vault.Vault.open(pair.sender.folder, PASSPHRASE) as opened:
        opened.drawer.documents.put(sent.KIND, bad, b"{}")
    listed = pair.desk("case", "list").data
    assert [one["case_id"] for one in listed["cases"]] == [row["case_id"]]
    assert listed["damaged"] == [bad]
    assert "cannot be read: 1" in people_see(pair.desk, "case", "list")
    assert pair.desk.tries("case", "show", bad).error["code"] == "case-damaged"
    for seat, code in ((pair.desk, "case-damaged"), (pair.sender, "sent-report-damaged")):
        said = seat.tries("vault", "check")
        assert said.code == faults.INPUT
        assert said.data["findings"] == [{"code": code, "item": bad}]
