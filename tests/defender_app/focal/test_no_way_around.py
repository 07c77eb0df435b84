"""Ways around the gate for actions that somebody tried, and that are closed."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app.errors import InputError, MachineError
from defender_app.focal import case_upkeep, cases, due, events, reply, un_register, work
from defender_app.focal.actions import Action, Wish
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.drafts import check, make, out, store, summary
from defender_app.focal.exports.plan import plan
from defender_app.focal.exports.wishes import ExportWish
from defender_app.focal.exports.write import write
from defender_app.focal.register_items import Item
from defender_app.focal.reply import Answer
from defender_app.model.follow_up import UnAction
from defender_app.vault import case_tables
from defender_app.vault.drawer import Drawer
from tests.support import desk as scenes
from tests.support import line

NAME = "Tashi Wangmo Zelenka"
SG = {"value": "yes", "how_named": "named", "date": "2026-11-01"}

Take = Callable[..., Case]


def victim(**answers: Any) -> dict[str, Any]:
    agreed = {"un_confidential": {"value": "yes", "how_named": "named"}, **answers}
    return line.person(
        "P1",
        pseudonym="HERON",
        how="named",
        roles=["victim", "source"],
        identity={"real_name": NAME},
        consents=scenes.consents(**agreed),
    )


@pytest.fixture
def take(defender: Drawer, desk: Drawer, contact: Contact, out: Path) -> Take:
    """Seals an incident to the desk and takes it in; gives the case."""
    return lambda **changes: scenes.take_in(desk, scenes.send(defender, contact, out, **changes))


def test_a_report_does_not_leave_as_it_came_with_a_name_that_another_report_told(
    desk: Drawer, take: Take
) -> None:
    told = take(
        narrative="Zelenka was there.",
        persons=[line.person("P1", consents=scenes.consents(un_confidential="yes"))],
    )
    wish = ExportWish(form="original", case_ids=(told.case_id,), action=Action.CONFIDE, reason="x")
    assert plan(desk, wish).case_ids == (told.case_id,)
    named = take(narrative="I was there.", persons=[victim()])
    events.join(desk, [told.case_id, named.case_id], "the same gate")
    (left,) = plan(desk, wish).left_out
    assert left.why == ("not-as-it-came",)


def test_a_summary_with_names_leaves_with_those_who_stand_without(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    take(persons=[victim(sg_report=SG, un_public_name="yes")])
    other = victim(sg_report={**SG, "how_named": "title-only"})
    take(persons=[{**other, "identity": {"real_name": "Ana Quillfeather"}}])
    found = summary.look(desk, 2026, named=True)
    assert [one.wish.action for one in found.entries] == [Action.SG_NAMED, Action.SG_UNNAMED]
    draft = summary.make_draft(desk, found)
    assert [one for one in check.findings(desk, draft) if one.refuses] == []
    out.write(desk, draft.draft_id, tmp_path / "a.txt", "txt")


def test_a_condition_that_is_met_for_a_draft_is_noted(desk: Drawer, take: Take) -> None:
    agreed = {
        "value": "conditional",
        "conditions": "only after 1 March",
        "how_named": "title-only",
        "explained": ["government-will-know", "can-refuse"],
    }
    case = take(persons=[victim(un_confidential=agreed)])
    wish = Wish(
        action=Action.CONFIDE,
        met=frozenset(
            {(str(cases.report(desk, case).incidents[0].persons[0].pid), "un-confidential")}
        ),
    )
    make.make(desk, [case.case_id], "letter", wish)
    noted = [(one.what, one.why) for one in work.of(desk, case.case_id).history]
    assert ("condition-met", "only after 1 March") in noted


def test_a_consent_of_another_year_does_not_renew_that_of_this(desk: Drawer, take: Take) -> None:
    case = take(persons=[victim(sg_report={**SG, "date": "2024-11-01"})])
    pid = str(cases.report(desk, case).incidents[0].persons[0].pid)
    for when in ("2025-12-31", "2026-12-31", "2027-01-01"):
        said = work.Renewal(person=pid, year=2026, value="yes", who="me", how="phone", when=when)
        with pytest.raises(InputError):
            work.renew(desk, case.case_id, said)


def test_an_answer_with_a_name_of_another_report_is_refused(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    take(persons=[victim()])
    other = take()
    with pytest.raises(InputError):
        reply.create(
            desk,
            other.case_id,
            Answer(kind="status", status="acted", text=f"We wrote about {NAME}."),
            tmp_path,
        )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (NAME, "zelenka,  TASHI wangmo’s letter"),
        ("王丽华", "我们已就王丽华一事致函政府。"),
        ("བཀྲ་ཤིས་དབང་མོ", "ང་ཚོས་བཀྲ་ཤིས་དབང་མོའི་སྐོར"),
        ("Оксана Коваленко", "мы писали: Коваленко Оксана."),
    ],
)
def test_a_whole_name_of_another_report_is_found_however_it_is_written(
    desk: Drawer, take: Take, name: str, text: str
) -> None:
    told = take(persons=[{**victim(), "identity": {"real_name": name}}])
    other = take()
    with pytest.raises(InputError) as caught:
        reply.look_at(desk, other, Answer(kind="status", text=text))
    assert (caught.value.code, caught.value.facts) == (
        "reply-names-somebody",
        {"number": told.number},
    )
    reply.look_at(desk, told, Answer(kind="status", text=text))
    reply.look_at(desk, other, Answer(kind="status", text="We wrote about it to the Government."))


def test_whoever_agreed_to_the_report_of_a_year_is_asked_again_in_the_next(
    desk: Drawer, take: Take, clock: line.Clock
) -> None:
    """Rule 30 is not left to memory: it stands among the days that are due."""
    case = take(persons=[victim(sg_report=SG)])
    never = take(persons=[victim(sg_report="no")])

    def asked() -> list[tuple[str, str, str, bool]]:
        found = [one for one in due.every(desk) if one.sort == due.RENEWAL]
        return [(one.case_id, str(one.day), str(one.last), one.overdue) for one in found]

    assert asked() == [(case.case_id, "2027-01-01", "2027-04-30", False)]
    assert not [one for one in due.of_case(desk, never.case_id) if one.sort == due.RENEWAL]
    clock.forward(days=200)
    assert asked() == [(case.case_id, "2027-01-01", "2027-04-30", True)]
    pid = str(cases.report(desk, case).incidents[0].persons[0].pid)
    said = work.Renewal(
        person=pid, year=2027, value="yes", who="me", how="phone", when="2027-05-02"
    )
    work.renew(desk, case.case_id, said)
    assert asked() == [(case.case_id, "2028-01-01", "2028-04-30", False)]
    work.renew(desk, case.case_id, msgspec.structs.replace(said, value="no"))
    assert asked() == []


def test_an_index_of_an_earlier_version_is_made_anew(desk: Drawer, take: Take) -> None:
    case = take(persons=[victim(sg_report=SG)])
    with desk.transaction():
        desk.database.run("DELETE FROM case_marks WHERE kind = 'renewal'")
        case_tables.note(desk.database, "1")
    case_upkeep._KNOWN.clear()
    assert [one.case_id for one in due.every(desk) if one.sort == due.RENEWAL] == [case.case_id]


def test_an_open_end_is_due_on_the_day_that_is_known(desk: Drawer) -> None:
    """A wait without an end would never be told of."""
    letter = UnAction(
        action_type="allegation-letter", date_sent_or_adopted="2026-08-01", mechanism=("sp-wgad",)
    )
    item = un_register.add(desk, Item(sort="un-action", action=letter))
    late = msgspec.structs.replace(letter, reply_due="2026-10-01/..")
    changed = msgspec.structs.replace(item, action=late, by_hand=("reply_due",))
    (one,) = due.of_item(changed, date(2026, 11, 22))
    assert (str(one.day), one.overdue, one.days_late) == ("2026-10-01", True, 52)


@pytest.mark.parametrize("action", [Action.PRESS, Action.UN_SECURITY])
def test_a_letter_that_is_still_confidential_is_in_no_export_for_the_public(
    desk: Drawer, take: Take, tmp_path: Path, action: Action
) -> None:
    sent = {
        "action_type": "allegation-letter",
        "date_sent_or_adopted": "2026-11-01",
        "mechanism": ["sp-sr-hrd"],
        "reference": "XWA 7/2026",
        "confidential_until": "2026-12-31/..",
        "summary": "x",
    }
    cooperation = {**scenes.incident()["cooperation"][0], "confidential_submission": "yes"}
    case = take(persons=[victim(media_name="yes")], followup=[sent], cooperation=[cooperation])
    letter = msgspec.convert({**sent, "reference": "XWA 8/2026"}, UnAction)
    un_register.add(desk, Item(sort="un-action", action=letter, case_ids=(case.case_id,)))
    ids = (case.case_id,)
    for form in ("json", "csv"):
        made = plan(
            desk, ExportWish(form=form, case_ids=ids, action=action, reason="x", strictest=True)
        )
        assert made.case_ids == ids
        said = {one for one in made.warnings if one.startswith("confidential-")}
        outside = action is Action.PRESS
        assert said == ({"confidential-letters", "confidential-submission"} if outside else set())
        write(desk, made, tmp_path / form)
        assert ("XWA" in (tmp_path / form).read_text()) is not outside
    whole = ExportWish(form="original", case_ids=ids, action=action, reason="x", strictest=True)
    assert bool(plan(desk, whole).case_ids) is not outside


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_leaves_nothing_of_a_draft(
    desk: Drawer,
    take: Take,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    case = take()
    draft = make.make(desk, [case.case_id], "letter", Wish(action=Action.CONFIDE))
    done = store.change(desk, draft.draft_id, draft.text.replace("[[", "[").replace("]]", "]"))
    before = len([*desk.custody.entries()])

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number), "/secret/path")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(MachineError):
            out.write(desk, done.draft_id, tmp_path / "a.odt", "odt", sure=True)
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".odt"] == []
    assert len([*desk.custody.entries()]) == before
    assert [one.what for one in work.of(desk, case.case_id).history] == ["drafted"]


def test_whoever_agreed_in_one_report_and_not_in_another_is_not_named_in_both(
    desk: Drawer, take: Take
) -> None:
    take(persons=[victim(sg_report=SG, un_public_name="yes")])
    alone = summary.make_draft(desk, summary.look(desk, 2026, named=True))
    assert [one for one in check.findings(desk, alone) if one.refuses] == []
    assert NAME in alone.text
    careful = victim(sg_report={**SG, "how_named": "title-only"})
    take(persons=[{**careful, "identity": {"real_name": "Zelenka Tashi Wangmo"}}])
    both = summary.make_draft(desk, summary.look(desk, 2026, named=True))
    codes = {one.code for one in check.findings(desk, both) if one.refuses}
    assert codes == {"name-not-allowed"}


@pytest.mark.parametrize("text", ["as it was with Zelenka, Tashi Wangmo", "就像王丽华一样"])
def test_a_name_of_another_case_is_in_no_draft(desk: Drawer, take: Take, text: str) -> None:
    name = NAME if text.isascii() else "王丽华"
    take(persons=[{**victim(un_public_name="yes"), "identity": {"real_name": name}}])
    case = take()
    draft = make.make(desk, [case.case_id], "letter", Wish(action=Action.CONFIDE))
    assert "name-not-allowed" not in {one.code for one in check.findings(desk, draft)}
    changed = store.change(desk, draft.draft_id, f"{draft.text}\nIt is {text}.\n")
    (found,) = [one for one in check.findings(desk, changed) if one.code == "name-not-allowed"]
    assert found.refuses
    assert changed.text[found.start : found.end] in text
