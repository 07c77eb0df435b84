"""What the set-up says, and how it gives up."""

from __future__ import annotations

import os
import sys


class SetUpError(Exception):
    """The machine cannot be prepared. The text is one sentence and a next step, for a person."""


def say(text: str) -> None:
    """Print one line to standard error: standard output belongs to the app."""
    print(text, file=sys.stderr, flush=True)


def speak_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale would make file names unreadable."""
    if os.name == "posix" and not sys.flags.utf8_mode and sys.getfilesystemencoding() != "utf-8":
        again = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
        os.execv(sys.executable, again)  # noqa: S606 - no shell is what we want here
