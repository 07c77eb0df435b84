"""The place under the bar where one banner can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.errors import AppError


class BannerPlace(QWidget):
    """At most one banner; it goes when one leaves the page, or when it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self._banner: QWidget | None = None
        self.hide()

    def show_problem(self, error: AppError | CryptoError) -> None:
        """Say what happened, what was not lost, and what to do next."""
        from ui.messages import message  # noqa: PLC0415 - not needed to start
        from ui.widgets.banners import Banner  # noqa: PLC0415 - not needed to start

        said = message(error)
        reason = " ".join(part for part in (said.lost, said.next) if part)
        banner = Banner("danger", said.what, reason, self.tr("Close"))
        banner.acted.connect(self.clear)
        self._show(banner)

    def clear(self) -> None:
        """Take the banner away."""
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
        self.hide()

    def _show(self, banner: QWidget) -> None:
        self.clear()
        self._banner = banner
        self._column.addWidget(banner)
        self.show()
