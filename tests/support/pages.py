"""Pages of reports, made and read for tests."""

from __future__ import annotations

import html
import re
from typing import Any

import msgspec

from defender_app.model.incident import Incident
from defender_app.report.documents import Report
from tests.support.filled import Filler

IDS = {
    "person": "P1",
    "org": "O1",
    "evidence": "E1",
    "event": "EV1",
    "Person.pid": "P1",
    "Organisation.oid": "O1",
    "Evidence.eid": "E1",
}


def report(*incidents: Incident, language: str = "en", training: bool = True) -> Report:
    """A report of some records."""
    return Report(
        report_id="0123456789abcdef" * 2,
        to="1" * 64,
        from_="key",
        reply_to="age1pq1",
        training=training,
        written_on="2026-11-21",
        language=language,
        incidents=incidents,
    )


def filled(poison: str) -> Incident:
    """A record in which every member holds something, names aside."""
    incident: Any = Filler(poison, IDS).incident()
    bare = tuple(msgspec.structs.replace(one, identity=None) for one in incident.persons)
    made: Incident = msgspec.structs.replace(incident, persons=bare)
    return made


def text(page: bytes) -> str:
    """The page as text."""
    return page.decode()


def words(markup: str) -> str:
    """What is read of a piece of it, with single spaces."""
    bare = re.sub(r"<style>.*?</style>|<title>.*?</title>", "", markup, flags=re.DOTALL)
    bare = re.sub(r"</?(?:bdi|span)[^>]*>", "", bare)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", bare)).split())
