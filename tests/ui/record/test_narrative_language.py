"""The language of a narrative is proposed once, and belongs to whoever writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from defender_app.model.progress import progress
from tests.support.window import commit_text, looks
from ui.record import rooms
from ui.record.page import RecordPage
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]


def _type(page: RecordPage, words: str) -> None:
    quick: Any = page.sections[rooms.QUICK]
    commit_text(quick.form.asked["narrative"].editor.text, words)


EN, ZH, UG = "They asked for me.", "他们叫了我的名字。", "ئۇلار مېنىڭ ئىسمىمنى سورىدى"
BO, RU = "ཁོ་ཚོས་ངའི་མིང་བོས་སོང་།", "Они спросили меня."
MIXED = "我在机场被拦下，他们拿走了我的手机两小时。They asked me about the meeting of the Council."


@pytest.mark.parametrize(
    ("shown", "words", "tag"),
    [
        ("en", EN, "en"),
        ("en_XB", EN, "en"),
        ("en", ZH, "zh-Hans"),
        ("zh", ZH, "zh-Hans"),
        ("zh", EN, None),
        ("en", BO, "bo"),
        ("zh", UG, "ug"),
        ("en", RU, None),
        ("en", "سألوني عن التقرير", None),
        ("en", "زما نوم یې وپوښت ژر", None),
        ("en", "ناوی منیان پرسی لە فڕۆکەخانە", None),
        ("en", "พวกเขาถามชื่อฉัน", None),
        ("en", "ስሜን ጠየቁኝ", None),
        ("en", "わたしの名前をきかれた", None),
        ("en", "2026-11-21, 14:00", None),
        ("en", MIXED, None),
        ("en", "UN官员在机场等我，他们把我拦下了。", "zh-Hans"),
    ],
)
def test_the_letters_of_a_narrative_propose_its_language(
    open_record: Open,
    settled: Settled,
    training_place: Workplace,
    shown: str,
    words: str,
    tag: str | None,
) -> None:
    with looks(language=shown):
        page = open_record(None)
        _type(page, words)
        page.flush()
        settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert kept.narrative_language == tag
    missing = [path for path, _ in progress(kept, today=training_place.drawer.now().date()).left]
    assert ("narrative_language" in missing) == (tag is None)


def test_a_proposal_follows_what_is_typed(open_record: Open) -> None:
    found = []
    with looks(language="en"):
        page = open_record(None)
        for words in ("UN", "官员在机场", EN):
            _type(page, words)
            found.append(page.draft.incident.narrative_language)
    assert found == ["en", "zh-Hans", None]


def test_what_somebody_chose_stays(open_record: Open) -> None:
    page = open_record(None)
    page.draft.update(narrative_language="bo")
    _type(page, "a")
    assert page.draft.incident.narrative_language == "bo"
    page.draft.update(narrative_language=None)
    _type(page, "b")
    # It was asked once; who cleared it does not get it back with every letter.
    assert page.draft.incident.narrative_language is None
