"""What is printed holds no name, says no time and no program, and is marked in practice."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from PySide6.QtWidgets import QWidget

from defender_app import printable
from defender_app.errors import AppError
from defender_app.model.incident import Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.overview import overview
from defender_app.record_list import Narrowing
from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer
from defender_app.vault.listing import Query
from tests.support import vaults
from tests.support.filled import Filler
from tests.support.window import RecordedNotify, looks
from ui.incidents.printing import Printing
from ui.paper import overview as overview_paper
from ui.paper import pages as paper
from ui.paper import record as record_paper
from ui.paper import sheets
from ui.paper.neutral import neutral
from ui.paper.pages import Counted, Line, Pages, Part
from ui.workplace import Workplace

TODAY = dt.date(2026, 11, 22)
NAMES = (
    "Ilva Torrenko",
    "伊尔娃",
    "བསོད་ནམས",
    "ئالىم",
    "อาทิตย์",
    "አበበ በቂላ",
    "Bron Keld",
    "Reed Watch",
)
CONTACT = "+41 22 555 01 23"
POISON = f"{' '.join(NAMES)} Signal {CONTACT} Torrenko's I.T."


@pytest.fixture
def drawer(tmp_path: Path) -> Iterator[Drawer]:
    folder = vaults.new_vault(tmp_path / "pages", drawer_size=8 * vaults.MIB)
    with vaults.opened(folder) as opened:
        yield opened.drawer


def _poisoned() -> Incident:
    ids = {"person": "p1", "org": "o1", "evidence": "e1", "event": "a" * 32}
    ids |= {"Person.pid": "p1", "Organisation.oid": "o1", "Evidence.eid": "e1"}
    filler = Filler(POISON, ids)
    identity = Identity(
        real_name=NAMES[0], aliases=NAMES[1:6], initials="I.T.", contact_channel=CONTACT
    )
    person = filler.struct(
        Person, uid="5eed" * 8, pseudonym="KESTREL", identity=identity, roles=("victim",),
        date_of_birth="1981-07-19", consents=(),
    )  # fmt: skip
    organisation = filler.struct(
        Organisation, name=NAMES[7], pseudonym="MERLIN", roles=("victim",), consents=()
    )
    perpetrator = filler.struct(AllegedPerpetrator, identity=Identity(real_name=NAMES[6]))
    made = filler.incident(
        persons=(person,),
        organisations=(organisation,),
        alleged_perpetrators=(perpetrator,),
        event_id="b" * 32,
        pattern_links=(),
        evidence=(),
    )
    return msgspec.structs.replace(made, record_status=None, urgency="high", urgency_because=())


def _text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def _refuse_names(text: str) -> None:
    folded = unicodedata.normalize("NFKC", text).casefold()
    for name in (*NAMES, "Torrenko", "Keld", "555 01 23", "5550123", "I.T."):
        assert name.casefold() not in folded, name


def test_every_printed_text_of_a_record_is_searched_for_names(drawer: Drawer) -> None:
    saved = drawer.incidents.save(_poisoned())
    found = printable.record(drawer, str(saved.event_id))
    pages = record_paper.pages(found, training=True, mirrored=False, today=TODAY)
    for text in pages.texts():
        _refuse_names(text)
    words = "\n".join(pages.texts())
    assert "KESTREL" in words
    assert "1981" not in words
    # Every question that was answered in words of its own is there, without the name.
    assert words.count("mk0") > 100
    data = paper.pdf(pages)
    _refuse_names(_text_of(data))
    for name in NAMES:
        assert name.encode() not in data
        assert name.encode("utf-16-be") not in data


def test_a_pseudonym_that_is_a_name_is_not_printed(drawer: Drawer) -> None:
    person = Person(
        pseudonym="Ilva", roles=("victim",), identity=Identity(real_name="Ilva Torrenko")
    )
    saved = drawer.incidents.save(vaults.incident(persons=(person,), narrative="Ilva spoke."))
    found = printable.record(drawer, str(saved.event_id))
    pages = record_paper.pages(found, training=True, mirrored=False, today=TODAY)
    assert "Ilva" not in "\n".join(pages.texts())


def test_titles_on_the_printed_overview_hold_no_name(drawer: Drawer) -> None:
    person = Person(pseudonym="HERON", roles=("victim",), identity=Identity(real_name="李小明"))
    drawer.incidents.save(vaults.incident(title="李小明被带走", persons=(person,)))
    drawer.incidents.save(vaults.incident(title="What 小明 said later"))
    pages = overview_paper.pages(
        overview(drawer),
        printable.hider(drawer),
        narrowed=False,
        training=True,
        mirrored=False,
        today=TODAY,
    )
    words = "\n".join(pages.texts())
    assert "小明" not in words
    assert "HERON被带走" in words
    assert "must not be added up" in words


@pytest.mark.parametrize("language", ["en", "zh_CN", "en_XB"])
def test_a_pdf_says_neither_when_nor_with_what(drawer: Drawer, language: str) -> None:
    saved = drawer.incidents.save(samples()[0].incident)
    with looks(language=language):
        found = printable.record(drawer, str(saved.event_id))
        pages = record_paper.pages(found, training=True, mirrored=True, today=TODAY)
        data = paper.pdf(pages)
    told = pypdfium2.PdfDocument(data).get_metadata_dict()
    dates = {"CreationDate": "D:20000101000000Z", "ModDate": "D:20000101000000Z"}
    assert {name: value for name, value in told.items() if value} == dates
    year = f"{dt.datetime.now(dt.UTC).year}".encode()
    assert not re.search(rb"(?:Date|:)[^\n]{0,20}" + year + rb"-?\d\d", data)
    assert b"Qt 6" not in data
    assert "Qt 6".encode("utf-16-be") not in data
    assert re.findall(rb"/ID \[ <(.*?)>", data) == [b"0" * 72]
    packet = re.search(rb"<\?xpacket begin.*?<\?xpacket end='w'\?>", data, re.DOTALL)
    assert packet is not None
    assert len(packet[0]) < 120


def test_each_page_from_a_practice_vault_says_training(drawer: Drawer) -> None:
    lines = tuple(Line("Question", f"Answer {number}") for number in range(200))
    marked = Pages("Title", parts=(Part("Part", lines),), mark=sheets.training_mark())
    document = pypdfium2.PdfDocument(paper.pdf(marked))
    assert len(document) > 3
    for page in document:
        assert "TRAINING" in page.get_textpage().get_text_range()
    plain = Pages("Title", parts=(Part("Part", lines),))
    assert "TRAINING" not in _text_of(paper.pdf(plain))
    saved = drawer.incidents.save(samples()[0].incident)
    found = printable.record(drawer, str(saved.event_id))
    for training in (True, False):
        made = record_paper.pages(found, training=training, mirrored=False, today=TODAY)
        assert bool(made.mark) is training


def test_no_line_is_lost_between_two_pages() -> None:
    lines = tuple(Line("", f"line{number:04d}") for number in range(400))
    counts = tuple(Counted(f"count{number:04d}", number) for number in range(90))
    pages = Pages("Title", parts=(Part("Lines", lines), Part("Counts", counts=counts)))
    text = re.sub(r"\s", "", _text_of(paper.pdf(pages)))
    for number in range(400):
        assert f"line{number:04d}" in text
    for number in range(90):
        assert f"count{number:04d}" in text


def test_what_looks_like_markup_is_printed_as_it_is() -> None:
    evil = "<img src='file:///etc/passwd'><b>bold</b> &amp; %1 {0}"
    assert evil in _text_of(paper.pdf(Pages(evil, notes=(evil,)))).replace("\r\n", " ")


def test_another_form_of_pdf_is_refused() -> None:
    good = paper.pdf(Pages("Title"))
    assert neutral(good) == good
    with pytest.raises(ValueError, match="pdf"):
        neutral(b"1 0 obj\n<< /Producer (never closed endobj")


def test_nothing_is_printed_without_a_yes(
    training_place: Workplace,
    notify: RecordedNotify,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    saved = training_place.drawer.incidents.save(samples()[0].incident)
    view = QWidget()
    printing = Printing(training_place, view)
    target = tmp_path / "out.pdf"
    notify.answer, notify.paths = False, [target]
    printing.ask_record(str(saved.event_id))
    printing.ask_overview(Query(), Narrowing())
    settled()
    assert not target.exists()
    assert all(one["danger"] for one in notify.questions)
    notify.answer = True
    printing.ask_record(str(saved.event_id))
    settled()
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_mode & 0o777 == 0o600
    assert "TRAINING" in _text_of(target.read_bytes())
    notify.paths = [tmp_path / "counts.pdf"]
    printing.ask_overview(Query(types=("exit-ban",)), Narrowing())
    settled()
    assert "Only some of the records" in _text_of((tmp_path / "counts.pdf").read_bytes())
    # Never over a file that is there, never into a vault.
    notify.paths = [target]
    printing.ask_record(str(saved.event_id))
    settled()
    notify.paths = [training_place.folder / "out.pdf"]
    printing.ask_record(str(saved.event_id))
    settled()
    assert [one.code for one in notify.problems] == ["exists", "inside-a-vault"]
    assert all(isinstance(one, AppError) for one in notify.problems)
