"""Reports made by an enemy: whatever passes the checks is shown as plain words, quickly."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from defender_app import wire
from defender_app.focal import cases
from defender_app.focal.cases import TakenNotice
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report.documents import Notice
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import forge
from ui.desk import hooks, words
from ui.desk.case_page import CasePage
from ui.widgets.banners import Banner

Settled = Callable[[], None]
Forged = Callable[[Callable[[dict[str, Any]], None]], cases.Case]
Shown = Callable[[cases.Case], CasePage]
NASTY = "\u202egnp.\u2066<img src='http://x/'>&lt;b&gt;\u2069\u200f"
TABS = ("report", "people", "evidence", "ours", *(one.id for one in hooks.TABS))


@pytest.fixture
def forged(sent: Path, own_card: OwnCard, contact: Contact, desk: Drawer, tmp_path: Path) -> Forged:
    """The genuine report, edited by its own sender, taken in by the desk."""

    def make(edit: Callable[[dict[str, Any]], None]) -> cases.Case:
        def change(entries: dict[str, bytes]) -> None:
            report = json.loads(entries["data/report.json"])
            edit(report["incidents"][0])
            entries["data/report.json"] = json.dumps(report).encode()

        identity = own_card.keys.identity
        to = [identity.recipient()]
        path = forge.resealed(sent, identity, contact.signing_key(), to, tmp_path, change)
        return desk_files.take_in(desk, path)

    return make


@pytest.fixture
def shown(opened: Shown, settled: Settled) -> Shown:
    """Shows a case with each of its tabs."""

    def show(case: cases.Case) -> CasePage:
        page = opened(case)
        for name in TABS:
            page.view.tabs.choose(name)
            page.view.tabs.changed.emit(name)
            settled()
            page.window().grab()
        return page

    return show


def texts(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_words_from_outside_are_plain_and_isolated(forged: Forged, shown: Shown) -> None:
    def edit(incident: dict[str, Any]) -> None:
        incident["title"] = NASTY
        incident["narrative"] = NASTY
        for person in incident["persons"]:
            person["pseudonym"] = NASTY
            person["descriptive_title"] = NASTY
            for consent in person["consents"]:
                if consent["value"] == "conditional":
                    consent["conditions"] = NASTY

    page = shown(forged(edit))
    for label in texts(page):
        assert label.textFormat() is Qt.TextFormat.PlainText
    sentence = page.view.consent.sentence.text()
    assert "\u202e" not in sentence
    assert sentence.count("\u2068") == sentence.count("\u2069")
    assert NASTY in [one.text() for one in texts(page)]


def test_unknown_ids_are_shown_as_they_are(forged: Forged, shown: Shown) -> None:
    def edit(incident: dict[str, Any]) -> None:
        incident["acts"] = [
            {
                "type": "lake-flooding-v9",
                "attributes": ["odd-attribute"],
                "fields": {
                    "depth_v9": {"value": ["deep-v9", "wide-v9"]},
                    "why_v9": {"none": "forgotten-v9"},
                },
            }
        ]
        incident["urgency"] = "absolute-v9"
        incident["country"] = "QQ"
        incident["persons"][0]["roles"] = ["rower-v9"]
        incident["persons"][0]["consents"].append({"use": "tattoo-v9", "value": "maybe-v9"})
        incident["cooperation"][0]["mechanism"] = ["lake-council-v9"]
        incident["cooperation"][0]["link_strength"] = "iron-v9"

    case = forged(edit)
    assert case.remarks
    page = shown(case)
    said = "\n".join(one.text() for one in texts(page))
    for known in (
        "lake-flooding-v9", "odd-attribute", "depth_v9", "deep-v9", "forgotten-v9",
        "rower-v9", "tattoo-v9", "maybe-v9", "lake-council-v9", "iron-v9",
    ):  # fmt: skip
        assert known in said
    (banner,) = page.view.findChildren(Banner)
    assert "newer version" in banner.bold.text()


def test_a_very_long_report_opens_quickly(forged: Forged, shown: Shown) -> None:
    def edit(incident: dict[str, Any]) -> None:
        incident["title"] = "x" * 900
        incident["narrative"] = "word " * 39_000
        incident["acts"] = incident["acts"] * 200
        person = incident["persons"][0]
        for number in range(300):
            other = dict(person, pid=f"{number + 100:032x}", pseudonym=f"P{number}" + "y" * 300)
            incident["persons"].append(other)

    case = forged(edit)
    begun = time.monotonic()
    page = shown(case)
    assert time.monotonic() - begun < 60
    assert page.view.consent._grid is not None
    page.view.consent._all()


def test_nothing_agreed_to(forged: Forged, shown: Shown) -> None:
    def edit(incident: dict[str, Any]) -> None:
        for person in incident["persons"]:
            person["consents"] = []

    page = shown(forged(edit))
    assert "Nobody in it agreed to anything" in page.view.consent.sentence.text()
    assert page.view.consent.agreed.text() == ""


def test_an_empty_incident(forged: Forged, shown: Shown) -> None:
    def edit(incident: dict[str, Any]) -> None:
        for name in list(incident):
            if name not in {"format", "version", "event_id"}:
                del incident[name]

    page = shown(forged(edit))
    said = "\n".join(one.text() for one in texts(page))
    assert "Untitled report" in said
    assert "It does not say what happened." in said
    assert "from the sender" in said
    assert page.view.panel.due.text().startswith("Makes a receipt file for the sender")


@pytest.mark.parametrize(
    ("kind", "proven", "persons", "status", "words_"),
    [
        ("withdrawal", True, (), "withdrawn", "took this report back"),
        ("withdrawal", True, (NASTY,), "new", "Some people took back"),
        ("key-lost", False, (), "new", "key was lost"),
    ],
)
def test_notices_stand_above_the_case(
    desk: Drawer,
    sent: Path,
    shown: Shown,
    kind: Any,
    proven: bool,
    persons: tuple[str, ...],
    status: Any,
    words_: str,
) -> None:
    case = desk_files.take_in(desk, sent)
    notice = Notice(
        kind=kind,
        report_ids=(case.report_id,),
        to=case.card,
        from_=case.sender,
        training=True,
        date="2026-11-21",
        persons=persons,
        text=NASTY,
    )
    when = wire.to_rfc3339(desk.now())
    taken = TakenNotice(notice=notice, sha256="ab" * 32, taken_on=when, proven=proven)
    cases.save(desk, msgspec.structs.replace(case, notices=(taken,), status=status))
    page = shown(case)
    (banner,) = page.view.findChildren(Banner)
    assert words_ in banner.bold.text()
    assert "\u202e" not in banner.bold.text()
    sentence = page.view.consent.sentence.text()
    assert ("took this report back" in sentence) == (status == "withdrawn")
    assert page.view.panel.acknowledge.isEnabled() == (kind != "key-lost")
    said = "\n".join(one.text() for one in page.view.findChildren(QLabel))
    assert ("Proven" if proven else "Not proven") in said


def test_every_code_of_the_desk_has_words() -> None:
    for table in (words._STATUSES, words._REPLIES, words._NOTICES, words._SENTENCES):
        for code in table:
            assert words._say(table[code])
    assert words.status("from-the-future") == "from-the-future"
    assert words.moment("no moment with a T")
    assert words.people(["A", "", "C"]) == "\u2068A\u2069, [a person], and \u2068C\u2069"
