"""Answers that are not what they say: each is explained on the screen, and nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.age import HybridIdentity
from crypto.minisign import SigningKey
from tests.support import stage, steps, vaults
from tests.support.bad_input import Answers
from tests.support.stage import DESK, OTHER_DESK, SitsDown, Stage


@pytest.fixture
def scene(window_vault: Callable[[Path], Path], tmp_path: Path) -> Stage:
    made = Stage(window_vault, tmp_path)
    made.begin(DESK, OTHER_DESK)
    return made


def test_forged_foreign_and_twice(scene: Stage, sits_down: SitsDown) -> None:
    record = scene.send()
    with vaults.opened(scene.hers) as held:
        answers = Answers(held.drawer, record, scene.own[DESK], scene.folder("answers"))
        forged = answers.write(by=SigningKey.generate(), message="We have closed your case.")
        theirs = answers.write(by=scene.own[OTHER_DESK].keys.signing, message="Come and see us.")
        foreign = answers.write(to=HybridIdentity.generate().recipient())
        hostile = answers.write(message="\x1b[2J\u0007")
        genuine = answers.write(message="It arrived. We read it tomorrow.")
    assert scene.status() == "sent"

    her = scene.sits(sits_down)
    for path in (forged, theirs):
        read = stage.read_replies(her, path)
        assert path.name in read
        assert "not signed by the focal point" in read
        assert "closed your case" not in read
        assert "Come and see us" not in read
    read = stage.read_replies(her, foreign)
    assert "answers none of the reports sealed here" in read
    read = stage.read_replies(her, hostile)
    assert hostile.name in read
    assert "\x1b" not in read
    her.leave()
    assert scene.status() == "sent"
    assert scene.replies() == []

    her = scene.sits(sits_down)
    assert "Attached to its record" in stage.read_replies(her, genuine)
    her.row("Replies", stage.TITLE)
    assert her.sees("It arrived. We read it tomorrow.")
    read = stage.read_replies(her, genuine)
    assert "Already here" in read
    her.leave()
    assert scene.status() == "answered"
    assert scene.replies() == [(1, "")]


def test_all_at_once_the_true_one_is_found(scene: Stage, sits_down: SitsDown) -> None:
    """A stick with many files, of which one is true."""
    record = scene.send()
    stick = scene.folder("stick")
    with vaults.opened(scene.hers) as held:
        answers = Answers(held.drawer, record, scene.own[DESK], stick)
        for _ in range(3):
            answers.write(by=SigningKey.generate(), message="False.")
        genuine = answers.write(message="True.")
    (stick / "cut.age").write_bytes(genuine.read_bytes()[:3_000])
    her = scene.sits(sits_down)
    read = stage.read_replies(her, stick)
    assert read.count("Attached to its record") == 1
    assert "damaged, cut short or was changed" in read
    steps.go_to(her, "Incidents")
    her.row("Incidents", stage.TITLE)
    her.press("Open record")
    steps.section(her, "What was done")
    her.wait_for(f"Received from {DESK}")
    assert not her.sees("False.")
    her.leave()
    assert scene.replies() == [(1, "")]
