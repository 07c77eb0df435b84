"""Of the command line only what is meant is loaded, and nothing of it is missing."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator

import pytest

from defender_app.cli import parser
from defender_app.cli.options import Later
from defender_app.words import load
from tests.support.repository import ROOT

WHOLE = parser.build(load("en"), "x")
COMMANDS = sorted(name for names in parser._ROOMS.values() for name in names)


def _below(part: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return {
        name: one
        for action in part._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, one in action.choices.items()
    }


def _ends(part: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    below = _below(part)
    if not below:
        yield part
    for one in below.values():
        yield from _ends(one)


@pytest.mark.parametrize("room", parser._ROOMS)
def test_each_room_adds_the_commands_it_is_known_for(room: str) -> None:
    alone = parser.build(load("en"), "x", frozenset(parser._ROOMS[room]))
    assert list(_below(alone)) == list(_below(WHOLE))
    for name in parser._ROOMS[room]:
        assert _below(alone)[name].format_help() == _below(WHOLE)[name].format_help()
    assert alone.format_help() == WHOLE.format_help()


def test_every_command_leads_to_a_function() -> None:
    handlers = [one.get_default("handler") for one in _ends(WHOLE)]
    assert len(handlers) > len(COMMANDS)
    assert any(isinstance(handler, Later) for handler in handlers)
    for handler in handlers:
        assert callable(handler.found() if isinstance(handler, Later) else handler)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["record", "list"], {"record"}),
        (["--vault", "case", "record", "list"], {"record", "case"}),
        (["--help"], set()),
        (["nonsense"], set()),
    ],
)
def test_whatever_may_be_a_command_is_loaded(words: list[str], meant: set[str]) -> None:
    assert parser.typed(words) == meant


def test_a_list_of_records_loads_neither_desk_nor_sealing() -> None:
    code = (
        "import sys; from defender_app.cli.run import run; "
        "sys.argv = ['x']; run(['record', 'list', '--help']); "
        "print(*[m for m in sys.modules if m.startswith('defender_app.')])"
    )
    done = subprocess.run(
        (sys.executable, "-c", code), cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = done.stdout.splitlines()[-1].split()
    assert "defender_app.cli.listing_commands" in loaded
    for heavy in ("defender_app.report.seal", "defender_app.focal.cases", "defender_app.office"):
        assert heavy not in loaded
