"""What a page works with: the open drawer, and the four things a window can do for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NoReturn, Protocol, cast

from PySide6.QtCore import QObject, Signal

from ui.imports import Imports
from ui.unsaved import Unsaved

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.vault import Vault
    from defender_app.vault.drawer import Drawer
    from ui.jobs import Jobs
    from ui.notify import Notify


class _NotOpen:
    """Stands for the drawer in a window that was made before anything was opened."""

    def __getattr__(self, name: str) -> NoReturn:
        raise RuntimeError("not open yet")


NOT_OPEN: Final = cast("Drawer", _NotOpen())


class Go(Protocol):
    """Ways from one page to another."""

    def page(self, name: str) -> None:
        """Open a page of the rail by its name, for example ``incidents``."""

    def record(self, event_id: str | None, section: str = "", field: str = "") -> None:
        """Open a record, or a new one, at a section and a field."""

    def history(self, event_id: str) -> None:
        """Open the versions of a record."""

    def person(self, uid: str) -> None:
        """Open the page of a person."""

    def send(self, event_ids: Sequence[str]) -> None:
        """Begin to send these records."""

    def case(self, case_id: str, part: str = "") -> None:
        """Open a case, at a part of it or beginning something with it."""

    def settings(self, section: str = "") -> None:
        """Open the settings at one of their views."""

    def back(self) -> None:
        """Return to the page before this one."""

    def lock(self) -> None:
        """Lock the vault."""


class Changes(QObject):
    """What a page wants of whoever holds the window."""

    options = Signal(object)
    """The ``Options`` of the folder are others now."""
    clipboard_seconds = Signal(int)
    panic_key = Signal(str)
    captured = Signal(bool)
    """Whether the windows may be seen in pictures of the screen."""
    window = Signal()
    """The language, the role or the text size is another one: the window has to be made anew."""
    presenting = Signal()
    """Presenter mode is to begin, or to end; over a practice vault alone."""
    reset = Signal()
    """The workshop shall begin again: this practice vault is locked first."""
    records = Signal()
    """Records came in or went: what counts them has to count again."""
    burned = Signal(str)
    """The vault is destroyed: there is nothing to go back to. Tells what is left of it, or ""."""
    moved = Signal(object, str)
    """It was destroyed, and another takes its place: its folder; what could not be removed."""
    elsewhere = Signal(object)
    """Everything is in another vault: this one is locked, and that folder is shown."""
    practice = Signal()
    """Somebody wants a practice vault: this one is locked first."""


@dataclass(frozen=True)
class Workplace:
    """Everything a page may use.

    Attributes:
        drawer: open, or ``NOT_OPEN``; only ever called through ``jobs``.
        folder: of the vault.
        training: whether the vault is for fiction.
        jobs: runs work away from the window.
        notify: talks to the person.
        go: leads to other pages.
        changes: told by the settings page and by Learn.
        unsaved: what could not be saved so far.
        imports: takes files in, whichever page they came from.
        vault: with the open drawer, for what changes the vault itself; only ever called through
            ``jobs``, too. None where nothing of the kind is offered.
    """

    drawer: Drawer
    folder: Path
    training: bool
    jobs: Jobs
    notify: Notify
    go: Go
    changes: Changes = field(default_factory=Changes)
    unsaved: Unsaved = field(default_factory=Unsaved)
    imports: Imports = field(default_factory=Imports)
    vault: Vault | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a drawer to ask."""
        return self.drawer is not NOT_OPEN

    def open(self, vault: Vault) -> None:
        """Take the vault that this place was made for, once."""
        object.__setattr__(self, "drawer", vault.drawer)
        object.__setattr__(self, "vault", vault)

    @property
    def whole(self) -> Vault:
        """The vault.

        Raises:
            RuntimeError: there is none here; the caller's mistake.
        """
        if self.vault is None:
            raise RuntimeError("no vault")
        return self.vault
