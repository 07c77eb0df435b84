"""The two commands."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from preparation import interop, qt, system
from preparation.environment import Layout, Level, Stamp, clean_environment
from preparation.install import prepare
from preparation.speech import SetUpError, say, speak_utf8

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

USAGE = """\
python3 packaging/bootstrap.py run [ARGS]           start the app; without ARGS its window
python3 packaging/bootstrap.py test [PYTEST ARGS]   run the tests; without ARGS all of them"""
WRONG_USAGE = 2
MACHINE_AT_FAULT = 4
MOST_WORKERS = 4
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in there
ROOM = 4 << 30


def main(arguments: Sequence[str]) -> int:
    """Carry out one of the two commands.

    Returns:
        the exit code of what was started; 2 for wrong usage; 4 when the machine cannot be prepared.
    """
    speak_utf8()
    layout = Layout(Path(__file__).resolve().parents[2])
    try:
        match list(arguments):
            case ["run", *rest]:
                run(layout, rest)
            case ["test", *rest]:
                test(layout, rest)
            case ["-h" | "--help" | "help", *_]:
                print(USAGE)
                return 0
            case _:
                say(USAGE)
                return WRONG_USAGE
    except SetUpError as fault:
        say(str(fault))
        return MACHINE_AT_FAULT
    except KeyboardInterrupt:
        say("Stopped. Start the same command again; it repairs what is unfinished.")
        return 130


def app_command(layout: Layout, arguments: Sequence[str]) -> list[str]:
    """Return the command that starts the app.

    The interpreter is named, not the script `defender-app`: a script cannot name an interpreter
    whose path contains a space. `-I` keeps modules in the current folder out. UTF-8 mode finds the
    project in a folder with any letters, whatever the locale. Without arguments the app opens its
    window; where there is no screen it plays the demo instead.
    """
    app = ["-I", "-X", "utf8", "-m", "defender_app"]
    alone = [] if has_screen(os.environ) else ["demo"]
    return [str(layout.python), *app, *(arguments or alone)]


def has_screen(variables: Mapping[str, str]) -> bool:
    """Whether a window can be opened here. Only Linux does without a screen."""
    named = ("WAYLAND_DISPLAY", "DISPLAY")
    return not sys.platform.startswith("linux") or any(map(variables.get, named))


def pytest_command(layout: Layout, arguments: Sequence[str], cores: int) -> list[str]:
    """Return the command that runs the tests: the whole suite in parallel, a selection as told."""
    # Who has finished takes over tests of the others: the slow ones are not spread evenly. One more
    # than there are cores, for each waits for the disk and for windows four tenths of the time.
    several = ["-n", str(min(cores + 1, MOST_WORKERS)), "--dist", "worksteal"]
    workers = several if cores > 1 and not arguments else []
    return [str(layout.python), "-m", "pytest", *workers, *arguments]


def suite_environment(
    variables: Mapping[str, str], memory: Path = IN_MEMORY, least: int = ROOM
) -> dict[str, str]:
    """Return the variables with which the tests take half the time.

    The programs that they start keep what they compiled. Their files lie in memory where it holds
    ``least`` bytes: vaults, which are synced at every step and deleted a moment later.
    """
    kept = {name: value for name, value in variables.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with contextlib.suppress(OSError):
        if shutil.disk_usage(memory).free >= least and os.access(memory, os.W_OK):
            kept.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
    return kept


def run(layout: Layout, arguments: Sequence[str]) -> NoReturn:
    """Prepare, then become the app. The current folder stays, so relative paths mean what they say.

    Raises:
        SetUpError: the environment cannot be made.
    """
    prepare(layout, Level.RUN)
    _look_at_qt(layout)
    _become(app_command(layout, arguments))


def test(layout: Layout, arguments: Sequence[str]) -> NoReturn:
    """Prepare, then become pytest, in the root of the repository.

    Raises:
        SetUpError: the environment cannot be made.
    """
    prepare(layout, Level.TEST)
    interop.provide(layout)
    _look_at_qt(layout)
    os.chdir(layout.root)
    _become(pytest_command(layout, arguments, os.cpu_count() or 1), suite_environment(os.environ))


def _become(command: list[str], given: Mapping[str, str] | None = None) -> NoReturn:
    variables = clean_environment(os.environ if given is None else given)
    if sys.platform == "win32":
        # There is no exec: stand aside, and let the program deal with Ctrl-C itself.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        sys.exit(subprocess.run(command, env=variables, check=False).returncode)
    os.execve(command[0], command, variables)  # noqa: S606 - no shell is what we want here


def _look_at_qt(layout: Layout) -> None:
    """Start Qt once after each set-up; a success is written down, a failure is tried again."""
    stamp = Stamp.read(layout.stamp)
    if stamp is None or stamp.qt:
        return
    if system.check_qt(lambda: qt.why_qt_does_not_start(layout)):
        # On a medium that cannot be written, the next start looks again.
        with contextlib.suppress(OSError):
            dataclasses.replace(stamp, qt=True).write(layout.stamp)
