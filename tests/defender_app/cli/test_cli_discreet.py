"""``vault options``: what others see of a vault, by choice and shown beforehand."""

from __future__ import annotations

import re

import pytest

from defender_app import options
from defender_app.options import Options
from tests.support.command_line import Seat, command


def said(sender: Seat, *words: str) -> str:
    done = command("vault", "options", "--vault", sender.folder, *words)
    assert done.code == 0
    return done.out


def test_title_icon_and_names_are_chosen_and_shown(sender: Seat) -> None:
    first = said(sender)
    assert "The window is called Notebook." in first
    assert "Its icon is a notebook." in first
    assert re.search(r"like this: [a-z]{12}\.age", first)
    chosen = ("--window-title", " Recipes ", "--icon", "sums", "--file-names", "words")
    later = said(sender, *chosen)
    assert "The window is called Recipes." in later
    assert "Its icon is a calculator." in later
    assert re.search(r"like this:\s+[a-z]+(-[a-z]+){3,}\.age", later)
    assert options.read(sender.folder) == Options(
        window_title="Recipes", icon="sums", file_names="words"
    )
    assert options.change(sender.folder, icon="folder").window_title == "Recipes"
    assert "Its icon is a folder." in said(sender, "--window-title", "")
    assert options.read(sender.folder).window_title == Options().window_title


@pytest.mark.parametrize("title", ["x" * 61, "a\u202eb", "a\nb"])
def test_a_title_that_cannot_be_shown_changes_nothing(sender: Seat, title: str) -> None:
    before = (sender.folder / options.NAME).read_bytes()
    words = ("--window-title", title, "--icon", "folder", "--json")
    refused = command("vault", "options", "--vault", sender.folder, *words)
    assert (refused.code, refused.error["code"]) == (2, "window-title")
    assert (sender.folder / options.NAME).read_bytes() == before


def test_sealed_files_follow_at_once(sender: Seat) -> None:
    for style, shape in (("words", r"[a-z]+(-[a-z]+){3,}\.age"), ("letters", r"[a-z]{12}\.age")):
        done = command(
            "vault", "options", "--vault", sender.folder, "--file-names", style, "--json"
        )
        assert done.data["file_names"] == style
        assert re.search(shape, said(sender))
