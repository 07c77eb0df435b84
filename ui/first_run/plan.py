"""What the first run asks for, and the work that follows from it. Knows no widget."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from crypto.errors import CryptoError
from defender_app import options, places, portable, remembered, vault
from defender_app.errors import AppError
from defender_app.focal import prepared
from defender_app.focal.prepared import NONE_OFFERED, Offered
from defender_app.options import Options
from defender_app.vault import folder as vault_folder
from defender_app.vault import recovery
from defender_app.vault.creation import room_needed
from ui.unlock import entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault.recovery import NewRecovery
    from ui.jobs import Progress

Purpose = Literal["record", "receive", "train"]

MIB: Final = 1 << 20
SIZES: Final[dict[str, int]] = {"text": 16 * MIB, "photos": 256 * MIB, "video": 3840 * MIB}
PROPOSED: Final[dict[str, str]] = {"record": "photos", "receive": "video", "train": "text"}
NAME: Final = "Notebook"


@dataclass
class Plan:
    """The vault that is going to be made.

    Attributes:
        language: of the lock screen.
        purpose: what it is for.
        place: the folder above it.
        name: of its own folder.
        size: a key of ``SIZES``.
        remember: whether this computer shall remember where it is.
        passphrase: of the first drawer.
        others: passphrases of further drawers, up to three.
        recovery: words for the first drawer that were shown, or None.
        remind: whether the drawer shall remind of recovery words.
    """

    language: str = ""
    purpose: Purpose = "record"
    place: Path = field(default_factory=portable.start)
    name: str = NAME
    size: str = "photos"
    remember: bool = False
    passphrase: str = field(default="", repr=False)
    others: list[str] = field(default_factory=list, repr=False)
    recovery: NewRecovery | None = field(default=None, repr=False)
    remind: bool = False

    @property
    def folder(self) -> Path:
        """Where the vault is going to be."""
        return self.place / self.name

    @property
    def needed(self) -> int:
        """Bytes it takes on the disk."""
        return room_needed(SIZES[self.size])


def free_name(place: Path, name: str = NAME) -> str:
    """A name that nothing in ``place`` has yet."""
    number, found = 1, name
    while (place / found).exists():
        number += 1
        found = f"{name} {number}"
    return found


def free_bytes(place: Path) -> int | None:
    """How much room there is, or None where nobody can say."""
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return None


def why_not(plan: Plan) -> str:
    """Why the vault cannot be made there: a code, or "".

    Codes: ``no-name``, ``bad-name``, ``no-place``, ``exists``, ``no-room``, ``cloud`` and
    ``not-portable`` (not forbidden).
    """
    if not plan.name.strip():
        return "no-name"
    if plan.name != Path(plan.name).name or plan.name.startswith("."):
        return "bad-name"
    if not plan.place.is_dir():
        return "no-place"
    if plan.folder.exists():
        return "exists"
    free = free_bytes(plan.place)
    if free is not None and free < plan.needed:
        return "no-room"
    return _unwise(plan.folder)


def _unwise(folder: Path) -> str:
    if vault_folder.cloud_service(folder):
        return "cloud"
    return "not-portable" if remembered.why_not(folder) == "portable-elsewhere" else ""


class Made(NamedTuple):
    """The vault that was made, open.

    Attributes:
        entered: for the window.
        problem: why the recovery words are not in force, or None.
        words_may_open: they may be in force all the same: the papers must be kept.
        offered: cards that lie beside the vault or the program.
    """

    entered: entry.Entered
    problem: AppError | CryptoError | None = None
    words_may_open: bool = False
    offered: Offered = NONE_OFFERED


def carry_out(
    plan: Plan,
    progress: Progress,
    *,
    create: Callable[..., None] = vault.create,
    opener: entry.Opener = entry.open_vault,
) -> Made:
    """Make the vault, open it, put its recovery words in force, and note what it is for.

    Args:
        plan: what to make.
        progress: called with bytes written and bytes in all; False cancels.
        create: makes a vault; tests give one that is quick.
        opener: opens it; the same.

    Raises:
        AppError: as ``vault.create`` and ``Vault.open``; ``cancelled`` leaves nothing behind.
    """
    create(
        plan.folder,
        [plan.passphrase, *plan.others],
        drawer_size=SIZES[plan.size],
        training=plan.purpose == "train",
        progress=progress,
    )
    options.write(plan.folder, Options(language=plan.language))
    if plan.remember:
        remembered.remember(plan.folder)
    entered = entry.enter(plan.folder, plan.passphrase, opener)
    try:
        problem = _keep_words(plan, entered)
        if plan.remind or problem is not None:
            today = entered.vault.drawer.now().date().isoformat()
            entered.vault.drawer.settings.set(entry.REMIND, today)
        if plan.purpose == "receive":
            entered.vault.drawer.settings.set(entry.ROLE, entry.RECEIVE)
        habits = entry.habits_of(entered.vault)
        may_open = problem is not None and _may_open(plan, entered)
        return Made(entry.Entered(entered.vault, habits), problem, may_open, _offered(plan))
    except BaseException:
        entered.vault.lock()
        raise


def _offered(plan: Plan) -> Offered:
    """What an organisation prepared for whoever sends; who receives has cards of their own."""
    if plan.purpose == "receive":
        return NONE_OFFERED
    folders = (plan.place, *places.of_program())
    return prepared.offered_in(folders, training=plan.purpose == "train")


def _keep_words(plan: Plan, entered: entry.Entered) -> AppError | CryptoError | None:
    """Put the words in force. The vault is there whatever comes of it, so that is only told."""
    if plan.recovery is None:
        return None
    try:
        recovery.keep(entered.vault, plan.passphrase, plan.recovery)
    except (AppError, CryptoError) as error:
        return error
    return None


def _may_open(plan: Plan, entered: entry.Entered) -> bool:
    return plan.recovery is not None and recovery.may_open(entered.vault, plan.recovery)
