"""Makes the environment and fills it, with pip and the lock files."""

from __future__ import annotations

import dataclasses
import importlib.util
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from preparation import environment, system
from preparation.busy import only_one
from preparation.environment import Layout, Level, Stamp, Step, Wanted
from preparation.speech import SetUpError, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_AGAIN = "Then start the same command again; it repairs what is unfinished."
_PATH_LINE = (
    "import os, sys; sys.getfilesystemencoding() == 'utf-8' or"
    " sys.path.append(os.path.dirname(sys.prefix))\n"
)


def prepare(layout: Layout, level: Level) -> None:
    """Bring the environment to `level`. Quick and silent when there is nothing to do.

    Raises:
        SetUpError: the environment cannot be made.
    """
    with only_one(layout.busy) as descriptor:
        wanted = Wanted.of(layout)
        stamp = Stamp.read(layout.stamp)
        whole = stamp is not None and environment.is_whole(layout, stamp)
        work = environment.steps(level, wanted, stamp, whole=whole)
        if work:
            _carry_out(layout, level, work, Worker(layout, descriptor))


def _carry_out(layout: Layout, level: Level, work: Sequence[Step], worker: Worker) -> None:
    before = None if Step.REBUILD in work else Stamp.read(layout.stamp)
    try:
        layout.stamp.unlink(missing_ok=True)
        for step in Step:
            if step in work:
                worker.do(step)
        _new_stamp(layout, level, before).write(layout.stamp)
    except OSError as fault:
        msg = f"The folder {layout.venv} cannot be written ({fault.strerror}). {_AGAIN}"
        raise SetUpError(msg) from fault


def _new_stamp(layout: Layout, level: Level, before: Stamp | None) -> Stamp:
    wanted = Wanted.of(layout)
    found = environment.probe(layout)
    if found is None:
        msg = f"The Python in {layout.venv} does not start. Remove that folder. {_AGAIN}"
        raise SetUpError(msg)
    kept = before.tests if before is not None else None
    return Stamp(
        place=wanted.place,
        python=found.python,
        requirements=wanted.requirements,
        tests=wanted.tests if level is Level.TEST else kept,
        project=wanted.project,
        installed=environment.installed(found.site),
        qt=before is not None and before.qt,
    )


@dataclasses.dataclass(frozen=True)
class Worker:
    """Does the steps. `descriptor` is the lock that programs started here keep holding."""

    layout: Layout
    descriptor: int | None

    def do(self, step: Step) -> None:
        """Carry out one step.

        Raises:
            SetUpError: it failed; the text says what to do.
        """
        match step:
            case Step.REBUILD:
                self._rebuild()
            case Step.REQUIREMENTS:
                say("Installing the packages the app needs (about 100 MB, only this once) …")
                self._pip(*_locked(self.layout.run_locks))
            case Step.TESTS:
                say("Installing the app's packages and the test tools (only this once) …")
                self._pip(*_locked(self.layout.test_locks))
            case Step.PROJECT:
                root = str(self.layout.root)
                self._pip("--no-deps", "--no-build-isolation", "--editable", root)
                self._find_in_any_locale()

    def _rebuild(self) -> None:
        venv = self.layout.venv
        if venv.is_symlink() or (venv.exists() and not venv.is_dir()):
            msg = f"{venv} is not a folder of its own. Move it away. {_AGAIN}"
            raise SetUpError(msg)
        if importlib.util.find_spec("ensurepip") is None:
            system.provide_ensurepip()
        if venv.exists():
            say("The environment in .venv is unfinished, damaged or out of date: making it anew.")
            shutil.rmtree(venv)
        self._run([sys.executable, "-I", "-m", "venv", str(venv)], "Python could not make .venv.")

    def _find_in_any_locale(self) -> None:
        """Let `defender-app` be found where the locale cannot spell the folder of the repository.

        The file that pip makes for this names the folder in UTF-8; Python's own idea of where the
        environment lies is right in every locale.
        """
        found = environment.probe(self.layout)
        if found is not None:
            (found.site / "defender-any-locale.pth").write_text(_PATH_LINE, encoding="ascii")

    def _pip(self, *arguments: str) -> None:
        command = [str(self.layout.python), "-I", "-m", "pip", "install", "--no-input"]
        command += ["--disable-pip-version-check", "--no-user", "--progress-bar=off", *arguments]
        self._run(
            command,
            "pip could not install the packages; its own words stand above. "
            "The first set-up needs a connection to a package index.",
        )

    def _run(self, command: Sequence[str], complaint: str) -> None:
        inherited = () if self.descriptor is None or sys.platform == "win32" else (self.descriptor,)
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            # Warnings about this machine's pip are nobody's concern unless something fails.
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment.clean_environment(os.environ),
            # Not the folder the person stands in: a file there could be taken for a module.
            cwd=self.layout.root,
            pass_fds=inherited,
            check=False,
        )
        if done.returncode != 0:
            say(done.stdout.decode(errors="replace").strip())
            raise SetUpError(f"{complaint} {_AGAIN}")


def _locked(files: Sequence[Path]) -> list[str]:
    arguments = ["--require-hashes"]
    for path in files:
        arguments += ["-r", str(path)]
    return arguments
