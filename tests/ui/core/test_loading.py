"""Modules of the window are loaded before they are wanted, and in its own thread alone."""

from __future__ import annotations

import ast
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec, module_from_spec
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import loading
from ui.jobs import Jobs

IN_ORDER = """
import sys
from importlib import import_module
from ui import loading

def of_the_window():
    return {one for one in sys.modules if one.startswith(("ui.", "PySide6"))}

missing = loading.needed("ui.record.page")
assert of_the_window() == {"ui.loading"}, of_the_window()
assert "defender_app.model.incident" in sys.modules
assert missing[-1] == "ui.record.page"
for name in missing:
    before = of_the_window()
    import_module(name)
    new = {one for one in of_the_window() - before if one.startswith("ui.")}
    # Some packages bring their own modules along; nothing brings those of others.
    package = name.rpartition(".")[0]
    assert all(one.startswith(package) or package.startswith(one) for one in new), (name, new)
assert loading.needed("ui.record.page") == ()
"""
LOADED = ("ui.loading", "ui.jobs")


def test_a_page_is_loaded_one_module_after_the_other() -> None:
    """No step takes longer than one module, and what knows of Qt is left to the window."""
    subprocess.run([sys.executable, "-c", IN_ORDER], check=True)


def test_whoever_waits_is_told_once_all_is_there(jobs: Jobs, settled: Callable[[], None]) -> None:
    owner = QObject()
    told: list[str] = []
    loading.load(LOADED, jobs, owner, lambda: told.append("at once"))
    assert told == ["at once"]
    loading.load((*LOADED, "ui.send.carry"), jobs, owner, lambda: told.append("later"))
    settled()
    assert told == ["at once", "later"]
    assert "ui.send.carry" in sys.modules


def test_nothing_more_is_loaded_for_a_window_that_is_gone(
    jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    owner = QObject()
    told: list[str] = []
    hold = threading.Event()
    jobs.do(lambda: hold.wait(5), owner=jobs)
    loading.load(("ui.no_such_module",), jobs, owner, lambda: told.append("loaded"))
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    hold.set()
    settled()
    assert not told


def test_what_is_stopped_loads_no_more(jobs: Jobs, settled: Callable[[], None]) -> None:
    owner = QObject()
    told: list[str] = []
    row = loading.load(("ui.no_such_module",), jobs, owner, lambda: told.append("loaded"))
    row.stop()
    settled()
    assert not told


def test_no_other_thread_loads_a_module_of_the_window() -> None:
    """The rule is watched in every test: see tests/conftest.py."""
    spec = find_spec("ui.loading")
    assert spec is not None
    assert spec.loader is not None
    again = module_from_spec(spec)
    with ThreadPoolExecutor(1) as apart, pytest.raises(AssertionError, match=r"loading\.py"):
        apart.submit(spec.loader.exec_module, again).result()


def test_what_is_handed_to_the_jobs_loads_nothing_of_the_window() -> None:
    """The work of a job is a function in a function; what it needs is loaded around it."""
    found: list[str] = []
    for path in Path(loading.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
        inner = (
            one
            for function in functions
            for one in chain.from_iterable(map(ast.walk, function.body))
            if isinstance(one, ast.FunctionDef)
        )
        found += [
            f"{path.name}:{one.lineno}"
            for one in chain.from_iterable(map(ast.walk, inner))
            if isinstance(one, ast.ImportFrom)
            and (one.module or "").split(".", 1)[0] in {"ui", "PySide6", "shiboken6"}
        ]
    assert not found
