from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from defender_app import passphrase_words
from defender_app.passphrase_advice import HINTS
from tests.support.window import commit_text
from ui import i18n
from ui.jobs import Jobs
from ui.widgets.new_secret import NewSecret
from ui.widgets.secret import Secret


@pytest.fixture
def secret(qtbot: QtBot, jobs: Jobs) -> NewSecret:
    made = NewSecret(jobs)
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def judged(qtbot: QtBot, secret: NewSecret, jobs: Jobs) -> Callable[[str], str]:
    """Types a passphrase and gives what is said of it."""

    def wait(words: str) -> str:
        secret.first.line.clear()
        commit_text(secret.first.line, words)
        qtbot.waitUntil(lambda: secret.is_judged and jobs.idle)
        return secret.verdict.text()

    return wait


def texts(secret: NewSecret) -> str:
    return "\n".join(one.text() for one in secret.findChildren(QLabel) if one.isVisibleTo(secret))


def test_it_is_judged_while_it_is_typed(judged: Callable[[str], str], secret: NewSecret) -> None:
    assert "lists of passwords" in judged("password")
    assert secret.meter.filled == 1
    assert judged("correct horse battery staple").startswith("Fair")
    assert secret.meter.filled == 3
    assert judged("breeches clash humid rhyme illusive saddle").startswith("Hard to guess, if")
    assert secret.meter.filled == 4
    assert "Five or more words" in judged("")
    assert secret.meter.filled == 0


def test_in_other_scripts_it_says_that_it_only_counts(judged: Callable[[str], str]) -> None:
    for words in ("མཚོ་སྟོད་ཀྱི་བྱ་", "湖上七只苍鹭", "ئۇيغۇر تىلى", "ኢትዮጵያ ውስጥ", "ทะเลสาบ"):
        assert "only counts letters" in judged(words)
    assert "only counts" not in judged("seven herons")


def test_what_was_typed_on_meanwhile_is_judged_by_itself(
    secret: NewSecret, jobs: Jobs, qtbot: QtBot
) -> None:
    secret.first.line.setText("password")
    secret._ask()
    secret.first.line.setText("breeches clash humid rhyme illusive saddle")
    qtbot.waitUntil(lambda: secret.is_judged and jobs.idle)
    assert secret.judgement.band == "strong"


def test_every_hint_has_words_in_every_language(secret: NewSecret, qapp: QApplication) -> None:
    english = {hint: secret._hint_words(hint) for hint in HINTS}
    assert all(english.values())
    i18n.install(qapp, "zh")
    assert all(secret._hint_words(hint) != english[hint] for hint in HINTS)
    bands = ("empty", "easy", "weak", "fair", "strong")
    assert all(not secret._band_words(band).isascii() for band in bands)
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (" seven herons", "Spaces at the beginning and at the end"),
        ("seven herons\u3000", "Spaces at the beginning and at the end"),
        ("cafe\u0301 du lac", "written in several ways"),
        ("\uff53\uff45ven herons", "written in several ways"),
        ("\ufefbheron", "written in several ways"),
        ("seven\u200b herons", "written in several ways"),
        ("ར\u0f90ང་ལེགས་", ""),
        ("seven herons", ""),
        ("", ""),
        ("   ", ""),
        ("\ud800", ""),
    ],
)
def test_a_notice_says_what_does_not_count(secret: NewSecret, typed: str, said: str) -> None:
    secret.first.line.setText(typed)
    assert secret.notice.isVisible() == bool(said)
    assert said in secret.notice.text()


def test_both_notices_stand_beside_each_other(secret: NewSecret) -> None:
    secret.first.line.setText(" cafe\u0301 ")
    assert "do not count" in secret.notice.text()
    assert "several ways" in secret.notice.text()


def test_the_second_may_come_from_another_keyboard(secret: NewSecret) -> None:
    secret.first.line.setText("caf\u00e9 du lac")
    secret.again.line.setText(" cafe\u0301 du lac")
    assert secret.complete()
    secret.again.line.setText("cafe du lac")
    assert not secret.complete()
    assert "not the same" in secret.trouble.text()


def test_six_words_are_drawn_taken_with_one_click_and_typed_again(
    secret: NewSecret, qtbot: QtBot
) -> None:
    assert not secret.drawn.isVisible()
    qtbot.mouseClick(secret.draw_link, Qt.MouseButton.LeftButton)
    drawn = secret.drawn.words.text()
    assert len(drawn.split()) == 6
    assert set(drawn.split()) <= set(passphrase_words.words())
    assert "7,776" in texts(secret)
    qtbot.mouseClick(secret.drawn.other, Qt.MouseButton.LeftButton)
    assert secret.drawn.words.text() != drawn
    drawn = secret.drawn.words.text()
    qtbot.mouseClick(secret.drawn.take, Qt.MouseButton.LeftButton)
    assert secret.words() == drawn
    assert "learn" in secret.verdict.text()
    assert not secret.complete()
    assert secret.again.line.hasFocus()
    qtbot.keyClicks(secret.again.line, drawn)
    assert secret.complete()


def test_words_that_were_changed_are_judged_like_any_others(
    secret: NewSecret, judged: Callable[[str], str]
) -> None:
    secret._draw()
    secret.drawn.take.click()
    assert "learn" not in judged("michael 1999")
    assert secret.judgement.band == "easy"


def test_nothing_stays_when_it_is_forgotten(secret: NewSecret) -> None:
    secret._draw()
    drawn = secret.drawn.words.text()
    secret.drawn.take.click()
    secret.again.line.setText(drawn)
    secret.forget()
    assert secret.words() == secret.again.words() == ""
    assert drawn not in texts(secret)
    assert not secret.drawn.was_drawn(drawn)
    assert drawn not in repr(secret) + repr(secret.drawn)
    assert secret.draw_link.isVisible()


def test_the_keyboard_comes_and_goes_and_types_into_both(secret: NewSecret, qtbot: QtBot) -> None:
    qtbot.mouseClick(secret.keys_link, Qt.MouseButton.LeftButton)
    board = secret.keyboard
    assert board is not None
    assert board.isVisible()
    for letter in "qw":
        next(one for one in board.letters() if one.types == letter).click()
    secret.again.line.setFocus()
    next(one for one in board.letters() if one.types == "e").click()
    assert (secret.first.words(), secret.again.words()) == ("qw", "e")
    board.close_button.click()
    assert not board.isVisible()
    assert secret.keys_link.isVisible()


@pytest.mark.parametrize("words", ["abc", "ཀཁགང", "༡༢༣", "湖上", "ئۇيغۇر", "ኢትዮጵያ", "ทะเล", "अ"])
def test_the_dots_do_not_tell_the_script(secret: NewSecret, qtbot: QtBot, words: str) -> None:
    line = secret.first.line
    line.setText(words)
    assert line.displayText() == "●" * len(words)
    qtbot.waitUntil(lambda: abs(line.cursorRect().center().y() - line.height() // 2) <= 3)


def test_a_field_alone_can_have_the_keyboard_too(qtbot: QtBot) -> None:
    field = Secret("Passphrase", keys=True)
    qtbot.addWidget(field)
    field.resize(480, 320)
    field.show()
    qtbot.waitExposed(field)
    qtbot.mouseClick(field.keys, Qt.MouseButton.LeftButton)
    board = field.keyboard
    assert board is not None
    assert board.isVisible()
    board.choose("cyrillic")
    next(one for one in board.letters() if one.types == "ж").click()
    assert field.words() == "ж"
    field.keys.click()
    assert not board.isVisible()
    plain = Secret("Passphrase")
    qtbot.addWidget(plain)
    assert plain.keys.isHidden()
