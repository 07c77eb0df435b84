"""What holds for the nine languages of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.window import looks
from ui.i18n import languages

CODES = [code for code, _ in languages.OFFERED]


@pytest.fixture(params=CODES)
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language that is offered, in force."""
    del qapp
    with looks(language=request.param):
        yield request.param
