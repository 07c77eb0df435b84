"""A drawer for show: the words stand where one is made, and promise nothing that is not kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.first_run.drawers import DrawersStep
from ui.first_run.plan import Plan
from ui.jobs import Jobs
from ui.learn import for_show
from ui.learn.texts import LESSONS
from ui.settings.page import VAULT, SettingsPage
from ui.vault.adding import AddDrawer
from ui.vault.for_show import ForShow
from ui.workplace import Workplace

EVERY = (
    *(*for_show.WHY, *for_show.FILL, *for_show.NEVER),
    *(*for_show.SAY, *for_show.LIMITS),
)
PROMISES = ("nobody can find", "cannot be found", "undetect", "hidden", "invisible", "safe from")


def _words(view: QWidget) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel) if not one.isHidden())


def test_settings_say_it_before_a_drawer_is_added(place: Workplace, qtbot: QtBot) -> None:
    page = SettingsPage(place)
    qtbot.addWidget(page)
    page.show_part(VAULT)
    page.vault.for_show.click()
    dialog = page.findChild(ForShow)
    assert dialog is not None
    said = _words(dialog)
    assert [str(one) for one in EVERY if str(one) not in said] == []
    dialog.press()
    following = page.findChild(AddDrawer)
    assert following is not None
    following.reject()


def test_the_first_run_says_it_once_a_second_drawer_is_wanted(jobs: Jobs, qtbot: QtBot) -> None:
    step = DrawersStep(Plan(), jobs)
    qtbot.addWidget(step)
    assert all(one.isHidden() for one in step.advice)
    step.pills.pill("2").click()
    assert not any(one.isHidden() for one in step.advice)
    assert [one.text() for one in step.advice] == [str(one) for one in for_show.SHORT]
    step.pills.pill("1").click()
    assert all(one.isHidden() for one in step.advice)


def test_learn_has_a_page_of_it_that_says_where_it_ends() -> None:
    (lesson,) = [one for one in LESSONS if one.ident == "for-show"]
    said = [str(one) for block in lesson.blocks for one in block.sentences]
    assert said == [str(one) for one in EVERY]
    whole = "\n".join(said).casefold()
    assert [one for one in PROMISES if one in whole] == []
    # What rule 12 asks for: nothing that cannot be kept, and what can be seen all the same.
    for told in ("do not say that there is only one", "two copies of the folder", "quick notes"):
        assert told in whole
    assert "demands more passphrases" in whole
