"""What Qt for Python loads of itself only when it is needed is all there when it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from tests.support.repository import ROOT

SPARING = """
from ui import quick_start
quick_start.spare_the_tools()
"""
UNDER_ANOTHER_VERSION = """
from ui import quick_start
quick_start._VERSION = (6, 4711)
quick_start.spare_the_tools()
"""
LOADED = """
import json, sys
import builtins
usual = builtins.__import__
{before}
import PySide6.QtWidgets
print(json.dumps({{
    "inspect": "inspect" in sys.modules,
    "argparse": "argparse" in sys.modules,
    "as ever": builtins.__orig_import__ is usual,
    "later": sorted({{module.__name__ for module in tuple(sys.modules.values())
                      if type(module).__name__ == "_Later"}}),
}}))
"""
ASKED = """
{before}
import sys
from PySide6.QtCore import QObject, QTimer, Qt
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for wrong in (
    lambda: label.setText(3),
    lambda: label.setTextt("3"),
    lambda: label.setAlignment("left"),
    lambda: QTimer.singleShot("soon"),
    lambda: Qt.AlignmentFlag.AlignAside,
    lambda: label.resize("a", "b", "c"),
):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(QLabel.setAlignment.__doc__)
from PySide6.support.signature import get_signature
print(get_signature(QLabel.setPixmap), get_signature(QObject.findChild))
from PySide6.support.signature import layout, mapping, parser
for module in (layout, mapping, parser):
    print(module.__name__, module.__spec__.name, module.__file__, module.__package__)
from PySide6.support.signature.lib import enum_sig, pyi_generator
print(enum_sig.HintingEnumerator.__name__, pyi_generator.Formatter, pyi_generator.__file__)
import inspect
print(inspect.signature(print), inspect is sys.modules["inspect"])
from dataclasses import dataclass
print(dataclass(type("Pair", (), {{"__annotations__": {{"one": int}}}}))(3))
"""
AT_ONCE = """
{before}
import threading
from PySide6.QtCore import QObject, QTimer
ready, said = threading.Barrier(8), []
def wrong():
    ready.wait()
    try:
        QObject().setObjectName(3)
    except TypeError as error:
        said.append(str(error))
threads = [threading.Thread(target=wrong) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(said), *sorted(set(said)))
"""


def said(script: str, before: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", script.format(before=before)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded(before: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(said(LOADED, before))
    return found


def test_the_tools_are_not_loaded_with_this_version() -> None:
    """When another version of Qt for Python is taken in, this says whether it is still spared."""
    found = loaded(SPARING)
    assert len(found["later"]) == 6
    assert not found["inspect"]
    assert not found["argparse"]
    assert found["as ever"]


def test_another_version_is_left_as_it_is() -> None:
    found = loaded(UNDER_ANOTHER_VERSION)
    assert not found["later"]
    assert found["inspect"]
    assert found["argparse"]
    assert found["as ever"]


def test_what_comes_later_says_the_same() -> None:
    spared = said(ASKED, SPARING)
    assert "Supported signatures" in spared
    assert spared == said(ASKED)


def test_several_threads_may_ask_at_once() -> None:
    """Left as it is, Qt for Python gives all but one of them an error of its own."""
    lines = said(AT_ONCE, SPARING).splitlines()
    assert lines[0].startswith("8 'PySide6.QtCore.QObject.setObjectName' called with wrong")
    assert len(lines) == 4
