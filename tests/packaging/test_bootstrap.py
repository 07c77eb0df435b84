from __future__ import annotations

import dataclasses
import os
import runpy
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from preparation import command, environment, install, interop, system
from preparation.busy import only_one
from preparation.environment import Layout, Level, Stamp, Step, Wanted
from preparation.speech import SetUpError

from tests.support.repository import ROOT

BOOTSTRAP = ROOT / "packaging" / "bootstrap.py"
WANTED = Wanted(place="/here/.venv", requirements="r1", tests="t1", project="p1")
RUN_STAMP = Stamp(
    place="/here/.venv",
    python="3.11",
    requirements="r1",
    tests=None,
    project="p1",
    installed=("a-1.dist-info",),
)
TEST_STAMP = dataclasses.replace(RUN_STAMP, tests="t1")
ALL_FOR_RUN = (Step.REBUILD, Step.REQUIREMENTS, Step.PROJECT)
ALL_FOR_TEST = (Step.REBUILD, Step.TESTS, Step.PROJECT)


@pytest.mark.parametrize(
    ("level", "stamp", "whole", "work"),
    [
        (Level.RUN, None, False, ALL_FOR_RUN),
        (Level.TEST, None, False, ALL_FOR_TEST),
        (Level.RUN, RUN_STAMP, True, ()),
        (Level.RUN, TEST_STAMP, True, ()),
        (Level.TEST, TEST_STAMP, True, ()),
        (Level.TEST, RUN_STAMP, True, (Step.TESTS,)),
        (Level.RUN, RUN_STAMP, False, ALL_FOR_RUN),
        (Level.TEST, TEST_STAMP, False, ALL_FOR_TEST),
        (Level.RUN, dataclasses.replace(RUN_STAMP, place="/there/.venv"), True, ALL_FOR_RUN),
        (Level.RUN, dataclasses.replace(RUN_STAMP, requirements="r0"), True, ALL_FOR_RUN),
        (Level.TEST, dataclasses.replace(TEST_STAMP, tests="t0"), True, ALL_FOR_TEST),
        (Level.RUN, dataclasses.replace(TEST_STAMP, tests="t0"), True, ()),
        (Level.RUN, dataclasses.replace(RUN_STAMP, project="p0"), True, (Step.PROJECT,)),
        (
            Level.TEST,
            dataclasses.replace(RUN_STAMP, project="p0"),
            True,
            (Step.TESTS, Step.PROJECT),
        ),
    ],
)
def test_what_is_to_be_done(
    level: Level,
    stamp: Stamp | None,
    whole: bool,
    work: tuple[Step, ...],
) -> None:
    assert environment.steps(level, WANTED, stamp, whole=whole) == work


def test_a_stamp_comes_back_as_it_was_written(tmp_path: Path) -> None:
    TEST_STAMP.write(tmp_path / "stamp.json")
    assert Stamp.read(tmp_path / "stamp.json") == TEST_STAMP
    assert [path.name for path in tmp_path.iterdir()] == ["stamp.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'"x"', b'{"installed":[]}', b"\xff"])
def test_a_stamp_that_cannot_be_understood_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "stamp").write_bytes(content)
    assert Stamp.read(tmp_path / "stamp") is None
    assert Stamp.read(tmp_path / "absent") is None


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """A copy of what the set-up reads, in a folder with a space and a non-ASCII letter."""
    root = tmp_path / "dé fender"
    shutil.copytree(ROOT / "packaging", root / "packaging")
    shutil.copy(ROOT / "pyproject.toml", root)
    return Layout(root)


def test_what_is_wanted_follows_the_files(layout: Layout) -> None:
    before = Wanted.of(layout)
    settings = layout.root / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")

    settings.write_text(text.replace("line-length = 100", "line-length = 90"), encoding="utf-8")
    assert Wanted.of(layout) == before
    settings.write_text(text.replace('version = "', 'version = "9', 1), encoding="utf-8")
    assert Wanted.of(layout).project != before.project

    for name, member in [
        ("requirements.txt", "requirements"),
        ("requirements-build.txt", "requirements"),
        ("requirements-test.txt", "tests"),
    ]:
        lock = layout.lock(name)
        lock.write_bytes(lock.read_bytes() + b"\n")
        after = Wanted.of(layout)
        assert getattr(after, member) != getattr(before, member)
        before = after


@pytest.fixture
def made(layout: Layout) -> tuple[Layout, Stamp]:
    """A real environment with one made-up package in it, and the stamp that fits."""
    options = ["--without-pip", str(layout.venv)]
    subprocess.run([sys.executable, "-I", "-m", "venv", *options], check=True)
    found = environment.probe(layout)
    assert found is not None
    package = found.site / "made_up"
    about = found.site / "made_up-1.dist-info"
    package.mkdir()
    about.mkdir()
    (package / "part.py").write_bytes(b"x = 1\n")
    record = "made_up/part.py,sha256=abc,6\nmade_up-1.dist-info/RECORD,,\n"
    (about / "RECORD").write_text(record, encoding="utf-8")
    stamp = dataclasses.replace(
        RUN_STAMP,
        place=str(layout.venv),
        python=found.python,
        installed=environment.installed(found.site),
    )
    assert stamp.installed == ("made_up-1.dist-info",)
    assert environment.is_whole(layout, stamp)
    return layout, stamp


def _part(layout: Layout) -> Path:
    return next(layout.venv.rglob("part.py"))


def test_a_missing_file_is_noticed(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    _part(layout).unlink()
    assert not environment.is_whole(layout, stamp)


def test_a_file_cut_short_is_noticed(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    _part(layout).write_bytes(b"x")
    assert not environment.is_whole(layout, stamp)


def test_a_missing_package_is_noticed(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    shutil.rmtree(_part(layout).parents[1] / "made_up-1.dist-info")
    assert not environment.is_whole(layout, stamp)


def test_a_missing_interpreter_is_noticed(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    layout.python.unlink()
    assert not environment.is_whole(layout, stamp)


def test_a_missing_configuration_is_noticed(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    (layout.venv / "pyvenv.cfg").unlink()
    assert not environment.is_whole(layout, stamp)


def test_another_python_is_noticed(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    assert not environment.is_whole(layout, dataclasses.replace(stamp, python="3.10"))


def test_a_moved_folder_is_set_up_anew(made: tuple[Layout, Stamp]) -> None:
    layout, stamp = made
    moved = Layout(layout.root.rename(layout.root.with_name("moved")))
    wanted = Wanted.of(moved)
    fitting = dataclasses.replace(stamp, requirements=wanted.requirements, project=wanted.project)
    assert environment.steps(Level.RUN, wanted, fitting, whole=True) == ALL_FOR_RUN


def test_variables_that_lead_astray_are_dropped() -> None:
    kept = {"PATH": "p", "PIP_INDEX_URL": "mirror", "PIP_CERT": "c", "HTTPS_PROXY": "x"}
    dropped = {"PYTHONHOME": "/a", "PYTHONPATH": "/b", "PIP_REQUIRE_VIRTUALENV": "1"}
    assert environment.clean_environment(kept | dropped | {"VIRTUAL_ENV": "/c"}) == kept


def test_a_link_in_place_of_the_environment_is_left_alone(layout: Layout, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_bytes(b"kept")
    layout.venv.symlink_to(precious)
    with pytest.raises(SetUpError, match="not a folder of its own"):
        install.prepare(layout, Level.RUN)
    assert (precious / "file").read_bytes() == b"kept"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such locale")
def test_a_folder_that_the_locale_cannot_spell_is_no_obstacle(made: tuple[Layout, Stamp]) -> None:
    layout, _ = made
    narrow = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    script = layout.root / "packaging" / "bootstrap.py"
    done = subprocess.run(
        [sys.executable, script, "--help"], env=narrow, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    (layout.root / "defender_app").mkdir()
    (layout.root / "defender_app" / "__init__.py").write_bytes(b"print('found')\n")
    install.Worker(layout, None)._find_in_any_locale()
    done = subprocess.run(
        [layout.python, "-c", "import defender_app"],
        cwd=layout.root.parent,
        env=narrow,
        capture_output=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == (b"found\n", b"")


def test_what_pip_says_is_shown_when_it_fails_and_only_then(
    layout: Layout, capfd: pytest.CaptureFixture[str]
) -> None:
    worker = install.Worker(layout, None)
    worker._run([sys.executable, "-c", "print('WARNING: old')"], "It failed.")
    assert capfd.readouterr() == ("", "")
    with pytest.raises(SetUpError, match="It failed"):
        worker._run([sys.executable, "-c", "raise SystemExit('the reason')"], "It failed.")
    assert capfd.readouterr() == ("", "the reason\n")


def test_ctrl_c_before_anything_began_is_quiet(layout: Layout) -> None:
    broken = layout.root / "packaging" / "preparation" / "command.py"
    broken.write_text("raise KeyboardInterrupt\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, layout.root / "packaging" / "bootstrap.py", "run"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, b"")


def test_a_second_set_up_waits_for_the_first(tmp_path: Path) -> None:
    busy = tmp_path / "busy"
    script = (
        "import sys; from pathlib import Path; from preparation.busy import only_one\n"
        "with only_one(Path(sys.argv[1])): print('in')"
    )
    with only_one(busy):
        other = subprocess.Popen(
            [sys.executable, "-c", script, str(busy)],
            env=os.environ | {"PYTHONPATH": str(ROOT / "packaging")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert other.stderr is not None
        assert "waiting" in other.stderr.readline()
        assert other.poll() is None
    out, _ = other.communicate(timeout=60)
    assert out == "in\n"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions mean something else there")
def test_a_folder_that_cannot_be_locked_is_no_obstacle(tmp_path: Path) -> None:
    with only_one(tmp_path / "no such folder" / "busy") as descriptor:
        assert descriptor is None


@pytest.mark.parametrize(
    ("text", "debian"),
    [
        ('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', True),
        ("NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ('ID=fedora\nNAME="not debian"\n', False),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', False),
        ("", False),
    ],
)
def test_debian_is_recognised(text: str, debian: bool) -> None:
    assert system.is_debian(text) is debian


def test_the_command_to_copy() -> None:
    line = "apt-get install --no-install-recommends age"
    assert system.apt_install_command(["age"], as_root=True) == line
    assert system.apt_install_command(["age"], as_root=False) == f"sudo {line}"


def test_qt_that_starts_needs_no_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert system.check_qt(lambda: None)
    assert capsys.readouterr() == ("", "")


def test_qt_that_does_not_start_is_explained(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system, "on_debian", lambda: True)
    assert not system.check_qt(lambda: "libEGL.so.1: cannot open shared object file")
    said = capsys.readouterr()
    assert said.out == ""
    assert "libEGL.so.1" in said.err
    assert "sudo apt-get install" in said.err
    assert "libegl1" in said.err


def test_only_what_is_missing_is_installed() -> None:
    assert interop.missing_programs(lambda _: True) == ()
    missing = interop.missing_programs(lambda name: name not in {"age", "Xvfb"})
    assert interop.debian_packages(missing) == ("age", "xvfb")
    keychain = interop.missing_programs(lambda name: not name.endswith("-daemon"))
    assert interop.debian_packages(keychain) == ("dbus-daemon", "gnome-keyring")


def test_fonts_are_installed_for_languages_that_have_none() -> None:
    assert interop.font_packages(lambda _: True) == ()
    assert interop.font_packages(lambda language: language != "bo") == ("fonts-noto-core",)
    assert interop.font_packages(lambda _: False) == ("fonts-noto-core", "fonts-droid-fallback")


def test_a_foreign_node_is_not_replaced() -> None:
    assert interop.debian_packages(("npm",)) == ()
    assert interop.debian_packages(("node", "npm")) == ("nodejs", "npm")


def test_node_modules_are_renewed_when_their_lock_changes(tmp_path: Path) -> None:
    assert interop.node_modules_key(tmp_path) is None
    (tmp_path / "package.json").write_bytes(b"{}")
    (tmp_path / "package-lock.json").write_bytes(b"{}")
    key = interop.node_modules_key(tmp_path)
    (tmp_path / "package-lock.json").write_bytes(b"{ }")
    assert key != interop.node_modules_key(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen")
@pytest.mark.parametrize(
    ("variables", "last"),
    [({}, "demo"), ({"DISPLAY": ":7"}, "defender_app"), ({"WAYLAND_DISPLAY": "w"}, "defender_app")],
)
def test_the_app_opens_its_window_or_plays_the_demo_when_nothing_is_asked(
    layout: Layout, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], last: str
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert command.app_command(layout, [])[-1] == last


def test_the_app_gets_what_it_is_asked(layout: Layout) -> None:
    assert command.app_command(layout, ["demo"])[-3:] == ["-m", "defender_app", "demo"]
    assert command.app_command(layout, [])[-3:] == ["-m", "defender_app", "demo"]
    assert command.app_command(layout, ["--version"])[-2:] == ["defender_app", "--version"]


def test_the_whole_suite_runs_in_parallel_and_a_selection_as_told(layout: Layout) -> None:
    assert command.pytest_command(layout, [], 2)[-4:-2] == ["-n", "3"]
    assert command.pytest_command(layout, [], 1)[-1] == "pytest"
    assert command.pytest_command(layout, ["-x"], 2)[-2:] == ["pytest", "-x"]


def test_the_suite_keeps_its_files_in_memory_where_there_is_room(tmp_path: Path) -> None:
    here = {"PYTHONDONTWRITEBYTECODE": "1", "LANG": "C"}
    asked = "PYTEST_DEBUG_TEMPROOT"
    assert command.suite_environment(here, tmp_path, 1) == {"LANG": "C", asked: str(tmp_path)}
    assert command.suite_environment(here, tmp_path, 1 << 62) == {"LANG": "C"}
    assert command.suite_environment(here, tmp_path / "none", 1) == {"LANG": "C"}
    chosen = {asked: "elsewhere"}
    assert command.suite_environment(chosen, tmp_path, 1) == chosen


@pytest.mark.parametrize(
    ("arguments", "code"), [([], 2), (["walk"], 2), (["--help"], 0), (["-h"], 0)]
)
def test_usage(arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, BOOTSTRAP, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert "bootstrap.py run [ARGS]" in (done.stdout if code == 0 else done.stderr)


def test_an_older_python_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or later; this one is 3\.9\.2"):
        runpy.run_path(str(BOOTSTRAP), run_name="__main__")


def test_a_set_up_that_is_complete_is_quick() -> None:
    """Ten thousand files are compared in a fraction of the two seconds there are."""
    found = Layout(ROOT)
    site = environment.probe(found)
    if site is None:
        pytest.fail("the suite is started with bootstrap.py, which makes .venv")
    begun = time.perf_counter()
    names = environment.installed(site.site)
    assert environment.first_damage(site.site, names) is None
    assert time.perf_counter() - begun < 2


def test_debian_without_ensurepip_is_told_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "on_debian", lambda: True)
    monkeypatch.setattr(system, "is_root", lambda: False)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    with pytest.raises(SetUpError, match=rf"sudo apt-get install .*{package}"):
        system.provide_ensurepip()
    monkeypatch.setattr(system, "on_debian", lambda: False)
    with pytest.raises(SetUpError, match="complete Python"):
        system.provide_ensurepip()


@pytest.mark.long
@pytest.mark.ci
def test_a_failing_pip_leaves_no_stamp(layout: Layout) -> None:
    """The next start then makes everything anew."""
    lock = layout.lock("requirements.txt")
    lock.write_text("made-up-name==1 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, layout.root / "packaging" / "bootstrap.py", "run"],
        env=os.environ | {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 4
    assert done.stdout == ""
    assert "pip could not install" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert Stamp.read(layout.stamp) is None
