"""The main window: the rail, the bar, the foot, and one page at a time between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout

from ui import loading
from ui.jobs import Jobs
from ui.notify import Notify
from ui.shell import pages
from ui.shell.banner_place import BannerPlace
from ui.shell.counts import counts
from ui.shell.foot import Foot
from ui.shell.frame import TRAINING, TrainingFrame
from ui.shell.job_strip import JobStrip
from ui.shell.navigator import Navigator
from ui.shell.rail import Rail
from ui.shell.top_bar import TopBar
from ui.theme import theme
from ui.widgets.dialogs import Dialog
from ui.workplace import NOT_OPEN, Workplace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.vault import Vault
    from defender_app.vault.drawer import Drawer
    from ui.page import Page

_SMALLEST: Final = (560, 340)
_FIRST_SIZE: Final = (1280, 720)
# Below this width the rail shrinks, and pages turn their side panels into drawers.
_WIDE: Final = 1100
_SEARCH_AFTER: Final = 150
# Once the first page stands, and nobody has had time to press anything.
_LOAD_AFTER: Final = 300
_NAMES: Final = "ui.i18n.places"


class Coming(NamedTuple):
    """A vault of which no drawer is open yet.

    Attributes:
        folder: where it is.
        training: whether it is for fiction.
        drawer: stands for the one that will be open.
    """

    folder: Path
    training: bool
    drawer: Drawer = NOT_OPEN


class MainWindow(QMainWindow):
    """The window of an open vault.

    Args:
        vault: open; the window never locks it. One that is not open yet follows with ``open``.
        role: ``record`` or ``receive``; which pages stand in the rail.
        title: neutral words for the window and beside the notebook mark.
        idle_minutes: shown at the foot.
        lock: locks and leaves.

    Attributes:
        place: what every page works with.
        closing: somebody closes the window; whoever made it decides how.
    """

    closing = Signal()

    def __init__(
        self,
        vault: Vault | Coming,
        *,
        lock: Callable[[], None],
        role: str = "record",
        title: str = "",
        idle_minutes: int = 3,
    ) -> None:
        super().__init__()
        title = title or self.tr("Notebook")
        self.setWindowTitle(title)
        self._measure()
        self._may_close = self._counts_asked = False
        self._typed: dict[str, str] = {}
        self.setProperty(TRAINING, vault.training)
        notify = Notify(self)
        jobs = Jobs(notify.problem, self)
        self._stack = QStackedWidget()
        self.navigator = Navigator(self._stack, lock)
        opened = None if isinstance(vault, Coming) else vault
        of_vault = (vault.drawer, vault.folder, vault.training)
        self.place = Workplace(*of_vault, jobs, notify, self.navigator, vault=opened)
        plan = pages.rail_plan(role, training=vault.training)
        self.navigator.prepare(self.place, plan.first)
        self.rail = Rail(plan, training=vault.training, title=title)
        self.bar = TopBar()
        self.bar.set_may_write(may=role != pages.RECEIVE)
        self.banners = BannerPlace()
        self.foot = Foot(idle_minutes)
        self.work = JobStrip(jobs)
        self._search_soon = QTimer(self, singleShot=True, interval=_SEARCH_AFTER)
        self._load_soon = QTimer(self, singleShot=True, interval=_LOAD_AFTER)
        self._loading: loading.Loading | None = None
        self._lay_out()
        self._connect(notify)
        self._add_keys()
        if self.place.is_open:
            self._begin()

    def __repr__(self) -> str:
        return "<main window>"

    def open(self, vault: Vault, lock: Callable[[], None]) -> None:
        """Take the vault that this window was made for, once it is open.

        Args:
            vault: open; the window never locks it.
            lock: locks and leaves.
        """
        self.navigator.lock_with(lock)
        self.place.open(vault)
        self._begin()

    def help_page(self) -> str:
        """The page of the guide about what is shown."""
        from ui.guide import places  # noqa: PLC0415 - the window starts without it

        page = self.navigator.shown
        return places.page_for(self.navigator.here, page.part() if page is not None else "")

    def flush(self) -> None:
        """Have every page and dialog hand over what was typed, and try again what was not saved."""
        if self._loading is not None:
            # What comes now waits for all short work, and for nothing that is only convenient.
            self._loading.stop()
        self.navigator.flush()
        for dialog in self.findChildren(Dialog):
            dialog.flush()
        self.place.unsaved.again()

    def allow_close(self) -> None:
        """From now on closing closes: everything is saved and locked."""
        self._may_close = True
        self._load_soon.stop()

    def set_idle_minutes(self, minutes: int) -> None:
        """Say at the foot when the window locks by itself."""
        self.foot.set_idle_minutes(minutes)

    def set_title(self, title: str) -> None:
        """Call the window something else."""
        self.setWindowTitle(title)
        self.rail.set_title(title)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is locking: it waits until what was typed is saved."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is narrow the rail shrinks."""
        super().resizeEvent(event)
        self._fit_rail()

    def _begin(self) -> None:
        self.navigator.begin(self.rail.plan.first)
        self._load_soon.start()

    def _measure(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)

    def _lay_out(self) -> None:
        frame = TrainingFrame(training=self.place.training)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (self.bar, self.banners, self._stack, self.work, self.foot):
            column.addWidget(one, 1 if one is self._stack else 0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        frame.fill(row)
        self.setCentralWidget(frame)

    def _connect(self, notify: Notify) -> None:
        go = self.navigator
        self.rail.chosen.connect(go.page)
        self.bar.new_asked.connect(self._new_record)
        self.bar.lock_asked.connect(go.lock)
        self.bar.back_asked.connect(self._back)
        self.bar.help_asked.connect(self._help)
        self.bar.searched.connect(self._search_soon.start)
        self.bar.search.returnPressed.connect(self._search)
        self._search_soon.timeout.connect(self._search)
        self._load_soon.timeout.connect(self._load_pages)
        go.arrived.connect(self._arrived)
        notify.problem_came.connect(self._show_problem)
        notify.several_came.connect(self.banners.show_several)
        notify.end_came.connect(self.banners.show_end)
        notify.words_came.connect(self.foot.show_said)
        notify.saved_at.connect(self._saved)
        self.place.unsaved.changed.connect(self._unsaved_changed)
        self.place.changes.records.connect(self._count)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self._new_record,
            "Ctrl+F": self._focus_search,
            "Alt+Left": self._back,
            "F1": self._help,
        }
        if self.place.training:
            keys["F8"] = self.place.changes.presenting.emit
        for place, name in enumerate(self.rail.plan.names, 1):
            keys[f"Ctrl+{place}"] = partial(self.navigator.page, name)
        for key, does in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(does)

    def _load_pages(self) -> None:
        """Load the other pages, which then open at once."""
        modules = (*pages.modules(self.rail.plan), _NAMES)
        self._loading = loading.load(modules, self.place.jobs, self, self._load_names)
        self._remind()

    def _load_names(self) -> None:
        from ui.i18n import places  # noqa: PLC0415 - starting does not wait for it

        self.place.jobs.do(places.load, owner=self)

    def _remind(self) -> None:
        from ui.vault import reminding  # noqa: PLC0415 - once the first page stands

        reminding.remind(self.place, self.banners, self)
        loading.load(("ui.quick_notes.arriving",), self.place.jobs, self, self._take_notes_in)
        if "send" in self.rail.plan.names:
            from ui.send import resting  # noqa: PLC0415 - the same

            resting.remind(self.place, self)

    def _take_notes_in(self) -> None:
        from ui.quick_notes import arriving  # noqa: PLC0415 - just loaded

        arriving.Arriving(self.place, self.banners, self).look()

    def _arrived(self, name: str) -> None:
        self.banners.clear()
        if self.place.unsaved.error is not None:
            self.banners.show_unsaved(self.place.unsaved.error)
        self._search_soon.stop()
        page = self.navigator.shown
        if page is None:
            return
        self.rail.show_chosen(pages.rail_name(name))
        self.foot.setVisible(page.rail != "none")
        self.foot.set_typing(typing=name == "record")
        if page.rail == "none":
            self.bar.show_own(page.bar())
        elif page.rail == "narrow":
            self.bar.show_back(pages.title(self.navigator.behind or self.rail.plan.first))
        else:
            self.bar.show_search(page.search_hint())
            # What was looked for on a page stands there again when one comes back to it.
            self.bar.search.setText(self._typed.get(name, ""))
        self._fit_rail()
        self._count()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_rail(self) -> None:
        page = self.navigator.shown
        wanted = page.rail if page is not None else "full"
        self.rail.setVisible(wanted != "none")
        is_narrow = wanted == "narrow" or self.width() < theme.scaled(_WIDE)
        self.rail.set_narrow(narrow=is_narrow)
        is_cut = is_narrow or wanted == "none"
        self.bar.show_training(shown=self.place.training and is_cut)

    def _show_problem(self, error: AppError | CryptoError) -> None:
        if error is self.place.unsaved.error:
            self.banners.show_unsaved(error)
        else:
            self.banners.show_problem(error)

    def _unsaved_changed(self) -> None:
        self.foot.set_unsaved(unsaved=bool(self.place.unsaved))
        if not self.place.unsaved:
            self.banners.clear_unsaved()

    def _saved(self, when: datetime) -> None:
        self.foot.show_saved(when)
        self._count()

    def _count(self) -> None:
        if self._counts_asked:
            return
        self._counts_asked = True
        drawer, names = self.place.drawer, self.rail.plan.names
        self.place.jobs.do(lambda: counts(drawer, names), self._show_counts, owner=self)

    def _show_counts(self, found: Mapping[str, int]) -> None:
        self._counts_asked = False
        self.rail.set_counts(found)

    def _new_record(self) -> None:
        if "incidents" in self.rail.plan.names:
            self.navigator.record(None)

    def _help(self) -> None:
        from ui.guide import opening  # noqa: PLC0415 - the window starts without it

        opening.open_guide(self)

    def _back(self) -> None:
        if self.navigator.behind:
            self.navigator.back()
        elif self.navigator.here != self.rail.plan.first:
            self.navigator.page(self.rail.plan.first)

    def _focus_search(self) -> None:
        page = self.navigator.shown
        if page is not None and page.rail != "full":
            self.navigator.page(self.rail.plan.first)
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _search(self) -> None:
        self._search_soon.stop()
        words = self.bar.search.text()
        page: Page | None = self.navigator.shown
        if page is None or page.search(words):
            self._typed[self.navigator.here] = words
            return
        if words.strip() and "incidents" in self.rail.plan.names:
            self._typed["incidents"] = words
            self.navigator.page("incidents")
            self.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
            page = self.navigator.shown
            if page is not None:
                page.search(words)
