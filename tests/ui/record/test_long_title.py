"""A title longer than its line says so."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.record.heading import TitleEdit


def test_a_title_that_does_not_fit_ends_with_an_ellipsis_until_it_is_written_in(
    qtbot: QtBot,
) -> None:
    title = TitleEdit()
    qtbot.addWidget(title)
    title.setFixedWidth(160)
    title.setText("Stopped")
    title.show()
    assert title.shown() == "Stopped"
    long = "Stopped at the gate on the way to a session"
    title.setText(long)
    assert title.shown().endswith("…")
    assert title.grab().size() == title.size()
    title.setFocus()
    qtbot.waitUntil(title.hasFocus)
    assert title.shown() == long
