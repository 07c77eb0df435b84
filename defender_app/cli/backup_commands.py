"""``vault backup``, ``vault restore``, ``vault hand-back``."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from crypto import shares
from defender_app import backup, places
from defender_app.backup import NotAgreedError, State
from defender_app.cli import passphrase_input, plain, share_input
from defender_app.cli.call import Call, Result
from defender_app.cli.drawer_commands import noted
from defender_app.cli.finding import find
from defender_app.errors import InputError, UsageError, WrongKeyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.backup import Objection, OpenedBackup, Preview, Written
    from defender_app.cli.options import Command, Group
    from defender_app.vault import Drawer

_ASKED = ("person", "organisation")


def register(vault: Group) -> None:
    """Describe the commands, inside ``vault``."""
    (
        vault.command("backup", write)
        .takes("--out", required=True, metavar="DIR|FILE")
        .takes("--backup-passphrase-file", metavar="F")
        .takes("--to-recovery", action="store_true")
        .takes("--to", metavar="ID")
        .takes("--record", action="extend", nargs="+", metavar="ID", default=[])
        .takes("--condition-met", action="append", metavar="ID/PERSON", default=[])
        .takes("--force", action="store_true")
    )
    takes_back(vault.command("restore", restore))
    (
        vault.command("hand-back", hand_back)
        .takes("file", metavar="FILE")
        .takes("--out", required=True, metavar="DIR|FILE")
        .takes("--force", action="store_true")
    )


def takes_back(command: Command) -> None:
    """The options of whatever brings a file back."""
    (
        command.takes("file", metavar="FILE")
        .takes("--backup-passphrase-file", metavar="F")
        .takes("--share", action="append", metavar="F|-", default=[])
        .takes("--preview", action="store_true")
        .takes("--take-newer", action="store_true")
        .takes("--yes", action="store_true")
    )


def write(call: Call) -> Result:
    """Write a backup and read it back."""
    options = call.options
    ways = [options.backup_passphrase_file is not None, options.to_recovery, options.to is not None]
    if sum(ways) > 1 or (options.to is None) == bool(options.record):
        raise UsageError("backup-target")
    if options.to is not None:
        return _entrusted(call)
    notes: list[str] = []
    typed = None if options.to_recovery else new_passphrase(call)
    if typed is not None:
        notes = noted(call, typed)
    with call.open_vault() as vault, call.progress("backup.progress", in_bytes=True) as tell:
        written = backup.write_own(
            vault.drawer,
            Path(options.out),
            passphrase=typed,
            to_recovery=options.to_recovery,
            progress=tell,
            force=options.force,
        )
    if typed is not None:
        backup.opens(written.path, typed)
    page = _written(call, written)
    page.say("backup.opens-with-words" if typed is None else "backup.opens-with-passphrase")
    return Result({**_data(written), "kind": "own", "notes": notes}, page)


def new_passphrase(call: Call) -> str:
    """The passphrase for a file: of ``--backup-passphrase-file``, else typed twice."""
    name = call.options.backup_passphrase_file
    if name is not None:
        return call.passphrase_of(name)
    cli = call.words.cli
    return passphrase_input.ask_twice(cli("backup.passphrase") + " ", cli("passphrase.again") + " ")


def _data(written: Written) -> dict[str, object]:
    return {
        "file": str(written.path),
        "size": written.size,
        "records": written.records,
        "files": written.files,
        "backup_id": written.backup_id,
    }


def _written(call: Call, written: Written) -> plain.Page:
    page = call.page().say("backup.done", file=written.path, size=plain.size(written.size))
    return page.say("backup.holds", records=written.records, files=written.files)


def _entrusted(call: Call) -> Result:
    options = call.options
    with call.open_vault() as vault:
        drawer = vault.drawer
        events = list(dict.fromkeys(find(drawer, one) for one in options.record))
        met = frozenset(one for text in options.condition_met for one in conditions(drawer, text))
        try:
            with call.progress("backup.progress", in_bytes=True) as tell:
                written = backup.write_entrusted(
                    drawer,
                    events,
                    options.to,
                    Path(options.out),
                    confirmed=met,
                    progress=tell,
                    force=options.force,
                )
        except NotAgreedError as refused:
            note_objections(call, drawer, refused)
            raise
    page = _written(call, written).say("backup.entrusted")
    return Result({**_data(written), "kind": "entrusted"}, page)


def note_objections(call: Call, drawer: Drawer, refused: NotAgreedError) -> None:
    """Say who stands in the way of a person who would carry records."""
    for one in refused.objections:
        call.note("backup.objection", **_objection(call, drawer, one))


def conditions(drawer: Drawer, text: str) -> list[tuple[str, str, str]]:
    """``ID/PERSON`` of ``--condition-met``, or ``ID/organisation/OID`` where a pid is the same.

    ``ID/text/PATH`` says that a text names nobody.
    """
    record, _, whose = text.partition("/")
    kind, _, key = whose.rpartition("/")
    if not record or not key or kind not in {"", "text", *_ASKED}:
        raise UsageError("condition-form")
    event_id = find(drawer, record)
    if kind == "text":
        return [(event_id, kind, key)]
    incident = drawer.incidents.get(event_id)
    people = [("person", one.pid) for one in incident.persons]
    people += [("organisation", one.oid) for one in incident.organisations]
    known = [one for one in _ASKED if kind in {"", one} and (one, key) in people]
    if len(known) > 1:
        raise UsageError("condition-form")
    return [(event_id, one, key) for one in known]


def _objection(call: Call, drawer: Drawer, one: Objection) -> dict[str, str]:
    """The facts of the sentence about somebody who stands in the way."""
    incident = drawer.incidents.get(one.event_id)
    words = {str(person.pid): person.pseudonym for person in incident.persons}
    words |= {str(each.oid): each.pseudonym for each in incident.organisations}
    word = words.get(one.id) if one.kind in {"person", "organisation"} else None
    return {
        "id": one.event_id[:8],
        "who": f"{word} ({one.id})" if word else f"{one.kind} {one.id}",
        "because": call.words.cli(f"backup.because.{one.because}"),
    }


def restore(call: Call) -> Result:
    """Look into a backup, say what is new, and bring it back."""
    options, path = call.options, Path(call.options.file)
    with call.open_vault() as vault, _opened(call, path, vault.drawer) as found:
        drawer = vault.drawer
        with call.progress("restore.looking", in_bytes=True) as tell:
            seen = backup.look(drawer, found, tell)
        data = _seen(seen)
        page = _preview(call, seen)
        if options.preview:
            return Result(data, page)
        for line in str(page).splitlines():
            call.remark(line)
        call.confirm("restore.ask")
        with call.progress("restore.progress", in_bytes=True) as tell:
            done = backup.restore(drawer, found, take_newer=options.take_newer, progress=tell)
    data |= {
        "restored": list(done.records),
        "restored_files": done.files,
        "restored_documents": done.documents,
        "stayed": list(done.stayed),
    }
    page = call.page().say(
        "restore.done", records=len(done.records), files=done.files, others=done.documents
    )
    if done.stayed:
        page.say("restore.stayed", count=len(done.stayed))
    return Result(data, page)


@contextlib.contextmanager
def _opened(call: Call, path: Path, drawer: Drawer) -> Iterator[OpenedBackup]:
    """The backup, with whatever opens it: a passphrase, shares, or a key of the drawer."""
    name = call.options.backup_passphrase_file
    if name is not None and call.options.share:
        raise UsageError("backup-target")
    with contextlib.ExitStack() as stack, call.progress("restore.opening", in_bytes=True) as tell:
        if name is not None or (not call.options.share and _asks_passphrase(path)):
            typed = _passphrase(call)
            found = stack.enter_context(backup.opened(path, passphrase=typed, progress=tell))
        else:
            found = _with_key(call, path, drawer, stack, tell)
        yield found


def _asks_passphrase(path: Path) -> bool:
    return backup.needs(places.regular_file(path)) == "passphrase"


def _passphrase(call: Call) -> str:
    name = call.options.backup_passphrase_file
    if name is not None:
        return call.passphrase_of(name)
    return passphrase_input.ask(call.words.cli("restore.passphrase") + " ")


def _with_key(
    call: Call,
    path: Path,
    drawer: Drawer,
    stack: contextlib.ExitStack,
    tell: backup.Progress,
) -> OpenedBackup:
    """What was handed back opens by itself; everything else with recovery words."""
    if not call.options.share:
        try:
            return stack.enter_context(backup.opened(path, drawer=drawer, progress=tell))
        except WrongKeyError:
            if not passphrase_input.has_terminal():
                raise
    secret = shares.combine(share_input.given(call))
    return stack.enter_context(backup.opened(path, recovery_secret=secret, progress=tell))


def _seen(seen: Preview) -> dict[str, object]:
    return {
        "kind": seen.kind,
        "made_on": seen.made_on,
        "made": seen.made.mark,
        "records": [
            {
                "event_id": one.event_id,
                "state": one.state.value,
                "title": one.title,
                "consents_held_back": [
                    {"kind": kind, "id": key, "use": use} for kind, key, use in one.held_back
                ],
                "names_differ": one.names_differ,
            }
            for one in seen.records
        ],
        "files": seen.files,
        "new_files": seen.new_files,
        "needed": seen.new_bytes,
        "available": seen.available,
        "documents": seen.documents,
    }


def _who(held_back: Iterable[tuple[str, str, str]]) -> str:
    return ", ".join(f"{key} ({use})" for _, key, use in held_back)


def _preview(call: Call, seen: Preview) -> plain.Page:
    page = call.page().say("restore.made-on", when=seen.made_on)
    if seen.made.mark:
        page.say(f"restore.made-{seen.made.mark}", 2, day=seen.made.gone_on)
    for state in State:
        count = seen.count(state)
        if count:
            page.say(f"restore.state.{state.value}", 2, count=count)
    page.say("restore.files", 2, files=seen.files, fresh=seen.new_files)
    differing = [
        one for one in seen.records if one.state in {State.NEWER, State.OLDER, State.DIFFERS}
    ]
    for one in differing:
        page.say("restore.one", 4, id=one.event_id[:8], title=one.title, state=one.state.value)
    _not_as_it_was(page, seen)
    if not seen.fits:
        page.say(
            "restore.no-room",
            needed=plain.size(seen.new_bytes),
            available=plain.size(seen.available),
        )
    return page


def _not_as_it_was(page: plain.Page, seen: Preview) -> None:
    """What does not come back as it is in the backup."""
    coming = {State.NEW, State.REMOVED, State.NEWER}
    for one in seen.records:
        facts = {"id": one.event_id[:8], "title": one.title}
        if one.held_back and one.state in coming:
            page.say("restore.held-back", 4, **facts, who=_who(one.held_back))
        if one.names_differ:
            page.say("restore.names-differ", 4, **facts)


def hand_back(call: Call) -> Result:
    """Seal an entrusted backup to the one who made it."""
    path = Path(call.options.file)
    if not path.exists():
        raise InputError("file-not-found", file=path.name)
    with call.open_vault() as vault, call.progress("backup.progress", in_bytes=True) as tell:
        out = backup.hand_back(
            vault.drawer, path, Path(call.options.out), progress=tell, force=call.options.force
        )
    return Result({"file": str(out)}, call.page().say("hand-back.done", file=out))
