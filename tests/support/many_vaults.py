"""Many small vaults, each used in its own way, and what an examiner of their folders sees."""

from __future__ import annotations

import io
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from crypto import passphrase
from crypto.keycells import OpenedCell
from defender_app.model.evidence import Evidence
from defender_app.vault import drawers, keys_file, recovery
from defender_app.vault import folder as rules
from defender_app.vault.drawer import Drawer
from tests.support import vaults

PASSPHRASES = tuple(f"{word} over the quiet lake" for word in ("one", "two", "three", "four"))
Use: TypeAlias = Callable[[Path, tuple[str, ...], random.Random], tuple[str, ...]]


@dataclass(frozen=True)
class Seen:
    """One vault as an examiner finds it, and the truth that the examiner is looking for.

    Attributes:
        drawers: the bytes of each. journals: the same, without their first 512.
        keys: the two halves of ``keys.bin``.
        used: drawer numbers in use. rows: rows of ``keys.bin`` in use, in the same order.
        stats: of each named file.
        order: names as the folder lists them. made: names by inode number.
    """

    drawers: tuple[bytes, ...] = field(repr=False)
    journals: tuple[bytes, ...] = field(repr=False)
    keys: tuple[bytes, bytes] = field(repr=False)
    used: tuple[int, ...]
    rows: tuple[int, ...]
    stats: dict[str, os.stat_result] = field(repr=False)
    order: tuple[str, ...] = field(repr=False)
    made: tuple[str, ...] = field(repr=False)


def cell_of(folder: Path, typed: str) -> OpenedCell:
    """What a passphrase opens, without opening the drawer."""
    vault_json = (folder / rules.VAULT_JSON).read_bytes()
    about = rules.parse_vault_file(vault_json)
    block, _ = keys_file.read(folder, rules.commitment(vault_json))
    cost = passphrase.KdfParameters(about.kdf.memory_kib, about.kdf.passes)
    keys = passphrase.derive(passphrase.normalise(typed), about.salt_bytes, cost, None)
    return block.open_with_passphrase(keys)


def seen(folder: Path, in_use: tuple[str, ...]) -> Seen:
    """Look at a locked vault."""
    order = tuple(os.listdir(folder))  # noqa: PTH208 - the system's own order is the point
    stats = {name: (folder / name).stat() for name in order}
    cells = [cell_of(folder, typed) for typed in in_use]
    keys = (folder / rules.KEYS).read_bytes()
    return Seen(
        drawers=tuple((folder / name).read_bytes() for name in rules.DRAWERS),
        journals=tuple((folder / name).read_bytes()[512:] for name in rules.JOURNALS),
        keys=(keys[: len(keys) // 2], keys[len(keys) // 2 :]),
        used=tuple(cell.content.drawer for cell in cells),
        rows=tuple(cell.row for cell in cells),
        stats=stats,
        order=order,
        made=tuple(sorted(order, key=lambda name: stats[name].st_ino)),
    )


def work(drawer: Drawer, chance: random.Random) -> None:
    """Save, change, remove; with evidence where the drawer has room for it."""
    kept = [row.event_id for row in drawer.incidents.list()]
    for _ in range(chance.randint(0, 4)):
        words = f"{chance.random()} " * chance.randint(1, 60)
        again = chance.choice([*kept, None])
        changes = {"event_id": again} if again else {}
        kept.append(
            str(drawer.incidents.save(vaults.incident(narrative=words, **changes)).event_id)
        )
    if kept and drawer.free_bytes() > vaults.MIB // 2:
        data = bytes(chance.randint(1, 200_000))
        drawer.evidence.add(chance.choice(kept), Evidence(), io.BytesIO(data))
    if len(set(kept)) > 2:
        drawer.incidents.delete(chance.choice(kept))
    drawer.settings.set("number", chance.randint(0, 1 << 30))


def every_change(folder: Path, in_use: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    """All that can be done to key cells and drawers, in an order of its own.

    New words, another passphrase, growth, another drawer, one given up.
    """
    names = list(in_use)
    for what in chance.sample(["words", "passphrase", "grow", "add", "give-up"], 3):
        chance.shuffle(names)
        with vaults.opened(folder, names[0]) as held:
            if what == "words":
                new = recovery.prepare(2, 3)
                recovery.keep(held, names[0], new)
                recovery.test(held, new.shares[1:])
            elif what == "passphrase":
                changed = f"{names[0]} {chance.randint(0, 1 << 30)}"
                drawers.change_passphrase(held, names[0], changed)
                names[0] = changed
            elif what == "grow":
                drawers.grow(held, 1)
            elif what == "add" and len(names) < len(PASSPHRASES):
                added = f"added {chance.randint(0, 1 << 30)}"
                drawers.add_drawer(held, names[0], names[1:], added, end_recovery=True)
                names.append(added)
            elif what == "give-up" and len(names) > 1:
                drawers.give_up(held, names[0])
                del names[0]
        with vaults.opened(folder, chance.choice(names)) as held:
            work(held.drawer, chance)
    return tuple(names)


def many(
    place: Path, count: int, *, size: int = 256 * vaults.KIB, seed: int = 0, more: Use | None = None
) -> Iterator[Seen]:
    """Make, use and look at vaults one after the other; each is removed afterwards.

    Args:
        place: where.
        count: how many.
        size: of their drawers.
        seed: decides how they are used (their bytes come from the system all the same).
        more: done to each before it is looked at; gives the passphrases then in use.
    """
    chance = random.Random(seed)  # noqa: S311 - how a test uses a vault
    for number in range(count):
        in_use = PASSPHRASES[: chance.randint(1, 4)]
        folder = vaults.new_vault(place / f"many-{number}", *in_use, drawer_size=size)
        for _ in range(chance.randint(0, 3)):
            with vaults.opened(folder, chance.choice(in_use)) as held:
                work(held.drawer, chance)
        if more is not None:
            in_use = more(folder, in_use, chance)
        yield seen(folder, in_use)
        shutil.rmtree(folder)
