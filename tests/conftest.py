"""What holds for every test: no screen, no network, no silent skips."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path
from typing import Any

import hypothesis
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Without this, dbus-launch would start a daemon that stays behind.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

WINDOW = str(Path(__file__).parents[1] / "ui") + os.sep
REQUIRE_ALL = "DEFENDER_REQUIRE_ALL"
SKIPPED = pytest.StashKey[list[str]]()

hypothesis.settings.register_profile(
    "defender",
    deadline=None,
    derandomize="CI" in os.environ,
    database=None,
    max_examples=50,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("defender")


class NetworkTouchedError(AssertionError):
    """Something in this process reached for the network."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    # An audit hook sees every socket, also those made in C, and cannot be removed by the code
    # under test. Programs that tests start are watched with strace instead.
    if event == "socket.__new__":
        family = arguments[1]
        if family not in {getattr(socket, "AF_UNIX", None), -1}:
            msg = f"a socket of family {family} was made"
            raise NetworkTouchedError(msg)
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        msg = f"a name was looked up: {event}"
        raise NetworkTouchedError(msg)


sys.addaudithook(_refuse_network)


class LoadedApartError(AssertionError):
    """A module of the window was loaded in a thread other than its own: see ui/loading.py."""


def _refuse_loading(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in {"exec", "import"} or threading.get_ident() == threading.main_thread().ident:
        return
    loaded = arguments[0]
    if event == "import" and loaded.startswith("PySide6."):
        raise LoadedApartError(loaded)
    if event == "exec" and loaded.co_name == "<module>" and loaded.co_filename.startswith(WINDOW):
        raise LoadedApartError(loaded.co_filename)


sys.addaudithook(_refuse_loading)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> object:
    """Of pytest-qt, with more patience."""
    del qapp
    # Only here is Qt known to be wanted: most tests never load it.
    from tests.support.patient import PatientBot  # noqa: PLC0415 - see above

    return PatientBot(request)


def pytest_runtest_logfinish() -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        # What a test let go of would else be told of each language that the next ones speak.
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    # Once there was a window, Python collects nothing by itself: see tests/support/window_rules.py.
    garbage = sys.modules.get("ui.garbage")
    if garbage is not None:
        garbage.collect()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SKIPPED] = []


def _note(config: pytest.Config, report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else ""
        config.stash[SKIPPED].append(f"{report.nodeid}: {reason}")


class _SkipCounter:
    """Sees the reports of this process and, with xdist, those of its workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        _note(self.config, report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        _note(self.config, report)


def pytest_sessionstart(session: pytest.Session) -> None:
    session.config.pluginmanager.register(_SkipCounter(session.config), "defender-skip-counter")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    is_worker = hasattr(session.config, "workerinput")
    if os.environ.get(REQUIRE_ALL) == "1" and session.config.stash[SKIPPED] and not is_worker:
        session.exitstatus = exitstatus or pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if os.environ.get(REQUIRE_ALL) == "1" and config.stash[SKIPPED]:
        terminalreporter.section(f"skipped, although {REQUIRE_ALL}=1", red=True)
        skipped = config.stash[SKIPPED]
        for line in sorted(set(skipped)):
            terminalreporter.line(line)


def pytest_make_parametrize_id(val: object) -> str | None:
    """A function as a parameter is shown by its name: an address differs between workers."""
    return getattr(val, "__name__", None) if callable(val) else None
