"""The whole line for tests: a sender's drawer, a focal point's desk, and what goes between them."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from crypto.age import decrypt
from defender_app import vault, wire
from defender_app.focal import contacts, known_cards, own_cards
from defender_app.model import decode_incident
from defender_app.model.incident import Incident
from defender_app.report import seal as sealing
from defender_app.report.compose import Composition, SealRefusedError, compose
from defender_app.report.seal import Sealed
from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer
from tests.support import vaults
from tests.support.incidents import EMPTY

BECAUSE = "talked it over with the person"
START = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
YES = {
    "value": "yes",
    "given_by": "the-person",
    "how": "phone",
    "date": "2026-11-01",
    "explained": ["what-is-written", "who-will-see-it"],
}

OTHER_ACT = {
    "what_happened": {"value": "A letter was sent back."},
    "date": {"value": "2026-11-12"},
    "why_linked_to_un": {"value": "It named the session."},
}


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    moment: datetime = START

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **amount: float) -> None:
        """Move on, for example ``forward(hours=25)``."""
        self.moment += timedelta(**amount)


@dataclass
class Vaults:
    """Opens copies of two vaults, one for practice and one real, each made once."""

    templates: Path
    place: Path
    clock: Clock = field(default_factory=Clock)
    opened: list[vault.Vault] = field(default_factory=list)

    def drawer(self, *, training: bool = True, size: int = vaults.MIB) -> Drawer:
        """A fresh empty drawer."""
        template = self.templates / f"{'training' if training else 'real'}-{size}"
        if not template.exists():
            vaults.new_vault(template, drawer_size=size, training=training)
        folder = self.place / f"vault-{len(self.opened)}"
        shutil.copytree(template, folder)
        opened = vault.Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True, clock=self.clock)
        self.opened.append(opened)
        return opened.drawer

    def close(self) -> None:
        """Lock all of them."""
        for one in self.opened:
            one.lock()


def new_card(desk: Drawer, name: str = "Reprisals desk", **more: Any) -> own_cards.OwnCard:
    """A card of its own for a desk."""
    wish = own_cards.NewCard(name=name, organisation="Westeria Watch", **more)
    return own_cards.make(desk, wish)


def met(drawer: Drawer, own: own_cards.OwnCard, *, verified: bool = True) -> contacts.Contact:
    """The contact that a drawer has for a card, compared or not.

    Comparing is slow on purpose, so what it leaves behind is written down directly; the
    comparison itself has tests of its own.
    """
    contact = known_cards.add(drawer, own.card.file).contact
    if not verified:
        return contact
    when = wire.to_rfc3339(drawer.now())
    compared = contacts.Comparison(when=when, how="in person", who="me")
    held = msgspec.structs.replace(contact.held[-1], compared=compared)
    return contacts.save(drawer, msgspec.structs.replace(contact, held=(held,)))


def person(pid: str, *, pseudonym: str | None = None, **more: Any) -> dict[str, Any]:
    """A person of an incident in the published form; ``how`` names them, None is no consent."""
    how = more.pop("how", "title-only")
    uses = [] if how is None else [{"use": "focal-point", "how_named": how, **YES}]
    return {
        "pid": pid,
        "pseudonym": pseudonym or f"NAME-{pid}",
        "descriptive_title": "human rights lawyer",
        "roles": ["victim"],
        "deprived_of_liberty": "no",
        "status_now": "at-liberty",
        "consents": uses + more.pop("consents", []),
        **more,
    }


def incident(**changes: Any) -> dict[str, Any]:
    """An incident that is complete enough to be sealed, in the published form."""
    return {
        **EMPTY,
        "title": "Questioned after the side event",
        "urgency": "normal",
        "date_start": "2026-11-12",
        "country": "XW",
        "place_text": "a small town",
        "narrative": "They asked about the report.",
        "narrative_language": "en",
        "acts": [{"type": "other", "fields": OTHER_ACT}],
        "persons": [person("P1")],
        "cooperation": [
            {
                "mechanism": ["tb-cat"],
                "relation": "cooperated",
                "hrc12_2": ["a"],
                "form": ["testimony"],
                "date": "2026-10-01",
                "place": "Geneva",
                "link_strength": "victim-belief",
                "link_explanation": "They named the session.",
            }
        ],
        **changes,
    }


def saved(drawer: Drawer, value: Mapping[str, Any] | Incident) -> str:
    """Save an incident; gives its id."""
    made = value if isinstance(value, Incident) else decode_incident(json.dumps(value).encode())
    return str(drawer.incidents.save(made).event_id)


def sample(drawer: Drawer, sample_id: str) -> str:
    """Save one practice case; gives its id."""
    return saved(drawer, next(one for one in samples() if one.id == sample_id).incident)


def refused(
    drawer: Drawer,
    contact: contacts.Contact,
    event_ids: Sequence[str],
    accepted: Mapping[str, str] | None = None,
    without: Sequence[str] = (),
) -> dict[str, bool]:
    """What stands against sealing: code to whether a reason lifts it. Empty when nothing does."""
    try:
        compose(drawer, contact.contact_id, event_ids, accepted or {}, without=without)
    except SealRefusedError as error:
        return {problem.code: problem.acceptable for problem in error.problems}
    return {}


def said(code: str) -> str:
    """What lifts a problem: a word that may be a name counts as one, the rest has a reason."""
    return "name" if "short-name:" in code or "name-in-word:" in code else BECAUSE


def composed(
    drawer: Drawer,
    contact: contacts.Contact,
    event_ids: Sequence[str],
    *,
    without: Sequence[str] = (),
    conditions: bool = False,
    one_time: bool = False,
    refers_to: str = "",
    **more: Any,
) -> Composition:
    """Compose with every warning accepted; a condition counts as met only with ``conditions``."""
    found = refused(drawer, contact, event_ids, without=without)
    accepted = {
        code: said(code) for code in found if conditions or not code.startswith("conditional")
    }
    return compose(
        drawer,
        contact.contact_id,
        event_ids,
        accepted,
        without=without,
        one_time=one_time,
        refers_to=refers_to,
        **more,
    )


def sealed(
    drawer: Drawer,
    contact: contacts.Contact,
    event_ids: Sequence[str],
    folder: Path,
    **more: Any,
) -> Sealed:
    """Seal with every warning accepted."""
    folder.mkdir(exist_ok=True)
    return sealing.seal(drawer, composed(drawer, contact, event_ids, **more), folder)


def entries(path: Path, own: own_cards.OwnCard) -> dict[str, bytes]:
    """What an independent reader finds in a sealed file: entry name without its folder to bytes."""
    plain = decrypt(path.read_bytes(), [own.keys.identity])
    return {name.partition("/")[2]: data for name, data in zip_entries(plain).items()}


def zip_entries(plain: bytes) -> dict[str, bytes]:
    """All entries of a ZIP, read by the standard library."""
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
