"""Spares Qt for Python what this program has no use for.

While it is loaded, Qt for Python also loads a tool that writes stub files for developers, with
what that tool needs: a twentieth of the time to the first painting.

Qt for Python has optional features (``snake_case`` names) that a module switches on by importing
them. To know which modules might, it reads the source text of every module that is imported after
it: about a millisecond each, a fifth of the time to the first painting. No module here uses them.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_FEATURES: Final = "shibokensupport.feature"
_STUBS: Final = "shibokensupport.signature.lib.pyi_generator"
_SEARCH: Final = "_mod_uses_pyside"


def spare_the_tool() -> None:
    """Before Qt for Python is loaded: have an empty module stand for its writer of stub files."""
    if _STUBS not in sys.modules:
        empty = ModuleType(_STUBS)
        empty.__spec__ = ModuleSpec(_STUBS, None)
        sys.modules[_STUBS] = empty


def spare_the_search() -> None:
    """Have every module count as one that uses Qt for Python, and no feature of it.

    Where a later version of Qt for Python does it otherwise, nothing is changed.
    """
    features = sys.modules.get(_FEATURES)
    if features is not None and hasattr(features, _SEARCH):
        setattr(features, _SEARCH, lambda _module: True)
