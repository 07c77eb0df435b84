"""What somebody does on a screen before its picture is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from defender_app.errors import InputError
from ui.crash import Bug
from ui.crash_dialog import CrashDialog
from ui.desk.case_page import CasePage
from ui.desk.case_view import CaseView
from ui.desk.inbox_model import TAKEN
from ui.desk.inbox_page import InboxPage
from ui.evidence.section import Items
from ui.focal_points.page import FocalPointsPage
from ui.incidents.list_pane import OVERVIEW
from ui.incidents.page import IncidentsPage
from ui.people.person import PersonView
from ui.people.section import Somebodies
from ui.record.acts import Acts
from ui.record.page import RecordPage
from ui.send.decide import Decide
from ui.send.page import SendPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

Part = TypeVar("Part", bound=QWidget)
_SEVERAL = 3


def overview(window: MainWindow, _world: World) -> None:
    """The second tab of the incidents."""
    page_of(window, IncidentsPage).list.tab_changed.emit(OVERVIEW)


def filters(window: MainWindow, _world: World) -> None:
    """The menu of filters."""
    page_of(window, IncidentsPage).list.filters.open_menu()


TABLE = (
    "Event title,Date,Country,Place,Type of act,Victim,Passport number,Description,UN body\n"
    "Stopped at the gate,14/03/2025,Westeria,Port Lunden,Exit ban,Ilva Torrenko,,They asked.,CAT\n"
    "Called in,2025-03,Westeria,a town,travel ban,Bron Keld,,They asked again.,UPR\n"
    "At the office,31/31/2025,Freedonia,a town,raid,Cor Tann,,They took the books.,CEDAW\n"
)


def table(window: MainWindow, world: World) -> None:
    """A table that is being taken in."""
    path = world.arriving.with_name("cases.csv")
    path.write_text(TABLE, encoding="utf-8")
    page_of(window, IncidentsPage).ways.table_chosen.emit(path)


def several(window: MainWindow, _world: World) -> None:
    """Some records chosen together."""
    view = page_of(window, IncidentsPage).list.view
    for row in range(_SEVERAL):
        index = view.model().index(row, 0)
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def search(words: str) -> Way:
    """Typed into the search field."""

    def way(window: MainWindow, _world: World) -> None:
        window.bar.search.setText(words)
        page_of(window, IncidentsPage).search(words)

    return way


def open_act(window: MainWindow, _world: World) -> None:
    """The first act, opened."""
    _part(window, Acts).open_entry(0)


def open_act_of(type_id: str) -> Way:
    """The first act of a type, opened."""

    def way(window: MainWindow, _world: World) -> None:
        acts = _part(window, Acts)
        types = [getattr(entry, "type", "") for entry in acts.entries()]
        acts.open_entry(types.index(type_id))

    return way


def begin_act(words: str) -> Way:
    """An act that is found by everyday words and has no answers; the same one in every look."""

    def way(window: MainWindow, _world: World) -> None:
        acts = _part(window, Acts)
        acts.add_entry()
        if acts.finder is None:
            return
        acts.finder.finder.line.setText(words)
        wanted = acts.finder.finder.ids()[0]
        types = [getattr(entry, "type", "") for entry in acts.entries()]
        if wanted in types:
            acts.finder.left.emit()
            acts.open_entry(types.index(wanted))
        else:
            acts.finder.picked.emit(wanted)

    return way


def to_act_end(window: MainWindow, _world: World) -> None:
    """What stands at the end of the act that is open."""
    acts = _part(window, Acts)
    card = acts.cards[acts.open_index]
    area = acts.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inner = area.widget() if isinstance(area, QScrollArea) else None
    if isinstance(area, QScrollArea) and inner is not None:
        end = card.mapTo(inner, QPoint(0, card.height())).y()
        area.verticalScrollBar().setValue(end - area.viewport().height() + 12)


def find_act(window: MainWindow, _world: World) -> None:
    """The list of acts, while one is looked for."""
    acts = _part(window, Acts)
    acts.add_entry()
    if acts.finder is not None:
        acts.finder.finder.line.setText("phone")


def open_person(window: MainWindow, _world: World) -> None:
    """The first person of a record, opened."""
    _part(window, Somebodies).open_entry(0)


def open_file(window: MainWindow, _world: World) -> None:
    """The first file of a record, opened."""
    _part(window, Items).open_entry(0)


def tab(name: str) -> Way:
    """Another tab of a person."""

    def way(window: MainWindow, _world: World) -> None:
        tabs = _part(window, PersonView).tabs
        tabs.choose(name)
        tabs.changed.emit(name)

    return way


def only_if(window: MainWindow, _world: World) -> None:
    """An answer with a condition."""
    person = _part(window, PersonView)
    person.choose_use("government-letter")
    person.panel.answers.choose(("conditional",))
    person.panel.answers.changed.emit()


def several_answers(window: MainWindow, _world: World) -> None:
    """Several uses at once."""
    _part(window, PersonView).choose_uses(("store", "focal-point", "un-confidential"))


def ask_withdraw(window: MainWindow, _world: World) -> None:
    """The question before everything is withdrawn."""
    _part(window, PersonView).withdraw.click()


def name_of_person(window: MainWindow, _world: World) -> None:
    """The name, shown on purpose."""
    person = _part(window, PersonView)
    person.keeper.show()
    bar = person.about.parentWidget()
    while bar is not None and not isinstance(bar, QScrollArea):
        bar = bar.parentWidget()
    if isinstance(bar, QScrollArea):
        bar.verticalScrollBar().setValue(bar.verticalScrollBar().maximum())


def new_person(window: MainWindow, _world: World) -> None:
    """Somebody new in a record."""
    _part(window, Somebodies).add.click()


def open_perpetrator(window: MainWindow, _world: World) -> None:
    """Whoever is alleged to have done it, opened."""
    page_of(window, RecordPage).go_to("alleged_perpetrators[0].kind")


def decide(window: MainWindow, world: World) -> None:
    """Give a reason, as often as one is asked for."""
    dialog = next((one for one in window.findChildren(Decide) if one.isVisible()), None)
    if dialog is not None:
        dialog.words.setText("HERON agreed on the phone this morning")
        dialog.yes.click()
        return
    del world
    page = page_of(window, SendPage)
    if not page.see.ready():
        page.foot.forward.click()


def seal(window: MainWindow, world: World) -> None:
    """Seal into the folder of the vaults."""
    folder = world.sender.folder.parent / "sealed"
    page_of(window, SendPage)._seal(folder)  # noqa: SLF001 - past the dialog that asks for a folder


def add_card(window: MainWindow, _world: World) -> None:
    """The ways to add a focal point."""
    page_of(window, FocalPointsPage).begin_adding()


def compare(window: MainWindow, _world: World) -> None:
    """Half of the digits typed."""
    page = page_of(window, FocalPointsPage)
    one = next(iter(page.known.values()))
    page.details.compare_asked.emit(one)
    page.compare.code.setText("97251 61103 085")


def changed_card(window: MainWindow, world: World) -> None:
    """A known name with another key."""
    page_of(window, FocalPointsPage).take(world.other_card)


def question(window: MainWindow, world: World) -> None:
    """What is asked before a record is deleted."""
    page = page_of(window, IncidentsPage)
    page.ways.ask_delete(world.records["TRN-01"], "sent")


def crash(window: MainWindow, _world: World) -> None:
    """A mistake in this program."""
    CrashDialog(Bug("ValueError", "ui.record.page", 117), saved=True, parent=window).open()


def banner(window: MainWindow, _world: World) -> None:
    """What went wrong."""
    window.place.notify.problem(InputError("no-such-incident"))


def scroll_down(window: MainWindow, _world: World) -> None:
    """To the end of the page."""
    shown = window.navigator.shown
    for area in shown.findChildren(QScrollArea) if shown is not None else ():
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def files_came(window: MainWindow, world: World) -> None:
    """A folder with all kinds of files."""
    page_of(window, InboxPage).take_in([world.arriving])


def folder_watched(window: MainWindow, world: World) -> None:
    """A folder is watched; what lies in it has come in."""
    page = page_of(window, InboxPage)
    page.watching.choose(world.arriving)
    page.take_in([world.arriving])


def files_coming(window: MainWindow, world: World) -> None:
    """Half-way through a long list."""
    page = page_of(window, InboxPage)
    page.take_in([world.arriving])
    page.intake.ended.connect(lambda: _half_way(page))


def _half_way(page: InboxPage) -> None:
    page.working.show()
    page.intake.moved.emit(412, 1000, 7)


def file_explained(window: MainWindow, world: World) -> None:
    """The row of a damaged file was chosen."""
    page = page_of(window, InboxPage)
    page.take_in([world.arriving])
    page.intake.ended.connect(lambda: _explained(page))


def _explained(page: InboxPage) -> None:
    for place in range(page.model.rowCount()):
        index = page.model.index(place)
        if index.data(TAKEN).outcome == "damaged":
            page.rows.setCurrentIndex(index)


def case_tab(name: str) -> Way:
    """Another tab of a case."""

    def way(window: MainWindow, _world: World) -> None:
        tabs = _part(window, CaseView).tabs
        tabs.choose(name)
        tabs.changed.emit(name)

    return way


def answer(window: MainWindow, _world: World) -> None:
    """The dialog for a question to the sender."""
    _part(window, CasePage).answer("needs-information")


def whole(window: QWidget) -> QImage:
    """The window with the menus and dialogs that lie over it."""
    picture = window.grab().toImage()
    place = window.mapToGlobal(QPoint(0, 0))
    for one in sorted(_above(window), key=lambda widget: isinstance(widget, QDialog), reverse=True):
        _paint(picture, one, _middle(window, one) or one.mapToGlobal(QPoint(0, 0)) - place)
    return picture


def _middle(window: QWidget, one: QWidget) -> QPoint | None:
    """Where a dialog lies on a screen that is as large as the window; None for a menu."""
    if not isinstance(one, QDialog):
        return None
    free = window.size() - one.size()
    return QPoint(max(0, free.width() // 2), max(0, free.height() // 2))


def _above(window: QWidget) -> list[QWidget]:
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isWindow() and one.isVisible() and one is not window
    ]


def _paint(picture: QImage, one: QWidget, at: QPoint) -> None:
    from PySide6.QtGui import QPainter  # noqa: PLC0415 - for this alone

    painter = QPainter(picture)
    painter.drawPixmap(at, one.grab())
    painter.setPen(QColor("#808080"))
    painter.drawRect(at.x() - 1, at.y() - 1, one.width() + 1, one.height() + 1)
    painter.end()


def page_of(window: MainWindow, kind: type[Part]) -> Part:
    """The page that is shown.

    Raises:
        TypeError: it is another one.
    """
    shown = window.navigator.shown
    if not isinstance(shown, kind):
        raise TypeError(kind.__name__)
    return shown


def _part(window: MainWindow, kind: type[Part]) -> Part:
    shown = window.navigator.shown
    found = shown.findChild(kind) if shown is not None else None
    if found is None:
        raise LookupError(kind.__name__)
    return found
