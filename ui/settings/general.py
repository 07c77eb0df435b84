"""The window, locking, and what somebody does here; each change holds at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale
from shiboken6 import isValid

from defender_app import options as vault_options
from defender_app.options import IDLE_MINUTES, LONGEST_TITLE, Options
from ui import i18n
from ui.i18n import languages, progress
from ui.settings import state
from ui.settings.discreet import Discreet
from ui.settings.parts import Group, Section, Setting, Tick
from ui.unlock import entry
from ui.widgets import labels
from ui.widgets.fields import LineEdit
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.settings.state import State
    from ui.workplace import Workplace

_NORMAL: Final = "normal"
_WIDER: Final = "wider"


class General(Section):
    """What can be set about the window and the work."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._state: State | None = None
        self._make_answers()
        self._connect()
        self.add(self._window(), self.discreet, self._locking(), self._work())

    def flush(self) -> None:
        """Hand over a title that is still being typed."""
        self._take_title()

    def show_state(self, found: State) -> None:
        """Show what is in force."""
        self._state = found
        self.language.choose([found.language or i18n.current()])
        self.appearance.choose([found.options.appearance])
        self.text_size.choose([str(found.text_size)])
        self.spacing.choose([_WIDER if found.wider else _NORMAL])
        if not self.title.hasFocus():
            self.title.setText(self._shown_title(found.options.window_title))
        self.idle.choose([str(found.options.idle_minutes)])
        self.clipboard.choose([str(found.clipboard_seconds)])
        self.panic.choose([found.panic_key])
        self.discreet.show_state(found)
        self.role.choose([found.role])
        self.cooling_off.box.setChecked(found.cooling_off)

    def _make_answers(self) -> None:
        self.language = Pills(languages.OFFERED, name=self.tr("Language"))
        labels.mark_said(self.language)
        for code, _ in languages.OFFERED:
            labels.mark_said(self.language.pill(code))
        self.appearance = Pills(
            (
                ("system", self.tr("As the computer is")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            )
        )
        self._make_reading()
        self.title = LineEdit(width=280)
        self.title.setMaxLength(LONGEST_TITLE)
        self.discreet = Discreet(self.title)
        self.idle = Pills(
            [(str(minutes), self.tr("%n minute(s)", "", minutes)) for minutes in IDLE_MINUTES]
        )
        self.clipboard = Pills(
            [
                (str(seconds), self.tr("%n second(s)", "", seconds))
                for seconds in entry.CLIPBOARD_SECONDS
            ]
        )
        self._make_panic()
        self.role = Pills(
            (
                (entry.RECORD, self.tr("Write down what happened")),
                (entry.RECEIVE, self.tr("Receive reports as a focal point")),
            )
        )
        self.cooling_off = Tick(
            self.tr("Let a record rest for 24 hours before it can be sent"),
            self.tr(
                "After a bad day, a night’s sleep shows what should not be in a report. You can "
                "still send earlier, with a reason."
            ),
        )

    def _make_reading(self) -> None:
        percent = QLocale().percent()
        number = QLocale().toString
        self.text_size = Pills(
            [(str(one), f"{number(one)}\u202f{percent}") for one in entry.TEXT_SIZES]
        )
        for one in entry.TEXT_SIZES:
            labels.mark_said(self.text_size.pill(str(one)))
        self.spacing = Pills(((_NORMAL, self.tr("Normal")), (_WIDER, self.tr("Wider"))))

    def _make_panic(self) -> None:
        self.panic = Pills(
            (
                ("escape", self.tr("Escape")),
                ("pause", self.tr("Pause")),
                ("f12", self.tr("F12")),
                ("none", self.tr("No key")),
            )
        )

    def _connect(self) -> None:
        self.language.changed.connect(self._take_language)
        self.appearance.changed.connect(
            lambda: self._change_option("appearance", *self.appearance.chosen)
        )
        self.text_size.changed.connect(self._take_size)
        self.spacing.changed.connect(self._take_spacing)
        self.title.editingFinished.connect(self._take_title)
        self.discreet.icon.changed.connect(
            lambda: self._change_option("icon", *self.discreet.icon.chosen)
        )
        self.discreet.names.changed.connect(
            lambda: self._change_option("file_names", *self.discreet.names.chosen)
        )
        self.discreet.hidden.box.clicked.connect(self._take_hidden)
        self.idle.changed.connect(
            lambda: self._change_option("idle_minutes", *map(int, self.idle.chosen))
        )
        self.clipboard.changed.connect(self._take_clipboard)
        self.panic.changed.connect(self._take_panic)
        self.role.changed.connect(self._take_role)
        self.cooling_off.box.clicked.connect(self._take_cooling_off)

    def _window(self) -> Group:
        return Group(self.tr("Window")).add(
            Setting(
                self.tr("Language"),
                " ".join(
                    filter(
                        None,
                        (
                            self.tr("Of this drawer. The lock screen has its own, at its foot."),
                            progress.line(i18n.current()),
                        ),
                    )
                ),
                self.language,
            ),
            Setting(self.tr("Appearance"), "", self.appearance),
            Setting(
                self.tr("Text size"),
                self.tr("Of this drawer. The lock screen is as large as the computer asks for."),
                self.text_size,
            ),
            Setting(
                self.tr("Spacing"),
                self.tr("Wider puts more room between letters, words and lines."),
                self.spacing,
            ),
        )

    def _locking(self) -> Group:
        return Group(self.tr("Locking")).add(
            Setting(
                self.tr("Lock when nobody has used it for"),
                self.tr("What you are typing is saved first."),
                self.idle,
            ),
            Setting(
                self.tr("Panic key, held for one second"),
                self.tr(
                    "Locks and hides the window at once and asks nothing. What you are typing is "
                    "saved. The window comes back from the bar of the desktop, locked."
                ),
                self.panic,
            ),
            Setting(
                self.tr("Keep what you copy for"),
                self.tr("Then it is removed from the clipboard, where every program can read it."),
                self.clipboard,
            ),
        )

    def _work(self) -> Group:
        return Group(self.tr("Your work")).add(
            Setting(
                self.tr("What do you do here?"),
                self.tr("It decides which pages you see. Nothing is lost when you change it."),
                self.role,
            ),
            self.cooling_off,
        )

    def _shown_title(self, title: str) -> str:
        return self.tr("Notebook") if title == Options().window_title else title

    def _do(self, work: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        def done(_result: object) -> None:
            if then is not None:
                then()
            self.changed.emit()

        self.place.jobs.do(work, done, owner=self)

    def _change_option(self, name: str, *value: Any) -> None:
        if not value:
            return
        folder, changes = self.place.folder, self.place.changes
        self.place.jobs.do(
            lambda: vault_options.change(folder, **{name: value[0]}),
            self._tell_options,
            owner=changes,
        )

    def _tell_options(self, options: Options) -> None:
        self.place.changes.options.emit(options)
        # The window takes them also where somebody has left this page meanwhile.
        if isValid(self):
            self.changed.emit()

    def _take_title(self) -> None:
        typed = self.title.text().strip()
        if self._state is None or typed == self._shown_title(self._state.options.window_title):
            return
        usual = not typed or typed == self.tr("Notebook")
        self._change_option("window_title", Options().window_title if usual else typed)

    def _take_language(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for code in self.language.chosen:
            self._do(partial(settings.set, entry.LANGUAGE, code), changes.window.emit)

    def _take_role(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for role in self.role.chosen:
            self._do(partial(settings.set, entry.ROLE, role), changes.window.emit)

    def _take_size(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for percent in map(int, self.text_size.chosen):
            self._do(partial(settings.set, entry.TEXT_SIZE, percent), changes.window.emit)

    def _take_spacing(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for chosen in self.spacing.chosen:
            wider = chosen == _WIDER
            self._do(partial(settings.set, entry.WIDER, wider), changes.window.emit)

    def _take_clipboard(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for seconds in map(int, self.clipboard.chosen):
            self._do(
                partial(settings.set, entry.CLIPBOARD, seconds),
                partial(changes.clipboard_seconds.emit, seconds),
            )

    def _take_panic(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for key in self.panic.chosen:
            self._do(partial(settings.set, entry.PANIC, key), partial(changes.panic_key.emit, key))

    def _take_hidden(self, on: bool) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        self._do(
            partial(settings.set, entry.CAPTURE, not on), partial(changes.captured.emit, not on)
        )

    def _take_cooling_off(self, on: bool) -> None:
        drawer = self.place.drawer
        self._do(lambda: state.set_cooling_off(drawer, on=on))
