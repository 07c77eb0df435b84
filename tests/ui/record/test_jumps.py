"""Each line of "Before you can send" leads to its field, and the field is on the screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004 - its name
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Incident, Person, Problem
from defender_app.model.consent import Consent
from defender_app.model.cooperation import Cooperation
from defender_app.model.follow_up import ActionResponse, UnAction
from defender_app.model.progress import progress
from defender_app.taxonomy import taxonomy
from tests.support.slices import every
from ui.record.page import RecordPage
from ui.widgets.scroll import ScrollPage

Open = Callable[..., RecordPage]


def _shown(page: RecordPage) -> bool:
    """Whether what has the keyboard can be seen."""
    focused: QWidget | None = page.focusWidget()
    if focused is None:
        return False
    area = page.stack.currentWidget()
    if not isinstance(area, ScrollPage) or not area.isAncestorOf(focused):
        return focused.isVisible()
    view = area.viewport()
    here = QRect(focused.mapTo(view, focused.rect().topLeft()), focused.size())
    return focused.isVisible() and view.rect().contains(here.topLeft())


def _blank(**members: Any) -> Incident:
    return Incident(format="defender-incident", version=1, **members)


def _everything_missing() -> Iterator[tuple[str, Incident]]:
    asked = Consent(use="government-letter", value="yes")
    yield "nothing", _blank()
    yield (
        "parts",
        _blank(
            acts=(Act(type="other"), Act(type="exit-ban"), Act(type="device-search-seizure")),
            persons=(Person(pid="p1", roles=("victim",), consents=(asked,)), Person(pid="p2")),
            cooperation=(Cooperation(), Cooperation()),
        ),
    )
    types = sorted(taxonomy().types)
    for start in range(0, len(types), 10):
        chunk = types[start : start + 10]
        yield f"types {start}", _blank(acts=tuple(Act(type=one) for one in chunk))


RECORDS = dict(_everything_missing())


@pytest.mark.parametrize("name", RECORDS)
@pytest.mark.parametrize("size", every(2, [(1216, 630), (576, 300)]))
def test_every_line_leads_to_its_field(
    qtbot: QtBot, open_record: Open, name: str, size: tuple[int, int]
) -> None:
    page = open_record(RECORDS[name], size=size)
    page.look()
    lost = []
    paths = [path for path, _ in _left(page)]
    for path in paths:
        page.go_to(path)
        try:
            qtbot.waitUntil(partial(_has_arrived, page, path), timeout=20_000)
        except TimeoutError:
            lost.append((path, repr(page.focusWidget())))
    assert not lost


def _has_arrived(page: RecordPage, path: str) -> bool:
    return _shown(page) and _leads(page, path)


def _left(page: RecordPage) -> tuple[Problem, ...]:
    return progress(page.draft.incident, today=dt.date(2026, 11, 14)).left


def _leads(page: RecordPage, path: str) -> bool:
    """Whether the keyboard stands in the question at a path, or in the part that asks for it."""
    if path == "title":
        return page.heading.title.hasFocus() or page.focusWidget() is page.heading.title
    asked = [
        one
        for one in page.sections[page.section].findChildren(QWidget)
        if getattr(one, "path", None) == path
    ]
    focused: QWidget | None = page.focusWidget()
    if not asked or focused is None:
        return focused is not None and page.sections[page.section].isAncestorOf(focused)
    return any(one.isAncestorOf(focused) for one in asked)


def test_an_answer_inside_a_closed_card_of_a_closed_card_is_reached(
    qtbot: QtBot, open_record: Open
) -> None:
    action = UnAction(responses=(ActionResponse(), ActionResponse()))
    page = open_record(_blank(followup=(UnAction(), action)))
    for path in ("followup[1].responses[1].summary", "followup[1].told_victim_on", "narrative"):
        page.go_to(path)
        qtbot.waitUntil(partial(_has_arrived, page, path), timeout=20_000)
