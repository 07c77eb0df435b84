"""What the set-up says, and how it gives up."""

from __future__ import annotations

import sys


class SetUpError(Exception):
    """The machine cannot be prepared. The text is one sentence and a next step, for a person."""


def say(text: str) -> None:
    """Print one line to standard error: standard output belongs to the app."""
    print(text, file=sys.stderr, flush=True)
