"""The sealed file: what it is, what two of them share, and what a failure leaves behind."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import re
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.age import decrypt, parse_identity
from crypto.errors import NoMatchingKeyError
from defender_app import wire
from defender_app.errors import AppError, InputError, MachineError
from defender_app.focal import card as cards
from defender_app.focal import cases, intake, revocations
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.consent_changes import withdrawn
from defender_app.report import sent
from defender_app.report.preparing import prepare
from defender_app.report.seal import Sealed, seal
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.repository import ROOT

PICTURE = b"\xff\xd8" + bytes(range(256)) * 40
IDENTITY = {
    "real_name": "Ilva Torrenko",
    "contact_channel": "ilva@mail.example",
    "safe_to_contact": "yes",
}


@pytest.fixture
def record(defender: Drawer) -> str:
    """A record with a named person, her evidence, and one that stays."""
    back = {"use": "contact-back", **line.YES}
    items = [
        {
            "eid": "E1",
            "kind": "photograph",
            "shows": [{"person": "P1"}],
            "original_file_name": "Torrenko-Ilva_2026.JPEG",
            "description": "at the gate",
        },
        {"eid": "E2", "kind": "video", "shows": [{"person": "P2"}], "description": "a film"},
    ]
    value = line.incident(
        persons=[
            line.person("P1", pseudonym="HERON", how="named", identity=IDENTITY, consents=[back]),
            line.person("P2", pseudonym="WREN"),
        ],
        evidence=items,
        narrative="HERON and WREN were there. Torrenko spoke.",
    )
    event_id = line.saved(defender, value)
    for eid, data in (("E1", PICTURE), ("E2", b"film")):
        stored = defender.evidence.get(eid, event_id)
        defender.evidence.add(event_id, stored, io.BytesIO(data))
    return event_id


def _sealed(defender: Drawer, contact: Contact, record: str, out: Path) -> Sealed:
    return line.sealed(defender, contact, [record], out)


def test_the_file_outside(defender: Drawer, contact: Contact, record: str, out: Path) -> None:
    sealed = _sealed(defender, contact, record, out)
    assert [sealed.path] == list(out.iterdir())
    assert re.fullmatch(r"[a-z]{10,}\.age", sealed.path.name)
    stat = sealed.path.stat()
    assert (stat.st_mtime, stat.st_size) == (946_684_800, sealed.size)
    assert sealed.path.read_bytes().startswith(b"age-encryption.org/v1\n-> mlkem768x25519 ")
    payload = 65_536
    assert sealed.size == 1627 + 16 + payload + 16 * -(-payload // 65_536)


def test_everything_inside(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    sealed = _sealed(defender, contact, record, out)
    entries = line.entries(sealed.path, own_card)
    assert list(entries) == [
        *("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "sender.pub"),
        *("tagmanifest-sha256.txt", "tagmanifest-sha256.txt.minisig"),
        *("data/report.json", "data/report.html", "data/identities.json", "data/custody.jsonl"),
        *("data/evidence/001.jpg", "padding.bin"),
    ]
    assert entries["data/evidence/001.jpg"] == PICTURE
    report = json.loads(entries["data/report.json"])
    assert (report["to"], report["training"]) == (own_card.digest, True)
    assert report["from"] == contact.signing_key().verify_key.string
    assert report["report_id"] == sealed.report_id
    assert report["reply_to"].startswith("age1pq1")
    first, second = report["incidents"][0]["evidence"]
    assert first["sha256"] == hashlib.sha256(PICTURE).hexdigest()
    assert "sha256" not in second
    assert [(one.eid, one.because) for one in sealed.left_out] == [
        ("E2", "shows-a-person-not-named")
    ]
    (named,) = json.loads(entries["data/identities.json"])["persons"]
    assert named["identity"] == IDENTITY
    (custody,) = map(json.loads, entries["data/custody.jsonl"].splitlines())
    assert (custody["n"], custody["actor"], custody["action"]) == (1, "source", "added")
    assert (custody["item"], custody["when"]) == ("001", "2026-11-21")


def test_no_trace_in_any_entry(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    entries = line.entries(_sealed(defender, contact, record, out).path, own_card)
    uids = [one.uid for one in defender.people.list()]
    secrets = [record, *uids, contact.contact_id, "heron", "wren", "torrenko", "ilva", "e1", "p1"]
    for path in ("data/report.json", "data/report.html", "data/custody.jsonl"):
        words = re.findall(r"[a-z0-9]+", entries[path].decode().casefold())
        assert not set(words) & set(secrets), path
    people = entries["data/identities.json"].decode()
    assert not [one for one in (record, *uids, "HERON", "WREN") if one in people]
    assert "Torrenko" in people


def test_a_report_without_names_has_no_identities(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    sealed = _sealed(defender, contact, line.saved(defender, line.incident()), out)
    assert "data/identities.json" not in line.entries(sealed.path, own_card)


def _strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*map(_strings, value.values()))
    if isinstance(value, list):
        return set().union(*map(_strings, value))
    return {value} if isinstance(value, str) else set()


def _linkable(entries: dict[str, bytes]) -> set[str]:
    """What could link two reports: ids, keys, hashes, pseudonyms."""
    report = json.loads(entries["data/report.json"])
    found = _strings(report) | _strings(json.loads(entries["data/identities.json"]))
    ids = {one for one in found if re.fullmatch(r"[0-9a-f]{32,64}|age1pq1.*", one)}
    ids |= {report["from"], report["to"]}
    ids |= {one["pseudonym"] for one in report["incidents"][0]["persons"]}
    chain = [json.loads(one) for one in entries["data/custody.jsonl"].splitlines()]
    ids |= {one["prev"] for one in chain}
    ids |= set(entries["tagmanifest-sha256.txt.minisig"].decode().split("\n"))
    return ids | {entries["sender.pub"].decode()}


def test_two_focal_points_share_nothing_but_the_text_and_the_file(
    defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    second = line.new_card(desk, "Second desk")
    other = line.met(defender, second)
    for _ in range(3):
        first = line.entries(_sealed(defender, contact, record, out).path, own_card)
        again = line.entries(_sealed(defender, other, record, out).path, second)
        shared = _linkable(first) & _linkable(again)
        file = hashlib.sha256(PICTURE).hexdigest()
        assert shared == {file, "untrusted comment: signature", "trusted comment: report v1", ""}


def test_the_same_focal_point_knows_people_again_and_nothing_else(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    sealed = [_sealed(defender, contact, record, out) for _ in range(2)]
    entries = [line.entries(one.path, own_card) for one in sealed]
    reports = [json.loads(one["data/report.json"]) for one in entries]
    words = [[one["pseudonym"] for one in r["incidents"][0]["persons"]] for r in reports]
    assert words[0] == words[1]
    assert reports[0]["from"] == reports[1]["from"]
    for member in ("report_id", "reply_to"):
        assert reports[0][member] != reports[1][member]
    ids = [set(re.findall(r"\b[0-9a-f]{32}\b", json.dumps(r["incidents"]))) for r in reports]
    assert not ids[0] & ids[1]
    files = [one.path.read_bytes() for one in sealed]
    assert len(files[0]) == len(files[1])
    assert sealed[0].path.name != sealed[1].path.name


def test_it_opens_with_the_command_line_of_age_and_the_key(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path, tmp_path: Path
) -> None:
    sealed = _sealed(defender, contact, record, out)
    key = tmp_path / "focal-point-key.txt"
    key.write_text(own_card.keys.identity.to_secret_string() + "\n")
    command = [sys.executable, "-m", "crypto.age", "-d", "-i", str(key), str(sealed.path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
        assert archive.testzip() is None
    assert len(done.stdout) == 65_536


def test_what_the_drawer_remembers(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    sealed = _sealed(defender, contact, record, out)
    known = sent.get(defender, sealed.report_id)
    data = sealed.path.read_bytes()
    assert known.sealed_sha256 == hashlib.sha256(data).hexdigest()
    entries = line.entries(sealed.path, own_card)
    assert sent.frozen(defender, sealed.report_id) == entries["data/report.json"]
    assert known.card == own_card.digest
    assert sent.of_record(defender, record) == (known,)
    reply_to = json.loads(sent.frozen(defender, sealed.report_id))["reply_to"]
    assert known.reply_to_sha256 == wire.sha256_hex(reply_to.encode())
    assert "AGE-SECRET" not in repr(known)
    assert defender.incidents.get(record).record_status == "sent"
    with pytest.raises(NoMatchingKeyError):
        decrypt(data, [parse_identity(known.reply_identity)])


def _nothing_happened(defender: Drawer, record: str, folder: Path) -> None:
    assert not folder.exists() or list(folder.iterdir()) == []
    assert sent.every(defender) == ()
    assert defender.incidents.get(record).record_status == "ready"


def test_a_folder_that_is_none(
    defender: Drawer, contact: Contact, record: str, out: Path, tmp_path: Path
) -> None:
    composition = line.composed(defender, contact, [record])
    file = tmp_path / "file"
    file.write_bytes(b"")
    for wrong in (tmp_path / "nowhere", file):
        with pytest.raises(InputError, match="no-such-folder"):
            seal(defender, composition, wrong)
    _nothing_happened(defender, record, out)


@pytest.mark.parametrize("stop_at", [1, 2])
def test_cancelling_leaves_nothing(
    new_vaults: line.Vaults, own_card: OwnCard, out: Path, stop_at: int
) -> None:
    defender = new_vaults.drawer(size=4 * 1024 * 1024)
    contact = line.met(defender, own_card)
    value = line.incident(evidence=[{"eid": "E1", "kind": "document"}])
    record = line.saved(defender, value)
    data = os.urandom(1_500_000)
    defender.evidence.add(record, defender.evidence.get("E1", record), io.BytesIO(data))
    composition = line.composed(defender, contact, [record])
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return len(seen) < stop_at

    with pytest.raises(InputError, match="cancelled"):
        seal(defender, composition, out, progress)
    assert len(seen) == stop_at
    assert all(done < total == len(data) for done, total in seen)
    _nothing_happened(defender, record, out)
    assert seal(defender, composition, out, lambda _done, _total: True).evidence == 1


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "io"), (errno.EROFS, "read-only")]
)
def test_a_disk_that_fails_at_the_last_moment_leaves_nothing(
    defender: Drawer,
    contact: Contact,
    record: str,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: str,
) -> None:
    composition = line.composed(defender, contact, [record])

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number), "/secret/path")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(MachineError, match=code) as caught:
            seal(defender, composition, out)
    assert "secret" not in repr(caught.value) + str(caught.value.facts)
    _nothing_happened(defender, record, out)
    assert seal(defender, composition, out).path.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_a_disk_that_is_full_half_way_leaves_nothing(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    import resource  # noqa: PLC0415 - not on every system
    import signal  # noqa: PLC0415 - the same

    composition = line.composed(defender, contact, [record])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, hard))
    try:
        with pytest.raises(MachineError, match="medium-file-limit"):
            seal(defender, composition, out)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    _nothing_happened(defender, record, out)


def test_a_folder_that_vanishes_leaves_nothing(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    composition = line.composed(defender, contact, [record])
    moved = out.with_name("moved")

    def progress(_done: int, _total: int) -> bool:
        if out.exists():
            out.rename(moved)
        return True

    with pytest.raises(MachineError, match="not-found"):
        seal(defender, composition, out, progress)
    assert not list(moved.glob("*.age"))
    _nothing_happened(defender, record, out)


def test_the_report_is_remembered_before_the_file_has_its_name(
    defender: Drawer,
    contact: Contact,
    record: str,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    composition = line.composed(defender, contact, [record])
    seen: list[tuple[int, int]] = []
    real = os.link

    def watching(*names: Any, **folders: Any) -> None:
        seen.append((len(sent.every(defender)), len(list(out.iterdir()))))
        assert str(names[1]).endswith(".age")
        real(*names, **folders)

    monkeypatch.setattr(os, "link", watching)
    seal(defender, composition, out)
    assert seen == [(1, 0)]


def test_nothing_is_remembered_before_every_byte_is_on_the_disk(
    defender: Drawer,
    contact: Contact,
    record: str,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever locks while a slow stick is written finds nothing sent."""
    composition = line.composed(defender, contact, [record])
    synced: list[tuple[int, int, str]] = []
    real = os.fsync

    def watching(handle: int) -> None:
        real(handle)
        if stat.S_ISREG(os.fstat(handle).st_mode):
            status = str(defender.incidents.get(record).record_status)
            synced.append((os.fstat(handle).st_size, len(sent.every(defender)), status))

    monkeypatch.setattr(os, "fsync", watching)
    sealed = seal(defender, composition, out)
    assert synced == [(sealed.size, 0, "ready")]


def test_it_can_be_cancelled_up_to_the_last_moment(
    defender: Drawer,
    contact: Contact,
    record: str,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    composition = line.composed(defender, contact, [record])
    synced: list[int] = []
    real = os.fsync

    def watching(handle: int) -> None:
        real(handle)
        synced.append(handle)

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", watching)
        with pytest.raises(InputError, match="cancelled"):
            seal(defender, composition, out, lambda _done, _total: not synced)
    _nothing_happened(defender, record, out)


@pytest.mark.parametrize("ended", ["consent", "card"])
def test_a_no_that_comes_while_the_file_is_written_stops_it(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path, ended: str
) -> None:
    composition = line.composed(defender, contact, [record])

    def say_no() -> None:
        if ended == "card":
            keys = own_card.keys.signing
            revocation = cards.revoke(own_card.digest, keys, date="2026-11-20", reason="")
            revocations.add_revocation(defender, revocation)
            return
        incident = defender.incidents.get(record, with_identities=True)
        persons = tuple(
            msgspec.structs.replace(one, consents=withdrawn(one.consents, on="2026-11-20"))
            for one in incident.persons
        )
        line.saved(defender, msgspec.structs.replace(incident, persons=persons))

    asked: list[int] = []

    def progress(_done: int, _total: int) -> bool:
        if not asked:
            say_no()
        asked.append(1)
        return True

    code = "card-revoked" if ended == "card" else "changed-since-composed"
    with pytest.raises(InputError, match=code):
        seal(defender, composition, out, progress)
    assert list(out.iterdir()) == []
    assert sent.every(defender) == ()


def test_evidence_that_was_damaged_in_the_vault_is_not_sent(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    composition = line.composed(defender, contact, [record])
    defender.evidence.delete("E1", record)
    with pytest.raises(AppError):
        seal(defender, composition, out)
    _nothing_happened(defender, record, out)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE blob_rows SET data = CAST(substr(data, 2) || 'x' AS BLOB)",
        "UPDATE blob_rows SET data = CAST(substr(data, 2) AS BLOB)",
    ],
)
def test_other_bytes_put_in_the_place_of_evidence_are_not_sent(
    defender: Drawer, contact: Contact, record: str, out: Path, spoil: str
) -> None:
    composition = line.composed(defender, contact, [record])
    defender.database.run(spoil)
    with pytest.raises(InputError, match="blob-damaged"):
        seal(defender, composition, out)
    _nothing_happened(defender, record, out)


def test_of_a_file_that_never_came_only_the_description_leaves(
    defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    """As in a record that was imported: its hash is known, its bytes are elsewhere."""
    described = {"eid": "E1", "kind": "photograph", "description": "the gate", "size": 5}
    elsewhere = {**described, "sha256": "ab" * 32, "original_file_name": "gate.jpeg"}
    record = line.saved(defender, line.incident(evidence=[elsewhere]))
    composition = line.composed(defender, contact, [record])
    assert [(one.eid, one.because) for one in composition.left_out] == [("E1", "only-its-hash")]
    sealed = seal(defender, composition, out)
    entries = line.entries(sealed.path, own_card)
    assert not [name for name in entries if "evidence/" in name]
    text = entries["data/report.json"].decode()
    assert "the gate" in text
    assert "abab" not in text
    assert "not in this file; described only" in entries["data/report.html"].decode()
    assert intake.take_in(desk, sealed.path).outcome == "opened"


def test_the_desk_gets_what_was_sealed(
    defender: Drawer, desk: Drawer, contact: Contact, record: str, out: Path
) -> None:
    taken = intake.take_in(desk, _sealed(defender, contact, record, out).path)
    assert taken.outcome == "opened"
    case = cases.get(desk, str(taken.case_id))
    assert [entry for entry, _ in case.evidence] == ["data/evidence/001.jpg"]
    assert cases.identities(desk, case).persons[0].identity.real_name == "Ilva Torrenko"


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 300_001])
def test_the_size_is_known_before_a_byte_is_written(
    defender: Drawer, contact: Contact, out: Path, size: int
) -> None:
    items = [{"eid": "E1", "kind": "document"}] if size else []
    record = line.saved(defender, line.incident(evidence=items))
    if size:
        item = defender.evidence.get("E1", record)
        defender.evidence.add(record, item, io.BytesIO(os.urandom(size)))
    ready = prepare(defender, line.composed(defender, contact, [record]))
    assert dict(ready.files())["data/report.html"] == len(ready.page)
    sealed = seal(defender, ready.composition, out, prepared=ready)
    assert ready.sealed_size() == sealed.size == sealed.path.stat().st_size
    assert sealed.sha256 == hashlib.sha256(sealed.path.read_bytes()).hexdigest()


def test_a_medium_without_room_is_named_before_a_byte_is_written(
    defender: Drawer, contact: Contact, record: str, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    composition = line.composed(defender, contact, [record])
    with monkeypatch.context() as disk:
        disk.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 70_000})())
        with pytest.raises(MachineError, match="medium-too-small"):
            seal(defender, composition, out)
    _nothing_happened(defender, record, out)
