"""Every screen as a screen reader gets it: names, roles, states."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.a11y import at_spi, rules
from tests.a11y.at_spi import Node, Reader
from tests.a11y.screens import EVERY, FEW
from tests.support.repository import ROOT
from tests.support.slices import CI

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI")
Look = Callable[[str], Node]
SCREENS = [pytest.param(name, marks=CI if name in FEW else pytest.mark.long) for name in EVERY]


@dataclass
class Shown:
    """A program that shows screens, begun again where it ended.

    Attributes:
        environment: of the program.
        reader: on its accessibility bus.
    """

    environment: dict[str, str]
    reader: Reader
    _program: subprocess.Popen[str] | None = None

    def look(self, name: str) -> Node:
        """Show a screen and read it; some need vaults that no other has changed."""
        assert self._show(name) or self._show(name), f"{name} could not be shown"
        shown = at_spi.until(self.reader.programs, "a program that can be read")
        return self.reader.read(shown[-1])

    def _show(self, name: str) -> bool:
        if self._program is None or self._program.poll() is not None:
            self._program = self._begin()
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{name}\n")
        self._program.stdin.flush()
        if self._program.stdout.readline():
            return True
        self.end()
        return False

    def _begin(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.a11y.shown"],
            cwd=ROOT,
            env={**self.environment, "PYTHONPATH": f"{ROOT}:{ROOT / 'packaging'}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def end(self) -> None:
        """End the program, if it runs."""
        if self._program is not None:
            self._program.communicate("\n", timeout=at_spi.PATIENCE)
        self._program = None


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Look]:
    """Shows a screen in a program of its own, and reads it over the accessibility bus."""
    with at_spi.desktop(tmp_path_factory.mktemp("run")) as environment:
        shown = Shown(environment, Reader(environment["DBUS_SESSION_BUS_ADDRESS"]))
        yield shown.look
        shown.end()
        shown.reader.close()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", SCREENS)
def test_everything_says_what_it_is(name: str, look: Look) -> None:
    root = look(name)
    assert len(list(root.every())) > 5, "an empty screen"
    assert list(rules.faults(root)) == []
