"""A bag of post for a desk: good reports of many shapes, and the bad files between them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from crypto.age import HybridIdentity
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import bad_files
from tests.support import desk as desk_files
from tests.support.bad_files import Bad

FIRST = "Stopped at the gate on the way to the Council"
SECOND = "Held at the airport before the session"
COPY = "again.age"
_COUNTRIES = ("XE", "XW", "XN", "XS")
_URGENCIES = ("normal", "high", "critical", "low")
_TITLES = ("Summoned after a letter", "གཟིམ་ཁང་བཤེར་བ།", "ئۆيى ئاختۇرۇلدى", "Banned", "被传唤问话")


@dataclass(frozen=True)
class Post:
    """What lies in the folder.

    Attributes:
        folder: good and bad files, in an order by name that mixes them.
        good: file name to title. bad: file name to what its row has to say.
        copy: a file that is one of the good ones once more.
    """

    folder: Path
    good: dict[str, str]
    bad: dict[str, Bad]
    copy: str


def incident(number: int, today: date) -> dict[str, Any]:
    """The report of that number: the first two tell of one event, the others of many."""
    when = (today - timedelta(days=20 + (0 if number < 2 else 7 * number))).isoformat()
    agreed = desk_files.consents(
        un_confidential="yes",
        sg_report="yes",
        un_public_initials="yes",
        un_public_name="no",
        media_name="no",
        contact_back="yes",
    )
    for one in agreed:
        one["date"] = today.isoformat()
    person = {**desk_files.heron(), "pseudonym": f"HERON {number}"}
    person["consents"] = [
        *(one for one in person["consents"] if one["use"] == "focal-point"),
        *agreed,
    ]
    title = (FIRST, SECOND)[number] if number < 2 else f"{_TITLES[number % 5]} {number}"
    return desk_files.incident(
        title=title,
        date_start=when,
        country="XW" if number < 2 else _COUNTRIES[number % 4],
        urgency=_URGENCIES[number % 4],
        urgency_because=["device-with-contacts-seized"],
        persons=[person],
    )


def make(
    sender: Drawer,
    contact: Contact,
    own: OwnCard,
    folder: Path,
    *,
    good: int,
    bad: Sequence[str] | None = None,
    today: date,
) -> Post:
    """Seal the good ones, spoil some for the bad ones, put all into one folder.

    Args:
        sender: who writes. contact: the desk, as they know it. own: the card of the desk.
        folder: a new one.
        good: how many good ones.
        bad: names of those that are wanted; all of them when left out.
        today: on which they are written.
    """
    folder.mkdir()
    titles: dict[str, str] = {}
    paths: list[Path] = []
    apart = folder.parent / "sealing"
    apart.mkdir()
    for number in range(good):
        value = incident(number, today)
        path = desk_files.send(sender, contact, apart, **value)
        paths.append(path.rename(folder / f"{number * 7 % 100:02d} good {number}.age"))
        titles[paths[-1].name] = str(value["title"])
    files = {"notes.txt": b"notes " * 40_000}
    large = desk_files.send(sender, contact, apart, files=files, title="With a file")
    genuine = bad_files.from_line(paths[-1], large, own, contact)
    made = bad_files.every(genuine, HybridIdentity.generate(), apart)
    wanted = {name: made[name] for name in (made if bad is None else bad)}
    spoiled = {}
    for number, (name, one) in enumerate(wanted.items()):
        file = f"{number * 13 % 100:02d} bad {name}.age"
        (folder / file).write_bytes(one.data)
        spoiled[file] = one
    shutil.copy(paths[0], folder / f"99 {COPY}")
    return Post(folder, titles, spoiled, f"99 {COPY}")
