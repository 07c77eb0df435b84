"""What sealed files are called: letters or words by lot, as the vault says, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from defender_app import options, outside_names
from defender_app.backup import writing
from defender_app.options import FileNames
from defender_app.vault.drawer import Drawer
from tests.support import exchange, line

SHAPES = {"letters": r"[a-z]{12}\.age", "words": r"[a-z]+(-[a-z]+){3,7}\.age"}


@pytest.mark.parametrize("style", options.FILE_NAMES)
def test_no_two_names_are_the_same_and_none_says_anything(style: FileNames) -> None:
    names = {outside_names.drawn(style) for _ in range(200)}
    assert len(names) == 200
    assert all(re.fullmatch(SHAPES[style], name) for name in names)


def test_every_file_that_leaves_is_called_as_the_vault_says(
    defender: Drawer, desk: Drawer, clock: line.Clock, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    for drawer in (defender, desk):
        options.change(drawer.database.folder, file_names="words")
    played = exchange.play(defender, desk, clock, out)
    made = {one.path.name for one in played.files.values() if one.path.suffix == ".age"}
    made |= {one.path.name for one in played.reports.values()}
    made.add(writing.target(out, defender).name)
    assert len(made) > 5
    assert [name for name in made if not re.fullmatch(SHAPES["words"], name)] == []
    options.change(defender.database.folder, file_names="letters")
    assert re.fullmatch(SHAPES["letters"], outside_names.of(defender))


@pytest.mark.parametrize("odd", ["", "dates", 7, None, ["words"]])
def test_an_odd_choice_is_the_usual_one(defender: Drawer, odd: object) -> None:
    options.change(defender.database.folder, file_names=odd)
    assert re.fullmatch(SHAPES["letters"], outside_names.of(defender))
