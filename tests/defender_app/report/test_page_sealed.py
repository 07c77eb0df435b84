"""The page inside a sealed file: it follows from ``report.json``, in the language of the reader."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import open as open_report
from defender_app.report import seal as sealing
from defender_app.report import sealed_file
from defender_app.report.documents import Report
from defender_app.report.html import render
from defender_app.report.page import language
from defender_app.vault.drawer import Drawer
from defender_app.words import report_languages
from tests.support import forge, line, pages

PICTURES = (b"\xff\xd8 one", b"\xff\xd8 two")
Edit = Callable[[dict[str, Any]], None]


@pytest.fixture
def record(defender: Drawer) -> str:
    items = [
        {"eid": f"E{number}", "kind": "photograph", "original_file_name": f"Ilva {number}.JPEG"}
        for number in (1, 2)
    ]
    event_id = line.saved(defender, line.incident(evidence=items))
    for number, data in enumerate(PICTURES, 1):
        stored = defender.evidence.get(f"E{number}", event_id)
        defender.evidence.add(event_id, stored, io.BytesIO(data))
    return event_id


def test_the_page_follows_from_the_report_alone(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    entries = line.entries(line.sealed(defender, contact, [record], out).path, own_card)
    report = wire.decode(entries["data/report.json"], Report, what="report")
    assert render(report) == entries["data/report.html"]
    body = own_card.card.body
    assert report.submitted_to == f"{body.name}, {body.organisation}"
    assert isinstance(report.files, dict)
    assert list(report.files.values()) == ["data/evidence/001.jpg", "data/evidence/002.jpg"]
    said = pages.words(entries["data/report.html"].decode())
    for number, data in enumerate(PICTURES, 1):
        assert entries[f"data/evidence/{number:03d}.jpg"] == data
        assert f"data/evidence/{number:03d}.jpg Photograph {len(data)} bytes" in said
        assert wire.sha256_hex(data) in said
    assert "Ilva" not in said


def _swap(report: dict[str, Any]) -> None:
    files = report["files"]
    one, two = files
    files[one], files[two] = files[two], files[one]


def _member(name: str, value: object) -> Edit:
    def edit(report: dict[str, Any]) -> None:
        report[name] = value

    return edit


def _file(path: str) -> Edit:
    def edit(report: dict[str, Any]) -> None:
        report["files"][next(iter(report["files"]))] = path

    return edit


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (_swap, "report-files"),
        (_file("data/evidence/003.jpg"), "report-files"),
        (_file("data/report.json"), "report-files"),
        (_file("../etc/passwd"), "report-files"),
        (_file("data/evidence/002.jpg"), "report-files"),
        (_member("files", {"nobody": "data/evidence/001.jpg"}), "report-files"),
        (_member("files", []), "report-member"),
        (_member("files", {"E1": 1}), "report-member"),
        (_member("submitted_to", "a\nb"), "report-text"),
        (_member("submitted_to", "\x1b[2J"), "report-text"),
        (_member("submitted_to", "x" * 1001), "report-text"),
        (_member("submitted_to", 1), "report-member"),
    ],
)
def test_files_and_names_that_do_not_fit_are_refused(
    defender: Drawer,
    contact: Contact,
    own_card: OwnCard,
    record: str,
    out: Path,
    edit: Edit,
    code: str,
) -> None:
    sealed = line.sealed(defender, contact, [record], out)

    def change(entries: dict[str, bytes]) -> None:
        report = json.loads(entries["data/report.json"])
        edit(report)
        entries["data/report.json"] = json.dumps(report).encode()

    identity = own_card.keys.identity
    key = contact.signing_key()
    forged = forge.resealed(sealed.path, identity, key, [identity.recipient()], out, change)
    with (
        pytest.raises(InputError) as caught,
        sealed_file.opened(forged, [identity]) as found,
    ):
        open_report.read(found.bag, {own_card.digest: own_card})
    assert caught.value.code == code


def test_a_report_without_the_new_members_still_opens(
    defender: Drawer, contact: Contact, own_card: OwnCard, record: str, out: Path
) -> None:
    """Reports that were sealed before there were such members."""
    sealed = line.sealed(defender, contact, [record], out)

    def change(entries: dict[str, bytes]) -> None:
        report = json.loads(entries["data/report.json"])
        del report["files"], report["submitted_to"]
        entries["data/report.json"] = json.dumps(report).encode()

    identity = own_card.keys.identity
    key = contact.signing_key()
    older = forge.resealed(sealed.path, identity, key, [identity.recipient()], out, change)
    with sealed_file.opened(older, [identity]) as found:
        opened = open_report.read(found.bag, {own_card.digest: own_card})
    assert "described only" in pages.words(render(opened.report).decode())


def test_the_page_is_in_the_first_language_of_the_card_that_there_is() -> None:
    for code in report_languages():
        assert language.of_card((code,)) == code
        assert language.of_card((f"{code}-XX", "en")) == code
        assert language.of_card(("tlh", code)) == code
    assert language.of_card(()) == "en"
    assert language.of_card(("tlh", "vo")) == "en"
    assert language.known()[0] == "en"


def test_the_sender_may_choose_another_language(
    defender: Drawer, contact: Contact, record: str
) -> None:
    composition = line.composed(defender, contact, [record])
    for code in report_languages():
        prepared = sealing.prepare(defender, composition, code)
        assert prepared.report.language == code
        assert f'<html lang="{code}"'.encode() in prepared.page
    assert sealing.prepare(defender, composition).report.language == "en"
