"""Run a program at a terminal of its own, and type what it asks for."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TerminalRun:
    """How the program ended.

    Attributes:
        status: exit status.
        output: what it wrote to standard output, unless that was the terminal too.
        screen: what the terminal showed.
    """

    status: int
    output: bytes
    screen: bytes


def at_terminal(
    command: Sequence[str | Path],
    answers: Sequence[bytes] = (),
    *,
    output_to_terminal: bool = False,
    cwd: Path | None = None,
) -> TerminalRun:
    """Run ``command`` and type each of ``answers`` when a line that ends with ``:`` waits."""
    keyboard, terminal = pty.openpty()
    # A session leader without a terminal that opens one gets it as its controlling terminal.
    redirect = '0<>"$0" 2>&0' + (" 1>&0" if output_to_terminal else "")
    with (
        tempfile.TemporaryFile() as output,
        subprocess.Popen(
            ["sh", "-c", f'exec "$@" {redirect}', os.ttyname(terminal), *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            start_new_session=True,
            cwd=cwd,
        ) as process,
    ):
        screen = _watch(process, keyboard, list(answers))
        screen += _drain(keyboard, terminal)
        output.seek(0)
        return TerminalRun(process.returncode, output.read(), screen)


def _watch(process: subprocess.Popen[bytes], keyboard: int, answers: list[bytes]) -> bytes:
    screen, line = b"", b""
    while process.poll() is None:
        if select.select([keyboard], [], [], 0.02)[0]:
            seen = os.read(keyboard, 65536)
            screen += seen
            line += seen
            if answers and line.rstrip().endswith(b":"):
                os.write(keyboard, answers.pop(0) + b"\n")
                line = b""
    while select.select([keyboard], [], [], 0)[0]:
        screen += os.read(keyboard, 65536)
    return screen


def _drain(keyboard: int, terminal: int) -> bytes:
    """What is left on the screen, after the program has ended."""
    os.write(terminal, b"\0end")
    screen = b""
    while not screen.endswith(b"\0end"):
        screen += os.read(keyboard, 65536)
    os.close(terminal)
    os.close(keyboard)
    return screen.removesuffix(b"\0end")
