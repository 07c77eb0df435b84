"""The pictures of the guide: taken from practice vaults, made small, and told from old ones."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageStat

from gallery import camera, practising, worlds
from gallery.scenes import SCENES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

ROOT: Final = Path(__file__).resolve().parents[2]
GUIDE: Final = ROOT / "ui" / "guide"
LOOKS: Final = {"en": camera.LOOKS[0], "zh_CN": camera.Look("light", language="zh")}
_PICTURE: Final = re.compile(r"\(pictures/([a-z0-9-]+)\.png\)")
_FIRST: Final = re.compile(
    r"unlock(-burn|-wrong|-keyboard|-note)?|notes-write|forgotten-\d|first-run-\d"
)
_WORKSHOP: Final = re.compile(
    r"workshop-(start|own|seats|both|cards|trainer|participants|desk)|presenter"
)
_COLOURS: Final = 128
# What leaves its marks on every screen that comes after it.
_LAST: Final = ("seizure-", "travel-")
# What is drawn by lot, as pseudonyms are, changes a little; another screen changes much.
_SMALL: Final = (64, 36)
_MOST: Final = 7.0


def wanted(language: str, guide: Path = GUIDE) -> frozenset[str]:
    """The names of the pictures that the pages of a language show."""
    pages = (guide / language).glob("*.md")
    return frozenset(name for one in pages for name in _PICTURE.findall(one.read_text("utf-8")))


def kept(language: str, guide: Path = GUIDE) -> frozenset[str]:
    """The names of the pictures that are there for a language."""
    return frozenset(one.stem for one in (guide / language / "pictures").glob("*.png"))


def nameless(names: Iterable[str]) -> frozenset[str]:
    """Those that no scene of the gallery makes."""
    scenes = {scene.name for scene in SCENES}
    left = (one for one in names if one not in scenes)
    return frozenset(one for one in left if not (_FIRST.fullmatch(one) or _WORKSHOP.fullmatch(one)))


def take(app: QApplication, out: Path, languages: Iterable[str] = tuple(LOOKS)) -> None:
    """Take every picture that a page shows.

    Args:
        app: Qt.
        out: a folder for each language is made in it, with ``pictures`` inside.
        languages: the folders of the guide.
    """
    for language in languages:
        names, look = wanted(language), LOOKS[language]
        folder = out / language / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        camera.dress(app, look)
        with tempfile.TemporaryDirectory() as place:
            _take(app, look, names, Path(place))
            for one in Path(place).glob("*.png"):
                if one.stem in names:
                    _small(one, folder / one.name)


def _take(app: QApplication, look: camera.Look, names: frozenset[str], place: Path) -> None:
    with tempfile.TemporaryDirectory() as vaults:
        world = worlds.filled(Path(vaults))
        for scene in sorted(SCENES, key=lambda one: one.name.startswith(_LAST)):
            if scene.name in names:
                vault = world.sender if scene.side == "defender" else world.desk
                shot = camera.Camera(app, vault, look)
                shot.take(scene, world, place / f"{scene.name}.png")
                shot.close()
        if any(map(_FIRST.fullmatch, names)):
            closed = worlds.empty(Path(vaults), "closed")
            closed.lock()
            camera.first_screens(app, look, closed.folder, place)
        if any(map(_WORKSHOP.fullmatch, names)):
            practising.screens(app, look, Path(vaults), place)
        world.close()
    for one in place.glob(f"*-{look.name}.png"):
        one.rename(place / f"{one.stem.removesuffix(f'-{look.name}')}.png")


def _small(taken: Path, path: Path) -> None:
    """Few colours are enough for a screen, and make a tenth of the bytes."""
    with Image.open(taken) as image:
        plain = image.convert("RGB")
        few = plain.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(path, optimize=True)


def stale(taken: Path, guide: Path = GUIDE) -> list[str]:
    """The pictures that show something else than the screens do now.

    Args:
        taken: where they were taken anew, as by :func:`take`.
        guide: where the pages are.
    """
    old = []
    for language in LOOKS:
        for name in sorted(wanted(language, guide) | kept(language, guide)):
            here = guide / language / "pictures" / f"{name}.png"
            now = taken / language / "pictures" / f"{name}.png"
            if not here.is_file() or not now.is_file() or differs(here, now):
                old.append(f"{language}/{name}")
    return old


def differs(first: Path, second: Path) -> bool:
    """Whether two pictures show different screens: looked at from afar, in grey."""
    with Image.open(first) as one, Image.open(second) as other:
        if one.size != other.size:
            return True
        far = [each.convert("L").resize(_SMALL, Image.Resampling.BOX) for each in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*far)).mean[0]) > _MOST
