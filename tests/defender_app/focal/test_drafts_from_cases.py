"""Drafts made of cases that really came in, and what may leave of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from defender_app.errors import InputError, MachineError
from defender_app.focal import actions, cases, events, un_register, work, work_kept
from defender_app.focal.actions import Action, Wish
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.drafts import check, make, out, store, summary
from defender_app.focal.register_items import Item
from defender_app.model.follow_up import ActionResponse, UnAction
from defender_app.vault.drawer import Drawer
from tests.support import backups, incidents, line, zips
from tests.support import desk as scenes

UNNAMED = Wish(action=Action.SG_UNNAMED, year=2025)


def case_of(sender: Drawer, contact: Contact, desk: Drawer, folder: Path, sample: str) -> Case:
    ready = {**incidents.sample(int(sample[-2:])), "record_status": "ready"}
    event_id = line.saved(sender, ready)
    sealed = line.sealed(sender, contact, [event_id], folder / sample, conditions=True)
    return scenes.take_in(desk, sealed.path)


@pytest.fixture
def heron(defender: Drawer, contact: Contact, desk: Drawer, out_: Path) -> Case:
    return case_of(defender, contact, desk, out_, "TRN-01")


@pytest.fixture(name="out_")
def _out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_a_paragraph_is_made_kept_noted_and_written(
    heron: Case, desk: Drawer, tmp_path: Path
) -> None:
    draft = make.make(desk, [str(heron.number)], "paragraph", UNNAMED)
    assert draft.text.startswith("Westeria. Reportedly, on 21 February 2025, an environmental")
    assert "allegedly in connection with that cooperation" in draft.text
    assert "Torrenko" not in draft.text
    assert "HERON" not in draft.text
    assert store.get(desk, draft.draft_id[:6]) == draft
    assert [one.what for one in work_kept.of(desk, heron.case_id).history][-1] == "drafted"
    assert not [one for one in check.findings(desk, draft) if one.refuses]
    for form in out.FORMS:
        target = tmp_path / f"draft.{form}"
        out.write(desk, draft.draft_id, target, form)
        assert target.stat().st_size > 100
        assert b"TRAINING" in zips.unpacked(target), form
    with pytest.raises(InputError, match="inside-a-vault"):
        out.write(desk, draft.draft_id, tmp_path / "vault-0" / "draft.txt", "txt")
    with pytest.raises(MachineError, match="exists"):
        out.write(desk, draft.draft_id, tmp_path / "draft.txt", "txt")
    last = work_kept.of(desk, heron.case_id).history[-1]
    assert (last.what, last.after) == ("draft-exported", "html")
    assert desk.custody.entries()[-1].item == f"draft/{draft.draft_id}"


def test_without_consent_there_is_no_draft(heron: Case, desk: Drawer) -> None:
    with pytest.raises(InputError, match="action-refused"):
        make.make(desk, [heron.case_id], "paragraph", Wish(action=Action.SG_NAMED, year=2025))
    with pytest.raises(InputError, match="action-refused") as later:
        make.make(desk, [heron.case_id], "paragraph", Wish(action=Action.SG_UNNAMED, year=2026))
    assert later.value.facts["first"] == "not-renewed"
    with pytest.raises(InputError, match="draft-action"):
        make.make(desk, [heron.case_id], "letter", UNNAMED)
    assert store.every(desk) == ()


def test_what_is_typed_is_looked_at_and_refused_on_the_way_out(
    heron: Case, desk: Drawer, tmp_path: Path
) -> None:
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    for typed, code in (
        ("Reportedly, Ilva Torrenko was stopped.", "name-not-allowed"),
        ("Reportedly, Torrenko's flight left.", "name-not-allowed"),
        ("She was reportedly stopped because of her cooperation.", "stronger-than-link"),
        ("It happened, reportedly, on [[date?]].", "missing-fact"),
        ("Reportedly, Colonel Marsk gave the order.", "official-named"),
    ):
        changed = store.change(desk, draft.draft_id, f"{draft.text}\n{typed}\n")
        assert code in {one.code for one in check.findings(desk, changed) if one.refuses}, typed
        with pytest.raises(InputError, match="draft-not-ready"):
            out.write(desk, draft.draft_id, tmp_path / "no.docx", "docx")
    assert list(tmp_path.glob("no*")) == []
    assert store.get(desk, draft.draft_id).is_edited


def test_a_letter_has_fourteen_sections_and_names_in_its_annex_alone(
    desk: Drawer, defender: Drawer, contact: Contact, out_: Path
) -> None:
    case = case_of(defender, contact, desk, out_, "TRN-16")
    wish = Wish(action=Action.LETTER_NAMED)
    draft = make.make(desk, [case.case_id], "letter", wish)
    heads = [row for row in draft.text.split("\n") if row.startswith("## ")]
    assert [row.partition(". ")[0] for row in heads[:13]] == [f"## {n}" for n in range(1, 14)]
    assert [row.partition(":")[0] for row in heads[13:]] == [
        "## Annex A", "## Annex B", "## Annex C"
    ]  # fmt: skip
    body, _, annex = draft.text.partition("## Annex A")
    assert "Joren Lathe" in annex
    assert "Joren" not in body
    assert "Submitted by: Reprisals desk, Westeria Watch" in body
    unnamed = make.make(desk, [case.case_id], "letter", Wish(action=Action.CONFIDE), language="fr")
    assert "Joren" not in unnamed.text
    assert "## Annexe A" in unnamed.text
    with pytest.raises(InputError, match="letter-language"):
        make.make(desk, [case.case_id], "letter", wish, language="bo")


def test_reports_of_one_event_share_a_paragraph(
    heron: Case, desk: Drawer, new_vaults: line.Vaults, out_: Path
) -> None:
    second = new_vaults.drawer()
    own = line.new_card(desk, "Another card")
    other = case_of(second, line.met(second, own), desk, out_, "TRN-03")
    missing = actions.judge_case(desk, other, UNNAMED)[0].missing
    wish = replace(UNNAMED, without=frozenset(one.id for one in missing))
    apart = make.make(desk, [heron.case_id, other.case_id], "paragraph", wish)
    assert apart.text.count("Westeria.") == 2
    events.join(desk, [heron.case_id, other.case_id], "both speak of the same week")
    together = make.make(desk, [heron.case_id, other.case_id], "paragraph", wish)
    assert together.text.count("Westeria.") == 1
    assert "at least 11 individuals" in together.text
    assert "two sources" in together.text


def test_the_summary_of_a_year_takes_only_what_was_agreed_to_in_it(
    heron: Case, desk: Drawer, defender: Drawer, contact: Contact, out_: Path
) -> None:
    kept_out = case_of(defender, contact, desk, out_, "TRN-02")
    found = summary.look(desk, 2025)
    assert [one.case.case_id for one in found.entries] == [heron.case_id]
    assert [one.case.case_id for one in found.left_out] == [kept_out.case_id]
    assert found.left_out[0].because
    draft = summary.make_draft(desk, found)
    assert "Reporting period: 1 May 2024 to 30 April 2025." in draft.text
    assert "Cases included: fewer than five." in draft.text
    assert draft.text.count("Reportedly, on 21 February 2025") == 1
    assert not [one for one in check.findings(desk, draft) if one.refuses]
    empty = summary.look(desk, 2026)
    assert empty.entries == ()
    with pytest.raises(InputError, match="summary-empty"):
        summary.make_draft(desk, empty)


def test_a_case_of_the_strictest_tier_never_enters_the_summary(
    desk: Drawer, defender: Drawer, contact: Contact, out_: Path, tmp_path: Path
) -> None:
    case = case_of(defender, contact, desk, out_, "TRN-08")
    found = summary.look(desk, 2025)
    assert found.entries == ()
    assert "strictest-tier" in found.left_out[0].because
    draft = make.make(desk, [case.case_id], "letter", Wish(action=Action.CONFIDE))
    plain = store.change(desk, draft.draft_id, "Something was alleged.")
    with pytest.raises(InputError, match="draft-strictest"):
        out.write(desk, plain.draft_id, tmp_path / "x.odt", "odt")
    out.write(desk, plain.draft_id, tmp_path / "x.odt", "odt", sure=True)


def test_a_draft_of_a_case_that_is_gone_stays_and_does_not_leave(
    heron: Case, desk: Drawer, tmp_path: Path
) -> None:
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    desk.documents.delete(cases.KIND, heron.case_id)
    assert check.findings(desk, draft)[0].code == "case-gone"
    with pytest.raises(InputError, match="draft-not-ready"):
        out.write(desk, draft.draft_id, tmp_path / "x.txt", "txt")
    store.remove(desk, draft.draft_id)
    with pytest.raises(InputError, match="draft-unknown"):
        store.get(desk, draft.draft_id)


def test_a_text_that_cannot_be_kept_changes_nothing(heron: Case, desk: Drawer) -> None:
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    for text in ("x" * (store.LONGEST + 1), "bell\x07", "half \ud800"):
        with pytest.raises(InputError, match="draft-text"):
            store.change(desk, draft.draft_id, text)
    assert store.get(desk, draft.draft_id) == draft
    again = store.change(desk, draft.draft_id, "བོད་ཡིག\r\nئۇيغۇر\nไทย e\u0301")
    assert again.text == "བོད་ཡིག\nئۇيغۇر\nไทย é"


def test_drafts_come_back_from_a_backup_and_stay_where_they_were_changed(
    heron: Case, desk: Drawer, new_vaults: line.Vaults, out_: Path
) -> None:
    first = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    words = backups.Words.of(backups.held(new_vaults, desk))
    kept = backups.write(desk, out_ / "kept").path
    here = store.change(desk, first.draft_id, "Something is alleged, in other words.")
    words.restore(kept, desk)
    assert store.get(desk, first.draft_id) == here
    elsewhere = new_vaults.drawer()
    words.restore(kept, elsewhere)
    assert store.every(elsewhere) == (first,)
    assert check.findings(elsewhere, first) == check.findings(desk, first)


def test_a_damaged_draft_hides_no_other(heron: Case, desk: Drawer) -> None:
    good = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    desk.documents.put(store.KIND, "f" * 32, b'{"draft_id":1}')
    assert store.every(desk) == (good,)
    assert store.damaged(desk) == ("f" * 32,)
    with pytest.raises(InputError, match="draft-damaged"):
        store.get(desk, "ffff")
    store.remove(desk, "f" * 32)
    assert store.damaged(desk) == ()


def test_what_was_taken_back_later_stops_a_draft_that_was_ready(
    heron: Case, desk: Drawer, tmp_path: Path
) -> None:
    draft = make.make(desk, [heron.case_id], "paragraph", UNNAMED)
    assert not [one for one in check.findings(desk, draft) if one.refuses]
    work.set_status(desk, heron.case_id, "withdrawn", "they took it back")
    (stop,) = [one for one in check.findings(desk, draft) if one.refuses]
    assert (stop.code, stop.facts["first"]) == ("action-refused", "case-withdrawn")
    with pytest.raises(InputError, match="draft-not-ready"):
        out.write(desk, draft.draft_id, tmp_path / "late.odt", "odt")
    assert not (tmp_path / "late.odt").exists()


def test_what_the_register_knows_stands_in_the_paragraph_once(heron: Case, desk: Drawer) -> None:
    answer = ActionResponse(responder="government", date="2025-05-02", summary="says that it is so")
    action = UnAction(
        action_type="allegation-letter",
        date_sent_or_adopted="2025-03-10",
        mechanism=("sp-sr-hrd",),
        reference="WST 3/2025",
        addressees=("Government of Westeria",),
        summary="Asks why.",
        responses=(answer,),
    )
    for _ in range(2):
        item = Item(sort="un-action", case_ids=(heron.case_id,), action=action)
        un_register.add(desk, item)
    text = make.make(desk, [heron.case_id], "paragraph", UNNAMED).text
    assert text.count("(WST 3/2025)") == 1
    assert text.endswith("responded to the allegations, stating that it is so.")
