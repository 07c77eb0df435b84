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
from defender_app import build_date, wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import card_notes
from defender_app.focal.contacts import State, Unset

if TYPE_CHECKING:
    from datetime import datetime

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
    """One of the drawer's own cards with its secret half.

    Attributes:
        replaced_by: digest of its successor, or "".
        revoked_on: the day it was ended, or "".
    """

    card: cards.Card
    keys: cards.CardKeys
    replaced_by: str = ""
    revoked_on: str = ""

    @property
    def digest(self) -> str:
        """Digest of the card, lowercase hex."""
        return self.card.digest

    def state(self, now: datetime) -> State:
        """What it is good for; nobody has to compare one's own card."""
        if self.revoked_on:
            return State.REVOKED
        if self.replaced_by:
            return State.REPLACED
        expired = self.card.expired(build_date.not_before(now))
        return State.EXPIRED if expired else State.VERIFIED


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


def make(drawer: Drawer, wish: NewCard, *, predecessor: OwnCard | None = None) -> OwnCard:
    """Make a hybrid identity, a signing key and the card over both; keep them in the drawer.

    Args:
        drawer: keeps them.
        wish: what the card says.
        predecessor: signs the card as its successor.

    Raises:
        InputError: ``card-…``, when a text or the validity breaks a rule of the format;
            ``card-too-large``; ``clock-before-build``: its days would be wrong.
    """
    check_clock(drawer)
    if not 1 <= wish.months <= cards.MAX_MONTHS:
        raise InputError("card-validity")
    keys = cards.new_keys()
    created = drawer.now()
    body = cards.CardBody(
        role=wish.role,
        name=composed(wish.name),
        organisation=composed(wish.organisation),
        mechanisms=wish.mechanisms,
        languages=wish.languages,
        contact=composed(wish.contact),
        recipient=str(keys.identity.recipient()),
        verify_key=keys.signing.verify_key.string,
        created=wire.to_rfc3339(created),
        # One day short, so that a clock that is behind never calls a fresh card too long.
        valid_until=wire.to_rfc3339(cards.months_after(created, wish.months) - timedelta(days=1)),
        training=drawer.training,
        predecessor=msgspec.UNSET if predecessor is None else predecessor.digest,
    )
    signer = None if predecessor is None else predecessor.keys.signing
    card = cards.create(body, keys, predecessor=signer)
    made = OwnCard(card=card, keys=keys)
    keep(drawer, made)
    return made


def keep(drawer: Drawer, own: OwnCard) -> bool:
    """Keep a card with its secret half; one that is here already stays as it is.

    Returns:
        Whether it was here.
    """
    if drawer.documents.find(KIND, own.digest) is not None:
        return True
    stored = _Stored(
        file=own.card.file.decode(),
        identity=own.keys.identity.to_secret_string(),
        signing=base64.b64encode(own.keys.signing.to_secret().reveal()).decode(),
    )
    drawer.documents.put(KIND, own.digest, wire.encode(stored))
    return False


def check_clock(drawer: Drawer) -> None:
    """Refuse to write days that everybody would read wrongly.

    Raises:
        InputError: ``clock-before-build``.
    """
    if build_date.clock_doubtful(drawer):
        clock = drawer.clock().date().isoformat()
        raise InputError("clock-before-build", clock=clock, built=build_date.BUILT)


def mark(drawer: Drawer, digest: str, **ended: str) -> None:
    """Note ``replaced_by`` or ``revoked_on`` with an own card; what ended it first stays.

    Raises:
        InputError: ``own-card-damaged``.
    """
    stored = wire.decode_own(drawer.documents.get(KIND, digest), _Stored, what="own-card")
    lacking = {
        name: value for name, value in ended.items() if getattr(stored, name) is msgspec.UNSET
    }
    drawer.documents.put(KIND, digest, wire.encode(msgspec.structs.replace(stored, **lacking)))


def joined(ours: bytes, theirs: bytes) -> bytes:
    """An own card of two drawers that came together: what was ended in either stays ended.

    Raises:
        InputError: ``own-card-damaged``.
    """
    mine = wire.decode_own(ours, _Stored, what="own-card")
    other = wire.decode_own(theirs, _Stored, what="own-card")
    if (mine.file, mine.signing, mine.identity) != (other.file, other.signing, other.identity):
        return ours
    ends = ("replaced_by", "revoked_on")
    lacking = [name for name in ends if getattr(mine, name) is msgspec.UNSET]
    changed = msgspec.structs.replace(mine, **{name: getattr(other, name) for name in lacking})
    return ours if changed == mine else wire.encode(changed)


def composed(text: str) -> str:
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
        replaced_by="" if isinstance(stored.replaced_by, Unset) else stored.replaced_by,
        revoked_on="" if isinstance(stored.revoked_on, Unset) else stored.revoked_on,
    )


def every(drawer: Drawer) -> tuple[OwnCard, ...]:
    """All own cards, newest first, ended ones last: old ones still open late files."""
    found = [_load(body) for _, body in drawer.documents.all(KIND)]
    newest = sorted(found, key=lambda own: own.card.body.created, reverse=True)
    return tuple(sorted(newest, key=lambda own: bool(own.replaced_by or own.revoked_on)))


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


def speaking_for(drawer: Drawer, digest: str) -> OwnCard:
    """The card that answers for a case: the one it was sent to, or a successor of a revoked one.

    A key that was deleted here after its time leaves word of the card that stands for it.

    Raises:
        InputError: as ``get``; ``own-card-revoked``: it has no successor that is not.
    """
    forgotten: set[str] = set()
    while digest not in forgotten and drawer.documents.find(KIND, digest) is None:
        forgotten.add(digest)
        digest = card_notes.of(drawer, digest).successor or digest
    own = get(drawer, digest)
    passed: set[str] = set()
    while own.revoked_on:
        passed.add(own.digest)
        if not own.replaced_by or own.replaced_by in passed:
            raise InputError("own-card-revoked")
        own = get(drawer, own.replaced_by)
    return own
