"""The page of a report in a real browser: it asks for nothing, and prints as it should."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from defender_app.report.html import render
from tests.support import chromium, pages, scripts

CLASSIFIED = "CONFIDENTIAL – contains personal data – do not forward"
POISON = (
    "<script>fetch('http://127.0.0.1:9/a')</script><img src=http://127.0.0.1:9/b>"
    "<link rel=stylesheet href=http://127.0.0.1:9/c><style>@import url(http://127.0.0.1:9/d)</style>"
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/e'>"
    "<iframe src=http://127.0.0.1:9/f></iframe>\u202e"
)
BAD = b"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>x</title>
<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-AAAA'"><style>p{}</style>
<body><p>a<img src=http://127.0.0.1:9/picture.png></body></html>"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> chromium.Seen:
    """One run for all: a page full of what must not work, and of four scripts."""
    scripts.need_fonts(*scripts.TEXTS)
    incidents = [scripts.incident(language) for language in scripts.TEXTS]
    page = render(pages.report(pages.filled(POISON), *incidents))
    return chromium.opened(page, tmp_path_factory.mktemp("chromium"))


def test_the_page_asks_for_nothing(seen: chromium.Seen) -> None:
    assert seen.asked == frozenset()


def test_the_policy_lets_the_style_in_and_has_nothing_else_to_stop(seen: chromium.Seen) -> None:
    assert seen.complaints == ()


def test_the_watch_sees_what_another_page_asks_for(tmp_path: Path) -> None:
    other = chromium.opened(BAD, tmp_path)
    assert other.asked == {"http://127.0.0.1:9/picture.png"}
    assert any("Content Security Policy" in line for line in other.complaints)


def test_the_classification_is_on_every_printed_page(seen: chromium.Seen) -> None:
    printed = seen.pages()
    assert len(printed) > 5
    for page in printed:
        assert CLASSIFIED in page
        assert "TRAINING" in page


@pytest.mark.parametrize("language", scripts.TEXTS)
def test_every_script_is_printed_as_it_was_written(seen: chromium.Seen, language: str) -> None:
    printed = "".join("".join(seen.pages()).split())
    text = unicodedata.normalize("NFKC", scripts.TEXTS[language])
    for word in text.split():
        # The reader used here turns some of the words from right to left around.
        assert word in printed or word[::-1] in printed
