"""A real Secret Service for one test: GNOME Keyring on a bus of its own, in a home of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.support import external

_WHY = "apt-get install gnome-keyring dbus-daemon"


@dataclass(frozen=True)
class Session:
    """A running bus.

    Attributes:
        variables: what a program needs to find it.
        home: of the person whose session it is.
    """

    variables: Mapping[str, str]
    home: Path


@contextlib.contextmanager
def bus() -> Iterator[Session]:
    """A session bus without any service."""
    daemon = external.require("dbus-daemon", _WHY)
    # Not below pytest's folder: the path of a socket has at most 107 bytes.
    home = Path(tempfile.mkdtemp(prefix="kc-"))
    run = home / "run"
    run.mkdir(mode=0o700)
    config = home / "bus.conf"
    # Debian's own session.conf would start services of the machine.
    config.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:path={run}/bus</listen>"
        "<auth>EXTERNAL</auth><policy context='default'><allow send_destination='*'"
        " eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>",
        encoding="utf-8",
    )
    process = subprocess.Popen(
        [daemon, f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        variables = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": address,
        }
        yield Session(variables, home)
    finally:
        _stop(process)
        shutil.rmtree(home, ignore_errors=True)


@contextlib.contextmanager
def keyring_of(session: Session, *, unlock: bool = True) -> Iterator[None]:
    """GNOME Keyring on that bus; ``unlock``: with an open collection, else with none."""
    daemon = external.require("gnome-keyring-daemon", _WHY)
    command = [daemon, "--foreground", "--components=secrets"]
    if unlock:
        command.append("--unlock")
    process = subprocess.Popen(
        command,
        env={"PATH": os.environ["PATH"], **session.variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        if unlock:
            process.stdin.write("\n")
        process.stdin.close()
        # It says where its socket is when it answers on the bus.
        process.stdout.readline()
        yield
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
