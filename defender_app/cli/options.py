"""How the modules of this package add their commands to the parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from defender_app.cli.call import Call, Handler, Result
    from defender_app.words import Words

COMMON: Final[dict[str, dict[str, Any]]] = {
    "--json": {"action": "store_true"},
    "--vault": {"metavar": "DIR"},
    "--passphrase-file": {"metavar": "F"},
    "--passphrase-fd": {"metavar": "N", "type": int},
    "--portable": {"metavar": "DIR"},
}
"""Options that every command takes, before or after its name."""


@dataclass(frozen=True)
class Later:
    """A handler whose module, beside this one, is loaded when the command is carried out."""

    module: str
    name: str

    def found(self) -> Handler:
        """The function itself."""
        handler: Handler = getattr(import_module(f"defender_app.cli.{self.module}"), self.name)
        return handler

    def __call__(self, call: Call) -> Result:
        """Load and carry out."""
        return self.found()(call)


Add = Callable[[Any, str, str], argparse.ArgumentParser]


@dataclass(frozen=True)
class Command:
    """One command that is being described."""

    parser: argparse.ArgumentParser
    words: Words
    key: str

    def takes(self, name: str, **settings: Any) -> Command:
        """Add an argument; its help is ``help.<command>.<name>`` in the words."""
        text = self.words.cli(f"help.{self.key}.{name.removeprefix('--')}")
        self.parser.add_argument(name, help=text, **settings)
        return self


@dataclass(frozen=True)
class Group:
    """A place for commands: the top, or inside one such as ``record``."""

    place: Any
    words: Words
    add: Add
    prefix: str = ""

    def command(self, name: str, handler: Handler) -> Command:
        """Add one command."""
        key = f"{self.prefix}{name}"
        made = self.add(self.place, name, key)
        made.set_defaults(handler=handler)
        return Command(made, self.words, key)

    def group(self, name: str) -> Group:
        """Add a word that has commands of its own."""
        key = f"{self.prefix}{name}"
        made = self.add(self.place, name, key)
        inside = made.add_subparsers(dest="action", required=True, metavar="ACTION")
        return Group(inside, self.words, self.add, f"{key}.")
