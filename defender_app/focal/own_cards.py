"""The focal point's own cards: the secret halves live in the drawer and nowhere else."""

from __future__ import annotations

import base64
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from crypto.age import HybridIdentity
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "own-card"
SHORTEST_ID: Final = 8


class _Stored(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    file: str
    identity: str
    signing: str
    replaced_by: str | msgspec.UnsetType = msgspec.UNSET
    revoked_on: str | msgspec.UnsetType = msgspec.UNSET

    def __repr__(self) -> str:
        return "<own card>"


@dataclass(frozen=True)
class OwnCard:
    """One of the drawer's own cards with its secret half."""

    card: cards.Card
    keys: cards.CardKeys

    @property
    def digest(self) -> str:
        """Digest of the card, lowercase hex."""
        return self.card.digest


@dataclass(frozen=True, kw_only=True)
class NewCard:
    """What a person says about themselves on a new card."""

    name: str
    organisation: str
    role: Literal["focal-point", "person"] = "focal-point"
    mechanisms: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    contact: str = ""
    months: int = 24


def make(drawer: Drawer, wish: NewCard) -> OwnCard:
    """Make a hybrid identity, a signing key and the card over both; keep them in the drawer.

    Raises:
        InputError: ``card-…``, when a text or the validity breaks a rule of the format.
    """
    if not 1 <= wish.months <= cards.MAX_MONTHS:
        raise InputError("card-validity")
    keys = cards.new_keys()
    created = drawer.now()
    body = cards.CardBody(
        role=wish.role,
        name=_composed(wish.name),
        organisation=_composed(wish.organisation),
        mechanisms=wish.mechanisms,
        languages=wish.languages,
        contact=_composed(wish.contact),
        recipient=str(keys.identity.recipient()),
        verify_key=keys.signing.verify_key.string,
        created=wire.to_rfc3339(created),
        # One day short, so that a clock that is behind never calls a fresh card too long.
        valid_until=wire.to_rfc3339(cards.months_after(created, wish.months) - timedelta(days=1)),
        training=drawer.training,
    )
    card = cards.create(body, keys)
    stored = _Stored(
        file=card.file.decode(),
        identity=keys.identity.to_secret_string(),
        signing=base64.b64encode(keys.signing.to_secret().reveal()).decode(),
    )
    drawer.documents.put(KIND, card.digest, wire.encode(stored))
    return OwnCard(card=card, keys=keys)


def _composed(text: str) -> str:
    """As cards spell it: some keyboards and systems give decomposed letters."""
    return unicodedata.normalize("NFC", text.strip())


def _load(body: bytes) -> OwnCard:
    stored = wire.decode_own(body, _Stored, what="own-card")
    return OwnCard(
        card=cards.read(stored.file.encode()),
        keys=cards.CardKeys(
            identity=HybridIdentity.from_string(stored.identity),
            signing=SigningKey.from_bytes(base64.b64decode(stored.signing)),
        ),
    )


def every(drawer: Drawer) -> tuple[OwnCard, ...]:
    """All own cards, newest first: old ones still open late files."""
    found = [_load(body) for _, body in drawer.documents.all(KIND)]
    return tuple(sorted(found, key=lambda own: own.card.body.created, reverse=True))


def get(drawer: Drawer, digest: str) -> OwnCard:
    """One own card by digest or a unique beginning of it (at least 8 hex digits).

    Raises:
        InputError: ``own-card-unknown``; ``drawer-replayed``, as for ``Drawer.assure``: whoever
            asks for one gives it away or signs with it.
    """
    drawer.assure()
    found = [
        own for own in every(drawer) if len(digest) >= SHORTEST_ID and own.digest.startswith(digest)
    ]
    if len(found) != 1:
        raise InputError("own-card-unknown")
    return found[0]
