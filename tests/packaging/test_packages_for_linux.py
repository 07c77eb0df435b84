"""The parts of which packages for Linux are put together."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage
from releasing import debian, elf, icu, linux_files, manual, single_file, trimming
from releasing.tree import Tree

from defender_app.focal.card import CardFile
from tests.support import external
from tests.support.repository import ROOT
from ui.i18n import languages
from ui.theme import window_icons

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux alone")
PROGRAM = '#!/bin/sh\necho "$@" >"$(dirname "$0")/../told"\n'
ICU = """
from PySide6.QtCore import QCollator, QLocale
words = ["中", "安", "北京", "阿", "zebra", "Ärger", "བོད", "ཀ", "ئۇيغۇر", "Яблоко", "ёж", "10", "9"]
for name in ("zh_CN", "zh_TW", "bo_CN", "ug_CN", "ar", "ru", "es", "fr", "en"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(ascii(sorted(words, key=collator.sortKey)), QLocale(name).toUpper("straße é"))
(mapped, *_) = [line for line in open("/proc/self/maps") if "libicudata" in line]
print(mapped.strip().split(maxsplit=5)[-1])
"""


def qt_library(name: str) -> Path:
    """A library that Qt for Python brings along."""
    import PySide6  # noqa: PLC0415 - only to find it

    (found,) = (Path(PySide6.__path__[0]) / "Qt" / "lib").glob(f"{name}.so.*")
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What stands for the folder with the program: a script, a library, and a link to it."""
    made = tmp_path / "out" / "defender-app"
    (made / "_internal").mkdir(parents=True)
    (made / "defender-app").write_text(PROGRAM)
    (made / "defender-app").chmod(0o755)
    (made / "_internal" / "a.so").write_bytes(b"library")
    (made / "_internal" / "b.so").symlink_to("a.so")
    return made.parent


def _run(*words: str, **settings: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, check=False, **settings)  # type: ignore[call-overload,no-any-return] # whatever a test needs


def test_all_modules_and_data_of_the_program_go_into_the_folder() -> None:
    modules = trimming.own_modules(ROOT)
    assert {"crypto", "defender_app.__main__", "ui.app"} <= set(modules)
    data = {path.as_posix() for path in trimming.own_data(ROOT)}
    assert {"LICENSE", "defender_app/words/en.json", "ui/resources/icons/card.svg"} <= data
    assert not [path for path in data if path.endswith((".ts", ".py"))]


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("ui/translations/defender_bo.qm", True),
        ("babel/locale-data/ug.dat", True),
        ("babel/locale-data/sv.dat", False),
        ("babel/global.dat", True),
        ("PySide6/QtNetwork.abi3.so", False),
        ("libglib-2.0.so.0", False),
        ("libxcb-cursor.so.0", True),
        ("liblzma-de26b416.so.5.8.4", True),
        ("defender_app/words/en.json", True),
    ],
)
def test_what_stays_in_the_folder(place: str, *, stays: bool) -> None:
    assert trimming.wanted(place) is stays


def test_every_language_of_the_window_keeps_its_names_of_countries() -> None:
    known = {one.replace("-", "_") for one in trimming.LOCALES}
    for code, _ in languages.OFFERED:
        assert languages.file_code(code).partition("_")[0] in known, code


def test_a_library_does_without_another_whose_functions_nobody_calls(tmp_path: Path) -> None:
    import pillow_heif  # noqa: PLC0415 - only to find it

    (real,) = (Path(pillow_heif.__path__[0]).parent / "pillow_heif.libs").glob("libheif*")
    copy = tmp_path / real.name
    copy.write_bytes(real.read_bytes())
    elf.unlink(copy, "libx265")
    library = elf.Library(copy.read_bytes())
    needed = [library.text(value) for _, tag, value in library.entries if tag == 1]
    assert needed
    assert not [one for one in needed if "x265" in one]
    with pytest.raises(SystemExit, match="does not need"):
        elf.unlink(copy, "libx265")


def test_words_are_sorted_alike_with_the_data_that_stays(tmp_path: Path) -> None:
    real = qt_library("libicudata")
    copy = tmp_path / real.name
    copy.write_bytes(real.read_bytes())
    icu.trim(copy)
    assert copy.stat().st_size < real.stat().st_size / 3
    whole = _run(sys.executable, "-X", "utf8", "-c", ICU).stdout.splitlines()
    with_it = _run(sys.executable, "-X", "utf8", "-c", ICU, env={"LD_PRELOAD": str(copy)})
    assert with_it.returncode == 0, with_it.stderr
    told = with_it.stdout.splitlines()
    assert told[:-1] == whole[:-1]
    assert (whole[-1], told[-1]) == (str(real), str(copy))


def test_the_deb_holds_everything_and_is_the_same_from_another_folder(
    folder: Path, tmp_path: Path
) -> None:
    dpkg = external.require("dpkg-deb", "it reads packages of Debian")
    package = debian.build(folder)
    first = package.read_bytes()
    other = tmp_path / "elsewhere"
    other.mkdir(mode=0o700)
    subprocess.run(("cp", "-r", str(folder / "defender-app"), str(other)), check=True)
    assert debian.build(other).read_bytes() == first
    listed = _run(dpkg, "--contents", str(package)).stdout
    assert "./usr/bin/defender-app -> ../lib/defender-app/defender-app" in listed
    for path in ("share/man/man1/defender-app.1.gz", "share/applications/defender-app.desktop"):
        assert f"./usr/{path}\n" in listed
    assert not re.search(r"^.{10} (?!root/root)", listed, re.MULTILINE)
    unpacked = tmp_path / "unpacked"
    assert _run(dpkg, "--raw-extract", str(package), str(unpacked)).returncode == 0
    sums = _run("md5sum", "--check", "--strict", "DEBIAN/md5sums", cwd=unpacked)
    assert sums.returncode == 0, sums.stdout
    # Nothing is run as root when it is installed.
    assert {path.name for path in (unpacked / "DEBIAN").iterdir()} == {"control", "md5sums"}
    assert (unpacked / "usr/lib/defender-app/_internal/b.so").readlink() == Path("a.so")


def _single(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = single_file.build(folder)
    first = made.read_bytes()
    assert single_file.build(folder).read_bytes() == first
    monkeypatch.chdir(folder)
    return made


def test_the_single_file_unpacks_only_what_is_whole(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _single(folder, monkeypatch)
    assert _run("sh", file.name).returncode == 2
    assert _run("sh", file.name, "--check").returncode == 0
    target = tmp_path / "a place of my own"
    for _ in range(2):
        # The second time, it takes the place of the first.
        done = _run("sh", file.name, "--to", str(target))
        assert done.returncode == 0, done.stderr
    assert [one.name for one in target.iterdir()] == ["defender-app"]
    assert (target / "defender-app" / "_internal" / "b.so").read_bytes() == b"library"
    data = bytearray(file.read_bytes())
    for broken in (bytes(data[:-1]), bytes(data[:-20] + bytes([data[-20] ^ 1]) + data[-19:])):
        file.write_bytes(broken)
        done = _run("sh", file.name, "--to", str(tmp_path / "never"))
        assert (done.returncode, "damaged" in done.stderr) == (1, True)
        assert not (tmp_path / "never").exists()


def test_the_single_file_runs_from_a_stick(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _single(folder, monkeypatch)
    stick = tmp_path / "a stick"
    stick.mkdir()
    copy = stick / file.name
    copy.write_bytes(file.read_bytes())
    home = tmp_path / "home"
    home.mkdir()
    for words in ("window", "--version"):
        done = _run("sh", str(copy), "--portable", words, env={"HOME": str(home), "PATH": PATH})
        assert done.returncode == 0, done.stderr
        assert (stick / "told").read_text() == f"{words}\n"
    names = {one.name for one in stick.iterdir()}
    assert names == {file.name, "defender-app", "portable", "told"}
    assert list(home.iterdir()) == []


PATH = "/usr/bin:/bin"


def test_the_manual_page_knows_every_command_and_is_set_without_complaint(tmp_path: Path) -> None:
    page = manual.page()
    for one in manual.entries().all():
        title = " ".join(one.words).replace("-", r"\-")
        assert not title or f'.SS "{title}"' in page
    man = external.require("man", "it sets manual pages")
    path = tmp_path / "defender-app.1"
    path.write_text(page, encoding="utf-8")
    own = {"PATH": PATH, "LC_ALL": "C.UTF-8"}
    done = _run(man, "--warnings", "--local-file", str(path), env=own)
    assert done.returncode == 0
    # A list of what may be chosen is one long word.
    assert [line for line in done.stderr.splitlines() if "break line" not in line] == []
    assert "EXIT STATUS" in done.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("defender-app rec", {"record"}),
        ("defender-app record com", {"compare"}),
        ("defender-app --vault somewhere vault rec", {"recovery"}),
        ("defender-app record add --repl", {"--replace"}),
        ("defender-app seal --keep ", {"copy", "receipt", "nothing"}),
        ("defender-app open --aga", {"--again"}),
    ],
)
def test_the_shell_completes(typed: str, offered: set[str], tmp_path: Path) -> None:
    bash = external.require("bash", "it is what completes")
    script = tmp_path / "completion"
    script.write_text(manual.bash(), encoding="utf-8")
    words = typed.split(" ")
    listed = " ".join(f"'{one}'" for one in words)
    told = _run(
        bash,
        "-euc",
        f"source {script}; COMP_WORDS=({listed}); COMP_CWORD={len(words) - 1};"
        " _defender_app; printf '%s\\n' \"${COMPREPLY[@]}\"",
    )
    assert set(told.stdout.split()) == offered, told.stderr


def test_fish_and_zsh_know_the_same() -> None:
    fish, zsh = manual.fish(), manual.zsh()
    for one in manual.entries().all():
        assert not one.words or f"-a {one.words[-1]} " in fish
        assert not one.words or f"' {' '.join(one.words)}'" in zsh
    assert zsh.startswith("#compdef defender-app\n")


def test_the_entry_of_the_menu_says_no_more_than_the_window_and_takes_no_file() -> None:
    entry = linux_files.desktop_entry()
    assert "Name=Notebook\n" in entry
    assert "Name[zh_CN]=笔记本\n" in entry
    assert "efender" not in re.sub("(?m)^(Exec|Icon)=.*", "", entry)
    # What a file manager opens with a program, desktops remember.
    assert not re.search("%[fFuU]", entry)
    assert "MimeType" not in entry


def _parts(colour: QColor) -> tuple[int, int, int, int]:
    return colour.red(), colour.green(), colour.blue(), colour.alpha()


@pytest.mark.usefixtures("qapp")
def test_the_icons_are_those_of_the_window() -> None:
    for size in window_icons._SIZES:
        shown = window_icons.drawn("notes", size).toImage()
        kept = QImage(str(linux_files.icon(size)))
        assert kept.size() == shown.size()
        pairs = (
            (_parts(kept.pixelColor(x, y)), _parts(shown.pixelColor(x, y)))
            for x in range(size)
            for y in range(size)
        )
        # What is nearly transparent is rounded on its way into the file.
        parts = ((one, now[3]) for now, then in pairs for one in zip(now, then, strict=True))
        assert max(abs(a - b) * solid // 255 for (a, b), solid in parts) <= 2, "make them anew"


def test_the_description_for_software_centres_is_valid() -> None:
    program = external.require("appstreamcli", "it knows what a description must hold")
    done = _run(program, "validate", "--no-net", str(linux_files.HERE / linux_files.METAINFO))
    assert done.returncode == 0, done.stdout


def test_kinds_of_files_are_told_by_what_they_begin_with() -> None:
    tree = ET.parse(linux_files.HERE / "mime.xml")  # noqa: S314 - a file of ours
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    begins = {one.get("value") for one in tree.iter(f"{space}match")}
    assert "age-encryption.org/v1\\n" in begins
    empty = msgspec.json.encode(CardFile(body="", minisig=""))
    assert f'"{msgspec.json.decode(empty)["format"]}"' in begins
    assert {one.get("pattern") for one in tree.iter(f"{space}glob")} == {
        "*.age",
        "*.card",
        "*.minisig",
    }


def test_an_archive_says_nothing_of_who_made_it(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed.tar"
    with packed.open("wb") as out:
        Tree({"usr/a": b"1"}).take(folder, "usr").pack(out)
    listed: Mapping[str, str] = {
        line.split()[-1]: line for line in _run("tar", "-tvf", str(packed)).stdout.splitlines()
    }
    assert all(line.split()[1] in {"root/root", "root/0"} for line in listed.values())
    assert len({line.split()[3] for line in listed.values()}) == 1
