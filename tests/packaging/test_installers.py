"""What is made on other systems is written here and tried nowhere; this much can be looked at."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from releasing import fonts, frozen, installers, licences, sizes, trimming

from defender_app import __version__
from tests.support.repository import ROOT

WORKFLOW = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
WINDOWS = installers.SCRIPT.read_text(encoding="utf-8")


@pytest.mark.parametrize(("system", "program"), [("win32", "iscc"), ("darwin", "hdiutil")])
def test_the_installer_of_a_system_is_made_of_what_lies_there(
    system: str, program: str, tmp_path: Path
) -> None:
    with pytest.raises(SystemExit, match="make it first"):
        installers.command(tmp_path, system)
    (tmp_path / "defender-app").mkdir()
    (tmp_path / "defender-app" / "defender-app.exe").touch()
    (tmp_path / installers.APP).mkdir()
    words = installers.command(tmp_path, system)
    assert words[0] == program
    assert __version__ in " ".join(words)
    with pytest.raises(SystemExit, match="deb and run"):
        installers.command(tmp_path, "linux")


def test_the_installer_of_windows_asks_for_no_rights_and_opens_no_kind_of_file() -> None:
    settings = dict(re.findall(r"(?m)^(\w+)=(.*)$", WINDOWS))
    assert settings["PrivilegesRequired"] == "lowest"
    assert settings["ChangesAssociations"] == "no"
    assert "{localappdata}" in settings["DefaultDirName"]
    sections = set(re.findall(r"(?m)^\[(\w+)\]$", WINDOWS))
    assert sections == {"Setup", "Files", "Icons", "InstallDelete"}
    used = set(re.findall(r"\{#(\w+)\}", WINDOWS))
    assert used == {"Version", "Folder"}


def test_the_workflow_builds_on_three_systems_with_what_is_pinned() -> None:
    used = re.findall(r"uses: (\S+)(.*)", WORKFLOW)
    assert len(used) == 4
    for name, behind in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name), name
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", behind), name
    systems = set(re.findall(r"system: (\w+)-", WORKFLOW))
    assert systems == {"ubuntu", "windows", "macos"}
    assert "secrets." not in WORKFLOW
    assert "contents: read" in WORKFLOW
    steps = set(re.findall(r"release\.py (\w+) out", WORKFLOW))
    assert steps == {"folder", "deb", "run", "installer"}


def test_what_makes_the_folder_is_locked_by_hash_and_names_no_index() -> None:
    text = (ROOT / "packaging" / "frozen" / "requirements.txt").read_text(encoding="utf-8")
    assert "://" not in text
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert {"pyinstaller", "fonttools"} <= {block.partition("==")[0] for block in blocks}
    assert all("--hash=sha256:" in block for block in blocks)
    ours = dict(re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", text))
    held = "".join(
        (ROOT / "packaging" / name).read_text(encoding="utf-8")
        for name in ("requirements.txt", "requirements-build.txt")
    )
    for name, version in re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", held):
        assert ours.get(name, version) == version


def test_fonts_are_locked_by_hash_and_name_no_place() -> None:
    text = (fonts.HERE / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in text
    locked = json.loads(text)["packages"]
    names = {name.rpartition("/")[2]: one for name, one in locked.items() if name}
    assert names.keys() == fonts.TAKEN.keys()
    assert all(one["integrity"].startswith("sha512-") for one in names.values())
    assert all("OFL" in one["license"] for one in names.values())


def test_licences_of_what_is_installed_are_found() -> None:
    found = licences.all_of([])
    packages = {place.split("/")[1] for place, _, _ in found}
    assert {"cryptography", "pillow", "pynacl", "msgspec"} <= packages
    assert all(Path(path).is_file() for _, path, _ in found)


def test_the_table_of_sizes_adds_up(tmp_path: Path) -> None:
    folder = tmp_path / "defender-app"
    folder.mkdir()
    for name, size in (("libpython3.11.so", 6_000_000), ("a", 1_000_000), ("b", 2_500_000)):
        (folder / name).write_bytes(bytes(size))
    table = sizes.table(folder)
    assert "|`libpython3.11.so`|Python|6.0|" in table
    assert "|all else|2 files|3.5|" in table
    assert "**9.5**" in table
    page = sizes.PAGE.read_text(encoding="utf-8")
    assert page.count(sizes.BEGIN) == page.count(sizes.END) == 1


def test_the_page_of_packages_names_every_step() -> None:
    page = sizes.PAGE.read_text(encoding="utf-8")
    for step in ("folder", "deb", "run", "sizes"):
        assert f"release.py {step} out" in page
    assert frozen.NAME in page


def test_nothing_of_the_network_is_left_in() -> None:
    assert {"ssl", "_ssl", "http", "urllib.request", "PySide6.QtNetwork"} <= set(trimming.EXCLUDED)
