"""What hangs on the pages of the desk: tabs of a case, actions of its panel, views of a page.

Each is a module of its own, imported when the page that shows it is made. A tab or a view is a
class of that module; the module's ``title()`` says what it is called in the language in force.

* A tab is a ``QWidget`` made with the ``Workplace``: it has ``show_case(contents)``, ``flush()``,
  and a signal ``changed``, upon which the case is read again.
* A view is a ``QWidget`` made with the ``Workplace``; it has ``arrive()`` and ``search(words)``.
* An action is a function ``act(place, parent, case_ids, done)``; ``done`` is called once something
  changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from ui.desk.contents import Contents
    from ui.workplace import Workplace


@dataclass(frozen=True)
class Tab:
    """One tab of a case, or one view of a page."""

    id: str
    module: str
    class_name: str


@dataclass(frozen=True)
class Action:
    """Something that can be done with one case or with several."""

    id: str
    icon: str
    module: str
    function: str = "act"


class TabWidget(Protocol):
    """What a tab of a case offers."""

    changed: SignalInstance

    def show_case(self, contents: Contents) -> None:
        """Show a case, or the same one read again."""

    def flush(self) -> None:
        """Hand everything typed to the jobs."""


class ViewWidget(Protocol):
    """What a view of a page offers."""

    def arrive(self) -> None:
        """It is shown: load again what may have changed."""

    def search(self, words: str) -> None:
        """Show only what holds these words; all of it without any."""


TABS: Final = (
    Tab("work", "ui.desk.work.tab", "WorkTab"),
    Tab("related", "ui.desk.related.tab", "RelatedTab"),
    Tab("actions", "ui.desk.actions.tab", "ActionsTab"),
    Tab("register", "ui.desk.unregister.tab", "RegisterTab"),
)
"""Of a case, after the report, the people, the evidence and our file."""

PANEL: Final = (
    Action("draft", "pencil", "ui.desk.drafts.ask"),
    Action("export", "folder", "ui.desk.exports.ask"),
)
"""At the side of a case, after its status."""

MORE: Final = (
    Action("original", "download", "ui.desk.original"),
    Action("print", "print", "ui.desk.exports.printing"),
    Action("delete", "trash", "ui.desk.retention.act"),
)
"""At the side of a case, behind *More*."""

BULK: Final = (
    Action("answer", "reply", "ui.desk.answers.many"),
    Action("status", "flag", "ui.desk.triage.bulk", "status"),
    Action("review", "calendar", "ui.desk.triage.bulk", "review"),
    Action("join", "link", "ui.desk.triage.bulk", "join"),
    Action("export", "export", "ui.desk.exports.ask"),
)
"""With several cases that are chosen in a list."""

VIEWS: Final = (
    Tab("board", "ui.desk.triage.board", "BoardView"),
    Tab("within-72", "ui.desk.triage.seventy_two", "SeventyTwoView"),
    Tab("review", "ui.desk.retention.view", "ReviewDueView"),
    Tab("numbers", "ui.desk.numbers.view", "NumbersView"),
)
"""Of the page *Cases*, after the list."""

REGISTER_VIEWS: Final = (Tab("summary", "ui.desk.drafts.summary", "SummaryView"),)
"""Of the page *Register*, after those that the page has itself."""


def modules() -> tuple[str, ...]:
    """The modules of all of them, to be loaded before somebody waits for them."""
    shown = [one.module for one in (*VIEWS, *TABS, *REGISTER_VIEWS)]
    done = [one.module for one in (*PANEL, *BULK, *MORE)]
    return tuple(dict.fromkeys((*shown, *done)))


def title(part: Tab | Action) -> str:
    """What it is called, in the language in force; of several actions of a module, each its own."""
    module = import_module(part.module)
    own = f"{part.function}_title" if isinstance(part, Action) else "title"
    named = getattr(module, own, None) or module.title
    return cast("str", named())


def tab_class(part: Tab) -> type[QWidget]:
    """The class of a tab or of a view, imported now if it was not yet."""
    return cast("type[QWidget]", getattr(import_module(part.module), part.class_name))


def made_tab(part: Tab, place: Workplace) -> TabWidget:
    """A tab of a case, made for a workplace."""
    made: object = tab_class(part)(place)  # type: ignore[arg-type] # as every tab and every view
    return cast("TabWidget", made)


def made_view(part: Tab, place: Workplace) -> QWidget:
    """A view of a page, made for a workplace."""
    return tab_class(part)(place)  # type: ignore[arg-type] # as every tab and every view


def act(
    part: Action,
    place: Workplace,
    parent: QWidget,
    case_ids: tuple[str, ...],
    done: Callable[[], None],
) -> None:
    """Do it, with one case or several."""
    getattr(import_module(part.module), part.function)(place, parent, case_ids, done)
