"""One press answers what is left of an act with "I don't know"; one more takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.incident import Act
from defender_app.model.left_open import left_open, opened_again, with_unknown
from ui.widgets import buttons, labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.incident import Incident
    from ui.record.world import RecordWorld


class Unknowns(QObject):
    """What was answered with "I don't know" in one go, while the record is open.

    Args:
        world: the record.
    """

    changed = Signal()

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._world = world
        self._done: dict[str, tuple[str, ...]] = {}

    def left(self, path: str) -> int:
        """How many questions of the act at a path are left."""
        act = self._act(path)
        return len(left_open(act, self._begun(path, act))) if act is not None else 0

    def done(self, path: str) -> int:
        """How many of those answered in one go still say so."""
        act = self._act(path)
        given = act.fields if act is not None else {}
        names = self._done.get(path, ())
        return sum(1 for name in names if name in given and given[name].none == "unknown")

    def answer(self, path: str) -> None:
        """Answer what is left of the act at a path."""
        act = self._act(path)
        if act is None:
            return
        changed, names = with_unknown(act, self._begun(path, act))
        self._done[path] = (*self._done.get(path, ()), *names)
        self._put(path, changed)

    def undo(self, path: str) -> None:
        """Open them again."""
        act = self._act(path)
        names = self._done.pop(path, ())
        if act is not None:
            self._put(path, opened_again(act, names))

    def forget(self) -> None:
        """Acts have moved: nothing is taken back any more."""
        self._done.clear()
        self.changed.emit()

    def offer(self, path: str) -> tuple[str, Callable[[], None]] | None:
        """What can be done now, as words and the way to do it; None for nothing."""
        left, done = self.left(path), self.done(path)
        if left:
            words = self.tr("Answer what is left with “I don’t know” (%n question(s))", "", left)
            return words, lambda: self.answer(path)
        if done:
            return self.tr("Open the %n question(s) again", "", done), lambda: self.undo(path)
        return None

    def _act(self, path: str) -> Act | None:
        act = lens.at(self._world.incident, path)
        return act if isinstance(act, Act) else None

    def _begun(self, path: str, act: Act) -> tuple[str, ...]:
        names = left_open(act)
        draft = self._world.draft
        return tuple(name for name in names if draft.raw(f"{path}.fields.{name}").strip())

    def _put(self, path: str, act: Act) -> None:
        def change(incident: Incident) -> Incident:
            return lens.put(incident, path, act)

        self._world.edit(change)
        self.changed.emit()


class UnknownRest(QWidget):
    """The link at the end of an open act.

    Args:
        unknowns: of the record.
        world: the record.
        path: of the act.
    """

    def __init__(self, unknowns: Unknowns, world: RecordWorld, path: str) -> None:
        super().__init__()
        self._unknowns = unknowns
        self._path = path
        self.link = buttons.link("")
        self.link.clicked.connect(self._pressed)
        self.hint = labels.text(
            self.tr("“I don’t know” is an answer. You can change each of them later."),
            "hint",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.link)
        column.addWidget(self.hint)
        unknowns.changed.connect(self.show_now)
        world.draft.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Say what can be done now."""
        offer = self._unknowns.offer(self._path)
        self.setVisible(offer is not None)
        if offer is not None:
            self.link.setText(offer[0])

    def _pressed(self) -> None:
        offer = self._unknowns.offer(self._path)
        if offer is not None:
            offer[1]()
