"""``demo``: the whole line with fictional cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from defender_app.cli import leaving
from defender_app.cli.call import Call, Result
from defender_app.errors import InputError, MachineError
from defender_app.files import disk_errors
from defender_app.training import demo

if TYPE_CHECKING:
    from defender_app.cli.options import Group

DEFAULT = "defender-demo"


def register(top: Group) -> None:
    """Describe the command."""
    top.command("demo", play).takes("--out", metavar="DIR")


def _folder(call: Call) -> Path:
    """A new or empty folder: the one named, else a fresh one here or in the home folder.

    Raises:
        InputError: ``demo-folder-not-empty``. MachineError: no folder can be made.
    """
    if call.options.out:
        path = Path(call.options.out)
        _make(path)
        return path
    for place in (Path.cwd(), Path.home()):
        for number in range(1, 1000):
            path = place / (DEFAULT if number == 1 else f"{DEFAULT}-{number}")
            try:
                _make(path)
            except InputError:
                continue
            except MachineError:
                break
            return path
    raise MachineError("no-permission")


def _make(path: Path) -> None:
    with disk_errors():
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            raise InputError("out-not-a-folder", file=path.name)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(path.iterdir()):
            raise InputError("demo-folder-not-empty", file=path.name)


def play(call: Call) -> Result:
    """Play it, and tell what happened."""
    folder = _folder(call)
    story = demo.play(
        folder,
        call.words,
        lambda key, facts: call.note(key, **facts),
        lambda drawer, sealed: leaving.lines(drawer, sealed, call.words),
    )
    page = call.page()
    for key, facts in story.lines:
        page.say(key, **facts)
    return Result(story.facts, page)
