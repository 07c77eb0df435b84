"""What the settings page shows, read in one go; and the changes it makes. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app import check_up, options, remembered
from defender_app.errors import AppError
from defender_app.quick_notes import switching
from defender_app.report import cooling_off
from defender_app.vault import checking, inspect, recovery
from ui.jobs import Cancelled
from ui.unlock import entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from defender_app.options import Options
    from defender_app.vault import Drawer, Finding, Vault, VaultInfo
    from defender_app.vault.recovery import RecoveryState
    from ui.jobs import Progress

CASES = "cases"
"""The last part of a check: cases and what is remembered of sealed reports."""


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        options: of the folder, readable by whoever has it.
        role: ``record`` or ``receive``.
        language: of the window; "" while it is that of the lock screen.
        clipboard_seconds: how long something copied stays.
        cooling_off: whether a record waits for a day before it can be sent.
        remembered: whether this computer notes where the vault is.
        info: what the folder shows without a passphrase; None when it cannot be read just now.
        free: bytes left in this drawer.
        last_saved: when this drawer was last saved, and how many changes that were.
        recovery: what is known of the recovery words of this drawer; None: there are none.
        bound: whether the passphrase of this drawer needs this computer.
        panic_key: which key locks and hides at once.
        captured: whether pictures of the screen show the windows.
        not_remembered: why the vault cannot be remembered, as ``remembered.why_not`` says it.
        notes: how quick notes stand; None where that cannot be told.
        text_size: how large letters are, in percent of what the system asks for.
        wider: whether letters, words and lines stand further apart.
    """

    options: Options
    role: str
    language: str
    clipboard_seconds: int
    cooling_off: bool
    remembered: bool
    info: VaultInfo | None
    free: int
    last_saved: tuple[datetime, int] | None = None
    recovery: RecoveryState | None = None
    bound: bool = False
    panic_key: str = entry.PANIC_KEYS[0]
    captured: bool = False
    not_remembered: str = ""
    notes: switching.State | None = None
    text_size: int = entry.TEXT_SIZES[0]
    wider: bool = False


def read(drawer: Drawer, folder: Path, vault: Vault | None = None) -> State:
    """Read all of it; what the vault alone knows only where there is one.

    Raises:
        AppError: the drawer cannot be read.
    """
    settings = drawer.settings
    try:
        info = inspect(folder)
    except AppError:
        info = None
    seconds = settings.get(entry.CLIPBOARD)
    language = settings.get(entry.LANGUAGE)
    return State(
        options=options.read(folder),
        role=entry.RECEIVE if settings.get(entry.ROLE) == entry.RECEIVE else entry.RECORD,
        language=language if isinstance(language, str) else "",
        clipboard_seconds=seconds if isinstance(seconds, int) else entry.USUAL_SECONDS,
        cooling_off=cooling_off.is_on(drawer),
        remembered=folder in remembered.vaults(),
        info=info,
        free=drawer.free_bytes(),
        last_saved=drawer.last_saved,
        recovery=recovery.state(drawer),
        bound=vault is not None and vault.bound,
        panic_key=entry.panic_key(drawer),
        captured=entry.captured(drawer),
        not_remembered=remembered.why_not(folder),
        notes=_notes(drawer, folder),
        text_size=entry.text_size(drawer),
        wider=settings.get(entry.WIDER) is True,
    )


def _notes(drawer: Drawer, folder: Path) -> switching.State | None:
    try:
        return switching.state(drawer, folder)
    except AppError:
        return None


def set_cooling_off(drawer: Drawer, *, on: bool) -> None:
    """Have records wait a day before they can be sent, or not."""
    cooling_off.switch(drawer, on=on)


def set_remembered(folder: Path, *, on: bool) -> None:
    """Note on this computer where the vault is, or forget it."""
    (remembered.remember if on else remembered.forget)(folder)


def check(vault: Vault, progress: Progress, begun: Callable[[str], None]) -> list[Finding]:
    """Verify everything in the drawer that can be verified.

    Args:
        vault: with the open drawer.
        progress: how far it is.
        begun: told the code of each part when it begins, in the thread of the work.

    Raises:
        Cancelled: ``progress`` said so.
        AppError: the medium cannot be read.
    """

    def tell(part: str, done: int, total: int) -> bool:
        begun(part)
        return progress(done, total)

    try:
        found = checking.watched(vault, tell)
    except checking.Stopped:
        raise Cancelled from None
    begun(CASES)
    return list(dict.fromkeys((*found, *check_up.unreadable(vault.drawer_to_check))))
