"""``note``: quick notes, written without opening the vault; and who may read them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import faults, plain
from defender_app.cli.call import STDIN, Call, Result, read_input
from defender_app.cli.finding import find
from defender_app.errors import InputError
from defender_app.quick_notes import inbox, note, switching, taking, times, writing
from defender_app.vault import burning, quick_notes
from defender_app.vault.incidents import item_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.quick_notes.taking import Row

# Bytes: more than the longest note has in any script.
_LARGEST_TEXT: Final = 8 * note.LONGEST_TEXT


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("note")
    (
        group.command("add", add)
        .takes("files", nargs="*", metavar="FILE")
        .takes("--text", metavar="F|-", dest="text_file")
        .takes("--time", metavar="WHEN", default="")
    )
    group.command("list", list_waiting)
    group.command("take-in", take_in)
    (
        group.command("switch", switch)
        .takes("way", choices=["on", "off"])
        .takes("--take-over", action="store_true")
        .takes("--yes", action="store_true")
    )
    group.command("acknowledge", acknowledge).takes(
        "--go-on", choices=switching.WAYS, required=True, dest="go_on"
    )
    group.command("mine", mine).takes("record", metavar="ID")


def add(call: Call) -> Result:
    """Put a note into the inbox: no passphrase is asked for."""
    folder = _vault(call)
    if not writing.is_on(folder):
        # Before anybody types what could not be kept.
        raise InputError("quick-notes-off")
    now = dt.datetime.now().astimezone().replace(tzinfo=None)
    when = times.read(call.options.time or "now", now)
    text = _text(call)
    with call.progress("note.progress", in_bytes=True) as tell:
        kept = writing.write(
            folder, text, [Path(name) for name in call.options.files], when=when, progress=tell
        )
    page = call.page().say("note.added", size=plain.size(kept.size), count=kept.files)
    page.say("note.added-care")
    return Result({"name": kept.name, "size": kept.size, "files": kept.files}, page)


def _text(call: Call) -> str:
    """What ``--text`` names; without it standard input, unless there are only files."""
    named = call.options.text_file
    if named is None and call.options.files:
        return ""
    name = named or STDIN
    if name == STDIN:
        call.invite("note.type")
    try:
        return read_input(name, _LARGEST_TEXT).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("text-unusable", option="--text") from None


def _vault(call: Call) -> Path:
    if not burning.is_vault(call.folder):
        raise InputError("not-a-vault")
    return call.folder


def list_waiting(call: Call) -> Result:
    """How many notes wait, and how large they are: all that can be known without opening."""
    folder = _vault(call)
    found, on = inbox.look(folder), writing.is_on(folder)
    page = call.page().say("note.is-on" if on else "note.is-off")
    page.say("note.waiting", count=len(found.notes), others=found.others)
    if found.notes:
        page.table([(one.name, plain.size(one.size)) for one in found.notes])
    notes = [{"name": one.name, "size": one.size} for one in found.notes]
    return Result({"on": on, "waiting": notes, "others": found.others}, page)


def take_in(call: Call) -> Result:
    """Take in what waits for the drawer that the passphrase opens."""
    with call.open_vault() as vault, call.progress("note.taking") as tell:
        found = switching.at_unlock(vault.drawer, vault.folder, tell)
    page = call.page()
    if found.alarm:
        _alarm(call, page, found.alarm)
    _rows(call, page, found.rows)
    data = {"alarm": found.alarm, "notes": _told(found.rows)}
    bad = found.alarm or found.left
    return Result(data, page, exit_code=faults.INPUT if bad else faults.DONE)


def _alarm(call: Call, page: Page, code: str) -> None:
    said = call.words.error(code, {}, "input")
    page.text(said.what).text(said.next).blank()


def _rows(call: Call, page: Page, rows: Sequence[Row]) -> None:
    taken = [row for row in rows if row.outcome == taking.TAKEN]
    page.say("note.taken", count=len(taken))
    for row in taken:
        page.verbatim(row.event_id, 2)
    if taken:
        page.say("note.uncertain")
    for row in rows:
        if row.outcome == taking.STAYS:
            general = (row.code.partition("-")[0], "damaged")
            why = call.words.error(row.code, dict(row.facts), *general).what
            page.say("note.stays", name=row.name, why=why)


def _told(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [
        {"name": row.name, "outcome": row.outcome, "code": row.code, "event_id": row.event_id}
        for row in rows
    ]


def switch(call: Call) -> Result:
    """Switch quick notes on or off, in the drawer that takes them in."""
    wanted: str = call.options.way
    with call.open_vault() as vault:
        drawer, folder = vault.drawer, vault.folder
        if wanted == "off":
            rows = switching.switch_off(drawer, folder)
            page = call.page().say("note.switched-off")
            _rows(call, page, rows)
            return Result({"on": False, "notes": _told(rows)}, page)
        state = switching.state(drawer, folder)
        if not state.on:
            others = state.others and call.options.take_over
            call.confirm("note.take-over-question" if others else "note.switch-question")
        switching.switch_on(drawer, folder, take_over=call.options.take_over)
    return Result({"on": True, "notes": []}, call.page().say("note.switched-on"))


def acknowledge(call: Call) -> Result:
    """Go on after a loud stop."""
    way: switching.Way = call.options.go_on
    with call.open_vault() as vault:
        rows = switching.acknowledge(vault.drawer, vault.folder, way)
    page = call.page().say(f"note.goes-on-{way}")
    _rows(call, page, rows)
    return Result({"go_on": way, "notes": _told(rows)}, page)


def mine(call: Call) -> Result:
    """Say that a record written while locked is one's own."""
    with call.open_vault() as vault:
        event_id = find(vault.drawer, call.options.record)
        quick_notes.confirm(vault.drawer, event_id, item_of(event_id))
    return Result({"event_id": event_id}, call.page().say("note.is-mine"))
