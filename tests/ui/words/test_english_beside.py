"""Where a translation was read by nobody yet, the English stands beside what matters most."""

from __future__ import annotations

import json

import pytest
import translations
from pytestqt.qtbot import QtBot

from defender_app.taxonomy import taxonomy
from tests.support.window import looks
from ui import i18n
from ui.guide import shelf
from ui.guide.blocks import Body
from ui.i18n import field_words, languages, progress, pseudo
from ui.record.acts import TypeFinder
from ui.widgets.labels import Words

USES = tuple(taxonomy().lists["consent_use"].choices)
UNREAD = [
    code for code, _ in languages.OFFERED if languages.file_code(code) in translations.unread()
]


def test_the_list_of_languages_decides() -> None:
    assert "en" not in UNREAD
    assert "zh" in UNREAD
    kept = json.loads(translations.STATE.read_text("utf-8"))
    assert set(kept) == set(translations.LANGUAGES)
    for code, _ in languages.OFFERED:
        assert progress.of(code).read == (code not in UNREAD)
        assert 0 <= progress.of(code).said <= 1000


def test_a_language_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert progress.line("en") == ""
    assert "No native speaker" in progress.line("zh")
    assert "%" not in progress.line("zh")
    partly = progress.Progress(said=537, read=True)
    monkeypatch.setattr(progress, "of", lambda _code: partly)
    assert progress.line("bo") == "53 % is translated. The rest is in English."


@pytest.mark.parametrize("language", [*UNREAD, "en", *sorted(pseudo.CODES)])
def test_consent_is_asked_with_the_english_beside(language: str) -> None:
    with looks(language=language):
        for use in USES:
            beside = field_words.consent_sentence_beside(use)
            english = taxonomy().lists["consent_use"].choices[use]
            if language in UNREAD and field_words.consent_sentence(use) != english:
                assert beside == english
            else:
                assert beside == ""


@pytest.mark.parametrize("language", [*UNREAD, "en"])
def test_safety_pages_have_it_under_each_block(language: str) -> None:
    with looks(language=language):
        for ident in shelf.SAFETY.pages:
            page = shelf.page(ident)
            body = Body(page)
            wanted = [one for one in page.english if one]
            assert bool(wanted) == (language in UNREAD and not _is_english(page))
            said = [one for one in body.findChildren(Words) if one.property("said")]
            assert [one.text() for one in said] == wanted
            assert [text.words for text in page.document.texts()] != wanted
            body.deleteLater()
    assert i18n.current() == "en"


def _is_english(page: shelf.Page) -> bool:
    return not page.is_translated


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_guide_elsewhere_is_not_told_twice(language: str) -> None:
    with looks(language=language):
        assert shelf.page("record").english == ()


@pytest.mark.parametrize("language", ["zh", "fr", "en"])
def test_terms_of_the_law_are_found_with_the_english_under_them(
    language: str, qtbot: QtBot
) -> None:
    with looks(language=language):
        card = TypeFinder()
        qtbot.addWidget(card)
        model = card.finder.model
        rows = [model.item(row).text() for row in range(model.rowCount())]
        english = taxonomy().types["exit-ban"].label
        label = field_words.type_label("exit-ban")
        assert (f"{label}\n{english}" in rows) == (language != "en")
        assert (english in rows) == (language == "en")
        mechanism = taxonomy().mechanisms["tb-cat"].label
        beside = field_words.mechanism_beside("tb-cat")
        assert beside == ("" if language == "en" else mechanism)
