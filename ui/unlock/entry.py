"""From a passphrase to everything the window needs of a drawer before it can be built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from defender_app.vault import Vault, VaultInfo

    Opener = Callable[[Path, str], Vault]

ROLE: Final = "role"
RECORD: Final = "record"
RECEIVE: Final = "receive"
LANGUAGE: Final = "language"
CLIPBOARD: Final = "clipboard-seconds"
CLIPBOARD_SECONDS: Final = (10, 20, 60)
USUAL_SECONDS: Final = 20
_MOST_SECONDS: Final = 600


class Habits(NamedTuple):
    """What the open drawer says about the window.

    Attributes:
        role: ``record`` or ``receive``.
        language: of the window; "": that of the lock screen.
        clipboard_seconds: how long something copied stays.
        last_saved: when, and which change it was; None in a drawer nothing was saved in.
    """

    role: str = RECORD
    language: str = ""
    clipboard_seconds: int = USUAL_SECONDS
    last_saved: tuple[datetime, int] | None = None


class Entered(NamedTuple):
    """An open vault, and what its drawer says about the window."""

    vault: Vault
    habits: Habits


def look(folder: Path) -> VaultInfo:
    """Load what opening needs, and say what can be said without a passphrase.

    Raises:
        AppError: as ``vault.inspect``.
    """
    from defender_app.vault import inspect  # noqa: PLC0415 - heavy, and called away from the window

    return inspect(folder)


def open_vault(folder: Path, passphrase: str) -> Vault:
    """Open a vault the way everybody does."""
    from defender_app.vault import Vault  # noqa: PLC0415 - heavy, and called away from the window

    return Vault.open(folder, passphrase)


def enter(folder: Path, passphrase: str, opener: Opener = open_vault) -> Entered:
    """Open the drawer a passphrase belongs to.

    Raises:
        AppError: as ``Vault.open`` and ``Vault.drawer``; nothing stays open then.
    """
    vault = opener(folder, passphrase)
    try:
        return Entered(vault, habits_of(vault))
    except BaseException:
        # Also after a mistake of ours: nobody else knows that it is open.
        vault.lock()
        raise


def habits_of(vault: Vault) -> Habits:
    """What the open drawer says about the window; an odd value counts as not said."""
    drawer = vault.drawer
    role = drawer.settings.get(ROLE)
    language = drawer.settings.get(LANGUAGE)
    seconds = drawer.settings.get(CLIPBOARD)
    fits = isinstance(seconds, int) and 0 < seconds <= _MOST_SECONDS
    return Habits(
        role=RECEIVE if role == RECEIVE else RECORD,
        language=language if isinstance(language, str) else "",
        clipboard_seconds=seconds if fits and isinstance(seconds, int) else USUAL_SECONDS,
        last_saved=drawer.last_saved,
    )


def load_window() -> None:
    """Load what the main window is made of, while somebody types a passphrase."""
    import ui.session  # noqa: PLC0415 - after the first painting, away from the window

    del ui
