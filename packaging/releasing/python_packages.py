"""Wheel and sdist: `python packaging/release.py python OUT`."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

from releasing import source

_UMASK: Final = 0o022
_LEVEL: Final = 9


def build(out: Path) -> tuple[Path, Path]:
    """Make both into ``out``: the wheel, and the sdist.

    Raises:
        SystemExit: the build failed; its words are shown.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="packages-") as folder:
        # Always called the same: some tools write the name of the folder into what they make.
        place = source.copy_to(Path(folder) / "defender-app")
        made = Path(folder) / "made"
        _run(place, made)
        (wheel,), (sdist,) = made.glob("*.whl"), made.glob("*.tar.gz")
        (out / wheel.name).write_bytes(wheel.read_bytes())
        (out / sdist.name).write_bytes(settled(sdist.read_bytes()))
    return out / wheel.name, out / sdist.name


def _run(place: Path, made: Path) -> None:
    before = os.umask(_UMASK)
    try:
        done = subprocess.run(
            (sys.executable, "-m", "build", "--no-isolation", "--outdir", str(made), str(place)),
            env=source.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    finally:
        os.umask(before)
    if done.returncode:
        raise SystemExit(done.stdout)


def settled(packed: bytes) -> bytes:
    """A `.tar.gz` with the same files, in order of name, with one time and one owner."""
    out = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as old,
        # Without a name and a time in its head.
        gzip.GzipFile(
            filename="", mode="wb", fileobj=out, compresslevel=_LEVEL, mtime=0
        ) as pressed,
        tarfile.open(fileobj=pressed, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda one: one.name):
            plain = tarfile.TarInfo(member.name)
            plain.type, plain.size = member.type, member.size
            plain.mtime = source.epoch()
            is_program = member.isdir() or member.mode & 0o100
            plain.mode = 0o755 if is_program else 0o644
            new.addfile(plain, old.extractfile(member) if member.isfile() else None)
    return out.getvalue()
