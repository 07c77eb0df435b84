"""The inbox of a practice desk: files of every kind that a desk meets, none of them a picture.

Somebody else's practice vault seals them and is thrown away. What is damaged was whole before;
what was written for somebody else was sealed again by a recipient; what says that it is real was
signed so.
"""

from __future__ import annotations

import base64
import io
import secrets
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import HybridIdentity, HybridRecipient, decrypt, encrypt
from defender_app import files, outside_names, wire
from defender_app.files import disk_errors
from defender_app.focal import known_cards, own_cards
from defender_app.outside_names import SUFFIX
from defender_app.report import bag, compose, notices, preparing, seal
from defender_app.report.bag_kinds import HANDOVER
from defender_app.report.composition import Wish
from defender_app.report.documents import Handover
from defender_app.report.open import HANDOVER as HANDOVER_ENTRY
from defender_app.report.open import REPORT
from defender_app.vault import Vault
from defender_app.workshop.line import Line, make_vault, reason, write
from defender_app.workshop.made_files import for_practice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from defender_app.focal.own_cards import OwnCard
    from defender_app.vault.drawer import Drawer
    from defender_app.workshop.folder import Workshop
    from defender_app.workshop.scenario import Case, Scenario

_SIZE: Final = 4 << 20
_OTHER: Final = own_cards.NewCard(
    name="Other practice desk",
    organisation="Easteria Office (fiction)",
    mechanisms=("asg-reprisals",),
    contact="training room, table 7",
)


@dataclass(frozen=True)
class Placed:
    """One file of the inbox, and what the desk will say of it."""

    name: str
    outcome: str


@dataclass(frozen=True)
class Filled:
    """The files of the inbox in the order in which a desk tries them, and the reports in them."""

    placed: tuple[Placed, ...]
    reports: tuple[str, ...]


def fill(workshop: Workshop, desk: Drawer, cases_of: Scenario, taken: Sequence[Path]) -> Filled:
    """Put files into the inbox.

    Args:
        workshop: whose inbox.
        desk: with its card.
        cases_of: its cases that are ready are sent by somebody else.
        taken: sealed files that the desk has already.
    """
    ready = [case for case in cases_of.cases if case.state == "ready"]
    place = workshop.root / f".{files.random_name()}"
    passphrase = secrets.token_hex(16)
    make_vault(place, passphrase, _SIZE)
    try:
        with disk_errors():
            (place.parent / f"{place.name}-out").mkdir(mode=0o700)
        with Vault.open(place, passphrase) as visitor:
            filled = _Filling(workshop, visitor.drawer, own_cards.every(desk)[0], place)
            placed = tuple(filled.all(ready, taken))
            return Filled(placed, tuple(filled.reports))
    finally:
        shutil.rmtree(place, ignore_errors=True)
        shutil.rmtree(place.parent / f"{place.name}-out", ignore_errors=True)


class _Filling:
    """A visitor with a vault of their own, who sends to a desk and makes every mistake."""

    def __init__(self, workshop: Workshop, visitor: Drawer, own: OwnCard, place: Path) -> None:
        self.workshop, self.visitor, self.own = workshop, visitor, own
        self.out = place.parent / f"{place.name}-out"
        self.to = HybridRecipient.from_string(own.card.body.recipient)
        contact = known_cards.add(visitor, own.card.file).contact
        self.contact_id = contact.contact_id
        self.signing = contact.signing_key()
        self.number = 0
        self.reports: list[str] = []

    def all(self, ready: Sequence[Case], taken: Sequence[Path]) -> Iterator[Placed]:
        if taken:
            yield self._put(taken[0].read_bytes(), "duplicate")
        if ready:
            yield from self._genuine(ready)
        if len(ready) > 1:
            yield from self._foreign(ready[1])
        for made in for_practice()[:1]:
            yield self._put(made.data, "not-a-sealed-file", ending=".jpg")
        words = "Please call back. This is no sealed file (fiction).\n"
        yield self._put(words.encode(), "not-a-sealed-file", ending=".txt")

    def _put(self, data: bytes, outcome: str, *, ending: str = SUFFIX) -> Placed:
        """One more file, behind those before it: some are what they are by what came earlier."""
        self.number += 1
        name = f"{self.number:02d}-{outside_names.of(self.visitor)}"
        path = self.workshop.inbox / f"{name.partition('.')[0]}{ending}"
        write(path, data)
        return Placed(path.name, outcome)

    def _genuine(self, ready: Sequence[Case]) -> Iterator[Placed]:
        line = Line(self.visitor, self.visitor, self.contact_id, self.out)
        events = [line.record(case) for case in ready[:3]]
        sealed = []
        for case, event_id in zip(ready, events, strict=False):
            report_id = line.seal(case.name, [event_id])
            sealed.append((report_id, self._taken_out()))
            self.reports.append(report_id)
        yield self._put(sealed[0][1], "opened")
        yield self._put(sealed[0][1], "duplicate")
        if len(sealed) > 1:
            yield from self._corrected(events[1], *sealed[1])
        plans = notices.withdrawals(self.visitor, [notices.About(report_id=sealed[0][0])])
        reasons = {one.code: "practice" for plan in plans for one in plan.problems}
        notices.make(self.visitor, plans, self.out, accepted=reasons)
        yield self._put(self._taken_out(), "notice")
        whole = sealed[-1][1]
        yield self._put(_flipped(whole), "damaged")
        yield self._put(whole[: len(whole) * 2 // 3], "damaged")
        if len(sealed) > 2:  # noqa: PLR2004 - the third is sent as it is
            yield self._put(whole, "opened")

    def _taken_out(self) -> bytes:
        """The one file that was just made."""
        with disk_errors():
            (path,) = self.out.iterdir()
            data = path.read_bytes()
            path.unlink()
        return data

    def _corrected(self, event_id: str, report_id: str, first: bytes) -> Iterator[Placed]:
        """A correction that comes before what it corrects."""
        before = self.visitor.incidents.get(event_id, with_identities=True)
        told = f"{before.narrative} One more thing came back to me: it was raining."
        self.visitor.incidents.save(msgspec.structs.replace(before, narrative=told))
        wish = Wish(contact_id=self.contact_id, event_ids=(event_id,), refers_to=report_id)
        accepted = _all_accepted(self.visitor, wish)
        composition = compose.compose(
            self.visitor, self.contact_id, [event_id], accepted, refers_to=report_id
        )
        self.reports.append(seal.seal(self.visitor, composition, self.out).report_id)
        yield self._put(self._taken_out(), "opened")
        yield self._put(first, "older-version")

    def _foreign(self, case: Case) -> Iterator[Placed]:
        """What was meant for others, or for another kind of desk."""
        line = Line(self.visitor, self.visitor, self.contact_id, self.out)
        event_id = line.record(case)
        yield self._put(self._report(event_id, _as_real), "wrong-mode")
        yield self._put(self._report(event_id, _as_later), "later-version")
        stranger = HybridIdentity.generate().recipient()
        yield self._put(self._report(event_id, bytes, stranger), "not-for-us")
        other = own_cards.make(self.visitor, _OTHER)
        yield self._put(self._of_other_desk(event_id, other), "written-for-someone-else")
        yield self._put(self._handover(other), "handover")

    def _report(
        self,
        event_id: str,
        edit: Callable[[bytes], bytes],
        to: HybridRecipient | None = None,
    ) -> bytes:
        """A report whose signer wrote something else into it, sealed to whomever."""
        wish = Wish(contact_id=self.contact_id, event_ids=(event_id,))
        accepted = _all_accepted(self.visitor, wish)
        composition = compose.compose(self.visitor, self.contact_id, [event_id], accepted)
        prepared = preparing.prepare(self.visitor, replace(composition, evidence=()))
        parts = [
            bag.part(one.path, edit(data) if one.path == REPORT else data)
            for one in prepared.small_parts()
            for data in (b"".join(one.chunks()),)
        ]
        out = io.BytesIO()
        bag.write(bag.KINDS["report"], parts, self.signing, out)
        return encrypt(out.getvalue(), [to or self.to])

    def _of_other_desk(self, event_id: str, other: OwnCard) -> bytes:
        """What a report to another desk is once that desk sealed it to this one."""
        contact_id = known_cards.add(self.visitor, other.card.file).contact.contact_id
        line = Line(self.visitor, self.visitor, contact_id, self.out)
        line.seal("", [event_id])
        plain = decrypt(self._taken_out(), [other.keys.identity])
        return encrypt(plain, [self.to])

    def _handover(self, other: OwnCard) -> bytes:
        """A card on its way to a colleague that came into the wrong folder."""
        document = Handover(
            card=other.card.file.decode(),
            identity=other.keys.identity.to_secret_string(),
            signing_seed=base64.b64encode(other.keys.signing.to_secret().reveal()).decode(),
            to=self.own.digest,
            from_=other.keys.signing.verify_key.string,
            training=True,
            date=self.visitor.now().date().isoformat(),
        )
        out = io.BytesIO()
        part = bag.part(HANDOVER_ENTRY, wire.encode(document))
        bag.write(HANDOVER, [part], other.keys.signing, out)
        return encrypt(out.getvalue(), [self.to])


def _all_accepted(drawer: Drawer, wish: Wish) -> dict[str, str]:
    return {one.code: reason(one.code) for one in compose.examine(drawer, wish).problems}


def _flipped(data: bytes) -> bytes:
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _as_real(report: bytes) -> bytes:
    return report.replace(b'"training":true', b'"training":false', 1)


def _as_later(report: bytes) -> bytes:
    return report.replace(b'"version":1', b'"version":2', 1)
