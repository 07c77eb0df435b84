"""``vault add-drawer``, ``vault passphrase``, ``vault give-up``, ``vault grow``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crypto import passphrase
from crypto.errors import PassphraseError
from defender_app.cli import passphrase_input, plain, share_input
from defender_app.cli.call import Call, Result
from defender_app.vault import drawers

if TYPE_CHECKING:
    from defender_app.cli.options import Group


def register(vault: Group) -> None:
    """Describe the commands, inside ``vault``."""
    (
        vault.command("add-drawer", add_drawer)
        .takes("--other-passphrase-file", action="append", metavar="F", default=[])
        .takes("--new-passphrase-file", metavar="F")
        .takes("--share", action="append", metavar="F|-", default=[])
        .takes("--end-recovery", action="store_true")
        .takes("--yes", action="store_true")
    )
    vault.command("passphrase", change).takes("--new-passphrase-file", metavar="F")
    vault.command("give-up", give_up).takes("--yes", action="store_true")
    (
        vault.command("grow", grow)
        .takes("--quarters", type=int, metavar="N")
        .takes("--yes", action="store_true")
    )


def new_passphrase(call: Call) -> str:
    """The passphrase to set: of ``--new-passphrase-file``, else typed twice.

    Raises:
        InputError: ``passphrases-differ``, and as ``Call.passphrase_of``.
        UsageError: ``no-terminal``, ``nothing-typed``.
    """
    name = call.options.new_passphrase_file
    if name is not None:
        return call.passphrase_of(name)
    cli = call.words.cli
    return passphrase_input.ask_twice(cli("passphrase.new") + " ", cli("passphrase.again") + " ")


def noted(call: Call, *passphrases: str) -> list[str]:
    """Say what should not go without a word about new passphrases; gives the codes of it."""
    notes = []
    if any(passphrase_input.is_short(one) for one in passphrases):
        call.note("vault.short-passphrase", count=passphrase_input.SHORT)
        notes.append("passphrase-short")
    if any(_differs(one) for one in passphrases):
        call.note("passphrase.normalised")
        notes.append("passphrase-normalised")
    return notes


def _differs(typed: str) -> bool:
    try:
        return passphrase.normalised_differs(typed)
    except PassphraseError:
        return False


def _others(call: Call) -> list[str]:
    """The passphrases of the other drawers in use: of files, else typed until an empty line."""
    names = call.options.other_passphrase_file
    found = [call.passphrase_of(name) for name in names]
    if found or call.gives_passphrase or not passphrase_input.has_terminal():
        return found
    while len(found) < drawers.MOST - 2:
        typed = passphrase_input.ask(call.words.cli("add-drawer.other") + " ")
        if not typed:
            break
        found.append(typed)
    return found


def add_drawer(call: Call) -> Result:
    """Make another drawer, after every drawer in use was named."""
    call.confirm("add-drawer.question")
    shares = share_input.given(call) if call.options.share else ()
    secrets = drawers.secrets_of(shares)
    with call.open_knowing() as (vault, current):
        others = _others(call)
        new = new_passphrase(call)
        with call.progress("add-drawer.progress") as tell:
            added = drawers.add_drawer(
                vault,
                current,
                others,
                new,
                recovery=secrets,
                end_recovery=call.options.end_recovery,
                progress=tell,
            )
    page = call.page().say("add-drawer.done", count=added.drawers)
    if added.recovery_ended:
        page.say("add-drawer.ended", count=added.recovery_ended)
    page.say("add-drawer.copies")
    data = {
        "drawers": added.drawers,
        "recovery_ended": added.recovery_ended,
        "notes": noted(call, new),
    }
    return Result(data, page)


def change(call: Call) -> Result:
    """Give the drawer another passphrase."""
    with call.open_knowing() as (vault, current):
        new = new_passphrase(call)
        drawers.change_passphrase(vault, current, new)
    page = call.page().say("passphrase.changed").say("passphrase.changed-copies")
    return Result({"notes": noted(call, new)}, page)


def give_up(call: Call) -> Result:
    """Give the drawer up for ever."""
    with call.open_knowing() as (vault, current):
        call.confirm("give-up.question")
        drawers.give_up(vault, current)
    return Result({"given_up": True}, call.page().say("give-up.done").say("give-up.copies"))


def grow(call: Call) -> Result:
    """Let the vault grow; without ``--quarters`` say how far it can."""
    quarters = call.options.quarters
    with call.open_vault() as vault:
        found = drawers.growth(vault)
        if quarters is None:
            return _can_grow(call, found)
        if quarters < 1 or quarters > found.most:
            # A wish that no disk could fulfil is told apart from one that this one cannot.
            drawers.check_growth(vault, quarters)
        size = found.size_after(quarters)
        call.confirm("grow.question", now=plain.size(found.now), then=plain.size(size))
        with call.progress("grow.progress", in_bytes=True) as tell:
            size = drawers.grow(vault, quarters, tell)
    page = call.page().say("grow.done", size=plain.size(size))
    return Result({"drawer_size": size, "grown_from": found.now}, page)


def _can_grow(call: Call, found: drawers.Growth) -> Result:
    page = call.page().say(
        "grow.now", size=plain.size(found.now), quarter=plain.size(found.quarter)
    )
    page.say("grow.most" if found.most else "grow.no-room", count=found.most)
    steps = [
        {"quarters": number, "drawer_size": size}
        for number, size in zip(found.offered, found.steps, strict=True)
    ]
    for number, size in zip(found.offered, found.steps, strict=True):
        page.say("grow.step", 2, quarters=number, size=plain.size(size))
    data = {
        "drawer_size": found.now,
        "quarter": found.quarter,
        "most_quarters": found.most,
        "steps": steps,
    }
    return Result(data, page)
