"""A name that was shown and hidden again is nowhere: not on a picture, in a field, or for readers.

Source: experience.md of the design, screen 6; safety rule 4 (docs/rules.md).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app.model.answers import Ref
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.vault import Vault
from tests.support.vaults import incident
from tests.support.window import arrived
from ui.main_window import MainWindow
from ui.people.cards import NamePart
from ui.people.page import PeoplePage
from ui.people.person import PersonView
from ui.people.section import PeopleSection
from ui.people.withdrawing import TellQuestion
from ui.record.draft import RecordDraft
from ui.workplace import Workplace

NAMES = ("Ilva Torrenko", "李小明", "བསྟན་འཛིན", "ئابلىز", "Lake Watch", "Bron Keld")
SECRETS = (*NAMES, "Torrenko", "the baker on Mill Street", "Il-alias")
Settle = Callable[[], None]


def whole(event_id: str = "E1", **more: object) -> object:
    """A record with a name of every kind kept apart."""
    people = tuple(
        Person(
            pid=f"p{number}",
            pseudonym=word,
            descriptive_title="relative",
            roles=("victim",),
            identity=Identity(
                real_name=name,
                aliases=("Il-alias",),
                contact_channel="the baker on Mill Street",
            ),
        )
        for number, (word, name) in enumerate(
            zip(("HERON", "LYNX", "OTTER", "TERN"), NAMES[:4], strict=True)
        )
    )
    return incident(
        event_id=event_id,
        title="Stopped at the gate",
        persons=people,
        organisations=(
            Organisation(oid="o1", pseudonym="TEAL", name="Lake Watch", roles=("victim",)),
        ),
        alleged_perpetrators=(
            AllegedPerpetrator(
                kind="individual",
                unit="night shift",
                may_be_coerced="yes",
                ref=Ref(org="o1"),
                identity=Identity(real_name="Bron Keld"),
            ),
        ),
        **more,
    )


def told(widget: QWidget) -> str:
    """Everything a widget and those in it show, hold, or tell a screen reader."""
    found = []
    for one in (widget, *widget.findChildren(QWidget)):
        found += [one.toolTip(), one.statusTip(), one.whatsThis(), one.windowTitle()]
        found += [one.accessibleName(), one.accessibleDescription(), one.objectName()]
        for name in ("text", "toPlainText", "placeholderText", "currentText"):
            get = getattr(one, name, None)
            if callable(get):
                found.append(str(get()))
        reader = QAccessible.queryAccessibleInterface(one)
        if reader is not None:
            kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
            found += [reader.text(kind) for kind in kinds]
    return "\n".join(found)


def everywhere() -> str:
    """The same for everything the program shows."""
    return "\n".join(told(one) for one in QApplication.topLevelWidgets())


def assert_no_secret(words: str) -> None:
    assert [one for one in SECRETS if one in words] == []


@pytest.fixture
def view(training_place: Workplace, settled: Settle, qtbot: QtBot) -> Iterator[PersonView]:
    drawer = training_place.drawer
    drawer.incidents.save(whole())  # type: ignore[arg-type] # an incident
    page = PeoplePage(training_place, drawer.people.uid_of("E1", "p0"))
    arrived(page, qtbot, settled, (1076, 900))
    settled()
    assert page.person is not None
    yield page.person
    page.flush()
    settled()


def picture(widget: QWidget) -> QImage:
    for _ in range(3):
        QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("tab", ["about", "consent", "records", "history"])
def test_after_half_a_minute_the_screen_is_as_before(
    view: PersonView, settled: Settle, qtbot: QtBot, tab: str
) -> None:
    view.tabs.choose(tab)
    view._show_tab(tab)
    settled()
    before = picture(view)
    view.keeper.show()
    settled()
    shown = picture(view)
    assert shown != before
    assert "Ilva Torrenko" in told(view)
    assert view.keeper.timer.isActive()
    view.keeper.timer.timeout.emit()
    settled()
    qtbot.waitUntil(lambda: "Ilva Torrenko" not in told(view))
    assert picture(view) == before
    assert_no_secret(everywhere())
    assert not view.keeper.timer.isActive()


def test_a_field_that_held_a_name_holds_nothing_to_undo(
    view: PersonView, settled: Settle, qtbot: QtBot
) -> None:
    view._show_tab("about")
    view.keeper.show()
    settled()
    card = view.about.identity_card()
    assert card is not None
    form = card.form()
    assert form is not None
    lines = form.findChildren(QLineEdit)
    texts = form.findChildren(QPlainTextEdit)
    assert any("Torrenko" in one.text() for one in lines)
    lines[0].setFocus()
    lines[0].selectAll()
    qtbot.keyClicks(lines[0], "Ana Bel")
    lines[0].selectAll()
    view.keeper.hide()
    for line in lines:
        assert (line.text(), line.selectedText(), line.isUndoAvailable()) == ("", "", False)
        line.undo()
        assert line.text() == ""
    for text in texts:
        assert text.toPlainText() == ""
        assert not text.document().isUndoAvailable()
    clipboard = QGuiApplication.clipboard()
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        assert "Ana Bel" not in clipboard.text(mode)


@pytest.mark.parametrize("way", ["hide", "flush", "deactivate", "tab", "minimise", "dialog"])
def test_every_way_of_leaving_takes_the_name_away(
    view: PersonView, settled: Settle, qtbot: QtBot, way: str
) -> None:
    view.keeper.show()
    settled()
    assert "Ilva Torrenko" in told(view)
    if way == "hide":
        view.hide()
    elif way == "flush":
        view.flush()
    elif way == "deactivate":
        QApplication.sendEvent(view.window(), QEvent(QEvent.Type.WindowDeactivate))
    elif way == "minimise":
        view.window().showMinimized()
        qtbot.waitUntil(lambda: not view.keeper.is_shown)
    elif way == "dialog":
        view.withdrawing.ask_told("", ())
        qtbot.waitUntil(lambda: not view.keeper.is_shown)
        view.findChildren(TellQuestion)[0].no.click()
    else:
        # Another tab is the same page: the half minute goes on.
        view._show_tab("history")
        view.keeper.timer.timeout.emit()
    assert not view.keeper.is_shown
    settled()
    assert_no_secret(told(view.header))


def test_a_name_of_every_kind_hides_in_a_record(
    training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    training_place.drawer.incidents.save(whole())  # type: ignore[arg-type] # an incident
    draft = RecordDraft(training_place, "E1")
    settled()
    section = PeopleSection(training_place, draft)
    qtbot.addWidget(section)
    section.resize(650, 900)
    section.show()
    settled()
    assert_no_secret(everywhere())
    seen = []
    lists = (section.persons, section.organisations, section.perpetrators)
    for cards in lists:
        for index in range(len(cards.cards)):
            cards.open_entry(index)
            inside = cards.cards[index].inside
            assert inside is not None
            (part,) = inside.findChildren(NamePart)
            part.card.button.click()
            settled()
            words = told(section)
            seen += [name for name in NAMES if name in words]
            part.keeper.timer.timeout.emit()
            settled()
            qtbot.waitUntil(lambda: not [one for one in SECRETS if one in everywhere()])
            cards.open_entry(index)
    assert seen == list(NAMES)
    draft.flush()
    settled()


@pytest.fixture
def show_window(qtbot: QtBot) -> Iterator[Callable[[Vault], MainWindow]]:
    """Opens a main window on a vault; afterwards it is let go of."""
    made: list[MainWindow] = []

    def show(vault: Vault) -> MainWindow:
        window = MainWindow(vault, lock=lambda: None)
        made.append(window)
        window.resize(1280, 720)
        window.show()
        _settle(window, qtbot)()
        return window

    yield show
    for window in made:
        assert window.place.jobs.stop(20_000)
        window.allow_close()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def test_nobody_finds_a_name_in_the_whole_window(
    training_vault: Vault,
    show_window: Callable[[Vault], MainWindow],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    training_vault.drawer.incidents.save(whole())  # type: ignore[arg-type] # an incident
    window = show_window(training_vault)
    uid = training_vault.drawer.people.uid_of("E1", "p0")
    settle = _settle(window, qtbot)
    settle()
    way = window.navigator
    ways: tuple[Callable[[], None], ...] = (
        lambda: way.page("incidents"),
        lambda: way.page("people"),
        lambda: way.person(uid),
        lambda: way.record("E1", "people"),
        lambda: way.history("E1"),
        lambda: way.send(["E1"]),
    )
    for go in ways:
        go()
        settle()
        assert_no_secret(everywhere())
        assert_no_secret(window.windowTitle())
    window.navigator.page("incidents")
    settle()
    for name in SECRETS:
        assert training_vault.drawer.incidents.search(name) == ()
        assert training_vault.drawer.people.find(name) == ()
    assert len(training_vault.drawer.people.find("HERON")) == 1
    window.navigator.person(uid)
    settle()
    page = window.navigator.shown
    assert isinstance(page, PeoplePage)
    assert page.person is not None
    page.person.keeper.show()
    settle()
    assert "Ilva Torrenko" in everywhere()
    window.navigator.page("incidents")
    settle()
    assert_no_secret(everywhere())
    assert_no_secret(caplog.text)
    said = capfd.readouterr()
    assert_no_secret(said.out + said.err)


def _settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)

    return wait
