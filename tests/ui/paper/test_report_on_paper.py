"""A report on paper is the page that leaves: word for word, in every script, and harmless."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from defender_app.report.html import render
from tests.support import pages, scripts
from tests.support.chromium import pdf_pages
from tests.support.window import RecordedNotify
from ui.paper import readable
from ui.paper import report as paper
from ui.paper.page_html import foot_of, for_qt
from ui.paper.report_out import ReportPaper
from ui.workplace import Workplace

CLASSIFIED = "CONFIDENTIAL – contains personal data – do not forward"
TSHEG = "\u0f0b"


def _read(pdf: bytes) -> str:
    return "".join("".join(pdf_pages(pdf)).split())


def _syllables(text: str) -> list[str]:
    """Tibetan syllables, each with its signs in order.

    The reader used here puts a vowel sign where its ink begins, before or after its letter.
    """
    flat = "".join(text.split())
    return ["".join(sorted(one)) for one in re.split(f"[{TSHEG}།]", flat) if one]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", scripts.TEXTS)
def test_every_script_can_be_read_again(language: str) -> None:
    scripts.need_fonts(language)
    printed = paper.pdf(render(pages.report(scripts.incident(language))))
    assert printed.missing == ""
    read = _read(printed.data)
    text = unicodedata.normalize("NFKC", scripts.TEXTS[language])
    if language == "bo":
        wanted = _syllables(text)
        found = _syllables("".join(re.findall("[\u0f00-\u0fff]", read)))
        starts = [at for at in range(len(found)) if found[at : at + len(wanted)] == wanted]
        # The title, the place, the reason and three lines of the account.
        assert len(starts) >= 4
    else:
        for word in text.split():
            # It turns some of the words from right to left around, too.
            assert word in read or word[::-1] in read


@pytest.mark.usefixtures("qapp")
def test_every_word_of_the_page_is_on_paper_in_its_order() -> None:
    page = render(pages.report(pages.filled("plain words & <marks>")))
    printed = "\n".join(pdf_pages(paper.pdf(page).data))
    foot = foot_of(page)
    body = re.sub(rf"{re.escape(foot)}\s+·\s+\d+ / \d+", "", printed)
    wanted = sorted(unicodedata.normalize("NFKC", pages.words(page.decode())).replace(" ", ""))
    assert sorted("".join(body.split()).replace("\u00ad", "")) == wanted


@pytest.mark.usefixtures("qapp")
def test_the_classification_is_on_every_sheet() -> None:
    printed = pdf_pages(paper.pdf(render(pages.report(pages.filled("x"))), mark="TRAINING").data)
    assert len(printed) > 3
    for number, sheet in enumerate(printed, 1):
        assert CLASSIFIED in sheet
        assert "TRAINING" in sheet
        assert f"{number} / {len(printed)}" in sheet


@pytest.mark.usefixtures("qapp")
def test_a_pdf_says_neither_when_nor_with_what() -> None:
    first, again = (paper.pdf(render(pages.report(pages.filled("x")))).data for _ in range(2))
    assert first == again
    for word in (b"Qt ", b"PySide", b"D:2026", b"/Author (D"):
        assert word not in re.sub(rb"stream.*?endstream", b"", first, flags=re.DOTALL)
    book = pypdfium2.PdfDocument(first)
    assert not any(book.get_metadata_value(key) for key in ("Author", "Title", "Producer"))
    book.close()


@pytest.mark.usefixtures("qapp")
def test_every_object_is_where_the_table_says() -> None:
    data = paper.pdf(render(pages.report(scripts.incident("bo")))).data
    begin = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    rows = data[begin:].split(b"\n")
    count = int(rows[1].split()[1])
    for number in range(1, count):
        assert data[int(rows[2 + number][:10]) :].startswith(b"%d 0 obj" % number)
    for number, length in re.findall(rb"(\d+) 0 obj\n<< /Length (\d+) >>\nstream\n", data):
        at = data.index(b"%s 0 obj\n<< /Length %s >>\nstream\n" % (number, length))
        body = data.index(b"stream\n", at) + 7
        assert data[body + int(length) :].startswith(b"\nendstream")


@pytest.mark.usefixtures("qapp")
def test_a_pdf_of_another_form_is_left_as_it_is() -> None:
    data = paper.pdf(render(pages.report(pages.filled("x")))).data
    assert readable.with_letters(data, []) == data


@pytest.mark.usefixtures("qapp")
def test_letters_without_a_font_are_told() -> None:
    lost = "\U0010fff0"
    page = render(pages.report(pages.filled(f"a{lost}b")))
    assert paper.pdf(page).missing == lost


@pytest.mark.usefixtures("qapp")
def test_what_looks_like_markup_or_turns_the_text_stays_text() -> None:
    poison = "<script>x</script>\u202egnp.exe &amp; <b>"
    page = render(pages.report(pages.filled(poison)))
    read = _read(paper.pdf(page).data)
    assert "<script>x</script>U+202Egnp.exe&amp;<b>" in read
    assert "\u202e" not in for_qt(page)


def test_the_page_for_qt_closes_what_it_opens() -> None:
    page = for_qt(render(pages.report(pages.filled("x"))))
    for tag in ("table", "tr", "td", "p", "h1", "h2", "h3", "span"):
        assert len(re.findall(rf"<{tag}[ >]", page)) == page.count(f"</{tag}>"), tag
    assert page.count("\u2068") == page.count("\u2069") > 100


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("ug", Qt.LayoutDirection.RightToLeft),
        ("bo", Qt.LayoutDirection.LeftToRight),
        ("zh", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_every_paragraph_runs_as_its_letters_do(
    language: str, direction: Qt.LayoutDirection
) -> None:
    document = QTextDocument()
    document.setHtml(for_qt(render(pages.report(scripts.incident(language)))))
    block, found = document.begin(), 0
    while block.isValid():
        if block.text().startswith(scripts.TEXTS[language][:5]):
            assert block.textDirection() == direction
            found += 1
        elif block.text().isascii():
            assert block.textDirection() == Qt.LayoutDirection.LeftToRight
        block = block.next()
    assert found >= 3


def test_no_report_is_put_on_paper_without_a_yes(
    training_place: Workplace,
    notify: RecordedNotify,
    settled: Callable[[], None],
    tmp_path: Path,
    qapp: QApplication,
) -> None:
    del qapp
    page = render(pages.report(pages.filled("x")))
    view = QWidget()
    way = ReportPaper(training_place, view)
    target = tmp_path / "report.pdf"
    notify.answer, notify.paths = False, [target]
    way.ask(lambda: page)
    settled()
    assert not target.exists()
    assert [one["danger"] for one in notify.questions] == [True]
    notify.answer = True
    way.ask(lambda: page)
    settled()
    assert target.stat().st_mode & 0o777 == 0o600
    assert "TRAINING" in _read(target.read_bytes())
    assert "outside the vault" in notify.words[-1]
    for place in (target, training_place.folder / "x.pdf"):
        notify.paths = [place]
        way.ask(lambda: page)
        settled()
    assert [one.code for one in notify.problems] == ["exists", "inside-a-vault"]
