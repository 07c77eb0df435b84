"""The page of settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app import options as vault_options
from defender_app.options import IDLE_MINUTES, Options
from ui import i18n
from ui.i18n import dates, languages
from ui.page import Page
from ui.settings import examiner, state
from ui.settings.parts import Group, Setting, Tick, points
from ui.theme.tokens import Space
from ui.unlock import entry
from ui.widgets import buttons, labels
from ui.widgets.fields import LineEdit
from ui.widgets.pills import Pills
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault import Finding
    from ui.settings.state import State
    from ui.workplace import Workplace

_COLUMN: Final = 720


class SettingsPage(Page):
    """What can be set; each change holds at once."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._state: State | None = None
        self._make_answers()
        self._scroll = ScrollPage(sides=Space.XL, ends=Space.L, gap=Space.L)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.L)
        middle = QWidget()
        middle.setMaximumWidth(_COLUMN)
        middle.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._scroll.body.addWidget(middle)
        self._scroll.body.addStretch(1)
        self._column.addWidget(labels.text(self.tr("Settings"), "page"))
        for group in (self._window(), self._locking(), self._work(), self._vault()):
            self._column.addWidget(group)
        self._seen = Group(self.tr("What an examiner of the folder would see"))
        self._points = QWidget()
        self._seen.add(self._points)
        self._column.addWidget(self._seen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def __repr__(self) -> str:
        return "<settings page>"

    def arrive(self) -> None:
        """Read everything again."""
        drawer, folder = self.place.drawer, self.place.folder
        self.place.jobs.do(lambda: state.read(drawer, folder), self._show, owner=self)

    def flush(self) -> None:
        """Hand over a title that is still being typed."""
        self._take_title()

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
        self.title = LineEdit(width=280)
        self.title.setMaxLength(60)
        self.idle = Pills(
            [(str(minutes), self.tr("%n minute(s)", "", minutes)) for minutes in IDLE_MINUTES]
        )
        self.clipboard = Pills(
            [
                (str(seconds), self.tr("%n second(s)", "", seconds))
                for seconds in entry.CLIPBOARD_SECONDS
            ]
        )
        self._make_more_answers()
        self._connect()

    def _make_more_answers(self) -> None:
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
        self.remember = Tick(
            self.tr("Remember on this computer where this vault is"),
            self.tr(
                "Then the unlock screen finds it by itself. The note lies outside the vault, and "
                "whoever examines this computer can read it."
            ),
        )
        self.check = buttons.outlined(self.tr("Check the vault"))

    def _connect(self) -> None:
        self.language.changed.connect(self._take_language)
        self.appearance.changed.connect(
            lambda: self._change_option("appearance", *self.appearance.chosen)
        )
        self.title.editingFinished.connect(self._take_title)
        self.idle.changed.connect(
            lambda: self._change_option("idle_minutes", *map(int, self.idle.chosen))
        )
        self.clipboard.changed.connect(self._take_clipboard)
        self.role.changed.connect(self._take_role)
        self.cooling_off.box.clicked.connect(self._take_cooling_off)
        self.remember.box.clicked.connect(self._take_remember)
        self.check.clicked.connect(self._check)

    def _window(self) -> Group:
        return Group(self.tr("Window")).add(
            Setting(
                self.tr("Language"),
                self.tr("Of this drawer. The lock screen has its own, at its foot."),
                self.language,
            ),
            Setting(self.tr("Appearance"), "", self.appearance),
            Setting(
                self.tr("Title of the window"),
                self.tr("Seen by everybody who sees the screen. Something dull is best."),
                self.title,
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

    def _vault(self) -> Group:
        where = labels.said(str(self.place.folder), "quiet", wrap=True)
        self._room = labels.text("", "quiet", wrap=True)
        self._result = labels.text("", "quiet", wrap=True)
        self._result.hide()
        made = Setting(self.tr("This vault"), "", where)
        checked = Setting(
            self.tr("Is everything whole?"),
            self.tr("Reads every page, record and piece of evidence in this drawer."),
            self.check,
        )
        for box, more in ((made, self._room), (checked, self._result)):
            layout = box.layout()
            if layout is not None:
                layout.addWidget(more)
        return Group(self.tr("Vault")).add(made, self.remember, checked)

    def _show(self, found: State) -> None:
        self._state = found
        self.language.choose([found.language or i18n.current()])
        self.appearance.choose([found.options.appearance])
        if not self.title.hasFocus():
            self.title.setText(self._shown_title(found.options.window_title))
        self.idle.choose([str(found.options.idle_minutes)])
        self.clipboard.choose([str(found.clipboard_seconds)])
        self.role.choose([found.role])
        self.cooling_off.box.setChecked(found.cooling_off)
        self.remember.box.setChecked(found.remembered)
        traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = QLocale().formattedDataSize(found.free, 1, traditional)
        self._room.setText(
            "\n".join(
                filter(
                    None,
                    (
                        self._last_saved(found),
                        self.tr("There is room for {size} more in this drawer.").format(size=size),
                    ),
                )
            )
        )
        old, self._points = self._points, points(examiner.sentences(found))
        self._seen.body.replaceWidget(old, self._points)
        old.deleteLater()

    def _last_saved(self, found: State) -> str:
        if found.last_saved is None:
            return ""
        when, number = found.last_saved
        return self.tr("Last saved {when}, change {number}.").format(
            when=dates.moment(when), number=QLocale().toString(number)
        )

    def _shown_title(self, title: str) -> str:
        return self.tr("Notebook") if title == Options().window_title else title

    def _do(self, work: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        def done(_result: object) -> None:
            if then is not None:
                then()
            self.arrive()

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
        self.arrive()

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

    def _take_clipboard(self) -> None:
        settings, changes = self.place.drawer.settings, self.place.changes
        for seconds in map(int, self.clipboard.chosen):
            self._do(
                partial(settings.set, entry.CLIPBOARD, seconds),
                partial(changes.clipboard_seconds.emit, seconds),
            )

    def _take_cooling_off(self, on: bool) -> None:
        drawer = self.place.drawer
        self._do(lambda: state.set_cooling_off(drawer, on=on))

    def _take_remember(self, on: bool) -> None:
        folder = self.place.folder
        self._do(lambda: state.set_remembered(folder, on=on))

    def _check(self) -> None:
        drawer = self.place.drawer
        self.check.setEnabled(False)
        self._say_result(self.tr("Checking…"), "ink2")
        self.place.jobs.long(
            self.tr("Checking the vault"),
            lambda progress: state.check(drawer, progress),
            self._checked,
            owner=self,
            failed=self._check_failed,
            cancelled=lambda: self._say_result(self.tr("The check was stopped."), "ink2"),
        )

    def _check_failed(self, error: Any) -> None:
        self._say_result("", "ink2")
        self.place.notify.problem(error)

    def _checked(self, findings: list[Finding]) -> None:
        if not findings:
            self._say_result(self.tr("Everything in this drawer is whole."), "ok")
            return
        from ui.messages import finding_words  # noqa: PLC0415 - only where something was found

        lines = dict.fromkeys(finding_words(one.code, one.item) for one in findings)
        self._say_result("\n".join(lines), "danger")

    def _say_result(self, words: str, tone: str) -> None:
        self.check.setEnabled(words != self.tr("Checking…"))
        self._result.set_colour(tone)
        self._result.setText(words)
        self._result.setVisible(bool(words))
        self._scroll.ensureWidgetVisible(self._result)
