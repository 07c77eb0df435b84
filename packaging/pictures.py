"""Pictures: `python packaging/pictures.py docs | guide | fresh | gallery OUT [SCENE…]`.

`docs` makes the three pictures of the README, `guide` those that the pages of the guide name;
`fresh` takes them again and says which are old. `gallery` makes every screen in every look, with
filled vaults, empty ones and 300 records, and contact sheets of them. Only fictional cases are on
them; nothing of them is left on the disk but the pictures.
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


def gallery(out: Path, names: list[str]) -> None:
    """Write every screen in every look, and contact sheets."""
    app = camera.application()
    out.mkdir(parents=True, exist_ok=True)
    wanted = [one for one in SCENES if not names or one.name in names]
    for kind in ("filled", "many", "empty"):
        with tempfile.TemporaryDirectory() as folder:
            world = _world(Path(folder), kind)
            for look in camera.LOOKS if kind == "filled" else camera.LOOKS[:1]:
                camera.dress(app, look)
                for scene in wanted:
                    if kind == "filled" or scene.on_empty:
                        _take(app, world, scene, look, out / f"{scene.name}-{kind}-{look.name}.png")
                if kind == "filled" and (not names or "first" in names):
                    closed = worlds.empty(Path(folder), f"closed-{look.name}")
                    closed.lock()
                    camera.first_screens(app, look, closed.folder, out)
                if kind == "filled" and (not names or "workshop" in names):
                    practising.screens(app, look, Path(folder), out)
            world.close()
    for look in camera.LOOKS:
        camera.sheet(sorted(out.glob(f"*-{look.name}.png")), out / f"sheet-{look.name}.png")


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
    chosen = parser.parse_args()
    if chosen.what == "fresh":
        return fresh()
    out = chosen.out or (guide.GUIDE if chosen.what == "guide" else ROOT / "docs" / "pictures")
    if chosen.what == "docs":
        docs(out)
    elif chosen.what == "guide":
        guide.take(camera.application(), out)
    else:
        gallery(out, chosen.scenes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
