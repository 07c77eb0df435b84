"""The guards of conftest.py and external.py bite."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.external import require

ROOT = Path(__file__).resolve().parents[1]
SKIPPING = "import pytest\n\ndef test_that_skips():\n    pytest.skip('because')\n"


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_network_socket_is_refused(family: socket.AddressFamily) -> None:
    with pytest.raises(AssertionError, match="socket of family"):
        socket.socket(family)


def test_a_name_lookup_is_refused() -> None:
    with pytest.raises(AssertionError, match="looked up"):
        socket.getaddrinfo("localhost", 1)


@pytest.mark.skipif(sys.platform == "win32", reason="a pair of sockets is a network socket there")
def test_a_local_socket_is_allowed() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"x")
        assert other.recv(1) == b"x"


def test_a_missing_program_skips_or_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEFENDER_REQUIRE_ALL", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no-such-program"):
        require("no-such-program", "made up")
    monkeypatch.setenv("DEFENDER_REQUIRE_ALL", "1")
    with pytest.raises(pytest.fail.Exception, match="no-such-program"):
        require("no-such-program", "made up")
    assert Path(require(sys.executable, "it runs this test")) == Path(sys.executable)


@pytest.mark.parametrize(("required", "code"), [("0", 0), ("1", 1)])
@pytest.mark.parametrize(
    "workers", ["0", pytest.param("2", marks=[pytest.mark.long, pytest.mark.ci])]
)
@pytest.mark.parametrize("text", [SKIPPING, "import pytest\npytest.importorskip('no_such')\n"])
def test_a_skip_fails_the_session_when_all_is_required(
    tmp_path: Path, required: str, code: int, workers: str, text: str
) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import *  # noqa: F403\n")
    (tmp_path / "test_other.py").write_text("def test_passes():\n    pass\n")
    (tmp_path / "test_skipping.py").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", workers, "."],
        cwd=tmp_path,
        env=os.environ | {"DEFENDER_REQUIRE_ALL": required, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert ("although DEFENDER_REQUIRE_ALL=1" in done.stdout) == (required == "1")
