"""`pipx install .` works: an environment of its own, and nothing from the folder of the source."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import clones

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]


def _run(*words: str, cwd: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        words,
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """As somebody has it who has never installed anything; how pip reaches an index stays."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.startswith("PIP_") or name.lower().endswith(("_proxy", "cert_file", "ca_bundle"))
    }
    home = tmp_path / "home"
    home.mkdir()
    own = {"HOME": str(home), "PATH": "/usr/bin:/bin", "PIPX_HOME": str(home / "pipx")}
    return kept | own | {"PIPX_BIN_DIR": str(home / "bin"), "QT_QPA_PLATFORM": "offscreen"}


def test_pipx_installs_it(tmp_path: Path, environment: dict[str, str]) -> None:
    source = clones.clone(tmp_path / "source")
    tools = tmp_path / "tools"
    _run(sys.executable, "-m", "venv", str(tools), cwd=tmp_path, environment=environment)
    python = str(tools / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    _run(python, "-m", "pip", "install", "-q", "pipx", cwd=tmp_path, environment=environment)
    held = {"PIP_CONSTRAINT": str(_pins(tmp_path / "pins.txt"))}
    pipx = (python, "-m", "pipx", "install", "--python", sys.executable, str(source))
    _run(*pipx, cwd=tmp_path, environment=environment | held)
    (program,) = (tmp_path / "home" / "bin").iterdir()
    assert program.stem == "defender-app"
    assert _run(str(program), "--version", cwd=tmp_path, environment=environment)
    demo = _run(str(program), "demo", "--out", "demo", cwd=tmp_path, environment=environment)
    assert "README.txt shows how to look" in demo
    text = (tmp_path / "demo" / "README.txt").read_text(encoding="utf-8")
    # What it shows can be typed anywhere: the program is installed, not the folder of the source.
    assert "PYTHONPATH" not in text
    assert str(source) not in text


def _pins(path: Path) -> Path:
    """The versions of the lock file; pip takes hashes only from a list of everything."""
    from tests.support.repository import ROOT  # noqa: PLC0415 - only here

    lines = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.removesuffix(" \\") for line in lines if line[:1].isalnum()]
    path.write_text("\n".join(pins) + "\n", encoding="utf-8")
    return path
