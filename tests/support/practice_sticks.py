"""What participants do with their practice sticks, by script."""

from __future__ import annotations

from pathlib import Path

from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards
from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from defender_app.workshop import folder as folders
from defender_app.workshop import kits
from tests.support import line

NAME = "Ilva Torrenko"


def passphrase_of(stick: Path) -> str:
    """The passphrase that stands on the page beside the vault, where the participant reads it."""
    lines = (stick / folders.README).read_text("utf-8").splitlines()
    return next(one.strip() for one in lines if one.startswith("    "))


def record(drawer: Drawer, stick: Path, number: int) -> tuple[str, str]:
    """Take the card, compare it (each third one does not), and write a record (each fourth one
    writes a name into it); gives the ids of the record and of the contact."""
    added = known_cards.add(drawer, (stick / folders.CARD).read_bytes())
    contact_id = added.contact.contact_id
    if number % 3:
        code = cards.code_of(added.held.digest)
        known_cards.verify(drawer, contact_id, code, how="aloud", who="me")
    who = line.person("P1", pseudonym="HERON", identity={"real_name": NAME})
    told = "They asked for two hours about the report."
    if not number % 4:
        told += f" They called me {NAME}."
    return line.saved(drawer, line.incident(persons=[who], narrative=told)), contact_id


def fill(stick: Path, number: int) -> None:
    """The same, and seal it into the folder for that."""
    with Vault.open(stick / kits.VAULT, passphrase_of(stick)) as held:
        event_id, contact_id = record(held.drawer, stick, number)
        contact = contacts.get(held.drawer, contact_id)
        line.sealed(held.drawer, contact, [event_id], stick / folders.EXCHANGE)
