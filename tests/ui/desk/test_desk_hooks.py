"""What hangs on the pages of the desk is there, has a title in each language, and fits."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import signature

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui import i18n
from ui.desk import hooks
from ui.desk.hooks import Action, Tab
from ui.shell import pages

TABS = (*hooks.TABS, *hooks.VIEWS, *hooks.REGISTER_VIEWS)
ACTIONS = (*hooks.PANEL, *hooks.MORE, *hooks.BULK)


@pytest.mark.parametrize("part", [*TABS, *ACTIONS], ids=lambda one: f"{one.id}-{one.module}")
def test_everything_that_is_named_has_a_title(part: Tab | Action, qapp: QApplication) -> None:
    titles = set()
    for language in ("en", "zh_CN"):
        i18n.install(qapp, language)
        titles.add(hooks.title(part))
    assert all(titles)


@pytest.mark.parametrize("part", TABS, ids=lambda one: one.id)
def test_tabs_and_views_have_what_pages_ask_for(part: Tab) -> None:
    made = hooks.tab_class(part)
    assert issubclass(made, QWidget)
    wanted = ("show_case", "flush") if part in hooks.TABS else ("arrive", "search")
    for name in wanted:
        assert callable(getattr(made, name))
    if part in hooks.TABS:
        assert hasattr(made, "changed")


@pytest.mark.parametrize("part", ACTIONS, ids=lambda one: f"{one.id}-{one.function}")
def test_actions_take_cases_and_tell_when_they_are_done(part: Action) -> None:
    does: Callable[..., object] = getattr(import_module(part.module), part.function)
    assert len(signature(does).parameters) == 4


def test_their_modules_are_loaded_before_somebody_waits() -> None:
    loaded = pages.modules(pages.rail_plan(pages.RECEIVE))
    assert set(hooks.modules()) <= set(loaded)
    assert not set(hooks.modules()) & set(pages.modules(pages.rail_plan("record")))
