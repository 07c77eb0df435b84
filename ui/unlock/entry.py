"""From a passphrase to everything the window needs of a drawer before it can be built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtCore import QObject

    from crypto.shares import Share
    from defender_app.vault import Drawer, Vault, VaultInfo
    from ui.jobs import Jobs

    Opener = Callable[[Path, str], Vault]
    Recoverer = Callable[[Path, Sequence[Share], str], Vault]

ROLE: Final = "role"
RECORD: Final = "record"
RECEIVE: Final = "receive"
LANGUAGE: Final = "language"
CLIPBOARD: Final = "clipboard-seconds"
PANIC: Final = "panic-key"
PANIC_KEYS: Final = ("escape", "pause", "f12", "none")
"""What can lock and hide at once when it is held; the first is the usual one."""
REMIND: Final = "recovery-remind"
"""The day on which somebody asked to be reminded of recovery words, as an ISO date."""
CLIPBOARD_SECONDS: Final = (10, 20, 60)
USUAL_SECONDS: Final = 20
CAPTURE: Final = "screen-capture"
"""Whether the windows are seen in pictures of the screen: usually those of practice vaults."""
TEXT_SIZE: Final = "text-size"
TEXT_SIZES: Final = (100, 115, 130, 150, 200)
"""How large letters can be, in percent of what the system asks for; the first is the usual one."""
WIDER: Final = "wider-spacing"
"""Whether letters, words and lines stand further apart."""
_MOST_SECONDS: Final = 600
_OF_THE_WINDOW: Final = (
    "ui.ahead",
    "ui.incidents.page",
    "ui.session",
    "ui.first_run.flow",
    "ui.unlock.forgotten",
)


class Habits(NamedTuple):
    """What the open drawer says about the window.

    Attributes:
        role: ``record`` or ``receive``.
        language: of the window; "": that of the lock screen.
        clipboard_seconds: how long something copied stays.
        last_saved: when, and which change it was; None in a drawer nothing was saved in.
        panic_key: one of ``PANIC_KEYS``.
        captured: whether the windows may be seen in pictures of the screen.
        text_size: one of ``TEXT_SIZES``.
        wider: whether letters, words and lines stand further apart.
    """

    role: str = RECORD
    language: str = ""
    clipboard_seconds: int = USUAL_SECONDS
    last_saved: tuple[datetime, int] | None = None
    panic_key: str = PANIC_KEYS[0]
    captured: bool = False
    text_size: int = TEXT_SIZES[0]
    wider: bool = False


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
    """Open a vault the way everybody does; ``Session`` makes sure of every row right after."""
    from defender_app.vault import Vault  # noqa: PLC0415 - heavy, and called away from the window

    return Vault.open(folder, passphrase, assured=False)


def recover_vault(folder: Path, shares: Sequence[Share], new: str) -> Vault:
    """Open a vault with recovery words and set a new passphrase, the way everybody does."""
    from defender_app.vault import recovery  # noqa: PLC0415 - heavy, and mostly not needed

    return recovery.use(folder, shares, new)


def recover(
    folder: Path,
    shares: Sequence[Share],
    new: str,
    recoverer: Recoverer = recover_vault,
) -> Entered:
    """Open the drawer that recovery words belong to, with a new passphrase.

    Args:
        folder: the vault.
        shares: as many as are needed.
        new: the passphrase, as typed.
        recoverer: does it; tests give one that is quick.

    Raises:
        AppError, CryptoError: as ``recovery.use`` and ``Vault.drawer``; nothing stays open then.
    """
    return _entered(recoverer(folder, shares, new))


def enter(folder: Path, passphrase: str, opener: Opener = open_vault) -> Entered:
    """Open the drawer a passphrase belongs to.

    Raises:
        AppError: as ``Vault.open`` and ``Vault.drawer``; nothing stays open then.
    """
    return _entered(opener(folder, passphrase))


def _entered(vault: Vault) -> Entered:
    try:
        return Entered(vault, habits_of(vault))
    except BaseException:
        # Also after a mistake of ours: nobody else knows that it is open.
        vault.lock()
        raise


def panic_key(drawer: Drawer) -> str:
    """Which key locks and hides at once; what is odd counts as the usual one."""
    chosen = drawer.settings.get(PANIC)
    known = isinstance(chosen, str) and chosen in PANIC_KEYS
    return chosen if known and isinstance(chosen, str) else PANIC_KEYS[0]


def captured(drawer: Drawer) -> bool:
    """Whether the windows may be seen in pictures of the screen; what is odd counts as not said."""
    chosen = drawer.settings.get(CAPTURE)
    return chosen if isinstance(chosen, bool) else drawer.training


def text_size(drawer: Drawer) -> int:
    """How large letters are, in percent; what is odd counts as the usual size."""
    chosen = drawer.settings.get(TEXT_SIZE)
    known = isinstance(chosen, int) and chosen in TEXT_SIZES
    return chosen if known and isinstance(chosen, int) else TEXT_SIZES[0]


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
        panic_key=panic_key(drawer),
        captured=captured(drawer),
        text_size=text_size(drawer),
        wider=drawer.settings.get(WIDER) is True,
    )


def load_window(jobs: Jobs, owner: QObject, done: Callable[[], object] | None = None) -> None:
    """Load what the main window is made of, while somebody types a passphrase; then ``done``."""
    from ui import loading  # noqa: PLC0415 - after the first painting

    loading.load(_OF_THE_WINDOW, jobs, owner, done)
