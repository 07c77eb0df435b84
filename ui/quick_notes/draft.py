"""A quick note while it is written: what is saved of it, whatever happens. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError, MachineError
from defender_app.quick_notes import note, writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Progress = Callable[[int, int], bool]

KEPT: Final = "note-kept"
NOT_KEPT: Final = "note-not-kept"
WITHOUT_FILES: Final = "note-without-files"


@dataclass(frozen=True)
class Typed:
    """What stands in the fields.

    Attributes:
        text: what happened. when: a partial date, or "". files: that were added.
    """

    text: str
    when: str = ""
    files: tuple[Path, ...] = ()

    def __repr__(self) -> str:
        return "<typed note>"

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep; the time alone is nothing."""
        return not self.text.strip() and not self.files


def save(folder: Path, typed: Typed, progress: Progress | None = None) -> None:
    """Save it; a text that is too long for one note becomes several.

    Raises:
        InputError, MachineError: as for ``writing.write``.
    """
    text = note.cleaned(typed.text)
    pieces = [
        text[start : start + note.LONGEST_TEXT]
        for start in range(0, max(1, len(text)), note.LONGEST_TEXT)
    ]
    for number, piece in enumerate(pieces):
        files = typed.files if number == 0 else ()
        if piece.strip() or files:
            writing.write(folder, piece, files, when=typed.when, progress=progress)


def save_anyhow(folder: Path, typed: Typed) -> str:
    """Save what can be saved, for nobody may be there to ask: without files that cannot be read.

    Returns:
        A code for the lock screen.

    Raises:
        InputError, MachineError: nothing of it could be saved.
    """
    try:
        save(folder, typed)
    except (InputError, MachineError):
        # A stick that was pulled out, photos for which there is no room: the words still have some.
        if not typed.files:
            raise
        names = "\n".join(path.name for path in typed.files)
        save(folder, Typed(f"{typed.text}\n\n{names}".strip(), typed.when))
        return WITHOUT_FILES
    return KEPT
