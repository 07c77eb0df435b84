"""The place under the bar where one banner can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.widgets.banners import Banner

# Small windows have room for a few lines only.
_MOST_LINES: Final = 5


class BannerPlace(QWidget):
    """At most one banner; it goes when one leaves the page, or when it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self._banner: Banner | None = None
        self._is_unsaved = False
        self.hide()

    def show_problem(self, error: AppError | CryptoError) -> None:
        """Say what happened, what was not lost, and what to do next."""
        from ui.messages import message  # noqa: PLC0415 - not needed to start
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        said = message(error)
        self._show(Banner("danger", said.what, said.reason, self.tr("Close")))

    def show_several(self, errors: Sequence[AppError | CryptoError]) -> None:
        """Say what went wrong with several things that were done together, each once."""
        from ui.messages import message  # noqa: PLC0415 - not needed to start
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        lines = list(dict.fromkeys(message(one).what for one in errors))
        if len(lines) == 1:
            self.show_problem(errors[0])
            return
        words = self.tr("%n thing(s) did not work.", "", len(lines))
        more = len(lines) - _MOST_LINES
        if more > 1:
            lines = [*lines[:_MOST_LINES], self.tr("and %n more", "", more)]
        self._show(Banner("danger", words, "\n".join(lines), self.tr("Close")))

    def show_unsaved(self, error: AppError | CryptoError) -> None:
        """Say that something typed is not in the vault, and why."""
        from ui.messages import message  # noqa: PLC0415 - not needed to start
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        said = message(error)
        tried = self.tr("It is kept in this window and tried again every few seconds.")
        reason = " ".join(part for part in (said.what, said.next, tried) if part)
        words = self.tr("What you typed last is not saved.")
        self._show(Banner("danger", words, reason, self.tr("Close")), unsaved=True)

    def clear_unsaved(self) -> None:
        """It is saved now."""
        if self._is_unsaved:
            self.clear()

    def show_end(self, what: str, details: str) -> None:
        """Say that work is done."""
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        banner = Banner("ok", what, details, self.tr("Close"))
        banner.acted.connect(self.clear)
        self._show(banner)

    def show_reminder(self, what: str, reason: str, action: str) -> Banner | None:
        """Remind of something, unless there is something else to say; gives the banner."""
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        if self._banner is not None:
            return None
        banner = Banner("accent", what, reason, action)
        self._show(banner)
        return banner

    def show_arrival(self, what: str, reason: str, action: str, *, tone: str = "ok") -> Banner:
        """Say that something came in by itself, in place of what stood there; gives the banner."""
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        banner = Banner(tone, what, reason, action)
        self._show(banner)
        return banner

    def clear(self) -> None:
        """Take the banner away."""
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
        self._is_unsaved = False
        self.hide()

    def _show(self, banner: Banner, *, unsaved: bool = False) -> None:
        self.clear()
        banner.acted.connect(self.clear)
        self._banner, self._is_unsaved = banner, unsaved
        self._column.addWidget(banner)
        keep_place(self)
        self.show()
