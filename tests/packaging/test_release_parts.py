"""What of others is in a release is listed whole, and looked up among known weaknesses."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import advisories
import pytest
from packaging.licenses import canonicalize_license_expression
from packaging.requirements import Requirement
from releasing import bill, source

BILL = json.loads(bill.bill())
NAMES = {part.name for part in bill.parts()}


def _licences(component: dict[str, Any]) -> list[str]:
    said = [one["expression"] for one in component["licenses"]]
    return said + [text for inner in component.get("components", ()) for text in _licences(inner)]


def test_every_locked_package_is_in_it_with_hashes_and_a_licence() -> None:
    lines = bill.LOCK.read_text(encoding="utf-8").splitlines()
    locked = [line.split(" \\")[0] for line in lines if line[:1].isalnum()]
    assert {Requirement(line).name for line in locked} == NAMES
    assert all(part.hashes for part in bill.parts())
    assert sum(len(part.hashes) for part in bill.parts()) == sum("--hash" in one for one in lines)
    components = {one["name"]: one for one in BILL["components"]}
    assert components.keys() >= NAMES
    for one in (BILL["metadata"]["component"], *BILL["components"]):
        for text in _licences(one):
            assert canonicalize_license_expression(text) == text


def test_the_bill_has_the_form_of_cyclonedx_and_names_no_place() -> None:
    assert (BILL["bomFormat"], BILL["specVersion"], BILL["version"]) == ("CycloneDX", "1.6", 1)
    references = [one["bom-ref"] for one in BILL["components"]]
    references += [i["bom-ref"] for one in BILL["components"] for i in one.get("components", ())]
    assert len(set(references)) == len(references)
    (depends,) = BILL["dependencies"]
    assert set(depends["dependsOn"]) <= set(references)
    assert bill.bill() == bill.bill()
    assert "://" not in bill.bill()
    assert str(source.ROOT) not in bill.bill()


def test_what_the_program_shows_is_of_today() -> None:
    assert bill.SHOWN.read_text(encoding="utf-8") == bill.shown(), "run packaging/release.py parts"


def _advisory(**affected: Any) -> dict[str, Any]:
    about = {"ecosystem": "PyPI", "name": "Backports.Tarfile"}
    return {"id": "X-1", "summary": "odd", "affected": [{"package": about, **affected}]}


def _events(*given: dict[str, str]) -> dict[str, Any]:
    return {"ranges": [{"events": list(given)}]}


@pytest.mark.parametrize(
    ("affected", "concerned"),
    [
        ({"versions": ["1.2.0"]}, True),
        ({"versions": ["1.2.1"]}, False),
        (_events({"introduced": "0"}), True),
        (_events({"introduced": "0"}, {"fixed": "1.2.0"}), False),
        (_events({"introduced": "0"}, {"fixed": "1.10"}), True),
        (_events({"introduced": "0"}, {"last_affected": "1.2"}), True),
        (_events({"introduced": "2"}), False),
        (_events({"fixed": "1.1"}, {"introduced": "0"}, {"introduced": "1.2"}), True),
        (_events({"introduced": "a1b2"}), False),
    ],
)
def test_a_version_is_concerned(affected: dict[str, Any], *, concerned: bool) -> None:
    advisory = _advisory(**affected)
    assert advisories.concerns(advisory, "backports-tarfile", "1.2.0") == concerned
    assert not advisories.concerns(advisory, "babel", "1.2.0")
    withdrawn = advisory | {"withdrawn": "2026-01-01"}
    assert not advisories.concerns(withdrawn, "backports-tarfile", "1.2.0")


def test_files_that_somebody_brought_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = tmp_path / "one.json"
    one.write_text(json.dumps(_advisory(**_events({"introduced": "0"}))))
    packed = tmp_path / "all.zip"
    with zipfile.ZipFile(packed, "w") as out:
        out.writestr("a.json", one.read_text())
        out.writestr("readme.txt", "no JSON")
    many = tmp_path / "many.json"
    many.write_text(f"[{one.read_text()}, {one.read_text()}]")
    assert advisories.main([str(one), str(packed), str(many)]) == 1
    assert capsys.readouterr().out.count("backports-tarfile 1") == 4
    none = tmp_path / "none.json"
    none.write_text("[]")
    assert advisories.main([str(none)]) == 0
    none.write_text("{")
    with pytest.raises(SystemExit, match="holds no advisories"):
        advisories.main([str(none)])
