"""Records as files: into the vault after a look, out of it knowingly."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from defender_app import record_files, record_template
from defender_app.model import decode_incident
from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.consent_changes import withdrawn
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer
from tests.support import vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui.incidents.page import IncidentsPage
from ui.workplace import Workplace

Show = Callable[..., IncidentsPage]
Settled = Callable[[], None]


def _actions(menu: QMenu) -> list[QAction]:
    return [one for one in menu.findChildren(QAction) if one.menu() is None]


def _press(page: IncidentsPage, button: QWidget, words: str) -> None:
    button.click()  # type: ignore[attr-defined] # a button of the page
    menus = [one for one in page.findChildren(QMenu) if one.isVisible()]
    found = [one for menu in menus for one in (*menu.actions(), *_actions(menu))]
    next(one for one in found if one.text() == words).trigger()
    menus[0].hide()


def _published(number: int = 0) -> dict[str, Any]:
    incident = msgspec.structs.replace(samples()[number].incident, record_status=None)
    made: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(incident))
    return made


def _write(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value))
    return path


@pytest.fixture
def take(
    show_list: Show,
    training_place: Workplace,
    notify: RecordedNotify,
    settled: Settled,
) -> Callable[[Path], IncidentsPage]:
    """Choose a file in the menu of the list."""

    def taking(path: Path) -> IncidentsPage:
        page = show_list(training_place)
        notify.paths = [path]
        _press(page, page.list.heading.more, "Take in a record from a file…")
        settled()
        return page

    return taking


def test_a_record_comes_in_and_is_opened(
    take: Callable[[Path], IncidentsPage], training_place: Workplace, tmp_path: Path, go: RecordedGo
) -> None:
    page = take(_write(tmp_path / "record.json", _published()))
    (row,) = training_place.drawer.incidents.list()
    assert go.went == [("record", row.event_id, "", "")]
    assert page.list.model.rowCount() == 1


def test_what_does_not_fit_is_named_with_its_place(
    take: Callable[[Path], IncidentsPage], training_place: Workplace, tmp_path: Path
) -> None:
    value = _published() | {"country": "CH", "urgency": "loud", "narative": "x"}
    page = take(_write(tmp_path / "record.json", value))
    refused = page.ways.transfer.refused
    assert refused is not None
    said = "\n".join(refused.lines)
    assert "urgency: " in said or "narative" in said
    assert refused.no.text() == "Close"
    assert training_place.drawer.incidents.list() == ()
    refused.reject()
    # The form is looked at first; then what it says.
    page = take(_write(tmp_path / "record.json", _published() | {"country": "FR"}))
    refused = page.ways.transfer.refused
    assert refused is not None
    assert refused.lines[0].startswith("country: This is a real country.")
    refused.reject()


def test_a_file_that_is_no_record_says_the_line(
    take: Callable[[Path], IncidentsPage], tmp_path: Path
) -> None:
    path = tmp_path / "record.json"
    path.write_text('{"format": "defender-incident",\n "version": 1,,}')
    refused = take(path).ways.transfer.refused
    assert refused is not None
    (line,) = refused.lines
    assert "line \u20682\u2069" in line
    refused.reject()


def test_one_that_is_here_is_replaced_only_after_a_question(
    take: Callable[[Path], IncidentsPage],
    training_place: Workplace,
    tmp_path: Path,
    notify: RecordedNotify,
) -> None:
    drawer = training_place.drawer
    saved = drawer.incidents.save(samples()[0].incident)
    changed = json.loads(record_files.document(drawer, str(saved.event_id), identities=True))
    changed |= {"title": "Another title"}
    notify.answer = False
    take(_write(tmp_path / "record.json", changed))
    assert drawer.incidents.get(str(saved.event_id)).title == saved.title
    notify.answer = True
    take(_write(tmp_path / "record.json", changed))
    assert drawer.incidents.get(str(saved.event_id)).title == "Another title"
    assert [one["yes"] for one in notify.questions] == ["Replace", "Replace"]


def test_a_file_that_takes_the_place_of_a_record_gives_nothing_back(
    take: Callable[[Path], IncidentsPage],
    training_place: Workplace,
    tmp_path: Path,
    notify: RecordedNotify,
) -> None:
    drawer = training_place.drawer
    saved = drawer.incidents.save(samples()[0].incident)
    event_id = str(saved.event_id)
    older = json.loads(record_files.document(drawer, event_id, identities=True))
    gone = msgspec.structs.replace(
        saved,
        persons=tuple(
            msgspec.structs.replace(one, consents=withdrawn(one.consents, on="2026-11-20"))
            for one in saved.persons
        ),
        record_status=None,
    )
    drawer.incidents.save(gone)
    notify.answer = True
    take(_write(tmp_path / "record.json", older))
    kept = drawer.incidents.get(event_id)
    values = {one.value for person in kept.persons for one in person.consents}
    assert "withdrawn" in values
    assert not values & ALLOWING_VALUES
    assert "does not return by this file" in notify.words[-1]


@pytest.mark.parametrize("names", [False, True])
def test_a_record_leaves_knowingly_and_comes_back_the_same(
    show_list: Show,
    training_place: Workplace,
    notify: RecordedNotify,
    settled: Settled,
    tmp_path: Path,
    *,
    names: bool,
) -> None:
    saved = training_place.drawer.incidents.save(vaults.full_incident())
    page = show_list(training_place)
    chosen, target = tmp_path / "out.json", tmp_path / "TRAINING-out.json"
    words = "with all names…" if names else "without names kept apart…"
    notify.answer = False
    _press(page, page.preview.more, f"The record, {words}")
    settled()
    assert not target.exists()
    notify.answer, notify.paths = True, [chosen]
    _press(page, page.preview.more, f"The record, {words}")
    settled()
    # Practice says so in the name, whatever somebody chooses.
    assert notify.choices[-1][1] == "TRAINING-record.json"
    assert not chosen.exists()
    assert all(one["danger"] for one in notify.questions)
    given = decode_incident(target.read_bytes())
    real_name = vaults.full_incident().persons[0].identity.real_name  # type: ignore[union-attr] # it has one
    assert real_name is not None
    assert (real_name in target.read_text()) is names
    assert given.title == saved.title
    # A file that is there stays as it is.
    notify.paths = [target]
    before = target.read_bytes()
    _press(page, page.preview.more, f"The record, {words}")
    settled()
    assert target.read_bytes() == before
    assert [one.code for one in notify.problems] == ["exists"]


def test_the_empty_form_of_a_record_holds_its_questions_alone(
    show_list: Show,
    training_place: Workplace,
    fill: Callable[[Drawer], None],
    notify: RecordedNotify,
    settled: Settled,
    tmp_path: Path,
) -> None:
    fill(training_place.drawer)
    page = show_list(training_place)
    target = tmp_path / "form.json"
    notify.paths = [target]
    _press(page, page.preview.more, "Only its questions, as an empty form…")
    settled()
    types = [act.type for act in samples()[0].incident.acts]
    wanted = record_template.incident([taxonomy().types[one] for one in types])
    assert json.loads(target.read_text()) == wanted
    record_files.checked(record_files.read_file(target), training=True)


def test_a_list_of_records_comes_in_as_drafts_without_those_that_do_not_fit(
    take: Callable[[Path], IncidentsPage],
    training_place: Workplace,
    tmp_path: Path,
    notify: RecordedNotify,
) -> None:
    values = [_published(0), _published(1) | {"country": "FR"}, _published(2), {"title": 3}]
    notify.answer = False
    take(_write(tmp_path / "records.json", values))
    assert training_place.drawer.incidents.list() == ()
    notify.answer = True
    page = take(_write(tmp_path / "records.json", {"records": values}))
    rows = training_place.drawer.incidents.list()
    assert {row.record_status for row in rows} == {"draft"}
    assert {row.title for row in rows} == {samples()[0].incident.title, samples()[2].incident.title}
    assert page.list.model.rowCount() == 2
    refused = page.ways.transfer.refused
    assert refused is not None
    assert refused.lines[0].startswith("[1].country: This is a real country.")
    assert any(line.startswith("[3].") for line in refused.lines)
    refused.reject()
    # A second time, what is here stays.
    take(_write(tmp_path / "records.json", values[:1]))
    assert len(training_place.drawer.incidents.list()) == 2


def test_a_list_in_which_nothing_fits_says_why(
    take: Callable[[Path], IncidentsPage], training_place: Workplace, tmp_path: Path
) -> None:
    refused = take(_write(tmp_path / "records.json", [1, "two"])).ways.transfer.refused
    assert refused is not None
    assert len(refused.lines) == 2
    assert training_place.drawer.incidents.list() == ()
    refused.reject()
