"""No process of the program can be dumped or looked into: neither its own nor those apart."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from defender_app.decoding.room import Room
from tests.support.repository import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")

ASKED = """
import ctypes, resource
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
# The filter of calls would not let it ask.
APART = f"""
from defender_app.decoding import confinement, kernel
kernel.few_calls = lambda: False
confinement.confine(1 << 30, 60)
{ASKED}"""
COMMAND = f"""
from defender_app.__main__ import main
main(["--version"])
{ASKED}"""


@pytest.mark.parametrize("script", [APART, COMMAND])
def test_the_kernel_says_so(script: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"


def test_a_process_that_decodes_has_no_room_for_a_dump() -> None:
    with Room("codes") as room:
        limits = Path(f"/proc/{room._process.pid}/limits").read_text(encoding="ascii")
    (line,) = (one for one in limits.splitlines() if one.startswith("Max core file size"))
    assert line.split()[-3:-1] == ["0", "0"]
