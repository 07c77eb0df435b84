"""Rules about the source itself that no linter holds."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.repository import ROOT, files, python_files, text_files

LINES_OF_A_MODULE = 400
LINES_OF_A_FUNCTION = 40
PACKAGES = ("crypto", "defender_app", "ui")
MEASURED = (*PACKAGES, "packaging")

# What may be longer, and why. "path" for a module, "path:function" for a function.
LONGER: dict[str, str] = {}

REGISTRIES = ("pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "deb." + "debian.org")
MACHINE_PATHS = ("/" + "work/", "/" + "root/", "/" + "opt/pypi")


def _tree(name: Path) -> ast.Module:
    return ast.parse((ROOT / name).read_text(encoding="utf-8"))


def _functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Name and length of each function, from `def` to its end, without its docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            first = node.body[0]
            if ast.get_docstring(node) is not None:
                length -= (first.end_lineno or 0) - first.lineno + 1
            yield node.name, length


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_modules_are_short() -> None:
    long = {}
    for name in python_files(*MEASURED):
        lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
        if lines >= LINES_OF_A_MODULE and name.as_posix() not in LONGER:
            long[name.as_posix()] = lines
    assert not long


def test_functions_are_short() -> None:
    long = {}
    for name in python_files(*MEASURED):
        for function, lines in _functions(_tree(name)):
            key = f"{name.as_posix()}:{function}"
            if lines >= LINES_OF_A_FUNCTION and key not in LONGER:
                long[key] = lines
    assert not long


def test_exceptions_are_still_needed() -> None:
    present = {
        name.as_posix(): len((ROOT / name).read_text("utf-8").splitlines())
        for name in files()
        if name.suffix == ".py"
    }
    for key, reason in LONGER.items():
        path, _, function = key.partition(":")
        assert reason
        assert path in present
        if function:
            assert dict(_functions(_tree(Path(path))))[function] >= LINES_OF_A_FUNCTION
        else:
            assert present[path] >= LINES_OF_A_MODULE


def test_only_the_command_line_prints() -> None:
    guilty = [
        name.as_posix()
        for name in python_files(*PACKAGES)
        if "cli" not in name.parts and name.name != "__main__.py"
        for node in ast.walk(_tree(name))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]
    assert not guilty


def test_only_the_entry_point_knows_qt_below_the_window() -> None:
    guilty = [
        name.as_posix()
        for name in python_files("crypto", "defender_app")
        if name.as_posix() != "defender_app/__main__.py"
        and any(module.split(".")[0] == "PySide6" for module in _imported(_tree(name)))
    ]
    assert not guilty


def test_tests_have_no_package_files() -> None:
    assert not [name for name in files() if name.parts[0] == "tests" and name.name == "__init__.py"]


def test_every_silenced_rule_has_a_reason() -> None:
    bare = re.compile(r"#\s*noqa(?!:)|#\s*noqa:[\sA-Z0-9,]*$|#\s*type:\s*ignore(?!.*\]\s+#\s*\S)")
    guilty = [
        f"{name.as_posix()}:{number}"
        for name in python_files(*MEASURED)
        for number, line in enumerate((ROOT / name).read_text("utf-8").splitlines(), 1)
        if bare.search(line)
    ]
    assert not guilty


def test_lock_files_name_no_package_index() -> None:
    pinned = [name for name in files() if name.match("packaging/requirements*.txt")]
    assert len(pinned) == len(("run", "build", "test"))
    assert not [name for name in pinned if "://" in (ROOT / name).read_text(encoding="utf-8")]
    # npm writes each address as "resolved" unless told omit-lockfile-registry-resolved.
    npm = (ROOT / "tests/interop/package-lock.json").read_text(encoding="utf-8")
    assert '"resolved": "http' not in npm
    assert '"integrity": "sha512-' in npm


@pytest.mark.parametrize("forbidden", REGISTRIES + MACHINE_PATHS)
def test_no_file_names_a_registry_or_a_place_on_one_machine(forbidden: str) -> None:
    guilty = [
        name.as_posix()
        for name in text_files()
        if forbidden in (ROOT / name).read_text(encoding="utf-8")
    ]
    assert not guilty


def _project() -> dict[str, list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {
        "run": settings["project"]["dependencies"],
        "build": settings["build-system"]["requires"],
        "test": settings["dependency-groups"]["test"],
    }


def _name(requirement: str) -> str:
    return re.split(r"[<>=!~;\[ ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def _pins(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, flags=re.MULTILINE))


def test_lock_files_hold_what_the_project_asks_for() -> None:
    wanted = _project()
    run, build = _pins("requirements.txt"), _pins("requirements-build.txt")
    tests = _pins("requirements-test.txt")
    assert {_name(line) for line in wanted["run"]} <= run.keys()
    assert {_name(line) for line in wanted["build"]} <= build.keys()
    assert {_name(line) for line in wanted["test"]} <= tests.keys()
    # The test environment is the app's own, with more in it.
    assert (run | build).items() <= tests.items()


def test_every_requirement_is_locked_by_hash() -> None:
    for name in files():
        if name.match("packaging/requirements*.txt"):
            text = (ROOT / name).read_text(encoding="utf-8")
            blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
            assert blocks
            assert all("--hash=sha256:" in block for block in blocks)


def test_every_dependency_has_its_reason_in_the_architecture() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").lower()
    missing = [
        _name(line)
        for line in _project()["run"]
        if not re.search(rf"(?m)^.*\b{re.escape(_name(line))}\b.*\w+.*$", text)
    ]
    assert not missing


def _tests_not_there(text: str) -> list[str]:
    """The tests that a page names, without those that are there."""
    return [
        f"{path}::{test}"
        for path, test in re.findall(r"(tests/[\w/]+\.py)(?:::(\w+))?", text)
        if not (ROOT / path).is_file()
        or (test and f"def {test}(" not in (ROOT / path).read_text(encoding="utf-8"))
    ]


def test_the_threat_model_names_tests_that_exist_for_everybody_in_it() -> None:
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    assert _tests_not_there(text) == []
    ten = text.partition("## Ten who")[2].partition("\n## ")[0]
    parts = re.split(r"(?m)^\*\*(?=[A-Z])", ten)[1:]
    assert len(parts) == 10
    for part in parts:
        assert re.search(r"tests/[\w/]+\.py", part), part
        assert "The app cannot" in part, part


def test_all_thirty_rules_are_listed_and_their_tests_exist() -> None:
    text = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    numbers = {int(number) for number in re.findall(r"(?m)^\W*(\d{1,2})\b", text)}
    assert set(range(1, 31)) <= numbers
    assert _tests_not_there(text) == []
