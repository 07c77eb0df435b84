"""Damaged and forged backups, and restores that are broken off: a typed error, nothing changed."""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crypto.age import HybridRecipient, decrypt, encrypt
from crypto.minisign import SigningKey
from defender_app import backup
from defender_app.backup import history
from defender_app.errors import AppError, InputError, MachineError
from defender_app.focal import cases, intake
from defender_app.focal.own_cards import OwnCard
from defender_app.report import bag
from defender_app.vault import Finding, recovery
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults

Change = Callable[[backups.Lines], None]


@pytest.fixture
def path(kept: backups.Kept) -> Path:
    """A backup of the filled drawer."""
    return kept.path


@pytest.fixture
def words(kept: backups.Kept) -> backups.Words:
    """What opens it."""
    return kept.words


@pytest.fixture
def ids(kept: backups.Kept) -> dict[str, str]:
    """What is in it."""
    return kept.ids


def _tries(words: backups.Words, path: Path, drawer: Drawer) -> str:
    """The code of the error that a restore ends with; nothing may have changed."""
    before = (drawer.last_saved, drawer.incidents.count(), len(drawer.custody.entries()))
    with pytest.raises(AppError) as caught:
        words.restore(path, drawer)
    left = (drawer.incidents.count(), len(drawer.custody.entries()))
    assert left == before[1:]
    assert not drawer.database.rows("SELECT 1 FROM blobs")
    assert not drawer.database.rows("SELECT 1 FROM blob_rows")
    return caught.value.code


def test_any_byte_changed(path: Path, words: backups.Words, empty: Drawer, tmp_path: Path) -> None:
    whole = path.read_bytes()
    chosen = random.Random(7)  # noqa: S311 - no secret
    places = [0, 25, 700, 1_700, len(whole) - 1]
    for at in places + [chosen.randrange(len(whole)) for _ in range(20)]:
        bad = tmp_path / "bad"
        data = bytearray(whole)
        data[at] ^= 1 << chosen.randrange(8)
        bad.write_bytes(data)
        code = _tries(words, bad, empty)
        assert code.startswith(("sealed-", "not-a-sealed-file", "backup-wrong-words", "bag-")), at


@pytest.mark.parametrize("keep", [0, 1, 100, 1_643, 1_644, 70_000, 500_000, -16, -1])
def test_cut_off(
    path: Path, words: backups.Words, empty: Drawer, tmp_path: Path, keep: int
) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(path.read_bytes()[:keep])
    assert _tries(words, bad, empty).startswith(("sealed-", "not-a-sealed-file"))


def test_something_else(words: backups.Words, empty: Drawer, tmp_path: Path) -> None:
    recipient = HybridRecipient.from_string(recovery.recipient_of(words.secret))
    for data in (b"", b"PK", bytes(70_000)):
        bad = tmp_path / "bad"
        bad.write_bytes(encrypt(data, [recipient]))
        assert _tries(words, bad, empty).startswith("bag-")
    with pytest.raises(MachineError):
        words.restore(tmp_path / "nothing-here", empty)
    with pytest.raises(AppError):
        words.restore(tmp_path, empty)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError):
        words.restore(tmp_path / "pipe", empty)


def _header(**members: Any) -> Change:
    def change(parts: backups.Lines) -> None:
        parts.header.update(members)

    return change


def _counts(**members: int) -> Change:
    return lambda parts: parts.header["counts"].update(members)


def _first(sort: str, **members: Any) -> Change:
    def change(parts: backups.Lines) -> None:
        parts.of(sort)[0].update(members)

    return change


def _drop(sort: str) -> Change:
    """A line less, and the header agrees."""

    def change(parts: backups.Lines) -> None:
        for some in (parts.records, parts.private or []):
            for line_ in some:
                if sort in line_:
                    some.remove(line_)
                    return

    return change


def _twice(sort: str, counted: str) -> Change:
    def change(parts: backups.Lines) -> None:
        one = next(line_ for line_ in parts.records if sort in line_)
        parts.records.append(one)
        parts.header["counts"][counted] += 1

    return change


def _no_private(parts: backups.Lines) -> None:
    parts.private = None


def _custody(change: Callable[[list[dict[str, Any]]], object]) -> Change:
    """Change the entries and make the chain hold again."""

    def apply(parts: backups.Lines) -> None:
        entries = [json.loads(one) for one in parts.of("custody")]
        change(entries)
        head, made = history.START, []
        for number, entry in enumerate(entries, 1):
            text = json.dumps({**entry, "seq": number, "prev": head})
            head = hashlib.sha256(text.encode()).hexdigest()
            made.append({"custody": text})
        rest = [one for one in parts.records if "custody" not in one]
        at = 1 + sum("file" in one for one in rest)
        parts.records[:] = [*rest[:at], *made, *rest[at:]]
        parts.header["custody_head"] = head
        parts.header["counts"]["custody"] = len(made)

    return apply


def _body(**members: Any) -> Change:
    def change(parts: backups.Lines) -> None:
        record = parts.of("record")[0]
        record["body"] = json.dumps({**json.loads(record["body"]), **members})

    return change


def _deep(parts: backups.Lines) -> None:
    parts.of("record")[0]["body"] = "[" * 100_000


def _files_swapped(parts: backups.Lines) -> None:
    names = sorted(parts.files)
    parts.files[names[0]], parts.files[names[1]] = parts.files[names[1]], parts.files[names[0]]


def _other_owner(parts: backups.Lines) -> None:
    items = [item for record in parts.of("record") for item in record.get("evidence", [])]
    items[0]["blob"], items[1]["blob"] = items[1]["blob"], items[0]["blob"]


def _no_file(parts: backups.Lines) -> None:
    items = [item for record in parts.of("record") for item in record.get("evidence", [])]
    items[0]["blob"] = "0123456789"


def _consent(parts: backups.Lines) -> None:
    record = next(one for one in parts.of("record") if one.get("consents"))
    record["consents"][0]["body"] = json.dumps({"use": "media-name", "value": "yes"})


def _blob(value: str) -> Change:
    """Another id of a file, wherever it stands."""

    def change(parts: backups.Lines) -> None:
        file = parts.of("file")[0]
        for record in parts.of("record"):
            for item in record.get("evidence", []):
                if item.get("blob") == file["blob"]:
                    item["blob"] = value
        file["blob"] = value

    return change


def _with_consents(parts: backups.Lines) -> dict[str, Any]:
    return next(one for one in parts.of("record") if one.get("consents"))


def _yes_for_no(parts: backups.Lines) -> None:
    """What the backup's own chain does not say."""
    consents = [one for record in parts.of("record") for one in record.get("consents", [])]
    said_no = next(one for one in consents if json.loads(one["body"]).get("value") == "no")
    said_no["body"] = said_no["body"].replace('"no"', '"yes"')


def _ghost(sort: str, **members: Any) -> Change:
    """Somebody who is not in the record."""

    def change(parts: backups.Lines) -> None:
        record = _with_consents(parts)
        record[sort] = [*record[sort], {**record[sort][0], **members}]

    return change


def _nobody(parts: backups.Lines) -> None:
    _with_consents(parts)["people"] = []


def _in_the_body(**members: Any) -> Change:
    """What has a line of its own, in the body of a person."""

    def change(parts: backups.Lines) -> None:
        record = _with_consents(parts)
        body = json.loads(record["body"])
        body["persons"][-1].update(members)
        record["body"] = json.dumps(body)

    return change


def _somebody_twice(parts: backups.Lines) -> None:
    record = next(one for one in parts.of("record") if one.get("people"))
    record["people"].append(record["people"][0])


def _document(kind: str, body: str, document_id: str = "x") -> Change:
    def change(parts: backups.Lines) -> None:
        assert parts.private is not None
        parts.private.append({"document": {"kind": kind, "id": document_id, "text": body}})
        parts.header["counts"]["documents"] += 1

    return change


def _private(value: dict[str, Any], counted: str) -> Change:
    def change(parts: backups.Lines) -> None:
        assert parts.private is not None
        parts.private.append(value)
        parts.header["counts"][counted] += 1

    return change


FORGED: dict[str, tuple[Change, str]] = {
    "format": (_header(format="defender-report"), "backup-member"),
    "version": (_header(version=2), "backup-version"),
    "unknown member": (_header(colour="red"), "backup-member"),
    "kind": (_header(kind="entrusted"), "backup-header"),
    "return to": (_header(return_to="age1pq1qqqq"), "backup-header"),
    "id": (_header(backup_id="X" * 32), "backup-header"),
    "time": (_header(made_on="yesterday"), "backup-header"),
    "no custody head": (_header(custody_head="0" * 63), "backup-header"),
    "another custody head": (_header(custody_head="a" * 64), "backup-custody"),
    "practice": (_header(training=False), "backup-wrong-mode"),
    "null": (_header(to=None), "backup-null"),
    "fewer counted": (_counts(records=2), "backup-incomplete"),
    "more counted": (_counts(documents=99), "backup-incomplete"),
    "record dropped": (_drop("record"), "backup-incomplete"),
    "document dropped": (_drop("document"), "backup-incomplete"),
    "identity dropped": (_drop("identity"), "backup-incomplete"),
    "custody dropped": (_drop("custody"), "backup-custody"),
    "file dropped": (_drop("file"), "backup-incomplete"),
    "file twice": (_twice("file", "files"), "backup-"),
    "record twice": (_twice("record", "records"), "backup-line"),
    "no private part": (_no_private, "backup-header"),
    "files swapped": (_files_swapped, "backup-incomplete"),
    "file size": (_first("file", size=3), "backup-incomplete"),
    "file crc": (_first("file", crc32=3), "backup-incomplete"),
    "blob id": (_first("file", blob="zz"), "backup-"),
    "blob id too large": (_first("file", blob="ff0123456789"), "backup-"),
    "file negative": (_first("file", size=-1), "backup-"),
    "evidence of another": (_other_owner, "backup-record"),
    "evidence without file": (_no_file, "backup-incomplete"),
    "body": (_first("record", body="{"), "backup-record"),
    "deep body": (_deep, "backup-record"),
    "body of another": (_body(event_id="f" * 32), "backup-record"),
    "body member": (_body(colour="red"), "backup-record"),
    "changed": (_first("record", changed="once"), "backup-record"),
    "consent": (_consent, "backup-record"),
    **{
        f"blob id {value!r}": (_blob(value), "backup-line")
        for value in (
            "zz",
            "",
            "f" * 40,
            "0x1f",
            "1_0",
            "\u0663",
            " 1f",
            "FFFFFFFFFF",
            "-000000001",
        )
    },
    "consent against its chain": (_yes_for_no, "backup-record"),
    "ghost": (_ghost("people", pid="P99"), "backup-record"),
    "another pseudonym": (
        lambda parts: _with_consents(parts)["people"][0].update(pseudonym="OWL"),
        "backup-record",
    ),
    "uid": (
        lambda parts: _with_consents(parts)["people"][0].update(uid="zz/\x00"),
        "backup-record",
    ),
    "consent of a ghost": (_ghost("consents", pid="P99"), "backup-record"),
    "nobody": (_nobody, "backup-record"),
    "name in the body": (_in_the_body(identity={"real_name": "Ilva"}), "backup-record"),
    "consent in the body": (
        _in_the_body(consents=[{"use": "focal-point", "value": "yes"}]),
        "backup-record",
    ),
    "version of nothing": (_document("version", "{}"), "backup-document"),
    "version with a good id": (_document("version", "{}", "e/00000001"), "backup-document"),
    "number below none": (_document("case-index", "-5", "number"), "backup-document"),
    "number in another form": (_document("case-index", "1_0", "number"), "backup-document"),
    "document of no kind": (_document("", ""), "backup-document"),
    "odd kind": (_document("un\x00known", "{}"), "backup-document"),
    "document id": (_document("setting", "{}", "a\x00b"), "backup-document"),
    "somebody twice": (_somebody_twice, "backup-record"),
    "event id": (_first("record", event_id="../../etc"), "backup-record"),
    "unfinished": (_first("record", unfinished="[]"), "backup-record"),
    "names in an own one": (_first("record", identities={"u": "{}"}), "backup-line"),
    "no entry": (
        _custody(lambda entries: entries.append({"actor": "me"})),
        "backup-custody",
    ),
    "entry member": (
        _custody(lambda entries: entries[0].update(colour="red")),
        "backup-custody",
    ),
    "entry time": (_custody(lambda entries: entries[0].update(when="once")), "backup-custody"),
    "history of a file": (
        _custody(
            lambda entries: [
                one.update(hash="a" * 64)
                for one in entries
                if one["action"] == "added" and "hash" in one
            ]
        ),
        "backup-record",
    ),
    "contact": (_document("contact", "{}"), "backup-document"),
    "own card": (_document("own-card", '{"file":"x","identity":"x","signing":"x"}'), "backup-"),
    "sent": (_document("sent", "[]"), "backup-document"),
    "case": (_document("case", "[" * 9_999), "backup-document"),
    "case number": (_document("case-index", "many", "number"), "backup-document"),
    "recovery": (_document("recovery", "{}"), "backup-line"),
    "unfinished apart": (_document("unfinished", "{}"), "backup-line"),
    "both forms": (
        _private(
            {"document": {"kind": "k", "id": "i", "text": "a", "base64": "YQ=="}}, "documents"
        ),
        "backup-line",
    ),
    "base64": (
        _private({"document": {"kind": "k", "id": "i", "base64": "Y"}}, "documents"),
        "backup-",
    ),
    "name": (_private({"identity": {"uid": "u", "body": "{"}}, "identities"), "backup-record"),
    "piece without end": (_private({"piece": "{", "last": False}, "documents"), "backup-"),
    "a line of two sorts": (
        _private({"custody": "x", "identity": {"uid": "u", "body": "{}"}}, "identities"),
        "backup-line",
    ),
    "a line of nothing": (_private({}, "identities"), "backup-line"),
}


@pytest.mark.parametrize("name", FORGED)
def test_forged(name: str, path: Path, words: backups.Words, empty: Drawer, tmp_path: Path) -> None:
    change, code = FORGED[name]
    parts = backups.taken_apart(path, words)
    change(parts)
    forged = backups.put_together(parts, words, tmp_path / "forged.age")
    assert _tries(words, forged, empty).startswith(code)


def test_put_together_again_it_is_accepted(
    path: Path, words: backups.Words, empty: Drawer, kept: backups.Kept, tmp_path: Path
) -> None:
    parts = backups.taken_apart(path, words)
    words.restore(backups.put_together(parts, words, tmp_path / "again.age"), empty)
    assert backups.holds(empty) == kept.holds


def test_signed_by_a_key_that_it_does_not_name(
    path: Path, words: backups.Words, empty: Drawer, tmp_path: Path
) -> None:
    parts = backups.taken_apart(path, words)
    forged = backups.put_together(parts, words, tmp_path / "f.age", key=SigningKey.generate())
    assert _tries(words, forged, empty) == "backup-signer"


@pytest.mark.parametrize("ending", [b"{", b"x" * 100, b"\xff\n", b'{"a":1,"a":1}\n', b"\n"])
def test_lines_that_are_none(
    path: Path, words: backups.Words, empty: Drawer, tmp_path: Path, ending: bytes
) -> None:
    parts = backups.taken_apart(path, words)
    forged = backups.put_together(parts, words, tmp_path / "f.age", ending=ending)
    assert _tries(words, forged, empty).startswith("backup-")


def test_a_file_id_that_is_taken_here(path: Path, words: backups.Words, empty: Drawer) -> None:
    parts = backups.taken_apart(path, words)
    with empty.blobs.coming(io.BytesIO(b"another"), blob_id=parts.of("file")[0]["blob"]) as info:
        empty.blobs.keep(info)
    before = empty.last_saved
    with pytest.raises(InputError) as caught:
        words.restore(path, empty)
    assert caught.value.code == "backup-file-taken"
    assert empty.last_saved == before


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 0.8, 0.9, 0.97])
def test_a_restore_that_is_cancelled_leaves_nothing(
    path: Path,
    words: backups.Words,
    empty: Drawer,
    share: float,
    kept: backups.Kept,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    with words.opened(path) as found, pytest.raises(InputError) as caught:
        backup.restore(empty, found, progress=lambda done, total: done <= share * total)
    assert caught.value.code == "cancelled"
    assert empty.incidents.count() == 0
    assert empty.custody.entries() == ()
    assert not empty.database.rows("SELECT 1 FROM blobs")
    assert not empty.database.rows("SELECT 1 FROM documents")
    assert found_in(empty) == []
    words.restore(path, empty)
    assert backups.holds(empty) == kept.holds


def test_a_drawer_that_is_too_small_says_so_at_once(
    path: Path, words: backups.Words, new_vaults: line.Vaults
) -> None:
    small = new_vaults.drawer(size=256 * vaults.KIB)
    with words.opened(path) as found:
        seen = backup.look(small, found)
        assert not seen.fits
        with pytest.raises(InputError) as caught:
            backup.restore(small, found)
    assert caught.value.code == "drawer-full"
    assert int(str(caught.value.facts["needed"])) > int(str(caught.value.facts["available"]))
    assert small.incidents.count() == 0
    assert not small.database.rows("SELECT 1 FROM blobs")


def test_a_drawer_that_fills_up_on_the_way(
    defender: Drawer, new_vaults: line.Vaults, backups_folder: Path
) -> None:
    words = backups.Words.of(backups.held(new_vaults, defender))
    for number in range(30):
        text = f"{number} " + backups.noise(3_500, number).hex(" ")
        defender.incidents.save(vaults.incident(narrative=text))
    small = new_vaults.drawer(size=256 * vaults.KIB)
    first = str(small.incidents.save(vaults.incident()).event_id)
    path = backups.write(defender, backups_folder).path
    with pytest.raises(InputError) as caught:
        words.restore(path, small)
    assert caught.value.code == "drawer-full"
    assert [row.event_id for row in small.incidents.list()] == [first]
    assert small.incidents.save(vaults.incident(event_id=first, title="still works"))


def test_what_somebody_changed_between_preview_and_restore_stays(
    path: Path, words: backups.Words, empty: Drawer, ids: dict[str, str]
) -> None:
    started: list[bool] = []

    def change(done: int, total: int) -> bool:
        if done > total / 3 and not started and not empty.in_transaction:
            started.append(True)
            empty.incidents.save(vaults.incident(event_id=ids["bare"], title="typed here"))
        return True

    with words.opened(path) as found, pytest.raises(InputError) as caught:
        backup.restore(empty, found, progress=change)
    assert caught.value.code == "backup-changed-meanwhile"
    assert [row.title for row in empty.incidents.list()] == ["typed here"]


def test_the_desk_takes_no_backup_for_a_report(
    defender: Drawer, desk: Drawer, own_card: OwnCard, backups_folder: Path, words: backups.Words
) -> None:
    assert defender
    parts = backups.Lines(records=[{"format": "defender-backup"}], private=None, files={})
    made = backups.put_together(parts, words, backups_folder / "made")
    inner = decrypt(made.read_bytes(), [recovery.identity_of(words.secret)])
    path = backups_folder / "for-the-desk.age"
    path.write_bytes(encrypt(inner, [own_card.keys.identity.recipient()]))
    taken = intake.take_in(desk, path)
    assert (taken.outcome, taken.code) == ("damaged", "bag-top-folder")
    assert not cases.every(desk)


def test_more_files_than_a_report_may_have() -> None:
    parts = [bag.part("data/records.jsonl", b"{}\n")]
    parts += [bag.part(bag.evidence_path(number, "txt"), b"x") for number in range(1, 10_051)]
    key, out = SigningKey.generate(), io.BytesIO()
    bag.write(bag.BACKUP, parts, key, out)
    length = out.tell()
    assert length == bag.length(bag.BACKUP, parts, key)
    found = bag.read(out, length, kinds={"backup": bag.BACKUP})
    assert len(found.evidence) == 10_050
    with pytest.raises(InputError):
        bag.read(out, length)
    with pytest.raises(InputError) as caught:
        bag.check_sizes(parts)
    assert caught.value.code == "bag-too-many-entries"
