"""Pictures: `python packaging/pictures.py docs | guide | fresh | gallery OUT [SCENE…] [--looks …]`.

`docs` makes the three pictures of the README, `guide` those that the pages of the guide name;
`fresh` takes them again and says which are old. `gallery` makes every screen in light, dark,
Chinese and Arabic at three sizes, with filled vaults, empty ones and 300 records, and contact
sheets of them; `--looks` names others, or all. Only fictional cases are on them; nothing of them
is left on the disk but the pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
SCREENS = ROOT / "packaging" / "gallery" / "screens.json"
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREENS}")
os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")

from gallery import camera, guide, practising, worlds  # noqa: E402 - the paths and the platform come first
from gallery.scenes import SCENES  # noqa: E402 - the same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gallery.scene import Scene
    from PySide6.QtWidgets import QApplication

DOCS = {"incidents": "incidents", "record-act-open": "record", "send-3-see": "send"}


def docs(out: Path) -> None:
    """Write the pictures of the README."""
    app = camera.application()
    look = camera.LOOKS[0]
    camera.dress(app, look)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        world = worlds.filled(Path(folder))
        for scene in SCENES:
            if scene.name in DOCS:
                shot = camera.Camera(app, world.sender, look)
                shot.take(scene, world, out / f"{DOCS[scene.name]}.png")
                shot.close()
        world.close()


def fresh() -> int:
    """Say which pictures of the guide show what is no longer so; 1 where there are any."""
    with tempfile.TemporaryDirectory() as folder:
        guide.take(camera.application(), Path(folder))
        old = guide.stale(Path(folder))
    print("\n".join(old) or "all pictures of the guide are fresh")
    return int(bool(old))


def gallery(out: Path, names: list[str], looks: Sequence[camera.Look]) -> None:
    """Write every screen in some looks, each into a folder of its own, and contact sheets."""
    app = camera.application()
    for look in looks:
        place = out / look.name
        place.mkdir(parents=True, exist_ok=True)
        camera.dress(app, look)
        # What one look changes, the next one would meet: each has its own vaults.
        for kind in ("filled", "many", "empty") if look is camera.LOOKS[0] else ("filled",):
            _look(app, look, kind, place, names)
        camera.sheets(place, look.name)


def _look(app: QApplication, look: camera.Look, kind: str, out: Path, names: list[str]) -> None:
    """All screens of one kind of vaults in one look."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        world = _world(folder, kind)
        for scene in SCENES:
            if (scene.name in names or not names) and (kind == "filled" or scene.on_empty):
                _take(app, world, scene, look, out / f"{scene.name}-{kind}.png")
        if kind == "filled" and (not names or "first" in names):
            closed = worlds.empty(folder, "closed")
            closed.lock()
            camera.first_screens(app, look, closed.folder, out)
        if kind == "filled" and (not names or "workshop" in names):
            practising.screens(app, look, folder, out)
        world.close()


def _world(folder: Path, kind: str) -> worlds.World:
    if kind != "empty":
        return worlds.filled(folder, many=kind == "many")
    desk = worlds.empty(folder, "desk")
    desk.drawer.settings.set("role", "receive")
    sender = worlds.empty(folder, "defender")
    return worlds.World(sender, desk, {}, (), b"", b"", folder)


def _take(
    app: QApplication, world: worlds.World, scene: Scene, look: camera.Look, path: Path
) -> None:
    shot = camera.Camera(app, world.sender if scene.side == "defender" else world.desk, look)
    shot.take(scene, world, path)
    shot.close()
    print(path.name, flush=True)


def main() -> int:
    """Make the pictures. Returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("docs", "guide", "fresh", "gallery"))
    parser.add_argument("out", nargs="?", type=Path)
    parser.add_argument("scenes", nargs="*")
    known = {one.name: one for one in (*camera.LOOKS, *camera.TONGUES)}
    parser.add_argument(
        "--looks", help=f"some of {', '.join(known)}, or all; else those before zh_TW"
    )
    chosen = parser.parse_args()
    if chosen.what == "fresh":
        return fresh()
    out = chosen.out or (guide.GUIDE if chosen.what == "guide" else ROOT / "docs" / "pictures")
    if chosen.what == "docs":
        docs(out)
    elif chosen.what == "guide":
        guide.take(camera.application(), out)
    else:
        named = known if chosen.looks == "all" else (chosen.looks or "").split(",")
        looks = [known[one] for one in named] if chosen.looks else camera.LOOKS
        gallery(out, chosen.scenes, looks)
    return 0


if __name__ == "__main__":
    sys.exit(main())
