"""Rows in the forms that others take, read back by programs that are not ours."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.errors import InputError
from defender_app.focal.exports import end_reprisals, huridocs, sheet, telling, uwazi
from defender_app.focal.exports.columns import COLUMNS, Line, title
from defender_app.focal.exports.days import days_of
from defender_app.model.incident import Incident
from defender_app.office.blocks import harmless
from defender_app.taxonomy import taxonomy
from tests.support import export_lines, uwazi_importer
from tests.support.uwazi_importer import Imported, safe_name

BLANK = Incident(format="defender-incident", version=1)
HEADS = [one.head for one in COLUMNS]


def _import(lines: list[Line], *, new: bool = False) -> Imported:
    data = b"".join(uwazi.table((one, ()) for one in lines))
    return uwazi_importer.run(data, export_lines.TEMPLATE, new=new)


@pytest.mark.parametrize("new", [False, True])
def test_the_importer_takes_every_sample_without_a_warning(new: bool) -> None:
    lines = export_lines.of_samples()
    made = _import(lines, new=new)
    assert (made.warnings, made.unknown) == ([], set())
    assert [one.title for one in made.entities] == [title(one) for one in lines]
    assert len({one.title for one in made.entities}) == len(lines)
    first = made.entities[0].metadata
    assert first["country"] == "Westeria"
    assert first["types"] == ["Travel and border::Airport or border stop"]
    assert first["types_of_reprisals_suffered"] == ["Travel restriction"]


def test_the_importer_takes_what_strangers_write() -> None:
    lines = list(export_lines.hostile(1000))
    made = _import(lines)
    # A space that keeps a spreadsheet from calculating is all that it takes away.
    assert {one.partition(": ")[2] for one in made.warnings} <= {"white space"}
    assert len(made.entities) == 1000
    assert len({one.title for one in made.entities}) == 1000
    rich = {safe_name(name) for name, kind in export_lines.TEMPLATE.items() if kind == "markdown"}
    told = [str(one.metadata.get(name, "")) for one in made.entities for name in rich]
    assert not any(re.search(r"<[a-z]|(?<!\\)!\[|\u202e", one) for one in told)


def test_a_text_that_is_called_like_a_file_is_not_taken_for_it() -> None:
    names = ("case-0001-001.jpg", "case-0001-002.pdf")
    incident = msgspec.structs.replace(BLANK, place_text=names[0], narrative=names[1])
    rows = b"".join(uwazi.table([(export_lines.line(incident, 1), names)]))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("import.csv", rows)
        for name in names:
            archive.writestr(name, name.encode())
    made = uwazi_importer.run(out.getvalue(), export_lines.TEMPLATE)
    assert made.warnings == []
    (entity,) = made.entities
    assert entity.document == b"case-0001-002.pdf"
    assert entity.attachments == {names[0]: b"case-0001-001.jpg"}
    assert entity.metadata["place"] == "“case-0001-001.jpg”"


@pytest.mark.parametrize("text", export_lines.HOSTILE)
def test_a_narrative_survives_the_importer(text: str) -> None:
    incident = Incident(format="defender-incident", version=1, narrative=text)
    (made,) = _import([export_lines.line(incident, 3)]).entities
    shown = str(made.metadata.get("narrative", "")).strip()
    wanted = harmless(text).strip()
    if wanted.lower() in {"null", "undefined", "n/a"}:
        wanted = "n. a."
    assert shown.replace("&lt;", "<").replace("\\!", "!") == wanted


def test_no_column_has_a_language_and_no_label_is_twice() -> None:
    assert not any("__" in head or ";" in head or "," in head for head in uwazi.heads())
    for new in (False, True):
        names = [safe_name(head, new=new) for head in uwazi.heads()]
        assert len(set(names)) == len(names)
        assert "id" not in names
    for table in (taxonomy().types, taxonomy().mechanisms):
        labels = [one.label.lower() for one in table.values()]
        assert len(set(labels)) == len(labels)
        assert not any("|" in one or "::" in one for one in labels)


def test_a_type_that_this_version_does_not_know_is_in_a_group_of_its_own() -> None:
    value = {
        "acts": [{"type": "Travel and border", "fields": {}}, {"type": "a|b::c", "fields": {}}]
    }
    incident = msgspec.convert({"format": "defender-incident", "version": 1, **value}, Incident)
    made = _import([*export_lines.of_samples()[:2], export_lines.line(incident, 9)])
    assert made.entities[-1].metadata["types"] == ["Other::Travel and border", "Other::a / b: c"]


@pytest.mark.parametrize(
    ("changes", "date", "range_", "text"),
    [
        ({}, "", "", ""),
        ({"date_start": "2026-03-14T21:40"}, "2026-03-14", "2026-03-14:2026-03-14", None),
        ({"date_start": "2026-03"}, "2026", "2026-03-01:2026-03-31", "2026-03"),
        ({"date_start": "2024-02~"}, "2024", "2024-02-01:2024-02-29", "2024-02~"),
        ({"date_start": "2026"}, "2026", "2026-01-01:2026-12-31", "2026"),
        ({"date_start": "2026-03-14", "ongoing": "yes"}, "2026-03-14", "2026-03-14:", "2026-03-14"),
        ({"date_start": "../2014-05-20"}, "", ":2014-05-20", "../2014-05-20"),
        ({"date_start": "2014-05-20/.."}, "", "2014-05-20:", "2014-05-20/.."),
        ({"date_end": "2014-05-20"}, "", ":2014-05-20", "2014-05-20"),
        ({"date_start": "2026-03-14", "date_end": "2026-03-01"}, "2026-03-14", None, None),
        ({"date_start": "0001-01-01"}, "0001-01-01", "0001-01-01:0001-01-01", "0001-01-01"),
        ({"date_start": "no day"}, "", "", ""),
    ],
)
def test_days(changes: dict[str, str], date: str, range_: str | None, text: str | None) -> None:
    incident = msgspec.structs.replace(BLANK, **changes)
    found = days_of(incident)
    assert found.date == date
    assert range_ is None or found.range == range_
    assert text is None or found.text == text
    made = _import([export_lines.line(incident, 1)])
    assert made.warnings == []


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_any_text_comes_back_from_a_spreadsheet_and_is_no_formula(text: str) -> None:
    data = b"".join(sheet.spreadsheet([("Head", "Other"), (text, "x")]))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[1][1] == "x"
    cell = rows[1][0]
    assert not re.match(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]", cell)
    assert not re.search(r"[;\t\n][=+\-@\uff1d\uff0b\uff0d\uff20]", cell)
    wanted = harmless(text)
    back = cell.removeprefix("'") if not wanted.startswith("'") else cell
    assert re.sub(r"(?<=[;\t\n]) (?=[=+\-@\uff1d\uff0b\uff0d\uff20])", "", back) == re.sub(
        r"(?<=[;\t\n]) (?=[=+\-@\uff1d\uff0b\uff0d\uff20])", "", wanted
    )


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "\n=1", " =1", "\uff1d1"])
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(text: str) -> None:
    assert sheet.safe(text).startswith("'")


def test_numbers_stay_numbers_and_nothing_stays_nothing() -> None:
    assert b"".join(sheet.spreadsheet([("a",), (7, None, "")])).endswith(b"7,,\r\n")


def test_every_act_and_involvement_has_its_codes() -> None:
    lines = export_lines.of_samples()
    heads, *rows = huridocs.rows(lines)
    acts = sum(
        len(one.incident.acts) * max(1, len(one.incident.alleged_perpetrators)) for one in lines
    )
    assert len(rows) == acts
    codes = heads.index("2109 Type of act (MT4)")
    for row in rows:
        assert re.fullmatch(r"[0-9]{12}(\|[0-9]{12})*", str(row[codes]))
    first = dict(zip(heads, rows[0], strict=True))
    assert first["2109 Type of act (MT4)"] == "050106000000"
    assert first["2652 Priority (MT46)"] == "020000000000"


def test_what_the_desk_coded_by_hand_counts() -> None:
    incident = export_lines.of_samples()[0].incident
    made = export_lines.line(
        incident, 1, end_reprisals=("surveillance", "Our own"), codes={"mt4": ("020103030000", "x")}
    )
    assert made.reprisals == ("Surveillance", "Our own")
    heads, *rows = huridocs.rows([made])
    place = heads.index("2109 Type of act (MT4)")
    assert {row[place] for row in rows} == {"020103030000"}


def test_codes_of_other_lists_are_not_taken_for_those_of_acts() -> None:
    assert telling.mt4("incommunicado-rsdl") == ("030102000000",)
    assert telling.mt4("family-pressure") == ("020103010200",)
    assert telling.mt4("accreditation-obstruction") == ("900000000000",)
    assert telling.mt4("never heard of") == ("900000000000",)
    assert all(telling.mt4(one) for one in taxonomy().types)


def test_the_coding_is_that_of_the_rules() -> None:
    coding = end_reprisals.coding()
    of = {one: coding.of_types([one])[0] for one in taxonomy().types}
    travel = [one.id for one in taxonomy().types.values() if one.group == "a"]
    assert {of[one] for one in travel} == {"Travel restriction"}
    assert of["incommunicado-rsdl"] == of["enforced-disappearance"] == "Disappearance/Kidnapping"
    assert of["physical-surveillance"] == of["digital-surveillance"] == "Surveillance"
    assert of["torture-ill-treatment"] == of["physical-attack"]
    assert of["torture-ill-treatment"].startswith("Physical attack: Torture/Cruel")
    assert of["raid-seizure"] == of["device-search-seizure"]
    assert of["raid-seizure"] == "Property damage/raid/search/confiscation"
    assert of["smear-stigmatisation"] == taxonomy().types["smear-stigmatisation"].label
    assert coding.of_mechanisms(["un-unclear"]) == ("Unclear",)
    assert not coding.complete
    assert set(coding.types) <= set(taxonomy().types)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"types": {"exit-ban": "nowhere"}}, "coding-value"),
        ({"values": {"a": "b\nc"}}, "coding-value"),
        ({"field": " "}, "coding-value"),
        ({"more": 1}, "coding-member"),
        ({"values": ["a"]}, "coding-member"),
    ],
)
def test_a_coding_that_somebody_broke(changes: dict[str, object], code: str) -> None:
    whole = {"field": "Types", "values": {"a": "A"}, "types": {"exit-ban": "a"}}
    assert end_reprisals.checked(json.dumps(whole).encode()).of_types(["exit-ban"]) == ("A",)
    with pytest.raises(InputError) as caught:
        end_reprisals.checked(json.dumps({**whole, **changes}).encode())
    assert caught.value.code == code
    with pytest.raises(InputError) as caught:
        end_reprisals.checked(b"{")
    assert caught.value.code == "coding-json"
