"""Practice sticks: for each participant a vault of their own, the trainer's card and a handout."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import files, new_folder, options, passphrase_words, places
from defender_app.errors import InputError
from defender_app.vault import Vault
from defender_app.vault.creation import room_needed
from defender_app.vault.drawer_file import need_room
from defender_app.workshop import folder as folders
from defender_app.workshop import told_files
from defender_app.workshop.line import make_vault, write
from defender_app.workshop.looking import sit
from defender_app.workshop.made_files import for_practice
from defender_app.workshop.making import BUSY, start

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from defender_app.workshop.folder import Workshop
    from defender_app.workshop.scenario import Scenario

    Progress = Callable[[int, int], bool]

LEAST: Final = 1
MOST: Final = 99
DRAWER_SIZE: Final = 4 << 20
VAULT: Final = "vault"
PAGE: Final = "START-HERE.html"
WORDS: Final = 4
"""Of a passphrase: enough for fiction, and quickly typed by somebody who practises."""


@dataclass(frozen=True)
class Kit:
    """One stick. Its passphrase opens fiction, and stands on the handout."""

    number: int
    folder: Path
    passphrase: str

    @property
    def vault(self) -> Path:
        """Its vault."""
        return self.folder / VAULT


@dataclass(frozen=True)
class Kits:
    """The sticks of one call, and the workshop that they belong to."""

    kits: tuple[Kit, ...]
    workshop: Workshop
    seconds: float


def make(  # noqa: PLR0913 - how many, where, for what, and what goes with them
    out: Path,
    count: int,
    *,
    workshop: Workshop | None = None,
    scenario: Scenario | None = None,
    language: str = "",
    drawer_size: int = DRAWER_SIZE,
    progress: Progress | None = None,
    handout: Callable[[Kit, Workshop], Mapping[str, bytes]] | None = None,
) -> Kits:
    """Make practice sticks, whole or not at all.

    Args:
        out: a new or empty folder; the sticks become folders in it, ``stick-01`` and so on.
        count: 1 to 99.
        workshop: whose card they get; without one, it is made beside them (``trainer``).
        scenario: its cases that are drafts or ready are on every stick; none when left out.
        language: of the handouts; that of the workshop when left out.
        drawer_size: bytes of each drawer of their vaults.
        progress: (done, all); False cancels.
        handout: more files for each stick, by name, such as pages to print.

    Raises:
        InputError: ``kits-count``, ``cancelled``, as ``making.start``.
        MachineError: ``disk-full``, others of the disk.
    """
    began = time.monotonic()
    if not LEAST <= count <= MOST:
        raise InputError("kits-count", least=LEAST, most=MOST)
    made = new_folder.take(out, busy=BUSY)
    names = (folders.TRAINER, *map(_name, range(1, count + 1)))
    with new_folder.whole_or_nothing(out, names, made=made):
        need_room(out, count * room_needed(drawer_size))
        told = language or (workshop.language if workshop is not None else "en")
        whose = workshop
        if whose is None:
            place = out / folders.TRAINER
            whose = start(place, language=told, cases_of=scenario).workshop
        card = _card_of(whose)
        kits = []
        for number in range(1, count + 1):
            if progress is not None and not progress(number - 1, count):
                raise InputError("cancelled")
            kit = _new(out, number, drawer_size)
            _fill(kit, whose, card, scenario)
            _print(kit, whose, told, handout)
            kits.append(kit)
        if progress is not None:
            progress(count, count)
    return Kits(tuple(kits), whose, time.monotonic() - began)


def _card_of(workshop: Workshop) -> bytes:
    with files.disk_errors():
        if workshop.card.is_symlink() or not workshop.card.is_file():
            raise InputError("workshop-damaged", file=folders.CARD)
        return places.regular_file(workshop.card).read_bytes()


def _name(number: int) -> str:
    return f"stick-{number:02d}"


def _new(out: Path, number: int, drawer_size: int) -> Kit:
    folder = out / _name(number)
    with files.disk_errors():
        folder.mkdir(mode=0o700)
        for name in (folders.EXCHANGE, folders.EVIDENCE):
            (folder / name).mkdir(mode=0o700)
    passphrase = " ".join(passphrase_words.draw(WORDS))
    make_vault(folder / VAULT, passphrase, drawer_size)
    # As both seats of the workshop: pairs talk before they type.
    options.change(folder / VAULT, idle_minutes=options.IDLE_MINUTES[-1])
    return Kit(number, folder, passphrase)


def _fill(kit: Kit, workshop: Workshop, card: bytes, scenario: Scenario | None) -> None:
    write(kit.folder / folders.CARD, card)
    for one in for_practice() if scenario is None else scenario.files:
        write(kit.folder / folders.EVIDENCE / one.name, one.data)
    with Vault.open(kit.vault, kit.passphrase) as vault:
        drawer = vault.drawer
        for case in () if scenario is None else scenario.cases:
            if case.state in {"draft", "ready"}:
                drawer.incidents.save(case.incident)
        sit(drawer, workshop, "stick", kit.number)


def _print(
    kit: Kit,
    workshop: Workshop,
    language: str,
    handout: Callable[[Kit, Workshop], Mapping[str, bytes]] | None,
) -> None:
    shown = told_files.handout(kit.number, kit.passphrase, language)
    write(kit.folder / folders.README, told_files.as_text(shown).encode())
    write(kit.folder / PAGE, told_files.as_html(shown).encode())
    for name, data in ({} if handout is None else handout(kit, workshop)).items():
        write(kit.folder / name, data)
