"""Answers use the words of a report; who is meant by them is told where the report was written."""

from __future__ import annotations

from pathlib import Path

from defender_app.focal.contacts import Contact
from defender_app.report import correspondence, sent
from defender_app.vault.drawer import Drawer
from tests.support import line


def test_who_is_meant_by_the_words_of_a_report(
    defender: Drawer, contact: Contact, out: Path
) -> None:
    value = line.incident()
    event_id = line.saved(defender, value)
    line.sealed(defender, contact, [event_id], out)
    (report,) = sent.every(defender)
    words = {key.partition("/")[2]: word for key, word in report.people.items()}
    expected = {(one["pseudonym"], words[one["pid"]]) for one in value["persons"]}
    (one,) = correspondence.every(defender)
    assert set(one.called) >= expected
    assert all(ours != word for ours, word in one.called)


def test_of_a_record_that_is_gone_nobody_is_told(
    defender: Drawer, contact: Contact, out: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    line.sealed(defender, contact, [event_id], out)
    (report,) = sent.every(defender)
    assert correspondence.called(report, {}) == ()
