"""The languages the window can be shown in."""

from __future__ import annotations

from typing import Final

OFFERED: Final[tuple[tuple[str, str], ...]] = (("en", "English"), ("zh", "简体中文"))
"""Code and own name, in the order in which they are offered."""

_FILES: Final = {"zh": "zh_CN"}


def file_code(code: str) -> str:
    """How the files of a language are named in ``ui/translations``."""
    return _FILES.get(code, code)


def best(wanted: list[str]) -> str:
    """The offered language that fits a list of wishes best.

    Args:
        wanted: codes as systems write them (``zh-Hans-CN``, ``en_GB``), the dearest first.
    """
    codes = {code for code, _ in OFFERED}
    for wish in wanted:
        if (code := wish.replace("_", "-").split("-")[0].lower()) in codes:
            return code
    return OFFERED[0][0]


def own_name(code: str) -> str:
    """What a language calls itself."""
    return dict(OFFERED).get(code, code)
