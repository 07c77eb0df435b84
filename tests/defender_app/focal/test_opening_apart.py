"""Sealed files are opened in a process apart: what it says, what it may do, and when it breaks."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec
import pytest

from crypto.age import SeekableReader, armor, encrypt
from crypto.age.stream import SEALED_CHUNK, ChunkCipher
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.decoding import room
from defender_app.decoding.document import Document
from defender_app.errors import InputError, MachineError
from defender_app.focal import (
    batch,
    cases,
    intake,
    opening,
    opening_inside,
    opening_source,
    original,
)
from defender_app.focal.contacts import Contact
from defender_app.focal.opening import Opened, Opener
from defender_app.focal.opening_check import believed
from defender_app.focal.opening_told import AT_ONCE, Held, Read
from defender_app.focal.own_cards import OwnCard
from defender_app.report import bag, sealed_file
from defender_app.report.documents import Notice
from defender_app.training.samples import samples
from defender_app.vault.blobs import Readable
from defender_app.vault.drawer import Drawer
from tests.support import forge, hostile_opening, line

REPORT = "data/report.json"
OPENER = Path(hostile_opening.__file__).with_name("hostile_opener.py")
LEAVE = {"ready", "sent", "answered"}


@pytest.fixture
def sent(seal_sample: Callable[[str], object], out: Path) -> Path:
    """One genuine sealed report."""
    seal_sample("TRN-02")
    (path,) = out.iterdir()
    return path


@pytest.fixture
def opener(own_card: OwnCard) -> Iterator[Opener]:
    """One that keeps its process for the next test with this card."""
    with Opener([own_card], keep=True) as made:
        yield made


@pytest.fixture
def taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every process that opens files is one that a file has taken over."""
    real = room._command()
    monkeypatch.setattr(opening, "_spare", [])
    monkeypatch.setattr(room, "_command", lambda: [*real[:-1], str(OPENER)])


class _Collected:
    """What the worker puts out, here."""

    def __init__(self) -> None:
        self.arguments: dict[str, object] = {}
        self.data = bytearray()

    def progress(self, done: int, total: int) -> None:
        raise AssertionError((done, total))

    def give(self, data: bytes | bytearray | memoryview) -> None:
        self.data += data


def read_here(own: OwnCard, data: bytes) -> Read:
    """The same reading without a process: nothing is confined, everything can be loaded."""
    held = [Held(own.card.file.decode(), own.keys.identity.to_secret_string())]
    keys = msgspec.json.encode(held)
    opening_inside._keys(_document(keys), _Collected())
    asked = _Collected()
    gave = opening_inside._open(_document(data), asked)
    return msgspec.json.decode(bytes(asked.data[: gave.said]), type=Read)


def _document(data: bytes) -> Document:
    return Document(len(data), lambda start, count: data[start : start + count])


def variants(sealed: bytes, own: OwnCard, folder: Path, contact: Contact) -> Iterator[bytes]:
    """A genuine file and everything that can be done to it."""
    yield sealed
    yield armor.encode(sealed)
    yield b""
    yield sealed[: len(sealed) // 2]
    for place in range(0, len(sealed), len(sealed) // 12):
        yield sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
    path = folder / "genuine"
    path.write_bytes(sealed)
    identity = own.keys.identity
    changed: tuple[dict[str, object], ...] = (
        {"kind": "later"},
        {"version": 2},
        {"incidents": []},
        {"written_on": "2026-02-30"},
        {"language": "xx-\u202e"},
        {"reply_to": "age1pq1"},
        {"to": "0" * 64},
        {"training": False},
        {"report_id": "x"},
        {"refers_to": "0" * 32, "kind": "correction"},
    )
    for changes in changed:

        def edit(entries: dict[str, bytes], changes: dict[str, object] = changes) -> None:
            entries[REPORT] = forge.changed(entries[REPORT], **changes)

        to = [identity.recipient()]
        yield forge.resealed(path, identity, contact.signing_key(), to, folder, edit).read_bytes()


def test_apart_it_reads_what_it_reads_here(
    opener: Opener, own_card: OwnCard, sent: Path, contact: Contact, tmp_path: Path
) -> None:
    """Confined, nothing that reading needs can be loaded any more: all of it must be there."""
    path, seen = tmp_path / "one", set()
    for data in variants(sent.read_bytes(), own_card, tmp_path, contact):
        path.write_bytes(data)
        here, apart = read_here(own_card, data), opener.read(path).read
        assert apart == here
        seen.add(apart.code)
    assert opening.FAILED not in seen
    assert len(seen) > 10


def test_all_practice_cases_are_read_apart(new_vaults: line.Vaults, out: Path) -> None:
    defender, desk = (new_vaults.drawer(size=8 << 20) for _ in range(2))
    contact = line.met(defender, line.new_card(desk))
    for one in samples():
        if one.incident.record_status in LEAVE:
            line.sealed(defender, contact, [line.saved(defender, one.incident)], out)
    rows = batch.take_in(desk, batch.find([out]), lambda _done, _of: True, lambda _: None)
    assert len(rows) > 10
    assert {row.outcome for row in rows} == {"opened"}
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))


@pytest.mark.skipif(sys.platform != "linux", reason="what it lays open is in /proc")
def test_no_key_shows_outside_and_nothing_can_be_reached_from_inside(
    own_card: OwnCard, sent: Path, tmp_path: Path, taken_over: None
) -> None:
    assert taken_over is None
    path = tmp_path / "secret"
    path.write_text("x")
    with Opener([own_card]) as one:
        assert one.read(sent).read.kind == "report"
        seat = one._seat
        assert seat is not None
        process = Path("/proc", str(seat.room._process.pid))
        if not os.geteuid():
            told = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
            assert b"AGE-SECRET" not in told
            assert own_card.digest.encode() not in told
            assert {int(one.name) for one in (process / "fd").iterdir()} == {0, 1, 2}
            loaded = (process / "maps").read_text()
            assert not re.search(r"PySide6|Qt6|sqlcipher|pypdfium|PIL", loaded)
        asked = room.Bytes(b"")
        found = seat.room.ask("try", {"path": str(path)}, dict[str, bool], source=asked).facts
        assert len(found) == 16
        assert not any(found.values())
    assert seat.room.closed


def test_the_key_that_signs_never_goes_there(own_card: OwnCard) -> None:
    keys = Opener([own_card])._keys
    assert own_card.keys.identity.to_secret_string().encode() in keys
    signing = own_card.keys.signing.to_secret().reveal()
    for form in (signing, signing.hex().encode(), wire.encode(signing).strip(b'"')):
        assert form not in keys
    assert "AGE" not in repr(Opener([own_card])) + repr(msgspec.json.decode(keys)[0].keys())


@pytest.mark.parametrize("lie", hostile_opening.LIES)
def test_a_lie_is_not_believed(lie: str) -> None:
    said = hostile_opening.said(lie)
    data = bytearray(said + bytes(65536))
    for count in (65536, 65535, 0):
        assert believed(data, len(said), count, sha256="", most=AT_ONCE) is None


@pytest.mark.parametrize(
    "said",
    [
        b'{"kind":"refused","code":"a\xff"}',
        b'{"kind":"refused","code":"a\\n"}',
        b'{"kind":"refused","code":"a","facts":{"why":"b\\n"}}',
        b'{"kind":"refused","code":"a","facts":{"why\\n":"b"}}',
        b'{"kind":"refused","code":"a","sha256":"\\n"}',
        b'{"kind":"refused","code":"a","facts":' + b"[" * 100_000,
    ],
)
def test_bytes_that_are_no_answer_are_not_believed(said: bytes) -> None:
    assert believed(bytearray(said), len(said), 0, sha256="", most=AT_ONCE) is None


def test_facts_of_any_name_are_facts(desk: Drawer) -> None:
    """They come from a process that a file may have taken over, and stay with the row."""
    facts: dict[str, int | str] = {
        "code": "a",
        "self": "b",
        "what": "c",
        "where": "d",
        "block": 2**53,
    }
    said = Read(kind="refused", code="sealed-damaged", facts=facts)
    data = msgspec.json.encode(said)
    found = believed(bytearray(data), len(data), 0, sha256="", most=AT_ONCE)
    assert found is not None
    taken = intake.keep(desk, Opened(found[0]))
    assert InputError(taken.code, **taken.facts).facts == facts
    assert taken.where == f"block {2**53 + 1}"


def test_what_is_true_is_believed_of_this_file_alone() -> None:
    said = msgspec.json.encode(Read(kind="refused", code="not-for-us", facts={"n": 1}))
    found = believed(bytearray(said), len(said), 0, sha256="", most=AT_ONCE)
    assert found is not None
    assert (found[0].code, found[1]) == ("not-for-us", b"")


def _notice(own: OwnCard, key: SigningKey, folder: Path, **changes: object) -> Path:
    """A sealed notice to that card."""
    genuine = Notice(
        kind="withdrawal",
        report_ids=(wire.new_id(),),
        to=own.digest,
        from_=key.verify_key.string,
        training=own.card.body.training,
        date="2026-11-21",
        reply_to=own.card.body.recipient,
    )
    body = forge.changed(wire.encode(genuine), **changes)
    plain = forge.container("notice", {"data/notice.json": body}, key)
    return forge.put(folder, plain, own.keys.identity.recipient())


def test_a_notice_is_believed_where_its_signature_holds(
    opener: Opener, own_card: OwnCard, tmp_path: Path
) -> None:
    """A process that was taken over cannot take back a report in its sender's name."""
    key, other = SigningKey.generate(), SigningKey.generate().verify_key.string
    path = _notice(own_card, key, tmp_path)
    opened = opener.read(path)
    assert opened.read.kind == "notice"
    whole = opened.read, opened._data
    assert believed(*_told(*whole), sha256=opened.read.sha256, most=AT_ONCE) == whole
    assert believed(*_told(*whole), sha256="cd" * 32, most=AT_ONCE) is None
    digests = {"data/notice.json": "00" * 32}
    for changes in ({"sender": other}, {"digests": digests}, {"kind": "handover"}):
        lie = msgspec.structs.replace(opened.read, **changes)
        assert believed(*_told(lie, opened._data), sha256="", most=AT_ONCE) is None
    body = opened._data.replace(b'"withdrawal"', b'"withdrawn!"')
    lie = msgspec.structs.replace(opened.read, content_sha256=wire.sha256_hex(body))
    assert believed(*_told(lie, body), sha256="", most=AT_ONCE) is None


def _told(read: Read, content: bytes) -> tuple[bytearray, int, int]:
    said = msgspec.json.encode(read)
    return bytearray(said + content), len(said), len(content)


def test_a_notice_in_anothers_name_changes_nothing(
    desk: Drawer, opener: Opener, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    """What it says is checked here too, for the process may have said that all is well with it."""
    taken = intake.keep(desk, opener.read(sent))
    case = cases.get(desk, str(taken.case_id))
    thief = SigningKey.generate()
    ids = [case.report_id]
    for changes in ({"from_": case.sender}, {"date": "never"}, {"text": "a\x1b[31m"}):
        path = _notice(own_card, thief, tmp_path, report_ids=ids, **changes)
        assert opener.read(path).read.kind == "refused"
        body = forge.data_of(path, own_card.keys.identity)["data/notice.json"]
        good = opener.read(_notice(own_card, thief, tmp_path, report_ids=ids))
        lying = Opened(good.read, good._data)
        plain = forge.container("notice", {"data/notice.json": body}, thief)
        lying._data = plain
        digests = {"data/notice.json": wire.sha256_hex(body)}
        lying.read = msgspec.structs.replace(good.read, digests=digests)
        with pytest.raises(InputError, match=opening.FAILED):
            intake.keep(desk, lying)
    assert cases.get(desk, case.case_id) == case


def test_who_signed_is_not_taken_from_hearsay(
    desk: Drawer, own_card: OwnCard, sent: Path, contact: Contact
) -> None:
    """A process that was taken over cannot make a report another sender's, or another report."""
    other = SigningKey.generate().verify_key.string
    with Opener([own_card], keep=True) as one:
        opened = one.read(sent)
    assert opened.read.sender == contact.signing_key().verify_key.string
    custody = {**opened.read.digests, "data/custody.jsonl": "0" * 64}
    for changes in ({"sender": other}, {"report_id": "0" * 32}, {"digests": custody}):
        said = msgspec.structs.replace(opened.read, **changes)
        with pytest.raises(InputError, match=opening.FAILED):
            intake.keep(desk, Opened(said, opened._data))
    assert cases.every(desk) == ()
    assert desk.blobs.all_ids() == ()
    assert intake.keep(desk, opened).outcome == "opened"


def test_values_that_break_the_rules_are_not_taken_from_hearsay(
    desk: Drawer, opener: Opener, own_card: OwnCard, sent: Path
) -> None:
    """A process that was taken over cannot let in what would have been refused."""
    good = opener.read(sent)
    entries = forge.data_of(sent, own_card.keys.identity)
    key, honest = SigningKey.generate(), entries[REPORT]
    real = msgspec.json.decode(honest)
    title = [{**real["incidents"][0], "title": "a\x1b[31m"}]
    other = "0" * 64
    for changes in (
        {"incidents": title},
        {"to": other},
        {"training": False},
        {"reply_to": "age1pq1"},
        {"written_on": "never"},
        {},
    ):
        from_ = key.verify_key.string
        entries[REPORT] = forge.changed(honest, from_=from_, **changes)
        plain = forge.container("report", entries, key)
        digests = bag.read(io.BytesIO(plain), len(plain)).digests
        said = msgspec.structs.replace(good.read, sender=from_, digests=digests)
        if changes:
            with pytest.raises(InputError, match=opening.FAILED):
                intake.keep(desk, Opened(said, plain))
            assert cases.every(desk) == ()
        else:
            assert intake.keep(desk, Opened(said, plain)).outcome == "opened"


CODES = {"eat": "file-needs-too-much", "recurse": "file-needs-too-much"} | dict.fromkeys(
    ("hang", "spin"), "file-takes-too-long"
)


def test_a_process_that_breaks_takes_nothing_along(
    desk: Drawer,
    own_card: OwnCard,
    sent: Path,
    tmp_path: Path,
    taken_over: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each file that breaks it is one row, and the genuine one behind it is opened all the same."""
    assert taken_over is None
    assert own_card
    monkeypatch.setattr(opening, "_PATIENCE", 1.5)
    monkeypatch.setattr(opening, "_MEMORY", 128 << 20)
    files = []
    for name in ("crash", "hang", "eat", "raise", "raw", "a report of other bytes"):
        path = tmp_path / f"{name}.age"
        path.write_bytes(hostile_opening.LIE + name.encode())
        files.append(path)
    rows = batch.take_in(
        desk, batch.Found(files=(*files, sent)), lambda _done, _of: True, lambda _: None
    )
    for row in rows[:-1]:
        assert row.outcome == "damaged"
        assert row.code == CODES.get(row.name.removesuffix(".age"), opening.FAILED)
    assert rows[-1].outcome == "opened"
    assert len(cases.every(desk)) == 1


def test_a_process_that_is_killed_is_begun_anew(own_card: OwnCard, sent: Path) -> None:
    with Opener([own_card]) as one:
        assert one.read(sent).read.kind == "report"
        assert one._seat is not None
        one._seat.room._process.kill()
        one._seat.room._process.wait()
        # Nobody asked it then: no file is to blame.
        assert one.read(sent).read.kind == "report"


def test_one_that_died_while_it_waited_is_replaced(own_card: OwnCard, sent: Path) -> None:
    """It may wait for hours: what comes next is not said to have broken it."""
    with Opener([own_card], keep=True) as one:
        assert one.read(sent).read.kind == "report"
        seat = one._seat
    assert seat is not None
    seat.room._process.kill()
    seat.room._process.wait()
    for _ in range(2):
        with Opener([own_card], keep=True) as one:
            assert one.read(sent).read.kind == "report"


def test_a_process_is_renewed_now_and_then(
    own_card: OwnCard, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_FILES", 2)
    with Opener([own_card]) as one:
        seats = []
        for _ in range(3):
            assert one.read(sent).read.kind == "report"
            seats.append(one._seat)
        assert seats[0] is seats[1]
        assert seats[2] is not seats[0]
        assert seats[0] is not None
        assert seats[0].room.closed


def test_without_a_process_no_file_is_opened(
    desk: Drawer, own_card: OwnCard, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card
    monkeypatch.setattr(room, "_command", lambda: [str(sent.parent / "no program")])
    told: list[batch.Row] = []
    with pytest.raises(MachineError, match="decoder-not-started"):
        batch.take_in(desk, batch.find([sent]), lambda _done, _of: True, told.append)
    assert told == []
    assert cases.every(desk) == ()


def test_chunks_cut_swapped_and_doubled_are_told_by_their_place(
    opener: Opener, own_card: OwnCard, tmp_path: Path
) -> None:
    plain = os.urandom(3 * 65536 + 5)
    sealed = encrypt(plain, [own_card.keys.identity.recipient()])
    start = len(sealed) - (3 * SEALED_CHUNK + 5 + 16)
    chunks = [sealed[start + n * SEALED_CHUNK :][:SEALED_CHUNK] for n in range(4)]
    head, path = sealed[:start], tmp_path / "changed.age"
    for order, block in (
        ((0, 1, 2), 4),
        ((0, 1), 3),
        ((), 1),
        ((0, 1, 1, 3), None),
        ((1, 0, 2, 3), None),
        ((0, 1, 3), None),
        ((0, 1, 2, 3, 3), None),
    ):
        path.write_bytes(head + b"".join(chunks[n] for n in order))
        taken = intake.refused(*_refusal(opener.read(path)))
        assert taken.outcome == "damaged"
        assert taken.code in {"sealed-damaged", "bag-not-canonical"}
        if block is not None:
            assert taken.where == f"block {block}"
    path.write_bytes(head[:-1])
    assert intake.refused(*_refusal(opener.read(path))).outcome != "opened"


def _refusal(opened: Opened) -> tuple[str, dict[str, int | str]]:
    assert opened.read.kind == "refused"
    return opened.read.code, opened.read.facts


def test_a_large_file_comes_bit_by_bit_and_is_checked_at_its_end(
    desk: Drawer, own_card: OwnCard, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening_source, "SMALL", 1000)
    monkeypatch.setattr(opening, "AT_ONCE", 1000)
    data = sent.read_bytes()
    with Opener([own_card]) as one:
        opened = one.read(sent)
        assert not opened.at_once
        taken = intake.keep(desk, opened)
        opened.close()
    assert taken.outcome == "opened"
    case = cases.get(desk, str(taken.case_id))
    assert (case.sealed_size, case.sealed_sha256) == (len(data), wire.sha256_hex(data))
    other = msgspec.structs.replace(opened.read, report_id="0" * 32, sha256="0" * 64)
    with Opener([own_card]) as one:
        again = one.read(sent)
        again.read = other
        with pytest.raises(InputError, match=opening.FAILED):
            intake.keep(desk, again)
        again.close()
    assert len(desk.blobs.all_ids()) == 1


def test_of_a_large_file_that_came_before_only_what_is_true_is_kept(
    desk: Drawer, own_card: OwnCard, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken in by an earlier version, it has no head yet; a lie must not become it."""
    with Opener([own_card], keep=True) as one:
        case_id = str(intake.keep(desk, one.read(sent)).case_id)
    desk.documents.delete(original.KIND, case_id)
    monkeypatch.setattr(opening_source, "SMALL", 1000)
    monkeypatch.setattr(opening, "AT_ONCE", 1000)
    with Opener([own_card]) as one:
        opened = one.read(sent)
        genuine = opened.read
        opened.read = msgspec.structs.replace(genuine, payload_key=bytes(32))
        with pytest.raises(InputError, match=opening.FAILED):
            intake.keep(desk, opened)
        opened.close()
        assert not original.is_kept(desk, case_id)
        again = one.read(sent)
        assert intake.keep(desk, again).code == "same-file"
        again.close()
    assert original.is_kept(desk, case_id)


def test_large_files_go_through_the_batch_between_small_ones(
    desk: Drawer,
    own_card: OwnCard,
    defender: Drawer,
    contact: Contact,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert own_card
    for _ in range(4):
        line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out)
    third = sorted(out.iterdir())[2]
    (out / "zz-again.age").write_bytes(third.read_bytes())
    real = opening_source.FileSource.is_small
    monkeypatch.setattr(opening, "AT_ONCE", 1000)
    large = {third.name, "zz-again.age"}
    monkeypatch.setattr(
        opening_source.FileSource,
        "is_small",
        property(lambda self: self._name not in large and real.fget(self)),  # type: ignore[attr-defined] # a property
    )
    monkeypatch.setattr(opening_source.FileSource, "sha256", property(lambda _: ""))
    rows = batch.take_in(desk, batch.find([out]), lambda _done, _of: True, lambda _: None)
    assert [row.outcome for row in rows if row.name == third.name] == ["opened"]
    assert [row.outcome for row in rows if row.name == "zz-again.age"] == ["duplicate"]


def test_a_large_file_can_be_stopped_half_way(
    desk: Drawer, own_card: OwnCard, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_card
    monkeypatch.setattr(opening_source, "SMALL", 1000)
    monkeypatch.setattr(opening, "AT_ONCE", 1000)
    coming = False
    real = Opened.content

    def content(self: Opened) -> AbstractContextManager[Readable]:
        nonlocal coming
        coming = True
        return real(self)

    monkeypatch.setattr(Opened, "content", content)
    rows = batch.take_in(desk, batch.find([sent]), lambda *_: not coming, lambda _: None)
    assert rows == ()
    assert desk.blobs.all_ids() == ()
    assert cases.every(desk) == ()


def test_a_file_that_shrinks_while_it_is_read_is_told(
    own_card: OwnCard, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening_source, "SMALL", 1000)
    source = opening_source.FileSource(sent)
    with sent.open("r+b") as file:
        file.truncate(2000)
    with pytest.raises(InputError, match="file-changed"):
        source.read(5000)
    source.close()
    assert own_card


def test_what_is_larger_than_it_was_is_read_as_it_is_now(
    own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    growing = tmp_path / "growing.age"
    growing.write_bytes(sent.read_bytes()[:-1])
    with Opener([own_card], keep=True) as one:
        assert one.read(growing).read.code == "sealed-damaged"
        growing.write_bytes(sent.read_bytes())
        assert one.read(growing).read.kind == "report"


def test_armor_without_end_is_refused_before_it_is_decoded(
    own_card: OwnCard, tmp_path: Path
) -> None:
    path = tmp_path / "armor.txt"
    with path.open("wb") as out:
        out.write(armor.BEGIN + b"\n")
        out.truncate(70 << 20)
    with Opener([own_card], keep=True) as one:
        assert one.read(path).read.code == "armor-too-large"


@pytest.mark.parametrize("with_end", [False, True])
def test_a_file_without_end_is_refused_before_all_of_it_is_read(
    own_card: OwnCard, with_end: bool
) -> None:
    """A hole of the size of a disk costs nothing to send; it must not keep the desk for hours."""
    identity, asked = own_card.keys.identity, 0
    small = encrypt(b"x", [identity.recipient()])
    begun = SeekableReader(io.BytesIO(small), [identity])
    head, many = small[: begun.payload_start], 1 << 24
    end = ChunkCipher(begun.payload_key.reveal()).seal(many, b"PK" * 500, last=True)
    size = len(head) + many * SEALED_CHUNK + len(end)

    def fetch(start: int, count: int) -> bytes:
        nonlocal asked
        asked += 1
        piece = head[start : start + count].ljust(count, b"\0")
        at_end = with_end and start + count == size and count > len(end)
        return piece[: -len(end)] + end if at_end else piece

    with pytest.raises(InputError, match="bag-not-canonical" if with_end else "sealed-damaged"):
        sealed_file.opened_from(io.BufferedReader(Document(size, fetch)), [identity])
    assert asked < 20


def test_what_goes_between_is_bounded() -> None:
    assert AT_ONCE <= 16 << 20

    def pour(put: Callable[[bytes], None]) -> None:
        for number in range(100):
            put(bytes([number]) * 10)

    with opening_source.Pump(pour) as reading:
        assert reading.read(4) == bytes(4)
        assert reading.read(100) == bytes(6)
    out = io.BytesIO()
    with opening_source.Pump(pour) as reading:
        while piece := reading.read(7):
            out.write(piece)
    assert out.getvalue() == b"".join(bytes([number]) * 10 for number in range(100))


def test_what_pours_raises_where_it_is_read() -> None:
    def pour(put: Callable[[bytes], None]) -> None:
        put(b"a")
        raise InputError("file-changed")

    with opening_source.Pump(pour) as pump:
        assert pump.read(5) == b"a"
        with pytest.raises(InputError, match="file-changed"):
            pump.read(5)
