"""Buttons that stay pressed, for whoever presses them with a screen reader or by voice.

Qt carries that out as a change of state. Whoever waits for a click would never hear of it: the
answer would look chosen, and be kept nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Base
else:
    Base = object


class ByEar(Base):
    """Comes before Qt's class among the bases of a button; call ``heed`` once it is made."""

    _ours = False

    def heed(self) -> None:
        """From now on a change that is neither a click nor ours counts as a click."""
        self.toggled.connect(self._was_toggled)

    def setChecked(self, on: bool, /) -> None:
        """A change of ours: nobody clicked."""
        before, self._ours = self._ours, True
        super().setChecked(on)
        self._ours = before

    def nextCheckState(self) -> None:
        """A click tells of itself."""
        before, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = before

    def _was_toggled(self, on: bool) -> None:
        # One of a group that is no longer chosen was not pressed: another one was.
        if not self._ours and (on or not self.autoExclusive()):
            # Qt knows this signal in two shapes, and Python takes the one without a value.
            self.clicked[bool].emit(on)  # type: ignore[index] # missing in the stubs
