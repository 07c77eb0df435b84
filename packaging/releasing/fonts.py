"""The fonts that installers carry: Chinese, Tibetan and Arabic scripts, for systems without them.

They come with npm, which holds them to the hashes of `packaging/fonts/package-lock.json`. Source
and wheel have none: there, the system brings its own.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from releasing import source

HERE: Final = source.ROOT / "packaging" / "fonts"
FOLDER: Final = "fonts"
TAKEN: Final = {
    "noto-sans-sc": ("400Regular",),
    "noto-sans-tc": ("400Regular",),
    "noto-serif-tibetan": ("400Regular", "700Bold"),
    "noto-naskh-arabic": ("400Regular", "700Bold"),
}
_WITH_RADICALS: Final = ("noto-sans-sc", "noto-sans-tc")


def put_into(folder: Path, python: Path) -> None:
    """Fetch them and put them into a new folder, with their licences.

    Args:
        folder: which is not there yet.
        python: an interpreter that has fontTools.

    Raises:
        SystemExit: npm is not there, or something failed; its words are shown.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("The program npm is not there: it brings the fonts.")
    with tempfile.TemporaryDirectory(prefix="fonts-") as work:
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(HERE / name, Path(work) / name)
        words = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        _run((npm, *words), Path(work))
        folder.mkdir()
        for package, weights in TAKEN.items():
            place = Path(work) / "node_modules" / "@expo-google-fonts" / package
            shutil.copyfile(place / "LICENSE_FONT", folder / f"{package}.licence.txt")
            for weight in weights:
                _copy(place / weight, folder, python, radicals=package in _WITH_RADICALS)


def _copy(place: Path, folder: Path, python: Path, *, radicals: bool) -> None:
    (font,) = place.glob("*.ttf")
    copy = folder / font.name.replace(f"_{place.name}", f"-{place.name[3:]}")
    if radicals:
        script = str(HERE / "without_radicals.py")
        _run((str(python), "-I", script, str(font), str(copy)), folder)
    else:
        shutil.copyfile(font, copy)


def _run(command: tuple[str, ...], folder: Path) -> None:
    done = subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stdout)
