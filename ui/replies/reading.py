"""Reply files on their way in: every file is tried, and a bad one changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crypto.errors import CryptoError
from defender_app.errors import AppError
from defender_app.focal import batch, reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.focal.reply import TakenIn
    from defender_app.vault.drawer import Drawer
    from ui.jobs import Progress


@dataclass(frozen=True)
class Tried:
    """One file and what became of it: either ``taken`` or ``error``."""

    untrusted_name: str
    taken: TakenIn | None = None
    error: AppError | CryptoError | None = None


def read_all(drawer: Drawer, paths: Sequence[Path], progress: Progress) -> tuple[Tried, ...]:
    """Try each file, and those in folders; what was attached before a cancel stays attached."""
    found = []
    files = batch.find(paths).files
    for number, path in enumerate(files):
        if not progress(number, len(files)):
            break
        try:
            found.append(Tried(path.name, taken=reply.take_in(drawer, path)))
        except (AppError, CryptoError) as error:
            found.append(Tried(path.name, error=error))
    return tuple(found)
