"""A second reading of which action needs what, written from the rules and not from the code."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from defender_app.focal.permission import TakenBack
from defender_app.model.consent import Consent
from defender_app.model.incident import Incident
from defender_app.model.person import Person
from defender_app.report.documents import Report

TODAY = date(2026, 11, 21)
YEAR = 2026
RECIPIENT = "Lake Watch"
USES = (
    "focal-point",
    "un-confidential",
    "government-letter",
    "un-public-name",
    "sg-report",
    "other-ngo",
    "media-name",
    "contact-back",
    "training-anonymised",
)
NOBODY = TakenBack()


def report(*incidents: Incident, training: bool = False, confirmed: tuple[str, ...] = ()) -> Report:
    """A report with these incidents."""
    return Report(
        report_id="0" * 32,
        to="",
        from_="",
        reply_to="",
        training=training,
        written_on="2026-11-21",
        language="en",
        incidents=incidents,
        confirmed=confirmed or msgspec.UNSET,
    )


def incident(*people: Person, **more: Any) -> Incident:
    """An incident with these people."""
    return Incident(
        format="defender-incident", version=1, event_id="event-1", persons=people, **more
    )


def consent(use: str, value: str = "yes", **more: Any) -> Consent:
    """One answer, given this year."""
    shared = {"shared_with": (RECIPIENT,)} if use == "other-ngo" else {}
    return Consent(use=use, value=value, **{"date": "2026-05-02", **shared, **more})


def person(
    pid: str, *consents: Consent, roles: tuple[str, ...] = ("victim",), **more: Any
) -> Person:
    """Somebody who said this."""
    word = more.pop("pseudonym", pid.upper())
    return Person(pid=pid, pseudonym=word, roles=roles, consents=consents, **more)


def agrees(pid: str, *uses: str, **more: Any) -> Person:
    """Somebody who agreed to these uses, and to being kept, by name."""
    names = ("focal-point", *uses)
    return person(pid, *(consent(use, how_named="named") for use in names), **more)


@dataclass(frozen=True)
class Reading:
    """What a case allows, read from the table of the domain rules.

    Args:
        people: of the incident.
        met: (pid, use) that count as met.
        withdrawn: pids of those who took everything back.
        redaction: whether initials are asked for.
    """

    people: tuple[Person, ...]
    met: frozenset[tuple[str, str]] = frozenset()
    withdrawn: frozenset[str] = frozenset()
    redaction: bool = False
    recipient: str = RECIPIENT
    year: int = YEAR
    today: date = field(default=TODAY)

    def said(self, one: Person, use: str) -> Consent | None:
        return next((c for c in one.consents if c.use == use), None)

    def refuses(self, one: Person, use: str) -> bool:
        """An answer that is a *no*, and not only a missing one."""
        c = self.said(one, use)
        if c is None:
            return False
        taken_back = c.withdrawn_on is not None and c.value in {"yes", "conditional"}
        return c.child_agrees == "no" or taken_back or c.value in {"no", "withdrawn"}

    def yes(self, one: Person, use: str) -> bool:
        c = self.said(one, use)
        if c is None or self.refuses(one, use) or one.pid in self.withdrawn:
            return False
        if use == "other-ngo" and self.recipient not in c.shared_with:  # type: ignore[operator] # a tuple here
            return False
        passed = c.review_on is not None and str(c.review_on) <= self.today.isoformat()
        if c.value == "yes" and not passed:
            return True
        return c.value in {"yes", "conditional"} and (str(one.pid), use) in self.met

    def renewed(self, one: Person) -> bool:
        c = self.said(one, "sg-report")
        if c is None or not str(c.date).startswith(str(self.year)):
            return False
        passed = c.review_on is not None and str(c.review_on) <= self.today.isoformat()
        return c.value == "conditional" or not passed

    def agreed(self, one: Person, action: str) -> bool:
        """Whether one person agreed to all that an action needs."""
        if not self.yes(one, "focal-point"):
            return False
        group = bool(one.group)
        c = self.said(one, "sg-report")
        by_name = c is not None and c.how_named == "named"
        public = self.yes(one, "un-public-name")
        in_report = self.yes(one, "sg-report") and self.renewed(one)
        letter = self.yes(one, "government-letter")
        either = self.yes(one, "media-name") or public
        confides = self.yes(one, "un-confidential")
        return {
            "own-file": True,
            "confide": confides,
            "letter-unnamed": confides,
            "treaty-body": confides,
            "un-security": confides,
            "letter-named": letter and (public or self.redaction or group),
            "sg-unnamed": in_report,
            "sg-named": in_report and (group or (by_name and public)),
            "press": either and not self.refuses(one, "media-name"),
            "other-ngo": self.yes(one, "other-ngo"),
            "contact": self.yes(one, "contact-back"),
            "training": self.yes(one, "training-anonymised"),
        }[action]

    def asked(self) -> list[Person]:
        return [one for one in self.people if "alleged-perpetrator" not in one.roles]

    def stopping(self, action: str) -> list[Person]:
        asked = self.asked()
        told = [one for one in asked if {"source", "reporter"} & set(one.roles)]
        hurt = [one for one in asked if "victim" in one.roles]
        if action == "letter-unnamed":
            return told or hurt or asked
        if action == "contact":
            return asked
        return [one for one in asked if one in told or one in hurt] or asked

    def allowed(self, action: str) -> bool:
        if not self.asked():
            return False
        agreed = [self.agreed(one, action) for one in self.stopping(action)]
        return any(agreed) if action == "contact" else all(agreed)
