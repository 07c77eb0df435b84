"""Dates as people remember them: typed, read, shown."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from defender_app.model import Answer
from defender_app.model.incident import Act
from defender_app.model.partial_date import date_problem
from defender_app.training.samples import samples
from tests.support.window import looks
from ui.i18n import dates

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("March 2014", "2014-03"),
        ("mar 2014", "2014-03"),
        ("2014", "2014"),
        ("2014-03-14T21:40", "2014-03-14T21:40"),
        ("21 Feb 2025", "2025-02-21"),
        ("February 21, 2025", "2025-02-21"),
        ("21st of february 2025", "2025-02-21"),
        ("21.2.2025", "2025-02-21"),
        ("13/04/2025", "2025-04-13"),
        ("04/13/2025", "2025-04-13"),
        ("03/04/2025", None),
        ("20 May", "2026-05-20"),
        ("20 December", "2025-12-20"),
        ("about 14 Oct 2024", "2024-10-14~"),
        ("14 Oct 2024?", "2024-10-14~"),
        ("circa 2014", "2014~"),
        ("21 Feb 2025, 21:40", "2025-02-21T21:40"),
        ("21 Feb 2025 at 9:40 pm", "2025-02-21T21:40"),
        ("about 21 Feb 2025, 22:00", "2025-02-21T22:00~"),
        ("21 Feb 2025, 25:00", None),
        ("before 20 May 2025", "../2025-05-20"),
        ("since March 2025", "2025-03/.."),
        ("3 May 2025 until now", "2025-05-03/.."),
        ("12 to 16 May 2025", "2025-05-12/2025-05-16"),
        ("12–16 May 2025", "2025-05-12/2025-05-16"),
        ("May 12 - 16, 2025", "2025-05-12/2025-05-16"),
        ("from March 2014 to April 2015", "2014-03/2015-04"),
        ("16 May 2025 to 12 May 2025", None),
        ("yesterday", "2026-11-20"),
        ("today 9 pm", "2026-11-21T21:00"),
        ("2025年3月14日", "2025-03-14"),
        ("٢٠٢٥-٠٣-١٤", "2025-03-14"),
        ("spring", None),
        ("31 Feb 2025", None),
        ("5", None),
        ("", None),
    ],
)
def test_typed_dates_are_read(typed: str, stored: str | None) -> None:
    assert dates.read(typed, today=TODAY) == stored


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("2025-02-21", "21 Feb 2025"),
        ("2024-10-14~", "about 14 Oct 2024"),
        ("2025-02", "Feb 2025"),
        ("../2025-05-20", "before 20 May 2025"),
        ("2025-05-20/..", "from 20 May 2025 on"),
        ("2025-02-21T21:40", "21 Feb 2025, 21:40"),
        ("2014-03-01/2014-03-14", "1 Mar 2014 to 14 Mar 2014"),
        ("no date", "no date"),
    ],
)
def test_dates_are_shown_in_words(stored: str, words: str) -> None:
    assert dates.shown(stored) == words


def _dates_of_samples() -> set[str]:
    found: set[str] = set()
    for sample in samples():
        for act in sample.incident.acts:
            assert isinstance(act, Act)
            values = [a.value for a in act.fields.values() if isinstance(a, Answer)]
            found |= {v for v in values if isinstance(v, str) and v[:2] == "20"}
    return {value for value in found if date_problem(value) is None}


@pytest.mark.parametrize("language", ["en", "zh", "ar", "ug", "bo", "fr", "ru"])
def test_what_is_shown_is_read_again(qapp: QApplication, language: str) -> None:
    del qapp
    more = {"2014", "2014-03", "2014~", "../2014-05-20", "2014-05-20/..", "2014-03-14T21:40~"}
    with looks(language=language):
        lost = {
            one: dates.shown(one)
            for one in _dates_of_samples() | more
            if dates.read(dates.shown(one)) != one
        }
    assert not lost


def test_the_clock_is_that_of_this_machine() -> None:
    when = dt.datetime(2025, 2, 21, 14, 2).astimezone()
    assert dates.clock(when) == "14:02"
    assert dates.moment(when) == "21 Feb 2025, 14:02"
