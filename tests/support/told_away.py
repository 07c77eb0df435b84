"""Started by tests as a program: says ``gone`` each time the computer says that nobody is there."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from ui import away


def say(word: str) -> None:
    """One line for the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> None:
    """Watch until standard input ends."""
    application = QCoreApplication(sys.argv)
    watch = away.watch(application)
    watch.gone.connect(lambda: say("gone"))
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, application)
    end.activated.connect(application.quit)
    say("watching")
    application.exec()


if __name__ == "__main__":
    main()
