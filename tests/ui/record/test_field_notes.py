"""What is said beside an answer: references, days that follow, the word for a link."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from defender_app.model import Answer, Incident, lens
from defender_app.model.cooperation import Cooperation
from defender_app.model.follow_up import TreatyBodyFollowUp, UnAction, UprTracking
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples
from tests.support.window import looks
from ui.record.note_lines import NoteLines
from ui.record.page import RecordPage

Open = Callable[..., RecordPage]
Settled = Callable[[], None]


def _record(**members: Any) -> Incident:
    return msgspec.structs.replace(samples()[0].incident, **members)


def _asked(page: RecordPage, path: str) -> Any:
    """The question at a path, brought to the screen."""
    page.go_to(path)
    section: Any = page.sections[page.section]
    assert section.focus_field(path)
    return next(one for one in section.findChildren(QWidget) if getattr(one, "path", "") == path)


def _told(asked: QWidget) -> list[str]:
    return [
        line.words.text().translate({0x2068: None, 0x2069: None})
        for lines in asked.findChildren(NoteLines)
        for line in lines.lines
    ]


def _press(asked: QWidget, words: str) -> None:
    for lines in asked.findChildren(NoteLines):
        for line in lines.lines:
            for link in line.links:
                if link.text().translate({0x2068: None, 0x2069: None}) == words:
                    link.click()
                    return
    pytest.fail(f"no {words}")


def _type(asked: Any, words: str) -> None:
    field = asked.editor.focusProxy() or asked.editor
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("CHN 6/2020", "Letter no. 6 of 2020, to China."),
        ("AL CHN 4/2021", "Allegation letter no. 4 of 2021, to China."),
        ("A/HRC/45/36", "The symbol of a UN document."),
        ("OTH 3/2021", "Letter no. 3 of 2021, to a company or another body."),
        ("QQQ 3/2021", "Letter no. 3 of 2021. No State has these three letters."),
        ("about May", "UN letters look like CHN 20/2020. It is kept as you typed it."),
        ("", None),
    ],
)
def test_a_reference_is_recognised_and_kept(
    open_record: Open, typed: str, told: str | None
) -> None:
    page = open_record(_record(followup=(UnAction(),)))
    asked = _asked(page, "followup[0].reference")
    _type(asked, typed)
    assert _told(asked) == ([told] if told else [])
    assert page.draft.incident.followup[0].reference == (typed or None)


def test_another_way_of_writing_is_offered(open_record: Open, settled: Settled) -> None:
    page = open_record(_record(followup=(UnAction(),)))
    asked = _asked(page, "followup[0].reference")
    _type(asked, "chn6/20")
    assert page.draft.incident.followup[0].reference == "chn6/20"
    _press(asked, "Write CHN 6/2020")
    assert page.draft.incident.followup[0].reference == "CHN 6/2020"
    assert asked.editor.answer() == Answer(value="CHN 6/2020")
    page.flush()
    settled()


def test_the_session_of_a_cooperation_is_no_mistake(open_record: Open) -> None:
    page = open_record(_record(cooperation=(Cooperation(),)))
    asked = _asked(page, "cooperation[0].un_document")
    _type(asked, "the 58th session")
    assert _told(asked) == []


def test_a_day_follows_is_explained_and_is_left_alone_once_changed(
    open_record: Open, settled: Settled
) -> None:
    page = open_record(_record(followup=(UnAction(action_type="joint-allegation-letter"),)))
    sent = _asked(page, "followup[0].date_sent_or_adopted")
    due = _asked(page, "followup[0].reply_due")
    _type(sent, "1 May 2020")
    assert page.draft.incident.followup[0].reply_due == "2020-06-30"
    assert due.editor.answer() == Answer(value="2020-06-30")
    (told,) = _told(due)
    assert told == (
        "Governments are asked to answer within 60 days: 30 Jun 2020. Counted from 1 May 2020."
    )
    _type(due, "1 August 2020")
    _type(sent, "11 May 2020")
    action = page.draft.incident.followup[0]
    assert (action.reply_due, action.confidential_until) == ("2020-08-01", "2020-07-10")
    # Also after the vault was locked in between.
    page.flush()
    settled()
    again = open_record(page.draft.event_id)
    sent = _asked(again, "followup[0].date_sent_or_adopted")
    _type(sent, "21 May 2020")
    action = again.draft.incident.followup[0]
    assert (action.reply_due, action.confidential_until) == ("2020-08-01", "2020-07-20")
    due = _asked(again, "followup[0].reply_due")
    _press(due, "Take it")
    assert again.draft.incident.followup[0].reply_due == "2020-07-20"
    again.flush()
    settled()


def test_a_day_that_was_taken_away_stays_away(open_record: Open) -> None:
    action = UnAction(action_type="urgent-appeal", date_sent_or_adopted="2020-05-01")
    page = open_record(_record(followup=(msgspec.structs.replace(action, reply_due="2020-06-30"),)))
    _type(_asked(page, "followup[0].reply_due"), "")
    _type(_asked(page, "followup[0].date_sent_or_adopted"), "2 May 2020")
    assert page.draft.incident.followup[0].reply_due is None
    assert _told(_asked(page, "followup[0].reply_due"))


def test_committees_and_reviews_say_how_they_count(open_record: Open) -> None:
    page = open_record(
        _record(
            treaty_body_followup=(TreatyBodyFollowUp(committee="tb-cerd"),),
            upr_tracking=(UprTracking(review_date="2024-01-26"),),
        )
    )
    _type(_asked(page, "treaty_body_followup[0].adopted_on"), "30 August 2018")
    assert page.draft.incident.treaty_body_followup[0].due_on == "2019-08-30"
    (told,) = _told(_asked(page, "treaty_body_followup[0].due_on"))
    assert "Check the current rule of this committee." in told
    (told,) = _told(_asked(page, "upr_tracking[0].review_date"))
    assert "about Jul 2026" in told


@pytest.mark.parametrize("strength", taxonomy().lists["link_strength"].choices)
def test_the_link_says_which_words_drafts_will_use(open_record: Open, strength: str) -> None:
    page = open_record(_record(cooperation=(Cooperation(link_strength=strength),)))
    (told,) = _told(_asked(page, "cooperation[0].link_strength"))
    assert told.startswith("Drafts will ")
    if strength == "documents":
        assert "“allegedly in connection with”" in told
    if strength == "timing-only":
        assert "no word for a cause" in told
    if strength == "not-stated":
        assert "complete all the same" in told


def test_a_name_nobody_confirmed_is_to_be_looked_up(open_record: Open) -> None:
    page = open_record(_record(cooperation=(Cooperation(mechanism=("sp-sr-truth",)),)))
    (told,) = _told(_asked(page, "cooperation[0].mechanism"))
    assert "Check the current name" in told
    page.draft.edit(lambda now: lens.put(now, "cooperation[0].mechanism", ("tb-cat",)))
    assert _told(_asked(page, "cooperation[0].mechanism")) == []


def test_what_a_careful_reader_would_ask_stands_below_the_answer(
    qtbot: QtBot, open_record: Open
) -> None:
    cooperation = Cooperation(confidential_submission="yes", how_authorities_knew="webcast")
    page = open_record(_record(cooperation=(cooperation,)))
    asked = _asked(page, "cooperation[0].confidential_submission")
    qtbot.waitUntil(lambda: len(_told(asked)) == 1)
    assert _told(asked)[0].startswith("A confidential submission became known.")


def test_no_link_is_said_with_one_click_and_can_be_taken_back(
    open_record: Open, settled: Settled
) -> None:
    page = open_record(_record(cooperation=()))
    page.show_section("cooperation")
    section: Any = page.sections["cooperation"]
    assert section.none.isVisible()
    section.none.click()
    (made,) = page.draft.incident.cooperation
    assert made.link_strength == "not-stated"
    assert not section.none.isVisible()
    left = {line.where.text() for line in page.side.lines}
    page.look()
    left = {line.where.text() for line in page.side.lines}
    assert "UN cooperation" not in left
    section.entries.remove_entry(0)
    assert page.draft.incident.cooperation == ()
    assert section.none.isVisible()
    page.flush()
    settled()


def test_everything_said_is_said_in_chinese_too(open_record: Open) -> None:
    with looks(language="zh"):
        page = open_record(_record(followup=(UnAction(reference="CHN 6/2020"),)))
        (told,) = _told(_asked(page, "followup[0].reference"))
        assert "中国" in told


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        ("word " * 40_001, "This is too long."),
        ("a bell \x07 rings", "There is a sign in it that cannot be shown."),
        ("word " * 40_000, None),
        ("two\nlines,\ta tab", None),
    ],
)
def test_what_cannot_be_sent_of_a_text_is_said_while_it_is_written(
    open_record: Open, pasted: str, told: str | None
) -> None:
    page = open_record(_record(narrative=""))
    asked = _asked(page, "narrative")
    asked.editor.text.insertPlainText(pasted)
    assert str(page.draft.incident.narrative).startswith(pasted[:6])
    assert _told(asked) == ([told] if told else [])
