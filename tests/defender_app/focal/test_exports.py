"""Exports of real cases: nothing beyond the gate in any byte, whole or not at all, and noted."""

from __future__ import annotations

import errno
import io
import json
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest

from defender_app.errors import InputError, MachineError
from defender_app.focal import cases, intake, projection, work
from defender_app.focal.actions import Action
from defender_app.focal.contacts import Contact
from defender_app.focal.exports import originals, uwazi, wishes
from defender_app.focal.exports.plan import Plan, plan
from defender_app.focal.exports.wishes import ExportWish, Form
from defender_app.focal.exports.write import NOTED, Written, write
from defender_app.focal.work_kept import CONDITION
from defender_app.model import decode_incident
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import export_lines, line, uwazi_importer, zips
from tests.support.desk import consents
from tests.support.slices import every

NAME, OTHER = "Tashi Wangmo Zelenka", "Ana Quillfeather"
SECRET = "ana@example.org"
FORMS: tuple[Form, ...] = ("uwazi", "end-reprisals", "huridocs", "csv", "xlsx", "json")
TEXT = f"{NAME} was stopped. {OTHER} saw it, and wrote to {SECRET}."

Take = Callable[..., cases.Case]


def _victim(**answers: Any) -> dict[str, Any]:
    return line.person(
        "P1",
        pseudonym="HERON",
        how="named",
        roles=["victim", "source"],
        identity={"real_name": NAME, "initials": "T. W."},
        consents=consents(un_confidential={"value": "yes", "how_named": "named"}, **answers),
    )


def _witness(**answers: Any) -> dict[str, Any]:
    return line.person(
        "P2",
        pseudonym="OTTER",
        how="named",
        roles=["witness"],
        identity={"real_name": OTHER, "contact_channel": SECRET},
        consents=consents(contact_back="yes", **answers),
    )


@pytest.fixture
def take(defender: Drawer, desk: Drawer, contact: Contact, out: Path) -> Take:
    """Seals an incident to the desk and takes it in; gives the case."""

    def sealed(files: dict[str, dict[str, Any]] | None = None, **changes: Any) -> cases.Case:
        usual = {"narrative": TEXT, "persons": [_victim(), _witness()]}
        value = desk_files.incident(**{**usual, **changes})
        event_id = line.saved(defender, value)
        incident = defender.incidents.get(event_id)
        for name, about in (files or {}).items():
            shows = tuple(
                Ref(person=one.pid) for one in incident.persons if one.pseudonym in about["shows"]
            )
            more = {key: given for key, given in about.items() if key not in {"shows", "data"}}
            item = Evidence(
                kind="photograph",
                original_file_name=name,
                media_type="image/png",
                metadata_kept="no",
                shows=shows,
                shows_confirmed="2026-11-20",
                **more,
            )
            defender.evidence.add(event_id, item, io.BytesIO(about["data"]))
        path = line.sealed(defender, contact, [event_id], out, conditions=False).path
        return cases.get(desk, str(intake.take_in(desk, path).case_id))

    return sealed


def _word(desk: Drawer, case: cases.Case) -> str:
    """By which word the desk knows the victim."""
    return str(cases.report(desk, case).incidents[0].persons[0].pseudonym)


def _wish(
    *found: cases.Case, form: Form = "csv", action: Action = Action.CONFIDE, **more: Any
) -> ExportWish:
    ids = tuple(one.case_id for one in found)
    return ExportWish(form=form, case_ids=ids, action=action, **{"reason": "asked for", **more})


def _written(desk: Drawer, wish: ExportWish, target: Path) -> tuple[Plan, Written]:
    made = plan(desk, wish)
    return made, write(desk, made, target)


@pytest.mark.parametrize("form", FORMS)
def test_no_name_leaves_beyond_the_gate(
    form: Form, desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take()
    assert NAME in str(msgspec.to_builtins(cases.identities(desk, case)))
    for action, allowed in (
        (Action.CONFIDE, ()),
        (Action.UN_SECURITY, (NAME,)),
        (Action.OWN_FILE, (NAME, OTHER)),
    ):
        target = tmp_path / f"{action}.out"
        made, _ = _written(desk, _wish(case, form=form, action=action), target)
        told = zips.unpacked(target).decode()
        for name in (NAME, OTHER):
            assert name in allowed or name not in told, (action, name)
        assert SECRET not in told
        assert made.needs_reason is bool(allowed)
    # The gate lets it through, and so it is there: an empty file would pass every test above.
    assert NAME in told or form in {"huridocs", "end-reprisals"} or not allowed


def test_the_named_stand_in_the_column_of_people_alone(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take()
    target = tmp_path / "a.xlsx"
    _written(desk, _wish(case, form="xlsx", action=Action.UN_SECURITY), target)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    heads, row = ([cell.value for cell in line_] for line_ in sheet.iter_rows())
    found = {str(head) for head, value in zip(heads, row, strict=True) if NAME in str(value)}
    assert found == {"People"}


def test_who_did_not_agree_leaves_a_case_out_with_the_reason(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    good, bad = take(persons=[_victim(media_name="yes")]), take()
    wish = _wish(good, bad, action=Action.PRESS)
    made, done = _written(desk, wish, tmp_path / "a.csv")
    assert made.case_ids == (good.case_id,)
    (left,) = made.left_out
    assert (left.number, left.missing[0].pseudonym) == (bad.number, _word(desk, bad))
    assert {gap.use for gap in left.missing} == {"media-name"}
    assert done.cases == 1
    with pytest.raises(InputError, match="export-nothing"):
        write(desk, plan(desk, _wish(bad, action=Action.PRESS)), tmp_path / "b.csv")
    assert not (tmp_path / "b.csv").exists()


def test_an_export_is_noted_in_the_custody_and_in_the_history(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take()
    _, done = _written(desk, _wish(case, action=Action.UN_SECURITY), tmp_path / "a.csv")
    entry = [*desk.custody.entries()][-1]
    assert (entry.action, entry.item, entry.hash) == (
        "exported",
        f"case/{case.case_id}",
        done.sha256,
    )
    last = work.of(desk, case.case_id).history[-1]
    assert (last.what, last.after, last.why) == (NOTED, "csv un-security", "asked for")
    assert (tmp_path / "a.csv").stat().st_mtime == 946_684_800


def test_names_need_a_reason(desk: Drawer, take: Take, tmp_path: Path) -> None:
    made = plan(desk, _wish(take(), action=Action.UN_SECURITY, reason=""))
    assert made.needs_reason
    with pytest.raises(InputError, match="reason-missing"):
        write(desk, made, tmp_path / "a.csv")
    assert not (tmp_path / "a.csv").exists()


def test_a_condition_is_met_once_and_noted(desk: Drawer, take: Take, tmp_path: Path) -> None:
    only_if = {**desk_files.ARRESTED, "how_named": "named"}
    case = take(persons=[_victim(media_name=only_if)])
    wish = _wish(case, action=Action.PRESS)
    assert plan(desk, wish).case_ids == ()
    met = replace(wish, met=frozenset({(_word(desk, case), "media-name")}))
    _written(desk, met, tmp_path / "a.csv")
    lines = [one for one in work.of(desk, case.case_id).history if one.what == CONDITION]
    assert [one.why for one in lines] == ["I am arrested"]
    assert plan(desk, wish).case_ids == ()


def test_somebody_of_several_cases_is_meant_with_the_number(desk: Drawer, take: Take) -> None:
    first, second = take(), take()
    word = _word(desk, second)
    wish = _wish(first, second, without=frozenset({word}))
    with pytest.raises(InputError, match="person-not-in-case"):
        plan(desk, wish)
    made = plan(desk, replace(wish, without=frozenset({f"{second.number}/{word}"})))
    assert first.case_id in made.case_ids
    assert second.case_id not in made.case_ids
    with pytest.raises(InputError, match="person-not-in-case"):
        plan(desk, _wish(first, without=frozenset({"NOBODY"})))


def test_what_was_taken_back_meanwhile_stops_the_writing(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take()
    made = plan(desk, _wish(case))
    cases.save(desk, msgspec.structs.replace(case, status="withdrawn"))
    with pytest.raises(InputError, match="action-refused"):
        write(desk, made, tmp_path / "a.csv")
    assert [*tmp_path.glob("*.csv")] == []
    (left,) = plan(desk, _wish(case)).left_out
    assert "case-withdrawn" in left.why


def test_the_strictest_tier_needs_a_word_of_its_own(desk: Drawer, take: Take) -> None:
    case = take(persons=[{**_victim(), "deprived_of_liberty": "yes"}])
    made = plan(desk, _wish(case))
    assert made.left_out[0].why == ("strictest-tier",)
    made = plan(desk, _wish(case, strictest=True))
    assert made.case_ids == (case.case_id,)
    assert "strictest-tier" in made.warnings


def test_files_leave_where_everybody_on_them_may_be_named(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take(
        files={
            "a.png": {"data": b"nobody", "shows": ()},
            "b.png": {"data": b"heron", "shows": ("HERON",)},
            "c.png": {"data": b"otter", "shows": ("OTTER",)},
        }
    )
    assert len(case.evidence) == 3
    for action, wanted in (
        (Action.OWN_FILE, {b"nobody", b"heron", b"otter"}),
        (Action.UN_SECURITY, {b"nobody", b"heron"}),
        (Action.CONFIDE, {b"nobody"}),
    ):
        for form in ("uwazi", "csv", "json"):
            target = tmp_path / f"{action}-{form}.zip"
            wish = _wish(case, form=form, action=action, with_files=True)
            made, _ = _written(desk, wish, target)
            with zipfile.ZipFile(target) as archive:
                names = [name for name in archive.namelist() if name.startswith("case-")]
                assert {archive.read(name) for name in names} == wanted
            assert (made.contains.files, made.contains.size) == (
                len(wanted),
                sum(len(one) for one in wanted),
            )
            assert "files-not-cleaned" in made.warnings
        imported = uwazi_importer.run(
            (tmp_path / f"{action}-uwazi.zip").read_bytes(), export_lines.TEMPLATE
        )
        assert set(imported.entities[0].attachments.values()) == wanted
        assert imported.warnings == []


def test_a_report_leaves_as_it_came_only_where_nothing_has_to_be_taken_out(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take(files={"a.png": {"data": b"heron", "shows": ("HERON",)}})
    wish = _wish(case, form="original", action=Action.OWN_FILE)
    made, done = _written(desk, wish, tmp_path / "a.zip")
    whole = b"".join(originals.chunks(desk, case))
    assert (tmp_path / "a.zip").read_bytes() == whole
    assert done.size == len(whole)
    assert "as-it-came" in made.warnings
    assert made.needs_reason
    (left,) = plan(desk, replace(wish, action=Action.UN_SECURITY)).left_out
    assert left.why == ("not-as-it-came",)
    alone = take(persons=[_victim()])
    agreed = _wish(alone, form="original", action=Action.UN_SECURITY)
    assert plan(desk, agreed).case_ids == (alone.case_id,)
    _written(desk, replace(wish, case_ids=(case.case_id, alone.case_id)), tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert archive.namelist() == ["case-0001.zip", "case-0002.zip"]
        assert archive.read("case-0001.zip") == whole


def test_json_holds_incidents_of_the_published_form(
    desk: Drawer, take: Take, tmp_path: Path
) -> None:
    case = take()
    work.code(desk, case.case_id, "own", ("river", f"about {NAME}"))
    _written(desk, _wish(case, form="json"), tmp_path / "a.json")
    value = json.loads((tmp_path / "a.json").read_bytes())
    assert (value["format"], value["version"], value["training"]) == ("defender-export", 1, True)
    (told,) = value["cases"]
    assert told["work"]["codes"]["own"][0] == "river"
    assert NAME not in str(told)
    for incident in told["incidents"]:
        assert decode_incident(json.dumps(incident).encode()).event_id
    assert "case_id" not in str(told)


def test_training_says_so_in_every_form(desk: Drawer, take: Take, tmp_path: Path) -> None:
    case = take()
    for form in FORMS:
        made, _ = _written(desk, _wish(case, form=form), tmp_path / form)
        assert made.warnings[0] == "training"
        assert b"TRAINING" in zips.unpacked(tmp_path / form), form


def _nothing_happened(desk: Drawer, case: cases.Case, entries: int, target: Path) -> None:
    assert not target.exists()
    assert len([*desk.custody.entries()]) == entries
    assert work.of(desk, case.case_id).history == ()


def test_a_stopped_export_leaves_nothing(desk: Drawer, take: Take, tmp_path: Path) -> None:
    case = take()
    made = plan(desk, _wish(case, form="uwazi"))
    before = len([*desk.custody.entries()])
    for answers in ([], [True]):
        left = list(answers)

        def stop(_done: int, _all: int, left: list[bool] = left) -> bool:
            return left.pop(0) if left else False

        with pytest.raises(InputError, match="cancelled"):
            write(desk, made, tmp_path / "a.zip", stop)
    with pytest.raises(InputError, match="cancelled"):
        plan(desk, _wish(case), lambda _done, _all: False)
    _nothing_happened(desk, case, before, tmp_path / "a.zip")


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "io")])
def test_a_disk_that_fails_leaves_nothing(
    desk: Drawer,
    take: Take,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: str,
) -> None:
    case = take()
    made = plan(desk, _wish(case, form="uwazi"))
    before = len([*desk.custody.entries()])

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number), "/secret/path")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(MachineError, match=code):
            write(desk, made, tmp_path / "a.zip")
    _nothing_happened(desk, case, before, tmp_path / "a.zip")
    with pytest.raises(MachineError, match="not-found"):
        write(desk, made, tmp_path / "nowhere" / "a.zip")


def test_never_into_a_vault_and_never_over_a_file(desk: Drawer, take: Take, tmp_path: Path) -> None:
    made = plan(desk, _wish(take()))
    folder = next(one for one in tmp_path.iterdir() if (one / "vault.json").exists())
    before = sorted(folder.iterdir())
    with pytest.raises(InputError, match="inside-a-vault"):
        write(desk, made, folder / "a.csv")
    assert sorted(folder.iterdir()) == before
    there = tmp_path / "a.csv"
    there.write_bytes(b"mine")
    with pytest.raises(MachineError, match="exists"):
        write(desk, made, there)
    assert there.read_bytes() == b"mine"


def test_wishes_that_nobody_can_fulfil(desk: Drawer, take: Take) -> None:
    with pytest.raises(InputError, match="export-nothing"):
        plan(desk, _wish())
    with pytest.raises(InputError, match="export-recipient-missing"):
        plan(desk, _wish(take(), action=Action.OTHER_NGO))
    with pytest.raises(InputError, match="case-unknown"):
        plan(desk, replace(_wish(take()), case_ids=("0" * 32,)))
    assert set(wishes.ALONE) == set(wishes.FORMS)


def test_a_damaged_case_does_not_stop_the_others(desk: Drawer, take: Take) -> None:
    good, bad = take(), take()
    broken = msgspec.structs.replace(bad, report_sha256="0" * 64)
    cases.save(desk, broken)
    made = plan(desk, _wish(good, bad))
    assert made.case_ids == (good.case_id,)
    assert made.left_out[0].why == ("case-damaged",)


def test_the_same_case_gives_the_same_rows(desk: Drawer, take: Take) -> None:
    case = take()
    asked = _wish(case).of_case(case, cases.report(desk, case))
    assert projection.project(desk, case, asked).number == case.number
    assert uwazi.heads()[0] == "Title"


@pytest.mark.parametrize("form", every(3, ("json", "csv", "uwazi")))
def test_of_no_sample_a_name_leaves_that_the_action_does_not_allow(
    form: Form, defender: Drawer, desk: Drawer, contact: Contact, out: Path, tmp_path: Path
) -> None:
    for sample in ("TRN-02", "TRN-05", "TRN-09", "TRN-11", "TRN-14", "TRN-16"):
        sealed = line.sealed(defender, contact, [line.sample(defender, sample)], out)
        intake.take_in(desk, sealed.path)
    found = cases.every(desk)
    written = 0
    for action in Action:
        wish = _wish(*found, form=form, action=action, strictest=True, recipient="X")
        made = plan(desk, wish)
        if not made.case_ids:
            continue
        written += 1
        write(desk, made, tmp_path / action)
        told = zips.unpacked(tmp_path / action).decode()
        for case in found:
            allowed = set()
            if case.case_id in made.case_ids:
                projected = projection.project(desk, case, wish.of_case(case))
                allowed = {str(one.identity.real_name) for one in projected.named}
            for one in cases.identities(desk, case).persons:
                name = str(one.identity.real_name)
                assert name in allowed or name not in told, (action, sample, name)
    assert written > 4
