"""Screens of what comes after sending: taken back, corrected, the key lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app import wire
from defender_app.focal import cases, intake
from defender_app.report import notices, seal, sent
from defender_app.report.compose import SealRefusedError, compose
from defender_app.report.notices import About
from gallery import doing
from ui.desk.case_page import CasePage
from ui.people.page import PeoplePage
from ui.replies.page import RepliesPage

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.focal.cases import Case
    from gallery.worlds import World
    from ui.main_window import MainWindow

_RECORD = "TRN-09"
_TAKEN_BACK = "TRN-14"
_MORE = "They came back the next morning."


def _folder(world: World) -> Path:
    folder = world.sender.folder.parent / f"notices-{wire.new_id()}"
    folder.mkdir()
    return folder


def _of_record(world: World, name: str = _RECORD) -> Case:
    """The case that one of the records became."""
    known = {one.report_id: one for one in cases.every(world.desk.drawer)}
    # Another scene may have sealed a correction that never came here.
    reports = reversed(sent.of_record(world.sender.drawer, world.records[name]))
    return next(known[one.report_id] for one in reports if one.report_id in known)


def changed(window: MainWindow, world: World) -> None:
    """A record that was changed since it was sent."""
    _change(world)
    window.navigator.record(world.records[_RECORD])


def correct(window: MainWindow, world: World) -> None:
    """Sending it again, to whoever has it."""
    _change(world)
    window.navigator.send([world.records[_RECORD]])


def _change(world: World) -> None:
    drawer = world.sender.drawer
    incident = drawer.incidents.get(world.records[_RECORD], with_identities=True)
    told = f"{str(incident.narrative).removesuffix(_MORE).rstrip()} {_MORE}"
    drawer.incidents.save(msgspec.structs.replace(incident, narrative=told))


def of_person(window: MainWindow, world: World) -> None:
    """Somebody of that record."""
    drawer = world.sender.drawer
    person = drawer.incidents.get(world.records[_RECORD]).persons[0]
    window.navigator.person(drawer.people.uid_of(world.records[_RECORD], str(person.pid)))


def offered(window: MainWindow, _world: World) -> None:
    """The dialog that makes the notices."""
    page = window.navigator.shown
    if isinstance(page, PeoplePage) and page.person is not None:
        page.person.withdrawing.offer_notices(page.person._known.uid)  # noqa: SLF001 - a picture


def made(window: MainWindow, world: World) -> None:
    """The files lie in a folder."""
    page = window.navigator.shown
    if isinstance(page, PeoplePage) and page.person is not None:
        making = page.person.withdrawing.notices
        if making.dialog is not None:
            for row in making.dialog.rows:
                row.wanted.setChecked(row.can_be)
        making.make_in(_folder(world))


def waiting(window: MainWindow, _world: World) -> None:
    """Reports without an answer."""
    page = window.navigator.shown
    if isinstance(page, RepliesPage):
        page.tabs.choose("waiting")
        page.tabs.changed.emit("waiting")


def key_lost(window: MainWindow, _world: World) -> None:
    """Saying that the key was lost."""
    page = window.navigator.shown
    if isinstance(page, RepliesPage):
        page.view.lost.click()


def lost_vault(window: MainWindow, _world: World) -> None:
    """Ids from paper."""
    page = window.navigator.shown
    if isinstance(page, RepliesPage):
        page.lost_vault.click()


def case_key_lost(window: MainWindow, world: World) -> None:
    """A case about which such a notice came."""
    case = _of_record(world)
    plans = notices.keys_lost(world.sender.drawer, [case.report_id])
    for one in notices.make(world.sender.drawer, plans, _folder(world)):
        intake.take_in(world.desk.drawer, one.path)
    window.navigator.case(case.case_id)


def case_accept(window: MainWindow, world: World) -> None:
    """The question before the new key is used."""
    doing.case_tab("ours")(window, world)
    for page in window.findChildren(CasePage):
        shown = page.view.contents
        if page.isVisible() and shown is not None:
            page.deciding.ask(shown.case.notices[-1], accept=True)


def case_corrects(window: MainWindow, world: World) -> None:
    """A case that corrects another one."""
    drawer = world.sender.drawer
    _change(world)
    event_id = world.records[_RECORD]
    report = sent.of_record(drawer, event_id)[-1]
    accepted: dict[str, str] = {}
    to = (drawer, report.contact_id, [event_id])
    try:
        composed = compose(*to, accepted, refers_to=report.report_id)
    except SealRefusedError as error:
        accepted = {one.code: "talked it over" for one in error.problems if one.acceptable}
        composed = compose(*to, accepted, refers_to=report.report_id)
    taken = intake.take_in(world.desk.drawer, seal.seal(drawer, composed, _folder(world)).path)
    window.navigator.case(str(taken.case_id))


def compared(window: MainWindow, _world: World) -> None:
    """What changed in it."""
    for page in window.findChildren(CasePage):
        if page.isVisible():
            page.compare()


def case_withdrawn(window: MainWindow, world: World) -> None:
    """A case that was taken back."""
    case = _of_record(world, _TAKEN_BACK)
    about = [About(report_id=case.report_id)]
    plans = notices.withdrawals(world.sender.drawer, about)
    for one in notices.make(world.sender.drawer, plans, _folder(world)):
        intake.take_in(world.desk.drawer, one.path)
    window.navigator.case(case.case_id)
