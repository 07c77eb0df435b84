"""Why a file is not decoded; raised inside the worker, told outside as an error of the input."""

from __future__ import annotations

from typing import Final

CODES: Final = frozenset(
    {
        "file-broken",
        "file-encrypted",
        "evidence-too-large",
        "picture-too-large",
        "no-such-page",
        "not-this-kind",
        "file-needs-thread",
        "file-needs-too-much",
        "copy-not-this-kind",
        "copy-unknown-inside",
        "copy-cut-inside",
        "copy-in-fragments",
        "copy-unknown-coding",
        "copy-too-many-pages",
        "copy-box-outside",
        "table-too-large",
    }
)
"""The only codes that a worker may answer with; anything else is nonsense."""

LARGEST_FACT: Final = 2**63 - 1


class Refused(Exception):  # noqa: N818 - nothing went wrong: the file is not taken
    """An operation does not take a file.

    Args:
        code: one of ``CODES``.
        **facts: whole numbers only, from 0 to ``LARGEST_FACT``: no text crosses back in an error.
    """

    def __init__(self, code: str, **facts: int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
