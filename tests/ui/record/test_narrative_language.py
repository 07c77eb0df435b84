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


@pytest.mark.parametrize(("shown", "tag"), [("en", "en"), ("zh", "zh-Hans"), ("en_XB", "en")])
def test_the_first_words_propose_the_language_of_the_window(
    open_record: Open, settled: Settled, training_place: Workplace, shown: str, tag: str
) -> None:
    with looks(language=shown):
        page = open_record(None)
        _type(page, "他们叫了我的名字。")
        page.flush()
        settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert kept.narrative_language == tag
    missing = [path for path, _ in progress(kept, today=training_place.drawer.now().date()).left]
    assert "narrative_language" not in missing


def test_what_somebody_chose_stays(open_record: Open) -> None:
    page = open_record(None)
    page.draft.update(narrative_language="bo")
    _type(page, "a")
    assert page.draft.incident.narrative_language == "bo"
    page.draft.update(narrative_language=None)
    _type(page, "b")
    # It was asked once; who cleared it does not get it back with every letter.
    assert page.draft.incident.narrative_language is None
