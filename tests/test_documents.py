"""What the documents show is what the program does."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from defender_app import words
from defender_app.cli import demo_command, parser
from defender_app.focal import card
from tests.support.repository import ROOT


def test_the_vector_of_a_card_in_the_formats_is_true() -> None:
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```\n(.*?)\n```", text.partition("## 7.")[2], re.DOTALL)
    body, (digest, code) = blocks[0], blocks[1].split("\n")
    assert card.digest_of(body.encode()) == digest
    assert card.code_of(digest) == code


def test_the_folder_of_the_demonstration_is_named_and_never_committed() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert f"{demo_command.DEFAULT}*/" in ignored
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"`{demo_command.DEFAULT}`" in readme


def _commands(
    made: argparse.ArgumentParser, *path: str
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    yield path, made
    for action in made._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from _commands(inner, *path, name)


def test_every_command_and_option_is_named_on_the_page_of_the_command_line() -> None:
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    found = list(_commands(parser.build(words.load(), "1")))
    assert len(found) > 50
    options = {
        option
        for _, made in found
        for action in made._actions
        if action.help != argparse.SUPPRESS
        for option in action.option_strings
    }
    commands = {" ".join(path) for path, _ in found if path}
    named = "|".join(sorted(map(re.escape, options | commands), key=len, reverse=True))
    shown = {one[0] for one in re.finditer(rf"(?<![\w-])(?:{named})(?![\w-])", text)}
    # A group of commands stands before each of its own.
    shown |= {one.rpartition(" ")[0] for one in shown & commands}
    assert options | commands <= shown, sorted((options | commands) - shown)


def test_the_audit_names_files_and_tests_that_exist() -> None:
    text = (ROOT / "docs" / "audit.md").read_text(encoding="utf-8")
    tests = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert len(tests) > 15
    for path, name in tests:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{name}"
    for path in re.findall(r"`((?:crypto|defender_app|ui|tests|docs)/[\w/.*]+)`", text):
        assert list(ROOT.glob(path.rstrip("/"))), path
    for page in re.findall(r"\]\(([\w.-]+\.md)\)", text):
        assert (ROOT / "docs" / page).is_file(), page
