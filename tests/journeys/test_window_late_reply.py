"""Answers that come in another order than they were written in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import stage, steps, vaults
from tests.support.bad_input import Answers
from tests.support.stage import DESK, SitsDown, Stage


@pytest.fixture
def scene(window_vault: Callable[[Path], Path], tmp_path: Path) -> Stage:
    made = Stage(window_vault, tmp_path)
    made.begin(DESK)
    return made


def test_the_first_comes_after_the_third(scene: Stage, sits_down: SitsDown) -> None:
    record = scene.send()
    with vaults.opened(scene.hers) as held:
        answers = Answers(held.drawer, record, scene.own[DESK], scene.folder("answers"))
        first = answers.write(number=1, date="2026-11-15", message="It arrived.")
        third = answers.write(
            number=3,
            date="2026-11-20",
            message="We looked into it.",
            kind_="status",
            status="assessed",
        )

    her = scene.sits(sits_down)
    read = stage.read_replies(her, third)
    assert "Attached to its record" in read
    assert "Not here yet: 1, 2" in read
    read = stage.read_replies(her, first)
    assert "It arrived after a later answer. The status is that of the later one." in read
    assert "Not here yet: 2" in read
    her.row("Replies", "Look twice")
    assert her.sees("It arrived.")
    assert her.sees("Look twice")

    # It stands at its own date on the record, before what came first.
    her.press("Open record")
    steps.section(her, "What was done")
    her.wait_for(f"Sent to {DESK}")
    read = steps.words_on(her)
    assert read.index("15 Nov 2026, arrived late") < read.index("20 Nov 2026")
    assert read.count("arrived late") == 1
    her.leave()
    assert scene.status() == "answered"
    assert scene.replies() == [(3, ""), (1, "arrived-late")]


def test_a_late_one_does_not_open_what_was_closed(scene: Stage, sits_down: SitsDown) -> None:
    record = scene.send()
    with vaults.opened(scene.hers) as held:
        answers = Answers(held.drawer, record, scene.own[DESK], scene.folder("answers"))
        second = answers.write(number=2, kind_="closed", message="We close this.")
        first = answers.write(number=1, message="It arrived.")
    her = scene.sits(sits_down)
    stage.read_replies(her, second)
    her.leave()
    with vaults.opened(scene.hers) as opened:
        opened.drawer.incidents.set_status(scene.event_ids[0], "closed")
    her = scene.sits(sits_down)
    assert "It arrived after a later answer." in stage.read_replies(her, first)
    her.leave()
    assert scene.status() == "closed"
