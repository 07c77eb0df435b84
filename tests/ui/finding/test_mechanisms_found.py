"""UN mechanisms are found by abbreviation, by name in either language, and with slips."""

from __future__ import annotations

import functools

import pytest
from PySide6.QtWidgets import QApplication

from defender_app.model.incident import Incident
from tests.support.window import looks
from ui import i18n
from ui.fields import offers
from ui.fields.finding import Index
from ui.fields.question import Question

QUESTION = Question(name="mechanism", editing="mechanisms", label="Which part of the UN was it?")


class _World:
    training = False
    incident = Incident(format="defender-incident", version=1)
    records = ()

    def new_word(self) -> str:
        return "HERON"

    def edit(self, change: object) -> None:
        """Nothing is changed here."""


def _index() -> Index:
    return _index_in(i18n.current())


@functools.cache
def _index_in(_language: str) -> Index:
    """Made once for each language of the window: it takes longer than everything asked of it."""
    return Index(offers.entries(QUESTION, _World()))


def _first(index: Index, typed: str) -> str:
    found = index.found(typed)
    return found[0].id if found else ""


ABBREVIATIONS = [
    ("CAT", "tb-cat"),
    ("cat", "tb-cat"),
    ("SPT", "tb-spt"),
    ("CCPR", "tb-ccpr"),
    ("CESCR", "tb-cescr"),
    ("CERD", "tb-cerd"),
    ("CEDAW", "tb-cedaw"),
    ("CRC", "tb-crc"),
    ("CRPD", "tb-crpd"),
    ("CED", "tb-ced"),
    ("CMW", "tb-cmw"),
    ("HRC", "hrc-session"),
    ("UPR", "hrc-upr"),
    ("WGAD", "sp-wgad"),
    ("WGEID", "sp-wgeid"),
    ("SR HRD", "sp-sr-hrd"),
    ("SRHRD", "sp-sr-hrd"),
    ("sr-hrd", "sp-sr-hrd"),
    ("EMRIP", "hrc-emrip"),
    ("OHCHR", "ohchr-hq"),
    ("UNSC", "unsc"),
    ("CSW", "ecosoc-csw"),
    ("UNPFII", "ecosoc-unpfii"),
    ("UNDSS", "un-security"),
    ("UNHCR", "un-agency"),
]
NAMES = [
    ("Human Rights Council", "hrc-session"),
    ("torture committee", "tb-cat"),
    ("Commitee against Tortur", "tb-cat"),
    ("arbitary detention", "sp-wgad"),
    ("Univeral Periodic Review", "hrc-upr"),
    ("human rights defenders", "sp-sr-hrd"),
    ("rapporteur on defenders", "sp-sr-hrd"),
    ("ngo committee", "ecosoc-ngo"),
    ("third committee", "ga-third"),
    ("reprisals report", "sg-report"),
    ("I don't know which, several", "un-unclear"),
]
CHINESE = [
    ("禁止酷刑委员会", "tb-cat"),
    ("酷刑委员会", "tb-cat"),
    ("人权理事会", "hrc-session"),
    ("普遍定期审议", "hrc-upr"),
    ("任意拘留", "sp-wgad"),
    ("人权捍卫者", "sp-sr-hrd"),
    ("维权人士", "sp-sr-hrd"),
    ("安理会", "unsc"),
    ("妇女地位委员会", "ecosoc-csw"),
    ("非政府组织委员会", "ecosoc-ngo"),
]


@pytest.mark.parametrize(("typed", "ident"), [*ABBREVIATIONS, *NAMES, *CHINESE])
def test_a_mechanism_is_found_in_english(qapp: QApplication, typed: str, ident: str) -> None:
    del qapp
    assert _first(_index(), typed) == ident


@pytest.mark.parametrize(("typed", "ident"), [*ABBREVIATIONS, *NAMES[:8], *CHINESE])
def test_a_mechanism_is_found_in_chinese(qapp: QApplication, typed: str, ident: str) -> None:
    del qapp
    with looks(language="zh"):
        assert _first(_index(), typed) == ident


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_mechanism_is_found_by_its_own_name(qapp: QApplication, language: str) -> None:
    del qapp
    with looks(language=language):
        entries = offers.entries(QUESTION, _World())
        index = Index(entries)
        lost = [one.id for one in entries if _first(index, one.label) != one.id]
    assert not lost
