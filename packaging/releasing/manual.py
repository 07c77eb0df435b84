"""The manual page and the completion of shells, made of the parser of the command line."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import defender_app
from defender_app.cli import parser as command_line
from defender_app.cli.options import COMMON
from defender_app.words import load
from releasing import source

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "defender-app"
_FILES: Final = (
    ("portable/", "beside the program: everything is kept in it, and nothing on this computer"),
    ("~/.config/defender-app/places.json", "vaults to remember, only where somebody asked for it"),
)


@dataclass
class Entry:
    """One command, with what is in it.

    Attributes:
        words: such as ``("record", "add")``; empty for the program itself.
        text: what it does.
        usage: what may be typed, in one line.
        options: (names, what stands behind them, text, what may be chosen) each.
        inside: commands inside.
    """

    words: tuple[str, ...]
    text: str
    usage: str
    options: list[tuple[tuple[str, ...], str, str, tuple[str, ...]]] = field(default_factory=list)
    inside: list[Entry] = field(default_factory=list)

    def all(self) -> Iterator[Entry]:
        """This one, and all that are in it."""
        yield self
        for one in self.inside:
            yield from one.all()


def entries() -> Entry:
    """The program, as its parser knows it."""
    words = load("en")
    made = command_line.build(words, f"{NAME} {defender_app.__version__}")
    return _entry(made, ())


def _entry(parser: argparse.ArgumentParser, words: tuple[str, ...]) -> Entry:
    usage = " ".join(parser.format_usage().split()).removeprefix("usage: ")
    made = Entry(words, str(parser.description or ""), usage)
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to be asked
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            made.inside += [_entry(one, (*words, name)) for name, one in action.choices.items()]
        elif action.help != argparse.SUPPRESS:
            made.options.append(_option(action))
    return made


def _option(action: argparse.Action) -> tuple[tuple[str, ...], str, str, tuple[str, ...]]:
    chosen = tuple(map(str, action.choices or ()))
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    behind = "" if action.nargs == 0 else (f"{{{','.join(chosen)}}}" if chosen else value)
    text = " ".join((action.help or "").replace("%%", "%").split())
    return tuple(action.option_strings), behind, text, chosen


def page() -> str:
    """The manual page, in the macros of ``man``."""
    top = entries()
    day = datetime.fromtimestamp(source.epoch(), UTC).date().isoformat()
    version = f"{NAME} {defender_app.__version__}"
    lines = [
        f'.TH {NAME.upper()} 1 {day} "{version}"',
        # Words are neither drawn apart nor cut: one may be copied into a terminal.
        *(".ad l", ".nh"),
        *(".SH NAME", f"{_plain(NAME)} \\- records and seals reports, offline"),
        *(".SH SYNOPSIS", f".B {_plain(NAME)}", r"[\fIOPTION\fR]... [\fICOMMAND\fR] ..."),
        *(".SH DESCRIPTION", _plain(" ".join(top.text.split()))),
        *(".SH OPTIONS", *_rows(top)),
        ".SH COMMANDS",
        "Every command takes the options above. Without a command, the window opens.",
    ]
    for one in top.all():
        if one.words:
            title = " ".join(one.words)
            lines += [f'.SS "{_plain(title)}"', _plain(f"{one.text}.")]
            lines += [".PP", rf"\fB{_plain(one.usage)}\fR"] if not one.inside else []
            lines += _rows(one, without=frozenset(COMMON) | {"--help"})
    lines += [".SH FILES"]
    for name, text in _FILES:
        lines += [".TP", rf"\fI{_plain(name)}\fR", _plain(text)]
    return "\n".join([*lines, *_exits()]) + "\n"


def _exits() -> list[str]:
    """Exit codes, and what follows them, as the help says them."""
    text = str(command_line.build(load("en"), NAME).epilog)
    lines = [".SH EXIT STATUS"]
    for row in text.splitlines():
        found = re.fullmatch(r"\s+(\d+)\s+(.*)", row)
        if found:
            lines += [".TP", rf"\fB{found[1]}\fR", _plain(found[2])]
    rest = " ".join(text.rpartition("\n\n")[2].split())
    return [*lines, ".SH SECRETS", _plain(rest)]


def _rows(entry: Entry, without: frozenset[str] = frozenset()) -> list[str]:
    lines: list[str] = []
    for names, behind, text, _ in entry.options:
        if without.intersection(names):
            continue
        shown = ", ".join(rf"\fB{_plain(name)}\fR" for name in names)
        value = rf"\fI{_plain(behind)}\fR" if behind else ""
        lines += [".TP", " ".join(filter(None, (shown, value))), _plain(text)]
    return lines


def _plain(text: str) -> str:
    r"""Text as ``man`` sets it: nothing in it is an order to it.

    A dash is ``\-``, which can be copied into a terminal.
    """
    safe = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return rf"\&{safe}" if safe.startswith(".") else safe


def bash() -> str:
    """Completion for bash: commands, options, what may be chosen, and files."""
    known = list(entries().all())
    commands = "\n".join(f"        '{_at(one)}') at=\"$at $i\" ;;" for one in known if one.words)
    choices = "\n".join(
        f"    '{_at(one)} {name}') known='{' '.join(chosen)}' ;;"
        for one in known
        for names, _, _, chosen in one.options
        for name in names
        if chosen
    )
    offers = "\n".join(f"    '{_at(one)}') known='{' '.join(_offered(one))}' ;;" for one in known)
    return _BASH.format(name=NAME, commands=commands, choices=choices, offers=offers)


_BASH: Final = """# Completion of {name} for bash; made of its parser.
_defender_app() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} at='' known='' i
    for i in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$at $i" in
{commands}
        esac
    done
    case "$at $before" in
{choices}
    esac
    [[ -n $known ]] || case "$at" in
{offers}
    esac
    # Commands where one is wanted, options where one was begun; else files, by the shell itself.
    COMPREPLY=()
    mapfile -t COMPREPLY < <(compgen -W "$known" -- "$word")
}}
complete -o default -F _defender_app {name}
"""


def _at(entry: Entry) -> str:
    return "".join(f" {word}" for word in entry.words)


def _offered(entry: Entry) -> list[str]:
    options = [name for names, *_ in entry.options for name in names]
    return [*(one.words[-1] for one in entry.inside), *options]


def zsh() -> str:
    """Completion for zsh: it understands that of bash."""
    script = bash()
    return f"#compdef {NAME}\n" + "autoload -U +X bashcompinit && bashcompinit\n" + script


def fish() -> str:
    """Completion for fish."""
    lines = [f"# Completion of {NAME} for fish; made of its parser.", _FISH]
    for one in entries().all():
        at = f"-n '__defender_app_at {' '.join(one.words)}'"
        lines += [
            f"complete -c {NAME} -f {at} -a {inner.words[-1]} -d {_quoted(inner.text)}"
            for inner in one.inside
        ]
        for names, behind, text, chosen in one.options:
            flags = [
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in names
            ]
            values = f"-x -a '{' '.join(chosen)}'" if chosen else ("-r" if behind else "-f")
            if flags:
                line = f"complete -c {NAME} {at} {' '.join(flags)} {values} -d {_quoted(text)}"
                lines.append(line)
    return "\n".join(lines) + "\n"


_FISH: Final = """function __defender_app_at
    # Whether the words before the cursor that are no options are these commands.
    set -l words (commandline -opc)
    set -e words[1]
    set -l plain
    for word in $words
        string match -q -- '-*' $word; or set -a plain $word
    end
    test "$plain[1..(count $argv)]" = "$argv"; or return 1
    test (count $argv) -gt 0; or test (count $plain) -eq 0
end"""


def _quoted(text: str) -> str:
    first = text.partition(";")[0]
    return "'" + first.replace("\\", "\\\\").replace("'", "\\'") + "'"
