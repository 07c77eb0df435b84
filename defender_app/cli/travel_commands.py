"""``travel``: take records along in one sealed file, have them gone here, and bring them back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app import backup, moving
from defender_app.backup import NotAgreedError
from defender_app.cli import backup_commands, passphrase_input, plain
from defender_app.cli.call import Call, Result
from defender_app.cli.drawer_commands import new_passphrase, noted
from defender_app.cli.finding import find
from defender_app.errors import AppError, InputError, UsageError, WrongKeyError
from defender_app.travel import journey as journeys
from defender_app.travel import leaving, packing

if TYPE_CHECKING:
    from defender_app.cli.options import Command, Group
    from defender_app.travel.journey import Journey
    from defender_app.travel.packing import Packed
    from defender_app.vault import Vault

_KEEP: Final = "keep"
_HERE: Final = (_KEEP, journeys.REMOVE, journeys.NEW_VAULT)
_TRIES: Final = 3


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("travel")
    _here(
        group.command("pack", pack)
        .takes("--record", action="extend", nargs="+", metavar="ID", default=[])
        .takes("--all", action="store_true")
        .takes("--out", required=True, metavar="DIR|FILE")
        .takes("--backup-passphrase-file", metavar="F")
        .takes("--to-recovery", action="store_true")
        .takes("--to", metavar="ID")
        .takes("--condition-met", action="append", metavar="ID/PERSON", default=[])
        .takes("--force", action="store_true"),
        required=True,
    )
    backup_commands.takes_back(group.command("return", bring_back))
    _here(group.command("finish", finish), required=False)
    group.command("undo", undo)


def _here(command: Command, *, required: bool) -> None:
    (
        command.takes("--here", choices=_HERE, required=required)
        .takes("--new-vault", metavar="DIR")
        .takes("--new-passphrase-file", metavar="F")
        .takes("--yes", action="store_true")
    )


def pack(call: Call) -> Result:
    """Write the file, read it back, try what opens it; then do here what was asked for."""
    options = call.options
    ways = [options.backup_passphrase_file is not None, options.to_recovery, options.to is not None]
    if sum(ways) > 1:
        raise UsageError("backup-target")
    if bool(options.record) == options.all:
        raise UsageError("travel-records")
    _check_here(call, options.here)
    to_passphrase = not (options.to_recovery or options.to)
    typed = backup_commands.new_passphrase(call) if to_passphrase else None
    # Asked for before minutes are spent on the file.
    new = new_passphrase(call) if options.here == journeys.NEW_VAULT else None
    notes = noted(call, *(one for one in (typed, new) if one is not None))
    with call.open_vault() as vault:
        packed = _packed(call, vault, typed)
        path = packed.written.path
        for line in str(_written(call, packed)).splitlines():
            call.remark(line)
        try:
            if typed is not None:
                _try_again(call, path, typed)
            _ask(call, options.here, len(packed.journey.event_ids))
        except BaseException:
            # Nobody said that anything shall go: the file is one more copy.
            leaving.undo(vault.drawer)
            raise
        done = _go(call, vault, packed.journey, options.here, new)
    data = {
        "file": str(path),
        "size": packed.written.size,
        "records": packed.written.records,
        "files": packed.written.files,
        "backup_id": packed.written.backup_id,
        "kind": "entrusted" if packed.journey.for_person else "travel",
        "notes": notes,
        **done,
    }
    return Result(data, _done(call, packed.journey, done))


def _check_here(call: Call, here: str | None) -> None:
    """``--new-vault`` and what goes with it belong to one answer alone."""
    wants = here == journeys.NEW_VAULT
    if wants != (call.options.new_vault is not None):
        raise UsageError("travel-new-vault")


def _packed(call: Call, vault: Vault, typed: str | None) -> Packed:
    options, drawer = call.options, vault.drawer
    if options.all:
        events = [row.event_id for row in drawer.incidents.list()]
    else:
        events = list(dict.fromkeys(find(drawer, one) for one in options.record))
    asked = [backup_commands.conditions(drawer, text) for text in options.condition_met]
    try:
        with call.progress("backup.progress", in_bytes=True) as tell:
            return packing.pack(
                drawer,
                events,
                Path(options.out),
                passphrase=typed,
                to_recovery=options.to_recovery,
                contact_id=options.to,
                confirmed=frozenset(one for found in asked for one in found),
                progress=tell,
                force=options.force,
            )
    except NotAgreedError as refused:
        backup_commands.note_objections(call, drawer, refused)
        raise


def _written(call: Call, packed: Packed) -> plain.Page:
    written = packed.written
    page = call.page().say("backup.done", file=written.path, size=plain.size(written.size))
    page.say("backup.holds", records=written.records, files=written.files)
    return page.say("travel.person") if packed.journey.for_person else page


def _try_again(call: Call, path: Path, typed: str) -> None:
    """What opens it is typed once more, as on the day it is needed.

    Raises:
        WrongKeyError: ``backup-wrong-passphrase``: three times something else was typed.
    """
    if call.options.backup_passphrase_file is not None:
        backup.opens(path, typed)
        return
    for left in reversed(range(_TRIES)):
        again = passphrase_input.ask(call.words.cli("travel.type-again") + " ")
        try:
            backup.opens(path, again)
        except WrongKeyError:
            if not left:
                raise
            call.note("travel.not-opened")
        else:
            return


def _ask(call: Call, here: str, count: int) -> None:
    if here == journeys.REMOVE:
        call.confirm("travel.ask-remove", count=count)
    elif here == journeys.NEW_VAULT:
        call.confirm("travel.ask-burn", count=count, folder=call.folder)


def _go(
    call: Call, vault: Vault, journey: Journey, here: str, passphrase: str | None
) -> dict[str, Any]:
    """Do it; what cannot be done leaves everything here, and the journey known."""
    if here == _KEEP:
        leaving.undo(vault.drawer)
        return {"here": _KEEP, "removed": 0}
    try:
        if here == journeys.REMOVE:
            with call.progress("travel.proving", in_bytes=True) as tell:
                return {"here": here, "removed": leaving.remove_here(vault.drawer, tell)}
        return _to_new_vault(call, vault, journey, passphrase)
    except AppError:
        call.note("travel.all-here")
        raise


def _to_new_vault(
    call: Call, vault: Vault, journey: Journey, passphrase: str | None
) -> dict[str, Any]:
    known = moving.begun(vault.drawer)
    folder = Path(known.folder if known is not None else "")
    moved = None
    if passphrase is not None:
        folder = Path(call.options.new_vault or folder)
        with call.progress("travel.moving") as tell:
            moved = leaving.move_rest(vault, folder, passphrase, progress=tell)
    with call.progress("travel.proving", in_bytes=True) as tell:
        burned = leaving.burn_here(vault, moved, tell)
    return {
        "here": journeys.NEW_VAULT,
        "removed": len(journey.event_ids),
        "new_vault": str(folder),
        "burned": True,
        "left": list(burned.left),
        "others": burned.others,
    }


def _done(call: Call, journey: Journey, done: dict[str, Any]) -> plain.Page:
    page, count = call.page(), len(journey.event_ids)
    if done["here"] == _KEEP:
        return page.say("travel.kept", count=count)
    if done["here"] == journeys.REMOVE:
        page.say("travel.removed", count=done["removed"]).say("travel.limits")
    else:
        page.say("travel.burned", count=count, folder=done["new_vault"])
        for one in done["left"]:
            page.say(f"burn.left-{one}", count=done["others"])
        page.say("burn.limits")
    return page.say("travel.back-person" if journey.for_person else "travel.back")


def bring_back(call: Call) -> Result:
    """Bring records back: those that are here already stay as they are."""
    result = backup_commands.restore(call)
    if not call.options.preview and result.data.get("restored"):
        result.page.say("travel.returned")
    return result


def finish(call: Call) -> Result:
    """Go on with a journey that was cut short."""
    options = call.options
    with call.open_vault() as vault:
        journey = _begun(vault)
        here = options.here or journey.here
        if here not in {journeys.REMOVE, journeys.NEW_VAULT}:
            raise UsageError("travel-undecided")
        new = None
        if here == journeys.NEW_VAULT and not _is_moved(vault):
            known = moving.begun(vault.drawer)
            if options.new_vault is None:
                if known is None:
                    raise UsageError("travel-new-vault")
                options.new_vault = known.folder
            new = new_passphrase(call)
        _ask(call, here, len(journey.event_ids))
        done = _go(call, vault, journey, here, new)
    return Result({"file": journey.file, **done}, _done(call, journey, done))


def _is_moved(vault: Vault) -> bool:
    try:
        moving.may_burn(vault)
    except InputError:
        return False
    return True


def _begun(vault: Vault) -> Journey:
    journey = journeys.begun(vault.drawer)
    if journey is None:
        raise InputError("travel-none")
    return journey


def undo(call: Call) -> Result:
    """Keep everything here; the file stays where it is."""
    with call.open_vault() as vault:
        journey = _begun(vault)
        leaving.undo(vault.drawer)
    page = call.page().say("travel.undone", count=len(journey.event_ids), file=journey.file)
    return Result({"file": journey.file, "undone": True}, page)
