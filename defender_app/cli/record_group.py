"""The commands below ``record``; what carries one out is loaded when it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.cli import listing_commands, narrowing
from defender_app.cli.options import Later
from defender_app.table_import.encodings import ENCODINGS

if TYPE_CHECKING:
    from defender_app.cli.options import Group


def register(top: Group) -> None:
    """Describe the commands."""
    record = top.group("record")
    (
        record.command("add", Later("record_commands", "add"))
        .takes("file", metavar="F|-")
        .takes("--replace", action="store_true")
    )
    template = record.command("template", Later("record_template", "template"))
    template.takes("types", nargs="*", metavar="TYPE")
    narrowing.describe(record.command("list", listing_commands.list_all))
    (
        record.command("show", Later("record_commands", "show_one"))
        .takes("record", metavar="ID")
        .takes("--with-identities", action="store_true")
        .takes("--version", type=int, metavar="N")
    )
    _versions(record)
    _table(record)
    found = record.command("search", listing_commands.search)
    narrowing.describe(found.takes("words", nargs="+", metavar="WORDS|-"))
    (
        record.command("delete", Later("record_commands", "delete"))
        .takes("record", metavar="ID")
        .takes("--yes", action="store_true")
    )


def _versions(record: Group) -> None:
    (
        record.command("versions", Later("version_commands", "list_all")).takes(
            "record", metavar="ID"
        )
    )
    (
        record.command("compare", Later("version_commands", "compare"))
        .takes("record", metavar="ID")
        .takes("older", nargs="?", type=int, metavar="OLDER")
        .takes("newer", nargs="?", type=int, metavar="NEWER")
    )


def _table(record: Group) -> None:
    (
        record.command("import", Later("table_command", "take"))
        .takes("file", metavar="FILE")
        .takes("--column", action="append", default=[], metavar="HEADING=FIELD")
        .takes("--sheet", metavar="NAME")
        .takes("--header", type=int, metavar="ROW")
        .takes("--dates", choices=("day", "month"))
        .takes("--encoding", choices=ENCODINGS, metavar="NAME")
        .takes("--delimiter", metavar="SIGN")
        .takes("--language", metavar="TAG", default="")
        .takes("--names-differ", action="store_true")
        .takes("--preview", action="store_true")
        .takes("--yes", action="store_true")
    )
