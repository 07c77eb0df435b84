"""Nobody is made to tell it twice, and everybody may stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from defender_app.training.samples import samples
from ui.record import rooms
from ui.record.page import RecordPage
from ui.widgets.labels import Words


def test_the_form_says_that_a_statement_will_do_and_that_one_may_stop(
    open_record: Callable[..., RecordPage],
) -> None:
    page = open_record(samples()[0].incident, rooms.ACTS)
    section: Any = page.sections[rooms.ACTS]
    section.finish()
    said = " ".join(one.text() for one in section.findChildren(Words))
    assert "Nobody has to tell it twice" in said
    assert "Stop whenever you want." in said
