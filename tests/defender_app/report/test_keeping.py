"""What stays in the vault of something sealed: a copy, a receipt, or nothing."""

from __future__ import annotations

import errno
import io
import json
from pathlib import Path

import msgspec
import pytest

from defender_app import files, wire
from defender_app.backup import merging
from defender_app.errors import InputError, MachineError, WrongKeyError
from defender_app.focal import cases, contacts, intake, reply
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import keeping, sending, sent, sent_copies
from defender_app.report import seal as sealing
from defender_app.report.preparing import Prepared, prepare
from defender_app.report.sending import Walk
from defender_app.report.sent import Keep
from defender_app.vault import versions
from defender_app.vault.drawer import Drawer
from defender_app.vault.incidents import item_of
from tests.support import line

STORY = "zebrafinch told the story of the gate"
NAME = "Ilva Torrenko"
ALSO = "Maro Quist"
FILE = "torrenko-gate.jpeg"
WORDS = (STORY, NAME, FILE, "HERONISH", "zebrafinch", "gatekeeper", "known to me")


def _record(drawer: Drawer, **changes: object) -> str:
    value = line.incident(
        persons=[
            line.person(
                "P1",
                pseudonym="HERONISH",
                how="named",
                identity={"real_name": NAME, "safe_to_contact": "no"},
            )
        ],
        narrative=STORY,
        evidence=[
            {"eid": "E1", "kind": "photograph", "original_file_name": FILE},
            {"eid": "E2", "kind": "document", "description": "gatekeeper"},
        ],
        **changes,
    )
    event_id = line.saved(drawer, value)
    for eid in ("E1", "E2"):
        drawer.evidence.add(event_id, drawer.evidence.get(eid, event_id), io.BytesIO(eid.encode()))
    return event_id


def _ready(drawer: Drawer, contact: Contact, *event_ids: str, one_time: bool = False) -> Prepared:
    composed = line.composed(drawer, contact, event_ids, one_time=one_time)
    return prepare(drawer, composed)


def _both(drawer: Drawer, first: Contact, second: Contact, event_id: str) -> list[Prepared]:
    """For two focal points, who learn no word in common."""
    one = line.composed(drawer, first, [event_id])
    given = frozenset(one.words.values())
    other = line.composed(drawer, second, [event_id], not_words=given)
    return [prepare(drawer, one), prepare(drawer, other)]


def _walk(drawer: Drawer, contact: Contact, out: Path, keep: Keep, *event_ids: str) -> Walk:
    return sending.send(drawer, [_ready(drawer, contact, *event_ids)], out, keep=keep)


def everything(drawer: Drawer) -> bytes:
    """All that all tables of a drawer hold, the search index included."""
    tables = drawer.database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    found = io.BytesIO()
    for (name,) in tables:
        for row in drawer.database.rows(f'SELECT * FROM "{name}"'):  # noqa: S608 - its own tables
            for value in row:
                found.write(value if isinstance(value, bytes) else str(value).encode())
                found.write(b"\n")
    return found.getvalue()


def _left(drawer: Drawer, *words: str) -> list[str]:
    data = everything(drawer).lower()
    return [one for one in words if one.lower().encode() in data]


@pytest.fixture
def event_id(defender: Drawer) -> str:
    return _record(defender)


@pytest.fixture
def second(desk: Drawer, defender: Drawer) -> Contact:
    """Another focal point."""
    return line.met(defender, line.new_card(desk, name="Westeria mission"))


def test_a_copy_keeps_all(defender: Drawer, contact: Contact, event_id: str, out: Path) -> None:
    walk = _walk(defender, contact, out, "copy", event_id)
    assert (walk.kept, walk.why_kept, walk.error) == ("copy", None, None)
    assert sent.get(defender, *walk.report_ids).kept == "copy"
    assert defender.incidents.get(event_id).record_status == "sent"
    assert _left(defender, *WORDS[:4]) == list(WORDS[:4])


def test_a_receipt_reads_the_answer_and_knows_nothing_else(
    defender: Drawer, desk: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    walk = _walk(defender, contact, out, "receipt", event_id)
    assert (walk.kept, walk.why_kept) == ("receipt", None)
    (report_id,) = walk.report_ids
    receipt = sent.get(defender, report_id)
    told = json.loads(msgspec.json.encode(receipt))
    assert set(told) == {
        "report_id",
        "event_ids",
        "contact_id",
        "card",
        "sealed_sha256",
        "sealed_on",
        "training",
        "reply_identity",
        "reply_to_sha256",
        "people",
        "accepted",
        "kept",
    }
    assert (receipt.event_ids, receipt.people, receipt.accepted) == ((), {}, {})
    with pytest.raises(InputError, match="sent-unknown"):
        sent.frozen(defender, report_id)
    assert not defender.incidents.exists(event_id)
    assert versions.frozen(defender, event_id) == ()
    assert defender.blobs.all_ids() == ()
    assert _left(defender, *WORDS) == []
    assert contacts.get(defender, contact.contact_id).pseudonyms == {}
    (path,) = out.iterdir()
    answer = reply.Answer(kind="received", text="It is here.")
    given = reply.create(desk, str(intake.take_in(desk, path).case_id), answer, out)
    taken = reply.take_in(defender, given.path)
    assert (taken.outcome, taken.event_ids) == ("attached", ())
    assert sent.get(defender, report_id).replies[0].reply.message == "It is here."
    assert reply.take_in(defender, given.path).outcome == reply.ALREADY_HERE


def test_nothing_is_nothing(
    defender: Drawer, desk: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    ready = _ready(defender, contact, event_id)
    walk = sending.send(defender, [ready], out, keep="nothing")
    assert walk.kept == "nothing"
    assert sent.every(defender) == ()
    ((_, sealed),) = walk.done
    digest = sent_copies.hashed(sealed.path)
    secret = ready.identity.to_secret_string()
    words = (ready.report.report_id, digest, secret, ready.report.reply_to, *WORDS)
    assert _left(defender, *words) == []
    actions = [(one.action, one.hash) for one in defender.custody.entries(item_of(event_id))]
    assert "deleted" in dict(actions)
    assert not {"sent", "status-sent"} & set(dict(actions))
    case_id = str(intake.take_in(desk, sealed.path).case_id)
    given = reply.create(desk, case_id, reply.Answer(kind="received", text="Here."), out)
    before = everything(defender)
    with pytest.raises(WrongKeyError, match="reply-not-for-us"):
        reply.take_in(defender, given.path)
    assert everything(defender) == before


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_people_of_other_records_stay(
    defender: Drawer, contact: Contact, out: Path, keep: Keep
) -> None:
    first, other = _record(defender), _record(defender, title="Another day")
    here = defender.people.uid_of(first, "P1"), defender.people.uid_of(other, "P1")
    defender.people.same(*here)
    assert _walk(defender, contact, out, keep, first).kept == keep
    left = defender.incidents.get(other, with_identities=True)
    assert left.persons[0].identity is not None
    assert left.persons[0].identity.real_name == NAME
    words = contacts.get(defender, contact.contact_id).pseudonyms
    assert set(words) == {defender.people.uid_of(other, "P1")}


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_a_record_goes_after_the_last_file_of_the_walk(
    defender: Drawer, contact: Contact, second: Contact, event_id: str, out: Path, keep: Keep
) -> None:
    ready = _both(defender, contact, second, event_id)
    seen: list[bool] = []

    def progress(_done: int, _total: int) -> bool:
        seen.append(defender.incidents.exists(event_id))
        return True

    walk = sending.send(defender, ready, out, keep=keep, progress=progress)
    assert walk.kept == keep
    assert all(seen)
    assert len(list(out.iterdir())) == 2
    assert len(sent.every(defender)) == (2 if keep == "receipt" else 0)


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_where_one_file_fails_the_record_stays(
    defender: Drawer, contact: Contact, second: Contact, event_id: str, out: Path, keep: Keep
) -> None:
    ready = _both(defender, contact, second, event_id)
    asked: list[int] = []

    def progress(done: int, total: int) -> bool:
        assert 0 <= done <= total
        asked.append(done)
        return not list(out.glob("*.age"))

    walk = sending.send(defender, ready, out, keep=keep, progress=progress)
    assert asked
    assert len(walk.done) == 1
    assert walk.error is not None
    assert walk.error.code == "cancelled"
    assert (walk.kept, walk.why_kept and walk.why_kept.code) == ("copy", "kept-not-all-sealed")
    (known,) = sent.every(defender)
    assert known.kept == "copy"
    assert defender.incidents.get(event_id).record_status == "sent"
    (entry,) = [one for one in defender.custody.entries(item_of(event_id)) if one.action == "sent"]
    assert entry.hash == known.sealed_sha256
    assert keeping.unfinished(defender) == ()


@pytest.mark.parametrize("harm", ["flipped", "cut", "gone"])
@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_what_does_not_read_back_keeps_the_record(
    defender: Drawer, contact: Contact, event_id: str, out: Path, keep: Keep, harm: str
) -> None:
    """A stick that gives back something else, or was pulled out."""

    def progress(_done: int, _total: int) -> bool:
        for path in out.glob("*.age"):
            if harm == "gone":
                path.unlink()
            else:
                data = path.read_bytes()
                path.write_bytes(data[:-1] + (b"!" if harm == "flipped" else b""))
        return True

    walk = sending.send(
        defender, [_ready(defender, contact, event_id)], out, keep=keep, progress=progress
    )
    assert walk.kept == "copy"
    code = {"gone": "sealed-missing"}.get(harm, "copy-not-read-back")
    assert walk.why_kept is not None
    assert walk.why_kept.code in {code, "sealed-missing"}
    assert defender.incidents.exists(event_id)
    assert sent.get(defender, *walk.report_ids).kept == "copy"


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_what_was_written_meanwhile_is_not_lost(
    defender: Drawer, contact: Contact, event_id: str, out: Path, keep: Keep
) -> None:
    def progress(_done: int, _total: int) -> bool:
        if list(out.glob("*.age")):
            record = defender.incidents.get(event_id, with_identities=True)
            line.saved(defender, msgspec.structs.replace(record, narrative="And one thing more."))
        return True

    walk = sending.send(
        defender, [_ready(defender, contact, event_id)], out, keep=keep, progress=progress
    )
    assert (walk.kept, walk.why_kept and walk.why_kept.code) == ("copy", "changed-since-sealed")
    assert defender.incidents.get(event_id).narrative == "And one thing more."


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_a_drawer_that_cannot_save_removes_nothing(
    defender: Drawer,
    contact: Contact,
    event_id: str,
    out: Path,
    keep: Keep,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ready = _ready(defender, contact, event_id)
    monkeypatch.setattr(
        sent, "drop_frozen", lambda *_: (_ for _ in ()).throw(MachineError("disk-full"))
    )
    walk = sending.send(defender, [ready], out, keep=keep)
    assert (walk.kept, walk.why_kept and walk.why_kept.code) == ("copy", "disk-full")
    assert defender.incidents.get(event_id).narrative == STORY
    assert len(defender.blobs.all_ids()) == 2


def test_an_earlier_report_with_another_record_becomes_a_receipt(
    defender: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    other = line.saved(defender, line.incident(title="The other one"))
    earlier = _walk(defender, contact, out, "copy", event_id, other)
    only = _walk(defender, contact, out, "copy", event_id)
    ready = _ready(defender, contact, event_id)
    told = keeping.ahead(defender, [ready.composition])
    assert (told.records, told.staying_files, told.unread, told.answered) == (1, 0, 2, 0)
    assert sending.send(defender, [ready], out, keep="nothing").kept == "nothing"
    (mixed,) = sent.every(defender)
    assert (mixed.report_id, mixed.kept) == (*earlier.report_ids, "receipt")
    assert only.report_ids[0] not in {one.report_id for one in sent.every(defender)}
    assert mixed.event_ids == (other,)
    assert {key.partition("/")[0] for key in mixed.people} <= {other}
    assert _left(defender, *WORDS) == []
    assert defender.incidents.exists(other)
    assert [one.reports for one in versions.frozen(defender, other)] == [earlier.report_ids]


def test_a_sent_report_that_cannot_be_read_leaves_no_text_behind(
    defender: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    earlier = _walk(defender, contact, out, "copy", event_id)
    defender.documents.put(sent.KIND, earlier.report_ids[0], b"{}")
    assert _walk(defender, contact, out, "receipt", event_id).kept == "receipt"
    assert _left(defender, *WORDS) == []


def test_files_that_did_not_leave_are_counted_before(
    defender: Drawer, contact: Contact, event_id: str
) -> None:
    composed = line.composed(defender, contact, [event_id], without=["E2"])
    assert keeping.ahead(defender, [composed]).staying_files == 1


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_a_file_whose_folder_could_not_be_synced_is_remembered_with_its_record(
    defender: Drawer,
    contact: Contact,
    event_id: str,
    out: Path,
    keep: Keep,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: Path) -> None:
        raise OSError(errno.EIO, "broken")

    ready = _ready(defender, contact, event_id)
    monkeypatch.setattr(files, "fsync_folder", broken)
    walk = sending.send(defender, [ready], out, keep=keep)
    assert walk.error is not None
    assert (walk.done, walk.kept) == ([], "copy")
    assert len(list(out.iterdir())) == 1
    assert sent.get(defender, ready.report.report_id).kept == "copy"
    assert keeping.unfinished(defender) == ()
    assert defender.incidents.get(event_id).record_status == "sent"


def test_a_name_that_is_forgotten_is_said_where_it_stands_elsewhere(
    defender: Drawer, contact: Contact, event_id: str
) -> None:
    """What is not known any more is not masked any more."""

    def elsewhere() -> int:
        composed = line.composed(defender, contact, [event_id])
        return keeping.ahead(defender, [composed]).names_elsewhere

    line.saved(defender, line.incident(title="Another day", narrative="Nobody was there."))
    assert elsewhere() == 0
    line.saved(defender, line.incident(narrative="They asked for Torrenko's papers."))
    line.saved(defender, line.incident(narrative="Ilva Torrenko", impact="TORRENKO again"))
    assert elsewhere() == 2
    other = line.saved(defender, line.incident(title="She was there too"))
    here = defender.people.uid_of(event_id, "P1"), defender.people.uid_of(other, "P1")
    defender.people.same(*here)
    assert elsewhere() == 0


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_after_a_kill_between_the_name_and_the_removal(
    defender: Drawer, contact: Contact, event_id: str, out: Path, keep: Keep
) -> None:
    """What a killed program leaves is told, and can be gone through with or taken back."""
    ready = _ready(defender, contact, event_id)
    sealed = sealing.seal(defender, ready.composition, out, prepared=ready, keep=keep)
    (known,) = keeping.unfinished(defender)
    assert known.report_id == sealed.report_id
    assert defender.incidents.get(event_id).narrative == STORY
    chain = everything(defender)
    assert (known.sealed_sha256 in str(defender.custody.entries())) is (keep == "receipt")
    keeping.finish(defender, [sealed.report_id])
    assert everything(defender) != chain
    assert _left(defender, *WORDS) == []
    assert keeping.unfinished(defender) == ()


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_a_wish_can_be_taken_back_after_a_kill(
    defender: Drawer, contact: Contact, event_id: str, out: Path, keep: Keep
) -> None:
    ready = _ready(defender, contact, event_id)
    sealing.seal(defender, ready.composition, out, prepared=ready, keep=keep)
    ids = [one.report_id for one in keeping.unfinished(defender)]
    keeping.keep_after_all(defender, ids)
    keeping.keep_after_all(defender, ids)
    assert defender.incidents.get(event_id).record_status == "sent"
    actions = [one.action for one in defender.custody.entries(item_of(event_id))]
    assert actions.count("sent") == 1
    keeping.finish(defender, ids)
    assert defender.incidents.exists(event_id)


def test_one_report_is_forgotten_and_its_record_stays(
    defender: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    walk = _walk(defender, contact, out, "copy", event_id)
    keeping.forget(defender, *walk.report_ids)
    assert sent.every(defender) == ()
    assert defender.incidents.exists(event_id)
    with pytest.raises(InputError, match="sent-unknown"):
        keeping.forget(defender, *walk.report_ids)


def test_a_report_under_a_key_of_its_own(
    defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, event_id: str, out: Path
) -> None:
    usual = _ready(defender, contact, event_id)
    sending.send(defender, [usual], out)
    alone = [_ready(defender, contact, event_id, one_time=True) for _ in range(2)]
    for one in alone:
        assert sending.send(defender, [one], out).error is None
    senders = {one.report.from_ for one in (usual, *alone)}
    assert len(senders) == 3
    words = [one.report.incidents[0].persons[0].pseudonym for one in (usual, *alone)]
    assert words[0] not in words[1:]
    assert contacts.get(defender, contact.contact_id).pseudonyms == {
        defender.people.uid_of(event_id, "P1"): words[0]
    }
    keys = {one.report_id: one.signing for one in sent.every(defender)}
    assert keys[usual.report.report_id] == ""
    assert len({keys[one.report.report_id] for one in alone}) == 2
    assert own_card.digest == alone[0].report.to
    taken = [cases.get(desk, str(intake.take_in(desk, path).case_id)) for path in out.iterdir()]
    assert len({one.sender for one in taken}) == 3


@pytest.mark.parametrize("ours_is_the_receipt", [True, False])
def test_a_backup_from_before_brings_the_copy_back(
    defender: Drawer, contact: Contact, event_id: str, out: Path, ours_is_the_receipt: bool
) -> None:
    """Only somebody who brings a backup back on purpose brings its records back."""
    walk = _walk(defender, contact, out, "copy", event_id)
    copy = sent.get(defender, *walk.report_ids)
    receipt = copy.receipt(())
    bodies = [wire.encode(receipt), wire.encode(copy)]
    ours, theirs = bodies if ours_is_the_receipt else bodies[::-1]
    joined = merging.joined(sent.KIND, copy.report_id, ours, theirs)
    assert wire.decode_own(joined, sent.SentReport, what="sent-report") == copy


def test_a_receipt_is_a_receipt_after_two_restores(
    defender: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    walk = _walk(defender, contact, out, "receipt", event_id)
    (body,) = [body for _, body in defender.documents.all(sent.KIND)]
    assert merging.joined(sent.KIND, walk.report_ids[0], body, body) == body
