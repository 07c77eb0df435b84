"""A folder of one's own becomes a scenario, or is refused with file, field and line."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from defender_app.errors import InputError
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples_json
from defender_app.workshop import made_files, making, scenario_reading
from defender_app.workshop.json_lines import line_of
from defender_app.workshop.scenario_reading import ScenarioError
from tests.support import line

SAMPLES: list[dict[str, Any]] = json.loads(samples_json())
GATE = made_files.for_practice()[0]


def written(folder: Path, name: str, value: object) -> Path:
    """A file as a person writes it: indented, in their own letters."""
    folder.mkdir(exist_ok=True)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def own(**changes: object) -> dict[str, Any]:
    return {**line.incident(country="XA"), "record_status": "ready", **changes}


def problems(folder: Path) -> list[tuple[str, str, str]]:
    with pytest.raises(ScenarioError) as refused:
        scenario_reading.read(folder)
    assert refused.value.code == "scenario-does-not-fit"
    assert len(refused.value.found) == len(refused.value.problems)
    return [(one.file, one.field, one.code) for one in refused.value.found]


def test_a_folder_becomes_a_scenario_and_a_workshop(tmp_path: Path, seat: Any) -> None:
    folder = tmp_path / "my cases"
    item = {"eid": "E1", "kind": "photograph", "original_file_name": "མེ་ཏོག.jpg"}
    written(folder, "one.json", own(evidence=[item], title="Stopped at the bridge"))
    written(folder, "two.json", [own(record_status="draft", title="Tea"), own(title="A letter")])
    replies = [{"date": "2026-01-02", "kind": "received", "message": "We have it."}]
    sent = {"incident": own(record_status="answered", title="Sent"), "replies": replies}
    written(folder, "three.json", sent)
    (folder / "མེ་ཏོག.jpg").write_bytes(GATE.data)
    (folder / "spare.jpg").write_bytes(GATE.data)
    (folder / ".hidden.json").write_text("nonsense")
    head = {"format": "defender-scenario", "version": 1, "title": "Aurelia", "language": "bo"}
    written(folder, "scenario.json", head)
    found = scenario_reading.read(folder)
    assert (found.title, found.scenario_id, found.language) == ("Aurelia", "own-aurelia", "bo")
    assert sorted(case.state for case in found.cases) == ["answered", "draft", "ready", "ready"]
    assert [one.name for one in found.files] == ["spare.jpg"]
    made = making.start(tmp_path / "w", cases_of=found, drawer_size=2 << 20)
    assert (made.counts["answered"], made.counts["draft"]) == (1, 1)
    with seat(made.workshop, "defender") as drawer:
        (row,) = [one for one in drawer.incidents.list() if one.title == "Stopped at the bridge"]
        (kept,) = drawer.evidence.list(row.event_id)
        assert kept.original_file_name == "མེ་ཏོག.jpg"
        assert kept.size == len(GATE.data)
    assert [one.name for one in made.workshop.evidence.iterdir()] == ["spare.jpg"]


def test_the_practice_cases_themselves_can_be_used(tmp_path: Path) -> None:
    for sample in SAMPLES[:3]:
        bare = {key: sample[key] for key in ("incident", "teaching_point")}
        for item in bare["incident"].get("evidence", []):
            item.pop("original_file_name", None)
        written(tmp_path / "s", f"{sample['id']}.json", bare)
    found = scenario_reading.read(tmp_path / "s")
    assert [case.teaching for case in found.cases] == [one["teaching_point"] for one in SAMPLES[:3]]


Change = Callable[[dict[str, Any]], None]


def _in(path: str, value: object) -> Change:
    def change(incident: dict[str, Any]) -> None:
        place: Any = incident
        *above, last = path.split("/")
        for step in above:
            key: Any = int(step) if step.isdigit() else step
            place = place[key]
        place[last] = value

    return change


REAL: list[tuple[Change, str, str]] = [
    (_in("country", "FR"), "country", "real-country"),
    (_in("country", "XK"), "country", "real-country"),
    (_in("country", "ZZ"), "country", "unknown-country"),
    (_in("persons/0/nationality", "CH"), "persons[0].nationality", "real-country"),
    (
        _in("persons/0/country_of_residence", "US"),
        "persons[0].country_of_residence",
        "real-country",
    ),
    (
        _in("alleged_perpetrators", [{"country": "KE"}]),
        "alleged_perpetrators[0].country",
        "real-country",
    ),
    (
        _in("organisations", [{"oid": "O1", "country": "US", "roles": ["alleged-perpetrator"]}]),
        "organisations[0].country",
        "real-country",
    ),
    (_in("upr_tracking", [{"state": "CH"}]), "upr_tracking[0].state", "real-country"),
    (
        _in("followup", [{"reference": "AL CHN 5/2020"}]),
        "followup[0].reference",
        "scenario-real-reference",
    ),
]


@pytest.mark.parametrize(("change", "field", "code"), REAL, ids=[one[1] + one[2] for one in REAL])
def test_whatever_is_real_is_refused(tmp_path: Path, change: Change, field: str, code: str) -> None:
    incident = own()
    change(incident)
    path = written(tmp_path / "s", "case.json", incident)
    assert ("case.json", field, code) in problems(tmp_path / "s")
    with pytest.raises(ScenarioError) as refused:
        scenario_reading.read(tmp_path / "s")
    (found,) = [one for one in refused.value.found if one.field == field]
    shown = path.read_text("utf-8").splitlines()[found.line - 1]
    assert field.rpartition(".")[2] in shown
    assert f"case.json:{found.line} {field}" in {place for place, _ in refused.value.problems}


def test_each_made_up_state_and_each_host_of_the_un(tmp_path: Path) -> None:
    letters = [f"X{chr(number)}" for number in range(ord("A"), ord("Z") + 1)]
    made_up = [code for code in letters if code != "XK"]
    assert all(taxonomy().is_fictional(code) for code in made_up)
    records = [own(country=code) for code in (*made_up, "CH", "US", "AT", "KE")]
    written(tmp_path / "s", "all.json", records)
    assert len(scenario_reading.read(tmp_path / "s").cases) == len(records)


def test_files_that_are_no_cases(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    written(folder, "a.json", '{\n "format": "defender-incident",\n "version": 1,,\n}')
    written(folder, "b.json", '{"title": "x", "title": "y"}')
    written(folder, "c.json", '"a text"')
    written(folder, "d.json", "[" * 100 + "]" * 100)
    (folder / "e.json").write_bytes(b"\xff\xfe\x00")
    written(folder, "f.json", own(hello=1))
    (folder / "g.json").symlink_to(folder / "f.json")
    (folder / "h.json").write_bytes(b" " * ((1 << 20) + 1))
    os.mkfifo(folder / "pipe.jpg")
    found = {(file, code) for file, _, code in problems(folder)}
    assert {
        ("a.json", "scenario-not-json"),
        ("b.json", "scenario-not-json"),
        ("c.json", "wrong-type"),
        ("d.json", "scenario-not-json"),
        ("e.json", "scenario-not-json"),
        ("f.json", "unknown-member"),
        ("g.json", "scenario-not-a-file"),
        ("h.json", "scenario-file-large"),
        ("pipe.jpg", "scenario-not-a-file"),
    } <= found, found
    with pytest.raises(ScenarioError) as refused:
        scenario_reading.read(folder)
    lines = {one.file: one.line for one in refused.value.found}
    assert lines["a.json"] == 3


def test_what_belongs_together_and_does_not(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    item = {"eid": "E1", "kind": "photograph", "original_file_name": "../../etc/passwd"}
    written(folder, "a.json", own(evidence=[item, {"original_file_name": "b.jpg"}]))
    (folder / "b.jpg").write_bytes(GATE.data)
    written(folder, "c.json", own(record_status="sent", narrative=None) | {"title": "x"})
    written(folder, "d.json", own(record_status="lost"))
    written(folder, "e.json", {"incident": own(), "replies": [{"kind": "shout"}]})
    incomplete = own(record_status="sent")
    del incomplete["narrative"]
    written(folder, "f.json", incomplete)
    found = {(file, code) for file, _, code in problems(folder)}
    assert {
        ("a.json", "scenario-file-missing"),
        ("a.json", "scenario-no-eid"),
        ("c.json", "null"),
        ("e.json", "scenario-replies"),
        ("f.json", "scenario-not-ready"),
    } <= found, found
    assert [code for file, code in found if file == "d.json"]


def test_names_of_other_systems(tmp_path: Path) -> None:
    """Letters whose marks stand apart are the same name; what is no text is none."""
    folder = tmp_path / "s"
    item = {"eid": "E1", "kind": "photograph", "original_file_name": "Ünïon.jpg"}
    written(folder, "a.json", own(evidence=[item]))
    (folder / unicodedata.normalize("NFD", "Ünïon.jpg")).write_bytes(GATE.data)
    (case,) = scenario_reading.read(folder).cases
    assert case.files["E1"].name == "Ünïon.jpg"
    for bad in (b"\xff\xfe.jpg", b"line\nbreak.jpg", b"\x1b[2J.jpg"):
        path = os.fsencode(folder) + b"/" + bad
        Path(os.fsdecode(path)).write_bytes(GATE.data)
        ((shown, _, code),) = problems(folder)
        assert code == "scenario-name"
        assert shown.encode()
        assert shown.isprintable()
        Path(os.fsdecode(path)).unlink()


def test_an_empty_folder_and_none(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    assert problems(tmp_path / "s") == [("", "", "scenario-empty")]
    for place in (tmp_path / "no", written(tmp_path, "file.json", {})):
        with pytest.raises(InputError, match="scenario-not-a-folder"):
            scenario_reading.read(place)
    written(tmp_path / "s", "scenario.json", {"format": "defender-scenario", "version": 9})
    written(tmp_path / "s", "a.json", own())
    assert problems(tmp_path / "s") == [("scenario.json", "", "scenario-head")]


def test_a_refused_scenario_makes_nothing(tmp_path: Path) -> None:
    """One that only sealing refuses is taken away again as a whole."""
    folder = tmp_path / "s"
    nobody = own(record_status="sent", requested_action=["store-only-until-consent"])
    written(folder, "a.json", nobody)
    with pytest.raises(InputError) as refused:
        making.start(tmp_path / "w", cases_of=scenario_reading.read(folder), drawer_size=2 << 20)
    assert refused.value.code == "workshop-case-refused"
    assert refused.value.facts["case"] == "a"
    assert not (tmp_path / "w").exists()


def test_the_line_of_a_field() -> None:
    text = '{\n "a": [\n  {"b": "}\\"{", "c": 1},\n  {"b": 2,\n   "c": 3}],\n "d": {"e": 5}\n}'
    places = {"a": 2, "a[0].c": 3, "a[1].b": 4, "a[1].c": 5, "d.e": 6, "": 1, "a[1].zz": 4, "q": 1}
    for path, wanted in places.items():
        assert line_of(text.encode(), path) == wanted, path
    for odd in (b"", b"{", b'{"a', b"[[[", b"\xff"):
        assert line_of(odd, "a[0].b") >= 1
