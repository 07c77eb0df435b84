"""The report as it will be sealed, for a last look: everything is made, nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import HybridIdentity, sealed_size
from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import bag, corrections, custody_projection, html
from defender_app.report.documents import Identities, NamedPerson, Report
from defender_app.report.page import language as page_language
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from crypto.minisign import SigningKey
    from defender_app.report.composition import Composition, EvidenceToSend
    from defender_app.report.custody_projection import Committed
    from defender_app.vault.custody import CustodyEntry
    from defender_app.vault.drawer import Drawer

REPORT: Final = "data/report.json"
PAGE: Final = "data/report.html"
IDENTITIES: Final = "data/identities.json"
HISTORY: Final = "data/custody.jsonl"
AGE_HEADER: Final = 1627
"""Bytes of the header for one hybrid recipient."""
NONCE: Final = 16
"""Bytes between the header and the first chunk."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Prepared:
    """The report as it will be written; holds the secret that opens its replies.

    Attributes:
        composition: what it was made from.
        report: ``data/report.json``. page: ``data/report.html``, exactly.
        history: ``data/custody.jsonl``.
        identity: opens the replies.
        signing: signs it: the key for this contact, or one made for this report alone.
        commitments: ``event_id/eid`` of originals that stay to what the history commits to.
    """

    composition: Composition
    report: Report
    page: bytes
    history: bytes
    identity: HybridIdentity
    signing: SigningKey
    commitments: Mapping[str, Committed] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<prepared report {self.report.report_id}>"

    @property
    def named(self) -> tuple[NamedPerson, ...]:
        """``data/identities.json``: everybody whose name or contact leaves, kept apart."""
        records = self.composition.records
        return tuple(one for record in records for one in record.projection.named)

    def small_parts(self) -> tuple[bag.Part, ...]:
        """Everything but the evidence, in the order of the format."""
        parts = [bag.part(REPORT, wire.encode(self.report)), bag.part(PAGE, self.page)]
        if self.named:
            parts.append(bag.part(IDENTITIES, wire.encode(Identities(persons=self.named))))
        return (*parts, bag.part(HISTORY, self.history))

    def parts(self, chunks: Callable[[EvidenceToSend], Iterator[bytes]]) -> tuple[bag.Part, ...]:
        """All that goes into the container.

        Args:
            chunks: gives the bytes of an item of evidence when they are written.
        """
        return (*self.small_parts(), *self._evidence(chunks))

    def _evidence(self, chunks: Callable[[EvidenceToSend], Iterator[bytes]]) -> Iterator[bag.Part]:
        for number, item in enumerate(self.composition.evidence, 1):
            yield bag.Part(
                path=bag.evidence_path(number, item.extension),
                size=item.size,
                crc32=item.crc32,
                sha256=item.sha256,
                chunks=lambda item=item: chunks(item),  # type: ignore[misc] # bound here
            )

    def files(self) -> tuple[tuple[str, int], ...]:
        """(path, bytes) of every file in the container."""
        return tuple((one.path, one.size) for one in self.parts(_nothing))

    def sealed_size(self) -> int:
        """Bytes of the sealed file, padding and all."""
        content = bag.length(bag.KINDS["report"], self.parts(_nothing), self.signing)
        return AGE_HEADER + NONCE + sealed_size(content)


def _nothing(_item: EvidenceToSend) -> Iterator[bytes]:
    return iter(())


def prepare(drawer: Drawer, composition: Composition, language: str = "") -> Prepared:
    """Make the report of a composition; nothing is written.

    Args:
        drawer: of the composition.
        composition: of ``compose``.
        language: of the words around what people wrote; "" for the one that suits the card.

    Raises:
        InputError: ``drawer-replayed``; ``report-too-large``: no focal point could read it.
    """
    drawer.assure()
    identity = HybridIdentity.generate()
    signing = corrections.signing_key(drawer, composition)
    report = _report(drawer, composition, identity, signing)
    if language:
        report = msgspec.structs.replace(report, language=language)
    committed = _commitments(composition)
    history = custody_projection.write(
        _history(drawer, composition, committed), with_times=composition.with_times
    )
    return _small_enough(
        Prepared(
            composition=composition,
            report=report,
            page=html.render(report),
            history=history,
            commitments=committed,
            identity=identity,
            signing=signing,
        )
    )


def _small_enough(prepared: Prepared) -> Prepared:
    """What a focal point could not read is refused before anybody looks at it."""
    try:
        bag.check_sizes(prepared.parts(_nothing))
    except InputError as error:
        limit = bag.SMALL_ENTRY >> 20
        raise InputError("report-too-large", limit=limit, why=error.code) from None
    return prepared


def _report(
    drawer: Drawer, composition: Composition, identity: HybridIdentity, key: SigningKey
) -> Report:
    body = composition.held.card().body
    return Report(
        kind="correction" if composition.refers_to else "report",
        report_id=wire.new_id(),
        to=composition.held.digest,
        from_=key.verify_key.string,
        reply_to=str(identity.recipient()),
        training=drawer.training,
        written_on=drawer.now().date().isoformat(),
        language=page_language.of_card(body.languages),
        incidents=tuple(record.projection.incident for record in composition.records),
        confirmed=composition.confirmed or msgspec.UNSET,
        refers_to=composition.refers_to or msgspec.UNSET,
        submitted_to=", ".join(part for part in (body.name, body.organisation) if part),
        files={
            item.sent_as: bag.evidence_path(number, item.extension)
            for number, item in enumerate(composition.evidence, 1)
        }
        or msgspec.UNSET,
        exercise_progress=_exercises(drawer, composition) or msgspec.UNSET,
    )


def _exercises(drawer: Drawer, composition: Composition) -> dict[str, str]:
    """How far somebody got on a practice stick; nothing anywhere else."""
    if not drawer.training:
        return {}
    from defender_app.workshop import progress  # noqa: PLC0415 - it knows reports itself

    return progress.told(drawer, composition.accepted)


def _commitments(composition: Composition) -> dict[str, Committed]:
    """One for each original whose copy leaves."""
    return {
        f"{event_id}/{eid}": custody_projection.commit(sha256)
        for (event_id, _), (eid, sha256) in composition.originals.items()
    }


def _history(
    drawer: Drawer, composition: Composition, committed: Mapping[str, Committed]
) -> Iterator[tuple[str, str, str, str | Committed]]:
    """What was done with each file that leaves, and before it with the original of a copy."""
    told: set[str] = set()
    for number, item in enumerate(composition.evidence, 1):
        name = f"{number:03d}"
        first, _ = composition.originals.get((item.event_id, item.eid), ("", ""))
        key = f"{item.event_id}/{first}"
        own = tuple(drawer.custody.entries(item_of(item.event_id, item.eid)))
        if key in committed and key not in told:
            told.add(key)
            whole = drawer.custody.entries(item_of(item.event_id, first))
            for entry in _about_copying(tuple(whole), own):
                named = custody_projection.original_of(name)
                yield entry.when, entry.action, named, committed[key]
        for entry in own:
            yield entry.when, entry.action, name, item.sha256


def _about_copying(
    original: Sequence[CustodyEntry], copy: Sequence[CustodyEntry]
) -> Iterator[CustodyEntry]:
    """When an original came in, and when this copy was made of it.

    Nothing else: how often it was looked at and copied again would be the same in a report to
    somebody else, with another copy.
    """
    yield from (one for one in original if one.action == "added")
    copied = [one for one in original if one.action == "copied"]
    made = next((one.when for one in copy if one.action == "added"), "")
    yield from ([one for one in copied if one.when >= made] or copied[-1:])[:1]


def in_language(prepared: Prepared, language: str) -> Prepared:
    """The same report with the words around what people wrote in another language.

    Args:
        prepared: of ``prepare``.
        language: one of ``page.language.known``.

    Raises:
        InputError: ``report-too-large``.
    """
    report = msgspec.structs.replace(prepared.report, language=language)
    return _small_enough(replace(prepared, report=report, page=html.render(report)))
