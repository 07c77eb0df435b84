"""What a drawer of a compat vault holds, as plain values: written when it is made, compared later.

Only meaning is compared: how a later version stores it is that version's affair.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final

from defender_app import versions, wire
from defender_app.focal import case_index, cases, contacts, own_cards, work
from defender_app.model import encode_incident
from defender_app.report import sent
from defender_app.vault import recovery, unfinished
from defender_app.vault.drawer import Drawer

PASSPHRASES: Final = {
    "defender": "seven herons over the lake",
    "desk": "nine lanterns in the rain",
    "full": "eleven stones under the bridge",
}
WORDS: Final = ("gate", "PASSPORT", "ཁང་པ", "湖边", "ตำรวจ", "ፖሊስ", "ساقچى", "nowhere-in-here")
SETTING: Final = "compat"
WORDS_OF_DEFENDER: Final = "words of defender"


def of(drawer: Drawer) -> dict[str, Any]:
    """Everything in an open drawer that a person put there."""
    rows = drawer.incidents.list()
    records = {row.event_id: row for row in rows}
    return {
        "incidents": {
            one: json.loads(encode_incident(drawer.incidents.get(one, with_identities=True)))
            for one in sorted(records)
        },
        "status": {one: records[one].record_status for one in sorted(records)},
        "found": {word: _found(drawer, word) for word in WORDS},
        "evidence": {
            f"{one}/{item.eid}": _digest(drawer.evidence.chunks(item.eid or "", one))
            for one in sorted(records)
            for item in drawer.evidence.list(one)
            if drawer.evidence.has_file(item.eid or "", one)
        },
        "versions": {
            one: [[version.kept, len(version.sent)] for version in versions.of(drawer, one)]
            for one in sorted(records)
        },
        "recovery": _recovery(drawer),
        "unfinished": {one: unfinished.read(drawer, one) for one in sorted(records)},
        "custody": [
            [entry.when, entry.action, entry.item, entry.prev] for entry in drawer.custody.entries()
        ],
        "setting": drawer.settings.get(SETTING),
        "last_saved": [str(value) for value in drawer.last_saved or ()],
        **_line(drawer),
    }


def _recovery(drawer: Drawer) -> list[Any]:
    known = recovery.state(drawer)
    return [] if known is None else [known.recipient, known.needed, known.count]


def _found(drawer: Drawer, word: str) -> list[str]:
    return sorted(row.event_id for row in drawer.incidents.search(word))


def _line(drawer: Drawer) -> dict[str, Any]:
    """What came from the exchange with others."""
    return {
        "contacts": {one.contact_id: one.held[-1].compared is not None for one in _known(drawer)},
        "sent": {
            one.report_id: {
                "records": list(one.event_ids),
                "people": one.people,
                "report": _digest([sent.frozen(drawer, one.report_id)]),
                "reply_identity": _digest([one.reply_identity.encode()]),
                "replies": [taken.reply.message for taken in one.replies],
            }
            for one in sent.every(drawer)
        },
        "cards": {
            one.digest: _digest([one.keys.identity.to_secret_string().encode()])
            for one in own_cards.every(drawer)
        },
        "cases": {one.case_id: _case(drawer, one) for one in cases.every(drawer)},
        "work": {
            one.case_id: json.loads(wire.encode(work.of(drawer, one.case_id)))
            for one in cases.every(drawer)
        },
        "listed": [[row.number, row.status, row.urgency] for row in case_index.rows(drawer)],
    }


def _known(drawer: Drawer) -> tuple[contacts.Contact, ...]:
    return contacts.every(drawer)


def _case(drawer: Drawer, case: cases.Case) -> dict[str, Any]:
    report = cases.report(drawer, case)
    return {
        "number": case.number,
        "status": case.status,
        "incidents": [json.loads(encode_incident(one)) for one in report.incidents],
        "evidence": {
            sha256: _digest(cases.evidence_chunks(drawer, case, entry))
            for entry, sha256 in case.evidence
        },
        "replies": [given.reply.message for given in case.replies],
    }


def _digest(pieces: Iterable[bytes]) -> str:
    hashed = hashlib.sha256()
    for piece in pieces:
        hashed.update(piece)
    return hashed.hexdigest()


def compare(found: dict[str, Any], wrote: dict[str, Any]) -> None:
    """Check that it holds what it held; a later version may find more, and add to the chain."""
    wrote = dict(wrote)
    found = json.loads(json.dumps(found))
    for word, records in wrote.pop("found").items():
        assert set(records) <= set(found["found"][word]), word
    custody = wrote.pop("custody")
    assert found["custody"][: len(custody)] == custody
    assert {name: found[name] for name in wrote} == wrote
