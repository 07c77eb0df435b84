"""The page of settings: five views, each with its groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.page import Page
from ui.settings import examiner, state
from ui.settings.about import About
from ui.settings.general import General
from ui.settings.parts import Group, Section, points
from ui.settings.safety import Safety
from ui.settings.vault_section import VaultSection
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.views import Views

if TYPE_CHECKING:
    from ui.settings.state import State
    from ui.workplace import Workplace

GENERAL: Final = "general"
VAULT: Final = "vault"
SAFETY: Final = "safety"
SEEN: Final = "seen"
ABOUT: Final = "about"


class Seen(Section):
    """What an examiner of the folder would see."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._groups = (
            Group(self.tr("What an examiner of the folder would see")),
            Group(self.tr("What they would not see")),
            Group(self.tr("What can give away more")),
        )
        self._points: list[QWidget] = [QWidget() for _ in self._groups]
        for group, told in zip(self._groups, self._points, strict=True):
            group.add(told)
        self.add(*self._groups)

    def show_state(self, found: State) -> None:
        """Say it anew."""
        told = (examiner.seen(found), examiner.unseen(), examiner.beyond(found))
        for place, (group, lines) in enumerate(zip(self._groups, told, strict=True)):
            old, self._points[place] = self._points[place], points(tuple(lines))
            group.body.replaceWidget(old, self._points[place])
            old.deleteLater()


class SettingsPage(Page):
    """What can be set, and what can be done with the vault itself."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.general = General(place)
        self.vault = VaultSection(place)
        self.safety = Safety(place)
        self.seen = Seen(place)
        self.about = About(place)
        self._sections: dict[str, Section] = {
            GENERAL: self.general,
            VAULT: self.vault,
            SAFETY: self.safety,
            SEEN: self.seen,
            ABOUT: self.about,
        }
        self.tabs = Views(
            (
                (GENERAL, self.tr("Window and work")),
                (VAULT, self.tr("Vault and drawers")),
                (SAFETY, self.tr("Recovery and backup")),
                (SEEN, self.tr("What can be seen")),
                (ABOUT, self.tr("This program")),
            ),
            name=self.tr("Settings"),
        )
        self.tabs.changed.connect(self.show_part)
        self._stack = QStackedWidget()
        for section in self._sections.values():
            section.changed.connect(self.arrive)
            self._stack.addWidget(section)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.setSpacing(Space.M)
        head.addWidget(labels.text(self.tr("Settings"), "page"))
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def __repr__(self) -> str:
        return "<settings page>"

    def show_part(self, name: str) -> None:
        """Show another view."""
        self.tabs.choose(name)
        section = self._sections[name]
        self._stack.setCurrentWidget(section)
        section.arrive()

    def part(self) -> str:
        """The view that is shown."""
        shown = self._stack.currentWidget()
        return next((name for name, one in self._sections.items() if one is shown), "")

    def arrive(self) -> None:
        """Read everything again."""
        drawer, folder, vault = self.place.drawer, self.place.folder, self.place.vault
        self.place.jobs.do(lambda: state.read(drawer, folder, vault), self._show, owner=self)

    def flush(self) -> None:
        """Hand over what is still being typed."""
        for section in self._sections.values():
            section.flush()

    def _show(self, found: State) -> None:
        for section in self._sections.values():
            section.show_state(found)
