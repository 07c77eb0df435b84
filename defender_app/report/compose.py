"""Put a report together: everything is decided and checked here, nothing is written yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypedDict

import msgspec

from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import corrections, evidence_choice, knowledge, naming, seal_rules
from defender_app.report.composition import (
    ComposedRecord,
    Composition,
    EvidenceToSend,
    Examined,
    LeftOut,
    Wish,
    extension_of,
    of_record,
    prefixes,
)
from defender_app.report.consent_gate import decide
from defender_app.report.draft import Draft, left_out
from defender_app.report.naming import Naming
from defender_app.report.refusals import Problem, SealRefusedError, standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.model.evidence import Evidence
    from defender_app.report.redaction import Projection
    from defender_app.vault.drawer import Drawer

__all__ = [
    "ComposedRecord",
    "Composition",
    "EvidenceToSend",
    "Examined",
    "LeftOut",
    "Problem",
    "SealRefusedError",
    "Wish",
    "agreed",
    "compose",
    "examine",
    "prefixes",
    "standing",
]


class More(TypedDict, total=False):
    """What else somebody may wish for, as in ``Wish``."""

    evidence: Mapping[str, str]
    not_words: frozenset[str]
    with_times: bool


MOST_RECORDS: Final = 1000


def compose(  # noqa: PLR0913 - what, for whom, and how
    drawer: Drawer,
    contact_id: str,
    event_ids: Sequence[str],
    accepted: Mapping[str, str],
    *,
    without: Sequence[str] = (),
    one_time: bool = False,
    refers_to: str = "",
    **more: Unpack[More],
) -> Composition:
    """Check every rule and project every record for one focal point.

    Args:
        drawer: holds records and contact.
        contact_id: to whom.
        event_ids: which records, each once.
        accepted: code to reason, for warnings and conditional consents.
        without: pids and eids to leave out of this report.
        one_time: with a key and words for people that are of this report alone.
        refers_to: the report that it corrects, or "".
        more: ``evidence``, ``not_words`` and ``with_times`` of ``Wish``.

    Raises:
        SealRefusedError: with every problem that is not accepted.
        InputError: an unknown contact or record, consent that is not fresh; ``seal-without``:
            somebody or something to leave out that is in none of the records;
            ``report-too-large``; ``correction-…`` as for ``corrections.resolved``.
    """
    wish = Wish(
        contact_id=contact_id,
        event_ids=tuple(event_ids),
        accepted=accepted,
        without=tuple(without),
        one_time=one_time,
        refers_to=refers_to,
        **more,
    )
    return agreed(examine(drawer, wish))


def examine(drawer: Drawer, wish: Wish) -> Examined:
    """What would leave and all that stands against it, for a person to look at; see ``compose``.

    Raises:
        InputError: as ``compose``, but for the problems and the size.
    """
    wish = corrections.resolved(drawer, wish)
    return _project(drawer, _gather(drawer, wish), wish)


def agreed(examined: Examined) -> Composition:
    """What was looked at, once nothing stands against it.

    Raises:
        SealRefusedError: with every problem that is not accepted.
        InputError: ``report-too-large``.
    """
    composition = examined.composition
    refused = standing(examined.problems, composition.accepted)
    if refused:
        raise SealRefusedError(refused)
    seal_rules.check_size(record.projection.incident for record in composition.records)
    return composition


@dataclass(frozen=True, kw_only=True, repr=False)
class _Gathered:
    """Contact, card and records of a report, and all problems, accepted or not."""

    contact: Contact
    held: HeldCard
    drafts: tuple[Draft, ...]
    problems: tuple[Problem, ...]


def _gather(drawer: Drawer, wish: Wish) -> _Gathered:
    event_ids, without = wish.event_ids, frozenset(wish.without)
    if not event_ids or len(event_ids) > MOST_RECORDS or len(set(event_ids)) != len(event_ids):
        raise InputError("seal-records")
    contact = contacts.get(drawer, wish.contact_id)
    held = contact.current()
    begins = prefixes(event_ids)
    found = list(seal_rules.about_card(held, training=drawer.training, now=drawer.now()))
    found += seal_rules.about_clock(held, clock=drawer.clock())
    drafts = []
    for event_id in event_ids:
        draft = Draft(drawer, event_id, wish, begins[event_id])
        found += draft.problems()
        drafts.append(draft)
    unknown = without.difference(*(draft.ids() for draft in drafts))
    if unknown:
        raise InputError("seal-without", ids=", ".join(sorted(unknown)))
    evidence_choice.check(wish.evidence, set().union(*(draft.items() for draft in drafts)))
    return _Gathered(contact=contact, held=held, drafts=tuple(drafts), problems=tuple(found))


def check_unchanged(drawer: Drawer, composition: Composition) -> None:
    """Look once more, right before sealing: what was composed is still what the drawer says.

    Raises:
        InputError: ``changed-since-composed``; ``consent-not-fresh`` and others as on loading.
    """
    now = drawer.now().date()
    incidents = []
    for record in composition.records:
        drawer.consents.verified(record.event_id)
        incidents.append(drawer.incidents.get(record.event_id, with_identities=True))
        again = decide(incidents[-1], today=now, confirmed=record.confirmed)
        without = frozenset(of_record(composition.without, record.event_id))
        if left_out(again, without) != record.decisions:
            raise InputError("changed-since-composed")
    words = contacts.get(drawer, composition.contact.contact_id).pseudonyms
    ours = composition.contact.pseudonyms
    same_words = all(ours.get(who, word) == word for who, word in words.items())
    same_words = same_words and naming.still_own(drawer, composition)
    if not same_words or knowledge.digest(drawer, incidents) != composition.source:
        raise InputError("changed-since-composed")


def _given(drafts: Sequence[Draft], accepted: Mapping[str, str]) -> dict[str, str]:
    """The confirmations that were not demanded but given: a passed day to ask again."""
    codes = {code for draft in drafts for code in draft.confirmations()}
    return {code: reason for code, reason in accepted.items() if code in codes}


def _still(drafts: Sequence[Draft], wish: Wish) -> dict[str, str]:
    """What is decided still: each record leaves out what was about something else in it."""
    return {
        code: reason
        for code, reason in wish.accepted.items()
        if all(code in draft.accepted for draft in drafts)
    }


def _project(drawer: Drawer, work: _Gathered, wish: Wish) -> Examined:
    drafts, before, accepted = work.drafts, work.contact.pseudonyms, _still(work.drafts, wish)
    words = Naming(drawer, work.contact, wish)
    records, files, stays = [], [], []
    confirmed: list[str] = []
    problems = list(work.problems)
    for draft in drafts:
        leaving, staying = draft.evidence()
        names = words.of(draft)
        record = _record(draft, names)
        records.append(record)
        problems += draft.asked(record.projection)
        files += [_to_send(draft.event_id, item, record.projection) for item in leaving]
        stays += staying
        confirmed += draft.confirmed_as(names)
    composition = Composition(
        contact=msgspec.structs.replace(
            work.contact, pseudonyms=before if wish.one_time else words.known
        ),
        held=work.held,
        records=tuple(records),
        evidence=tuple(files),
        left_out=tuple(stays),
        accepted={
            code: accepted[code]
            for code in [*(p.code for p in problems), *_given(drafts, accepted)]
            if accepted.get(code, "").strip()
        },
        confirmed=tuple(confirmed),
        without=tuple(sorted(wish.without)),
        source=knowledge.digest(drawer, [draft.incident for draft in drafts]),
        one_time=wish.one_time,
        words=words.known,
        refers_to=wish.refers_to,
        originals={pair: first for draft in drafts for pair, first in draft.originals()},
        with_times=wish.with_times,
        problems=tuple(problems),
    )
    return Examined(composition=composition, problems=tuple(problems))


def _record(draft: Draft, words: Mapping[str, str]) -> ComposedRecord:
    return ComposedRecord(
        event_id=draft.event_id,
        projection=draft.projected(words),
        decisions=draft.decisions,
        confirmed=draft.confirmed,
    )


def _to_send(event_id: str, item: Evidence, projection: Projection) -> EvidenceToSend:
    eid = str(item.eid)
    name = item.original_file_name if isinstance(item.original_file_name, str) else ""
    return EvidenceToSend(
        event_id=event_id,
        eid=eid,
        sent_as=projection.evidence[eid],
        sha256=str(item.sha256),
        size=int(item.size or 0),
        crc32=int(item.crc32 or 0),
        extension=extension_of(name),
    )
