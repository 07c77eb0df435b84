"""``demo``: the whole line with fictional cases."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from defender_app import places
from defender_app.cli import leaving
from defender_app.cli.call import Call, Result
from defender_app.errors import InputError, MachineError
from defender_app.files import disk_errors
from defender_app.training import demo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.cli.options import Group

DEFAULT = "defender-demo"


def register(top: Group) -> None:
    """Describe the command."""
    top.command("demo", play).takes("--out", metavar="DIR")


def _folder(call: Call) -> tuple[Path, bool]:
    """A new or empty folder: the one named, else a fresh one here or in the home folder.

    Returns:
        It, and whether it was made here.

    Raises:
        InputError: ``demo-folder-not-empty``, ``out-not-a-folder``, ``out-folder-missing``,
            ``inside-a-vault``. MachineError: no folder can be made.
    """
    if call.options.out:
        path = Path(call.options.out)
        return path, _make(path)
    for place in (Path.cwd(), Path.home()):
        for number in range(1, 1000):
            path = place / (DEFAULT if number == 1 else f"{DEFAULT}-{number}")
            try:
                return path, _make(path)
            except InputError:
                continue
            except MachineError:
                break
    raise MachineError("no-permission")


def _make(path: Path) -> bool:
    """Make the folder or take an empty one; says whether it was made."""
    places.outside_vaults(path)
    with disk_errors():
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            raise InputError("out-not-a-folder", file=path.name)
        made = not path.exists()
        try:
            path.mkdir(mode=0o700, exist_ok=True)
        except FileNotFoundError:
            raise InputError("out-folder-missing", folder=path.absolute().parent) from None
        if any(path.iterdir()):
            raise InputError("demo-folder-not-empty", file=path.name)
        return made


@contextlib.contextmanager
def _whole_or_nothing(folder: Path, *, made: bool) -> Iterator[None]:
    """Take everything away again when the play is stopped: the folder was empty before."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            for entry in folder.iterdir():
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.unlink()
            if made:
                folder.rmdir()
        raise


def play(call: Call) -> Result:
    """Play it, and tell what happened."""
    folder, made = _folder(call)
    narrator = demo.Narrator(
        tell=lambda key, facts: call.note(key, **facts),
        describe=lambda drawer, sealed: leaving.lines(drawer, sealed, call.words),
        explain=lambda drawer, refused: leaving.explained(drawer, refused, call.words),
    )
    with _whole_or_nothing(folder, made=made):
        story = demo.play(folder, call.words, narrator)
    page = call.page()
    for key, facts in story.lines:
        page.say(key, **facts)
    return Result(story.facts, page)
