"""Where there is no network, everything works: the demonstration, a window, the whole suite."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache

import pytest

from tests.support.repository import ROOT

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="namespaces of Linux"),
    pytest.mark.long,
]

LOOKS = """
import socket
for family, where in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
    try:
        socket.socket(family, socket.SOCK_DGRAM).connect((where, 53))
    except OSError as error:
        print("no way out:", error.strerror)
    else:
        print("a way out")
"""
SLICE = (
    "tests/journeys/test_demo.py",
    "tests/journeys/test_window_screen.py",
    "tests/journeys/test_sending_on_the_command_line.py",
    "tests/interop/test_keychain_in_the_window.py",
)
"""The demonstration, a window on a real screen, sending, a keychain."""


@cache
def without() -> tuple[str, ...]:
    """What begins a program without a network: in a namespace, else with a filter of its calls."""
    for words in (("unshare", "-n"), ("unshare", "-rn")):
        if shutil.which(words[0]) and not subprocess.run([*words, "true"], check=False).returncode:
            return words
    # A container may refuse namespaces, also to its administrator.
    return (sys.executable, str(ROOT / "tests" / "support" / "older_kernel.py"), "network")


def run(*arguments: str, timeout: int) -> subprocess.CompletedProcess[str]:
    """Run Python without a network."""
    return subprocess.run(
        [*without(), sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def passed(*arguments: str, timeout: int) -> None:
    """Run tests without a network; all that were chosen pass."""
    options = ("-q", "-p", "no:cacheprovider", "-p", "no:randomly")
    done = run("-m", "pytest", *options, *arguments, timeout=timeout)
    assert done.returncode == 0, done.stdout[-8_000:] + done.stderr[-2_000:]
    assert " passed" in done.stdout


@pytest.mark.ci
@pytest.mark.parametrize("way", ["a namespace", "a filter"])
def test_there_is_no_way_out(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if way == "a filter":
        monkeypatch.setattr(shutil, "which", lambda _name: None)
        without.cache_clear()
    try:
        done = run("-c", LOOKS, timeout=60)
    finally:
        without.cache_clear()
    assert done.stdout.count("no way out") == 2, done.stdout + done.stderr


@pytest.mark.ci
@pytest.mark.timeout(900)
def test_the_demonstration_and_the_window_need_no_network() -> None:
    passed(*SLICE, timeout=880)


@pytest.mark.timeout(4_000)
def test_the_whole_suite_needs_no_network() -> None:
    """All but the tests of the installation, which fetches packages."""
    passed("tests", "--ignore=tests/packaging", "-n", "auto", timeout=3_900)
