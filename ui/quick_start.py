"""Spares Qt for Python a search that this program has no use for.

Qt for Python has optional features (``snake_case`` names) that a module switches on by importing
them. To know which modules might, it reads the source text of every module that is imported after
it: about a millisecond each, a fifth of the time to the first painting. No module here uses them.
"""

from __future__ import annotations

import sys
from typing import Final

_FEATURES: Final = "shibokensupport.feature"
_SEARCH: Final = "_mod_uses_pyside"


def spare_the_search() -> None:
    """Have every module count as one that uses Qt for Python, and no feature of it.

    Where a later version of Qt for Python does it otherwise, nothing is changed.
    """
    features = sys.modules.get(_FEATURES)
    if features is not None and hasattr(features, _SEARCH):
        setattr(features, _SEARCH, lambda _module: True)
