"""The name behind "Show name": fetched on purpose, gone again after half a minute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from defender_app.model.person import Identity
from ui import deleting, unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.workplace import Workplace

SHOWN_FOR: Final = 30_000
"""Milliseconds after which a name hides itself."""


class NameKeeper(QObject):
    """Fetches an identity on purpose, and lets go of it after a while, on hiding and on leaving.

    It lets go as soon as another window comes to the front, too: somebody else may look then.
    ``shown`` gives the identity; ``hidden`` says that nothing of it may stay on the screen.

    Args:
        place: the drawer and the jobs.
        find: gives the vault-wide uid; called away from the window, each time anew.
        parent: the owner, on the screen.
        key: the same for the same somebody, whenever it is made anew.
        before: called first, so that whoever was just added is in the vault.
    """

    shown = Signal(object)
    hidden = Signal()

    def __init__(
        self,
        place: Workplace,
        find: Callable[[], str],
        parent: QObject,
        *,
        key: str,
        before: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._find = find
        self._key = f"name:{key}"
        self._before = before
        self._asked = False
        self._identity: Identity | None = None
        self._earlier = Identity()
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self.timer.timeout.connect(self.hide)
        parent.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether a name is on the screen now."""
        return self._identity is not None

    @property
    def identity(self) -> Identity:
        """The identity while it is shown; an empty one else."""
        return self._identity or Identity()

    def show(self) -> None:
        """Fetch the identity."""
        self._asked = True
        if self._before is not None:
            self._before()
        find, drawer = self._find, self._place.drawer
        self._place.jobs.do(lambda: drawer.identities.get(find()), self._came, owner=self)

    def hide(self) -> None:
        """Let go of it."""
        self._asked = False
        self.timer.stop()
        if self._identity is not None:
            if self._earlier not in (Identity(), self._identity):
                deleting.say_changed(self._place, self._find, self._earlier)
            self._earlier = Identity()
            self._identity = None
            self.hidden.emit()

    def toggle(self) -> None:
        """Show or hide."""
        if self.is_shown:
            self.hide()
        else:
            self.show()

    def change(self, identity: Identity) -> None:
        """Save what was typed; the half minute begins again."""
        if self._identity is None or identity == self._identity:
            return
        self._identity = identity
        self.timer.start()
        find, drawer = self._find, self._place.drawer

        def save() -> datetime:
            drawer.people.name(find(), identity)
            return drawer.now()

        unsaved.save(self._place, self._key, identity, save)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let go of the name when another window comes to the front."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hide()
        return False

    def _came(self, found: Identity | None) -> None:
        if not self._asked:
            return
        kept = self._place.unsaved.text(self._key)
        self._identity = kept if isinstance(kept, Identity) else found or Identity()
        self._earlier = found or Identity()
        self.timer.start()
        self.shown.emit(self._identity)
