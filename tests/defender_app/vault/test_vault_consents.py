"""Consents are bound to the custody chain: an older page put back is noticed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.errors import InputError
from defender_app.model.consent import Consent
from defender_app.model.incident import Incident
from defender_app.model.person import Person
from defender_app.vault import Drawer
from defender_app.vault.consents import Owner
from defender_app.vault.sqlcipher import Row
from tests.support.vaults import MOMENT, consent, incident, opened

OWNER: Owner = ("person", "P1")
CHANGE_ROW = (
    "UPDATE consents SET entry = ?, line_hash = ?, body = ? WHERE event_id = 'E1' AND use = ?"
)


def record(*consents: Consent) -> Incident:
    return incident(event_id="E1", persons=(Person(pid="P1", consents=consents),))


def row_of(drawer: Drawer, use: str = "focal-point") -> Row:
    row = drawer.database.one(
        "SELECT entry, line_hash, body FROM consents WHERE event_id = 'E1' AND use = ?", (use,)
    )
    assert row is not None
    return row


def test_each_change_adds_an_entry_and_the_row_names_the_last(drawer: Drawer) -> None:
    drawer.incidents.save(record(consent(value="yes"), consent("media-name", "no")))
    drawer.incidents.save(record(consent(value="no"), consent("media-name", "no")))
    entries = drawer.custody.entries("consent/E1/person/P1/focal-point")
    assert [entry.action for entry in entries] == ["consent", "consent"]
    entry, _, body = row_of(drawer)
    assert entry == entries[-1].seq
    assert entries[-1].hash == hashlib.sha256(body).hexdigest()
    assert len(drawer.custody.entries("consent/E1/person/P1/media-name")) == 1
    given = drawer.consents.verified("E1")
    assert [(one.use, one.value) for one in given[OWNER]] == [
        ("focal-point", "no"),
        ("media-name", "no"),
    ]


def test_an_older_row_put_back_is_noticed(drawer: Drawer, open_vault: vault.Vault) -> None:
    drawer.incidents.save(record(consent(value="yes")))
    old = row_of(drawer)
    drawer.incidents.save(record(consent(value="no")))
    drawer.database.run(CHANGE_ROW, (*old, "focal-point"))
    for attempt in (drawer.consents.verified, drawer.incidents.get):
        with pytest.raises(InputError, match="consent-not-fresh"):
            attempt("E1")
    assert vault.Finding("consent-not-fresh", "E1") in vault.check(open_vault)


def test_an_older_row_put_back_between_two_sessions_is_noticed(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.incidents.save(record(consent(value="yes")))
        old = row_of(held.drawer)
        held.drawer.incidents.save(record(consent(value="no")))
        held.drawer.database.run(CHANGE_ROW, (*old, "focal-point"))
    with opened(folder) as held, pytest.raises(InputError, match="consent-not-fresh"):
        held.drawer_to_check.incidents.get("E1")


def test_an_old_body_under_the_new_entry_is_noticed(drawer: Drawer) -> None:
    drawer.incidents.save(record(consent(value="yes")))
    body = row_of(drawer)[2]
    drawer.incidents.save(record(consent(value="no")))
    entry, line_hash, _ = row_of(drawer)
    drawer.database.run(CHANGE_ROW, (entry, line_hash, body, "focal-point"))
    with pytest.raises(InputError, match="consent-not-fresh"):
        drawer.incidents.get("E1")


def test_a_row_of_another_use_is_noticed(drawer: Drawer) -> None:
    drawer.incidents.save(record(consent(value="yes"), consent("media-name", "no")))
    drawer.database.run(CHANGE_ROW, (*row_of(drawer), "media-name"))
    with pytest.raises(InputError, match="consent-not-fresh"):
        drawer.incidents.get("E1")


def test_a_row_that_was_removed_or_brought_back_is_noticed(drawer: Drawer) -> None:
    drawer.incidents.save(record(consent(value="no")))
    row = drawer.database.one("SELECT * FROM consents")
    assert row is not None
    drawer.database.run("DELETE FROM consents")
    with pytest.raises(InputError, match="consent-not-fresh"):
        drawer.incidents.get("E1")
    drawer.database.run("INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    drawer.incidents.get("E1")
    drawer.incidents.save(record())
    drawer.database.run("INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    with pytest.raises(InputError, match="consent-not-fresh"):
        drawer.incidents.get("E1")


def test_an_older_chain_under_an_older_row_is_noticed(folder: Path) -> None:
    with opened(folder) as held:
        drawer = held.drawer
        drawer.incidents.save(record(consent(value="yes")))
        old = row_of(drawer)
        drawer.incidents.save(record(consent(value="no")))
        drawer.database.run("DROP TRIGGER custody_kept")
        drawer.database.run("DELETE FROM custody WHERE seq = 3")
        drawer.database.run(CHANGE_ROW, (*old, "focal-point"))
    with opened(folder) as held:
        with pytest.raises(InputError, match="custody-damaged"):
            held.drawer_to_check.incidents.get("E1")
        with pytest.raises(InputError, match="drawer-replayed"):
            held.drawer_to_check.incidents.save(record(consent(value="no")))
        codes = {finding.code for finding in vault.check(held)}
        assert "custody-damaged" in codes


def test_the_order_of_consents_may_change_without_an_entry(drawer: Drawer) -> None:
    first, second = consent(), consent("media-name", "no")
    drawer.incidents.save(record(first, second))
    entries = drawer.custody.verify()
    saved = drawer.incidents.save(record(second, first))
    assert saved.persons[0].consents == (second, first)
    assert drawer.custody.verify() == entries


def test_the_chain_cannot_be_changed_by_ordinary_means(drawer: Drawer) -> None:
    drawer.custody.append(None, "HERON", "viewed", "evidence/E1/e1", "0" * 64)
    for statement in ("DELETE FROM custody", "UPDATE custody SET item = 'x'"):
        with pytest.raises(Exception, match="custody"):
            drawer.database.run(statement)


def test_the_chain_links_the_exact_bytes_of_each_line(drawer: Drawer) -> None:
    for action in ("added", "viewed", "exported"):
        drawer.custody.append(MOMENT, "HERON", action, "evidence/E1/e1")
    lines = [bytes(line) for (line,) in drawer.database.rows("SELECT line FROM custody")]
    prev = "0" * 64
    for number, line in enumerate(lines, 1):
        value = msgspec.json.decode(line)
        assert (value["seq"], value["prev"]) == (number, prev)
        prev = hashlib.sha256(line).hexdigest()
    assert drawer.custody.verify() == 3
    assert [entry.action for entry in drawer.custody.entries("evidence/E1/e1")] == [
        "added",
        "viewed",
        "exported",
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE custody SET line = CAST(replace(line, 'viewed', 'VIEWED') AS BLOB) WHERE seq = 2",
        "UPDATE custody SET item = 'evidence/E1/e2' WHERE seq = 2",
        "DELETE FROM custody WHERE seq = 2",
        "DELETE FROM custody WHERE seq = 3",
        "UPDATE custody SET line = x'00' WHERE seq = 1",
        "UPDATE meta SET value = '2:' || substr(value, 3) WHERE key = 'custody_head'",
        "DELETE FROM meta WHERE key = 'custody_head'",
    ],
)
def test_every_change_of_the_chain_is_noticed(folder: Path, statement: str) -> None:
    with opened(folder) as held:
        drawer = held.drawer
        for _ in range(3):
            drawer.custody.append(None, "HERON", "viewed", "evidence/E1/e1")
        drawer.database.run("DROP TRIGGER custody_kept")
        drawer.database.run("DROP TRIGGER custody_unchanged")
        drawer.database.run(statement)
        with pytest.raises(InputError, match="custody-damaged"):
            drawer.custody.verify()
    with opened(folder) as held, pytest.raises(InputError, match="custody-damaged"):
        held.drawer_to_check.custody.entries("evidence/E1/e1")


def test_a_rolled_back_entry_is_forgotten(drawer: Drawer) -> None:

    def fail() -> None:
        with drawer.transaction():
            drawer.custody.append(None, "HERON", "viewed", "a")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    drawer.custody.append(None, "HERON", "viewed", "b")
    assert [entry.item for entry in drawer.custody.entries()] == ["b"]
    assert drawer.custody.verify() == 1
