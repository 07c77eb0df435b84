"""Cases at a desk without sealing and opening anything: as many as wanted, quickly.

A case is kept exactly as the inbox keeps it, from a container as a sender writes it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import msgspec

from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.focal import cases, register
from defender_app.focal.cases import Case
from defender_app.model.incident import Incident
from defender_app.model.person import Identity
from defender_app.report import bag
from defender_app.report import open as open_report
from defender_app.report.documents import Identities, NamedPerson, Report
from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer

RECIPIENT = "age1pq1" + "q" * 100


@dataclass
class Desk:
    """A drawer that cases come to.

    Attributes:
        drawer: theirs.
        key: signs a report where no other is given.
    """

    drawer: Drawer
    key: SigningKey = field(default_factory=SigningKey.generate)

    def take(
        self,
        *incidents: Incident,
        key: SigningKey | None = None,
        names: Sequence[tuple[str, Identity]] = (),
        **changes: Any,
    ) -> Case:
        """One case.

        Args:
            incidents: what the report tells.
            key: signs it.
            names: (id of a person of the report, who it is).
            changes: members of the case that are to be other ones.
        """
        by = key or self.key
        report = Report(
            report_id=wire.new_id(),
            to="c0" * 32,
            from_=by.verify_key.string,
            reply_to=RECIPIENT,
            training=self.drawer.training,
            written_on="2026-11-14",
            language="en",
            incidents=incidents,
        )
        known = {one.pid: one.pseudonym or "" for part in incidents for one in part.persons}
        people = tuple(
            NamedPerson(id=name, pseudonym=known.get(name, ""), identity=identity)
            for name, identity in names
        )
        parts = [bag.part(open_report.REPORT, wire.encode(report))]
        if people:
            body = wire.encode(Identities(persons=people))
            parts.append(bag.part(open_report.IDENTITIES, body))
        out = io.BytesIO()
        bag.write(bag.KINDS["report"], parts, by, out, floor=0)
        return self.keep(report, out.getvalue(), [one.sha256 for one in parts], **changes)

    def keep(self, report: Report, content: bytes, digests: list[str], **changes: Any) -> Case:
        """A case of a container that is there already."""
        first = report.incidents[0]
        with self.drawer.transaction():
            container = changes.pop("container", "") or self.drawer.blobs.put(io.BytesIO(content))
            members: dict[str, Any] = {
                "case_id": wire.new_id(),
                "number": cases.next_number(self.drawer),
                "taken_on": wire.to_rfc3339(self.drawer.now()),
                "status": "new",
                "report_id": report.report_id,
                "reply_to": report.reply_to,
                "training": report.training,
                "incidents": len(report.incidents),
                "titles": tuple(one.title for one in report.incidents[: cases.MOST_TITLES]),
                "urgency": str(first.urgency or ""),
                "country": register.country(first),
                "said_by": register.said_by(first),
                "type": register.first_type(first),
                "people": register.pseudonyms(report.incidents)[: cases.MOST_PEOPLE],
                "report_sha256": digests[0],
                "identities_sha256": digests[1] if len(digests) > 1 else "",
                "sender": report.from_,
                "card": report.to,
                "sealed_sha256": wire.new_id() * 2,
                "sealed_size": len(content),
                "container": container,
                "evidence": (),
                "refers_to": register.refers_to(report),
                **changes,
            }
            return cases.keep_new(self.drawer, Case(**members))


def incident(number: int, day: date) -> Incident:
    """One of the samples, as if it had happened on some day; without people and files."""
    known = samples()
    one = known[number % len(known)].incident
    return msgspec.structs.replace(
        one,
        event_id=f"{number:032x}",
        title=f"Report {number}",
        date_start=day.isoformat(),
        date_end=None,
        ongoing=None,
        persons=(),
        organisations=(),
        evidence=(),
        alleged_perpetrators=(),
    )


def fill(drawer: Drawer, count: int, *, same: bool = False, at_once: int = 500) -> Desk:
    """So many cases: the samples, over a year, by fifty sources; or all of them alike.

    Args:
        drawer: of the desk.
        count: how many.
        same: all of one country, type and day.
        at_once: how many are saved together.
    """
    desk = Desk(drawer)
    keys = [SigningKey.generate() for _ in range(50)]
    for start in range(0, count, at_once):
        with drawer.transaction():
            for number in range(start, min(count, start + at_once)):
                kind, spread = (0, 0) if same else (number, number % 365)
                day = date(2025, 11, 1) + timedelta(days=spread)
                key = keys[number % len(keys)]
                desk.take(incident(kind, day), key=key, titles=(f"Report {number}",))
    return desk
