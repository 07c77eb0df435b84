"""The arguments: what may be typed, and the texts of ``--help``."""

from __future__ import annotations

import argparse
import functools
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NoReturn

from defender_app.cli.options import COMMON, Group
from defender_app.errors import UsageError
from defender_app.words import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.words import Words


_ROOMS: Final = {
    "window_command": ("window",),
    "vault_commands": ("vault",),
    "record_group": ("record",),
    "evidence_commands": ("evidence",),
    "card_commands": ("card",),
    "contact_commands": ("contact",),
    "seal_commands": ("seal",),
    "sent_commands": ("sent",),
    "notice_commands": ("notice",),
    "travel_commands": ("travel",),
    "seizure_commands": ("seizure",),
    "note_commands": ("note",),
    "case_commands": ("open", "case", "reply", "template", "reply-import"),
    "register_commands": ("register",),
    "draft_commands": ("draft",),
    "statistics_commands": ("statistics",),
    "update_command": ("update",),
    "demo_command": ("demo",),
    "workshop_command": ("workshop",),
}
"""The modules beside this one, and the commands that each adds: loaded only where one is typed."""


class HelpWantedError(Exception):
    """``--help`` or ``--version``: a text to show, and nothing else to do."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name)
        self.name = name
        self.text = text


class _Help(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        _namespace: argparse.Namespace,
        _values: str | Sequence[Any] | None,
        _option: str | None = None,
    ) -> NoReturn:
        raise HelpWantedError("help", parser.format_help())


class _Version(argparse.Action):
    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        _namespace: argparse.Namespace,
        _values: str | Sequence[Any] | None,
        _option: str | None = None,
    ) -> NoReturn:
        raise HelpWantedError("version", str(self.const))


class Parser(argparse.ArgumentParser):
    """Raises instead of printing and leaving; never repeats the value of an unknown option."""

    def error(self, message: str) -> NoReturn:
        """Refuse wrong usage; what stands beside an option of the passphrase is not repeated."""
        if message.startswith("argument --passphrase"):
            message = message.partition(":")[0]
        raise UsageError("usage", message=message, command=self.prog)


def _shape(parser: argparse.ArgumentParser, words: Words) -> None:
    group = parser.add_argument_group(words.cli("help.common"))
    group.add_argument("-h", "--help", action=_Help, nargs=0, help=words.cli("help.help"))
    for name, settings in COMMON.items():
        described = words.cli(f"help.option.{name.removeprefix('--')}")
        group.add_argument(name, default=argparse.SUPPRESS, help=described, **settings)


def typed(argv: Iterable[str]) -> frozenset[str]:
    """Whatever of these words may be meant as a command."""
    return frozenset(argv).intersection(name for names in _ROOMS.values() for name in names)


def build(words: Words, version: str, wanted: frozenset[str] = frozenset()) -> Parser:
    """The parser.

    Args:
        words: texts of the help.
        version: what ``--version`` says.
        wanted: the commands that may be meant, of which alone the arguments are known; all of
            them when empty.
    """
    parser = Parser(
        prog="defender-app",
        description=words.cli("help.program"),
        epilog=words.cli("help.epilog"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
        allow_abbrev=False,
    )
    _shape(parser, words)
    parser.add_argument(
        "--version", action=_Version, nargs=0, const=version, help=words.cli("help.version")
    )
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", title=words.cli("help.commands")
    )

    def add(into: Any, name: str, key: str) -> argparse.ArgumentParser:
        text = words.cli(f"help.{key}")
        made: argparse.ArgumentParser = into.add_parser(
            name, help=text, description=text, add_help=False, allow_abbrev=False
        )
        _shape(made, words)
        return made

    for room, names in _ROOMS.items():
        if not wanted or wanted.intersection(names):
            module = import_module(f"defender_app.cli.{room}")
            module.register(Group(commands, words, add))
            continue
        for name in names:
            commands.add_parser(name, help=words.cli(f"help.{name}"), add_help=False)
    return parser


@functools.cache
def ready(language: str, version: str, wanted: frozenset[str] = frozenset()) -> Parser:
    """The parser of a language, made once for all commands of a process; see :func:`build`."""
    return build(load(language), version, wanted)


def parse(parser: Parser, argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments.

    Raises:
        UsageError: ``usage`` with argparse's message; ``unknown-arguments`` names options only,
            for somebody may have typed a passphrase where none belongs.
        HelpWantedError: a text was asked for.
    """
    options, rest = parser.parse_known_args(argv)
    if rest:
        names = [word.partition("=")[0] for word in rest if word.startswith("--")]
        raise UsageError("unknown-arguments", count=len(rest), names=", ".join(names) or "…")
    return options
