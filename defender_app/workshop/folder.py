"""The folder of a workshop: what lies where, and how it is found again."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from crypto.passphrase import KdfParameters
from defender_app import wire
from defender_app.errors import InputError, MachineError
from defender_app.files import atomic_write, disk_errors

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT: Final = "defender-workshop"
TRAINER: Final = "trainer"
DEFENDER: Final = "defender"
FOCAL_POINT: Final = "focal-point"
STICK: Final = "stick"
Seated = Literal["defender", "focal-point", "stick"]

PASSPHRASES: Final = {
    DEFENDER: "practice paper boats on the canal",
    FOCAL_POINT: "practice red lamp in the reading room",
}
"""Known to everybody, and printed: they open fiction and nothing else."""

QUICK: Final = KdfParameters(memory_kib=64 * 1024, passes=3)
"""The weakest cost that every vault accepts: twenty vaults are opened on one old laptop."""

ABOUT: Final = "workshop.json"
README: Final = "START-HERE.txt"
CARD: Final = "focal-point.json"
SECOND_CARD: Final = "second-focal-point.json"
INBOX: Final = "inbox"
EXCHANGE: Final = "exchange"
EVIDENCE: Final = "evidence"
VAULTS: Final = {DEFENDER: "defender-vault", FOCAL_POINT: "focal-point-vault"}
PRISTINE: Final = ".as-at-the-start"
MADE: Final = (
    *VAULTS.values(),
    *(ABOUT, README, CARD, SECOND_CARD, PRISTINE),
    *(INBOX, EXCHANGE, EVIDENCE),
)
"""All that a workshop has in its folder at the start."""

_LARGEST: Final = 64 * 1024
_ID: Final = re.compile(r"[0-9a-f]{16}")


class About(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``workshop.json``: what is known of a workshop without a passphrase.

    Attributes:
        workshop_id: 16 hex digits; practice sticks of the workshop carry it.
        language: of what is written into its files.
        scenario: which cases it was made with.
        started_on: RFC 3339.
    """

    format: Literal["defender-workshop"] = "defender-workshop"
    version: Literal[1] = 1
    workshop_id: str
    language: str
    scenario: str
    started_on: str


@dataclass(frozen=True)
class Workshop:
    """A workshop on a disk."""

    root: Path
    workshop_id: str
    language: str
    scenario: str
    started_on: str

    @property
    def defender(self) -> Path:
        """The vault of the practice defender."""
        return self.root / VAULTS[DEFENDER]

    @property
    def focal_point(self) -> Path:
        """The vault of the practice focal point."""
        return self.root / VAULTS[FOCAL_POINT]

    @property
    def card(self) -> Path:
        """The card of the practice focal point."""
        return self.root / CARD

    @property
    def second_card(self) -> Path:
        """Another card of the same desk, which the practice defender does not know yet."""
        return self.root / SECOND_CARD

    @property
    def inbox(self) -> Path:
        """Good, damaged and foreign files for the focal point."""
        return self.root / INBOX

    @property
    def exchange(self) -> Path:
        """Stands for the stick: what is carried between the two seats."""
        return self.root / EXCHANGE

    @property
    def evidence(self) -> Path:
        """Pictures, a letter and a note to put into records."""
        return self.root / EVIDENCE


def at(root: Path) -> Workshop:
    """The workshop in a folder.

    Raises:
        InputError: ``workshop-unknown``: there is none; ``workshop-damaged``: what says so is not
            as it was written. MachineError: it cannot be read.
    """
    place = root / ABOUT
    try:
        with disk_errors():
            if place.is_symlink() or not place.is_file():
                raise InputError("workshop-unknown", folder=root.name)
            with place.open("rb") as source:
                data = source.read(_LARGEST + 1)
    except MachineError as error:
        if error.code in {"not-found", "not-a-folder"}:
            raise InputError("workshop-unknown", folder=root.name) from None
        raise
    try:
        about = wire.decode(data, About, what="workshop", max_bytes=_LARGEST)
    except InputError as error:
        raise InputError("workshop-damaged", file=ABOUT) from error
    if not _ID.fullmatch(about.workshop_id):
        raise InputError("workshop-damaged", file=ABOUT)
    return Workshop(root, about.workshop_id, about.language, about.scenario, about.started_on)


def of_vault(vault: Path) -> Workshop | None:
    """The workshop that a vault is one of the two vaults of, if there is one."""
    absolute = vault.absolute()
    try:
        found = at(absolute.parent)
    except (InputError, MachineError):
        return None
    return found if absolute in {found.defender.absolute(), found.focal_point.absolute()} else None


def find(*near: Path) -> Workshop:
    """The workshop in one of these folders, or in a folder in them.

    Args:
        near: where to look, the likeliest first; in each, the usual names come first.

    Raises:
        InputError: ``workshop-unknown``; ``workshop-several``: nobody can tell which;
            ``workshop-damaged``. MachineError: unreadable.
    """
    for place in (one.absolute() for one in near):
        for likely in (place, place / DEFAULT, place / TRAINER):
            if (likely / ABOUT).is_file():
                return at(likely)
        with contextlib.suppress(OSError):
            found = [one for one in sorted(place.iterdir()) if (one / ABOUT).is_file()]
            if len(found) > 1:
                raise InputError("workshop-several", folders=", ".join(one.name for one in found))
            if found:
                return at(found[0])
    raise InputError("workshop-unknown", folder=near[0].absolute().name if near else "")


def write(workshop: Workshop) -> None:
    """Write ``workshop.json``.

    Raises:
        MachineError: the disk.
    """
    about = About(
        workshop_id=workshop.workshop_id,
        language=workshop.language,
        scenario=workshop.scenario,
        started_on=workshop.started_on,
    )
    with atomic_write(workshop.root / ABOUT) as out:
        out.write(wire.encode(about) + b"\n")
