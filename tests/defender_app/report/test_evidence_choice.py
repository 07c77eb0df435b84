"""In which form each item of evidence leaves, and what the report says of the original."""

from __future__ import annotations

import hashlib
import io
import json
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from defender_app.errors import AppError, InputError
from defender_app.evidence_cleaning import copies
from defender_app.evidence_cleaning.copies import Recognised
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from defender_app.report import custody_projection, evidence_choice, missing_copies, sent
from defender_app.report.compose import Composition, SealRefusedError, Wish, compose, examine
from defender_app.report.consent_gate import Decision, Extent
from defender_app.report.custody_projection import Committed
from defender_app.report.evidence_choice import choose
from defender_app.report.preparing import prepare
from defender_app.report.seal import seal
from defender_app.report.what_leaves import paper
from defender_app.vault.drawer import Drawer
from tests.support import line, planted

EVENT = "cd" * 16
SHA = "ab" * 32
NAMED = {"P1": Decision(id="P1", extent=Extent.NAMED, contact=False, because="")}


def _item(eid: str, of: str | None = None, **more: Any) -> Evidence:
    cleaned = {"derived_from": of, "changes": ("metadata-removed",)} if of else {}
    return Evidence(eid=eid, kind="photograph", **{"sha256": SHA, **cleaned, **more})


def _eids(items: list[Evidence]) -> set[str]:
    return {str(one.eid) for one in items if one.sha256}


def _stays(items: list[Evidence], **more: Any) -> dict[str, str]:
    given: dict[str, Any] = {"wished": {}, "without": set(), "accepted": set()}
    given |= {"here": _eids(items), **more}
    return dict(choose(items, NAMED, **given).stays)


ORIGINAL, FIRST, SECOND = _item("E1"), _item("C1", "E1"), _item("C2", "E1")
BOTH = [ORIGINAL, FIRST, SECOND]
HERE = {"E1", "C1", "C2", "D1"}


@pytest.mark.parametrize(
    ("wished", "expected"),
    [
        ({}, {"E1": "cleaned-instead", "C1": "newer-copy", "C2": ""}),
        ({"E1": "cleaned"}, {"E1": "cleaned-instead", "C1": "newer-copy", "C2": ""}),
        ({"E1": "original"}, {"E1": "", "C1": "original-instead", "C2": "original-instead"}),
        ({"E1": "left-out"}, {"E1": "left-out", "C1": "left-out", "C2": "left-out"}),
        ({"C1": "cleaned"}, {"E1": "cleaned-instead", "C1": "", "C2": "newer-copy"}),
        ({"C2": "left-out"}, {"E1": "cleaned-instead", "C1": "", "C2": "left-out"}),
        ({"C1": "cleaned", "C2": "cleaned"}, {"E1": "cleaned-instead", "C1": "", "C2": ""}),
        (
            {"E1": "original", "C1": "cleaned"},
            {"E1": "", "C1": "", "C2": "original-instead"},
        ),
        (
            {"E1": "left-out", "C1": "cleaned"},
            {"E1": "left-out", "C1": "", "C2": "left-out"},
        ),
        (
            {"C1": "left-out", "C2": "left-out"},
            {"E1": "no-cleaned-copy", "C1": "left-out", "C2": "left-out"},
        ),
    ],
)
def test_an_original_and_its_copies_are_one_choice(
    wished: dict[str, str], expected: dict[str, str]
) -> None:
    assert _stays(BOTH, wished=wished) == expected


def test_never_both_unless_both_were_chosen() -> None:
    forms = (None, *evidence_choice.FORMS)
    for first in forms:
        for copy in forms:
            wished = {eid: form for eid, form in (("E1", first), ("C1", copy)) if form is not None}
            left = [e for e, why in _stays([ORIGINAL, FIRST], wished=wished).items() if not why]
            both = first == "original" and copy in {"cleaned", "original"}
            assert (len(left) == 2) is both


def test_a_copy_of_a_copy_belongs_to_the_first_original() -> None:
    again = _item("C3", "C1")
    assert _stays([ORIGINAL, FIRST, again]) == {
        "E1": "cleaned-instead",
        "C1": "newer-copy",
        "C3": "",
    }


def test_a_copy_whose_original_is_gone_leaves_as_a_copy() -> None:
    assert _stays([_item("C1", "gone")]) == {"C1": ""}
    bare = _item("E1", sha256=None)
    assert _stays([bare, FIRST]) == {"E1": "no-file", "C1": ""}


def test_what_is_derived_but_not_cleaned_is_an_original() -> None:
    converted = _item("D1", changes=("converted",), derived_from="E1")
    found = choose([converted], NAMED, wished={}, without=set(), accepted=set(), here=HERE)
    assert found.stays == {"D1": "no-cleaned-copy"}
    assert {one.code for one in found.problems} == {"rule-16:D1", "original:D1"}


@pytest.mark.parametrize(
    ("here", "expected"),
    [
        (set(), {"E1": "only-its-hash", "C1": "only-its-hash", "C2": "only-its-hash"}),
        ({"C1"}, {"E1": "only-its-hash", "C1": "", "C2": "only-its-hash"}),
        ({"E1", "C1"}, {"E1": "cleaned-instead", "C1": "", "C2": "only-its-hash"}),
    ],
)
def test_of_what_is_not_here_nothing_but_the_description_leaves(
    here: set[str], expected: dict[str, str]
) -> None:
    assert _stays(BOTH, here=here) == expected
    assert _stays(BOTH, here=here, wished={"E1": "original"})["E1"] in {"", "only-its-hash"}
    assert _stays([_item("N1", sha256=None)], here=set()) == {"N1": "no-file"}
    shown = _item("S1", shows=(Ref(person="P9"),))
    hidden = {"P9": Decision(id="P9", extent=Extent.NOTHING, contact=False, because="no")}
    found = choose([shown], hidden, wished={}, without=set(), accepted=set(), here=set())
    assert found.stays == {"S1": "shows-a-person-not-named"}


def test_copies_that_refer_in_circles_are_decided_each_alone() -> None:
    circle = [_item("A", "B"), _item("B", "A"), _item("C", "C"), _item("D", "A")]
    assert set(_stays(circle)) == {"A", "B", "C", "D"}
    assert not any(_stays(circle).values())


def test_a_copy_on_which_somebody_stays_does_not_make_the_original_leave() -> None:
    hidden = (Ref(person="P2"),)
    hidden_one = Decision(id="P2", extent=Extent.NOTHING, contact=False, because="no")
    decisions = {**NAMED, "P2": hidden_one}
    both = [_item("E1", shows=hidden), _item("C1", "E1", shows=hidden)]
    wished = {"E1": "original"}
    found = choose(both, decisions, wished=wished, without=set(), accepted={"E1"}, here=HERE)
    assert set(found.stays.values()) == {"shows-a-person-not-named"}
    assert found.problems == ()


def test_what_may_not_leave_is_no_newest_copy() -> None:
    decisions = {"P2": Decision(id="P2", extent=Extent.NOTHING, contact=False, because="no")}
    items = [ORIGINAL, FIRST, _item("C2", "E1", shows=(Ref(person="P2"),))]
    found = choose(items, decisions, wished={}, without=set(), accepted=set(), here=HERE)
    assert found.stays == {
        "E1": "cleaned-instead",
        "C1": "",
        "C2": "shows-a-person-not-named",
    }


def test_a_thousand_copies_of_copies_are_decided_at_once() -> None:
    items = [ORIGINAL, _item("C0", "E1")]
    items += [_item(f"C{n}", f"C{n - 1}") for n in range(1, 1000)]
    began = time.perf_counter()
    left = [eid for eid, because in _stays(items).items() if not because]
    assert left == ["C999"]
    assert time.perf_counter() - began < 3


def _photograph(colour: str = "red") -> bytes:
    exif = Image.Exif()
    exif[0x013B] = "Zelda Author"
    return planted.bytes_of(Image.new("RGB", (64, 48), colour), "JPEG", exif=exif.tobytes())


@pytest.fixture
def record(defender: Drawer) -> str:
    """A record with two photographs of which no copies were made yet."""
    people = [line.person("P1", how="named", identity={"real_name": "Ilva Torrenko"})]
    value = {**line.incident(persons=people, urgency="high"), "event_id": EVENT}
    line.saved(defender, value)
    for eid, colour in (("E1", "red"), ("E2", "blue")):
        item = Evidence(
            eid=eid,
            kind="photograph",
            original_file_name=f"{eid}.jpg",
            shows=(Ref(person="P1"),),
            shows_confirmed="2026-11-20",
        )
        defender.evidence.add(EVENT, item, io.BytesIO(_photograph(colour)))
    return EVENT


def _composed(drawer: Drawer, contact: Contact, *codes: str, **more: Any) -> Composition:
    reasons = dict.fromkeys(codes, "she asked for it")
    return compose(drawer, contact.contact_id, [EVENT], reasons, **more)


def _refused(drawer: Drawer, contact: Contact, *codes: str, **more: Any) -> set[str]:
    try:
        _composed(drawer, contact, *codes, **more)
    except SealRefusedError as error:
        return {problem.code for problem in error.problems}
    return set()


def test_without_a_copy_nothing_leaves_before_somebody_decided(
    defender: Drawer, contact: Contact, record: str
) -> None:
    assert record
    asked = {"rule-16:E1", "original:E1", "rule-16:E2", "original:E2"}
    assert _refused(defender, contact) == asked
    assert _refused(defender, contact, "rule-16:E1", "rule-16:E2") == {"original:E1", "original:E2"}
    left = _composed(defender, contact, "rule-16:E1", "original:E1", evidence={"E2": "left-out"})
    assert [one.eid for one in left.evidence] == ["E1"]
    assert left.accepted == {"rule-16:E1": "she asked for it", "original:E1": "she asked for it"}
    (described,) = left.records[0].projection.incident.evidence
    assert described.sha256 is not None


def test_copies_for_all_are_made_and_leave_instead(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    wish = Wish(contact_id=contact.contact_id, event_ids=(record,))
    lacking = missing_copies.missing(examine(defender, wish))
    assert [(one.event_id, one.eid) for one in lacking] == [(EVENT, "E1"), (EVENT, "E2")]
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    made = missing_copies.make(defender, lacking, progress)
    assert told == sorted(told)
    assert made.failed == ()
    copied = {item.eid: eid for item, eid in made.made}
    examined = examine(defender, wish)
    assert missing_copies.missing(examined) == ()
    assert [one.eid for one in examined.composition.evidence] == [copied["E1"], copied["E2"]]
    # Who is on the copies is asked for this report, each.
    assert _refused(defender, contact) == {f"rule-16:{one}" for one in copied.values()}
    composition = _composed(defender, contact, *_refused(defender, contact))
    sealed = seal(defender, composition, out)
    entries = line.entries(sealed.path, own_card)
    for eid in ("E1", "E2"):
        original = defender.evidence.get(eid, EVENT)
        everything = b"".join(entries.values())
        assert str(original.sha256).encode() not in everything
        assert b"Zelda" not in everything


def test_the_history_commits_to_an_original_that_stays(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    copy = copies.make(defender, record, "E1", recognised=Recognised((Ref(person="P1"),))).item
    lines = []
    for _ in range(2):
        codes = _refused(defender, contact, evidence={"E2": "left-out"})
        composition = _composed(defender, contact, *codes, evidence={"E2": "left-out"})
        sealed = seal(defender, composition, out)
        data = line.entries(sealed.path, own_card)["data/custody.jsonl"]
        read = custody_projection.read(data)
        said = [(one.action, one.item) for one in read]
        assert said == [
            ("added", "001-original"),
            ("copied", "001-original"),
            ("added", "001"),
        ]
        original = str(defender.evidence.get("E1", record).sha256)
        assert original.encode() not in data
        assert (read[2].hash, read[2].commitment) == (copy.sha256, msgspec.UNSET)
        kept = sent.get(defender, sealed.report_id).commitments
        random, _, sha256 = kept[f"{record}/E1"].partition(":")
        assert sha256 == original
        opened = hashlib.sha256(bytes.fromhex(random) + bytes.fromhex(sha256)).hexdigest()
        assert {one.commitment for one in read[:2]} == {opened}
        assert Committed(bytes.fromhex(random), sha256).value == opened
        assert "commitment" in json.loads(data.splitlines()[0])
        lines.append(opened)
    assert len(set(lines)) == 2


def test_the_history_of_an_original_tells_of_no_other_copy(
    defender: Drawer, contact: Contact, clock: line.Clock, record: str
) -> None:
    made = []
    for _ in range(3):
        clock.forward(days=1)
        made.append(str(copies.make(defender, record, "E1").item.eid))
        for _ in range(4):
            item = f"evidence/{record}/E1"
            defender.custody.append(None, "me", "viewed", item, SHA)
    told = []
    for eid in made:
        wished = {eid: "cleaned", "E2": "left-out"}
        codes = _refused(defender, contact, evidence=wished)
        ready = prepare(defender, _composed(defender, contact, *codes, evidence=wished))
        lines = custody_projection.read(ready.history)
        said = [(one.action, one.when) for one in lines if one.item == "001-original"]
        assert [action for action, _ in said] == ["added", "copied"]
        told.append(said[1][1])
    # Each tells the day of its own copy.
    assert told == ["2026-11-22", "2026-11-23", "2026-11-24"]


def test_a_receipt_of_a_removed_record_opens_nothing_any_more(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    copies.make(defender, record, "E1")
    codes = _refused(defender, contact, evidence={"E2": "left-out"})
    sealed = seal(defender, _composed(defender, contact, *codes, evidence={"E2": "left-out"}), out)
    kept = sent.get(defender, sealed.report_id)
    assert kept.commitments
    assert kept.receipt({record}).commitments == kept.commitments
    assert kept.receipt(()).commitments == {}
    assert SHA not in repr(kept)


def test_nothing_is_committed_to_when_the_original_leaves(
    defender: Drawer, contact: Contact, record: str
) -> None:
    copy = copies.make(defender, record, "E1").item
    wished = {"E1": "original", str(copy.eid): "cleaned", "E2": "left-out"}
    composition = _composed(
        defender, contact, *_refused(defender, contact, evidence=wished), evidence=wished
    )
    assert [one.eid for one in composition.evidence] == ["E1", copy.eid]
    assert composition.accepted["original:E1"]
    assert prepare(defender, composition).commitments == {}


@pytest.mark.parametrize(("with_times", "length"), [(False, 10), (True, 20)])
def test_days_unless_the_user_wants_times(
    defender: Drawer, contact: Contact, record: str, *, with_times: bool, length: int
) -> None:
    copies.make(defender, record, "E1")
    more: dict[str, Any] = {"evidence": {"E2": "left-out"}, "with_times": with_times}
    composition = _composed(defender, contact, *_refused(defender, contact, **more), **more)
    ready = prepare(defender, composition)
    assert {len(one.when) for one in custody_projection.read(ready.history)} == {length}
    assert len(ready.report.written_on) == 10


@pytest.mark.parametrize(
    ("wished", "code"),
    [({"E1": "copy"}, "seal-evidence-form"), ({"E9": "original"}, "seal-without")],
)
def test_a_form_or_an_item_that_is_not_there_is_refused(
    defender: Drawer, contact: Contact, record: str, wished: dict[str, str], code: str
) -> None:
    assert record
    with pytest.raises(InputError, match=code):
        _composed(defender, contact, evidence=wished)


def test_what_cannot_be_cleaned_is_named_and_the_others_are_made(
    defender: Drawer, contact: Contact, record: str
) -> None:
    item = Evidence(eid="E3", kind="other", original_file_name="letter.eml")
    defender.evidence.add(record, item, io.BytesIO(b"From: somebody\r\n\r\nwords"))
    wish = Wish(contact_id=contact.contact_id, event_ids=(record,))
    made = missing_copies.make(defender, missing_copies.missing(examine(defender, wish)))
    assert {one.eid for one, _ in made.made} == {"E1", "E2"}
    ((failed, why),) = made.failed
    assert failed.eid == "E3"
    assert why.code.startswith("copy-")
    assert "original:E3" in _refused(defender, contact)


def test_cancelled_half_way_keeps_what_was_made_and_nothing_half(
    defender: Drawer, contact: Contact, record: str
) -> None:
    wish = Wish(contact_id=contact.contact_id, event_ids=(record,))
    lacking = missing_copies.missing(examine(defender, wish))
    with pytest.raises(InputError, match="cancelled"):
        missing_copies.make(defender, lacking, lambda done, total: done * 2 <= total)
    made = [one for one in defender.evidence.list(record) if one.derived_from]
    assert [one.derived_from for one in made] == ["E1"]
    assert [one.eid for one in missing_copies.missing(examine(defender, wish))] == ["E2"]


def test_an_original_with_the_bytes_of_its_copy_is_still_an_original(
    defender: Drawer, contact: Contact, record: str
) -> None:
    copy = copies.make(defender, record, "E1").item
    again = Evidence(eid="E4", kind="photograph", original_file_name="same.jpg")
    data = b"".join(defender.evidence.chunks(str(copy.eid), record))
    defender.evidence.add(record, again, io.BytesIO(data))
    wish = Wish(contact_id=contact.contact_id, event_ids=(record,))
    staying = {one.eid: one.because for one in examine(defender, wish).composition.left_out}
    assert staying == {
        "E1": "cleaned-instead",
        "E2": "no-cleaned-copy",
        "E4": "no-cleaned-copy",
    }


def test_evidence_that_is_damaged_in_the_vault_leaves_no_file(
    defender: Drawer, contact: Contact, record: str, out: Path
) -> None:
    codes = _refused(defender, contact)
    composition = _composed(defender, contact, *codes)

    defender.database.run("DELETE FROM blob_rows")
    with pytest.raises(AppError):
        seal(defender, composition, out)
    assert not list(out.iterdir())
    assert sent.every(defender) == ()
    assert record


def test_an_item_of_two_records_is_chosen_for_each(
    defender: Drawer, contact: Contact, record: str
) -> None:
    other = "ef" * 16
    people = [line.person("P1", how="named")]
    line.saved(defender, {**line.incident(persons=people, urgency="high"), "event_id": other})
    item = Evidence(eid="E1", kind="photograph", original_file_name="a.jpg")
    defender.evidence.add(other, item, io.BytesIO(_photograph()))
    events = [record, other]
    codes = line.refused(defender, contact, events)
    begins = {one.partition(":")[0] for one in codes if "original:" in one}
    assert begins == {record[:8], other[:8]}
    some = {one: "why" for one in codes if not one.startswith(f"{other[:8]}:original:E1")}
    with pytest.raises(SealRefusedError) as caught:
        compose(defender, contact.contact_id, events, some)
    assert [one.code for one in caught.value.problems] == [f"{other[:8]}:original:E1"]


def test_the_paper_has_the_choice_and_whom_to_ask(
    defender: Drawer, contact: Contact, record: str
) -> None:
    copy = copies.make(defender, record, "E1").item
    examined = examine(defender, Wish(contact_id=contact.contact_id, event_ids=(record,)))
    shown = paper(defender, examined, record)
    items = {one.eid: one for one in shown.items}
    assert [items[eid].choice for eid in ("E1", "E2", str(copy.eid))] == [True, True, False]
    assert (items["E1"].because, items["E2"].because) == ("cleaned-instead", "no-cleaned-copy")
    assert [one.ask for one in shown.people] == [""]
