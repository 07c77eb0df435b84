"""One folder with the program and all it needs: `python packaging/release.py folder OUT`.

PyInstaller makes it, in an environment of its own that holds what the lock files say and nothing
else, with the Python that runs this. The folder runs on systems like the one it was made on, and
on no older ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Final

from releasing import elf, fonts, icu, source

NAME: Final = "defender-app"
LOCKS: Final = ("requirements.txt", "frozen/requirements.txt")
SPEC: Final = Path("packaging", "frozen", "defender.spec")
_INSIDE: Final = "_internal"
# Of these the makers left in what only a debugger reads. (Others were written to after they were
# linked, and would be damaged.)
_STRIPPED: Final = ("libpython3*", "python3.*/lib-dynload/*.so", "**/*.abi3.so", "sqlcipher3/*.so")
# libheif opens pictures with one library and would write them with the other.
_WRITER: Final = "libx265"
_PROGRAM: Final = 0o755
_FILE: Final = 0o644


def build(out: Path, environment: Path | None = None) -> Path:
    """Make the folder ``defender-app`` in ``out``, in the place of an older one.

    Args:
        out: a folder.
        environment: with PyInstaller, made before or to be made there and kept; None for one that
            is made anew and removed.

    Raises:
        SystemExit: something it needs is not there, or a step failed; its words are shown.
    """
    with tempfile.TemporaryDirectory(prefix="folder-") as work:
        python = _python(environment or Path(work) / "environment")
        # Always called the same: some tools write the name of the folder into what they make.
        place = source.copy_to(Path(work) / NAME)
        fonts.put_into(place / fonts.FOLDER, python)
        made = Path(work) / "made"
        words = ("--distpath", str(made), "--workpath", str(Path(work) / "work"), "--noconfirm")
        settings = {"PYINSTALLER_CONFIG_DIR": str(Path(work) / "cache"), "PYTHONNOUSERSITE": "1"}
        _run(
            # Not isolated, for then it would not take the seed of the environment.
            (str(python), "-sP", "-X", "utf8", "-m", "PyInstaller", *words, str(place / SPEC)),
            settings | source.environment(),
            place,
        )
        mend(made / NAME)
        out.mkdir(parents=True, exist_ok=True)
        # On macOS an application lies beside the folder.
        for found in made.iterdir():
            target = out / found.name
            if target.exists():
                shutil.rmtree(target)
            shutil.move(found, target)
    return out / NAME


def made(out: Path, ending: str = "") -> Path:
    """The folder that ``build`` made in ``out``.

    Args:
        out: the same folder.
        ending: of the name of a program: ``.exe`` on Windows.

    Raises:
        SystemExit: there is none.
    """
    if not (out / NAME / f"{NAME}{ending}").is_file():
        raise SystemExit(f"There is no folder {NAME} in {out}: make it first.")
    return out / NAME


def mend(folder: Path) -> None:
    """Take out of what PyInstaller made whatever nobody needs, and what differs from day to day."""
    inside = folder.resolve() / _INSIDE
    for path in inside.glob("*.zip"):
        in_order(path)
    if sys.platform == "linux":
        _strip(inside)
        _unlink_writer(inside)
        for path in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu.trim(path)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent == folder
            path.chmod(_PROGRAM if is_program else _FILE)
        os.utime(path, (source.epoch(), source.epoch()), follow_symlinks=False)


def in_order(path: Path) -> None:
    """Write an archive of modules anew, in order of name: PyInstaller has no order for it."""
    with zipfile.ZipFile(path) as old:
        found = {name: old.read(name) for name in sorted(old.namelist())}
    with zipfile.ZipFile(path, "w") as new:
        for name, data in found.items():
            new.writestr(zipfile.ZipInfo(name), data)


def _python(environment: Path) -> Path:
    """The interpreter of an environment with exactly what the lock files say."""
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = environment / folder / Path(sys.executable).name
    if python.exists():
        return python
    _run((sys.executable, "-I", "-m", "venv", str(environment)), None, source.ROOT)
    locks = [word for name in LOCKS for word in ("-r", str(source.ROOT / "packaging" / name))]
    words = ("install", "--require-hashes", "--no-input", "--quiet", "--no-compile", *locks)
    # Which package index is asked is the decision of whoever builds: it stands in pip's settings.
    _run((str(python), "-I", "-m", "pip", *words), None, source.ROOT)
    return python


def _run(command: tuple[str, ...], environment: dict[str, str] | None, folder: Path) -> None:
    done = subprocess.run(
        command,
        env=environment,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stdout)


def _strip(inside: Path) -> None:
    found = sorted({path for pattern in _STRIPPED for path in inside.glob(pattern)})
    plain = [str(path) for path in found if "PySide6" not in path.parts and not path.is_symlink()]
    program = shutil.which("strip")
    if program is None:
        raise SystemExit("The program strip (of binutils) is not there.")
    _run((program, "--strip-unneeded", "--enable-deterministic-archives", *plain), None, inside)


def _unlink_writer(inside: Path) -> None:
    for path in inside.glob("*.libs/libheif*"):
        elf.unlink(path, _WRITER)
    for path in (*inside.glob(f"{_WRITER}*"), *inside.glob(f"*.libs/{_WRITER}*")):
        path.unlink()
