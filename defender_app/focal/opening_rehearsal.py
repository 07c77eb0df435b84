"""Inside the worker, before it gives up its rights: one small report is sealed and read.

Libraries load parts of themselves when they are first used, which a process that can open nothing
cannot do any more. What was done once works ever after.
"""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING

from crypto.age import HybridRecipient, armor, encrypt
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.model.incident import Incident
from defender_app.quick_notes.note import PATH, Note
from defender_app.report import bag, custody_projection
from defender_app.report.bag_kinds import NOTE
from defender_app.report.documents import Identities, Notice, Report

if TYPE_CHECKING:
    from defender_app.focal.card import Card, CardKeys

_WHEN = "2026-01-01T00:00:00Z"
_EVENT = "00000000-0000-4000-8000-000000000000"
_UNTIL = "2026-02-01T00:00:00Z"


def pair() -> tuple[Card, CardKeys]:
    """A card of nobody."""
    keys = cards.new_keys()
    body = cards.CardBody(
        role="focal-point",
        name="Rehearsal",
        organisation="Rehearsal",
        mechanisms=(),
        languages=("en",),
        contact="",
        recipient=str(keys.identity.recipient()),
        verify_key=keys.signing.verify_key.string,
        created=_WHEN,
        valid_until=_UNTIL,
        training=True,
    )
    return cards.create(body, keys), keys


def _incident() -> Incident:
    return Incident(format="defender-incident", version=1, event_id=_EVENT, date_start="2025-12-01")


def report(card: Card, keys: CardKeys) -> bytes:
    """A sealed report of nobody to that card, in armor."""
    said = Report(
        report_id=wire.new_id(),
        to=card.digest,
        from_=keys.signing.verify_key.string,
        reply_to=card.body.recipient,
        training=True,
        written_on=_WHEN[:10],
        language="en",
        incidents=(_incident(),),
    )
    history = custody_projection.write([(_WHEN, "added", "E1", "0" * 64)])
    parts = [
        bag.part("data/report.json", wire.encode(said)),
        bag.part("data/report.html", b""),
        bag.part("data/identities.json", wire.encode(Identities(persons=()))),
        bag.part("data/custody.jsonl", history),
    ]
    return _sealed(bag.KINDS["report"], parts, keys)


def notice(card: Card, keys: CardKeys) -> bytes:
    """A sealed notice of nobody to that card."""
    said = Notice(
        kind="key-lost",
        report_ids=(wire.new_id(),),
        to=card.digest,
        from_=keys.signing.verify_key.string,
        training=True,
        date=_WHEN[:10],
        reply_to=card.body.recipient,
    )
    return _sealed(bag.KINDS["notice"], [bag.part("data/notice.json", wire.encode(said))], keys)


def quick_note(keys: CardKeys) -> bytes:
    """A quick note of nobody to the identity of that card."""
    said = Note(
        note_id=wire.new_id(),
        to=wire.sha256_hex(b""),
        from_=keys.signing.verify_key.string,
        training=True,
        written_at=_WHEN,
        when=_WHEN[:16],
        utc_offset="+00:00",
        text="-",
    )
    return _sealed(NOTE, [bag.part(PATH, wire.encode(said))], keys)


def _sealed(kind: bag.Kind, parts: list[bag.Part], keys: CardKeys) -> bytes:
    out = io.BytesIO()
    bag.write(kind, parts, keys.signing, out)
    sealed = encrypt(out.getvalue(), [HybridRecipient.from_string(str(keys.identity.recipient()))])
    with suppress(InputError):
        # A file that is refused loads what refusing needs.
        wire.decode(b"{", Notice, what="notice")
    return armor.encode(sealed)
