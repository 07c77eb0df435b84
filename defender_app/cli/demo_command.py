"""``demo``: the whole line with fictional cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from defender_app import new_folder, portable
from defender_app.cli import leaving
from defender_app.cli.call import Call, Result
from defender_app.errors import InputError, MachineError
from defender_app.training import demo

if TYPE_CHECKING:
    from defender_app.cli.options import Group

DEFAULT = "defender-demo"
BUSY = "demo-folder-not-empty"


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
        return path, new_folder.take(path, busy=BUSY)
    for place in (portable.start(),) if portable.is_on() else (Path.cwd(), Path.home()):
        for number in range(1, 1000):
            path = place / (DEFAULT if number == 1 else f"{DEFAULT}-{number}")
            try:
                return path, new_folder.take(path, busy=BUSY)
            except InputError:
                continue
            except MachineError:
                break
    raise MachineError("no-permission")


def play(call: Call) -> Result:
    """Play it, and tell what happened."""
    folder, made = _folder(call)
    narrator = demo.Narrator(
        tell=lambda key, facts: call.note(key, **facts),
        describe=lambda drawer, sealed: leaving.lines(drawer, sealed, call.words),
        explain=lambda drawer, refused: leaving.explained(drawer, refused, call.words),
    )
    with new_folder.whole_or_nothing(folder, demo.MADE, made=made):
        story = demo.play(folder, call.words, narrator)
    page = call.page()
    for key, facts in story.lines:
        page.say(key, **facts)
    return Result(story.facts, page)
